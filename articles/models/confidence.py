"""What is secret stays so: who may know who a confidential source is, and who may read what it says.

Every door starts from these questions; none of them is asked anywhere else, but by PostgreSQL (guards/confidence.sql).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Now

from articles.models.claim import Claim

if TYPE_CHECKING:
    from articles.models.source import Evidence, Source  # noqa: F401

#: Who vouches for unnamed sources knows all of them.
CHIEF = "articles.vouch_source"


class Confidant(models.Model):
    """Somebody let in on a confidential source, by name."""

    source = models.ForeignKey("articles.Source", models.PROTECT, related_name="confidants")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    let_in_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["source", "pk"]
        constraints = [models.UniqueConstraint(fields=["source", "person"], name="confidant_once")]

    def __str__(self) -> str:
        return f"{self.person_id} knows source {self.source_id}"


def _known(user: Any, source: str = "") -> models.Q:
    """Whom a source's name may be told to, asked of sources, or through rows that name one."""
    if not user.is_active or not user.is_staff:
        return models.Q(pk__in=[])
    if user.has_perm(CHIEF):
        return models.Q(pk__isnull=False)
    let_in = Confidant.objects.filter(person=user).values("source")
    return (
        models.Q(**{f"{source}confidential": False})
        | models.Q(**{f"{source}recorded_by": user})
        | models.Q(**{f"{source}pk__in": let_in})
    )


class SourceQuerySet(models.QuerySet["Source"]):
    """Questions about sources."""

    def known_to(self, user: Any) -> SourceQuerySet:
        """Who a confidential source is, those know who recorded it, the chiefs, and people let in on it by name.

        Sources found so tell their names; others keep them.
        """
        return self.filter(_known(user)).annotate(known=models.Value(True))

    def opened_by(self, user: Any) -> SourceQuerySet:
        """Sources of which this person says who may know them: chiefs of all, others of their own, while they write."""
        known = self.known_to(user)
        if user.has_perm(CHIEF):
            return known
        return known.filter(recorded_by=user) if user.has_perm("articles.write_article") else known.none()


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    """Questions about evidence."""

    def told_to(self, user: Any) -> EvidenceQuerySet:
        """With what this person may be told of each: `known`, who the source is and the private note; `readable`, what
        it says and where, which also those read who may decide the claim."""
        known = _known(user, "source__")
        decides = models.Exists(Claim.objects.decidable_by(user).filter(pk=models.OuterRef("claim")))
        flag = models.BooleanField()
        return self.annotate(
            known=models.ExpressionWrapper(known, flag),
            readable=models.ExpressionWrapper(known | models.Q(decides), flag),
        )

    def known_to(self, user: Any) -> EvidenceQuerySet:
        """Evidence from sources this person may know."""
        return self.told_to(user).filter(_known(user, "source__"))
