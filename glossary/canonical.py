"""What an approval of a term binds to, computed a second time, to check what PostgreSQL keeps."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FIELD, RECORD = "\x1f", "\x1e"


class Alias(TypedDict):
    """Another way to write a term, and how it treats capitals."""

    form: str
    case: str


class Reference(TypedDict):
    """What a definition rests on."""

    title: str
    publisher: str
    url: str


def _canonical_1(
    name: str, definition: str, case_rule: str, aliases: Iterable[Alias], sources: Iterable[Reference]
) -> str:
    """The content of a term as one text: fields joined by U+001F, records by U+001E, in the order given."""
    records = [("v1", name, definition, case_rule)]
    records += [("alias", alias["form"], alias["case"], "") for alias in aliases]
    records += [("source", source["title"], source["publisher"], source["url"]) for source in sources]
    return RECORD.join(FIELD.join(record) for record in records)


def fingerprint_of(
    name: str,
    definition: str,
    case_rule: str,
    aliases: Iterable[Alias],
    sources: Iterable[Reference],
    *,
    form: int = 1,
) -> str:
    """The SHA-256, in hexadecimal, of a term's content in the form of a number; none in a form unknown here."""
    if form not in FORMS:
        return ""
    return sha256(FORMS[form](name, definition, case_rule, aliases, sources).encode()).hexdigest()


#: The forms by their numbers, which stand in every version; every form that was ever approved stays.
FORMS: dict[int, Callable[..., str]] = {1: _canonical_1}
