"""What can turn a claim round from beside it."""

from __future__ import annotations

import pytest

from articles.turning import Turn, turns

PLAIN = "The probe landed on the moon."


@pytest.mark.parametrize(
    ("after", "kind", "text"),
    [
        ("The probe never landed on the moon.", "negation", "never"),
        ("The probe hasn’t landed on the moon.", "negation", "hasn’t"),
        ("Nobody says the probe landed on the moon.", "negation", "Nobody"),
        ("It is false that the probe landed on the moon.", "negation", "false"),
        ("The first probe landed on the moon.", "superlative", "first"),
        ("The probe almost landed on the moon.", "qualifier", "almost"),
        ("The probe reportedly landed on the moon.", "qualifier", "reportedly"),
        ("The probe landed on the moon, according to its makers.", "qualifier", "according to"),
        ("The probe may have landed on the moon.", "qualifier", "may"),
        ("The probe of Roscosmos landed on the moon.", "name", "Roscosmos"),
        ("Maria Ortega doubts the probe landed on the moon.", "name", "Maria Ortega"),
    ],
)
def test_each_kind_of_word_is_told_when_it_comes(after, kind, text):
    assert Turn(kind, text, True) in turns(PLAIN, after)


@pytest.mark.parametrize(
    "after",
    [
        PLAIN,
        "The small probe landed on the moon.",
        "Later the probe landed on the moon.",
        "After a week the probe landed on the moon.",
    ],
)
def test_other_words_are_not_told(after):
    assert turns(PLAIN, after) == ()


def test_a_negation_that_goes_is_told_as_well():
    assert turns("The probe never landed.", "The probe landed.") == (Turn("negation", "never", False),)


def test_a_name_that_stood_there_before_is_no_other_name():
    assert turns("The probe of Roscosmos landed.", "At night the probe of Roscosmos landed.") == ()


def test_a_capital_at_the_beginning_is_no_name_by_itself():
    assert turns(PLAIN, "However the probe landed on the moon.") == ()


def test_texts_too_long_to_be_compared_word_by_word_tell_nothing():
    assert turns("word " * 2000, "other " * 2000) == ()
