"""Wire text becomes a story at the desk."""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.admin.beside import story_url
from articles.admin.forms import WireForm
from articles.errors import AlreadyImported, Refusal
from articles.refusing import VerbAdmin, person
from articles.workflow import importing
from articles.workflow.waiting import patiently


class WireViews(VerbAdmin):
    """The page that takes wire text."""

    def wire_view(self, request: HttpRequest) -> HttpResponse:
        """Ask for the text, its section and its date; import it; go to the story."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = WireForm(request.POST or None, request.FILES or None, initial={"story_date": timezone.localdate()})
        if request.method == "POST" and form.is_valid():
            given = dict(form.cleaned_data)
            verb = partial(importing.import_story, given["text"], by=person(request), section=given["section"],
                           story_date=given["story_date"])  # fmt: skip
            try:
                done = patiently(verb)
            except Refusal as refusal:
                form.add_error(None, _refused(refusal))
            else:
                return self._imported(request, done)
        context = {
            **self.admin_site.each_context(request),
            "title": _("New story from wire text"),
            "form": form,
            "opts": self.opts,
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "admin/articles/article/wire.html", context, status=200)

    def _imported(self, request: HttpRequest, done: importing.Imported) -> HttpResponse:
        number = len(done.terms)
        told = ngettext("One term came with it.", "%(count)d terms came with it.", number) % {"count": number}
        messages.success(request, f"{_('Imported.')} {told}" if number else _("Imported."))
        for report in done.reports:
            messages.warning(request, report.message)
        return HttpResponseRedirect(story_url(done.article))


def _refused(refusal: Refusal) -> str:
    if isinstance(refusal, AlreadyImported):
        url = reverse("admin:articles_article_change", args=[refusal.detail["article"]])
        return format_html('{} <a href="{}">{}</a>', str(refusal), url, _("Open it"))
    return str(refusal)
