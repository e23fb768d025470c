"""The public pages: everything from live publications, nothing from the desk, no session and no cookie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse

from articles import pages, public
from articles.models import Live, Publication

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpRequest, HttpResponse

#: Stories on a page of a list.
PAGE = 20


@pages.for_readers
def index(request: HttpRequest) -> HttpResponse:
    """The newest stories of every section."""
    return _list(request, "articles/index.html", Live.objects.all(), address=reverse("articles:index"))


@pages.for_readers
def section(request: HttpRequest, slug: str) -> HttpResponse:
    """The newest stories of one section; there is no such page before the first of them."""
    shown = get_object_or_404(public.sections(), slug=slug)
    place = {"name": shown.name, "slug": shown.slug}
    stories = Live.objects.filter(section=shown)
    return _list(request, "articles/section.html", stories, address=request.path, section=place)


def _list(request: HttpRequest, template: str, stories: Any, *, address: str, **context: Any) -> HttpResponse:
    before = request.GET.get("before", "")
    if before:
        stories = stories.after_story(before.replace("\0", ""))
    rows = list(public.rows(stories.newest_first())[: PAGE + 1])
    if before and not rows:
        raise Http404
    older = f"{address}?before={rows[PAGE - 1]['slug']}" if len(rows) > PAGE else ""
    context |= {"stories": rows[:PAGE], "older": older, "sections": public.menu()}
    return pages.answer(request, (template, context), lambda: render_to_string(template, context))


@pages.for_readers
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """A story as it was published; one statement when it was read before, two when not."""
    heads = Live.objects.annotate(
        published_at=F("publication__published_at"),
        place=F("section__name"),
        place_slug=F("section__slug"),
        menu=public.menu_beside(),
    )
    columns = ("publication_id", "slug", "published_at", "place", "place_slug", "menu")
    head = get_object_or_404(heads.values_list(*columns, named=True), slug=slug)

    def make() -> str:
        frozen = Publication.objects.defer("body", "manifest").get(pk=head.publication_id)
        page = public.story(frozen, slug=head.slug, section={"name": head.place, "slug": head.place_slug})
        return render_to_string("articles/article.html", {"page": page, "sections": head.menu})

    return pages.answer(request, ("story", tuple(head)), make, modified=head.published_at)


@pages.for_readers
def claim(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """One claim of a story as it was published, with what it rests on and how it was checked."""
    live: Any = get_object_or_404(Live.objects.claiming(uuid).with_page().annotate(menu=public.menu_beside()))
    place = {"name": live.section.name, "slug": live.section.slug} if live.section else {}
    page = public.story(live.publication, slug=live.slug, section=place)
    found = [entry for entry in (*page["claims"], *page["lines"]) if entry["uuid"] == str(uuid)]
    if not found:
        raise Http404
    published_at = live.publication.published_at
    context = {"page": page, "claim": found[0], "sections": live.menu}
    made_from = ("claim", uuid, live.publication_id, published_at, live.slug, place, live.menu)
    return pages.answer(
        request, made_from, lambda: render_to_string("articles/claim.html", context), modified=published_at
    )
