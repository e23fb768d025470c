"""Holding: claims that were checked in other words than stand around them now, and who vouches for the new ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING

from django.db import connection
from django.db.models import F

from articles.errors import ContextChanged, ContextStands, OwnWords
from articles.models import Article, Claim, Review, SignOff, StillHolds
from articles.states import Decision
from articles.text import normal
from articles.workflow.journal import record

if TYPE_CHECKING:
    from uuid import UUID

    from django.contrib.auth.models import User


def refuse_other_context(claim: Claim, seen: str) -> None:
    """Refuse ContextChanged, with both, where other words stand around a claim than those that were on the screen."""
    if normal(seen) != normal(claim.context):
        raise ContextChanged(seen=seen, now=claim.context)


def vouch(claim: Claim, *, by: User, signoff: SignOff | None = None, key: str | None = None) -> StillHolds:
    """Write down that a claim still holds in the words around it, inside a step. Refuses ContextStands, OwnWords."""
    new = unvouched(claim)
    if not new:
        raise ContextStands
    if set(new) <= written_by(by, claim.article_id):
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


def vouch_by(signoff: SignOff) -> list[StillHolds]:
    """What a signature vouches for: each claim whose new words it reads, but where its signer wrote them all."""
    claims = changed_for(signoff.person, signoff.article)
    return [vouch(claim, by=signoff.person, signoff=signoff) for claim in claims]


def changed_for(person: User, article: Article) -> list[Claim]:
    """Claims of a story that wait for somebody to vouch for the words around them, where this person could."""
    claims = list(article.claims.filter(context_changed=True))
    wrote = written_by(person, article.pk) if claims else set()
    return [claim for claim in claims if not set(unvouched(claim)) <= wrote]


def unvouched(claim: Claim) -> list[str]:
    """The sentences around a checked claim that nobody has vouched for, by their hashes; none where nothing waits."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_unvouched(%s)", [claim.pk])
        return list(cursor.fetchone()[0])


def written_by(person: User, article: int) -> set[str]:
    """The sentences of a story somebody wrote or cleared since the last publication, by their hashes."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sentence FROM newsroom_wrote(%s) WHERE person = %s", [article, person.pk])
        return {row[0] for row in cursor.fetchall()}


def last_seen(claims: Collection[Claim]) -> dict[UUID, str]:
    """The words that stood around each claim when somebody last checked it as it is, or vouched for them."""
    here = {"claim__in": claims, "fingerprint": F("claim__fingerprint")}
    decided = Review.objects.filter(decision=Decision.APPROVE, context__isnull=False, **here).only(
        "claim", "context", "at"
    )
    held = StillHolds.objects.filter(**here).only("claim", "context", "at")
    rows: Iterable[Review | StillHolds] = sorted([*decided, *held], key=attrgetter("at"))
    return {row.claim_id: row.context or "" for row in rows}
