"""What a reviewer narrows the queue to."""

from __future__ import annotations

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Claim, Section
from articles.models.claim import SHOWN
from articles.states import KIND_GROUPS, OUTSTANDING, Risk, Stage


def _stories(request: object) -> QuerySet[Article]:
    return Article.objects.visible_to(request.user).current().filter(stage=Stage.REVIEW)  # type: ignore[attr-defined]


class ClaimFilter(django_filters.FilterSet):
    """By story, section, kind, status and risk."""

    story = django_filters.ModelChoiceFilter(
        field_name="article", queryset=_stories, label=_("Story"), empty_label=_("Every story")
    )
    section = django_filters.ModelChoiceFilter(
        field_name="article__section",
        queryset=lambda request: Section.objects.all(),
        label=_("Section"),
        empty_label=_("Every section"),
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"),
        empty_label=_("Every kind"),
        choices=[(str(group), [(kind.value, kind.label) for kind in kinds]) for group, kinds in KIND_GROUPS],
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"),
        empty_label=_("Every status"),
        choices=[(status.value, status.label) for status in OUTSTANDING if status != "fragmented"],
        method="with_status",
    )
    risk = django_filters.ChoiceFilter(
        label=_("Risk"), empty_label=_("Any or none"), choices=Risk.choices, method="with_risk"
    )

    class Meta:
        model = Claim
        fields: list[str] = []

    def with_status(self, claims: QuerySet[Claim], name: str, value: str) -> QuerySet[Claim]:
        """Claims that are shown so."""
        return claims.alias(shown_as=SHOWN).filter(shown_as=value)

    def with_risk(self, claims: QuerySet[Claim], name: str, value: str) -> QuerySet[Claim]:
        """Claims that carry the risk."""
        return claims.filter(risks__contains=[value])
