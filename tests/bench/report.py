"""What the figures say: medians, growth, one revision against another; and what is too much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from tests.bench.client import Cost

#: What a step may grow by when that which it should not depend on grows tenfold.
GROWTH = 1.3
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
    found = Line(
        name, int(cost.statements), cost.web, cost.database, times(long[name], own[name]), times(large[name], own[name])
    )
    if before is not None:
        old = typical(before[name])
        found = found._replace(
            before=old.both, before_statements=int(old.statements), ratio=times(own[name], before[name])
        )
    wrong = [
        *_grown("a story ten times as long", found.by_story, cost, name in NOT_OF_THE_STORY),
        *_grown("a corpus ten times as large", found.by_corpus, cost, name not in OF_THE_CORPUS),
        *_unsteady(name, own, long, large),
    ]
    if bound is not None and found.ratio > bound:
        wrong.append(f"takes {found.ratio:.2f} of what it took, and may take {bound:.2f}")
    return found._replace(wrong=tuple(wrong))


def _grown(with_what: str, growth: float, cost: Cost, free: bool) -> Iterable[str]:
    if free and growth > GROWTH and cost.both * (growth - 1) > NOTICED:
        yield f"grows {growth:.2f} times with {with_what}, and should not depend on it"


def _unsteady(name: str, *lanes: Runs) -> Iterable[str]:
    """Statements are exact: the same step sends the same number, round after round, whatever stands round it."""
    sent = {cost.statements for runs in lanes for cost in counted(runs[name])}
    if len(sent) > 1:
        yield f"sends now {min(sent)} statements, now {max(sent)}"


_HEADS = ("sent", "web", "database", "both", "story", "corpus")
_ALONE = (8, 8, 10, 8, 9, 9)
_COMPARED = (8, 7, 9, 7, 7, 7)


def table(lines: Sequence[Line], bounds: dict[str, float]) -> str:
    """The steps line by line, within 100 columns."""
    if any(each.before for each in lines):
        heads, widths, rest = " " * 30, _COMPARED, f"{'before':>8}{'ratio':>7}{'may be':>8}"
    else:
        heads, widths, rest = " " * 32, _ALONE, f"{'x UPDATE':>10}"
    rows = [heads + "".join(f"{word:>{width}}" for word, width in zip(_HEADS, widths, strict=True)) + rest]
    for each in lines:
        row = _compared(each, bounds.get(each.name)) if each.before else _alone(each, lines[0])
        rows.append(f"{row}{'  !' if each.wrong else ''}")
    return "\n".join(rows)


def _alone(each: Line, bare: Line) -> str:
    return (
        f"{each.name:32}{each.statements:8}{each.web:8.1f}{each.database:10.1f}{each.both:8.1f}"
        f"{each.by_story:9.2f}{each.by_corpus:9.2f}{each.both / bare.both:10.0f}"
    )


def _compared(each: Line, bound: float | None) -> str:
    sent = str(each.statements) if each.statements == each.before_statements else ""
    return (
        f"{each.name:30}{sent or f'{each.before_statements}>{each.statements}':>8}{each.web:7.1f}{each.database:9.1f}"
        f"{each.both:7.1f}{each.by_story:7.2f}{each.by_corpus:7.2f}{each.before:8.1f}{each.ratio:7.2f}"
        f"{f'{bound:.2f}' if bound else '':>8}"
    )


def complaints(lines: Iterable[Line]) -> list[str]:
    """All that is wrong, a sentence each."""
    return [f"{each.name}: {wrong}." for each in lines for wrong in each.wrong]
