"""Going round the code: raw SQL as the application's own role, in a person's name, against what PostgreSQL keeps."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import re
from collections.abc import Sequence
from typing import Any

import psycopg
import pytest
from django.db import Error, IntegrityError, connection, transaction

from articles import invariants
from articles.errors import StaleVersion
from articles.models import Claim, Contributor, Live, Publication, Review, Revision, Source
from articles.states import Standing, Status
from articles.workflow import publishing, reviewing, sourcing, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.guards import differences
from tests.telling import LEAVE_EVENTS

pytestmark = pytest.mark.django_db

APPEND_ONLY = ("review", "revision", "publication", "event", "signoff", "withdrawal", "contributor", "policy")

#: Settings of a session that a plain role may try in order to get round a trigger.
TRICKS = (
    "SET session_replication_role = replica",
    "SET ROLE newsroom_owner",
    "SET LOCAL newsroom.person = '1'",
    "SET search_path = pg_temp, public",
    "SET row_security = off",
    "SET check_function_bodies = off",
    "SET constraint_exclusion = on",
    "SET default_transaction_isolation = 'serializable'",
    "SET pgtrigger.ignore = 'all'",
    "ALTER TABLE articles_review DISABLE TRIGGER ALL",
    "ALTER TABLE articles_publication DISABLE TRIGGER USER",
    "DROP TRIGGER a_append_only ON articles_review",
    "CREATE TEMP TABLE articles_contributor (claim_id uuid, person_id integer)",
)


def raw(sql: str, params: Sequence[Any] = (), *, by: Any = None, told: bool = True) -> int:
    """Run one statement in the name of somebody who holds every right, and every check that waits for the commit.

    `told` leaves the events a careful attacker leaves.
    """
    if by:
        make.with_every_right(by)
    with transaction.atomic(), acting(by) if by else transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, params)
        changed = cursor.rowcount
        if by and told:
            cursor.execute(LEAVE_EVENTS)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        return changed


def event(by: Any) -> None:
    """What a careful attacker adds: every event that is true of what this transaction changed."""
    with acting(by), connection.cursor() as cursor:
        cursor.execute(LEAVE_EVENTS)


def attack(by: Any, *statements: str | tuple[str, Sequence[Any]]) -> None:
    """Statements of one transaction in the name of somebody who holds every right, with the events it has to have."""
    make.with_every_right(by)
    with transaction.atomic(), acting(by), connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(*((statement,) if isinstance(statement, str) else statement))
        event(by)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


PUBLISH = """
    INSERT INTO articles_publication (article_id, number, kind, revision_id, digest, bound, level, headline, standfirst,
        body, rendered, page, manifest, note, published_by_id, published_at)
    SELECT a.id, 1, 'first', r.id, r.digest, newsroom_bound(a.id), 'claims', a.headline,
        a.standfirst, a.body, newsroom_without_marks(a.body), newsroom_page(a.id) || '{"terms": []}',
        jsonb_build_object('format', 'v1', 'claims', (SELECT
            jsonb_agg(jsonb_build_object('id', c.id, 'fingerprint', c.fingerprint))
            FROM articles_claim c WHERE c.article_id = a.id AND c.attached)), '', %s, now()
    FROM articles_article a JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version WHERE a.id = %s
"""


def publish_raw(article: Any, *, by: Any) -> None:
    raw(PUBLISH, [by.pk, article.pk], by=by)


def test_a_raw_publication_of_a_finished_story_goes_in(story, chief):
    publish_raw(story, by=chief)

    assert Live.objects.get(article=story).publication.number == 1


def test_a_raw_publication_with_one_open_claim_is_refused(story, editor, chief):
    claim = story.claims.attached().in_body()[0]
    make.make_evidence(claim, by=editor)

    with pytest.raises(IntegrityError, match=f"claim {claim.pk} is not settled"):
        publish_raw(story, by=chief)
    assert not Publication.objects.exists()


def test_a_raw_publication_of_an_unsigned_story_is_refused(story, editor, chief):
    content = writing.Content.of(story)
    body = content.body.replace("The river", "The big river")
    writing.revise(story, by=editor, version=story.version, content=dataclasses.replace(content, body=body))
    story.refresh_from_db()
    third = make.make_person("third", "Reviewers")
    for claim in story.claims.outstanding():
        make.approve(claim, by=third)

    with pytest.raises(IntegrityError, match="not every sentence is signed"):
        publish_raw(story, by=chief)


def test_a_raw_publication_in_draft_is_refused(story, editor, chief):
    writing.return_to_draft(story, by=editor)

    with pytest.raises(IntegrityError, match="not sent to review"):
        publish_raw(story, by=chief)


def test_a_raw_publication_from_the_spike_is_refused(story, editor, chief):
    writing.spike(story, by=editor)

    with pytest.raises(IntegrityError, match="not sent to review"):
        publish_raw(story, by=chief)


def test_a_raw_publication_of_other_words_is_refused(story, chief):
    other = PUBLISH.replace("a.standfirst, a.body,", "a.standfirst, a.body || 'x',")

    with pytest.raises(IntegrityError, match="newest saved version"), transaction.atomic(), acting(chief):
        raw(other, [chief.pk, story.pk], by=chief)


DECIDE = """
    INSERT INTO articles_review (claim_id, article_id, person_id, decision, severity, fingerprint, seen, context,
        rests_on, note, round, as_lawyer) SELECT c.id, c.article_id, %s, 'approve', 'ordinary', c.fingerprint,
        newsroom_seen(c.id), c.context, '{}', '', 0, false
    FROM articles_claim c WHERE c.id = %s
"""


def test_a_raw_decision_by_the_tagger_is_refused(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)

    with pytest.raises(IntegrityError, match="a contributor cannot decide"):
        raw(DECIDE, [editor.pk, claim.pk], by=editor)
    assert not Review.objects.exists()


def test_a_raw_decision_in_somebody_elses_name_is_refused(editor, reviewer):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)

    with pytest.raises(IntegrityError, match="made by the person who acts"):
        raw(DECIDE, [reviewer.pk, claim.pk], by=editor)


def test_a_raw_decision_on_other_bytes_is_refused(editor, reviewer):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    forged = b"something else"
    sql = DECIDE.replace("c.fingerprint,\n        newsroom_seen(c.id)", "%s, %s")

    with pytest.raises(IntegrityError, match="not what this decision saw"):
        raw(sql, [reviewer.pk, hashlib.sha256(forged).hexdigest(), forged, claim.pk], by=reviewer)


def test_a_change_that_names_nobody_is_refused(story):
    with pytest.raises(IntegrityError, match="nobody is named"):
        raw("UPDATE articles_source SET standing = 'retracted'")


@pytest.fixture
def checked(story):
    claim = story.claims.attached().in_body()[0]
    assert claim.status == Status.APPROVED
    return claim


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles_evidence SET excerpt = excerpt || '!'",
        "UPDATE articles_evidence SET locator = 'page 3'",
        "UPDATE articles_evidence SET tier = 'secondary'",
        "UPDATE articles_source SET standing = 'retracted'",
        "UPDATE articles_source SET url = 'https://example.org/other', address = 'example.org/other'",
        "DELETE FROM articles_evidence",
        "UPDATE articles_claim SET kind = 'quote' WHERE display = ''",
    ],
)
def test_a_raw_change_of_what_a_claim_rests_on_makes_its_decision_stop_counting(checked, editor, change):
    raw(change, by=editor)

    checked.refresh_from_db()
    assert checked.status == Status.CHANGED
    assert list(invariants.claims()) == []


def test_a_raw_change_of_what_a_claim_says_is_a_version_of_it(checked, editor, author):
    raw("UPDATE articles_claim SET unit = 'cm' WHERE id = %s", [checked.pk], by=author)

    with pytest.raises(StaleVersion):
        writing.describe_claim(checked, by=editor, version=checked.version, values={"unit": "m"})
    assert Claim.objects.get(pk=checked.pk).unit == "cm"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles_evidence SET excerpt = 'other words'",
        "UPDATE articles_evidence SET note = 'they called back'",
        "UPDATE articles_evidence SET locator = 'page 3', version = 1",
    ],
)
def test_a_raw_change_of_evidence_is_a_version_of_it(checked, editor, author, change):
    attack(author, change)

    item = checked.evidence.get()
    assert item.version == 2
    with pytest.raises(StaleVersion):
        sourcing.change_evidence(item, by=editor, version=1, values={"excerpt": "mine"})
    with pytest.raises(StaleVersion):
        sourcing.detach_evidence(item, by=editor, version=1)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM articles_claimrest",
        "UPDATE articles_claimrest SET on_id = (SELECT id FROM articles_claim WHERE words LIKE '%dam%')",
    ],
)
def test_a_raw_change_of_what_a_headline_rests_on_is_a_version_of_it(checked, editor, author, change):
    headline = checked.article.claims.get(display="headline")
    kept = sourcing.rest_display(headline, by=editor, version=headline.version, on=[checked])
    attack(author, change)

    with pytest.raises(StaleVersion) as refusal:
        sourcing.rest_display(headline, by=editor, version=kept.version, on=[])
    assert refusal.value.detail == {"seen": kept.version, "now": kept.version + 1}


def test_a_bulk_update_of_standing_and_its_undoing_lapse_and_restore(checked, chief):
    def bulk(standing: str) -> str:
        with transaction.atomic(), acting(chief):
            Source.objects.update(standing=standing)
            event(chief)
        return Claim.objects.get(pk=checked.pk).status

    assert bulk(Standing.RETRACTED) == Status.CHANGED
    assert bulk(Standing.GOOD) == Status.APPROVED


def test_raw_text_without_a_saved_version_is_refused(story, editor):
    with pytest.raises(IntegrityError, match="differs from its newest saved version"):
        raw("UPDATE articles_article SET body = replace(body, '40', '41')", by=editor)


def save_a_digit_but_not_the_claim(by):
    make.with_every_right(by)
    with transaction.atomic(), acting(by), connection.cursor() as cursor:
        cursor.execute("UPDATE articles_article SET body = replace(body, '40 c', '41 c'), version = version + 1")
        raw(
            "INSERT INTO articles_revision (article_id, number, headline, standfirst, body, section_id, byline_ids,"
            " story_date, dateline, digest, text, sentences, touched, claims, imported, note, saved_by_id, breaks)"
            " SELECT a.id, a.version, a.headline, a.standfirst, a.body, a.section_id, '{}', a.story_date,"
            " a.dateline, '', t, newsroom_sentences(t, false), '{}', '[]', false, '', %s, breaks"
            " FROM articles_article a, (SELECT replace(text, '40 c', '41 c') AS t, breaks FROM articles_revision"
            " ORDER BY number DESC LIMIT 1) words",
            [by.pk],
            by=by,
        )


def test_raw_text_with_a_saved_version_but_old_claim_words_is_refused(story, editor):
    with pytest.raises(IntegrityError, match="does not hold the words"):
        save_a_digit_but_not_the_claim(editor)


def test_a_change_without_an_event_is_refused(transactional_db, editor):
    source = make.make_source(by=editor)

    with pytest.raises(IntegrityError, match="changed without an event"):
        raw("UPDATE articles_source SET author = 'A. Gauge' WHERE id = %s", [source.pk], by=editor, told=False)


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "statement", ["UPDATE articles_{0} SET {1} = {1}", "DELETE FROM articles_{0}", "TRUNCATE articles_{0} CASCADE"]
)
def test_what_happened_is_never_changed_by_the_application(story, chief, table, statement):
    column = "number" if table == "event" else "id"

    with pytest.raises(Error, match=r"append_only|permission denied"):
        raw(statement.format(table, column), by=chief)


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "statement", ["UPDATE articles_{0} SET {1} = {1}", "DELETE FROM articles_{0}", "TRUNCATE articles_{0} CASCADE"]
)
def test_what_happened_is_never_changed_by_the_owner_either(owner_db, table, statement):
    column = "number" if table == "event" else "id"

    with pytest.raises(Exception, match="append_only"):
        owner_db.execute(statement.format(table, column))


@pytest.mark.parametrize("trick", TRICKS)
def test_no_setting_of_the_session_opens_a_way_round(story, chief, trick):
    tagger = Contributor.objects.filter(how="tagged").first()
    make.with_every_right(tagger.person)
    with connection.cursor() as cursor:
        with contextlib.suppress(Error), transaction.atomic():
            cursor.execute(trick)
        for attempt in against_history(APPEND_ONLY):
            with pytest.raises(Error, match=r"append_only|permission denied"), transaction.atomic(), acting(chief):
                cursor.execute(attempt)
        own = pytest.raises(IntegrityError, match="a contributor cannot decide")
        with own, transaction.atomic(), acting(tagger.person):
            cursor.execute(DECIDE, [tagger.person_id, tagger.claim_id])


def against_history(tables: Sequence[str]) -> list[str]:
    """Every way to change what happened."""
    key = {"event": "number"}
    return [
        statement.format(table, key.get(table, "id"))
        for table in tables
        for statement in (
            "UPDATE public.articles_{0} SET {1} = {1}",
            "DELETE FROM public.articles_{0}",
            "TRUNCATE public.articles_{0} CASCADE",
        )
    ]


#: Tries each statement and fails with the first that goes through.
TRY_ALL = """
    DO $try$ DECLARE attempt text; went text; BEGIN
        FOREACH attempt IN ARRAY ARRAY[{attempts}] LOOP
            BEGIN EXECUTE attempt; went := attempt; EXCEPTION WHEN OTHERS THEN NULL; END;
            IF went IS NOT NULL THEN RAISE EXCEPTION 'went through: %', went; END IF;
        END LOOP;
    END $try$
"""
#: Every setting that a plain role may change, with each other value a switch or a menu has, or the ends of its range;
#: but for the one that ends the session with the first refusal.
SETTINGS = """
    SELECT name, unnest(CASE vartype WHEN 'bool' THEN ARRAY[CASE setting WHEN 'on' THEN 'off' ELSE 'on' END]
        WHEN 'enum' THEN array_remove(enumvals, setting) WHEN 'string' THEN ARRAY['']
        ELSE array_remove(ARRAY[min_val, max_val], setting) END)
    FROM pg_settings WHERE context = 'user' AND name <> 'exit_on_error' ORDER BY name
"""


def test_no_setting_at_all_that_a_plain_role_may_change_opens_a_way_round(story):
    tagger = Contributor.objects.filter(how="tagged").first()
    make.with_every_right(tagger.person)
    decide = DECIDE % (tagger.person_id, f"'{tagger.claim_id}'")
    attempts = [*against_history(("review", "revision", "publication", "event")), decide]
    everything = TRY_ALL.format(attempts=", ".join(f"$a${attempt}$a$" for attempt in attempts))
    took = set()
    with connection.cursor() as cursor:
        with pytest.raises(Error, match="went through: SELECT 1"), transaction.atomic():
            cursor.execute(TRY_ALL.format(attempts="'SELECT 1'"))
        own = pytest.raises(IntegrityError, match="a contributor cannot decide")
        with own, transaction.atomic(), acting(tagger.person):
            cursor.execute(decide)
        cursor.execute(SETTINGS)
        for name, value in cursor.fetchall():
            with transaction.atomic():
                with contextlib.suppress(Error), transaction.atomic():
                    cursor.execute("SELECT set_config(%s, %s, true)", [name, value])
                    took.add(name)
                with acting(tagger.person):
                    cursor.execute(everything)
                transaction.set_rollback(True)

    assert len(took) > 100
    assert not Review.objects.filter(person=tagger.person).exists()


def test_a_live_row_cannot_be_moved_by_hand(story, chief):
    publishing.publish(story, by=chief, digest=story.digest)

    with pytest.raises(Error, match=r"one_live|permission denied"):
        raw("DELETE FROM articles_live", by=chief)


def test_a_claim_never_moves_to_another_story(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    other = make.make_story(by=editor)

    with pytest.raises(IntegrityError, match="one story for ever"):
        raw("UPDATE articles_claim SET article_id = %s WHERE id = %s", [other.pk, claim.pk], by=editor)


def test_evidence_never_belongs_to_another_story_than_its_claim(editor):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    other = make.make_story(by=editor)

    with pytest.raises(IntegrityError, match="evidence_claim_of_story"):
        raw("UPDATE articles_evidence SET article_id = %s", [other.pk], by=editor)


def test_an_event_forged_with_another_number_takes_the_next_in_the_chain(story, chief):
    raw(
        "INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash,"
        " hash) SELECT 999999, %s, 'revise', id, 'story:' || id, '{}', 7, 'abc', 'def' FROM articles_article",
        [chief.pk],
        by=chief,
    )

    assert list(invariants.journal()) == []


def test_a_version_cannot_be_saved_in_somebody_elses_name(story, editor, reviewer):
    with pytest.raises(IntegrityError, match="saved by the person who acts"):
        raw(
            "INSERT INTO articles_revision (article_id, number, headline, standfirst, body, byline_ids, dateline,"
            " digest, text, sentences, touched, claims, imported, note, saved_by_id, breaks)"
            " SELECT article_id, number + 1, headline, standfirst, body, byline_ids, dateline, digest, text, sentences,"
            " touched, claims, imported, note, %s, breaks FROM articles_revision LIMIT 1",
            [reviewer.pk],
            by=editor,
        )
    assert Revision.objects.filter(saved_by=reviewer).count() == 0


def test_a_withdrawal_by_the_tagger_is_refused(story, editor):
    claim = story.claims.attached().in_body()[0]
    writing.withdraw_claim(claim, by=editor, version=story.version)

    with pytest.raises(IntegrityError, match="contributor cannot confirm"):
        raw(
            "INSERT INTO articles_withdrawal (claim_id, article_id, words, person_id, note)"
            " SELECT id, article_id, words, %s, ''"
            " FROM articles_claim WHERE id = %s",
            [editor.pk, claim.pk],
            by=editor,
        )
    assert reviewing.standing_of(claim)["decided"]


def test_no_table_of_a_session_stands_before_ours(app_db):
    mine = app_db.info.dbname
    made_by_migrations = re.match(r"test_newsroom_[0-9a-f]+", mine)[0]

    granted = app_db.execute(
        "SELECT bool_or(has_database_privilege(datname, 'TEMP')) FROM pg_database WHERE datname IN (%s, %s)",
        [mine, made_by_migrations],
    ).fetchone()

    assert granted == (False,)
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="temporary tables"):
        app_db.execute("CREATE TEMP TABLE articles_live (article_id bigint)")


def test_what_is_installed_is_what_the_files_say(owner_db):
    assert differences(owner_db, "articles") == {}
