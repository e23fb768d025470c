"""How long something took, in seconds of a machine with nothing else to do: measured beside a yardstick of fixed work.

Processor time grows with what else runs on a core, so seconds themselves say little; what is taken for the yardstick
just before and just after grows with it.
"""

from __future__ import annotations

import re
import time
from typing import NamedTuple

#: What the yardstick takes where nothing else runs; on a slower or a busier machine a second here is longer.
QUIET = 0.010
_TEXT = "The river rose by 40 centimetres in 9 villages, “said” the water board. " * 120
_WORD = re.compile(r"\w+|[^\w\s]")


class Start(NamedTuple):
    """When something began, in processor time, and what the yardstick took then."""

    began: float
    yardstick: float


def start() -> Start:
    """Begin to measure."""
    yardstick = _yardstick()
    return Start(time.process_time(), yardstick)


def since(start: Start) -> float:
    """Seconds of a quiet machine since then."""
    spent = time.process_time() - start.began
    return spent * QUIET / max(start.yardstick, _yardstick(), QUIET)


def _yardstick() -> float:
    began = time.process_time()
    for _ in range(18):
        counted: dict[str, int] = {}
        for word in _WORD.findall(_TEXT):
            counted[word] = counted.get(word, 0) + 1
        "".join(sorted(counted)).casefold().encode()
    return time.process_time() - began
