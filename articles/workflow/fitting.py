"""Fitting: what a verb is given has to fit the row it is for, whichever door it came through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext as _

from articles.errors import UnfitText
from articles.hosts import holds_a_login, leads_nowhere
from articles.limits import refuse_long, refuse_many
from articles.text import admit

_is_address = URLValidator(schemes=["http", "https"])


def fitted(model: type[models.Model], values: Mapping[str, Any], *, over: models.Model | None = None) -> dict[str, Any]:
    """Each value as its field takes it, text trimmed and let in as text; refuses UnfitText by the field's name.

    `over` is the row as it stands: what is too long in it already may stay as long.
    """
    for name, value in values.items():
        _refuse_too_much(name, value, getattr(over, name, "") if over else "")
    return {name: _fitted(model._meta.get_field(name), value) for name, value in values.items()}


def _refuse_too_much(name: str, value: Any, stood: Any) -> None:
    if isinstance(value, str):
        refuse_long(value, field=name, stood=stood or "")
    elif isinstance(value, list | dict):
        refuse_many(len(value), field=name, what="entries", stood=len(stood or ()))


def _fitted(field: Any, value: Any) -> Any:
    if isinstance(value, str):
        value = admit(value, field=field.name).text.strip()
        if not isinstance(field, models.TextField):
            value = one_line(value)
    if field.is_relation or value in field.empty_values:
        return value
    try:
        if field.choices and value not in dict(field.flatchoices):
            raise ValidationError(_("“%(value)s” is none of its choices") % {"value": value})
        if isinstance(field, models.URLField):
            refuse_no_address(value)
        return field.clean(value, None)
    except ValidationError as unfit:
        problem = " ".join(unfit.messages).rstrip(".")
        raise UnfitText(field=field.name, problem=problem, remedy=_("Change it and try again.")) from None


def one_line(text: str) -> str:
    """What stands in a list, a title or the subject of a letter has no line ends."""
    return " ".join(line.strip() for line in text.splitlines())


def refuse_no_address(url: str) -> None:
    """Raise ValidationError unless it is an address of the web that anybody may be shown."""
    try:
        _is_address(url)
    except ValidationError:
        raise ValidationError(_("“%(url)s” is no web address: begin it with https://") % {"url": url[:200]}) from None
    if holds_a_login(url):
        raise ValidationError(_("“%(url)s” holds somebody's login: leave it out") % {"url": url[:200]})
    if fault := leads_nowhere(url):
        raise ValidationError(
            _("“%(url)s” %(fault)s: give the address under which anybody finds it, or leave it out")
            % {"url": url[:200], "fault": fault}
        )
