"""Change one small thing at a time and see whether a test sees it: `python -m tests.mutation KIND`.

Results are kept under `.local/mutation`, each by what stood there and what stands there now; a run goes on where the
last one stopped.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence

from tests.mutation import guards, pure, python
from tests.mutation.keeping import Kept, Score
from tests.mutation.running import bench
from tests.mutation.touched import Touched, measure

SAMPLE = 300
LEAST = {"pure": 0.9, "tables": 0.9, "guards": 0.9, "sample": 0.8}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one kind of mutants, or tell what is known; 0 when enough are seen and every other has its reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("kind", choices=[*LEAST, "touched", "report"])
    parser.add_argument("--most", type=int, help="stop after so many")
    parser.add_argument("--minutes", type=float, help="stop measuring after so many")
    parser.add_argument("--seed", type=int, default=2026, help="which ones come first")
    parser.add_argument("--again", action="store_true", help="ask again about those that lived")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if options.kind == "report":
        return max(tell(kind) for kind in LEAST)
    if options.kind == "pure":
        pure.run(again=options.again, seed=options.seed, most=options.most)
        return tell("pure")
    with bench() as place:
        if options.kind == "touched" or not Touched.is_there():
            measure(place, minutes=options.minutes)
        if options.kind == "guards":
            guards.run(place, Touched(), seed=options.seed, most=options.most, again=options.again)
        elif options.kind in ("sample", "tables"):
            chosen = (
                python.sample(options.seed, SAMPLE) if options.kind == "sample" else python.tables(pure.modules(), 0)
            )
            kept = Kept(options.kind)
            python.attempt(place, Touched(), kept, chosen, most=options.most, again=options.again)
    return tell(options.kind) if options.kind in LEAST else 0


def tell(kind: str) -> int:
    """Print the scores of one kind."""
    score = Score(Kept(kind), LEAST[kind])
    print(f"\n{kind}", *score.told(), sep="\n", flush=True)
    return int(not score.enough)


if __name__ == "__main__":
    sys.exit(main())
