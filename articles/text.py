"""Text as the newsroom compares it: normal words, sentences, words that need a date, words left to fill in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

from articles import breaks
from articles.admission import Admitted, admit

__all__ = ["CURLY_QUOTES", "SPACES", "Admitted", "Sentence", "admit", "normal", "sentence_hash", "sentences"]

#: Every space Unicode has, line ends among them; each counts as one plain space.
SPACES = (
    "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
CURLY_QUOTES = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
ELLIPSIS = "…"

_SAME_LENGTH = str.maketrans({**dict.fromkeys(SPACES, " "), **CURLY_QUOTES})


def normal(s: str) -> str:
    """The words as they are compared: composed, quotes straight, spaces single; case, digits and all else kept."""
    composed = unicodedata.normalize("NFC", s).translate(_SAME_LENGTH).replace(ELLIPSIS, "...")
    return " ".join(filter(None, composed.split(" ")))


def sentence_hash(text: str) -> str:
    """The name by which a sentence is known again, whatever its quotes and spaces."""
    return sha256(normal(text).encode()).hexdigest()


class Sentence(NamedTuple):
    """One sentence of a block, and where it stands in it, in code points."""

    text: str
    start: int
    end: int


def sentences(block: str) -> list[Sentence]:
    """The sentences of a block; no visible character lies outside them, and harmless edits never move their ends."""
    folded, origin = _folded(block)
    found = []
    for start, after in pairwise([*breaks.starts(folded), len(folded)]):
        last = start + len(folded[start:after].rstrip(" ")) - 1
        begin, end = origin[start], origin[last] + 1
        found.append(Sentence(block[begin:end], begin, end))
    return found


def _folded(block: str) -> tuple[str, Sequence[int]]:
    """A block with quotes straight and spaces single, and for each character its place in the block."""
    plain = block.translate(_SAME_LENGTH)
    if "  " not in plain and ELLIPSIS not in plain:
        return plain, range(len(plain))
    pieces, origin, done = [], [], 0
    for match in _TO_FOLD.finditer(plain):
        kept = plain[done : match.start()]
        folded = "..." if match[0] == ELLIPSIS else " "
        pieces += [kept, folded]
        origin += [*range(done, match.start()), *([match.start()] * len(folded))]
        done = match.end()
    pieces.append(plain[done:])
    origin += range(done, len(plain))
    return "".join(pieces), origin


_TO_FOLD = re.compile(f"  +|{ELLIPSIS}")
