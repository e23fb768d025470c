"""Publishing: the one verb through which anything reaches readers."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.db.models import Exists, F, OuterRef, Prefetch
from django.utils import timezone

from articles import formats, marks, rendering
from articles.admission import shows
from articles.errors import Blocked, KeyReused, NothingNew, Spiked, StoryChanged
from articles.models import Article, Claim, ClaimRest, Contributor, Evidence, Policy, Publication, Review, Source
from articles.states import MET, Decision, PublicationKind, Stage, Stance, Status, Terms
from articles.workflow.acting import require, step
from articles.workflow.fitting import fitted
from articles.workflow.gate import blockers
from articles.workflow.journal import record
from articles.workflow.reviewing import bound_of
from glossary.linking import linker_for
from glossary.models import Term

if TYPE_CHECKING:
    from django.contrib.auth.models import User


PUBLISH = "articles.publish_article"


def publish(article: Article, *, by: User, digest: str, note: str = "", key: str | None = None) -> Publication:
    """Put the story before its readers, exactly as signed; asks the gate again under the lock.

    `digest` is the one that was on the screen. Refuses NotAllowed, UnfitText, Spiked, StoryChanged, NothingNew, and
    Blocked with everything that is missing in `detail["blockers"]`.
    """
    require(by, PUBLISH)
    note = fitted(Publication, {"note": note})["note"]
    with step(by):
        article = Article.objects.locked(article.pk)
        if key and (replay := Publication.objects.filter(published_by=by, key=key).first()):
            if (replay.article_id, replay.digest) != (article.pk, digest):
                raise KeyReused(key=key)
            return replay
        _refuse_unfit(article, digest)
        if missing := blockers(article):
            raise Blocked(count=len(missing), blockers=missing)
        publication = _freeze(article, by=by, note=note, key=key)
        article.stage = Stage.DRAFT
        article.save(update_fields=["stage", "updated_at"])
        record(
            "publish",
            by=by,
            article=article,
            subject=f"publication:{publication.pk}",
            number=publication.number,
            digest=publication.digest,
            kind=publication.kind,
        )
        return publication


def _refuse_unfit(article: Article, digest: str) -> None:
    if article.spiked:
        raise Spiked
    if article.digest != digest:
        raise StoryChanged(seen=digest, now=article.digest)
    if nothing_new(article):
        raise NothingNew


def nothing_new(article: Article) -> bool:
    """Whether readers already see the story exactly as it stands, so that there is nothing to publish."""
    live = Publication.objects.filter(live__article=article).first()
    return live is not None and _same(live, article)


def _same(live: Publication, article: Article) -> bool:
    """Whether readers would get nothing they do not have: the same text, claims, evidence and checks."""
    now = {str(pk): fingerprint for pk, fingerprint in article.claims.attached().values_list("pk", "fingerprint")}
    then = {claim["id"]: claim["fingerprint"] for claim in formats.read_manifest(live.manifest)["claims"]}
    if (live.digest, live.bound, then) != (article.digest, bound_of(article), now):
        return False
    shown = _shown(_frozen_claims(article, Policy.objects.in_force(article.section_id)[0]))
    told = formats.read_page({"format": formats.PAGE, "claims": shown})
    return bool(formats.read_page(live.page)["claims"] == told["claims"])


def _freeze(article: Article, *, by: User, note: str, key: str | None) -> Publication:
    number = article.publications.count() + 1
    now = timezone.now()
    bound = bound_of(article)
    policy = Policy.objects.in_force(article.section_id)[0]
    claims = _frozen_claims(article, policy)
    linked = linker_for(Term.objects.held().linkable()).link(marks.without_marks(article.body))
    numbers = {claim["id"]: claim["number"] for claim in claims if not claim["display"]}
    publication = Publication(
        article=article,
        number=number,
        kind=PublicationKind.FIRST if number == 1 else PublicationKind.UPDATE,
        revision=article.revisions.get(number=article.version),
        digest=article.digest,
        bound=bound,
        level=policy.level,
        headline=article.headline,
        standfirst=article.standfirst,
        body=article.body,
        rendered=rendering.with_claims(linked.html, article.body, numbers),
        page=_page(article, policy, claims, [mention.slug for mention in linked.mentions], now),
        manifest=_manifest(article, claims, bound),
        note=note,
        published_by=by,
        published_at=now,
        key=key,
    )
    publication.save(force_insert=True)
    return publication


def _frozen_claims(article: Article, policy: Policy) -> list[dict[str, Any]]:
    """Each attached claim with its evidence and the decisions that count, in the order of the text."""
    order = {str(pk): n for n, pk in enumerate(marks.claim_order(article.body), 1)}
    claims = {
        str(c.pk): c
        for c in article.claims.attached().prefetch_related(Prefetch("rests", ClaimRest.objects.standing()))
    }
    evidence: dict[str, list[Evidence]] = {}
    attached = Evidence.objects.filter(article=article, claim__attached=True)
    for item in attached.prefetch_related("source").order_by("pk"):
        evidence.setdefault(str(item.claim_id), []).append(item)
    reviews: dict[str, list[Review]] = {}
    for review in article_reviews(article):
        reviews.setdefault(str(review.claim_id), []).append(review)
    ordered = sorted(claims, key=lambda pk: (order.get(pk, 0), claims[pk].display))
    sealed = {pk for pk, items in evidence.items() if not all(_found(item.source) for item in items)}
    trusting = _trusting(article) if policy.trusted_agencies else {}
    return [
        _frozen_claim(claims[pk], order.get(pk, 0), evidence.get(pk, []), reviews.get(pk, []))
        | {
            "per": _agency_alone(evidence.get(pk, []), policy, trusting[pk]) if pk in trusting else "",
            "sealed": not sealed.isdisjoint({pk, *(str(rest.on_id) for rest in claims[pk].rests.all())}),
        }
        for pk in ordered
    ]


def article_reviews(article: Article) -> list[Review]:
    """Decisions made at the content the story's claims have now, less those taken back and approvals of one's own."""
    own = Exists(Contributor.objects.filter(claim=OuterRef("claim"), person=OuterRef("person")))
    here = Review.objects.filter(article=article, fingerprint=F("claim__fingerprint")).annotate(own=own)
    last = {(review.claim_id, review.person_id): review for review in here.defer("seen").order_by("pk")}
    return [
        review
        for review in last.values()
        if review.decision == Decision.WAIVE or (review.decision == Decision.APPROVE and not review.own)
    ]


def _frozen_claim(claim: Claim, number: int, evidence: list[Evidence], reviews: list[Review]) -> dict[str, Any]:
    checks = [review for review in reviews if review.decision == Decision.APPROVE]
    waivers = [review.recheck_by for review in reviews if review.decision == Decision.WAIVE and review.recheck_by]
    recheck_by = min(waivers) if waivers else claim.recheck_by
    relied_on = {pk for review in checks for pk in review.rests_on}
    return {
        "id": str(claim.pk),
        "number": number,
        "display": claim.display,
        "quote": claim.quote,
        "sentence": claim.sentence,
        "kind": claim.kind,
        "attribution": claim.attribution,
        "fingerprint": claim.fingerprint,
        "waived": claim.status == Status.WAIVED,
        "checks": len(checks),
        "checked_at": max(review.at for review in checks).isoformat() if checks else "",
        "recheck_by": recheck_by.isoformat() if recheck_by else "",
        "reviews": [
            {
                "decision": r.decision,
                "person": r.person_id,
                "at": r.at.isoformat(),
                "recheck_by": r.recheck_by.isoformat() if r.recheck_by else "",
            }
            for r in reviews
        ],
        "rests_on": sorted(str(rest.on_id) for rest in claim.rests.all()),
        "sources": [
            _frozen_evidence(item) | {"relied_on": item.pk in relied_on}
            for item in evidence
            if item.source.terms != Terms.OFF_RECORD
        ],
    }


def _named(source: Source) -> bool:
    """Whether readers are told where this comes from."""
    return not source.confidential and source.terms == Terms.ON_RECORD


def _found(source: Source) -> bool:
    """Whether readers are told where in it, and of which day: a person or an observation would be found by that."""
    return _named(source) and source.kind not in MET


def _frozen_evidence(item: Evidence) -> dict[str, Any]:
    """What readers may know of a piece of evidence; of an unnamed source nothing that could name it."""
    source, named, found = item.source, _named(item.source), _found(item.source)
    day = source.accessed or source.published if named and not found else None
    return {
        "stance": item.stance,
        "tier": item.tier,
        "excerpt": item.excerpt if named else "",
        "locator": item.locator if found else "",
        "answer": item.answer if named and item.stance == Stance.CONTRADICTS else "",
        "kind": source.kind if named else "",
        "terms": source.terms,
        "named": named,
        "title": source.title if named else "",
        "publisher": source.publisher if named else "",
        "author": source.author if named else "",
        "url": source.url if named else "",
        "published": source.published.isoformat() if source.published and found else "",
        "accessed": source.accessed.isoformat() if source.accessed and found else "",
        "manner": formats.manner(item.locator) if named and not found else "",
        "month": f"{day:%Y-%m}" if day else "",
        "standing": source.standing,
    }


def _trusting(article: Article) -> dict[str, list[int]]:
    """The claims that have as much evidence as is asked for through their section's trust alone, as the gate counts.

    Each with its sources that are documents somebody retracted.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.id::text, newsroom_retracted(ARRAY("
            "SELECT e.source_id FROM articles_evidence e WHERE e.claim_id = c.id))"
            " FROM articles_claim c, newsroom_policy(c.article_id) p, newsroom_support(c.id, p) how"
            " WHERE c.article_id = %s AND c.attached AND c.display = '' AND NOT how.enough",
            [article.pk],
        )
        return dict(cursor.fetchall())


def _agency_alone(evidence: list[Evidence], policy: Policy, retracted: list[int]) -> str:
    """The agency whose word alone such a claim rests on, so that the page can say "per"."""
    trusted = (
        item.source.publisher
        for item in evidence
        if item.source.publisher in policy.trusted_agencies
        and item.stance == Stance.SUPPORTS
        and shows(item.locator)
        and item.source_id not in retracted
        and _named(item.source)
    )
    return next(trusted, "")


#: What readers are told of a claim.
_PUBLIC = (
    "id",
    "number",
    "display",
    "quote",
    "sentence",
    "kind",
    "attribution",
    "waived",
    "checks",
    "checked_at",
    "recheck_by",
    "rests_on",
    "per",
    "sources",
)


def _shown(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Claims as readers are told of them."""
    return [{name: claim[name] for name in _PUBLIC} for claim in claims]


def _page(
    article: Article, policy: Policy, claims: list[dict[str, Any]], slugs: list[str], now: datetime
) -> dict[str, Any]:
    first = article.publications.order_by("number").values_list("published_at", flat=True).first() or now
    terms = {term.slug: term for term in Term.objects.filter(slug__in=slugs)}
    return {
        "format": formats.PAGE,
        "bylines": [
            {"name": row.byline.name, "slug": row.byline.slug, "profile": row.byline.profile}
            for row in article.article_bylines.select_related("byline")
        ],
        "section": {"name": article.section.name, "slug": article.section.slug} if article.section else None,
        "dateline": article.dateline,
        "story_date": article.story_date.isoformat() if article.story_date else "",
        "first_published_at": first.isoformat(),
        "level": policy.level,
        "authors_check_each_other": policy.authors_check_each_other,
        "coverage": policy.coverage,
        "claims": _shown(claims),
        "claim_count": sum(not claim["display"] for claim in claims),
        "terms": [
            {
                "id": terms[slug].pk,
                "slug": slug,
                "name": terms[slug].name,
                "definition": terms[slug].definition,
                "version": terms[slug].version,
            }
            for slug in slugs
        ],
        "based_on": [
            row.source.publisher or row.source.title
            for row in article.article_sources.select_related("source")
            if _named(row.source)
        ],
    }


def _manifest(article: Article, claims: list[dict[str, Any]], bound: str) -> dict[str, Any]:
    """What was checked, by hash: nothing a reviewer saw in confidence stands here."""
    rows = [
        {
            "id": claim["id"],
            "fingerprint": claim["fingerprint"],
            "sealed": claim["sealed"],
            "words": hashlib.sha256(claim["quote"].encode()).hexdigest(),
            "evidence": [
                hashlib.sha256(json.dumps(source, sort_keys=True).encode()).hexdigest() for source in claim["sources"]
            ],
            "reviews": [{k: review[k] for k in ("decision", "person", "at")} for review in claim["reviews"]],
        }
        for claim in claims
    ]
    signatures = [
        {"person": s.person_id, "digest": s.digest, "bound": s.bound, "at": s.at.isoformat()}
        for s in article.signoffs.filter(digest=article.digest, bound=bound)
    ]
    return {
        "format": formats.MANIFEST,
        "article": article.pk,
        "digest": article.digest,
        "claims": rows,
        "signatures": signatures,
    }
