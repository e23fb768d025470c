"""Where a sentence goes on after a question or a shout: who asked it, a dash, a name that holds the mark."""

from __future__ import annotations

import re

_REPORTS = (
    "asked|said|says|answered|replied|shouted|cried|wrote|added|told|called|whispered|demanded|wondered|insisted"
    "|explained|warned|joked|laughed|screamed|repeated|argued|exclaimed|yelled|countered|recalled|mused|protested"
)
_NAMED = r"[A-Z][\w'-]*\.?(?: [A-Z][\w'-]*\.?){0,3}"
_TO_WHOM = (
    "him|her|them|us|me|out|again|later|back|first|then|twice|aloud|reporters|today|yesterday|afterwards|too"
    rf"|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in court|{_NAMED}|\w+ly"
)
_WHO_SAYS = re.compile(
    rf"{_NAMED}(?: of (?:the )?(?:[\w'-]+ ){{1,3}}?(?=(?:{_REPORTS})\b)|(?:, [\w'-]+(?: [\w'-]+){{0,4}},)? )"
    rf"(?:{_REPORTS})(?: (?:{_TO_WHOM}))*(?:[.,;:]|\Z)"
)
_SAID_AGAIN = re.compile(r"\b(\w+)\Z")
_SHORT_NAME = re.compile(r"(?:Inc|Corp|Ltd|Co|Dept|Assn|Bros|plc|LLC)\.(?!\w)")
#: Names that hold the mark, with what else such a name is made of; in doubt it ends.
_NAMES = {
    "E": "News|Entertainment|Online",
    "Yahoo": "Finance|Mail|News|Sports?|Japan|Answers|Messenger|Search",
    "Yum": "Brands|China",
    "OK": "Magazine",
    "Hello": "Magazine",
    "Jeopardy": "Champions?|Masters",
}
#: A dash before a small letter: who said it, or the rest of what another dash broke off.
_DASH = re.compile(r"[–—―-] ?([^\W\d_])")
_DASHES = re.compile(r"(?:(?<= )–(?= ))|[—―]")
#: What is set between dashes interrupts a sentence that has only begun.
_ONLY_BEGUN = re.compile(r"[\"'(]*[^\W\d]+(?: [^\W\d]+){0,2} ?[–—―]")
_OPENS_WITH_A_DASH = re.compile(r"[\"«]?[–—―-]")
#: One word shouted after another inside a quotation that a sentence holds.
_ONE_WORD = re.compile(r"\"\w+\Z")
_ONE_MORE = re.compile(r"\w+[!?]+\",? [^\W\d_A-Z]")
_CLOSES = ('"', "»", "«", "'")
_SAYS_IN_CHINESE = re.compile(
    r"[^。！？，]{1,8}(?:说|問|(?<![学访慰])问|(?<![知铁街频轨跑])道|喊|(?<!名)称|表示|回答)(?![^。！？，])"
)
_QUOTES_IN_JAPANESE = re.compile("(?:と|って|など)")


def goes_on_asking(said: str, closing: str, after: str) -> bool:
    """Whether a sentence goes on after a question or a shout, what closes behind it, and before what follows."""
    quoted = any(mark in closing for mark in _CLOSES)
    named = said.rpartition(" ")[2].lstrip("\"'([")
    if after[:1].islower() and not after[1:2].isupper():
        return quoted or named[:1].isupper()
    if _SHORT_NAME.match(after):
        return named[:1].isupper()
    if _in_dashes(said, after, quoted=quoted) or _is_of_a_name(said, after):
        return True
    if _ONE_WORD.search(said) and not closing.strip() and _ONE_MORE.match(after):
        return True
    again = _SAID_AGAIN.search(said)
    return (quoted and _WHO_SAYS.match(after) is not None) or (again is not None and _is_again(again[1], after))


def _in_dashes(said: str, after: str, *, quoted: bool) -> bool:
    """Whether a dash follows and then a small letter, in what was said or set between dashes."""
    dash = _DASH.match(after)
    if dash is None or not dash[1].islower():
        return False
    if quoted or _OPENS_WITH_A_DASH.match(said):
        return True
    once = len(_DASHES.findall(said)) == 1 and after[0] in "–—―" and not _DASHES.search(after, dash.start(1))
    return once and _ONLY_BEGUN.match(said) is not None


def _is_of_a_name(said: str, after: str) -> bool:
    """Whether a sentence begins with a name that holds the mark: Yahoo! Finance; not where one could end on it."""
    more = _NAMES.get(said)
    return more is not None and re.match(rf"(?:{more})\b", after) is not None


def _is_again(word: str, after: str) -> bool:
    """Whether what follows says a word once more: "No! No!" she cried."""
    return after.startswith(word) and after[len(word) : len(word) + 1] in ("!", "?")


def goes_on_behind_a_quotation(closing: str, after: str) -> bool:
    """Whether Chinese or Japanese goes on after a quotation that ends on a mark: who said it."""
    if not closing.rstrip().endswith(('"', "」", "』", "'")):
        return False
    return _QUOTES_IN_JAPANESE.match(after) is not None or _SAYS_IN_CHINESE.match(after) is not None
