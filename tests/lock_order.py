"""In which order a step takes its locks, as PostgreSQL itself tells.

Other sessions keep every lock there is, one each; where the step comes to wait for one, that one is given free.
Nothing is read out of the code or its statements, so whatever triggers take is seen as well.
"""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any, NamedTuple

import psycopg
from django.db import OperationalError, connection, connections

from articles.models.article import SOURCE_LOCK
from articles.workflow.importing import IMPORT_LOCK
from articles.workflow.policies import POLICY_LOCK
from articles.workflow.writing import START_LOCK
from glossary.models import TERM_LOCK


class Lock(NamedTuple):
    """Something steps hold until they end: an advisory lock by its key, or rows of a table."""

    name: str
    key: int = 0
    table: str = ""


#: The order: a step that waits for one of these holds none that stands further down.
ORDER = (
    Lock("the start of a story", key=START_LOCK),
    Lock("imports", key=IMPORT_LOCK),
    Lock("policies", key=POLICY_LOCK),
    Lock("all sources", key=SOURCE_LOCK),
    Lock("the source", table="articles_source"),
    Lock("the story", table="articles_article"),
    Lock("all terms", key=TERM_LOCK),
    Lock("the term", table="glossary_term"),
    Lock("what readers see", table="articles_live"),
    Lock("evidence", table="articles_evidence"),
    Lock("rests", table="articles_claimrest"),
    Lock("claims", table="articles_claim"),
    Lock("the byline", table="articles_byline"),
    Lock("the section", table="articles_section"),
    Lock("the person", table="auth_user"),
    Lock("the journal", table="articles_journalhead"),
)

#: Rows that others refer to without any lock in common: nobody may hold them against being referred to.
REFERRED_TO = ("articles_source", "articles_section", "articles_byline", "glossary_term", "auth_user", "auth_group")

#: Asked for by a trigger when a step is over, so that none is committed while it is watched.
END = 20_269_999
_STOP = f"""
CREATE FUNCTION wait_at_the_end() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_advisory_xact_lock_shared({END}); RETURN NULL; END';
CREATE CONSTRAINT TRIGGER zz_wait_at_the_end AFTER INSERT ON articles_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION wait_at_the_end();
"""
PATIENCE = 20


class Seen(NamedTuple):
    """The locks of a step in the order in which it came to them, and the tables whose rows it held too strongly."""

    order: list[str]
    too_strongly: list[str]

    def inversions(self) -> list[str]:
        """Each pair taken the wrong way round, in words."""
        rank = {lock.name: n for n, lock in enumerate(ORDER)}
        pairs = itertools.combinations(self.order, 2)
        wrong = [f"{first} before {then}" for first, then in pairs if rank[first] > rank[then]]
        return wrong + [f"{table} held against being referred to" for table in self.too_strongly]


class Recorder:
    """Sessions of a superuser that keep one lock each, and one that watches who waits for which."""

    def __init__(self, connect: Callable[[], psycopg.Connection[Any]]) -> None:
        self.watching = connect()
        self.watching.execute(_STOP)
        self.keepers = {lock: connect() for lock in (*ORDER, Lock("the end", key=END)) if lock.key != START_LOCK}
        self.locks = {keeper.info.backend_pid: lock for lock, keeper in self.keepers.items()}

    def close(self) -> None:
        """End every session."""
        for session in (self.watching, *self.keepers.values()):
            session.close()

    def record(self, act: Callable[[], Any]) -> Seen:
        """Let a step come to one lock after the other, note each, and call it off at its end."""
        for lock, keeper in self.keepers.items():
            keeper.execute("BEGIN")
            keeper.execute(_keep(lock))
        with in_thread(act) as running:
            running.start()
            order, pid = self._watch(running)
            strongly = [table for table in REFERRED_TO if self._held_strongly(table)]
            self.watching.execute("SELECT pg_cancel_backend(%s)", [pid])
            running.join()
        for keeper in self.keepers.values():
            keeper.execute("ROLLBACK")
        return Seen(order, strongly)

    def _watch(self, running: Thread) -> tuple[list[str], int]:
        """Give each lock free when the step has come to it; what it came to, and its session."""
        order: list[str] = []
        while True:
            pid, keeper = self.waits(running, *self.locks)
            # Its key is known to the step alone, so nobody can keep it; it shows as soon as it is held.
            if ORDER[0].name not in order and self._has_begun(pid):
                order.append(ORDER[0].name)
            if (lock := self.locks[keeper]).key == END:
                return order, pid
            order.append(lock.name)
            self.keepers[lock].execute("ROLLBACK")
            self.keepers[lock].execute("BEGIN")

    def waits(self, running: Thread, *keepers: int) -> tuple[int, int]:
        """The session that has come to wait for one of these sessions, and for which."""
        until = time.monotonic() + PATIENCE
        while running.is_alive() and time.monotonic() < until:
            found = self.watching.execute(
                "SELECT l.pid, b FROM pg_locks l, unnest(pg_blocking_pids(l.pid)) b"
                " WHERE NOT l.granted AND b = ANY (%s)",
                [list(keepers)],
            ).fetchone()
            if found:
                return int(found[0]), int(found[1])
            time.sleep(0.002)
        raise AssertionError("it came to its end without an event, so it was no step")

    def _has_begun(self, pid: int) -> bool:
        held = "SELECT FROM pg_locks WHERE pid = %s AND locktype = 'advisory' AND objsubid = 2 AND classid::bigint = %s"
        return self.watching.execute(held, [pid, START_LOCK]).rowcount > 0

    def _held_strongly(self, table: str) -> bool:
        """Whether somebody holds rows of a table so that nothing new can refer to them."""
        with self.watching.transaction(force_rollback=True):
            free = self.watching.execute(f"SELECT FROM {table} FOR KEY SHARE SKIP LOCKED").rowcount
            return free < self.watching.execute(f"SELECT FROM {table}").rowcount


def rows_held_before(recorder: Recorder, table: str, row: object, act: Callable[[], Any]) -> list[Any]:
    """Keys of the rows of a table that a step holds when it comes to one of them."""
    keeper = recorder.keepers[ORDER[-1]]
    with keeper.transaction(force_rollback=True), in_thread(act) as running:
        keeper.execute(f"SELECT FROM {table} WHERE id = %s FOR NO KEY UPDATE", [row])
        running.start()
        pid, _keeper = recorder.waits(running, keeper.info.backend_pid)
        free = {key for (key,) in keeper.execute(f"SELECT id FROM {table} FOR NO KEY UPDATE SKIP LOCKED")}
        held = [key for (key,) in keeper.execute(f"SELECT id FROM {table} ORDER BY id") if key not in free]
        recorder.watching.execute("SELECT pg_cancel_backend(%s)", [pid])
        running.join()
    return held


@contextmanager
def in_thread(act: Callable[[], Any]) -> Iterator[Thread]:
    """A thread that will take a step on a connection of its own, and be called off."""

    def run() -> None:
        try:
            with contextlib.suppress(OperationalError):
                act()
        finally:
            connections.close_all()

    yield Thread(target=run, daemon=True)


def _keep(lock: Lock) -> str:
    return f"SELECT FROM {lock.table} FOR NO KEY UPDATE" if lock.table else f"SELECT pg_advisory_xact_lock({lock.key})"


def impatient(milliseconds: int) -> None:
    """Let this thread's connection wait no longer for a lock."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{milliseconds}ms'")
