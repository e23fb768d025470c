"""`make bench`: what the newsroom's steps cost, as multiples of a bare `UPDATE` of the same row in the same run.

"Ours" is the processor time of this process less what passes while a statement is under way (psycopg's part of it):
PostgreSQL works in a process of its own, so none of its time is in it. "Wall" is everything, the database's work
included, on a cluster that never waits for the disk (fsync off); it grows with whatever else the machine does, which is
why both columns are also told as multiples. Each figure is the median of several rounds, in which the short story, the
long one and the bare `UPDATE` take turns; the first round fills caches and does not count. Statements are those sent by
us in one step, those of its transaction but `BEGIN` and `COMMIT` included; what triggers do is in the wall column.
"""

from __future__ import annotations

import sys
from textwrap import fill

from newsroom.database import find_binaries
from tests.bench.database import fresh

ROUNDS = 9
LINK_BUDGET = 15.0


def main() -> None:
    """Measure and print."""
    print(fill(f"PostgreSQL {find_binaries().major} without fsync; median of {ROUNDS} rounds; {_LEGEND}", 88))
    with fresh():
        # Models can be imported only now.
        from tests.bench.measuring import table
        from tests.bench.rounds import STEPS, TERMS, Round, hire, linking, samples

        cast = hire()
        rounds = [Round(sample, cast) for sample in samples()]
        for _ in range(ROUNDS):
            for each in rounds:
                each.go()
        for each in rounds:
            print(f"\n{each.title()}")
            print(table(each.costs, STEPS))
        linked = linking(rounds[-1].article.body, ROUNDS)
    print(f"\nLinking the last story with {TERMS:,} terms: {linked.ours:.1f} ms (may take {LINK_BUDGET:.0f})")
    if linked.ours > LINK_BUDGET:
        sys.exit("Linking takes longer than it may.")


_LEGEND = '"ours" is processor time without the database\'s, "wall" everything; see tests/bench/__main__.py.'

if __name__ == "__main__":
    main()
