"""Two people at the same moment, three hundred times, with real threads on a real PostgreSQL."""

from __future__ import annotations

import dataclasses
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections

from articles import invariants
from articles.errors import (
    AlreadyDecided,
    Blocked,
    ClaimChanged,
    NothingNew,
    NotInReview,
    Refusal,
    StaleVersion,
    StoryChanged,
)
from articles.models import Article, Claim, Evidence, Publication, Review
from articles.states import Status
from articles.workflow import publishing, reviewing, sourcing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)


class Race:
    """Two threads that start together, each with a connection of its own."""

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(2)
        self.barrier = Barrier(2)
        self.random = random.Random(7)

    def run(self, *actions: Callable[[], Any]) -> list[Any]:
        """What each action answered, or the refusal it met; anything else, and anything broken after, fails the test.

        Asked after each try is what a later one could put right again; rows that are only ever added wait for the end.
        """
        pauses = [(action, self.random.random() / 250) for action in actions]
        results = [future.result() for future in [self.pool.submit(self._one, *each) for each in pauses]]
        assert [*invariants.anchors(), *invariants.claims()] == []
        return results

    def _one(self, action: Callable[[], Any], pause: float) -> Any:
        self.barrier.wait()
        time.sleep(pause)
        try:
            return action()
        except Refusal as refusal:
            return refusal

    def close(self) -> None:
        """Close each thread's connection in the thread that opened it."""
        self.run(connections.close_all, connections.close_all)
        self.pool.shutdown()


@pytest.fixture
def race() -> Iterator[Race]:
    race = Race()
    yield race
    race.close()
    with connection.cursor() as cursor:
        cursor.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        assert cursor.fetchone()[0] == 0
    assert list(invariants.check()) == []


def answers(results: list[Any], *kinds: type) -> list[Any]:
    """The results of these kinds."""
    return [result for result in results if isinstance(result, kinds)]


def renumber(article: Article, number: int, *, by: Any) -> writing.Saved:
    """Save the story with another number of villages."""
    content = writing.Content.of(article)
    body = (
        f"<p>{make.WORDS}</p>".replace("Nine", str(number)) if not article.version else _numbered(content.body, number)
    )
    return writing.revise(article, by=by, version=article.version, content=dataclasses.replace(content, body=body))


def _numbered(body: str, number: int) -> str:
    start, rest = body.split(" villages", 1)
    return f"{start[: start.rindex('>') + 1]}{number} villages{rest}"


@pytest.fixture
def story(editor, reviewer):
    article = make.make_story(by=editor, body="<p>The river rose. 9 villages lost power.</p>")
    for claim in make.tag_every_sentence(article, by=editor):
        make.make_evidence(claim, by=editor)
    make.rest_headline(article, by=editor)
    return Article.objects.get(pk=article.pk)


def villages(story: Article) -> Claim:
    return story.claims.get(quote__contains="villages")


def test_two_reviewers_decide_one_claim_and_exactly_one_counts(race, tries, story, editor, reviewer, second_reviewer):
    evidence = villages(story).evidence.get()
    for n in range(tries):
        sourcing.change_evidence(evidence, by=editor, version=n + 1, values={"excerpt": f"table {n}"})
        claim = villages(story)

        results = race.run(
            *(
                lambda by=by, claim=claim: reviewing.approve_claim(
                    claim, by=by, fingerprint=claim.fingerprint, context=claim.context, rests_on=[evidence.pk]
                )
                for by in (reviewer, second_reviewer)
            )
        )

        (yes,), (other,) = answers(results, Review), answers(results, AlreadyDecided)
        assert other.detail["name"] == yes.person.get_full_name()
        assert claim.reviews.filter(fingerprint=claim.fingerprint).count() == 1
    assert villages(story).status == Status.APPROVED


def test_new_words_are_never_approved_by_somebody_who_saw_the_old_ones(race, tries, story, editor, reviewer):
    for n in range(tries):
        article, claim = Article.objects.get(pk=story.pk), villages(story)

        results = race.run(
            lambda article=article, n=n: renumber(article, n + 10, by=editor),
            lambda claim=claim: reviewing.approve_claim(
                claim,
                by=reviewer,
                fingerprint=claim.fingerprint,
                context=claim.context,
                rests_on=claim.evidence.values_list("pk", flat=True),
            ),
        )

        now = villages(story)
        assert now.words == f"{n + 10} villages lost power."
        assert now.status != Status.APPROVED
        assert len(answers(results, writing.Saved)) == 1
        assert len(answers(results, Review, ClaimChanged)) == 1


def finish(story: Article, number: int, *, editor: Any, reviewer: Any) -> Article:
    """Give the story a new number, and everything it needs to go out with it."""
    article = Article.objects.get(pk=story.pk)
    renumber(article, number, by=editor)
    article = Article.objects.get(pk=story.pk)
    if article.stage == "draft":
        writing.send_to_review(article, by=editor)
    for claim in article.claims.outstanding():
        make.approve(claim, by=reviewer)
    make.sign(article, by=reviewer)
    return Article.objects.get(pk=story.pk)


def test_what_is_public_is_what_was_signed_even_while_a_digit_is_saved(race, tries, story, editor, reviewer, chief):
    for n in range(tries):
        article = finish(story, 2 * n + 10, editor=editor, reviewer=reviewer)

        results = race.run(
            lambda article=article: publishing.publish(article, by=chief, digest=article.digest),
            lambda article=article, n=n: renumber(article, 2 * n + 11, by=editor),
        )

        published = answers(results, Publication)
        assert len(published) + len(answers(results, Blocked, StoryChanged)) == 1
        assert len(answers(results, writing.Saved)) == 1
        if published:
            assert f"{2 * n + 10} villages" in published[0].body
            assert published[0].digest == article.digest
    assert Publication.objects.exists()


def test_a_source_that_falls_as_a_story_goes_out_falls_before_or_after(race, tries, story, editor, reviewer, chief):
    source = villages(story).evidence.get().source
    make.approve(villages(story), by=reviewer)
    for n in range(tries):
        article = finish(story, n + 10, editor=editor, reviewer=reviewer)
        source.refresh_from_db()

        chief_too = type(chief).objects.get(pk=chief.pk)
        results = race.run(
            lambda article=article: publishing.publish(article, by=chief, digest=article.digest),
            lambda chief_too=chief_too: sourcing.set_standing(
                source, by=chief_too, version=source.version, standing="retracted", note="withdrawn"
            ),
        )

        published, refused = answers(results, Publication), answers(results, Blocked)
        assert len(published) + len(refused) == 1
        if published:
            events = article.events.filter(verb="publish").first()
            fell = type(events).objects.filter(verb="set_standing").first()
            assert events.number < fell.number
        source.refresh_from_db()
        sourcing.set_standing(source, by=chief, version=source.version, standing="good", note="")


def test_two_publishes_at_once_make_one_publication(race, tries, story, editor, reviewer, chief, superuser):
    for n in range(tries):
        article = finish(story, n + 10, editor=editor, reviewer=reviewer)
        before = article.publications.count()

        results = race.run(
            *(
                lambda by=by, article=article: publishing.publish(article, by=by, digest=article.digest)
                for by in (chief, superuser)
            )
        )

        assert len(answers(results, Publication)) == 1
        assert len(answers(results, NothingNew, NotInReview, Blocked)) == 1
        assert article.publications.count() == before + 1


def test_two_saves_of_one_version_keep_one_and_tell_the_other(race, tries, story, editor, author):
    for n in range(tries):
        one, other = Article.objects.get(pk=story.pk), Article.objects.get(pk=story.pk)

        results = race.run(
            lambda one=one, n=n: renumber(one, 2 * n + 10, by=editor),
            lambda other=other, n=n: renumber(other, 2 * n + 11, by=author),
        )

        assert len(answers(results, writing.Saved)) == 1
        assert len(answers(results, StaleVersion)) == 1
        assert Article.objects.get(pk=story.pk).revisions.count() == n + 2 + 2


def test_two_changes_of_one_version_of_evidence_keep_one_and_tell_the_other(race, tries, story, editor, author):
    for n in range(tries):
        evidence = villages(story).evidence.get()

        results = race.run(
            *(
                lambda by=by, evidence=evidence, n=n: sourcing.change_evidence(
                    evidence, by=by, version=n + 1, values={"excerpt": f"table {n} by {by.username}"}
                )
                for by in (editor, author)
            )
        )

        (kept,), (refused,) = answers(results, Evidence), answers(results, StaleVersion)
        assert refused.detail == {"seen": n + 1, "now": n + 2}
        evidence.refresh_from_db()
        assert (evidence.excerpt, evidence.version) == (kept.excerpt, n + 2)


def test_one_story_begun_by_two_requests_with_one_key_is_one_story(race, tries, editor):
    for n in range(tries):
        content = writing.Content(headline=f"River rises {n}")

        results = race.run(
            *[lambda content=content, n=n: writing.start_story(by=editor, content=content, key=f"{n}")] * 2
        )

        one, other = answers(results, writing.Saved)
        assert (one.article, one.changed + other.changed) == (other.article, 1)
    assert Article.objects.count() == tries
