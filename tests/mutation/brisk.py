"""A pytest plugin for runs on mutants: no clock decides, few random examples, the quickest tests first."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import Phase, settings

#: Enough to see what a change of one operator breaks; a test that looks for rarer things does so in the full run.
EXAMPLES = 25


@pytest.fixture(autouse=True)
def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processor time stands still: a busy machine kills no mutant."""
    monkeypatch.setattr(time, "process_time", lambda: 0.0)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only measures speed; random examples come last, and the same ones each time."""
    left_out = {item for item in items if "megabyte" in item.name or "linear_time" in item.name or _compares(item)}
    config.hook.pytest_deselected(items=list(left_out))
    seconds = _known_seconds()
    items[:] = sorted(
        (item for item in items if item not in left_out),
        key=lambda item: (_is_random(item), seconds.get(item.nodeid, 0)),
    )
    for item in items:
        if _is_random(item):
            _shorten(item)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Name the first test that failed, if somebody wants to know."""
    if report.failed and (wanted := os.environ.get("NEWSROOM_KILLER")) and not Path(wanted).exists():
        Path(wanted).write_text(report.nodeid, encoding="utf-8")


def _compares(item: pytest.Item) -> bool:
    """Whether a test compares what is installed with the files: it sees every fault, and says nothing of the rules."""
    names = getattr(getattr(item, "function", None), "__code__", None)
    return bool(names and {"differences", "installed"} & set(names.co_names))


def _known_seconds() -> dict[str, float]:
    """How long each test took, where mutmut has measured it."""
    measured = Path("mutmut-stats.json")
    told = json.loads(measured.read_text(encoding="utf-8")) if measured.exists() else {}
    return dict(told.get("duration_by_test", {}))


def _is_random(item: pytest.Item) -> bool:
    return hasattr(getattr(item, "obj", None), "hypothesis")


def _shorten(item: pytest.Item) -> None:
    test = item.obj  # type: ignore[attr-defined]
    test._hypothesis_internal_use_settings = settings(
        test._hypothesis_internal_use_settings,
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
    )
