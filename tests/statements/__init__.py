"""Paragraphs with the places where a person would cut them into statements, labelled before any rule was written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CUT, LINE_BREAK = "‖", "<br>"


class Labelled(NamedTuple):
    """A paragraph, its line breaks as they stand in a leaf, and its statements as a person reads them."""

    text: str
    right: list[str]


def labelled() -> Iterator[Labelled]:
    """The labelled paragraphs; lines that begin with # are remarks."""
    for row in (Path(__file__).parent / "labelled.txt").read_text().splitlines():
        if row and not row.startswith("#"):
            pieces = [piece.strip() for piece in row.split(CUT)]
            text = " ".join(pieces).replace(f"{LINE_BREAK} ", "\n")
            yield Labelled(text, [piece.removesuffix(LINE_BREAK).rstrip() for piece in pieces])
