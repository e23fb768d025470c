"""A plugin for the runs on planted faults: tells a test that saw something wrong from one that merely broke down."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import django.db
import psycopg
import pytest

from articles.errors import Refusal

#: What a test raises when it sees something wrong: an assertion, a missing refusal, or a refusal where none belongs.
SIGHTS = (AssertionError, pytest.fail.Exception, Refusal, django.db.IntegrityError, psycopg.IntegrityError)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Write down how each part of each test ended."""
    report = yield
    raised = call.excinfo.value if call.excinfo and report.failed else None
    told = {
        "test": item.nodeid,
        "phase": report.when,
        "outcome": report.outcome,
        "saw": raised is not None and report.when != "setup" and sees(raised),
    }
    with Path(os.environ["NEWSROOM_VERDICTS"]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(told) + "\n")
    return report


def sees(raised: BaseException) -> bool:
    """Whether what a test raised says that something is wrong with the product, not that it no longer runs."""
    return any(isinstance(one, SIGHTS) or _counts(one) for one in _leaves(raised))


def _counts(raised: BaseException) -> bool:
    """Whether a test took things apart, as in `(blocker,) = found`, and there were more or fewer."""
    last = raised.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return (
        isinstance(raised, ValueError)
        and "values to unpack" in str(raised)
        and last is not None
        and "tests" in Path(last.tb_frame.f_code.co_filename).parts
    )


def _leaves(raised: BaseException) -> Iterator[BaseException]:
    if isinstance(raised, BaseExceptionGroup):
        for one in raised.exceptions:
            yield from _leaves(one)
    else:
        yield raised
