"""Mutants of the pure modules, made and tried by mutmut in a copy of the tree (`[tool.mutmut]` in pyproject.toml)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.mutation.keeping import Kept, key_of
from tests.mutation.running import FOLDER, ROOT, Verdict, copy_tree

PLACE = FOLDER / "pure"
#: What mutmut writes for each end of a run.
ENDS = {0: "survived", 1: "killed", 3: "killed", 33: "no tests", 34: "skipped", 24: "timeout", 36: "timeout"}
#: Those a new test may see.
UNSEEN = (0, 33)


def modules() -> list[str]:
    """The files of the pure modules."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return list(told["tool"]["mutmut"]["only_mutate"])


def run(*, again: bool, seed: int, most: int | None) -> Kept:
    """Go on where the last run stopped; when tests changed, those that lived are asked again.

    With `most`, only so many of those that wait, chosen by a seed over all modules, and what lived.
    """
    copy_tree(PLACE)
    tests = sha256(b"".join(path.read_bytes() for path in sorted((PLACE / "tests").rglob("*.py")))).hexdigest()
    asked = PLACE / "asked-of-tests.txt"
    if again or not asked.exists() or asked.read_text(encoding="utf-8") != tests:
        _forget_the_living()
        asked.write_text(tests, encoding="utf-8")
    surroundings = {**os.environ, "NEWSROOM_TEST_PG_DIR": str(PLACE / "no-database"), "PYTHONHASHSEED": "0"}
    mutmut = Path(sys.executable).with_name("mutmut")
    try:
        named = _waiting(seed, most) if most else []
        subprocess.run([mutmut, "run", "--max-children", "1", *named], cwd=PLACE, env=surroundings, check=True)
    except KeyboardInterrupt:
        print("\nstopped; what is known so far:", flush=True)
    return keep()


def _metas() -> Iterator[tuple[str, Path, dict[str, Any]]]:
    for path in sorted((PLACE / "mutants").rglob("*.py.meta")):
        name = str(path.relative_to(PLACE / "mutants")).removesuffix(".meta")
        yield name, path, json.loads(path.read_text(encoding="utf-8"))


def _waiting(seed: int, most: int) -> list[str]:
    """So many of those nobody tried, in a seeded order; none of them if the mutants are still to be made."""
    waiting = [key for _, _, told in _metas() for key, end in told["exit_code_by_key"].items() if end is None]
    return sorted(waiting, key=lambda key: key_of(str(seed), key))[:most]


def _forget_the_living() -> None:
    for _name, path, told in _metas():
        ends = told["exit_code_by_key"]
        told["exit_code_by_key"] = {key: None if end in UNSEEN else end for key, end in ends.items()}
        path.write_text(json.dumps(told, indent=4), encoding="utf-8")


def keep() -> Kept:
    """What mutmut found, in our own file: its names for mutants change whenever a function does."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant  # it reads the folder it stands in

    kept, home = Kept("pure"), Path.cwd()
    kept.results = {}
    os.chdir(PLACE)
    try:
        for name, _path, told in _metas():
            for mutant, end in told["exit_code_by_key"].items():
                if end is None:
                    continue
                where, change = _where(mutant), mutant
                verdict = ENDS.get(abs(end), "killed")
                if verdict != "killed":
                    lines = get_diff_for_mutant(mutant, path=name).splitlines()
                    change = "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines[2:] if line[:1] in ("+", "-"))
                seconds = told["durations_by_key"].get(mutant) or 0
                kept.results[key_of(mutant)] = {
                    "module": name, "where": where, "change": change,
                    **Verdict(verdict, "", round(seconds, 2))._asdict(),
                }  # fmt: skip
    finally:
        os.chdir(home)
    kept.flush()
    return kept


def _where(mutant: str) -> str:
    """`articles.text.normal` for `articles.text.x_normal__mutmut_3`, and so for methods."""
    module, _, name = mutant.rpartition("__mutmut_")[0].rpartition(".")
    return f"{module}.{name.removeprefix('x_').removeprefix('xǁ').replace('ǁ', '.')}"
