"""Claims at the desk: the panel beside the story's form, and every step that can be taken in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from articles.admin import panel
from articles.admin.answers import as_piece
from articles.admin.beside import story_url
from articles.errors import EvidenceGone, Refusal, StaleVersion
from articles.models import Claim, Evidence, Source
from articles.paging import page_asked
from articles.refusing import RecordAdmin, key_of, person, status_of, version_of
from articles.workflow import sourcing, writing
from articles.workflow.waiting import patiently

PANEL = "admin/articles/claim/_panel.html"


@admin.register(Claim)
class ClaimAdmin(RecordAdmin):
    """No list of its own (the queue is one): a claim opens in its story."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Not on the desk's first page."""
        return False

    def get_urls(self) -> list[URLPattern]:
        """The panel and its steps; what else the admin would offer leads to the story."""
        wrap = self.admin_site.admin_view
        return [
            path("<uuid:pk>/panel/", wrap(self.panel_view), name="articles_claim_panel"),
            path("<uuid:pk>/describe/", wrap(self.describe_view), name="articles_claim_describe"),
            path("<uuid:pk>/evidence/", wrap(self.evidence_view), name="articles_claim_evidence"),
            path("<uuid:pk>/evidence/<int:row>/", wrap(self.change_evidence_view), name="articles_claim_change"),
            path("<uuid:pk>/evidence/<int:row>/off/", wrap(self.detach_view), name="articles_claim_detach"),
            path("<uuid:pk>/rests/", wrap(self.rests_view), name="articles_claim_rests"),
            path("<uuid:pk>/sources/", wrap(self.sources_view), name="articles_claim_sources"),
            *super().get_urls(),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """The queue."""
        return redirect("review:queue")

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The claim in its story, with its panel open."""
        claim = self.get_object(request, object_id)
        if claim is None:
            raise Http404
        return HttpResponseRedirect(f"{story_url(claim.article)}#claim-{claim.pk}")

    @method_decorator(require_GET)
    @as_piece("admin:articles_claim_change")
    def panel_view(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        """The panel; an empty answer tells the script that the claim was tagged and never saved."""
        claim = panel.find_claim(person(request), pk)
        if claim is None:
            return HttpResponse(status=204)
        return render(request, PANEL, _panel(request, claim))

    @method_decorator(require_GET)
    @as_piece("admin:articles_claim_change")
    def sources_view(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        """Sources that fit some words, to choose from."""
        claim = get_object_or_404(Claim, pk=pk)
        words = request.GET.get("q", "").strip()
        context = {"picks": panel.picks(claim, person(request), words=words), "words": words}
        return render(request, "admin/articles/claim/_picks.html", context)

    @method_decorator(require_POST)
    def describe_view(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        """Say what kind of claim it is and what it states."""
        claim = get_object_or_404(Claim, pk=pk)
        form = panel.DescribeForm(request.POST, instance=claim, auto_id="describe_%s")
        if not form.is_valid():
            return self._again(request, pk, {"describe": form})
        given = dict(form.cleaned_data)
        version = given.pop("version")
        return self._take(
            request, pk, lambda: writing.describe_claim(claim, by=person(request), version=version, values=given),
            _("Kept."), {"describe": form},
        )  # fmt: skip

    @method_decorator(require_POST)
    def evidence_view(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        """Tie the claim to a source, recording the source first where nobody has."""
        claim = get_object_or_404(Claim, pk=pk)
        form = panel.EvidenceForm(request.POST, sources=Source.objects.known_to(person(request)), auto_id="evidence_%s")
        sent = {"evidence": form, "chosen": request.POST.get("source")}
        if not form.is_valid() or (not _replays(form, person(request)) and form.ask()):
            return self._again(request, pk, sent)
        return self._take(request, pk, lambda: _attach(claim, form, person(request)), _("Evidence added."), sent)

    @method_decorator(require_POST)
    def change_evidence_view(self, request: HttpRequest, pk: UUID, row: int) -> HttpResponse:
        """Change what a source is said to say, or answer what contradicts the claim."""
        evidence, gone = _evidence(pk, row, person(request))
        form = panel.ChangeForm(request.POST, instance=evidence, auto_id=f"change_{row}_%s")
        sent = {f"change-{row}": form}
        if gone or not form.is_valid():
            return self._again(request, pk, sent, gone)
        values = dict(form.cleaned_data)
        version = values.pop("version")
        return self._take(
            request, pk,
            lambda: sourcing.change_evidence(evidence, by=person(request), version=version, values=values),
            _("Kept."), sent,
        )  # fmt: skip

    @method_decorator(require_POST)
    def detach_view(self, request: HttpRequest, pk: UUID, row: int) -> HttpResponse:
        """Take a piece of evidence off the claim."""
        evidence, _gone = _evidence(pk, row, person(request))
        version = version_of(request.POST)
        return self._take(
            request, pk, lambda: sourcing.detach_evidence(evidence, by=person(request), version=version),
            _("Taken off. The source stays on record."),
        )  # fmt: skip

    @method_decorator(require_POST)
    def rests_view(self, request: HttpRequest, pk: UUID) -> HttpResponse:
        """Say which claims a headline or standfirst rests on, or that it states nothing."""
        claim = get_object_or_404(Claim, pk=pk)
        chosen = {UUID(one) for one in request.POST.getlist("on") if _is_uuid(one)}
        ticked = panel.Ticked(chosen, "nothing" in request.POST, version_of(request.POST))
        return self._take(request, pk, lambda: _rest(claim, ticked, person(request)), _("Kept."), {"rests": ticked})

    def _take(
        self, request: HttpRequest, pk: UUID, do: Callable[[], Any], done: str, sent: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Take the step; the panel comes back as things stand then, or with what was typed and why not."""
        try:
            patiently(do)
        except Refusal as refusal:
            return self._again(request, pk, sent, refusal)
        claim = panel.find_claim(person(request), pk)
        assert claim is not None
        return render(request, PANEL, _panel(request, claim) | {"done": done})

    def _again(
        self, request: HttpRequest, pk: UUID, sent: dict[str, Any] | None, refusal: Refusal | None = None
    ) -> HttpResponse:
        claim = panel.find_claim(person(request), pk)
        assert claim is not None
        stale = isinstance(refusal, StaleVersion)
        context = _panel(request, claim, sent, stale=stale) | {"refusal": refusal}
        return render(request, PANEL, context, status=status_of(refusal) if refusal else 400)


def _panel(
    request: HttpRequest, claim: Claim, sent: dict[str, Any] | None = None, *, stale: bool = False
) -> dict[str, Any]:
    """What the panel shows whoever asks, on the page of the evidence that is asked for or that they had before them."""
    return panel.panel(claim, person(request), sent, stale=stale, page=page_asked(request, "evidence"))


def _attach(claim: Claim, form: panel.EvidenceForm, by: Any) -> None:
    apart = form.on_record.apart if form.on_record else []
    told = form.said() | {"apart_from": apart}
    sourcing.attach_evidence(claim, by=by, source=form.from_source(), key=key_of(form.data), **told)


def _replays(form: panel.EvidenceForm, by: Any) -> bool:
    """Whether this very form was sent before: then its source is on record because of that."""
    return Evidence.objects.filter(added_by=by, key=key_of(form.data)).exists()


def _evidence(claim: UUID, row: int, user: Any) -> tuple[Evidence, EvidenceGone | None]:
    """The piece of evidence; where it was taken off meanwhile, what stands in for it, and the refusal."""
    found = get_object_or_404(Claim, pk=claim)
    evidence = Evidence.objects.told_to(user).filter(claim=found, pk=row).first()
    if evidence:
        return evidence, None
    gone: Any = Evidence(pk=row, claim=found)
    gone.known = gone.readable = True  # nothing of it is there any more: what was typed goes on as it was
    return gone, EvidenceGone()


def _rest(claim: Claim, ticked: panel.Ticked, by: Any) -> None:
    on = Claim.objects.filter(pk__in=ticked.on)
    sourcing.rest_display(claim, by=by, version=ticked.version, on=on, nothing_to_check=ticked.nothing)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
