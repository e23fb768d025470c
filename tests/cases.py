"""Inputs that failed in use, with the right outcome, which lie beside the checkout and never in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parents[2] / "shared" / "data" / "cases.json"

needs_cases = pytest.mark.skipif(not FILE.exists(), reason=f"the cases are not at {FILE}")


def cases(kind: str) -> list[dict[str, Any]]:
    """Every case of a kind."""
    found = json.loads(FILE.read_text(encoding="utf-8"))["cases"] if FILE.exists() else []
    return [case for case in found if case["kind"] == kind]


def case(name: str) -> dict[str, Any]:
    """The case of a name."""
    (found,) = (one for one in json.loads(FILE.read_text(encoding="utf-8"))["cases"] if one["id"] == name)
    return dict(found)
