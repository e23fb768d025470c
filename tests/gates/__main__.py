"""`make gates`: 10,000 states of random stories; kept in `.local/gates.json`, so that a run goes on where it stopped.

`python -m tests.gates --stories 500 --minutes 10` takes fewer.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from tests.standalone import LOCAL, fresh

if TYPE_CHECKING:
    from tests.gates.running import Tally

KEPT = LOCAL / "gates.json"


def main() -> None:
    """Compare, and print how often each code held a story up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=1e6)
    chosen = parser.parse_args()
    until = time.monotonic() + 60 * chosen.minutes
    with fresh("gates"):
        # Models can be imported only now.
        from tests.gates.asking import CODES
        from tests.gates.running import Tally, run

        tally = Tally()
        if KEPT.exists():
            tally = Tally(**json.loads(KEPT.read_text()))
            tally.codes = Counter(tally.codes)
        while tally.stories < chosen.stories and time.monotonic() < until:
            run(range(tally.days, tally.days + 1), tally)
            KEPT.write_text(json.dumps(asdict(tally)))
            print(f"\r{tally.stories} of {chosen.stories}, {len(tally.differences)} differ", end="", flush=True)
    print(_table(tally, CODES))
    sys.exit(bool(tally.differences) or any(not tally.codes[code] for code in CODES))


def _table(tally: Tally, codes: frozenset[str]) -> str:
    lines = [f"\n\n{tally.stories} states of {tally.days} stories, {tally.free} of them free to go out"]
    lines += [
        f"{code:32} {tally.codes[code]:6} {tally.codes[code] / (tally.stories or 1):7.1%}" for code in sorted(codes)
    ]
    return "\n".join([*lines, f"{len(tally.differences)} differences", *tally.differences])


if __name__ == "__main__":
    main()
