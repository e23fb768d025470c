"""The lines of wire text that name where it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.lines import BULLET, EMPHASIS, ENDS_A_SENTENCE, HEADING, Line, single_spaced
from articles.text import normal

LONGEST_SOURCE_LINE = 300
LONGEST_NAME = 80

_SOURCES = re.compile(rf"\(?{EMPHASIS}Sources?\s*[:：]\s*{EMPHASIS}(?P<names>.*)", re.IGNORECASE)
_SEMICOLON = re.compile(r"\s*;\s*")
_COMMA = re.compile(r"\s*,(?!\s*(?:Inc|Ltd|LLC|Corp|Co|plc|GmbH|Jr|Sr)\b\.?\s*(?:,|\Z))\s*", re.IGNORECASE)
_FULL_STOP_OF_ITS_OWN = re.compile(r"\b(?:\w\.\w|Inc|Ltd|Corp|Co|Jr|Sr)\.\Z")


def without_sources(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines that name no source, and the sources named, each once."""
    kept: list[Line] = []
    names: dict[str, str] = {}
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        found = _SOURCES.fullmatch(line.text) if len(line.text) <= LONGEST_SOURCE_LINE else None
        if not found:
            kept.append(line)
            continue
        listed = list(_names(found["names"]))
        if not listed:
            listed, at = _names_below(lines, at)
        for name in listed:
            names.setdefault(normal(name).casefold(), name)
    return kept, list(names.values())


def _names(listed: str) -> Iterator[str]:
    """The names of a list parted by commas, or by semicolons where the names hold commas."""
    parts = (_SEMICOLON if ";" in listed else _COMMA).split(listed)
    for part in parts:
        name = re.sub(r"\A(?:and|&)\s+", "", part.strip(" \t*_"))
        if name.endswith(")") and "(" not in name:
            name = name[:-1]
        if not _FULL_STOP_OF_ITS_OWN.search(name):
            name = name.removesuffix(".")
        if name := single_spaced(name):
            yield name


def _names_below(lines: Sequence[Line], at: int) -> tuple[list[str], int]:
    """The names listed one by one under a heading, and the line after them."""
    names: list[str] = []
    after = at
    for place in range(at, len(lines)):
        text = lines[place].text
        bullet = BULLET.match(text)
        follows = not names or place == after
        if not text:
            continue
        if len(text) > LONGEST_NAME or _SOURCES.fullmatch(text) or HEADING.fullmatch(text):
            break
        if _says_something(text) or not (bullet or follows):
            break
        names.append(single_spaced(text[bullet.end() :] if bullet else text))
        after = place + 1
    return [name for name in names if name], after


def _says_something(text: str) -> bool:
    """Whether a line is a sentence rather than a name."""
    return bool(ENDS_A_SENTENCE.search(text) and not _FULL_STOP_OF_ITS_OWN.search(text))
