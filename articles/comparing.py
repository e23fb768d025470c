"""The way from one list to another, in work that is bounded: difflib alone takes minutes over a long story.

Where difflib would be quick, its answer is taken as it is. Else what stands once in both lists, in the same order,
parts them, and only what lies between is compared; what even then would take too long counts as exchanged whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple


class Step(NamedTuple):
    """What became of `before[start:end]`: it is `after[at:to]` now. The same names as difflib's."""

    what: str
    start: int
    end: int
    at: int
    to: int


#: Comparisons of two items, at most, in one call; about half a second.
PATIENCE = 4_000_000
#: For the words of one paragraph, of which a page compares many.
WORDS = 400_000


def steps(before: Sequence[Hashable], after: Sequence[Hashable], patience: int = PATIENCE) -> list[Step]:
    """The way from one to the other, in order and without gaps."""
    if _work(before, after) <= patience:
        return [Step(*step) for step in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()]
    found: list[Step] = []
    for step in _parted(before, after, patience):
        if found and found[-1].what == step.what == "equal":
            step = Step("equal", found[-1].start, step.end, found.pop().at, step.to)
        found.append(step)
    return found


def ends_in_common(before: Sequence[Hashable], after: Sequence[Hashable]) -> tuple[int, int]:
    """How many items two lists have in common at their end, and, of what is left, at their beginning; told in order."""
    tail = _shared_back(before, after, 0, 0, len(before), len(after))
    return _shared(before, after, 0, 0, len(before) - tail, len(after) - tail), tail


def _work(before: Sequence[Hashable], after: Sequence[Hashable]) -> int:
    """How many comparisons difflib may come to: in each of its calls every pair of equals, and every item."""
    there = Counter(before)
    pairs = sum(number * there[item] for item, number in Counter(after).items() if item in there)
    return min(len(before), len(after)) * (len(after) + pairs)


def _parted(before: Sequence[Hashable], after: Sequence[Hashable], patience: int) -> Iterator[Step]:
    """The steps between the anchors, and the anchors themselves."""
    start = at = 0
    for end, to in (*_anchors(before, after), (len(before), len(after))):
        head = _shared(before, after, start, at, end, to)
        if head:
            yield Step("equal", start, start + head, at, at + head)
        start, at = start + head, at + head
        tail = _shared_back(before, after, start, at, end, to)
        gap = Step("", start, end - tail, at, to - tail)
        work = _work(before[gap.start : gap.end], after[gap.at : gap.to])
        yield from _between(before, after, gap) if work <= patience else _exchanged(gap)
        patience -= work if work <= patience else 0
        if tail:
            yield Step("equal", end - tail, end, to - tail, to)
        start, at = end, to


def _between(before: Sequence[Hashable], after: Sequence[Hashable], gap: Step) -> Iterator[Step]:
    """What lies between two anchors, as difflib sees it."""
    _what, start, end, at, to = gap
    matcher = SequenceMatcher(None, before[start:end], after[at:to], autojunk=False)
    for what, begin, stop, place, there in matcher.get_opcodes():
        yield Step(what, start + begin, start + stop, at + place, at + there)


def _exchanged(gap: Step) -> Iterator[Step]:
    """One for the other, unread."""
    yield gap._replace(what="replace")


def _anchors(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[tuple[int, int]]:
    """What stands once in each, where both have it in the same order: the longest such row."""
    once = {item for item, number in Counter(before).items() if number == 1}
    place = {item: at for at, item in enumerate(before) if item in once}
    single = {item for item, number in Counter(after).items() if number == 1}
    pairs = [(place[item], at) for at, item in enumerate(after) if item in single and item in place]
    ends: list[int] = []
    heads: list[int] = []
    last: list[int] = []
    for number, (start, _at) in enumerate(pairs):
        row = bisect_left(ends, start)
        last.append(heads[row - 1] if row else -1)
        ends[row : row + 1], heads[row : row + 1] = [start], [number]
    chosen: list[tuple[int, int]] = []
    number = heads[-1] if heads else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = last[number]
    return chosen[::-1]


def _shared(before: Sequence[Hashable], after: Sequence[Hashable], start: int, at: int, end: int, to: int) -> int:
    """How many items the two have in common from here on."""
    number = 0
    while start + number < end and at + number < to and before[start + number] == after[at + number]:
        number += 1
    return number


def _shared_back(before: Sequence[Hashable], after: Sequence[Hashable], start: int, at: int, end: int, to: int) -> int:
    """How many items the two have in common up to there."""
    number = 0
    while end - number > start and to - number > at and before[end - number - 1] == after[to - number - 1]:
        number += 1
    return number
