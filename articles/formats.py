"""What went out, read again: one reader for every format in which pages and manifests were ever written.

A page or manifest that lacks what a later one tells reads as if it said nothing of it. See docs/formats.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from articles.states import MET, Manner

Row = dict[str, Any]
Readers = Mapping[Any, Callable[[Mapping[str, Any]], Row]]

#: What is written today.
PAGE, MANIFEST = 3, "v1"


class UnknownFormat(LookupError):
    """Written by a later version of the newsroom than this one."""


def read_page(stored: Mapping[str, Any]) -> Row:
    """A publication's page as every door takes it; the first pages carry no number."""
    return _reader(PAGES, stored.get("format", 1), "page")(stored)


def read_manifest(stored: Mapping[str, Any]) -> Row:
    """A publication's manifest as every door takes it."""
    return _reader(MANIFESTS, stored.get("format", "v1"), "manifest")(stored)


def _reader(readers: Readers, number: object, what: str) -> Callable[[Mapping[str, Any]], Row]:
    if number not in readers:
        raise UnknownFormat(f"There is no reader for a {what} of format {number}.")
    return readers[number]


#: What is taken for said where a page says nothing: never more than was checked.
_STORY: Row = {
    "bylines": (),
    "section": None,
    "dateline": "",
    "story_date": "",
    "first_published_at": "",
    "level": "story",
    "authors_check_each_other": False,
    "coverage": "cues",
    "claims": (),
    "claim_count": 0,
    "terms": (),
    "based_on": (),
}
_CLAIM: Row = {
    "number": 0,
    "display": "",
    "quote": "",
    "sentence": "",
    "kind": "other",
    "attribution": "",
    "waived": False,
    "checks": 0,
    "checked_at": "",
    "recheck_by": "",
    "rests_on": (),
    "per": "",
    "sources": (),
}
_SOURCE: Row = {
    "stance": "context",
    "tier": "tertiary",
    "excerpt": "",
    "locator": "",
    "answer": "",
    "kind": "",
    "terms": "on_record",
    "named": False,
    "title": "",
    "publisher": "",
    "author": "",
    "url": "",
    "published": "",
    "accessed": "",
    "manner": "",
    "month": "",
    "standing": "good",
    "relied_on": False,
}
_BYLINE: Row = {"name": "", "slug": "", "profile": ""}
_TERM: Row = {"id": 0, "slug": "", "name": "", "definition": "", "version": 1}


def _page_1(stored: Mapping[str, Any]) -> Row:
    """The first pages. Those of format 2 tell their number too; those of 3 month and manner instead of moments."""
    page = {**_STORY, **stored}
    return page | {
        "bylines": [_BYLINE | byline for byline in page["bylines"]],
        "claims": [_claim_1(claim) for claim in page["claims"]],
        "terms": [_TERM | term for term in page["terms"]],
    }


def _claim_1(stored: Mapping[str, Any]) -> Row:
    claim = {**_CLAIM, **stored}
    return claim | {"sources": [_met(_SOURCE | source) for source in claim["sources"]]}


#: Words by which the desk writes down how somebody was met; the first that is found says it.
_MANNERS = (
    (Manner.PRESS, "press conference|news conference|briefing|briefed"),
    (Manner.VIDEO, "video|zoom|teams|skype"),
    (Manner.PHONE, "phone|phoned|telephone|telephoned|call|called|rang"),
    (Manner.MAIL, "e-?mail|e-?mailed|mail"),
    (Manner.MESSAGE, "message|messaged|text|texted|sms|chat|signal|whatsapp|telegram"),
    (Manner.LETTER, "letter|fax"),
    (Manner.INTERVIEW, "interview|interviewed|asked|answered|told us"),
    (Manner.SPEECH, "speech|lecture|talk|hearing|testimony|statement"),
    (Manner.MEETING, "meeting|met|in person|conversation"),
    (Manner.VISIT, "visit|visited|on site|on the spot|seen|saw|watched|counted|measured"),
)


def manner(place: str) -> str:
    """How somebody was met, of all that the desk wrote down of where and when; nothing where it says no word for it."""
    found = (code for code, words in _MANNERS if re.search(rf"\b(?:{words})\b", place, re.IGNORECASE))
    return str(next(found, ""))


def _met(source: Row) -> Row:
    """Of a person or an observation readers are told month and manner: moment and place would find whoever spoke."""
    if source["kind"] not in MET:
        return source
    month = source["month"] or (source["accessed"] or source["published"])[:7]
    how = source["manner"] or manner(source["locator"])
    return source | {"locator": "", "published": "", "accessed": "", "manner": how, "month": month}


_HASHES: Row = {"sealed": True, "words": "", "evidence": (), "reviews": ()}


def _manifest_v1(stored: Mapping[str, Any]) -> Row:
    """A claim whose seal nobody tells of counts as sealed: its fingerprint might prove a guess at a source."""
    manifest: Row = {"format": "v1", "digest": "", "claims": (), "signatures": (), **stored}
    return manifest | {"claims": [_HASHES | claim for claim in manifest["claims"]]}


PAGES: Readers = {1: _page_1, 2: _page_1, 3: _page_1}
MANIFESTS: Readers = {"v1": _manifest_v1}
