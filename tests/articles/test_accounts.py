"""Accounts: who changes them, what the journal says of it, and what a person does to their own."""

from __future__ import annotations

import pytest
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, User
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from articles import entitlement, furnish, invariants
from articles.errors import NotAllowed, OwnAccount
from articles.models import Event
from articles.workflow import people
from articles.workflow.acting import acting, system_person
from tests import factories as make

pytestmark = pytest.mark.django_db


def told(subject: str) -> list[tuple[str, int]]:
    """What the journal tells of somebody: verb and person, in order."""
    return list(Event.objects.filter(subject=subject).order_by("number").values_list("verb", "person"))


# --- by the verbs --------------------------------------------------------------------------------------------------


def test_an_account_is_made_and_changed_by_another_with_an_event_each(superuser):
    person = people.keep_person(User(username="mara"), by=superuser, roles=Group.objects.filter(name="Editors"))
    person.is_active = False
    people.keep_person(person, by=superuser)

    assert told("person:mara") == [("keep_person", superuser.pk)] * 2
    now = Event.objects.filter(subject="person:mara").latest("number").data["now"]
    assert now == {
        "id": person.pk,
        "active": False,
        "staff": False,
        "superuser": False,
        "roles": ["Editors"],
        "rights": [],
    }
    assert list(invariants.rights()) == []


@pytest.mark.parametrize("verb", ["keep_person", "set_password"])
def test_nobody_changes_their_own_account_superusers_included(superuser, verb):
    given = {"password": "x"} if verb == "set_password" else {}

    with pytest.raises(OwnAccount):
        getattr(people, verb)(superuser, by=superuser, **given)


def test_changing_people_takes_the_right_to(chief, editor):
    with pytest.raises(NotAllowed):
        people.keep_person(editor, by=chief)
    with pytest.raises(NotAllowed):
        people.keep_role(Group.objects.get(name="Editors"), by=chief, rights=[])


def test_the_account_of_the_system_is_nobodys_to_change(superuser):
    with pytest.raises(NotAllowed):
        people.set_password(system_person(), by=superuser, password="a way in")

    assert not system_person().has_usable_password()


def test_a_role_of_ones_own_is_anothers_to_change(superuser, editor):
    role = make.make_role("Night desk", "view_article")
    people.keep_person(superuser, by=make.hirer(), roles=[role])

    with pytest.raises(OwnAccount):
        people.keep_role(role, by=superuser, rights=[])


# --- at the desk ----------------------------------------------------------------------------------------------------


def test_the_desk_says_that_ones_own_account_is_anothers_to_change(client, superuser):
    client.force_login(superuser)
    url = reverse("admin:auth_user_change", args=[superuser.pk])
    sent = {"username": "root", "first_name": "Ruth", "date_joined_0": "2024-05-01", "date_joined_1": "10:00:00"}

    answer = client.post(url, sent)

    assert "Nobody changes their own account" in answer.text
    assert 'value="Ruth"' in answer.text
    assert User.objects.get(pk=superuser.pk).first_name == ""


def test_the_desk_gives_somebody_else_another_password(client, superuser, editor):
    client.force_login(superuser)
    new = {"password1": "ein-neues-Wort-7", "password2": "ein-neues-Wort-7", "usable_password": "true"}

    client.post(reverse("admin:auth_user_password_change", args=[editor.pk]), {**new, "set-password": "1"})

    assert User.objects.get(pk=editor.pk).check_password("ein-neues-Wort-7")
    assert told("person:editor")[-1] == ("set_password", superuser.pk)


# --- by oneself -----------------------------------------------------------------------------------------------------


def test_logging_in_notes_when_in_ones_own_name(client, editor):
    client.post("/login/", {"username": "editor", "password": "a long password"})

    assert User.objects.get(pk=editor.pk).last_login is not None


def test_a_password_hashed_by_an_older_rule_is_hashed_anew_at_log_in(client, editor, settings):
    settings.PASSWORD_HASHERS = [*settings.PASSWORD_HASHERS, "django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    with transaction.atomic(), acting(editor):
        User.objects.filter(pk=editor.pk).update(password=make_password("a long password", hasher="pbkdf2_sha256"))

    client.post("/login/", {"username": "editor", "password": "a long password"})

    assert User.objects.get(pk=editor.pk).password.startswith("md5$")
    assert client.get("/review/").status_code == 200


@pytest.mark.parametrize("address", ["/password-change/", "/admin/password_change/"])
def test_one_changes_ones_own_password_with_the_old_one(client, editor, address):
    client.force_login(editor)
    new = {"old_password": "a long password", "new_password1": "ein-neues-Wort-7", "new_password2": "ein-neues-Wort-7"}

    page = client.get(address, follow=True)
    client.post(page.redirect_chain[-1][0] if page.redirect_chain else address, new)

    assert User.objects.get(pk=editor.pk).check_password("ein-neues-Wort-7")


# --- round the code --------------------------------------------------------------------------------------------------


def change(sql: str, by: User | None) -> None:
    """One statement in somebody's name, and what waits for the end of the transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('newsroom.person', %s, true)", [str(by.pk) if by else ""])
        cursor.execute(sql)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [
        ("UPDATE auth_user SET is_superuser = true WHERE username = 'hirer'", "nobody changes their own account"),
        ("UPDATE auth_user SET is_active = true WHERE username = 'newsroom-import'", "account of the system"),
        ("UPDATE auth_user SET username = 'newsroom-import' WHERE username = 'editor'", "account of the system"),
        ("DELETE FROM auth_user WHERE username = 'editor'", "nobody is deleted"),
        ("UPDATE auth_user SET is_staff = false WHERE username = 'editor'", "without an event that tells of it"),
    ],
)
def test_who_looks_after_people_may_not_do_this_either(editor, sql, refusal):
    with pytest.raises(IntegrityError, match=refusal):
        change(sql, make.hirer())


def test_nobody_gives_another_a_password_without_an_event(transactional_db, editor):
    with pytest.raises(IntegrityError, match="without an event that tells of it"):
        change("UPDATE auth_user SET password = 'x' WHERE username = 'editor'", make.hirer())


@pytest.mark.parametrize("column", ["last_login = now()", "password = 'x'"])
def test_log_in_and_password_change_in_ones_own_name_alone(editor, reviewer, column):
    sql = f"UPDATE auth_user SET {column} WHERE username = 'editor'"

    change(sql, editor)
    for other in (None, reviewer):
        with pytest.raises(IntegrityError, match="accounts: who acts may not change people"):
            change(sql, other)


def test_an_account_switched_off_notes_no_log_in(editor):
    make.switch_off(editor)

    with pytest.raises(IntegrityError, match="this account is switched off"):
        change("UPDATE auth_user SET last_login = now() WHERE username = 'editor'", editor)


# --- behind the journal ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sql", "place"),
    [
        ("UPDATE auth_user SET is_superuser = true WHERE username = 'editor'", "person"),
        ("DELETE FROM auth_user_groups", "person"),
        ("DELETE FROM auth_group_permissions", "role Editors"),
        ("UPDATE articles_event SET person_id = (SELECT id FROM auth_user WHERE username = 'outsider')"
         " WHERE verb = 'record_source'", "event"),
    ],
)  # fmt: skip
def test_the_check_notices_rights_that_changed_behind_the_journal(owner_db, editor, outsider, sql, place):
    make.make_source(by=editor)
    assert list(invariants.rights()) == []
    for table in ("auth_user", "auth_user_groups", "auth_group_permissions", "articles_event"):
        owner_db.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")

    owner_db.execute(sql)

    assert [problem for problem in invariants.rights() if problem.place.startswith(place)]


def test_every_verb_is_asked_for_the_same_right_by_the_check_and_by_postgresql():
    with connection.cursor() as cursor:
        cursor.execute("SELECT v, newsroom_verb_rights(v) FROM unnest(%s::text[]) v", [list(entitlement.ASKED)])
        asked = {verb: tuple(rights) for verb, rights in cursor.fetchall()}

    assert asked == entitlement.ASKED


# --- grants -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    ["django_migrations", "auth_permission", "django_content_type", "articles_journalhead", "articles_live",
     "articles_contributor", "articles_unsettled"],
)  # fmt: skip
def test_the_application_writes_neither_migrations_nor_what_guards_write(table):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT bool_or(has_table_privilege(current_user, %s, right_)) FROM unnest(ARRAY['INSERT', 'UPDATE',"
            " 'DELETE', 'TRUNCATE']) right_",
            [table],
        )
        assert cursor.fetchone() == (False,)
    assert furnish.WRITTEN_BY_MIGRATIONS
