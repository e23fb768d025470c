"""The steps a story takes, each by a button of its own."""

from __future__ import annotations

from functools import partial

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.admin.answers import ask_first, attempt
from articles.models import Article
from articles.refusing import VerbAdmin, key_of, person
from articles.states import Stage
from articles.workflow import publishing, writing

STEPS = {
    "send-to-review": (writing.send_to_review, gettext_lazy("The story is with the reviewers.")),
    "return-to-draft": (
        writing.return_to_draft,
        gettext_lazy("The story is a draft again. Decisions on its claims stand."),
    ),
    "spike": (writing.spike, gettext_lazy("Spiked. It can be taken off the spike again.")),
    "unspike": (writing.unspike, gettext_lazy("Taken off the spike.")),
}


class StepViews(VerbAdmin):
    """Pages of the story that only take a POST."""

    @method_decorator(require_POST)
    def step_view(self, request: HttpRequest, pk: int, step: str) -> HttpResponse:
        """Move the story on or back."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk)
        if step not in STEPS:
            raise Http404
        if step == "send-to-review" and "anyway" not in request.POST and _lacks_sources(article, request):
            return ask_first(request, article)
        verb, done = STEPS[step]
        return attempt(request, article, partial(verb, article, by=person(request)), str(done))

    @method_decorator(require_POST)
    def publish_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Put the story before its readers, exactly as it was on the screen."""
        article = get_object_or_404(Article.objects.visible_to(person(request)), pk=pk)
        verb = partial(
            publishing.publish,
            article,
            by=person(request),
            digest=request.POST.get("digest", ""),
            note=request.POST.get("note", ""),
            key=key_of(request.POST),
        )
        return attempt(request, article, verb, _("Published: readers see it now."), "#in-the-way")


def _lacks_sources(article: Article, request: HttpRequest) -> bool:
    """Whether there is something to say to whoever may send it, before they do."""
    sends = article.stage == Stage.DRAFT and not article.spiked and person(request).has_perm(writing.WRITE)
    return sends and article.claims.unsourced().exists()
