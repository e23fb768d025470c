"""Which terms are approved, waiting, approvable, linkable."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from django.db import connection

from glossary.linking import Linkable
from glossary.models import CaseRule, Term, TermApproval
from tests.factories import make_person
from tests.telling import LEAVE_EVENTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return user("ada")


@pytest.fixture
def ben():
    return user("ben")


def user(name, *, may_approve=True):
    return make_person(name, *(("Editors", "Reviewers") if may_approve else ("Editors",)))


@contextmanager
def acting(person):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('newsroom.person', %s, true)", [str(person.pk)])
        yield
        cursor.execute(LEAVE_EVENTS)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


def draft(name, *, by, **fields):
    values = {"slug": name.lower(), "definition": f"What {name} is.", "case_rule": CaseRule.EXACT, "drafted_by": by}
    with acting(by):
        return Term.objects.create(name=name, **{**values, **fields})


def approve(term, *, by):
    with acting(by):
        return TermApproval.objects.create(
            term=term, version=term.versions.get(number=term.version), fingerprint=term.fingerprint, person=by
        )


def reword(term, definition, *, by):
    with acting(by):
        Term.objects.filter(pk=term.pk).update(definition=definition)
    term.refresh_from_db()


def test_a_new_term_knows_its_version_and_fingerprint_at_once(ada):
    term = draft("ISS", by=ada)

    assert (term.version, len(term.fingerprint)) == (1, 64)
    assert term.versions.get().fingerprint == term.fingerprint


def test_a_term_waits_until_somebody_approved_it_as_it_stands(ada, ben):
    term = draft("ISS", by=ada)
    assert list(Term.objects.waiting()) == [term]

    approve(term, by=ben)
    assert list(Term.objects.approved()) == [term]
    assert not Term.objects.waiting().exists()

    reword(term, "Another thing.", by=ben)
    assert list(Term.objects.waiting()) == [term]


def test_nobody_is_offered_what_they_saved_since_the_last_approval(ada, ben):
    term = draft("ISS", by=ada)
    assert not Term.objects.approvable_by(ada).exists()
    assert list(Term.objects.approvable_by(ben)) == [term]

    approve(term, by=ben)
    assert not Term.objects.approvable_by(ben).exists()

    reword(term, "Another thing.", by=ben)
    assert list(Term.objects.approvable_by(ada)) == [term]
    assert not Term.objects.approvable_by(ben).exists()


def test_an_import_is_offered_to_who_brought_it(ada):
    term = draft("ISS", by=ada, imported=True)

    assert list(Term.objects.approvable_by(ada)) == [term]


def test_without_the_right_nothing_is_offered(ada):
    draft("ISS", by=ada)

    assert not Term.objects.approvable_by(user("guest", may_approve=False)).exists()


def test_a_superuser_is_not_offered_their_own_words():
    chief = make_person("root", is_superuser=True)
    draft("ISS", by=chief)

    assert not Term.objects.approvable_by(chief).exists()


@pytest.mark.parametrize("count", [1, 3])
def test_linking_asks_once_however_many_terms_there_are(ada, ben, count, django_assert_num_queries):
    for number in range(count):
        approve(draft(f"T{number}", by=ada, aliases=[{"form": f"Term {number}", "case": "free"}]), by=ben)
    draft("Waiting", by=ada)

    with django_assert_num_queries(1):
        terms = Term.objects.linkable()

    assert terms == [
        Linkable(f"t{number}", f"T{number}", "exact", ((f"Term {number}", "free"),), f"/glossary/t{number}/")
        for number in range(count)
    ]


def test_terms_read_in_the_order_of_the_alphabet_whatever_their_capitals(ada):
    for name in ("NASA", "cosmonaut", "Ariane"):
        draft(name, by=ada)

    assert [term.name for term in Term.objects.all()] == ["Ariane", "cosmonaut", "NASA"]


def test_terms_versions_and_approvals_say_what_they_are(ada, ben):
    term = draft("ISS", by=ada)
    approval = approve(term, by=ben)

    assert str(term) == "ISS"
    assert str(approval.version) == "ISS (1)"
    assert str(approval) == f"{ben.pk} approved {approval.version_id}"
    assert term.get_absolute_url() == "/glossary/iss/"
