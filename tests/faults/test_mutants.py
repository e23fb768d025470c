"""The planted faults stay ready to use: each still fits the product, and says what it breaks and who sees it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from articles.errors import OwnWork
from tests.faults.planted import Mutant, mutants
from tests.faults.verdict import sees

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("articles/", "glossary/", "newsroom/", "templates/")
#: What PostgreSQL has to keep by itself as well.
KEPT_TWICE = {"I1", "I2", "I3", "I4", "I6", "I8", "I9", "I12", "I13", "I20"}

each_mutant = pytest.mark.parametrize("mutant", mutants(), ids=lambda mutant: mutant.name)


@each_mutant
def test_a_mutant_fits_the_product_as_it_stands(mutant: Mutant):
    done = subprocess.run(
        ["git", "apply", "--check", "--verbose", mutant.path], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


@each_mutant
def test_a_mutant_is_a_fault_of_the_product_and_of_no_test(mutant: Mutant):
    assert mutant.touches
    assert all(target.startswith(PRODUCT) for target in mutant.touches)


@each_mutant
def test_a_mutant_says_what_it_plants_and_breaks_and_which_tests_see_it(mutant: Mutant):
    assert mutant.plants.endswith(".")
    assert mutant.breaks
    assert all(name[0] == "I" and 1 <= int(name[1:]) <= 32 for name in mutant.breaks)
    assert mutant.seen_by
    for test in mutant.seen_by:
        file, _, function = test.partition("[")[0].partition("::")
        assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8")


def test_every_rule_that_postgresql_keeps_has_a_mutant():
    guards = [mutant for mutant in mutants() if any("/guards/" in target for target in mutant.touches)]

    assert {name for mutant in guards for name in mutant.breaks} >= KEPT_TWICE
    assert len(mutants()) >= 12


def test_a_test_that_broke_down_has_seen_nothing():
    assert sees(AssertionError())
    assert sees(OwnWork(how="tagged it"))
    assert sees(ExceptionGroup("two", [ValueError(), AssertionError()]))
    with pytest.raises(ValueError, match="unpack") as counted:
        (_one,) = []
    assert sees(counted.value)
    assert not any(sees(broken) for broken in (ImportError(), NameError(), SyntaxError(), TypeError()))
