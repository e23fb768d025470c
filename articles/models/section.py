"""Sections and the policies by which their stories are checked."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.states import Coverage, Kind, Level, Risk


class Section(models.Model):
    """A part of the paper with its own desk and its own policy."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    position = models.PositiveSmallIntegerField(_("place in the menu"), default=0)

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name


class PolicyQuerySet(models.QuerySet["Policy"]):
    """Questions about policies."""

    def in_force(self, section_id: int | None) -> PolicyQuerySet:
        """The newest version for a section, or the newspaper's own where the section has none, first in order."""
        mine = models.Q(section_id=section_id) | models.Q(section__isnull=True)
        return self.filter(mine).order_by(models.F("section_id").asc(nulls_last=True), "-version")


class Policy(models.Model):
    """How a section's stories are checked; every change is a new version. The default is the strict one."""

    section = models.ForeignKey(
        Section,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="policies",
        verbose_name=_("section"),
        help_text=_("Leave empty for the policy of every section that has none of its own."),
    )
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    level = models.CharField(_("what is checked"), max_length=10, choices=Level, default=Level.CLAIMS)
    coverage = models.CharField(_("coverage"), max_length=10, choices=Coverage, default=Coverage.EVERY_SENTENCE)
    primary_enough = models.PositiveSmallIntegerField(_("primary sources that are enough"), default=1)
    independent_enough = models.PositiveSmallIntegerField(_("independent sources that are enough"), default=2)
    trusted_agencies = ArrayField(
        models.CharField(max_length=80),
        default=list,
        blank=True,
        verbose_name=_("agencies trusted alone"),
        help_text=_("Publishers whose word alone is enough; the page then says “per Reuters”."),
    )
    two_approvals_kinds = ArrayField(
        models.CharField(max_length=20, choices=Kind), default=list, blank=True, verbose_name=_("kinds checked twice")
    )
    two_approvals_risks = ArrayField(
        models.CharField(max_length=12, choices=Risk), default=list, blank=True, verbose_name=_("risks checked twice")
    )
    lawyer_risks = ArrayField(
        models.CharField(max_length=12, choices=Risk), default=list, blank=True, verbose_name=_("risks for a lawyer")
    )
    shelf_life = models.JSONField(_("days until a recheck, by kind"), default=dict, blank=True)
    authors_check_each_other = models.BooleanField(_("authors check each other"), default=False)
    contributors_may_waive = models.BooleanField(_("contributors may waive"), default=False)
    urgent_publishers = ArrayField(
        models.IntegerField(), default=list, db_default=[], blank=True, verbose_name=_("may publish urgently")
    )
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    objects = PolicyQuerySet.as_manager()

    class Meta:
        verbose_name = _("policy")
        verbose_name_plural = _("policies")
        ordering = ["section", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["section", "version"], name="policy_version_once", nulls_distinct=False),
        ]

    def __str__(self) -> str:
        return f"{self.section or _('every section')}, {self.version}"

    def approvals_needed(self, kind: str, risks: list[str]) -> int:
        """How many people have to check a claim of this kind with these risks."""
        twice = kind in self.two_approvals_kinds or bool(set(risks) & set(self.two_approvals_risks))
        return 2 if twice else 1

    def needs_lawyer(self, risks: list[str]) -> bool:
        """Whether one of these risks asks for a lawyer's yes."""
        return bool(set(risks) & set(self.lawyer_risks))
