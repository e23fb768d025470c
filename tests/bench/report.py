"""What the figures say: medians, growth, one revision against another; and what is too much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from tests.bench.client import Cost

#: What a step may grow by when that which it should not depend on grows tenfold.
GROWTH = 1.3
#: And what it may grow by when its own story does: as much as that, give or take what is allowed above.
PROPORTION = 10 * GROWTH
#: Below so many milliseconds a growth is the clock's, not the step's.
NOTICED = 3.0
#: What both sides' processor time may be of what it was in the revision compared with, where bounds are asked for.
BOUNDS = {
    "open the story with its column": 0.6,
    "save, one comma": 0.45,
    "queue": 0.9,
    "open a claim": 0.5,
    "approve": 0.9,
    "stories in review": 0.25,
    "publish": 0.6,
}
#: Steps whose work is a corpus's by nature.
OF_THE_CORPUS = {"policy of all sections"}
#: Steps that do not look at the story that is measured, or at one claim of it only.
NOT_OF_THE_STORY = {
    "bare UPDATE", "list of stories", "open its panel", "pick its sources", "queue", "stories in review",
    "public claim page", "term page", "front page", "list of sources", "policy of all sections", "import",
}  # fmt: skip


class Line(NamedTuple):
    """One step of the table."""

    name: str
    statements: int
    web: float
    database: float
    size: int
    #: Growth when the story, and when the corpus, has ten times as much.
    by_story: float
    by_corpus: float
    #: What the same took before, and the statements it then sent.
    before: float = 0.0
    before_statements: int = 0
    ratio: float = 0.0
    #: What is wrong with it, in words.
    wrong: tuple[str, ...] = ()

    @property
    def both(self) -> float:
        """Processor time of both sides."""
        return self.web + self.database


Runs = dict[str, list[Cost]]


def counted(runs: Sequence[Cost]) -> Sequence[Cost]:
    """All but the first, which fills caches, unless there is only that."""
    return runs[1:] or runs


def typical(runs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(*(median(figures) for figures in zip(*counted(runs), strict=True)))


def times(more: Sequence[Cost], less: Sequence[Cost]) -> float:
    """How many times as much: the median of rounds taken one beside the other, where there are as many of both."""
    many, few = counted(more), counted(less)
    if len(many) == len(few):
        return median(one.both / max(other.both, 0.001) for one, other in zip(many, few, strict=True))
    return typical(more).both / max(typical(less).both, 0.001)


def line(name: str, *, own: Runs, long: Runs, large: Runs, before: Runs | None, bound: float | None) -> Line:
    """One step, from the runs on the story itself, on one ten times as long, and in a corpus ten times as large."""
    cost = typical(own[name])
    grown = times(long[name], own[name]), times(large[name], own[name])
    found = Line(name, int(cost.statements), cost.web, cost.database, int(cost.size), *grown)
    if before is not None:
        old = typical(before[name])
        found = found._replace(
            before=old.both, before_statements=int(old.statements), ratio=times(own[name], before[name])
        )
    story, corpus = ("a story of ten times as many claims", "a corpus of ten times as many stories")
    wrong = [
        *_grown(story, found.by_story, cost, GROWTH if name in NOT_OF_THE_STORY else PROPORTION),
        *_grown(corpus, found.by_corpus, cost, PROPORTION if name in OF_THE_CORPUS else GROWTH),
        *_unsteady(name, own, long, large),
    ]
    if bound is not None and found.ratio > bound:
        wrong.append(f"takes {found.ratio:.2f} of what it took, and may take {bound:.2f}")
    return found._replace(wrong=tuple(wrong))


def _grown(with_what: str, growth: float, cost: Cost, most: float) -> Iterable[str]:
    if growth > most and cost.both * (growth - 1) > NOTICED:
        yield f"takes {growth:.2f} times as much with {with_what}, and may take {most:.1f}"


def _unsteady(name: str, *lanes: Runs) -> Iterable[str]:
    """Statements are exact: the same step sends the same number, round after round, whatever stands round it."""
    sent = {cost.statements for runs in lanes for cost in counted(runs[name])}
    if len(sent) > 1:
        yield f"sends now {min(sent)} statements, now {max(sent)}"


_ALONE = {"sent": 6, "web": 8, "database": 9, "both": 8, "kB": 6, "story": 8, "corpus": 8, "x UPDATE": 9}
_COMPARED = {
    "sent": 8,
    "web": 7,
    "database": 9,
    "both": 7,
    "story": 7,
    "corpus": 7,
    "before": 8,
    "ratio": 6,
    "may be": 7,
}
_NAME = 31


def table(lines: Sequence[Line], bounds: dict[str, float]) -> str:
    """The steps line by line, within 100 columns."""
    widths = _COMPARED if any(each.before for each in lines) else _ALONE
    rows = [" " * _NAME + "".join(f"{word:>{width}}" for word, width in widths.items())]
    for each in lines:
        row = _compared(each, bounds.get(each.name)) if each.before else _alone(each, lines[0])
        rows.append(f"{row}{'  !' if each.wrong else ''}")
    return "\n".join(rows)


def _row(name: str, widths: dict[str, int], *cells: object) -> str:
    return f"{name:{_NAME}}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths.values(), strict=True))


def _alone(each: Line, bare: Line) -> str:
    times = (f"{each.web:.1f}", f"{each.database:.1f}", f"{each.both:.1f}")
    grown = (f"{each.by_story:.2f}", f"{each.by_corpus:.2f}")
    kilobytes = f"{each.size / 1000:.0f}"
    return _row(each.name, _ALONE, each.statements, *times, kilobytes, *grown, f"{each.both / bare.both:.0f}")


def _compared(each: Line, bound: float | None) -> str:
    same = each.statements == each.before_statements
    sent = str(each.statements) if same else f"{each.before_statements}>{each.statements}"
    times = (f"{each.web:.1f}", f"{each.database:.1f}", f"{each.both:.1f}")
    grown = (f"{each.by_story:.2f}", f"{each.by_corpus:.2f}")
    asked = f"{bound:.2f}" if bound else ""
    return _row(each.name, _COMPARED, sent, *times, *grown, f"{each.before:.1f}", f"{each.ratio:.2f}", asked)


def complaints(lines: Iterable[Line]) -> list[str]:
    """All that is wrong, a sentence each."""
    return [f"{each.name}: {wrong}." for each in lines for wrong in each.wrong]


def told_apart(first: Sequence[Line], second: Sequence[Line]) -> list[str]:
    """Steps that send another number of statements to another PostgreSQL."""
    pairs = [(one, other) for one, other in zip(first, second, strict=True) if one.statements != other.statements]
    return [
        f"{one.name}: sends {one.statements} statements to one, {other.statements} to the other."
        for one, other in pairs
    ]
