"""Sources, and the evidence that ties them to claims."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.db.models.functions import Now, Upper
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.claim import Claim
from articles.models.confidence import EvidenceQuerySet, SourceQuerySet
from articles.states import SourceKind, Stance, Standing, Terms, Tier


class Source(models.Model):
    """Where a fact comes from."""

    kind = models.CharField(_("kind"), max_length=12, choices=SourceKind, default=SourceKind.DOCUMENT)
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    url = models.URLField(_("web address"), max_length=2000, blank=True)
    published = models.DateField(_("published"), null=True, blank=True)
    accessed = models.DateField(_("seen on"), null=True, blank=True)
    terms = models.CharField(_("terms"), max_length=16, choices=Terms, default=Terms.ON_RECORD)
    confidential = models.BooleanField(_("confidential"), default=False)
    derived_from = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="derived",
        verbose_name=_("derived from"),
        help_text=_("Ten papers printing one wire item are one source."),
    )
    standing = models.CharField(
        _("what became of it"), max_length=10, choices=Standing, default=Standing.GOOD, editable=False
    )
    standing_note = models.CharField(max_length=300, blank=True, editable=False)
    vouched_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("vouched for by"),
    )
    #: By what it is known again; made of the web address by `articles.addresses` alone, and only compared.
    address = models.TextField(db_default="", editable=False)
    doi = models.TextField(db_default="", editable=False)
    same_as = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="merged", verbose_name=_("the same document as")
    )
    #: Sources on record that look like it, of which somebody said that they are others.
    apart_from = ArrayField(models.BigIntegerField(), db_default=[], default=list, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+")
    recorded_at = models.DateTimeField(db_default=Now(), editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["title", "pk"]
        # An address may be longer than a B-tree takes.
        indexes = [
            models.Index(fields=["title", "id"], name="source_by_title"),
            models.Index(Upper("title"), name="source_by_any_title"),
            HashIndex(fields=["address"], name="source_by_address", condition=~models.Q(address="")),
            HashIndex(fields=["doi"], name="source_by_doi", condition=~models.Q(doi="")),
        ]
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="source_title_present"),
            models.CheckConstraint(condition=models.Q(standing__in=Standing.values), name="source_standing_known"),
            models.CheckConstraint(condition=models.Q(terms__in=Terms.values), name="source_terms_known"),
            models.CheckConstraint(condition=~models.Q(derived_from=models.F("id")), name="source_not_from_itself"),
            models.CheckConstraint(condition=~models.Q(same_as=models.F("id")), name="source_not_merged_into_itself"),
            models.CheckConstraint(
                condition=models.Q(url="", address="", doi="") | (~models.Q(url="") & ~models.Q(address="")),
                name="source_address_made",
            ),
        ]
        permissions = [
            ("change_standing", "change what became of a source"),
            ("vouch_source", "vouch for unnamed sources"),
            ("merge_source", "say that two sources are one document"),
            ("part_source", "say that merged sources are two documents after all"),
        ]

    def __str__(self) -> str:
        # A confidential source tells its name only where it was found by who may know it (`known_to`).
        if self.confidential and not getattr(self, "known", False):
            return str(_("Confidential source"))
        return f"{self.title} ({self.publisher})" if self.publisher else self.title


class ArticleSource(models.Model):
    """A story as a whole is based on a source, which proves nothing by itself."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="article_sources")
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")
    relation = models.CharField(max_length=12, default="based_on", choices=[("based_on", _("Based on"))])

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "source", "relation"], name="source_once_per_story")]

    def __str__(self) -> str:
        return f"{self.article_id} is based on {self.source_id}"


class Evidence(models.Model):
    """What a source says about a claim, and where in it."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="evidence", verbose_name=_("claim"))
    article = models.ForeignKey(Article, models.PROTECT, related_name="+", editable=False)
    source = models.ForeignKey(Source, models.PROTECT, related_name="evidence", verbose_name=_("source"))
    stance = models.CharField(_("what it does"), max_length=12, choices=Stance, default=Stance.SUPPORTS)
    tier = models.CharField(_("how near"), max_length=10, choices=Tier)
    excerpt = models.TextField(_("excerpt"), blank=True)
    locator = models.CharField(
        _("where in the source"), max_length=200, blank=True, help_text=_("Page, paragraph or timestamp.")
    )
    note = models.TextField(_("private note"), blank=True)
    answer = models.CharField(
        _("answer"), max_length=300, blank=True, help_text=_("Why the claim stands although this contradicts it.")
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+")
    added_at = models.DateTimeField(db_default=Now(), editable=False)
    key = models.CharField(max_length=64, null=True, editable=False)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["claim", "pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(stance__in=Stance.values), name="evidence_stance_known"),
            models.CheckConstraint(condition=models.Q(tier__in=Tier.values), name="evidence_tier_known"),
            models.UniqueConstraint(fields=["added_by", "key"], name="evidence_key_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.source}"
