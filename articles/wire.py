"""Wire text: a headline or none, paragraphs, and at the end where it came from and what its words mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from articles.breaks import ABBREVIATIONS
from articles.credits import without_sources
from articles.errors import UnfitText
from articles.files import undecodable
from articles.foreign import refuse_foreign, refuse_markdown
from articles.garbled import refuse_garbled, unescaped
from articles.limits import MOST_DEFINITIONS, refuse_many
from articles.lines import BULLET, ENDS_A_SENTENCE, HEADING, Line, lines_of, single_spaced
from articles.listing import Listed, in_lists
from articles.text import admit, normal, sentence_hash, sentences

MOST_BYTES = 1_000_000
LONGEST_HEADLINE = 120
LONGEST_PROPOSAL = 90
LONGEST_OPENING = 2_000
LONGEST_TERM = 80
MOST_WORDS_OF_A_TERM = 8
MOST_WORDS_OF_AN_UNMARKED_TERM = 4
#: Nobody wraps lines wider than this, so a longer one is a paragraph of its own.
WIDEST_WRAP = 200


class Definition(NamedTuple):
    """A word the story came with, and what the story says that it means."""

    term: str
    meaning: str


class WireStory(NamedTuple):
    """What wire text holds; the remarks are for people, about what became of it; `lists` tells entries of lists."""

    headline: str | None
    paragraphs: list[str]
    sources: list[str]
    definitions: list[Definition]
    sha256: str
    remarks: list[str]
    lists: dict[int, Listed]


def decode(data: bytes, name: str) -> str:
    """The text of a file; one that is empty, too long, or no wire text is refused by its name."""
    if len(data) > MOST_BYTES:
        raise UnfitText(field=name, problem="is over 1 MB", remedy="Give one story per file, as plain text.")
    if fault := undecodable(data):
        problem, remedy = fault
        raise UnfitText(field=name, problem=problem, remedy=remedy)
    text = data.decode("utf-8-sig")
    if not normal(_fit(text, name).text):
        raise UnfitText(field=name, problem="is empty", remedy="Give a file that holds a story.")
    return text


class _Fit(NamedTuple):
    """Text that may be a story, by what name it is known again, and what to tell of it."""

    text: str
    sha256: str
    remarks: list[str]


#: Between pages; beside a line end it adds nothing.
_PAGE_BREAK = re.compile(r"(?<=[\r\n])[\f\v]+|[\f\v]+(?=[\r\n]|\Z)|\A[\f\v]+")


def _fit(given: str, field: str) -> _Fit:
    """The text of a story as it is read; what is no wire text is refused by name, with the place."""
    text = given.removeprefix("\ufeff")
    refuse_foreign(text, field)
    text = re.sub(r"[\f\v]", "\n", _PAGE_BREAK.sub("", text))
    meant = unescaped(text)
    if meant.remarks:
        refuse_foreign(meant.text, field)
    refuse_garbled(meant.text, field)
    admitted = admit(meant.text, field=field)
    # What a file is known by stays what it was before anything was decoded.
    known = admit(text, field=field).text if meant.remarks else admitted.text
    stripped = [f"Taken out, since nobody can see it: {what}." for what in admitted.stripped]
    return _Fit(admitted.text, sentence_hash(known), [*meant.remarks, *stripped])


def parse(text: str) -> WireStory:
    """Read wire text; refused if it is none, brings more definitions than it may, or holds no paragraph."""
    fit = _fit(text, "story")
    named = without_sources(lines_of(fit.text))
    lines, block, below = _parted(named.rest)
    definitions, more_remarks = _defined(block)
    refuse_many(len(definitions), field="story", what="definitions", most=MOST_DEFINITIONS)
    refuse_markdown([*lines, *below], "story")
    remarks = [*fit.remarks, *named.remarks, *more_remarks]
    headline, found = _headline([*_paragraphs(lines), *_paragraphs(below)])
    paragraphs = [paragraph.text for paragraph in found]
    if not paragraphs:
        raise UnfitText(field="story", problem="holds no paragraph", remedy="Give the text of a story.")
    lists = {at: paragraph.listed for at, paragraph in enumerate(found) if paragraph.listed}
    return WireStory(headline, paragraphs, named.names, definitions, fit.sha256, remarks, lists)


# Definitions

_ENTRY = re.compile(
    rf"(?P<term>\S.{{0,{LONGEST_TERM - 1}}}?)\s*(?::(?!//)(?!\d)|：|\s[-–—−](?:\s|\Z)|—)\s*(?P<meaning>.*)"
)
_DECORATION = " \t*_`\"“”„'‘’"
_GOES_ON = re.compile(r"(?:,|[-–—]|\b(?:a|an|and|as|by|for|from|in|of|on|or|the|to|with))\Z", re.IGNORECASE)
_ENDS_INSIDE = re.compile(r"\w\w[.!?]\s")


def _parted(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Definition], Sequence[Line]]:
    """The story, the definitions under their heading, and what stands below or among them and is none."""
    for at, line in enumerate(lines):
        if heading := HEADING.fullmatch(line.text):
            first = Line(heading["first"] or "")
            below = (lines[place] for place in range(at + 1, len(lines)))
            opening = first if first.text else next((line for line in below if line.text), first)
            if _begins(opening, ""):
                block = [first, *lines[at + 1 :]]
                return lines[:at], *_entries([line for line in block if not _is_bare_heading(line)])
    return lines, [], []


def _is_bare_heading(line: Line) -> bool:
    """Whether a line is a heading of definitions and nothing more."""
    heading = HEADING.fullmatch(line.text)
    return bool(heading and not heading["first"])


def _entries(block: Sequence[Line]) -> tuple[list[Definition], list[Line]]:
    """The entries of a block of definitions, some perhaps without a meaning, and the lines that belong to none."""
    begins = _beginnings(block)
    entries = []
    rest = list(block[: begins[0]] if begins else block)
    for at, after in pairwise([*begins, len(block)]):
        if after == len(block):
            after = _end_of_last(block, at)
            rest += block[after:]
        first, *more = (BULLET.sub("", line.text, count=1) for line in block[at:after] if line.text)
        if entry := _ENTRY.fullmatch(first):
            meaning = " ".join([entry["meaning"], *more]).strip().lstrip("*_ ")
            entries.append(Definition(single_spaced(entry["term"].strip(_DECORATION)), meaning))
    return entries, rest


def _beginnings(block: Sequence[Line]) -> list[int]:
    """The lines of a block of definitions that begin an entry."""
    margin = next((line.indent for line in block if line.text), 0)
    return [
        at
        for at, (before, line) in enumerate(zip([Line(""), *block], block, strict=False))
        if _begins(line, before.text) and (line.indent <= margin + 1 or not before.text)
    ]


def _begins(line: Line, before: str) -> bool:
    """Whether a line begins an entry rather than carrying on the meaning in the line before."""
    term = _term(line)
    if not term or not before or BULLET.match(line.text):
        return bool(term) and len(term.split()) <= MOST_WORDS_OF_A_TERM
    if len(term.split()) > MOST_WORDS_OF_AN_UNMARKED_TERM or _GOES_ON.search(before):
        return False
    return not term[0].islower() or ENDS_A_SENTENCE.search(before) is not None


def _term(line: Line) -> str:
    """The term a line would define, or nothing."""
    entry = _ENTRY.fullmatch(BULLET.sub("", line.text, count=1))
    term = entry["term"].strip(_DECORATION) if entry else ""
    return "" if _ENDS_INSIDE.search(term) else term


def _end_of_last(block: Sequence[Line], at: int) -> int:
    """Where the last entry ends: at the first line after a blank one, since what follows may belong to the story."""
    entry = _ENTRY.fullmatch(BULLET.sub("", block[at].text, count=1))
    has_meaning = bool(entry and entry["meaning"])
    for after in range(at + 1, len(block)):
        line, before = block[after], block[after - 1]
        if line.text and not before.text and has_meaning and not BULLET.match(line.text):
            return after
        has_meaning = has_meaning or bool(line.text)
    return len(block)


def _defined(entries: Sequence[Definition]) -> tuple[list[Definition], list[str]]:
    """Each term once, with its first meaning, and remarks on those left out."""
    found: dict[str, Definition] = {}
    remarks = []
    for entry in entries:
        known = found.setdefault(normal(entry.term).casefold(), entry) if entry.meaning else None
        if known is None:
            remarks.append(f"“{entry.term}” was left out of the definitions: it has no meaning there.")
        elif normal(known.meaning) != normal(entry.meaning):
            remarks.append(f"“{entry.term}” is defined twice; only the first meaning was taken, not “{entry.meaning}”.")
    return list(found.values()), remarks


# Paragraphs and headlines


class _Paragraph(NamedTuple):
    text: str
    lines: int
    listed: Listed | None = None


def _paragraphs(lines: Sequence[Line]) -> list[_Paragraph]:
    """The paragraphs of a story: parted by blank lines, or, where there are none below the headline, by line ends.

    Each entry of a list is one of its own.
    """
    blocks = [list(block) for filled, block in groupby(lines, key=lambda line: bool(line.text)) if filled]
    blank_lines_part = len(blocks) > 2 or (len(blocks) == 2 and len(blocks[0]) > 1)
    parted = _unwrapped if blank_lines_part else _wrapped
    found = []
    for part, listed in in_lists(blocks):
        parts = [part] if listed else parted(part)
        found += [_Paragraph(" ".join(line.text for line in one), len(one), listed) for one in parts]
    return found


def _unwrapped(block: list[Line]) -> list[list[Line]]:
    """A block between blank lines: one paragraph, unless its lines were not wrapped."""
    return [[line] for line in block] if _widest(block) > WIDEST_WRAP or _is_told_line_by_line(block) else [block]


#: A small letter that is no number of a list: a. or ii)
_CARRIES_ON = re.compile(r"[^\W\d_](?![ivx]{0,3}[.)]? )")
_NARROWEST_WRAP = 40


def _is_told_line_by_line(block: list[Line]) -> bool:
    """Whether lines stand below one that ends on a colon and had room for more, and none carries another on."""
    heading, *below = block
    if len(below) < 2 or not heading.text.endswith((":", "：")):
        return False
    room = len(heading.text) + 1 + len(below[0].text.split()[0]) < max(_NARROWEST_WRAP, _widest(below))
    return room and not any(line.text[0].islower() and _CARRIES_ON.match(line.text) for line in below)


def _wrapped(block: list[Line]) -> list[list[Line]]:
    """The only block of a text: a paragraph a line, unless its lines mostly break off in the middle of a sentence."""
    broken = sum(not ENDS_A_SENTENCE.search(line.text) for line in block[:-1])
    if _widest(block) > WIDEST_WRAP or broken * 2 <= len(block) - 1:
        return [[line] for line in block]
    parts: list[list[Line]] = [[]]
    for before, line in zip([Line(""), *block], block, strict=False):
        ended = ENDS_A_SENTENCE.search(before.text) and len(before.text) < 0.75 * _widest(block)
        if parts[-1] and (ended or line.indent > before.indent):
            parts.append([])
        parts[-1].append(line)
    return parts


def _widest(block: Iterable[Line]) -> int:
    return max(len(line.text) for line in block)


_ENDS_A_HEADLINE = re.compile(
    r"(?:[?!？！؟…]|\.\.\.|, (?:Mo|Ore|Ind|Kan|La|Md|Ky|Va|Vt|Me|Del|Ark|Miss|Wash)\."
    r"|\d (?:ft|in|oz|mi|hr|min|sec|bn|mn|mio|mln|mrd|Mio|Mrd)\."
    r"|(?<!\w)(?:(?:\w\.)+\w|[AaPp]\.[Mm]|Ph\.D|A/S|S\.p\.A|(?P<short>[^\W\d_]+))\.)[\"'”’»)\]]*\Z"
)
#: What is short at the end of a headline, beside what is short in a sentence.
_SHORT_AT_AN_END = ABBREVIATIONS | frozenset(["llc", "llp", "gmbh", "pty", "bhd", "ohg", "okt", "dez", "jän"])


def _headline(paragraphs: Sequence[_Paragraph]) -> tuple[str | None, list[_Paragraph]]:
    """The headline, if the first paragraph is a short line without a full stop and others follow, and the others."""
    first, *others = paragraphs or [_Paragraph("", 0)]
    fits = first.lines == 1 and len(first.text) <= LONGEST_HEADLINE and not first.listed
    if others and fits and _may_head(first.text):
        return first.text, others
    return None, list(paragraphs)


def _may_head(text: str) -> bool:
    """Whether a line may be a headline: what ends on a full stop is one only where the full stop is no sentence's."""
    if not ENDS_A_SENTENCE.search(text):
        return text[-1] not in ",;:"
    end = _ENDS_A_HEADLINE.search(text)
    if not end or (end["short"] and end["short"].lower() not in _SHORT_AT_AN_END):
        return False
    return not any(sentence.text.endswith(".") for sentence in sentences(text)[:-1])


_DATELINE = re.compile(r"\A[A-Z][^()\n]{0,60}\([A-Z][\w ]{0,30}\)\s*[-–—]+\s*")
_ATTRIBUTION = re.compile(
    r"\AAccording to [^,]{1,80}, (?=\S)(?!(?:who|which|whose|where|but|and|citing)\b)", re.IGNORECASE
)
#: Where a sentence may be cut and still stand, the best places first.
_BORDERS = (
    re.compile(r"(?:[;:]|,(?!\d)| [–—-]) "),
    re.compile(
        r" (?=(?:after|amid|amidst|as|because|before|despite|if|over|that|to|until|when|where|which|while|who)\b)"
    ),
    re.compile(r" (?=(?:about|and|at|by|for|from|in|into|of|on|or|through|under|with)\b)"),
    re.compile(" "),
)
_LEAST_OF_A_HEADLINE = 30
_LOOSE_END = re.compile(
    r"(?: (?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|over|that|the|their|to|under|which|who|with)"
    r"|(?<!\.\w)\.|[\s,;:!?…–—-])+\Z",
    re.IGNORECASE,
)


def propose_headline(paragraphs: Sequence[str]) -> str:
    """A headline made of the first sentence, cut where a clause ends; somebody has to confirm it."""
    first = next((sentence.text for text in paragraphs for sentence in sentences(text[:LONGEST_OPENING])), "")
    words = _DATELINE.sub("", " ".join(first.split()), count=1)
    if attribution := _ATTRIBUTION.match(words):
        words = words[attribution.end()].upper() + words[attribution.end() + 1 :]
    if len(words) > LONGEST_PROPOSAL:
        words = _cut(words)
    return _LOOSE_END.sub("", words) or words[:LONGEST_PROPOSAL]


def _cut(words: str) -> str:
    """As much of a sentence as fits a headline, up to the best border in its second half."""
    room = words[: LONGEST_PROPOSAL + 1]
    for border in _BORDERS:
        places = [found.start() for found in border.finditer(room) if found.start() >= _LEAST_OF_A_HEADLINE]
        if places:
            return words[: places[-1]]
    return words[:LONGEST_PROPOSAL]
