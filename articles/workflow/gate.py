"""The gate: everything that stands between a story and its readers, each with its place and who can lift it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import OuterRef, Prefetch, Q, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import cues, marks
from articles.models import Article, Claim, Clearance, Evidence, Policy
from articles.states import UNNAMED_TERMS, Coverage, Display, Level, Stage, Stance, Terms
from articles.text import placeholders, relative_phrases, sentence_hash, shows
from articles.workflow.counting import ClaimStanding, standings
from articles.workflow.holding import last_seen
from articles.workflow.reviewing import name_of
from glossary.models import Term

if TYPE_CHECKING:
    from uuid import UUID

#: Which right lifts what; the last column says how many people a list names before it says "and others".
WRITE, REVIEW, SIGN, CHIEF, LAWYER, TERMS = (
    "write_article",
    "review_claim",
    "sign_article",
    "publish_article",
    "clear_legal",
    "approve_term",
)
NAMED = 5


@dataclasses.dataclass(frozen=True)
class Blocker:
    """One thing that stands in the way: a code, a sentence for people, its place, and who can lift it."""

    code: str
    message: str
    who: tuple[str, ...] = ()
    claim: str | None = None
    sentence: str | None = None
    field: str | None = None
    term: str | None = None
    source: int | None = None
    detail: dict[str, Any] = dataclasses.field(default_factory=dict)


class Colleague(NamedTuple):
    """Somebody who works here, and which of the rights that lift blockers they hold."""

    pk: int
    name: str
    rights: frozenset[str]


def blockers(article: Article) -> list[Blocker]:
    """Everything that keeps this story from its readers, in the order a desk would mend it; empty when nothing does.

    Takes a fixed number of statements, whatever the number of claims.
    """
    case = _Case(article)
    found: list[Blocker] = []
    for part in (_stage, _text, _claims, _withdrawals, _sentences, _signatures, _terms):
        found.extend(part(case))
    return found


def blockers_of(claim: Claim) -> list[Blocker]:
    """What of that is about one claim; asks about no other, however many its story has."""
    case = _Case(claim.article, claim)
    return [*(_claims(case) if claim.attached else _withdrawals(case))]


class _Case:
    """What the gate asks about one story, or one claim of it, each thing once."""

    def __init__(self, article: Article, claim: Claim | None = None) -> None:
        self.article = article
        self.claim = claim

    @cached_property
    def policy(self) -> Policy:
        return Policy.objects.in_force(self.article.section_id)[0]

    @cached_property
    def claims(self) -> list[Claim]:
        if self.claim is not None:
            return [self.claim]
        evidence = Prefetch("evidence", Evidence.objects.order_by("pk").prefetch_related("source"))
        return list(self.article.claims.attached().prefetch_related(evidence))

    @cached_property
    def standing(self) -> dict[str, ClaimStanding]:
        return standings(self.article, self.claim)

    @cached_property
    def wrote(self) -> dict[str, set[int]]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT sentence, person FROM newsroom_wrote(%s)", [self.article.pk])
            writers: dict[str, set[int]] = {}
            for sentence, person in cursor.fetchall():
                writers.setdefault(sentence, set()).add(person)
            return writers

    @cached_property
    def people(self) -> list[Colleague]:
        """Everybody active with one of these rights."""
        mine = Q(user=OuterRef("pk")) | Q(group__user=OuterRef("pk"))
        rights = Permission.objects.filter(mine, codename__in=_RIGHTS).order_by().values("codename")
        people = get_user_model().objects.filter(is_active=True).annotate(rights=ArraySubquery(rights)).order_by("pk")
        return [
            Colleague(person.pk, name_of(person), frozenset(_RIGHTS if person.is_superuser else person.rights))
            for person in people
            if person.is_superuser or person.rights
        ]

    @cached_property
    def seen_around(self) -> dict[UUID, str]:
        """The words around each claim that changed as they were when somebody last checked it or vouched for them."""
        return last_seen([claim for claim in self.claims if self.standing[str(claim.pk)].around])

    @cached_property
    def bylined(self) -> set[int]:
        if self.policy.authors_check_each_other:
            return set()
        return set(self.article.bylines.exclude(user=None).values_list("user_id", flat=True))

    @cached_property
    def saved(self) -> Any:
        """The story's newest version, with the sentences and statements somebody cleared."""
        told = Concat("sentence", Value(" "), "statement")
        cleared = Clearance.objects.filter(article=OuterRef("article")).values_list(told)
        return self.article.revisions.annotate(cleared=ArraySubquery(cleared)).get(number=self.article.version)

    @cached_property
    def covered(self) -> list[marks.Covered]:
        return list(self.saved.coverage())

    def who(self, *rights: str, but: set[int] | None = None) -> tuple[str, ...]:
        """The people who can lift something: those with one of the rights, less those who had a hand in it."""
        entitled = [person for person in self.people if person.pk not in (but or set())]
        names = [person.name for person in entitled if not person.rights.isdisjoint(rights)]
        if not names:
            return (str(_WANTED[rights[0]]),)
        more = (_("%(count)d others") % {"count": len(names) - NAMED},) if len(names) > NAMED else ()
        return (*names[:NAMED], *more)


_RIGHTS = (WRITE, REVIEW, SIGN, CHIEF, LAWYER, TERMS)

#: Whom a desk has to find where nobody it has may lift something.
_WANTED = {
    WRITE: gettext_lazy("an editor (there is none yet)"),
    REVIEW: gettext_lazy("a reviewer who had no hand in it (there is none yet)"),
    SIGN: gettext_lazy("somebody who may sign and did not write it (there is nobody yet)"),
    CHIEF: gettext_lazy("a chief (there is none yet)"),
    LAWYER: gettext_lazy("a lawyer (there is none yet)"),
    TERMS: gettext_lazy("somebody who may approve terms and did not write it (there is nobody yet)"),
}


def _stage(case: _Case) -> Iterator[Blocker]:
    if case.article.spiked:
        yield Blocker("not_in_review", _("The story is on the spike."), case.who(WRITE), field="stage")
    elif case.article.stage != Stage.REVIEW:
        yield Blocker("not_in_review", _("The story was not sent to review."), case.who(WRITE), field="stage")


def _text(case: _Case) -> Iterator[Blocker]:
    article, editors = case.article, case.who(WRITE)
    if article.headline_proposed:
        yield Blocker(
            "headline_proposed",
            _("The headline is only the importer's proposal; confirm it or write your own."),
            editors,
            field="headline",
        )
    lines = (
        ("headline", article.headline),
        ("standfirst", article.standfirst),
        *((f"body:{n}", block.text) for n, block in enumerate(marks.read(article.body))),
    )
    for place, text in lines:
        for phrase in placeholders(text):
            yield Blocker(
                "placeholder_left",
                _("“%(words)s” was left in the text.") % {"words": phrase.text},
                editors,
                field=place.partition(":")[0],
                detail={"words": phrase.text},
            )
        for phrase in relative_phrases(text) if article.story_date is None else ():
            yield Blocker(
                "relative_date",
                _("“%(words)s” says nothing without a story date. Give the story its date, or name the day.")
                % {"words": phrase.text},
                editors,
                field="story_date",
                detail={"words": phrase.text},
            )


def _claims(case: _Case) -> Iterator[Blocker]:
    for claim in case.claims:
        yield from _decisions(case, claim, case.standing[str(claim.pk)])
        yield from _around(case, claim, case.standing[str(claim.pk)])
        yield from _evidence(case, claim, case.standing[str(claim.pk)])


def _decisions(case: _Case, claim: Claim, how: ClaimStanding) -> Iterator[Blocker]:
    hands = case.bylined.union(how.hands)
    legal = case.policy.needs_lawyer(claim.risks)
    reviewers = case.who(REVIEW, LAWYER, but=hands) if legal else case.who(REVIEW, but=hands)

    def blocker(code: str, message: str, who: tuple[str, ...]) -> Blocker:
        return Blocker(code, message % {"claim": claim.quote}, who, claim=str(claim.pk))

    if claim.fragmented:
        yield blocker("claim_fragmented", _("“%(claim)s” stands in pieces; tag it again."), case.who(WRITE))
    if how.returned:
        yield blocker("claim_returned", _("“%(claim)s” was sent back."), reviewers)
    if legal and not how.lawyers:
        yield blocker(
            "legal_missing", _("“%(claim)s” carries a legal risk and waits for a lawyer."), case.who(LAWYER, but=hands)
        )
    needed = case.policy.approvals_needed(claim.kind, claim.risks)
    if how.returned or how.waived or case.policy.level == Level.STORY or how.approvals >= needed:
        return
    if how.approvals:
        yield blocker("second_approval_missing", _("“%(claim)s” is checked by one person and needs two."), reviewers)
    elif how.decided:
        yield blocker("claim_changed", _("“%(claim)s” or its evidence changed since it was checked."), reviewers)
    else:
        yield blocker("claim_open", _("“%(claim)s” waits for a second pair of eyes."), reviewers)


def _around(case: _Case, claim: Claim, how: ClaimStanding) -> Iterator[Blocker]:
    """Whoever wrote every sentence nobody has vouched for is no help; others vouch for what they did not write."""
    if not how.around:
        return
    before = case.seen_around.get(claim.pk, "")
    message = _("“%(claim)s” is checked, but the words around it changed since.")
    if before == claim.context:
        message = _("“%(claim)s” is checked, but by nobody who did not write the words around it.")
    wrote = set.intersection(*(case.wrote.get(sentence, set()) for sentence in how.around))
    who = case.who(REVIEW, SIGN, but=wrote | case.bylined)
    detail = {"before": before, "now": claim.context}
    yield Blocker("context_changed", message % {"claim": claim.quote}, who, claim=str(claim.pk), detail=detail)


def _evidence(case: _Case, claim: Claim, how: ClaimStanding) -> Iterator[Blocker]:
    place, quote, editors = str(claim.pk), {"claim": claim.quote}, case.who(WRITE)
    support = [item.source for item in claim.evidence.all() if item.stance == Stance.SUPPORTS]
    unfit = [s for s in support if s.pk in how.retracted or s.terms == Terms.OFF_RECORD]
    if support and len(unfit) == len(support):
        yield Blocker(
            "source_unfit",
            _("“%(claim)s” rests on retracted or off-record sources alone.") % quote,
            editors,
            claim=place,
            source=unfit[0].pk,
        )
    elif not how.enough and case.policy.level == Level.CLAIMS and not how.waived:
        message = _("“%(claim)s” has less evidence, with its place in the source, than the section asks.")
        if claim.display != Display.BODY:
            message = _("The line “%(claim)s” rests on nothing yet: pick the claims it rests on.")
        yield Blocker("evidence_missing", message % quote, editors, claim=place)
    for source in support:
        if (source.terms in UNNAMED_TERMS or source.confidential) and source.vouched_by_id is None:
            yield Blocker(
                "unnamed_source_unapproved",
                _("“%(claim)s” rests on an unnamed source no chief has vouched for.") % quote,
                case.who(CHIEF),
                claim=place,
                source=source.pk,
            )
    for item in claim.evidence.all():
        if item.stance == Stance.CONTRADICTS and not shows(item.answer):
            yield Blocker(
                "contradiction_unanswered",
                _("“%(claim)s” is contradicted by evidence nobody has answered.") % quote,
                editors,
                claim=place,
                source=item.source_id,
            )


def _withdrawals(case: _Case) -> Iterator[Blocker]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.id::text, c.quote, ARRAY(SELECT h.person_id FROM articles_contributor h WHERE h.claim_id = c.id)"
            " FROM articles_claim c WHERE c.id IN (SELECT newsroom_unconfirmed(%s)) ORDER BY c.tagged_at, c.id",
            [case.article.pk],
        )
        rows = [row for row in cursor.fetchall() if case.claim is None or row[0] == str(case.claim.pk)]
    for pk, quote, hands in rows:
        yield Blocker(
            "claim_withdrawal_unconfirmed",
            _("The tag was taken off “%(claim)s”; a reviewer has to agree.") % {"claim": quote},
            case.who(REVIEW, but=set(hands) | case.bylined),
            claim=pk,
        )


def _sentences(case: _Case) -> Iterator[Blocker]:
    cleared = set(case.saved.cleared)
    editors = case.who(WRITE)
    for covered in case.covered:
        if f"{covered.hash} " in cleared:
            continue
        parts = covered.stated()
        shared = cues.shared_out(covered.text, [(part.start, part.end) for part in parts])
        for stated, found in zip(parts, shared, strict=True):
            loose = [cue for cue in found if not _inside(cue.start, cue.end, stated.spans)]
            untagged = not stated.spans and case.policy.coverage == Coverage.EVERY_SENTENCE
            if (loose or untagged) and f"{covered.hash} {stated.hash}" not in cleared:
                yield _uncovered(covered.hash, stated, loose, editors)


def _uncovered(sentence: str, stated: marks.Stated, loose: list[cues.Cue], who: tuple[str, ...]) -> Blocker:
    """A statement that is neither tagged, or not all of it, nor cleared."""
    message = _("“%(text)s” lies in no claim. Tag what it claims, or say there is nothing to check.")
    if stated.spans:
        message = _("“%(cue)s” lies outside every claim in “%(text)s”.")
    words = {"text": stated.text, "cue": loose[0].text if loose else ""}
    return Blocker(
        "sentence_uncovered",
        message % words,
        who,
        sentence=sentence,
        detail={"text": stated.text, "statement": stated.hash, "cues": [cue.text for cue in loose]},
    )


def _inside(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a stretch of a sentence is wholly held by claims, which may meet or overlap inside it."""
    for low, high in sorted(spans):
        if low <= start < high:
            start = high
    return start >= end


def _signatures(case: _Case) -> Iterator[Blocker]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_unsigned(%s)", [case.article.pk])
        unsigned = {row[0] for row in cursor.fetchall()}
    if not unsigned:
        return
    signed_before = case.article.signoffs.exists()
    code = "signoff_outdated" if signed_before else "signoff_missing"
    lines = [
        (f"{name}: {text}", text, name)
        for name, text in (("headline", case.article.headline), ("standfirst", case.article.standfirst))
        if text
    ]
    places = {sentence_hash(key): (text, name) for key, text, name in lines}
    places |= {covered.hash: (covered.text, "") for covered in case.covered}
    groups: dict[tuple[str, ...], list[str]] = {}
    for sentence in (h for h in places if h in unsigned):
        who = case.who(SIGN, but=case.wrote.get(sentence, set()) | case.bylined)
        groups.setdefault(who, []).append(sentence)
    for who, sentences in groups.items():
        text = places[sentences[0]][0]
        message = _("“%(text)s” and %(more)d more wait for a signature at this version.")
        if len(sentences) == 1:
            message = _("“%(text)s” waits for a signature at this version.")
        yield Blocker(
            code,
            message % {"text": text, "more": len(sentences) - 1},
            who,
            sentence=sentences[0],
            detail={"sentences": sentences},
        )


def _terms(case: _Case) -> Iterator[Blocker]:
    came = case.article.article_terms.values("term")
    for term in Term.objects.waiting().filter(pk__in=came).prefetch_related("versions"):
        writers = {version.saved_by_id for version in term.versions.all() if not version.imported}
        yield Blocker(
            "term_unapproved",
            _("The definition of “%(term)s” waits for approval.") % {"term": term.name},
            case.who(TERMS, but=writers),
            term=term.slug,
        )
