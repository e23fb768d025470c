"""Whatever was written once is read for ever: each form as an earlier version of the newsroom left it."""

from __future__ import annotations

import copy
import hashlib
import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from django.db import connection
from django.template.loader import render_to_string

from articles import breaks, canonical, formats, marks, public
from articles.api import serializers, views
from articles.models import Live, Publication
from articles.workflow import journal, reviewing, writing
from articles.workflow.saving import lines_of, sentence_list
from glossary import canonical as glossary
from glossary.canonical import fingerprint_of
from tests import factories as make

FORMS = Path(__file__).parents[1] / "formats"
FIELD, RECORD = "\x1f", "\x1e"


def kept(name):
    return json.loads((FORMS / f"{name}.json").read_text(encoding="utf-8"))


def publication(row, **other):
    values = {**row, "published_at": datetime.fromisoformat(row["published_at"]), **other}
    return Publication(pk=values.pop("id"), **values)


def test_every_form_that_has_a_reader_has_its_fixture():
    read = {"breaks": breaks.BREAKS, "page": formats.PAGES, "manifest": formats.MANIFESTS, "canonical": canonical.SEEN}
    read |= {"digest": canonical.DIGESTS, "event": canonical.EVENTS, "term": glossary.FORMS, "bound": CLEARED}

    there = {path.stem for path in FORMS.glob("*.json")}

    assert {f"{form}-{number}" for form, numbers in read.items() for number in numbers} == there
    assert canonical.CLAIMS.keys() == canonical.SEEN.keys()
    assert canonical.EVENTS.keys() == journal.FORMS.keys()


# --- pages and manifests -----------------------------------------------------------------------------------------


def shown(found):
    """A publication as readers and programs get it: its page, the pages of its claims, the API's answer."""
    page = public.story(found, slug="swap", section={"name": "Science", "slug": "science"})
    asked = [UUID(one["uuid"]) for one in (*page["claims"], *page["lines"])]
    claims = [public.claim(found, one, slug="swap", section="science") for one in asked]
    html = render_to_string("articles/article.html", {"page": page, "sections": []})
    ones = [render_to_string("articles/claim.html", {**one, "sections": []}) for one in claims]
    live = Live(article_id=1, slug="swap", publication=found, section=None, first_published_at=found.published_at)
    return html, ones, serializers.PublicationDetailSerializer(views._whole(live)).data


@pytest.mark.parametrize("name", ["page-1", "page-2", "page-3"])
def test_a_page_of_every_format_is_shown(name):
    row = kept(name)
    html, ones, told = shown(publication(row))

    claims = row["page"]["claims"]
    sources = [source for claim in claims for source in claim["sources"]]
    assert sources
    assert row["headline"] in html
    assert html.count('id="claim-') == sum(not claim["display"] for claim in claims)
    assert all(source["title"].partition("'")[0] in html for source in sources)
    assert [one["id"] for one in told["claims"]] == [claim["id"] for claim in claims]
    assert [len(one["sources"]) for one in told["claims"]] == [len(claim["sources"]) for claim in claims]
    assert len(ones) == len(claims)
    assert "was checked by a second person" in html


def without(page, *path):
    """A page in which nothing is told at a path."""
    less = copy.deepcopy(page)
    for place in (less, *less["claims"]) if path[0] == "claims" else (less,):
        here = [place] if len(path) == 1 else place.get(path[1], []) if len(path) == 3 else [place]
        for one in here:
            one.pop(path[-1], None)
    return less


PAGE = kept("page-3")["page"]
PATHS = [
    *((name,) for name in PAGE if name != "format"),
    *(("claims", name) for name in PAGE["claims"][1] if name != "id"),
    *(("claims", "sources", name) for name in PAGE["claims"][1]["sources"][0]),
]


@pytest.mark.parametrize("path", PATHS, ids="-".join)
def test_a_page_that_does_not_tell_a_thing_is_shown_without_it(path):
    html, ones, told = shown(publication(kept("page-3"), page=without(PAGE, *path)))

    assert PAGE["terms"][0]["name"] in html or path == ("terms",)
    assert told["headline"] == kept("page-3")["headline"]
    assert len(ones) == (0 if path == ("claims",) else len(PAGE["claims"]))


@pytest.mark.parametrize(
    ("read", "stored"),
    [(formats.read_page, {"format": 99}), (formats.read_page, {"format": "2"}), (formats.read_manifest, {"format": 1})],
)
def test_what_a_later_newsroom_wrote_is_not_guessed_at(read, stored):
    with pytest.raises(formats.UnknownFormat, match=f"of format {stored['format']}"):
        read(stored)


def test_a_page_says_nothing_good_of_what_it_does_not_tell():
    page = formats.read_page({"claims": [{"id": "x", "sources": [{}]}]})

    assert (page["level"], page["coverage"]) == ("story", "cues")
    assert page["claims"][0] | {"sources": []} == {**formats.read_page({"claims": [{"id": "x"}]})["claims"][0]}
    assert page["claims"][0]["checks"] == 0
    assert not page["claims"][0]["sources"][0]["named"]


@pytest.mark.django_db
def test_the_newest_page_fixture_is_what_is_written_today(editor, reviewer, chief):
    make.make_term("dam", "A wall that holds a river.", by=editor, approved_by=reviewer)
    page = make.publish_story(editor=editor, reviewer=reviewer, chief=chief).page

    def shape(told):
        claim = next(claim for claim in told["claims"] if not claim["display"])
        return told["format"], *(sorted(part) for part in (told, claim, claim["sources"][0], told["terms"][0]))

    assert shape(page) == shape(PAGE)
    assert page["format"] == formats.PAGE == max(formats.PAGES)


def test_a_manifest_tells_what_its_page_shows():
    told, page = public.manifest(Publication(manifest=kept("manifest-v1"))), kept("page-1")["page"]

    assert len(serializers.ManifestSerializer(told).data["claims"]) == len(page["claims"])
    for hashed, claim in zip(told["claims"], page["claims"], strict=True):
        assert hashed["words"] == hashlib.sha256(claim["quote"].encode()).hexdigest()
        assert hashed["evidence"] == [
            hashlib.sha256(json.dumps(source, sort_keys=True).encode()).hexdigest() for source in claim["sources"]
        ]


@pytest.mark.parametrize("name", ["sealed", "words", "evidence", "reviews"])
def test_a_manifest_that_does_not_tell_a_thing_is_read_without_it(name):
    manifest = kept("manifest-v1")
    for claim in manifest["claims"]:
        del claim[name]

    told = serializers.ManifestSerializer(public.manifest(Publication(manifest=manifest))).data

    assert len(told["claims"]) == len(manifest["claims"])
    assert all((claim["fingerprint"] is None) == (name == "sealed") for claim in told["claims"])


# --- what is hashed ----------------------------------------------------------------------------------------------


def asked(sql, *parts):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {sql}", parts)
        return cursor.fetchone()[0]


@pytest.mark.parametrize("row", kept("canonical-v1"), ids=["body", "headline"])
def test_what_a_decision_saw_is_read_and_made_again(row):
    claim, lines = canonical.decode(row["seen"].encode())
    number = {name: Decimal(claim[name]) if claim[name] else None for name in ("quantity", "quantity_to")}
    fields = {
        **claim,
        **number,
        "as_of": date.fromisoformat(claim["as_of"]) if claim["as_of"] else None,
        "risks": claim["risks"].split(",") if claim["risks"] else [],
        "grain": "",
        "nothing_to_check": claim["nothing_to_check"] == "true",
    }
    evidence = [
        {**line, "source_id": line["source"], "derived_from_id": line["derived_from"]}
        for line in lines
        if line["record"] == "evidence"
    ]
    rests = [(line["claim"], line["fingerprint"]) for line in lines if line["record"] == "rests on"]

    made = canonical.claim(fields, None, reversed(evidence), rests, form=claim["format"])

    assert (len(evidence), len(rests)) in {(2, 0), (0, 1)}
    assert made == row["seen"]
    assert canonical.sha(made) == row["fingerprint"]


def digest_parts():
    row = kept("digest-1")
    day = date.fromisoformat(row["story_date"])
    parts = (row["headline"], row["standfirst"], row["body"], row["byline_ids"], row["section_id"], day)
    return row["digest"], (*parts, row["dateline"])


def test_the_digest_of_a_story_is_made_again():
    told, parts = digest_parts()

    assert canonical.digest(1, *parts) == told
    assert canonical.digest(2, *parts) == ""


@pytest.mark.django_db
def test_postgresql_makes_the_same_digests_events_and_terms_again():
    told, parts = digest_parts()
    assert asked("newsroom_digest(1, %s, %s, %s, %s::bigint[], %s, %s, %s)", *parts) == told
    for event in kept("event-1"):
        names = ("previous_hash", "number", "moment", "person_id", "verb", "article_id", "subject", "written")
        made = asked(
            "newsroom_event_hash(%s, %s, %s::timestamp AT TIME ZONE 'UTC', %s, %s, %s, %s, %s::jsonb)",
            *(event[name] for name in names),
        )
        assert made == event["hash"]
    for term in kept("term-1"):
        words = (term["name"], term["definition"], term["case_rule"])
        lists = (json.dumps(term["aliases"]), json.dumps(term["sources"]))
        assert asked("glossary_fingerprint(1, %s, %s, %s, %s::jsonb, %s::jsonb)", *words, *lists) == term["fingerprint"]


def test_the_hash_of_an_event_is_made_again():
    events = kept("event-1")

    assert [canonical.event(1, event["previous_hash"], event) for event in events] == [e["hash"] for e in events]
    assert canonical.event(2, events[0]["previous_hash"], events[0]) == ""
    for event in events:
        names = ("number", "moment", "person_id", "verb", "article_id", "subject", "written")
        text = FIELD.join(str("" if event[name] is None else event[name]) for name in names)
        assert canonical.sha(journal.FORMS[1](event["previous_hash"], text)) == event["hash"]


def test_the_fingerprint_of_a_term_is_made_again():
    for term in kept("term-1"):
        told = term.pop("fingerprint")
        assert fingerprint_of(**term, form=1) == told
        assert fingerprint_of(**term, form=2) == ""


#: What each form tells of a clearance.
CLEARED = {1: ("sentence", "reason"), 2: ("sentence", "statement", "reason")}


def bound(form, claims, cleared, withdrawn):
    """What a signature is bound to in a form, worked out here."""
    lines = [FIELD.join(("claim", claim["id"], claim["words"])) for claim in claims]
    lines += [FIELD.join(("cleared", *(row[name] for name in CLEARED[form]))) for row in cleared]
    lines += [FIELD.join(("withdrawn", row["claim_id"], row["words"])) for row in withdrawn]
    return canonical.sha(RECORD.join((f"v{form}", *sorted(lines))))


@pytest.mark.parametrize("form", CLEARED)
def test_what_a_signature_was_bound_to_is_made_again(form):
    row = kept(f"bound-{form}")

    assert bound(form, row["claims"], row["cleared"], row["withdrawn"]) == row["bound"]


@pytest.mark.django_db
def test_signatures_are_bound_today_as_they_were(editor, reviewer):
    story = make.make_story(by=editor)
    [first, second, third] = make.tag_every_sentence(story, by=editor)
    make.make_evidence(first, by=editor)
    writing.send_to_review(story, by=editor)
    make.approve(first, by=reviewer)
    for claim in (first, second):
        story.refresh_from_db()
        writing.withdraw_claim(claim, by=editor, version=story.version)
    withdrawal = reviewing.confirm_withdrawal(first, by=reviewer)
    story.refresh_from_db()
    cleared = [
        writing.clear_sentence(story, by=editor, sentence=covered.hash, reason="common_knowledge")
        for covered in story.saved().coverage()[:2]
    ]
    forms = []
    for form in CLEARED:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT newsroom_bound_{form}(%s)", [story.pk])
            forms.append(cursor.fetchone()[0])

    told = {
        "claims": [{"id": str(claim.pk), "words": claim.words} for claim in story.claims.attached()],
        "cleared": [{name: getattr(row, name) for name in CLEARED[2]} for row in cleared],
        "withdrawn": [{"claim_id": str(withdrawal.claim_id), "words": withdrawal.words}],
    }

    assert story.claims.attached().filter(pk=third.pk).exists()
    assert forms == [bound(form, **told) for form in CLEARED]
    assert reviewing.bound_of(story) == forms[-1]


@pytest.mark.parametrize("rules", breaks.BREAKS)
def test_sentences_are_broken_again_where_they_were(rules):
    row = kept(f"breaks-{rules}")
    text = (row["headline"], row["standfirst"], row["body"])

    assert sentence_list(*text, rules) == row["sentences"]
    assert lines_of(*text, rules) == row["text"]
    found = marks.coverage_kept(row["body"], row["text"].split("\n")[2:], rules)
    assert [covered.hash for covered in found] == row["sentences"][2:]
