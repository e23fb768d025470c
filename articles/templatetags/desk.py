"""Dates, times and progress in the words of a newsroom, for templates."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from articles.states import ClearanceReason, Kind, Status

register = template.Library()

#: What needs a person comes first; what is done recedes.
ORDER = (
    Status.RETURNED,
    Status.FRAGMENTED,
    Status.CHANGED,
    Status.OPEN,
    Status.WAIVED,
    Status.APPROVED,
)


QUOTATION_MARKS = tuple("\"'“”„«»‘’‚‹›")


@register.filter
def quoted(words: str) -> str:
    """Somebody's words between quotation marks, unless they bring their own."""
    return words if words.startswith(QUOTATION_MARKS) else _("“%s”") % words


#: Codes and what they are called, laid out once: asked of a row, Django lays out the whole menu each time.
_CALLED = {"kind": dict(Kind.choices), "status": dict(Status.choices), "reason": dict(ClearanceReason.choices)}


@register.filter
def called(code: str, what: str) -> str:
    """What people call a kind, status or reason, for lists of many rows."""
    return str(_CALLED[what].get(code, code))


def _local(moment: datetime) -> datetime:
    return timezone.localtime(moment) if timezone.is_aware(moment) else moment


def _time_element(moment: date, words: str) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), words)


@register.simple_tag
def day(when: date | None) -> SafeString | str:
    """The full date, for pages that are kept and must not say "yesterday"."""
    if not when:
        return ""
    when = _local(when).date() if isinstance(when, datetime) else when
    return _time_element(when, date_format(when, "j F Y"))


@register.simple_tag
def moment(when: datetime | None) -> SafeString | str:
    """Date, time and zone in full, for readers anywhere."""
    if not when:
        return ""
    local = _local(when)
    return _time_element(local, date_format(local, "j F Y, H:i T"))


def _said(local: datetime, now: datetime) -> str:
    clock = date_format(local, "H:i")
    days = (now.date() - local.date()).days
    named = {0: clock, 1: _("yesterday, %s") % clock, -1: _("tomorrow, %s") % clock}
    if days in named:
        return named[days]
    if timedelta() < now - local < timedelta(days=7):
        return f"{date_format(local, 'l')}, {clock}"
    return date_format(local, "j F Y")


@register.simple_tag
def said(when: datetime | None) -> SafeString | str:
    """A time as the desk says it: "14:05", "yesterday, 14:05", the full date beyond a week."""
    if not when:
        return ""
    local = _local(when)
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        local.isoformat(),
        date_format(local, "j F Y, H:i T"),
        _said(local, _local(timezone.now())),
    )


@register.simple_tag
def woven(pieces: Iterable[tuple[str, str]]) -> SafeString:
    """The way from one text to another in one line, in words too for whoever hears it; a page holds thousands."""
    new, gone, end = (escape(mark) for mark in (_("[new:"), _("[gone:"), _("]")))
    told = {"in": ("ins", new), "out": ("del", gone)}
    parts: list[str] = []
    for what, text in pieces:
        if what not in told:
            parts.append(escape(text))
            continue
        tag, mark = told[what]
        parts.append(
            f'<{tag}><bdi class="visually-hidden">{mark} </bdi>{escape(text)}'
            f'<bdi class="visually-hidden"> {end}</bdi></{tag}>'
        )
    return mark_safe("".join(parts))  # noqa: S308 (each piece is escaped, the rest are our own words)


@register.inclusion_tag("includes/progress.html")
def progress(counts: Mapping[str, int]) -> dict[str, object]:
    """How far a story's claims are, from their number by status."""
    segments: list[dict[str, object]] = []
    reached = 0
    for status in ORDER:
        if number := counts.get(status, 0):
            segments.append({"status": status.value, "label": status.label, "number": number, "start": reached})
            reached += number
    return {"segments": segments, "total": reached, "checked": counts.get(Status.APPROVED, 0)}
