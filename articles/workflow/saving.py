"""Saving: a story, its version and its claims are written together, or nothing where nothing changed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from django.db import connection
from django.db.models import Exists, OuterRef
from django.utils.text import slugify

from articles import cues, limits, marks
from articles.authorship import touched
from articles.breaks import newest
from articles.errors import MissingValue, SlugTaken
from articles.models import Article, ArticleByline, Byline, Claim, Live, Publication, Revision, Section
from articles.states import Display, Kind, Status, Turning
from articles.text import admit, normal, relative_grain, sentence_hash
from articles.turning import turns
from articles.workflow.fitting import fitted, one_line

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@dataclass(frozen=True)
class Content:
    """Everything of a story that readers will see, and its address."""

    headline: str
    standfirst: str = ""
    body: str = ""
    slug: str = ""
    section: Section | None = None
    bylines: tuple[Byline, ...] = field(default=())
    story_date: date | None = None
    dateline: str = ""

    @classmethod
    def of(cls, article: Article) -> Content:
        """What the story holds now."""
        bylines = tuple(row.byline for row in article.article_bylines.select_related("byline"))
        return cls(
            article.headline,
            article.standfirst,
            article.body,
            article.slug,
            article.section,
            bylines,
            article.story_date,
            article.dateline,
        )


class Saved(NamedTuple):
    """What a save did: the story, whether anything changed, and what the save rules have to tell people."""

    article: Article
    changed: bool
    reports: list[marks.Report]


def begin(content: Content, *, by: User, key: str | None = None, imported: bool = False, **fields: object) -> Saved:
    """Make the story's row and its first version, inside the step of a verb that records it."""
    content, told = admitted(content)
    slug = content.slug or free_slug(content.headline)
    refuse_taken(slug)
    article = Article(created_by=by, slug=slug, headline=content.headline, **fields)
    article.save(force_insert=True)
    saved = save(article, replace(content, slug=slug), by=by, key=key, imported=imported)
    return Saved(article, True, told + saved.reports)


def refuse_taken(slug: str, *, but: Article | None = None) -> None:
    """Refuse an address that another story has, or under which readers still find one; SlugTaken."""
    others, shown = Article.objects.filter(slug=slug), Live.objects.filter(slug=slug)
    if but is not None:
        others, shown = others.exclude(pk=but.pk), shown.exclude(article=but)
    if others.exists() or shown.exists():
        raise SlugTaken(slug=slug)


def free_slug(headline: str) -> str:
    """An address nobody has, made from a headline."""
    stem = slugify(headline)[:100].strip("-") or "story"
    mine, shown = Article.objects.filter(slug__startswith=stem), Live.objects.filter(slug__startswith=stem)
    taken = set(mine.values_list("slug", flat=True).union(shown.values_list("slug", flat=True)))
    number = 1
    while (slug := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return slug


def admitted(content: Content, *, over: Article | None = None) -> tuple[Content, list[marks.Report]]:
    """Let a writer's words in, cleaned, with what was lost; refuses UnfitText, TooMuch and MissingValue.

    `over` is the story as it stands, which is no longer than it was if it was too long before there were limits.
    """
    _refuse_too_much(content, over)
    fields = {
        name: admit(getattr(content, name), field=name) for name in ("headline", "standfirst", "body", "dateline")
    }
    headline = one_line(fields["headline"].text.strip())
    if not headline:
        raise MissingValue(field="headline", remedy="Give the story a headline, even a working one.")
    told = [marks.Report("stripped", f"{name}: {what}", None) for name, ok in fields.items() for what in ok.stripped]
    fitted(Article, {"headline": headline, "dateline": fields["dateline"].text, "slug": content.slug})
    clean = marks.sanitise(fields["body"].text)
    told += [marks.Report("dropped", what, None) for what in clean.dropped]
    return replace(
        content,
        headline=headline,
        standfirst=fields["standfirst"].text.strip(),
        body=clean.html,
        dateline=one_line(fields["dateline"].text.strip()),
    ), told


def _refuse_too_much(content: Content, over: Article | None) -> None:
    """Refuse what is over a limit before any of it is read."""
    limits.refuse_too_much(content.body, stood=over.body if over else "")
    for name in ("headline", "standfirst", "dateline"):
        limits.refuse_long(getattr(content, name), field=name, stood=getattr(over, name) if over else "")


def save(
    article: Article, content: Content, *, by: User, key: str | None = None, note: str = "", imported: bool = False
) -> Saved:
    """Settle the marks, then write story, version and claims together, or nothing where nothing changed."""
    ours = {claim.pk: claim for claim in article.claims.all()}
    known = {pk: claim.words for pk, claim in ours.items() if claim.display == Display.BODY}
    seen = {uuid.UUID(found) for found in marks.ids(content.body)} - known.keys()
    foreign = set(Claim.objects.filter(pk__in=seen).values_list("pk", flat=True)) if seen else set()
    stood = _before(article)
    settled = marks.settle(content.body, known=known, foreign=foreign, may_add=True, rules=stood.rules)
    content = replace(content, body=settled.html)
    before = Content.of(article)
    if article.version and content == before:
        return Saved(article, False, settled.reports)
    article.version += 1
    _write_article(article, content, before)
    _write_revision(article, content, settled, stood, by=by, key=key, note=note, imported=imported)
    around = marks.contexts(settled.html, stood.rules)
    turned = _turned(ours, settled, around)
    _write_claims(article, ours, settled, around, by=by)
    article.refresh_from_db(fields=["digest"])
    return Saved(article, True, settled.reports + turned)


def _turned(ours: dict[uuid.UUID, Claim], settled: marks.Settled, around: dict[uuid.UUID, str]) -> list[marks.Report]:
    """What came to stand beside a checked claim, or went from there, that could turn it round."""
    reports = []
    for pk, found in settled.claims.items():
        claim = ours.get(pk)
        if claim is None or claim.status != Status.APPROVED or claim.words != found.words:
            continue
        for turn in turns(normal(claim.context), normal(around[pk])):
            what = "came to stand beside" if turn.added else "stands no longer beside"
            message = f"“{turn.text}” ({Turning(turn.kind).label}) {what} the checked claim “{claim.quote}”."
            asked = "Somebody who did not write these words has to say whether it still holds."
            reports.append(marks.Report("turned", f"{message} {asked}", pk))
    return reports


def _write_article(article: Article, content: Content, before: Content) -> None:
    for name in ("headline", "standfirst", "body", "slug", "section", "story_date", "dateline"):
        setattr(article, name, getattr(content, name))
    if before.bylines != content.bylines:
        article.article_bylines.all().delete()
        ArticleByline.objects.bulk_create(
            ArticleByline(article=article, byline=byline, position=n) for n, byline in enumerate(content.bylines)
        )
    article.save(
        update_fields=[
            "headline",
            "standfirst",
            "body",
            "slug",
            "section",
            "story_date",
            "dateline",
            "version",
            "updated_at",
        ]
    )


class _Before(NamedTuple):
    """The sentences of the version before, and the number of the rules that break those of the next."""

    sentences: list[str]
    rules: int


def _before(article: Article) -> _Before:
    """What the next version goes on from: a story keeps the rules for its sentences until it is published."""
    published = Exists(Publication.objects.filter(revision=OuterRef("pk")))
    found = article.revisions.filter(number=article.version).values_list("sentences", "breaks", published).first()
    if found is None:
        return _Before([], newest())
    sentences, rules, is_published = found
    return _Before(sentences, newest() if is_published else rules)


def sentence_list(headline: str, standfirst: str, body: str, rules: int | None = None) -> list[str]:
    """Hashes of everything a reader reads: the headline, the standfirst, then each sentence of the body, in order."""
    display = [
        sentence_hash(f"{name}: {text}") for name, text in (("headline", headline), ("standfirst", standfirst)) if text
    ]
    return display + [covered.hash for covered in marks.coverage(body, rules)]


def lines_of(headline: str, standfirst: str, body: str, rules: int | None = None) -> str:
    """The normal words of everything a reader reads, a line for each sentence; without the line ends, the text."""
    lines = [f"{normal(line)} " for line in (headline, standfirst) if line]
    covered = marks.coverage(body, rules)
    joined = {(after.block, after.start) for after in covered} & {(this.block, this.end) for this in covered}
    lines += [normal(c.text) + ("" if (c.block, c.end) in joined else " ") for c in covered]
    return "\n".join(lines).rstrip(" ")


def _write_revision(
    article: Article,
    content: Content,
    settled: marks.Settled,
    stood: _Before,
    *,
    by: User,
    key: str | None,
    note: str,
    imported: bool,
) -> None:
    sentences = sentence_list(content.headline, content.standfirst, content.body, stood.rules)
    Revision.objects.create(
        article=article,
        number=article.version,
        headline=content.headline,
        standfirst=content.standfirst,
        body=content.body,
        section=content.section,
        byline_ids=[byline.pk for byline in content.bylines],
        story_date=content.story_date,
        dateline=content.dateline,
        sentences=sentences,
        text=lines_of(content.headline, content.standfirst, content.body, stood.rules),
        breaks=stood.rules,
        touched=touched(stood.sentences, sentences),
        claims=[{"id": str(pk), "quote": found.quote} for pk, found in settled.claims.items()],
        imported=imported,
        note=note,
        saved_by=by,
        key=key,
    )


def _write_claims(
    article: Article,
    ours: dict[uuid.UUID, Claim],
    settled: marks.Settled,
    around: dict[uuid.UUID, str],
    *,
    by: User,
) -> None:
    """Bring every claim to what the text says now: all new ones in one statement, all changed ones in another."""
    told: dict[uuid.UUID, dict[str, object]] = {pk: {"attached": False} for pk in settled.vanished if ours[pk].attached}
    for pk, found in settled.claims.items():
        told[pk] = {
            "quote": found.quote,
            "words": found.words,
            "prefix": found.prefix,
            "suffix": found.suffix,
            "sentence": found.sentence,
            "context": around[pk],
            "fragmented": found.fragmented,
            "grain": relative_grain(found.words),
            "attached": True,
        }
    lines, fresh = _display_claims(article, ours, by=by)
    for pk, values in told.items():
        if pk not in ours:
            kind, copied = guess_kind(settled.claims[pk].words), settled.copied.get(pk)
            label = settled.claims[pk].words[:60]
            fresh.append(
                Claim(pk=pk, article=article, tagged_by=by, kind=kind, label=label, copied_from_id=copied, **values)
            )
    Claim.objects.bulk_create(fresh)
    _update_claims(ours, told | lines)


def _display_claims(
    article: Article, ours: dict[uuid.UUID, Claim], *, by: User
) -> tuple[dict[uuid.UUID, dict[str, object]], list[Claim]]:
    """What the claims of headline and standfirst say now, and those there are none of yet."""
    there = {claim.display: claim for claim in ours.values() if claim.display}
    told: dict[uuid.UUID, dict[str, object]] = {}
    fresh = []
    for display, line in ((Display.HEADLINE, article.headline), (Display.STANDFIRST, article.standfirst)):
        claim = there.get(display)
        values: dict[str, object] = {
            "quote": line,
            "words": normal(line),
            "sentence": line,
            "context": normal(line),
            "grain": relative_grain(line),
            "attached": True,
        }
        if claim is not None:
            told[claim.pk] = values if line else {"attached": False}
        elif line:
            fresh.append(Claim(article=article, display=display, tagged_by=by, label=str(display.label), **values))
    return told, fresh


#: What a save says of claims, in the order in which the statement below takes it.
_TOLD = ("id", "quote", "words", "prefix", "suffix", "sentence", "context", "grain", "fragmented", "attached")
_UPDATE = """
    UPDATE articles_claim c SET quote = t.quote, words = t.words, prefix = t.prefix, suffix = t.suffix,
        sentence = t.sentence, context = t.context, grain = t.grain, fragmented = t.fragmented, attached = t.attached
    FROM unnest(%s::uuid[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[],
        %s::boolean[], %s::boolean[])
        t (id, quote, words, prefix, suffix, sentence, context, grain, fragmented, attached) WHERE c.id = t.id
"""


def _update_claims(ours: dict[uuid.UUID, Claim], told: dict[uuid.UUID, dict[str, object]]) -> None:
    changed = []
    for pk in told.keys() & ours.keys():
        claim, values = ours[pk], told[pk]
        if any(getattr(claim, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(claim, name, value)
            changed.append(claim)
    if changed:
        changed.sort(key=lambda claim: claim.pk)
        with connection.cursor() as cursor:
            cursor.execute(_UPDATE, [[getattr(claim, name) for claim in changed] for name in _TOLD])


#: The first cue found decides; a guess to pre-fill a menu, nothing more.
_GUESSES = {
    "quotation": Kind.QUOTE,
    "reporting_verb": Kind.PARAPHRASE,
    "superlative": Kind.SUPERLATIVE,
    "date_word": Kind.DATE_TIME,
    "number_word": Kind.NUMBER,
    "digit": Kind.NUMBER,
}


def guess_kind(words: str) -> Kind:
    """The kind a menu starts on, from the cues in the words."""
    found = {cue.kind for cue in cues.cues(words)}
    return next((kind for cue, kind in _GUESSES.items() if cue in found), Kind.OTHER)
