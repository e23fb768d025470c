"""A claim where it stands: in its sentence, in its paragraph."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from articles import marks
from articles.models import Article, Claim
from articles.states import Display


class Bit(NamedTuple):
    """Some words, and what they are: the claim's own, its sentence's, or what stands around it."""

    what: str
    text: str


class Passage(NamedTuple):
    """The paragraphs that hold a claim, and the ones before and after."""

    before: str
    paragraphs: list[list[Bit]]
    after: str


def in_sentence(claim: Claim) -> list[Bit]:
    """A claim's sentence in bits, its own words apart; the words alone where they do not stand in one sentence."""
    at = _place(claim)
    if at < 0:
        return [Bit("claim", claim.quote)]
    end = at + len(claim.quote)
    return _bits((claim.sentence[:at], "sentence"), (claim.quote, "claim"), (claim.sentence[end:], "sentence"))


def _place(claim: Claim) -> int:
    """Where a claim's words stand in its sentence; what stands before them tells one place from another."""
    found = first = claim.sentence.find(claim.quote)
    while found >= 0:
        before = claim.sentence[:found]
        if claim.prefix.endswith(before) or before.endswith(claim.prefix):
            return found
        found = claim.sentence.find(claim.quote, found + 1)
    return first


def around(claim: Claim, article: Article) -> Passage:
    """The paragraphs a claim stands in, its sentence and its words apart, with their neighbours."""
    if claim.display == Display.HEADLINE:
        return Passage("", [[Bit("claim", claim.quote)]], article.standfirst)
    if claim.display == Display.STANDFIRST:
        return Passage(article.headline, [[Bit("claim", claim.quote)]], "")
    blocks = marks.read(article.body)
    holding = [n for n, block in enumerate(blocks) if any(span.claim == claim.pk for span in block.spans)]
    if not holding:
        return Passage("", [in_sentence(claim)], "")
    before = blocks[holding[0] - 1].text if holding[0] else ""
    after = blocks[holding[-1] + 1].text if holding[-1] + 1 < len(blocks) else ""
    covered = article.saved().coverage()
    paragraphs = [_cut(blocks[n], claim.pk, [s for s in covered if s.block == n]) for n in holding]
    return Passage(before, paragraphs, after)


def _cut(block: marks.Block, claim: UUID, sentences: list[marks.Covered]) -> list[Bit]:
    spans = [(span.start, span.end) for span in block.spans if span.claim == claim]
    held = [s for s in sentences if any(s.start < end and start < s.end for start, end in spans)]
    low = min((s.start for s in held), default=spans[0][0])
    high = max((s.end for s in held), default=spans[-1][1])
    parts, at = [(block.text[:low], "")], low
    for start, end in spans:
        parts += [(block.text[at:start], "sentence"), (block.text[start:end], "claim")]
        at = end
    parts += [(block.text[at : max(at, high)], "sentence"), (block.text[max(at, high) :], "")]
    return _bits(*parts)


def _bits(*parts: tuple[str, str]) -> list[Bit]:
    return [Bit(what, text) for text, what in parts if text]
