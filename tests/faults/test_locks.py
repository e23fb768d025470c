"""Who comes second waits for who came first, then is asked everything again: one order of events, made to happen."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from django.db import IntegrityError, connection, connections, transaction

from articles import invariants
from articles.errors import (
    Blocked,
    ClaimChanged,
    ContextChanged,
    ContextStands,
    EvidenceGone,
    KeyReused,
    Refusal,
    StaleVersion,
    StoryChanged,
)
from articles.models import Article, Claim, Event, Evidence, Publication, Source
from articles.workflow import journal, policies, publishing, reviewing, sourcing, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import PUBLISH, event

pytestmark = pytest.mark.django_db(transaction=True)


def meanwhile(first: Callable[[], Any], second: Callable[[], Any]) -> Any:
    """What `second` answers, or the refusal it meets, begun while `first` is done but not yet committed."""
    answers: list[Any] = []

    def run() -> None:
        try:
            answers.append(second())
        except (Refusal, IntegrityError) as refusal:
            answers.append(refusal)
        finally:
            connections.close_all()

    thread = Thread(target=run)
    with transaction.atomic():
        first()
        thread.start()
        waited = waits_for_us(thread)
    thread.join()
    assert waited, f"it did not wait: {answers}"
    return answers[0]


def waits_for_us(thread: Thread) -> bool:
    """Whether another session comes to wait for a lock this one holds, before the thread is done."""
    while thread.is_alive():
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)) LIMIT 1"
            )
            if cursor.rowcount:
                return True
        time.sleep(0.01)
    return False


@pytest.fixture(autouse=True)
def everything_holds(transactional_db: None) -> Iterator[None]:
    yield
    assert list(invariants.check()) == []


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def add_evidence(claim: Claim, by: Any) -> Callable[[], Any]:
    source = make.make_source(by=by)
    return lambda: sourcing.attach_evidence(claim, by=by, source=source, tier="primary")


def redate(story: Article, by: Any, dateline: str) -> Callable[[], Any]:
    content = dataclasses.replace(writing.Content.of(story), dateline=dateline)
    return lambda: writing.revise(Article.objects.get(pk=story.pk), by=by, version=story.version, content=content)


def test_publishing_asks_the_gate_again_once_the_story_is_free(story, claim, editor, chief):
    refusal = meanwhile(add_evidence(claim, editor), lambda: publishing.publish(story, by=chief, digest=story.digest))

    assert isinstance(refusal, Blocked)
    assert "claim_changed" in {blocker.code for blocker in refusal.detail["blockers"]}


def test_publishing_reads_the_text_again_once_the_story_is_free(story, editor, chief):
    refusal = meanwhile(
        redate(story, editor, "MINSK"), lambda: publishing.publish(story, by=chief, digest=story.digest)
    )

    assert isinstance(refusal, StoryChanged)


def test_publishing_asks_by_the_new_policy_once_it_is_there(story, claim, chief):
    refusal = meanwhile(
        lambda: policies.set_policy(None, by=chief, version=1, values={"two_approvals_kinds": [claim.kind]}),
        lambda: publishing.publish(story, by=chief, digest=story.digest),
    )

    assert isinstance(refusal, Blocked)
    assert {blocker.code for blocker in refusal.detail["blockers"]} == {"second_approval_missing"}


def test_a_raw_publication_waits_as_well(story, claim, editor, chief):
    def publish() -> None:
        with transaction.atomic(), acting(chief), connection.cursor() as cursor:
            cursor.execute(PUBLISH, [chief.pk, story.pk])
            event(chief)

    refusal = meanwhile(add_evidence(claim, editor), publish)

    assert "is not settled" in str(refusal)
    assert not Publication.objects.exists()


def test_deciding_looks_at_the_claim_again_once_it_is_free(story, claim, editor, second_reviewer):
    make.make_evidence(claim, by=editor)
    seen, rests_on = claim.fingerprint, list(claim.evidence.values_list("pk", flat=True))
    refusal = meanwhile(
        add_evidence(claim, editor),
        lambda: reviewing.approve_claim(
            claim, by=second_reviewer, fingerprint=seen, context=claim.context, rests_on=rests_on
        ),
    )

    assert isinstance(refusal, ClaimChanged)


def test_signing_reads_the_story_again_once_it_is_free(story, editor, second_reviewer):
    digest, bound = story.digest, reviewing.bound_of(story)
    refusal = meanwhile(
        redate(story, editor, "MINSK"),
        lambda: reviewing.sign_off(story, by=second_reviewer, digest=digest, bound=bound),
    )

    assert isinstance(refusal, StoryChanged)


def test_of_two_saves_from_one_version_the_second_is_told(story, editor, author):
    refusal = meanwhile(redate(story, editor, "MINSK"), redate(story, author, "PARIS"))

    assert isinstance(refusal, StaleVersion)
    assert Article.objects.get(pk=story.pk).dateline == "MINSK"


def begin(by: Any, headline: str, key: str) -> Callable[[], writing.Saved]:
    return lambda: writing.start_story(by=by, content=writing.Content(headline=headline), key=key)


def test_a_story_begun_twice_with_one_key_at_once_is_one_story(editor):
    saved = meanwhile(begin(editor, "River rises", "k"), begin(editor, "River rises", "k"))

    assert isinstance(saved, writing.Saved)
    assert (saved.article, saved.changed) == (Article.objects.get(), False)
    assert Event.objects.filter(verb="start_story").count() == 1


def test_another_story_begun_with_that_key_at_once_is_refused(editor):
    refusal = meanwhile(begin(editor, "River rises", "k"), begin(editor, "River falls", "k"))

    assert isinstance(refusal, KeyReused)
    assert Article.objects.get().headline == "River rises"


def test_one_key_of_two_people_at_once_is_two_stories(editor, author):
    saved = meanwhile(begin(editor, "River rises", "k"), begin(author, "River falls", "k"))

    assert isinstance(saved, writing.Saved)
    assert (saved.changed, Article.objects.count()) == (True, 2)


def test_of_two_changes_to_one_source_the_second_is_told(editor, author):
    source = make.make_source(by=editor)

    def change(by: Any, author_of_it: str) -> Callable[[], Source]:
        return lambda: sourcing.revise_source(source, by=by, version=1, values={"author": author_of_it})

    assert isinstance(meanwhile(change(editor, "B. Gauge"), change(author, "C. Gauge")), StaleVersion)


def test_of_two_changes_to_one_piece_of_evidence_the_second_is_told(claim, editor, author):
    item = claim.evidence.get()

    def change(by: Any, excerpt: str) -> Callable[[], Evidence]:
        return lambda: sourcing.change_evidence(item, by=by, version=1, values={"excerpt": excerpt})

    assert isinstance(meanwhile(change(editor, "nine"), change(author, "ten")), StaleVersion)
    assert claim.evidence.get().excerpt == "nine"


def test_of_a_change_and_a_removal_of_one_piece_of_evidence_the_second_is_told(claim, editor, author):
    item = claim.evidence.get()

    def change(version: int) -> Callable[[], Evidence]:
        return lambda: sourcing.change_evidence(item, by=editor, version=version, values={"excerpt": "nine"})

    def detach(version: int) -> Callable[[], None]:
        return lambda: sourcing.detach_evidence(item, by=author, version=version)

    assert isinstance(meanwhile(change(1), detach(1)), StaleVersion)
    assert isinstance(meanwhile(detach(2), change(2)), EvidenceGone)


def test_two_events_at_once_follow_one_another_in_the_journal(editor, author):
    before, _unbroken = journal.verify()

    answer = meanwhile(
        lambda: make.make_source(by=editor, title="Log"), lambda: make.make_source(by=author, title="Chart")
    )

    assert isinstance(answer, Source)
    assert journal.verify() == (before + 2, None)


def words_before(claim: Claim, words: str, by: Any) -> Callable[[], Any]:
    """Other words before a claim in its sentence; the claim itself stays as it is."""
    mark = f'<mark data-claim="{claim.pk}">'
    story = Article.objects.get(pk=claim.article_id)
    return lambda: make.change_story(story, by=by, body=story.body.replace(mark, f"{words} {mark}"))


def test_what_still_holds_is_asked_again_once_the_story_is_free(claim, editor, second_reviewer):
    words_before(claim, "Oddly", editor)()
    claim.refresh_from_db()
    seen = {"fingerprint": claim.fingerprint, "context": claim.context}

    answer = meanwhile(
        words_before(claim, "Never", editor),
        lambda: reviewing.still_holds(claim, by=second_reviewer, **seen),
    )

    assert isinstance(answer, ContextChanged)
    assert answer.detail == {"seen": f"Oddly {claim.quote}", "now": f"Oddly Never {claim.quote}"}
    assert not claim.held.exists()


def test_two_who_say_at_once_that_a_claim_still_holds_say_it_once(claim, editor, reviewer, second_reviewer):
    words_before(claim, "Oddly", editor)()
    claim.refresh_from_db()
    seen = {"fingerprint": claim.fingerprint, "context": claim.context}

    answer = meanwhile(
        lambda: reviewing.still_holds(claim, by=reviewer, **seen),
        lambda: reviewing.still_holds(claim, by=second_reviewer, **seen),
    )

    assert isinstance(answer, ContextStands)
    assert claim.held.get().person == reviewer
