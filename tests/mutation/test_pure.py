"""The pure modules are those of the architecture, and every mutant let live has its reason."""

from __future__ import annotations

import tomllib

from tests.mutation.keeping import REASONS, Score, explained, reasons
from tests.mutation.pure import modules
from tests.test_architecture import LEAVES, ROOT


def test_mutants_are_made_of_every_pure_module():
    ours = {"glossary.linking", "glossary.canonical", "glossary.plurals", "glossary.surroundings"}
    leaves = (LEAVES | ours) - {"articles.rows"}  # which reads the database

    assert set(modules()) == {f"{leaf.replace('.', '/')}.py" for leaf in leaves}


def test_each_reason_is_one_for_a_change_of_something_that_is_there():
    for one in tomllib.loads(REASONS.read_text(encoding="utf-8"))["same"]:
        module = one["where"]
        while not (ROOT / f"{module.replace('.', '/')}.py").exists():
            module = module.rpartition(".")[0]
        text = " ".join((ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8").split())
        gone = " ".join(line[2:] for line in one["change"].splitlines() if line.startswith("- "))

        assert " ".join(gone.split()) in text
        assert one["why"].endswith(".")


def test_a_mutant_that_lives_counts_unless_it_is_seen_or_told_why():
    (where, change), why = next(iter(reasons().items()))
    told = {"module": "m", "where": where, "change": change, "verdict": "survived"}
    untold = {**told, "change": "- a\n+ b"}

    assert explained(told, reasons()) == why

    class Some:
        results = {"1": told, "2": untold, "3": {**untold, "verdict": "killed"}, "4": {**untold, "verdict": "refused"}}

    score = Score(Some(), 0.5)
    assert (len(score.made), score.seen(score.made), score.alive(score.made)) == (3, 1, [untold])
    assert not score.enough
