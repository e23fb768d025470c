"""The glossary's public pages: of each term the last version a second person approved."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string

from articles import pages, public
from articles.models import Live
from glossary.models import TermVersion

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

#: How many of the stories that use a term a page of them names.
STORIES = 20
DIGITS = "0–9"


@pages.for_readers
def index(request: HttpRequest) -> HttpResponse:
    """Every term readers may look up, from A to Z."""
    rows = TermVersion.objects.for_readers().values_list("term__slug", "name", "definition")
    terms = [{"slug": slug, "name": name, "definition": definition} for slug, name, definition in rows]
    terms.sort(key=lambda term: _sorted_as(term["name"]))
    letters = [(letter, list(group)) for letter, group in groupby(terms, key=lambda term: _letter(term["name"]))]
    context = {"letters": letters, "sections": public.menu()}
    return pages.answer(request, ("terms", context), lambda: render_to_string("glossary/index.html", context))


@pages.for_readers
def term(request: HttpRequest, slug: str) -> HttpResponse:
    """What a term means, and the stories that use it, the newest first, page by page."""
    shown: Any = get_object_or_404(TermVersion.objects.for_readers(), term__slug=slug)
    stories, before = Live.objects.using_term(shown.term_id), request.GET.get("before", "")
    if before:
        stories = stories.after_story(before.replace("\0", ""))
    rows = list(public.rows(stories.newest_first())[: STORIES + 1])
    if before and not rows:
        raise Http404
    context: dict[str, Any] = {
        "term": {
            "slug": slug,
            "name": shown.name,
            "definition": shown.definition,
            "aliases": [alias["form"] for alias in shown.aliases],
            "sources": [source | {"title": source["title"] or source["url"]} for source in shown.sources],
            "approved_at": shown.approved_at,
        },
        "stories": rows[:STORIES],
        "older": f"{request.path}?before={rows[STORIES - 1]['slug']}" if len(rows) > STORIES else "",
        "sections": public.menu(),
    }
    return pages.answer(request, ("term", context), lambda: render_to_string("glossary/term.html", context))


def _sorted_as(name: str) -> str:
    """A name as a dictionary files it: without accents, capitals or marks in front."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(character for character in plain if character.isalnum() or character == " ").strip()


def _letter(name: str) -> str:
    first = _sorted_as(name)[:1].upper()
    return first if first.isalpha() else DIGITS
