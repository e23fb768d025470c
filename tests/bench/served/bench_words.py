"""Stories of any length made up from a few words; imports nothing of ours, since every revision gets the same ones."""

from __future__ import annotations

import random
from typing import NamedTuple

#: Outside every claim: where a comma comes and goes.
PLAIN, COMMA = "People came and went all evening.", "People came, and went all evening."
#: What is tagged and untagged.
SPARE = "Boats lay along the bank until dark."

_PLACES = ("Nordham", "Aldwick", "Fenbury", "Marrow", "Tolsey", "Easterby", "Quarley", "Saltmere", "Yarrow")
_PEOPLE = ("People along the bank", "Farmers in the low fields", "Crews at the depot", "Families near the weir")
_DEEDS = ("moved their boats inland", "stacked sandbags by the doors", "carried bedding up", "kept the pumps going")
_REASONS = ("because the ground was soaked", "while the road stayed under water", "as the wind turned to the north")
_ENDINGS = ("and waited for the level to fall", "and looked after those who came in wet", "before the light went")


class Sample(NamedTuple):
    """A wire text and the words in its body that are claims."""

    name: str
    wire: str
    quotes: list[str]


def made_up(name: str, *, claims: int, words: int = 0) -> Sample:
    """A story of a paragraph to each claim and about so many words; always the same one."""
    dice = random.Random(7)
    quotes = [_claim(number, dice) for number in range(1, claims + 1)]
    paragraphs = []
    for number, quote in enumerate(quotes, 1):
        paragraph, length = [quote], len(quote.split())
        while length < words / claims - 8:
            paragraph.append(_filler(number, len(paragraph), dice))
            length += len(paragraph[-1].split())
        paragraphs.append(" ".join(paragraph))
    return Sample(name, "\n\n".join(["The river and the villages", *paragraphs]), quotes)


def _claim(number: int, dice: random.Random) -> str:
    place = dice.choice(_PLACES)
    level = dice.randint(100, 900)
    return f"A level of {level} centimetres was read at gauge {number} in {place}, the river board said in its report."


def _filler(paragraph: int, nth: int, dice: random.Random) -> str:
    """A sentence with nothing to check, unlike any other of the story."""
    place, other = _PLACES[paragraph % len(_PLACES)], _PLACES[(paragraph + nth) % len(_PLACES)]
    way = " ".join(dice.choice(words) for words in (_DEEDS, _REASONS, _ENDINGS))
    return f"{dice.choice(_PEOPLE)} between {place} and {other} {way}."
