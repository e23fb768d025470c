"""The words around claims, worked out again from raw rows; shares no code with the verbs or the guards."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape
from typing import Any
from uuid import UUID

from articles import canonical, formats
from articles.rows import Row, decoded, fetch, grouped

_SPACES = re.compile("[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_PIECE = re.compile(r"(<[^>]*>)?([^<]*)")
_CLAIM = re.compile(r'data-claim="([0-9a-f-]{36})"')

#: Who said of which claim that it holds in which words: by deciding, or of what was decided.
_SAID = (
    "SELECT 'decision' AS what, id, article_id, claim_id, person_id, fingerprint, context, vouches, at"
    " FROM articles_review WHERE article_id = ANY(%s) AND decision = 'approve'"
    " UNION ALL SELECT 'word that a claim still holds', id, article_id, claim_id, person_id, fingerprint, context,"
    " vouches, at FROM articles_stillholds WHERE article_id = ANY(%s) ORDER BY what, id"
)
_OUT = (
    "SELECT p.id, p.article_id, p.published_at, p.level, p.manifest, r.number, r.body, r.text, r.standfirst"
    " FROM articles_publication p JOIN articles_revision r ON r.id = p.revision_id WHERE p.article_id = ANY(%s)"
    " ORDER BY p.number"
)


def problems(stories: list[int]) -> Iterator[tuple[str, str, str]]:
    """Which invariant does not hold of some stories, where, and why."""
    newest = "SELECT DISTINCT ON (article_id) article_id, body, text, standfirst FROM articles_revision"
    versions = fetch(f"{newest} WHERE article_id = ANY(%s) ORDER BY article_id, number DESC", [stories])
    told = {version["article_id"]: contexts(version) for version in versions}
    claims = fetch(
        "SELECT id, article_id, display, words, context FROM articles_claim WHERE attached AND article_id = ANY(%s)",
        [stories],
    )
    for claim in claims:
        right = claim["words"] if claim["display"] else told.get(claim["article_id"], {}).get(str(claim["id"]))
        if claim["context"] != right:
            yield ("I13", f"claim {claim['id']}", "it does not tell the sentences it stands in")
    saved = "SELECT article_id, number, sentences, imported, saved_by_id FROM articles_revision"
    hands = grouped(fetch(f"{saved} WHERE article_id = ANY(%s) ORDER BY number", [stories]), "article_id")
    said, out = fetch(_SAID, [stories, stories]), grouped(fetch(_OUT, [stories]), "article_id")
    for row in said:
        if row["context"] is not None:
            yield from _vouched(row, hands.get(row["article_id"], []), out.get(row["article_id"], []))
    by_claim = grouped(said, "claim_id")
    for publication in (p for published in out.values() for p in published if p["level"] == "claims"):
        yield from _published(publication, by_claim)


def contexts(version: Row) -> dict[str, str]:
    """The lines each claim of a version's body stands in, found by how many signs stand before it."""
    lines = version["text"].split("\n")[2 if version["standfirst"] else 1 :]
    owner = [n for n, line in enumerate(lines) for _sign in _visible(line)]
    held: dict[str, dict[int, None]] = defaultdict(dict)
    open_marks: list[str] = []
    done = 0
    for tag, text in _PIECE.findall(version["body"]):
        if found := _CLAIM.search(tag):
            open_marks.append(found[1])
        elif tag == "</mark>":
            open_marks.pop()
        start, done = done, done + len(_visible(unescape(text)))
        for claim in open_marks:
            held[claim].update(dict.fromkeys(owner[start:done]))
    return {claim: "\n".join(lines[n].rstrip(" ") for n in here) for claim, here in held.items()}


def _visible(words: str) -> str:
    return _SPACES.sub("", words).replace("…", "...")


def _vouched(row: Row, versions: list[Row], out: list[Row]) -> Iterator[tuple[str, str, str]]:
    """Somebody vouches for sentences that stood there, of which they wrote none."""
    place, vouches = f"{row['what']} {row['id']}", set(row["vouches"])
    if not vouches <= _hashes(row["context"]):
        yield ("I13", place, "it vouches for a sentence that did not stand around its claim")
    base = max((p["number"] for p in out if p["published_at"] < row["at"]), default=0)
    first = _first_savers(versions, base)
    if any(first.get(sentence) == row["person_id"] for sentence in vouches):
        yield ("I2", place, "it vouches for words of its own person")


def _published(row: Row, said: dict[Any, list[Row]]) -> Iterator[tuple[str, str, str]]:
    """What went out as checked stood in words that somebody had vouched for; checks of before that are not asked."""
    there, manifest = contexts(row), decoded(row["manifest"])
    if manifest.get("format") not in formats.MANIFESTS:
        return
    for claim in formats.read_manifest(manifest)["claims"]:
        here = [
            one
            for one in said.get(UUID(claim["id"]), [])
            if one["fingerprint"] == claim["fingerprint"] and one["at"] <= row["published_at"]
        ]
        asked = here and claim["id"] in there and all(one["context"] is not None for one in here)
        if asked and not _hashes(there[claim["id"]]) <= {sentence for one in here for sentence in one["vouches"]}:
            yield ("I1", f"publication {row['id']}", f"nobody vouched for the words around claim {claim['id']}")


def _hashes(context: str) -> set[str]:
    return {canonical.sha(line) for line in context.split("\n")}


def _first_savers(versions: list[Row], base: int) -> dict[str, int | None]:
    """Who saved each sentence first since a version; nobody did where it stood in that one, or was imported."""
    found: dict[str, int | None] = {}
    for version in versions:
        if version["number"] >= base:
            person = None if version["imported"] or version["number"] == base else version["saved_by_id"]
            for sentence in version["sentences"]:
                found.setdefault(sentence, person)
    return found
