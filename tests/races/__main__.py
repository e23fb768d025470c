"""`make races`: many rounds of each pair; each is kept in `.local/races/`, so that a run goes on where it stopped.

`python -m tests.races --rounds 300 --minutes 10 PAIR…` takes fewer, or some; without a name it takes all in turn.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict

from django.test.utils import setup_test_environment

from tests.standalone import LOCAL, fresh

KEPT = LOCAL / "races"
STRIDE = 10


def main() -> None:
    """Race and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", nargs="*")
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=1e6)
    chosen = parser.parse_args()
    until = time.monotonic() + 60 * chosen.minutes
    KEPT.mkdir(parents=True, exist_ok=True)
    with fresh("races"):
        setup_test_environment(debug=False)
        # Models can be imported only now.
        from tests.doors import Desk
        from tests.races.pairs import PAIRS
        from tests.races.running import Tally, run

        desk = Desk()
        names = [name for name in PAIRS if not chosen.pairs or name in chosen.pairs]
        files = {name: KEPT / f"{name.replace(' ', '-').replace('/', 'and')}.json" for name in names}
        tallies = {n: Tally(**json.loads(f.read_text())) if f.exists() else Tally() for n, f in files.items()}
        while open_ := [n for n in names if tallies[n].rounds < chosen.rounds]:
            for name in open_:
                if time.monotonic() < until:
                    done = tallies[name].rounds
                    run(name, desk, tallies[name], range(done, min(done + STRIDE, chosen.rounds)))
                    files[name].write_text(json.dumps(asdict(tallies[name])))
                    print(_line(name, asdict(tallies[name])), flush=True)
            if time.monotonic() >= until:
                break
    print("\n".join([_HEAD, *(_line(name, asdict(tally)) for name, tally in tallies.items())]))
    sys.exit(not all(tally.clean() for tally in tallies.values()))


_HEAD = f"\n{'pair':40} {'rounds':>7} {'busy':>6} {'500s':>6} {'wrong':>6} {'deadlocks':>10}"


def _line(name: str, told: dict[str, object]) -> str:
    wrong = told["wrong"]
    assert isinstance(wrong, list)
    line = f"{name:40} {told['rounds']:7} {told['busy']:6} {told['failed']:6} {len(wrong):6} {told['deadlocks']:10}"
    return "\n".join([line, *(f"    {words}" for words in dict.fromkeys(wrong))])


if __name__ == "__main__":
    main()
