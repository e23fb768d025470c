"""Every address the newsroom answers, from the resolver itself, filled in with what is there."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver

from articles.models import Article, Claim, Clearance, Evidence, Publication, Section
from glossary.models import Term

_PLACE = re.compile(r"<(?:\w+:)?(\w+)>")
_OF_MODEL = re.compile(r"admin/(\w+)/(\w+)/")

#: How many rows of a kind are asked for, the newest first.
MOST = 3


class Address(NamedTuple):
    """An address as the resolver knows it: its name, its route, and what has to be filled in."""

    name: str
    route: str
    places: tuple[str, ...]


def addresses() -> list[Address]:
    """All of them."""
    return list(_under(get_resolver(), (), ""))


def _under(resolver: URLResolver, spaces: tuple[str, ...], before: str) -> Iterator[Address]:
    for one in resolver.url_patterns:
        route = before + _readable(str(one.pattern))
        if isinstance(one, URLPattern):
            yield Address(":".join((*spaces, one.name or "")), route, tuple(_PLACE.findall(route)))
        else:
            yield from _under(one, (*spaces, *filter(None, [one.namespace])), route)


def _readable(pattern: str) -> str:
    """A regular expression written as a route."""
    return re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<\1>", pattern).strip("^$") if "(?P" in pattern else pattern


def _pks(rows: Iterable[object]) -> list[str]:
    return [str(pk) for pk in rows]


#: What is filled in at a place, whatever the address; the row of a model's own page is its number.
_ROWS: dict[str, Callable[[], Iterable[object]]] = {
    "row": lambda: Evidence.objects.order_by("-pk").values_list("pk", flat=True)[:MOST],
    "clearance": lambda: Clearance.objects.values_list("pk", flat=True)[:1],
    "step": lambda: ["send-to-review", "return-to-draft"],
    "app_label": lambda: ["articles"],
    "url": lambda: ["nowhere/"],
    "uidb64": lambda: ["Mg"],
    "token": lambda: ["set-password"],
    "content_type_id": lambda: ["1"],
    "review:claim pk": lambda: Claim.objects.values_list("pk", flat=True),
    "review:withdrawal pk": lambda: Claim.objects.values_list("pk", flat=True),
    "articles:claim uuid": lambda: Claim.objects.values_list("pk", flat=True),
    "review:article pk": lambda: Article.objects.values_list("pk", flat=True),
    "publication-detail pk": lambda: Publication.objects.values_list("pk", flat=True),
    "publication-manifest pk": lambda: Publication.objects.values_list("pk", flat=True),
    "articles:article slug": lambda: Article.objects.values_list("slug", flat=True),
    "articles:section slug": lambda: Section.objects.values_list("slug", flat=True),
    **{
        f"{name} slug": lambda: Term.objects.values_list("slug", flat=True)
        for name in ("review:term", "glossary:term", "term-detail")
    },
    "admin:view_on_site object_id": lambda: ["1"],
}


def values(address: Address, place: str, chosen: Mapping[str, Sequence[object]]) -> list[str]:
    """What fills a place of an address; a place nobody said anything of is an error."""
    if place == "row" and "evidence" in chosen:
        return _pks(chosen["evidence"])
    known = _ROWS.get(f"{address.name} {place}") or _ROWS.get(place)
    if known is not None:
        return _pks(known())
    model = _OF_MODEL.match(address.route)
    if model is None or place not in ("pk", "object_id", "id"):
        raise LookupError(f"Say in tests/addresses.py what fills {place} of {address.name or address.route}.")
    if model[2] in chosen:
        return _pks(chosen[model[2]])
    rows = apps.get_model(*model.groups())._default_manager.order_by("-pk")
    return _pks(rows.values_list("pk", flat=True)[:MOST])


def paths(address: Address, chosen: Mapping[str, Sequence[object]]) -> list[str]:
    """An address filled in with the newest of what there is; of some models with the rows `chosen` by their keys."""
    found = []
    for filling in itertools.product(*(values(address, place, chosen) for place in address.places)):
        given = dict(zip(address.places, filling, strict=True))
        found.append("/" + _PLACE.sub(lambda m: given[m[1]], address.route))  # noqa: B023
    return found
