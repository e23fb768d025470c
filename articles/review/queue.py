"""The queue: what waits for a second pair of eyes."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render

from articles.accounts import tell_of_lock_outs
from articles.models import Article, Claim
from articles.models.claim import SHOWN
from articles.review import lists
from articles.review.access import StaffRequest, staff_page
from articles.review.filters import ClaimFilter
from articles.review.passage import Bit, in_sentence

PAGE = 50


class Row(NamedTuple):
    """A claim of the queue: in its sentence, and why it is not this person's to decide."""

    claim: Any
    bits: list[Bit]
    why_not: str


class StoryRow(NamedTuple):
    """A story in review: how its claims stand, and which signatures are missing."""

    story: Article
    counts: dict[str, int]
    signatures: lists.Signatures


@staff_page
def claims(request: StaffRequest) -> HttpResponse:
    """Claims whose evidence is there: those this person may decide first, then the others, with why."""
    tell_of_lock_outs(request)
    waiting = lists.claims_for(request.user, lists.waiting_claims(request.user))
    narrowed = ClaimFilter(request.GET, queryset=waiting, request=request)
    page = Paginator(narrowed.qs, PAGE).get_page(request.GET.get("page"))
    rows = [Row(claim, in_sentence(claim), lists.why_not(claim, request.user)) for claim in page]
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "page": page,
        "for_me": [row for row in rows if row.claim.for_me],
        "for_others": [row for row in rows if not row.claim.for_me],
        "filter": narrowed,
        "narrowed": any(query.values()),
        "query": query.urlencode(),
        "tabs": lists.waiting_for(request.user),
    }
    return render(request, "review/queue.html", context)


@staff_page
def stories(request: StaffRequest) -> HttpResponse:
    """Stories in review: how far their claims are, and which signatures are missing."""
    page = Paginator(lists.stories_in_review(request.user), PAGE).get_page(request.GET.get("page"))
    found = list(page)
    signed = lists.signatures(found, request.user)
    counts: dict[int, dict[str, int]] = {}
    claims = Claim.objects.attached().filter(article__in=found).order_by()
    for row in claims.values("article", shown_as=SHOWN).annotate(n=Count("pk")):
        counts.setdefault(row["article"], {})[row["shown_as"]] = row["n"]
    rows = [StoryRow(story, counts.get(story.pk, {}), signed[story.pk]) for story in found]
    context = {"page": page, "stories": rows, "tabs": lists.waiting_for(request.user)}
    return render(request, "review/stories.html", context)
