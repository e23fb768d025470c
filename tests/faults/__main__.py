"""Plant each named fault in a copy of the tree and run the unmodified tests that have to see it (make mutants).

`python -m tests.faults NAME…` tries some; `--against TEST` asks another test which of them it sees.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from newsroom.database import Cluster
from tests.faults.planted import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
#: What some tests read, where it lies beside the checkout.
SHARED = ROOT.parent / "shared"
PATIENCE = 900


class Run(NamedTuple):
    """How some tests ended: what pytest answered, what it printed, and each test's verdict."""

    status: int
    output: str
    verdicts: list[dict[str, object]]

    def saw(self, test: str) -> bool:
        """Whether a test, in any of its variants, saw something wrong."""
        return any(verdict["saw"] and _is(verdict, test) for verdict in self.verdicts)

    def passed(self, test: str) -> bool:
        """Whether it ran, and every part of every variant was green."""
        mine = [verdict["outcome"] for verdict in self.verdicts if _is(verdict, test)]
        return bool(mine) and set(mine) == {"passed"}


class Result(NamedTuple):
    """What became of one mutant."""

    mutant: Mutant
    seen_by: list[str]
    missed_by: list[str]
    seconds: float
    status: int
    output: str


def _is(verdict: dict[str, object], test: str) -> bool:
    return verdict["test"] == test or str(verdict["test"]).startswith((f"{test}[", f"{test}::"))


class Bench:
    """A scratch folder with a clean copy of the tree, copies with faults, and one PostgreSQL server for all runs.

    Each run migrates a database of its own, so each fault in a guard is really installed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clean = folder / "clean"
        self.cluster = Cluster(folder / "cluster", durable=False)
        _copy_tree(self.clean)
        if SHARED.exists():
            (folder / SHARED.name).symlink_to(SHARED)

    def plant(self, mutant: Mutant) -> Path:
        """A copy of the tree with the fault in it."""
        tree = self.folder / mutant.name
        shutil.copytree(self.clean, tree)
        surroundings = os.environ | {"GIT_CEILING_DIRECTORIES": str(self.folder)}
        subprocess.run(["git", "apply", mutant.path], cwd=tree, env=surroundings, check=True)
        if any("/guards/" in target for target in mutant.touches):
            # Databases are made by migrations, so a fault in a guard needs one like any other change.
            subprocess.run([sys.executable, "manage.py", "makeguards"], cwd=tree, check=True, stdout=subprocess.DEVNULL)
        return tree

    def run(self, tree: Path, tests: Sequence[str], *options: str) -> Run:
        """Run some tests in a copy."""
        verdicts = tree / "verdicts.jsonl"
        surroundings = {
            **{name: value for name, value in os.environ.items() if name not in ("CI", "DATABASE_URL")},
            "NEWSROOM_TEST_PG_DIR": str(self.cluster.folder),
            "NEWSROOM_VERDICTS": str(verdicts),
        }
        command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.faults.verdict", "--at-length", *options, *tests]
        with (tree / "output.txt").open("w+") as told:
            where = {"cwd": tree, "env": surroundings, "stdout": told, "stderr": subprocess.STDOUT}
            try:
                status = subprocess.run(command, timeout=PATIENCE, check=False, **where).returncode
            except subprocess.TimeoutExpired:
                status = -1
            told.seek(0)
            output = told.read()
        lines = verdicts.read_text(encoding="utf-8").splitlines() if verdicts.exists() else []
        return Run(status, output, [json.loads(line) for line in lines])

    def try_mutant(self, mutant: Mutant, tests: Sequence[str]) -> Result:
        """Plant it, run the tests, clear it away."""
        begun = time.monotonic()
        tree = self.plant(mutant)
        run = self.run(tree, tests)
        shutil.rmtree(tree)
        seen_by = [test for test in tests if run.saw(test)]
        missed_by = [test for test in tests if test not in seen_by]
        return Result(mutant, seen_by, missed_by, time.monotonic() - begun, run.status, run.output)


def _copy_tree(target: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


@contextmanager
def bench() -> Iterator[Bench]:
    """A bench that leaves nothing behind."""
    with tempfile.TemporaryDirectory(prefix="newsroom-mutants-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # as root, another account serves the database
        (folder / "cluster").mkdir()
        with (folder / "cluster" / "runs.lock").open("a+") as in_use:
            fcntl.flock(in_use, fcntl.LOCK_SH)  # so that no run stops the server under the others
            made = Bench(folder)
            made.cluster.ensure()
            try:
                yield made
            finally:
                made.cluster.stop()


def chosen(names: Sequence[str]) -> list[Mutant]:
    """The mutants of these names, or all."""
    known = {mutant.name: mutant for mutant in mutants()}
    if unknown := [name for name in names if name not in known]:
        raise SystemExit(f"no such mutant: {', '.join(unknown)}")
    return [known[name] for name in names] if names else list(known.values())


def refuse_red(place: Bench, tests: Sequence[str]) -> None:
    """Without a fault everything is green, or nothing below means anything."""
    run = place.run(place.clean, tests, "-n", "2")
    if run.status or not all(run.passed(test) for test in tests):
        print(run.output)
        raise SystemExit("these tests are red, skipped or absent without any fault: mend that first")


def show(result: Result) -> None:
    """One line of the table, and the tests that saw the fault below it."""
    mutant = result.mutant
    verdict = "killed"
    if result.missed_by:
        verdict = "SURVIVES" if result.status in (0, 1) else "NOT RUN"
    print(f"{mutant.name:<42} {', '.join(mutant.breaks):<10} {verdict:<8} {result.seconds:5.1f} s", flush=True)
    for test in result.seen_by:
        print(f"    by {test}", flush=True)
    for test in result.missed_by:
        print(f"    NOT SEEN by {test}", flush=True)


def tried(place: Bench, pool: ThreadPoolExecutor, todo: Sequence[tuple[Mutant, Sequence[str]]]) -> Iterator[Result]:
    """What became of each, shown as soon as it is known; whoever stops us waits for no others."""
    waiting = [pool.submit(place.try_mutant, mutant, tests) for mutant, tests in todo]
    try:
        for future in waiting:
            show(future.result())
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the mutants; 0 when every one was seen by every test it names."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these mutants")
    parser.add_argument("--against", action="append", metavar="TEST", help="this test instead of the ones they name")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    todo, begun = chosen(options.names), time.monotonic()
    with bench() as place, ThreadPoolExecutor(options.jobs) as pool:
        tests = sorted({test for mutant in todo for test in options.against or mutant.seen_by})
        refuse_red(place, tests)
        print(f"{len(tests)} tests are green without a fault ({time.monotonic() - begun:.0f} s)\n", flush=True)
        results = list(tried(place, pool, [(mutant, options.against or mutant.seen_by) for mutant in todo]))
    alive = [result for result in results if result.missed_by]
    for result in alive:
        print(f"\n--- {result.mutant.name}: pytest answered {result.status} ---\n{result.output}")
    print(f"\n{len(results) - len(alive)} of {len(results)} mutants killed in {time.monotonic() - begun:.0f} s")
    return bool(alive)


if __name__ == "__main__":
    sys.exit(main())
