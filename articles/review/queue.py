"""The queue: what waits for a second pair of eyes."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from articles.models import Claim
from articles.review import lists
from articles.review.access import staff_page
from articles.review.filters import ClaimFilter
from articles.review.passage import in_sentence
from articles.states import Status

PAGE = 50


@staff_page
def claims(request: HttpRequest) -> HttpResponse:
    """Claims whose evidence is there: those this person may decide first, then the others, with why."""
    waiting = Claim.objects.visible_to(request.user).waiting()
    narrowed = ClaimFilter(request.GET, queryset=lists.claims_for(request.user, waiting), request=request)
    page = Paginator(narrowed.qs, PAGE).get_page(request.GET.get("page"))
    for claim in page:
        claim.bits, claim.why_not = in_sentence(claim), lists.why_not(claim, request.user)
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "page": page,
        "for_me": [claim for claim in page if claim.for_me],
        "for_others": [claim for claim in page if not claim.for_me],
        "filter": narrowed,
        "narrowed": any(query.values()),
        "query": query.urlencode(),
        "tabs": lists.waiting_for(request.user),
    }
    return render(request, "review/queue.html", context)


@staff_page
def stories(request: HttpRequest) -> HttpResponse:
    """Stories in review: how far their claims are, and which signatures are missing."""
    page = Paginator(lists.stories_in_review(request.user), PAGE).get_page(request.GET.get("page"))
    rows = list(page)
    signed = lists.signatures(rows, request.user)
    counts: dict[int, dict[str, int]] = {}
    for row in (
        Claim.objects.attached().filter(article__in=rows).order_by().values("article", "status").annotate(n=Count("pk"))
    ):
        counts.setdefault(row["article"], {})[row["status"]] = row["n"]
    for story in rows:
        story.signatures, story.counts = signed[story.pk], counts.get(story.pk, {})
        story.outstanding = sum(
            n for status, n in story.counts.items() if status not in (Status.APPROVED, Status.WAIVED)
        )
    context = {"page": page, "stories": rows, "tabs": lists.waiting_for(request.user)}
    return render(request, "review/stories.html", context)
