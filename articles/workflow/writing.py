"""Writing: stories begin, are saved, tagged, sent to review and spiked here."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from django.utils.text import slugify

from articles import cues, marks
from articles.authorship import touched
from articles.errors import (
    AlreadyInReview,
    KeyReused,
    LiveStory,
    MissingValue,
    NotInReview,
    NotSpiked,
    QuoteNotFound,
    ReasonMissing,
    SentenceNotFound,
    SlugTaken,
    Spiked,
    StaleVersion,
)
from articles.models import Article, ArticleByline, Byline, Claim, Clearance, Revision, Section
from articles.states import ClearanceReason, Display, Kind, Stage
from articles.text import admit, normal, relative_grain, sentence_hash
from articles.workflow.acting import require, step
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User

WRITE = "articles.write_article"


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


def start_story(*, by: User, content: Content, key: str | None = None) -> Saved:
    """Begin a story with its first saved version. Refuses NotAllowed, UnfitText, MissingValue, SlugTaken."""
    require(by, WRITE)
    with step(by):
        if key and (replay := Revision.objects.filter(saved_by=by, key=key).select_related("article").first()):
            return Saved(replay.article, False, [])
        saved = begin(content, by=by, key=key)
        record(
            "start_story",
            by=by,
            article=saved.article,
            subject=f"story:{saved.article.pk}",
            headline=saved.article.headline,
        )
        return saved


def begin(content: Content, *, by: User, key: str | None = None, imported: bool = False, **fields: object) -> Saved:
    """Make the story's row and its first version, inside the step of a verb that records it."""
    content, told = _admitted(content)
    slug = content.slug or free_slug(content.headline)
    if Article.objects.filter(slug=slug).exists():
        raise SlugTaken(slug=slug)
    article = Article(created_by=by, slug=slug, headline=content.headline, **fields)
    article.body = ""
    article.save(force_insert=True)
    saved = _save(article, replace(content, slug=slug), by=by, key=key, imported=imported)
    return Saved(article, True, told + saved.reports)


def revise(
    article: Article,
    *,
    by: User,
    version: int,
    content: Content,
    note: str = "",
    key: str | None = None,
    confirm_headline: bool = False,
) -> Saved:
    """Save a story; claims follow their marks (save rules: guide to the editor, section 2).

    `version` is the one the writer started from. Refuses StaleVersion, NotAllowed, Spiked, UnfitText, MissingValue,
    SlugTaken. A save that changes nothing changes nothing.
    """
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_writer(article, by)
        if key and Revision.objects.filter(saved_by=by, key=key).exists():
            return _replayed(article, by=by, key=key)
        _refuse_stale(article, version)
        content, told = _admitted(content)
        content = replace(content, slug=content.slug or article.slug)
        if content.slug != article.slug and Article.objects.filter(slug=content.slug).exclude(pk=article.pk).exists():
            raise SlugTaken(slug=content.slug)
        confirmed = article.headline_proposed and (confirm_headline or content.headline != article.headline)
        saved = _save(article, content, by=by, key=key, note=note)
        if confirmed:
            article.headline_proposed = False
            article.save(update_fields=["headline_proposed", "updated_at"])
        if saved.changed or confirmed:
            record(
                "revise",
                by=by,
                article=article,
                subject=f"story:{article.pk}",
                version=article.version,
                note=note,
                reports=[report.code for report in saved.reports],
                headline_confirmed=confirmed,
            )
        return Saved(article, saved.changed or confirmed, told + saved.reports)


def tag_claim(
    article: Article, *, by: User, version: int, quote: str, kind: str = "", label: str = "", occurrence: int = 0
) -> Claim:
    """Tag words of the body as a claim. Refuses QuoteNotFound, StaleVersion, NotAllowed, Spiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_stale(article, version)
        new = uuid.uuid4()
        try:
            body = marks.tag(article.body, quote, claim=new, occurrence=occurrence)
        except LookupError as missing:
            raise QuoteNotFound(quote=quote) from missing
        _save(article, replace(Content.of(article), body=body), by=by)
        claim = Claim.objects.get(pk=new)
        if label or kind:
            claim.label, claim.kind = label or claim.label, kind or claim.kind
            claim.save(update_fields=["label", "kind"])
        record("tag_claim", by=by, article=article, subject=f"claim:{claim.pk}", quote=claim.quote)
        return claim


def withdraw_claim(claim: Claim, *, by: User, version: int) -> Claim:
    """Take a claim's tag off the text; its words stay, and so do its evidence and decisions."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(claim.article_id)
        _refuse_stale(article, version)
        _save(article, replace(Content.of(article), body=marks.untag(article.body, claim.pk)), by=by)
        record("withdraw_claim", by=by, article=article, subject=f"claim:{claim.pk}")
        return Claim.objects.get(pk=claim.pk)


#: What people may say about a claim beside its words.
DESCRIBED = (
    "label",
    "kind",
    "quantity",
    "quantity_to",
    "unit",
    "qualifier",
    "as_of",
    "attribution",
    "risks",
    "recheck_by",
    "nothing_to_check",
)


def describe_claim(claim: Claim, *, by: User, version: int, values: Mapping[str, object]) -> Claim:
    """Say what kind of claim it is and what it states. Refuses StaleVersion, NotAllowed, UnfitText."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(claim.article_id)
        claim = article.claims.get(pk=claim.pk)
        if claim.version != version:
            raise StaleVersion(seen=version, now=claim.version)
        changed = [name for name in DESCRIBED if name in values and getattr(claim, name) != values[name]]
        for name in changed:
            value = values[name]
            setattr(claim, name, admit(value, field=name).text if isinstance(value, str) else value)
        if changed:
            claim.version += 1
            claim.save(update_fields=[*changed, "version"])
            record("describe_claim", by=by, article=article, subject=f"claim:{claim.pk}", changed=changed)
            claim.refresh_from_db()
        return claim


def clear_sentence(
    article: Article, *, by: User, sentence: str, reason: str = ClearanceReason.NOTHING, repeats: Claim | None = None
) -> Clearance:
    """Say there is nothing to check in a sentence (its hash). Where it has a cue, a reason is asked.

    Refuses NotAllowed, SentenceNotFound, ReasonMissing, Spiked.
    """
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_spiked(article)
        covered = next((c for c in marks.coverage(article.body) if c.hash == sentence), None)
        if covered is None:
            raise SentenceNotFound(sentence=sentence)
        if reason == ClearanceReason.NOTHING and cues.cues(covered.text):
            raise ReasonMissing(field="reason")
        if reason == ClearanceReason.REPEATS and repeats is None:
            raise ReasonMissing(field="repeats")
        clearance, created = Clearance.objects.get_or_create(
            article=article,
            sentence=sentence,
            defaults={"text": covered.text, "reason": reason, "repeats": repeats, "person": by},
        )
        if created:
            record("clear_sentence", by=by, article=article, subject=f"sentence:{sentence}", reason=reason)
        return clearance


def unclear_sentence(clearance: Clearance, *, by: User) -> None:
    """Undo a "nothing to check"."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(clearance.article_id)
        clearance.delete()
        record("unclear_sentence", by=by, article=article, subject=f"sentence:{clearance.sentence}")


def send_to_review(article: Article, *, by: User) -> Article:
    """Hand the story to the reviewers. Refuses NotAllowed, AlreadyInReview, Spiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_spiked(article)
        if article.stage == Stage.REVIEW:
            raise AlreadyInReview
        return _move(article, "send_to_review", by=by, stage=Stage.REVIEW)


def return_to_draft(article: Article, *, by: User, note: str = "") -> Article:
    """Take the story back from review; decisions stand. Refuses NotAllowed, NotInReview."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        if article.stage != Stage.REVIEW:
            raise NotInReview
        return _move(article, "return_to_draft", by=by, note=note, stage=Stage.DRAFT)


def spike(article: Article, *, by: User, note: str = "") -> Article:
    """Put the story on the spike, a bin it can come back from. Refuses NotAllowed, Spiked, LiveStory."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_spiked(article)
        if article.publications.exists():
            raise LiveStory
        return _move(article, "spike", by=by, note=note, spiked=True)


def unspike(article: Article, *, by: User) -> Article:
    """Take the story off the spike. Refuses NotAllowed, NotSpiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        if not article.spiked:
            raise NotSpiked
        return _move(article, "unspike", by=by, spiked=False)


def free_slug(headline: str) -> str:
    """An address nobody has, made from a headline."""
    stem = slugify(headline)[:100].strip("-") or "story"
    taken = set(Article.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    number = 1
    while (slug := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return slug


def _move(article: Article, verb: str, *, by: User, note: str = "", **fields: object) -> Article:
    for name, value in fields.items():
        setattr(article, name, value)
    article.save(update_fields=[*fields, "updated_at"])
    record(verb, by=by, article=article, subject=f"story:{article.pk}", version=article.version, note=note)
    return article


def _replayed(article: Article, *, by: User, key: str) -> Saved:
    revision = Revision.objects.get(saved_by=by, key=key)
    if revision.article_id != article.pk:
        raise KeyReused(key=key)
    return Saved(article, False, [])


def _refuse_writer(article: Article, by: User) -> None:
    """Reviewers may mend a comma while the story is with them; it makes them writers of that sentence."""
    if not (article.stage == Stage.REVIEW and by.is_active and by.has_perm("articles.review_claim")):
        require(by, WRITE)


def _refuse_spiked(article: Article) -> None:
    if article.spiked:
        raise Spiked


def _refuse_stale(article: Article, version: int) -> None:
    _refuse_spiked(article)
    if article.version != version:
        raise StaleVersion(seen=version, now=article.version)


def _admitted(content: Content) -> tuple[Content, list[marks.Report]]:
    fields = {
        name: admit(getattr(content, name), field=name) for name in ("headline", "standfirst", "body", "dateline")
    }
    headline = fields["headline"].text.strip()
    if not headline:
        raise MissingValue(field="headline", remedy="Give the story a headline, even a working one.")
    told = [marks.Report("stripped", f"{name}: {what}", None) for name, ok in fields.items() for what in ok.stripped]
    clean = marks.sanitise(fields["body"].text)
    told += [marks.Report("dropped", what, None) for what in clean.dropped]
    return replace(
        content,
        headline=headline,
        standfirst=fields["standfirst"].text.strip(),
        body=clean.html,
        dateline=fields["dateline"].text.strip(),
    ), told


def _save(
    article: Article, content: Content, *, by: User, key: str | None = None, note: str = "", imported: bool = False
) -> Saved:
    """Settle the marks, then write story, version and claims together, or nothing where nothing changed."""
    ours = {claim.pk: claim for claim in article.claims.all()}
    known = {pk: claim.words for pk, claim in ours.items() if claim.display == Display.BODY}
    seen = {uuid.UUID(found) for found in marks.ids(content.body)} - known.keys()
    foreign = set(Claim.objects.filter(pk__in=seen).values_list("pk", flat=True)) if seen else set()
    settled = marks.settle(content.body, known=known, foreign=foreign, may_add=True)
    content = replace(content, body=settled.html)
    if article.version and content == Content.of(article):
        return Saved(article, False, settled.reports)
    article.version += 1
    _write_article(article, content)
    _write_revision(article, content, settled, by=by, key=key, note=note, imported=imported)
    _write_claims(article, ours, settled, by=by)
    _write_display_claims(article, ours, by=by)
    article.refresh_from_db(fields=["digest"])
    return Saved(article, True, settled.reports)


def _write_article(article: Article, content: Content) -> None:
    for name in ("headline", "standfirst", "body", "slug", "section", "story_date", "dateline"):
        setattr(article, name, getattr(content, name))
    rows = [row.byline_id for row in article.article_bylines.all()]
    if rows != [byline.pk for byline in content.bylines]:
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


def sentence_list(headline: str, standfirst: str, body: str) -> list[str]:
    """Hashes of everything a reader reads: the headline, the standfirst, then each sentence of the body, in order."""
    display = [
        sentence_hash(f"{name}: {text}") for name, text in (("headline", headline), ("standfirst", standfirst)) if text
    ]
    return display + [covered.hash for covered in marks.coverage(body)]


def _write_revision(
    article: Article, content: Content, settled: marks.Settled, *, by: User, key: str | None, note: str, imported: bool
) -> None:
    last = article.revisions.filter(number=article.version - 1).values_list("sentences", flat=True).first() or []
    sentences = sentence_list(content.headline, content.standfirst, content.body)
    blocks = [content.headline, content.standfirst, *marks.plain(content.body).split("\n")]
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
        text=" ".join(normal(block) for block in blocks if block),
        touched=touched(last, sentences),
        claims=[{"id": str(pk), "quote": found.quote} for pk, found in settled.claims.items()],
        imported=imported,
        note=note,
        saved_by=by,
        key=key,
    )


def _write_claims(article: Article, ours: dict[uuid.UUID, Claim], settled: marks.Settled, *, by: User) -> None:
    fresh = []
    for pk, found in settled.claims.items():
        values = {
            "quote": found.quote,
            "words": found.words,
            "prefix": found.prefix,
            "suffix": found.suffix,
            "sentence": found.sentence,
            "fragmented": found.fragmented,
            "grain": relative_grain(found.words),
            "attached": True,
        }
        if pk not in ours:
            kind = guess_kind(found.words)
            fresh.append(
                Claim(
                    pk=pk,
                    article=article,
                    tagged_by=by,
                    kind=kind,
                    label=found.words[:60],
                    copied_from_id=settled.copied.get(pk),
                    **values,
                )
            )
            continue
        _update_claim(ours[pk], values)
    Claim.objects.bulk_create(fresh)
    for pk in settled.vanished:
        if ours[pk].attached:
            _update_claim(ours[pk], {"attached": False})


def _write_display_claims(article: Article, ours: dict[uuid.UUID, Claim], *, by: User) -> None:
    there = {claim.display: claim for claim in ours.values() if claim.display}
    for display, line in ((Display.HEADLINE, article.headline), (Display.STANDFIRST, article.standfirst)):
        claim = there.get(display)
        values = {
            "quote": line,
            "words": normal(line),
            "sentence": line,
            "grain": relative_grain(line),
            "attached": True,
        }
        if claim is None and line:
            Claim.objects.create(article=article, display=display, tagged_by=by, label=str(display.label), **values)
        elif claim is not None:
            _update_claim(claim, values if line else {"attached": False})


def _update_claim(claim: Claim, values: dict[str, object]) -> None:
    changed = [name for name, value in values.items() if getattr(claim, name) != value]
    for name in changed:
        setattr(claim, name, values[name])
    if changed:
        claim.save(update_fields=changed)


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
