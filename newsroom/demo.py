"""Serve the sample newsroom: database, tables, static files, stories and web server by one command.

Run it as `python -m newsroom.demo`. It imports no Django: a second start has to be quick.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from newsroom.database import APPLICATION, DATABASE, Cluster, DatabaseUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
LOCAL = ROOT / ".local"
PATIENCE = 30
#: Errors and static files as in production; compressing them would take longer than all the rest.
SURROUNDINGS = {**os.environ, "DEBUG": "no", "NEWSROOM_COMPRESS": "no", "PYTHONUNBUFFERED": "1"}
SERVER = (
    # Two threads each, so that a process that hashes a password goes on answering readers.
    "--interface=wsgi --host=127.0.0.1 --workers=2 --blocking-threads=2 --backpressure=64 --no-ws"
    # A process that was killed is started anew; granian's own way is to stop the others too.
    " --respawn-failed-workers --respawn-interval=0.5"
)
WELCOME = """
The sample newsroom is open. Ctrl-C closes it.

  for readers    {root}/
  the review     {root}/review/
  the desk       {root}/admin/

One browser holds one account: open a private window for a second role.
"""


class DemoFailed(Exception):
    """A step went wrong, and the message says which."""


# --- making ready ------------------------------------------------------------------------------------------------


def _prepare(cluster: Cluster | None) -> None:
    """Do what is not done yet: tables and stories in one process after another, static files beside them."""
    static = Path(os.environ.get("STATIC_ROOT") or LOCAL / "static")
    stamp = cluster.data / "demo-stamp" if cluster else None
    state = _state_of_the_code()
    if stamp and stamp.exists() and stamp.read_text() == state and static.exists():
        return
    collecting = _start("collectstatic", "--no-input", "--clear", "--ignore=redoc", "--verbosity=0")
    try:
        _finish(_start("migrate", "--verbosity=0"))
        if _is_empty(cluster):
            _finish(_start("demo"))
    finally:
        collecting.wait()
    _finish(collecting)
    if stamp:
        stamp.write_text(state)


def _state_of_the_code() -> str:
    """A digest that changes with any file of ours that the database or the static files come from."""
    seen = hashlib.sha256()
    for path in sorted(_sources()):
        entry = path.stat()
        seen.update(f"{path} {entry.st_size} {entry.st_mtime_ns}\n".encode())
    return seen.hexdigest()


def _sources() -> Iterator[Path]:
    yield ROOT / "requirements-demo.lock"
    for part in ("articles", "glossary", "newsroom"):
        yield from (path for path in (ROOT / part).rglob("*") if path.is_file() and path.suffix != ".pyc")


def _start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "manage.py", *words], cwd=ROOT, env=SURROUNDINGS)


def _finish(step: subprocess.Popen[bytes]) -> None:
    if step.wait():
        raise DemoFailed("The sample newsroom could not be made ready; see above.")


def _is_empty(cluster: Cluster | None) -> bool:
    if cluster:
        connection = cluster.connect(user=APPLICATION, database=DATABASE)
    else:
        connection = psycopg.connect(os.environ["DATABASE_URL"])
    with connection:
        return connection.execute("SELECT FROM articles_article LIMIT 1").fetchone() is None


# --- serving -----------------------------------------------------------------------------------------------------


def web_server(port: int) -> list[str]:
    """The command that serves pages."""
    command = [sys.executable, "-m", "granian", *SERVER.split(), f"--port={port}", "--log-level=warning"]
    return [*command, "newsroom.wsgi:application"]


def _serve(port: int, cluster: Cluster | None) -> None:
    # A session of its own: Ctrl-C reaches only us, and we stop it in order.
    server = subprocess.Popen(web_server(port), cwd=ROOT, env=SURROUNDINGS, start_new_session=True)
    try:
        if cluster:
            cluster.ensure()  # while the web server is still reading its code
        root = f"http://127.0.0.1:{port}"
        _await(server, root)
        print(WELCOME.format(root=root), flush=True)
        if server.wait():
            raise DemoFailed(f"The web server stopped by itself ({server.returncode}).")
    finally:
        _stop(server)


def _await(server: subprocess.Popen[bytes], root: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise DemoFailed("The web server did not start; see above.")
        with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
            try:
                urllib.request.urlopen(f"{root}/", timeout=PATIENCE).close()  # noqa: S310
            except urllib.error.HTTPError as answer:
                raise DemoFailed(f"The front page fails ({answer.code}); see above.") from answer
            return
        time.sleep(0.05)
    raise DemoFailed(f"The web server did not answer within {PATIENCE} seconds.")


def _stop(server: subprocess.Popen[bytes]) -> None:
    """Ask once; a worker interrupted while it starts never hears it, so do not wait for ever."""
    server.terminate()
    try:
        server.wait(timeout=5)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _refuse_a_taken_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise DemoFailed(f"Port {port} is taken; name another: PORT=8001 make demo") from error


def main() -> None:
    """Serve until interrupted, then stop all that was started, unless somebody else uses the database."""
    for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    port = int(os.environ.get("PORT") or 8000)
    own = not os.environ.get("DATABASE_URL", "").strip()
    cluster = Cluster(Path(os.environ.get("NEWSROOM_PG_DIR") or LOCAL / "pg")) if own else None
    try:
        _refuse_a_taken_port(port)
        with contextlib.suppress(KeyboardInterrupt):
            _prepare(cluster)
            _serve(port, cluster)
        if cluster:
            print(f"\nDatabase server: {cluster.stop(only_if_idle=True)}.")
    except (DemoFailed, DatabaseUnavailable) as failure:
        if cluster:
            cluster.stop(only_if_idle=True)
        sys.exit(f"{failure}")


if __name__ == "__main__":
    main()
