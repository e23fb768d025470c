"""What is measured: a checkout's code, its own PostgreSQL and its own web servers; two can stand side by side."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsroom.database import Cluster, find_binaries
from tests.bench.client import BenchFailed

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LOCAL = ROOT / ".local"
SERVED = HERE / "served"
GRANIAN = "--interface=wsgi --host=127.0.0.1 --workers=1 --blocking-threads=1 --no-ws --log-level=error"
PATIENCE = 60


class Side(NamedTuple):
    """A checkout under the name it has in the table."""

    name: str
    root: Path

    def code(self) -> str:
        """A digest of all the code that what lies in the database comes from."""
        seen = hashlib.sha256()
        parts = ("articles", "glossary", "newsroom", "tests/corpus.py", "tests/factories.py", "tests/bench/stories.py")
        ours = (SERVED / "bench_prepare.py", SERVED / "bench_words.py")
        for part in (*(self.root / part for part in parts), *ours):
            for path in sorted([part] if part.is_file() else part.rglob("*")):
                if path.suffix in (".py", ".sql"):
                    seen.update(f"{path.relative_to(part)}\n".encode() + path.read_bytes())
        return seen.hexdigest()[:12]


@contextlib.contextmanager
def checked_out(revision: str) -> Iterator[Side]:
    """The code of another revision in a folder of its own, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="newsroom-before-") as folder:
        packed = subprocess.run(["git", "archive", revision], cwd=ROOT, stdout=subprocess.PIPE, check=False)
        if packed.returncode:
            raise BenchFailed(f"There is no revision {revision} to measure beside this one.")
        subprocess.run(["tar", "-x", "-C", folder], input=packed.stdout, check=True)
        yield Side("before", Path(folder))


class Ground:
    """One side's PostgreSQL of one version, with its databases and the web servers on them."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.cluster = Cluster(LOCAL / f"pg-bench-{find_binaries().major}-{side.name}", durable=False)
        self._forget_what_other_code_made()
        self.servers: list[subprocess.Popen[bytes]] = []

    def prepared(self, stories: int, sizes: tuple[int, ...]) -> subprocess.Popen[str]:
        """Begin to make a database with so many stories, and of each size one to be measured."""
        words = [str(number) for number in (stories, *sizes)]
        command = [sys.executable, str(SERVED / "bench_prepare.py"), *words]
        return subprocess.Popen(command, cwd=self.side.root, env=self._env(stories), stdout=subprocess.PIPE, text=True)

    def told(self, preparing: subprocess.Popen[str]) -> dict[str, Any]:
        """What is in it, once it is made."""
        told, _ = preparing.communicate()
        if preparing.returncode:
            raise BenchFailed(f"The database of {self.side.name} could not be made; see above.")
        found: dict[str, Any] = json.loads(told)
        return found

    def serve(self, stories: int) -> int:
        """Start a web server on one of the databases and give its port."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        command = [sys.executable, "-m", "granian", *GRANIAN.split(), f"--port={port}", "bench_wsgi:application"]
        server = subprocess.Popen(command, cwd=self.side.root, env=self._env(stories), start_new_session=True)
        self.servers.append(server)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and server.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return port
            time.sleep(0.1)
        raise BenchFailed(f"The web server of {self.side.name} did not start; see above.")

    def memory(self, stories: int, command: str) -> int:
        """Run one of the checks on one of the databases; the most memory it held, in megabytes.

        What it finds is not asked: a corpus that came in bulk is told by one event, and to that there are objections.
        """
        with tempfile.TemporaryFile("w+") as said:
            words, given = [sys.executable, "manage.py", command], self._env(stories)
            process = subprocess.Popen(words, cwd=self.side.root, env=given, stdout=said, stderr=said)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = status
            said.seek(0)
            if status and "CommandError" not in (told := said.read()):
                raise BenchFailed(f"{command} failed on {self.side.name}: {told[-500:]}")
        return used.ru_maxrss // 1024

    def stop(self) -> None:
        """End all of it; what was made stays for the next run."""
        for server in self.servers:
            server.terminate()
        for server in self.servers:
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)
                server.wait()
        self.cluster.stop()

    def _env(self, stories: int) -> dict[str, str]:
        given = {
            name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DATABASE_OWNER_URL")
        }
        return given | {
            "BENCH_DATABASE": f"bench_{stories}",
            "DEBUG": "no",
            "DJANGO_SETTINGS_MODULE": "bench_settings",
            "NEWSROOM_PG_DIR": str(self.cluster.folder),
            "PYTHONPATH": f"{self.side.root}:{SERVED}",
            "PYTHONWARNINGS": "ignore:No directory at",
        }

    def _forget_what_other_code_made(self) -> None:
        stamp, code = self.cluster.folder / "code", self.side.code()
        if not stamp.exists() or stamp.read_text() != code:
            self.cluster.reset()
            for told in self.cluster.folder.glob("*.json"):
                told.unlink()
            stamp.write_text(code)
