"""The collection of bad, strange and hostile inputs, which lies beside the checkout and never in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).resolve().parents[2] / "shared" / "data" / "bad_inputs.json"

needs_bad_inputs = pytest.mark.skipif(not FILE.exists(), reason=f"the bad inputs are not at {FILE}")


def cases(*groups: str) -> list[dict[str, Any]]:
    """Every case of some groups."""
    found = json.loads(FILE.read_text(encoding="utf-8"))["groups"] if FILE.exists() else {}
    return [case for group in groups for case in found.get(group, [])]


def texts(*groups: str, target: str = "") -> Iterator[Any]:
    """What the cases of some groups hold as text, each with its verdict; those alone that are meant for a field."""
    for case in cases(*groups):
        meant = not target or target in case.get("targets", ())
        if meant and "input" in case and (text := spelled_out(case["input"])) is not None:
            yield pytest.param(text, case["verdict"], id=case["id"])


def spelled_out(given: dict[str, object]) -> str | None:
    """The text a case of the corpus describes, where it describes a text."""
    match given:
        case {"kind": "text", "value": str(value)}:
            return value
        case {"kind": "codepoints", "prefix": prefix, "codepoints": list(codes), "suffix": suffix}:
            return f"{prefix}{''.join(chr(int(code[2:], 16)) for code in codes)}{suffix}"
        case {
            "kind": "repeat",
            "prefix": prefix,
            "unit": str(unit),
            "count": int(n),
            "suffix": suffix,
            "join": str(join),
        }:
            return f"{prefix}{join.join([unit] * n)}{suffix}"
        case {"kind": "nest", "open": str(before), "close": str(after), "depth": int(depth), "inner": inner}:
            return f"{before * depth}{inner}{after * depth}"
    return None
