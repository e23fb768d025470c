"""The second computation: fingerprints and digests again, in Python, to hold against what PostgreSQL wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

FIELD, RECORD = "\x1f", "\x1e"

#: What each field of a claim's canonical form (v1) is called, in order; records after the first are evidence.
CLAIM_FIELDS = (
    "format",
    "id",
    "display",
    "words",
    "kind",
    "quantity",
    "quantity_to",
    "unit",
    "qualifier",
    "as_of",
    "attribution",
    "risks",
    "resolved",
    "nothing_to_check",
)
EVIDENCE_FIELDS = (
    "record",
    "stance",
    "tier",
    "excerpt",
    "locator",
    "source",
    "title",
    "url",
    "publisher",
    "terms",
    "derived_from",
    "standing",
)


def sha(text: str) -> str:
    """SHA-256 of a text's UTF-8, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def resolved(grain: str, day: date | None) -> str:
    """What a relative word means on a story's date, as coarse as the word is."""
    if not grain:
        return ""
    if day is None:
        return "?"
    week = day.isocalendar()
    return {"year": f"{day:%Y}", "month": f"{day:%Y-%m}", "week": f"{week.year}-{week.week:02d}"}.get(
        grain, f"{day:%Y-%m-%d}"
    )


def value(number: Decimal | None) -> str:
    """A number without trailing zeros or an exponent."""
    if number is None:
        return ""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def claim(
    row: Mapping[str, Any],
    story_date: date | None,
    evidence: Iterable[Mapping[str, Any]],
    rests: Iterable[tuple[str, str]],
) -> str:
    """The canonical form (v1) of a claim: its own fields, then evidence and rests sorted by code point."""
    own = (
        "v1",
        str(row["id"]),
        row["display"],
        row["words"],
        row["kind"],
        value(row["quantity"]),
        value(row["quantity_to"]),
        row["unit"],
        row["qualifier"],
        row["as_of"].isoformat() if row["as_of"] else "",
        row["attribution"],
        ",".join(sorted(row["risks"])),
        resolved(row["grain"], story_date),
        str(row["nothing_to_check"]).lower(),
    )
    lines = [
        FIELD.join(
            (
                "evidence",
                e["stance"],
                e["tier"],
                e["excerpt"],
                e["locator"],
                str(e["source_id"]),
                e["title"],
                e["url"],
                e["publisher"],
                e["terms"],
                str(e["derived_from_id"] or ""),
                e["standing"],
            )
        )
        for e in evidence
    ] + [FIELD.join(("rests on", str(on), fingerprint)) for on, fingerprint in rests]
    return RECORD.join((FIELD.join(own), *sorted(lines)))


def digest(
    headline: str,
    standfirst: str,
    body: str,
    bylines: Sequence[int],
    section: int | None,
    story_date: date | None,
    dateline: str,
) -> str:
    """The digest of everything a reader will see of a story."""
    plain = re.sub(r"</?mark[^>]*>", "", body)
    parts = (
        "v1",
        headline,
        standfirst,
        plain,
        ",".join(map(str, bylines)),
        str(section or ""),
        story_date.isoformat() if story_date else "",
        dateline,
    )
    return sha(FIELD.join(parts))


def decode(seen: bytes) -> tuple[dict[str, str], list[dict[str, str]]]:
    """What a decision saw, as named fields: the claim, then each piece of evidence or claim it rested on."""
    first, *lines = seen.decode().split(RECORD)
    rows = [line.split(FIELD) for line in lines if line]
    names = {"evidence": EVIDENCE_FIELDS, "rests on": ("record", "claim", "fingerprint")}
    return (
        dict(zip(CLAIM_FIELDS, first.split(FIELD), strict=False)),
        [dict(zip(names.get(row[0], EVIDENCE_FIELDS), row, strict=False)) for row in rows],
    )
