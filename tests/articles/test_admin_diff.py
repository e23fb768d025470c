"""What changed between two versions, for people to read."""

from __future__ import annotations

from articles.admin import diff
from articles.admin.diff import Line, Piece


def test_a_changed_word_is_told_and_the_rest_stays():
    assert diff.words("Nine villages lost power.", "Eight villages lost power.") == [
        Piece("out", "Nine"),
        Piece("in", "Eight"),
        Piece("same", " villages lost power."),
    ]


def test_paragraphs_that_stayed_are_counted_not_repeated():
    assert diff.paragraphs(["a", "b", "old", "c"], ["a", "b", "new", "c"]) == [
        Line([], 2),
        Line([Piece("out", "old"), Piece("in", "new")]),
        Line([], 1),
    ]


def test_a_paragraph_that_came_or_went_is_whole():
    assert diff.paragraphs(["a"], ["a", "b"]) == [Line([], 1), Line([Piece("in", "b")])]
    assert diff.paragraphs(["a", "b"], ["a"]) == [Line([], 1), Line([Piece("out", "b")])]


def test_paragraphs_too_long_to_compare_stand_one_after_the_other():
    old, new = ("a " * 2_500).strip(), ("b " * 2_500).strip()

    assert diff.words(old, new) == [Piece("out", old), Piece("in", new)]
