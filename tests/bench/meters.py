"""Processor time of other processes, to the nanosecond, as Linux keeps it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import NamedTuple

PROC = Path("/proc")
_TICK = 1e9 / os.sysconf("SC_CLK_TCK")
_STILL, _PATIENCE = 0.002, 1.0


class Tally(NamedTuple):
    """Processor time so far, in nanoseconds: of a web server's process and of its session in PostgreSQL."""

    web: int
    database: int


def on_processor(schedstat: str) -> int:
    """The first of the three numbers: nanoseconds a thread has run."""
    return int(schedstat.split()[0])


def buried(stat: str) -> int:
    """Nanoseconds, by the tick, of children that ended: parallel workers, sessions that were closed."""
    fields = stat.rsplit(")", 1)[1].split()
    return int((int(fields[13]) + int(fields[14])) * _TICK)


def parent(stat: str) -> int:
    """Whose child a process is."""
    return int(stat.rsplit(")", 1)[1].split()[1])


def of_process(pid: int) -> int:
    """All its threads that live."""
    return sum(on_processor(path.read_text()) for path in (PROC / str(pid) / "task").glob("*/schedstat"))


def of_session(pid: int) -> int:
    """A session of PostgreSQL, and what its server's other processes had used when they ended."""
    server = parent((PROC / str(pid) / "stat").read_text())
    return of_process(pid) + buried((PROC / str(server) / "stat").read_text())


def settled(web: int, session: int) -> Tally:
    """Both, once neither does anything any more: the last of an answer comes after the answer."""
    deadline = time.monotonic() + _PATIENCE
    now = Tally(of_process(web), of_session(session))
    while True:
        time.sleep(_STILL)
        before, now = now, Tally(of_process(web), of_session(session))
        if now == before or time.monotonic() > deadline:
            return now
