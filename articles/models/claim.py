"""Claims: the spans of a story that must be true, and who had a hand in them."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.states import OUTSTANDING, Display, Hand, Kind, Qualifier, Risk, Stage, Status

#: How a claim stands as people are shown it, for lists that read columns alone.
SHOWN = models.Case(
    models.When(context_changed=True, then=models.Value(Status.CHANGED.value)), default=models.F("status")
)
_LABELS = dict(Status.choices)


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Questions about claims."""

    def attached(self) -> ClaimQuerySet:
        """Claims that stand in their story now; display claims always do."""
        return self.filter(attached=True)

    def in_body(self) -> ClaimQuerySet:
        """Claims tagged in the body, not the headline's or the standfirst's."""
        return self.filter(display=Display.BODY)

    def unsourced(self) -> ClaimQuerySet:
        """Claims of the text for which nobody has named a source yet."""
        return self.attached().in_body().filter(evidence=None)

    def outstanding(self) -> ClaimQuerySet:
        """Claims that still stand between a story and its readers."""
        return self.attached().filter(status__in=OUTSTANDING)

    def waiting(self) -> ClaimQuerySet:
        """What a reviewer can take up now, in review: outstanding claims, whole, with evidence that meets their policy,
        and checked ones around which the words changed."""
        ready = models.Q(status__in=OUTSTANDING, ready=True, fragmented=False) | models.Q(context_changed=True)
        return self.attached().filter(ready, article__stage=Stage.REVIEW, article__spiked=False)

    def visible_to(self, user: Any) -> ClaimQuerySet:
        """Everybody who works here sees every claim of a story that is not spiked."""
        return self.filter(article__spiked=False) if user.is_active and user.is_staff else self.none()

    def legal(self) -> ClaimQuerySet:
        """Claims with a risk that their section's policy gives to a lawyer."""
        legal = models.Func("article", "risks", function="newsroom_legal", output_field=models.BooleanField())
        return self.alias(legal=legal).filter(legal=True)

    def decidable_by(self, user: Any) -> ClaimQuerySet:
        """Reviewers decide every claim, lawyers those with a legal risk. Four eyes: nobody decides what they had a hand
        in, nor the claims of a story that carries their byline (unless the section lets authors check each other)."""
        claims = self.none()
        if user.has_perm("articles.review_claim"):
            claims = self
        elif user.has_perm("articles.clear_legal"):
            claims = self.legal()
        flag = models.BooleanField()
        theirs = models.Func("pk", models.Value(user.pk), function="newsroom_bylined", output_field=flag)
        bylined = Article.objects.filter(bylines__user=user).alias(theirs=theirs).filter(theirs=True)
        return claims.exclude(contributors__person=user).exclude(article__in=bylined)


class Claim(models.Model):
    """Words in a story that must be true; where they stand is told by the mark in the body alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, models.PROTECT, related_name="claims", verbose_name=_("story"))
    display = models.CharField(max_length=10, choices=Display, default=Display.BODY, blank=True, editable=False)
    quote = models.TextField(_("words"), editable=False)
    words = models.TextField(editable=False)
    prefix = models.TextField(blank=True, editable=False)
    suffix = models.TextField(blank=True, editable=False)
    sentence = models.TextField(_("sentence"), blank=True, editable=False)
    context = models.TextField(db_default="", default="", blank=True, editable=False)
    label = models.CharField(_("label"), max_length=120, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.OTHER)
    quantity = models.DecimalField(_("quantity"), max_digits=24, decimal_places=6, null=True, blank=True)
    quantity_to = models.DecimalField(_("to"), max_digits=24, decimal_places=6, null=True, blank=True)
    unit = models.CharField(_("unit"), max_length=40, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=10, choices=Qualifier, blank=True)
    as_of = models.DateField(_("as of"), null=True, blank=True)
    attribution = models.CharField(_("attribution"), max_length=200, blank=True)
    risks = ArrayField(models.CharField(max_length=12, choices=Risk), default=list, blank=True, verbose_name=_("risks"))
    grain = models.CharField(max_length=5, blank=True, editable=False)
    nothing_to_check = models.BooleanField(_("nothing to check"), default=False)
    recheck_by = models.DateField(_("check again by"), null=True, blank=True)
    tagged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+", verbose_name=_("tagged by")
    )
    tagged_at = models.DateTimeField(db_default=Now(), editable=False)
    copied_from = models.ForeignKey("self", models.PROTECT, null=True, editable=False, related_name="+")
    attached = models.BooleanField(default=True, editable=False)
    fragmented = models.BooleanField(default=False, editable=False)
    fingerprint = models.CharField(max_length=64, editable=False, default="")
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.OPEN, editable=False)
    ready = models.BooleanField(default=False, editable=False)
    context_changed = models.BooleanField(db_default=False, default=False, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    waiting_since = models.DateTimeField(db_default=Now(), editable=False)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["article", "tagged_at", "pk"]
        indexes = [
            models.Index(fields=["article", "status"], name="claim_by_story"),
            models.Index(
                fields=["status", "waiting_since", "id"], name="claim_queue", condition=models.Q(attached=True)
            ),
            models.Index(
                fields=["waiting_since", "id"], name="claim_context", condition=models.Q(context_changed=True)
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["id", "article"], name="claim_of_story"),
            models.UniqueConstraint(
                fields=["article", "display"], name="claim_display_once", condition=~models.Q(display="")
            ),
            models.CheckConstraint(condition=~models.Q(words="") | models.Q(attached=False), name="claim_has_words"),
            models.CheckConstraint(condition=models.Q(kind__in=Kind.values), name="claim_kind_known"),
        ]
        permissions = [
            ("review_claim", "check claims"),
            ("waive_claim", "waive claims"),
            ("clear_legal", "clear legal risks"),
        ]

    def __str__(self) -> str:
        return self.label or self.quote

    @property
    def shown(self) -> str:
        """The status in whose shape and colour people are shown how it stands."""
        return Status.CHANGED.value if self.context_changed else self.status

    @property
    def shown_words(self) -> str:
        """How it stands, in words."""
        return str(_("Checked, words around it changed") if self.context_changed else _LABELS[Status(self.status)])


class ClaimRestQuerySet(models.QuerySet["ClaimRest"]):
    """Questions about what display claims rest on."""

    def standing(self) -> ClaimRestQuerySet:
        """Only claims that stand in the text carry a line; one whose tag was taken off carries it again when tagged."""
        return self.filter(on__attached=True)


class ClaimRest(models.Model):
    """A display claim rests on a claim in the body, and lapses with it."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="rests")
    on = models.ForeignKey(Claim, models.PROTECT, related_name="carries")
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    objects = ClaimRestQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "on"], name="rest_once")]

    def __str__(self) -> str:
        return f"{self.claim_id} rests on {self.on_id}"


class Contributor(models.Model):
    """Somebody had a hand in a claim; recorded by PostgreSQL, for good."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="contributors")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    how = models.CharField(max_length=12, choices=Hand)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "person", "how"], name="contributor_once")]

    def __str__(self) -> str:
        return f"{self.person_id} {self.how} {self.claim_id}"
