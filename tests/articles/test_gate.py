"""The gate: one blocker for each thing that can stand in the way, with its place and who can lift it."""

from __future__ import annotations

from datetime import date

import pytest

from articles import marks
from articles.models import Claim
from articles.states import Coverage, Level
from articles.workflow import gate, importing, reviewing, sourcing, terms, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def found(story, code):
    story = type(story).objects.get(pk=story.pk)
    return [blocker for blocker in gate.blockers(story) if blocker.code == code]


def codes(story):
    return {blocker.code for blocker in gate.blockers(type(story).objects.get(pk=story.pk))}


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def test_nothing_stands_in_the_way_of_a_finished_story(story):
    assert codes(story) == set()


def test_a_draft_was_not_sent_to_review(story, editor):
    writing.return_to_draft(story, by=editor)

    (blocker,) = found(story, "not_in_review")
    assert blocker.who == ("Edith Desk",)


def test_a_story_on_the_spike_is_with_nobody(story, editor):
    writing.spike(story, by=editor)

    (blocker,) = found(story, "not_in_review")
    assert blocker.message == "The story is on the spike."
    writing.unspike(story, by=editor)
    assert found(story, "not_in_review") == []


def test_a_new_claim_waits_for_those_without_a_hand_in_it(story, editor, second_reviewer):
    make.change_story(story, by=editor, body=story.body + "<p>Ten cows drowned.</p>")
    claim = make.make_claim(story, "Ten cows drowned.", by=editor)
    make.make_evidence(claim, by=editor)

    (blocker,) = found(story, "claim_open")
    assert (blocker.claim, blocker.who) == (str(claim.pk), ("Ravi Check", "Sofia Second"))


def test_a_desk_without_reviewers_hears_whom_to_find(editor):
    story = make.make_story(by=editor)

    (blocker,) = found(story, "claim_open")
    assert blocker.who == ("a reviewer who had no hand in it (there is none yet)",)


def test_a_changed_claim_says_so(story, claim, editor):
    make.make_evidence(claim, by=editor)

    # The headline rests on it, and changes with it.
    assert str(claim.pk) in {blocker.claim for blocker in found(story, "claim_changed")}
    assert len(found(story, "claim_changed")) == 2


def test_a_claim_sent_back_blocks(story, claim, second_reviewer):
    reviewing.return_claim(
        claim, by=second_reviewer, fingerprint=claim.fingerprint, context=claim.context, note="nine or ten?"
    )

    (blocker,) = found(story, "claim_returned")
    assert blocker.claim == str(claim.pk)


@pytest.mark.parametrize("why", [{"two_approvals_kinds": ["comparison"]}, {"two_approvals_risks": ["safety"]}])
def test_a_second_check_is_asked_where_the_policy_says_two(story, claim, editor, reviewer, second_reviewer, chief, why):
    values = {"kind": "comparison", "risks": ["safety"]}
    claim = writing.describe_claim(claim, by=editor, version=claim.version, values=values)
    make.set_policy(**why)
    make.approve(claim, by=reviewer)

    (blocker,) = found(story, "second_approval_missing")
    make.approve(claim, by=second_reviewer)

    assert (blocker.claim, "Sofia Second" in blocker.who) == (str(claim.pk), True)
    assert found(story, "second_approval_missing") == []


def test_a_legal_risk_waits_for_a_lawyer(story, claim, editor, reviewer, lawyer):
    writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})
    make.approve(claim, by=reviewer)
    (blocker,) = found(story, "legal_missing")
    make.approve(claim, by=lawyer)

    assert blocker.who == ("Lena Law",)
    assert found(story, "legal_missing") == []


def test_lawyers_can_lift_what_stands_on_a_legal_risk_alone(story, claim, editor, reviewer, lawyer):
    who = []
    for risk in ("safety", "legal"):
        claim = writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": [risk]})
        (blocker,) = [one for one in found(story, "claim_changed") if one.claim == str(claim.pk)]
        who.append(blocker.who)

    assert who == [("Ravi Check",), ("Ravi Check", "Lena Law")]


def test_a_torn_claim_is_tagged_again(story, claim, editor):
    mark = f'<mark data-claim="{claim.pk}">'
    make.change_story(
        story,
        by=editor,
        body=story.body.replace(f"{mark}Nine villages lost power.", f"{mark}Nine</mark> big {mark}villages lost."),
    )

    (blocker,) = found(story, "claim_fragmented")
    assert blocker.claim == str(claim.pk)


def test_a_tag_taken_off_checked_words_waits_for_a_reviewer(story, claim, editor, reviewer):
    writing.withdraw_claim(claim, by=editor, version=story.version)

    (blocker,) = found(story, "claim_withdrawal_unconfirmed")
    assert (blocker.claim, blocker.who) == (str(claim.pk), ("Ravi Check",))
    reviewing.confirm_withdrawal(claim, by=reviewer)
    assert found(story, "claim_withdrawal_unconfirmed") == []


def test_words_that_are_gone_take_their_claim_with_them(story, claim, editor):
    make.change_story(
        story, by=editor, body=story.body.replace(f'<mark data-claim="{claim.pk}">Nine villages lost power.</mark>', "")
    )

    assert found(story, "claim_withdrawal_unconfirmed") == []


def test_words_that_are_gone_still_block_while_a_return_stands(story, claim, editor, second_reviewer):
    reviewing.return_claim(
        claim, by=second_reviewer, fingerprint=claim.fingerprint, context=claim.context, note="nine or ten?"
    )
    make.change_story(
        story, by=editor, body=story.body.replace(f'<mark data-claim="{claim.pk}">Nine villages lost power.</mark>', "")
    )

    assert len(found(story, "claim_withdrawal_unconfirmed")) == 1


def test_checked_words_tagged_anew_hide_nothing(story, claim, editor):
    writing.withdraw_claim(claim, by=editor, version=story.version)
    make.make_claim(story, "Nine villages lost power.", by=editor)

    assert found(story, "claim_withdrawal_unconfirmed") == []
    assert found(story, "claim_open") != []


def test_less_evidence_than_the_policy_asks(story, claim, editor):
    item = claim.evidence.get()
    sourcing.change_evidence(item, by=editor, version=1, values={"tier": "secondary"})
    one = found(story, "evidence_missing")
    make.make_evidence(claim, by=editor, tier="secondary")
    two = found(story, "evidence_missing")

    assert [blocker.claim for blocker in one] == [str(claim.pk)]
    assert two == []


def test_evidence_without_its_place_in_the_source_does_not_count(story, claim, editor):
    sourcing.change_evidence(claim.evidence.get(), by=editor, version=1, values={"locator": ""})

    assert [blocker.claim for blocker in found(story, "evidence_missing")] == [str(claim.pk)]


def test_two_copies_of_one_wire_item_are_one_source(story, claim, editor):
    wire = make.make_source(by=editor, title="Wire item")
    sourcing.detach_evidence(claim.evidence.get(), by=editor, version=1)
    for title in ("Morning paper", "Evening paper"):
        copy = make.make_source(by=editor, title=title, derived_from=wire)
        make.make_evidence(claim, by=editor, source=copy, tier="secondary")

    assert [blocker.claim for blocker in found(story, "evidence_missing")] == [str(claim.pk)]


def test_two_papers_that_name_each_other_are_one_source(story, claim, editor):
    sourcing.detach_evidence(claim.evidence.get(), by=editor, version=1)
    morning = make.make_source(by=editor, title="Morning paper")
    evening = make.make_source(by=editor, title="Evening paper", derived_from=morning)
    sourcing.revise_source(morning, by=editor, version=morning.version, values={"derived_from": evening})
    for source in (morning, evening):
        make.make_evidence(claim, by=editor, source=source, tier="secondary")

    assert [blocker.claim for blocker in found(story, "evidence_missing")] == [str(claim.pk)]


def test_an_agency_the_section_trusts_is_enough(story, claim, editor, chief):
    sourcing.change_evidence(claim.evidence.get(), by=editor, version=1, values={"tier": "secondary"})
    make.set_policy(trusted_agencies=["Water board"])

    assert found(story, "evidence_missing") == []


def test_a_headline_that_rests_on_nothing_says_so(editor):
    story = make.make_story(by=editor)

    (blocker,) = found(story, "evidence_missing")
    assert blocker.claim == str(story.claims.get(display="headline").pk)


@pytest.mark.parametrize("change", [{"standing": "retracted"}, {"terms": "off_record"}])
def test_a_claim_that_rests_only_on_what_is_unfit(story, claim, editor, chief, change):
    source = claim.evidence.get().source
    if "standing" in change:
        sourcing.set_standing(source, by=chief, version=source.version, note="withdrawn", **change)
    else:
        sourcing.revise_source(source, by=editor, version=source.version, values=change)

    assert [blocker.claim for blocker in found(story, "source_unfit")] == [str(claim.pk)]


def test_an_unnamed_source_waits_for_a_chief(story, claim, editor, chief):
    source = claim.evidence.get().source
    source = sourcing.revise_source(source, by=editor, version=source.version, values={"terms": "background"})

    (blocker,) = found(story, "unnamed_source_unapproved")
    assert (blocker.source, blocker.who) == (source.pk, ("Chris Chief",))
    sourcing.vouch_for(source, by=chief, version=source.version)
    assert found(story, "unnamed_source_unapproved") == []


def test_a_contradiction_is_answered(story, claim, editor):
    item = make.make_evidence(claim, by=editor, stance="contradicts")

    assert [blocker.claim for blocker in found(story, "contradiction_unanswered")] == [str(claim.pk)]
    sourcing.change_evidence(item, by=editor, version=1, values={"answer": "It counts another district."})
    assert found(story, "contradiction_unanswered") == []


def test_a_sentence_in_no_claim_is_tagged_or_cleared(story, editor):
    make.change_story(story, by=editor, body=story.body + "<p>So it goes.</p>")

    (blocker,) = found(story, "sentence_uncovered")
    assert (blocker.sentence, blocker.detail["text"]) == (marks.coverage(story.body)[-1].hash, "So it goes.")
    writing.clear_sentence(story, by=editor, sentence=blocker.sentence)
    assert found(story, "sentence_uncovered") == []


def test_a_figure_outside_the_claims_of_a_sentence_is_named(editor):
    story = make.make_story(by=editor, body="<p>The river rose by 40 centimetres in 3 days.</p>")
    make.make_claim(story, "The river rose by 40 centimetres", by=editor)

    (blocker,) = found(story, "sentence_uncovered")
    assert "3" in blocker.detail["cues"]


def test_a_section_may_ask_only_for_sentences_with_something_checkable(story, editor, chief):
    make.change_story(story, by=editor, body=story.body + "<p>So it goes.</p>")
    make.set_policy(coverage=Coverage.CUES_ONLY)

    assert found(story, "sentence_uncovered") == []


def test_a_story_nobody_signed(editor, reviewer):
    story = make.make_story(by=editor)

    (blocker,) = found(story, "signoff_missing")
    assert blocker.who == ("Ravi Check",)
    assert len(blocker.detail["sentences"]) == 4


def test_editor_and_reviewer_complete_each_others_signatures(story, editor, reviewer, second_reviewer):
    make.change_story(story, by=reviewer, body=story.body.replace("The mayor said the dam", "The mayor said, the dam"))
    for claim in story.claims.outstanding():
        make.approve(claim, by=second_reviewer)
    make.sign(story, by=reviewer)
    (outdated,) = found(story, "signoff_outdated")
    make.sign(story, by=editor)

    assert outdated.detail["sentences"] == [marks.coverage(story.body)[-1].hash]
    assert "Ravi Check" not in outdated.who
    assert codes(story) == set()


def test_who_removes_a_sentence_wrote_its_neighbours(story, claim, reviewer, editor):
    make.change_story(
        story,
        by=reviewer,
        body=story.body.replace(f'<mark data-claim="{claim.pk}">Nine villages lost power.</mark> ', ""),
    )
    make.sign(story, by=reviewer)

    (blocker,) = found(story, "signoff_outdated")
    assert blocker.detail["sentences"] == [covered.hash for covered in marks.coverage(story.body)]


def test_who_cleared_a_sentence_does_not_sign_for_it(story, editor, author, second_reviewer):
    make.change_story(story, by=author, body=story.body + "<p>So it goes.</p>")
    writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[-1].hash)
    make.sign(story, by=editor)
    open_sentences = {
        sentence for blocker in found(story, "signoff_outdated") for sentence in blocker.detail["sentences"]
    }
    assert marks.coverage(story.body)[-1].hash in open_sentences
    make.sign(story, by=second_reviewer)

    assert found(story, "signoff_outdated") == []


def test_a_clearance_after_the_signature_outdates_it(story, editor, reviewer):
    writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[0].hash, reason="common_knowledge")

    assert len(found(story, "signoff_outdated")) == 1


def test_a_term_that_came_with_the_story_waits_for_somebody_who_did_not_write_it(story, editor, reviewer):
    term = terms.draft_term(by=editor, values={"name": "Gauge", "definition": "A pole that measures a river."})
    make.came_with(story, term, by=editor)

    (blocker,) = found(story, "term_unapproved")
    assert (blocker.term, blocker.who) == ("gauge", ("Ravi Check",))
    terms.approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    assert found(story, "term_unapproved") == []


def test_relative_dates_need_a_story_date(story, editor):
    make.change_story(story, by=editor, body=story.body + "<p>The last flood was last year.</p>")
    (blocker,) = found(story, "relative_date")
    make.change_story(story, by=editor, story_date=date(2024, 5, 1))

    assert blocker.detail["words"] == "last year"
    assert found(story, "relative_date") == []


def test_an_importers_headline_waits_until_somebody_makes_it_theirs(editor):
    story = importing.import_story("The river rose by far.\n\nIt fell again.", by=editor).article

    (blocker,) = found(story, "headline_proposed")
    saved = writing.Content.of(story)
    writing.revise(story, by=editor, version=story.version, content=saved, confirm_headline=True)

    assert (blocker.field, blocker.who) == ("headline", ("Edith Desk",))
    assert found(story, "headline_proposed") == []


@pytest.mark.parametrize("words", ["TK", "XXX", "[check]", "lorem ipsum"])
@pytest.mark.parametrize("field", ["headline", "standfirst", "body"])
def test_a_word_left_to_fill_in_is_found_in_every_line_readers_see(story, editor, field, words):
    make.change_story(story, by=editor, **{field: f"<p>Costs {words}.</p>" if field == "body" else f"Costs {words}"})

    (blocker,) = found(story, "placeholder_left")
    assert (blocker.field, blocker.detail["words"]) == (field, words)


def test_a_word_left_to_fill_in_blocks(story, editor):
    make.change_story(story, by=editor, body=story.body + "<p>Damage was TK million.</p>")

    (blocker,) = found(story, "placeholder_left")
    assert blocker.detail["words"] == "TK"


def test_a_section_that_checks_stories_as_a_whole_asks_for_signatures_alone(editor, reviewer, chief):
    make.set_policy(level=Level.STORY, coverage=Coverage.CUES_ONLY)
    story = make.make_story(by=editor, body="<p>So it goes.</p>")
    writing.send_to_review(story, by=editor)
    make.sign(story, by=reviewer)

    assert codes(story) == set()
    assert Claim.objects.get().status == "open"
