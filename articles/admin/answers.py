"""How a step taken beside the form answers: a piece of the page for the script, a page and a message without it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render

from articles.admin import beside
from articles.errors import Refusal
from articles.models import Article
from articles.refusing import person, status_of
from articles.workflow.waiting import patiently


def wants_piece(request: HttpRequest) -> bool:
    """Whether the desk's script asks, which changes only a part of the page."""
    return request.headers.get("X-Desk") == "piece"


def as_piece(page: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A piece of a page whose address somebody opens by itself leads to the page it is a piece of."""

    def wrap(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def answer(desk: Any, request: HttpRequest, pk: Any) -> HttpResponse:
            by_itself = request.headers.get("Sec-Fetch-Dest") == "document"
            return redirect(page, pk) if by_itself else view(desk, request, pk)

        return answer

    return wrap


def attempt(request: HttpRequest, article: Article, do: Callable[[], Any], done: str, anchor: str = "") -> HttpResponse:
    """Take a step of the story; say what came of it, beside the form or above it."""
    refusal: Refusal | None = None
    try:
        patiently(do)
    except Refusal as refused:
        refusal = refused
    article.refresh_from_db()
    if wants_piece(request):
        context = beside.beside(article, person(request))
        context |= {"piece": True, "done": "" if refusal else done, "refusal": refusal}
        return render(
            request, "admin/articles/article/_beside.html", context, status=status_of(refusal) if refusal else 200
        )
    if refusal is not None:
        messages.error(request, str(refusal))
    else:
        messages.success(request, done)
    return HttpResponseRedirect(beside.story_url(article) + anchor)


def ask_first(request: HttpRequest, article: Article) -> HttpResponse:
    """Before a story is sent to review, say which of its claims have no source; whoever has seen that sends it."""
    if wants_piece(request):
        context = beside.beside(article, person(request), sending=True)
        return render(request, "admin/articles/article/_beside.html", context)
    return HttpResponseRedirect(f"{beside.story_url(article)}?sending=1#unsourced")
