"""Terms are drafted, revised and approved; an import brings some."""

from __future__ import annotations

import itertools
import threading
from contextlib import suppress

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from articles import invariants
from articles.errors import (
    MissingValue,
    NotAllowed,
    OwnTerm,
    SlugTaken,
    StaleVersion,
    TermChanged,
    TermKnown,
    TermWaits,
    UnfitText,
)
from articles.models import ArticleTerm
from articles.workflow.acting import acting, step, system_person
from articles.workflow.journal import record
from articles.workflow.saving import Content, begin
from articles.workflow.terms import approve_term, bring_terms, draft_term, drafts_of, revise_term
from glossary.models import Term, TermApproval, TermVersion
from tests.factories import make_person, steps

pytestmark = pytest.mark.django_db

STATION = {"name": "ISS", "definition": "A laboratory that circles the Earth."}


@pytest.fixture
def term(editor):
    return draft_term(by=editor, values=STATION)


def events():
    return list(steps().values_list("verb", "subject"))


_stories = itertools.count(1)


def bring_all(*definitions, by):
    with step(by):
        article = begin(
            Content(headline=f"Wire story {next(_stories)}", body="<p>It rained.</p>"), by=by, imported=True
        ).article
        terms = bring_terms(drafts_of(definitions), by=by)
        ArticleTerm.objects.bulk_create(ArticleTerm(article=article, term=term) for term in dict.fromkeys(terms))
        record("import_story", by=by, article=article, subject=f"story:{article.pk}")
    return terms


def bring(name, meaning, *, by):
    return bring_all((name, meaning), by=by)[0]


def test_a_draft_waits_and_says_who_wrote_it(editor):
    term = draft_term(
        by=editor,
        values={
            "name": "  Crew   Dragon ",
            "definition": "A spacecraft.\r\n",
            "aliases": [{"form": "Dragon", "case": "exact"}, {"form": "Dragon"}, {"form": ""}, {"form": "Crew Dragon"}],
            "sources": [{"title": "Fact sheet", "publisher": "Agency", "url": "https://example.org/x"}],
        },
    )

    assert (term.name, term.slug, term.definition, term.case_rule) == (
        "Crew Dragon",
        "crew-dragon",
        "A spacecraft.",
        "initial_capital",
    )
    assert term.aliases == [{"form": "Dragon", "case": "exact"}]
    assert term.sources == [{"title": "Fact sheet", "publisher": "Agency", "url": "https://example.org/x"}]
    assert list(Term.objects.waiting()) == [term]
    assert term.versions.values_list("number", "saved_by", "imported").get() == (1, editor.pk, False)
    assert events() == [("draft_term", "term:crew-dragon")]


def test_a_name_is_given_once_whatever_its_capitals(editor, term):
    with pytest.raises(TermKnown) as refusal:
        draft_term(by=editor, values={**STATION, "name": "iss"})

    assert refusal.value.detail == {"name": "ISS"}
    assert Term.objects.count() == 1


def test_an_address_follows_the_name_and_is_given_once(editor, term):
    assert draft_term(by=editor, values={**STATION, "name": "I.S.S"}).slug == "iss-2"
    assert draft_term(by=editor, values={**STATION, "name": "станция"}).slug == "term"
    with pytest.raises(SlugTaken):
        draft_term(by=editor, values={**STATION, "name": "Station"}, slug="iss")


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"name": " "}, MissingValue),
        ({"definition": ""}, MissingValue),
        ({"name": "x" * 121}, UnfitText),
        ({"definition": "A\x07bell"}, UnfitText),
        ({"name": "I\x1fS"}, UnfitText),
        ({"case_rule": "loud"}, UnfitText),
        ({"aliases": [{"form": "Alpha", "case": "loud"}]}, UnfitText),
        ({"aliases": [{"form": "Al\x1epha"}]}, UnfitText),
        ({"sources": [{"url": "https://example.org/"}]}, MissingValue),
        ({"sources": [{"title": "Log", "url": "javascript:alert(1)"}]}, UnfitText),
    ],
)
def test_what_cannot_stand_is_refused_and_nothing_kept(editor, values, refusal):
    with pytest.raises(refusal):
        draft_term(by=editor, values={**STATION, **values})

    assert not Term.objects.exists()
    assert events() == []


def test_who_has_no_part_in_the_glossary_is_refused(editor, outsider, reviewer, term):
    for step_taken in (
        lambda: draft_term(by=outsider, values=STATION),
        lambda: revise_term(term, by=reviewer, version=1, values={"definition": "Other."}),
        lambda: approve_term(term, by=editor, fingerprint=term.fingerprint),
    ):
        with pytest.raises(NotAllowed):
            step_taken()


def test_revising_makes_a_version_and_the_approval_stops_counting(editor, reviewer, term):
    approve_term(term, by=reviewer, fingerprint=term.fingerprint)

    revised = revise_term(term, by=editor, version=1, values={"definition": "A station."})

    assert (revised.version, revised.definition, revised.name) == (2, "A station.", "ISS")
    assert list(Term.objects.waiting()) == [term]
    assert events()[-1] == ("revise_term", "term:iss")


def test_saving_the_same_words_changes_nothing(editor, reviewer, term):
    approve_term(term, by=reviewer, fingerprint=term.fingerprint)

    assert revise_term(term, by=editor, version=1, values=STATION).version == 1
    assert list(Term.objects.approved()) == [term]
    assert events()[-1] == ("approve_term", "term:iss")


def test_revising_what_somebody_else_revised_meanwhile_is_refused(editor, term):
    revise_term(term, by=editor, version=1, values={"definition": "A station."})

    with pytest.raises(StaleVersion) as refusal:
        revise_term(term, by=editor, version=1, values={"definition": "A laboratory."})

    assert refusal.value.detail == {"seen": 1, "now": 2}
    assert Term.objects.get().definition == "A station."


def test_renaming_to_another_terms_name_is_refused(editor, term):
    other = draft_term(by=editor, values={**STATION, "name": "Mir"})

    with pytest.raises(TermKnown):
        revise_term(other, by=editor, version=1, values={"name": "Iss"})
    assert revise_term(term, by=editor, version=1, values={"name": "iss"}).name == "iss"


def test_a_second_person_approves_what_they_read(reviewer, term):
    approval = approve_term(term, by=reviewer, fingerprint=term.fingerprint)

    assert (approval.person, approval.fingerprint, approval.version.number) == (reviewer, term.fingerprint, 1)
    assert list(Term.objects.approved()) == [term]
    assert events()[-1] == ("approve_term", "term:iss")


def test_approving_again_gets_the_first_answer(reviewer, term):
    first = approve_term(term, by=reviewer, fingerprint=term.fingerprint)

    assert approve_term(term, by=reviewer, fingerprint=term.fingerprint) == first
    assert TermApproval.objects.count() == 1


def test_approving_what_another_approved_is_refused(reviewer, chief, term):
    approve_term(term, by=chief, fingerprint=term.fingerprint)

    with pytest.raises(TermWaits):
        approve_term(term, by=reviewer, fingerprint=term.fingerprint)


def test_approving_what_changed_meanwhile_is_refused(editor, reviewer, term):
    revise_term(term, by=editor, version=1, values={"definition": "A station."})

    with pytest.raises(TermChanged):
        approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    assert not TermApproval.objects.exists()


@pytest.mark.parametrize("superuser", [False, True])
def test_nobody_approves_their_own_words(superuser):
    both = make_person("both", "Editors", "Reviewers", is_superuser=superuser)
    term = draft_term(by=both, values=STATION)

    with pytest.raises(OwnTerm):
        approve_term(term, by=both, fingerprint=term.fingerprint)
    assert not TermApproval.objects.exists()


def test_nobody_approves_their_own_words_when_somebody_else_brings_them_back(editor, reviewer, term):
    both, said = make_person("both", "Editors", "Reviewers"), (STATION["definition"], "A station.")
    approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    for by, words in ((both, said[1]), (editor, said[0]), (editor, said[1])):
        term = revise_term(term, by=by, version=term.version, values={"definition": words})

    with pytest.raises(OwnTerm):
        approve_term(term, by=both, fingerprint=term.fingerprint)
    with pytest.raises(IntegrityError, match="who wrote this definition"), step(both):
        TermApproval.objects.create(
            term=term, version=term.versions.get(number=term.version), fingerprint=term.fingerprint, person=both
        )
    assert approve_term(term, by=reviewer, fingerprint=term.fingerprint).person == reviewer


def test_an_import_brings_a_term_that_waits():
    term = bring(
        "NASA", "National Aeronautics and Space Administration: what Washington flies with.", by=system_person()
    )

    assert (term.name, term.slug, term.case_rule, term.imported) == ("NASA", "nasa", "exact", True)
    assert term.aliases == [{"form": "National Aeronautics and Space Administration", "case": "initial_capital"}]
    assert list(Term.objects.waiting()) == [term]


def test_an_import_finds_the_term_we_have_by_name_or_other_form(editor, term):
    revise_term(term, by=editor, version=1, values={"aliases": [{"form": "Alpha", "case": "exact"}]})

    assert bring("iss", "Something else.", by=editor) == term
    assert bring("Alpha", "Something else.", by=editor) == term
    assert Term.objects.get().definition == STATION["definition"]


def test_what_an_import_defines_twice_is_one_term_whatever_its_capitals_or_spelled_out(editor):
    iss, small, long = bring_all(
        ("ISS", "International Space Station, a laboratory."),
        ("Iss", "Something else."),
        ("International Space Station", "Something else."),
        by=editor,
    )

    assert (small, long) == (iss, iss)
    assert (Term.objects.get().definition, Term.objects.get().version) == (
        "International Space Station, a laboratory.",
        1,
    )
    assert TermVersion.objects.count() == 1


def test_a_name_counts_before_another_form_and_the_older_of_two_forms(editor, term):
    revise_term(term, by=editor, version=1, values={"aliases": [{"form": "Alpha"}, {"form": "Mir"}]})
    draft_term(by=editor, values={"name": "Zarya", "definition": "A module.", "aliases": [{"form": "Alpha"}]})
    mir = draft_term(by=editor, values={"name": "MIR", "definition": "Another station."})

    assert bring_all(("Alpha", "x"), ("Mir", "x"), by=editor) == [term, mir]


def test_terms_brought_together_each_get_an_address_of_their_own(editor, term):
    draft_term(by=editor, values={"name": "C-3", "definition": "A crew."})
    brought = bring_all(("I.S.S", "x"), ("iss?", "x"), ("C 3", "x"), ("«»", "x"), ("!!", "x"), by=editor)

    assert [each.slug for each in brought] == ["iss-2", "iss-3", "c-3-2", "term", "term-2"]


def test_many_terms_come_in_by_as_many_statements_as_one(editor):
    def asked(count):
        drafts = drafts_of((f"Word {count} {n}", "A word.") for n in range(count))
        with CaptureQueriesContext(connection) as queries, suppress(Undone), transaction.atomic(), acting(editor):
            bring_terms(drafts, by=editor)
            assert Term.objects.count() == count
            raise Undone
        return len(queries)

    assert asked(1) == asked(40)


class Undone(Exception):
    """Nothing of what was brought stays."""


def test_importing_is_not_writing(editor, reviewer):
    importer = make_person("importer", "Editors", "Reviewers")
    term = bring("Roscosmos", "What Russia flies to space with.", by=importer)

    approve_term(term, by=importer, fingerprint=term.fingerprint)

    assert list(Term.objects.approved()) == [term]
    assert TermVersion.objects.get().imported


@pytest.mark.django_db(transaction=True)
def test_two_imports_of_one_term_at_once_make_one_term():
    person = system_person()
    made: list[int] = []
    start = threading.Barrier(2)

    def run() -> None:
        start.wait()
        with transaction.atomic():
            made.append(bring("ISS", "A station.", by=User.objects.get(pk=person.pk)).pk)
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert made == [Term.objects.get().pk] * 2


def test_terms_that_went_their_way_hold_what_must_always_hold(editor, reviewer, chief, term):
    approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    revise_term(term, by=editor, version=1, values={"definition": "A station."})
    again = revise_term(term, by=editor, version=2, values=STATION)
    assert list(Term.objects.approved()) == [again]
    now = revise_term(
        term, by=editor, version=3, values={"aliases": [{"form": "Alpha"}], "sources": [{"title": "Log"}]}
    )
    approve_term(now, by=chief, fingerprint=now.fingerprint)
    bring("NASA", "An agency.", by=editor)

    assert list(invariants.terms()) == []


@pytest.mark.django_db(transaction=True)
def test_the_check_notices_what_went_round_the_guards(owner_db, editor):
    term = draft_term(by=editor, values=STATION)
    other = draft_term(by=editor, values={**STATION, "name": "Mir"})
    for table in ("glossary_term", "glossary_termapproval"):
        owner_db.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    owner_db.execute("UPDATE glossary_term SET definition = 'Other.' WHERE id = %s", [term.pk])
    owner_db.execute(
        "INSERT INTO glossary_termapproval (term_id, version_id, fingerprint, person_id) VALUES (%s, %s, %s, %s)",
        [other.pk, other.versions.get().pk, other.fingerprint, editor.pk],
    )

    assert [(problem.invariant, problem.place) for problem in invariants.terms()] == [
        ("I12", "term iss"),
        ("I2", "term mir (1)"),
    ]
