"""The words around a checked claim: others than those it was checked in ask somebody who did not write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from articles import invariants, marks
from articles.errors import (
    AlreadyDecided,
    Blocked,
    BylinedHere,
    ClaimChanged,
    ContextChanged,
    ContextStands,
    KeyReused,
    NotAllowed,
    OwnWords,
    StoryChanged,
)
from articles.models import Event, Publication, StillHolds
from articles.states import Status
from articles.workflow import gate, holding, publishing, reviewing, writing
from tests import factories as make
from tests.pages import rewritten

pytestmark = pytest.mark.django_db

BODY = (
    "<p>The Hubble telescope circles the Earth once in 95 minutes. Engineers last visited it in 2009.</p>"
    "<p>Nobody has planned another visit.</p>"
)
QUOTE = "circles the Earth once in 95 minutes"
SENTENCE = "The Hubble telescope circles the Earth once in 95 minutes."
TURNED = "The Hubble telescope never circles the Earth once in 95 minutes."


@pytest.fixture
def story(editor):
    """The telescope's story in review, each claim with evidence, the rest cleared."""
    return hubble(editor)


def hubble(editor, **content):
    story = make.make_story(by=editor, body=BODY, headline="Hubble goes on", **content)
    for quote in (QUOTE, "Engineers last visited it in 2009"):
        make.make_evidence(make.make_claim(story, quote, by=editor), by=editor)
    for covered in marks.coverage(story.body):
        writing.clear_sentence(story, by=editor, sentence=covered.hash, reason="common_knowledge")
    make.rest_headline(story, by=editor)
    writing.send_to_review(story, by=editor)
    story.refresh_from_db()
    return story


@pytest.fixture
def claim(story):
    return story.claims.get(quote=QUOTE)


def check(story, *, by):
    for claim in story.claims.attached():
        make.approve(claim, by=by)


def turned(story, *, by, old="telescope ", new="telescope never "):
    """The story saved with a word more around its first claim; its sentences cleared anew by whoever did so."""
    return rewritten(story, old, new, by=by)


def held(claim, *, by, **given):
    claim.refresh_from_db()
    seen = {"fingerprint": claim.fingerprint, "context": claim.context, **given}
    return reviewing.still_holds(claim, by=by, **seen)


def around(story):
    """What the gate says of the words around claims."""
    story.refresh_from_db()
    return [blocker for blocker in gate.blockers(story) if blocker.code == "context_changed"]


def test_a_claim_tells_the_sentences_it_stands_in(claim):
    assert claim.context == SENTENCE


def test_a_decision_carries_the_words_around_the_claim(claim, reviewer):
    make.approve(claim, by=reviewer)

    assert claim.reviews.get().context == SENTENCE


def test_a_decision_that_is_taken_back_carries_the_words_it_was_made_in(story, claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    turned(story, by=editor)
    reviewing.take_back(claim, by=reviewer)

    assert [review.context for review in claim.reviews.all()] == [SENTENCE, SENTENCE]


def test_a_word_more_beside_a_checked_claim_blocks_and_says_who_can_lift_it(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    claim.refresh_from_db()

    (blocker,) = around(story)
    assert blocker.claim == str(claim.pk)
    assert blocker.who == ("Ravi Check",)
    assert blocker.detail == {"before": SENTENCE, "now": TURNED}
    assert (claim.status, claim.context_changed) == (Status.APPROVED, True)


def test_who_checked_it_says_with_one_step_that_it_still_holds(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    said = held(claim, by=reviewer)
    claim.refresh_from_db()

    assert around(story) == []
    assert not claim.context_changed
    assert (said.person, said.fingerprint, said.context) == (reviewer, claim.fingerprint, TURNED)
    assert Event.objects.get(verb="still_holds").subject == f"claim:{claim.pk}"
    assert list(invariants.check()) == []


def test_the_words_of_before_ask_nobody(story, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    turned(story, by=editor, old="never ", new="")

    assert around(story) == []


def test_who_wrote_the_new_words_does_not_say_that_it_still_holds(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)

    with pytest.raises(OwnWords):
        held(claim, by=reviewer)
    assert not StillHolds.objects.exists()


def test_a_decision_in_ones_own_new_words_vouches_for_none_of_them(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)
    make.approve(claim, by=reviewer)

    (blocker,) = around(story)
    assert claim.reviews.count() == 2
    assert "Edith Desk" in blocker.who
    assert "Ravi Check" not in blocker.who
    assert blocker.message == (f"“{QUOTE}” is checked, but by nobody who did not write the words around it.")


def test_a_decision_in_other_words_is_another_round(story, claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    turned(story, by=editor)
    make.approve(claim, by=reviewer)

    assert [(r.round, r.context) for r in claim.reviews.all()] == [(0, SENTENCE), (1, TURNED)]
    assert around(story) == []


def test_a_decision_in_the_same_words_is_made_once(story, claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    turned(story, by=editor)
    make.approve(claim, by=reviewer)

    with pytest.raises(AlreadyDecided):
        make.approve(claim, by=reviewer)


def test_what_was_sent_back_for_the_words_around_it_is_checked_once_they_are_mended(story, claim, editor, reviewer):
    turned(story, by=editor)
    claim.refresh_from_db()
    seen = {"fingerprint": claim.fingerprint, "context": claim.context}
    reviewing.return_claim(claim, by=reviewer, note="Never?", **seen)
    turned(story, by=editor, old="never ", new="")
    make.approve(claim, by=reviewer)
    claim.refresh_from_db()

    assert claim.status == Status.APPROVED


@pytest.mark.parametrize("verb", ["approve", "return", "waive", "still_holds"])
def test_what_was_seen_in_other_words_is_not_decided(story, claim, editor, reviewer, chief, verb):
    if verb == "still_holds":
        make.approve(claim, by=reviewer)
    claim.refresh_from_db()
    said = {"fingerprint": claim.fingerprint, "context": claim.context}
    turned(story, by=editor)
    steps = {
        "approve": lambda: reviewing.approve_claim(claim, by=reviewer, rests_on=[], **said),
        "return": lambda: reviewing.return_claim(claim, by=reviewer, note="Never?", **said),
        "waive": lambda: reviewing.waive_claim(claim, by=chief, note="breaking", recheck_by=None, **said),
        "still_holds": lambda: reviewing.still_holds(claim, by=reviewer, **said),
    }

    with pytest.raises(ContextChanged) as refusal:
        steps[verb]()
    assert refusal.value.detail == {"seen": SENTENCE, "now": TURNED}


def test_curly_quotes_and_line_ends_of_a_screen_are_no_other_words(editor, reviewer):
    body = "<p>The mayor “hopes” the bridge opens in May. It may.</p>"
    story = make.make_story(by=editor, body=body)
    claim = make.make_claim(story, "the bridge opens in May. It may", by=editor)
    make.make_evidence(claim, by=editor)
    claim.refresh_from_db()

    assert claim.context == 'The mayor "hopes" the bridge opens in May.\nIt may.'
    review = reviewing.approve_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, rests_on=list(claim.evidence.values_list("pk", flat=True)),
        context="The mayor “hopes” the bridge opens in May.\r\nIt may.",
    )  # fmt: skip
    assert review.context == claim.context


def test_a_signature_vouches_for_the_claims_whose_new_words_it_reads(story, claim, editor, reviewer, second_reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    signoff = make.sign(story, by=second_reviewer)

    assert around(story) == []
    assert [(row.claim, row.context) for row in signoff.held.all()] == [(claim, TURNED)]
    assert list(invariants.check()) == []


def test_a_signature_vouches_for_nothing_its_signer_wrote(story, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)
    make.sign(story, by=reviewer)

    assert not StillHolds.objects.exists()
    assert len(around(story)) == 1


def test_a_comma_mended_by_the_only_reviewer_still_goes_out_with_two_people(story, claim, editor, reviewer, chief):
    check(story, by=reviewer)
    turned(story, by=reviewer, old="The Hubble telescope", new="The Hubble, a telescope,")
    writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[1].hash, reason="common_knowledge")
    for person in (editor, reviewer):
        make.sign(story, by=person)

    assert [blocker.code for blocker in gate.blockers(story)] == []
    assert publishing.publish(story, by=chief, digest=story.digest).number == 1
    assert list(invariants.check()) == []


def test_nothing_is_published_while_the_words_around_a_claim_wait(story, claim, editor, reviewer, chief):
    check(story, by=reviewer)
    make.sign(story, by=reviewer)
    turned(story, by=editor)

    with pytest.raises(Blocked) as refusal:
        publishing.publish(story, by=chief, digest=story.digest)
    assert "context_changed" in {blocker.code for blocker in refusal.value.detail["blockers"]}
    assert not Publication.objects.exists()


def test_it_takes_a_reviewer_to_say_so_on_the_claim(story, claim, editor, reviewer, author):
    check(story, by=reviewer)
    turned(story, by=editor)

    with pytest.raises(NotAllowed):
        held(claim, by=author)


def test_an_author_does_not_say_so_in_their_own_story(story, claim, editor, reviewer, second_reviewer):
    check(story, by=reviewer)
    byline = make.make_byline("Sofia Second", user=second_reviewer)
    make.change_story(story, by=editor, bylines=(byline,))
    turned(story, by=editor)

    with pytest.raises(BylinedHere):
        held(claim, by=second_reviewer)


def test_where_nothing_changed_around_it_there_is_nothing_to_say(story, claim, reviewer):
    check(story, by=reviewer)

    with pytest.raises(ContextStands):
        held(claim, by=reviewer)


def test_what_holds_no_more_by_itself_still_holds_in_no_words(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    claim.refresh_from_db()
    seen = claim.fingerprint
    make.make_evidence(claim, by=editor)

    with pytest.raises(ClaimChanged):
        held(claim, by=reviewer, fingerprint=seen)


def test_the_same_request_twice_says_it_once(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    first = held(claim, by=reviewer, key="k")

    assert held(claim, by=reviewer, key="k") == first
    with pytest.raises(KeyReused):
        held(claim, by=reviewer, key="k", fingerprint="0" * 64)


def test_a_waiver_promises_no_check_and_is_not_asked(story, claim, editor, chief):
    claim.refresh_from_db()
    seen = {"fingerprint": claim.fingerprint, "context": claim.context}
    reviewing.waive_claim(claim, by=chief, note="breaking", recheck_by=date(2030, 1, 1), **seen)
    turned(story, by=editor)

    assert around(story) == []


def test_of_two_new_sentences_each_is_vouched_for_by_who_did_not_write_it(story, editor, reviewer, second_reviewer):
    quote = "in 95 minutes. Engineers last visited it"
    make.make_evidence(make.make_claim(story, quote, by=editor), by=editor)
    check(story, by=second_reviewer)
    turned(story, by=editor)
    turned(story, by=reviewer, old="in 2009", new="in May 2009")
    story.refresh_from_db()
    both = story.claims.get(quote=quote)
    held(both, by=reviewer)
    open_after_one = {blocker.claim for blocker in around(story)}
    make.sign(story, by=editor)

    assert str(both.pk) in open_after_one
    assert str(both.pk) not in {blocker.claim for blocker in around(story)}


def test_a_save_points_at_the_negation_it_brings_beside_a_checked_claim(story, editor, reviewer):
    check(story, by=reviewer)
    saved = saved_with(story, "telescope ", "telescope never ", by=editor)

    (report,) = saved.reports
    assert report.code == "turned"
    assert report.message == (
        f"“never” (a negation) came to stand beside the checked claim “{QUOTE}”."
        " Somebody who did not write these words has to say whether it still holds."
    )


def test_a_save_points_at_nothing_beside_a_claim_nobody_has_checked(story, editor):
    assert saved_with(story, "telescope ", "telescope never ", by=editor).reports == []


def test_a_mended_comma_is_not_pointed_at(story, editor, reviewer):
    check(story, by=reviewer)

    assert saved_with(story, "The Hubble telescope", "The Hubble, a telescope,", by=editor).reports == []


def saved_with(story, old, new, *, by):
    """What a save says that exchanges some words of the body."""
    story.refresh_from_db()
    content = replace(writing.Content.of(story), body=story.body.replace(old, new))
    return writing.revise(story, by=by, version=story.version, content=content)


def test_a_signature_vouches_for_no_claim_whose_tag_moved_to_other_words_meanwhile(editor, reviewer, second_reviewer):
    body = "<p>The dam held. Some of us doubt that the dam held.</p>"
    story = make.make_story(by=editor, body=body)
    claim = make.make_claim(story, "dam held", by=editor)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    named = holding.named(holding.read_by(second_reviewer, story))
    moved = marks.tag(marks.untag(story.body, claim.pk), "dam held", claim=claim.pk, occurrence=1)
    make.change_story(story, by=editor, body=moved)
    seen = {"digest": story.digest, "bound": reviewing.bound_of(story)}

    with pytest.raises(StoryChanged):
        reviewing.sign_off(story, by=second_reviewer, vouches=named, **seen)
    claim.refresh_from_db()
    assert claim.context == "Some of us doubt that the dam held."
    assert claim.context_changed


def test_words_it_was_checked_in_before_ask_nobody_after_a_check_in_others(story, claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    turned(story, by=editor)
    make.approve(claim, by=reviewer)
    turned(story, by=editor, old="never ", new="")

    assert around(story) == []
