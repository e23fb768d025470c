"""The real wire text and its gold claims, which live beside the checkout and never in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from articles import wire
from articles.text import normal

SHARED = Path(__file__).resolve().parents[2] / "shared"
FILE = SHARED / "seeds" / "000_cdd42a0f5b24a63f.txt"
CLAIMS = SHARED / "data" / "seed_claims.json"

needs_seed = pytest.mark.skipif(not (FILE.exists() and CLAIMS.exists()), reason=f"the seed story is not at {SHARED}")


def text() -> str:
    """The seed as it lies in its file."""
    return FILE.read_bytes().decode()


def gold_claims() -> list[dict[str, Any]]:
    """All spans that people found checkable in the seed."""
    found: list[dict[str, Any]] = json.loads(CLAIMS.read_text(encoding="utf-8"))
    return found


def body_quotes() -> list[str]:
    """The words of those that lie in the body."""
    paragraphs = [normal(paragraph) for paragraph in wire.parse(text()).paragraphs]
    quotes = [claim["quote"] for claim in gold_claims()]
    return [quote for quote in quotes if any(normal(quote) in paragraph for paragraph in paragraphs)]
