"""Words round a mention that make it none: an address it is part of, capitals in which any word looks like a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

#: An address of mail or of the web within a word, with or without what such addresses begin with.
_ADDRESS = re.compile(
    r"(?<![\w+.-])[A-Za-z][A-Za-z\d+.-]*://.+"
    r"|(?<![\w.-])(?i:www)\..+"
    r"|(?<![\w.-])(?i:mailto|urn|tel|doi|news|arxiv|magnet|xmpp|sip):\S.*"
    r"|(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.@-])(?:[\w-]+\.)+(?:[A-Za-z]{2,}(?::\d+)?[/?#].*|[a-z]{2,}(?![\w-]))"
    r"|(?<![\w.-])(?:\d{1,3}(?:\.\d{1,3}){3}|localhost)(?::\d+)?[/?#].+"
    r"|(?<![\w.-])[\w-]+(?:\[\.\][\w-]+)+(?:/.*)?"
    r"|(?<![\w/.])(?:~|\.{1,2})?/[\w.-]+/.*|(?<!\w)[A-Z]:\\.+|(?<![\w/])[ru]/[A-Za-z]\w+"
)
_MAY_HOLD_ONE = re.compile(r"[./:\\]")
#: Where an address ends; the wall stands between blocks.
_BETWEEN = re.compile('[ \x1f"<>“”«»—]')
_WORD = re.compile("[^ ]+")
_ABBREVIATED = re.compile(r"(?<!\w)(?:\w\.)+\Z")
_STOPS = (".", "!", "?", "…", ":", ";", ")", "]", '"', "”", "»")
_OPENINGS = ("(", "[", '"', "“", "«")
LEAST_OF_A_RUN = 3
_NEAR = 200


class _Word(NamedTuple):
    """A word from space to space, and where there are addresses in it."""

    start: int
    end: int
    addresses: list[tuple[int, int]]


class Surroundings:
    """Answers, for one text, what a stretch of it stands in; asked from left to right it reads each word once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._word = _Word(0, 0, [])
        self._told = 0
        self._shouted = False

    def in_address(self, start: int, end: int) -> bool:
        """Whether a stretch lies in an address of mail or of the web."""
        if not self._word.start <= start < self._word.end:
            self._word = self._read(start)
        at = bisect_right(self._word.addresses, start, key=lambda address: address[1])
        return at < len(self._word.addresses) and self._word.addresses[at][0] < end

    def _read(self, at: int) -> _Word:
        begin = at
        while begin and not _BETWEEN.match(self.text, begin - 1):
            begin -= 1
        after = _BETWEEN.search(self.text, at)
        end = after.start() if after else len(self.text)
        word = self.text[begin:end]
        if not _MAY_HOLD_ONE.search(word):
            return _Word(begin, end, [])
        return _Word(begin, end, [(begin + found.start(), begin + found.end()) for found in _ADDRESS.finditer(word)])

    def shouted(self, start: int, end: int) -> bool:
        """Whether a stretch stands among three words in capitals or more, where capitals tell no name."""
        if not self.text[start:end].isupper():
            return False
        if start >= self._told:
            low, high = max(0, start - _NEAR), min(len(self.text), end + _NEAR)
            low = max(low, self.text.rfind("\x1f", low, start) + 1)
            wall = self.text.find("\x1f", end, high)
            words = list(_WORD.finditer(self.text, low, wall if wall >= 0 else high))
            own = next(nth for nth, word in enumerate(words) if word.end() > start)
            written = [word[0] for word in words]
            self._told = words[_run(written, own)[1]].end()
            self._shouted = _capitals(written, own) >= LEAST_OF_A_RUN
        return self._shouted


def in_capitals(words: str) -> bool:
    """Whether some words are a run of capitals themselves."""
    return words.isupper() and words.count(" ") + 1 >= LEAST_OF_A_RUN


def _capitals(words: list[str], at: int) -> int:
    """How many words in capitals stand together at a place.

    A comma parts names from names (NASA, ESA, JAXA), but not two words and more from two words and more.
    """
    first, last = _run(words, at)
    own = _count(words, first, last)
    if own < 2:
        return own
    if (
        first
        and (least := _least_beside(words[first - 1]))
        and (beside := _count(words, *_run(words, first - 1))) >= least
    ):
        return own + beside
    if last + 1 < len(words) and (least := _least_beside(words[last])):
        beside = _count(words, *_run(words, last + 1))
        return own + (beside if beside >= least else 0)
    return own


def _least_beside(before: str) -> int:
    """How many words in capitals have to stand on the other side of a comma or stop to be of the same run."""
    return 2 if before.endswith(",") else int(before.endswith((".", "!", "?", "…")))


def _run(words: list[str], at: int) -> tuple[int, int]:
    """The first and the last word of the run of capitals that a word stands in."""
    first = last = at
    while first and _goes_with(words[first - 1], words[first]):
        first -= 1
    while last + 1 < len(words) and _goes_with(words[last], words[last + 1]):
        last += 1
    return first, last


def _goes_with(before: str, after: str) -> bool:
    """Whether no comma, stop, quotation or small letter parts two words."""
    if before.endswith(",") or after.startswith(_OPENINGS) or not (_fits(before) and _fits(after)):
        return False
    return not before.endswith(_STOPS) or bool(_ABBREVIATED.search(before))


def _fits(word: str) -> bool:
    """Whether a word may stand in a run of capitals: it has no small letter."""
    return word == word.upper()


def _count(words: list[str], first: int, last: int) -> int:
    return sum(word.isupper() for word in words[first : last + 1])
