"""In CI a skipped test fails the run; elsewhere it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SKIPPING = "import pytest\n\ndef test_sight():\n    pytest.skip('no eyes')\n"


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
@pytest.mark.parametrize("workers", [[], ["-n1"]])
def test_a_skip_fails_the_run_only_in_ci(tmp_path: Path, ci: str, code: int, workers: list[str]) -> None:
    (tmp_path / "test_one.py").write_text(SKIPPING)
    command = [sys.executable, "-m", "pytest", "-p", "no:django", "-p", "tests.strictness", *workers]

    answer = subprocess.run(
        [*command, f"--rootdir={tmp_path}", "-c", os.devnull, tmp_path],
        cwd=ROOT,
        env={**os.environ, "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == code, answer.stdout
    assert ("which fails the run in CI: test_one.py::test_sight" in answer.stdout) == bool(code)
