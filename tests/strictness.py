"""What a run has to hold to: where CI is set nothing is skipped; one round may take the database's tests alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "owner_db", "app_db", "place"}

#: Ask for no database of the tests', and start a whole newsroom or make databases of their own.
NEWSROOM_FIXTURES = {"surroundings", "django_db_setup"}

#: Ask for pages. What they send the database is Django's; `test_lock_order` opens every door on both ends all the same.
PAGE_FIXTURES = {"client", "admin_client", "walk"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Two rounds that take a part, and one that tries for longer."""
    parser.addoption("--database-only", action="store_true", help="only tests that use the database, and no pages")
    parser.addoption("--without-database", action="store_true", help="only tests that use no database")
    parser.addoption("--at-length", action="store_true", help="every try of what is tried by the hundred")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, when asked, what another PostgreSQL cannot change, or what takes a PostgreSQL at all."""
    if config.getoption("--database-only"):
        chosen = [item for item in items if _uses_database(item) and not _asks_for_pages(item)]
    elif config.getoption("--without-database"):
        chosen = [item for item in items if not _uses_database(item) and not _asks_for(item, NEWSROOM_FIXTURES)]
    else:
        return
    config.hook.pytest_deselected(items=[item for item in items if item not in set(chosen)])
    items[:] = chosen


def _uses_database(item: pytest.Item) -> bool:
    return item.get_closest_marker("django_db") is not None or _asks_for(item, DATABASE_FIXTURES)


def _asks_for_pages(item: pytest.Item) -> bool:
    return "browser" in item.path.parts or _asks_for(item, PAGE_FIXTURES)


def _asks_for(item: pytest.Item, fixtures: set[str]) -> bool:
    return bool(set(getattr(item, "fixturenames", ())) & fixtures)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run in CI in which anything was skipped."""
    if os.environ.get("CI") and _skipped(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say which ones."""
    if os.environ.get("CI"):
        for report in _skipped(terminalreporter.config):
            terminalreporter.write_line(f"SKIPPED, which fails the run in CI: {report.nodeid}", red=True)


def _skipped(config: pytest.Config) -> list[pytest.TestReport]:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return reporter.stats.get("skipped", []) if reporter else []
