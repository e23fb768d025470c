"""Running a pair: two threads that start together, round after round, and what became of it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Barrier
from typing import Any

from django.db import connection, connections

from articles import invariants
from tests.doors import Desk
from tests.races.pairs import PAIRS

BUSY = "Somebody else is saving this at this very moment"


@dataclass
class Tally:
    """What people met in the rounds of a pair, and how often PostgreSQL had to part two steps."""

    rounds: int = 0
    busy: int = 0
    failed: int = 0
    wrong: list[str] = field(default_factory=list)
    deadlocks: int = 0

    def clean(self) -> bool:
        """Whether nobody saw anything of the others, and nothing came out wrong."""
        return not (self.busy or self.failed or self.wrong)


def run(name: str, desk: Desk, tally: Tally, seeds: range) -> Tally:
    """More rounds of a pair, one for each seed; what must always hold is asked at their end."""
    before = _deadlocks()
    with ThreadPoolExecutor(2) as pool:
        barrier = Barrier(2)
        for seed in seeds:
            _round(name, desk, tally, random.Random(seed), pool, barrier)
        for each in [pool.submit(_close, barrier) for _ in range(2)]:
            each.result()
    tally.wrong += [str(problem) for problem in invariants.check()]
    tally.deadlocks += _deadlocks() - before
    return tally


def _round(name: str, desk: Desk, tally: Tally, chance: random.Random, pool: Any, barrier: Barrier) -> None:
    first, second, wrong = PAIRS[name](desk)
    pauses = [(act, chance.random() / 50) for act in (first, second)]
    answers = [each.result() for each in [pool.submit(_one, barrier, *pause) for pause in pauses]]
    tally.rounds += 1
    tally.busy += sum(BUSY in answer.content.decode() for answer in answers)
    tally.failed += sum(answer.status_code >= 500 for answer in answers)
    tally.wrong += [told for told in [wrong()] if told]


def _one(barrier: Barrier, act: Callable[[], Any], pause: float) -> Any:
    barrier.wait()
    time.sleep(pause)
    return act()


def _close(barrier: Barrier) -> None:
    """In each thread its own connection."""
    barrier.wait()
    connections.close_all()


def _deadlocks() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        return int(cursor.fetchone()[0])
