"""Tests run as the application's plain role, on a database of their own."""

from typing import Any

import psycopg
import pytest
from django.contrib.auth.models import Group
from django.db import connection

from tests.factories import make_role


def _current_user() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_a_test_runs_as_the_plain_role() -> None:
    make_role("Interns")

    assert _current_user() == "newsroom"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", ["once", "again"])
def test_a_transactional_test_starts_from_what_the_migrations_wrote(time: str) -> None:
    assert not Group.objects.filter(name="Interns").exists()

    make_role("Interns")

    assert _current_user() == "newsroom"


def test_the_owner_and_a_second_session_see_what_is_committed(
    owner_db: psycopg.Connection[Any], app_db: psycopg.Connection[Any]
) -> None:
    make_role("Interns")

    for session, role in ((owner_db, "newsroom_owner"), (app_db, "newsroom")):
        seen = session.execute("SELECT current_user, count(*) FROM auth_group WHERE name = 'Interns'").fetchone()
        assert seen == (role, 1)


def test_the_plain_role_cannot_touch_the_schema(app_db: psycopg.Connection[Any]) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        app_db.execute("ALTER TABLE auth_group DISABLE TRIGGER ALL")
