"""What the API's lists can be asked for; anything else is refused by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import django_filters
from django import forms
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework.exceptions import ValidationError

from articles.admission import searched
from articles.models import Live
from glossary.models import TermVersion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.http import QueryDict


class MomentField(forms.CharField):
    """A point in time: date, time and offset, so that no side of midnight is picked in silence."""

    default_error_messages = {"invalid": _("Give date, time and offset, such as 2026-08-25T06:00:00Z.")}

    def clean(self, value: Any) -> datetime | None:
        """The moment, or the word that it is none."""
        text = super().clean(value)
        if not text:
            return None
        if (moment := moment_of(text)) is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return moment


def moment_of(text: str) -> datetime | None:
    """The point in time a text tells, with its offset; None where it tells none that PostgreSQL could hold."""
    try:
        moment = parse_datetime(text)
        return moment.astimezone(UTC) if moment is not None and _has_offset(moment) else None
    except (ValueError, OverflowError):
        return None


def _has_offset(moment: datetime) -> bool:
    """Whether it says from when to when its day lasts, as clocks do: in whole minutes, and in 14 hours at most."""
    offset = moment.utcoffset()
    return offset is not None and not offset % timedelta(minutes=1) and abs(offset) <= timedelta(hours=14)


@extend_schema_field(
    {
        "type": "string",
        "format": "date-time",
        "description": "Compares with when the version went out. Date, time and offset, such as 2026-08-25T06:00:00Z.",
    }
)
class MomentFilter(django_filters.Filter):
    """Compares with a point in time."""

    field_class = MomentField


class WordsFilter(django_filters.CharFilter):
    """Compares with words in the letters in which text is kept, however they were typed."""

    def filter(self, qs: Any, value: Any) -> Any:
        """By the words as they are kept."""
        return super().filter(qs, searched(value) if value else value)


class PublicationFilter(django_filters.FilterSet):
    """Which publications."""

    section = django_filters.CharFilter(
        field_name="section__slug", help_text="Only stories of the section with this address."
    )
    slug = django_filters.CharFilter(field_name="slug", help_text="Only the story with this address.")
    term = django_filters.CharFilter(
        method="using", help_text="Only stories in which the glossary term with this address is linked."
    )
    published_after = MomentFilter(field_name="publication__published_at", lookup_expr="gt")
    published_before = MomentFilter(field_name="publication__published_at", lookup_expr="lt")

    class Meta:
        model = Live
        fields: tuple[str, ...] = ()

    def using(self, queryset: Any, name: str, value: str) -> Any:
        """Stories in which a term is linked."""
        return queryset.filter(publication__page__terms__contains=[{"slug": value}])


class TermFilter(django_filters.FilterSet):
    """Which terms."""

    slug = django_filters.CharFilter(field_name="term__slug", help_text="Only the term with this address.")
    name = WordsFilter(
        field_name="name", lookup_expr="iexact", help_text="Only the term of this name, in any capitals."
    )

    class Meta:
        model = TermVersion
        fields: tuple[str, ...] = ()


def refuse_unknown(given: QueryDict, known: Iterable[str]) -> None:
    """Refuse parameters nobody reads, since an answer that ignores one looks like an answer to it."""
    allowed = sorted(known)
    unknown = {name: [_unknown(allowed)] for name in given if name not in allowed}
    if unknown:
        raise ValidationError(unknown)
    if twice := {name: [_("Give this once.")] for name in given if len(given.getlist(name)) > 1}:
        raise ValidationError(twice)


def _unknown(allowed: list[str]) -> str:
    if not allowed:
        return str(_("This address takes no parameters."))
    return str(_("There is no such parameter. There are: %(known)s.") % {"known": ", ".join(allowed)})
