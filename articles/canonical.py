"""The second computation: fingerprints and digests again, in Python, to hold against what PostgreSQL wrote."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
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


def claim(*parts: Any, form: str = "v1") -> str:
    """The canonical form of a claim, by default the newest."""
    return CLAIMS[form](*parts)


def _claim_v1(
    row: Mapping[str, Any],
    story_date: date | None,
    evidence: Iterable[Mapping[str, Any]],
    rests: Iterable[tuple[str, str]],
) -> str:
    """Its own fields, then evidence and rests sorted by code point."""
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


def digest(form: int, *parts: Any) -> str:
    """The digest, in the form of a number, of everything a reader will see of a story; none in a form unknown here."""
    return sha(DIGESTS[form](*parts)) if form in DIGESTS else ""


def _digest_1(
    headline: str,
    standfirst: str,
    body: str,
    bylines: Sequence[int],
    section: int | None,
    story_date: date | None,
    dateline: str,
) -> str:
    """Headline, standfirst, body without marks, bylines, section, story date and dateline."""
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
    return FIELD.join(parts)


def event(form: int, previous: str, row: Mapping[str, Any]) -> str:
    """The hash, in the form of a number, that chains an event to the one before; none in a form unknown here."""
    return sha(EVENTS[form](previous, row)) if form in EVENTS else ""


def _event_1(previous: str, row: Mapping[str, Any]) -> str:
    """The row's own columns as PostgreSQL writes them."""
    person, article = str(row["person_id"]), str(row["article_id"] or "")
    told = (str(row["number"]), row["moment"], person, row["verb"], article, row["subject"], row["written"])
    return FIELD.join(("v1", previous, *told))


def form_of(seen: bytes) -> str:
    """The form in which a decision saw its claim."""
    return seen.partition(FIELD.encode())[0].decode()


def decode(seen: bytes) -> tuple[dict[str, str], list[dict[str, str]]]:
    """What a decision saw, as named fields: the claim, then each piece of evidence or claim it rested on."""
    names = SEEN[form_of(seen)]
    first, *lines = seen.decode().split(RECORD)
    rows = [line.split(FIELD) for line in lines if line]
    return (
        dict(zip(names["claim"], first.split(FIELD), strict=False)),
        [dict(zip(names[row[0]], row, strict=False)) for row in rows],
    )


#: What each field of a claim's form is called, by kind of record, for every form that was ever decided on.
SEEN: dict[str, dict[str, tuple[str, ...]]] = {
    "v1": {"claim": CLAIM_FIELDS, "evidence": EVIDENCE_FIELDS, "rests on": ("record", "claim", "fingerprint")}
}
CLAIMS: dict[str, Callable[..., str]] = {"v1": _claim_v1}
#: The forms by their numbers, which stand beside what they made; every form that was ever written stays.
DIGESTS: dict[int, Callable[..., str]] = {1: _digest_1}
EVENTS: dict[int, Callable[[str, Mapping[str, Any]], str]] = {1: _event_1}
