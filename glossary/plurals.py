"""Plurals that English makes inside a compound: attorneys general, mothers-in-law, heads of state."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Adjectives that follow their noun.
_AFTER_THE_NOUN = frozenset(
    ("apparent", "consort", "corporate", "designate", "elect", "emerita", "emeritus", "errant", "extraordinary",
     "general", "incarnate", "immemorial", "incorporate", "laureate", "lieutenant", "major", "martial", "outstanding",
     "payable", "plenipotentiary", "politic", "presumptive", "public", "receivable", "regent", "regnant", "royal",
     "superior", "templar", "total")
)  # fmt: skip
#: What follows the noun that is counted.
_AFTER_THE_HEAD = frozenset(
    ("against", "at", "by", "de", "for", "from", "in", "of", "on", "per", "pro", "to", "under", "up", "with", "without")
)
_IRREGULAR = {"man": "men", "woman": "women", "child": "children", "foot": "feet", "wife": "wives", "life": "lives",
              "knife": "knives", "thief": "thieves", "half": "halves", "loaf": "loaves", "leaf": "leaves"}  # fmt: skip
#: Whose second plural is as good: persons of interest, people of interest.
_ALSO = {"person": "people"}
#: What is counted together with its noun: women pilots.
_COUNTED_WITH_THE_NOUN = frozenset(("gentleman", "man", "woman"))
_PARTS = re.compile(r"([ -])")


def inner_plurals(written: str) -> Iterator[str]:
    """The plurals of a compound whose first noun is counted, or nothing where it has none inside."""
    parts = _PARTS.split(written)
    words = [part.lower() for part in parts[::2]]
    head = next(
        (nth for nth, word in enumerate(words) if nth and (word in _AFTER_THE_HEAD or word.startswith("d'"))), 0
    )
    if not head and len(words) > 1 and words[-1] in _AFTER_THE_NOUN:
        head = len(words) - 1
    if head and parts[2 * head - 2].isalpha():
        noun = parts[2 * head - 2]
        for plural in _plurals(noun):
            yield "".join([*parts[: 2 * head - 2], plural, *parts[2 * head - 1 :]])
    if not head and len(words) == 2 and words[0] in _COUNTED_WITH_THE_NOUN and parts[2].isalpha():
        yield from (f"{first}{parts[1]}{noun}" for first in _plurals(parts[0]) for noun in _plurals(parts[2]))


def _plurals(noun: str) -> Iterator[str]:
    """The plurals a noun may have, in its own capitals."""
    lower = noun.lower()
    capital = noun.isupper() and len(noun) > 1
    if also := _ALSO.get(lower):
        yield also.upper() if capital else also.title() if noun[0].isupper() else also
    for irregular, plural in _IRREGULAR.items():
        if lower.endswith(irregular):
            stem = noun[: len(noun) - len(irregular)]
            ending = plural.upper() if capital else plural
            yield stem + (ending if stem or not noun[0].isupper() else ending[0].upper() + ending[1:])
            return
    if lower.endswith("y") and lower[-2:-1] not in tuple("aeiou"):
        yield noun[:-1] + ("IES" if capital else "ies")
        return
    if lower.endswith("sis"):
        yield noun[:-2] + ("ES" if capital else "es")
    if lower[-1] in "sxzo" or lower.endswith(("ch", "sh")):
        yield noun + ("ES" if capital else "es")
    if lower[-1] != "s":
        yield noun + ("S" if capital else "s")
