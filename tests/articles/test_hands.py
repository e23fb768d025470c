"""Who had a hand in a claim, whichever way, and that nobody's yes to their own work counts."""

from __future__ import annotations

import dataclasses

import pytest
from django.db import IntegrityError, transaction

from articles.models import Claim, Contributor
from articles.states import Status
from articles.workflow import gate, reviewing, sourcing, writing
from articles.workflow.acting import acting
from articles.workflow.importing import import_story
from tests import factories as make
from tests.articles.test_guards import DECIDE, event, raw

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    return claim


def hands(claim):
    return set(Contributor.objects.filter(claim=claim).values_list("person__username", "how"))


def also(person, role):
    make.give_role(person, role)
    return type(person).objects.get(pk=person.pk)


def test_who_changes_what_is_said_of_a_source_has_a_hand_in_the_claim(claim, author):
    sourcing.change_evidence(claim.evidence.get(), by=author, version=1, values={"excerpt": "another table"})

    assert ("author", "evidence") in hands(claim)


def test_who_takes_evidence_off_has_a_hand_in_the_claim(claim, author):
    sourcing.detach_evidence(claim.evidence.get(), by=author, version=1)

    assert ("author", "evidence") in hands(claim)


def test_who_says_what_a_claim_states_has_a_hand_in_it(claim, author):
    writing.describe_claim(claim, by=author, version=claim.version, values={"quantity": 40, "unit": "cm"})

    assert ("author", "described") in hands(claim)


def test_who_says_what_a_headline_rests_on_has_a_hand_in_it(claim, author):
    headline = claim.article.claims.get(display="headline")
    sourcing.rest_display(headline, by=author, version=headline.version, on=[claim])

    assert ("author", "evidence") in hands(headline)


def test_a_yes_stops_counting_once_its_giver_had_a_hand_in_the_claim(claim, reviewer):
    make.approve(claim, by=reviewer)
    reviewer = also(reviewer, "Editors")
    more = make.make_evidence(claim, by=reviewer)
    sourcing.detach_evidence(more, by=reviewer, version=1)

    claim.refresh_from_db()
    assert claim.reviews.get().fingerprint == claim.fingerprint
    assert claim.status == Status.CHANGED
    assert reviewing.standing_of(claim)["approvals"] == 0


def test_a_raw_decision_by_a_superuser_on_their_own_claim_is_refused(superuser):
    claim = make.make_claim(make.make_story(by=superuser), "40 centimetres", by=superuser)

    with pytest.raises(IntegrityError, match="a contributor cannot decide"):
        raw(DECIDE, [superuser.pk, claim.pk], by=superuser)


def test_a_raw_decision_by_somebody_whose_byline_the_story_carries_is_refused(claim, editor, reviewer):
    byline = make.make_byline(name="Ravi Check", slug="ravi", user=reviewer)
    claim.article.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(claim.article), bylines=(byline,))
    writing.revise(claim.article, by=editor, version=claim.article.version, content=content)

    with pytest.raises(IntegrityError, match="an author cannot decide"):
        raw(DECIDE, [reviewer.pk, claim.pk], by=reviewer)


def test_a_raw_yes_without_a_reason_lifts_nobody_elses_return(claim, reviewer, second_reviewer):
    reviewing.return_claim(claim, by=reviewer, fingerprint=claim.fingerprint, note="which gauge?")
    with transaction.atomic(), acting(second_reviewer):
        event(second_reviewer)
        raw(DECIDE, [second_reviewer.pk, claim.pk], by=second_reviewer)

    assert Claim.objects.get(pk=claim.pk).status == Status.RETURNED


def test_importing_words_is_not_writing_them(editor, author):
    story = import_story("River rises\n\nThe river rose by 40 centimetres.\n", by=editor).article
    claim = make.make_claim(story, "40 centimetres", by=author)

    assert hands(claim) == {("author", "tagged")}


def test_who_imported_a_story_may_sign_all_of_it(editor):
    story = import_story("River rises\n\nThe river rose by 40 centimetres.\n", by=editor).article
    make.sign(story, by=editor)

    assert not [blocker for blocker in gate.blockers(story) if blocker.code.startswith("signoff")]
