"""The API's schema laid out for people: addresses, what they take, what they answer, field by field."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from drf_spectacular.generators import SchemaGenerator

#: What the schema calls a type, as people would.
_TYPES = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "object": "object",
}
_FORMATS = {"date-time": "moment", "date": "date", "uuid": "id", "uri": "address"}


class Field(NamedTuple):
    """A parameter or a field: its name, its type in words, the form its values have, what it means, its values."""

    name: str
    type: str
    form: str
    meaning: str
    values: list[tuple[str, str]]
    note: str


class Call(NamedTuple):
    """An address to be asked."""

    name: str
    method: str
    path: str
    summary: str
    description: str
    parameters: list[Field]
    answer: str
    form: str
    refusals: str


class Group(NamedTuple):
    """Addresses that belong together."""

    name: str
    calls: list[Call]


class Form(NamedTuple):
    """What an answer is made of."""

    name: str
    meaning: str
    fields: list[Field]


def described() -> dict[str, Any]:
    """The whole API in the words of its schema."""
    schema = _schema()
    groups: dict[str, list[Call]] = {}
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            groups.setdefault(operation["tags"][0], []).append(_call(method, path, operation))
    forms = [_form(name, told) for name, told in schema["components"]["schemas"].items() if _has_fields(name, told)]
    return {"info": schema["info"], "groups": [Group(*group) for group in groups.items()], "forms": forms}


@cache
def _schema() -> dict[str, Any]:
    return SchemaGenerator().get_schema(request=None, public=True)  # type: ignore[no-any-return,no-untyped-call]


def _has_fields(name: str, told: dict[str, Any]) -> bool:
    """A list's pages are told with the list, and menus of values with their fields."""
    return "properties" in told and not name.startswith("Paginated")


def _call(method: str, path: str, operation: dict[str, Any]) -> Call:
    answers = operation["responses"]
    words, form = _type(answers["200"]["content"]["application/json"]["schema"])
    return Call(
        name=operation["operationId"],
        method=method.upper(),
        path=path,
        summary=operation["summary"],
        description=operation["description"],
        parameters=[_parameter(told) for told in operation.get("parameters", [])],
        answer=words,
        form=form,
        refusals=", ".join(code for code in answers if code != "200"),
    )


def _parameter(told: dict[str, Any]) -> Field:
    place = _("part of the address") if told["in"] == "path" else ""
    return _field(told["name"], {**told["schema"], "description": told.get("description", "")}, note=place)


def _form(name: str, told: dict[str, Any]) -> Form:
    required = set(told.get("required", ()))
    fields = [
        _field(field, about, note="" if field in required or about.get("nullable") else _("may be missing"))
        for field, about in told["properties"].items()
    ]
    return Form(name, told.get("description", ""), fields)


def _field(name: str, about: dict[str, Any], *, note: str = "") -> Field:
    words, form = _type(about)
    meaning, _gap, menu = about.get("description", "").partition("\n\n")
    lines = [line.removeprefix("* ").partition(" - ") for line in menu.splitlines() if line.startswith("* ")]
    values = [(value.strip("`"), label) for value, _dash, label in lines if value.strip("`")]
    return Field(name, words, form, meaning, values, note)


def _type(about: dict[str, Any]) -> tuple[str, str]:
    """A type in words, and the name of the form its values have."""
    for several in ("allOf", "oneOf"):
        if several in about:
            return _type({**about[several][0], "nullable": about.get("nullable", False)})
    tail = _(", or null") if about.get("nullable") else ""
    if "$ref" in about:
        return _named(about["$ref"].rpartition("/")[2], tail)
    if about.get("type") == "array":
        words, form = _type(about["items"])
        return _("list of %s") % words + tail, form
    words = _FORMATS.get(about.get("format", "")) or _TYPES.get(about.get("type", ""), _("anything"))
    return words + tail, ""


def _named(name: str, tail: str) -> tuple[str, str]:
    told = _schema()["components"]["schemas"][name]
    if name.startswith("Paginated"):
        words, form = _type(told["properties"]["results"]["items"])
        return _("a page of %s, with next and previous") % words, form
    if "properties" not in told:
        return _("one of these") + tail, ""
    return name + tail, name
