"""Runs tests again and again in children of one warm process: `python -m tests.mutation.server`, in a copy of the tree.

A line of JSON asks, a line of JSON answers. What a run is about (`NEWSROOM_TEST_TEMPLATE`) comes with the question; the
product itself is imported by each child, so that a fault written into a file is there.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import pytest

#: What others wrote and our tests import: nothing here touches settings or models.
_OUTSIDE = """
    django.contrib.admin.options django.test django.core.management lxml.html nh3 nupunkt psycopg
    rest_framework.settings django_filters.utils drf_spectacular.drainage environs ahocorasick_rs
"""


def main() -> None:
    """Answer until nobody asks any more."""
    for name in _OUTSIDE.split():
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        answers.write(json.dumps(run(**json.loads(line))) + "\n")
        answers.flush()


def run(arguments: list[str], surroundings: dict[str, str], output: str, patience: float) -> dict[str, Any]:
    """One run of pytest in a child: what it answered, the first test that failed, and how long it took."""
    begun, killer = time.monotonic(), Path(f"{output}.killer")
    killer.unlink(missing_ok=True)
    if not (child := os.fork()):
        _be_a_run(arguments, {**surroundings, "NEWSROOM_KILLER": str(killer)}, output)
    status = _wait(child, begun + patience)
    first = killer.read_text(encoding="utf-8") if killer.exists() else ""
    return {"status": status, "by": first, "seconds": round(time.monotonic() - begun, 2)}


def _be_a_run(arguments: list[str], surroundings: dict[str, str], output: str) -> None:
    status = 70
    try:
        os.setsid()
        os.environ.update(surroundings)
        sys.dont_write_bytecode = True
        told = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(told, 1)
        os.dup2(told, 2)
        status = int(pytest.main(arguments))
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(status)


def _wait(child: int, until: float) -> int | None:
    """What the child answered; None if it had to be stopped."""
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


if __name__ == "__main__":
    main()
