"""The database of an earlier version, as it was left by that version's own verbs, migrated to what we have today."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from django.core.management import call_command
from django.db import connections

from newsroom.database import APPLICATION, OWNER
from tests import database

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg

HERE = Path(__file__).parent

Rows = dict[str, tuple[list[str], set[tuple[str, ...]]]]


class Upgraded(NamedTuple):
    """A database that began as an earlier version: its name, and its rows before it was migrated."""

    name: str
    rows: Rows


def load(version: str, name: str) -> None:
    """Make a database of what an earlier version left; whatever stood there before is gone."""
    with database.owner_connection() as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{name}"')
    with database.owner_connection(name) as connection:
        connection.execute((HERE / f"newsroom-{version}.sql").read_text(encoding="utf-8"))


def rows_of(connection: psycopg.Connection[Any], columns: dict[str, list[str]] | None = None) -> Rows:
    """Every row of every table as text, of these columns or of all."""
    found = connection.execute(
        "SELECT table_name, array_agg(column_name::text ORDER BY ordinal_position) FROM information_schema.columns"
        " WHERE table_schema = 'public' GROUP BY table_name"
    ).fetchall()
    wanted = columns or dict(found)
    return {
        table: (names, set(connection.execute(f"SELECT {', '.join(f'{name}::text' for name in names)} FROM {table}")))
        for table, names in wanted.items()
    }


@pytest.fixture(scope="session")
def upgraded_template(
    django_db_setup: None, django_db_blocker: Any, request: pytest.FixtureRequest
) -> Iterator[Upgraded]:
    """The database of 0.1.0 migrated as its owner; each test works on a copy."""
    mine, user = (connections["default"].settings_dict[key] for key in ("NAME", "USER"))
    name = f"{mine}_upgraded"
    load("0.1.0", name)
    with database.owner_connection(name) as connection:
        before = rows_of(connection)
    with django_db_blocker.unblock():
        database._point_at(name, OWNER)
        call_command("migrate", verbosity=0, interactive=False)
        database._point_at(mine, user)
    yield Upgraded(name, before)
    database._drop(name)


@pytest.fixture
def upgraded(upgraded_template: Upgraded, transactional_db: None) -> Iterator[Upgraded]:
    """A copy of it, opened as the application's own role."""
    fresh = connections["default"].settings_dict["NAME"]
    name = f"{upgraded_template.name}_copy"
    database._drop(name)
    database._clone(upgraded_template.name, name)
    database._point_at(name, APPLICATION)
    yield upgraded_template._replace(name=name)
    database._point_at(fresh, APPLICATION)
    with contextlib.suppress(Exception):
        database._drop(name)
