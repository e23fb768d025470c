"""The journal: who did what to what, when and why; every row carries the hash of the row before."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article


class Event(models.Model):
    """One step; append-only. PostgreSQL gives it its number and its hash."""

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(_("when"), db_default=Now())
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("who"))
    verb = models.CharField(_("what"), max_length=40)
    article = models.ForeignKey(Article, models.PROTECT, null=True, related_name="events", verbose_name=_("story"))
    subject = models.CharField(_("to what"), max_length=120)
    data = models.JSONField(default=dict)
    transaction = models.BigIntegerField()
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)
    format = models.PositiveSmallIntegerField(db_default=1, editable=False)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("journal")
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["article", "-number"], name="event_by_story"),
            models.Index(fields=["transaction"], name="event_by_transaction"),
            # Everybody's are looked for at every log-in, and there are few.
            models.Index(fields=["subject"], condition=models.Q(verb="lock_out"), name="lock_outs_of_a_person"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.verb} {self.subject}"


class JournalHead(models.Model):
    """The one counter row from which events take their numbers and the hash before."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)
    transaction = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_journal_head")]

    def __str__(self) -> str:
        return f"{self.number} {self.hash[:12]}"
