"""Terms that wait for approval, and the definition one says yes to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from articles.errors import Refusal
from articles.models import Article
from articles.review import changes, lists
from articles.review.access import StaffRequest, staff_page, status_of
from articles.review.forms import TermForm
from articles.workflow import terms as workflow
from articles.workflow.reviewing import name_of
from articles.workflow.waiting import patiently
from glossary.models import Term

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@staff_page
def waiting(request: StaffRequest) -> HttpResponse:
    """Every term that waits, with its definition: those this person may approve first."""
    mine = Term.objects.approvable_by(request.user).filter(pk=OuterRef("pk"))
    terms = Term.objects.waiting().annotate(for_me=Exists(mine)).select_related("drafted_by")
    context = {"terms": terms.order_by("-for_me", "name", "pk"), "tabs": lists.waiting_for(request.user)}
    return render(request, "review/terms.html", context)


@staff_page
@require_http_methods(["GET", "HEAD", "POST"])
def term_page(request: StaffRequest, slug: str) -> HttpResponse:
    """A definition in full, what changed since it was last approved, and one's yes."""
    term = get_object_or_404(Term.objects.select_related("drafted_by"), slug=slug)
    if request.method != "POST":
        return _page(request, term)
    form = TermForm(request.POST)
    if not form.is_valid():
        return _page(request, term, _("Something in the form is missing or cannot be read."), 400)
    try:
        patiently(partial(workflow.approve_term, term, by=request.user, **form.cleaned_data))
    except Refusal as refusal:
        term.refresh_from_db()
        return _page(request, term, str(refusal), status_of(refusal))
    return _go_on(request)


def _page(request: StaffRequest, term: Term, refusal: str = "", status: int = 200) -> HttpResponse:
    approvals = list(term.approvals.select_related("version", "person"))
    last = approvals[-1] if approvals else None
    versions = list(term.versions.select_related("saved_by"))
    waits = not any(approval.fingerprint == term.fingerprint for approval in approvals)
    context = {
        "term": term,
        "form": TermForm(initial={"fingerprint": term.fingerprint}),
        "refusal": refusal,
        "waits": waits,
        "may_approve": Term.objects.approvable_by(request.user).filter(pk=term.pk).exists(),
        "writers": sorted({name_of(version.saved_by) for version in versions if not version.imported}),
        "wrote": any(version.saved_by_id == request.user.pk and not version.imported for version in versions),
        "approvals": [(approval, name_of(approval.person)) for approval in reversed(approvals)],
        "since": _since(last.version, term) if last and waits else [],
        "stories": Article.objects.visible_to(request.user).current().filter(article_terms__term=term)[:20],
    }
    return render(request, "review/term.html", context, status=status)


def _since(version: Any, term: Term) -> list[changes.Change]:
    """What changed in a term since the version somebody approved."""
    sides = [
        {
            _("Term"): side.name,
            _("Definition"): side.definition,
            _("Capitals"): side.get_case_rule_display(),
            _("Other forms"): ", ".join(alias["form"] for alias in side.aliases),
            _("Sources"): ", ".join(source.get("title", "") for source in side.sources),
        }
        for side in (version, term)
    ]
    return [
        changes.Change(label, changes.between(sides[0][label], sides[1][label]))
        for label in sides[0]
        if sides[0][label] != sides[1][label]
    ]


def _go_on(request: StaffRequest) -> HttpResponse:
    left = _approvable(request.user)
    told = ngettext("%(count)d left.", "%(count)d left.", len(left)) % {"count": len(left)}
    messages.success(request, f"{_('Approved.')} {told if left else _('No other term waits for you.')}")
    if left:
        return redirect(f"{reverse('review:term', args=[left[0]])}#term")
    return redirect("review:terms")


def _approvable(user: User) -> list[str]:
    return list(Term.objects.approvable_by(user).values_list("slug", flat=True))
