"""Terms: what a word of our stories means, who wrote that, and who approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import connection, models
from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Lower, Now
from django.utils.translation import gettext_lazy as _

from glossary.linking import EXACT, FREE, INITIAL_CAPITAL, Linkable

if TYPE_CHECKING:
    from django.contrib.auth.models import User


#: Key of the advisory lock that holds terms still while a story goes out, and under which names are given out.
TERM_LOCK = 20_260_002


class CaseRule(models.TextChoices):
    """How the capitals of a form bind."""

    EXACT = EXACT, _("Exactly as written")
    INITIAL_CAPITAL = INITIAL_CAPITAL, _("With a capital first letter")
    FREE = FREE, _("In any capitals")


class TermQuerySet(models.QuerySet["Term"]):
    """Questions about terms."""

    def approved(self) -> TermQuerySet:
        """Terms whose definition a second person approved exactly as it stands."""
        return self.filter(_approved())

    def waiting(self) -> TermQuerySet:
        """Terms nobody has approved as they stand."""
        return self.filter(~_approved())

    def approvable_by(self, user: User) -> TermQuerySet:
        """Four eyes: nobody approves what they saved, now or since the last approval; importing is not writing."""
        if not user.has_perm("glossary.approve_term"):
            return self.none()
        approved = TermVersion.objects.filter(
            Exists(TermApproval.objects.filter(term=OuterRef("term"), fingerprint=OuterRef("fingerprint"))),
            term=OuterRef("term"),
        ).order_by("-number")
        own = TermVersion.objects.filter(
            term=OuterRef("pk"),
            saved_by=user,
            imported=False,
        ).filter(
            Q(number__gt=Coalesce(Subquery(approved.values("number")[:1]), 0)) | Q(fingerprint=OuterRef("fingerprint"))
        )
        return self.waiting().filter(~Exists(own))

    def held(self) -> TermQuerySet:
        """Terms as they will stay until the transaction ends; taken after the article's row."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [TERM_LOCK])
        return self.all()

    def linkable(self) -> list[Linkable]:
        """The approved terms as the linker wants them, the oldest first."""
        rows = self.approved().order_by("pk").values_list("slug", "name", "case_rule", "aliases")
        return [
            Linkable(slug, name, case, tuple((alias["form"], alias["case"]) for alias in aliases), f"/glossary/{slug}/")
            for slug, name, case, aliases in rows
        ]


class Term(models.Model):
    """A word of our stories, defined. PostgreSQL keeps its version and fingerprint and writes its history."""

    name = models.CharField(_("term"), max_length=120)
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    definition = models.TextField(_("definition"))
    case_rule = models.CharField(_("capitals"), max_length=16, choices=CaseRule)
    aliases = models.JSONField(_("other forms"), default=list, blank=True)
    sources = models.JSONField(_("sources"), default=list, blank=True)
    imported = models.BooleanField(_("came with an import"), default=False, editable=False)
    version = models.PositiveIntegerField(_("version"), db_default=1, editable=False)
    fingerprint = models.CharField(max_length=64, db_default="", editable=False)
    format = models.PositiveSmallIntegerField(db_default=1, editable=False)
    drafted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("drafted by"),
    )
    created_at = models.DateTimeField(_("drafted"), db_default=Now(), editable=False)

    objects = TermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = [Lower("name"), "pk"]
        constraints = [
            models.UniqueConstraint(Lower("name"), name="term_name_once"),
            models.CheckConstraint(condition=~models.Q(name=""), name="term_name_present"),
            models.CheckConstraint(condition=~models.Q(slug=""), name="term_slug_present"),
            models.CheckConstraint(condition=~models.Q(definition=""), name="term_definition_present"),
            models.CheckConstraint(condition=models.Q(case_rule__in=CaseRule.values), name="term_case_rule_known"),
        ]
        permissions = [("approve_term", "approve terms")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The page of its definition."""
        return f"/glossary/{self.slug}/"


class TermVersionQuerySet(models.QuerySet["TermVersion"]):
    """Questions about what a term meant when."""

    def for_readers(self) -> TermVersionQuerySet:
        """Of each term the last version a second person approved; what was drafted since stays at the desk."""
        same = {"term": OuterRef("term"), "fingerprint": OuterRef("fingerprint")}
        approvals = TermApproval.objects.filter(**same).order_by("-pk")
        approved = TermVersion.objects.filter(Exists(approvals)).order_by("term_id", "-number").distinct("term_id")
        return self.filter(pk__in=approved.values("pk")).annotate(approved_at=Subquery(approvals.values("at")[:1]))


class TermVersion(models.Model):
    """Every content a term ever had, and who saved it; append-only, written by PostgreSQL."""

    term = models.ForeignKey(Term, models.PROTECT, related_name="versions", verbose_name=_("term"))
    number = models.PositiveIntegerField(_("version"))
    name = models.CharField(_("term"), max_length=120)
    definition = models.TextField(_("definition"))
    case_rule = models.CharField(_("capitals"), max_length=16, choices=CaseRule)
    aliases = models.JSONField(_("other forms"), default=list)
    sources = models.JSONField(_("sources"), default=list)
    fingerprint = models.CharField(max_length=64)
    format = models.PositiveSmallIntegerField(db_default=1, editable=False)
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("saved by"))
    imported = models.BooleanField(_("came with an import"))
    saved_at = models.DateTimeField(_("saved"), db_default=Now())

    objects = TermVersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("version of a term")
        verbose_name_plural = _("versions of terms")
        ordering = ["term", "-number"]
        constraints = [models.UniqueConstraint(fields=["term", "number"], name="term_version_once")]

    def __str__(self) -> str:
        return f"{self.name} ({self.number})"


class TermApproval(models.Model):
    """One person's yes to a term exactly as they read it; append-only. It counts while the term stands so."""

    term = models.ForeignKey(Term, models.PROTECT, related_name="approvals", verbose_name=_("term"))
    version = models.ForeignKey(TermVersion, models.PROTECT, related_name="approvals", verbose_name=_("version"))
    fingerprint = models.CharField(max_length=64)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("approved by")
    )
    at = models.DateTimeField(_("approved"), db_default=Now())

    class Meta:
        verbose_name = _("approval of a term")
        verbose_name_plural = _("approvals of terms")
        ordering = ["term", "pk"]
        constraints = [models.UniqueConstraint(fields=["term", "fingerprint", "person"], name="term_approved_once")]

    def __str__(self) -> str:
        return f"{self.person_id} approved {self.version_id}"


def _approved() -> Exists:
    return Exists(TermApproval.objects.filter(term=OuterRef("pk"), fingerprint=OuterRef("fingerprint")))
