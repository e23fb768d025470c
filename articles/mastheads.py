"""Papers, magazines and programmes named after a day or a week: "Today's Zaman", "This Week magazine" tell no date."""

from __future__ import annotations

import re

_FIRST = frozenset(("Today", "Yesterday", "Tomorrow", "Tonight", "This", "Last", "Next"))
_UNITS = frozenset(
    ("Week", "Weekend", "Month", "Year", "Decade", "Century", "Morning", "Afternoon", "Evening", "Night")
)
_KINDS = (
    "magazine|newspaper|paper|weekly|daily|programme|program|show|website|site|channel|podcast|broadcast|blog|journal"
    "|presenter|host|editor|columnist|correspondent|reporter|journalist|staff|app"
)
_TELLS = (
    "reported|reports|said|says|wrote|writes|told|quoted|quotes|claimed|claims|argued|published|publishes|printed|ran"
    "|noted|revealed|added|asked|carried|interviewed"
)
_WHAT_IT_IS = re.compile(rf"(?:'s [A-Z][\w-]+)? (?i:{_KINDS})\b")
_OF_TODAY = re.compile(rf"'s (?:Zaman\b|(?P<name>[A-Z][\w-]+)(?P<tells> (?:{_TELLS})\b)?)")
_BEFORE_TODAY = re.compile(
    r"\b(?:USA|Russia|India|Psychology|Christianity|History|Scotland|Africa|China|Malaysia|Business|Science|Physics"
    r"|Chemistry|Medicine|Sports?|Rugby|Gulf|Egypt|Iran|Turkey|Ukraine|Ireland|Last Week|Entertainment)\b \Z"
)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_AMID_A_SENTENCE = re.compile(r"[\w,;)] \Z")
_NEAR = 100


def is_masthead(plain: str, start: int, end: int) -> bool:
    """Whether words that tell a time are a name here; quotes are straight in this text."""
    words = plain[start:end]
    first, _space, last = words.partition(" ")
    if words.isupper() or first not in _FIRST or (last and last not in _UNITS):
        return False
    before, after = plain[max(0, start - _NEAR) : start], plain[end : end + _NEAR]
    if _WHAT_IT_IS.match(after):
        return True
    if _all_in_capitals(before + after):
        return False
    if last:
        return True
    amid = _AMID_A_SENTENCE.search(before) is not None
    named = _OF_TODAY.match(after)
    return bool(named and (not named["name"] or named["tells"] or amid)) or _BEFORE_TODAY.search(before) is not None


def _all_in_capitals(around: str) -> bool:
    """Whether every long word begins with a capital, as in a headline, where "Today" tells a date as well."""
    long_words = _LONG_WORD.findall(around)
    return len(long_words) > 1 and all(word[0].isupper() for word in long_words)
