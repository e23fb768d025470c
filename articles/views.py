"""The public pages: everything from live publications, nothing from the desk, no session and no cookie."""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from pathlib import Path
from time import monotonic_ns
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.db.models import F
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from django.views.decorators.http import conditional_page

from articles import public
from articles.models import Live, Publication

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from django.http import HttpRequest

#: Stories on a page of a list.
PAGE = 20


@public.for_readers
@conditional_page
def index(request: HttpRequest) -> HttpResponse:
    """The newest stories of every section."""
    return _list("articles/index.html", Live.objects.all(), request, reverse("articles:index"))


@public.for_readers
@conditional_page
def section(request: HttpRequest, slug: str) -> HttpResponse:
    """The newest stories of one section; there is no such page before the first of them."""
    shown = get_object_or_404(public.sections(), slug=slug)
    address = reverse("articles:section", args=[slug])
    return _list("articles/section.html", Live.objects.filter(section=shown), request, address, section=shown)


def _list(template: str, stories: Any, request: HttpRequest, address: str, **context: Any) -> HttpResponse:
    before = request.GET.get("before", "")
    if before:
        stories = stories.after_story(before.replace("\0", ""))
    rows = list(public.rows(stories.newest_first())[: PAGE + 1])
    if before and not rows:
        raise Http404
    older = f"{address}?before={rows[PAGE - 1]['slug']}" if len(rows) > PAGE else ""
    context |= {"stories": rows[:PAGE], "older": older, "sections": public.menu()}
    return HttpResponse(render_to_string(template, context))


@public.for_readers
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """A story as it was published; one statement when it was read before, two when not."""
    columns = ("publication_id", "slug", "published_at", "name", "address", "menu")
    heads = Live.objects.annotate(
        published_at=F("publication__published_at"),
        name=F("section__name"),
        address=F("section__slug"),
        menu=public.menu_beside(),
    ).values_list(*columns, named=True)
    head = get_object_or_404(heads, slug=slug)
    menu = tuple((entry["name"], entry["slug"]) for entry in head.menu)
    shown = (head.publication_id, head.published_at, head.slug, (head.name, head.address), menu, *_edition())
    return _answer(request, shown, head.published_at, lambda: _story(*shown))


@lru_cache(maxsize=128)
def _story(
    publication: int,
    _published_at: datetime,
    slug: str,
    section: tuple[str, str],
    menu: tuple[tuple[str, str], ...],
    _language: str,
    _release: str,
) -> bytes:
    """The whole page, kept for as long as everything it was made from stays the same."""
    frozen = Publication.objects.defer("body", "manifest").get(pk=publication)
    page = public.story(frozen, slug=slug, section=dict(zip(("name", "slug"), section, strict=True)))
    sections = [{"name": name, "slug": address} for name, address in menu]
    return render_to_string("articles/article.html", {"page": page, "sections": sections}).encode()


@public.for_readers
def claim(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """One claim of a story as it was published, with what it rests on and how it was checked."""
    live: Any = get_object_or_404(Live.objects.claiming(uuid).with_page().annotate(menu=public.menu_beside()))
    place = {"name": live.section.name, "slug": live.section.slug} if live.section else {}
    page = public.story(live.publication, slug=live.slug, section=place)
    found = [entry for entry in (*page["claims"], *page["lines"]) if entry["uuid"] == str(uuid)]
    if not found:
        raise Http404
    context = {"page": page, "claim": found[0], "sections": live.menu}
    shown = (live.publication_id, live.publication.published_at, live.slug, place, live.menu, uuid, *_edition())
    return _answer(
        request,
        shown,
        live.publication.published_at,
        lambda: render_to_string("articles/claim.html", context).encode(),
    )


def _answer(
    request: HttpRequest, shown: tuple[Any, ...], published_at: datetime, page: Callable[[], bytes]
) -> HttpResponse:
    """The page, or word that the reader has it already, told without making it."""
    etag = quote_etag(hashlib.sha256(repr(shown).encode()).hexdigest()[:32])
    modified = int(published_at.timestamp())
    response = get_conditional_response(request, etag=etag, last_modified=modified) or HttpResponse(page())
    response.headers["ETag"], response.headers["Last-Modified"] = etag, http_date(modified)
    return response


def _edition() -> tuple[str, str]:
    """What changes a page although its publication stays: the reader's language and the software."""
    return get_language() or "", str(monotonic_ns()) if settings.DEBUG else _release()


@cache
def _release() -> str:
    """A hash of everything pages are made with."""
    made_with = hashlib.sha256(getattr(staticfiles_storage, "manifest_hash", "").encode())
    for top in ("templates", "articles", "glossary"):
        files = (path for path in Path(settings.BASE_DIR, top).rglob("*") if path.suffix in (".html", ".py"))
        for path in sorted(files):
            made_with.update(path.read_bytes())
    return made_with.hexdigest()
