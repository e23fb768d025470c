"""How a long command shows, to somebody who looks on, that it gets on."""

from __future__ import annotations

from time import monotonic
from typing import Any

#: Seconds between two lines.
PACE = 0.2


class Progress:
    """What is being read and how many rows of it, on a line of its own; nothing where nobody looks on."""

    def __init__(self, out: Any) -> None:
        self.out = out
        self.shown = bool(out.isatty())
        self.what, self.rows, self.last = "", 0, 0.0

    def begin(self, what: str) -> None:
        """Something else is read from here on."""
        self.what, self.rows = what, 0
        self._show()

    def read(self, rows: int) -> None:
        """So many rows more."""
        self.rows += rows
        if monotonic() - self.last > PACE:
            self._show()

    def end(self) -> None:
        """Leave the line empty."""
        self._write("")

    def _show(self) -> None:
        self.last = monotonic()
        self._write(f"{self.what}: {self.rows:,} rows")

    def _write(self, line: str) -> None:
        if self.shown:
            self.out.write(f"\r\x1b[K{line}", style_func=str, ending="")
            self.out.flush()
