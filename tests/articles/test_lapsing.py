"""What lapses a check, and what a decision that was taken back, or whose giver had a hand later, is worth."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from django.db import IntegrityError

from articles import invariants
from articles.errors import NothingToTakeBack, RestsOnNothing
from articles.models import Claim
from articles.states import Status
from articles.workflow import gate, reviewing, sourcing, writing
from tests import factories as make
from tests.articles.test_guards import attack

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(editor, reviewer):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    return Claim.objects.get(pk=claim.pk)


def status(claim):
    return Claim.objects.get(pk=claim.pk).status


def codes(claim):
    return {b.code for b in gate.blockers(claim.article) if b.claim == str(claim.pk)}


@pytest.mark.parametrize(
    "change",
    [
        "articles_evidence SET stance = 'context'",
        "articles_evidence SET source_id = (SELECT max(id) FROM articles_source)",
        "articles_source SET title = 'Another log'",
        "articles_source SET publisher = 'Ministry'",
        "articles_source SET url = 'https://example.org/', address = 'example.org'",
        "articles_source SET terms = 'background'",
        "articles_source SET standing = 'corrected'",
        "articles_source SET derived_from_id = (SELECT max(id) FROM articles_source)"
        " WHERE id = (SELECT min(id) FROM articles_source)",
    ],
)
def test_whatever_a_check_saw_of_its_evidence_lapses_it_when_it_changes(claim, editor, change):
    make.make_source(by=editor, title="Wire item")

    attack(editor, f"UPDATE {change}")

    assert status(claim) == Status.CHANGED
    assert list(invariants.claims()) == []


#: Words that need a day, and two days between which they mean the same or something else.
DAYS = [
    ("It rose last year.", (2024, 1, 1), (2024, 12, 31), (2025, 1, 1)),
    ("It rose last month.", (2024, 5, 1), (2024, 5, 31), (2024, 6, 1)),
    ("It rose last week.", (2024, 5, 6), (2024, 5, 12), (2024, 5, 13)),
    ("It rose yesterday.", (2024, 5, 6), (2024, 5, 6), (2024, 5, 7)),
]


@pytest.mark.parametrize(("words", "day", "same", "other"), DAYS)
def test_another_story_date_lapses_a_check_only_where_the_words_mean_another_time(
    editor, reviewer, words, day, same, other
):
    story = make.make_story(by=editor, body=f"<p>{words}</p>", story_date=date(*day))
    claim = make.make_claim(story, words, by=editor)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    found = []
    for moved in (same, other):
        story.refresh_from_db()
        content = dataclasses.replace(writing.Content.of(story), story_date=date(*moved))
        writing.revise(story, by=editor, version=story.version, content=content)
        found.append(status(claim))

    assert found == [Status.APPROVED, Status.CHANGED]
    assert list(invariants.claims()) == []


def test_a_claim_waits_since_it_last_came_to_be_what_it_is(claim, editor):
    attack(editor, "UPDATE articles_claim SET waiting_since = '2020-01-01'")
    writing.describe_claim(claim, by=editor, version=claim.version, values={"label": "gauge"})
    labelled = Claim.objects.get(pk=claim.pk).waiting_since.year
    make.make_evidence(claim, by=editor)

    assert labelled == 2020
    assert Claim.objects.get(pk=claim.pk).waiting_since.year > 2020


# --- lawyers -------------------------------------------------------------------------------------------------------


@pytest.fixture
def both(db):
    return make.make_person("both", "Lawyers", "Editors", "Reviewers")


@pytest.fixture
def legal(claim, editor, reviewer):
    claim = writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})
    make.approve(claim, by=reviewer)
    return claim


def test_a_lawyers_yes_that_was_taken_back_clears_nothing(legal, lawyer):
    make.approve(legal, by=lawyer)
    cleared = codes(legal)
    reviewing.take_back(legal, by=lawyer)

    assert cleared == set()
    assert codes(legal) == {"legal_missing"}


def test_a_lawyers_yes_clears_nothing_once_they_had_a_hand_in_the_claim(legal, both):
    make.approve(legal, by=both)
    cleared = codes(legal)
    more = make.make_evidence(legal, by=both)
    sourcing.detach_evidence(more, by=both, version=more.version)

    assert cleared == set()
    assert codes(legal) == {"legal_missing"}


# --- what was taken back -------------------------------------------------------------------------------------------


def test_what_was_taken_back_cannot_be_taken_back_again(claim, reviewer):
    reviewing.take_back(claim, by=reviewer)

    with pytest.raises(NothingToTakeBack):
        reviewing.take_back(claim, by=reviewer)
    assert claim.reviews.count() == 2


def test_a_check_rests_on_something_that_supports_the_claim(claim, editor, second_reviewer):
    against = make.make_evidence(claim, by=editor, stance="contradicts")
    beside = make.make_evidence(claim, by=editor, stance="context")
    claim.refresh_from_db()

    for chosen in ([against.pk], [beside.pk], [against.pk, beside.pk]):
        with pytest.raises(RestsOnNothing):
            reviewing.approve_claim(
                claim, by=second_reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=chosen
            )


def test_one_unfit_source_beside_a_good_one_is_no_reason_to_hold_a_claim(claim, editor, chief):
    fallen = make.make_source(by=editor, title="Fallen")
    make.make_evidence(claim, by=editor, source=fallen)
    sourcing.set_standing(fallen, by=chief, version=fallen.version, standing="retracted", note="withdrawn")

    assert "source_unfit" not in codes(claim)


@pytest.mark.parametrize("values", [{"confidential": True}, {"terms": "background"}, {"terms": "deep_background"}])
def test_a_source_readers_are_not_told_of_waits_for_a_chief(claim, editor, chief, values):
    source = claim.evidence.get().source
    source = sourcing.revise_source(source, by=editor, version=source.version, values=values)
    waits = "unnamed_source_unapproved" in codes(claim)
    sourcing.vouch_for(source, by=chief, version=source.version)

    assert (waits, "unnamed_source_unapproved" in codes(claim)) == (True, False)


def test_an_answer_of_nothing_but_spaces_answers_nothing(claim, editor):
    item = make.make_evidence(claim, by=editor, stance="contradicts")
    with pytest.raises(IntegrityError, match="text_shows"):
        attack(editor, ("UPDATE articles_evidence SET answer = '  ' WHERE id = %s", [item.pk]))
    sourcing.change_evidence(item, by=editor, version=item.version, values={"answer": "  "})

    assert "contradiction_unanswered" in codes(claim)
