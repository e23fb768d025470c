"""Round the code against what people read of claims, and in whose name anything is said of them."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import Error, IntegrityError, transaction

from articles.models import Claim, Contributor, Publication
from articles.workflow import reviewing, sourcing, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import DECIDE, PUBLISH, attack

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def test_no_claim_is_quoted_with_other_words_than_its_own(story, editor):
    with pytest.raises(IntegrityError, match="claim_quote_is_its_words"):
        attack(editor, "UPDATE articles_claim SET quote = replace(quote, 'Nine', 'Ten')")
    assert Claim.objects.filter(quote__contains="Nine").exists()


def test_no_publication_goes_in_with_a_claim_told_in_another_sentence(story, chief):
    with pytest.raises(IntegrityError, match="stands in no sentence of it"):
        attack(
            chief,
            "UPDATE articles_claim SET sentence = replace(sentence, 'Nine', 'Ten')",
            (PUBLISH, [chief.pk, story.pk]),
        )


def test_no_publication_goes_in_whose_headline_is_no_claim(story, reviewer, chief):
    attack(chief, "UPDATE articles_claim SET attached = false WHERE display = 'headline'")
    reviewing.confirm_withdrawal(story.claims.get(attached=False), by=reviewer)
    make.sign(story, by=reviewer)

    with pytest.raises(IntegrityError, match="is no claim"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))
    assert not Publication.objects.exists()


def test_no_claim_comes_in_without_its_mark(story, editor):
    make.with_every_right(editor)
    with acting(editor):
        Claim.objects.bulk_create([Claim(article=story, quote="Nine", words="Nine", tagged_by=editor)])

    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(editor)
    transaction.set_rollback(True)


def test_a_claim_of_the_body_never_becomes_one_of_the_standfirst(story, editor):
    with pytest.raises(IntegrityError, match="never becomes one of the headline"):
        attack(editor, "UPDATE articles_claim SET display = 'standfirst' WHERE position('Nine' IN words) > 0")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles_claim SET tagged_by_id = %s",
        "UPDATE articles_evidence SET added_by_id = %s",
        "UPDATE articles_claimrest SET added_by_id = %s",
        "UPDATE articles_source SET recorded_by_id = %s",
        "UPDATE articles_article SET created_by_id = %s",
        "UPDATE articles_source SET vouched_by_id = %s",
        "INSERT INTO articles_clearance (article_id, sentence, text, reason, person_id)"
        " SELECT id, 'x', 'x', 'opinion', %s FROM articles_article",
    ],
)
def test_nothing_is_said_in_somebody_elses_name(story, editor, chief, change):
    with pytest.raises(IntegrityError, match="own_names"):
        attack(editor, (change, [chief.pk]))


def test_who_cleared_a_sentence_stays(story, editor, reviewer):
    sentence = story.revisions.get(number=story.version).sentences[-1]
    clearance = writing.clear_sentence(story, by=editor, sentence=sentence, reason="common_knowledge")

    with pytest.raises(Error, match="append_only"):
        attack(reviewer, ("UPDATE articles_clearance SET person_id = %s", [reviewer.pk]))
    clearance.refresh_from_db()
    assert clearance.person == editor


@pytest.fixture
def vouched(editor, chief):
    source = make.make_source(by=editor, title="A clerk", author="C. Lerk", terms="background")
    return sourcing.vouch_for(source, by=chief, version=source.version)


#: What says who or what a source is, each with another value.
ANOTHER = [
    ("kind", "person"),
    ("title", "A passer-by"),
    ("publisher", "Ministry"),
    ("author", "P. Asserby"),
    ("url", "https://example.org/other"),
]


@pytest.mark.parametrize(("field", "value"), ANOTHER)
def test_a_source_on_record_as_another_waits_for_its_chief_again(vouched, editor, field, value):
    source = sourcing.revise_source(vouched, by=editor, version=vouched.version, values={field: value})

    assert (getattr(source, field), source.vouched_by) == (value, None)


@pytest.mark.parametrize(("field", "value"), ANOTHER)
def test_a_raw_change_of_who_a_source_is_keeps_no_vouch(vouched, editor, field, value):
    made = ", address = 'example.org/other'" if field == "url" else ""
    attack(editor, (f"UPDATE articles_source SET {field} = %s{made}, vouched_by_id = vouched_by_id", [value]))

    vouched.refresh_from_db()
    assert (getattr(vouched, field), vouched.vouched_by) == (value, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("published", date(2024, 5, 1)),
        ("accessed", date(2024, 5, 2)),
        ("terms", "deep_background"),
        ("confidential", True),
    ],
)
def test_a_chiefs_word_for_a_source_outlives_what_says_nothing_of_who_it_is(vouched, editor, chief, field, value):
    source = sourcing.revise_source(vouched, by=editor, version=vouched.version, values={field: value})

    assert (getattr(source, field), source.vouched_by) == (value, chief)


def test_a_chief_vouches_for_a_source_as_it_is_then(vouched, editor, chief):
    source = sourcing.revise_source(vouched, by=editor, version=vouched.version, values={"author": "P. Asserby"})

    assert sourcing.vouch_for(source, by=chief, version=source.version).vouched_by == chief


def test_a_headline_rests_on_no_claim_of_another_story(story, editor):
    other = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    rest = "INSERT INTO articles_claimrest (claim_id, on_id, added_by_id) SELECT id, %s, %s FROM articles_claim"

    with pytest.raises(IntegrityError, match="claims of its own story"):
        attack(editor, (f"{rest} WHERE display = 'headline' AND article_id = %s", [other.pk, editor.pk, story.pk]))


def test_an_approval_numbered_ahead_lifts_no_return_to_come(story, second_reviewer, superuser):
    claim = story.claims.get(quote__contains="villages")
    ahead = DECIDE.replace("(claim_id,", "(id, claim_id,").replace("SELECT c.id,", "SELECT 9000000000000000000, c.id,")
    attack(second_reviewer, (ahead.replace("'{}', ''", "'{}', 'why not'"), [second_reviewer.pk, claim.pk]))

    reviewing.return_claim(
        claim, by=superuser, fingerprint=claim.fingerprint, context=claim.context, note="Nine or ten?"
    )

    assert reviewing.standing_of(claim)["returned"]


def test_nothing_is_taken_back_that_nobody_saw(story, reviewer):
    claim = story.claims.get(quote__contains="villages")
    forged = DECIDE.replace("'approve'", "'take_back'").replace("newsroom_seen(c.id)", "'x'")

    with pytest.raises(IntegrityError, match="no decision saw"):
        attack(reviewer, (forged, [reviewer.pk, claim.pk]))


def test_nobody_is_given_a_hand_they_did_not_have(story, editor, reviewer):
    claim = story.claims.get(quote__contains="villages")

    with pytest.raises(Error, match="permission denied"):
        attack(editor, ("SELECT newsroom_note_hand(%s, %s, 'tagged')", [claim.pk, reviewer.pk]))
    assert not Contributor.objects.filter(person=reviewer).exists()
