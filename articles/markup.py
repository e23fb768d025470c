"""The form in which a story's body is kept: cleaned, in blocks, written in exactly one way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from html import unescape
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from articles import cleaning
from articles.blocks import (
    BREAK,
    Container,
    Draft,
    Leaf,
    Piece,
    escaped,
    escaped_value,
    held_together,
    is_accent,
    serialise,
)
from articles.listing import Listed
from articles.text import admit

MOST_CLAIMS_AT_ONE_PLACE = 30
MOST_PIECES = 100_000
MOST_TAGGED = 50_000
MOST_CONTAINERS = 20
MOST_BLOCKS = 20_000
NEW = "new-"

_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>|([^<]+)')
_ATTRIBUTE = re.compile(r'="([^"]*)"')
_MARK = re.compile(r"</?mark[^>]*>")
_SPACES = re.compile("[ \t\n\r\f\u2028\u2029]+")
_UNTIDY = ("  ", "\n", "\t", "\r", "\f", "\u2028", "\u2029")


class Cleaned(NamedTuple):
    """HTML in its one form, and a sentence for each kind of thing it lost on the way."""

    html: str
    dropped: list[str]


class Span(NamedTuple):
    """Where a claim stands in the text of a block."""

    claim: UUID
    start: int
    end: int


class Block(NamedTuple):
    """A paragraph, heading, list item or quotation: what it says, and which stretches are claims."""

    tag: str
    text: str
    spans: list[Span]


def sanitise(html: str) -> Cleaned:
    """HTML from anywhere, in the one form bodies are kept in; sanitising that again changes nothing.

    Refuses UnfitText.
    """
    leaves, dropped = parse(html)
    return Cleaned(written(leaves), list(dropped))


def read(html: str) -> list[Block]:
    """The blocks of a kept body."""
    return [
        Block(leaf.kind, leaf.words, [Span(UUID(c), start, end) for c, start, end in leaf.stretches if c[:4] != NEW])
        for leaf in kept(html)
    ]


def plain(html: str) -> str:
    """The words of a kept body, one line for each block."""
    return "\n".join(leaf.words for leaf in kept(html))


def without_marks(html: str) -> str:
    """A kept body as if nobody had tagged anything; PostgreSQL strips marks with this very expression."""
    return _MARK.sub("", html)


def from_paragraphs(paragraphs: Iterable[str], lists: Mapping[int, Listed] | None = None) -> str:
    """A body from plain paragraphs, some of which may be entries of lists."""
    html = []
    for listed, run in groupby(enumerate(paragraphs), key=lambda numbered: (lists or {}).get(numbered[0])):
        tag = "li" if listed else "p"
        written = "".join(f"<{tag}>{escaped(paragraph)}</{tag}>" for _, paragraph in run)
        html.append(f"<{listed.kind}>{written}</{listed.kind}>" if listed else written)
    return sanitise("".join(html)).html


@lru_cache(maxsize=16)
def parse(html: str) -> tuple[tuple[Leaf, ...], tuple[str, ...]]:
    """The leaves of HTML from anywhere, and what it lost."""
    tags = cleaning.tags_of(html)
    builder = _Builder()
    builder.feed(cleaning.clean(html))
    drafts, unfit = _admitted(builder.drafts)
    leaves = [leaf for draft in drafts if (leaf := draft.leaf())]
    return tuple(numbered(leaves)), (*cleaning.losses(html, tags), *sorted(builder.lost), *unfit)


def written(leaves: Iterable[Leaf]) -> str:
    """Leaves as HTML, which has to be fit to be read again."""
    html = serialise(leaves)
    cleaning.refuse_oversize(html)
    return html


@lru_cache(maxsize=16)
def kept(html: str) -> tuple[Leaf, ...]:
    """The leaves of a body that is already in its one form."""
    builder = _Builder()
    builder.feed(html)
    return tuple(leaf for draft in builder.drafts if (leaf := draft.leaf()))


def _admitted(drafts: list[Draft]) -> tuple[list[Draft], list[str]]:
    """Drafts whose text went through the one door for text, and sentences for what it took out."""
    stripped: list[str] = []
    for _ in range(3):
        text = BREAK.join("".join(piece.text for piece in draft.pieces) for draft in drafts)
        admitted = admit(text, field="body")
        if admitted.text == text:
            break
        stripped += [what for what in admitted.stripped if what not in stripped]
        drafts = [replace(draft, pieces=[_fit(p) for p in held_together(draft.pieces)]) for draft in drafts]
    told = [f"Invisible characters were removed: {', '.join(stripped)}."] if stripped else []
    lines = (line.lstrip(" ") for line in admitted.text.split(BREAK))
    if any(is_accent(line[0]) for line in lines if line):
        told.append("An accent that stood on no letter was removed.")
    return drafts, told


def _fit(piece: Piece) -> Piece:
    return piece._replace(text=admit(piece.text, field="body").text)


def numbered(leaves: Sequence[Leaf]) -> Sequence[Leaf]:
    """Number the claims that are still to get an id, in the order of the text."""
    asked = [stretch for leaf in leaves for stretch in leaf.stretches if stretch.claim.startswith(NEW)]
    if not asked:
        return leaves
    names: dict[str, str] = {}
    for stretch in asked:
        names.setdefault(stretch.claim, f"{NEW}{len(names) + 1}")
    return [leaf.marked(s._replace(claim=names.get(s.claim, s.claim)) for s in leaf.stretches) for leaf in leaves]


class _Builder:
    """Reads well-formed HTML from left to right into drafts of blocks."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.lost: set[str] = set()
        self.pieces: list[Piece] = []
        self.path: list[Container] = []
        self.items: dict[Container, Container] = {}
        self.levels: list[int] = []
        self.headings: list[str] = []
        self.formats = {"strong": 0, "em": 0}
        self.links: list[str] = []
        self.claims: list[str] = []
        self.asked = 10_000
        self.added = self.tagged = 0

    def feed(self, html: str) -> None:
        for slash, tag, attributes, text in _TOKEN.findall(html):
            if text:
                self._text(unescape(text) if "&" in text else text)
            elif tag == "br":
                self._add(BREAK)
            elif tag in cleaning.CELLS:
                self._text(" ")
            elif tag in cleaning.FORMATS:
                self.formats[cleaning.FORMATS[tag]] += -1 if slash else 1
            elif tag == "a":
                self._link(slash, attributes)
            elif tag == "mark":
                self._mark(slash, attributes)
            else:
                self._border(slash, tag, attributes)
        self._end_block()

    def _text(self, text: str) -> None:
        if any(space in text for space in _UNTIDY):
            text = _SPACES.sub(" ", text)
        if self.pieces or text != " ":
            self._add(text)

    def _add(self, text: str) -> None:
        link = self.links[-1] if self.links else ""
        tags: tuple[str, ...] = (link,) if link else ()
        if self.formats["strong"]:
            tags += ("<strong>",)
        if self.formats["em"]:
            tags += ("<em>",)
        claims = frozenset(filter(None, self.claims)) if self.claims else frozenset()
        self.tagged += len(claims)
        if self.tagged > MOST_TAGGED:
            remedy = "Take some of the tags away, or some of the formatting."
            raise cleaning.unfit("has claims in too many pieces", remedy)
        self.pieces.append(Piece(text, tags, claims))
        self.added += 1
        if self.added > MOST_PIECES:
            problem = f"has more than {MOST_PIECES:,} lines, links and changes of format"
            raise cleaning.unfit(problem)

    def _link(self, slash: str, attributes: str) -> None:
        if slash:
            self.links.pop()
            return
        address = _ATTRIBUTE.search(attributes)
        if not address:
            self.lost.add("A link that leads nowhere outside was removed; its words were kept.")
        self.links.append(f'<a href="{escaped_value(unescape(address[1]))}">' if address else "")

    def _mark(self, slash: str, attributes: str) -> None:
        if slash:
            self.claims.pop()
            return
        claim = _ATTRIBUTE.search(attributes)
        if not claim:
            self.lost.add("A highlight that is no claim was removed; its words were kept.")
        self.asked += 1
        self.claims.append("" if not claim else f"{NEW}{self.asked}" if claim[1] == "new" else claim[1])
        if len(self.claims) > MOST_CLAIMS_AT_ONE_PLACE:
            problem = f"has more than {MOST_CLAIMS_AT_ONE_PLACE} claims at one place"
            raise cleaning.unfit(problem, "Take some of the tags away.")

    def _border(self, slash: str, tag: str, attributes: str) -> None:
        self._end_block()
        if tag in cleaning.HEADINGS:
            self.headings.pop() if slash else self.headings.append(cleaning.HEADINGS[tag])
        elif tag in cleaning.LISTS or tag in ("li", "blockquote"):
            self._leave() if slash else self._enter(tag, attributes)

    def _enter(self, tag: str, attributes: str) -> None:
        self.levels.append(len(self.path))
        in_list = bool(self.path) and self.path[-1].tag in cleaning.LISTS
        if tag == "li":
            if in_list:
                self._item()
            return
        if in_list and (item := self.items.get(self.path[-1])):
            self.path.append(item)
        elif in_list:
            self._item()
        start = _ATTRIBUTE.search(attributes)
        self.path.append(Container(tag, start[1] if start else ""))
        if len(self.path) > MOST_CONTAINERS:
            remedy = "Take the lists and quotations apart."
            raise cleaning.unfit("has lists or quotations nested too deeply", remedy)

    def _item(self) -> None:
        item = Container("li")
        self.items[self.path[-1]] = item
        self.path.append(item)

    def _leave(self) -> None:
        del self.path[self.levels.pop() :]

    def _end_block(self) -> None:
        if not self.pieces:
            return
        path = self.path
        if path and path[-1].tag in cleaning.LISTS:
            path = [*path, Container("li")]
        self.drafts.append(Draft(tuple(path), self.headings[-1] if self.headings else "p", self.pieces))
        self.pieces = []
        if len(self.drafts) > MOST_BLOCKS:
            problem = f"has more than {MOST_BLOCKS:,} paragraphs"
            raise cleaning.unfit(problem, "Divide it into several stories.")
