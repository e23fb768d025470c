"""Sourcing: sources are recorded and revised, evidence is tied to claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.utils.translation import gettext as _

from articles.addresses import identity
from articles.errors import (
    EvidenceGone,
    ForeignEvidence,
    KeyReused,
    MissingValue,
    ReasonMissing,
    Retracted,
    Spiked,
    StaleVersion,
)
from articles.models import SOURCE_LOCK, Article, ArticleSource, Claim, ClaimRest, Evidence, Source
from articles.states import Display, Stance, Standing
from articles.workflow.acting import require, step
from articles.workflow.confidence import refuse_unknown, refuse_unopened
from articles.workflow.fitting import fitted
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.db.models import Model

WRITE = "articles.write_article"

#: What a source's record says; its standing and a chief's word for it have verbs of their own.
RECORDED = (
    "kind",
    "title",
    "publisher",
    "author",
    "url",
    "published",
    "accessed",
    "terms",
    "confidential",
    "derived_from",
)
EVIDENCE = ("source", "stance", "tier", "excerpt", "locator", "note", "answer")


def record_source(*, by: User, values: Mapping[str, Any], apart_from: Iterable[Source] = ()) -> Source:
    """Put a source on record; of those that look like it, `apart_from` are said to be others.

    Refuses NotAllowed, UnfitText, MissingValue.
    """
    require(by, WRITE)
    with step(by):
        source = _put_on_record(values, by, apart_from)
        _tell_of(source, by)
        return source


def revise_source(source: Source, *, by: User, version: int, values: Mapping[str, Any]) -> Source:
    """Change a source's record; decisions that rest on it stop counting where it matters to them.

    Makes nobody a contributor; only its recorder and the chiefs lift a confidence. Refuses StaleVersion, NotAllowed,
    UnfitText, MissingValue, Retracted.
    """
    require(by, WRITE)
    return _change_source(source, "revise_source", by=by, version=version, values=_admitted(Source, values, RECORDED))


def set_standing(source: Source, *, by: User, version: int, standing: str, note: str) -> Source:
    """Say what became of a source. Claims that rest on it are to be checked again at once.

    Refuses NotAllowed, StaleVersion, ReasonMissing.
    """
    require(by, "articles.change_standing")
    if standing != Standing.GOOD and not note.strip():
        raise ReasonMissing(field="note")
    values = fitted(Source, {"standing": standing, "standing_note": note})
    return _change_source(source, "set_standing", by=by, version=version, values=values)


def vouch_for(source: Source, *, by: User, version: int) -> Source:
    """A chief knows who the unnamed source is, and answers for using it. Refuses NotAllowed, StaleVersion."""
    require(by, "articles.vouch_source")
    return _change_source(source, "vouch_for", by=by, version=version, values={"vouched_by": by})


@contextmanager
def changing(source: Source, *, by: User, version: int) -> Iterator[Source]:
    """A step that changes a source's row, which is held as it was seen. Refuses StaleVersion."""
    with step(by):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SOURCE_LOCK])
        source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
        refuse_unknown(source, by)
        if source.version != version:
            raise StaleVersion(seen=version, now=source.version)
        yield source


def _change_source(source: Source, verb: str, *, by: User, version: int, values: Mapping[str, Any]) -> Source:
    with changing(source, by=by, version=version) as source:
        if source.confidential and values.get("confidential") is False:
            refuse_unopened(source, by)
        changed = [name for name, value in values.items() if getattr(source, name) != value]
        if "derived_from" in changed:
            refuse_unknown(values["derived_from"], by)
        for name in changed:
            setattr(source, name, values[name])
        if "title" in changed and not source.title:
            raise MissingValue(field="title", remedy="Name the document, person or place it comes from.")
        if changed:
            made = ("address", "doi") if "url" in changed else ()
            if made:
                _make_identity(source)
            source.save(update_fields=[*changed, *made])
            record(
                verb,
                by=by,
                article=None,
                subject=f"source:{source.pk}",
                changed={name: str(getattr(source, name) or "") for name in changed},
            )
            source.refresh_from_db()
        return source


def _make_identity(source: Source) -> None:
    """Work out anew by what a source is known again; a document that was retracted stays known as that."""
    made = identity(source.url)
    if source.address and made != (source.address, source.doi):
        with connection.cursor() as cursor:
            cursor.execute("SELECT newsroom_retracted(ARRAY[%s]::bigint[]) <> '{}'", [source.pk])
            if cursor.fetchone()[0]:
                raise Retracted
    source.address, source.doi = made


def base_on(article: Article, *, by: User, source: Source) -> ArticleSource:
    """Say that a story as a whole is based on a source; it proves nothing by itself. Refuses NotAllowed, Spiked."""
    require(by, WRITE)
    with step(by):
        article = Article.objects.locked(article.pk)
        if article.spiked:
            raise Spiked
        refuse_unknown(source, by)
        row, created = ArticleSource.objects.get_or_create(article=article, source=source)
        if created:
            record("base_on", by=by, article=article, subject=f"source:{source.pk}")
        return row


def attach_evidence(
    claim: Claim,
    *,
    by: User,
    source: Source | Mapping[str, Any],
    tier: str,
    stance: str = Stance.SUPPORTS,
    excerpt: str = "",
    locator: str = "",
    note: str = "",
    apart_from: Iterable[Source] = (),
    key: str | None = None,
) -> Evidence:
    """Tie a claim to what a source says and where; one nobody recorded yet is described, and put on record with it.

    How near it is, nothing says but the person. Refuses NotAllowed, UnfitText, MissingValue, Spiked.
    """
    require(by, WRITE)
    _refuse_no_tier({"tier": tier})
    with step(by):
        article = _unspiked(claim)
        told = {"stance": stance, "tier": tier, "excerpt": excerpt, "locator": locator, "note": note}
        said = fitted(Evidence, told)
        if key and (replay := Evidence.objects.filter(added_by=by, key=key).select_related("source").first()):
            if replay.claim_id != claim.pk or not _says(replay, said) or not _is_source(replay.source, source):
                raise KeyReused(key=key)
            return replay
        if isinstance(source, Source):
            refuse_unknown(source, by)
        known = source if isinstance(source, Source) else _put_on_record(source, by, apart_from)
        evidence = Evidence.objects.create(claim=claim, article=article, source=known, added_by=by, key=key, **said)
        if known is not source:
            _tell_of(known, by)
        record(
            "attach_evidence",
            by=by,
            article=article,
            subject=f"claim:{claim.pk}",
            evidence=evidence.pk,
            source=known.pk,
            stance=stance,
        )
        return evidence


def change_evidence(evidence: Evidence, *, by: User, version: int, values: Mapping[str, Any]) -> Evidence:
    """Change what is said of a source for a claim.

    Refuses NotAllowed, Spiked, EvidenceGone, StaleVersion, UnfitText, MissingValue.
    """
    require(by, WRITE)
    with step(by):
        article = _unspiked(evidence.claim)
        evidence = _standing(evidence, version)
        values = _admitted(Evidence, values, EVIDENCE, over=evidence)
        _refuse_no_tier(values)
        changed = [name for name, value in values.items() if getattr(evidence, name) != value]
        if "source" in changed:
            refuse_unknown(values["source"], by)
        for name in changed:
            setattr(evidence, name, values[name])
        if changed:
            evidence.save(update_fields=changed)
            record(
                "change_evidence",
                by=by,
                article=article,
                subject=f"claim:{evidence.claim_id}",
                evidence=evidence.pk,
                changed=changed,
            )
            evidence.refresh_from_db()
        return evidence


def detach_evidence(evidence: Evidence, *, by: User, version: int) -> None:
    """Take a piece of evidence off its claim; the journal keeps what it was.

    Refuses NotAllowed, Spiked, EvidenceGone, StaleVersion.
    """
    require(by, WRITE)
    with step(by):
        article = _unspiked(evidence.claim)
        evidence = _standing(evidence, version)
        kept = {"source": evidence.source_id, "excerpt": evidence.excerpt, "locator": evidence.locator}
        Evidence.objects.filter(pk=evidence.pk).delete()
        record(
            "detach_evidence",
            by=by,
            article=article,
            subject=f"claim:{evidence.claim_id}",
            evidence=evidence.pk,
            **kept,
        )


def rest_display(
    claim: Claim, *, by: User, version: int, on: Iterable[Claim], nothing_to_check: bool | None = None
) -> Claim:
    """Say which claims of the body a headline or standfirst rests on, and whether it states anything at all.

    Refuses NotAllowed, Spiked, StaleVersion, ForeignEvidence.
    """
    require(by, WRITE)
    with step(by):
        article = _unspiked(claim)
        claim = article.claims.get(pk=claim.pk)
        if claim.version != version:
            raise StaleVersion(seen=version, now=claim.version)
        chosen = {other.pk for other in on}
        fitting = article.claims.attached().in_body().filter(pk__in=chosen).values_list("pk", flat=True)
        if claim.display == Display.BODY or set(fitting) != chosen:
            raise ForeignEvidence
        stood = set(claim.rests.values_list("on_id", flat=True))
        claim.rests.exclude(on_id__in=chosen).delete()
        ClaimRest.objects.bulk_create(ClaimRest(claim=claim, on_id=pk, added_by=by) for pk in sorted(chosen - stood))
        emptied = nothing_to_check is not None and nothing_to_check != claim.nothing_to_check
        if emptied:
            claim.nothing_to_check = bool(nothing_to_check)
            claim.save(update_fields=["nothing_to_check"])
        subject = f"claim:{claim.pk}"
        if chosen != stood:
            record("rest_display", by=by, article=article, subject=subject, on=sorted(map(str, chosen)))
        if emptied:
            record("describe_claim", by=by, article=article, subject=subject, changed=["nothing_to_check"])
        claim.refresh_from_db()
        return claim


def _put_on_record(values: Mapping[str, Any], by: User, apart_from: Iterable[Source]) -> Source:
    """Make a source's row; its event is the step's to record, last."""
    source = Source(recorded_by=by, **_admitted(Source, values, RECORDED))
    if not source.title:
        raise MissingValue(field="title", remedy="Name the document, person or place it comes from.")
    source.address, source.doi = identity(source.url)
    source.apart_from = sorted({other.pk for other in apart_from})
    refuse_unknown(source.derived_from, by)
    source.save(force_insert=True)
    return source


def _tell_of(source: Source, by: User) -> None:
    apart = {"apart_from": source.apart_from} if source.apart_from else {}
    record("record_source", by=by, article=None, subject=f"source:{source.pk}", title=source.title, **apart)


def _is_source(source: Source, told: Source | Mapping[str, Any]) -> bool:
    """Whether a source is the one that was named or described."""
    return source == told if isinstance(told, Source) else _says(source, _admitted(Source, told, RECORDED))


def _says(row: Evidence | Source, values: Mapping[str, Any]) -> bool:
    """Whether a row says what a request told, or said so until somebody changed it."""
    return row.version > 1 or all(getattr(row, name) == value for name, value in values.items())


def _refuse_no_tier(values: Mapping[str, Any]) -> None:
    if not values.get("tier", True):
        raise MissingValue(field="tier", remedy=_("Say how near the source is to what the claim says."))


def _unspiked(claim: Claim) -> Article:
    article = Article.objects.locked(claim.article_id)
    if article.spiked:
        raise Spiked
    return article


def _standing(evidence: Evidence, version: int) -> Evidence:
    """The piece of evidence as its claim has it now, if that is what was seen."""
    now = (
        Evidence.objects.select_for_update(no_key=True)
        .filter(pk=evidence.pk, claim=evidence.claim_id)
        .order_by("pk")
        .first()
    )
    if now is None:
        raise EvidenceGone
    if now.version != version:
        raise StaleVersion(seen=version, now=now.version)
    return now


def _admitted(
    model: type[Model], values: Mapping[str, Any], allowed: tuple[str, ...], *, over: Model | None = None
) -> dict[str, Any]:
    return fitted(model, {name: values[name] for name in allowed if name in values}, over=over)
