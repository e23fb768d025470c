"""Publications: what readers see, frozen; and which one is live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Subquery
from django.db.models.fields.json import KeyTransform
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, Revision
from articles.models.section import Section
from articles.states import Level, PublicationKind

if TYPE_CHECKING:
    from uuid import UUID


class Publication(models.Model):
    """A version of a story as it went out; append-only. Readers get nothing that does not stand in one."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="publications")
    number = models.PositiveIntegerField(_("version"))
    kind = models.CharField(_("kind"), max_length=12, choices=PublicationKind, default=PublicationKind.FIRST)
    revision = models.ForeignKey(Revision, models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    bound = models.CharField(max_length=64)
    level = models.CharField(max_length=10, choices=Level, default=Level.CLAIMS)
    headline = models.CharField(_("headline"), max_length=300)
    standfirst = models.TextField(blank=True)
    body = models.TextField()
    rendered = models.TextField()
    page = models.JSONField(help_text="What the public pages show beside the text, made ready.")
    manifest = models.JSONField(help_text="Each claim with its evidence and decisions, by hash.")
    note = models.TextField(_("public note"), blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    published_at = models.DateTimeField(_("published"))
    key = models.CharField(max_length=64, null=True)

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ["-published_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="publication_number_once"),
            models.UniqueConstraint(fields=["published_by", "key"], name="publication_key_once"),
        ]
        indexes = [GinIndex(OpClass(KeyTransform("terms", "page"), "jsonb_path_ops"), name="publication_terms")]

    def __str__(self) -> str:
        return f"{self.headline} ({self.number})"


class LiveQuerySet(models.QuerySet["Live"]):
    """Questions about what readers see now; the only door of the public pages and the public API."""

    def newest_first(self) -> LiveQuerySet:
        """In the order of first publication, newest first."""
        return self.order_by("-first_published_at", "-article_id")

    def after_story(self, slug: str) -> LiveQuerySet:
        """Those that come after a live story when the newest is first; none when there is no such story."""
        there = Live.objects.filter(slug=slug)
        at, number = Subquery(there.values("first_published_at")), Subquery(there.values("article_id"))
        earlier = models.Q(first_published_at__lt=at) | models.Q(article_id__lt=number)
        return self.filter(earlier, first_published_at__lte=at)

    def using_term(self, term_id: int) -> LiveQuerySet:
        """Stories in whose text a glossary term is linked."""
        return self.filter(publication__page__terms__contains=[{"id": term_id}])

    def claiming(self, claim_id: UUID) -> LiveQuerySet:
        """The live story a claim belongs to, whether or not the claim stands in the version that is live."""
        return self.filter(article__claims=claim_id)


class Live(models.Model):
    """The one publication of a story that is live; PostgreSQL moves it when a publication is inserted."""

    article = models.OneToOneField(Article, models.PROTECT, primary_key=True, related_name="live")
    publication = models.OneToOneField(Publication, models.PROTECT, related_name="live")
    slug = models.SlugField(max_length=120, unique=True)
    section = models.ForeignKey(Section, models.PROTECT, null=True, related_name="live")
    first_published_at = models.DateTimeField()

    objects = LiveQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["-first_published_at", "-article"], name="live_newest"),
            models.Index(fields=["section", "-first_published_at", "-article"], name="live_section"),
        ]

    def __str__(self) -> str:
        return self.slug
