"""Signs before and after a figure, without which it is another: −0.3, ±2, ≥5, 40%, 1,000+."""

from __future__ import annotations

import re

_SPACES = " \u00a0\u2002-\u200a\u202f"
#: What money is counted in, before its figure: $, €, ₹, US$, kr.
CURRENCY = rf"(?:[$¢£¤¥₠-₿]|(?:US|AU|CA|NZ|HK|[ACRS])\$|(?:kr|Rs|CHF|EUR|GBP|USD)\.?[{_SPACES}]?)"
#: What a figure begins with.
FIGURE = rf"{CURRENCY}?[.,]?[\d¼½¾⅐-⅞]"
_SIGNS = "−±∓＋－﹣﹢+≈~∼≃≅<>≤≥≠≲≳≦≧⩽⩾＜＞⁺⁻➕➖"
#: The same in two or three characters.
_SPELLED = r"\+/[-−–]|[-−–]/\+|[<>~]=|=<"
#: Between two words or figures a sign joins them, and so does a hyphen or a dash, which stand for a minus as well; one
#: with a space behind it joins two figures also with a space before it.
SIGN = (
    rf"(?:(?<![\w)\].%°])(?:{_SPELLED}|[{_SIGNS}–‒‐‑˗⁃-])"
    rf"|(?<!\d[{_SPACES}])(?<![\w)\].%°])(?:{_SPELLED}|[{_SIGNS}])[{_SPACES}])(?={FIGURE})"
)
LONGEST = 8

#: What follows a figure and changes it: a share, a degree, an inch, a power, money, and a plus: more than that.
SIGN_AFTER = r"½?(?:[%‰‱％﹪٪°º℃℉′″²³¢£$€×]|[⁰¹²³⁴-⁹]+)|[½¼¾⅐-⅞]|\+(?![\w+])"

_SIGN = re.compile(SIGN)
_SIGN_AFTER = re.compile(SIGN_AFTER)
_FIGURE = re.compile(rf"(?:{_SPELLED}|[{_SIGNS}–-])?[{_SPACES}]?{FIGURE}")
_MONEY = re.compile(rf"{CURRENCY}?")


def sign_before(text: str, start: int) -> int:
    """Where the sign begins that belongs to the figure at a place, past what money it is; else the place itself."""
    if _FIGURE.match(text, start):
        for begin in range(max(0, start - LONGEST), start):
            found = _SIGN.match(text, begin)
            if found and (found.end() >= start or _MONEY.fullmatch(text, found.end(), start)):
                return begin
    return start


def sign_after(text: str, end: int) -> int:
    """Where the sign ends that belongs to the figure before a place; the place itself where there is none."""
    found = _SIGN_AFTER.match(text, end) if end and text[end - 1].isnumeric() else None
    return found.end() if found else end
