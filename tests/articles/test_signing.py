"""What a signature covers: the text it was given under, but for what its signer wrote since."""

from __future__ import annotations

import pytest

from articles import marks
from articles.errors import Spiked, StoryChanged
from articles.states import ClearanceReason
from articles.workflow import bylines, gate, publishing, reviewing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def unsigned(story):
    story.refresh_from_db()
    return {h for b in gate.blockers(story) if b.code.startswith("signoff") for h in b.detail["sentences"]}


def last(story):
    return marks.coverage(story.body)[-1].hash


def test_a_signature_counts_no_more_once_its_signer_is_an_author(story, editor, reviewer, chief):
    byline = make.make_byline(name="Ravi Check", slug="ravi")
    make.change_story(story, by=editor, bylines=(byline,))
    make.sign(story, by=reviewer)
    signed = unsigned(story)
    byline.user = reviewer
    bylines.keep_byline(byline, by=chief)

    assert signed == set()
    assert len(unsigned(story)) == 4


def test_whoever_wrote_or_cleared_what_went_out_signs_for_it_the_next_time(story, editor, author, reviewer, chief):
    sentence = last(story)
    writing.clear_sentence(story, by=editor, sentence=sentence, reason="common_knowledge")
    make.sign(story, by=reviewer)
    publishing.publish(story, by=chief, digest=story.digest)
    make.change_story(story, by=author, dateline="MINSK")
    writing.send_to_review(story, by=editor)
    open_before = unsigned(story)
    make.sign(story, by=editor)

    assert sentence in open_before
    assert unsigned(story) == set()


def test_whoever_clears_a_sentence_after_it_went_out_does_not_sign_for_it(story, editor, reviewer, chief):
    publishing.publish(story, by=chief, digest=story.digest)
    sentence = last(story)
    writing.clear_sentence(story, by=editor, sentence=sentence, reason="common_knowledge")
    make.sign(story, by=editor)

    assert unsigned(story) == {sentence}


def test_another_reason_for_a_clearance_outdates_the_signatures_under_the_first(story, editor, reviewer):
    clear = {"by": editor, "sentence": last(story)}
    clearance = writing.clear_sentence(story, reason=ClearanceReason.OPINION, **clear)
    make.sign(story, by=reviewer)
    signed = unsigned(story)
    writing.unclear_sentence(clearance, by=editor)
    writing.clear_sentence(story, reason=ClearanceReason.COMMON_KNOWLEDGE, **clear)

    assert signed == set()
    assert len(unsigned(story)) == 4


@pytest.mark.parametrize("changes", [{"dateline": "MINSK"}, {"standfirst": "A wet week."}])
def test_nobody_signs_what_they_have_not_read(story, editor, second_reviewer, changes):
    digest, bound = story.digest, reviewing.bound_of(story)
    make.change_story(story, by=editor, **changes)
    now = reviewing.bound_of(story)

    for seen in ((digest, bound), (digest, now), (story.digest, "0" * 64)):
        with pytest.raises(StoryChanged):
            reviewing.sign_off(story, by=second_reviewer, digest=seen[0], bound=seen[1])
    assert story.signoffs.count() == 1


def test_nobody_signs_a_story_on_the_spike(story, editor, second_reviewer):
    writing.spike(story, by=editor)

    with pytest.raises(Spiked):
        make.sign(story, by=second_reviewer)
