"""Conditions of verbs and lists that one word too few would drop: each has its own case here."""

from __future__ import annotations

from datetime import date

import pytest

from articles import public
from articles.errors import ForeignEvidence, RepeatsNothing
from articles.models import Claim
from articles.states import Status
from articles.text import sentence_hash
from articles.workflow import importing, publishing, reviewing, sourcing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def test_a_sentence_repeats_no_claim_whose_tag_was_taken_off(story, claim, editor):
    writing.withdraw_claim(claim, by=editor, version=story.version)

    with pytest.raises(RepeatsNothing):
        writing.clear_sentence(
            story, by=editor, sentence=sentence_hash("Nine villages lost power."), reason="repeats", repeats=claim
        )


def test_a_headline_rests_on_no_claim_whose_tag_was_taken_off_nor_a_claim_of_the_body_on_another(story, claim, editor):
    other = story.claims.get(quote__contains="dam")
    with pytest.raises(ForeignEvidence):
        sourcing.rest_display(other, by=editor, version=other.version, on=[claim])
    writing.withdraw_claim(claim, by=editor, version=story.version)
    headline = story.claims.get(display="headline")

    with pytest.raises(ForeignEvidence):
        sourcing.rest_display(headline, by=editor, version=headline.version, on=[claim])


def test_an_importers_headline_is_confirmed_by_writing_another(editor):
    story = importing.import_story("The river rose by far.\n\nIt fell again.", by=editor).article
    make.change_story(story, by=editor, dateline="MINSK")
    untouched = story.headline_proposed
    make.change_story(story, by=editor, headline="River rises")

    assert (untouched, story.headline_proposed) == (True, False)


def test_a_new_story_gets_no_address_under_which_readers_find_another(story, editor, chief):
    publishing.publish(story, by=chief, digest=story.digest)
    taken = story.slug
    make.change_story(story, by=editor, slug="moved")

    fresh = writing.start_story(by=editor, content=writing.Content(headline=story.headline)).article

    assert fresh.slug not in (taken, "moved")


def test_a_standfirst_that_is_gone_is_no_claim_any_more_and_comes_back_with_its_words(story, editor):
    make.change_story(story, by=editor, standfirst="A wet week.")
    line = story.claims.get(display="standfirst")
    make.change_story(story, by=editor, standfirst="")
    gone = Claim.objects.get(pk=line.pk).attached
    make.change_story(story, by=editor, standfirst="A wet week.")

    assert (gone, Claim.objects.get(pk=line.pk).attached) == (False, True)


def test_the_earlier_of_two_days_is_told_by_which_a_claim_is_checked(story, claim, editor, reviewer, chief):
    second = make.make_person("second_chief", "Chiefs")
    make.make_evidence(claim, by=editor)
    claim.refresh_from_db()
    for person, day in ((chief, date(2031, 1, 1)), (second, date(2030, 1, 1))):
        reviewing.waive_claim(
            claim, by=person, fingerprint=claim.fingerprint, context=claim.context, note="breaking", recheck_by=day
        )
    make.approve(story.claims.get(display="headline"), by=reviewer)

    page = publishing.publish(story, by=chief, digest=story.digest).page

    assert {entry["recheck_by"] for entry in page["claims"] if entry["waived"]} == {"2030-01-01"}


def test_a_waived_claim_goes_out_whatever_little_it_rests_on(story, claim, editor, reviewer, chief):
    sourcing.change_evidence(claim.evidence.get(), by=editor, version=1, values={"tier": "tertiary"})
    claim.refresh_from_db()
    day = date(2030, 1, 1)
    reviewing.waive_claim(
        claim, by=chief, fingerprint=claim.fingerprint, context=claim.context, note="breaking", recheck_by=day
    )
    make.approve(story.claims.get(display="headline"), by=reviewer)

    page = publishing.publish(story, by=chief, digest=story.digest).page

    assert [entry["quote"] for entry in page["claims"] if entry["waived"]] == [claim.quote]


def test_an_answer_is_told_only_to_what_contradicts(story, claim, editor, reviewer, chief):
    item = claim.evidence.get()
    sourcing.change_evidence(item, by=editor, version=1, values={"answer": "left over"})
    for outstanding in story.claims.outstanding():
        make.approve(outstanding, by=reviewer)

    page = publishing.publish(story, by=chief, digest=story.digest).page

    assert "left over" not in str(page)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/", "https://example.org/"),
        ("http://example.org/", "http://example.org/"),
        ("javascript:alert(1)", ""),
        ("ftp://example.org/", ""),
        ("//example.org/", ""),
        ("", ""),
    ],
)
def test_readers_get_addresses_of_the_web_alone(url, shown):
    source = {
        "title": "Log",
        "publisher": "",
        "author": "",
        "excerpt": "",
        "locator": "",
        "answer": "",
        "url": url,
        "published": "",
        "accessed": "",
        "tier": "primary",
        "stance": "supports",
        "terms": "on_record",
        "standing": "good",
        "manner": "",
        "month": "",
    }

    assert public._source(source)["url"] == shown


def test_the_hash_of_a_line_that_rests_on_an_unnamed_source_proves_no_guess_either(
    story, claim, editor, reviewer, chief
):
    source = make.make_source(by=editor, title="A clerk", terms="background")
    make.make_evidence(claim, by=editor, source=source)
    sourcing.vouch_for(source, by=chief, version=source.version)
    for outstanding in story.claims.outstanding():
        make.approve(outstanding, by=reviewer)
    publication = publishing.publish(story, by=chief, digest=story.digest)

    told = {entry["id"]: entry["fingerprint"] for entry in public.manifest(publication)["claims"]}
    sealed = {str(claim.pk), str(story.claims.get(display="headline").pk)}
    assert {pk for pk, fingerprint in told.items() if fingerprint is None} == sealed


def test_what_somebody_may_decide_holds_nothing_of_a_story_under_their_byline(story, editor, reviewer):
    make.make_evidence(story.claims.in_body()[0], by=editor)
    before = Claim.objects.decidable_by(reviewer).count()
    byline = make.make_byline(name="Ravi Check", slug="ravi", user=reviewer)
    make.change_story(story, by=editor, bylines=(byline,))

    assert before == 4
    assert not Claim.objects.decidable_by(reviewer).exists()


def test_nothing_waits_of_a_story_on_the_spike_or_without_enough_evidence(story, claim, editor):
    make.make_evidence(claim, by=editor)
    waiting = set(Claim.objects.waiting())
    item = claim.evidence.first()
    for row in claim.evidence.all():
        sourcing.change_evidence(row, by=editor, version=row.version, values={"locator": ""})
    weak = set(Claim.objects.waiting())
    sourcing.change_evidence(item, by=editor, version=2, values={"locator": "page 2"})
    writing.spike(story, by=editor)

    assert claim in waiting
    assert claim not in weak
    assert not Claim.objects.waiting().exists()
    assert Claim.objects.get(pk=claim.pk).status == Status.CHANGED
