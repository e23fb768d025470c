"""What the desk shows of a story to be read: its body with claims marked, its versions, its journal."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import marks
from articles.admin import diff
from articles.models import Article, Byline, Event, Revision
from articles.models.claim import SHOWN
from articles.refusing import VerbAdmin, version_of
from articles.workflow.reviewing import name_of

NEWEST = 100
#: Versions on a page of them.
VERSIONS = 50
_MARK = re.compile(r'<mark data-claim="([0-9a-f-]{36})">')

_SHAPES = re.compile(r"<((?!mark|p>|br|/)[^>]+)>")


def fragment(template: str, context: dict[str, Any]) -> SafeString:
    """A piece of a page."""
    return render_to_string(template, context)


def body(article: Article) -> SafeString:
    """The story's words with each claim marked in the colour of its status; cleaned again before it is shown."""
    status = {str(pk): status for pk, status in article.claims.values_list("pk", SHOWN)}
    html = marks.sanitise(article.body).html
    coloured = _MARK.sub(
        lambda m: f'<mark class="claim claim--{status.get(m[1], "open")}" data-claim-open="{m[1]}">', html
    )
    return format_html('<div class="reading">{}</div>', mark_safe(coloured))  # noqa: S308


class Change(NamedTuple):
    """What one part of a story was and is."""

    label: str
    lines: list[diff.Line]


def between(before: Revision, after: Revision) -> list[Change]:
    """What changed from one saved version to another, part by part; claims are told by their words."""
    names = dict(Byline.objects.filter(pk__in={*before.byline_ids, *after.byline_ids}).values_list("pk", "name"))
    old, new = _parts(before, names), _parts(after, names)
    return [Change(label, diff.paragraphs(old[label], new[label])) for label in new if old[label] != new[label]]


def _parts(revision: Revision, names: dict[int, str]) -> dict[str, list[str]]:
    day = revision.story_date
    parts = {
        _("Headline"): revision.headline,
        _("Standfirst"): revision.standfirst,
        _("Text"): marks.plain(revision.body),
        _("Formatting"): _shape(revision.body),
        _("Claims"): "\n".join(claim["quote"] for claim in revision.claims),
        _("Section"): revision.section.name if revision.section else "",
        _("Bylines"): ", ".join(names.get(pk, "…") for pk in revision.byline_ids),
        _("Story date"): date_format(day, "j F Y") if day else "",
        _("Dateline"): revision.dateline,
    }
    return {label: text.split("\n") if text else [] for label, text in parts.items()}


def _shape(html: str) -> str:
    """Headings, lists, links and the like, each on a line, so that a change of shape alone is seen too."""
    return "\n".join(_SHAPES.findall(html))


def meanwhile(article: Article, seen: int) -> dict[str, Any]:
    """What others saved since the version a form was opened at."""
    revisions = {
        revision.number: revision
        for revision in article.revisions.select_related("section", "saved_by").filter(number__gte=seen)
    }
    later = [revision for number, revision in sorted(revisions.items()) if number > seen]
    if seen not in revisions or not later:
        return {}
    people = dict.fromkeys(name_of(revision.saved_by) for revision in later)
    return {"people": ", ".join(people), "changes": between(revisions[seen], later[-1]), "at": later[-1].saved_at}


def history(desk: VerbAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """The page of a story's versions: the list, the way between two of them, the journal."""
    article = desk.get_object(request, object_id)
    if article is None:
        raise Http404
    if not desk.has_view_permission(request, article):
        raise PermissionDenied
    revisions, older = _versions(request, article)
    before, after = _chosen(request, article)
    events = Event.objects.filter(article=article).select_related("person")[:NEWEST]
    context = {
        **desk.admin_site.each_context(request),
        "title": _("What happened to this story"),
        "article": article,
        "opts": desk.opts,
        "media": desk.media,
        "revisions": [(row, name_of(row.saved_by)) for row in revisions],
        "elsewhere": _elsewhere(revisions, before, after),
        "older": older,
        "from_version": version_of(request.GET, "versions"),
        "before": before,
        "after": after,
        "changes": between(before, after) if before and after else [],
        "events": [(event, name_of(event.person), told(event)) for event in events],
    }
    return TemplateResponse(request, "admin/articles/article/history.html", context)


def _versions(request: HttpRequest, article: Article) -> tuple[list[Revision], str]:
    """A page of the story's versions without their texts, the newest first, and the address of the next page."""
    rows = article.revisions.select_related("saved_by").order_by("-number")
    if newest := version_of(request.GET, "versions"):
        rows = rows.filter(number__lte=newest)
    shown = list(rows.defer("body", "text", "sentences", "touched", "claims")[: VERSIONS + 1])
    if len(shown) <= VERSIONS:
        return shown, ""
    query = request.GET.copy()
    query["versions"] = str(shown.pop().number)
    return shown, query.urlencode()


def _chosen(request: HttpRequest, article: Article) -> tuple[Revision | None, Revision | None]:
    """The two versions asked for; else the newest and the one before it."""
    to, start = version_of(request.GET, "to"), version_of(request.GET, "from")
    wanted = {to, start, to - 1, article.version, article.version - 1} - {0, -1}
    rows = article.revisions.filter(number__in=wanted).select_related("section").order_by("number")
    found = {row.number: row for row in rows}
    after = found.get(to) or found.get(article.version)
    before = found.get(start) or (found.get(after.number - 1) if after else None)
    return before, after


def _elsewhere(shown: list[Revision], before: Revision | None, after: Revision | None) -> list[tuple[str, int]]:
    """The chosen versions that stand on another page of the list, which the form sends all the same."""
    here = {row.number for row in shown}
    chosen = (("from", before), ("to", after))
    return [(name, row.number) for name, row in chosen if row is not None and row.number not in here]


#: What each step is called in the journal's list.
VERBS = {
    "start_story": gettext_lazy("began the story"),
    "import_story": gettext_lazy("imported the story"),
    "revise": gettext_lazy("saved it"),
    "tag_claim": gettext_lazy("tagged a claim"),
    "withdraw_claim": gettext_lazy("took a tag off"),
    "describe_claim": gettext_lazy("described a claim"),
    "clear_sentence": gettext_lazy("found nothing to check in a sentence"),
    "unclear_sentence": gettext_lazy("took back a “nothing to check”"),
    "send_to_review": gettext_lazy("sent it to review"),
    "return_to_draft": gettext_lazy("took it back from review"),
    "spike": gettext_lazy("spiked it"),
    "unspike": gettext_lazy("took it off the spike"),
    "attach_evidence": gettext_lazy("added evidence"),
    "change_evidence": gettext_lazy("changed evidence"),
    "detach_evidence": gettext_lazy("took evidence off"),
    "rest_display": gettext_lazy("said what a line rests on"),
    "base_on": gettext_lazy("said what it is based on"),
    "approve_claim": gettext_lazy("checked a claim"),
    "return_claim": gettext_lazy("sent a claim back"),
    "waive_claim": gettext_lazy("let a claim out unchecked"),
    "take_back": gettext_lazy("took back a decision"),
    "still_holds": gettext_lazy("said that a claim still holds in the words around it"),
    "confirm_withdrawal": gettext_lazy("agreed that a tag was removed"),
    "sign_off": gettext_lazy("signed it"),
    "publish": gettext_lazy("published it"),
    "record_source": gettext_lazy("recorded a source"),
    "revise_source": gettext_lazy("changed a source"),
    "set_standing": gettext_lazy("said what became of a source"),
    "vouch_for": gettext_lazy("vouched for a source"),
    "merge_source": gettext_lazy("said that two sources are one document"),
    "part_source": gettext_lazy("said that merged sources are two documents after all"),
    "tell_apart": gettext_lazy("said that two sources are different documents"),
    "let_in": gettext_lazy("let somebody in on a source"),
    "shut_out": gettext_lazy("shut somebody out of a source"),
    "draft_term": gettext_lazy("drafted a term"),
    "revise_term": gettext_lazy("changed a term"),
    "approve_term": gettext_lazy("approved a term"),
    "set_policy": gettext_lazy("set a policy"),
    "keep_byline": gettext_lazy("saved a byline"),
    "keep_section": gettext_lazy("saved a section"),
    "keep_person": gettext_lazy("saved an account"),
    "set_password": gettext_lazy("gave an account another password"),
    "keep_role": gettext_lazy("saved a role"),
    "lock_out": gettext_lazy("turned somebody away after too many wrong passwords"),
    "set_up": gettext_lazy("set up an account or a role"),
    "take_stock": gettext_lazy("wrote down who may do what"),
}


def told(event: Event) -> str:
    """A step in words; never the name of a source, which may be protected."""
    words = str(VERBS.get(event.verb, event.verb.replace("_", " ")))
    detail = event.data.get("quote") or event.data.get("note") or ""
    return f"{words}: {detail}" if detail else words
