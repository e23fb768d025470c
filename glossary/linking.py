"""Which words of a text mention a glossary term, and the links laid over them.

Links are only ever inserted between the characters of the HTML they are given, so taking them out gives back those
very bytes. The HTML is canonical: `& < >` escaped in text, every other character raw.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from html import escape, unescape
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from glossary.plurals import inner_plurals
from glossary.surroundings import Surroundings, in_capitals

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

EXACT, INITIAL_CAPITAL, FREE = "exact", "initial_capital", "free"

UNLINKED = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "kbd", "samp", "figcaption", "caption"})
TEXT_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption", "caption"})
BORDERS = TEXT_BLOCKS | {"blockquote", "ul", "ol", "li", "figure", "table", "tr", "td", "th", "dl", "dt", "dd", "div"}
SMALL_WORDS = frozenset({"and", "for", "in", "of", "on", "the", "to"})
BREAKS = frozenset({"br", "hr", "img"})
WALL = "\x1f"  # no text may hold it, and an ASCII text stays ASCII with it

# A tag, or an entity that canonical HTML does not have (walled off, lest a link land inside it).
_TOKEN = re.compile(r'<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>"]*(?:"[^"]*"[^>"]*)*>|<[^>]*>|&(?!(?:amp|lt|gt);)[#\w]*;?')
_TERM_LINK = re.compile(r'<a class="term" href="[^"]*" data-term="[^"]*">([^<]*)</a>')

# One character for one character, so that offsets never move.
_ALIKE = (
    *((mark, "'") for mark in "\u2018\u2019\u201b\u02bc"),
    *((space, " ") for space in "\n\t\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f"),
    *((hyphen, "-") for hyphen in "\u2010\u2011"),
    ("\u201c", '"'),
    ("\u201d", '"'),
)


class Linkable(NamedTuple):
    """A term as the linker sees it: its forms, how each treats capitals, and where its definition is."""

    slug: str
    name: str
    case: str
    aliases: tuple[tuple[str, str], ...]
    href: str


class Mention(NamedTuple):
    """The words of a text that name a term, without a possessive; `block` counts its paragraphs and headings from 0."""

    slug: str
    surface: str
    block: int


class Linked(NamedTuple):
    """A text with its glossary links, and the mentions they stand on in reading order."""

    html: str
    mentions: list[Mention]


class _Form(NamedTuple):
    """One way to write a term."""

    term: Linkable
    letters: str
    case: str
    initial: int
    endings: tuple[str, ...]
    derived: bool


class _Piece(NamedTuple):
    """A run of text between two tags: where it begins in the text and in the HTML, and whether links may be in it."""

    start: int
    at: int
    open: bool
    block: int


class _Found(NamedTuple):
    """A mention in the text; sorts leftmost first, then longest, then as written before as guessed."""

    start: int
    minus_end: int
    guessed: bool
    rank: int
    slug: str


def default_case(form: str) -> str:
    """How a form treats capitals when nobody said: acronyms exactly, names with their initial, other words freely."""
    capitals = sum(character.isupper() for character in form)
    if capitals > 1 and not any(character.isspace() for character in form):
        return EXACT
    return INITIAL_CAPITAL if form[:1].isupper() else FREE


def spelled_out(acronym: str, meaning: str) -> str:
    """The name an acronym stands for, when its meaning begins with it: ISS, "International Space Station, a ..."."""
    letters = [letter for letter in acronym if letter.isalnum()]
    if default_case(acronym) != EXACT or len(letters) < 2:
        return ""
    words = meaning.split()
    words = words[1:] if words[:1] == ["The"] else words
    taken: list[str] = []
    for word in words:
        if not letters:
            break
        if word[0] == letters[0]:
            letters.pop(0)
        elif word not in SMALL_WORDS or not taken:
            return ""
        taken.append(word)
        if word[-1] in ",.;:" and letters:
            return ""
    return "" if letters else " ".join(taken).rstrip(",.;:)")


def unlinked(html: str) -> str:
    """The HTML without its glossary links: exactly what they were laid over."""
    return _TERM_LINK.sub(r"\1", html)


class Linker:
    """Finds and links the terms of one glossary; building it is dear, using it cheap."""

    def __init__(self, terms: Iterable[Linkable]) -> None:
        """Gather every form of every term; where two terms share a form, a name wins over an alias."""
        self._hrefs: dict[str, str] = {}
        names: dict[str, list[_Form]] = {}
        aliases: dict[str, list[_Form]] = {}
        for term in terms:
            self._hrefs[term.slug] = term.href
            for pattern, form in _forms(term, term.name, term.case):
                names.setdefault(pattern, []).append(form)
            for written, case in term.aliases:
                for pattern, form in _forms(term, written, case):
                    aliases.setdefault(pattern, []).append(form)
        for pattern, forms in aliases.items():
            names.setdefault(pattern, []).extend(forms)
        self._forms = list(names.values())
        self._automaton = AhoCorasick(names, matchkind=MatchKind.Standard, store_patterns=False)

    def link(self, html: str, *, without: Container[str] = ()) -> Linked:
        """Link the first mention of every term, save those of the slugs in `without`."""
        html = unlinked(html)
        text, pieces = _read(html)
        starts = [piece.start for piece in pieces]
        parts: list[str] = []
        mentions: list[Mention] = []
        seen: set[str] = set()
        done = 0
        for start, end, slug in self._mentions(text):
            if slug in seen or slug in without:
                continue
            nth = bisect_right(starts, start) - 1
            piece = pieces[nth]
            if not piece.open or (nth + 1 < len(starts) and end > starts[nth + 1]):
                continue
            seen.add(slug)
            first, last = start - piece.start + piece.at, end - piece.start + piece.at
            surface = html[first:last]
            parts += (html[done:first], _anchor(slug, self._hrefs[slug], surface))
            mentions.append(Mention(slug, unescape(surface), piece.block))
            done = last
        parts.append(html[done:])
        return Linked("".join(parts), mentions)

    def mentions(self, blocks: Iterable[str], *, without: Container[str] = ()) -> list[Mention]:
        """The mentions that would be linked if each plain text were a paragraph of its own."""
        html = "".join(f"<p>{escape(block, quote=False)}</p>" for block in blocks)
        return self.link(html, without=without).mentions

    def _mentions(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Every mention, none overlapping another: leftmost, then longest, chosen among the valid ones only."""
        reach = 0
        for found in sorted(self._valid(text)):
            if found.start >= reach:
                reach = -found.minus_end
                yield found.start, reach, found.slug

    def _valid(self, text: str) -> Iterator[_Found]:
        """Each place where a form stands as words of its own, in the capitals it asks for."""
        forms, around = self._forms, Surroundings(text)
        for nth, start, end in self._automaton.find_matches_as_indexes(_lowered(text), overlapping=True):
            if not _opens(text, start):
                continue
            for rank, form in enumerate(forms[nth]):
                stop = _stop(text, start, end, form)
                if stop and _cased(text, start, end, form) and _names(around, start, stop, form):
                    yield _Found(start, -stop, form.derived or stop > end, rank, form.term.slug)
                    break


@lru_cache(maxsize=4)
def _built(terms: tuple[Linkable, ...]) -> Linker:
    return Linker(terms)


def linker_for(terms: Sequence[Linkable]) -> Linker:
    """The linker of these terms, built once for as long as the glossary stays the same."""
    return _built(tuple(terms))


def link(html: str, terms: Sequence[Linkable]) -> Linked:
    """Link the first mention of every term."""
    return linker_for(terms).link(html)


def _forms(term: Linkable, written: str, case: str) -> Iterator[tuple[str, _Form]]:
    """A form, and its plurals that are more than an ending, each under the pattern to search for."""
    written = _alike(" ".join(written.split()))
    if not written:
        return
    case = case or default_case(written)
    letters = escape(written, quote=False)
    pattern = _lowered(letters)
    initial = 0 if letters[0].isalpha() else next((nth for nth, letter in enumerate(letters) if letter.isalpha()), 0)
    yield pattern, _Form(term, letters, case, initial, _endings(written[-2:].lower(), case == EXACT), False)
    if case != EXACT and pattern[-1:] == "y" and pattern[-2:-1] not in tuple("aeiou "):
        yield f"{pattern[:-1]}ies", _Form(term, f"{letters[:-1]}ies", case, initial, (), True)
    for plural in inner_plurals(letters):
        yield _lowered(plural), _Form(term, plural, case, initial, (), True)


@lru_cache
def _endings(tail: str, exact: bool) -> tuple[str, ...]:
    """The English plural endings of a form that ends so; `es` only where English puts it, so no plan is in planes."""
    last = tail[-1]
    if not last.isalnum():
        return ()
    endings: tuple[str, ...] = ("s",) if last != "s" or exact else ()
    if last in "sxzo" or tail in ("ch", "sh"):
        endings += ("es",)
    return endings if exact else endings + tuple(ending.upper() for ending in endings)


def _read(html: str) -> tuple[str, list[_Piece]]:
    """The text of the HTML with a wall at every block's border, and the pieces it came from."""
    reader = _Reader(html)
    done = 0
    for token in _TOKEN.finditer(html):
        if token.start() > done:
            reader.text(done, token.start())
        done = token.end()
        reader.tag(token[2].lower() if token[2] else "", closing=bool(token[1]))
    reader.text(done, len(html))
    return _alike("".join([*reader.parts, WALL, WALL])), reader.pieces


class _Reader:
    """Gathers the text pieces of one HTML text."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.parts = [WALL, WALL]
        self.length = 2
        self.pieces: list[_Piece] = []
        self.shut = 0
        self.block = -1
        self.between = True

    def text(self, start: int, end: int) -> None:
        """Take a run of text; words outside any paragraph, as in a list item, begin a block of their own."""
        if self.between and not self.html[start:end].isspace() and start < end:
            self.block += 1
            self.between = False
        self.pieces.append(_Piece(self.length, start, not self.shut, self.block))
        self.parts.append(self.html[start:end])
        self.length += end - start

    def tag(self, name: str, *, closing: bool) -> None:
        """Note what a tag does to the words around it."""
        if name in UNLINKED:
            self.shut = max(0, self.shut - 1) if closing else self.shut + 1
        if name in BORDERS:
            self.between = closing or name not in TEXT_BLOCKS
            self.block += not self.between
        if name in BORDERS or name in BREAKS or not name:
            self.parts.append(WALL)
            self.length += 1


def _alike(text: str) -> str:
    """The text with curly apostrophes straight, and odd spaces and hyphens plain, at the same length."""
    for odd, plain in _ALIKE[4:6] if text.isascii() else _ALIKE:
        text = text.replace(odd, plain)
    return text


def _lowered(text: str) -> str:
    """The text in lower case, at the same length."""
    lower = text.lower()
    if lower.isascii():
        return lower
    if len(lower) != len(text):  # İ grows
        lower = "".join(small if len(small := character.lower()) == 1 else character for character in text)
    return lower.replace("ς", "σ")


def _wordy(character: str) -> bool:
    """Whether a word goes on with this character."""
    return character.isalnum() or character == "_" or (character > "\x7f" and unicodedata.category(character)[0] == "M")


def _opens(text: str, start: int) -> bool:
    """Whether a word may begin here: not within one, nor after `non-` or `o'`, nor inside an entity or a handle."""
    before = text[start - 1]
    if before in " \x1f":
        return True
    if before in "&@" or _wordy(before):
        return False
    return not (before in "-'" and _wordy(text[start - 2]))


def _closes(text: str, end: int) -> bool:
    """Whether a word may end here: not within one, nor before `-25` of a designation or `.gov` of an address."""
    after = text[end]
    if after == " ":
        return True
    if _wordy(after):
        return False
    if after == "-":
        return not text[end + 1].isdigit()
    return not (after == "." and text[end + 1].isalnum())


def _stop(text: str, start: int, end: int, form: _Form) -> int:
    """Where a mention ends, its plural ending included; 0 when the word goes on otherwise."""
    if _closes(text, end):
        return end
    for ending in form.endings:
        stop = end + len(ending)
        if text.startswith(ending, end) and _closes(text, stop) and (ending.islower() or text[start:end].isupper()):
            return stop
    return 0


def _cased(text: str, start: int, end: int, form: _Form) -> bool:
    """Whether the capitals are those the form asks for."""
    if form.case == EXACT:
        return text[start:end] == form.letters
    return form.case == FREE or not text[start + form.initial].islower()


def _names(around: Surroundings, start: int, stop: int, form: _Form) -> bool:
    """Whether what stands round a mention lets it name the term: no address, and no capitals but the term's own."""
    if around.in_address(start, stop):
        return False
    return in_capitals(form.letters) or not around.shouted(start, stop)


def _anchor(slug: str, href: str, words: str) -> str:
    """The link laid over a mention."""
    return f'<a class="term" href="{escape(href)}" data-term="{escape(slug)}">{words}</a>'
