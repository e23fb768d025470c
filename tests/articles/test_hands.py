"""Who had a hand in a claim, whichever way, and that nobody's yes to their own work counts."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from articles.errors import BylinedHere
from articles.models import Claim, Contributor, SignOff, Withdrawal
from articles.states import Status
from articles.workflow import gate, reviewing, sourcing, writing
from articles.workflow.acting import acting
from articles.workflow.importing import import_story
from tests import factories as make
from tests.articles.test_guards import DECIDE, attack, event, raw

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


#: Everything a claim states beside its words, each with another value.
STATED = [
    ("kind", "comparison"),
    ("quantity", Decimal(40)),
    ("quantity_to", Decimal(50)),
    ("unit", "cm"),
    ("qualifier", "about"),
    ("as_of", date(2024, 5, 1)),
    ("attribution", "the mayor"),
    ("risks", ["safety"]),
    ("nothing_to_check", True),
]


@pytest.mark.parametrize(("field", "value"), STATED)
def test_who_says_what_a_claim_states_has_a_hand_in_it_and_no_check_outlives_it(claim, author, reviewer, field, value):
    make.approve(claim, by=reviewer)

    claim = writing.describe_claim(claim, by=author, version=claim.version, values={field: value})

    assert (getattr(claim, field), claim.status) == (value, Status.CHANGED)
    assert ("author", "described") in hands(claim)


@pytest.mark.parametrize(("field", "value"), [("label", "gauge"), ("recheck_by", date(2030, 1, 1))])
def test_a_handle_or_a_day_to_check_again_makes_nobody_a_contributor(claim, author, reviewer, field, value):
    make.approve(claim, by=reviewer)

    claim = writing.describe_claim(claim, by=author, version=claim.version, values={field: value})

    assert (getattr(claim, field), claim.status) == (value, Status.APPROVED)
    assert "author" not in {name for name, _how in hands(claim)}


@pytest.mark.parametrize(
    "change",
    [
        "stance = 'context'",
        "tier = 'secondary'",
        "excerpt = 'another table'",
        "locator = 'page 3'",
        "answer = 'It counts another district.'",
        "source_id = (SELECT max(id) FROM articles_source)",
    ],
)
def test_whatever_of_evidence_somebody_changes_they_have_a_hand_in_the_claim(claim, editor, author, change):
    make.make_source(by=editor, title="Another log")

    attack(author, f"UPDATE articles_evidence SET {change}")

    assert ("author", "evidence") in hands(claim)


def test_who_moves_evidence_has_a_hand_in_the_claim_it_leaves_and_the_one_it_comes_to(claim, editor, author):
    other = make.make_claim(claim.article, "Nine villages", by=editor)

    attack(author, ("UPDATE articles_evidence SET claim_id = %s", [other.pk]))

    assert ("author", "evidence") in hands(claim)
    assert ("author", "evidence") in hands(other)


def test_who_says_what_a_headline_rests_on_has_a_hand_in_it(claim, author):
    headline = claim.article.claims.get(display="headline")
    sourcing.rest_display(headline, by=author, version=headline.version, on=[claim])

    assert ("author", "evidence") in hands(headline)


@pytest.mark.parametrize("left", [[], ["Nine villages"]])
def test_who_says_what_a_headline_rests_on_no_more_has_a_hand_in_it(claim, editor, author, left):
    headline = claim.article.claims.get(display="headline")
    other = make.make_claim(claim.article, "Nine villages", by=editor)
    kept = sourcing.rest_display(headline, by=editor, version=headline.version, on=[claim, other])

    sourcing.rest_display(headline, by=author, version=kept.version, on=[other] if left else [])

    assert ("author", "evidence") in hands(headline)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM articles_claimrest",
        "UPDATE articles_claimrest SET on_id = (SELECT id FROM articles_claim WHERE words = 'Nine villages')",
    ],
)
def test_a_raw_change_of_what_a_headline_rests_on_leaves_its_hand(claim, editor, author, change):
    headline = claim.article.claims.get(display="headline")
    make.make_claim(claim.article, "Nine villages", by=editor)
    sourcing.rest_display(headline, by=editor, version=headline.version, on=[claim])

    attack(author, change)

    assert hands(headline) >= {("editor", "evidence"), ("author", "evidence")}


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


@pytest.fixture
def bylined(claim, editor, reviewer, second_reviewer):
    """A claim decided and withdrawn in a story that carries the reviewer's byline."""
    make.approve(claim, by=second_reviewer)
    byline = make.make_byline(name="Ravi Check", slug="ravi", user=reviewer)
    claim.article.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(claim.article), bylines=(byline,))
    writing.revise(claim.article, by=editor, version=claim.article.version, content=content)
    claim.article.refresh_from_db()
    return claim


@pytest.mark.parametrize("decision", ["approve", "return", "waive"])
def test_a_raw_decision_by_somebody_whose_byline_the_story_carries_is_refused(bylined, reviewer, decision):
    with pytest.raises(IntegrityError, match="an author cannot decide"):
        raw(DECIDE.replace("'approve'", f"'{decision}'"), [reviewer.pk, bylined.pk], by=reviewer)


CONFIRM = """
    INSERT INTO articles_withdrawal (claim_id, article_id, words, person_id, note)
    SELECT c.id, c.article_id, c.words, %s, '' FROM articles_claim c WHERE c.words = '40 centimetres'
"""
SIGN = """
    INSERT INTO articles_signoff (article_id, revision_id, digest, bound, person_id)
    SELECT a.id, r.id, r.digest, newsroom_bound(a.id), %s FROM articles_article a
    JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version
"""


@pytest.mark.parametrize("statement", [CONFIRM, SIGN])
def test_a_raw_agreement_by_somebody_whose_byline_the_story_carries_is_refused(bylined, editor, reviewer, statement):
    writing.withdraw_claim(bylined, by=editor, version=bylined.article.version)

    with pytest.raises(IntegrityError, match="an author cannot"):
        attack(reviewer, (statement, [reviewer.pk]))
    assert not Withdrawal.objects.exists()
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("statement", [CONFIRM, SIGN])
def test_a_raw_agreement_by_somebody_else_goes_in_and_never_in_another_name(
    bylined, editor, reviewer, second_reviewer, statement
):
    writing.withdraw_claim(bylined, by=editor, version=bylined.article.version)

    with pytest.raises(IntegrityError, match="by the person who acts"):
        attack(editor, (statement, [second_reviewer.pk]))
    attack(second_reviewer, (statement, [second_reviewer.pk]))

    assert Withdrawal.objects.count() + SignOff.objects.count() == 1


def test_an_author_agrees_to_no_withdrawal_in_their_own_story(bylined, editor, reviewer):
    writing.withdraw_claim(bylined, by=editor, version=bylined.article.version)

    with pytest.raises(BylinedHere):
        reviewing.confirm_withdrawal(bylined, by=reviewer)
    assert not Withdrawal.objects.exists()


def test_a_raw_yes_without_a_reason_lifts_nobody_elses_return(claim, reviewer, second_reviewer):
    reviewing.return_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="which gauge?"
    )
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
