"""Claims whose tag was taken off: a second person agrees, or has them tagged again."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.errors import Refusal
from articles.models import Claim
from articles.review import lists
from articles.review.access import StaffRequest, staff_page, status_of
from articles.review.dossier import claims_with_all, dossier
from articles.review.forms import WithdrawalForm
from articles.review.passage import Bit
from articles.text import normal
from articles.workflow import reviewing
from articles.workflow.waiting import patiently


@staff_page
def waiting(request: StaffRequest) -> HttpResponse:
    """Every withdrawal that waits for a reviewer."""
    claims = Claim.objects.visible_to(request.user).filter(pk__in=lists.withdrawn(request.user))
    rows = list(claims.select_related("article").order_by("waiting_since", "pk"))
    return render(request, "review/withdrawals.html", {"claims": rows, "tabs": lists.waiting_for(request.user)})


@staff_page
@require_http_methods(["GET", "HEAD", "POST"])
def withdrawal_page(request: StaffRequest, pk: UUID) -> HttpResponse:
    """What was tagged, who decided it, where its words stand now; and whether the tag may go."""
    claim = get_object_or_404(claims_with_all(Claim.objects.visible_to(request.user), request.user), pk=pk)
    if request.method != "POST":
        return _page(request, claim, WithdrawalForm())
    form = WithdrawalForm(request.POST)
    if not form.is_valid():
        return _page(request, claim, form, _("Something in the form is missing or cannot be read."), 400)
    try:
        patiently(partial(reviewing.confirm_withdrawal, claim, by=request.user, note=form.cleaned_data["note"]))
    except Refusal as refusal:
        return _page(request, claim, form, str(refusal), status_of(refusal))
    messages.success(request, _("Confirmed. The tag is gone, its history stays."))
    return redirect("review:withdrawals")


def _page(
    request: StaffRequest, claim: Claim, form: WithdrawalForm, refusal: str = "", status: int = 200
) -> HttpResponse:
    context = dossier(claim, request.user) | {
        "form": form,
        "refusal": refusal,
        "standing": _standing(claim),
        "waits": str(claim.pk) in lists.withdrawn(request.user, claim.article),
        "may_confirm": _may_confirm(claim, request),
        "confirmed": list(claim.withdrawals.filter(words=claim.words).select_related("person")),
    }
    return render(request, "review/withdrawal.html", context, status=status)


def _may_confirm(claim: Claim, request: StaffRequest) -> bool:
    mine = Claim.objects.decidable_by(request.user).filter(pk=claim.pk)
    return request.user.has_perm(reviewing.REVIEW) and mine.exists()


def _standing(claim: Claim) -> list[list[Bit]]:
    """The sentences of the story in which the words still stand."""
    found = []
    for covered in claim.article.saved().coverage():
        before, words, after = normal(covered.text).partition(claim.words)
        if words:
            found.append([Bit(*bit) for bit in (("sentence", before), ("claim", words), ("sentence", after)) if bit[1]])
    return found
