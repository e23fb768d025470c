"""Paragraphs with the places where a person would cut them into statements, labelled before any rule was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from articles.statements import statements
from articles.text import sentences

CUT, LINE_BREAK = "‖", "<br>"


class Labelled(NamedTuple):
    """A paragraph, its line breaks as they stand in a leaf, and its statements as a person reads them."""

    text: str
    right: list[str]


class Measured(NamedTuple):
    """How a rule did: statements that share a piece with another, and pieces that are none."""

    statements: int
    hidden: list[list[str]]
    extra: list[list[str]]


def labelled(name: str = "labelled") -> Iterator[Labelled]:
    """The labelled paragraphs of a file; lines that begin with # are remarks."""
    for row in (Path(__file__).parent / f"{name}.txt").read_text().splitlines():
        if row and not row.startswith("#"):
            pieces = [piece.strip() for piece in row.split(CUT)]
            text = " ".join(pieces).replace(f"{LINE_BREAK} ", "\n")
            yield Labelled(text, [piece.removesuffix(LINE_BREAK).rstrip() for piece in pieces])


def stated(text: str, rules: int) -> list[str]:
    """What is asked for in a paragraph: the statements of each line it is stored in."""
    lines = [text[sentence.start : sentence.end] for sentence in sentences(text.replace("\n", " "), rules)]
    return [line[start:end] for line in lines for start, end in statements(line, rules)]


def measured(rows: Iterable[Labelled], rules: int) -> Measured:
    """What is asked for, against what a person would ask for."""
    total, hidden, extra = 0, [], []
    for row in rows:
        found = stated(row.text, rules)
        right, cut = _borders(row.right), _borders(found)
        total += len(row.right)
        hidden += [found] * len(right - cut)
        extra += [found] * len(cut - right)
    return Measured(total, hidden, extra)


def _borders(pieces: Iterable[str]) -> set[int]:
    """After how many letters each piece ends; to which of two a number or a dash belongs hides nothing."""
    ends, letters = set(), 0
    for piece in pieces:
        letters += sum(character.isalpha() for character in piece)
        ends.add(letters)
    return ends
