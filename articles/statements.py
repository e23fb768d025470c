"""Statements inside a stored line: what of it could be true or false by itself, and so needs a claim of its own.

They are computed and never stored, for coverage alone: a line is kept, signed and told apart from others as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise

from articles.endings import goes_on, numbers
from articles.text import CURLY_QUOTES, SPACES

_SAME_LENGTH = str.maketrans({**dict.fromkeys(SPACES, " "), **CURLY_QUOTES, "«": '"', "»": '"', "\n": "\n"})
_SAYS_SOMETHING = re.compile(r"\w")

#: A stop, what may close behind it, and a space, before what can begin a sentence.
_ENDS = re.compile(r"([.!?…])[.!?…\"')\]]{0,40} +(?=[\"'(\[¿¡-]*(?:[^\W\d_a-zß-öø-ÿ]|[$€£¥]?\d|[a-z][A-Z]))")
#: What may begin small in a script that has capitals, and so begins no sentence: Greek, Cyrillic, letters like ł and ž.
_BEGINS = re.compile(r"[\"'(\[¿¡-]*([Ā-֏])(.?)")
#: The same without a space, after words that are short for others.
_RUN_ON = re.compile(r"(?<![\w.])(?:[ap]\.m|U\.[SKN]|Inc|Corp|Ltd|etc)(\.)(?=[A-Z][a-z]{2})")
_BULLET = re.compile(r"(?:\A|(?<= ))[•‣▪●◦○■·]+ *(?=[^ ])|(?:\A|(?<= ))\*+ (?=[^ ])")
_DASHED = re.compile(r"(?:\A|: )([-–—−]) +(?=[^ ])")


def statements(line: str, rules: int) -> tuple[tuple[int, int], ...]:
    """Where each statement of a stored line begins and ends, by the rules of a number; all visible is in one."""
    return STATEMENTS[max(number for number in STATEMENTS if number <= rules)](line)


@lru_cache(maxsize=8192)
def _statements_1(line: str) -> tuple[tuple[int, int], ...]:
    plain = line.translate(_SAME_LENGTH)
    cuts = [0, *_kept(plain, sorted({*_lines(line), *_list_lines(plain), *_endings(plain)})), len(line)]
    return tuple(_trimmed(plain, start, end) for start, end in pairwise(cuts))


def _kept(plain: str, cuts: list[int]) -> Iterator[int]:
    """The cuts with something said on both sides."""
    said, done = False, 0
    for cut, following in pairwise([*cuts, len(plain)]):
        said, done = said or _SAYS_SOMETHING.search(plain, done, cut) is not None, cut
        if said and _SAYS_SOMETHING.search(plain, cut, following):
            yield cut
            said = False


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """A statement without the spaces at its ends."""
    said = plain[start:end]
    begin = start + len(said) - len(said.lstrip(" \n"))
    return begin, max(begin, start + len(said.rstrip(" \n")))


def _lines(line: str) -> Iterator[int]:
    """Where a line break ends a statement, as a paragraph does."""
    return (found.end() for found in re.finditer("\n", line))


def _list_lines(plain: str) -> Iterator[int]:
    """Where lines of a list begin that an import wrote as one paragraph."""
    yield from (found.start() for found in _BULLET.finditer(plain))
    if dash := _DASHED.search(plain):
        yield from (found.end() - 1 - len(found[1]) for found in re.finditer(rf" ({re.escape(dash[1])}) ", plain))
    yield from (place.start() for place in numbers(plain))


def _endings(plain: str) -> Iterator[int]:
    """Where a sentence ends inside the line."""
    listed = {number.end() for number in numbers(plain)}
    done = 0
    for end in _ENDS.finditer(plain):
        if (
            end.end() not in listed
            and not _small(plain, end.end())
            and not goes_on(plain, _stop(plain, end), end.end(), max(done, plain.rfind("\n", 0, end.start()) + 1))
        ):
            done = end.end()
            yield done
    yield from (end.end() for end in _RUN_ON.finditer(plain))


def _small(plain: str, at: int) -> bool:
    """Whether a small letter begins there, other than one of a name like еБей."""
    found = _BEGINS.match(plain, at)
    return found is not None and found[1].islower() and not found[2].isupper()


def _stop(plain: str, end: re.Match[str]) -> int:
    """The first of the signs that end it."""
    return end.start(1)


#: The rules, each from that number of the rules for sentences on (`Revision.breaks`).
STATEMENTS: dict[int, Callable[[str], tuple[tuple[int, int], ...]]] = {1: _statements_1}
