"""The supervisor: whatever the folder, the account or the accident, one server runs or a sentence says why not."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsroom.database import Cluster, DatabaseUnavailable, find_binaries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import sys, pathlib
from newsroom.database import Cluster
print(Cluster(pathlib.Path(sys.argv[1]), durable=False).ensure().pid)
"""
AS_ROOT = os.geteuid() == 0


@pytest.fixture
def place() -> Iterator[Path]:
    """An empty folder that anybody may walk into; the server in it is stopped afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="newsroom "))
    folder.chmod(0o755)
    yield folder
    for found in {folder, *(path.parent for path in folder.rglob("data"))}:
        _end(found)
    shutil.rmtree(folder)


def _end(folder: Path) -> None:
    cluster = Cluster(folder, durable=False)
    with contextlib.suppress(DatabaseUnavailable):
        cluster.reset()


def _answer(cluster: Cluster) -> tuple[object, ...] | None:
    with cluster.connect(user="newsroom", database="newsroom") as connection:
        return connection.execute("SELECT current_user, lower('ÉÜ')").fetchone()


def test_a_first_start_makes_both_roles_and_the_database(place: Path) -> None:
    cluster = Cluster(place, durable=False)

    running = cluster.ensure()

    assert _answer(cluster) == ("newsroom", "éü")
    assert cluster.ensure() == running
    with cluster.connect() as connection:
        roles = connection.execute(
            "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname ~ '^newsroom' ORDER BY 1"
        ).fetchall()
        owner = connection.execute(
            "SELECT datdba::regrole::text FROM pg_database WHERE datname = 'newsroom'"
        ).fetchone()
    assert roles == [("newsroom", False, False, False), ("newsroom_owner", False, True, False)]
    assert owner == ("newsroom_owner",)


def test_the_plain_role_gives_up_waiting(place: Path) -> None:
    cluster = Cluster(place, durable=False)

    with cluster.connect(user="newsroom", database="newsroom") as connection:
        names = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
        found = [connection.execute(f"SHOW {name}").fetchone() for name in names]

    assert found == [("5s",), ("30s",), ("30s",)]


def test_no_statement_is_compiled(place: Path) -> None:
    cluster = Cluster(place, durable=False)

    with cluster.connect() as connection:
        assert connection.execute("SHOW jit").fetchone() == ("off",)
        ours = connection.execute("SELECT rolname FROM pg_roles WHERE 'jit=off' = ANY (rolconfig) ORDER BY 1")
        assert ours.fetchall() == [("newsroom",), ("newsroom_owner",)]


def test_the_owner_may_install_the_extensions_we_use(place: Path) -> None:
    cluster = Cluster(place, durable=False)

    with cluster.connect(user="newsroom_owner", database="newsroom") as connection:
        for name in ("pg_trgm", "unaccent", "btree_gist"):
            connection.execute(f"CREATE EXTENSION {name}")


@pytest.mark.parametrize("name", ["two words and 'a quote'", "long/" + "/".join(["deep" * 10] * 4)])
def test_a_folder_may_have_any_name(place: Path, name: str) -> None:
    folder = place / name
    folder.mkdir(parents=True)

    assert _answer(Cluster(folder, durable=False)) == ("newsroom", "éü")


def test_six_cold_starts_at_once_make_one_server(place: Path) -> None:
    asking = [
        subprocess.Popen([sys.executable, "-c", ASK, place], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]

    answers = [process.communicate(timeout=120)[0] for process in asking]

    assert [process.returncode for process in asking] == [0] * 6
    assert len(set(answers)) == 1


def test_a_killed_server_is_started_again(place: Path) -> None:
    cluster = Cluster(place, durable=False)
    before = cluster.ensure()

    os.kill(before.pid, signal.SIGKILL)
    while cluster.running():
        time.sleep(0.01)

    assert _answer(cluster) == ("newsroom", "éü")
    assert cluster.ensure().pid != before.pid


def _stranger() -> int:
    return os.getpid()


def _zombie() -> int:
    return os.spawnlp(os.P_NOWAIT, "true", "true")


@pytest.mark.parametrize("number", [_stranger, _zombie])
def test_a_stale_process_number_is_not_believed(place: Path, number: Callable[[], int]) -> None:
    cluster = Cluster(place, durable=False)
    sockets = cluster.ensure().sockets
    lines = (cluster.data / "postmaster.pid").read_text().splitlines()
    cluster.stop()
    remains = "\n".join([str(number()), *lines[1:]]) + "\n"
    (cluster.data / "postmaster.pid").write_text(remains)
    (sockets / ".s.PGSQL.5432.lock").write_text(remains)

    assert _answer(cluster) == ("newsroom", "éü")


def test_a_first_start_killed_half_way_leaves_nothing_in_the_way(place: Path) -> None:
    half = place / "data.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18")

    assert _answer(Cluster(place, durable=False)) == ("newsroom", "éü")


def test_a_folder_of_another_major_version_is_refused(place: Path) -> None:
    cluster = Cluster(place, durable=False)
    cluster.data.mkdir()
    (cluster.data / "PG_VERSION").write_text("12\n")

    with pytest.raises(DatabaseUnavailable, match=f"made by PostgreSQL 12, but .* is {find_binaries().major}"):
        cluster.ensure()


def test_stopping_spares_a_server_in_use(place: Path) -> None:
    cluster = Cluster(place, durable=False)

    with cluster.connect(user="newsroom", database="newsroom"):
        assert cluster.stop(only_if_idle=True) == "in use"
    # A session that was closed is gone a moment later.
    deadline = time.monotonic() + 10
    while (answer := cluster.stop(only_if_idle=True)) == "in use" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert answer == "stopped"
    assert cluster.stop() == "not running"


def test_without_programs_a_command_says_what_was_tried_and_what_to_set(place: Path) -> None:
    surroundings = {**os.environ, "NEWSROOM_PG_BIN": str(place), "NEWSROOM_PG_DIR": str(place / "pg")}

    answer = subprocess.run(
        [sys.executable, "manage.py", "migrate"],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 1
    assert answer.stderr.splitlines() == [
        "DATABASE_URL is not set and the built-in PostgreSQL could not start: "
        f"no usable PostgreSQL programs; tried NEWSROOM_PG_BIN: no initdb in {place}",
        "Set DATABASE_URL=postgres://user:password@host/name to use a server of your own.",
    ]


if AS_ROOT:

    def test_root_serves_as_nobody_where_there_is_no_postgres_account(
        place: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NEWSROOM_PG_USER", "nobody")
        cluster = Cluster(place, durable=False)

        running = cluster.ensure()

        assert Path(f"/proc/{running.pid}").stat().st_uid == pwd.getpwnam("nobody").pw_uid
        assert _answer(cluster) == ("newsroom", "éü")

    def test_root_serves_a_closed_folder_from_outside_it(place: Path) -> None:
        closed = place / "closed"
        closed.mkdir(mode=0o700)
        cluster = Cluster(closed / "pg", durable=False)

        try:
            assert _answer(cluster) == ("newsroom", "éü")
            assert closed.stat().st_mode & 0o777 == 0o700
            assert not cluster.folder.is_relative_to(closed)
        finally:
            cluster.reset()
            shutil.rmtree(cluster.folder)

    def test_an_ordinary_user_serves_too(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NEWSROOM_PG_BIN", str(Cluster(place)._programs().folder))
        nobody = pwd.getpwnam("nobody")
        os.chown(place, nobody.pw_uid, nobody.pw_gid)

        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", DeprecationWarning
            )  # the runner has threads; the child only starts programs
            child = os.fork()
        if not child:
            _as_an_ordinary_user(place, nobody)

        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _as_an_ordinary_user(place: Path, who: pwd.struct_passwd) -> None:
    """Serve once as that user and leave the process, which is a copy of the test runner."""
    code = 1
    with contextlib.suppress(BaseException):
        os.setgroups([])
        os.setgid(who.pw_gid)
        os.setuid(who.pw_uid)
        cluster = Cluster(place, durable=False)
        code = 0 if _answer(cluster) == ("newsroom", "éü") and cluster.stop() == "stopped" else 2
    os._exit(code)
