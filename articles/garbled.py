"""Text that was damaged on its way: characters lost, decoded wrongly, or still escaped as in HTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from html.entities import html5
from typing import NamedTuple

from ftfy.badness import BADNESS_RE

from articles.admission import place
from articles.errors import UnfitText

LOST = "\ufffd"
MOST_ESCAPED_NAMED = 8
MOST_TIMES_ESCAPED = 3
LONGEST_SHOWN = 30

#: The semicolon may be missing where no letter, figure or = follows, as browsers have it; in an address that is none.
_ESCAPED = re.compile(
    r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|(?P<address>(?<!\w)\w+://[^\s&]*(?:&(?!\w+;)[^\s&]*)*)"
    r"|&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|(?:nbsp|amp|lt|gt|quot|copy|reg|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil"
    r"|oslash|aring|aelig|szlig|pound|laquo|raquo|deg|sect|middot|shy))(?![\w;=])",
)
#: In German “ closes a quotation, also after a figure: „100 m²“, „5 €“.
_GERMAN_END = re.compile(r"\S[“‘]")
_GERMAN_START = "„‚"

_MARKS = "‘’“”„‚–—…€™•"
_ENCODINGS = ("cp1252", "cp437", "cp850", "mac_roman", "cp1250", "cp1251", "cp1257", "iso8859-15")


def _misread() -> Iterator[str]:
    """What the marks of type become when their bytes are read in an old encoding."""
    for mark in _MARKS:
        for encoding in _ENCODINGS:
            with suppress(UnicodeDecodeError):
                yield mark.encode().decode(encoding)


#: What ftfy does not tell: marks of type in an old encoding, and letters where no word has them.
_MISREAD = re.compile(
    "|".join(sorted(map(re.escape, _misread())))
    + r"|[├┬](?!─)[^\s\w](?=\w)|(?<=[a-z])[├┬](?!─)[^\s\w]|(?<=[a-z])[ĂГ](?=[^\x00-\x7f\s])"
    + r"|(?<=[A-Z])[ĂГ](?=[^\x00-\x7f\s][a-z])|(?<=[a-z])Õ(?=(?:s|t|re|ve|ll|d|m)\b)"
)
_ESCAPED_OTHERWISE = re.compile(r"\\u[0-9a-fA-F]{4}|%E2%80%[89AB][0-9A-F]|%C3%[89AB][0-9A-F]")
_OF_AN_ADDRESS = re.compile(r"://|www\.|/|\?|\A\W*mailto:")
_LONGEST_ADDRESS = 2_000


class Unescaped(NamedTuple):
    """A text whose escaped characters were decoded, and what to tell of it."""

    text: str
    remarks: list[str]


def unescaped(text: str) -> Unescaped:
    """Decode what stands escaped as in HTML, also where it was escaped several times over."""
    decoded: Counter[str] = Counter()

    def decode(found: re.Match[str]) -> str:
        escape = found[0]
        if found["address"] or (escape[1] != "#" and escape[1:] not in html5):
            return escape
        decoded[escape] += 1
        return unescape(escape)

    for _ in range(MOST_TIMES_ESCAPED):
        before, text = text, _ESCAPED.sub(decode, text)
        if before == text:
            break
    if not decoded:
        return Unescaped(text, [])
    named = [_named(escape, times) for escape, times in decoded.most_common(MOST_ESCAPED_NAMED)]
    if len(decoded) > MOST_ESCAPED_NAMED:
        named.append(f"{len(decoded) - MOST_ESCAPED_NAMED} more")
    return Unescaped(text, [f"Decoded, since it stood escaped in the text: {', '.join(named)}."])


def _named(escape: str, times: int) -> str:
    """What an escaped character was, and what became of it."""
    meant = unescape(escape)
    told = f"{escape} as {meant}" if meant.isprintable() and meant.strip() else escape
    return told + (f" ({times} times)" if times > 1 else "")


def refuse_garbled(text: str, field: str) -> None:
    """Refuse text in which characters were lost or decoded wrongly, naming the first and its place."""
    remedy = "Get the text anew from where it came, and save it as UTF-8."
    _refuse_escapes(text, field, remedy)
    if text.isascii():
        return
    if (at := text.find(LOST)) >= 0:
        problem = f"holds the mark of a character that was lost (U+FFFD) {place(text, at)}: “{_word(text, at)}”"
        raise UnfitText(field=field, problem=problem, remedy=remedy)
    for found in BADNESS_RE.finditer(text):
        if not _ends_a_german_quotation(text, found):
            raise _wrongly_decoded(text, found, field, remedy)
    if misread := _MISREAD.search(text):
        raise _wrongly_decoded(text, misread, field, remedy)


def _refuse_escapes(text: str, field: str, remedy: str) -> None:
    """Refuse characters escaped as in programs and addresses, outside an address."""
    for found in _ESCAPED_OTHERWISE.finditer(text):
        at = found.start()
        begun = text[max(0, at - _LONGEST_ADDRESS) : at].rsplit(None, 1)[-1:]
        if text[at - 1 : at].isspace() or not begun or not _OF_AN_ADDRESS.search(begun[0]):
            problem = f"holds a character that stands escaped {place(text, at)}: “{_word(text, at)}”"
            raise UnfitText(field=field, problem=problem, remedy=remedy)


def _wrongly_decoded(text: str, found: re.Match[str], field: str, remedy: str) -> UnfitText:
    """What is said of characters that were decoded wrongly, past the spaces they may begin with."""
    at = found.start() + len(found[0]) - len(found[0].lstrip())
    return UnfitText(field=field, problem=f"was decoded wrongly {place(text, at)}: “{_word(text, at)}”", remedy=remedy)


def _ends_a_german_quotation(text: str, found: re.Match[str]) -> bool:
    line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
    return bool(_GERMAN_END.fullmatch(found[0])) and any(mark in line for mark in _GERMAN_START)


def _word(text: str, at: int) -> str:
    """The word a place lies in."""
    before = text[max(0, at - LONGEST_SHOWN) : at].split()
    start = at - len(before[-1]) if before and not text[at - 1].isspace() else at
    return text[start : at + LONGEST_SHOWN].split()[0] if text[at].strip() else text[start : at + 1].strip()
