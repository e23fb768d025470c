"""Who may, asked round the code: every kind of row, written as the application's role in everybody's name.

What a person may is let through as far as other guards go; what they may not is refused for want of the right.
"""

from __future__ import annotations

import contextlib

import psycopg
import pytest
from django.contrib.auth.models import User
from django.db import Error, IntegrityError, connection, connections, transaction

from articles import invariants
from articles.models import Article, Claim, Event, Review, Source
from articles.workflow import writing
from articles.workflow.acting import acting, system_person
from newsroom.database import SUPERUSER
from tests import factories as make
from tests.articles.test_guards import DECIDE, PUBLISH
from tests.database import CLUSTER
from tests.telling import LEAVE_EVENTS

pytestmark = pytest.mark.django_db

REVISION = """
    INSERT INTO articles_revision (article_id, number, headline, standfirst, body, byline_ids, dateline, digest, text,
        sentences, touched, claims, imported, note, saved_by_id, breaks)
    SELECT a.id, a.version + 1, r.headline, r.standfirst, r.body, r.byline_ids, r.dateline, '', r.text, r.sentences,
        '{}', '[]', false, '', newsroom_person(), r.breaks
    FROM articles_article a JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version
    WHERE a.id = %(story)s
"""
SIGN = """
    INSERT INTO articles_signoff (article_id, revision_id, digest, bound, person_id)
    SELECT a.id, r.id, a.digest, newsroom_bound(a.id), newsroom_person()
    FROM articles_article a JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version
    WHERE a.id = %(story)s
"""
POLICY = """
    INSERT INTO articles_policy (version, level, coverage, primary_enough, independent_enough, trusted_agencies,
        two_approvals_kinds, two_approvals_risks, lawyer_risks, shelf_life, authors_check_each_other,
        contributors_may_waive, urgent_publishers, made_by_id, made_at)
    VALUES (2, 'claims', 'every', 1, 1, '{}', '{}', '{}', '{}', '{}', false, false, ARRAY[1], newsroom_person(), now())
"""
DECIDE_AS = DECIDE.replace("%s, 'approve'", "newsroom_person(), 'approve'").replace("c.id = %s", "c.id = %(claim)s")
HOLD = """
    INSERT INTO articles_stillholds (claim_id, article_id, person_id, fingerprint, context, vouches, signoff_id)
    SELECT c.id, c.article_id, newsroom_person(), c.fingerprint, c.context, '{}', NULL
    FROM articles_claim c WHERE c.id = %(claim)s
"""
WAIVE_AS = DECIDE_AS.replace("'approve'", "'waive'").replace("'{}', ''", "'{}', 'breaking'")

#: What is written, by which statement, and which roles may.
WRITES: dict[str, tuple[str, set[str]]] = {
    "a story": ("UPDATE articles_article SET headline = 'Other' WHERE id = %(story)s", {"Editors", "Reviewers"}),
    "a story's stage": ("UPDATE articles_article SET stage = 'draft' WHERE id = %(story)s", {"Editors"}),
    "a version": (REVISION, {"Editors", "Reviewers"}),
    "a claim's words": (
        "UPDATE articles_claim SET quote = 'Ten', words = 'Ten' WHERE id = %(claim)s",
        {"Editors", "Reviewers"},
    ),
    "what is said of a claim": ("UPDATE articles_claim SET risks = '{}', unit = 'm' WHERE id = %(claim)s", {"Editors"}),
    "evidence": ("UPDATE articles_evidence SET excerpt = 'x' WHERE claim_id = %(claim)s", {"Editors"}),
    "evidence taken off": ("DELETE FROM articles_evidence WHERE claim_id = %(claim)s", {"Editors"}),
    "what a headline rests on": ("DELETE FROM articles_claimrest", {"Editors"}),
    "nothing to check": (
        "INSERT INTO articles_clearance (article_id, sentence, text, reason, person_id)"
        " SELECT %(story)s, r.sentences[2], 'x', 'nothing', newsroom_person() FROM articles_revision r LIMIT 1",
        {"Editors"},
    ),
    "a source": ("UPDATE articles_source SET title = 'Other' WHERE id = %(source)s", {"Editors"}),
    "a source put on record": (
        "INSERT INTO articles_source (kind, title, publisher, author, url, terms, confidential, standing,"
        " standing_note, recorded_by_id, version)"
        " VALUES ('document', 'New', '', '', '', 'on_record', false, 'good', '', newsroom_person(), 1)",
        {"Editors"},
    ),
    "the standing of a source": (
        "UPDATE articles_source SET standing = 'retracted' WHERE id = %(source)s",
        {"Chiefs"},
    ),
    "a word for a source": (
        "UPDATE articles_source SET vouched_by_id = newsroom_person() WHERE id = %(source)s",
        {"Chiefs"},
    ),
    "who knows a source": (
        "INSERT INTO articles_confidant (source_id, person_id, let_in_by_id)"
        " SELECT %(secret)s, u.id, newsroom_person() FROM auth_user u WHERE u.username = 'author'",
        {"Chiefs"},
    ),
    "a decision": (DECIDE_AS, {"Reviewers"}),
    "a waiver": (WAIVE_AS, {"Chiefs"}),
    "that a claim still holds": (HOLD, {"Reviewers"}),
    "that it does, by signing": (
        HOLD.replace("NULL", "(SELECT max(id) FROM articles_signoff)"),
        {"Editors", "Reviewers", "Chiefs"},
    ),
    "a confirmed withdrawal": (
        "INSERT INTO articles_withdrawal (claim_id, article_id, words, person_id, note)"
        " SELECT id, article_id, words, newsroom_person(), '' FROM articles_claim WHERE id = %(claim)s",
        {"Reviewers"},
    ),
    "a signature": (SIGN, {"Editors", "Reviewers", "Chiefs"}),
    "a publication": (
        PUBLISH.replace("'', %s, now()", "'', newsroom_person(), now()").replace("%s", "%(story)s"),
        {"Chiefs"},
    ),
    "a policy": (POLICY, {"Chiefs"}),
    "a section": ("INSERT INTO articles_section (name, slug, position) VALUES ('Sea', 'sea', 1)", {"Chiefs"}),
    "a byline": ("INSERT INTO articles_byline (name, slug, profile) VALUES ('Bo', 'bo', '')", {"Editors", "Chiefs"}),
    "whose login a byline is": (
        "INSERT INTO articles_byline (name, slug, profile, user_id) SELECT 'Bo', 'bo', '', u.id FROM auth_user u"
        " WHERE u.username = 'author'",
        {"Chiefs"},
    ),
    "a story's byline": (
        "INSERT INTO articles_articlebyline (article_id, byline_id, position) VALUES (%(story)s, %(byline)s, 0)",
        {"Editors"},
    ),
    "what a story is based on": (
        "INSERT INTO articles_articlesource (article_id, source_id) VALUES (%(story)s, %(source)s)",
        {"Editors"},
    ),
    "a term": (
        "INSERT INTO glossary_term (name, slug, definition, case_rule, aliases, sources, imported)"
        " VALUES ('ISS', 'iss', 'A station.', 'exact', '[]', '[]', false)",
        {"Editors"},
    ),
    "a term approved": (
        "INSERT INTO glossary_termapproval (term_id, version_id, fingerprint, person_id)"
        " SELECT v.term_id, v.id, v.fingerprint, newsroom_person() FROM glossary_termversion v",
        {"Reviewers", "Chiefs"},
    ),
    "an account": ("UPDATE auth_user SET is_superuser = true WHERE username = 'author'", set()),
    "a role of somebody": (
        "INSERT INTO auth_user_groups (user_id, group_id) SELECT u.id, g.id FROM auth_user u, auth_group g"
        " WHERE u.username = 'author' AND g.name = 'Chiefs'",
        set(),
    ),
    "a right of a role": (
        "INSERT INTO auth_group_permissions (group_id, permission_id) SELECT g.id, p.id FROM auth_group g,"
        " auth_permission p WHERE g.name = 'Editors' AND p.codename = 'publish_article'",
        set(),
    ),
}
#: Who is named, and in which role.
PEOPLE = {
    "nobody": None,
    "without a group": "",
    "switched off": "Reviewers",
    "editor": "Editors",
    "reviewer": "Reviewers",
    "chief": "Chiefs",
    "lawyer": "Lawyers",
    "the system": "",
}


@pytest.fixture
def at(editor, reviewer, author):
    """Everything the statements name: a story in review that nobody of the cast below had a hand in."""
    story = make.ready_story(editor=editor, reviewer=reviewer)
    claim = story.claims.attached().in_body().first()
    make.make_term("dam", "A wall in a river.", by=editor)
    return {
        "story": story.pk,
        "claim": claim.pk,
        "source": Source.objects.earliest("pk").pk,
        "byline": make.make_byline("Cy").pk,
        "secret": make.make_source(by=editor, confidential=True).pk,
    }


def named(person: str) -> User | None:
    """Somebody new of this kind."""
    if person == "nobody":
        return None
    if person == "the system":
        return system_person()
    roles = [PEOPLE[person]] if PEOPLE[person] else []
    somebody = make.make_person("somebody", *roles)
    return make.switch_off(somebody) if person == "switched off" else somebody


class Undone(Exception):
    """Nothing of what was tried stays."""


def written(sql: str, at: dict[str, object], by: User | None) -> str:
    """What PostgreSQL says to a statement in somebody's name, with every event that is true of it; nothing stays."""
    try:
        with transaction.atomic(), acting(by) if by else contextlib.nullcontext(), connection.cursor() as cursor:
            cursor.execute(sql, at)
            if by:
                cursor.execute(LEAVE_EVENTS)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
            raise Undone
    except Error as refused:
        return str(refused).partition("\n")[0]
    except Undone:
        return ""


def for_want_of_a_right(answer: str) -> bool:
    """Whether the person is the reason, and nothing else."""
    return "nobody is named" in answer or answer.startswith(
        ("rights: who acts may not", "accounts: who acts may not", "accounts: the account of the system")
    )


@pytest.mark.parametrize("person", PEOPLE)
def test_who_may_not_is_refused_by_postgresql_for_want_of_the_right(at, person):
    by, role = named(person), PEOPLE[person]

    answers = {what: written(sql, at, by) for what, (sql, _roles) in WRITES.items()}

    may = {what for what, (_sql, roles) in WRITES.items() if role in roles and person != "switched off"}
    assert {what for what, answer in answers.items() if not for_want_of_a_right(answer)} == may, answers


@pytest.mark.parametrize("what", ["a decision", "a waiver", "a confirmed withdrawal"])
def test_a_contributor_holds_every_right_and_is_never_the_second_pair_of_eyes(at, what):
    contributor = make.make_person("somebody", "Editors", "Reviewers", "Chiefs", "Lawyers")
    before = written(WRITES[what][0], at, contributor)
    claim = Claim.objects.get(pk=at["claim"])
    writing.describe_claim(claim, by=contributor, version=claim.version, values={"unit": "cm"})

    after = written(WRITES[what][0], at, contributor)

    assert "four_eyes" not in before
    assert after.startswith("four_eyes: ")


def test_the_table_knows_every_row_that_is_told_in_the_journal():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT t.tgrelid::regclass::text FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE p.proname IN ('newsroom_require_event', 'newsroom_require_account_event')"
        )
        told = {row[0] for row in cursor.fetchall()}
    asked = {table for table in told for sql, _roles in WRITES.values() if table in sql}

    assert told - asked == {"articles_live", "articles_articleterm", "auth_user_user_permissions"}


# --- decisions that are a lawyer's ----------------------------------------------------------------------------------


def test_a_lawyer_decides_what_carries_a_legal_risk_and_nothing_else(editor, lawyer):
    story = make.make_story(by=editor)
    plain, risky = (make.make_claim(story, words, by=editor) for words in ("40 centimetres", "the dam held"))
    writing.describe_claim(risky, by=editor, version=risky.version, values={"risks": ["legal"]})

    answers = [written(DECIDE_AS, {"claim": claim.pk}, lawyer) for claim in (plain, risky)]

    assert answers[0].startswith("rights: who acts may not change a decision")
    assert answers[1] == ""


def test_nobody_decides_as_a_lawyer_without_being_one(at, second_reviewer):
    as_lawyer = DECIDE_AS.replace("'', 0, false", "'', 0, true")

    assert "articles.clear_legal" in written(as_lawyer, at, second_reviewer)


def test_who_lost_the_role_still_takes_back_their_own_last_decision_but_not_once_switched_off(at, reviewer):
    back = DECIDE_AS.replace("'approve'", "'take_back'")
    make.people.keep_person(reviewer, by=make.hirer(), roles=[])
    without_role = written(back, at, User.objects.get(pk=reviewer.pk))

    make.switch_off(reviewer)
    switched_off = written(back, at, User.objects.get(pk=reviewer.pk))

    assert (without_role, "rights: " in switched_off) == ("", True)


# --- what is done in nobody's name -----------------------------------------------------------------------------------


def test_the_system_imports_and_does_nothing_to_what_somebody_wrote(at):
    system = system_person()
    story = Article.objects.get(pk=at["story"])

    assert "rights: " in written("UPDATE articles_article SET body = '' WHERE id = %(story)s", at, system)
    based, _roles = WRITES["what a story is based on"]
    assert "rights: " in written(based, at, system)
    assert story.created_by != system


def test_what_the_system_imported_is_no_longer_the_systems_once_somebody_wrote(editor):
    from articles.workflow.importing import import_story

    system = system_person()
    story = import_story("River rises\n\nThe river rose by 40 centimetres.\n\nSource: Water board", by=system).article
    content = writing.Content.of(story)
    writing.revise(story, by=editor, version=1, content=writing.Content(**{**content.__dict__, "dateline": "Bergen"}))

    change = "UPDATE articles_article SET dateline = 'Oslo' WHERE id = %(story)s"

    assert "rights: " in written(change, {"story": story.pk}, system)
    assert list(invariants.check()) == []


# --- events ---------------------------------------------------------------------------------------------------------

FORGED = """
    INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash, hash)
    VALUES (0, %(person)s, %(verb)s, %(story)s, %(subject)s, '{}', 0, '', '')
"""


@pytest.mark.parametrize(
    ("verb", "role", "refusal"),
    [
        ("approve_claim", "Reviewers", "nothing happened as event"),
        ("publish", "Chiefs", "nothing happened as event"),
        ("sign_off", "Reviewers", "nothing happened as event"),
        ("waive_claim", "Chiefs", "nothing happened as event"),
        ("approve_claim", "Editors", "who acts may not approve_claim"),
        ("publish", "Reviewers", "who acts may not publish"),
        ("set_standing", "", "who acts may not set_standing"),
        ("whatever", "Chiefs", "who acts may not whatever"),
        ("take_stock", "Chiefs", "who acts may not take_stock"),
        ("set_up", "Chiefs", "who acts may not set_up"),
    ],
)
def test_no_event_tells_what_did_not_happen_or_what_its_person_may_not_do(at, verb, role, refusal):
    somebody = make.make_person("somebody", *([role] if role else []))
    subject = f"claim:{at['claim']}" if verb.endswith("_claim") else f"story:{at['story']}"

    answer = written(
        FORGED.replace("%(subject)s", f"'{subject}'"), {**at, "person": somebody.pk, "verb": verb}, somebody
    )

    assert refusal in answer


def test_no_event_is_left_in_anothers_name(at, reviewer, editor):
    answer = written(FORGED, {**at, "person": reviewer.pk, "verb": "revise", "subject": f"story:{at['story']}"}, editor)

    assert "names the person who acts" in answer


@pytest.mark.django_db(transaction=True)
def test_a_decision_beside_an_event_of_something_else_is_refused(editor, reviewer, second_reviewer):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    first, other = story.claims.attached().in_body()[:2]

    def decide_and_tell_of_another() -> None:
        told = {"person": second_reviewer.pk, "verb": "approve_claim", "story": story.pk}
        with transaction.atomic(), acting(second_reviewer), connection.cursor() as cursor:
            cursor.execute(DECIDE, [second_reviewer.pk, first.pk])
            cursor.execute(FORGED, {**told, "subject": f"claim:{other.pk}"})

    with pytest.raises(IntegrityError, match="articles_review changed without an event that tells of it"):
        decide_and_tell_of_another()
    assert not Review.objects.filter(person=second_reviewer).exists()
    assert not Event.objects.filter(person=second_reviewer).exists()


@pytest.mark.django_db(transaction=True)
def test_an_old_event_that_carries_the_number_of_this_transaction_tells_nothing(editor, owner_db):
    """As in a cluster to which an archive came back, where numbers of transactions come again."""
    source = make.make_source(by=editor)
    owner_db.execute("ALTER TABLE articles_event DISABLE TRIGGER USER")

    def change_without_telling() -> None:
        with transaction.atomic(), acting(editor), connection.cursor() as cursor:
            cursor.execute("SELECT pg_current_xact_id()::text::bigint")
            owner_db.execute(
                "UPDATE articles_event SET verb = 'revise_source', transaction = %s WHERE subject = %s",
                [cursor.fetchone()[0], f"source:{source.pk}"],
            )
            cursor.execute("UPDATE articles_source SET publisher = 'Another board' WHERE id = %s", [source.pk])

    with pytest.raises(IntegrityError, match="articles_source changed without an event that tells of it"):
        change_without_telling()


@pytest.mark.django_db(transaction=True)
def test_who_writes_no_events_holds_up_nobody():
    name = connections["default"].settings_dict["NAME"]
    with CLUSTER.connect(user=SUPERUSER, database=name) as session:
        session.execute("SET SESSION AUTHORIZATION pg_read_all_data")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="pg_read_all_data writes no events"):
            session.execute("SELECT newsroom_hold_journal()")
