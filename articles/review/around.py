"""What changed around a claim since it was checked, for whoever says whether it still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from articles.models import Article, Claim
from articles.review.changes import Piece, between
from articles.text import normal
from articles.workflow import holding

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Around(NamedTuple):
    """A checked claim in other words: what is different, and whether this person could say that it still holds."""

    claim: Claim
    pieces: list[Piece]
    for_me: bool

    @property
    def own_words(self) -> bool:
        """Whether nothing changed since the check: who checked it wrote what stands around it."""
        return all(piece.what == "same" for piece in self.pieces)


def around_changed(claim: Claim, user: User) -> Around:
    """What is different around one claim that waits for somebody to vouch for it."""
    before = holding.last_seen([claim]).get(claim.pk, "")
    wrote = holding.written_by(user, claim.article_id)
    return _around(claim, before, not set(holding.unvouched(claim)) <= wrote)


def changed_in(article: Article, user: User) -> list[Around]:
    """The same for every claim of a story that waits so."""
    claims = list(article.claims.filter(context_changed=True).order_by("tagged_at", "pk"))
    before = holding.last_seen(claims) if claims else {}
    mine = {claim.pk for claim in holding.changed_for(user, article)} if claims else set()
    return [_around(claim, before.get(claim.pk, ""), claim.pk in mine) for claim in claims]


def _around(claim: Claim, before: str, for_me: bool) -> Around:
    return Around(claim, between(normal(before), normal(claim.context)), for_me)
