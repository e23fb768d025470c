"""The read-through: one reads the whole story, signs it, and those who may let it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from articles.errors import Refusal
from articles.models import Article
from articles.paging import page_asked
from articles.review.access import StaffRequest, staff_page, status_of
from articles.review.forms import MoveForm, PublishForm, SignForm
from articles.review.lists import withdrawn
from articles.review.reading import LISTED, Reading
from articles.review.veils import unveiled, veiled
from articles.states import Stage
from articles.workflow import gate, holding, publishing, reviewing, writing
from articles.workflow.waiting import patiently
from glossary.models import Term


@staff_page
@require_http_methods(["GET", "HEAD", "POST"])
def story_page(request: StaffRequest, pk: int) -> HttpResponse:
    """The story as readers will see it, and the step one takes at its end."""
    article = get_object_or_404(Article.objects.visible_to(request.user), pk=pk)
    if request.method != "POST":
        return _page(request, article)
    if (step := STEPS.get(request.POST.get("step", ""))) is None:
        return _page(request, article, refusal=_("Choose a step."), status=400)
    form = step[0](request.POST)
    if not form.is_valid():
        return _page(request, article, form, _("Something in the form is missing or cannot be read."), 400)
    try:
        told = patiently(partial(step[1], request, article, form.cleaned_data))
    except Refusal as refusal:
        shown = refusal.detail.get("blockers")
        return _page(request, article, form, str(refusal), status_of(refusal), blocked=bool(shown))
    messages.success(request, told)
    return redirect(f"{reverse('review:article', args=[article.pk])}#next")


def _sign(request: StaffRequest, article: Article, given: dict[str, Any]) -> str:
    signed = article.signoffs.filter(person=request.user).values_list("bound", flat=True)
    bound = unveiled(given["bound"], (reviewing.bound_of(article), *signed))
    reviewing.sign_off(article, by=request.user, **given | {"bound": bound})
    reading = Reading(article, request.user, bound)
    if not (left := len([sentence for sentence in reading.sentences if sentence.unsigned])):
        return _("Signed. Every sentence is signed for now.")
    return ngettext(
        "Signed. %(count)d sentence waits for somebody else's signature.",
        "Signed. %(count)d sentences wait for somebody else's signature.",
        left,
    ) % {"count": left}


def _publish(request: StaffRequest, article: Article, given: dict[str, Any]) -> str:
    publication = publishing.publish(article, by=request.user, **given)
    return _("Published as version %(number)d. Readers see it now.") % {"number": publication.number}


def _send(request: StaffRequest, article: Article, given: dict[str, Any]) -> str:
    writing.send_to_review(article, by=request.user)
    return _("Sent to review. Its claims are in the queue.")


def _take_back_to_desk(request: StaffRequest, article: Article, given: dict[str, Any]) -> str:
    writing.return_to_draft(article, by=request.user, note=given["note"])
    return _("Back at the desk. What was decided stands.")


STEPS: dict[str, tuple[type[forms.Form], Callable[[StaffRequest, Article, dict[str, Any]], str]]] = {
    "sign": (SignForm, _sign),
    "publish": (PublishForm, _publish),
    "send": (MoveForm, _send),
    "draft": (MoveForm, _take_back_to_desk),
}


def _page(
    request: StaffRequest,
    seen: Article,
    sent: forms.Form | None = None,
    refusal: str = "",
    status: int = 200,
    *,
    blocked: bool = False,
) -> HttpResponse:
    # What a signature binds is read before what is shown: a change in between makes it refused, never blind.
    bound = reviewing.bound_of(seen)
    article = Article.objects.visible_to(request.user).select_related("section").get(pk=seen.pk)
    reading = Reading(article, request.user, bound)
    blockers = gate.blockers(article)
    in_review = article.stage == Stage.REVIEW
    sends = not in_review and request.user.has_perm(writing.WRITE)
    publishes = in_review and request.user.has_perm(publishing.PUBLISH)
    context = {
        "article": article,
        "reading": reading,
        "blockers": blockers,
        "first_blockers": blockers[:LISTED],
        "more_blockers": len(blockers[LISTED:]),
        "cleared": reading.clearances(page_asked(request, "cleared")),
        "blocked": blocked,
        "refusal": refusal,
        "in_review": in_review,
        "unsourced": list(article.claims.unsourced()) if sends else [],
        "nothing_new": publishes and publishing.nothing_new(article),
        "live": article.publications.filter(live__isnull=False).first(),
        "bylines": [row.byline for row in article.article_bylines.select_related("byline")],
        "terms": Term.objects.filter(pk__in=article.article_terms.values("term")),
        "waiting_terms": {blocker.term for blocker in blockers if blocker.code == "term_unapproved"},
        "withdrawn": article.claims.filter(pk__in=withdrawn(request.user, article)),
        "sign_form": SignForm(
            initial={
                "digest": article.digest,
                "bound": veiled(bound),
                "vouches": holding.named(around.claim for around in reading.vouches),
            }
        ),
        "publish_form": _publish_form(article, sent),
        "move_form": sent if isinstance(sent, MoveForm) else MoveForm(),
    }
    return render(request, "review/article.html", context, status=status)


def _publish_form(article: Article, sent: forms.Form | None) -> PublishForm:
    """The form to publish what is on the screen; a refused note comes back as typed."""
    note = sent.data.get("note", "") if isinstance(sent, PublishForm) else ""
    return PublishForm(initial={"digest": article.digest, "note": note})
