"""Blocks of text with claims laid over them, and the one way in which each is put in order and written.

Marks are always innermost, so taking them out leaves the same bytes as if nobody had ever tagged anything.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

HALF_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
BREAK = "\n"  # a <br> in the text of a leaf, where no other line end can stand


#: How far back a character can tell what it belongs to.
NEAR = 8


class Stretch(NamedTuple):
    """The same as a span, for marks that may not have an id of their own yet."""

    claim: str
    start: int
    end: int


class Run(NamedTuple):
    """Text in one format: the tags it stands in, outermost first."""

    end: int
    tags: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Container:
    """A list, list item or block quotation; each is itself and no other."""

    tag: str
    start: str = ""

    @property
    def opening(self) -> str:
        return f'<ol start="{self.start}">' if self.start else f"<{self.tag}>"


@dataclass(frozen=True)
class Leaf:
    """One block of text inside its containers: the words, their formats, and the claims laid over them."""

    path: tuple[Container, ...]
    tag: str
    text: str
    runs: tuple[Run, ...]
    stretches: tuple[Stretch, ...]

    @property
    def kind(self) -> str:
        """What readers would call it."""
        return self.path[-1].tag if self.path and self.tag == "p" else self.tag

    @cached_property
    def words(self) -> str:
        """The text as plain characters."""
        return self.text.replace(BREAK, " ")

    def marked(self, stretches: Iterable[Stretch]) -> Leaf:
        """The same words with other claims laid over them."""
        return replace(self, stretches=joined(stretches))


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in the order of the text; those of one claim that meet or overlap become one."""
    last: dict[str, int] = {}
    found: list[Stretch] = []
    for claim, start, end in sorted(stretches, key=lambda s: (s.start, -s.end, s.claim)):
        if start >= end:
            continue
        if claim in last and start <= found[last[claim]].end:
            found[last[claim]] = found[last[claim]]._replace(end=max(end, found[last[claim]].end))
        else:
            last[claim] = len(found)
            found.append(Stretch(claim, start, end))
    return tuple(sorted(found, key=lambda s: (s.start, -s.end, s.claim)))


class Piece(NamedTuple):
    text: str
    tags: tuple[str, ...]
    claims: frozenset[str]


@dataclass(frozen=True)
class Draft:
    """A block as it was read, before its spaces and borders are put in order."""

    path: tuple[Container, ...]
    tag: str
    pieces: list[Piece]

    def leaf(self) -> Leaf | None:
        """The block in its one form, or nothing where it says nothing."""
        pieces = held_together(_spaced(self.pieces))
        pieces = _breaks_blended(pieces)
        text = "".join(piece.text for piece in pieces)
        if not text.strip():
            return None
        runs: list[Run] = []
        stretches: list[Stretch] = []
        at = 0
        for piece in pieces:
            start, at = at, at + len(piece.text)
            if runs and runs[-1].tags == piece.tags:
                runs.pop()
            runs.append(Run(at, piece.tags))
            stretches += [Stretch(claim, start, at) for claim in piece.claims]
        return Leaf(self.path, self.tag, text, tuple(runs), joined(stretches))


def _spaced(pieces: Iterable[Piece]) -> list[Piece]:
    """Spaces single, and none at either end or beside a break; nor breaks at the ends."""
    found: list[Piece] = []
    drop_space = True
    for piece in pieces:
        text = piece.text
        if text == BREAK:
            if found:
                found[-1] = found[-1]._replace(text=found[-1].text.rstrip(" "))
                found.append(piece)
            drop_space = True
            continue
        if drop_space:
            text = _without_accents(text) if not found or found[-1].text == BREAK else text.lstrip(" ")
        if text:
            drop_space = text.endswith(" ")
            found.append(piece._replace(text=text))
    while found and not found[-1].text.rstrip(" \n"):
        found.pop()
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip(" "))
    return found


def _without_accents(text: str) -> str:
    """Text without the spaces and accents that stand before its first letter."""
    at = 0
    while at < len(text) and (text[at] == " " or is_accent(text[at])):
        at += 1
    return text[at:]


def held_together(pieces: Sequence[Piece]) -> list[Piece]:
    """Move each border that would part a letter from its accent."""
    found: list[Piece] = []
    for piece in pieces:
        moved = 0
        if found and found[-1].text != BREAK:
            before = found[-1].text[-NEAR:]
            while moved < len(piece.text) and clings(before, piece.text[moved]):
                before = (before + piece.text[moved])[-NEAR:]
                moved += 1
        if moved:
            found[-1] = found[-1]._replace(text=found[-1].text + piece.text[:moved])
        if moved < len(piece.text):
            found.append(piece._replace(text=piece.text[moved:]))
    return found


def is_accent(character: str) -> bool:
    """Whether a character only ever stands on another one."""
    return not character.isascii() and unicodedata.category(character)[0] == "M"


def clings(before: str, character: str) -> bool:
    """Whether a character is one with what stands before it, so that no border may come between."""
    if character.isascii():
        return False
    if character in HALF_FLAGS:
        return (len(before) - len(before.rstrip(HALF_FLAGS))) % 2 == 1
    return (
        is_accent(character)
        or character in "\u200c\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or before[-1:] == "\u200d"
        or not unicodedata.is_normalized("NFC", before[-NEAR:] + character)
    )


def _breaks_blended(pieces: Sequence[Piece]) -> list[Piece]:
    """Give each break, or several in a row, the formats and claims that stand on both sides."""
    found: list[Piece] = []
    breaks = 0
    for piece in pieces:
        if piece.text == BREAK:
            breaks += 1
            continue
        if breaks:
            tags = tuple(tag for tag in found[-1].tags if tag in piece.tags)
            found += [Piece(BREAK, tags, found[-1].claims & piece.claims)] * breaks
            breaks = 0
        found.append(piece)
    return found


def serialise(leaves: Iterable[Leaf]) -> str:
    """Leaves as HTML, in the one way there is to write them."""
    out: list[str] = []
    path: tuple[Container, ...] = ()
    for leaf in leaves:
        out += _between(path, leaf.path)
        out += [f"<{leaf.tag}>", *_inline(leaf), f"</{leaf.tag}>"]
        path = leaf.path
    out += _between(path, ())
    return "".join(out)


def _between(before: tuple[Container, ...], after: tuple[Container, ...]) -> Iterator[str]:
    """The tags that lead from the containers of one leaf into those of the next."""
    shared = _shared(before, after)
    yield from (f"</{container.tag}>" for container in reversed(before[shared:]))
    yield from (container.opening for container in after[shared:])


def _shared(before: Sequence[object], after: Sequence[object]) -> int:
    """How many items two sequences begin with in common."""
    shared = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        shared += 1
    return shared


def _inline(leaf: Leaf) -> Iterator[str]:
    """The inside of a leaf: formats outside, marks inside, each opened as late and held as long as they nest."""
    tags: tuple[str, ...] = ()
    marks: list[Stretch] = []
    for start, end, now, active in _segments(leaf):
        if now != tags:
            yield "</mark>" * len(marks)
            marks = []
            shared = _shared(tags, now)
            yield from (_closing(tag) for tag in reversed(tags[shared:]))
            yield from now[shared:]
            tags = now
        keep = _shared(marks, [mark if mark in active else None for mark in marks])
        yield "</mark>" * (len(marks) - keep)
        del marks[keep:]
        for mark in active:
            if mark not in marks:
                yield f'<mark data-claim="{mark.claim}">'
                marks.append(mark)
        yield escaped(leaf.text[start:end]).replace(BREAK, "<br>")
    yield "</mark>" * len(marks)
    yield from (_closing(tag) for tag in reversed(tags))


def _segments(leaf: Leaf) -> Iterator[tuple[int, int, tuple[str, ...], list[Stretch]]]:
    """The stretches of a leaf between which nothing opens or closes; those with the farthest end open first."""
    cuts = {run.end for run in leaf.runs}
    for stretch in leaf.stretches:
        cuts |= {stretch.start, stretch.end}
    runs, coming = iter(leaf.runs), list(reversed(leaf.stretches))
    run = next(runs)
    active: list[Stretch] = []
    start = 0
    for end in sorted(cuts - {0}):
        if run.end <= start:
            run = next(runs)
        while coming and coming[-1].start <= start:
            active.append(coming.pop())
        active = sorted((s for s in active if s.end > start), key=lambda s: (-s.end, s.claim))
        yield start, end, run.tags, active
        start = end


def _closing(opening: str) -> str:
    return "</a>" if opening.startswith("<a ") else f"</{opening[1:]}"


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped_value(value: str) -> str:
    return escaped(value).replace('"', "&quot;")
