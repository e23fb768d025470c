"""A claim and its evidence on one page, and the decision made there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from articles import marks
from articles.errors import Refusal
from articles.models import Claim, Review
from articles.review.access import StaffRequest, staff_page, status_of
from articles.review.dossier import claims_with_all, dossier
from articles.review.forms import DECISIONS, DecisionForm
from articles.review.lists import left_for
from articles.states import Decision
from articles.workflow import reviewing
from articles.workflow.waiting import patiently

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@staff_page
@require_http_methods(["GET", "HEAD", "POST"])
def claim_page(request: StaffRequest, pk: UUID) -> HttpResponse:
    """A claim in its sentence, what it rests on, and one's decision."""
    if request.method == "POST":
        return _decide(request, pk)
    return _page(request, pk)


def _claim(user: User, pk: UUID) -> Claim:
    return get_object_or_404(claims_with_all(Claim.objects.visible_to(user), user), pk=pk)


def _page(
    request: StaffRequest, pk: UUID, sent: DecisionForm | None = None, refusal: str = "", status: int = 200
) -> HttpResponse:
    claim = _claim(request.user, pk)
    left = _left(claim, request.user)
    context = dossier(claim, request.user, sent) | {"refusal": refusal, "left": len(left), "next": _next(left, claim)}
    return render(request, "review/claim.html", context, status=status)


def _decide(request: StaffRequest, pk: UUID) -> HttpResponse:
    claim = _claim(request.user, pk)
    kind = DECISIONS.get(request.POST.get("decision", ""))
    if kind is None:
        return _page(request, pk, refusal=_("Choose a decision."), status=400)
    form = kind(claim, request.POST)
    if not form.is_valid():
        return _page(request, pk, form, refusal=_("Something in the form is missing or cannot be read."), status=400)
    try:
        review = patiently(partial(_record, claim, form, request.user))
    except Refusal as refusal:
        again = form.shown_again(_claim(request.user, pk), refusal)
        return _page(request, pk, again, str(refusal), status_of(refusal))
    return _go_on(request, claim, review)


VERBS: dict[Decision, Callable[..., Review]] = {
    Decision.APPROVE: reviewing.approve_claim,
    Decision.RETURN: reviewing.return_claim,
    Decision.WAIVE: reviewing.waive_claim,
}


def _record(claim: Claim, form: DecisionForm, user: User) -> Review:
    """Hand a decision to its verb."""
    given = {name: value for name, value in form.cleaned_data.items() if name not in ("key", "fingerprint")}
    key, fingerprint = form.cleaned_data["key"], form.cleaned_data["fingerprint"]
    if form.decision == Decision.TAKE_BACK:
        return reviewing.take_back(claim, by=user, key=key)
    return VERBS[form.decision](claim, by=user, fingerprint=fingerprint, key=key, **given)


def _left(claim: Claim, user: User) -> list[UUID]:
    """What this person may still decide in the claim's story, in the order of the text, display lines last."""
    found = left_for(user, claim.article_id).values_list("pk", flat=True)
    place = _places(claim)
    return sorted(found, key=lambda pk: place.get(pk, len(place)))


def _next(left: list[UUID], claim: Claim) -> UUID | None:
    """The next one to take up: the one after this in the text, or the first."""
    place = _places(claim)
    here = place.get(claim.pk, len(place))
    others = [pk for pk in left if pk != claim.pk]
    later = (pk for pk in others if place.get(pk, len(place) + 1) > here)
    return next(later, others[0] if others else None)


def _places(claim: Claim) -> dict[UUID, int]:
    """Where each claim of the story stands in its text."""
    return {pk: n for n, pk in enumerate(marks.claim_order(claim.article.body))}


def _go_on(request: StaffRequest, claim: Claim, review: Review) -> HttpResponse:
    """Say what was done and how much is left, and go where the work goes on."""
    done = {
        Decision.APPROVE: _("Checked."),
        Decision.RETURN: _("Sent back."),
        Decision.WAIVE: _("Marked to go out unchecked."),
        Decision.TAKE_BACK: _("Taken back."),
    }[Decision(review.decision)]
    left = _left(claim, request.user)
    number = len(left)
    told = ngettext("%(count)d left in this story.", "%(count)d left in this story.", number) % {"count": number}
    messages.success(request, f"{done} {told if left else _('Nothing is left for you in this story.')}")
    if review.decision == Decision.TAKE_BACK:
        return redirect(f"{reverse('review:claim', args=[claim.pk])}#claim")
    if following := _next(left, claim):
        return redirect(f"{reverse('review:claim', args=[following])}#claim")
    return redirect(f"{reverse('review:queue')}#queue")
