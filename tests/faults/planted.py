"""The planted faults: one patch to the product each, with what it plants, what it breaks and which tests see it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "mutants"

_LINE = re.compile(r"^(Plants|Breaks|Seen by): (.+)$", re.MULTILINE)
_TARGET = re.compile(r"^\+\+\+ b/(\S+)$", re.MULTILINE)


class Mutant(NamedTuple):
    """A fault with a name; every test it names has to turn red for it."""

    name: str
    path: Path
    plants: str
    breaks: tuple[str, ...]
    seen_by: tuple[str, ...]
    touches: tuple[str, ...]


def mutants() -> list[Mutant]:
    """All of them, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.patch"))]


def _read(path: Path) -> Mutant:
    text = path.read_text(encoding="utf-8")
    header = text.partition("\n--- ")[0]
    said: dict[str, list[str]] = {"Plants": [], "Breaks": [], "Seen by": []}
    for name, value in _LINE.findall(header):
        said[name].append(value)
    return Mutant(
        path.stem,
        path,
        " ".join(said["Plants"]),
        tuple(name.strip() for value in said["Breaks"] for name in value.split(",")),
        tuple(said["Seen by"]),
        tuple(_TARGET.findall(text)),
    )
