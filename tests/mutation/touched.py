"""Which tests run which lines and call which guards: one pass over the suite, kept until it is asked for again."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import coverage

from tests.mutation.keeping import key_of
from tests.mutation.running import FOLDER, ROOT, Bench

#: The browser, the planted faults and the demo say little of a line of the product, and slowly.
FOLDERS = ("tests/articles", "tests/glossary")
#: These look at everything at once, or run as long as all the others.
LEFT_OUT = ("test_seed.py", "test_demo.py", "test_any_text.py", "test_budgets.py")
#: The tests of guards first: their mutants ask for nothing else at first.
FIRST = ("test_guards", "test_hands", "test_gate", "test_publishing", "test_reviewing", "test_sourcing", "test_writing")


def measure(place: Bench, *, minutes: float | None = None) -> None:
    """Run each file of tests once, slowly; those measured before, under the guards of now, are left alone."""
    folder, begun = place.folder / "touched", time.monotonic()
    guards = [path.read_text(encoding="utf-8") for path in sorted(place.tree.glob("*/guards/*.sql"))]
    folder.mkdir(exist_ok=True)
    files = [path for name in FOLDERS for path in (place.tree / name).glob("test_*.py") if path.name not in LEFT_OUT]
    files.sort(key=lambda path: (not path.name.startswith(FIRST), path))
    for path in files:
        asked = key_of(path.read_text(encoding="utf-8"), *guards)
        kept = folder / f"{path.parent.name}.{path.stem}.json"
        known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
        if known.get("asked") == asked or (minutes and time.monotonic() - begun > 60 * minutes):
            continue
        print(f"measuring {path.name}", flush=True)
        kept.write_text(json.dumps({"asked": asked, **_measured(place, path)}), encoding="utf-8")


def _measured(place: Bench, path: Path) -> dict[str, Any]:
    lines, told = place.folder / "lines", place.folder / "touched.json"
    for old in (lines, told):
        old.unlink(missing_ok=True)
    measuring = [sys.executable, "-m", "coverage", "run", "--source=articles,glossary", f"--data-file={lines}"]
    running = ["-m", "pytest", "-q", "-p", "no:xdist", "-p", "tests.mutation.touching", "-p", "tests.mutation.brisk"]
    subprocess.run(
        [*measuring, *running, str(path.relative_to(place.tree))],
        cwd=place.tree, env={**place.surroundings, "NEWSROOM_TOUCHED": str(told)}, check=False,
    )  # fmt: skip
    data = coverage.CoverageData(str(lines))
    data.read()
    found = {}
    for measured in data.measured_files():
        name = str(Path(measured).relative_to(place.tree))
        by_line = {
            str(line): [test for test in tests if test]
            for line, tests in data.contexts_by_lineno(measured).items()
        }  # fmt: skip
        text = (place.tree / name).read_text(encoding="utf-8")
        found[name] = {"text": text, "lines": {line: tests for line, tests in by_line.items() if tests}}
    return {"files": found, "tests": json.loads(told.read_text(encoding="utf-8")) if told.exists() else {}}


class Touched:
    """What those passes found, lines told as they stand in the tree now."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.tests: dict[str, dict[str, Any]] = {}
        self.lines: dict[str, dict[int, set[str]]] = {}
        for path in sorted((folder / "touched").glob("*.json")):
            told = json.loads(path.read_text(encoding="utf-8"))
            self.tests |= told["tests"]
            for name, file in told["files"].items():
                if file["lines"] and (ROOT / name).exists():
                    self._take(name, file["text"], file["lines"])

    def _take(self, name: str, then: str, lines: dict[str, list[str]]) -> None:
        """A line that moved is found where it is; one that was changed is that of its place."""
        now = (ROOT / name).read_text(encoding="utf-8")
        mine = self.lines.setdefault(name, {})
        for tag, start, end, at, to in _differences(then, now):
            for number in range(at, to):
                were = [start + number - at] if tag == "equal" else range(start - 1, end + 1)
                for old in were:
                    mine.setdefault(number + 1, set()).update(lines.get(str(old + 1), []))

    @staticmethod
    def is_there(folder: Path = FOLDER) -> bool:
        """Whether a pass was made."""
        return any((folder / "touched").glob("*.json"))

    def seconds(self, test: str) -> float:
        """How long a test took."""
        return float(self.tests[test]["seconds"]) if test in self.tests else 0.0

    @cached_property
    def _by_guard(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for test, told in self.tests.items():
            for guard in told["guards"]:
                found.setdefault(guard, []).append(test)
        return found

    def calling(self, guard: str) -> list[str]:
        """Tests during which PostgreSQL called this function."""
        return list(self._by_guard.get(guard, []))

    def running(self, name: str, first: int, last: int) -> list[str]:
        """Tests that ran any of these lines of a file, the quickest first."""
        lines = self.lines.get(name, {})
        found = {test for line in range(first, last + 1) for test in lines.get(line, ()) if test in self.tests}
        return sorted(found, key=self.seconds)

    def touching(self, name: str) -> list[str]:
        """Tests that ran anything in this file, its own tests first."""
        found = {test for tests in self.lines.get(name, {}).values() for test in tests if test in self.tests}
        own = f"test_{Path(name).stem}.py"
        return sorted(found, key=lambda test: (own not in test, self.seconds(test)))

    def at_most(self, seconds: float, tests: Iterable[str]) -> list[str]:
        """As many of these, in their order, as fit into so many seconds."""
        kept, spent = [], 0.0
        for test in tests:
            spent += self.seconds(test)
            if kept and spent > seconds:
                break
            kept.append(test)
        return kept


@cache
def _differences(then: str, now: str) -> list[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, then.splitlines(), now.splitlines(), autojunk=False).get_opcodes()
