"""What changed, in pieces people read: texts, paragraphs, claims with their evidence; and a claim in its place."""

from __future__ import annotations

import pytest

from articles import marks
from articles.canonical import FIELD, RECORD
from articles.models import Claim
from articles.review.changes import between, of_claim, paragraphs
from articles.review.passage import around, in_sentence
from tests.factories import make_claim, make_story

OWN = ("v1", "id", "", "nine villages", "number", "9", "", "villages", "about", "", "", "legal", "", "false")
GRID = (
    "evidence",
    "supports",
    "primary",
    "Nine",
    "row 1",
    "7",
    "Grid log",
    "https://a",
    "Grid",
    "on_record",
    "",
    "good",
)

#: Whoever may know every source here.
OPEN = {"known": {"7", "8"}, "readable": False}


def seen(own=OWN, *lines):
    """The canonical form of a claim with this evidence."""
    return RECORD.join([FIELD.join(own), *(FIELD.join(line) for line in lines)]).encode()


def replaced(line, **fields):
    """A line with some of its fields exchanged, by their place."""
    return tuple(fields.get(f"n{n}", value) for n, value in enumerate(line))


def told(changes):
    """Labels with what went and what came."""
    return {c.label: (_text(c.pieces, "out"), _text(c.pieces, "in")) for c in changes}


def _text(pieces, what):
    return "".join(piece.text for piece in pieces if piece.what == what)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("", "new"),
        ("old", ""),
        ("a b c", "a x c"),
        ("It rose by 40 cm.", "It rose by 4 cm."),
        ("é\n1", "e\n1"),
    ],
)
def test_the_pieces_lead_from_one_text_to_the_other(before, after):
    pieces = between(before, after)

    assert "".join(piece.text for piece in pieces if piece.what != "in") == before
    assert "".join(piece.text for piece in pieces if piece.what != "out") == after


def test_a_text_too_long_to_compare_is_shown_one_after_the_other():
    before, after = ("a " * 3000).strip(), ("b " * 3000).strip()

    assert [(piece.what, piece.text) for piece in between(before, after)] == [("out", before), ("in", after)]


def test_unchanged_paragraphs_are_gathered_and_a_moved_one_is_told_twice():
    found = paragraphs(["one", "two", "three", "four"], ["one", "two", "four", "three"])

    assert [(p.same, [(piece.what, piece.text) for piece in p.pieces]) for p in found] == [
        (["one", "two"], []),
        ([], [("in", "four")]),
        (["three"], []),
        ([], [("out", "four")]),
    ]


def test_each_field_of_a_claim_is_told_in_words():
    now = replaced(OWN, n3="ten villages", n4="measurement", n5="10", n8="exact", n11="legal,safety", n13="true")

    assert told(of_claim(seen(), seen(now), words={}, **OPEN)) == {
        "Words": ("nine", "ten"),
        "Kind": ("Number", "Measurement"),
        "Value": ("9", "10"),
        "Meant": ("about", "exactly"),
        "Risks": ("Legal", "Legal, Safety"),
        "Nothing to check": ("no", "yes"),
    }


def test_evidence_that_came_went_or_changed_is_told_by_its_source():
    other = replaced(GRID, n5="8", n6="Mayor", n3="Ten")
    moved = replaced(GRID, n4="row 2", n11="retracted")

    assert told(of_claim(seen(OWN, GRID), seen(OWN, moved, other), words={}, **OPEN)) == {
        "Grid log: where in the source": ("1", "2"),
        "Grid log: what became of it": ("Good", "Retracted"),
        "Evidence added: Mayor": ("", "Supports · Ten · row 1"),
    }
    assert told(of_claim(seen(OWN, GRID, other), seen(OWN, GRID), words={}, **OPEN)) == {
        "Evidence removed: Mayor": ("Supports · Ten · row 1", "")
    }


def test_a_protected_source_is_not_named_in_what_changed():
    renamed = replaced(GRID, n6="Jane Roe", n7="https://jane", n8="Roe & Co", n3="Ten")
    gone = replaced(GRID, n5="8", n6="John Roe")

    changes = of_claim(seen(OWN, GRID, gone), seen(OWN, renamed), words={}, known={"9"}, readable=True)

    assert told(changes) == {
        "Protected source: excerpt": ("Nine", "Ten"),
        "Evidence removed: Protected source": ("Supports · Nine · row 1", ""),
    }


def test_what_a_protected_source_says_is_not_told_to_whoever_may_not_check_the_claim():
    renamed = replaced(GRID, n6="Jane Roe", n3="Ten", n4="row 2")
    gone, stayed = replaced(GRID, n5="8", n6="John Roe"), replaced(GRID, n5="9", n3="Four")

    changes = of_claim(
        seen(OWN, GRID, gone, stayed),
        seen(OWN, renamed, replaced(stayed, n3="Five", n1="contradicts")),
        words={},
        known={"9"},
        readable=False,
    )

    assert told(changes) == {
        "Grid log: excerpt": ("Four", "Five"),
        "Grid log: what it does": ("Supports", "Contradicts"),
        "Evidence removed: Protected source": ("Supports", ""),
    }


def test_the_claims_a_display_line_rests_on_are_told_by_their_words():
    before = seen(OWN, ("rests on", "a", "1"), ("rests on", "b", "1"))
    now = seen(OWN, ("rests on", "a", "2"), ("rests on", "c", "1"))
    words = {"a": "40 centimetres", "b": "nine villages", "c": "the dam held"}

    assert [(c.label, [(p.what, p.text) for p in c.pieces]) for c in of_claim(before, now, words=words, **OPEN)] == [
        ("A claim it rests on changed", [("same", "40 centimetres")]),
        ("No longer rests on", [("out", "nine villages")]),
        ("Now rests on", [("in", "the dam held")]),
    ]


def test_nothing_changed_tells_nothing():
    assert of_claim(seen(OWN, GRID), seen(OWN, GRID), words={}, **OPEN) == []


@pytest.mark.parametrize(
    ("quote", "sentence", "prefix", "expected"),
    [
        ("nine", "They said nine.", "They said ", ["They said ", "[nine]", "."]),
        ("nine", "Of nine, nine stayed.", "Rain fell. Of nine, ", ["Of nine, ", "[nine]", " stayed."]),
        ("nine … ten", "They said nine.", "", ["[nine … ten]"]),
        ("nine", "nine", "", ["[nine]"]),
    ],
)
def test_a_claim_is_found_in_its_sentence(quote, sentence, prefix, expected):
    claim = Claim(quote=quote, sentence=sentence, prefix=prefix)

    bits = in_sentence(claim)

    assert [f"[{bit.text}]" if bit.what == "claim" else bit.text for bit in bits] == expected


def test_a_claim_is_shown_between_its_neighbours(editor):
    body = marks.from_paragraphs(["Rain fell.", "It stopped. The river rose by 40 cm. It sank.", "All slept."])
    claim = make_claim(make_story(by=editor, body=body), "by 40 cm", by=editor)

    passage = around(claim, claim.article)

    assert (passage.before, passage.after) == ("Rain fell.", "All slept.")
    assert [[(bit.what, bit.text) for bit in paragraph] for paragraph in passage.paragraphs] == [
        [
            ("", "It stopped. "),
            ("sentence", "The river rose "),
            ("claim", "by 40 cm"),
            ("sentence", "."),
            ("", " It sank."),
        ]
    ]


def test_a_claim_over_two_paragraphs_is_shown_in_both(editor):
    body = '<p>One <mark data-claim="00000000-0000-4000-8000-000000000001">two</mark></p>'
    body += '<p><mark data-claim="00000000-0000-4000-8000-000000000001">three</mark> four</p>'
    story = make_story(by=editor, body=body)

    passage = around(story.claims.in_body().get(), story)

    words = [[bit.text for bit in paragraph if bit.what == "claim"] for paragraph in passage.paragraphs]
    assert words == [["two"], ["three"]]
