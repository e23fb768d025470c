"""Days one after the other, each step of each compared and counted.

A day is one transaction, so that an event of an earlier step may tell of a later one: whether each step leaves its own
is asked elsewhere (tests/articles/test_guards_rights.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction

from articles.workflow import gate
from tests.gates.asking import difference, refused, unsupported
from tests.gates.days import Day, hired

STEPS = 40


@dataclass
class Tally:
    """How many states of how many stories were compared, how often each code held one up, and what differed."""

    stories: int = 0
    states: int = 0
    free: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)


def run(seeds: Iterable[int], tally: Tally) -> Tally:
    """A day for each seed; nothing of it stays."""
    hired()
    for seed in seeds:
        with transaction.atomic():
            _day(seed, tally)
            transaction.set_rollback(True)
        tally.stories += 1
    return tally


def _day(seed: int, tally: Tally) -> None:
    day, done = Day(seed), [f"day {seed}"]
    for _ in range(STEPS):
        try:
            step = day.step()
        except IntegrityError as refusal:
            tally.differences.append(f"{', '.join(done)}: PostgreSQL alone refuses the next step: {refusal}")
            continue
        if not step:
            continue
        done.append(step)
        day.article.refresh_from_db()
        found = gate.blockers(day.article)
        tally.states += 1
        tally.free += not found
        tally.codes.update({blocker.code for blocker in found})
        says = refused(day.article, by=day.people["root"])
        if differs := difference(found, says, unsupported(day.article)):
            tally.differences.append(f"{', '.join(done)}: {differs}")
