"""A request sent again under its key gets its first answer; another request under that key is refused, never lost."""

from __future__ import annotations

import dataclasses

import pytest

from articles.errors import KeyReused
from articles.models import Article, Evidence, Publication, Review, Revision, SignOff
from articles.workflow import publishing, reviewing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    return claim


def test_a_return_under_the_key_of_an_approval_is_refused(claim, reviewer):
    make.approve(claim, by=reviewer, key="k")

    with pytest.raises(KeyReused):
        reviewing.return_claim(
            claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which gauge?", key="k"
        )
    assert [review.decision for review in Review.objects.all()] == ["approve"]


def test_a_take_back_under_the_key_of_its_decision_is_refused(claim, reviewer):
    make.approve(claim, by=reviewer, key="k")

    with pytest.raises(KeyReused):
        reviewing.take_back(claim, by=reviewer, key="k")
    assert [review.decision for review in Review.objects.all()] == ["approve"]


def test_a_take_back_sent_again_is_answered_alike_with_the_story_on_the_spike_meanwhile(claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    first = reviewing.take_back(claim, by=reviewer, key="back")
    writing.spike(claim.article, by=editor)

    assert reviewing.take_back(claim, by=reviewer, key="back") == first


def test_an_approval_of_other_content_under_the_key_is_refused(claim, editor, reviewer):
    make.approve(claim, by=reviewer, key="k")
    make.make_evidence(claim, by=editor, locator="page 3")

    with pytest.raises(KeyReused):
        make.approve(claim, by=reviewer, key="k")
    assert Review.objects.count() == 1


def test_a_return_for_another_reason_under_the_key_is_refused(claim, reviewer):
    reviewing.return_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which gauge?", key="k"
    )

    with pytest.raises(KeyReused):
        reviewing.return_claim(
            claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which river?", key="k"
        )
    assert Review.objects.get().note == "Which gauge?"


def test_a_signature_under_another_text_with_the_key_is_refused(claim, editor, reviewer):
    story = claim.article
    first = {"digest": story.digest, "bound": reviewing.bound_of(story)}
    reviewing.sign_off(story, by=reviewer, key="k", **first)
    make.make_claim(story, "Nine villages", by=editor)

    with pytest.raises(KeyReused):
        reviewing.sign_off(story, by=reviewer, digest=story.digest, bound=reviewing.bound_of(story), key="k")
    assert SignOff.objects.count() == 1


def test_publishing_another_text_under_the_key_is_refused(editor, reviewer, chief):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    publishing.publish(story, by=chief, digest=story.digest, key="k")

    with pytest.raises(KeyReused):
        publishing.publish(story, by=chief, digest="0" * 64, key="k")
    assert Publication.objects.count() == 1


def test_other_words_under_the_key_of_a_save_are_refused(claim, editor):
    story, content = claim.article, writing.Content.of(claim.article)
    writing.revise(story, by=editor, version=story.version, content=dataclasses.replace(content, dateline="A"), key="k")
    story.refresh_from_db()

    with pytest.raises(KeyReused):
        writing.revise(
            story, by=editor, version=story.version, content=dataclasses.replace(content, dateline="B"), key="k"
        )
    assert Revision.objects.filter(dateline="B").count() == 0


@pytest.mark.parametrize("started", [True, False])
def test_another_story_under_the_key_is_refused(claim, editor, started):
    if started:
        writing.start_story(by=editor, content=writing.Content(headline="One"), key="k")
    else:
        story, content = claim.article, dataclasses.replace(writing.Content.of(claim.article), dateline="A")
        writing.revise(story, by=editor, version=story.version, content=content, key="k")
    before = Article.objects.count()

    with pytest.raises(KeyReused):
        writing.start_story(by=editor, content=writing.Content(headline="Another"), key="k")
    assert Article.objects.count() == before


def test_a_story_begun_again_with_a_headline_of_two_lines_is_the_same_story(editor):
    content = writing.Content(headline="River\nrises")
    first = writing.start_story(by=editor, content=content, key="k")

    assert writing.start_story(by=editor, content=content, key="k").article == first.article
    assert first.article.headline == "River rises"


def test_other_evidence_under_the_key_is_refused(claim, editor):
    source = make.make_source(by=editor)
    make.make_evidence(claim, by=editor, source=source, key="k")

    with pytest.raises(KeyReused):
        make.make_evidence(claim, by=editor, source=source, excerpt="41", key="k")
    assert not Evidence.objects.filter(excerpt="41").exists()
