"""Text as the newsroom compares it: normal words, sentences, words that need a date, words left to fill in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

from articles import breaks
from articles.admission import Admitted, admit, shows
from articles.mastheads import is_masthead

__all__ = [
    "CURLY_QUOTES",
    "SPACES",
    "Admitted",
    "Phrase",
    "Sentence",
    "admit",
    "cut",
    "normal",
    "placeholders",
    "quotations",
    "relative_grain",
    "relative_phrases",
    "sentence_hash",
    "sentences",
    "shows",
]

#: Every space Unicode has, line ends among them; each counts as one plain space.
SPACES = (
    "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
CURLY_QUOTES = {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
ELLIPSIS = "…"

_SAME_LENGTH = str.maketrans({**dict.fromkeys(SPACES, " "), **CURLY_QUOTES})


def normal(s: str) -> str:
    """The words as they are compared: composed, quotes straight, spaces single; case, digits and all else kept."""
    composed = unicodedata.normalize("NFC", s).translate(_SAME_LENGTH).replace(ELLIPSIS, "...")
    return " ".join(filter(None, composed.split(" ")))


def sentence_hash(text: str) -> str:
    """The name by which a sentence is known again, whatever its quotes and spaces."""
    return sha256(normal(text).encode()).hexdigest()


class Sentence(NamedTuple):
    """One sentence of a block, and where it stands in it, in code points."""

    text: str
    start: int
    end: int


def sentences(block: str, rules: int | None = None) -> list[Sentence]:
    """The sentences of a block by the rules of a number, else the newest.

    No visible character lies outside them, and harmless edits never move their ends.
    """
    folded, origin = _folded(block)
    found = []
    for start, after in pairwise([*breaks.starts(folded, rules or breaks.newest()), len(folded)]):
        last = start + len(folded[start:after].rstrip(" ")) - 1
        begin, end = origin[start], origin[last] + 1
        found.append(Sentence(block[begin:end], begin, end))
    return found


def cut(blocks: Iterable[str], lines: Iterable[str]) -> Iterator[list[Sentence]]:
    """The sentences of each block where they were broken before: `lines` holds all their normal words, in order."""
    sizes, left = map(_visible, lines), 0
    for block in blocks:
        folded, origin = _folded(block)
        seen = [at for at, character in enumerate(folded) if character != " "]
        found, done = [], 0
        while done < len(seen):
            left = left or next(sizes, len(seen))
            run = seen[done : done + left]
            if run:
                begin, end = origin[run[0]], origin[run[-1]] + 1
                found.append(Sentence(block[begin:end], begin, end))
            done, left = done + len(run), left - len(run)
        yield found


def _visible(line: str) -> int:
    """How many characters of some words are no space."""
    folded, _origin = _folded(line)
    return len(folded) - folded.count(" ")


def _folded(block: str) -> tuple[str, Sequence[int]]:
    """A block with quotes straight and spaces single, and for each character its place in the block."""
    plain = block.translate(_SAME_LENGTH)
    if "  " not in plain and ELLIPSIS not in plain:
        return plain, range(len(plain))
    pieces, origin, done = [], [], 0
    for match in _TO_FOLD.finditer(plain):
        kept = plain[done : match.start()]
        folded = "..." if match[0] == ELLIPSIS else " "
        pieces += [kept, folded]
        origin += [*range(done, match.start()), *([match.start()] * len(folded))]
        done = match.end()
    pieces.append(plain[done:])
    origin += range(done, len(plain))
    return "".join(pieces), origin


_TO_FOLD = re.compile(f"  +|{ELLIPSIS}")


class Phrase(NamedTuple):
    """Some words of a text, where they stand, and, where they tell a time, how exactly."""

    text: str
    start: int
    end: int
    grain: str = ""


#: From the finest to the widest.
GRAINS = ("day", "week", "month", "year")

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTHS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
#: The date itself, without which a weekday's name tells none: 24 August, Aug. 24, the 24th, 24.8.
_DATE = (
    rf"\(?(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS}|{_SHORT_MONTHS})|the \d|\d{{1,2}}(?:st|nd|rd|th)\b"
    rf"|\d{{1,2}}[./]\d|\d{{4}}-\d|(?:{_MONTHS}|{_SHORT_MONTHS})[ ,]+(?:the )?\d)"
)
_COUNTS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|some|many|few"
_COUNT = rf"(?:\d+|an?|{_COUNTS}|a few|a couple of|half an?)"
_NOW = "(?:earlier |later |early |late )?(?:this past|this|last|(?<!the )next|the (?:past|coming|current))"


def _this(units: str) -> str:
    """This week, last week, late last week; not the last week of July."""
    return rf"{_NOW} (?:{units})(?! of\b)"


def _ago(units: str, plural: str) -> str:
    """Two weeks ago, weeks ago, the past two weeks."""
    return rf"(?:{_COUNT} )?(?:{units}|{plural}) ago|the (?:past|last|next|coming) (?:{_COUNT} )?(?:{plural})"


#: Words that say when only to somebody who knows the day they were written.
RELATIVE = {
    "day": (
        r"(?i:the day before yesterday|the day after tomorrow|(?:earlier |later |early |late )?"
        r"(?:yesterday|tomorrow|tonight|(?-i:(?<!USA )(?<!Russia )(?<!India )Today|today|TODAY))"
        rf"|this (?:morning|afternoon|evening)|last (?:night|evening)|{_ago('minute|hour|day', 'minutes|hours|days')})"
        r"|(?:(?i:early|late|earlier|later) )?(?:(?i:on|this|last|next|by|since|until|from) )?"
        # not a name, not each one, not one with its date
        r"(?<!Black )(?<!Good )(?<!Easter )(?<!Ash )(?<!Bloody )(?<!Super )(?<!Palm )(?<!Holy )(?<!Cyber )"
        r"(?<!very )(?<!ach )(?<!any )(?<!Any )(?<!on a )(?<!\d, )(?<!\d, a )"
        rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? {_DATE})"
    ),
    "week": (
        rf"(?i:(?:over|at|during|on) the weekend(?! of\b)|{_this('working week|weekend|week|fortnight')}"
        rf"|{_ago('week|fortnight', 'weeks|fortnights')})"
    ),
    "month": (
        rf"(?i:{_this('month|quarter|spring|summer|autumn|fall|winter')}|{_ago('month', 'months')})"
        rf"|(?i:this|last|next) (?:{_MONTHS})(?! \d)"
    ),
    "year": (
        rf"(?i:{_this('(?:(?:calendar|fiscal|financial|school|academic|tax) )?year|decade|century')}"
        rf"|{_ago('year|decade|century', 'years|decades|centuries')})"
    ),
}
_RELATIVE = re.compile("|".join(rf"(?P<{grain}>\b(?:{pattern})\b)" for grain, pattern in RELATIVE.items()))

#: What each of them ends on: only near one of these is it worth looking.
_ENDS_OF_RELATIVE = frozenset(
    f"""
    today yesterday tomorrow tonight ago morning afternoon evening night minutes hours days week weeks weekend fortnight
    fortnights month months quarter quarters spring summer autumn fall winter year years decade decades century
    centuries monday tuesday wednesday thursday friday saturday sunday {_MONTHS.lower().replace("|", " ")}
    """.split()
)
#: What each of them begins with, if not with a figure: only there is the whole expression tried.
_BEGINS_RELATIVE = frozenset(
    f"""
    the this last next earlier later early late yesterday tomorrow tonight today
    monday tuesday wednesday thursday friday saturday sunday on by since until from over at during
    minute minutes hour hours day days week weeks fortnight fortnights month months year years decade decades century
    centuries a an half {_COUNTS.replace("|", " ")}
    """.split()
)
_LONGEST_RELATIVE, _LONGEST_DATE = 60, 20
_WORD = re.compile(r"[^\W\d_]{3,}")  # none of the ends is shorter
_WORD_OR_FIGURE = re.compile(r"\b(?:\d|[^\W\d_]+)")

#: What a writer leaves for later: TK and its kin, a bracketed note to the desk, filler.
_PLACEHOLDERS = re.compile(
    r"(?=[TXx\[(Ll?])(?:"  # what they begin with: nearly every place is passed over at once
    r"(?<![Ff]light )\b(?:TK)+(?:\d+|[a-z]+)?\b(?! Maxx)"
    # thirty in Roman figures goes with a name: XXX Corps, Super Bowl XXX
    r"|(?<!Bowl )(?<!Psalm )(?<!Title )(?<!Article )(?<!Chapter )(?<!Volume )\bXXX\b(?! [A-Z][a-z])"
    r"|(?<![.\w])(?:X{4,}|x{3,})\b"
    r"|\[ ?(?i:check|ck|tk|tbc|tbd|tba|insert|confirm|verify)\b[^\]\[]{0,80}\]"
    r"|\( ?(?i:check|ck|tk|tbc|tbd|tba)\b ?\)|\( ?TK\b[^()]{0,80}\)"
    r"|(?i:\blorem ipsum\b)|\?{3,})"
)


def relative_phrases(text: str) -> list[Phrase]:
    """Words that need the story's date to mean anything, outside direct quotes; give it a whole block."""
    return list(_relative_phrases(text))


@lru_cache(maxsize=4096)
def _relative_phrases(text: str) -> tuple[Phrase, ...]:
    """The same; most blocks of a story are the same from save to save."""
    folded, origin = _folded(text)
    return tuple(_phrases(_relative_in(_without_quotations(folded)), text, origin))


def _relative_in(plain: str) -> Iterator[re.Match[str]]:
    """The relative words of a text, looked for around the words they end on."""
    done = 0
    for word in _WORD.finditer(plain):
        if word.start() >= done and word[0].lower() in _ENDS_OF_RELATIVE:
            start = max(done, word.start() - _LONGEST_RELATIVE)
            found = _first_relative(plain, start, word.end() + _LONGEST_DATE)
            done = found.end() if found else max(done, word.start() - len("the "))
            if found and not is_masthead(plain, *found.span()):
                yield found


def _first_relative(plain: str, start: int, end: int) -> re.Match[str] | None:
    """The first relative words of a stretch: what searching it would find, at a tenth of the price."""
    for word in _WORD_OR_FIGURE.finditer(plain, start, end):
        begins = word[0].lower() in _BEGINS_RELATIVE or word[0].isdigit()
        if begins and (found := _RELATIVE.match(plain, word.start(), end)):
            return found
    return None


def relative_grain(text: str) -> str:
    """The finest time that relative words of this text name, or nothing."""
    found = {phrase.grain for phrase in relative_phrases(text)}
    return next((grain for grain in GRAINS if grain in found), "")


def placeholders(text: str) -> list[Phrase]:
    """Words left to be filled in, which no reader should see."""
    folded, origin = _folded(text)
    return list(_phrases(_PLACEHOLDERS.finditer(folded), text, origin))


def _phrases(matches: Iterable[re.Match[str]], text: str, origin: Sequence[int]) -> Iterator[Phrase]:
    for match in matches:
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        yield Phrase(text[start:end], start, end, match.lastgroup or "")


class Quotation(NamedTuple):
    """Where quoted words stand, marks included; not closed if a mark has no partner in this text."""

    start: int
    end: int
    closed: bool


_MARKS = re.compile("(?P<double>\")|(?P<single>')|(?P<angled>[«»])")
_OPENS = {
    "double": re.compile(r"(?<!\w)\"(?=[^ ])"),
    "single": re.compile(r"(?<!\w)'(?=[^\W\d])(?!(?i:tis|twas|em|n|til|cause)\b)"),
    "angled": re.compile("«"),
}
_CLOSES = {"double": re.compile('"'), "single": re.compile(r"(?<! )'(?!\w)"), "angled": re.compile("»")}
_ENDS_ONE_BEGUN_BEFORE = re.compile(r"(?<=[^ \d])\"(?!\w)")


def quotations(text: str) -> list[Quotation]:
    """The direct quotes of a text; without its partner, a mark quotes from it to the end, or up to it."""
    plain = text.translate(_SAME_LENGTH)
    found: list[Quotation] = []
    opened: dict[str, int] = {}
    for mark in _MARKS.finditer(plain):
        kind, at = str(mark.lastgroup), mark.start()
        if kind in opened and _CLOSES[kind].match(plain, at):
            found.append(Quotation(opened.pop(kind), at + 1, closed=True))
            if kind == "double":
                opened.pop("single", None)
        elif kind not in opened and _OPENS[kind].match(plain, at):
            opened[kind] = at
        elif not found and _ENDS_ONE_BEGUN_BEFORE.match(plain, at):
            found.append(Quotation(0, at + 1, closed=False))
    found += [Quotation(at, len(plain), closed=False) for kind, at in opened.items() if kind == "double"]
    return sorted(found)


def _without_quotations(plain: str) -> str:
    """The text with its direct quotes blotted out, also one that opens the block and is closed in a later one."""
    pieces, done = [], 0
    for start, end, closed in quotations(plain):
        if end > done and (closed or not plain[:start].strip(" ")):
            start = max(start, done)
            pieces += [plain[done:start], '"' * (end - start)]
            done = end
    return "".join([*pieces, plain[done:]])
