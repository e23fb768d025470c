"""Holding: claims that were checked in other words than stand around them now, and who vouches for the new ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from django.db import connection
from django.db.models import F

from articles.canonical import FIELD, RECORD, sha
from articles.errors import ContextChanged, ContextStands, OwnWords
from articles.models import Article, Claim, Review, SignOff, StillHolds
from articles.states import Decision
from articles.text import normal
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def refuse_other_context(claim: Claim, seen: str) -> None:
    """Refuse ContextChanged, with both, where other words stand around a claim than those that were on the screen."""
    if normal(seen) != normal(claim.context):
        raise ContextChanged(seen=seen, now=claim.context)


def vouch(claim: Claim, *, by: User, signoff: SignOff | None = None, key: str | None = None) -> StillHolds:
    """Write down that a claim still holds in the words around it, inside a step. Refuses ContextStands, OwnWords."""
    if not claim.context_changed:
        raise ContextStands
    if not vouchable(by, [claim]):
        raise OwnWords
    held = StillHolds.objects.create(
        claim=claim,
        article_id=claim.article_id,
        person=by,
        fingerprint=claim.fingerprint,
        context=claim.context,
        signoff=signoff,
        key=key,
    )
    record("still_holds", by=by, article=claim.article, subject=f"claim:{claim.pk}", signed=signoff is not None)
    return held


def vouch_by(signoff: SignOff, claims: Collection[Claim]) -> list[StillHolds]:
    """A signature vouches for claims whose new words it reads."""
    return [vouch(claim, by=signoff.person, signoff=signoff) for claim in claims]


def read_by(person: User, article: Article) -> list[Claim]:
    """The claims a signature of this person would vouch for: those around which they did not write every new word."""
    claims = changed(article)
    mine = vouchable(person, claims) if claims else ()
    return [claim for claim in claims if claim.pk in mine]


def named(claims: Iterable[Claim]) -> str:
    """Some claims in the words around them as one hash, to be told again when these or those are others."""
    return sha(RECORD.join(FIELD.join((str(claim.pk), normal(claim.context))) for claim in claims))


def changed(article: Article) -> list[Claim]:
    """Checked claims of a story that wait for somebody to vouch for the words around them."""
    return list(article.claims.filter(context_changed=True).order_by("tagged_at", "pk"))


def vouchable(person: User, claims: Collection[Claim]) -> set[UUID]:
    """Those of some such claims around which this person did not write every word that is new, by id."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id::text FROM unnest(%s::uuid[]) id WHERE newsroom_could_vouch(id, %s)",
            [[claim.pk for claim in claims], person.pk],
        )
        return {UUID(row[0]) for row in cursor.fetchall()}


def last_seen(claims: Collection[Claim]) -> dict[UUID, str]:
    """The words that stood around each claim when somebody last checked it as it is, or vouched for them."""
    here = {"claim__in": claims, "fingerprint": F("claim__fingerprint")}
    decided = Review.objects.filter(decision=Decision.APPROVE, context__isnull=False, **here).only(
        "claim", "context", "at"
    )
    held = StillHolds.objects.filter(**here).only("claim", "context", "at")
    rows: Iterable[Review | StillHolds] = sorted([*decided, *held], key=attrgetter("at"))
    return {row.claim_id: row.context or "" for row in rows}
