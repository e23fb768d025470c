"""Of a person or an observation readers are told month and manner at most, in whatever format the page was written."""

from __future__ import annotations

import copy
from datetime import date

import pytest
from django.core.cache import cache
from django.urls import reverse

from articles import formats, public
from articles.errors import NothingNew
from articles.states import Manner
from articles.workflow import publishing, writing
from tests import factories as make
from tests.articles.test_formats import kept, publication, shown

WHERE = "phone, 25 Aug 14:10, from the harbour"


def met(page, **told):
    """A stored page in which the first source of the first claim is a person somebody called."""
    page = copy.deepcopy(page)
    source = next(claim for claim in page["claims"] if claim["sources"])["sources"][0]
    source |= {"kind": "person", "locator": WHERE, "accessed": "2031-03-14", "published": "2031-03-13", **told}
    return page


def first(page):
    """What readers are told of that source."""
    return next(claim for claim in formats.read_page(page)["claims"] if claim["sources"])["sources"][0]


@pytest.mark.parametrize("kind", ["person", "observation"])
@pytest.mark.parametrize("name", ["page-1", "page-2", "page-3"])
def test_an_old_page_tells_month_and_manner_and_no_more(name, kind):
    row = kept(name)
    stored = met(row["page"], kind=kind)
    before = copy.deepcopy(stored)

    html, ones, told = shown(publication(row, page=stored))

    source = next(claim for claim in told["claims"] if claim["sources"])["sources"][0]
    assert {key: source[key] for key in ("locator", "published", "accessed", "manner", "month")} == {
        "locator": "", "published": None, "accessed": None, "manner": "phone", "month": "2031-03",
    }  # fmt: skip
    assert "<span>phone call, March 2031</span>" in html
    assert any("<span>phone call, March 2031</span>" in one for one in ones)
    for text in (html, *ones, str(told)):
        assert [word for word in ("14:10", "harbour", "2031-03-1") if word in text] == []
    assert stored == before


@pytest.mark.parametrize("kind", ["document", "dataset", "publication"])
def test_where_it_stands_in_what_can_be_looked_up_is_told(kind):
    source = first(met(kept("page-2")["page"], kind=kind))

    assert (source["locator"], source["accessed"], source["manner"], source["month"]) == (WHERE, "2031-03-14", "", "")


@pytest.mark.parametrize(
    ("place", "manner"),
    [
        (WHERE, Manner.PHONE),
        ("Interview, kitchen, 3 March", Manner.INTERVIEW),
        ("by e-mail at 9:14", Manner.MAIL),
        ("Signal, 11 pm", Manner.MESSAGE),
        ("press conference, minute 12", Manner.PRESS),
        ("seen from the bridge at noon", Manner.VISIT),
        ("recall notice", ""),
        ("25 Aug 14:10", ""),
        ("", ""),
    ],
)
def test_the_manner_is_the_first_word_for_one_that_stands_there(place, manner):
    assert formats.manner(place) == manner


@pytest.mark.parametrize(
    ("told", "month"),
    [
        ({}, "2031-03"),
        ({"accessed": "", "published": "2025-12-31"}, "2025-12"),
        ({"accessed": "", "published": ""}, ""),
        ({"month": "2026-07"}, "2026-07"),
    ],
)
def test_the_month_is_when_the_newsroom_met_it_else_when_it_came_out(told, month):
    assert first(met(kept("page-2")["page"], **told))["month"] == month


def test_the_manifest_tells_no_hash_that_would_prove_a_guess_at_when_and_where():
    row, manifest = kept("page-1"), kept("manifest-v1")
    stored = met(row["page"])
    theirs = next(claim for claim in stored["claims"] if claim["sources"])["id"]
    resting = {claim["id"] for claim in stored["claims"] if theirs in claim["rests_on"]}

    told = public.manifest(publication(row, page=stored, manifest=manifest))
    plain = public.manifest(publication(row, manifest=manifest))

    claims = {claim["id"]: claim for claim in told["claims"]}
    assert {pk for pk, claim in claims.items() if claim["fingerprint"] is None} == {theirs} | resting
    assert resting
    assert claims[theirs]["evidence"][0] is None
    assert None not in claims[theirs]["evidence"][1:]
    assert all(None not in claim["evidence"] and claim["fingerprint"] for claim in plain["claims"])


@pytest.mark.django_db
def test_when_and_where_somebody_was_met_leaves_the_house_by_no_door(client, editor, reviewer, chief):
    cache.clear()
    article = make.make_story(by=editor, body="<p>The river rose.</p>")
    claim = make.make_claim(article, "The river rose.", by=editor)
    mayor = make.make_source(by=editor, title="The mayor", kind="person", accessed=date(2026, 8, 25))
    make.make_evidence(claim, by=editor, source=mayor, locator=WHERE, excerpt="It rose")
    found = make.finish(article, editor=editor, reviewer=reviewer, chief=chief)
    addresses = (
        reverse("articles:article", args=[found.live.slug]),
        reverse("articles:claim", args=[claim.pk]),
        reverse("publication-detail", args=[found.pk]),
        reverse("publication-manifest", args=[found.pk]),
    )

    answers = [client.get(address) for address in addresses]

    assert [answer.status_code for answer in answers] == [200] * 4
    for answer in answers:
        assert [word for word in ("25 Aug", "14:10", "harbour", "2026-08-25") if word in answer.text] == []
    assert "phone call, August 2026" in answers[0].text
    assert {claim["fingerprint"] for claim in answers[3].json()["claims"]} == {None}
    assert "14:10" not in str(found.page)
    writing.send_to_review(article, by=editor)
    with pytest.raises(NothingNew):
        publishing.publish(article, by=chief, digest=found.digest)
