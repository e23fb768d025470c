"""A story is looked at once for all that changed of it, and nobody gets it past that look."""

from __future__ import annotations

import dataclasses

import psycopg
import pytest
from django.db import Error, IntegrityError

from articles.models import Claim, Unsettled
from articles.workflow import writing
from tests import factories as make
from tests.articles.test_guards import attack, raw

pytestmark = pytest.mark.django_db

ASK = "SET CONSTRAINTS ALL IMMEDIATE"
REWORD = (
    "UPDATE articles_claim SET words = 'Ten villages', quote = 'Ten villages' WHERE position('villages' IN words) > 0"
)
RIGHTS = "GRANT INSERT, UPDATE, DELETE ON articles_unsettled TO newsroom"


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def told_again(story, *, by):
    """Save the story with other words in each of its claims."""
    content = writing.Content.of(story)
    body = content.body.replace("The river", "A river").replace("villages", "towns").replace("mayor", "major")
    writing.revise(story, by=by, version=story.version, content=dataclasses.replace(content, body=body))


def test_no_mark_outlives_its_transaction(story, editor):
    told_again(story, by=editor)

    assert not Unsettled.objects.exists()


def test_a_change_after_the_look_is_looked_at_again(story, editor):
    tear, mend = (f"UPDATE articles_claim SET fragmented = {torn}" for torn in ("true", "false"))
    look = f"{ASK}; SET CONSTRAINTS ALL DEFERRED"

    attack(editor, tear, look, mend)
    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(editor, tear, look, REWORD, mend)


def test_a_change_is_looked_at_by_itself_while_every_look_is_asked_for_at_once(story, editor):
    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(editor, ASK, REWORD)


def test_a_claim_under_another_name_is_looked_at(story, editor):
    claim = story.claims.get(display="headline")
    change = "UPDATE articles_claim SET id = gen_random_uuid(), words = 'x', quote = 'x' WHERE id = %s"

    with pytest.raises(IntegrityError, match=r"does not hold the words|foreign key"):
        attack(editor, (change, [claim.pk]))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM articles_unsettled",
        "UPDATE articles_unsettled SET article_id = 0",
        "INSERT INTO articles_unsettled VALUES (0)",
        "TRUNCATE articles_unsettled",
        "ALTER TABLE articles_unsettled DISABLE TRIGGER ALL",
        "DROP TRIGGER z_text ON articles_unsettled",
        "DROP TRIGGER t_mark_updated ON articles_claim",
    ],
)
def test_the_application_writes_no_marks(story, editor, statement):
    with pytest.raises(Error, match=r"permission denied|must be owner"):
        attack(editor, REWORD, statement)


@pytest.mark.parametrize("trick", ["DELETE FROM articles_unsettled", "UPDATE articles_unsettled SET article_id = 0"])
def test_a_mark_taken_away_or_moved_saves_no_look(
    transactional_db, owner_db: psycopg.Connection, editor, reviewer, trick
):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    owner_db.execute(RIGHTS)

    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(editor, REWORD, trick)
    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(editor, REWORD, trick, "UPDATE articles_claim SET fragmented = false")
    assert story.claims.filter(words__contains="Nine").exists()


def test_a_mark_made_in_advance_hides_no_change(transactional_db, owner_db: psycopg.Connection, editor, reviewer):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    owner_db.execute(RIGHTS)

    with pytest.raises(IntegrityError, match="does not hold the words"):
        attack(
            editor,
            f"INSERT INTO articles_unsettled VALUES ({story.pk})",
            f"{ASK}; SET CONSTRAINTS ALL DEFERRED",
            REWORD,
        )
    raw(f"INSERT INTO articles_unsettled VALUES ({story.pk})")
    assert not Unsettled.objects.exists()


def test_a_save_that_touches_every_claim_looks_at_the_story_once(
    transactional_db, owner_db: psycopg.Connection, editor, reviewer
):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    owner_db.execute("CREATE SEQUENCE looks")
    owner_db.execute("GRANT ALL ON SEQUENCE looks TO newsroom")
    owner_db.execute(
        "CREATE OR REPLACE FUNCTION newsroom_check_text(article bigint) RETURNS void LANGUAGE sql AS"
        " $$ SELECT nextval('public.looks') $$"
    )

    told_again(story, by=editor)
    looks = owner_db.execute("SELECT last_value, is_called FROM looks").fetchone()
    assert Claim.objects.filter(article=story, words__contains="towns").exists()
    assert looks == (1, True)
