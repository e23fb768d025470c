"""What changed around a claim since it was checked, for whoever says whether it still holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from articles.models import Article, Claim
from articles.review.changes import Piece, between
from articles.templatetags.newsroom import turns_between
from articles.text import normal
from articles.workflow import holding

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Around(NamedTuple):
    """A checked claim in other words: what is different, what of that may turn it round, and whether this person could
    say that it still holds."""

    claim: Claim
    pieces: list[Piece]
    turns: list[str]
    for_me: bool

    @property
    def own_words(self) -> bool:
        """Whether nothing changed since the check: who checked it wrote what stands around it."""
        return all(piece.what == "same" for piece in self.pieces)


def around_changed(claim: Claim, user: User) -> Around:
    """What is different around one claim that waits for somebody to vouch for it."""
    return _around(claim, holding.last_seen([claim]), holding.vouchable(user, [claim]))


def changed_in(article: Article, user: User) -> list[Around]:
    """The same for every claim of a story that waits so."""
    claims = holding.changed(article)
    if not claims:
        return []
    before, mine = holding.last_seen(claims), holding.vouchable(user, claims)
    return [_around(claim, before, mine) for claim in claims]


def _around(claim: Claim, seen: dict[UUID, str], mine: set[UUID]) -> Around:
    before, now = normal(seen.get(claim.pk, "")), normal(claim.context)
    return Around(claim, between(before, now), turns_between(before, now), claim.pk in mine)
