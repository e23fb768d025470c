"""What changed between two saved versions of a story, for people to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from articles.comparing import WORDS, steps

_WORD = re.compile(r"\w+|\s+|[^\w\s]")


class Piece(NamedTuple):
    """Words that stayed (same), went (out) or came (in)."""

    what: str
    text: str


class Line(NamedTuple):
    """A changed paragraph in pieces, or a number of paragraphs that stayed as they were."""

    pieces: list[Piece]
    same: int = 0


def words(before: str, after: str) -> list[Piece]:
    """The way from one paragraph to another, word by word."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    for tag, start, end, at, to in steps(old, new, patience=WORDS):
        out, came = "".join(old[start:end]), "".join(new[at:to])
        pieces += [Piece("same", came)] if tag == "equal" else _swap(out, came)
    return pieces


def _swap(out: str, came: str) -> list[Piece]:
    return [piece for piece in (Piece("out", out), Piece("in", came)) if piece.text]


def paragraphs(before: Sequence[str], after: Sequence[str]) -> list[Line]:
    """The way from one text to another, paragraph by paragraph."""
    lines: list[Line] = []
    for tag, start, end, at, to in steps(before, after):
        if tag == "equal":
            lines.append(Line([], to - at))
        else:
            pairs = zip_longest(before[start:end], after[at:to], fillvalue="")
            lines += [Line(words(old, new)) for old, new in pairs]
    return lines
