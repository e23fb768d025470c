"""What must always hold, worked out again from raw rows; shares no code with the verbs or the guards."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from articles import canonical
from articles.text import normal
from glossary.canonical import fingerprint_of


class Problem(NamedTuple):
    """An invariant that does not hold, and where."""

    invariant: str
    place: str
    message: str


Row = dict[str, Any]


def check() -> Iterator[Problem]:
    """Every place in the database where something that must always hold does not."""
    for part in CHECKS:
        yield from part()


def _rows(sql: str) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _grouped(rows: list[Row], key: str) -> dict[Any, list[Row]]:
    groups: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups


class _Marks(HTMLParser):
    """Collects the text under each claim mark."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.texts: dict[str, str] = defaultdict(str)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            self.open.append(dict(attrs).get("data-claim") or "")
        elif tag in {"p", "h2", "h3", "li", "blockquote", "br"}:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark" and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for claim in set(self.open):
            self.texts[claim] += data


def versions() -> Iterator[Problem]:
    """I12, I1: a story is its newest saved version, and digests are what they say."""
    revisions = _rows("SELECT * FROM articles_revision")
    for row in revisions:
        told = canonical.digest(
            row["headline"],
            row["standfirst"],
            row["body"],
            row["byline_ids"],
            row["section_id"],
            row["story_date"],
            row["dateline"],
        )
        if told != row["digest"]:
            yield Problem("I1", f"version {row['article_id']}/{row['number']}", "its digest is not that of its text")
    newest = {
        article: max(rows, key=lambda r: r["number"]) for article, rows in _grouped(revisions, "article_id").items()
    }
    for article in _rows("SELECT * FROM articles_article"):
        last = newest.get(article["id"])
        if last is None or last["number"] != article["version"]:
            yield Problem("I12", f"story {article['id']}", "its version is not its newest saved version")
        elif any(
            last[name] != article[name]
            for name in ("headline", "standfirst", "body", "digest", "section_id", "story_date")
        ):
            yield Problem("I1", f"story {article['id']}", "its text differs from its newest saved version")


def anchors() -> Iterator[Problem]:
    """I13: every mark has its claim and the claim its words; every attached claim has its mark."""
    claims = _grouped(_rows("SELECT * FROM articles_claim WHERE display = '' AND attached"), "article_id")
    for article in _rows("SELECT id, body FROM articles_article"):
        parser = _Marks()
        parser.feed(article["body"])
        here = {str(row["id"]): row for row in claims.get(article["id"], [])}
        for pk in parser.texts.keys() ^ here.keys():
            yield Problem("I13", f"claim {pk}", f"mark and claim of story {article['id']} do not match")
        for pk in parser.texts.keys() & here.keys():
            if not here[pk]["fragmented"] and normal(parser.texts[pk]) != here[pk]["words"]:
                yield Problem("I13", f"claim {pk}", "its words are not those under its mark")


class _Book:
    """Claims with everything their standing follows from."""

    def __init__(self) -> None:
        self.claims = _rows(
            "SELECT c.*, a.story_date, a.section_id FROM articles_claim c"
            " JOIN articles_article a ON a.id = c.article_id"
        )
        self.evidence = _grouped(
            _rows(
                "SELECT e.*, s.title, s.url, s.publisher, s.terms, s.derived_from_id, s.standing"
                " FROM articles_evidence e JOIN articles_source s ON s.id = e.source_id"
            ),
            "claim_id",
        )
        self.rests = _grouped(
            _rows(
                "SELECT r.claim_id, r.on_id, o.fingerprint FROM articles_claimrest r"
                " JOIN articles_claim o ON o.id = r.on_id AND o.attached"
            ),
            "claim_id",
        )
        self.hands = _grouped(_rows("SELECT * FROM articles_contributor"), "claim_id")
        self.reviews = _grouped(_rows("SELECT * FROM articles_review ORDER BY id"), "claim_id")
        self.policies = _rows("SELECT * FROM articles_policy ORDER BY version")

    def fingerprint(self, claim: Row) -> str:
        rests = [(row["on_id"], row["fingerprint"]) for row in self.rests.get(claim["id"], [])]
        return canonical.sha(canonical.claim(claim, claim["story_date"], self.evidence.get(claim["id"], []), rests))

    def policy(self, section: int | None) -> Row:
        own = [row for row in self.policies if section is not None and row["section_id"] == section]
        return (own or [row for row in self.policies if row["section_id"] is None])[-1]

    def status(self, claim: Row) -> str:
        if not claim["attached"]:
            return "detached"
        if claim["fragmented"]:
            return "fragmented"
        return self._decided(claim)

    def _decided(self, claim: Row) -> str:
        policy, own = self.policy(claim["section_id"]), {row["person_id"] for row in self.hands.get(claim["id"], [])}
        standing = last_words(self.reviews.get(claim["id"], []))
        returns = standing_returns(self.reviews.get(claim["id"], []), own)
        here = [row for row in standing if row["fingerprint"] == claim["fingerprint"]]
        yes = {row["person_id"] for row in here if row["decision"] == "approve"} - own
        waivers = {row["person_id"] for row in here if row["decision"] == "waive"}
        waived = waivers if policy["contributors_may_waive"] else waivers - own
        twice = claim["kind"] in policy["two_approvals_kinds"] or set(claim["risks"]) & set(
            policy["two_approvals_risks"]
        )
        if returns:
            return "returned" if any(row["fingerprint"] == claim["fingerprint"] for row in returns) else "changed"
        if len(yes) >= (2 if twice else 1):
            return "approved"
        if waived:
            return "waived"
        return "open" if yes or not standing else "changed"


def last_words(reviews: list[Row]) -> list[Row]:
    """Each person's last decision at each content, less those taken back."""
    last = {(row["person_id"], row["fingerprint"]): row for row in reviews}
    return [row for row in last.values() if row["decision"] != "take_back"]


def standing_returns(reviews: list[Row], own: set[int]) -> list[Row]:
    """Returns that neither their author nor another entitled person with a reason has lifted."""

    def lifted(back: Row) -> bool:
        return any(
            row["id"] > back["id"]
            and row["decision"] == "approve"
            and row["person_id"] not in own
            and (row["person_id"] == back["person_id"] or row["note"])
            for row in standing
        )

    standing = last_words(reviews)
    return [row for row in standing if row["decision"] == "return" and not lifted(row)]


def claims() -> Iterator[Problem]:
    """I2, I3, I15, I31: fingerprints, statuses and hands are what the rows say."""
    book = _Book()
    for claim in book.claims:
        place = f"claim {claim['id']}"
        if book.fingerprint(claim) != claim["fingerprint"]:
            yield Problem("I3", place, "its fingerprint is not that of its words and evidence")
        if book.status(claim) != claim["status"]:
            yield Problem("I31", place, f"its status says {claim['status']}, its decisions say {book.status(claim)}")
        hands = {(row["person_id"], row["how"]) for row in book.hands.get(claim["id"], [])}
        if not claim["display"] and (claim["tagged_by_id"], "tagged") not in hands:
            yield Problem("I2", place, "who tagged it is not among those who had a hand in it")
        helpers = {row["added_by_id"] for row in book.evidence.get(claim["id"], [])}
        if not helpers <= {person for person, _how in hands}:
            yield Problem("I2", place, "who added evidence is not among those who had a hand in it")


def decisions() -> Iterator[Problem]:
    """I4, I3: every decision's bytes are what its fingerprint says."""
    for row in _rows("SELECT id, fingerprint, seen FROM articles_review"):
        if sha256(bytes(row["seen"])).hexdigest() != row["fingerprint"]:
            yield Problem("I4", f"decision {row['id']}", "what it saw is not what its fingerprint says")


def publications() -> Iterator[Problem]:
    """I1, I8, I28: what is public is a saved version, wholly decided when it went out; one is live, without gaps."""
    reviews = _grouped(_rows("SELECT * FROM articles_review ORDER BY id"), "claim_id")
    saved = {row["id"]: row for row in _rows("SELECT id, article_id, body, digest FROM articles_revision")}
    live = {row["article_id"]: row["publication_id"] for row in _rows("SELECT * FROM articles_live")}
    for article, rows in _grouped(_rows("SELECT * FROM articles_publication ORDER BY number"), "article_id").items():
        if [row["number"] for row in rows] != list(range(1, len(rows) + 1)) or live.get(article) != rows[-1]["id"]:
            yield Problem("I8", f"story {article}", "its publications have gaps, or the newest is not the live one")
        for row in rows:
            yield from _publication(row, saved[row["revision_id"]], reviews)


def _publication(row: Row, revision: Row, reviews: dict[Any, list[Row]]) -> Iterator[Problem]:
    place = f"publication {row['id']}"
    if (row["article_id"], row["body"], row["digest"]) != (
        revision["article_id"],
        revision["body"],
        revision["digest"],
    ):
        yield Problem("I1", place, "it is not the saved version it names")
    bare = re.sub(r'<a class="claim__ref"[^>]*>\d+</a>|</?span[^>]*>', "", row["rendered"])
    bare = re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", bare)
    if bare != re.sub(r"</?mark[^>]*>", "", row["body"]):
        yield Problem("I28", place, "what readers see is not the signed text with links laid over it")
    manifest = row["manifest"] if isinstance(row["manifest"], dict) else json.loads(row["manifest"])
    for claim in manifest["claims"] if row["level"] == "claims" else ():
        said = [r for r in reviews.get(UUID(claim["id"]), []) if r["at"] <= row["published_at"]]
        if not any(r["fingerprint"] == claim["fingerprint"] and r["decision"] in ("approve", "waive") for r in said):
            yield Problem("I1", place, f"claim {claim['id']} had no decision at that content when it went out")


def signatures() -> Iterator[Problem]:
    """I1, I2: each sentence that went out was signed by somebody who had not written or cleared it."""
    saved = _grouped(_rows("SELECT * FROM articles_revision ORDER BY number"), "article_id")
    signed = _grouped(_rows("SELECT * FROM articles_signoff"), "article_id")
    cleared = _grouped(_rows("SELECT * FROM articles_clearance"), "article_id")
    for article, rows in _grouped(_rows("SELECT * FROM articles_publication ORDER BY number"), "article_id").items():
        versions = {row["id"]: row for row in saved[article]}
        base, since = 0, None
        for row in rows:
            here = versions[row["revision_id"]]
            span = [version for version in saved[article] if base <= version["number"] <= here["number"]]
            late = [
                c
                for c in cleared.get(article, [])
                if c["at"] <= row["published_at"] and not (since and c["at"] <= since)
            ]
            wrote = _writers(span, base, late)
            signers = {
                s["person_id"]
                for s in signed.get(article, [])
                if (s["digest"], s["bound"]) == (row["digest"], row["bound"]) and s["at"] <= row["published_at"]
            }
            if any(not signers - wrote.get(sentence, set()) for sentence in here["sentences"]):
                yield Problem("I1", f"publication {row['id']}", "not every sentence of it was signed for")
            base, since = here["number"], row["published_at"]


def _writers(versions: list[Row], base: int, cleared: list[Row]) -> dict[str, set[int]]:
    """Who wrote, moved the neighbours of, or cleared each sentence since a version; importing is not writing."""
    wrote: dict[str, set[int]] = defaultdict(set)
    seen: set[str] = set()
    for version in versions:
        fresh = set(version["sentences"]) - seen
        seen |= fresh
        if version["number"] > base and not version["imported"]:
            for sentence in fresh | set(version["touched"]):
                wrote[sentence].add(version["saved_by_id"])
    for row in cleared:
        wrote[row["sentence"]].add(row["person_id"])
    return wrote


def journal() -> Iterator[Problem]:
    """I6: numbers without gaps up to the head, every event carries the hash of the one before, every step has one."""
    previous, last = "0" * 64, 0
    for row in _rows(
        "SELECT *, data::text AS written, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') AS moment"
        " FROM articles_event ORDER BY number"
    ):
        parts = (
            "v1",
            previous,
            str(row["number"]),
            row["moment"],
            str(row["person_id"]),
            row["verb"],
            str(row["article_id"] or ""),
            row["subject"],
            row["written"],
        )
        if (
            row["number"] != last + 1
            or row["previous_hash"] != previous
            or canonical.sha("\x1f".join(parts)) != row["hash"]
        ):
            yield Problem("I6", f"event {row['number']}", "the chain breaks here")
            return
        previous, last = row["hash"], row["number"]
    if [(row["number"], row["hash"]) for row in _rows("SELECT * FROM articles_journalhead")] != [(last, previous)]:
        yield Problem("I6", "the journal's head", "it does not name the last event")
    for row in _rows(
        "SELECT r.id FROM articles_review r WHERE NOT EXISTS (SELECT FROM articles_event e"
        " WHERE e.subject = 'claim:' || r.claim_id AND e.person_id = r.person_id)"
    ):
        yield Problem("I6", f"decision {row['id']}", "the journal does not know of it")


def terms() -> Iterator[Problem]:
    """I2, I12, I28: a term is its newest version, others than its writers approved it, and only such words went out."""
    versions = _rows(
        "SELECT v.*, t.slug FROM glossary_termversion v JOIN glossary_term t ON t.id = v.term_id ORDER BY v.number"
    )
    approvals = _grouped(_rows("SELECT * FROM glossary_termapproval ORDER BY id"), "version_id")
    histories = _grouped(versions, "term_id")
    for term in _rows("SELECT * FROM glossary_term"):
        last = histories.get(term["id"], [{}])[-1]
        told = ("name", "definition", "case_rule", "aliases", "sources", "fingerprint")
        if last.get("number") != term["version"] or any(last[name] != term[name] for name in told):
            yield Problem("I12", f"term {term['slug']}", "it is not its newest version")
    fit = set()
    for history in histories.values():
        approved: set[str] = set()
        yield from _term_history(history, approvals, approved)
        fit |= {(row["slug"], row["number"], row["definition"]) for row in history if row["fingerprint"] in approved}
    for row in _rows("SELECT id, page FROM articles_publication"):
        page = row["page"] if isinstance(row["page"], dict) else json.loads(row["page"])
        for term in page["terms"]:
            if (term["slug"], term["version"], term["definition"]) not in fit:
                yield Problem("I28", f"publication {row['id']}", f"nobody approved what it says of {term['name']}")


def _term_history(history: list[Row], approvals: dict[Any, list[Row]], approved: set[str]) -> Iterator[Problem]:
    """The versions of one term in order; gathers which contents were approved."""
    writers: set[int] = set()
    wrote: dict[str, set[int]] = defaultdict(set)
    for version in history:
        place = f"term {version['slug']} ({version['number']})"
        here = approvals.get(version["id"], [])
        if not version["imported"]:
            writers.add(version["saved_by_id"])
            wrote[version["fingerprint"]].add(version["saved_by_id"])
        aliases, sources = (json.loads(version[name]) for name in ("aliases", "sources"))
        told = fingerprint_of(version["name"], version["definition"], version["case_rule"], aliases, sources)
        if version["fingerprint"] != told or any(approval["fingerprint"] != told for approval in here):
            yield Problem("I3", place, "its fingerprint, or an approval's, is not that of its words")
        if told not in approved and any(approval["person_id"] in writers | wrote[told] for approval in here):
            yield Problem("I2", place, "somebody approved their own words")
        approved.update(approval["fingerprint"] for approval in here)
        if told in approved:
            writers.clear()


CHECKS: tuple[Callable[[], Iterator[Problem]], ...] = (
    versions,
    anchors,
    claims,
    decisions,
    publications,
    signatures,
    terms,
    journal,
)
