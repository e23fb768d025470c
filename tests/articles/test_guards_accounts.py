"""Who works here, asked round the code: accounts and roles, written as the application's role and as the owner."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import Error, IntegrityError, connection, transaction

from articles import invariants
from articles.models import Byline, Event, Review
from articles.workflow.acting import SYSTEM, acting, system_person
from tests import factories as make
from tests.articles.test_guards import DECIDE

pytestmark = pytest.mark.django_db

#: Everything an account has, each changed of the person named.
OF_A_PERSON = {
    "a superuser": "UPDATE auth_user SET is_superuser = NOT is_superuser WHERE username = %(name)s",
    "another login": "UPDATE auth_user SET is_active = NOT is_active WHERE username = %(name)s",
    "a role": "INSERT INTO auth_user_groups (user_id, group_id) SELECT u.id, g.id FROM auth_user u, auth_group g"
    " WHERE u.username = %(name)s AND g.name = 'Chiefs'",
    "a right": "INSERT INTO auth_user_user_permissions (user_id, permission_id) SELECT u.id, p.id FROM auth_user u,"
    " auth_permission p WHERE u.username = %(name)s AND p.codename = 'publish_article'",
}
OWN_DOOR = {
    "a password": "UPDATE auth_user SET password = '!other' WHERE username = %(name)s",
    "a last login": "UPDATE auth_user SET last_login = now() WHERE username = %(name)s",
}
ANYTHING = OF_A_PERSON | OWN_DOOR
#: Everything a role has, changed of the role named.
OF_A_ROLE = {
    "a right": "INSERT INTO auth_group_permissions (group_id, permission_id) SELECT g.id, p.id FROM auth_group g,"
    " auth_permission p WHERE g.name = %(name)s AND p.codename = 'add_session'",
    "a name": "UPDATE auth_group SET name = 'Renamed' WHERE name = %(name)s",
    "a role more": "INSERT INTO auth_group (name) VALUES ('Renamed')",
}
NEW_LOGIN = """
    INSERT INTO auth_user (username, password, first_name, last_name, email, is_superuser, is_staff, is_active,
        date_joined) VALUES (%(name)s, '!', '', '', '', false, false, true, now())
"""
KEPT = """
    INSERT INTO articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)
    SELECT 0, newsroom_person(), 'keep_person', 'person:' || u.username,
        jsonb_build_object('now', newsroom_person_now(u.id)), 0, '', '' FROM auth_user u WHERE u.username = %(name)s
"""
FORGED = KEPT.replace("newsroom_person_now(u.id)", "newsroom_person_now(u.id) || '{\"superuser\": true}'")
ROLE_KEPT = """
    INSERT INTO articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)
    SELECT 0, newsroom_person(), 'keep_role', 'role:' || g.name,
        jsonb_build_object('now', newsroom_role_now(g.id)), 0, '', ''
    FROM auth_group g WHERE g.name IN (%(name)s, 'Renamed') ORDER BY g.name = %(name)s LIMIT 1
"""


def answer(by: User, *statements: str, **given: object) -> str:
    """What PostgreSQL says to some statements of one transaction in somebody's name; nothing stays of them."""
    try:
        with transaction.atomic():
            with acting(by), connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement, given)
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
            transaction.set_rollback(True)
    except Error as refused:
        return str(refused).partition("\n")[0]
    return ""


@pytest.fixture
def other_hirer():
    """Somebody else who looks after people and roles, by a role of their own."""
    role = make.make_role("Personnel", "change_user", "change_group")
    return make.people.keep_person(make.make_person("personnel"), by=make.hirer(), roles=[role])


# --- people ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sql", ANYTHING.values(), ids=ANYTHING)
def test_who_may_not_change_people_changes_nobody(author, chief, sql):
    assert answer(chief, sql, KEPT, name="author") == "accounts: who acts may not change people"
    assert answer(chief, NEW_LOGIN, KEPT, name="somebody") == "accounts: who acts may not change people"


@pytest.mark.parametrize("sql", [*OF_A_PERSON.values(), OWN_DOOR["a password"]], ids=[*OF_A_PERSON, "a password"])
def test_who_may_change_people_says_so_in_the_journal(transactional_db, author, sql):
    assert answer(make.hirer(), sql, name="author") == "accounts: changed without an event that tells of it"
    assert answer(make.hirer(), sql, KEPT, name="author") == ""


def test_who_takes_somebody_on_says_so_in_the_journal():
    assert answer(make.hirer(), NEW_LOGIN, name="somebody") == "accounts: changed without an event that tells of it"
    assert answer(make.hirer(), NEW_LOGIN, KEPT, name="somebody") == ""


def test_an_event_tells_what_is_so_of_a_person_and_nothing_else(author):
    hirer = make.hirer()

    assert answer(hirer, FORGED, name="author").startswith("journal: nothing happened as event")
    assert "changed without an event" in answer(hirer, OF_A_PERSON["a role"], FORGED, name="author")


def test_what_one_person_changed_is_not_told_by_another(author, other_hirer):
    hand_over = f"SELECT set_config('newsroom.person', '{other_hirer.pk}', true)"
    hand_back = f"SELECT set_config('newsroom.person', '{make.hirer().pk}', true)"
    change = OF_A_PERSON["a role"]

    assert "changed without" in answer(make.hirer(), change, hand_over, KEPT, hand_back, name="author")
    assert answer(make.hirer(), change, KEPT, hand_over, hand_back, name="author") == ""


@pytest.mark.parametrize("sql", OF_A_PERSON.values(), ids=OF_A_PERSON)
def test_nobody_changes_their_own_account(other_hirer, sql):
    told = answer(other_hirer, sql, KEPT, name="personnel")

    assert told == "accounts: nobody changes their own account"


@pytest.mark.parametrize("sql", OWN_DOOR.values(), ids=OWN_DOOR)
def test_a_password_and_a_login_are_ones_own_while_the_account_is_on(author, sql):
    assert answer(author, sql, name="author") == ""

    make.switch_off(author)
    assert answer(author, sql, name="author") == "accounts: this account is switched off"


@pytest.mark.parametrize("sql", ANYTHING.values(), ids=ANYTHING)
def test_the_account_of_the_system_is_nobodys_to_change(sql):
    assert answer(make.hirer(), sql, KEPT, name=SYSTEM) == "accounts: the account of the system is nobody's to change"


def test_nobody_else_becomes_the_system(author, superuser):
    become = f"UPDATE auth_user SET username = '{SYSTEM}' WHERE username = %(name)s"

    assert "nobody's to change" in answer(superuser, become, name="author")
    assert "nobody's to change" in answer(superuser, NEW_LOGIN, name=SYSTEM)


def test_the_system_tells_of_imports_alone(editor):
    story = make.make_story(by=editor)
    revised = (
        "INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash,"
        " hash) SELECT 0, newsroom_person(), 'revise', a.id, %(name)s, '{}', 0, '', '' FROM articles_article a"
    )

    assert answer(system_person(), revised, name=f"story:{story.pk}") == "journal: who acts may not revise"
    assert answer(editor, revised, name=f"story:{story.pk}") == ""


# --- roles -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sql", OF_A_ROLE.values(), ids=OF_A_ROLE)
def test_who_may_not_change_roles_changes_none(chief, sql):
    assert answer(chief, sql, ROLE_KEPT, name="Editors") == "accounts: who acts may not change roles"


@pytest.mark.parametrize("sql", OF_A_ROLE.values(), ids=OF_A_ROLE)
def test_who_may_change_roles_says_so_in_the_journal(other_hirer, sql):
    assert answer(other_hirer, sql, name="Editors") == "accounts: changed without an event that tells of it"
    assert answer(other_hirer, sql, ROLE_KEPT, name="Editors") == ""


@pytest.mark.parametrize("what", ["a right", "a name"])
def test_nobody_changes_a_role_of_their_own(other_hirer, what):
    told = answer(other_hirer, OF_A_ROLE[what], ROLE_KEPT, name="Personnel")

    assert told == "accounts: nobody changes a role of their own"


def test_who_is_in_a_role_stays_in_it_under_another_name(editor):
    role = Group.objects.get(name="Editors")
    role.name = "Writers"
    make.people.keep_role(role, by=make.hirer(), rights=role.permissions.all())
    make.make_story(by=User.objects.get(pk=editor.pk))

    assert list(invariants.rights()) == []


# --- whose byline, whose decision ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE articles_byline SET user_id = NULL WHERE slug = %(name)s",
        "UPDATE articles_byline SET user_id = newsroom_person() WHERE slug = %(name)s",
        "DELETE FROM articles_byline WHERE slug = %(name)s",
    ],
)
def test_an_author_takes_no_login_off_a_byline_round_the_code_either(author, editor, sql):
    make.make_byline("Anna Byline", "anna", user=author)
    told = answer(make.make_person("mate", "Editors"), sql, name="anna")

    assert told.startswith("rights: who acts may not change")
    assert Byline.objects.get().user == author


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE articles_byline SET user_id = %(user)s WHERE slug = %(name)s",
        "INSERT INTO articles_byline (name, slug, profile, user_id) VALUES ('Ravi', 'ravi', '', %(user)s)",
    ],
)
def test_nobody_ties_anothers_login_to_a_byline_round_the_code_either(reviewer, sql):
    make.make_byline("Anna Byline", "anna")

    told = answer(make.make_person("mate", "Editors"), sql, name="anna", user=reviewer.pk)

    assert told.startswith("rights: who acts may not change the login of a byline")
    assert not Byline.objects.filter(user=reviewer).exists()


@pytest.mark.django_db(transaction=True)
def test_of_two_decisions_in_one_step_each_is_told_by_whoever_made_it(editor, reviewer, second_reviewer):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    told = (
        "INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash,"
        " hash) SELECT 0, newsroom_person(), 'approve_claim', c.article_id, 'claim:' || c.id, '{}', 0, '', ''"
        " FROM articles_claim c WHERE c.id = %s"
    )

    def decide(person: Any, cursor: Any, *, leave_event: bool) -> None:
        with acting(person):
            cursor.execute(DECIDE, [person.pk, claim.pk])
            if leave_event:
                cursor.execute(told, [claim.pk])

    untold = pytest.raises(IntegrityError, match="articles_review changed without an event")
    with untold, transaction.atomic(), connection.cursor() as cursor:
        decide(reviewer, cursor, leave_event=False)
        decide(second_reviewer, cursor, leave_event=True)
    assert not Review.objects.exists()

    with transaction.atomic(), connection.cursor() as cursor:
        decide(reviewer, cursor, leave_event=True)
        decide(second_reviewer, cursor, leave_event=True)
    assert Review.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_an_old_event_that_carries_the_number_of_this_transaction_tells_of_no_account(editor, owner_db):
    owner_db.execute("ALTER TABLE articles_event DISABLE TRIGGER USER")

    def change_without_telling() -> None:
        with transaction.atomic(), acting(make.hirer()), connection.cursor() as cursor:
            cursor.execute("SELECT pg_current_xact_id()::text::bigint")
            owner_db.execute(
                "UPDATE articles_event SET transaction = %s WHERE subject = 'person:editor'", cursor.fetchone()
            )
            cursor.execute("UPDATE auth_user SET first_name = 'Another' WHERE id = %s", [editor.pk])

    with pytest.raises(IntegrityError, match="accounts: changed without an event that tells of it"):
        change_without_telling()


# --- the owner -------------------------------------------------------------------------------------------------------

ACCOUNTS = ("auth_user", "auth_user_groups", "auth_user_user_permissions", "auth_group", "auth_group_permissions")


@pytest.mark.parametrize("table", ACCOUNTS)
def test_nobody_empties_a_table_of_accounts_not_even_the_owner(owner_db, table):
    with pytest.raises(Error, match=r"append_only|permission denied"), transaction.atomic():
        answer_of_the_application(f"TRUNCATE {table} CASCADE")
    with pytest.raises(Exception, match="append_only: rows of"):
        owner_db.execute(f"TRUNCATE {table} CASCADE")


def answer_of_the_application(sql: str) -> None:
    """Run something as the application's role."""
    with connection.cursor() as cursor:
        cursor.execute(sql)


def test_nobody_is_deleted_not_even_by_the_owner(author, owner_db):
    make.people.keep_person(author, by=make.hirer(), roles=[])

    with pytest.raises(Exception, match="nobody is deleted; switch the account off"):
        owner_db.execute("DELETE FROM auth_user WHERE username = 'author'")


def test_what_the_owner_changes_is_told_by_itself(owner_db, author):
    newest = Event.objects.latest("number").number
    owner_db.execute("UPDATE auth_user SET is_superuser = true WHERE username = 'author'")
    owner_db.execute("UPDATE auth_group SET name = 'Counsel' WHERE name = 'Lawyers'")

    events = list(Event.objects.filter(number__gt=newest).select_related("person").order_by("number"))
    assert [(e.verb, e.person.username, e.subject) for e in events] == [
        ("set_up", SYSTEM, "person:author"),
        ("set_up", SYSTEM, "role:Counsel"),
    ]
    assert events[0].data["now"]["superuser"] is True
    assert list(invariants.check()) == []


@pytest.mark.parametrize(
    ("table", "sql", "place"),
    [
        ("auth_group_permissions", "DELETE FROM auth_group_permissions WHERE group_id = {role}", "role Editors"),
        ("auth_user", "UPDATE auth_user SET is_superuser = true WHERE id = {person}", "person {person}"),
        ("auth_user_groups", "DELETE FROM auth_user_groups WHERE user_id = {person}", "person {person}"),
    ],
)
def test_what_was_changed_behind_the_journal_is_named_by_the_checks(owner_db, author, table, sql, place):
    named = {"person": author.pk, "role": Group.objects.get(name="Editors").pk}
    assert list(invariants.rights()) == []

    owner_db.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    owner_db.execute(sql.format(**named))
    owner_db.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER z_journal")

    assert [(problem.invariant, problem.place) for problem in invariants.rights()] == [("I20", place.format(**named))]
