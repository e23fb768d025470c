"""How the decisions on claims stand, as PostgreSQL counts them."""

from __future__ import annotations

from typing import NamedTuple

from django.db import connection

from articles.models import Article, Claim


class ClaimStanding(NamedTuple):
    """How the decisions on one claim stand, as PostgreSQL counts them."""

    claim: str
    approvals: int
    lawyers: int
    waived: bool
    returned: bool
    returned_here: bool
    decided: bool
    enough: bool
    hands: list[int]
    around: list[str]
    retracted: list[int]


def standings(article: Article, claim: Claim | None = None) -> dict[str, ClaimStanding]:
    """How decisions stand on every attached claim of a story, or on one claim; by id."""
    with connection.cursor() as cursor:
        cursor.execute(_ONE if claim else _ALL, [claim.pk if claim else article.pk, article.pk])
        return {row[0]: ClaimStanding(*row) for row in cursor.fetchall()}


#: How decisions stand, and who had a hand: of every attached claim of a story, or of one claim.
_HOW = (
    "SELECT c.id::text, how.approvals, how.lawyers, how.waived, how.returned, how.returned_here, how.decided,"
    " newsroom_evidence_enough(c, p), ARRAY(SELECT h.person_id FROM articles_contributor h WHERE h.claim_id = c.id),"
    " CASE WHEN newsroom_context_changed(c, p, how.approvals, how.returned, how.unasked, how.vouched)"
    " THEN ARRAY(SELECT unnest(newsroom_sentences_of(c.context)) EXCEPT SELECT unnest(how.vouched)) ELSE '{}' END,"
    " newsroom_retracted(ARRAY(SELECT e.source_id FROM articles_evidence e WHERE e.claim_id = c.id))"
)
_ALL = (
    f"{_HOW} FROM newsroom_standings(%s) how JOIN articles_claim c ON c.id = how.claim AND c.attached,"
    " newsroom_policy(%s) p"
)
_ONE = (
    f"{_HOW} FROM articles_claim c JOIN newsroom_standing(c.id, c.fingerprint) how ON c.id = %s AND c.attached,"
    " newsroom_policy(%s) p"
)
