"""Tags taken off and definitions: a second person agrees, or is refused."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import Withdrawal
from articles.workflow import terms, writing
from tests.factories import (
    approve,
)
from tests.pages import also, text_of, waiting_claims

pytestmark = pytest.mark.django_db

#: Queries of each list, whatever the number of its rows.
WITHDRAWALS, TERMS = 10, 9


# --- withdrawals ---------------------------------------------------------------------------------------------------


def withdrawn_claim(editor, reviewer):
    """A checked claim whose tag the editor took off, its words still standing."""
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    claim.article.refresh_from_db()
    return writing.withdraw_claim(claim, by=editor, version=claim.article.version)


def test_a_reviewer_agrees_that_a_tag_may_go(client, editor, reviewer, second_reviewer):
    claim = withdrawn_claim(editor, reviewer)
    client.force_login(second_reviewer)
    url = reverse("review:withdrawal", args=[claim.pk])

    listed = client.get("/review/withdrawals/")
    page = client.get(url)
    answer = client.post(url, {"note": "Said in the next sentence."}, follow=True)

    assert [row.pk for row in listed.context["claims"]] == [claim.pk]
    assert "The words still stand here" in text_of(page)
    withdrawal = Withdrawal.objects.get()
    assert (withdrawal.claim, withdrawal.person, withdrawal.note) == (
        claim,
        second_reviewer,
        "Said in the next sentence.",
    )
    assert "No withdrawal waits" in text_of(answer)


def test_the_editor_who_took_the_tag_off_may_not_agree_to_it(client, editor, reviewer):
    claim = withdrawn_claim(editor, reviewer)
    both = also(editor, "Reviewers")
    client.force_login(both)
    url = reverse("review:withdrawal", args=[claim.pk])

    page = client.get(url)
    answer = client.post(url, {"note": ""})

    assert page.context["may_confirm"] is False
    assert answer.status_code == 403
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize("number", [1, 3])
def test_withdrawals_take_a_fixed_number_of_queries(
    client, editor, reviewer, second_reviewer, django_assert_num_queries, number
):
    for _n in range(number):
        withdrawn_claim(editor, reviewer)
    client.force_login(second_reviewer)

    with django_assert_num_queries(WITHDRAWALS):
        answer = client.get("/review/withdrawals/")

    assert len(answer.context["claims"]) == number


# --- terms ---------------------------------------------------------------------------------------------------------


def draft(by, name="Spillway", **values):
    """A term that waits."""
    return terms.draft_term(by=by, values={"name": name, "definition": f"What a {name} is.", **values})


def test_a_reviewer_approves_a_definition_they_read(client, editor, reviewer):
    term = draft(editor)
    client.force_login(reviewer)
    url = reverse("review:term", args=[term.slug])

    page = client.get(url)
    sent = {"fingerprint": page.context["form"].initial["fingerprint"]}
    answers = [client.post(url, sent, follow=True), client.post(url, sent, follow=True)]

    assert "What a Spillway is." in text_of(page)
    assert "Approved. No other term waits for you." in text_of(answers[0])
    assert answers[1].status_code == 200
    assert [approval.person for approval in term.approvals.all()] == [reviewer]


def test_the_writer_of_a_definition_may_not_approve_it(client, editor):
    both = also(editor, "Reviewers")
    term = draft(both)
    client.force_login(both)
    url = reverse("review:term", args=[term.slug])

    page = client.get(url)
    answer = client.post(url, {"fingerprint": term.fingerprint})

    assert "You wrote this definition, so somebody else has to approve it." in text_of(page)
    assert answer.status_code == 403
    assert not term.approvals.exists()


def test_a_definition_changed_meanwhile_is_refused(client, editor, reviewer):
    term = draft(editor)
    seen = term.fingerprint
    terms.revise_term(term, by=editor, version=term.version, values={"definition": "A way round a dam."})
    client.force_login(reviewer)

    answer = client.post(reverse("review:term", args=[term.slug]), {"fingerprint": seen})

    assert answer.status_code == 409
    assert "This definition changed while you were reading it." in text_of(answer)
    assert "A way round a dam." in text_of(answer)
    assert not term.approvals.exists()


def test_what_changed_since_a_term_was_approved_is_shown(client, editor, reviewer):
    term = draft(editor)
    terms.approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    terms.revise_term(term, by=editor, version=term.version, values={"definition": "What a spillway does."})
    client.force_login(reviewer)

    answer = client.get(reverse("review:term", args=[term.slug]))

    [change] = answer.context["since"]
    assert change.label == "Definition"
    assert ("in", "does") in [(piece.what, piece.text) for piece in change.pieces]


@pytest.mark.parametrize("number", [1, 3])
def test_terms_take_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    for name in ("Spillway", "Weir", "Sluice")[:number]:
        draft(editor, name)
    client.force_login(reviewer)

    with django_assert_num_queries(TERMS):
        answer = client.get("/review/terms/")

    assert len(answer.context["terms"]) == number
