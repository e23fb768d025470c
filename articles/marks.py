"""Claim marks: where each claim stands in a story's body, and what becomes of its mark when the body is saved."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple
from uuid import UUID, uuid4

from articles.blocks import Leaf, Stretch, clings
from articles.breaks import newest
from articles.covering import Covered, Stated, around, contexts, coverage, coverage_kept
from articles.markup import (
    NEW,
    Block,
    Cleaned,
    Span,
    from_paragraphs,
    kept,
    numbered,
    parse,
    plain,
    read,
    sanitise,
    without_marks,
    written,
)
from articles.signs import sign_after, sign_before
from articles.text import normal, shows

__all__ = [
    "Block",
    "Cleaned",
    "Covered",
    "Marked",
    "Report",
    "Settled",
    "Span",
    "Stated",
    "claim_order",
    "contexts",
    "coverage",
    "coverage_kept",
    "from_paragraphs",
    "ids",
    "plain",
    "read",
    "sanitise",
    "settle",
    "tag",
    "untag",
    "without_marks",
]

CONTEXT = 40
TORN = " … "


class Marked(NamedTuple):
    """What a claim says and where: its words as they stand, as they are compared, and what stands around them."""

    quote: str
    words: str
    prefix: str
    suffix: str
    fragmented: bool
    sentence: str


class Report(NamedTuple):
    """Something a save did that the person saving has to hear of."""

    code: str
    message: str
    claim: UUID | None


class Settled(NamedTuple):
    """A body whose every mark is a claim of its own story, the claims in the order of the text, and what was done."""

    html: str
    claims: dict[UUID, Marked]
    added: list[UUID]
    copied: dict[UUID, UUID]
    vanished: list[UUID]
    reports: list[Report]


def ids(html: str) -> list[str]:
    """The claims whose marks stand in a kept body, in the order of the text."""
    return list(dict.fromkeys(_MARKED.findall(html)))


def claim_order(html: str) -> list[UUID]:
    """The claims of a kept body in the order of the text."""
    return [UUID(claim) for claim in ids(html)]


def settle(
    html: str,
    *,
    known: Mapping[UUID, str],
    foreign: Container[UUID] | Callable[[UUID], bool],
    may_add: bool,
    rules: int | None = None,
) -> Settled:
    """Put every mark in order: each claim stands in one place, and no mark stands for another story's claim.

    `known` holds the normal words of every claim of this story; `foreign` says which ids belong to other stories;
    `rules` is the number of those that break its sentences, else the newest.
    """
    leaves, dropped = parse(html)
    desk = _Desk(leaves, known, foreign, may_add, rules or newest())
    desk.reports += [Report("dropped", sentence, None) for sentence in dropped]
    for name, runs in _runs(leaves).items():
        desk.receive(name, runs)
    claims = {claim: desk.described(claim) for claim in sorted(desk.placed, key=desk.beginning)}
    return Settled(
        html=written(desk.laid()),
        claims=claims,
        added=[claim for claim in claims if claim not in known],
        copied=desk.copied,
        vanished=[claim for claim in known if claim not in claims],
        reports=desk.reports,
    )


def tag(html: str, quote: str, *, claim: UUID | Literal["new"], occurrence: int = 0, block: int | None = None) -> str:
    """Lay a claim's mark over words of a kept body, found by their normal form within one block.

    Whole words are preferred; `occurrence` counts from 0. Raises LookupError with a sentence where they do not stand.
    """
    leaves = list(kept(html))
    at, start, end = _found(leaves, quote, occurrence, block)
    name = f"{NEW}9999" if claim == "new" else str(claim)
    leaves[at] = leaves[at].marked([*leaves[at].stretches, Stretch(name, start, end)])
    return written(numbered(leaves))


def untag(html: str, claim: UUID) -> str:
    """A kept body without the marks of one claim."""
    gone = str(claim)
    return written(leaf.marked(s for s in leaf.stretches if s.claim != gone) for leaf in kept(html))


class _Place(NamedTuple):
    """A stretch of one leaf."""

    leaf: int
    start: int
    end: int


_Run = list[_Place]
_MARKED = re.compile(r'<mark data-claim="([0-9a-f-]{36})">')


def _runs(leaves: Sequence[Leaf]) -> dict[str, list[_Run]]:
    """For each id in the order of the text its runs; borders of blocks with nothing in between break none."""
    found: dict[str, list[_Run]] = {}
    for at, leaf in enumerate(leaves):
        for claim, start, end in leaf.stretches:
            place = _trimmed(leaf, _Place(at, start, end))
            if place is None:
                continue
            runs = found.setdefault(claim, [])
            if runs and _continues(leaves, runs[-1][-1], place):
                runs[-1].append(place)
            else:
                runs.append([place])
    return found


def _trimmed(leaf: Leaf, place: _Place) -> _Place | None:
    """The place without the white space at its ends, or nothing where nothing else is in it."""
    words = leaf.text[place.start : place.end]
    start = place.start + len(words) - len(words.lstrip())
    return _Place(place.leaf, start, start + len(words.strip())) if shows(words) else None


def _continues(leaves: Sequence[Leaf], before: _Place, after: _Place) -> bool:
    """Whether nothing but the border between two blocks stands between two places."""
    return (
        before.leaf + 1 == after.leaf
        and not leaves[before.leaf].text[before.end :].strip()
        and not leaves[after.leaf].text[: after.start].strip()
    )


class _Desk:
    """Decides, mark by mark, which stay and under which id."""

    def __init__(
        self,
        leaves: Sequence[Leaf],
        known: Mapping[UUID, str],
        foreign: Container[UUID] | Callable[[UUID], bool],
        may_add: bool,
        rules: int,
    ) -> None:
        self.leaves = leaves
        self.known = known
        self.is_foreign = foreign if callable(foreign) else foreign.__contains__
        self.may_add = may_add
        self.rules = rules
        self.placed: dict[UUID, list[_Run]] = {}
        self.copied: dict[UUID, UUID] = {}
        self.reports: list[Report] = []

    def receive(self, name: str, runs: list[_Run]) -> None:
        """Place one id's runs, or take its marks away."""
        claim = None if name.startswith(NEW) else UUID(name)
        runs = [self._with_signs(claim, run) for run in runs]
        if claim is not None and claim in self.known:
            self.placed[claim] = self._own(claim, runs)
            return
        if not self.may_add:
            message = f"The tag on “{self._shown(runs[0])}” was removed: you may not add claims."
            self.reports.append(Report("not_allowed", message, None))
            return
        placed = claim or uuid4()
        if claim is not None and self.is_foreign(claim):
            placed = uuid4()
            self.copied[placed] = claim
            message = f"“{self._shown(runs[0])}” came with another story's claim; here it is a new one, still to check."
            self.reports.append(Report("copied", message, placed))
        self.placed[placed] = runs[:1]
        self._report_unwrapped(placed, runs[1:])

    def _with_signs(self, claim: UUID | None, run: _Run) -> _Run:
        """A run with the signs that stand round its figures; a claim on 0.3 says nothing of −0.3."""
        first = run[0]
        begin = sign_before(self.leaves[first.leaf].words, first.start)
        grown = [first._replace(start=begin), *run[1:]]
        last = grown[-1]
        grown[-1] = last._replace(end=sign_after(self.leaves[last.leaf].words, last.end))
        if grown != run:
            message = f"The tag on “{self._shown(run)}” took in the sign beside it: “{self._shown(grown)}”."
            self.reports.append(Report("sign", message, claim))
        return grown

    def _own(self, claim: UUID, runs: list[_Run]) -> list[_Run]:
        """The run that still says what the claim said; where several do not, all of them."""
        words = self.known[claim]
        runs = [part for run in runs for part in self._repeats(run, words)]
        if len(runs) == 1:
            return runs
        same = next((at for at, run in enumerate(runs) if normal(self._quote(run)) == words), None)
        if same is not None:
            self._report_unwrapped(claim, runs[:same] + runs[same + 1 :])
            return [runs[same]]
        message = f"The claim “{self._shown(runs[0])}” stands in {len(runs)} pieces; tag it again as a whole."
        self.reports.append(Report("fragmented", message, claim))
        return runs

    def _repeats(self, run: _Run, words: str) -> list[_Run]:
        """A run over several blocks that says the claim's words several times over, taken apart."""
        if len(run) == 1 or not words:
            return [run]
        times, rest = divmod(len(normal(self._quote(run))) + 1, len(words) + 1)
        if rest or times < 2 or len(run) % times:
            return [run]
        size = len(run) // times
        parts = [run[at : at + size] for at in range(0, len(run), size)]
        return parts if all(normal(self._quote(part)) == words for part in parts) else [run]

    def _report_unwrapped(self, claim: UUID, runs: Iterable[_Run]) -> None:
        for run in runs:
            message = f"“{self._shown(run)}” carried the tag of a claim that already stands elsewhere; it lost the tag."
            self.reports.append(Report("duplicate", message, claim))

    def _quote(self, run: _Run) -> str:
        return " ".join(self.leaves[leaf].words[start:end] for leaf, start, end in run)

    def _shown(self, run: _Run) -> str:
        quote = self._quote(run)
        return quote if len(quote) <= 2 * CONTEXT else f"{quote[: 2 * CONTEXT - 1]}…"

    def laid(self) -> list[Leaf]:
        """The leaves with the marks that stay."""
        stretches: dict[int, list[Stretch]] = {}
        for claim, runs in self.placed.items():
            for leaf, start, end in (place for run in runs for place in run):
                stretches.setdefault(leaf, []).append(Stretch(str(claim), start, end))
        return [leaf.marked(stretches.get(at, ())) for at, leaf in enumerate(self.leaves)]

    def beginning(self, claim: UUID) -> tuple[int, int, int, str]:
        """Where a placed claim's mark opens, which is the order of the text."""
        leaf, start, end = self.placed[claim][0][0]
        return leaf, start, -end, str(claim)

    def described(self, claim: UUID) -> Marked:
        """What a placed claim says, and what stands around it."""
        runs = self.placed[claim]
        quote = TORN.join(map(self._quote, runs))
        first, last = runs[0][0], runs[-1][-1]
        before, after = self.leaves[first.leaf].words, self.leaves[last.leaf].words
        return Marked(
            quote=quote,
            words=normal(quote),
            prefix=before[max(0, first.start - CONTEXT) : first.start],
            suffix=after[last.end : last.end + CONTEXT],
            fragmented=len(runs) > 1,
            sentence=around(before, first.start, first.end, self.rules),
        )


def _found(leaves: Sequence[Leaf], quote: str, occurrence: int, block: int | None) -> _Place:
    """Where a quote stands for the nth time."""
    wanted = normal(quote)
    inside: list[_Place] = []
    whole: list[_Place] = []
    for at, leaf in enumerate(leaves):
        if block not in (None, at):
            continue
        for start, end, is_whole in _places(leaf, wanted):
            (whole if is_whole else inside).append(_Place(at, start, end))
            if 0 <= occurrence < len(whole):
                return whole[occurrence]
    if not whole and 0 <= occurrence < len(inside):
        return inside[occurrence]
    where = "the story" if block is None else "that paragraph"
    again = f" {occurrence + 1} times" if whole or inside else ""
    raise LookupError(f"The words “{quote.strip()}” do not stand in {where}{again}.")


def _places(leaf: Leaf, wanted: str) -> Iterator[tuple[int, int, bool]]:
    """Where some normal words stand in a leaf, and whether as whole words."""
    if not wanted or wanted not in normal(leaf.words):
        return
    folded, origin = _folded(leaf.words)
    at = folded.find(wanted)
    while at >= 0:
        start, end = origin[at], origin[at + len(wanted) - 1] + 1
        text = leaf.words
        if not clings(text[:start], text[start]) and not (end < len(text) and clings(text[:end], text[end])):
            yield start, end, not _inside_word(text, start) and not _inside_word(text, end)
        at = folded.find(wanted, at + len(wanted))


def _inside_word(text: str, border: int) -> bool:
    """Whether a border has a letter or digit on both sides."""
    return 0 < border < len(text) and text[border - 1].isalnum() and text[border].isalnum()


def _folded(text: str) -> tuple[str, list[int]]:
    """A text in normal words, but for space at its start, and for each character the place it comes from."""
    folded: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        words = _normal_character(character)
        if words == " " and folded and folded[-1] == " ":
            continue
        folded += words
        origin += [at] * len(words)
    return "".join(folded), origin


@lru_cache(maxsize=4096)
def _normal_character(character: str) -> str:
    return normal(character) or " "
