"""What PostgreSQL keeps about terms, whichever way one goes round the code."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from hashlib import sha256

import psycopg
import pytest
from django.db import transaction

from glossary.canonical import fingerprint_of
from glossary.models import Term, TermApproval, TermVersion
from newsroom import guards
from tests.factories import make_person
from tests.guards import differences, installed
from tests.telling import LEAVE_EVENTS

ADD = """
    INSERT INTO glossary_term (name, slug, definition, case_rule, aliases, sources, imported, drafted_by_id)
    VALUES (%(name)s, %(slug)s, %(definition)s, 'exact', %(aliases)s, %(sources)s, %(imported)s, NULL)
    RETURNING id
"""
APPROVE = """
    INSERT INTO glossary_termapproval (term_id, version_id, fingerprint, person_id)
    SELECT t.id, v.id, t.fingerprint, %(person)s FROM glossary_term t
    JOIN glossary_termversion v ON v.term_id = t.id AND v.number = t.version WHERE t.id = %(term)s
"""


@pytest.fixture
def people(transactional_db):
    return make_person("ada", "Editors", "Reviewers").pk, make_person("ben", "Editors", "Reviewers").pk


@contextmanager
def named(connection, person):
    with connection.transaction():
        connection.execute("SELECT set_config('newsroom.person', %s, true)", [str(person)])
        yield
        connection.execute(LEAVE_EVENTS)


def add(connection, person, name="ISS", *, imported=False, definition="A station.", aliases=(), sources=()):
    with named(connection, person):
        values = {"name": name, "slug": f"{name}-term", "definition": definition, "imported": imported,
                  "aliases": json.dumps(aliases), "sources": json.dumps(sources)}  # fmt: skip
        return connection.execute(ADD, values).fetchone()[0]


def change(connection, person, term, definition):
    with named(connection, person):
        connection.execute("UPDATE glossary_term SET definition = %s WHERE id = %s", [definition, term])


def approve(connection, person, term, *, acting=None):
    with named(connection, acting or person):
        connection.execute(APPROVE, {"person": person, "term": term})


def approved(term):
    return Term.objects.approved().filter(pk=term).exists()


def test_what_is_installed_is_what_the_files_say(owner_db):
    assert differences(owner_db, "glossary") == {}


def test_a_guard_changed_in_place_is_noticed(owner_db):
    owner_db.execute("ALTER TABLE glossary_term DISABLE TRIGGER m_term_fingerprint")
    owner_db.execute("CREATE FUNCTION glossary_more() RETURNS integer LANGUAGE sql AS 'SELECT 1'")

    assert sorted(differences(owner_db, "glossary")) == [
        "function glossary_more()",
        "trigger m_term_fingerprint on glossary_term",
    ]


def test_the_way_back_removes_every_guard(owner_db):
    with owner_db.transaction(force_rollback=True):
        before = installed(owner_db, "glossary_", "glossary_")
        owner_db.execute(guards.sql_between("glossary", guards.frozen("glossary"), guards.Guards({})))
        after = installed(owner_db, "glossary_", "glossary_")

    assert [name for name in after if not name.startswith("constraint ")] == []
    assert {"constraint term_words_plain on glossary_term"} <= before.keys() - after.keys()


def test_the_fingerprint_is_the_one_python_computes(owner_db, people):
    aliases = [{"form": "International Space Station", "case": "free"}, {"form": "“Alpha”", "case": "exact"}]
    sources = [{"title": "Şartname", "publisher": "", "url": "https://example.org/?a=1&b=2"}]

    add(owner_db, people[0], aliases=aliases, sources=sources)

    term = Term.objects.get()
    assert term.fingerprint == fingerprint_of("ISS", "A station.", "exact", aliases, sources)
    assert term.fingerprint == fingerprint_of(term.name, term.definition, term.case_rule, term.aliases, term.sources)


def test_nobody_writes_a_fingerprint_or_a_version_by_hand(owner_db, people):
    term = add(owner_db, people[0])
    before = Term.objects.values("version", "fingerprint", "format").get()

    with named(owner_db, people[0]):
        owner_db.execute(
            "UPDATE glossary_term SET fingerprint = 'x', version = 9, format = 9, imported = true WHERE id = %s", [term]
        )

    assert Term.objects.values("version", "fingerprint", "format").get() == before
    assert not Term.objects.get().imported


SECOND_FORM = """
    CREATE OR REPLACE FUNCTION glossary_newest_form() RETURNS integer LANGUAGE sql AS 'SELECT 2';
    CREATE OR REPLACE FUNCTION glossary_fingerprint(form integer, name text, definition text, case_rule text,
        aliases jsonb, sources jsonb) RETURNS text LANGUAGE sql AS $$
        SELECT encode(sha256(convert_to(CASE form WHEN 1 THEN glossary_canonical_1(name, definition, case_rule, aliases,
            sources) WHEN 2 THEN 'v2 ' || name || definition END, 'UTF8')), 'hex') $$;
"""
KEPT = "SELECT version, format, fingerprint FROM glossary_term"


def test_a_new_form_outdates_no_approval_and_is_taken_when_the_words_change(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    approve(owner_db, ben, term)

    with owner_db.transaction(force_rollback=True):
        before = owner_db.execute(KEPT).fetchone()
        owner_db.execute(SECOND_FORM)
        with named(owner_db, ada):
            owner_db.execute("UPDATE glossary_term SET slug = 'station'")
        assert owner_db.execute(KEPT).fetchone() == before

        change(owner_db, ada, term, "A laboratory.")
        version, form, fingerprint = owner_db.execute(KEPT).fetchone()
        kept = owner_db.execute("SELECT number, format, fingerprint FROM glossary_termversion ORDER BY 1").fetchall()

    assert (version, form, fingerprint) == (2, 2, sha256(b"v2 ISSA laboratory.").hexdigest())
    assert kept == [before, (version, form, fingerprint)]


def test_every_content_has_its_version_in_the_name_of_who_saved_it(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada, imported=True)
    change(owner_db, ben, term, "A laboratory.")
    change(owner_db, ada, term, "A laboratory.")

    rows = TermVersion.objects.order_by("number").values_list("number", "definition", "saved_by", "imported")
    assert list(rows) == [(1, "A station.", ada, True), (2, "A laboratory.", ben, False)]


def test_a_term_changes_in_nobodys_name_nowhere(owner_db, people):
    term = add(owner_db, people[0])

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="acting_person"):
        owner_db.execute("UPDATE glossary_term SET definition = 'Other.' WHERE id = %s", [term])
    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="acting_person"):
        add(owner_db, "", "NASA")


def test_a_raw_change_of_words_makes_the_approval_stop_counting_and_back_makes_it_count(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    approve(owner_db, ben, term)
    assert approved(term)

    change(owner_db, ben, term, "Another station.")
    assert not approved(term)

    change(owner_db, ben, term, "A station.")
    assert approved(term)


def test_who_wrote_a_definition_cannot_approve_it(app_db, owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="four_eyes: who wrote"):
        approve(app_db, ada, term)
    change(owner_db, ben, term, "A laboratory.")
    change(owner_db, ada, term, "A station.")
    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="four_eyes: who wrote"):
        approve(app_db, ben, term)

    assert not TermApproval.objects.exists()


def test_who_wrote_before_the_last_approval_may_approve_what_another_changed_since(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    approve(owner_db, ben, term)
    change(owner_db, ben, term, "A laboratory.")

    approve(owner_db, ada, term)

    assert approved(term)


def test_putting_approved_words_back_clears_who_wrote_others(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    approve(owner_db, ben, term)
    change(owner_db, ben, term, "A laboratory.")
    change(owner_db, ben, term, "A station.")
    change(owner_db, ada, term, "A workshop.")

    approve(owner_db, ben, term)

    assert approved(term)


def test_a_writer_cannot_add_their_yes_to_somebody_elses(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    approve(owner_db, ben, term)

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="four_eyes: who wrote"):
        approve(owner_db, ada, term)


def test_an_approval_waits_for_a_change_under_way_and_is_refused_then(app_db, owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    app_db.execute("SELECT set_config('newsroom.person', %s, true)", [str(ada)])
    app_db.execute("UPDATE glossary_term SET definition = 'A laboratory.' WHERE id = %s", [term])
    app_db.execute(LEAVE_EVENTS)
    refused = []

    def try_to_approve():
        try:
            approve(owner_db, ben, term)
        except psycopg.errors.IntegrityConstraintViolation as refusal:
            refused.append(str(refusal))

    thread = threading.Thread(target=try_to_approve)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    app_db.commit()
    thread.join()

    assert not approved(term)
    assert "not what this approval saw" in refused[0]


def test_no_term_changes_while_a_story_goes_out(app_db, owner_db, people):
    term = add(owner_db, people[0])
    with transaction.atomic():
        held = Term.objects.held().get(pk=term)
        thread = threading.Thread(target=change, args=(owner_db, people[0], term, "A laboratory."))
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
        assert Term.objects.get(pk=term).definition == held.definition == "A station."
    thread.join()

    assert Term.objects.get(pk=term).definition == "A laboratory."


def test_importing_is_not_writing_but_changing_the_import_is(owner_db, people):
    ada, ben = people
    brought, changed = add(owner_db, ada, imported=True), add(owner_db, ada, "NASA", imported=True)
    change(owner_db, ada, changed, "An agency.")

    approve(owner_db, ada, brought)
    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="four_eyes: who wrote"):
        approve(owner_db, ada, changed)
    approve(owner_db, ben, changed)

    assert approved(brought)
    assert approved(changed)


def test_an_approval_is_given_by_the_person_who_acts(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="by the person who acts"):
        approve(owner_db, ben, term, acting=ada)


def test_an_approval_binds_to_what_stands_there_now(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    old = owner_db.execute("SELECT id, fingerprint FROM glossary_termversion").fetchone()
    change(owner_db, ada, term, "A laboratory.")
    now = owner_db.execute("SELECT fingerprint FROM glossary_term").fetchone()[0]

    for version, fingerprint in ((old[0], old[1]), (old[0], now)):
        with (
            pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="not what this approval saw"),
            named(owner_db, ben),
        ):
            owner_db.execute(
                "INSERT INTO glossary_termapproval (term_id, version_id, fingerprint, person_id)"
                " VALUES (%s, %s, %s, %s)",
                [term, version, fingerprint, ben],
            )


def test_a_version_cannot_be_forged(app_db, owner_db, people):
    ada, ben = people
    term = add(owner_db, ada)
    copy = """
        INSERT INTO glossary_termversion (term_id, number, name, definition, case_rule, aliases, sources, fingerprint,
            saved_by_id, imported)
        SELECT term_id, {number}, name, definition, case_rule, aliases, sources, fingerprint, {person}, imported
        FROM glossary_termversion WHERE term_id = %s
    """

    for number, person, message in ((2, ben, "holds what the term says"), (1, ada, "by the person who acts")):
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match=message), named(app_db, ben):
            app_db.execute(copy.format(number=number, person=person), [term])


@pytest.mark.parametrize("table", ["glossary_termversion", "glossary_termapproval"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET fingerprint = ''", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_history_is_never_changed_or_removed_not_even_by_the_owner(owner_db, people, table, statement):
    approve(owner_db, people[1], add(owner_db, people[0]))

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="append_only"):
        owner_db.execute(statement.format(table))


@pytest.mark.parametrize("statement", ["DELETE FROM glossary_term", "TRUNCATE glossary_term CASCADE"])
def test_a_term_is_never_removed(owner_db, people, statement):
    add(owner_db, people[0])

    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="append_only"):
        owner_db.execute(statement)


def test_no_session_setting_lets_the_application_round_the_guards(app_db, owner_db, people):
    term = add(owner_db, people[0])

    for statement in ("SET session_replication_role = replica", "ALTER TABLE glossary_term DISABLE TRIGGER ALL"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege), app_db.transaction():
            app_db.execute(statement)
    # A second wall, should somebody grant again what migrations took away.
    owner_db.execute(f'GRANT TEMPORARY ON DATABASE "{app_db.info.dbname}" TO PUBLIC')
    app_db.execute("SET search_path = pg_temp")
    app_db.execute("CREATE TEMP TABLE glossary_termversion (number integer)")
    with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="four_eyes"), named(app_db, people[0]):
        app_db.execute(APPROVE.replace(" glossary_", " public.glossary_"), {"person": people[0], "term": term})


def test_two_people_may_approve_the_same_words_but_nobody_twice(owner_db, people):
    ada, ben = people
    term = add(owner_db, ada, imported=True)
    approve(owner_db, ada, term)
    approve(owner_db, ben, term)

    with pytest.raises(psycopg.errors.UniqueViolation, match="term_approved_once"):
        approve(owner_db, ben, term)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"name": ""}, "term_name_present"),
        ({"definition": ""}, "term_definition_present"),
        ({"name": "iss"}, "term_name_once"),
        ({"definition": "A\x1fB"}, "term_words_plain"),
        ({"aliases": {}}, "term_aliases_complete"),
        ({"aliases": ["ISS"]}, "term_aliases_complete"),
        ({"aliases": [{"form": "ISS"}]}, "term_aliases_complete"),
        ({"aliases": [{"form": "", "case": "free"}]}, "term_aliases_complete"),
        ({"aliases": [{"form": "ISS", "case": "loud"}]}, "term_aliases_complete"),
        ({"aliases": [{"form": "I\x1eS", "case": "free"}]}, "term_aliases_complete"),
        ({"aliases": [{"form": "ISS", "case": "free", "more": ""}]}, "term_aliases_complete"),
        ({"sources": [{"title": "Log", "publisher": None, "url": ""}]}, "term_sources_complete"),
        ({"sources": [{"title": "", "publisher": "", "url": ""}]}, "term_sources_complete"),
    ],
)
def test_a_term_that_says_too_little_or_twice_is_refused(owner_db, people, fields, constraint):
    add(owner_db, people[0], "ISS")

    with pytest.raises((psycopg.errors.CheckViolation, psycopg.errors.UniqueViolation), match=constraint):
        add(owner_db, people[0], **{"name": "NASA", **fields})


def test_an_unknown_case_rule_is_refused(owner_db, people):
    term = add(owner_db, people[0])

    with pytest.raises(psycopg.errors.CheckViolation, match="term_case_rule_known"), named(owner_db, people[0]):
        owner_db.execute("UPDATE glossary_term SET case_rule = 'loud' WHERE id = %s", [term])
