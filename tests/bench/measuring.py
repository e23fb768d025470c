"""How much work of ours a step takes, apart from the database's, and how that is told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from typing import Any, NamedTuple

from django.db import connection


class Cost(NamedTuple):
    """One run of a step: processor time of ours, statements sent, time on the wall; times in milliseconds."""

    ours: float
    statements: int
    wall: float


class Costs:
    """What each step took, time after time."""

    def __init__(self) -> None:
        self.runs: dict[str, list[Cost]] = {}

    def of(self, name: str, step: Callable[[], Any]) -> Any:
        """Run a step and note what it took."""
        with metered() as meter:
            answer = step()
        self.runs.setdefault(name, []).append(meter.cost())
        return answer

    def typical(self, name: str) -> Cost:
        """The median of each figure, without the first run, which fills caches."""
        runs = self.runs[name][1:] or self.runs[name]
        return Cost(*(median(figures) for figures in zip(*runs, strict=True)))


class Meter:
    """Processor time and statements between two moments."""

    def __init__(self) -> None:
        self.statements = 0
        self.inside = 0.0
        self.began, self.began_wall = time.process_time(), time.perf_counter()
        self.ended, self.ended_wall = self.began, self.began_wall

    def __call__(self, execute: Callable[..., Any], *statement: Any) -> Any:
        """Stand round a statement, as Django's execute wrappers do."""
        self.statements += 1
        began = time.process_time()
        try:
            return execute(*statement)
        finally:
            self.inside += time.process_time() - began

    def cost(self) -> Cost:
        """The server is another process, so its time is in none of ours; our side of a statement goes too."""
        ours = self.ended - self.began - self.inside
        return Cost(1000 * ours, self.statements, 1000 * (self.ended_wall - self.began_wall))


@contextmanager
def metered() -> Iterator[Meter]:
    """Measure what happens inside."""
    meter = Meter()
    with connection.execute_wrapper(meter):
        yield meter
    meter.ended, meter.ended_wall = time.process_time(), time.perf_counter()


HEAD = f"{'':24}{'ours, ms':>10}{'x UPDATE':>10}{'statements':>12}{'wall, ms':>10}{'x UPDATE':>10}"


def table(costs: Costs, names: Sequence[str]) -> str:
    """The steps line by line; the first of them is what the others are compared with."""
    bare = costs.typical(names[0])
    return "\n".join([HEAD, *(_row(name, costs.typical(name), bare) for name in names)])


def _row(name: str, cost: Cost, bare: Cost) -> str:
    ours, wall = cost.ours / bare.ours, cost.wall / bare.wall
    return f"{name:24}{cost.ours:10.2f}{ours:10.0f}{cost.statements:12.0f}{cost.wall:10.1f}{wall:10.0f}"
