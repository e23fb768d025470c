"""The second computation, byte by byte: what a fingerprint and a digest are made of, and reading it back."""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal

import pytest

from articles import canonical
from articles.canonical import FIELD, RECORD

CLAIM = {
    "id": "c1",
    "display": "",
    "words": "nine ships",
    "kind": "number",
    "quantity": Decimal("9.50"),
    "quantity_to": Decimal("1E+1"),
    "unit": "ships",
    "qualifier": "about",
    "as_of": date(2026, 3, 2),
    "attribution": "Roscosmos",
    "risks": ["privacy", "legal"],
    "grain": "week",
    "nothing_to_check": False,
}
LOG = {
    "stance": "supports",
    "tier": "primary",
    "excerpt": "Nine",
    "locator": "row 1",
    "source_id": 7,
    "title": "Log",
    "url": "https://a",
    "publisher": "Grid",
    "terms": "on_record",
    "derived_from_id": 3,
    "standing": "good",
}
LAST = ["legal,privacy", "2026-53", "false"]
COPY = {**LOG, "stance": "context", "source_id": 8, "derived_from_id": None}


def test_a_claim_is_its_fields_then_its_evidence_then_what_it_rests_on():
    text = canonical.claim(CLAIM, date(2027, 1, 2), [LOG, COPY], [("c2", "ff"), ("c0", "ee")])

    assert [record.split(FIELD) for record in text.split(RECORD)] == [
        ["v1", "c1", "", "nine ships", "number", "9.5", "10", "ships", "about", "2026-03-02", "Roscosmos", *LAST],
        ["evidence", "context", "primary", "Nine", "row 1", "8", "Log", "https://a", "Grid", "on_record", "", "good"],
        ["evidence", "supports", "primary", "Nine", "row 1", "7", "Log", "https://a", "Grid", "on_record", "3", "good"],
        ["rests on", "c0", "ee"],
        ["rests on", "c2", "ff"],
    ]


def test_a_claim_without_anything_keeps_the_place_of_every_field():
    bare = {**CLAIM, "quantity": None, "quantity_to": None, "as_of": None, "risks": [], "grain": ""}

    text = canonical.claim({**bare, "nothing_to_check": True}, None, [], [])

    assert text.split(FIELD) == (
        ["v1", "c1", "", "nine ships", "number", "", "", "ships", "about", "", "Roscosmos", "", "", "true"]
    )


@pytest.mark.parametrize(
    ("grain", "day", "said"),
    [
        ("", date(2026, 1, 5), ""),
        ("", None, ""),
        ("day", None, "?"),
        ("day", date(2026, 1, 5), "2026-01-05"),
        ("week", date(2026, 1, 5), "2026-02"),
        ("week", date(2027, 1, 1), "2026-53"),
        ("month", date(2026, 1, 5), "2026-01"),
        ("year", date(2026, 1, 5), "2026"),
    ],
)
def test_a_relative_word_means_as_much_of_the_date_as_it_is_coarse(grain, day, said):
    assert canonical.resolved(grain, day) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(None, ""), ("0", "0"), ("100", "100"), ("1.50", "1.5"), ("2.00", "2"), ("1E+3", "1000"), ("-0.10", "-0.1")],
)
def test_a_number_has_one_way_to_be_written(number, said):
    assert canonical.value(number and Decimal(number)) == said


def test_a_digest_covers_everything_readers_see_and_no_mark():
    body = '<p><mark data-claim="x">Nine</mark> ships</p>'

    made = canonical.digest(1, "Head", "Stand", body, [2, 1], 4, date(2026, 3, 2), "Perm")

    text = "\x1f".join(["v1", "Head", "Stand", "<p>Nine ships</p>", "2,1", "4", "2026-03-02", "Perm"])
    assert made == hashlib.sha256(text.encode()).hexdigest()


def test_a_digest_without_section_date_and_bylines_keeps_their_places():
    made = canonical.digest(1, "Head", "", "<p>x</p>", [], None, None, "")

    assert made == hashlib.sha256(b"v1\x1fHead\x1f\x1f<p>x</p>\x1f\x1f\x1f\x1f").hexdigest()


def test_what_was_seen_is_read_back_under_the_names_of_its_fields():
    claim, lines = canonical.decode(canonical.claim(CLAIM, date(2026, 3, 2), [LOG], [("c2", "ff")]).encode())

    assert claim == {
        "format": "v1",
        "id": "c1",
        "display": "",
        "words": "nine ships",
        "kind": "number",
        "quantity": "9.5",
        "quantity_to": "10",
        "unit": "ships",
        "qualifier": "about",
        "as_of": "2026-03-02",
        "attribution": "Roscosmos",
        "risks": "legal,privacy",
        "resolved": "2026-10",
        "nothing_to_check": "false",
    }
    assert lines == [
        {
            "record": "evidence",
            "stance": "supports",
            "tier": "primary",
            "excerpt": "Nine",
            "locator": "row 1",
            "source": "7",
            "title": "Log",
            "url": "https://a",
            "publisher": "Grid",
            "terms": "on_record",
            "derived_from": "3",
            "standing": "good",
        },
        {"record": "rests on", "claim": "c2", "fingerprint": "ff"},
    ]


@pytest.mark.parametrize(
    ("article", "chained"),
    [(5, "v1|ff|3|2026-03-02|7|publish|5|story:5|{}"), (None, "v1|ff|3|2026-03-02|7|publish||story:5|{}")],
)
def test_an_event_is_chained_to_the_one_before_with_everything_it_tells(article, chained):
    row = {"number": 3, "moment": "2026-03-02", "person_id": 7, "verb": "publish", "article_id": article}

    made = canonical.event(1, "ff", {**row, "subject": "story:5", "written": "{}"})

    assert made == hashlib.sha256(chained.replace("|", "\x1f").encode()).hexdigest()


def test_nothing_is_computed_in_a_form_unknown_here():
    assert canonical.digest(99, "Head") == canonical.event(99, "", {}) == ""


def test_what_was_seen_without_evidence_has_none():
    assert canonical.decode(b"v1\x1fc1\x1e") == ({"format": "v1", "id": "c1"}, [])
