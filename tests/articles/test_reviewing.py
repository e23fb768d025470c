"""Reviewing: who may decide what, and which decisions count."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from articles import invariants
from articles.errors import (
    AlreadyDecided,
    BylinedHere,
    ClaimChanged,
    ClaimNotInText,
    ClaimTorn,
    ForeignEvidence,
    KeyReused,
    MissingValue,
    NotAllowed,
    NothingToTakeBack,
    NothingWithdrawn,
    OwnWork,
    ReasonMissing,
    RestsOnNothing,
    Spiked,
    StoryChanged,
    UnfitText,
)
from articles.models import Claim, Review
from articles.states import Status
from articles.workflow import reviewing, sourcing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    return claim


def status(claim):
    return Claim.objects.get(pk=claim.pk).status


def give_back(claim, *, by, note="wrong unit", **fields):
    claim.refresh_from_db()
    return reviewing.return_claim(
        claim, by=by, fingerprint=claim.fingerprint, context=claim.context, note=note, **fields
    )


def waive(claim, *, by, note="breaking", recheck_by=date(2030, 1, 1)):
    return reviewing.waive_claim(
        claim, by=by, fingerprint=claim.fingerprint, context=claim.context, note=note, recheck_by=recheck_by
    )


def test_a_second_person_checks_a_claim_and_what_they_saw_is_kept(claim, reviewer):
    review = make.approve(claim, by=reviewer)

    assert status(claim) == Status.APPROVED
    assert review.rests_on == [claim.evidence.get().pk]
    assert b"40 centimetres" in bytes(review.seen)


def test_nobody_checks_a_claim_they_tagged(claim, editor):
    make.give_role(editor, "Reviewers")
    editor = type(editor).objects.get(pk=editor.pk)

    with pytest.raises(OwnWork) as refusal:
        make.approve(claim, by=editor)
    assert "tagged it" in str(refusal.value)


def test_a_superuser_who_tagged_it_is_refused_like_anybody(superuser):
    claim = make.make_claim(make.make_story(by=superuser), "40 centimetres", by=superuser)
    make.make_evidence(claim, by=superuser)

    with pytest.raises(OwnWork):
        make.approve(claim, by=superuser)


def test_a_superuser_who_added_evidence_is_refused(claim, superuser):
    make.make_evidence(claim, by=superuser)

    with pytest.raises(OwnWork):
        make.approve(claim, by=superuser)


@pytest.mark.parametrize("person", ["author", "chief", "lawyer", "outsider"])
def test_who_may_not_check_is_refused(claim, person, request):
    with pytest.raises(NotAllowed):
        make.approve(claim, by=request.getfixturevalue(person))
    assert not Review.objects.exists()


def test_a_lawyer_decides_claims_with_a_legal_risk_and_no_others(claim, editor, lawyer):
    before = list(Claim.objects.decidable_by(lawyer))
    legal = writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})
    decidable = list(Claim.objects.decidable_by(lawyer))

    with pytest.raises(NotAllowed):
        give_back(legal.article.claims.get(display="headline"), by=lawyer)
    make.approve(legal, by=lawyer)

    assert (before, decidable) == ([], [legal])
    assert status(legal) == Status.APPROVED
    assert Review.objects.get().as_lawyer


def test_whose_account_was_closed_takes_nothing_back(claim, reviewer):
    make.approve(claim, by=reviewer)
    make.switch_off(reviewer)

    with pytest.raises(NotAllowed):
        reviewing.take_back(claim, by=reviewer)
    assert status(claim) == Status.APPROVED


def test_decisions_on_a_spiked_story_rest(claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    writing.withdraw_claim(claim, by=editor, version=claim.article.revisions.count())
    writing.spike(claim.article, by=editor)

    for step_ in (reviewing.take_back, reviewing.confirm_withdrawal):
        with pytest.raises(Spiked):
            step_(claim, by=reviewer)
    assert Review.objects.count() == 1


def test_an_account_that_was_closed_decides_nothing(claim, reviewer):
    make.switch_off(reviewer)

    with pytest.raises(NotAllowed):
        make.approve(claim, by=reviewer)


@pytest.fixture
def bylined(claim, editor, reviewer):
    byline = make.make_byline(name="Ravi Check", slug="ravi", user=reviewer)
    claim.article.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(claim.article), bylines=(byline,))
    writing.revise(claim.article, by=editor, version=claim.article.version, content=content)
    return claim


def test_an_author_checks_nothing_in_their_own_story(bylined, reviewer):
    with pytest.raises(BylinedHere):
        make.approve(bylined, by=reviewer)
    with pytest.raises(BylinedHere):
        make.sign(bylined.article, by=reviewer)


def test_authors_check_each_other_where_the_section_says_so(bylined, reviewer, chief):
    make.set_policy(authors_check_each_other=True)

    make.approve(bylined, by=reviewer)

    assert status(bylined) == Status.APPROVED


def test_a_decision_on_an_old_screen_is_refused(claim, editor, reviewer):
    seen = claim.fingerprint
    make.make_evidence(claim, by=editor)

    with pytest.raises(ClaimChanged) as refusal:
        reviewing.approve_claim(claim, by=reviewer, fingerprint=seen, context=claim.context, rests_on=[])
    assert refusal.value.detail["seen"] == seen


def test_the_second_of_two_reviewers_hears_who_decided(claim, reviewer, second_reviewer):
    make.approve(claim, by=reviewer)

    with pytest.raises(AlreadyDecided) as refusal:
        make.approve(claim, by=second_reviewer)
    assert refusal.value.detail["name"] == "Ravi Check"


def test_an_approval_rests_on_something(claim, reviewer):
    with pytest.raises(RestsOnNothing):
        reviewing.approve_claim(claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=[])


def test_an_approval_rests_on_the_claims_own_evidence(claim, editor, reviewer):
    other = make.make_evidence(make.make_claim(claim.article, "Nine villages", by=editor), by=editor)

    with pytest.raises(ForeignEvidence):
        reviewing.approve_claim(
            claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=[other.pk]
        )


def test_a_decision_sent_twice_with_one_key_is_made_once(claim, reviewer):
    first = make.approve(claim, by=reviewer, key="k")

    assert make.approve(claim, by=reviewer, key="k") == first
    assert Review.objects.count() == 1


def test_a_key_of_another_decision_is_refused(claim, editor, reviewer):
    make.approve(claim, by=reviewer, key="k")
    other = make.make_claim(claim.article, "Nine villages", by=editor)

    with pytest.raises(KeyReused):
        make.approve(other, by=reviewer, key="k")


def test_a_removed_claim_is_not_decided(claim, editor, reviewer):
    claim.article.refresh_from_db()
    writing.withdraw_claim(claim, by=editor, version=claim.article.version)

    with pytest.raises(ClaimNotInText):
        make.approve(claim, by=reviewer)


def test_a_spiked_story_is_not_decided(claim, editor, reviewer):
    writing.spike(claim.article, by=editor)

    with pytest.raises(Spiked):
        make.approve(claim, by=reviewer)


def test_a_return_needs_a_reason(claim, reviewer):
    with pytest.raises(ReasonMissing):
        give_back(claim, by=reviewer, note="  ")


def test_a_return_stands_across_edits_until_it_is_lifted(claim, editor, reviewer, second_reviewer):
    give_back(claim, by=reviewer)
    returned = status(claim)
    make.make_evidence(claim, by=editor)
    mended = status(claim)
    with pytest.raises(ReasonMissing):
        make.approve(claim, by=second_reviewer)
    make.approve(claim, by=second_reviewer, note="the unit is right, see the log")

    assert (returned, mended, status(claim)) == (Status.RETURNED, Status.CHANGED, Status.APPROVED)


def test_a_yes_taken_back_lifts_no_return(claim, editor, reviewer, second_reviewer):
    reviewing.return_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which gauge?"
    )
    make.approve(claim, by=second_reviewer, note="The one at the bridge.")
    lifted = not reviewing.standing_of(claim)["returned"]

    reviewing.take_back(claim, by=second_reviewer)

    assert (lifted, reviewing.standing_of(claim)["returned"]) == (True, True)
    assert list(invariants.claims()) == []


def test_who_sent_it_back_lifts_it_by_checking_it_mended(claim, editor, reviewer):
    give_back(claim, by=reviewer)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)

    assert status(claim) == Status.APPROVED


def test_a_decision_can_be_taken_back_and_made_again(claim, reviewer):
    make.approve(claim, by=reviewer)
    reviewing.take_back(claim, by=reviewer)
    taken = status(claim)
    make.approve(claim, by=reviewer)

    assert (taken, status(claim)) == (Status.OPEN, Status.APPROVED)
    assert Review.objects.count() == 3


def test_a_decision_taken_back_leaves_nothing_to_take_back(claim, reviewer):
    with pytest.raises(NothingToTakeBack):
        reviewing.take_back(claim, by=reviewer)


def test_a_claim_is_decided_once_by_one_person_at_one_content(claim, reviewer):
    give_back(claim, by=reviewer)

    with pytest.raises(AlreadyDecided):
        make.approve(claim, by=reviewer)


def test_two_have_to_check_what_the_policy_says(claim, chief, reviewer, second_reviewer):
    make.set_policy(two_approvals_kinds=[claim.kind])
    make.approve(claim, by=reviewer)
    one = status(claim)
    make.approve(claim, by=second_reviewer)

    assert (one, status(claim)) == (Status.OPEN, Status.APPROVED)


def test_a_chief_waives_openly_with_a_reason_and_a_day(claim, chief):
    waive(claim, by=chief)

    assert status(claim) == Status.WAIVED


def test_a_waiver_needs_both(claim, chief):
    with pytest.raises(ReasonMissing):
        waive(claim, by=chief, note="")
    with pytest.raises(MissingValue):
        waive(claim, by=chief, recheck_by=None)


def test_nobody_waives_without_the_right(claim, reviewer):
    with pytest.raises(NotAllowed):
        waive(claim, by=reviewer)


def test_nobody_waives_their_own_claim_unless_the_section_allows_it(claim, editor, chief):
    make.give_role(editor, "Chiefs")
    editor = type(editor).objects.get(pk=editor.pk)
    with pytest.raises(OwnWork):
        waive(claim, by=editor)
    make.set_policy(contributors_may_waive=True)
    waive(claim, by=editor)

    assert status(claim) == Status.WAIVED


def test_a_waiver_lapses_with_the_words(claim, editor, chief):
    waive(claim, by=chief)
    make.make_evidence(claim, by=editor)

    assert status(claim) == Status.CHANGED


def test_a_waiver_stops_counting_once_its_chief_had_a_hand_in_the_claim(claim, chief):
    both = make.make_person("both", "Editors", "Chiefs")
    waive(claim, by=both)
    evidence = make.make_evidence(claim, by=both)
    sourcing.detach_evidence(evidence, by=both, version=evidence.version)
    lapsed = status(claim)
    make.set_policy(contributors_may_waive=True)
    writing.send_to_review(claim.article, by=both)

    assert (lapsed, status(claim)) == (Status.CHANGED, Status.WAIVED)


def test_a_withdrawal_is_confirmed_by_somebody_without_a_hand_in_it(claim, editor, reviewer):
    make.approve(claim, by=reviewer)
    claim.article.refresh_from_db()
    writing.withdraw_claim(claim, by=editor, version=claim.article.version)
    make.give_role(editor, "Reviewers")

    with pytest.raises(OwnWork):
        reviewing.confirm_withdrawal(claim, by=type(editor).objects.get(pk=editor.pk))
    assert reviewing.confirm_withdrawal(claim, by=reviewer).words == "40 centimetres"


def test_a_claim_that_stands_has_no_withdrawal(claim, reviewer):
    with pytest.raises(NothingWithdrawn):
        reviewing.confirm_withdrawal(claim, by=reviewer)


def test_a_signature_is_under_the_text_that_was_read(claim, editor, reviewer):
    article = claim.article
    article.refresh_from_db()
    digest, bound = article.digest, reviewing.bound_of(article)
    make.make_claim(article, "Nine villages", by=editor)

    with pytest.raises(StoryChanged):
        reviewing.sign_off(article, by=reviewer, digest=digest, bound=bound)
    assert make.sign(article, by=reviewer).revision.number == article.version


def test_who_may_not_sign_is_refused(claim, outsider):
    with pytest.raises(NotAllowed):
        make.sign(claim.article, by=outsider)


def test_signing_twice_is_signing_once(claim, reviewer):
    first = make.sign(claim.article, by=reviewer)

    assert make.sign(claim.article, by=reviewer) == first


def test_a_torn_claim_is_not_decided(claim, editor, reviewer):
    article = claim.article
    article.refresh_from_db()
    mark = f'<mark data-claim="{claim.pk}">'
    torn = article.body.replace(f"{mark}40 centimetres", f"{mark}40</mark> good {mark}centimetre")
    content = dataclasses.replace(writing.Content.of(article), body=torn)
    writing.revise(article, by=editor, version=article.version, content=content)

    with pytest.raises(ClaimTorn):
        make.approve(claim, by=reviewer)
    assert status(claim) == Status.FRAGMENTED
    assert not Review.objects.exists()


def test_a_claim_is_sent_back_as_hard_as_the_menu_offers(claim, reviewer):
    with pytest.raises(UnfitText) as refusal:
        give_back(claim, by=reviewer, severity="dreadful")
    assert refusal.value.detail["field"] == "severity"
    assert not Review.objects.exists()
