"""The same document is one source: however often it was recorded, whoever merged it, wherever others have it from."""

from __future__ import annotations

import random
from datetime import date

import pytest
from django.db import IntegrityError, connection
from django.urls import reverse

from articles import invariants
from articles.errors import NotAllowed, NotMerged, OneSource, StaleVersion
from articles.models import Claim, Contributor, Event, Source
from articles.states import Status
from articles.workflow import documents, gate, sourcing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_admin import as_
from tests.articles.test_guards import attack, raw

pytestmark = pytest.mark.django_db

PAGE = "https://example.org/news/flood"


@pytest.fixture
def claim(editor):
    return make.make_claim(make.make_story(by=editor, body="<p>The river rose.</p>"), "The river rose.", by=editor)


def back(claim, *sources, by):
    """Evidence at second hand from each of some sources."""
    for source in sources:
        make.make_evidence(claim, by=by, source=source, tier="secondary")


def paper(title, *, by, **values):
    return make.make_source(by=by, title=title, **values)


def merge(source, into, *, by):
    source.refresh_from_db()
    return documents.merge_source(source, by=by, version=source.version, into=into)


def part(source, *, by):
    source.refresh_from_db()
    return documents.part_source(source, by=by, version=source.version)


def enough(claim):
    """Whether the gate, and the queue's index beside it, hold the claim's evidence for enough."""
    claim.refresh_from_db()
    missing = {blocker.code for blocker in gate.blockers_of(claim)} & {"evidence_missing"}
    assert claim.ready == (not missing)
    return claim.ready


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (PAGE, "https://example.org/news/storm", True),
        (PAGE, "http://www.example.org/news/flood/?utm_source=letter#top", False),
        ("https://doi.org/10.1126/science.abc1234", "https://www.science.org/doi/full/10.1126/Science.abc1234", False),
        ("https://doi.org/10.1126/science.abc1234", "https://doi.org/10.1126/science.abc1235", True),
        (PAGE, "", True),
        ("", "", True),
    ],
)
def test_one_document_recorded_twice_is_one_source(claim, editor, one, other, expected):
    back(claim, paper("Morning paper", by=editor, url=one), paper("Evening paper", by=editor, url=other), by=editor)

    assert enough(claim) is expected


def test_a_source_follows_its_address_when_that_changes(claim, editor):
    first, second = paper("Morning paper", by=editor, url=PAGE), paper("Evening paper", by=editor)
    back(claim, first, second, by=editor)
    found = [enough(claim)]
    for url in ("https://m.example.org/news/flood", "https://example.org/news/storm"):
        second = sourcing.revise_source(second, by=editor, version=second.version, values={"url": url})
        found.append(enough(claim))

    assert found == [True, False, True]
    assert list(invariants.sources()) == []


def test_merged_sources_count_once_and_parted_again_twice(claim, editor, chief):
    first, second = (paper(title, by=editor) for title in ("Morning paper", "Evening paper"))
    back(claim, first, second, by=editor)
    found = [enough(claim)]
    merge(second, first, by=editor)
    found.append(enough(claim))
    part(second, by=chief)
    found.append(enough(claim))

    assert found == [True, False, True]


def test_counting_follows_what_a_source_is_and_then_where_it_has_it_from_to_the_end(claim, editor, chief):
    """The wire item was recorded twice; a paper copied one record, and a second paper the first."""
    wire, again = paper("Wire item", by=editor), paper("The item once more", by=editor)
    copied = paper("Morning paper", by=editor, derived_from=again)
    twice = paper("Evening paper", by=editor, derived_from=copied)
    back(claim, wire, twice, by=editor)
    found = [enough(claim)]
    merge(again, wire, by=editor)
    found.append(enough(claim))
    part(again, by=chief)
    found.append(enough(claim))
    again.refresh_from_db()
    sourcing.revise_source(again, by=editor, version=again.version, values={"derived_from": wire})
    found.append(enough(claim))

    assert found == [True, False, True, False]


def test_a_paper_that_draws_on_two_agencies_takes_nothing_from_them(claim, editor):
    first, second = paper("Agency", by=editor), paper("Other agency", by=editor)
    one = paper("Morning paper", by=editor, derived_from=first)
    merge(paper("Late edition", by=editor, derived_from=second), one, by=editor)
    back(claim, one, first, by=editor)
    with_one = enough(claim)
    back(claim, second, by=editor)

    assert (with_one, enough(claim)) == (False, True)


@pytest.mark.parametrize(
    ("page", "knows", "does_not"),
    [("admin:articles_claim_panel", "editor", "author"), ("review:claim", "chief", "reviewer")],
)
def test_panel_and_queue_say_which_sources_count_as_one_of_those_one_may_know_of(
    client, claim, editor, request, page, knows, does_not
):
    wire, other = paper("Wire item", by=editor, url=PAGE), paper("Other agency", by=editor)
    morning = paper("Morning paper", by=editor, derived_from=wire)
    secret = paper("Jane Doe", by=editor, url=PAGE, confidential=True)
    people = [request.getfixturevalue(person) for person in (knows, does_not)]
    back(claim, morning, other, wire, secret, by=editor)
    told = [as_(client, person).get(reverse(page, args=[claim.pk])).context["one_source"] for person in people]

    assert [[sorted(titles) for titles in groups] for groups in told] == [
        [["Jane Doe", "Morning paper", "Wire item"]],
        [["Morning paper", "Wire item"]],
    ]
    assert "Counted as one source:" in client.get(reverse(page, args=[claim.pk])).text


def test_sources_merged_in_a_circle_are_one(claim, editor):
    sources = [paper(title, by=editor) for title in ("Morning paper", "Noon paper", "Evening paper")]
    back(claim, *sources, by=editor)
    merge(sources[0], sources[1], by=editor)
    merge(sources[1], sources[2], by=editor)
    attack(editor, f"UPDATE articles_source SET same_as_id = {sources[0].pk} WHERE id = {sources[2].pk}")

    assert not enough(claim)


def origins(pk, rows):
    """Everything a source is or has it from, worked out from the rows once more."""
    seen, todo = set(), [pk]
    while todo:
        one = todo.pop()
        if one in seen:
            continue
        seen.add(one)
        mine = rows[one]
        todo += [other for other in (mine["same_as_id"], mine["derived_from_id"]) if other]
        todo += [
            other
            for other, row in rows.items()
            if row["same_as_id"] == one or any(row[name] == mine[name] != "" for name in ("address", "doi"))
        ]
    return seen


def counted(pks, rows):
    """How many sources have nothing in common, those that go back to the fewest first."""
    number, taken = 0, set()
    for found in sorted((origins(pk, rows) for pk in sorted(pks)), key=len):
        if found.isdisjoint(taken):
            number, taken = number + 1, taken | found
    return number


#: Throws that leave several documents apart.
@pytest.mark.parametrize("seed", [0, 1, 2, 4, 5, 7])
def test_postgresql_counts_any_tangle_of_sources_as_a_second_reading_of_the_rows_does(editor, seed):
    dice = random.Random(seed)
    made = [paper(f"Paper {n}", by=editor, url=f"https://example.org/{dice.randrange(20)}").pk for n in range(9)]
    change = "UPDATE articles_source SET same_as_id = %s, derived_from_id = %s WHERE id = %s"
    others = {pk: [*[None] * 16, *(other for other in made if other != pk)] for pk in made}
    tangle = [(dice.choice(others[pk]), dice.choice(others[pk]), pk) for pk in made]
    attack(editor, *((change, row) for row in tangle if any(row[:2])))
    rows = {row["id"]: row for row in Source.objects.values("id", "same_as_id", "derived_from_id", "address", "doi")}
    asked = [dice.sample(sorted(rows), dice.randrange(1, 9)) for _ in range(10)]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT newsroom_independent(k::bigint[]) FROM unnest(%s::text[]) k", [[_array(a) for a in asked]]
        )
        found = [number for (number,) in cursor.fetchall()]

    assert found == [counted(pks, rows) for pks in asked]
    assert len(set(found)) > 1


def _array(pks):
    return "{" + ",".join(map(str, pks)) + "}"


# --- merging ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def checked(editor, reviewer, claim):
    """A checked claim on two records of one document."""
    first, second = (paper(title, by=editor) for title in ("Flood report", "Report on the flood"))
    back(claim, first, second, by=editor)
    make.approve(claim, by=reviewer)
    return Claim.objects.get(pk=claim.pk), first, second


def state(claim):
    """What merging leaves alone."""
    row = Claim.objects.get(pk=claim.pk)
    return (
        (row.fingerprint, row.status, row.version, row.waiting_since),
        list(row.evidence.order_by("pk").values_list("pk", "source", "version")),
        list(Contributor.objects.filter(claim=row).order_by("pk").values_list("pk", flat=True)),
    )


def test_merging_lapses_no_check_moves_no_evidence_and_makes_nobody_a_contributor(checked, chief):
    claim, first, second = checked
    before = state(claim)
    merge(second, first, by=chief)
    merged = state(claim)
    part(second, by=chief)

    assert before[0][1] == Status.APPROVED
    assert merged == before == state(claim)
    assert list(invariants.check()) == []


def test_merging_and_parting_are_told_by_events(editor, chief):
    first, second = (paper(title, by=editor) for title in ("Flood report", "Report on the flood"))
    merge(second, first, by=editor)
    part(second, by=chief)

    told = [(e.verb, e.person, e.subject, e.data) for e in make.steps() if e.verb in ("merge_source", "part_source")]
    assert told == [
        ("merge_source", editor, f"source:{second.pk}", {"into": first.pk}),
        ("part_source", chief, f"source:{second.pk}", {"was": first.pk}),
    ]


def test_editors_and_chiefs_merge_and_chiefs_alone_part(editor, author, reviewer, lawyer, chief):
    first, second = (paper(title, by=editor) for title in ("Flood report", "Report on the flood"))
    refused = []
    for person in (reviewer, lawyer):
        with pytest.raises(NotAllowed) as refusal:
            merge(second, first, by=person)
        refused.append(refusal.type)
    for person in (author, chief):
        merge(second, first, by=person)
        for other in (editor, author, reviewer, lawyer):
            with pytest.raises(NotAllowed) as refusal:
                part(second, by=other)
            refused.append(refusal.type)
        part(second, by=chief)

    assert set(refused) == {NotAllowed}  # by the step itself, before PostgreSQL is asked
    assert Source.objects.filter(same_as=None).count() == 2


def test_what_is_one_source_already_is_not_merged_again(editor, chief):
    first, second, third = (paper(title, by=editor) for title in ("One", "Two", "Three"))
    merge(second, first, by=editor)
    for source, into in ((first, first), (second, third), (first, second)):
        with pytest.raises(OneSource):
            merge(source, into, by=editor)
    with pytest.raises(NotMerged):
        part(first, by=chief)
    with pytest.raises(StaleVersion):
        documents.merge_source(third, by=editor, version=third.version + 1, into=first)


def test_nobody_says_what_a_source_is_of_one_they_may_not_know_of(editor, author):
    mine, secret = paper("Report", by=author), paper("Jane Doe", by=editor, confidential=True)
    told = "know who this source is"
    for source, other in ((mine, secret), (secret, mine)):
        with pytest.raises(NotAllowed, match=told):
            merge(source, other, by=author)
        with pytest.raises(NotAllowed, match=told):
            documents.tell_apart(source, by=author, version=source.version, other=other)


@pytest.mark.parametrize(
    ("role", "sql", "told"),
    [
        ("Reviewers", "UPDATE articles_source SET same_as_id = %(one)s WHERE id = %(free)s", "rights"),
        ("Editors", "UPDATE articles_source SET same_as_id = NULL WHERE id = %(merged)s", "rights"),
        ("Editors", "UPDATE articles_source SET same_as_id = %(free)s WHERE id = %(merged)s", "rights"),
    ],
)
def test_who_may_not_merge_or_part_may_not_round_the_code_either(editor, role, sql, told):
    one, merged, free = (paper(title, by=editor) for title in ("One", "Two", "Three"))
    merge(merged, one, by=editor)
    person = make.make_person("somebody", role)

    with pytest.raises(IntegrityError, match=told), acting(person), connection.cursor() as cursor:
        cursor.execute(sql, {"one": one.pk, "merged": merged.pk, "free": free.pk})


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE articles_source SET address = 'example.org/other' WHERE id = %s", "by its web address alone"),
        ("UPDATE articles_source SET doi = '10.1000/1' WHERE id = %s", "by its web address alone"),
        ("UPDATE articles_source SET url = '' WHERE id = %s", "source_address_made"),
        (
            "UPDATE articles_source SET url = 'https://x.org/', address = '', doi = '' WHERE id = %s",
            "source_address_made",
        ),
        ("UPDATE articles_source SET same_as_id = id WHERE id = %s", "source_not_merged_into_itself"),
        (
            "INSERT INTO articles_source (kind, title, publisher, author, url, terms, confidential, standing,"
            " standing_note, recorded_by_id, version, same_as_id)"
            " SELECT kind, 'New', '', '', '', terms, false, 'good', '', newsroom_person(), 1, id"
            " FROM articles_source WHERE id = %s",
            "recorded first, and merged then",
        ),
        (
            "INSERT INTO articles_source (kind, title, publisher, author, url, terms, confidential, standing,"
            " standing_note, recorded_by_id, version)"
            " SELECT kind, 'New', '', '', url, terms, false, 'good', '', newsroom_person(), 1"
            " FROM articles_source WHERE id = %s",
            "source_address_made",
        ),
    ],
)
def test_postgresql_refuses_a_document_known_again_by_something_else(editor, sql, told):
    source = paper("Flood report", by=editor, url=PAGE)

    with pytest.raises(IntegrityError, match=told):
        raw(sql, [source.pk], by=editor)


@pytest.mark.parametrize("change", ["same_as_id = %(one)s", "same_as_id = NULL", "apart_from = '{1}'"])
def test_postgresql_refuses_merging_that_no_event_tells(editor, change):
    one, two = paper("Flood report", by=editor), paper("Report on the flood", by=editor)
    if "NULL" in change:
        merge(two, one, by=editor)

    with pytest.raises(IntegrityError, match="without an event"):
        raw(f"UPDATE articles_source SET {change} WHERE id = {two.pk}" % {"one": one.pk}, by=editor, told=False)


@pytest.mark.parametrize("verb", ["merge_source", "part_source", "tell_apart"])
def test_no_event_tells_of_merging_that_did_not_happen(editor, verb):
    one, two = paper("Flood report", by=editor), paper("Report on the flood", by=editor)
    if verb == "part_source":
        merge(two, one, by=editor)
    tell = (
        "INSERT INTO articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)"
        " VALUES (0, newsroom_person(), %s, %s, '{}', 0, '', '')"
    )

    with pytest.raises(IntegrityError, match="nothing happened"):
        raw(tell, [verb, f"source:{two.pk}"], by=editor, told=False)


def test_an_address_that_is_not_the_sources_own_is_found_by_check_invariants(editor):
    source = paper("Flood report", by=editor, url=PAGE)
    attack(editor, f"UPDATE articles_source SET url = 'https://example.org/storm' WHERE id = {source.pk}")

    assert [(p.invariant, p.place) for p in invariants.sources()] == [("I31", f"source {source.pk}")]


# --- what is on record already ---------------------------------------------------------------------------------------


def told_of(**told):
    found = documents.known(Source.objects.all(), told)
    return [str(source) for source in found.same], [str(source) for source in found.like]


def test_what_is_on_record_is_known_by_address_doi_or_title_with_publisher_and_date(editor):
    day = date(2026, 8, 1)
    paper("Café closes", by=editor, publisher="Board", published=day, url=PAGE)
    paper("A study", by=editor, publisher="Science", url="https://doi.org/10.1126/science.abc1234")
    page, study = ["Café closes (Board)"], ["A study (Science)"]

    assert told_of(url="http://www.example.org/news/flood/", title="Other") == (page, [])
    assert told_of(url="https://www.science.org/doi/10.1126/science.ABC1234") == (study, [])
    assert told_of(url="https://example.org/news/storm") == ([], [])
    assert told_of(title="cafe\u0301 closes", publisher="BOARD", published=day) == ([], page)
    assert told_of(title="Café closes", publisher="Board", published=day, url=PAGE) == (page, [])
    assert told_of(title="Café closes", publisher="Board", published=date(2026, 8, 2)) == ([], [])
    assert told_of(title="Café closes", publisher="Harbour", published=day) == ([], [])
    assert told_of(title="", publisher="", url="") == ([], [])


def test_likeness_alone_merges_nothing_and_its_answer_is_kept(claim, editor):
    first, second = paper("Annual report", by=editor), paper("Annual Report", by=editor)
    back(claim, first, second, by=editor)
    asked = documents.records_of(second, Source.objects.all())
    documents.tell_apart(second, by=editor, version=second.version, other=first)

    assert enough(claim)
    assert (asked.same, asked.like) == ([], [first])
    for one in (first, second):
        one.refresh_from_db()
        assert documents.records_of(one, Source.objects.all()) == ([], [])
    last = Event.objects.latest("number")
    assert (last.verb, last.subject, last.data) == ("tell_apart", f"source:{second.pk}", {"other": first.pk})


def test_an_answer_given_while_recording_is_kept(editor):
    first = paper("Annual report", by=editor)
    second = sourcing.record_source(
        by=editor, values={"title": "Annual report", "publisher": "Water board"}, apart_from=[first]
    )

    assert documents.records_of(second, Source.objects.all()) == ([], [])
    assert Event.objects.latest("number").data["apart_from"] == [first.pk]


def test_a_sources_other_records_are_those_of_its_address_and_those_merged_either_way(editor):
    sources = [paper(title, by=editor, url=url) for title, url in (("A", PAGE), ("B", PAGE), ("C", ""), ("D", ""))]
    merge(sources[2], sources[0], by=editor)
    merge(sources[0], sources[3], by=editor)
    for source in sources:
        source.refresh_from_db()

    assert documents.records_of(sources[0], Source.objects.all()).same == [sources[1], sources[2], sources[3]]
    assert documents.records_of(sources[0], Source.objects.filter(title="C")).same == [sources[2]]
