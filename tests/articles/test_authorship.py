"""Whose a sentence is: who takes one away or moves it touches the ones beside it."""

from __future__ import annotations

import pytest

from articles.authorship import touched


@pytest.mark.parametrize(
    ("before", "after", "neighbours"),
    [
        ("abc", "abc", ""),
        ("abc", "abxc", ""),  # a new sentence touches nothing
        ("abc", "axc", ""),  # nor does one reworded in place
        ("abc", "ac", "ac"),
        ("abc", "bc", "b"),
        ("abc", "ab", "b"),
        ("abcd", "ad", "ad"),
        ("abcd", "axd", "ad"),  # two for one
        ("abcd", "acbd", "abd"),  # moved: beside where it is, and where it was
        ("abcde", "eabcd", "ade"),  # and what came to stand first
        ("a", "", ""),
        ("", "a", ""),
        ("abcdefg", "acdeg", "aceg"),
    ],
)
def test_the_neighbours_of_what_was_taken_away_or_moved_are_touched(before, after, neighbours):
    assert sorted(touched(before, after)) == sorted(neighbours)


def test_each_is_named_once_in_the_order_of_the_text():
    assert touched("abcde", "ace") == ["a", "c", "e"]


def test_a_line_that_comes_back_all_through_a_long_story_is_compared_as_well():
    song = ["Row, row."] * 210

    assert touched(song, [*song[:205], "Now:", *song[205:]]) == []
