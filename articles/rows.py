"""Rows as PostgreSQL holds them, for what reads whole tables: never many at once, and all as of one moment."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connection, transaction

Row = dict[str, Any]

#: How many rows are in memory at once.
AT_ONCE = 100

#: Who is told how many rows more were read.
_told: ContextVar[Callable[[int], object]] = ContextVar("told", default=lambda _rows: None)


@contextmanager
def one_moment() -> Iterator[None]:
    """Everything read inside is as of one moment, so that what others commit meanwhile never looks like a break."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


@contextmanager
def counted(tell: Callable[[int], object]) -> Iterator[None]:
    """Tell somebody of every batch of rows read inside."""
    token = _told.set(tell)
    try:
        yield
    finally:
        _told.reset(token)


def stream(sql: str, given: Sequence[Any] = ()) -> Iterator[Row]:
    """Rows by the names of their columns, through a cursor that stays on the server.

    In a transaction, as in `one_moment`, this works behind a pooler too.
    """
    with connection.chunked_cursor() as cursor:
        cursor.execute(sql, given)
        names = [column.name for column in cursor.description or ()]
        while rows := cursor.fetchmany(AT_ONCE):
            _told.get()(len(rows))
            for row in rows:
                yield dict(zip(names, row, strict=True))


def fetch(sql: str, given: Sequence[Any] = ()) -> list[Row]:
    """Rows of a few things, all at once."""
    with connection.cursor() as cursor:
        cursor.execute(sql, given)
        names = [column.name for column in cursor.description or ()]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    _told.get()(len(rows))
    return rows


def decoded(stored: Any) -> Any:
    """What a JSON column says; a cursor of the server gives its text."""
    return json.loads(stored) if isinstance(stored, str) else stored


def grouped(rows: Iterable[Row], key: str) -> dict[Any, list[Row]]:
    """Rows by what they say in one column."""
    groups: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups
