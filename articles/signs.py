"""Signs before a figure, without which it is another: −0.3, ±2, ≥5."""

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

_SIGN = re.compile(SIGN)
_FIGURE = re.compile(FIGURE)


def sign_before(text: str, start: int) -> int:
    """Where the sign begins that belongs to the figure at a place; the place itself where there is none."""
    if _FIGURE.match(text, start):
        for begin in range(max(0, start - LONGEST), start):
            found = _SIGN.match(text, begin)
            if found and found.end() == start:
                return begin
    return start
