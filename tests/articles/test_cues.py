"""Cues: what in a sentence asks to be checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.cues import KINDS, cues
from articles.text import sentences
from tests import pace, seed


def found(text: str) -> list[tuple[str, str]]:
    return [(cue.text, cue.kind) for cue in cues(text)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("It weighs 250 miles", "digit", ["250"]),
        ("Luna-25 and Chandrayaan-3", "digit", ["25", "3"]),
        ("$3.5 of 1,250,000 at 45 % by ½ at 10:30", "digit", ["$3.5", "1,250,000", "45 %", "½", "10:30"]),
        ("over two decades", "number_word", ["two", "decades"]),
        ("Half a dozen, two-thirds, a hundred", "number_word", ["Half", "dozen", "two", "thirds", "hundred"]),
        ("between 2022 and 2024, in the 1990s", "date_word", ["2022", "2024", "1990s"]),
        ("Last year, this week, today", "date_word", ["Last year", "this week", "today"]),
        ("On Monday, in May, by August; last night", "date_word", ["Monday", "May", "August", "last night"]),
        ("a rare sign, the first and largest, never", "superlative", ["rare", "first", "largest", "never"]),
        ("He said", "reporting_verb", ["said"]),
        ("According to Interfax", "reporting_verb", ["According to"]),
        ("He “must go,” now", "quotation", ["must go,"]),
        ("He 'must go,' now", "quotation", ["must go,"]),
        ("He «must go» now", "quotation", ["must go"]),
        ("“We must", "quotation", ["We must"]),
        ("must go.” ", "quotation", ["must go."]),
    ],
)
def test_each_kind_of_cue_is_found(text, kind, words):
    assert found(text) == [(word, kind) for word in words]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour board and the pilots agreed on shared watches.",
        "It may march on in August company’s absence".replace("August", "august"),
        "The astronauts’ station is the partners’ own.",
        "The forest interested the priest.",
        "",
    ],
)
def test_a_sentence_without_cues_has_none(text):
    assert found(text) == []


@pytest.mark.parametrize("verb", ["told", "explained", "emphasised", "emphasized", "stating", "expressed", "warned"])
def test_verbs_of_reporting_are_cues_in_any_case(verb):
    assert found(verb.upper()) == [(verb.upper(), "reporting_verb")]


def test_march_and_may_are_dates_beside_a_figure_only():
    assert found("On March 5 the troops may march.") == [("March", "date_word"), ("5", "digit")]
    assert found("The rest of May, in March") == [("May", "date_word"), ("March", "date_word")]
    assert found("May it be a march") == []


def test_cues_inside_a_quotation_are_found_as_well():
    assert found("He said “three of them”.") == [
        ("said", "reporting_verb"),
        ("three", "number_word"),
        ("three of them", "quotation"),
    ]


def test_every_kind_is_one_people_know():
    assert {"digit", "number_word", "date_word", "superlative", "reporting_verb", "quotation"} == KINDS


@given(st.text(st.sampled_from("aB1 .,\"“”'’«»$%½三\n"), max_size=60))
def test_cues_name_their_place_and_come_in_order(text):
    answer = cues(text)

    assert [text[cue.start : cue.end] for cue in answer] == [cue.text for cue in answer]
    assert answer == sorted(answer)
    assert all(cue.text for cue in answer)


@pytest.mark.parametrize("unit", ["word ", "1", "1 ", "“a” ", "'a ", "1.", "this last ", "said ", "$", "»«", "20"])
def test_cues_take_linear_time(unit):
    text = unit * (100_000 // len(unit))
    began = pace.start()

    cues(text)

    assert pace.since(began) < 1


@seed.needs_seed
def test_ten_of_the_seeds_twelve_sentences_hold_a_cue():
    paragraphs = seed.text().split("\n\n")[:7]

    without = [s.text[:20] for paragraph in paragraphs for s in sentences(paragraph) if not cues(s.text)]

    assert without == ["The agreement betwee", "Despite the strained"]


def test_words_said_before_and_quoted_later_are_found_where_they_are_quoted():
    text = "We go when he says “go” and go"

    assert [(cue.start, cue.text) for cue in cues(text) if cue.kind == "quotation"] == [(20, "go")]


def test_cues_inside_a_longer_one_are_not_told_again():
    assert found("This week, in a statement, all-time and no one") == [
        ("This week", "date_word"),
        ("in a statement", "reporting_verb"),
        ("all-time", "superlative"),
        ("no one", "superlative"),
    ]
