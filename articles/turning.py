"""Words that can turn round the claim they come to stand beside: a negation, a superlative, a qualifier, a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from articles.cues import cues


class Turn(NamedTuple):
    """A word, or a few, that came to stand beside a claim or was taken away from there, and what it is."""

    kind: str
    text: str
    added: bool


_NEGATION = re.compile(
    r"\b(?i:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|barely|seldom|rarely"
    r"|denie[sd]|deny|denying|refused?s?|refusing|fail(?:s|ed|ing)?|false(?:ly)?|untrue|wrong(?:ly)?|stopped|ceased"
    r"|unable|impossible|ruled out)\b|\b\w+n['’]t\b"
)
_QUALIFIER = re.compile(
    r"\b(?i:about|almost|nearly|roughly|around|approximately|some|up to|at least|at most|more than|less than|fewer than"
    r"|over|under|only|just|merely|mostly|mainly|partly|largely|generally|usually|often|sometimes|occasionally|possibly"
    r"|probably|perhaps|maybe|may|might|could|would|should|must|allegedly|reportedly|supposedly|apparently|seemingly"
    r"|likely|unlikely|potentially|if|unless|until|except|once|formerly|previously|so-called|planned|proposed|expected"
    r"|an? (?:few|couple of)|no longer|according to)\b"
)
_BEGINNINGS = """
    a an the this that these those there here he she it its we our you they their his her my in on at by for from with
    to of as but and or so yet if when while after before since until although though because however meanwhile then now
    today yesterday tomorrow what who where why how which every each all some many most few both one two three more
    less only even still also once again despite under over between during according later earlier soon often perhaps
    maybe instead indeed thus hence therefore moreover besides otherwise nevertheless elsewhere yesterday last next
    early late about almost around within without near above below behind beyond across along among against amid no not
    never nobody none nothing neither
"""
#: What begins with a capital and is no name where a sentence begins, beside adverbs in -ly.
_BEGINS = frozenset(_BEGINNINGS.split())
_NAME = re.compile(r"\b[A-Z][\w’'-]*(?:\s+(?:of|de|von|van|la|al)\s+[A-Z][\w’'-]*|\s+[A-Z][\w’'-]*)*")
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")

#: Past this many comparisons nobody reads sentence by sentence any more, and the difference alone is shown.
_PATIENCE = 1_000_000


@lru_cache(maxsize=256)
def turns(before: str, after: str) -> tuple[Turn, ...]:
    """What in the difference between two texts could turn round what stands beside it, in the order of the texts."""
    old, new = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    if before == after or len(old) * len(new) > _PATIENCE:
        return ()
    found: dict[Turn, None] = {}
    matcher = SequenceMatcher(None, [word[0] for word in old], [word[0] for word in new], autojunk=False)
    for tag, start, end, at, to in matcher.get_opcodes():
        if tag != "equal":
            found.update(dict.fromkeys(_told(before, old[start:end], after, added=False)))
            found.update(dict.fromkeys(_told(after, new[at:to], before, added=True)))
    return tuple(found)


def _told(text: str, words: list[re.Match[str]], other: str, *, added: bool) -> Iterator[Turn]:
    """What some words in a row are, read in their text."""
    if not words:
        return
    low, high = words[0].start(), words[-1].end()
    for start, end, kind in sorted(_signs(text)):
        if start < high and low < end and not (kind == "name" and text[start:end] in other):
            yield Turn(kind, text[start:end], added)


def _signs(text: str) -> Iterator[tuple[int, int, str]]:
    """Everything in a text that can turn round what stands beside it; a word is one thing only."""
    taken: set[int] = set()
    for start, end, kind in _candidates(text):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            yield start, end, kind


def _candidates(text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((*found.span(), "negation") for found in _NEGATION.finditer(text))
    yield from ((*found.span(), "qualifier") for found in _QUALIFIER.finditer(text))
    for cue in cues(text):
        if cue.kind in ("superlative", "reporting_verb"):
            yield cue.start, cue.end, "superlative" if cue.kind == "superlative" else "qualifier"
    for found in _NAME.finditer(text):
        start, first = found.start(), found[0].split()[0]
        if first.lower() in _BEGINS or first.endswith("ly"):
            start += len(found[0]) - len(found[0].removeprefix(first).lstrip())
        if start < found.end():
            yield start, found.end(), "name"
