"""How the commands that take wire text read their files, and how they say why one was refused."""

from __future__ import annotations

import sys
from pathlib import Path

from articles import wire
from articles.errors import Refusal, UnfitText


def shown(name: str) -> str:
    """What people call a file."""
    return "standard input" if name == "-" else name


def text_of(name: str) -> str:
    """The text of a file, or of standard input for a dash; refuses what is no text, empty or too long by its name."""
    return wire.decode(_head(name), shown(name))


def reason(refusal: Exception) -> str:
    """Why a file was refused, without its name."""
    if isinstance(refusal, UnfitText):
        return f"{refusal.detail['problem']}. {refusal.detail['remedy']}"
    return str(refusal) if isinstance(refusal, Refusal) else (getattr(refusal, "strerror", None) or str(refusal))


def _head(name: str) -> bytes:
    """As much of a file as tells whether it is too long."""
    if name == "-":
        return sys.stdin.buffer.read(wire.MOST_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(wire.MOST_BYTES + 1)
