"""The labelled paragraphs are enough of them, each once, and lose no letter when they are cut."""

from __future__ import annotations

from tests.statements import labelled


def test_there_are_at_least_three_hundred_endings_and_none_is_there_twice():
    texts = [row.text for row in labelled()]

    assert len(texts) == len(set(texts))
    assert len(texts) >= 300


def test_half_of_them_are_cut_and_a_third_are_not():
    sizes = [len(row.right) for row in labelled()]

    assert sum(size > 1 for size in sizes) > len(sizes) / 2
    assert sum(size == 1 for size in sizes) > len(sizes) / 3


def test_what_a_person_cut_them_into_is_the_whole_of_them():
    for row in labelled():
        assert " ".join(row.right) == row.text.replace("\n", " ")
