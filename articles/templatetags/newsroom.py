"""Where to mend what stands in the way: the one table from blockers to pages, for the admin, the queue and the API."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from articles.models import Article
from articles.states import Display, Turning
from articles.turning import turns
from articles.workflow.gate import Blocker

register = template.Library()


class Place(NamedTuple):
    """An address, and what the link to it says."""

    url: str
    link: str


class Row(NamedTuple):
    """A blocker as a page shows it."""

    code: str
    message: str
    who: tuple[str, ...]
    url: str
    link: str


#: Blockers of a claim that its reviewer lifts on the claim's page; the others are the desk's, in the story's form.
DECIDED = frozenset(
    {
        "claim_open",
        "claim_changed",
        "claim_returned",
        "second_approval_missing",
        "legal_missing",
        "context_changed",
    }
)
_SIGNED = {"signoff_missing", "signoff_outdated"}


def place_of(blocker: Blocker, article: Article) -> Place:
    """The page where somebody can lift a blocker of this story."""
    if blocker.code in DECIDED:
        return Place(reverse("review:claim", args=[blocker.claim]), _("To the claim"))
    if blocker.code == "claim_withdrawal_unconfirmed":
        return Place(reverse("review:withdrawal", args=[blocker.claim]), _("To the claim"))
    if blocker.code == "term_unapproved":
        return Place(reverse("review:term", args=[blocker.term]), _("To the term"))
    if blocker.code in _SIGNED:
        return Place(f"{reverse('review:article', args=[article.pk])}#sign", _("Read and sign"))
    if blocker.code == "not_in_review":
        return Place(f"{reverse('review:article', args=[article.pk])}#next", _("Send it to review"))
    if blocker.code == "unnamed_source_unapproved":
        return Place(reverse("admin:articles_source_change", args=[blocker.source]), _("To the source"))
    return Place(f"{desk_of(article)}#{_anchor(blocker)}", _("Mend it"))


@register.simple_tag
def desk_of(article: Article) -> str:
    """The address of a story's form at the desk."""
    return reverse("admin:articles_article_change", args=[article.pk])


def _anchor(blocker: Blocker) -> str:
    """The part of the story's form a blocker is about."""
    if blocker.claim:
        return f"claim-{blocker.claim}"
    if blocker.sentence:
        statement = blocker.detail.get("statement")
        return f"sentence-{blocker.sentence}" + (f"-{statement}" if statement else "")
    return f"id_{blocker.field or Display.HEADLINE.value}"


def turns_between(before: str, now: str) -> list[str]:
    """What in new words around a claim could turn it round, in words."""
    added, gone = _("“%(words)s” was added: %(kind)s"), _("“%(words)s” was taken away: %(kind)s")
    found = [(added if turn.added else gone, turn.text, Turning(turn.kind).label) for turn in turns(before, now)]
    return [told % {"words": text, "kind": kind} for told, text, kind in found]


@register.filter
def waits(since: datetime) -> str:
    """How long something has waited, in its largest unit."""
    if timezone.now() - since < timedelta(minutes=1):
        return _("under a minute")
    return timesince(since, depth=1)


@register.simple_tag
def placed(blockers: Iterable[Blocker], article: Article) -> list[Row]:
    """Blockers with the place where each is mended, ready for `includes/refusal.html`."""
    return [Row(b.code, b.message, b.who, *place_of(b, article)) for b in blockers]


@register.inclusion_tag("includes/blockers.html")
def blockers_of(article: Article, blockers: Iterable[Blocker], heading: str = "") -> dict[str, Any]:
    """Everything that keeps a story from its readers, with links and who can lift it."""
    return {"rows": placed(blockers, article), "heading": heading}
