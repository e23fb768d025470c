"""What must always hold, worked out again from raw rows; shares no code with the verbs or the guards."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from hashlib import sha256
from html.parser import HTMLParser
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from articles import canonical, entitlement, formats, surroundings
from articles.addresses import identity
from articles.rows import Row, decoded, fetch, grouped, one_moment, stream
from articles.standings import DECISIONS, Book
from articles.text import normal
from glossary.canonical import fingerprint_of


class Problem(NamedTuple):
    """An invariant that does not hold, and where."""

    invariant: str
    place: str
    message: str


#: How many stories, or terms, are in memory at once.
STORIES = 50


def check(begins: Callable[[str], object] = str) -> Iterator[Problem]:
    """Every place in the database where something that must always hold does not; `begins` is told of each part.

    All of it is read as of one moment, story by story, so that memory does not grow with the archive.
    """
    with one_moment():
        for part in CHECKS:
            begins(part.__name__)
            yield from part()


def _batches(table: str, among: str = "") -> Iterator[list[int]]:
    """The ids of all stories, terms or what else a table holds, some at a time."""
    last = -1
    while rows := fetch(f"SELECT id FROM {table} WHERE id > %s {among} ORDER BY id LIMIT %s", [last, STORIES]):  # noqa: S608
        ids = [row["id"] for row in rows]
        yield ids
        last = ids[-1]


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
    for row in stream(
        "SELECT article_id, number, headline, standfirst, body, byline_ids, section_id, story_date, dateline, digest,"
        " digest_format FROM articles_revision ORDER BY article_id, number"
    ):
        told = canonical.digest(
            row["digest_format"],
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
    for stories in _batches("articles_article"):
        rows = fetch(
            "SELECT DISTINCT ON (article_id) * FROM articles_revision WHERE article_id = ANY(%s)"
            " ORDER BY article_id, number DESC",
            [stories],
        )
        newest = {row["article_id"]: row for row in rows}
        for article in fetch("SELECT * FROM articles_article WHERE id = ANY(%s) ORDER BY id", [stories]):
            yield from _version(article, newest.get(article["id"]))


def _version(article: Row, last: Row | None) -> Iterator[Problem]:
    if last is None or last["number"] != article["version"]:
        yield Problem("I12", f"story {article['id']}", "its version is not its newest saved version")
    elif any(
        last[name] != article[name] for name in ("headline", "standfirst", "body", "digest", "section_id", "story_date")
    ):
        yield Problem("I1", f"story {article['id']}", "its text differs from its newest saved version")


def anchors() -> Iterator[Problem]:
    """I13: every mark has its claim and the claim its words; every attached claim has its mark."""
    for stories in _batches("articles_article"):
        rows = fetch("SELECT * FROM articles_claim WHERE display = '' AND attached AND article_id = ANY(%s)", [stories])
        claims = grouped(rows, "article_id")
        for article in fetch("SELECT id, body FROM articles_article WHERE id = ANY(%s) ORDER BY id", [stories]):
            yield from _anchored(article, {str(row["id"]): row for row in claims.get(article["id"], [])})


def _anchored(article: Row, here: dict[str, Row]) -> Iterator[Problem]:
    parser = _Marks()
    parser.feed(article["body"])
    for pk in sorted(parser.texts.keys() ^ here.keys()):
        yield Problem("I13", f"claim {pk}", f"mark and claim of story {article['id']} do not match")
    for pk in parser.texts.keys() & here.keys():
        if not here[pk]["fragmented"] and normal(parser.texts[pk]) != here[pk]["words"]:
            yield Problem("I13", f"claim {pk}", "its words are not those under its mark")


def claims() -> Iterator[Problem]:
    """I2, I3, I15, I31: fingerprints, statuses and hands are what the rows say."""
    policies = fetch("SELECT * FROM articles_policy ORDER BY version")
    for stories in _batches("articles_article"):
        yield from _claims(Book(stories, policies))


def _claims(book: Book) -> Iterator[Problem]:
    for claim in book.claims:
        place = f"claim {claim['id']}"
        if book.fingerprint(claim) != claim["fingerprint"]:
            yield Problem("I3", place, "its fingerprint is not that of its words and evidence")
        if claim["context_changed"] not in book.around(claim):
            yield Problem("I31", place, "it says something else of the words around it than its decisions do")
        if claim["status"] not in (told := book.statuses(claim)):
            right = " or ".join(sorted(told))
            yield Problem("I31", place, f"its status says {claim['status']}, its decisions say {right}")
        hands = {(row["person_id"], row["how"]) for row in book.hands.get(claim["id"], [])}
        if not claim["display"] and (claim["tagged_by_id"], "tagged") not in hands:
            yield Problem("I2", place, "who tagged it is not among those who had a hand in it")
        helpers = {row["added_by_id"] for row in book.evidence.get(claim["id"], [])}
        if not helpers <= {person for person, _how in hands}:
            yield Problem("I2", place, "who added evidence is not among those who had a hand in it")


def decisions() -> Iterator[Problem]:
    """I4, I3: every decision's bytes are what its fingerprint says."""
    for row in stream("SELECT id, fingerprint, seen FROM articles_review ORDER BY id"):
        if sha256(bytes(row["seen"])).hexdigest() != row["fingerprint"]:
            yield Problem("I4", f"decision {row['id']}", "what it saw is not what its fingerprint says")
        elif canonical.form_of(bytes(row["seen"])) not in canonical.SEEN:
            yield Problem("I4", f"decision {row['id']}", "what it saw is in no form that is known here")


def publications() -> Iterator[Problem]:
    """I1, I8, I28: what is public is a saved version, wholly decided when it went out; one is live, without gaps."""
    rows = stream(
        "SELECT p.id, p.article_id, p.number, p.body, p.digest, p.rendered, p.page, p.manifest, p.level,"
        " p.published_at, r.article_id AS of_story, r.body AS saved, r.digest AS sealed, l.publication_id AS live"
        " FROM articles_publication p LEFT JOIN articles_revision r ON r.id = p.revision_id"
        " LEFT JOIN articles_live l ON l.article_id = p.article_id ORDER BY p.article_id, p.number"
    )
    for article, published in groupby(rows, key=itemgetter("article_id")):
        gaps, last = False, {}
        for number, row in enumerate(published, 1):
            yield from _publication(row)
            gaps, last = gaps or row["number"] != number, row
        if gaps or last["live"] != last["id"]:
            yield Problem("I8", f"story {article}", "its publications have gaps, or the newest is not the live one")


def _publication(row: Row) -> Iterator[Problem]:
    place = f"publication {row['id']}"
    if (row["article_id"], row["body"], row["digest"]) != (row["of_story"], row["saved"], row["sealed"]):
        yield Problem("I1", place, "it is not the saved version it names")
    bare = re.sub(r'<a class="claim__ref"[^>]*>\d+</a>|</?span[^>]*>', "", row["rendered"])
    bare = re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", bare)
    if bare != re.sub(r"</?mark[^>]*>", "", row["body"]):
        yield Problem("I28", place, "what readers see is not the signed text with links laid over it")
    try:
        formats.read_page(decoded(row["page"]))
        manifest = formats.read_manifest(decoded(row["manifest"]))
    except formats.UnknownFormat as unknown:
        yield Problem("I28", place, str(unknown))
        return
    listed = manifest["claims"] if row["level"] == "claims" else []
    reviews = grouped(fetch(f"{DECISIONS} WHERE claim_id = ANY(%s)", [[UUID(c["id"]) for c in listed]]), "claim_id")
    for claim in listed:
        said = [r for r in reviews.get(UUID(claim["id"]), []) if r["at"] <= row["published_at"]]
        if not any(r["fingerprint"] == claim["fingerprint"] and r["decision"] in ("approve", "waive") for r in said):
            yield Problem("I1", place, f"claim {claim['id']} had no decision at that content when it went out")


def signatures() -> Iterator[Problem]:
    """I1, I2: each sentence that went out was signed by somebody who had not written or cleared it."""
    published = "AND EXISTS (SELECT FROM articles_publication p WHERE p.article_id = articles_article.id)"
    for stories in _batches("articles_article", published):
        saved = _of(stories, "id, article_id, number, sentences, touched, imported, saved_by_id", "revision", "number")
        signed = _of(stories, "article_id, person_id, digest, bound, at", "signoff", "id")
        cleared = _of(stories, "article_id, person_id, sentence, at", "clearance", "id")
        out = _of(stories, "id, article_id, revision_id, digest, bound, published_at", "publication", "number")
        for article, rows in out.items():
            yield from _signed(rows, saved[article], signed.get(article, []), cleared.get(article, []))


def _of(stories: list[int], columns: str, table: str, order: str) -> dict[Any, list[Row]]:
    """Some columns of the rows that belong to some stories, by story."""
    sql = f"SELECT {columns} FROM articles_{table} WHERE article_id = ANY(%s) ORDER BY {order}"  # noqa: S608
    return grouped(fetch(sql, [stories]), "article_id")


def _signed(published: list[Row], saved: list[Row], signed: list[Row], cleared: list[Row]) -> Iterator[Problem]:
    versions = {row["id"]: row for row in saved}
    base, since = 0, None
    for row in published:
        here = versions[row["revision_id"]]
        span = [version for version in saved if base <= version["number"] <= here["number"]]
        late = [c for c in cleared if c["at"] <= row["published_at"] and not (since and c["at"] <= since)]
        wrote = _writers(span, base, late)
        signers = {
            s["person_id"]
            for s in signed
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
    for row in stream(
        "SELECT *, data::text AS written, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') AS moment"
        " FROM articles_event ORDER BY number"
    ):
        if (
            row["number"] != last + 1
            or row["previous_hash"] != previous
            or canonical.event(row["format"], previous, row) != row["hash"]
        ):
            yield Problem("I6", f"event {row['number']}", "the chain breaks here")
            return
        previous, last = row["hash"], row["number"]
    if [(row["number"], row["hash"]) for row in fetch("SELECT * FROM articles_journalhead")] != [(last, previous)]:
        yield Problem("I6", "the journal's head", "it does not name the last event")


def terms() -> Iterator[Problem]:
    """I2, I12, I28: a term is its newest version, others than its writers approved it, and only such words went out."""
    fit: set[tuple[str, int, str]] = set()
    for some in _batches("glossary_term"):
        versions = fetch(
            "SELECT v.*, t.slug FROM glossary_termversion v JOIN glossary_term t ON t.id = v.term_id"
            " WHERE t.id = ANY(%s) ORDER BY v.number",
            [some],
        )
        histories = grouped(versions, "term_id")
        given = fetch("SELECT * FROM glossary_termapproval WHERE term_id = ANY(%s) ORDER BY id", [some])
        approvals = grouped(given, "version_id")
        for term in fetch("SELECT * FROM glossary_term WHERE id = ANY(%s) ORDER BY id", [some]):
            yield from _term(term, histories[term["id"]], approvals, fit)
    for row in stream("SELECT id, page FROM articles_publication ORDER BY id"):
        for term in _explained(decoded(row["page"])):
            if (term["slug"], term["version"], _short(term["definition"])) not in fit:
                yield Problem("I28", f"publication {row['id']}", f"nobody approved what it says of {term['name']}")


def _explained(page: Row) -> list[Row]:
    """The terms a page explains; of one in a form unknown here, publications() tells."""
    return list(formats.read_page(page)["terms"]) if page.get("format", 1) in formats.PAGES else []


def _short(words: str) -> str:
    return sha256(words.encode()).hexdigest()


def _term(
    term: Row, history: list[Row], approvals: dict[Any, list[Row]], fit: set[tuple[str, int, str]]
) -> Iterator[Problem]:
    """One term; gathers which of its versions may stand before readers."""
    last = history[-1] if history else {}
    told = ("name", "definition", "case_rule", "aliases", "sources", "fingerprint", "format")
    if last.get("number") != term["version"] or any(last[name] != term[name] for name in told):
        yield Problem("I12", f"term {term['slug']}", "it is not its newest version")
    approved: set[str] = set()
    yield from _term_history(history, approvals, approved)
    fit |= {(r["slug"], r["number"], _short(r["definition"])) for r in history if r["fingerprint"] in approved}


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
        aliases, sources = (decoded(version[name]) for name in ("aliases", "sources"))
        words = (version["name"], version["definition"], version["case_rule"])
        told = fingerprint_of(*words, aliases, sources, form=version["format"])
        if version["fingerprint"] != told or any(approval["fingerprint"] != told for approval in here):
            yield Problem("I3", place, "its fingerprint, or an approval's, is not that of its words")
        if told not in approved and any(approval["person_id"] in writers | wrote[told] for approval in here):
            yield Problem("I2", place, "somebody approved their own words")
        approved.update(approval["fingerprint"] for approval in here)
        if told in approved:
            writers.clear()


def sources() -> Iterator[Problem]:
    """I31: a source is known again by what stands at its web address."""
    for row in stream("SELECT id, url, address, doi FROM articles_source ORDER BY id"):
        if (row["address"], row["doi"]) != identity(row["url"]):
            yield Problem("I31", f"source {row['id']}", "it is known again by another address than its own")


def words_around() -> Iterator[Problem]:
    """I2, I13: claims tell the sentences they stand in, and nobody vouched for words of their own."""
    for stories in _batches("articles_article"):
        yield from (Problem(*found) for found in surroundings.problems(stories))


def rights() -> Iterator[Problem]:
    """I2, I6, I20: who took a step might, the journal knows of it, and roles are what it says."""
    yield from (Problem(*found) for found in entitlement.problems())


CHECKS: tuple[Callable[[], Iterator[Problem]], ...] = (
    versions,
    anchors,
    claims,
    decisions,
    publications,
    signatures,
    words_around,
    terms,
    journal,
    sources,
    rights,
)
