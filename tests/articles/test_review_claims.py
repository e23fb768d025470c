"""A claim's page: what it shows, what it records, what it refuses and in which words."""

from __future__ import annotations

import re
from datetime import date

import pytest

from articles.models import Review
from articles.review.veils import veiled
from articles.states import Decision, Severity, Status
from articles.workflow import reviewing, sourcing, writing
from tests.factories import (
    approve,
    make_evidence,
    make_source,
    rest_headline,
)
from tests.pages import also, claim_url, decision, rewritten, text_of, waiting_claims

pytestmark = pytest.mark.django_db

#: Queries of the page, whatever the number of claims and of evidence.
CLAIM = 20


def test_a_claim_is_shown_in_its_sentence_with_its_evidence(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.get(claim_url(claim))
    page = answer.content.decode()

    assert answer.status_code == 200
    assert '<mark class="claim claim--open">40 centimetres</mark>' in page
    assert "Nine villages lost power." in text_of(answer)
    assert "River gauge log" in text_of(answer)
    assert "Where in the source: page 2" in text_of(answer)
    assert f'name="rests_on" value="{claim.evidence.get().pk}" form="approve" checked' in page


@pytest.mark.parametrize("number", [1, 3])
def test_a_claim_takes_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    [claim, *_others] = waiting_claims(editor, quotes=("40 centimetres", "Nine villages", "the dam held")[:number])
    for _n in range(number - 1):
        make_evidence(claim, by=editor)
    client.force_login(reviewer)

    with django_assert_num_queries(CLAIM):
        answer = client.get(claim_url(claim))

    assert len(answer.context["items"]) == number


def test_approving_goes_on_to_the_next_claim_of_the_story(client, editor, reviewer):
    [first, second, third] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(first, "approve", rests_on=[first.evidence.get().pk])

    answer = client.post(claim_url(first), sent)
    after = client.get(answer.url)

    review = Review.objects.get()
    assert (answer.status_code, answer.url) == (302, f"{claim_url(second)}#claim")
    assert (review.decision, review.person, review.rests_on) == ("approve", reviewer, [first.evidence.get().pk])
    assert "Checked. 2 left in this story." in text_of(after)
    assert after.context["next"] == third.pk


def test_the_last_claim_leads_back_to_the_queue(client, editor, reviewer):
    [claim] = waiting_claims(editor, quotes=["40 centimetres"])
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]), follow=True)

    assert answer.redirect_chain == [("/review/#queue", 302)]
    assert "Checked. Nothing is left for you in this story." in text_of(answer)


def test_the_same_request_twice_is_one_decision(client, editor, reviewer):
    [claim, second, _third] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk])

    answers = [client.post(claim_url(claim), sent), client.post(claim_url(claim), sent)]

    assert [(answer.status_code, answer.url) for answer in answers] == [(302, f"{claim_url(second)}#claim")] * 2
    assert Review.objects.count() == 1


def test_sending_back_without_a_reason_comes_back_with_everything_typed(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "return", note="  ", severity="wrong"))

    assert answer.status_code == 409
    assert "Say why, in a line somebody else will understand" in text_of(answer)
    assert re.search(r'value="wrong"[^>]*checked', answer.content.decode())
    assert not Review.objects.exists()


def test_sending_back_with_a_reason_stands_on_the_page(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    client.post(claim_url(claim), decision(claim, "return", note="The gauge says 38.", severity="wrong"))
    client.force_login(second_reviewer)
    answer = client.get(claim_url(claim))

    review = Review.objects.get()
    assert (review.decision, review.severity, review.note) == (Decision.RETURN, Severity.WRONG, "The gauge says 38.")
    assert "Ravi Check sent this back (wrong): The gauge says 38." in text_of(answer)


def test_a_claim_changed_meanwhile_is_refused_and_shown_anew(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk], note="Looks right")
    sourcing.change_evidence(claim.evidence.get(), by=editor, version=1, values={"excerpt": "38 cm"})

    answer = client.post(claim_url(claim), sent)
    claim.refresh_from_db()

    assert answer.status_code == 409
    assert "changed while you were looking at it" in text_of(answer)
    assert "Looks right" in answer.content.decode()
    assert "38 cm" in text_of(answer)
    assert f'value="{veiled(claim.fingerprint)}"' in answer.content.decode()
    assert not Review.objects.exists()


def test_ones_own_claim_is_explained_and_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    both = also(editor, "Reviewers")
    client.force_login(both)

    page = client.get(claim_url(claim))
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert "This is your own work: you" in text_of(page)
    assert "It can be decided by Ravi Check." in text_of(page)
    assert page.context["forms"] == {}
    assert answer.status_code == 403
    assert "You had a hand in this claim" in text_of(answer)
    assert not Review.objects.exists()


def test_a_superusers_own_claim_is_refused_too(client, superuser):
    [claim, *_others] = waiting_claims(superuser)
    client.force_login(superuser)

    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_an_editor_without_the_right_reads_but_decides_nothing(client, editor, author):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(author)

    page = client.get(claim_url(claim))
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert "checking claims takes a reviewer" in text_of(page)
    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_what_somebody_else_decided_first_is_told(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(second_reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk])
    approve(claim, by=reviewer)

    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 409
    assert "Ravi Check already decided this claim as it stands (checked)." in text_of(answer)
    assert Review.objects.count() == 1


def test_what_changed_since_the_last_decision_is_shown_word_by_word(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    article = claim.article
    article.refresh_from_db()
    rewritten(article, "40 centimetres", "38 centimetres", by=editor)
    sourcing.change_evidence(claim.evidence.get(), by=editor, version=1, values={"locator": "page 3"})
    client.force_login(reviewer)

    answer = client.get(claim_url(claim))

    changes = {change.label: change.pieces for change in answer.context["since"]["changes"]}
    assert [(piece.what, piece.text) for piece in changes["Words"]] == [
        ("out", "40"),
        ("in", "38"),
        ("same", " centimetres"),
    ]
    assert [(piece.what, piece.text) for piece in changes["River gauge log: where in the source"]] == [
        ("same", "page "),
        ("out", "2"),
        ("in", "3"),
    ]
    assert "Changed since Ravi Check decided (checked)" in text_of(answer)


def test_a_confidential_source_keeps_its_name_from_reviewers(client, editor, reviewer, chief):
    [claim, *_others] = waiting_claims(editor)
    source = make_source(by=editor, title="Jane Doe", publisher="Ministry", confidential=True, terms="background")
    make_evidence(claim, by=editor, source=source, excerpt="It rose 40", locator="call of 3 May", note="Doe, cousin")
    approve(claim, by=reviewer)
    sourcing.revise_source(source, by=editor, version=source.version, values={"title": "Jane Q. Doe"})

    client.force_login(reviewer)
    theirs = text_of(client.get(claim_url(claim)))
    client.force_login(chief)
    chiefs = text_of(client.get(claim_url(claim)))

    assert "Doe" not in theirs
    assert "Ministry" not in theirs
    assert "It rose 40" in theirs
    assert "ask Edith Desk who it is" in theirs
    assert "Jane Q. Doe" in chiefs


def test_taking_back_leaves_the_claim_to_be_decided_again(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "take_back"))
    claim.refresh_from_db()

    assert (answer.status_code, answer.url) == (302, f"{claim_url(claim)}#claim")
    assert claim.status == Status.OPEN
    assert "approve" in client.get(claim_url(claim)).context["forms"]


def test_taking_back_nothing_is_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "take_back"))

    assert answer.status_code == 409
    assert "You have no decision on this claim to take back." in text_of(answer)


def test_a_chief_lets_a_claim_out_unchecked(client, editor, chief):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(chief)

    page = client.get(claim_url(claim))
    sent = decision(claim, "waive", note="The gauge office opens on Monday.", recheck_by="2026-12-01")
    client.post(claim_url(claim), sent)
    claim.refresh_from_db()

    review = Review.objects.get()
    assert set(page.context["forms"]) == {"waive"}
    assert claim.status == Status.WAIVED
    assert (review.note, review.recheck_by) == ("The gauge office opens on Monday.", date(2026, 12, 1))


def test_a_reviewer_may_not_let_a_claim_out_unchecked(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    sent = decision(claim, "waive", note="In a hurry", recheck_by="2026-12-01")
    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_a_waiver_with_an_unreadable_day_comes_back_as_typed(client, editor, chief):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(chief)

    answer = client.post(claim_url(claim), decision(claim, "waive", note="Soon", recheck_by="tomorrow-ish"))

    assert answer.status_code == 400
    assert "Enter a valid date." in text_of(answer)
    assert "tomorrow-ish" in answer.content.decode()


@pytest.mark.parametrize("sent", [{}, {"decision": "nonsense"}, {"decision": "approve"}])
def test_a_half_request_decides_nothing(client, editor, reviewer, sent):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 400
    assert not Review.objects.exists()


def test_the_headline_shows_the_claims_it_rests_on(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    rest_headline(claim.article, by=editor)
    headline = claim.article.claims.get(display="headline")
    client.force_login(reviewer)

    page = client.get(claim_url(headline))
    answer = client.post(claim_url(headline), decision(headline, "approve"))

    assert len(page.context["rests"]) == 3
    assert "The claims it rests on" in text_of(page)
    assert answer.status_code == 302
    assert Review.objects.get().claim == headline


def test_a_claim_of_a_spiked_story_is_not_found(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    writing.spike(claim.article, by=editor)
    client.force_login(reviewer)

    assert client.get(claim_url(claim)).status_code == 404


def legal_claim(editor):
    """A claim with a legal risk that waits."""
    [claim] = waiting_claims(editor, quotes=("the dam held",))
    return writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})


def test_a_checked_claim_with_a_legal_risk_waits_for_a_lawyer_alone(client, editor, reviewer, second_reviewer, lawyer):
    claim = legal_claim(editor)
    approve(claim, by=reviewer)

    client.force_login(second_reviewer)
    others = client.get("/review/")
    client.force_login(lawyer)
    theirs = client.get("/review/")
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))
    after = client.get("/review/")

    assert list(others.context["page"]) == []
    assert [row.claim.pk for row in theirs.context["for_me"]] == [claim.pk]
    assert answer.status_code == 302
    assert Review.objects.get(person=lawyer).as_lawyer
    assert list(after.context["page"]) == []


def test_a_checked_claim_can_only_be_sent_back(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    client.force_login(second_reviewer)

    answer = client.get(claim_url(claim))

    assert list(answer.context["forms"]) == ["return"]
    assert "It is checked as it stands. If you see a mistake, send it back." in text_of(answer)


def test_a_refusal_stands_by_the_field_it_is_about(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "return", note="", severity="ordinary"))

    assert list(answer.context["forms"]["return"].errors) == ["note"]


def test_a_yes_that_rests_on_nothing_is_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "approve", note="Trust me"))

    assert answer.status_code == 409
    assert "choose at least one item that supports the claim" in text_of(answer)
    assert "checked" not in answer.content.decode().split('form="approve"')[1][:12]
    assert not Review.objects.exists()


def test_a_yes_over_a_standing_return_needs_a_reason(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    reviewing.return_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which gauge?"
    )
    client.force_login(second_reviewer)
    rests_on = [claim.evidence.get().pk]

    bare = client.post(claim_url(claim), decision(claim, "approve", rests_on=rests_on))
    reasoned = client.post(
        claim_url(claim), decision(claim, "approve", rests_on=rests_on, note="Station 4; it says so.")
    )
    claim.refresh_from_db()

    assert [bare.status_code, reasoned.status_code] == [409, 302]
    assert claim.status == Status.APPROVED
