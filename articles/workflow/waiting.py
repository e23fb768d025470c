"""Waiting for one another: who waited too long, or in a circle, is told so, or simply goes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import TypeVar

from django.db import OperationalError, connection

from articles.errors import Busy

Answer = TypeVar("Answer")

#: What PostgreSQL says when two wait for each other, when one waits too long, and when rows moved on meanwhile.
LOCKED = ("40P01", "55P03", "40001")

#: How often a step is taken again, and for how many seconds: a lock somebody kept for that long is not waited for anew.
AGAIN, PATIENCE = 3, 5.0

#: Seconds before that: at once, one would take the lock anew from under whom one was in the way of.
PAUSE = 0.05


@contextmanager
def refusing_busy() -> Iterator[None]:
    """A lock that could not be had is a refusal like any other: Busy."""
    try:
        yield
    except OperationalError as failure:
        if getattr(failure.__cause__, "sqlstate", "") in LOCKED:
            raise Busy from failure
        raise


def patiently(verb: Callable[[], Answer]) -> Answer:
    """Do what a door was asked for, and do it again where others were in its way and nothing was shown yet.

    Only a whole transaction can be taken again: inside another one, Busy is for that one's door. Refuses Busy.
    """
    begun, left = monotonic(), 0 if connection.in_atomic_block else AGAIN
    while True:
        try:
            with refusing_busy():
                return verb()
        except Busy:
            if not left or monotonic() - begun >= PATIENCE:
                raise
            left -= 1
            sleep(PAUSE)
