"""Decisions on claims, signatures under stories, and sentences with nothing to check; append-only but the last."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, Revision
from articles.models.claim import Claim
from articles.states import ClearanceReason, Decision, Severity


class Review(models.Model):
    """One decision on one claim by one person, bound to exactly what they saw."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="reviews")
    article = models.ForeignKey(Article, models.PROTECT, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    decision = models.CharField(_("decision"), max_length=10, choices=Decision)
    severity = models.CharField(max_length=10, choices=Severity, default=Severity.ORDINARY)
    fingerprint = models.CharField(max_length=64)
    seen = models.BinaryField()
    context = models.TextField(null=True)
    vouches = ArrayField(models.CharField(max_length=64), db_default=[], default=list, editable=False)
    rests_on = ArrayField(models.BigIntegerField(), default=list)
    note = models.TextField(_("reason"), blank=True)
    recheck_by = models.DateField(null=True)
    round = models.PositiveSmallIntegerField(default=0)
    as_lawyer = models.BooleanField(default=False)
    key = models.CharField(max_length=64, null=True)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["claim", "pk"]
        indexes = [models.Index(fields=["article", "claim"], name="review_by_story")]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "person", "fingerprint", "round"],
                name="decided_once",
                condition=~models.Q(decision="take_back"),
            ),
            models.UniqueConstraint(fields=["person", "key"], name="review_key_once"),
            models.CheckConstraint(condition=models.Q(decision__in=Decision.values), name="decision_known"),
            models.CheckConstraint(
                condition=~models.Q(decision__in=["return", "waive"]) | ~models.Q(note=""), name="decision_has_reason"
            ),
            models.CheckConstraint(
                condition=~models.Q(decision="waive") | models.Q(recheck_by__isnull=False), name="waiver_has_recheck"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_decision_display()} ({self.person_id})"


class Withdrawal(models.Model):
    """A reviewer agrees that a claim whose tag was removed need not be checked."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="withdrawals")
    article = models.ForeignKey(Article, models.PROTECT, related_name="+")
    words = models.TextField()
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    note = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "person", "words"], name="withdrawal_confirmed_once")]

    def __str__(self) -> str:
        return f"{self.claim_id} ({self.person_id})"


class ClearanceQuerySet(models.QuerySet["Clearance"]):
    """Questions about sentences in which somebody found nothing to check."""

    def standing(self, article: Article) -> ClearanceQuerySet:
        """Those whose sentence stands in the story as it is now."""
        now = Revision.objects.filter(article=article, number=article.version)
        lines = now.annotate(line=models.Func(models.F("sentences"), function="unnest")).values("line")
        return self.filter(article=article, sentence__in=lines)


class Clearance(models.Model):
    """Nothing to check in this statement of a sentence; in all of it where it names none."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="clearances")
    sentence = models.CharField(max_length=64)
    statement = models.CharField(max_length=64, blank=True, default="", db_default="")
    text = models.TextField()
    reason = models.CharField(max_length=20, choices=ClearanceReason, default=ClearanceReason.NOTHING)
    repeats = models.ForeignKey(Claim, models.PROTECT, null=True, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(db_default=Now())

    objects = ClearanceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "sentence", "statement"], name="cleared_once")]

    def __str__(self) -> str:
        return self.text

    @property
    def subject(self) -> str:
        """What the journal says it is about."""
        return f"sentence:{self.sentence}" + (f":{self.statement[:40]}" if self.statement else "")


class SignOff(models.Model):
    """Somebody has read the story exactly so, with these clearances, withdrawals and claims."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="signoffs")
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    bound = models.CharField(max_length=64)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    key = models.CharField(max_length=64, null=True)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["article", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "person", "digest", "bound"], name="signed_once"),
            models.UniqueConstraint(fields=["person", "key"], name="signoff_key_once"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} at {self.digest[:12]}"


class StillHolds(models.Model):
    """A checked claim still holds in the words around it, says somebody who did not write those it vouches for."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="held")
    article = models.ForeignKey(Article, models.PROTECT, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    fingerprint = models.CharField(max_length=64)
    context = models.TextField()
    vouches = ArrayField(models.CharField(max_length=64), default=list, editable=False)
    signoff = models.ForeignKey(SignOff, models.PROTECT, null=True, related_name="held")
    key = models.CharField(max_length=64, null=True)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["claim", "pk"]
        indexes = [models.Index(fields=["claim", "fingerprint"], name="held_by_claim")]
        constraints = [models.UniqueConstraint(fields=["person", "key"], name="held_key_once")]

    def __str__(self) -> str:
        return f"{self.claim_id} ({self.person_id})"
