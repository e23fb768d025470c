"""What in a sentence asks to be checked: figures, dates, quotations, superlatives, words that report."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from articles.signs import CURRENCY, SIGN, SIGN_AFTER
from articles.text import quotations


class Cue(NamedTuple):
    """A stretch of a text that a claim should hold, and why."""

    start: int
    end: int
    kind: str
    text: str


_NUMBERS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion trillions dozen dozens score scores
    half halves halved third thirds quarter quarters fifth fifths sixth seventh eighth ninth tenth tenths
    minus second fourth double doubled doubling triple tripled treble quadruple once twice thrice couple pair trio
    decade decades century centuries fortnight majority minority
"""
_DATES = """
    today yesterday tomorrow tonight overnight nowadays weekend weekends midnight noon
    day days week weeks month months year years yearly annual annually daily weekly monthly quarterly hourly
    hour hours minute minutes ago
"""
#: Names of days and months; the two that are words as well count only beside a figure or after a preposition.
_CALENDAR = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
    November December Jan Feb Apr Aug Sept Oct Nov Dec
"""
_SUPERLATIVES = """
    most least best worst first last only sole solely never ever always none nobody unique uniquely unprecedented
    rare rarely record unrivalled unrivaled unparalleled unmatched foremost topmost utmost maximum minimum leading
    largest biggest greatest smallest tiniest highest tallest lowest longest shortest widest narrowest deepest
    oldest youngest newest latest earliest fastest quickest slowest strongest weakest heaviest lightest
    richest poorest cheapest costliest dearest priciest hottest coldest warmest coolest wettest driest
    brightest darkest hardest softest easiest toughest roughest safest deadliest bloodiest gravest busiest
    closest nearest farthest furthest finest fullest grandest loudest quietest cleanest dirtiest
    healthiest wealthiest happiest saddest simplest smartest steepest sharpest thinnest thickest wildest
    worthiest fiercest firmest fewest mightiest noblest purest rarest sickest sternest surest truest ugliest
"""
_REPORTING = """
    said say says saying told tell tells telling explained explains explaining emphasised emphasized emphasises
    emphasizes emphasising emphasizing stated stating expressed expresses expressing announced announces announcing
    announcement claimed claims claiming added adding confirmed confirms confirming confirmation denied denies denying
    insisted insists insisting warned warns warning reported reportedly reporting argued argues arguing
    acknowledged acknowledges acknowledging admitted admits admitting alleged alleges allegedly alleging
    accused accuses accusing asserted asserts asserting believed believes cautioned cautions cited cites citing
    commented comments conceded concedes concluded concludes condemned condemns contended contends declared declares
    declaring described describes describing disclosed discloses dismissed dismisses estimated estimates estimating
    expected expects forecast forecasts hinted hints indicated indicates indicating informed informs maintains
    mentioned mentions noted notes noting pledged pledges pledging predicted predicts predicting promised promises
    promising proposed proposes quoted quotes quoting recalled recalls rejected rejects remarked remarks replied replies
    responded responds revealed reveals revealing signalled signaled speculated speculates stressed stresses stressing
    suggested suggests suggesting testified testifies threatened threatens tweeted urged urges urging vowed vows vowing
    wrote writes
"""

#: The table: each word with the kind of cue it is.
WORDS = {
    **dict.fromkeys(_REPORTING.split(), "reporting_verb"),
    **dict.fromkeys(_SUPERLATIVES.split(), "superlative"),
    **dict.fromkeys(_DATES.split(), "date_word"),
    **dict.fromkeys(_NUMBERS.split(), "number_word"),
}
CALENDAR = frozenset(_CALENDAR.split())
#: The table, continued: what is written in figures.
FIGURES = (
    ("date_word", r"(?<!\w)(?:1[5-9]|20)\d\ds?(?![\d.,]?\d|\w)(?! ?%)"),
    (
        "digit",
        rf"(?:{SIGN})?(?:{CURRENCY}?(?:(?<![\w.])\.)?\d+(?:[.,:/’']\d+)*(?:{SIGN_AFTER}| [%‰]| ?€)?|[¼½¾⅐-⅞]%?)",
    ),
)
#: The table, continued: what takes more than one word, by the first.
_NOW = re.compile(r"\w+ (?:week|month|year|decade|century|quarter|night|weekend)\b")
_MONTH = re.compile(r"(?:(?<=\b[Ii]n )|(?<=\bof )|(?=\w+,? \d))\w+")
PHRASES = {
    **dict.fromkeys(("this", "last", "next", "past", "coming"), ("date_word", _NOW)),
    **dict.fromkeys(("may", "march", "mar"), ("date_word", _MONTH)),
    "according": ("reporting_verb", re.compile(r"\w+ to\b")),
    "in": ("reporting_verb", re.compile(r"\w+ a statement\b")),
    "is": ("reporting_verb", re.compile(r"\w+ quoted\b")),
    "no": ("superlative", re.compile(r"\w+ (?:one|other)\b")),
    "all": ("superlative", re.compile(r"\w+-time\b")),
}
KINDS = frozenset({"quotation", *WORDS.values(), *(kind for kind, _ in (*FIGURES, *PHRASES.values()))})
_MARKS_AND_SPACE = "\"'“”‘’„‟‚‛«» "
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in (*FIGURES, ("word", r"[^\W\d_]+"))))


def cues(text: str) -> list[Cue]:
    """What a sentence holds that somebody should check, in its order; the words of a quotation are one cue."""
    return list(_cues(text))


@lru_cache(maxsize=4096)
def _cues(text: str) -> tuple[Cue, ...]:
    """The same; most sentences of a story are the same from save to save."""
    return tuple(sorted([*_in_words(text), *_quoted(text)]))


def shared_out(text: str, stretches: Sequence[tuple[int, int]]) -> list[list[Cue]]:
    """The cues of a sentence that lie in each of some stretches of it, which come in order.

    They are looked for in the whole, where quotation marks have their partners; each stretch has its part of one.
    """
    shared: list[list[Cue]] = [[] for _ in stretches]
    for cue in cues(text):
        at = bisect_right(stretches, cue.start, key=lambda stretch: stretch[1])
        while at < len(stretches) and stretches[at][0] < cue.end:
            low, high = max(cue.start, stretches[at][0]), min(cue.end, stretches[at][1])
            if text[low:high].strip(_MARKS_AND_SPACE):
                shared[at].append(Cue(low, high, cue.kind, text[low:high]))
            at += 1
    return shared


def _in_words(text: str) -> Iterator[Cue]:
    done = 0
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        if start < done:
            continue
        kind = str(token.lastgroup)
        if kind == "word":
            kind, end = _kind_of_word(text, start, end)
        if kind:
            done = end
            yield Cue(start, end, kind, text[start:end])


def _kind_of_word(text: str, start: int, end: int) -> tuple[str, int]:
    """The kind of cue a word is, or begins, and where it ends."""
    word = text[start:end]
    lower = word.lower()
    if lower in PHRASES:
        kind, pattern = PHRASES[lower]
        if (found := pattern.match(text, start)) and (pattern is not _MONTH or word != lower):
            return kind, found.end()
    return ("date_word" if word in CALENDAR else WORDS.get(lower, "")), end


def _quoted(text: str) -> Iterator[Cue]:
    """The words inside quotation marks; the marks themselves need no claim."""
    for start, end, _ in quotations(text):
        if inside := text[start:end].strip(_MARKS_AND_SPACE):
            begin = text.index(inside, start)
            yield Cue(begin, begin + len(inside), "quotation", inside)
