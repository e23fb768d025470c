"""What the database's owner does, who needs nobody's name: it is told in the journal all the same."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from articles import invariants
from articles.models import Event
from articles.workflow.acting import system_person
from tests.articles.test_accounts import told


def test_what_the_owner_sets_up_leaves_events_in_the_systems_name(owner_role, db):
    call_command("createsuperuser", username="first", email="f@example.org", interactive=False, stdout=StringIO())
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")

    assert told("person:first") == [("set_up", system_person().pk)]
    assert list(invariants.rights()) == []


def test_furnishing_again_changes_nothing_and_says_nothing(owner_role, db):
    before = Event.objects.count()

    call_command("migrate", verbosity=0, interactive=False)

    assert Event.objects.count() == before


def test_grants_says_the_sql_of_a_role_that_is_missing(owner_role, db, settings):
    settings.DATABASE_APPLICATION_ROLE = "newsroom_elsewhere"

    with pytest.raises(CommandError, match='CREATE ROLE "newsroom_elsewhere" LOGIN'):
        call_command("grants", stdout=StringIO())
