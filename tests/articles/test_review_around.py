"""The words around a checked claim at every door: shown with what is different, and one key for "still holds"."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import StillHolds
from articles.workflow import reviewing
from tests import factories as make
from tests.articles.test_words_around import QUOTE, SENTENCE, TURNED, check, hubble, turned
from tests.pages import claim_url, decision, signing, story_url, text_of

pytestmark = pytest.mark.django_db

CHANGED = "Checked, words around it changed"


@pytest.fixture
def story(editor):
    return hubble(editor)


@pytest.fixture
def claim(story):
    return story.claims.get(quote=QUOTE)


@pytest.fixture
def shaken(story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=editor)
    claim.refresh_from_db()
    return claim


def test_the_queue_shows_it_to_whoever_may_say_that_it_still_holds(client, shaken, reviewer):
    client.force_login(reviewer)
    page = client.get(reverse("review:queue"))

    assert [row.claim for row in page.context["for_me"]] == [shaken]
    assert CHANGED in text_of(page)


def test_the_queue_tells_who_wrote_the_words_that_it_is_for_others(client, story, claim, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)
    client.force_login(reviewer)
    page = client.get(reverse("review:queue"))

    assert [row.claim for row in page.context["for_others"]] == [claim]
    assert "Somebody who did not write the new words around it" in text_of(page)


def test_the_queue_finds_it_among_what_changed(client, shaken, reviewer):
    client.force_login(reviewer)
    found = client.get(reverse("review:queue"), {"status": "changed"})
    others = client.get(reverse("review:queue"), {"status": "open"})

    assert [row.claim for row in found.context["for_me"]] == [shaken]
    assert others.context["for_me"] == []


def test_its_page_shows_what_is_different_and_points_at_the_negation(client, shaken, reviewer):
    client.force_login(reviewer)
    page = client.get(claim_url(shaken))

    assert [(piece.what, piece.text) for piece in page.context["around"].pieces] == [
        ("same", "The Hubble telescope"),
        ("in", " never"),
        ("same", " circles the Earth once in 95 minutes."),
    ]
    assert "“never” was added: a negation" in text_of(page)
    assert set(page.context["forms"]) == {"still_holds", "return", "take_back"}
    assert b"data-still-holds" in page.content


def test_one_step_on_its_page_says_that_it_still_holds(client, shaken, reviewer):
    client.force_login(reviewer)
    answer = client.post(claim_url(shaken), decision(shaken, "still_holds"), follow=True)
    shaken.refresh_from_db()

    assert "It still holds, you said." in text_of(answer)
    assert StillHolds.objects.get().person == reviewer
    assert not shaken.context_changed


def test_the_form_that_carries_other_words_comes_back_with_the_difference(client, story, claim, editor, reviewer):
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=list(claim.evidence.values_list("pk", flat=True)), note="Read it twice.")
    turned(story, by=editor)
    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 409
    assert [piece.text for piece in answer.context["difference"] if piece.what == "in"] == [" never"]
    assert answer.context["forms"]["approve"]["context"].value() == TURNED
    assert "Read it twice." in answer.content.decode()
    assert not claim.reviews.exists()


def test_a_form_without_the_words_around_decides_nothing(client, claim, reviewer):
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=list(claim.evidence.values_list("pk", flat=True)))
    del sent["context"]
    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 409
    assert not claim.reviews.exists()


def test_who_wrote_the_new_words_is_offered_no_key_and_told_who_says_so(client, story, claim, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)
    client.force_login(reviewer)
    page = client.get(claim_url(claim))
    answer = client.post(claim_url(claim), decision(claim, "still_holds"))

    assert "still_holds" not in page.context["forms"]
    assert "said by somebody who did not write the new words" in text_of(page)
    assert answer.status_code == 403
    assert not StillHolds.objects.exists()


def test_the_signing_page_names_the_claims_a_signature_vouches_for(client, story, shaken, second_reviewer):
    client.force_login(second_reviewer)
    page = client.get(story_url(story))
    client.post(story_url(story), signing(story, by=second_reviewer))

    assert [around.claim for around in page.context["reading"].vouches] == [shaken]
    assert "this claim, checked in other words, still holds in these" in text_of(page)
    assert "“never” was added: a negation" in text_of(page)
    assert [(row.claim, row.context) for row in StillHolds.objects.all()] == [(shaken, TURNED)]


def test_the_signing_page_shows_who_vouched_for_what(client, story, shaken, second_reviewer):
    make.sign(story, by=second_reviewer)
    client.force_login(second_reviewer)

    assert "Says that 1 claim still holds" in text_of(client.get(story_url(story)))


def test_the_signing_page_names_none_to_who_wrote_the_words(client, story, shaken, editor):
    client.force_login(editor)
    page = client.get(story_url(story))

    assert page.context["reading"].vouches == []
    assert [around.claim for around in page.context["reading"].around] == [shaken]


def test_the_desk_shows_it_in_the_list_and_the_difference_in_the_panel(client, story, shaken, editor):
    client.force_login(editor)
    desk = client.get(reverse("admin:articles_article_change", args=[story.pk]))
    panel = client.get(reverse("admin:articles_claim_panel", args=[shaken.pk]))

    assert CHANGED in text_of(desk)
    assert CHANGED in text_of(panel)
    assert "<ins> never</ins>" in panel.content.decode()
    assert "“never” was added: a negation" in text_of(panel)


def test_the_desk_shows_no_difference_where_the_words_are_those_of_the_check(client, story, claim, editor, reviewer):
    check(story, by=reviewer)
    client.force_login(editor)
    panel = client.get(reverse("admin:articles_claim_panel", args=[claim.pk]))

    assert panel.context["around"] is None
    assert CHANGED not in text_of(panel)


def test_the_story_counts_it_among_what_changed(client, story, shaken, editor):
    client.force_login(editor)
    desk = client.get(reverse("admin:articles_article_change", args=[story.pk]))
    stories = client.get(reverse("review:stories"))

    assert desk.context["counts"]["changed"] == 1
    assert stories.context["stories"][0].counts["changed"] == 1


def test_a_check_in_ones_own_words_is_told_as_one(client, story, claim, editor, reviewer):
    check(story, by=reviewer)
    turned(story, by=reviewer)
    make.approve(claim, by=reviewer)
    client.force_login(editor)

    assert "Nobody but who wrote the words around it has checked it in them" in text_of(client.get(story_url(story)))


def test_the_way_back_needs_nobody(client, story, shaken, editor, reviewer):
    turned(story, by=editor, old="never ", new="")
    client.force_login(reviewer)
    shaken.refresh_from_db()

    assert shaken.context == SENTENCE
    assert client.get(claim_url(shaken)).context["around"] is None


def test_what_holds_in_new_words_is_asked_again_in_newer_ones(client, story, shaken, editor, reviewer):
    seen = {"fingerprint": shaken.fingerprint, "context": shaken.context}
    reviewing.still_holds(shaken, by=reviewer, **seen)
    turned(story, by=editor, old="never ", new="hardly ")
    client.force_login(reviewer)
    page = client.get(claim_url(shaken))

    assert [piece.text for piece in page.context["around"].pieces if piece.what != "same"] == ["never", "hardly"]


def test_a_signature_on_a_page_that_named_other_claims_is_refused(client, story, shaken, editor, second_reviewer):
    client.force_login(second_reviewer)
    sent = signing(story)
    answer = client.post(story_url(story), sent)

    assert answer.status_code == 409
    assert not StillHolds.objects.exists()
    assert not story.signoffs.exists()


def test_its_page_keeps_who_said_that_it_still_holds_and_in_which_words(
    client, story, shaken, reviewer, second_reviewer
):
    make.sign(story, by=second_reviewer)
    client.force_login(reviewer)
    text = text_of(client.get(claim_url(shaken)))

    assert "Still holds by Sofia Second by signing the story" in text
    assert TURNED in text
