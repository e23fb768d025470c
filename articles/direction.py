"""Characters that turn the order of what readers see: where they turn a figure, taking them out would change it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

#: Nobody nests controls deeper, and each scope is looked at.
DEEPEST = 8

_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\n]")
_ANY = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = "\u202e\u202b\u2067"
_OVERRIDE = "\u202e"
_LEFT_TO_RIGHT = "\u202d\u202a\u2066"
_ISOLATES = "\u2066\u2067\u2068"
_END_OF_EMBEDDING, _END_OF_ISOLATE = "\u202c", "\u2069"
_NUMBER = re.compile(r"\d+(?:[.,:/+−-]\d+)*")
_SIGNED = re.compile(r"(?<!\d)[-+−–]\s?\d")
_RANGE = re.compile(r"\d\s?[-+−–/]\s?\d")
#: Figures in words and in Roman letters, which an override spells backwards.
_IN_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundreds?|thousands?|[mb]illions?|dozens?|half|(?-i:[IVXLCDM]{2,}))\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[^\s\w]*\d(?:\S*\d)?[^\s\w]*")


class _Stretch(NamedTuple):
    """What stands in the scope of a control, and where the scope begins."""

    control: str
    start: int
    end: int


def turned_figure(text: str) -> tuple[int, str] | None:
    """The first place where a control of direction changes the figure readers see, and the words it turns."""
    if not _ANY.search(text):
        return None
    turned = [stretch for stretch in _stretches(text) if _turns_a_figure(text, stretch)]
    if not turned:
        return None
    first = min(turned, key=lambda stretch: stretch.start)
    return first.start, _CONTROLS.sub("", text[first.start : first.end]).strip()


def _stretches(text: str) -> Iterator[_Stretch]:
    """The scope of each control: up to what ends it, or to the end of the line."""
    opened: list[tuple[str, int]] = []
    for found in (*_CONTROLS.finditer(text), None):
        at = found.start() if found else len(text)
        control = found[0] if found else "\n"
        if control == "\n":
            yield from (_Stretch(*one, at) for one in opened)
            opened = []
        elif control in (_END_OF_EMBEDDING, _END_OF_ISOLATE):
            isolate = control == _END_OF_ISOLATE
            if isolate and any(one[0] in _ISOLATES for one in opened):
                while opened[-1][0] not in _ISOLATES:
                    yield _Stretch(*opened.pop(), at)
            if opened and (opened[-1][0] in _ISOLATES) == isolate:
                yield _Stretch(*opened.pop(), at)
        elif len(opened) < DEEPEST:
            opened.append((control, at))


def _turns_a_figure(text: str, stretch: _Stretch) -> bool:
    """Whether readers see another figure with a control than without it."""
    words = _CONTROLS.sub("", text[stretch.start : stretch.end])
    numbers = _NUMBER.findall(words)
    if not numbers:
        told = f"{words} {words[::-1]}"
        return stretch.control == _OVERRIDE and any(one != one[::-1] for one in _IN_WORDS.findall(told))
    if stretch.control == _OVERRIDE:
        return len(numbers) > 1 or any(figure != figure[::-1] for figure in _FIGURE.findall(words))
    several = len(numbers) > 1 or bool(_SIGNED.search(words))
    if stretch.control in _RIGHT_TO_LEFT:
        return several and not _has_right_to_left(words)
    if stretch.control in _LEFT_TO_RIGHT:
        start, end = text.rfind("\n", 0, stretch.start) + 1, text.find("\n", stretch.end)
        around = text[start : stretch.start] + text[stretch.end : end if end >= 0 else len(text)]
        return (several or bool(_RANGE.search(words))) and _has_right_to_left(around)
    return False


def _has_right_to_left(words: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in words)
