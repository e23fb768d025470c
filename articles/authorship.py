"""Who wrote what: which sentences a save touched beside those it brought in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articles.comparing import steps


def touched(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Sentences of `after` (hashes, in order) that are new neighbours because one was removed or moved beside them.

    Who removes or moves a sentence changes what its neighbours say together, so they count as its writer (design,
    section 4). A sentence merely reworded in place touches nothing else.
    """
    stood = set(before)
    found: dict[str, None] = {}
    for tag, start, end, at, to in steps(before, after):
        removed = (end - start) > (to - at)
        moved = any(sentence in stood for sentence in after[at:to])
        if tag != "equal" and (removed or moved):
            found.update(dict.fromkeys((*after[max(at - 1, 0) : at], *after[to : to + 1])))
    for pair in _brought_together(before, after):
        if found.keys().isdisjoint(pair):
            found.update(dict.fromkeys(filter(None, pair)))
    return list(found)


def _brought_together(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """Sentences that both stood before and follow each other now as they did not, as PostgreSQL asks for them too."""
    stood, together = {"", *before}, set(pairwise(("", *before, "")))
    return [pair for pair in pairwise(("", *after, "")) if pair not in together and stood.issuperset(pair)]
