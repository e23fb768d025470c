"""A claim's status under policies that change: right for every story in review, at once, and nobody else is touched."""

from __future__ import annotations

import psycopg
import pytest
from django.db import connection, transaction

from articles import invariants
from articles.errors import Busy
from articles.models import Article, Claim
from articles.states import Status
from articles.workflow import writing
from articles.workflow.policies import POLICY_LOCK, set_policy
from tests import factories as make

pytestmark = pytest.mark.django_db

EVERY_KIND_TWICE = {"two_approvals_kinds": ["number", "other", "quote", "paraphrase", "date_time", "superlative"]}


@pytest.fixture
def in_review(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def draft(editor, reviewer):
    """Everything of it is checked, and it was taken back."""
    article = make.ready_story(editor=editor, reviewer=reviewer, headline="Dam holds")
    return writing.return_to_draft(article, by=editor)


def statuses(article: Article) -> set[str]:
    return set(article.claims.attached().in_body().values_list("status", flat=True))


def rows(article: Article) -> dict[str, str]:
    """Which transaction wrote each claim last."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id::text, xmin::text FROM articles_claim WHERE article_id = %s", [article.pk])
        return dict(cursor.fetchall())


def ask_for_two(chief, section=None, version=1):
    return set_policy(section, by=chief, version=version, values=EVERY_KIND_TWICE)


def test_a_new_policy_settles_the_stories_in_review_at_once(in_review, chief):
    ask_for_two(chief)

    assert statuses(in_review) == {Status.OPEN}
    assert list(invariants.check()) == []


def test_what_a_reviewer_can_take_up_follows_a_new_policy(in_review, chief, editor):
    claim = in_review.claims.in_body().first()
    make.make_evidence(claim, by=editor)
    assert claim in Claim.objects.waiting()

    set_policy(None, by=chief, version=1, values={"primary_enough": 3, "independent_enough": 3})

    assert claim not in Claim.objects.waiting()


def test_a_draft_keeps_its_statuses_until_it_is_sent_to_review(draft, chief, editor):
    written = rows(draft)

    ask_for_two(chief)
    assert rows(draft) == written
    assert statuses(draft) == {Status.APPROVED}
    assert list(invariants.check()) == []

    writing.send_to_review(draft, by=editor)
    assert statuses(draft) == {Status.OPEN}
    assert list(invariants.check()) == []


def test_a_story_on_the_spike_is_settled_when_it_comes_back(in_review, chief, editor):
    writing.spike(in_review, by=editor)
    ask_for_two(chief)
    assert statuses(in_review) == {Status.APPROVED}
    assert list(invariants.check()) == []

    writing.unspike(in_review, by=editor)
    assert statuses(in_review) == {Status.OPEN}
    assert list(invariants.check()) == []


def test_a_claim_whose_answer_stays_is_not_written(in_review, chief):
    written = rows(in_review)

    set_policy(None, by=chief, version=1, values={"two_approvals_kinds": ["visual"]})

    assert rows(in_review) == written


def test_a_sections_policy_leaves_other_sections_alone(in_review, chief, editor, reviewer):
    section = make.make_section()
    theirs = make.ready_story(editor=editor, reviewer=reviewer, headline="Weir opens", section=section)
    written = rows(in_review)

    ask_for_two(chief, section, version=0)

    assert (statuses(theirs), rows(in_review)) == ({Status.OPEN}, written)
    assert list(invariants.check()) == []


def test_a_wrong_status_of_a_story_in_review_is_found(transactional_db, owner_db: psycopg.Connection, editor, reviewer):
    article = make.ready_story(editor=editor, reviewer=reviewer)
    owner_db.execute("ALTER TABLE articles_claim DISABLE TRIGGER USER")
    owner_db.execute("UPDATE articles_claim SET status = 'waived' WHERE article_id = %s", [article.pk])

    assert {problem.invariant for problem in invariants.check()} == {"I31"}


HOLD = "SELECT id FROM articles_article WHERE id = %s FOR NO KEY UPDATE NOWAIT"


def test_a_new_policy_holds_the_stories_in_review_alone(
    transactional_db, app_db: psycopg.Connection, editor, reviewer, chief
):
    in_review = make.ready_story(editor=editor, reviewer=reviewer)
    draft = make.make_story(by=editor, headline="Dam holds")

    with transaction.atomic():
        ask_for_two(chief)
        assert app_db.execute(HOLD, [draft.pk]).fetchone() == (draft.pk,)
        with pytest.raises(psycopg.errors.LockNotAvailable):
            app_db.execute(HOLD, [in_review.pk])
        app_db.rollback()


def test_no_story_comes_to_review_between_a_new_policy_and_its_end(
    transactional_db, app_db: psycopg.Connection, editor, reviewer
):
    draft = writing.return_to_draft(make.ready_story(editor=editor, reviewer=reviewer), by=editor)
    app_db.execute("SELECT pg_advisory_xact_lock(%s)", [POLICY_LOCK])

    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '100ms'")
    with pytest.raises(Busy):
        writing.send_to_review(draft, by=editor)
    app_db.rollback()
    writing.send_to_review(draft, by=editor)
