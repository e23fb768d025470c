"""Reviewing: claims are decided, withdrawals confirmed and stories signed by people who had no hand in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import connection

from articles.errors import (
    AlreadyDecided,
    BylinedHere,
    ClaimChanged,
    ClaimNotInText,
    ClaimTorn,
    ForeignEvidence,
    KeyReused,
    MissingValue,
    NotAllowed,
    NothingToTakeBack,
    NothingWithdrawn,
    OwnWork,
    ReasonMissing,
    RestsOnNothing,
    Spiked,
    StoryChanged,
)
from articles.models import Article, Claim, Policy, Review, SignOff, StillHolds, Withdrawal
from articles.states import Decision, Display, Hand, Severity, Stance
from articles.text import admit
from articles.workflow import holding
from articles.workflow.acting import RIGHTS, require, step
from articles.workflow.fitting import fitted
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.db.models import QuerySet

REVIEW, LEGAL = "articles.review_claim", "articles.clear_legal"


def approve_claim(
    claim: Claim,
    *,
    by: User,
    fingerprint: str,
    context: str,
    rests_on: Iterable[int],
    note: str = "",
    key: str | None = None,
) -> Review:
    """Record a second pair of eyes saying yes to exactly what they saw, the words around it too, and what it rests on.

    Reviewers decide every claim, lawyers those with a risk their section gives to them. Refuses NotAllowed, OwnWork,
    BylinedHere, ClaimChanged, ContextChanged, AlreadyDecided, RestsOnNothing, ForeignEvidence, and
    ReasonMissing where somebody else's return stands.
    """
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if replay := _replay(claim, Decision.APPROVE, by=by, key=key, fingerprint=fingerprint, note=note):
            return replay
        claim, policy = _decidable(article, claim, by=by, fingerprint=fingerprint, context=context)
        note = fitted(Review, {"note": note})["note"]
        standing = standing_of(claim)
        chosen = _support(claim, rests_on)
        _refuse_settled(claim, standing, policy, by)
        if (
            standing["returned"]
            and not note
            and claim.reviews.filter(pk__in=standing["returns"]).exclude(person=by).exists()
        ):
            raise ReasonMissing(field="note")
        return _decide(claim, Decision.APPROVE, by=by, rests_on=chosen, note=note, key=key)


def return_claim(
    claim: Claim,
    *,
    by: User,
    fingerprint: str,
    context: str,
    note: str,
    severity: str = Severity.ORDINARY,
    key: str | None = None,
) -> Review:
    """Send a claim back with a reason; it blocks until its author lifts it or another person does so with a reason.

    Refuses NotAllowed, OwnWork, BylinedHere, ClaimChanged, ContextChanged, AlreadyDecided, ReasonMissing, UnfitText.
    """
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if replay := _replay(claim, Decision.RETURN, by=by, key=key, fingerprint=fingerprint, note=note):
            return replay
        claim, _policy = _decidable(article, claim, by=by, fingerprint=fingerprint, context=context)
        note = fitted(Review, {"note": note})["note"]
        if not note:
            raise ReasonMissing(field="note")
        severity = fitted(Review, {"severity": severity})["severity"]
        return _decide(claim, Decision.RETURN, by=by, note=note, severity=severity, key=key)


def waive_claim(
    claim: Claim,
    *,
    by: User,
    fingerprint: str,
    context: str,
    note: str,
    recheck_by: date | None,
    key: str | None = None,
) -> Review:
    """A chief lets a claim out unchecked, openly, with a reason and the day by which it is checked.

    Refuses NotAllowed, OwnWork (unless the section allows it), ClaimChanged, ContextChanged, ReasonMissing,
    MissingValue.
    """
    require(by, "articles.waive_claim")
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if replay := _replay(claim, Decision.WAIVE, by=by, key=key, fingerprint=fingerprint, note=note):
            return replay
        claim, _policy = _decidable(article, claim, by=by, fingerprint=fingerprint, context=context, waiving=True)
        note = fitted(Review, {"note": note})["note"]
        if not note:
            raise ReasonMissing(field="note")
        if recheck_by is None:
            raise MissingValue(field="recheck_by", remedy="Say by which day it will be checked.")
        return _decide(claim, Decision.WAIVE, by=by, note=note, recheck_by=recheck_by, key=key)


def take_back(claim: Claim, *, by: User, key: str | None = None) -> Review:
    """Take back one's own last decision on a claim. Refuses NotAllowed, Spiked, NothingToTakeBack."""
    if not by.is_active:
        raise NotAllowed(right=RIGHTS[REVIEW])
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if replay := _replay(claim, Decision.TAKE_BACK, by=by, key=key):
            return replay
        if article.spiked:
            raise Spiked
        last = claim.reviews.filter(person=by).order_by("-pk").first()
        if last is None or last.decision == Decision.TAKE_BACK:
            raise NothingToTakeBack
        review = Review.objects.create(
            claim=claim,
            article=article,
            person=by,
            decision=Decision.TAKE_BACK,
            fingerprint=last.fingerprint,
            seen=last.seen,
            context=last.context,
            round=last.round,
            key=key,
        )
        record("take_back", by=by, article=article, subject=f"claim:{claim.pk}", decision=last.decision)
        return review


def still_holds(claim: Claim, *, by: User, fingerprint: str, context: str, key: str | None = None) -> StillHolds:
    """Say that a checked claim still holds in the words around it now, which one did not write.

    Refuses NotAllowed, BylinedHere, OwnWords, ClaimChanged, ContextChanged, ContextStands, ClaimNotInText, Spiked.
    """
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if key and (replay := StillHolds.objects.filter(person=by, key=key).first()):
            if (replay.claim_id, replay.fingerprint) != (claim.pk, fingerprint):
                raise KeyReused(key=key)
            return replay
        claim = article.claims.select_for_update(no_key=True).get(pk=claim.pk)
        policy = Policy.objects.in_force(article.section_id)[0]
        if not may_decide(claim, by, policy):
            raise NotAllowed(right=RIGHTS[REVIEW])
        if article.spiked:
            raise Spiked
        if not claim.attached:
            raise ClaimNotInText
        _refuse_bylined(article, by, policy)
        if claim.fingerprint != fingerprint:
            raise ClaimChanged(seen=fingerprint, now=claim.fingerprint)
        holding.refuse_other_context(claim, context)
        return holding.vouch(claim, by=by, key=key)


def confirm_withdrawal(claim: Claim, *, by: User, note: str = "") -> Withdrawal:
    """Agree that a claim whose tag was removed need not be checked.

    Refuses NotAllowed, OwnWork, BylinedHere, NothingWithdrawn, Spiked.
    """
    require(by, REVIEW)
    with step(by):
        article = Article.objects.locked(claim.article_id)
        if article.spiked:
            raise Spiked
        claim = article.claims.get(pk=claim.pk)
        if claim.attached:
            raise NothingWithdrawn
        _refuse_hands(claim, by)
        _refuse_bylined(article, by, Policy.objects.in_force(article.section_id)[0])
        withdrawal, created = Withdrawal.objects.get_or_create(
            claim=claim,
            person=by,
            words=claim.words,
            defaults={"article": article, **fitted(Withdrawal, {"note": note})},
        )
        if created:
            record("confirm_withdrawal", by=by, article=article, subject=f"claim:{claim.pk}")
        return withdrawal


def sign_off(
    article: Article, *, by: User, digest: str, bound: str, vouches: str | None = None, key: str | None = None
) -> SignOff:
    """Say one has read the story exactly so; covers every sentence one did not write or clear, and vouches for them
    where they are new around a checked claim. `vouches` names those claims as the page did (`holding.named`).

    Refuses NotAllowed, BylinedHere, StoryChanged, Spiked.
    """
    require(by, "articles.sign_article")
    with step(by):
        article = Article.objects.locked(article.pk)
        if key and (replay := SignOff.objects.filter(person=by, key=key).first()):
            if (replay.article_id, replay.digest, replay.bound) != (article.pk, digest, bound):
                raise KeyReused(key=key)
            return replay
        if article.spiked:
            raise Spiked
        _refuse_bylined(article, by, Policy.objects.in_force(article.section_id)[0])
        if (digest, bound) != (article.digest, bound_of(article)):
            raise StoryChanged(seen=digest, now=article.digest)
        claims = holding.read_by(by, article)
        if vouches not in (None, holding.named(claims)):
            raise StoryChanged(seen=digest, now=article.digest)
        signoff, created = SignOff.objects.get_or_create(
            article=article,
            person=by,
            digest=digest,
            bound=bound,
            defaults={"revision": article.revisions.get(number=article.version), "key": key},
        )
        if created:
            record("sign_off", by=by, article=article, subject=f"story:{article.pk}", digest=digest)
        holding.vouch_by(signoff, claims)
        return signoff


def may_decide(claim: Claim, by: User, policy: Policy) -> bool:
    """Whether deciding it is this person's work at all: any claim is a reviewer's, one with a legal risk a lawyer's."""
    lawyer = policy.needs_lawyer(claim.risks) and by.has_perm(LEGAL)
    return by.is_active and (lawyer or by.has_perm(REVIEW))


def standing_of(claim: Claim) -> dict[str, Any]:
    """How the decisions on a claim stand at its content now, as PostgreSQL counts them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM newsroom_standing(%s, %s)", [claim.pk, claim.fingerprint])
        return dict(zip((column.name for column in cursor.description), cursor.fetchone(), strict=True))


def standing_returns(claim: Claim) -> QuerySet[Review]:
    """The returns nobody has lifted yet, as PostgreSQL counts them."""
    return claim.reviews.filter(pk__in=standing_of(claim)["returns"])


def bound_of(article: Article) -> str:
    """The hash of the claims, clearances and withdrawals a signature given now would be bound to."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_bound(%s)", [article.pk])
        return str(cursor.fetchone()[0])


def _replay(
    claim: Claim, decision: Decision, *, by: User, key: str | None, fingerprint: str = "", note: str = ""
) -> Review | None:
    """The answer this very request got before; asked under the lock, so that of two at once both get it."""
    if not key or not (replay := Review.objects.filter(person=by, key=key).first()):
        return None
    told = (replay.claim_id, replay.decision, replay.fingerprint, replay.note)
    if told != (claim.pk, decision, fingerprint or replay.fingerprint, admit(note, field="note").text.strip()):
        raise KeyReused(key=key)
    return replay


def _decidable(
    article: Article, claim: Claim, *, by: User, fingerprint: str, context: str, waiving: bool = False
) -> tuple[Claim, Policy]:
    claim = article.claims.select_for_update(no_key=True).get(pk=claim.pk)
    policy = Policy.objects.in_force(article.section_id)[0]
    if not waiving and not may_decide(claim, by, policy):
        raise NotAllowed(right=RIGHTS[REVIEW])
    if article.spiked:
        raise Spiked
    if not claim.attached:
        raise ClaimNotInText
    if claim.fragmented:
        raise ClaimTorn
    if not (waiving and policy.contributors_may_waive):
        _refuse_hands(claim, by)
        _refuse_bylined(article, by, policy)
    if claim.fingerprint != fingerprint:
        raise ClaimChanged(seen=fingerprint, now=claim.fingerprint)
    holding.refuse_other_context(claim, context)
    return claim, policy


def _refuse_hands(claim: Claim, by: User) -> None:
    hands = [str(Hand(how).label) for how in claim.contributors.filter(person=by).values_list("how", flat=True)]
    if hands:
        raise OwnWork(how=", ".join(hands))


def _refuse_bylined(article: Article, by: User, policy: Policy) -> None:
    if not policy.authors_check_each_other and article.bylines.filter(user=by).exists():
        raise BylinedHere


def _support(claim: Claim, rests_on: Iterable[int]) -> list[int]:
    chosen = sorted(set(rests_on))
    if claim.display != Display.BODY:
        return []
    stances = dict(claim.evidence.order_by().values_list("pk", "stance"))
    if not stances.keys() >= set(chosen):
        raise ForeignEvidence
    if Stance.SUPPORTS not in {stances[pk] for pk in chosen}:
        raise RestsOnNothing
    return chosen


def _refuse_settled(claim: Claim, standing: dict[str, object], policy: Policy, by: User) -> None:
    here = claim.reviews.filter(fingerprint=claim.fingerprint).exclude(decision=Decision.TAKE_BACK)
    needed = policy.approvals_needed(claim.kind, claim.risks)
    lawyer_open = policy.needs_lawyer(claim.risks) and not standing["lawyers"] and by.has_perm(LEGAL)
    open_again = lawyer_open or claim.context_changed
    if not standing["returned"] and int(str(standing["approvals"])) >= needed and not open_again:
        last = here.filter(decision=Decision.APPROVE).select_related("person").order_by("-pk").first()
        if last:
            raise AlreadyDecided(name=name_of(last.person), decision=str(last.get_decision_display()).lower())


def _decide(
    claim: Claim,
    decision: Decision,
    *,
    by: User,
    rests_on: list[int] | None = None,
    note: str = "",
    severity: str = Severity.ORDINARY,
    recheck_by: date | None = None,
    key: str | None = None,
) -> Review:
    mine = claim.reviews.filter(person=by, fingerprint=claim.fingerprint).order_by("-pk").first()
    if mine is not None and mine.decision != Decision.TAKE_BACK and mine.context in (None, claim.context):
        raise AlreadyDecided(name=name_of(by), decision=str(mine.get_decision_display()).lower())
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_seen(%s)", [claim.pk])
        seen = bytes(cursor.fetchone()[0])
    review = Review.objects.create(
        claim=claim,
        article_id=claim.article_id,
        person=by,
        decision=decision,
        severity=severity,
        fingerprint=claim.fingerprint,
        seen=seen,
        context=claim.context,
        rests_on=rests_on or [],
        note=note,
        recheck_by=recheck_by,
        round=mine.round + 1 if mine else 0,
        as_lawyer=by.has_perm(LEGAL),
        key=key,
    )
    record(
        f"{decision.value}_claim",
        by=by,
        article=claim.article,
        subject=f"claim:{claim.pk}",
        review=review.pk,
        fingerprint=claim.fingerprint,
        note=note,
    )
    return review


def name_of(person: User) -> str:
    """How people call somebody: the full name, or the login where there is none."""
    return person.get_full_name() or person.get_username()
