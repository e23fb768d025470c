"""The application, which tells of each answer who worked on it and how many statements it sent.

The header `X-Bench` holds three numbers: this process, its process in PostgreSQL, and the statements Django sent;
BEGIN and COMMIT are not among these, savepoints are.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.db import connection

_application = get_wsgi_application()


class Counter:
    """How many statements pass."""

    def __init__(self) -> None:
        self.passed = 0

    def __call__(self, execute: Callable[..., Any], *statement: Any) -> Any:
        """Stand round a statement, as Django's execute wrappers do."""
        self.passed += 1
        return execute(*statement)


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer as the application does, with one header more."""
    counter = Counter()

    def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> Any:
        session = connection.connection
        backend = session.info.backend_pid if session else 0
        return start_response(status, [*headers, ("X-Bench", f"{os.getpid()} {backend} {counter.passed}")], *rest)

    with connection.execute_wrapper(counter):
        return _application(environ, start)
