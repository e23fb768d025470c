"""What a story at its limits costs at each door: `python -m tests.bench.limits`.

A story of 200,000 characters, 2,000 paragraphs and 500 claims is written, tagged, sourced, checked, signed and
published; each request is asked of one process, and its processor time, that of its session in PostgreSQL, and the
most memory the process held so far are told. Fails where one takes more than two seconds or 300 MB, where what is over
a limit is not refused within 100 ms, or where a form that was refused does not come back within one second.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from newsroom.database import find_binaries
from tests.bench.meters import on_processor
from tests.standalone import fresh

SECONDS, MEGABYTES = 2.0, 300
REFUSED, COMES_BACK = 0.1, 1.0
PIECES = 700


class Took(NamedTuple):
    """What one request took: its answer, seconds of processor on both sides, megabytes, bytes sent."""

    status: int
    web: float
    database: float
    memory: int
    size: int

    @property
    def both(self) -> float:
        """Processor time of both sides."""
        return self.web + self.database


def measured(ask: Callable[[], Any]) -> Took:
    """Ask, and tell what it took."""
    from django.db import connection

    connection.ensure_connection()
    session = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    before, began = on_processor(session.read_text()), time.process_time()
    answer = ask()
    web, database = time.process_time() - began, (on_processor(session.read_text()) - before) / 1e9
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Took(getattr(answer, "status_code", 0), web, database, memory, len(getattr(answer, "content", b"")))


def main() -> None:
    """Make the story, ask, print, and say whether all is as it should be."""
    print(f"PostgreSQL {find_binaries().major}; the machine's load is {os.getloadavg()[0]:.1f}", flush=True)
    wrong = []
    with fresh("limits"):
        from tests.bench.atlimits import Doors

        for name, seconds, ask in Doors().requests():
            took = measured(ask)
            over = took.both > seconds or took.memory > MEGABYTES or took.status >= 500
            wrong += [name] if over else []
            print(
                f"{name:<36} {took.status or '':>3} {took.web:6.2f} s web {took.database:6.2f} s database"
                f" {took.memory:4} MB {took.size // 1024:5} KB  may take {seconds:.1f} s{'  OVER' if over else ''}",
                flush=True,
            )
    if wrong:
        sys.exit(f"Over what they may take: {', '.join(wrong)}.")


if __name__ == "__main__":
    main()
