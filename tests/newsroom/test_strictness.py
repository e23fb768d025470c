"""In CI a skipped test fails the run; elsewhere it does not. A round may take the tests of one kind alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

#: Pytest with these rules alone: reading in every other plugin takes longer than the round.
BARE = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
PYTEST = [sys.executable, "-m", "pytest", "-p", "tests.strictness"]
ROOT = Path(__file__).resolve().parents[2]
SKIPPING = "import pytest\n\ndef test_sight():\n    pytest.skip('no eyes')\n"
KINDS = """import pytest

@pytest.fixture
def db(): ...

@pytest.fixture
def person(db): ...

@pytest.fixture
def client(): ...

@pytest.fixture
def django_db_setup(): ...

@pytest.mark.django_db
def test_marked(): ...

@pytest.mark.django_db
def test_page(client): ...

def test_making(django_db_setup): ...

def test_asking(person): ...

def test_plain(): ...
"""


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
@pytest.mark.parametrize("workers", [[], ["-p", "xdist", "-n1"]])
def test_a_skip_fails_the_run_only_in_ci(tmp_path: Path, ci: str, code: int, workers: list[str]) -> None:
    (tmp_path / "test_one.py").write_text(SKIPPING)

    answer = subprocess.run(
        [*PYTEST, *workers, f"--rootdir={tmp_path}", "-c", os.devnull, tmp_path],
        cwd=ROOT,
        env={**BARE, "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == code, answer.stdout
    assert ("which fails the run in CI: test_one.py::test_sight" in answer.stdout) == bool(code)


@pytest.mark.parametrize(
    ("option", "taken"),
    [
        ("--without-database", ["test_plain"]),
        ("--database-only", ["test_marked", "test_asking"]),
        ("--verbose", ["test_marked", "test_page", "test_making", "test_asking", "test_plain"]),
    ],
)
def test_a_round_takes_the_tests_with_a_database_or_those_without(
    tmp_path: Path, option: str, taken: list[str]
) -> None:
    (tmp_path / "test_one.py").write_text(KINDS)

    answer = subprocess.run(
        [*PYTEST, "-vv", "-W", "ignore", option, f"--rootdir={tmp_path}", "-c", os.devnull, tmp_path],
        cwd=ROOT,
        env=BARE,
        capture_output=True,
        text=True,
        check=False,
    )

    assert re.findall(r"test_one\.py::(\w+) PASSED", answer.stdout) == taken
