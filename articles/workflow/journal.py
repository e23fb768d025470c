"""The journal: every verb ends by saying what it did, and the chain can be checked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection

from articles import rows
from articles.models import Article, Event, JournalHead

if TYPE_CHECKING:
    from django.contrib.auth.models import User

START = "0" * 64

#: Each event as it was hashed, in order.
_EVENTS = (
    "SELECT number, format, concat_ws(E'\\x1f', number::text, to_char(at AT TIME ZONE 'UTC',"
    " 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), person_id::text, verb, coalesce(article_id::text, ''), subject,"
    " data::text) AS text, previous_hash, hash FROM articles_event ORDER BY number"
)


#: What an event's hash is made of, by the number of its form; every form that was ever written stays.
FORMS: dict[int, Callable[[str, str], str]] = {1: lambda previous, text: f"v1\x1f{previous}\x1f{text}"}


class Break(NamedTuple):
    """The first place where the chain does not hold."""

    number: int
    problem: str


def record(verb: str, *, by: User, article: Article | None, subject: str, **data: Any) -> None:
    """Append an event; PostgreSQL gives it number, time and hash. Call it as a verb's last statement."""
    Event(number=0, person=by, verb=verb, article=article, subject=subject, data=data, transaction=0).save(
        force_insert=True
    )


def hold() -> None:
    """Let nobody tell anything before this step has, which waits here for who is at it already."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_hold_journal()")


def verify() -> tuple[int, Break | None]:
    """Walk the whole chain; how many events hold, and the first break if there is one."""
    with rows.one_moment():
        return _verified()


def _verified() -> tuple[int, Break | None]:
    previous, count = START, 0
    for row in rows.stream(_EVENTS):
        number, form, told_previous, told = row["number"], row["format"], row["previous_hash"], row["hash"]
        count += 1
        if number != count:
            return count - 1, Break(count, f"event {count} is missing (the next one is {number})")
        if told_previous != previous:
            return count - 1, Break(number, "it does not carry the hash of the event before")
        if form not in FORMS:
            return count - 1, Break(number, f"it is written in form {form}, which is not known here")
        if hashlib.sha256(FORMS[form](previous, row["text"]).encode()).hexdigest() != told:
            return count - 1, Break(number, "its content is not what was recorded")
        previous = told
    head = JournalHead.objects.first()
    if head is None:
        return count, Break(count, "the journal's head is gone")
    if (head.number, head.hash) != (count, previous):
        return count, Break(head.number, f"the journal's head says {head.number} events, {count} are there")
    return count, None
