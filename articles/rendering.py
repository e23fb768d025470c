"""What readers get: the approved words with claims laid over glossary links, as marks a reader can ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_OPEN = re.compile(r'<mark data-claim="([0-9a-f-]{36})">')


class Held(NamedTuple):
    """A stretch of text, counted in characters of the serialised body without its tags, and the claims that hold it."""

    start: int
    end: int
    claims: tuple[int, ...]


def held(body: str, numbers: Mapping[str, int]) -> list[Held]:
    """Which stretches of a marked body are held by which claims (by number)."""
    at, stack, found = 0, [], []
    for piece in _TOKEN.findall(body):
        if opened := _OPEN.fullmatch(piece):
            stack.append(numbers[opened[1]])
        elif piece == "</mark>":
            stack.pop()
        elif not piece.startswith("<"):
            if stack:
                found.append(Held(at, at + len(piece), tuple(sorted(set(stack)))))
            at += len(piece)
    return found


def with_claims(linked: str, body: str, numbers: Mapping[str, int]) -> str:
    """Lay claims over a body whose glossary terms are linked; taking both away gives the approved words back.

    `linked` is `body` without marks and with links; `numbers` gives each claim id its number on the page.
    """
    stretches = held(body, numbers)
    last = {number: stretch.end for stretch in stretches for number in stretch.claims}
    writer = _Writer(stretches, last)
    return "".join(writer.write(linked))


class _Writer:
    """Walks the linked body once, with the stretches beside it."""

    def __init__(self, stretches: list[Held], last: Mapping[int, int]) -> None:
        self.stretches = iter(stretches)
        self.now = next(self.stretches, None)
        self.last = last
        self.at = 0
        self.first: set[int] = set()
        self.owed: list[int] = []
        self.in_link = False

    def write(self, linked: str) -> Iterator[str]:
        for piece in _TOKEN.findall(linked):
            if not piece.startswith("<"):
                yield from self._text(piece)
                continue
            yield piece
            self.in_link = piece.startswith("<a ") or (self.in_link and piece != "</a>")
            if not self.in_link:
                yield from self._references()

    def _text(self, text: str) -> Iterator[str]:
        end = self.at + len(text)
        while self.at < end:
            piece_end, claims = self._piece(end)
            words = text[len(text) - (end - self.at) :][: piece_end - self.at]
            self.at = piece_end
            yield self._wrapped(words, claims) if claims else words
            self.owed += [number for number in claims if self.last[number] == piece_end]
            if not self.in_link:
                yield from self._references()

    def _piece(self, end: int) -> tuple[int, tuple[int, ...]]:
        while self.now is not None and self.now.end <= self.at:
            self.now = next(self.stretches, None)
        if self.now is None or self.now.start >= end:
            return end, ()
        if self.now.start > self.at:
            return self.now.start, ()
        return min(self.now.end, end), self.now.claims

    def _wrapped(self, words: str, claims: tuple[int, ...]) -> str:
        new = [number for number in claims if number not in self.first]
        self.first.update(new)
        anchor = f' id="c{new[0]}"' if new else ""
        others = "".join(f'<span class="claim" id="c{number}"></span>' for number in new[1:])
        return f'{others}<span class="claim"{anchor} data-claims="{" ".join(map(str, claims))}">{words}</span>'

    def _references(self) -> Iterator[str]:
        for number in self.owed:
            yield f'<a class="claim__ref" href="#claim-{number}">{number}</a>'
        self.owed = []
