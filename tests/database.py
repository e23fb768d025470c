"""The tests' own PostgreSQL: one migrated template a run, one clone of it a worker, one more a transactional test.

Everything runs as the application's plain role; only what goes round the code connects as the owner.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import uuid
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.test import TransactionTestCase

from newsroom.database import APPLICATION, OWNER, Cluster, find_binaries

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "test_newsroom"


def _folder() -> Path:
    """Where the tests' data lives: apart for each PostgreSQL, since a data folder belongs to one."""
    if chosen := os.environ.get("NEWSROOM_TEST_PG_DIR"):
        return Path(chosen)
    return ROOT / ".local" / f"pg-test-{find_binaries().major}"


CLUSTER = Cluster(_folder(), durable=False)


def _use_own_cluster() -> None:
    """Whatever the environment says, tests touch no database but their own."""
    os.environ.pop("DATABASE_URL", None)
    os.environ.pop("DATABASE_OWNER_URL", None)
    os.environ["NEWSROOM_PG_DIR"] = str(CLUSTER.folder)
    default = settings.DATABASES["default"]
    default.clear()
    default |= {
        "ENGINE": "newsroom.embedded",
        "NAME": f"{PREFIX}_none",
        "USER": APPLICATION,
        "EMBEDDED_DIR": str(CLUSTER.folder),
        "EMBEDDED_DURABLE": False,
        "CONN_MAX_AGE": 0,
        "DISABLE_SERVER_SIDE_CURSORS": True,
    }
    settings.DATABASE_APPLICATION_ROLE = APPLICATION
    connections.configure_settings({"default": default})
    if hasattr(connections._connections, "default"):
        del connections["default"]


_use_own_cluster()


# --- who uses the cluster: the last one out stops it -------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Hold a shared lock for as long as this run lives, however it ends."""
    if hasattr(config, "workerinput"):
        return
    CLUSTER.folder.mkdir(parents=True, exist_ok=True)
    handle = (CLUSTER.folder / "runs.lock").open("a+")
    fcntl.flock(handle, fcntl.LOCK_SH)
    config.stash[_LOCK] = handle
    config.stash[_RUN] = uuid.uuid4().hex[:8]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Drop this run's databases; stop the server and sweep up if no other run is using it."""
    handle = config.stash.get(_LOCK, None)
    if handle is None:
        return
    with handle, contextlib.suppress(BlockingIOError):
        if CLUSTER.running():
            _drop_databases(f"{PREFIX}_{config.stash[_RUN]}")
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if CLUSTER.running():
            _drop_databases(PREFIX)
            CLUSTER.stop()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell each worker which run it belongs to."""
    node.workerinput["newsroom_run"] = node.config.stash[_RUN]


_LOCK = pytest.StashKey[Any]()
_RUN = pytest.StashKey[str]()


# --- databases ---------------------------------------------------------------------------------------------------


def owner_connection(database: str = "postgres") -> psycopg.Connection[Any]:
    """A connection as the role that owns every test database, committing each statement."""
    return CLUSTER.connect(user=OWNER, database=database)


def _drop_databases(prefix: str) -> None:
    with CLUSTER.connect() as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [prefix])
        for (name,) in found.fetchall():
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _clone(template: str, name: str) -> None:
    with owner_connection() as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        # What roles may do with a database as a whole is not copied with it.
        connection.execute(f'REVOKE TEMPORARY ON DATABASE "{name}" FROM PUBLIC')


def _drop(name: str) -> None:
    """As the superuser, who may also end a session that a test's thread left open."""
    with CLUSTER.connect() as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _point_at(name: str, user: str = APPLICATION) -> None:
    """Let the default connection, of every thread, open on this database from now on."""
    connections["default"].close()
    connections["default"].settings_dict.update(NAME=name, USER=user)


def make_template(name: str) -> None:
    """Migrate one empty database as its owner; the first worker of a run does it for all."""
    with (CLUSTER.folder / "template.lock").open("a+") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        with owner_connection() as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                return
            draft = f"{name}_draft"
            connection.execute(f'DROP DATABASE IF EXISTS "{draft}" WITH (FORCE)')
            connection.execute(f'CREATE DATABASE "{draft}"')
            _point_at(draft, OWNER)
            call_command("migrate", verbosity=0, interactive=False)
            import_module("tests.factories").hire_the_hirer()  # models can be imported only now
            connections["default"].close()
            connection.execute(f'ALTER DATABASE "{draft}" RENAME TO "{name}"')


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest, django_test_environment: None, django_db_blocker: Any
) -> Iterator[None]:
    """One clone of the migrated template for this worker, opened as the application's own role."""
    given = getattr(request.config, "workerinput", None)
    run = given["newsroom_run"] if given else request.config.stash[_RUN]
    given_template = os.environ.get(
        "NEWSROOM_TEST_TEMPLATE"
    )  # of a run on mutants: migrated before, with a fault in it
    template = given_template or f"{PREFIX}_{run}"
    name = f"{PREFIX}_{run}_{given['workerid'] if given else 'only'}"
    with django_db_blocker.unblock():
        if not given_template:
            make_template(template)
        _clone(template, name)
        _point_at(name)
    with pytest.MonkeyPatch.context() as patch:
        _give_transactional_tests_a_clone(patch, template, name)
        yield
    with django_db_blocker.unblock():
        connections["default"].close()
        _drop(name)


def _give_transactional_tests_a_clone(patch: pytest.MonkeyPatch, template: str, name: str) -> None:
    """No truncating afterwards: append-only tables refuse it, and what migrations wrote has to be there each time."""
    fresh = f"{name}_fresh"

    def set_up(cls: type[TransactionTestCase]) -> None:
        _drop(fresh)
        _clone(template, fresh)
        _point_at(fresh)

    def tear_down(self: TransactionTestCase) -> None:
        _point_at(name)
        _drop(fresh)

    patch.setattr(TransactionTestCase, "_fixture_setup", classmethod(set_up))
    patch.setattr(TransactionTestCase, "_fixture_teardown", tear_down)


@pytest.fixture
def owner_role(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The test's own connection opens as the owner, as it does for commands that set up who works here; asked for
    before `db`.
    """
    name = connections["default"].settings_dict["NAME"]
    with django_db_blocker.unblock():
        _point_at(name, OWNER)
        yield
        _point_at(name, APPLICATION)


# --- round the code ----------------------------------------------------------------------------------------------


@pytest.fixture
def owner_db(transactional_db: None) -> Iterator[psycopg.Connection[Any]]:
    """The test's database as its owner sees it, each statement committed at once; needs committed data."""
    with owner_connection(connections["default"].settings_dict["NAME"]) as connection:
        yield connection


@pytest.fixture
def app_db(transactional_db: None) -> Iterator[psycopg.Connection[Any]]:
    """A second session of the application's plain role, in a transaction of its own; needs committed data."""
    name = connections["default"].settings_dict["NAME"]
    connection = CLUSTER.connect(user=APPLICATION, database=name)
    connection.autocommit = False
    with contextlib.closing(connection):
        yield connection
