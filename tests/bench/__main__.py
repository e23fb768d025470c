"""`make bench`: what the newsroom's steps cost over HTTP, on the newest PostgreSQL and on the oldest.

One web server with one worker answers one person at a time, as in production but for the disk, which nothing waits
for. "web" is the processor time of its process, "database" that of its session in PostgreSQL, both as Linux keeps
them, in milliseconds; "both" is their sum. "sent" counts the statements Django sent, without BEGIN and COMMIT. Each
figure is the median of several rounds, the first of which fills caches and does not count; in a round the stories, and
the revisions that are compared, take turns, so that all meet the same weather, and growth and ratios are medians of
what stood side by side. "story" is the growth when the story has ten times as many claims, "corpus" when ten times as
many stories lie round about. What grows though it should not, or is over its bound, is named, and the answer is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsroom.database import OLDEST, find_binaries
from tests import other_postgres
from tests.bench import linking, report
from tests.bench.client import BenchFailed
from tests.bench.sides import ROOT, Ground, Side, checked_out
from tests.bench.steps import STEPS, Desk, Story

FEW, MANY = 100, 1_000
SHORT, LONG = 35, 350
KEPT_CHECKS = ("verify_journal", "check_invariants")


class Lane(NamedTuple):
    """One story before one server; a long one is not taken in every round."""

    side: str
    stories: int
    size: int
    story: Story


def main() -> None:
    """Measure, print, and say whether all is as it should be."""
    asked = _arguments()
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)  # so that what was started is stopped
    began, found, wrong = time.monotonic(), [], []
    with contextlib.ExitStack() as closing:
        sides = [Side("after", ROOT)]
        if asked.before:
            sides.append(closing.enter_context(checked_out(asked.before)))
        for binaries in _postgresqls(asked.only):
            os.environ.pop("NEWSROOM_PG_BIN", None)
            if binaries:
                os.environ["NEWSROOM_PG_BIN"] = str(binaries)
            lines, objections = _measure(sides, asked)
            found.append(lines)
            wrong += objections
    if len(found) > 1:
        wrong += report.told_apart(*found)
    wrong += _link(asked.rounds)
    print(f"\n{(time.monotonic() - began) / 60:.1f} minutes; the machine's load is {os.getloadavg()[0]:.1f}.")
    if wrong:
        sys.exit("\n".join(["", "Not as it should be:", *wrong]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--before", default="", help="a revision to compare with")
    parser.add_argument("--bounds", action="store_true", help="hold the steps to their bounds, as parts of it")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", type=int, default=0, help="one PostgreSQL, by its number")
    return parser.parse_args()


def _postgresqls(only: int) -> Iterator[Path | None]:
    """The folders of the programs; the built-in one needs none."""
    os.environ.pop("NEWSROOM_PG_BIN", None)
    if only in (0, find_binaries().major):
        yield None
    if only in (0, OLDEST):
        yield other_postgres.ensure()


def _measure(sides: list[Side], asked: argparse.Namespace) -> tuple[list[report.Line], list[str]]:
    """Every lane on one PostgreSQL; its table is printed."""
    major = find_binaries().major
    bounds = report.BOUNDS if asked.bounds and major == OLDEST and len(sides) > 1 else {}
    grounds = [Ground(side) for side in sides]
    try:
        lanes = _lanes(grounds)
        _rounds(lanes, asked.rounds, major)
        memory = [(name, grounds[0].memory(FEW, name), grounds[0].memory(MANY, name)) for name in KEPT_CHECKS]
    finally:
        for ground in grounds:
            ground.stop()
    runs = {(lane.side, lane.stories, lane.size): lane.story.runs for lane in lanes}
    lines = [
        report.line(
            name,
            own=runs["after", FEW, SHORT],
            long=runs["after", FEW, LONG],
            large=runs["after", MANY, SHORT],
            before=runs.get(("before", FEW, SHORT)),
            bound=bounds.get(name),
        )
        for name in STEPS
    ]
    _say("")
    print(f"\nPostgreSQL {major}, a story of {SHORT} claims among {FEW} stories; times in ms of processor")
    print(report.table(lines, bounds))
    wrong = report.complaints(lines)
    for name, few, many in memory:
        print(f"{name}: {few} MB of memory among {FEW} stories, {many} MB among {MANY}")
        if many > report.GROWTH * few:
            wrong.append(f"{name}: its memory grows with the corpus, from {few} MB to {many} MB.")
    return lines, [f"PostgreSQL {major}: {each}" for each in wrong]


def _lanes(grounds: list[Ground]) -> list[Lane]:
    """Databases, made side by side, with their servers; everybody logged in."""
    _say(f"making {FEW} and {MANY:,} stories, unless they are there from last time")
    begun = [
        (ground, stories, sizes, ground.prepared(stories, sizes))
        for ground in grounds
        for stories, sizes in _wanted(ground.side).items()
    ]
    lanes = []
    for ground, stories, sizes, preparing in begun:
        told = ground.told(preparing)
        desk = Desk(ground.serve(stories), told["term"])
        desk.log_in()
        kept = told["stories"]
        lanes += [Lane(ground.side.name, stories, size, Story(desk, kept[str(size)])) for size in sizes]
    return sorted(lanes, key=lambda lane: (lane.stories, lane.size))


def _wanted(side: Side) -> dict[int, tuple[int, ...]]:
    """The sizes of stories by that of the corpus; growth is asked of this revision alone."""
    return {FEW: (SHORT, LONG), MANY: (SHORT,)} if side.root == ROOT else {FEW: (SHORT,)}


def _rounds(lanes: list[Lane], rounds: int, major: int) -> None:
    """All lanes in turn, sides next to each other, in the other order every other time; long stories in fewer."""
    for number in range(rounds):
        for lane in lanes if number % 2 else reversed(lanes):
            if lane.size == LONG and number not in (0, 1) and not number % 2:
                continue
            where = f"{lane.side}, {lane.size} claims in {lane.stories:,} stories"
            _say(f"PostgreSQL {major}, round {number + 1} of {rounds}: {where}")
            lane.story.go()


def _link(rounds: int) -> list[str]:
    took = linking.typical(rounds)
    print(f"\nLinking a story's terms among {linking.TERMS:,}: {took:.1f} ms (may take {linking.BUDGET:.0f})")
    return ["Linking takes longer than it may."] if took > linking.BUDGET else []


def _say(what: str) -> None:
    """A line that tells what is going on, over the last one where there is a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="", file=sys.stderr, flush=True)
    elif what:
        print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        main()
    except BenchFailed as failure:
        sys.exit(f"{failure}")
