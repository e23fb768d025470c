"""What people say beside a step is let in like any other text: what does not fit is refused, never an error."""

from __future__ import annotations

import dataclasses

import pytest

from articles.errors import UnfitText
from articles.models import Event, Publication
from articles.workflow import publishing, reviewing, sourcing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def test_a_public_note_that_is_no_text_is_refused(story, chief):
    with pytest.raises(UnfitText):
        publishing.publish(story, by=chief, digest=story.digest, note="no\x00text")
    assert not Publication.objects.exists()


@pytest.mark.parametrize("note", ["no\x00text", "x" * 301])
def test_a_note_on_a_step_that_is_no_text_or_too_long_is_refused(story, editor, note):
    content = dataclasses.replace(writing.Content.of(story), dateline="MINSK")
    events = Event.objects.count()

    for step in (
        lambda: writing.return_to_draft(story, by=editor, note=note),
        lambda: writing.spike(story, by=editor, note=note),
        lambda: writing.revise(story, by=editor, version=story.version, content=content, note=note),
    ):
        with pytest.raises(UnfitText):
            step()
    assert Event.objects.count() == events


def test_what_is_too_long_for_its_place_is_refused_by_name(story, editor, reviewer, chief):
    claim = story.claims.attached().in_body()[0]
    evidence, source = claim.evidence.get(), claim.evidence.get().source
    version = {"version": source.version}

    for field, step in {
        "label": lambda: writing.describe_claim(claim, by=editor, version=1, values={"label": "x" * 121}),
        "unit": lambda: writing.describe_claim(claim, by=editor, version=1, values={"unit": "x" * 41}),
        "locator": lambda: sourcing.change_evidence(evidence, by=editor, version=1, values={"locator": "x" * 201}),
        "title": lambda: sourcing.revise_source(source, by=editor, values={"title": "x" * 301}, **version),
        "standing_note": lambda: sourcing.set_standing(source, by=chief, standing="good", note="x" * 301, **version),
    }.items():
        with pytest.raises(UnfitText) as refusal:
            step()
        assert refusal.value.detail["field"] == field


def test_a_note_on_a_withdrawal_that_is_too_long_is_refused(story, editor, reviewer):
    claim = story.claims.attached().in_body()[0]
    writing.withdraw_claim(claim, by=editor, version=story.version)

    with pytest.raises(UnfitText):
        reviewing.confirm_withdrawal(claim, by=reviewer, note="x" * 301)
    assert not claim.withdrawals.exists()
