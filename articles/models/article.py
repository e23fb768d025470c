"""Stories: what is being written now, and every state it was saved in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles import marks
from articles.models.fields import BodyField
from articles.models.section import Section
from articles.states import Stage

#: Key of the advisory lock that orders changes of sources against decisions and publishing.
SOURCE_LOCK = 20_260_001


class Byline(models.Model):
    """A public author with a profile; not a login, but it may name one."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    profile = models.TextField(_("profile"), blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="bylines", verbose_name=_("login")
    )

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ArticleQuerySet(models.QuerySet["Article"]):
    """Questions about stories."""

    def locked(self, pk: int) -> Article:
        """The story, held against every other step until the transaction ends; sources are held still with it."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [SOURCE_LOCK])
        return self.select_for_update(no_key=True).get(pk=pk)

    def visible_to(self, user: Any) -> ArticleQuerySet:
        """Everybody who works here sees every story; nobody else sees any that way."""
        return self.all() if user.is_active and user.is_staff else self.none()

    def current(self) -> ArticleQuerySet:
        """Stories that are not on the spike."""
        return self.filter(spiked=False)


class Article(models.Model):
    """A story as it is being written; what readers see are its publications."""

    headline = models.CharField(_("headline"), max_length=300)
    headline_proposed = models.BooleanField(_("headline only proposed"), default=False)
    standfirst = models.TextField(_("standfirst"), blank=True)
    body = BodyField(
        _("body"),
        blank=True,
        extensions={
            "Bold": True,
            "Italic": True,
            "BulletList": True,
            "OrderedList": True,
            "ListItem": True,
            "Blockquote": True,
            "HardBreak": True,
            "Heading": {"levels": [2, 3]},
            "Link": {"protocols": ["http", "https", "mailto"], "enableTarget": False},
            "Claim": True,
            "Menu": {
                "groups": [
                    {"group": "claim"},
                    {"group": "blockType -lists", "type": "dropdown", "minItems": 2},
                    {"group": "lists"},
                    {"group": "nodes -blockType -lists"},
                    {"group": "marks"},
                    {"group": "link"},
                    {"group": "history"},
                ]
            },
        },
    )
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    section = models.ForeignKey(
        Section, models.PROTECT, null=True, blank=True, related_name="articles", verbose_name=_("section")
    )
    bylines = models.ManyToManyField(Byline, through="ArticleByline", blank=True, verbose_name=_("bylines"))
    story_date = models.DateField(_("story date"), null=True, blank=True)
    dateline = models.CharField(_("dateline"), max_length=80, blank=True)
    version = models.PositiveIntegerField(default=0, editable=False)
    digest = models.CharField(max_length=64, editable=False, default="")
    stage = models.CharField(_("stage"), max_length=10, choices=Stage, default=Stage.DRAFT, editable=False)
    spiked = models.BooleanField(_("spiked"), default=False, editable=False)
    origin_sha256 = models.CharField(max_length=64, null=True, unique=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+", verbose_name=_("started by")
    )
    created_at = models.DateTimeField(db_default=Now(), editable=False)
    updated_at = models.DateTimeField(_("last saved"), auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        ordering = ["-updated_at", "-pk"]
        indexes = [
            models.Index(fields=["-updated_at", "-id"], name="article_newest"),
            models.Index(
                fields=["updated_at", "id"],
                name="article_in_review",
                condition=models.Q(stage=Stage.REVIEW, spiked=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(stage__in=Stage.values), name="article_stage_known"),
            models.CheckConstraint(condition=~models.Q(headline=""), name="article_headline_present"),
        ]
        permissions = [
            ("write_article", "write stories"),
            ("publish_article", "publish stories"),
            ("sign_article", "sign stories"),
        ]

    def __str__(self) -> str:
        return self.headline

    def saved(self) -> Revision:
        """The saved version that says what the story says now."""
        return self.revisions.get(number=self.version)


class ArticleByline(models.Model):
    """A byline on a story, in the order readers see."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="article_bylines")
    byline = models.ForeignKey(Byline, models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["article", "byline"], name="byline_once_per_story")]

    def __str__(self) -> str:
        return f"{self.byline_id} on {self.article_id}"


class ArticleTerm(models.Model):
    """A glossary term that came with this story, so it has to be approved before the story goes out."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="article_terms")
    term = models.ForeignKey("glossary.Term", models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "term"], name="term_once_per_story")]

    def __str__(self) -> str:
        return f"{self.term_id} came with {self.article_id}"


class Revision(models.Model):
    """A saved state of a story; append-only."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("version"))
    headline = models.CharField(max_length=300)
    standfirst = models.TextField(blank=True)
    body = models.TextField(blank=True)
    section = models.ForeignKey(Section, models.PROTECT, null=True, related_name="+")
    byline_ids = ArrayField(models.BigIntegerField(), default=list)
    story_date = models.DateField(null=True)
    dateline = models.CharField(max_length=80, blank=True)
    digest = models.CharField(max_length=64)
    digest_format = models.PositiveSmallIntegerField(db_default=1, editable=False)
    bound_format = models.PositiveSmallIntegerField(db_default=1, editable=False)
    text = models.TextField(help_text="Normal words of everything readers see, a line for each sentence.")
    sentences = ArrayField(models.CharField(max_length=64), default=list)
    breaks = models.PositiveSmallIntegerField(db_default=1, help_text="The rules by which its sentences were broken.")
    touched = ArrayField(models.CharField(max_length=64), default=list)
    claims = models.JSONField(default=list)
    imported = models.BooleanField(default=False)
    note = models.CharField(_("note"), max_length=300, blank=True)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    saved_at = models.DateTimeField(db_default=Now())
    key = models.CharField(max_length=64, null=True)

    class Meta:
        verbose_name = _("saved version")
        verbose_name_plural = _("saved versions")
        ordering = ["article", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.UniqueConstraint(fields=["saved_by", "key"], name="revision_key_once"),
        ]

    def __str__(self) -> str:
        return f"{self.headline} ({self.number})"

    def coverage(self) -> list[marks.Covered]:
        """Every sentence of its body where it was broken when it was saved, with what claims hold of it."""
        return marks.coverage_kept(self.body, self.text.split("\n")[2 if self.standfirst else 1 :], self.breaks)


class Unsettled(models.Model):
    """A story that changed in a transaction under way: PostgreSQL marks it, looks at it once and forgets it."""

    article = models.OneToOneField(Article, models.DO_NOTHING, primary_key=True, db_constraint=False, related_name="+")

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"story {self.article_id}"
