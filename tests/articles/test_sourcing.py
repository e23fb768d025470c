"""Sourcing: records, evidence, and what changing them does to checks."""

from __future__ import annotations

import contextlib
import dataclasses
from urllib.parse import urlsplit

import pytest

from articles import invariants
from articles.errors import (
    EvidenceGone,
    ForeignEvidence,
    KeyReused,
    MissingValue,
    NotAllowed,
    ReasonMissing,
    Spiked,
    StaleVersion,
    UnfitText,
)
from articles.models import Claim, Contributor, Event, Evidence, Source
from articles.states import Status
from articles.workflow import gate, publishing, sourcing, writing
from tests import factories as make
from tests.bad_inputs import needs_bad_inputs, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor):
    return make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)


@pytest.fixture
def checked(claim, editor, reviewer):
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    return Claim.objects.get(pk=claim.pk)


def status(claim):
    return Claim.objects.get(pk=claim.pk).status


def test_a_source_goes_on_record(editor):
    source = sourcing.record_source(by=editor, values={"title": " Gauge log ", "publisher": "Water board"})

    assert (source.title, source.recorded_by, source.standing) == ("Gauge log", editor, "good")


def test_a_source_needs_a_title(editor):
    with pytest.raises(MissingValue):
        sourcing.record_source(by=editor, values={"title": " "})


def test_a_source_takes_only_text(editor):
    with pytest.raises(UnfitText) as refusal:
        sourcing.record_source(by=editor, values={"title": "x\x1fy"})
    assert refusal.value.detail["field"] == "title"


def test_a_reviewer_records_no_source(reviewer):
    with pytest.raises(NotAllowed):
        sourcing.record_source(by=reviewer, values={"title": "Gauge log"})
    assert not Source.objects.exists()


def test_evidence_makes_its_editor_a_contributor_and_lapses_a_check(checked, author):
    make.make_evidence(checked, by=author)

    assert status(checked) == Status.CHANGED
    assert Contributor.objects.filter(claim=checked, person=author, how="evidence").exists()


def test_evidence_is_attached_once_for_one_key(claim, editor):
    source = make.make_source(by=editor)
    first = sourcing.attach_evidence(claim, by=editor, source=source, key="k", tier="primary")

    assert sourcing.attach_evidence(claim, by=editor, source=source, key="k", tier="primary") == first
    assert Evidence.objects.count() == 1


def test_a_key_belongs_to_one_request(claim, editor):
    source = make.make_source(by=editor)
    sourcing.attach_evidence(claim, by=editor, source=source, key="k", tier="primary")
    other = make.make_claim(claim.article, "Nine villages", by=editor)

    with pytest.raises(KeyReused):
        sourcing.attach_evidence(other, by=editor, source=source, key="k", tier="primary")


def describe(claim, *, by, **source):
    described = {"title": "Gauge log", "publisher": "Water board", **source}
    return sourcing.attach_evidence(
        claim, by=by, source=described, excerpt="40 cm", locator="p. 2", key="k", tier="primary"
    )


def test_evidence_brings_a_source_nobody_recorded_and_both_are_told_last(claim, editor):
    evidence = describe(claim, by=editor)

    assert (evidence.source.title, evidence.source.recorded_by) == ("Gauge log", editor)
    last, first = Event.objects.order_by("-number")[:2]
    assert (first.verb, first.subject) == ("record_source", f"source:{evidence.source_id}")
    assert (last.verb, last.data["source"]) == ("attach_evidence", evidence.source_id)


def test_a_described_source_comes_in_once_for_one_key_whatever_became_of_it(claim, editor):
    evidence = describe(claim, by=editor)
    assert describe(claim, by=editor) == evidence
    sourcing.revise_source(evidence.source, by=editor, version=1, values={"title": "River gauge log"})

    assert describe(claim, by=editor) == evidence
    assert Source.objects.count() == 1


def test_a_key_belongs_to_one_described_source(claim, editor):
    describe(claim, by=editor)

    with pytest.raises(KeyReused):
        describe(claim, by=editor, publisher="Harbour board")
    assert Source.objects.count() == 1


def test_evidence_that_is_refused_leaves_no_described_source(claim, editor):
    writing.spike(claim.article, by=editor)

    with pytest.raises(Spiked):
        describe(claim, by=editor)
    assert not Source.objects.exists()


def test_a_spiked_story_takes_no_evidence(claim, editor):
    writing.spike(claim.article, by=editor)

    with pytest.raises(Spiked):
        make.make_evidence(claim, by=editor)


def test_a_reviewer_attaches_nothing(claim, editor, reviewer):
    source = make.make_source(by=editor)

    with pytest.raises(NotAllowed):
        sourcing.attach_evidence(claim, by=reviewer, source=source, tier="primary")


def test_another_excerpt_lapses_a_check_and_the_old_one_restores_it(checked, editor):
    item = checked.evidence.get()
    sourcing.change_evidence(item, by=editor, version=1, values={"excerpt": "other words"})
    lapsed = status(checked)
    sourcing.change_evidence(item, by=editor, version=2, values={"excerpt": "see table"})

    assert (lapsed, status(checked)) == (Status.CHANGED, Status.APPROVED)


def test_a_private_note_touches_no_check_and_nobody(checked, editor, author):
    sourcing.change_evidence(checked.evidence.get(), by=author, version=1, values={"note": "call back on Monday"})

    assert status(checked) == Status.APPROVED
    assert not Contributor.objects.filter(person=author).exists()


def test_taking_evidence_off_lapses_a_check(checked, editor):
    sourcing.detach_evidence(checked.evidence.get(), by=editor, version=1)

    assert status(checked) == Status.CHANGED
    assert not Evidence.objects.exists()


def test_each_change_of_evidence_is_a_version_of_it_and_what_changes_nothing_is_none(claim, editor):
    item = make.make_evidence(claim, by=editor)

    same = sourcing.change_evidence(item, by=editor, version=1, values={"locator": item.locator})
    changed = sourcing.change_evidence(item, by=editor, version=1, values={"note": "call back on Monday"})

    assert (same.version, changed.version) == (1, 2)


def test_a_change_of_evidence_names_the_version_it_started_from(claim, editor, author):
    item = make.make_evidence(claim, by=editor)
    sourcing.change_evidence(item, by=author, version=1, values={"excerpt": "41 cm"})

    with pytest.raises(StaleVersion) as refusal:
        sourcing.change_evidence(item, by=editor, version=1, values={"excerpt": "42 cm", "locator": "page 9"})

    assert refusal.value.detail == {"seen": 1, "now": 2}
    item.refresh_from_db()
    assert (item.excerpt, item.locator, item.version) == ("41 cm", "page 2", 2)
    assert Event.objects.filter(verb="change_evidence").count() == 1


def test_nobody_takes_evidence_off_that_says_something_else_by_now(claim, editor, author):
    item = make.make_evidence(claim, by=editor)
    sourcing.change_evidence(item, by=author, version=1, values={"note": "they called back"})

    with pytest.raises(StaleVersion) as refusal:
        sourcing.detach_evidence(item, by=editor, version=1)

    assert refusal.value.detail == {"seen": 1, "now": 2}
    assert Evidence.objects.get().note == "they called back"
    assert not Event.objects.filter(verb="detach_evidence").exists()


def test_evidence_that_was_taken_off_is_neither_changed_nor_taken_off_again(claim, editor, author):
    item = make.make_evidence(claim, by=editor)
    sourcing.detach_evidence(item, by=author, version=1)

    with pytest.raises(EvidenceGone):
        sourcing.change_evidence(item, by=editor, version=1, values={"excerpt": "42 cm"})
    with pytest.raises(EvidenceGone):
        sourcing.detach_evidence(item, by=editor, version=1)

    assert not Evidence.objects.exists()
    assert Event.objects.filter(verb__in=("change_evidence", "detach_evidence")).count() == 1


@pytest.mark.parametrize(
    ("field", "value"), [("url", "https://example.org/"), ("publisher", "Ministry"), ("terms", "background")]
)
def test_a_source_that_changes_where_it_matters_lapses_checks(checked, editor, author, field, value):
    source = checked.evidence.get().source
    sourcing.revise_source(source, by=author, version=source.version, values={field: value})

    assert status(checked) == Status.CHANGED
    assert not Contributor.objects.filter(person=author).exists()


def test_a_source_that_changes_elsewhere_keeps_checks(checked, editor):
    source = checked.evidence.get().source
    sourcing.revise_source(source, by=editor, version=source.version, values={"author": "B. Gauge"})

    assert status(checked) == Status.APPROVED


def test_a_source_names_the_version_it_started_from(editor):
    source = make.make_source(by=editor)
    sourcing.revise_source(source, by=editor, version=1, values={"author": "B. Gauge"})

    with pytest.raises(StaleVersion):
        sourcing.revise_source(source, by=editor, version=1, values={"author": "C. Gauge"})


def test_a_fallen_source_opens_its_claims_at_once_and_its_return_closes_them(checked, chief):
    source = checked.evidence.get().source
    source = sourcing.set_standing(
        source, by=chief, version=source.version, standing="retracted", note="withdrawn by the board"
    )
    lapsed = status(checked)
    sourcing.set_standing(source, by=chief, version=source.version, standing="good", note="")

    assert (lapsed, status(checked)) == (Status.CHANGED, Status.APPROVED)


def test_only_a_chief_says_what_became_of_a_source(editor):
    source = make.make_source(by=editor)

    with pytest.raises(NotAllowed):
        sourcing.set_standing(source, by=editor, version=1, standing="retracted", note="no")


def test_a_fallen_source_needs_a_reason(editor, chief):
    with pytest.raises(ReasonMissing):
        sourcing.set_standing(make.make_source(by=editor), by=chief, version=1, standing="disputed", note=" ")


def test_a_chief_vouches_for_an_unnamed_source(editor, chief):
    source = make.make_source(by=editor, terms="background")

    assert sourcing.vouch_for(source, by=chief, version=1).vouched_by == chief
    with pytest.raises(NotAllowed):
        sourcing.vouch_for(source, by=editor, version=2)


def test_a_headline_rests_on_claims_and_lapses_with_them(checked, editor, reviewer):
    headline = checked.article.claims.get(display="headline")
    sourcing.rest_display(headline, by=editor, version=headline.version, on=[checked])
    make.approve(headline, by=reviewer)
    held = status(headline)
    make.make_evidence(checked, by=editor)

    assert (held, status(headline)) == (Status.APPROVED, Status.CHANGED)


def test_a_headline_lapses_when_a_claim_it_rests_on_leaves_the_text_and_stands_again_with_it(checked, editor, reviewer):
    story, headline = checked.article, checked.article.claims.get(display="headline")
    sourcing.rest_display(headline, by=editor, version=headline.version, on=[checked])
    make.approve(headline, by=reviewer)
    content = writing.Content.of(story)
    bare = dataclasses.replace(content, body="<p>The dam held.</p>")
    writing.revise(story, by=editor, version=story.version, content=bare)
    gone, ready = status(headline), Claim.objects.get(pk=headline.pk).ready
    writing.revise(story, by=editor, version=story.version + 1, content=content)

    assert (gone, ready, status(headline)) == (Status.CHANGED, False, Status.APPROVED)
    assert list(invariants.claims()) == []


def test_what_a_headline_rests_on_is_said_at_the_version_somebody_started_from(checked, editor, author):
    headline = checked.article.claims.get(display="headline")
    other = make.make_claim(checked.article, "Nine villages", by=editor)
    kept = sourcing.rest_display(headline, by=author, version=1, on=[checked])

    with pytest.raises(StaleVersion) as refusal:
        sourcing.rest_display(headline, by=editor, version=1, on=[other])
    with pytest.raises(StaleVersion):
        writing.describe_claim(headline, by=editor, version=1, values={"nothing_to_check": True})

    assert refusal.value.detail == {"seen": 1, "now": kept.version}
    assert kept.version > 1
    assert [rest.on_id for rest in headline.rests.all()] == [checked.pk]


def test_saying_again_what_a_headline_rests_on_changes_nothing(checked, editor):
    headline = checked.article.claims.get(display="headline")
    kept = sourcing.rest_display(headline, by=editor, version=1, on=[checked])

    assert sourcing.rest_display(headline, by=editor, version=kept.version, on=[checked]).version == kept.version
    assert Event.objects.filter(verb="rest_display").count() == 1


def test_a_headline_lapses_with_the_tag_of_what_it_rests_on_and_comes_back_with_it(checked, editor, reviewer):
    story, headline = checked.article, checked.article.claims.get(display="headline")
    sourcing.rest_display(headline, by=editor, version=headline.version, on=[checked])
    make.approve(headline, by=reviewer)
    body = story.body
    writing.withdraw_claim(checked, by=editor, version=story.version)
    story.refresh_from_db()
    lapsed = status(headline)
    missing = [b.code for b in gate.blockers(story) if b.claim == str(headline.pk)]
    content = dataclasses.replace(writing.Content.of(story), body=body)
    writing.revise(story, by=editor, version=story.version, content=content)

    assert (lapsed, missing) == (Status.CHANGED, ["claim_changed", "evidence_missing"])
    assert status(headline) == Status.APPROVED
    assert list(invariants.check()) == []


def test_readers_are_not_sent_to_a_claim_that_left_the_story(editor, reviewer, chief):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    gone = story.claims.get(quote__contains="villages")
    body = story.body.replace(f'<mark data-claim="{gone.pk}">{gone.quote}</mark>', "")
    content = dataclasses.replace(writing.Content.of(story), body=body)
    writing.revise(story, by=editor, version=story.version, content=content)
    make.approve(story.claims.get(display="headline"), by=reviewer)
    make.sign(story, by=reviewer)
    story.refresh_from_db()
    page = publishing.publish(story, by=chief, digest=story.digest).page

    (headline,) = [claim for claim in page["claims"] if claim["display"]]
    assert headline["rests_on"] == sorted(claim["id"] for claim in page["claims"] if not claim["display"])


def test_a_headline_rests_only_on_claims_of_its_own_story(checked, editor):
    headline = make.make_story(by=editor).claims.get(display="headline")

    with pytest.raises(ForeignEvidence):
        sourcing.rest_display(headline, by=editor, version=headline.version, on=[checked])


def test_a_story_is_based_on_a_source_once(checked, editor):
    source = make.make_source(by=editor)
    for _again in range(2):
        sourcing.base_on(checked.article, by=editor, source=source)

    assert checked.article.article_sources.count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "javascript:alert(1)"),
        ("url", "ftp://example.org/"),
        ("url", "https://name:word@example.org/"),
        ("url", "https://example.org/" + "a" * 2000),
        ("url", "a page somewhere"),
        ("title", "t" * 301),
        ("kind", "rumour"),
        ("terms", "whispered"),
    ],
)
def test_a_source_takes_only_what_fits_whatever_the_door(editor, field, value):
    with pytest.raises(UnfitText) as refusal:
        sourcing.record_source(by=editor, values={"title": "Gauge log", field: value})

    assert refusal.value.detail["field"] == field
    assert not Source.objects.exists()


@needs_bad_inputs
@pytest.mark.parametrize(("url", "_verdict"), list(texts("urls_ssrf", "sizes", target="source.url")))
def test_a_hostile_address_is_refused_or_kept_as_it_was_typed(editor, url, _verdict):
    with contextlib.suppress(UnfitText):
        sourcing.record_source(by=editor, values={"title": "Gauge log", "url": url})

    kept = list(Source.objects.values_list("url", flat=True))
    assert kept in ([], [url])
    assert not kept or urlsplit(url).scheme in ("http", "https")


@pytest.mark.parametrize(
    ("field", "value"), [("stance", "nods"), ("tier", "hearsay"), ("locator", "p" * 201), ("excerpt", "x\x1ey")]
)
def test_evidence_takes_only_what_fits(claim, editor, field, value):
    with pytest.raises(UnfitText) as refusal:
        make.make_evidence(claim, by=editor, **{field: value})

    assert refusal.value.detail["field"] == field
    assert not Evidence.objects.exists()


def test_what_became_of_a_source_is_one_of_four_things(editor, chief):
    source = make.make_source(by=editor)

    with pytest.raises(UnfitText) as refusal:
        sourcing.set_standing(source, by=chief, version=1, standing="forgotten", note="nobody remembers it")

    assert refusal.value.detail["field"] == "standing"
    assert Source.objects.get().version == 1


def test_a_spiked_story_is_based_on_nothing_new(claim, editor):
    source = make.make_source(by=editor)
    writing.spike(claim.article, by=editor)

    with pytest.raises(Spiked):
        sourcing.base_on(claim.article, by=editor, source=source)


@pytest.mark.parametrize("tier", ["", None])
def test_evidence_that_does_not_say_how_near_it_is_is_refused_by_name(claim, editor, tier):
    source = make.make_source(by=editor)
    evidence = make.make_evidence(claim, by=editor, source=source)

    with pytest.raises(MissingValue, match="tier: nothing was given"):
        sourcing.attach_evidence(claim, by=editor, source=source, tier=tier)
    with pytest.raises(MissingValue, match="how near"):
        sourcing.change_evidence(evidence, by=editor, version=1, values={"tier": tier})

    assert Evidence.objects.get().tier == "primary"
