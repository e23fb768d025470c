"""The story to read through: as readers will see it, what changed, what was cleared, and who signed for what."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from django.db import connection
from django.db.models import Case, F, Prefetch, When
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from articles import marks, rendering
from articles.models import Article, Byline, Claim, Clearance, Policy, Revision, SignOff, StillHolds, Withdrawal
from articles.paging import Part, part_of
from articles.review import changes
from articles.review.around import Around, changed_in
from articles.states import Status
from articles.text import sentence_hash
from articles.workflow.reviewing import name_of
from glossary.linking import linker_for
from glossary.models import Term

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: The most pressing status first, where stretches of several claims meet.
_PRESSING = (Status.FRAGMENTED, Status.RETURNED, Status.CHANGED, Status.OPEN, Status.WAIVED, Status.APPROVED)
_SPAN = re.compile(r'<span class="claim"((?: id="c\d+")?) data-claims="([\d ]+)">')
_REFERENCE = re.compile(r'<a class="claim__ref" href="#claim-(\d+)">')


#: How many cleared sentences a page of the read-through shows, and how many of any list beside it.
CLEARED = 100
LISTED = 100


class Sentence(NamedTuple):
    """Something a signature covers: a sentence of the body, the headline or the standfirst."""

    hash: str
    text: str
    writers: frozenset[int]
    unsigned: bool


class Numbered(NamedTuple):
    """A claim and its number in the text; a display line has none."""

    number: int
    claim: Claim


class Signature(NamedTuple):
    """Who signed when, whether it counts for the story as it stands, and what it leaves to others."""

    name: str
    signoff: SignOff
    counts: bool
    covers: int
    left: list[str]
    holds: list[str]


class Since(NamedTuple):
    """What changed since a version somebody knows."""

    paragraphs: list[changes.Paragraph]
    details: list[changes.Change]
    tagged: list[str]
    untagged: list[str]

    def anything(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.details or self.tagged or self.untagged or any(p.pieces for p in self.paragraphs))


class Reading:
    """One story in front of one reader; each question is asked once."""

    def __init__(self, article: Article, user: User, bound: str) -> None:
        self.article = article
        self.user = user
        self.bound = bound

    @cached_property
    def claims(self) -> list[Numbered]:
        """The story's claims in the order of the text, display lines first, each with its number."""
        found = [Numbered(self.numbers.get(str(claim.pk), 0), claim) for claim in self.article.claims.attached()]
        return sorted(found, key=lambda row: (row.number, row.claim.display))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each claim on the page."""
        return {str(pk): n for n, pk in enumerate(marks.claim_order(self.article.body), 1)}

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many claims stand how."""
        counts: dict[str, int] = {}
        for _number, claim in self.claims:
            counts[claim.shown] = counts.get(claim.shown, 0) + 1
        return counts

    @cached_property
    def html(self) -> SafeString:
        """The body as readers will see it, with every claim marked by its status."""
        linked = linker_for(Term.objects.linkable()).link(marks.without_marks(self.article.body)).html
        statuses = {number: claim.shown for number, claim in self.claims if number}
        # The body is clean by its own field, and what is laid over it is made of numbers and our own words.
        return mark_safe(coloured(rendering.with_claims(linked, self.article.body, self.numbers), statuses))  # noqa: S308

    @cached_property
    def wrote(self) -> dict[str, frozenset[int]]:
        """Who wrote or cleared each sentence since the last publication, by PostgreSQL's account."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT sentence, array_agg(person) FROM newsroom_wrote(%s) GROUP BY 1", [self.article.pk])
            return {sentence: frozenset(people) for sentence, people in cursor.fetchall()}

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Everything a signature covers, in the order of the page."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT newsroom_unsigned(%s)", [self.article.pk])
            unsigned = {row[0] for row in cursor.fetchall()}
        saved = self.article.saved()
        lines = [
            (sentence_hash(f"{name}: {text}"), text)
            for name, text in (("headline", self.article.headline), ("standfirst", self.article.standfirst))
            if text
        ]
        lines += [(covered.hash, covered.text) for covered in saved.coverage()]
        return [
            Sentence(key, text, self.wrote.get(key, frozenset()), key in unsigned) for key, text in dict(lines).items()
        ]

    @cached_property
    def signoffs(self) -> list[SignOff]:
        """Every signature, the newest first."""
        rows = self.article.signoffs.select_related("person", "revision").order_by("-pk")
        return list(rows.prefetch_related(Prefetch("held", StillHolds.objects.select_related("claim"))))

    @cached_property
    def signatures(self) -> list[Signature]:
        """Every signature and how far it reaches, the newest first."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT newsroom_signed(%s)", [self.article.pk])
            counting = {row[0] for row in cursor.fetchall()}
        here = (self.article.digest, self.bound)
        return [
            self._signature(signoff, (signoff.digest, signoff.bound) == here and signoff.person_id in counting)
            for signoff in self.signoffs
        ]

    def _signature(self, signoff: SignOff, counts: bool) -> Signature:
        left = [sentence.text for sentence in self.sentences if signoff.person_id in sentence.writers]
        holds = [row.claim.quote for row in signoff.held.all()]
        return Signature(name_of(signoff.person), signoff, counts, len(self.sentences) - len(left), left, holds)

    @cached_property
    def mine(self) -> SignOff | None:
        """This person's last signature."""
        return next((signoff for signoff in self.signoffs if signoff.person_id == self.user.pk), None)

    @cached_property
    def around(self) -> list[Around]:
        """Checked claims around which the words changed."""
        return changed_in(self.article, self.user)

    @property
    def vouches(self) -> list[Around]:
        """Those of which this person's signature would say that they still hold."""
        return [around for around in self.around if around.for_me]

    @property
    def signed(self) -> bool:
        """Whether this person has signed the story exactly as it stands."""
        return self.mine is not None and (self.mine.digest, self.mine.bound) == (self.article.digest, self.bound)

    @cached_property
    def covered_by_me(self) -> list[Sentence]:
        """Unsigned sentences this person's signature would cover."""
        return [s for s in self.sentences if s.unsigned and self.user.pk not in s.writers]

    @cached_property
    def left_after_me(self) -> list[Sentence]:
        """Unsigned sentences this person wrote or cleared, which somebody else has to sign for."""
        return [s for s in self.sentences if s.unsigned and self.user.pk in s.writers]

    def clearances(self, page: int = 1) -> Part:
        """A page of the sentences in which somebody found nothing to check, first those since one signed."""
        rows = Clearance.objects.standing(self.article).select_related("person", "repeats")
        known = self.mine.at if self.mine else None
        order = [Case(When(at__gt=known, then=0), default=1), "at", "pk"] if known else ["at", "pk"]
        return part_of(rows.order_by(*order), page, CLEARED)

    @cached_property
    def withdrawals(self) -> list[Withdrawal]:
        """Tags that were taken off with a second person's consent."""
        confirmed = Withdrawal.objects.filter(article=self.article, claim__attached=False, words=F("claim__words"))
        return list(confirmed.select_related("person", "claim").order_by("at"))

    @cached_property
    def baseline(self) -> Revision | None:
        """The version this reader knows: the one they signed, or else the one readers see."""
        if self.mine:
            return self.mine.revision
        live = self.article.publications.filter(live__isnull=False).select_related("revision").first()
        return live.revision if live else None

    @cached_property
    def since(self) -> Since | None:
        """What changed since the version this reader knows; nothing where they know none."""
        return since(self.baseline, self.article, [row.claim for row in self.claims]) if self.baseline else None

    @cached_property
    def hindrance(self) -> str:
        """Why this person may not sign, in words; empty when they may."""
        if not self.user.has_perm("articles.sign_article"):
            return _("You may read the story; signing it takes the right to sign.")
        policy = Policy.objects.in_force(self.article.section_id)[0]
        if not policy.authors_check_each_other and self.article.bylines.filter(user=self.user).exists():
            return _("The story carries your byline, so somebody else has to sign it.")
        return ""


def coloured(html: str, statuses: Mapping[int, str]) -> str:
    """A rendered body with each stretch of claims as a mark of its status, and its references named."""

    def mark(found: re.Match[str]) -> str:
        status = _most_pressing([statuses[int(number)] for number in found[2].split()])
        return f'<mark class="claim claim--{status}"{found[1]} data-claims="{found[2]}">'

    def reference(found: re.Match[str]) -> str:
        label = _("Claim %(number)s, %(status)s") % {
            "number": found[1],
            "status": str(Status(statuses[int(found[1])]).label).lower(),
        }
        return f'<a class="claim__ref" href="#claim-{found[1]}" aria-label="{label}">'

    return _REFERENCE.sub(reference, _SPAN.sub(mark, html).replace("</span>", "</mark>"))


def _most_pressing(statuses: Collection[str]) -> str:
    return next(status.value for status in _PRESSING if status in statuses)


def since(revision: Revision, article: Article, claims: list[Claim]) -> Since:
    """What changed between a saved version and the story as it stands."""
    before = [revision.headline, revision.standfirst, *(block.text for block in marks.read(revision.body))]
    after = [article.headline, article.standfirst, *(block.text for block in marks.read(article.body))]
    then = {claim["id"]: claim["quote"] for claim in revision.claims}
    now = {str(claim.pk): claim.quote for claim in claims if not claim.display}
    return Since(
        changes.paragraphs([text for text in before if text], [text for text in after if text]),
        _details(revision, article),
        [quote for pk, quote in now.items() if pk not in then],
        [quote for pk, quote in then.items() if pk not in now],
    )


def _details(revision: Revision, article: Article) -> list[changes.Change]:
    names = dict(Byline.objects.filter(pk__in=revision.byline_ids).values_list("pk", "name"))
    bylines = [row.byline.name for row in article.article_bylines.select_related("byline")]
    rows = (
        (_("Bylines"), ", ".join(names.get(pk, "") for pk in revision.byline_ids), ", ".join(bylines)),
        (_("Section"), str(revision.section or ""), str(article.section or "")),
        (_("Story date"), *(str(day or "") for day in (revision.story_date, article.story_date))),
        (_("Dateline"), revision.dateline, article.dateline),
    )
    return [changes.Change(label, changes.between(old, new)) for label, old, new in rows if old != new]
