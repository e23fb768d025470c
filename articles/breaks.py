"""Where sentences begin in plain text: nupunkt's engine, with a list of abbreviations and a few rules of our own.

Two sentences taken for one are the worse mistake: a claim in the first would hide that nobody looked at the second.

The rules have a number, and those of every number stay: a story keeps its own until it is published (docs/formats.md).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from nupunkt import PunktParameters, PunktSentenceTokenizer, load

from articles.dialogue import goes_on_behind_a_quotation
from articles.endings import goes_on, numbers

#: nupunkt's own list, learned from scans, ends no sentence after "bank", "life" or "Poland"; this one takes its place.
#: It leaves out what is a word as well (art, ill, sun, no).
_LISTED = """
    mr mrs ms mx dr drs prof rev revd hon pres gov lt col maj gen brig capt cmdr cdr cpl sgt pvt pte adm
    sen rep supt det insp amb atty msgr messrs mme mlle fr sr jr st ste mt ft pt esq
    jan feb apr aug sept oct nov dec tue tues thu thur thurs fri
    inc corp co ltd plc bros assn dept univ govt natl intl
    vol vols pp eds fig figs approx ca cf al etc viz vs ibid
    ave blvd rd bldg hrs secs lb lbs oz yd
    ala ariz calif colo conn fla kan mich minn mont neb nev okla penn tenn tex wis wyo
"""
ABBREVIATIONS = frozenset(_LISTED.split())
_TITLES = (
    "Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Revd|Hon|Pres|Gov|Lt|Col|Maj|Gen|Brig|Capt|Cmdr|Cdr|Cpl|Sgt|Pvt|Adm|Sen|Rep|Supt"
    "|Det|Insp|Amb|Atty|Msgr|Messrs|Mme|Mlle"
)
#: What ends on a full stop and goes on all the same: before it, and what has to follow.
_GOES_ON = (
    (re.compile(rf"(?<![\w.])(?:{_TITLES}|e\.g|i\.e|viz|cf|vs)\. +\Z"), re.compile(r"[^ ]")),
    (
        re.compile(r"(?<![\w.])(?:[Nn]os?|[Aa]rt|[Ff]igs?|[Ss]ec|[Cc]h|pp?|Mar|Sep|Sun|Sat|Wed|approx|max|min)\. +\Z"),
        re.compile(r"\d"),
    ),
    (re.compile(r"\d (?:in|ft|sq|min|sec|hrs?|mi|m|km|kg)\. +\Z"), re.compile(r"[a-z]")),
)
_LONGEST_TO_GO_ON = len("Messrs. ") + 2

_OPENERS = (
    "The|This|That|These|Those|There|Then|They|Their|He|She|It|We|You|His|Her|Its|Our|But|And|An|In|On|At|By|For|From"
    "|With|After|Before|When|While|If|As|However|Meanwhile|Not|Now|Both|Each|Under|Despite|Although|Since|Until|What|Who"
)
_CLOSING, _OPENING = r"[\"')\]]*", r"[\"'(\[]*"
#: Ends the engine does not see, each up to where the next sentence begins.
_MORE_ENDS = re.compile(
    # "Soyuz MS. The": the engine lowers the case, and takes it for a form of address
    rf"(?<![\w.])(?!NOS?\.)[A-Z]{{2,}}\.{_CLOSING} +(?={_OPENING}(?:[A-Z][a-z]|[AI] |\d))"
    # "Plan B. The", "3 m. It": a single letter is an initial unless a word that opens sentences follows
    rf"|(?<=[\w,)\"'%] )[A-Za-z]\.{_CLOSING} +(?={_OPENING}(?:{_OPENERS})\b)"
    # "in the U.S. The"
    rf"|(?<!\be)(?<!\bi)\.[A-Za-z]\.{_CLOSING} +(?={_OPENING}(?:{_OPENERS})\b)"
    # full stops of other scripts need no space after them
    r"|[。！？؟।॥][\"')\]」』]* *(?=[^ ])"
    # "landed.Then": no space after the full stop
    rf"|(?<=[a-z][a-z])[.!?]{_CLOSING}(?=[A-Z][a-z])"
)
_TOO_LONG_FOR_A_WORD = re.compile(r"[^ ]{200,}")
_STOPS = re.compile(r"[.!?]")
_ADDRESS = re.compile(r"@|/|\bwww\.", re.IGNORECASE)
_ADDRESS_MARK = re.compile(r"@|/|www\.", re.IGNORECASE)
_LONGEST_ADDRESS = 80
_NEAR = 20
_SAYS_SOMETHING = re.compile(r"\w")


def newest() -> int:
    """The number of the rules by which new stories are broken."""
    return max(BREAKS)


def starts(text: str, rules: int) -> list[int]:
    """Where each sentence begins, by the rules of a number; spaces are single and quotes straight in this text."""
    return BREAKS[rules](text)


def _starts_1(text: str) -> list[int]:
    """Where the first rules begin a sentence."""
    first = _skip_spaces(text, 0)
    if first == len(text):
        return []
    found = sorted({first, *_engine_starts(text), *_more_starts(text)} - {len(text)})
    kept, said_something = [first], False
    for start, end in pairwise([*found, len(text)]):
        says_something = _SAYS_SOMETHING.search(text, start, end) is not None
        if says_something and said_something:
            kept.append(start)
        said_something |= says_something
    return kept


def _engine_starts(text: str) -> Iterator[int]:
    """Where the engine begins a sentence, unless the one before ends on a title."""
    for _, (begin, _end) in _engine().tokenize_with_spans(_TOO_LONG_FOR_A_WORD.sub(_without_stops, text)):
        start = _skip_spaces(text, begin)
        before = text[max(0, start - _LONGEST_TO_GO_ON) : start]
        if not any(ending.search(before) and following.match(text, start) for ending, following in _GOES_ON):
            yield start


def _without_stops(word: re.Match[str]) -> str:
    """A word too long to be one, its inner full stops masked: the engine looks from each of them to its end."""
    return _STOPS.sub("x", word[0][:-2]) + word[0][-2:]


def _more_starts(text: str) -> Iterator[int]:
    """Where our own rules begin one, addresses of pages and mail apart."""
    marks = [mark.start() for mark in _ADDRESS_MARK.finditer(text)]
    for end in _MORE_ENDS.finditer(text):
        if text[end.end() - 1] == " " or not _inside_an_address(text, *end.span(), marks):
            yield end.end()


def _inside_an_address(text: str, start: int, end: int, marks: list[int]) -> bool:
    """Whether the word up to this end holds the mark of an address; most stretches hold none, and are not searched."""
    begin = max(0, start - _LONGEST_ADDRESS)
    nearest = bisect_left(marks, begin)
    if nearest == len(marks) or marks[nearest] >= end:
        return False
    return _ADDRESS.search(text[begin:end].rpartition(" ")[2]) is not None


def _skip_spaces(text: str, at: int) -> int:
    """The first place from here on that holds no space."""
    while at < len(text) and text[at] == " ":
        at += 1
    return at


@cache
def _engine() -> PunktSentenceTokenizer:
    """The engine with the model it comes with, its abbreviations replaced by ours and by dotted ones (U.S., p.m.)."""
    learned = load("default").parameters
    dotted = {word for word in learned.abbrev_types if re.fullmatch(r"[a-z]|(?:[a-z]\.)+[a-z]|ph\.d", word)}
    parameters = PunktParameters(
        abbrev_types=dotted | ABBREVIATIONS,
        sent_starters=set(learned.sent_starters),
        collocations=set(learned.collocations),
        ortho_context=learned.ortho_context,
        abbrev_break_rates=dict(learned.abbrev_break_rates),
    )
    return PunktSentenceTokenizer(parameters, include_common_abbrevs=False)


def _starts_2(text: str) -> list[int]:
    """Where the second rules begin a sentence: where the first do, but not where the one before plainly goes on."""
    listed = {number.end() for number in numbers(text)}
    kept: list[int] = []
    for start in _starts_1(text):
        if not kept or (start not in listed and not _goes_on_2(text, kept[-1], start)):
            kept.append(start)
    return kept


def _goes_on_2(text: str, begin: int, start: int) -> bool:
    """Whether the sentence that begins there goes on here, past its stop and what closes behind it."""
    stop = start - 1
    while stop > begin and text[stop] in " \"')]»«」』":
        stop -= 1
    if text[stop] in "。！？":
        return goes_on_behind_a_quotation(text[stop + 1 : start], text[start : start + _NEAR])
    while stop > begin and text[stop - 1] in ".!?":
        stop -= 1
    return stop >= begin and text[stop] in ".!?" and goes_on(text, stop, start, begin)


#: The rules by their numbers, which stand in every saved version.
BREAKS: dict[int, Callable[[str], list[int]]] = {1: _starts_1, 2: _starts_2}
