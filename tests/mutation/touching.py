"""A pytest plugin: which lines and which guards each test runs, and how long it takes.

Lines are told to coverage.py, whose context is the test; guards are PostgreSQL's own count of calls (track_functions).
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest
from django.db import Error, connections

CALLS = """
    SELECT funcname, sum(calls) FROM (SELECT funcname, calls FROM pg_stat_user_functions
    UNION ALL SELECT funcname, calls FROM pg_stat_xact_user_functions) AS counted GROUP BY funcname
"""

_seen: dict[str, dict[str, int]] = {}
_found: dict[str, dict[str, object]] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """From here on, lines are this test's."""
    if measuring := coverage.Coverage.current():
        measuring.switch_context(item.nodeid)
    _found[item.nodeid] = {"seconds": 0.0, "guards": []}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Before its transaction is rolled back: which guards it called."""
    connection = connections["default"]
    if connection.connection is None:
        return
    known = _seen.setdefault(str(connection.settings_dict["NAME"]), {})
    try:
        with connection.cursor() as cursor:
            cursor.execute(CALLS)
            now = {name: int(calls) for name, calls in cursor.fetchall()}
    except Error:  # the test ended in a failed transaction; the next one is told of its calls
        return
    _found[item.nodeid]["guards"] = sorted(name for name, calls in now.items() if calls > known.get(name, 0))
    known.update(now)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """How long it took; a test that fails or is skipped sees no mutant."""
    report = yield
    told = _found[item.nodeid]
    told["seconds"] = float(str(told["seconds"])) + call.duration
    if report.outcome != "passed":
        told["outcome"] = report.outcome
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write it down."""
    kept = {name: told for name, told in _found.items() if "outcome" not in told}
    Path(os.environ["NEWSROOM_TOUCHED"]).write_text(json.dumps(kept, indent=1), encoding="utf-8")
