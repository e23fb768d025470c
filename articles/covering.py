"""Sentences of a story's body, and what claims hold of each; broken anew at a save, from then on as they were saved."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from articles.blocks import Leaf
from articles.breaks import newest
from articles.markup import kept
from articles.statements import statements
from articles.text import Sentence, cut, normal, sentence_hash, sentences

_SAYS_SOMETHING = re.compile(r"\w")


class Stated(NamedTuple):
    """A statement of a sentence, where it stands in it, and which stretches of the sentence that it holds are claims.

    Its hash is empty where the sentence makes no other.
    """

    text: str
    start: int
    end: int
    hash: str
    spans: list[tuple[int, int]]


class Covered(NamedTuple):
    """A sentence, where it stands in its block, and which stretches of it (counted from its start) are claims.

    `broken` holds the same words with their line breaks; `rules` is the number of those that broke it.
    """

    block: int
    text: str
    start: int
    end: int
    hash: str
    spans: list[tuple[int, int]]
    broken: str
    rules: int

    def stated(self) -> list[Stated]:
        """Its statements: a claim on one of them says nothing of the next."""
        found = statements(self.broken, self.rules)
        if len(found) == 1:
            return [Stated(self.text, 0, len(self.text), "", self.spans)]
        return [
            Stated(self.text[start:end], start, end, sentence_hash(self.text[start:end]), self._held(start, end))
            for start, end in found
        ]

    def _held(self, start: int, end: int) -> list[tuple[int, int]]:
        """What claims hold of a stretch; a quotation mark or a full stop of it is nothing."""
        first = bisect_right(self.spans, start, key=lambda span: span[1])
        last = bisect_left(self.spans, end, key=lambda span: span[0])
        inside = ((max(low, start), min(high, end)) for low, high in self.spans[first:last])
        return [(low, high) for low, high in inside if _SAYS_SOMETHING.search(self.text, low, high)]

    def outside(self) -> list[tuple[int, int]]:
        """The stretches of the sentence that lie in no claim."""
        borders = [0, *(place for span in self.spans for place in span), len(self.text)]
        return [(low, high) for low, high in zip(borders[::2], borders[1::2], strict=True) if low < high]


def coverage(html: str, rules: int | None = None) -> list[Covered]:
    """Every sentence of a kept body, broken by the rules of a number, else the newest, with what claims hold of it."""
    leaves, rules = list(kept(html)), rules or newest()
    return _coverage(leaves, (_sentences(leaf.words, rules) for leaf in leaves), rules)


def coverage_kept(html: str, lines: Iterable[str], rules: int) -> list[Covered]:
    """Every sentence of a kept body as its saved version tells them, a line each, with what claims hold of it."""
    leaves = list(kept(html))
    return _coverage(leaves, cut((leaf.words for leaf in leaves), lines), rules)


def contexts(html: str, rules: int) -> dict[UUID, str]:
    """The words around each claim of a kept body: the normal words of the sentences it stands in, a line for each."""
    found: dict[str, dict[tuple[int, int], str]] = {}
    for at, leaf in enumerate(kept(html)):
        own = _sentences(leaf.words, rules)
        for claim, start, end in leaf.stretches:
            first = bisect_right(own, start, key=lambda sentence: sentence.end)
            last = bisect_left(own, end, key=lambda sentence: sentence.start)
            found.setdefault(claim, {}).update({(at, n): own[n].text for n in range(first, last)})
    return {UUID(claim): "\n".join(map(normal, lines.values())) for claim, lines in found.items()}


def around(block: str, start: int, end: int, rules: int) -> str:
    """The sentence, or sentences, in which a stretch of a block stands, by the rules of a number."""
    found = _sentences(block, rules)
    first = bisect_right(found, start, key=lambda sentence: sentence.end)
    last = bisect_left(found, end, key=lambda sentence: sentence.start)
    return block[found[first].start : found[last - 1].end] if first < last else block


@lru_cache(maxsize=4096)
def _sentences(block: str, rules: int) -> tuple[Sentence, ...]:
    """The sentences of a block; most blocks of a story are the same from save to save."""
    return tuple(sentences(block, rules))


def _coverage(leaves: Iterable[Leaf], found: Iterable[Iterable[Sentence]], rules: int) -> list[Covered]:
    places = enumerate(zip(leaves, found, strict=True))
    return [covered for at, (leaf, own) in places for covered in _covered(at, leaf, own, rules)]


def _covered(at: int, leaf: Leaf, own: Iterable[Sentence], rules: int) -> Iterator[Covered]:
    """The sentences of one leaf."""
    held = _united((start, end) for _, start, end in leaf.stretches)
    for text, start, end in own:
        first = bisect_right(held, start, key=lambda span: span[1])
        last = bisect_left(held, end, key=lambda span: span[0])
        spans = [(max(low, start) - start, min(high, end) - start) for low, high in held[first:last]]
        yield Covered(at, text, start, end, sentence_hash(text), spans, leaf.text[start:end], rules)


def _united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that meet or overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
