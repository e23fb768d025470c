"""A copy of the tree, one PostgreSQL with a migrated template, and a warm process that runs tests on them."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from newsroom.database import APPLICATION, OWNER, Cluster

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".local" / "mutation"
BASE, WORK = "mutation_base", "mutation_work"
PATIENCE = 300
MIGRATE = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
django.setup()
from tests import database
database.make_template("mutation_base")
"""


class Verdict(NamedTuple):
    """What became of a mutant: killed (by which test), survived, timed out, or no test to ask."""

    verdict: str
    by: str
    seconds: float


def copy_tree(target: Path) -> None:
    """What is in the tree now and belongs to it, and nothing that was in the copy before; times are kept."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    names = {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()}
    for old in [path for top in _tops(names) for path in (target / top).rglob("*") if path.suffix != ".pyc"]:
        if old.is_file() and str(old.relative_to(target)) not in names:
            old.unlink()
    for name in names:
        here, there = ROOT / name, target / name
        if not there.exists() or there.read_bytes() != here.read_bytes():
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(here, there)


def _tops(names: set[str]) -> set[str]:
    return {name.split("/")[0] for name in names if "/" in name}


class Bench:
    """Where mutants are tried."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tree = folder / "tree"
        self.cluster = Cluster(folder / "cluster", durable=False)
        self._server: subprocess.Popen[str] | None = None

    @property
    def surroundings(self) -> dict[str, str]:
        """Of every run: our own PostgreSQL, and nothing from outside that decides."""
        kept = {name: value for name, value in os.environ.items() if name not in ("CI", "DATABASE_URL")}
        return {
            **kept,
            "NEWSROOM_TEST_PG_DIR": str(self.cluster.folder),
            "NEWSROOM_TEST_TEMPLATE": BASE,
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONHASHSEED": "0",
        }

    def migrate(self) -> None:
        """The template of all runs, anew."""
        with self.cluster.connect() as connection:
            for name in (BASE, f"{BASE}_draft", WORK):
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            connection.execute(f"ALTER ROLE {APPLICATION} SET track_functions = 'all'")
            connection.execute(f"ALTER ROLE {APPLICATION} SET stats_fetch_consistency = 'none'")
        subprocess.run([sys.executable, "-c", MIGRATE], cwd=self.tree, env=self.surroundings, check=True)

    @contextmanager
    def altered(self, sql: str) -> Iterator[None]:
        """The template with some SQL run on it by its owner; what PostgreSQL refuses is no mutant."""
        with self.cluster.connect(user=OWNER) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{WORK}"')
            connection.execute(f'CREATE DATABASE "{WORK}" TEMPLATE "{BASE}"')
        with self.cluster.connect(user=OWNER, database=WORK) as connection:
            connection.execute(sql)
        yield

    def ask(self, tests: Sequence[str], *, template: str = BASE) -> Verdict:
        """Run these tests until one fails."""
        if not tests:
            return Verdict("no tests", "", 0)
        arguments = ["-q", "-x", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "tests.mutation.brisk", *tests]
        answer = self._answer(arguments, {"NEWSROOM_TEST_TEMPLATE": template})
        status, by = answer["status"], answer["by"]
        named = "timeout" if status is None else {0: "survived", 5: "no tests", 1: "killed"}.get(status, "broke down")
        return Verdict(named, by, answer["seconds"])

    def refuse_red(self, tests: Sequence[str]) -> None:
        """Without a fault they are green, or nothing that comes after means anything."""
        found = self.ask(tests)
        if found.verdict != "survived":
            told = (self.folder / "output.txt").read_text(encoding="utf-8")
            raise SystemExit(f"{told}\nthis is {found.verdict} without any fault ({found.by}): mend that first")

    def _answer(self, arguments: Sequence[str], surroundings: dict[str, str]) -> dict[str, Any]:
        server = self._server = self._server or self._start()
        question = {
            "arguments": arguments,
            "surroundings": surroundings,
            "output": str(self.folder / "output.txt"),
            "patience": PATIENCE,
        }
        assert server.stdin
        assert server.stdout
        server.stdin.write(json.dumps(question) + "\n")
        server.stdin.flush()
        return dict(json.loads(server.stdout.readline()))

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.mutation.server"], cwd=self.tree, env=self.surroundings, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def close(self) -> None:
        """Let the warm process go."""
        if self._server and self._server.stdin:
            self._server.stdin.close()
            self._server.wait()


@contextmanager
def bench(*, database: bool = True) -> Iterator[Bench]:
    """The bench over the tree as it stands; only one run uses it at a time."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = Bench(FOLDER)
    made.cluster.folder.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "in-use.lock").open("a+") as ours, (made.cluster.folder / "runs.lock").open("a+") as running:
        fcntl.flock(ours, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(running, fcntl.LOCK_SH)  # so that no run of tests stops the server under the others
        copy_tree(made.tree)
        try:
            if database:
                made.migrate()
            yield made
        finally:
            made.close()
            if database:
                made.cluster.stop()
