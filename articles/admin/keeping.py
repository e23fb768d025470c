"""What the desk does behind the form, without leaving it: keep what was typed, and clear sentences."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from articles.admin.answers import as_piece, attempt
from articles.admin.beside import beside, story_url
from articles.errors import Refusal
from articles.models import Article, Claim, Clearance
from articles.refusing import VerbAdmin, is_key, key_of, new_token, person, status_of
from articles.states import ClearanceReason
from articles.workflow import writing
from articles.workflow.waiting import patiently


class KeepingViews(VerbAdmin):
    """Views the desk's script calls while somebody writes."""

    def saved(self, request: HttpRequest, article: Article | None, form: Any) -> writing.Saved:
        """The one place where the desk saves a story, in the foreground or behind the panel."""
        key, by = key_of(form.data), person(request)
        if article is None:
            return writing.start_story(by=by, content=form.content(), key=key)
        given = form.cleaned_data
        return writing.revise(
            article,
            by=by,
            version=given["seen"] if given["seen"] is not None else -1,
            content=form.content(),
            note=given.get("note", ""),
            key=key,
            confirm_headline=given.get("confirm_headline", False),
        )

    @method_decorator(require_POST)
    def keep_view(self, request: HttpRequest, pk: int | None = None) -> HttpResponse:
        """Save what the form holds, as the Save button would, and tell the script what it needs to go on."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk) if pk else None
        if not (self.has_change_permission(request, article) if article else self.has_add_permission(request)):
            raise PermissionDenied
        form = self.get_form(request, article, change=article is not None)(request.POST, instance=article or Article())
        if not form.is_valid():
            return JsonResponse({"message": _told(form), "field": next(iter(form.errors))}, status=400)
        try:
            saved = patiently(partial(self.saved, request, article, form))
        except Refusal as refusal:
            told = {"message": str(refusal), "code": refusal.code, "field": str(refusal.detail.get("field", ""))}
            return JsonResponse(told, status=status_of(refusal))
        return JsonResponse(_kept(saved))

    @method_decorator(require_GET)
    @as_piece("admin:articles_article_change")
    def beside_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The column beside the form, as the story stands now."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk)
        context = beside(article, person(request)) | {"piece": True}
        return render(request, "admin/articles/article/_beside.html", context)

    @method_decorator(require_POST)
    def clear_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say that there is nothing to check in a sentence."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk)
        repeats = request.POST.get("repeats") or None
        verb = partial(
            writing.clear_sentence,
            article,
            by=person(request),
            sentence=request.POST.get("sentence", ""),
            statement=request.POST.get("statement", ""),
            reason=request.POST.get("reason") or ClearanceReason.NOTHING,
            repeats=_claim_of(article, repeats) if repeats else None,
        )
        return attempt(request, article, verb, _("Nothing to check there."), "#sentences")

    @method_decorator(require_POST)
    def unclear_view(self, request: HttpRequest, pk: int, clearance: int) -> HttpResponse:
        """Take that back."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk)
        row = get_object_or_404(Clearance, pk=clearance, article=article)
        verb = partial(writing.unclear_sentence, row, by=person(request))
        return attempt(request, article, verb, _("That sentence is to be looked at again."), "#sentences")


def _claim_of(article: Article, key: str) -> Claim:
    """A claim of the story by what a form names it."""
    if not is_key(Claim, key):
        raise Http404
    return get_object_or_404(article.claims, pk=key)


def _told(form: Any) -> str:
    """What a form lacks, each thing with its name."""
    names = {name: str(form.fields[name].label or name) if name in form.fields else "" for name in form.errors}
    return " ".join(f"{names[name]}: {' '.join(said)}".lstrip(": ") for name, said in form.errors.items())


def _kept(saved: writing.Saved) -> dict[str, Any]:
    article = saved.article
    copied = [report.claim for report in saved.reports if report.code == "copied" and report.claim]
    ids = Claim.objects.filter(pk__in=copied).values_list("copied_from", "pk") if copied else []
    return {
        "changed": saved.changed,
        "seen": article.version,
        "token": new_token(),
        "slug": article.slug,
        "reports": [report.message for report in saved.reports],
        "copied": {str(old): str(new) for old, new in ids},
        "change": story_url(article),
        "keep": reverse("admin:articles_article_keep", args=[article.pk]),
        "beside": reverse("admin:articles_article_beside", args=[article.pk]),
    }
