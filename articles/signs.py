"""Signs before and after a figure, without which it is another: −0.3, ±2, ≥5, 40%, 1,000+."""

from __future__ import annotations

import re

_SPACES = " \u00a0\u2002-\u200a\u202f"
#: What a figure begins with.
FIGURE = r"[$€£¥]?\.?[\d¼½¾⅐-⅞]"
_SIGNS = "−±∓＋－﹣+≈~<>≤≥≠"
#: Between two words or figures a sign joins them, and so does a hyphen or a dash, which stand for a minus as well; one
#: with a space behind it joins two figures also with a space before it.
SIGN = rf"(?:(?<![\w)\].%°])[{_SIGNS}–‐‑-]|(?<!\d[{_SPACES}])(?<![\w)\].%°])[{_SIGNS}][{_SPACES}])(?={FIGURE})"
LONGEST = 2

#: What follows a figure and changes it: a share, a degree, and a plus that means more than that.
SIGN_AFTER = r"[%‰°]|\+(?![\w+])"

_SIGN = re.compile(SIGN)
_SIGN_AFTER = re.compile(SIGN_AFTER)
_FIGURE = re.compile(FIGURE)


def sign_before(text: str, start: int) -> int:
    """Where the sign begins that belongs to the figure at a place; the place itself where there is none."""
    if _FIGURE.match(text, start):
        for begin in range(max(0, start - LONGEST), start):
            found = _SIGN.match(text, begin)
            if found and found.end() == start:
                return begin
    return start


def sign_after(text: str, end: int) -> int:
    """Where the sign ends that belongs to the figure before a place; the place itself where there is none."""
    found = _SIGN_AFTER.match(text, end) if end and text[end - 1].isdigit() else None
    return found.end() if found else end
