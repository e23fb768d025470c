"""`make gates`: 10,000 states of random stories; kept in `.local/gates.json`, so that a run goes on where it stopped.

What other code answered is forgotten: it begins anew where the apps or this folder changed.
`python -m tests.gates --states 500 --minutes 10` takes fewer.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from tests.standalone import LOCAL, fresh

if TYPE_CHECKING:
    from tests.gates.running import Tally

ROOT = LOCAL.parent
KEPT = LOCAL / "gates.json"


def main() -> None:
    """Compare, and print how often each code held a story up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--states", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=1e6)
    chosen = parser.parse_args()
    until = time.monotonic() + 60 * chosen.minutes
    with fresh("gates"):
        # Models can be imported only now.
        from tests.gates.asking import CODES
        from tests.gates.running import Tally, run

        of, tally = _asked(), Tally()
        kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
        if kept.pop("of", "") == of:
            tally = Tally(**kept | {"codes": Counter(kept["codes"])})
        while tally.states < chosen.states and time.monotonic() < until:
            run([tally.stories], tally)
            KEPT.write_text(json.dumps({"of": of, **asdict(tally)}))
            print(f"\r{tally.states} of {chosen.states}, {len(tally.differences)} differ", end="", flush=True)
    print(_table(tally, CODES))
    never = sorted(CODES - tally.codes.keys()) if tally.states >= 10_000 else []
    if never:
        print(f"never seen: {', '.join(never)}")
    sys.exit(bool(tally.differences or never))


def _asked() -> str:
    """A hash of all that answers and asks."""
    tops = ("articles", "glossary", "newsroom", "tests/gates")
    files = sorted(path for top in tops for kind in ("*.py", "*.sql") for path in (ROOT / top).rglob(kind))
    files += [ROOT / "tests" / "factories.py", ROOT / "tests" / "articles" / "test_guards.py"]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()


def _table(tally: Tally, codes: frozenset[str]) -> str:
    lines = [f"\n\n{tally.states} states of {tally.stories} stories, {tally.free} of them free to go out"]
    lines += [
        f"{code:32} {tally.codes[code]:6} {tally.codes[code] / (tally.states or 1):7.1%}" for code in sorted(codes)
    ]
    return "\n".join([*lines, f"{len(tally.differences)} differences", *tally.differences])


if __name__ == "__main__":
    main()
