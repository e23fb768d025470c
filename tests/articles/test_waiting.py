"""Who waits for somebody else's step goes again or is told; nothing of it reaches people as a fault."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import OperationalError, connection, connections

from articles.errors import Busy
from articles.models import Article
from articles.workflow import waiting, writing
from articles.workflow.acting import step
from articles.workflow.waiting import patiently
from tests.factories import make_story

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def impatient():
    """A connection that waits a tenth of a second for a lock."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '100ms'")


def counting(refusal: Exception | None = None, *, until: int = 99):
    """A verb that is refused until it was called that often, and the list of its calls."""
    calls: list[int] = []

    def verb() -> int:
        calls.append(len(calls))
        if refusal is not None and len(calls) < until:
            raise refusal
        return len(calls)

    return verb, calls


def test_a_step_that_waits_too_long_for_a_lock_is_refused(editor, app_db, impatient):
    article = make_story(by=editor)
    app_db.execute("SELECT 1 FROM articles_article WHERE id = %s FOR UPDATE", [article.pk])

    with pytest.raises(Busy):
        writing.send_to_review(article, by=editor)
    app_db.rollback()

    assert Article.objects.get(pk=article.pk).stage == "draft"


def test_any_other_failure_of_the_database_is_none_of_waiting(editor):
    with pytest.raises(OperationalError), step(editor), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = '10ms'; SELECT pg_sleep(1)")


def test_two_steps_that_wait_for_each_other_are_both_done_in_the_end(editor):
    stories = [make_story(by=editor).pk, make_story(by=editor).pk]
    both_hold_one, tries = Barrier(2), []

    def hold(first: int, second: int) -> None:
        tries.append(first)
        with step(editor):
            Article.objects.locked(first)
            if len(tries) <= 2:
                both_hold_one.wait()
            Article.objects.locked(second)

    def one(first: int, second: int) -> None:
        patiently(lambda: hold(first, second))
        connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(one, *stories), pool.submit(one, *reversed(stories))]
        assert [each.result() for each in done] == [None, None]

    assert len(tries) == 3, "who was turned away went again, once"


def test_a_step_is_taken_again_three_times_and_no_more():
    verb, calls = counting(Busy())

    with pytest.raises(Busy):
        patiently(verb)

    assert len(calls) == 1 + waiting.AGAIN == 4


def test_who_gets_through_in_the_end_hears_nothing_of_it():
    verb, calls = counting(Busy(), until=3)

    assert patiently(verb) == 3
    assert len(calls) == 3


def test_a_lock_that_was_waited_for_long_is_not_waited_for_again(monkeypatch):
    monkeypatch.setattr(waiting, "PATIENCE", 0)
    verb, calls = counting(Busy())

    with pytest.raises(Busy):
        patiently(verb)

    assert len(calls) == 1


@pytest.mark.django_db(transaction=False)
def test_part_of_a_transaction_is_never_taken_again():
    verb, calls = counting(Busy())

    with pytest.raises(Busy):
        patiently(verb)

    assert (connection.in_atomic_block, len(calls)) == (True, 1)


def test_other_refusals_come_at_once(editor):
    verb, calls = counting(KeyError())

    with pytest.raises(KeyError):
        patiently(verb)

    assert len(calls) == 1
