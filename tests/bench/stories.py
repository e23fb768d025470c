"""How a made-up story is brought to the point of going out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from django.contrib.auth.models import User

from articles import marks
from articles.models import Article, Claim, Clearance, Evidence
from articles.states import ClearanceReason, Stance, Tier
from articles.workflow import reviewing, sourcing, terms, writing
from articles.workflow.acting import step
from articles.workflow.journal import record
from glossary.models import Term
from tests import corpus
from tests import factories as make
from tests.bench.served.bench_words import Sample

DAY = date(2026, 5, 4)


class Cast(NamedTuple):
    """Who writes, who checks and who publishes."""

    editor: User
    reviewer: User
    chief: User

    def anew(self) -> Cast:
        """The same people as they come in: nothing is known yet of their rights."""
        return Cast(*(User.objects.get(pk=person.pk) for person in self))


def hire() -> Cast:
    """One of each."""
    return Cast(*(make.make_person(*who) for who in (("edith", "Editors"), ("ravi", "Reviewers"), ("chris", "Chiefs"))))


def another_digit(article: Article) -> writing.Content:
    """The story with one digit changed, of the first figure that stands in a claim."""
    content = writing.Content.of(article)
    words = dict(article.claims.attached().in_body().values_list("pk", "words"))
    claim = next(pk for pk in marks.claim_order(content.body) if any(map(str.isdigit, words[pk])))
    mark = re.compile(rf'(<mark data-claim="{claim}">(?:[^<\d]|<[^>]*>)*\d*)(\d)(?=\D)')
    body = mark.sub(lambda found: f"{found[1]}{(int(found[2]) + 1) % 10}", content.body, count=1)
    assert body != content.body
    return replace(content, body=body)


def make_ready(article: Article, body: str, cast: Cast) -> Article:
    """Take a draft with a tagged body to where only publishing is left, each kind of step for all claims at once."""
    content = replace(writing.Content.of(article), body=body, story_date=DAY)
    writing.revise(article, by=cast.editor, version=article.version, content=content, confirm_headline=True)
    article.refresh_from_db()
    _clear_the_rest(article, by=cast.editor)
    _give_evidence(article, by=cast.editor)
    for line in article.claims.attached().exclude(display=""):
        sourcing.rest_display(line, by=cast.editor, version=line.version, on=article.claims.attached().in_body())
    for term in Term.objects.waiting():
        terms.approve_term(term, by=cast.chief, fingerprint=term.fingerprint)
    writing.send_to_review(article, by=cast.editor)
    corpus.approve(article.claims.outstanding(), by=cast.reviewer)
    return finish_review(article, cast)


def ready_story(sample: Sample, cast: Cast) -> Article:
    """A made-up story with nothing left to do but to publish it."""
    headline, *paragraphs = sample.wire.split("\n\n")
    article = make.make_story(by=cast.editor, headline=headline)
    body = marks.from_paragraphs(paragraphs)
    for quote in sample.quotes:
        body = body.replace(quote, f'<mark data-claim="new">{quote}</mark>', 1)
    return make_ready(article, body, cast)


def evidence_of(claim: Claim) -> list[int]:
    """All evidence of a claim."""
    return list(claim.evidence.order_by("pk").values_list("pk", flat=True))


def finish_review(article: Article, cast: Cast) -> Article:
    """Check every claim that waits and sign the story."""
    for claim in article.claims.outstanding().order_by("pk"):
        reviewing.approve_claim(
            claim, by=cast.reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=evidence_of(claim)
        )
    article.refresh_from_db()
    bound = reviewing.bound_of(article)
    reviewing.sign_off(article, by=cast.reviewer, digest=article.digest, bound=bound)
    return article


def _clear_the_rest(article: Article, *, by: User) -> None:
    loose = {covered.hash: covered.text for covered in marks.coverage(article.body) if covered.outside()}
    with step(by):
        Clearance.objects.bulk_create(_clearances(article, loose.items(), by))
        for sentence in loose:
            record("clear_sentence", by=by, article=article, subject=f"sentence:{sentence}")


def _clearances(article: Article, sentences: Iterable[tuple[str, str]], by: User) -> Iterator[Clearance]:
    for sentence, text in sentences:
        yield Clearance(
            article=article, sentence=sentence, text=text, reason=ClearanceReason.COMMON_KNOWLEDGE, person=by
        )


def _give_evidence(article: Article, *, by: User) -> None:
    source = sourcing.record_source(by=by, values={"title": "River gauge log", "publisher": "River board"})
    with step(by):
        Evidence.objects.bulk_create(
            Evidence(
                claim=claim,
                article=article,
                source=source,
                stance=Stance.SUPPORTS,
                tier=Tier.PRIMARY,
                excerpt=f"see {claim.label}",
                locator="page 2",
                added_by=by,
            )
            for claim in article.claims.attached().in_body()
        )
        for claim in article.claims.attached().in_body():
            record("attach_evidence", by=by, article=article, subject=f"claim:{claim.pk}", source=source.pk)
