"""What it costs to link a long story's terms with a glossary of ten thousand; no database is needed for it."""

from __future__ import annotations

import time
from statistics import median

from articles import marks
from glossary.linking import FREE, Linkable, Linker
from tests.bench.served.bench_words import made_up

TERMS = 10_000
BUDGET = 15.0


def typical(times: int) -> float:
    """The median of several times, in milliseconds of processor."""
    html = marks.from_paragraphs(made_up("a long story", claims=150, words=10_000).wire.split("\n\n"))
    linker = Linker(_glossary())
    took = []
    for _ in range(times):
        began = time.process_time()
        found = linker.link(html).mentions
        took.append(1000 * (time.process_time() - began))
        assert len(found) > 5
    return median(took)


def _glossary() -> list[Linkable]:
    """Terms that stand in the story, terms that nearly do, and terms that do not."""
    words = ("river", "board", "weir", "sandbag", "pump", "depot", "ground", "road", "wind", "level", "gauge", "boat")
    near = [f"{one} {other}" for one in words for other in words]
    far = (f"{one} {number}" for number in range(TERMS) for one in ("ground water", "level of service", "Harbour"))
    names = [*words, *near]
    names += [name for name, _ in zip(far, range(TERMS - len(names)), strict=False)]
    return [Linkable(f"t{at}", name, FREE, (), f"/glossary/t{at}/") for at, name in enumerate(names)]
