"""Tags taken off decided claims: a second person agrees to just these words, and anything else waits for another."""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from articles.models import Withdrawal
from articles.workflow import gate, reviewing, sourcing, writing
from tests import factories as make
from tests.articles.test_guards import publish_raw

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def untag(story, claim, *, by):
    story.refresh_from_db()
    writing.withdraw_claim(claim, by=by, version=story.version)
    story.refresh_from_db()
    claim.refresh_from_db()


def waiting(story):
    return {b.claim for b in gate.blockers(story) if b.code == "claim_withdrawal_unconfirmed"}


@pytest.fixture
def confirmed_long_ago(story, claim, editor, reviewer):
    """A withdrawal somebody agreed to; then the tag came back over other words, which were checked and untagged too."""
    tagged = story.body
    untag(story, claim, by=editor)
    reviewing.confirm_withdrawal(claim, by=reviewer)
    assert waiting(story) == set()
    make.change_story(story, by=editor, body=tagged.replace("Nine villages", "Ten villages"))
    make.approve(claim, by=reviewer)
    untag(story, claim, by=editor)
    return claim


def test_who_agreed_to_a_withdrawal_agreed_to_those_words_alone(story, confirmed_long_ago, reviewer):
    before = waiting(story)
    reviewing.confirm_withdrawal(confirmed_long_ago, by=reviewer)

    assert before == {str(confirmed_long_ago.pk)}
    assert waiting(story) == set()
    assert sorted(Withdrawal.objects.values_list("words", flat=True)) == [
        "Nine villages lost power.",
        "Ten villages lost power.",
    ]


def test_no_publication_goes_in_on_an_old_agreement_to_other_words(
    story, confirmed_long_ago, reviewer, second_reviewer, chief
):
    make.approve(story.claims.get(display="headline"), by=second_reviewer)
    for signer in (reviewer, second_reviewer):
        make.sign(story, by=signer)

    with pytest.raises(IntegrityError, match=f"withdrawal of claim {confirmed_long_ago.pk} is not confirmed"):
        publish_raw(story, by=chief)


def test_an_agreement_outdates_the_signatures_before_it(story, claim, editor, reviewer, second_reviewer):
    untag(story, claim, by=editor)
    make.sign(story, by=second_reviewer)
    bound = reviewing.bound_of(story)

    reviewing.confirm_withdrawal(claim, by=reviewer)

    assert reviewing.bound_of(story) != bound
    assert "signoff_outdated" in {blocker.code for blocker in gate.blockers(story)}


def test_an_agreement_of_somebody_who_had_a_hand_later_counts_no_more(story, claim, editor, chief):
    both = make.make_person("both", "Editors", "Reviewers")
    untag(story, claim, by=editor)
    reviewing.confirm_withdrawal(claim, by=both)
    agreed = waiting(story)
    sourcing.detach_evidence(claim.evidence.get(), by=both, version=1)

    assert (agreed, waiting(story)) == (set(), {str(claim.pk)})


def test_words_that_stand_twice_wait_until_both_lie_in_claims(story, claim, editor):
    untag(story, claim, by=editor)
    make.change_story(
        story, by=editor, body=story.body.replace("Nine villages lost power.", "Nine villages lost power. " * 2)
    )
    make.make_claim(story, "Nine villages lost power.", by=editor)
    once = waiting(story)
    make.make_claim(story, "Nine villages lost power.", by=editor, occurrence=1)

    assert (once, waiting(story)) == ({str(claim.pk)}, set())


def test_words_nobody_decided_wait_for_nobody(story, editor):
    make.change_story(story, by=editor, body=story.body + "<p>Ten cows drowned.</p>")
    fresh = make.make_claim(story, "Ten cows drowned.", by=editor)

    untag(story, fresh, by=editor)

    assert waiting(story) == set()
