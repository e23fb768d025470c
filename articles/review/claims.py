"""A claim and its evidence on one page, and the decision made there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from articles.errors import ContextChanged, Refusal
from articles.models import Claim, Review, StillHolds
from articles.review.access import StaffRequest, staff_page, status_of
from articles.review.changes import Piece, between
from articles.review.dossier import claims_with_all, dossier
from articles.review.forms import DECISIONS, DecisionForm
from articles.review.lists import left_for
from articles.states import Decision, Held
from articles.text import normal
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
    request: StaffRequest,
    pk: UUID,
    sent: DecisionForm | None = None,
    refusal: str = "",
    status: int = 200,
    difference: Sequence[Piece] = (),
) -> HttpResponse:
    claim = _claim(request.user, pk)
    left = _left(claim, request.user)
    context = dossier(claim, request.user, sent) | {
        "refusal": refusal,
        "difference": difference,
        "left": len(left),
        "next": _next(left, claim),
    }
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
        said = patiently(partial(_record, claim, form, request.user))
    except Refusal as refusal:
        again = form.shown_again(_claim(request.user, pk), refusal)
        return _page(request, pk, again, str(refusal), status_of(refusal), _difference(refusal))
    return _go_on(request, claim, said)


def _difference(refusal: Refusal) -> Sequence[Piece]:
    """Where others came to stand around the claim, the way from the words that were on the screen to those."""
    if not isinstance(refusal, ContextChanged):
        return ()
    return between(*(normal(str(refusal.detail[side])) for side in ("seen", "now")))


VERBS: dict[Decision | Held, Callable[..., Review | StillHolds]] = {
    Decision.APPROVE: reviewing.approve_claim,
    Decision.RETURN: reviewing.return_claim,
    Decision.WAIVE: reviewing.waive_claim,
    Held.STILL_HOLDS: reviewing.still_holds,
}


def _record(claim: Claim, form: DecisionForm, user: User) -> Review | StillHolds:
    """Hand a decision to its verb."""
    if form.decision == Decision.TAKE_BACK:
        return reviewing.take_back(claim, by=user, key=form.cleaned_data["key"])
    return VERBS[form.decision](claim, by=user, **form.cleaned_data)


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


def _go_on(request: StaffRequest, claim: Claim, said: Review | StillHolds) -> HttpResponse:
    """Say what was done and how much is left, and go where the work goes on."""
    decision = Decision(said.decision) if isinstance(said, Review) else Held.STILL_HOLDS
    done = {
        Decision.APPROVE: _("Checked."),
        Decision.RETURN: _("Sent back."),
        Decision.WAIVE: _("Marked to go out unchecked."),
        Decision.TAKE_BACK: _("Taken back."),
        Held.STILL_HOLDS: _("It still holds, you said."),
    }[decision]
    left = _left(claim, request.user)
    number = len(left)
    told = ngettext("%(count)d left in this story.", "%(count)d left in this story.", number) % {"count": number}
    messages.success(request, f"{done} {told if left else _('Nothing is left for you in this story.')}")
    if decision == Decision.TAKE_BACK:
        return redirect(f"{reverse('review:claim', args=[claim.pk])}#claim")
    if following := _next(left, claim):
        return redirect(f"{reverse('review:claim', args=[following])}#claim")
    return redirect(f"{reverse('review:queue')}#queue")
