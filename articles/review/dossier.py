"""Everything a reviewer needs in front of them to decide one claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection
from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _

from articles import canonical
from articles.models import Claim, ClaimRest, Contributor, Evidence, Policy, Review, Source, StillHolds
from articles.review import changes
from articles.review.around import Around, around_changed
from articles.review.forms import DECISIONS, ApproveForm, DecisionForm
from articles.review.passage import around as passage_around
from articles.states import Decision, Display, Hand, Risk, Stance, Status, Terms
from articles.templatetags.newsroom import DECIDED
from articles.workflow import documents, gate, reviewing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.contrib.auth.models import User


class Item(NamedTuple):
    """A piece of evidence on the page: source and words as this person may see them, and whether it is ticked."""

    evidence: Evidence
    source: dict[str, Any]
    protected: bool
    readable: bool
    ticked: bool


class Past(NamedTuple):
    """An earlier decision, and whether it counts for the claim as it stands."""

    review: Review
    name: str
    status: str
    counts: bool
    stands: bool


#: Blockers that a decision or a second person's consent lifts.
AGREED = DECIDED | {"claim_withdrawal_unconfirmed"}

#: The shape and colour of a decision's own outcome.
_OUTCOME = {
    Decision.APPROVE: "approved",
    Decision.RETURN: "returned",
    Decision.WAIVE: "waived",
    Decision.TAKE_BACK: "open",
}


def claims_with_all(claims: QuerySet[Claim], user: User) -> QuerySet[Claim]:
    """Claims with everything their page shows to this person, in a fixed number of statements."""
    evidence = Evidence.objects.told_to(user).select_related("source__recorded_by", "source__vouched_by", "added_by")
    return claims.select_related("article__section", "tagged_by").prefetch_related(
        Prefetch("evidence", evidence.order_by("pk")),
        Prefetch("contributors", Contributor.objects.select_related("person").order_by("at")),
        Prefetch("rests", ClaimRest.objects.standing().select_related("on")),
        Prefetch("reviews", Review.objects.select_related("person").order_by("pk")),
        Prefetch("held", StillHolds.objects.select_related("person").order_by("-pk")),
    )


def dossier(claim: Claim, user: User, sent: DecisionForm | None = None) -> dict[str, Any]:
    """What the page of a claim shows to this person; `sent` is a refused form that comes back as typed."""
    policy = Policy.objects.in_force(claim.article.section_id)[0]
    past = _past(claim)
    mine = next((p for p in reversed(past) if p.review.person_id == user.pk), None)
    missing = gate.blockers_of(claim)
    around = around_changed(claim, user) if claim.context_changed else None
    hindrance = _hindrance(claim, user, policy, past)
    forms = _forms(claim, user, policy, mine, sent, around, free=not hindrance)
    approve = forms.get("approve")
    ticked = approve.chosen() if isinstance(approve, ApproveForm) else set()
    return {
        "claim": claim,
        "article": claim.article,
        "passage": passage_around(claim, claim.article),
        "facts": _facts(claim),
        "items": [_item(evidence, ticked) for evidence in claim.evidence.all()],
        "one_source": _one_source(claim.evidence.all()),
        "rests": [rest.on for rest in claim.rests.all()],
        "hands": _hands(claim),
        "past": past[::-1],
        "held": [(row, reviewing.name_of(row.person)) for row in claim.held.all()],
        "returned": next((p for p in reversed(past) if p.stands), None),
        "since": _since(claim, past, user),
        "around": around,
        "forms": forms,
        "mine": mine,
        "hindrance": hindrance,
        "who_can": sorted({name for b in missing for name in b.who if b.code in AGREED}),
        "owed": [b for b in missing if b.code not in DECIDED and claim.attached],
        "untagged": not claim.attached,
        "policy": policy,
    }


def _facts(claim: Claim) -> list[tuple[str, str]]:
    value = " ".join(
        part
        for part in (
            str(claim.get_qualifier_display() or ""),
            canonical.value(claim.quantity),
            f"– {canonical.value(claim.quantity_to)}" if claim.quantity_to is not None else "",
            claim.unit,
        )
        if part
    )
    rows = (
        (_("Kind"), str(claim.get_kind_display())),
        (_("Value"), value),
        (_("As of"), claim.as_of.isoformat() if claim.as_of else ""),
        (_("Attributed to"), claim.attribution),
        (_("Risks"), ", ".join(str(Risk(risk).label) for risk in claim.risks)),
        (_("Check again by"), claim.recheck_by.isoformat() if claim.recheck_by else ""),
    )
    return [(label, text) for label, text in rows if text]


def _hands(claim: Claim) -> list[str]:
    """Who had a hand in the claim, and how, in words."""
    people: dict[str, list[str]] = {}
    for row in claim.contributors.all():
        people.setdefault(reviewing.name_of(row.person), []).append(str(Hand(row.how).label))
    return [_("%(name)s %(how)s") % {"name": name, "how": ", ".join(how)} for name, how in people.items()]


def _item(evidence: Any, ticked: set[int]) -> Item:
    source, known = evidence.source, evidence.known
    shown = {
        "title": source.title if known else _("Confidential source"),
        "url": source.url if known else "",
        "publisher": source.publisher if known else "",
        "author": source.author if known else "",
        "published": source.published if known else None,
        "accessed": source.accessed if known else None,
        "kind": source.get_kind_display(),
        "terms": source.get_terms_display() if source.terms != Terms.ON_RECORD else "",
        "confidential": source.confidential,
        "known_to": reviewing.name_of(source.recorded_by),
        "vouched_by": reviewing.name_of(source.vouched_by) if source.vouched_by else "",
        "standing": source.get_standing_display() if source.standing != "good" else "",
        "standing_note": source.standing_note if known else "",
    }
    return Item(evidence, shown, not known, evidence.readable, evidence.pk in ticked)


def _one_source(evidence: Iterable[Any]) -> list[list[str]]:
    """The titles of those that support the claim and count as one source, among those this person knows."""
    support = [item for item in evidence if item.stance == Stance.SUPPORTS]
    known = {item.source_id: item.source.title for item in support if item.known}
    return documents.titles_counted_once(known)


def _past(claim: Claim) -> list[Past]:
    standing = set(reviewing.standing_returns(claim).values_list("pk", flat=True))
    reviews = sorted(claim.reviews.all(), key=lambda review: review.pk)
    last = {(review.person_id, review.fingerprint): review.pk for review in reviews}
    own = {row.person_id for row in claim.contributors.all()}
    rows = []
    for review in reviews:
        holds = last[review.person_id, review.fingerprint] == review.pk and review.decision != Decision.TAKE_BACK
        rows.append(
            Past(
                review,
                reviewing.name_of(review.person),
                _OUTCOME[Decision(review.decision)],
                counts=holds and review.fingerprint == claim.fingerprint and review.person_id not in own,
                stands=review.pk in standing,
            )
        )
    return rows


def _since(claim: Claim, past: list[Past], user: User) -> dict[str, Any] | None:
    """What changed since the last decision made on other content: one's own where there is one."""
    told = [p for p in past if p.review.decision != Decision.TAKE_BACK and p.review.fingerprint != claim.fingerprint]
    last = next((p for p in reversed(told) if p.review.person_id == user.pk), told[-1] if told else None)
    if last is None or any(p.counts and p.review.pk > last.review.pk for p in past):
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_seen(%s)", [claim.pk])
        now = bytes(cursor.fetchone()[0])
    before = bytes(last.review.seen)
    lines = canonical.decode(before)[1] + canonical.decode(now)[1]
    rests = Claim.objects.filter(pk__in={line["claim"] for line in lines if "claim" in line})
    there = {line["source"] for line in lines if "source" in line}
    known = {str(pk) for pk in Source.objects.known_to(user).filter(pk__in=there).values_list("pk", flat=True)}
    return {
        "past": last,
        "changes": changes.of_claim(
            before,
            now,
            words={str(pk): quote for pk, quote in rests.values_list("pk", "quote")},
            known=known,
            readable=there <= known or Claim.objects.decidable_by(user).filter(pk=claim.pk).exists(),
        ),
    }


def _hindrance(claim: Claim, user: User, policy: Policy, past: list[Past]) -> str:
    """Why this person may not check the claim, in words; empty when they may."""
    hands = [str(Hand(row.how).label) for row in claim.contributors.all() if row.person_id == user.pk]
    if hands:
        return _("This is your own work: you %(how)s. Somebody else has to decide it.") % {"how": ", ".join(hands)}
    if not policy.authors_check_each_other and claim.article.bylines.filter(user=user).exists():
        return _("The story carries your byline, so somebody else has to check it.")
    if not reviewing.may_decide(claim, user, policy):
        return _("You may read this page; checking claims takes a reviewer.")
    if not claim.attached:
        return _("The tag was taken off these words, so there is nothing to decide here.")
    if claim.fragmented:
        return _("The claim stands in pieces; an editor has to tag it again before it can be decided.")
    mine = next((p for p in reversed(past) if p.review.person_id == user.pk and p.counts), None)
    if mine and mine.review.context not in (None, claim.context):
        return ""
    if mine and mine.review.decision == Decision.APPROVE:
        return _("You checked this claim as it stands.")
    if mine and mine.review.decision == Decision.RETURN:
        return _("You sent this claim back as it stands. Take that back to decide anew.")
    return ""


def _forms(
    claim: Claim,
    user: User,
    policy: Policy,
    mine: Past | None,
    sent: DecisionForm | None,
    around: Around | None,
    *,
    free: bool,
) -> dict[str, DecisionForm]:
    """The forms this person can use, by decision; the refused one as it was typed."""
    names = ["approve", "return"] if free else []
    if around and around.for_me and reviewing.may_decide(claim, user, policy):
        names.append("still_holds")
    lawyer = policy.needs_lawyer(claim.risks) and user.has_perm("articles.clear_legal")
    if claim.status == Status.APPROVED and not lawyer and free:
        names.remove("approve")
    own = any(row.person_id == user.pk for row in claim.contributors.all())
    waivable = claim.attached and not claim.fragmented and claim.display == Display.BODY
    if waivable and user.has_perm("articles.waive_claim") and (policy.contributors_may_waive or not own):
        names.append("waive")
    if mine and (mine.counts or mine.stands):
        names.append("take_back")
    forms = {name: DECISIONS[name](claim) for name in names}
    if sent is not None and sent.decision in forms:
        forms[sent.decision.value] = sent
    return forms
