"""The queue's forms carry no plain hash against which somebody could try names for a confidential source."""

from __future__ import annotations

import pytest

from articles.models import Review, SignOff
from articles.review.veils import unveiled, veiled
from articles.workflow import reviewing
from tests.factories import make_claim, make_evidence, make_source, ready_story
from tests.pages import claim_url, decision, signing, story_url, waiting_claims

pytestmark = pytest.mark.django_db


@pytest.fixture
def secret(editor):
    """A claim in review that rests on a source whose name the reviewer does not know."""
    (claim,) = waiting_claims(editor, quotes=("40 centimetres",))
    make_evidence(claim, by=editor, source=make_source(by=editor, title="Jane Doe", confidential=True))
    claim.refresh_from_db()
    return claim


def test_no_form_shows_a_hash_over_the_name_of_a_source(client, secret, reviewer):
    client.force_login(reviewer)

    claim, story = client.get(claim_url(secret)).text, client.get(story_url(secret.article)).text

    assert secret.fingerprint not in claim + story
    assert veiled(secret.fingerprint) in claim
    assert reviewing.bound_of(secret.article) not in story
    assert veiled(reviewing.bound_of(secret.article)) in story


def test_a_guess_at_the_hash_decides_nothing(client, secret, reviewer):
    client.force_login(reviewer)

    guessed = client.post(claim_url(secret), decision(secret, "approve", fingerprint=secret.fingerprint))

    assert guessed.status_code == 409
    assert not Review.objects.exists()


def test_a_guess_at_what_a_signature_binds_signs_nothing(client, editor, reviewer, second_reviewer):
    story = ready_story(editor=editor, reviewer=reviewer)
    client.force_login(second_reviewer)

    guessed = client.post(story_url(story), signing(story, by=second_reviewer, bound=reviewing.bound_of(story)))

    assert guessed.status_code == 409
    assert not SignOff.objects.filter(person=second_reviewer).exists()


def test_a_decision_sent_twice_counts_once_though_its_claim_changed_meanwhile(client, secret, editor, reviewer):
    client.force_login(reviewer)
    sent = decision(secret, "return", note="Which gauge?", severity="ordinary", key="twice")
    first = client.post(claim_url(secret), sent)
    make_evidence(secret, by=editor)

    again = client.post(claim_url(secret), sent)

    assert (first.status_code, again.status_code) == (302, 302)
    assert secret.reviews.count() == 1


def test_a_signature_sent_twice_counts_once_though_the_story_changed_meanwhile(
    client, editor, reviewer, second_reviewer
):
    story = ready_story(editor=editor, reviewer=reviewer)
    client.force_login(second_reviewer)
    sent = signing(story, by=second_reviewer, key="twice")
    first = client.post(story_url(story), sent)
    make_claim(story, "the dam held", by=editor)

    again = client.post(story_url(story), sent)

    assert (first.status_code, again.status_code) == (302, 302)
    assert SignOff.objects.filter(person=second_reviewer).count() == 1


def test_only_a_veil_of_todays_key_is_lifted(settings):
    veil = veiled("a")

    assert unveiled(veil, ["b", "a"]) == "a"
    assert unveiled("a", ["a"]) != "a"
    settings.SECRET_KEY = "another"
    assert unveiled(veil, ["a"]) != "a"
