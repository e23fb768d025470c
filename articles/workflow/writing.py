"""Writing: stories begin, are saved, tagged, sent to review and spiked here."""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import connection

from articles import cues, marks
from articles.errors import (
    AlreadyInReview,
    KeyReused,
    LiveStory,
    NothingTagged,
    NotInReview,
    NotSpiked,
    QuoteNotFound,
    ReasonMissing,
    RepeatsNothing,
    SentenceNotFound,
    Spiked,
    StaleVersion,
)
from articles.models import Article, Claim, Clearance, Revision
from articles.states import ClearanceReason, Stage
from articles.text import admit
from articles.workflow.acting import require, step
from articles.workflow.fitting import fitted, one_line
from articles.workflow.journal import record
from articles.workflow.policies import hold_policies
from articles.workflow.saving import Content as Content
from articles.workflow.saving import Saved as Saved
from articles.workflow.saving import admitted, begin, refuse_taken, save

if TYPE_CHECKING:
    from django.contrib.auth.models import User

WRITE = "articles.write_article"

#: Key of the advisory lock under which one person's story begins for one key; taken before any other.
START_LOCK = 20_260_005


def start_story(*, by: User, content: Content, key: str | None = None) -> Saved:
    """Begin a story with its first saved version. Refuses NotAllowed, UnfitText, MissingValue, SlugTaken."""
    require(by, WRITE)
    with step(by):
        if key:
            _hold_start(by, key)
        if key and (replay := Revision.objects.filter(saved_by=by, key=key).select_related("article").first()):
            headline = one_line(admit(content.headline, field="headline").text.strip())
            if (replay.number, replay.headline) != (1, headline):
                raise KeyReused(key=key)
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
            return _replayed(article, by=by, key=key, version=version)
        _refuse_stale(article, version)
        content, told = admitted(content, over=article)
        note = fitted(Revision, {"note": note})["note"]
        content = replace(content, slug=content.slug or article.slug)
        if content.slug != article.slug:
            refuse_taken(content.slug, but=article)
        confirmed = article.headline_proposed and (confirm_headline or content.headline != article.headline)
        saved = save(article, content, by=by, key=key, note=note)
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
    """Tag words of the body as a claim. Refuses QuoteNotFound, StaleVersion, NotAllowed, UnfitText, Spiked."""
    require(by, WRITE)
    said = fitted(Claim, {name: value for name, value in (("label", label), ("kind", kind)) if value})
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_stale(article, version)
        new = uuid.uuid4()
        try:
            body = marks.tag(article.body, quote, claim=new, occurrence=occurrence)
        except LookupError as missing:
            raise QuoteNotFound(quote=quote) from missing
        save(article, replace(Content.of(article), body=body), by=by)
        claim = Claim.objects.get(pk=new)
        if said:
            for name, value in said.items():
                setattr(claim, name, value)
            claim.save(update_fields=[*said])
            claim.refresh_from_db(fields=["version"])
        record("tag_claim", by=by, article=article, subject=f"claim:{claim.pk}", quote=claim.quote)
        return claim


def withdraw_claim(claim: Claim, *, by: User, version: int) -> Claim:
    """Take a claim's tag off the text; its words stay, and so do its evidence and decisions.

    Refuses NotAllowed, StaleVersion, Spiked, NothingTagged.
    """
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(claim.article_id)
        _refuse_stale(article, version)
        if not article.claims.attached().in_body().filter(pk=claim.pk).exists():
            raise NothingTagged
        save(article, replace(Content.of(article), body=marks.untag(article.body, claim.pk)), by=by)
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
    """Say what kind of claim it is and what it states. Refuses StaleVersion, NotAllowed, UnfitText, Spiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(claim.article_id)
        _refuse_spiked(article)
        claim = article.claims.get(pk=claim.pk)
        if claim.version != version:
            raise StaleVersion(seen=version, now=claim.version)
        said = fitted(Claim, {name: values[name] for name in DESCRIBED if name in values}, over=claim)
        changed = [name for name, value in said.items() if getattr(claim, name) != value]
        for name in changed:
            setattr(claim, name, said[name])
        if changed:
            claim.save(update_fields=changed)
            record("describe_claim", by=by, article=article, subject=f"claim:{claim.pk}", changed=changed)
            claim.refresh_from_db()
        return claim


def clear_sentence(
    article: Article,
    *,
    by: User,
    sentence: str,
    statement: str = "",
    reason: str = ClearanceReason.NOTHING,
    repeats: Claim | None = None,
) -> Clearance:
    """Say there is nothing to check in a statement of a sentence (their hashes), or in all of it, where none is named.

    Where it has a cue, a reason is asked.

    Refuses NotAllowed, SentenceNotFound, ReasonMissing, RepeatsNothing, UnfitText, Spiked.
    """
    require(by, WRITE)
    reason = fitted(Clearance, {"reason": reason})["reason"]
    with step(by):
        article = Article.objects.locked(article.pk)
        _refuse_spiked(article)
        text, found = _to_clear(article, sentence, statement)
        if reason == ClearanceReason.NOTHING and found:
            raise ReasonMissing(field="reason")
        if reason == ClearanceReason.REPEATS and repeats is None:
            raise ReasonMissing(field="repeats")
        if repeats and not article.claims.attached().in_body().filter(pk=repeats.pk).exists():
            raise RepeatsNothing
        clearance, created = Clearance.objects.get_or_create(
            article=article,
            sentence=sentence,
            statement=statement,
            defaults={"text": text, "reason": reason, "repeats": repeats, "person": by},
        )
        if created:
            record("clear_sentence", by=by, article=article, subject=clearance.subject, reason=reason)
        return clearance


def _to_clear(article: Article, sentence: str, statement: str) -> tuple[str, list[cues.Cue]]:
    """The words that are to be cleared, and the cues in them. Refuses SentenceNotFound."""
    covered = next((c for c in article.saved().coverage() if c.hash == sentence), None)
    if covered is not None and not statement:
        return covered.text, cues.cues(covered.text)
    parts = covered.stated() if covered is not None else []
    shared = cues.shared_out(covered.text if covered else "", [(part.start, part.end) for part in parts])
    for part, found in zip(parts, shared, strict=True):
        if part.hash == statement:
            return part.text, found
    raise SentenceNotFound(sentence=sentence)


def unclear_sentence(clearance: Clearance, *, by: User) -> None:
    """Undo a "nothing to check". Refuses NotAllowed, Spiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(clearance.article_id)
        _refuse_spiked(article)
        deleted, _rows = Clearance.objects.filter(pk=clearance.pk).delete()
        if deleted:
            record("unclear_sentence", by=by, article=article, subject=clearance.subject)


def send_to_review(article: Article, *, by: User) -> Article:
    """Hand the story to the reviewers. Refuses NotAllowed, AlreadyInReview, Spiked."""
    require(by, WRITE)
    with step(by):
        hold_policies()
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
        hold_policies()
        article = Article.objects.locked(article.pk)
        if not article.spiked:
            raise NotSpiked
        return _move(article, "unspike", by=by, spiked=False)


def _move(article: Article, verb: str, *, by: User, note: str = "", **fields: object) -> Article:
    note = fitted(Revision, {"note": note})["note"]
    for name, value in fields.items():
        setattr(article, name, value)
    article.save(update_fields=[*fields, "updated_at"])
    record(verb, by=by, article=article, subject=f"story:{article.pk}", version=article.version, note=note)
    return article


def _hold_start(by: User, key: str) -> None:
    """Let of two requests with one key the second wait: there is no row yet that it could wait for."""
    one = zlib.crc32(f"{by.pk} {key}".encode()) - 2**31
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s::integer, %s::integer)", [START_LOCK, one])


def _replayed(article: Article, *, by: User, key: str, version: int) -> Saved:
    revision = Revision.objects.get(saved_by=by, key=key)
    if (revision.article_id, revision.number) != (article.pk, version + 1):
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
