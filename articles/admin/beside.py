"""What stands beside a story's form: its claims, the sentences nobody tagged, what keeps it from its readers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import Case, Count, Q, Value, When
from django.urls import reverse
from django.utils.translation import gettext as _

from articles import marks
from articles.models import Article, Claim, Clearance, Live
from articles.paging import part_of
from articles.refusing import new_token
from articles.states import ClearanceReason, Stage
from articles.workflow import gate, publishing, writing
from articles.workflow.reviewing import name_of
from glossary.models import Term

if TYPE_CHECKING:
    from django.contrib.auth.models import User


#: A column of more things to do than this is no help; the rest come up as these are done.
MOST_LOOSE = MOST_IN_THE_WAY = 40
#: Tags that were removed come page by page, the last tagged first.
GONE = 40
#: What was cleared long ago is shown to whoever asks for all of it.
MOST_CLEARED = 20


class Step(NamedTuple):
    """A step the story can take now."""

    name: str
    label: str
    note: str = ""


class Loose(NamedTuple):
    """A statement in which something is neither tagged nor cleared, and the sentence that makes it."""

    hash: str
    statement: str
    text: str
    cues: list[str]


def beside(
    article: Article, user: User, *, all_cleared: bool = False, sending: bool = False, gone: int = 1
) -> dict[str, Any]:
    """Everything the column beside the form shows, in a fixed number of statements."""
    claims = _claims(article)
    body = [claim for claim in claims if claim.attached and not claim.display]
    removed = sorted((claim for claim in claims if not claim.attached), key=lambda claim: claim.tagged_at, reverse=True)
    found = gate.blockers(article)
    others = [blocker for blocker in found if blocker.code != "sentence_uncovered"]
    cleared = _cleared(article)
    loose = [_loose(blocker) for blocker in found if blocker.code == "sentence_uncovered"]
    writes = user.has_perm(writing.WRITE)
    publishes = user.has_perm("articles.publish_article") and not article.spiked
    return {
        "article": article,
        "display_claims": [claim for claim in claims if claim.attached and claim.display],
        "body_claims": body,
        "gone_count": len(removed),
        "gone": part_of(removed, gone, GONE),
        "counts": Counter(claim.shown for claim in claims if claim.attached),
        "blockers": found,
        "other_blockers": others[:MOST_IN_THE_WAY],
        "more_blockers": len(others) - MOST_IN_THE_WAY,
        "first_blockers": _("The first %d of them") % MOST_IN_THE_WAY if len(others) > MOST_IN_THE_WAY else "",
        "loose": loose[:MOST_LOOSE],
        "loose_count": len(loose),
        "more_loose": len(loose) - MOST_LOOSE,
        "cleared": cleared if all_cleared else cleared[:MOST_CLEARED],
        "cleared_count": len(cleared),
        "reasons": [choice for choice in ClearanceReason.choices if choice[0] != ClearanceReason.NOTHING],
        "writes": writes and not article.spiked,
        "steps": _steps(article, writes),
        "may_publish": publishes,
        "nothing_new": publishes and article.stage == Stage.REVIEW and publishing.nothing_new(article),
        "unsourced": [claim for claim in body if not claim.evidence_count] if sending else [],  # type: ignore[attr-defined]
        "live": Live.objects.filter(article=article).select_related("publication").first(),
        "saver": _saver(article),
        "based_on": [row.source for row in article.article_sources.select_related("source")],
        "terms": _terms(article),
        "token": new_token(),
    }


def _claims(article: Article) -> list[Claim]:
    """The story's claims in the order of its text; display lines first, removed tags last."""
    place = {pk: at for at, pk in enumerate(marks.claim_order(article.body))}
    claims = article.claims.annotate(
        evidence_count=Count("evidence", distinct=True),
        rest_count=Count("rests", filter=Q(rests__on__attached=True), distinct=True),
    )
    return sorted(
        claims, key=lambda claim: (not claim.attached, place.get(claim.pk, -1), claim.display, claim.tagged_at)
    )


def _loose(blocker: gate.Blocker) -> Loose:
    return Loose(str(blocker.sentence), blocker.detail["statement"], blocker.detail["text"], blocker.detail["cues"])


def _cleared(article: Article) -> list[Clearance]:
    """Sentences of the text as it is now in which somebody found nothing to check, the last said first."""
    return list(Clearance.objects.standing(article).select_related("person").order_by("-pk"))


def _steps(article: Article, writes: bool) -> list[Step]:
    if not writes:
        return []
    if article.spiked:
        return [Step("unspike", _("Take off the spike"))]
    move = Step("send-to-review", _("Send to review"))
    if article.stage == Stage.REVIEW:
        move = Step("return-to-draft", _("Take back to draft"))
    published = article.publications.exists()
    return (
        [move] if published else [move, Step("spike", _("Spike"), _("The story goes to a bin it can come back from."))]
    )


def _terms(article: Article) -> list[Any]:
    """The glossary terms that came with the story, and whether each still waits for approval."""
    waiting = Term.objects.waiting().values("pk")
    waits = Case(When(pk__in=waiting, then=Value(True)), default=Value(False))
    return list(Term.objects.filter(pk__in=article.article_terms.values("term")).annotate(waits=waits))


def _saver(article: Article) -> str:
    last = article.revisions.filter(number=article.version).select_related("saved_by").first()
    return name_of(last.saved_by) if last else ""


def story_url(article: Article) -> str:
    """The address of the story's form."""
    return reverse("admin:articles_article_change", args=[article.pk])
