"""A claim on one statement says nothing of the next, however they were broken into lines."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import wire
from articles.breaks import BREAKS, newest
from articles.markup import kept, sanitise
from articles.statements import statements
from articles.text import sentences
from tests import pace, seed
from tests.cases import cases, needs_cases
from tests.statements import Labelled, labelled, measured, stated

SAMPLE = Path(wire.__file__).parent / "management" / "sample"
MOST_EXTRA = 0.02

#: A line that the first rules for sentences begin in the middle of a name, whose rest nobody can tell from one.
TORN_BEFORE = [["The letter came from the Treas.", "Dept. Brandt burned it."]]


FILES = ("labelled", "later")


@pytest.mark.parametrize("rules", BREAKS)
@pytest.mark.parametrize("name", FILES)
def test_none_of_the_labelled_statements_hides_behind_another(name, rules):
    hidden = [found for found in measured(labelled(name), rules).hidden if found not in TORN_BEFORE]

    assert hidden == []


@pytest.mark.parametrize("name", FILES)
def test_hardly_more_is_asked_for_than_a_person_would(name):
    found = measured(labelled(name), newest())

    assert len(found.extra) <= found.statements * MOST_EXTRA, found.extra


def sample():
    """Every paragraph of the sample newsroom."""
    yield from wire.parse((SAMPLE / "wire.txt").read_text()).paragraphs
    for name in ("published", "review"):
        story = tomllib.loads((SAMPLE / f"{name}.toml").read_text())
        yield from (leaf.text for leaf in kept(sanitise(story["body"]).html))


@pytest.mark.parametrize("rules", BREAKS)
def test_the_sample_newsroom_is_asked_for_its_sentences_and_nothing_else(rules):
    paragraphs = list(sample())

    assert len(paragraphs) > 20
    for text in paragraphs:
        assert stated(text, rules) == [sentence.text for sentence in sentences(text, 1)]


@seed.needs_seed
@pytest.mark.parametrize("rules", BREAKS)
def test_the_seed_is_asked_for_its_sentences_and_nothing_else(rules):
    for text in wire.parse(seed.text()).paragraphs:
        assert stated(text, rules) == [sentence.text for sentence in sentences(text, 1)]


@needs_cases
@pytest.mark.parametrize("row", cases("two_statements"), ids=lambda row: row["id"])
def test_what_hid_in_use_is_asked_for(row):
    given, right = row["given"], row["right"]
    text = next(iter(kept(sanitise(given).html))).text if given.startswith("<p>") else given

    for rules in BREAKS:
        assert stated(text, rules) == right


@given(st.text(alphabet="AaBb St.Mr.U.S.p.m 1-–•*:()\"'!?…\n“”", max_size=60))
def test_nothing_visible_lies_outside_the_statements_of_a_line(line):
    found = statements(line, 1)

    assert "".join("".join(line[start:end].split()) for start, end in found) == "".join(line.split())
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("Это стоит 5 тыс. рублей.", 1),
        ("Το κόστος είναι 5 εκ. ευρώ.", 1),
        ("Порт закрыли. Все ушли.", 2),
        ("1. One died\n2. Two fled", 2),
        ("3. One died\n4. Two fled", 2),
        ("“Порт закрыли!” «Никто не ушёл.»", 2),
    ],
)
def test_a_small_letter_or_the_number_of_a_line_begins_no_statement_alone(line, right):
    assert len(statements(line, newest())) == right


@pytest.mark.parametrize("rules", BREAKS)
@pytest.mark.parametrize(
    "text",
    [
        "Это было в 2026 г. Порт закрыли.",
        "To było w 2026 r. Port zamknięto.",
        "He worked for Dahl & Co. Brandt left.",
        "He lives in the U.K. “Nobody asked,” she said.",
        "Er zahlt 5 Mio. Brandt lacht.",
        "Der Vertrag gilt bis zum 31. Mieter müssen ausziehen.",
        "Die Messe läuft bis zum 15. Tickets kosten 50 Euro.",
        "They met at the Fa. Nobody came.",
        "The band played ul. Songs were sung.",
    ],
)
def test_what_may_be_a_title_in_another_language_hides_nothing(text, rules):
    assert len(stated(text, rules)) == 2


@pytest.mark.parametrize(
    "text",
    ["“跌了。”大家都知道。", "Prices rose - what next? - banks closed.", "Shares rose 5% — why? — ministers resigned."],
)
def test_a_statement_behind_a_quotation_or_a_dash_is_not_hidden(text):
    assert len(stated(text, newest())) == 2


@pytest.mark.parametrize(
    "text",
    ["." * 100_000, "?!" * 50_000, "\n" * 100_000 + "x", ("“What?” Bob, " + "a" * 107 + " went. ") * 200],
    ids=["stops", "marks", "breaks", "who said it"],
)
def test_what_goes_on_without_end_is_read_quickly(text):
    began = pace.start()

    assert statements(text, newest())
    assert pace.since(began) < 1


def test_a_measure_that_finds_everything_wrong_says_so():
    row = Labelled("He left. She came. They ate.", ["He left. She", "came. They ate."])

    found = measured([row], newest())

    assert (len(found.hidden), len(found.extra)) == (1, 2)
