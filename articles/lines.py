"""The lines of wire text, and how a line shows what it is: the end of a sentence, an entry of a list, a heading."""

from __future__ import annotations

import re
from typing import NamedTuple


class Line(NamedTuple):
    """A line without the spaces round it, how far it was indented, and its number in the text."""

    text: str
    indent: int = 0
    number: int = 0


ENDS_A_SENTENCE = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*\Z")
BULLET = re.compile(r"\A(?:[-–—−•·*‣▪●◦○■](?!\*)|\d{1,2}[.)](?=\s))\s*")
EMPHASIS = r"[*_#]{0,3}\s*"
#: What a block of definitions stands under.
HEADING = re.compile(
    rf"{EMPHASIS}(?:Definitions?|Glossary)(?:\s*[*_]{{0,3}}|\s*[:：]\s*{EMPHASIS}(?P<first>.*))", re.IGNORECASE
)


def lines_of(text: str) -> list[Line]:
    """The lines of a text."""
    lines = enumerate(text.split("\n"), 1)
    return [Line(line.strip(), len(line) - len(line.lstrip()), number) for number, line in lines]


def single_spaced(name: str) -> str:
    """A name as it is looked up, whatever spaces it was sent with."""
    return " ".join(name.split())
