"""Two lists are compared in bounded work; the way from one to the other is always whole and right."""

from __future__ import annotations

import random
from difflib import SequenceMatcher

import pytest

from articles import comparing
from articles.authorship import touched
from articles.comparing import Step, steps


def walked(before, after, found):
    """The second list, made from the first by following the steps; each has to go on where the last one ended."""
    start = at = 0
    made = []
    for step in found:
        assert (step.start, step.at) == (start, at)
        assert step.what in ("equal", "replace", "delete", "insert")
        if step.what == "equal":
            assert list(before[step.start : step.end]) == list(after[step.at : step.to])
        made += before[step.start : step.end] if step.what == "equal" else after[step.at : step.to]
        start, at = step.end, step.to
    assert start == len(before)
    return made


def test_what_is_short_is_compared_as_difflib_does():
    one, other = "abcdefg", "acbxfgh"

    assert steps(one, other) == [Step(*step) for step in SequenceMatcher(None, one, other).get_opcodes()]


@pytest.mark.parametrize("patience", [0, 30, 400])
def test_the_way_is_whole_and_right_however_little_may_be_compared(patience):
    dice = random.Random(7)
    for _ in range(300):
        before = dice.choices("abcdefghijkl", k=dice.randrange(12))
        after = [item for item in before if dice.random() > 0.2]
        for _ in range(dice.randrange(4)):
            after.insert(dice.randrange(len(after) + 1), dice.choice("abcxyz"))

        assert walked(before, after, steps(before, after, patience)) == after


def test_what_stands_once_in_both_parts_a_long_list():
    assert steps("abcdef", "abXdeY", patience=0) == [
        Step("equal", 0, 2, 0, 2),
        Step("replace", 2, 3, 2, 3),
        Step("equal", 3, 5, 3, 5),
        Step("replace", 5, 6, 5, 6),
    ]


def test_what_would_take_too_long_counts_as_exchanged_whole():
    assert steps("aabb" * 50, "bbaa" * 50, patience=10) == [Step("replace", 0, 200, 0, 200)]


def test_nothing_is_asked_of_difflib_past_the_patience(monkeypatch):
    asked = []

    class Counted(SequenceMatcher):
        def __init__(self, junk, before, after, autojunk):
            asked.append(comparing._work(before, after))
            super().__init__(junk, before, after, autojunk=autojunk)

    monkeypatch.setattr(comparing, "SequenceMatcher", Counted)
    before = [f"sentence {n}" for n in range(6_000)]
    after = [line if n % 2 else f"other {n}" for n, line in enumerate(before)]

    assert walked(before, after, steps(before, after)) == after
    assert walked(["a", "b"] * 600, ["b", "a"] * 600, steps(["a", "b"] * 600, ["b", "a"] * 600))
    assert sum(asked) <= comparing.PATIENCE


def test_who_changes_every_other_sentence_of_a_long_story_touches_no_neighbour():
    before = [f"sentence {n}" for n in range(6_000)]
    reworded = [line if n % 2 else f"other {n}" for n, line in enumerate(before)]

    assert touched(before, reworded) == []
    assert touched(before, [*before[:3_000], *before[3_001:]]) == [before[2_999], before[3_001]]
