"""Serve the sample newsroom: database, tables, static files, stories, web server, in one command."""

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
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import get_commands
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

if TYPE_CHECKING:
    from argparse import ArgumentParser

PATIENCE = 30
#: Every step runs as its own process, with the errors of production and its static files.
SURROUNDINGS = {**os.environ, "DEBUG": "no", "NEWSROOM_COMPRESS": "no", "PYTHONUNBUFFERED": "1"}
WELCOME = """
The sample newsroom is open. Ctrl-C closes it.

  for readers    {root}/
  the review     {root}/review/
  the desk       {root}/admin/

One browser holds one account: open a private window for a second role.
"""


def _step(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "manage.py", *words], cwd=settings.BASE_DIR, env=SURROUNDINGS)


class Command(BaseCommand):
    """Serve the sample newsroom on this machine only."""

    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The port, else PORT, else 8000."""
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))

    def handle(self, *args: Any, **options: Any) -> None:
        """Do only what is not done yet, then serve until interrupted."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        port = options["port"]
        self._refuse_a_taken_port(port)
        with contextlib.suppress(KeyboardInterrupt):
            self._prepare()
            self._serve(port)
        self._close()

    def _prepare(self) -> None:
        stamp, wanted = Path(settings.STATIC_ROOT) / "stamp", self._static_state()
        collecting = None
        if not stamp.exists() or stamp.read_text() != wanted:
            collecting = _step("collectstatic", "--no-input", "--clear", "--ignore=redoc", "--verbosity=0")
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self._finish(_step("migrate", "--verbosity=0"))
        if "demo" in get_commands() and not apps.get_model("articles", "Article")._default_manager.exists():
            self._finish(_step("demo"))
        if collecting:
            self._finish(collecting)
            stamp.write_text(wanted)

    def _finish(self, step: subprocess.Popen[bytes]) -> None:
        if step.wait():
            raise CommandError("The sample newsroom could not be made ready; see above.")

    def _static_state(self) -> str:
        """A digest that changes with any static file of any installed part."""
        seen = hashlib.sha256()
        for finder in get_finders():
            for path, storage in finder.list([]):
                entry = Path(storage.path(path)).stat()
                seen.update(f"{path} {entry.st_size} {entry.st_mtime_ns}\n".encode())
        return seen.hexdigest()

    def _serve(self, port: int) -> None:
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
        command += ["--workers", "2", "--blocking-threads", "1", "--backpressure", "64", "--no-ws"]
        command += ["--log-level", "warning", "newsroom.wsgi:application"]
        server = subprocess.Popen(command, cwd=settings.BASE_DIR, env=SURROUNDINGS)
        try:
            root = f"http://127.0.0.1:{port}"
            self._await(server, root)
            self.stdout.write(WELCOME.format(root=root))
            self.stdout.flush()
            if server.wait():
                raise CommandError(f"The web server stopped by itself ({server.returncode}).")
        finally:
            server.terminate()
            server.wait()

    def _await(self, server: subprocess.Popen[bytes], root: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if server.poll() is not None:
                raise CommandError("The web server did not start; see above.")
            with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
                try:
                    urllib.request.urlopen(f"{root}/", timeout=PATIENCE)  # noqa: S310
                except urllib.error.HTTPError as answer:
                    if answer.code >= 500:
                        raise CommandError(f"The front page fails ({answer.code}); see above.") from answer
                return
            time.sleep(0.05)
        raise CommandError(f"The web server did not answer within {PATIENCE} seconds.")

    def _refuse_a_taken_port(self, port: int) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise CommandError(f"Port {port} is taken; name another: PORT=8001 make demo") from error

    def _close(self) -> None:
        """Stop the built-in server too, unless somebody else is using it."""
        connection.close()
        if hasattr(connection, "cluster"):
            self.stdout.write(f"\nDatabase server: {connection.cluster.stop(only_if_idle=True)}.")
