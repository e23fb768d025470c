"""What waits for a reviewer, in the order they should take it up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection
from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    Func,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from articles.models import Article, ArticleByline, Claim, ClaimRest, Contributor, Evidence, Review
from articles.models.claim import ClaimQuerySet
from articles.states import Decision, Hand, Stage
from articles.workflow import reviewing
from glossary.models import Term

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: What a person has said about a claim as it stands that leaves it to them.
_NOTHING_SAID = ("", Decision.TAKE_BACK.value)


def waiting_claims(user: User, article: int | None = None) -> ClaimQuerySet:
    """What waits for a decision; for a lawyer what others checked and the law has not; of all stories or one."""
    claims = Claim.objects.visible_to(user)
    if not user.has_perm(reviewing.LEGAL):
        return claims.waiting()
    return claims.filter(Q(pk__in=claims.waiting().values("pk")) | Q(pk__in=_for_lawyers(article)))


def _for_lawyers(article: int | None) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.id::text FROM articles_claim c JOIN articles_article a ON a.id = c.article_id,"
            " LATERAL newsroom_standing(c.id, c.fingerprint) how WHERE a.stage = 'review' AND NOT a.spiked"
            " AND c.attached AND c.status = 'approved' AND how.lawyers = 0"
            " AND newsroom_legal(a.id, c.risks) AND (%s::bigint IS NULL OR a.id = %s)",
            [article, article],
        )
        return [row[0] for row in cursor.fetchall()]


def claims_for(user: User, claims: QuerySet[Claim]) -> QuerySet[Any]:
    """Claims with `for_me` (this person may decide it and has not), those first, the longest waiting first."""
    hands = Prefetch("contributors", Contributor.objects.filter(person=user), to_attr="my_hands")
    return (
        claims.annotate(
            my_decision=_said_by(user),
            decidable=_decidable_by(user),
            bylined=Exists(ArticleByline.objects.filter(article=OuterRef("article"), byline__user=user)),
            evidence_count=_number_of(Evidence.objects.all()),
            rest_count=_number_of(ClaimRest.objects.standing()),
        )
        .annotate(for_me=_for_me(user))
        .select_related("article", "article__section")
        .defer("article__body")
        .prefetch_related(hands)
        .order_by("-for_me", "waiting_since", "article", "pk")
    )


def left_for(user: User, article: int) -> QuerySet[Claim]:
    """What this person may still decide in a story, display lines last: the claims that are `for_me` in the queue."""
    waiting = waiting_claims(user, article).filter(article=article)
    asked = waiting.alias(my_decision=_said_by(user), decidable=_decidable_by(user)).alias(for_me=_for_me(user))
    return asked.filter(for_me=True).order_by("display", "pk")


def _decidable_by(user: User) -> Exists:
    return Exists(Claim.objects.decidable_by(user).filter(pk=OuterRef("pk")))


def _for_me(user: User) -> Case:
    """Whether this person may say something about a claim now: decide it, or vouch for new words around it."""
    could = Func("pk", Value(user.pk), function="newsroom_could_vouch", output_field=BooleanField())
    mine = could if user.has_perm(reviewing.REVIEW) else Value(False)
    return Case(
        When(context_changed=True, then=mine),
        When(decidable=True, my_decision__in=_NOTHING_SAID, then=Value(True)),
        default=Value(False),
        output_field=BooleanField(),
    )


def _said_by(user: User) -> Coalesce:
    """A person's last decision on a claim as it stands; empty where there is none."""
    said = Review.objects.filter(claim=OuterRef("pk"), person=user, fingerprint=OuterRef("fingerprint"))
    return Coalesce(Subquery(said.order_by("-pk").values("decision")[:1]), Value(""))


def _number_of(parts: QuerySet[Any]) -> Coalesce:
    """How many evidence or rests a claim has, asked for the claims shown alone."""
    rows = parts.filter(claim=OuterRef("pk")).order_by().values("claim")
    return Coalesce(Subquery(rows.annotate(number=Count("pk")).values("number")), Value(0))


def why_not(claim: Any, user: User) -> str:
    """Why a claim of the queue is not this person's to decide; empty when it is."""
    if claim.for_me:
        return ""
    if claim.context_changed and user.has_perm(reviewing.REVIEW):
        return _("Somebody who did not write the new words around it says whether it still holds.")
    if hands := [str(Hand(hand.how).label) for hand in claim.my_hands]:
        return _("Your own work: you %(how)s.") % {"how": _(" and ").join(hands)}
    said = {
        Decision.APPROVE: _("You checked it; it needs somebody else as well."),
        Decision.RETURN: _("You sent it back; it waits for the desk."),
        Decision.WAIVE: _("You let it out unchecked."),
    }
    if told := said.get(claim.my_decision):
        return told
    bylined = claim.bylined and (user.has_perm(reviewing.REVIEW) or user.has_perm(reviewing.LEGAL))
    return _("The story carries your byline.") if bylined else _("You may look, but checking takes a reviewer.")


class Waiting(NamedTuple):
    """How much waits behind each tab."""

    claims: int
    stories: int
    withdrawals: int
    terms: int


def waiting_for(user: User) -> Waiting:
    """How much waits behind each tab."""
    return Waiting(
        waiting_claims(user).count(),
        stories_in_review(user).count(),
        len(withdrawn(user)),
        Term.objects.waiting().count(),
    )


def stories_in_review(user: User) -> QuerySet[Article]:
    """Stories that were sent to review, the longest untouched first."""
    stories = Article.objects.visible_to(user).current().filter(stage=Stage.REVIEW)
    return stories.select_related("section").order_by("updated_at", "pk")


class Signatures(NamedTuple):
    """How many sentences of a story nobody has signed for, and how many of those this person could."""

    unsigned: int
    for_me: int


def signatures(stories: list[Article], user: User) -> dict[int, Signatures]:
    """What signatures are missing, for many stories in one statement."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT a.id, count(u), count(u) FILTER (WHERE u <> ALL (mine.wrote) AND NOT mine.bylined)"
            " FROM articles_article a"
            " CROSS JOIN LATERAL (SELECT newsroom_bylined(a.id, %s) AS bylined,"
            "   coalesce(array_agg(w.sentence), '{}') AS wrote FROM newsroom_wrote(a.id) w WHERE w.person = %s) mine"
            " LEFT JOIN LATERAL newsroom_unsigned(a.id) u ON true WHERE a.id = ANY (%s) GROUP BY a.id",
            [user.pk, user.pk, [story.pk for story in stories]],
        )
        return {pk: Signatures(unsigned, mine) for pk, unsigned, mine in cursor.fetchall()}


def withdrawn(user: User, article: Article | None = None) -> list[str]:
    """Claims of stories in review whose tag was taken off and whose withdrawal a reviewer has to confirm, by id."""
    if not user.is_staff:
        return []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.id::text FROM articles_claim c JOIN articles_article a ON a.id = c.article_id"
            " WHERE NOT c.attached AND NOT a.spiked AND (a.stage = 'review' OR a.id = %s)"
            " AND EXISTS (SELECT FROM articles_review r WHERE r.claim_id = c.id)"
            " AND c.id IN (SELECT newsroom_unconfirmed(a.id)) ORDER BY c.waiting_since, c.id",
            [article.pk if article else None],
        )
        return [row[0] for row in cursor.fetchall()]
