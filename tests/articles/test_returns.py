"""What sent a claim back stands until those who may lift it do: its author, or another with a reason."""

from __future__ import annotations

import pytest
from django.db import transaction

from articles import invariants
from articles.errors import ReasonMissing
from articles.models import Claim, Review
from articles.states import Status
from articles.workflow import gate, reviewing, sourcing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import DECIDE, event, raw
from tests.pages import claim_url, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    return claim


@pytest.fixture
def third(db):
    return make.make_person("third", "Reviewers", first_name="Theo", last_name="Third")


def give_back(claim, *, by, note="wrong unit"):
    claim.refresh_from_db()
    return reviewing.return_claim(claim, by=by, fingerprint=claim.fingerprint, context=claim.context, note=note)


def status(claim):
    return Claim.objects.get(pk=claim.pk).status


def yes_raw(claim, *, by, note=""):
    """A yes past every verb, with or without a reason."""
    with transaction.atomic(), acting(by):
        event(by)
        raw(DECIDE.replace("'{}', ''", f"'{{}}', '{note}'"), [by.pk, claim.pk], by=by)


@pytest.fixture
def sent_back_by_two(claim, editor, reviewer, second_reviewer):
    """Two reviewers sent it back, and it was mended."""
    give_back(claim, by=reviewer)
    give_back(claim, by=second_reviewer, note="which gauge?")
    make.make_evidence(claim, by=editor)
    return claim


@pytest.mark.parametrize("note", ["", "  "])
def test_who_sent_it_back_too_gives_no_reasonless_yes_over_anothers_return(sent_back_by_two, second_reviewer, note):
    with pytest.raises(ReasonMissing):
        make.approve(sent_back_by_two, by=second_reviewer, note=note)

    assert not Review.objects.filter(decision="approve").exists()


def test_a_raw_reasonless_yes_of_who_sent_it_back_too_lifts_their_own_return_alone(
    sent_back_by_two, reviewer, second_reviewer
):
    yes_raw(sent_back_by_two, by=second_reviewer)

    assert [review.person for review in reviewing.standing_returns(sent_back_by_two)] == [reviewer]
    assert status(sent_back_by_two) == Status.CHANGED
    assert "claim_returned" in {blocker.code for blocker in gate.blockers(sent_back_by_two.article)}
    assert list(invariants.claims()) == []


def test_a_yes_with_a_reason_lifts_every_return_before_it_and_none_after(sent_back_by_two, reviewer, third):
    make.approve(sent_back_by_two, by=third, note="both gauges say so")
    lifted = status(sent_back_by_two)
    give_back(sent_back_by_two, by=reviewer)

    assert (lifted, status(sent_back_by_two)) == (Status.APPROVED, Status.RETURNED)
    assert list(invariants.claims()) == []


def test_a_return_that_was_lifted_asks_nobody_for_a_reason_any_more(claim, editor, reviewer, second_reviewer, third):
    give_back(claim, by=reviewer)
    make.approve(claim, by=third, note="the unit is right")
    make.make_evidence(claim, by=editor)
    give_back(claim, by=second_reviewer)
    make.make_evidence(claim, by=editor)

    make.approve(claim, by=second_reviewer)

    assert status(claim) == Status.APPROVED
    assert list(reviewing.standing_returns(claim)) == []


def test_a_return_its_author_took_back_asks_nobody_for_a_reason(claim, reviewer, second_reviewer):
    give_back(claim, by=reviewer)
    reviewing.take_back(claim, by=reviewer)

    make.approve(claim, by=second_reviewer)

    assert status(claim) == Status.APPROVED


def test_a_yes_of_somebody_who_had_a_hand_later_lifts_no_return(claim, editor, reviewer):
    both = make.make_person("both", "Editors", "Reviewers")
    give_back(claim, by=reviewer)
    make.approve(claim, by=both, note="the unit is right")
    lifted = status(claim)
    more = make.make_evidence(claim, by=both)
    sourcing.detach_evidence(more, by=both, version=more.version)

    assert (lifted, status(claim)) == (Status.APPROVED, Status.RETURNED)
    assert list(invariants.claims()) == []


def test_the_page_of_a_claim_shows_the_return_that_stands_again(client, claim, reviewer, second_reviewer, third):
    give_back(claim, by=reviewer, note="centimetres or inches?")
    make.approve(claim, by=second_reviewer, note="the log says so")
    client.force_login(third)
    lifted = client.get(claim_url(claim)).context["returned"]
    reviewing.take_back(claim, by=second_reviewer)

    page = client.get(claim_url(claim))

    assert lifted is None
    assert page.context["returned"].review.note == "centimetres or inches?"
    assert "centimetres or inches?" in text_of(page)
