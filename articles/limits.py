"""How much a story, and what comes with it, may hold: the one home of these figures, which docs/limits.md tells people.

A verb asks here before it begins to work: what is over a limit is refused by name and size. What was stored before
there was a limit stays readable, and may be saved as long as it does not grow.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from articles.errors import TooMuch

#: Of a story, and of wire text.
MOST_CHARACTERS = 200_000
MOST_CLAIMS = 500
MOST_PARAGRAPHS = 2_000
MOST_DEFINITIONS = 100
#: Of wire text, whose paragraphs may be broken into lines.
MOST_WIRE_LINES = 20_000
#: Of a story's HTML, tags and all: the words at their limit, with every tag they may stand in.
MOST_HTML = 1_000_000
#: Of any other text that people type: a standfirst, an excerpt, a note, a definition.
MOST_IN_A_FIELD = 20_000
#: Of anything that is one to a line: other forms of a term, its sources, agencies.
MOST_LINES = 100

_TAG = re.compile("<[^<>]*>")
_PARAGRAPH = re.compile(
    r"</?(?:p|div|li|h[1-6]|blockquote|ul|ol|tr|table|pre|section|article|dt|dd|dl)\b[^<>]*>", re.IGNORECASE
)
_BORDER = "\x1e"
_CLAIM = re.compile(r"<mark\b[^<>]*\bdata-claim\s*=\s*[\"']?([^\s\"'>]*)", re.IGNORECASE)


class Size(NamedTuple):
    """How much a body holds."""

    characters: int
    claims: int
    paragraphs: int


#: What each part of a size is called, how much of it there may be, and how to come to less.
_LIMITS = (
    ("characters", MOST_CHARACTERS, "Divide the story, or shorten it."),
    ("claims", MOST_CLAIMS, "Divide the story, or take some of the tags away."),
    ("paragraphs", MOST_PARAGRAPHS, "Divide the story, or join some of them."),
)


def size_of(html: str) -> Size:
    """The size of a body, told from its tags alone, without reading it as a browser would."""
    told = _CLAIM.findall(html)
    new = sum(claim.lower() == "new" for claim in told)
    claims = len({claim for claim in told if claim.lower() != "new"}) + new
    parted = _PARAGRAPH.sub(_BORDER, html)
    words = _TAG.sub("", parted) if ">" in parted else parted
    paragraphs = sum(not part.isspace() for part in words.split(_BORDER) if part)
    words = unescape(words) if "&" in words else words
    return Size(len(words) - words.count(_BORDER), claims, paragraphs)


def refuse_too_much(html: str, *, stood: str = "") -> None:
    """Refuse a body over a limit, unless it was over it before and did not grow; TooMuch."""
    if len(html) > max(MOST_HTML, len(stood)):
        raise _too_much("body", len(html), "characters, tags among them", MOST_HTML, "Divide the story, or shorten it.")
    size = size_of(html)
    if all(found <= most for found, (_what, most, _remedy) in zip(size, _LIMITS, strict=True)):
        return
    before = size_of(stood)
    for found, stands, (what, most, remedy) in zip(size, before, _LIMITS, strict=True):
        if found > max(most, stands):
            raise _too_much("body", found, what, most, remedy)


def refuse_long(text: str, *, field: str, most: int = MOST_IN_A_FIELD, stood: str = "") -> None:
    """Refuse a text over its limit, unless it was longer before; TooMuch."""
    if len(text) > max(most, len(stood)):
        raise _too_much(field, len(text), "characters", most, "Shorten it.")


def refuse_many(number: int, *, field: str, what: str, most: int = MOST_LINES, stood: int = 0) -> None:
    """Refuse a list over its limit, unless it was longer before; TooMuch."""
    if number > max(most, stood):
        raise _too_much(field, number, what, most, "Take some away.")


def _too_much(field: str, size: int, what: str, most: int, remedy: str) -> TooMuch:
    problem = f"has {size:,} {what}, and {most:,} are the most there may be"
    return TooMuch(field=field, problem=problem, remedy=remedy, size=size, most=most)
