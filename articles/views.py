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

    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse

    from articles.models.publication import LiveQuerySet

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


def _heads(stories: LiveQuerySet) -> QuerySet[Live, Any]:
    """What a page of one story, or of one of its claims, is told apart by; its text is read when it has to be made."""
    heads = stories.annotate(
        published_at=F("publication__published_at"),
        place=F("section__name"),
        place_slug=F("section__slug"),
        menu=public.menu_beside(),
    )
    columns = ("publication_id", "slug", "published_at", "place", "place_slug", "menu")
    return heads.values_list(*columns, named=True)


@pages.for_readers
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """A story as it was published; one statement when it was read before, two when not."""
    head = get_object_or_404(_heads(Live.objects.filter(slug=slug)))

    def make() -> str:
        frozen = Publication.objects.defer("body", "manifest").get(pk=head.publication_id)
        page = public.story(frozen, slug=head.slug, section={"name": head.place, "slug": head.place_slug})
        return render_to_string("articles/article.html", {"page": page, "sections": head.menu})

    return pages.answer(request, ("story", tuple(head)), make, modified=head.published_at)


@pages.for_readers
def claim(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """One claim of a story as it was published, with what it rests on and how it was checked."""
    head = get_object_or_404(_heads(Live.objects.claiming(uuid)))

    def make() -> str:
        frozen = Publication.objects.only("headline", "page", "published_at").get(pk=head.publication_id)
        shown = public.claim(frozen, uuid, slug=head.slug, section=head.place_slug)
        if shown is None:
            raise Http404
        return render_to_string("articles/claim.html", {**shown, "sections": head.menu})

    return pages.answer(request, ("claim", uuid, tuple(head)), make, modified=head.published_at)
