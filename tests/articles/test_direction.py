"""A control of direction that turns a figure round: refused, since taking it out would change what readers saw."""

from __future__ import annotations

import contextlib

import pytest

from articles.admission import admit
from articles.errors import UnfitText
from articles.wire import decode, parse
from tests import pace
from tests.bad_inputs import cases as bad_inputs
from tests.bad_inputs import needs_bad_inputs, spelled_out
from tests.cases import case, needs_cases

RLO, LRO, RLE, LRE, PDF = "\u202e", "\u202d", "\u202b", "\u202a", "\u202c"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


def refused(text: str) -> str:
    """Why a text is not let in."""
    with pytest.raises(UnfitText) as refusal:
        admit(text, field="body")
    assert refusal.value.detail["remedy"] == "Type the figure anew, as readers are to see it."
    return str(refusal.value.detail["problem"])


@needs_cases
def test_the_override_of_the_cases_is_refused_with_its_place():
    with pytest.raises(UnfitText) as refusal:
        parse(decode(case("bidi-override")["given"].encode(), "item"))

    assert refusal.value.detail["problem"] == (
        "turns a figure round by a control of direction (U+202E) at character 10: “001”"
    )


@needs_bad_inputs
def test_the_override_among_the_bad_inputs_is_refused():
    (row,) = (one for one in bad_inputs("unicode") if one["id"] == "uni-bidi-rlo")

    assert refused(str(spelled_out(row["input"]))) == (
        "turns a figure round by a control of direction (U+202E) at character 17: “01-09”"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"Price of {RLO}001{PDF} euros", "001"),
        (f"Price of {RLO}001 euros", "001 euros"),
        (f"Two lines\nPrice of {RLO}1.5{PDF} euros", "1.5"),
        (f"From {RLO}5 to 7{PDF} men", "5 to 7"),
        (f"Growth of {RLO}-5{PDF} percent", "-5"),
        (f"Killed {RLO}eerht{PDF} men", "eerht"),
        (f"Killed {RLO}twelve{PDF} men", "twelve"),
        (f"Pope Leo {RLO}XIV{PDF} spoke", "XIV"),
        (f"Price of {RLO}$5{PDF}", "$5"),
        (f"Price of {RLO}abc 12 def{PDF}", "abc 12 def"),
        (f"Price of {LRE}{RLO}12{PDF}{PDF} euros", "12"),
        (f"Price of {LRI}a {RLO}12{PDF}{PDI} euros", "12"),
        (f"Price of {RLO}{LRE}12{PDF}{PDF} euros", "12"),
        (f"Price of {RLO}a{PDI}12{PDF} euros", "a12"),
        (f"Between {RLE}10 – 15{PDF} men", "10 – 15"),
        (f"Between {RLI}10 – 15{PDI} men", "10 – 15"),
        (f"Growth of {RLI}-5{PDI} percent", "-5"),
        (f"قالت {LRO}10-15{PDF} الرحلة", "10-15"),
        (f"قالت {LRI}10 – 15{PDI} الرحلة", "10 – 15"),
        (f"٠ Price of {RLO}١٢{PDF} euros", "١٢"),
    ],
)
def test_a_figure_that_is_turned_round_is_refused(text, shown):
    assert refused(text).endswith(f": “{shown}”")


@pytest.mark.parametrize(
    "text",
    [
        f"The word {RLO}live{PDF} and 12 men",
        f"The number {RLO}5{PDF}",
        f"The number {RLO}11{PDF}",
        f"Pope Pius {RLO}XIX{PDF} and {RLO}level{PDF}",
        f"The word {RLO}live\n12 men",
        f"The word {RLO}{PDF} 12 men",
        f"The price {LRO}10-15{PDF} euros",
        f"The price {LRI}10 – 15{PDI} euros",
        f"The price {FSI}10 – 15{PDI} euros",
        f"The name {RLI}ראש הממשלה 10 – 15{PDI} said",
        f"The price {RLE}1,250.50{PDF} euros",
        f"قالت {LRI}100{PDI} الرحلة",
        f"12 men{PDF} and 13{PDI}",
        "ראש הממשלה אמר: 10 – 15",
        "The left\u200eto\u200fright marks 10 – 15",
    ],
)
def test_what_turns_no_figure_is_taken_out_and_told(text):
    admitted = admit(text, field="body")

    assert not set(admitted.text) & set(RLO + LRO + RLE + LRE + PDF + LRI + RLI + FSI + PDI + "\u200e\u200f")
    assert bool(admitted.stripped) == (admitted.text != text)


@pytest.mark.parametrize("unit", [RLO, f"{RLO}1", f"{RLO}1{PDF}", f"{RLI}a 1", f"{RLI}{PDI}", PDF, f"{RLO}a\n"])
def test_controls_of_direction_are_read_in_linear_time(unit):
    began = pace.start()

    with contextlib.suppress(UnfitText):
        admit(unit * (300_000 // len(unit)) + "é", field="body")

    assert pace.since(began) < 3
