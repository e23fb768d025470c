"""One order of locks: every door takes them in it, and what takes them the other way round is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection, transaction

from articles.models import Article, Claim, Event, Source
from articles.models.article import SOURCE_LOCK
from articles.workflow import bylines, people, sections, sourcing
from articles.workflow.acting import acting
from articles.workflow.journal import record
from glossary.models import Term
from tests import factories as make
from tests.database import CLUSTER
from tests.doors import DOORS, Desk
from tests.lock_order import ORDER, Recorder, impatient, in_thread, rows_held_before

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk(transactional_db: None) -> Desk:
    return Desk()


@pytest.fixture
def recorder(transactional_db: None) -> Iterator[Recorder]:
    recorder = Recorder(lambda: CLUSTER.connect(database=connection.settings_dict["NAME"]))
    yield recorder
    recorder.close()


def test_every_door_takes_its_locks_in_the_one_order_and_the_journal_last(recorder, desk):
    opened = {door.name: door.opened(desk) for door in DOORS}
    events = Event.objects.count()

    seen = {name: recorder.record(act) for name, act in opened.items()}

    assert {name: each.inversions() for name, each in seen.items() if each.inversions()} == {}
    assert {each.order[-1] for each in seen.values()} == {"the journal"}
    assert Event.objects.count() == events, "held up and called off, they left nothing"
    assert seen["begin a story"].order == ["the start of a story", "the journal"]
    assert seen["publish at the desk"].order == ["all sources", "the story", "all terms", "claims", "the journal"]
    assert seen["revise a source"].order == ["all sources", "the source", "the story", "claims", "the journal"]


def test_an_import_takes_its_locks_in_the_one_order(recorder, desk, tmp_path):
    wire = tmp_path / "wire.txt"
    wire.write_text("River rises.\n\nSource: Water board\n\nDefinitions:\n\n- DRB: Dams and Rivers Board.")

    seen = recorder.record(lambda: call_command("import_story", str(wire), user="editor"))

    assert (seen.order, seen.too_strongly) == (["imports", "all terms", "the journal"], [])


# --- what is planted is seen -------------------------------------------------------------------------------------


def something_told(by: Any) -> None:
    source = Source.objects.create(title="Gauge log", recorded_by=by)
    record("record_source", by=by, article=None, subject=f"source:{source.pk}")


@contextmanager
def by_hand(by: Any) -> Iterator[None]:
    with transaction.atomic(), acting(by):
        yield
        something_told(by)
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def row_before_all_sources(desk: Desk) -> Callable[[], Any]:
    source = make.make_source(by=desk.editor)

    def act() -> None:
        with by_hand(desk.editor), connection.cursor() as cursor:
            Source.objects.select_for_update(no_key=True).get(pk=source.pk)
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SOURCE_LOCK])

    return act


def claim_before_story(desk: Desk) -> Callable[[], Any]:
    claim = desk.claim()

    def act() -> None:
        with by_hand(desk.editor):
            Claim.objects.select_for_update(no_key=True).get(pk=claim.pk)
            Article.objects.locked(claim.article_id)

    return act


def terms_before_story(desk: Desk) -> Callable[[], Any]:
    article = desk.draft()

    def act() -> None:
        with by_hand(desk.editor):
            Term.objects.held()
            Article.objects.locked(article.pk)

    return act


def event_before_story(desk: Desk) -> Callable[[], Any]:
    article = desk.draft()

    def act() -> None:
        with by_hand(desk.editor):
            something_told(desk.editor)
            Article.objects.locked(article.pk)

    return act


def source_nobody_may_refer_to(desk: Desk) -> Callable[[], Any]:
    source = make.make_source(by=desk.editor)

    def act() -> None:
        with by_hand(desk.editor):
            Source.objects.select_for_update().get(pk=source.pk)

    return act


PLANTED = [
    (row_before_all_sources, ["the source before all sources"]),
    (claim_before_story, ["claims before all sources", "claims before the story"]),
    (terms_before_story, ["all terms before all sources", "all terms before the story"]),
    (event_before_story, ["the journal before all sources", "the journal before the story"]),
    (source_nobody_may_refer_to, ["articles_source held against being referred to"]),
]


def test_an_order_turned_round_is_seen(recorder, desk):
    assert [recorder.record(planted(desk)).inversions() for planted, _told in PLANTED] == [told for _, told in PLANTED]


# --- many rows of one kind ---------------------------------------------------------------------------------------


def shared_source(desk: Desk) -> tuple[Source, list[Claim]]:
    """A source under a claim in each of three stories."""
    source = make.make_source(by=desk.editor)
    claims = [desk.claim() for _ in range(3)]
    for claim in reversed(claims):
        make.make_evidence(claim, by=desk.editor, source=source)
    return Source.objects.get(pk=source.pk), claims


def test_a_source_that_changes_takes_its_stories_by_number(recorder, desk):
    source, claims = shared_source(desk)
    first, middle, _last = sorted(claim.article_id for claim in claims)

    held = rows_held_before(
        recorder, "articles_article", middle,
        lambda: sourcing.set_standing(source, by=desk.chief, version=source.version, standing="retracted", note="gone"),
    )  # fmt: skip

    assert held == [first]


def test_a_policy_takes_its_stories_by_number(recorder, desk):
    first, middle, _last = sorted(desk.ready().pk for _ in range(3))
    policy = next(door for door in DOORS if door.name == "set a policy").opened(desk)

    held = rows_held_before(recorder, "articles_article", middle, policy)

    assert held == [first]


RENAMED = [
    ("auth_user", lambda: make.make_person("somebody"), people.keep_person, "username"),
    ("auth_group", lambda: people.keep_role(Group(name="Readers"), by=make.hirer(), rights=[]),
     partial(people.keep_role, rights=[]), "name"),
    ("articles_section", make.make_section, sections.keep_section, "slug"),
    ("articles_byline", lambda: make.make_byline("Anna"), bylines.keep_byline, "slug"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "made", "keep", "named"), RENAMED, ids=[table for table, *_ in RENAMED])
def test_what_is_renamed_can_be_referred_to_until_others_have_told_what_they_did(recorder, table, made, keep, named):
    row = made()
    setattr(row, named, "another-name")
    keeper = recorder.keepers[ORDER[-1]]

    with keeper.transaction(force_rollback=True), in_thread(lambda: keep(row, by=make.hirer())) as running:
        keeper.execute("SELECT FROM articles_journalhead FOR NO KEY UPDATE")
        running.start()
        recorder.waits(running, keeper.info.backend_pid)
        free = keeper.execute(f"SELECT FROM {table} WHERE id = %s FOR KEY SHARE SKIP LOCKED", [row.pk]).rowcount
    running.join()

    assert free == 1
    row.refresh_from_db()
    assert getattr(row, named) == "another-name"


# --- and who waits too long is told ------------------------------------------------------------------------------


def test_every_door_that_waits_too_long_says_so_keeps_what_was_typed_and_goes_through_later(desk, owner_db):
    opened = {door: door.opened(desk) for door in DOORS}
    events = Event.objects.count()
    impatient(20)

    with owner_db.transaction(force_rollback=True):
        owner_db.execute("SELECT FROM articles_journalhead FOR UPDATE")
        answers = {door: act() for door, act in opened.items()}

    told = {door.name: answer.content.decode() for door, answer in answers.items()}
    assert {answer.status_code for answer in answers.values()} == {200, 409}
    assert [name for name, page in told.items() if "Somebody else is saving this at this very moment" not in page] == []
    assert [door.name for door in DOORS if door.keeps not in told[door.name]] == []
    assert Event.objects.count() == events
    assert {name.status_code for name in (act() for act in opened.values())} == {200}
    assert Event.objects.count() >= events + len(DOORS)
