"""Every address the resolver knows, with something there is in each of its gaps, and the parameters it reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch
from urllib.parse import quote

from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.http import QueryDict

from articles.models import Claim, Live
from articles.workflow import writing
from tests import factories as make
from tests.addresses import addresses
from tests.doors import Desk

#: Read on every POST, and no parameter of any address.
FRAMEWORK = {"csrfmiddlewaretoken"}

_GAP = re.compile(r"<(?:(?P<kind>[a-z]+):)?(?P<name>[a-z0-9_]+)>")


class Address(NamedTuple):
    """An address by its route, and with something there is filled in."""

    route: str
    name: str
    gaps: tuple[str, ...]

    def filled(self, things: Things, **instead: str) -> str:
        """The path, with what there is in its gaps but for what is given instead."""

        def fill(gap: re.Match[str]) -> str:
            name = gap["name"]
            value = instead[name] if name in instead else str(things.of(self, name))
            return quote(value, safe="")

        return "/" + _GAP.sub(fill, self.route)


def every_address() -> list[Address]:
    """All of them, in the order of the resolver; what stands for anything else is left to the tests of 404."""
    found = {(one.route, one.name): Address(one.route, one.name, one.places) for one in addresses()}
    return list(found.values())


class Things:
    """One of everything there is an address for."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        published = make.publish_story(
            editor=desk.editor, reviewer=desk.reviewer, chief=desk.chief, section=make.make_section(),
            bylines=(make.make_byline("Anna Byline"),),
        )  # fmt: skip
        draft = desk.draft()
        make.set_policy(make.make_section())
        told = draft.revisions.get(number=draft.version).sentences
        evidence = make.make_evidence(draft.claims.get(display=""), by=desk.editor)
        cleared = writing.clear_sentence(draft, by=desk.editor, sentence=told[-1], reason="opinion")
        desk.waiting()
        make.make_term("Sluice", "A gate for water.", by=desk.editor)
        term = make.make_term("Weir", "A low dam.", by=desk.editor, approved_by=desk.reviewer)
        self.given: dict[str, Any] = {
            "articles_article": draft.pk,
            "articles_claim": evidence.claim_id,
            "articles_evidence": evidence.pk,
            "articles_source": evidence.source_id,
            "glossary_term": term.pk,
            "row": evidence.pk,
            "clearance": cleared.pk,
            "step": "send-to-review",
            "app_label": "articles",
            "url": "no-such-page/",
            "uidb64": "MQ",
            "token": "set-password",
            "publication": published.pk,
            "story": Live.objects.get(publication=published).slug,
            "section": make.make_section().slug,
            "term": term.slug,
            "live_claim": Claim.objects.filter(article=published.article_id, display="").first().pk,
            "in_review": desk.ready().pk,
            "waiting": desk.waiting().pk,
            "id": desk.author.pk,
        }
        self.kind = ContentType.objects.get_for_model(Claim).pk

    def of(self, address: Address, gap: str) -> Any:
        """What stands in a gap of an address."""
        space, _colon, name = address.name.rpartition(":")
        if gap in ("content_type_id",):
            return self.kind
        if space == "admin":
            model = "_".join(name.split("_")[:2])
            if gap == "object_id" and name == "view_on_site":
                return self.given["articles_claim"]
            if gap in ("pk", "object_id") and model in self.given:
                return self.given[model]
            if gap == "object_id":
                return first_of(model)
            return self.given[gap]
        by_place = {
            ("articles", "article"): "story", ("articles", "section"): "section", ("articles", "claim"): "live_claim",
            ("review", "claim"): "waiting", ("review", "withdrawal"): "waiting", ("review", "article"): "in_review",
            ("review", "term"): "term", ("glossary", "term"): "term",
        }  # fmt: skip
        if (space, name) in by_place:
            return self.given[by_place[space, name]]
        if address.route.startswith("api/v1/publications"):
            return self.given["publication"]
        if address.route.startswith("api/v1/terms"):
            return self.given["term"]
        return self.given[gap]


def first_of(name: str) -> Any:
    """The key of the first row of a model of the admin."""
    model = model_of(name)
    row = model._default_manager.order_by("pk").first() if model else None
    return row.pk if row else 1


def model_of(name: str) -> type[Model] | None:
    """The model that the name of an admin's address begins with."""
    label, _line, model = name.partition("_")
    found = [known for known in admin.site._registry if known._meta.app_label == label]
    return next((known for known in found if known._meta.model_name == model.partition("_")[0]), None)


@contextmanager
def parameters_read(into: set[str]) -> Iterator[None]:
    """Note the name of every parameter that whatever runs inside asks a query or a form for."""

    def noting(method: Callable[..., Any]) -> Callable[..., Any]:
        def asked(given: QueryDict, name: Any, *rest: Any, **named: Any) -> Any:
            if isinstance(name, str) and name not in FRAMEWORK:
                into.add(name)
            return method(given, name, *rest, **named)

        return asked

    names = ("get", "getlist", "__getitem__", "__contains__", "pop")
    with patch.multiple(QueryDict, **{name: noting(getattr(QueryDict, name)) for name in names}):
        yield
