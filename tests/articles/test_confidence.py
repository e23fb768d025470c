"""Who may know who a confidential source is: its recorder, the chiefs, and people let in by name."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection
from django.urls import reverse

from articles import invariants
from articles.errors import NotAllowed, NotConfidential, NotHere
from articles.models import Claim, Confidant, Event, Evidence, Source
from articles.workflow import confidence, people, sourcing, writing
from articles.workflow.acting import step
from articles.workflow.importing import import_story
from tests import factories as make
from tests.articles.test_admin import as_, form_of, said

pytestmark = pytest.mark.django_db

SECRET = {"title": "Jane Doe", "publisher": "Ministry", "kind": "person", "confidential": True}


@pytest.fixture
def secret(editor):
    return make.make_source(by=editor, **SECRET)


@pytest.fixture
def claim(editor, secret):
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor, source=secret, note="her cousin")
    writing.send_to_review(claim.article, by=editor)
    return claim


def knows(person, source):
    return Source.objects.known_to(person).filter(pk=source.pk).exists()


def told(person):
    """What somebody is told of the evidence on confidential sources: who it is, what it says."""
    return [(row.known, row.readable) for row in Evidence.objects.told_to(person).filter(source__confidential=True)]


# --- the question ------------------------------------------------------------------------------------------------


def test_its_recorder_the_chiefs_and_nobody_else_know_who_a_source_is(
    secret, editor, author, reviewer, chief, lawyer, superuser, outsider
):
    people = (editor, author, reviewer, chief, lawyer, superuser, outsider)

    assert [person.username for person in people if knows(person, secret)] == ["editor", "chief", "root"]
    assert not knows(make.switch_off(editor), secret)


def test_everybody_here_knows_a_source_that_is_not_confidential(editor, author, reviewer, outsider):
    source = make.make_source(by=editor, terms="background")

    assert [knows(person, source) for person in (author, reviewer, outsider)] == [True, True, False]


def test_what_a_source_says_is_read_by_whoever_may_decide_the_claim_too(
    claim, editor, author, reviewer, second_reviewer, chief, lawyer
):
    make.change_story(claim.article, by=author, bylines=(make.make_byline("Sofia", user=second_reviewer),))

    assert told(reviewer) == [(False, True)]
    assert [told(person) for person in (author, second_reviewer, lawyer)] == [[(False, False)]] * 3
    assert [told(person) for person in (editor, chief)] == [[(True, True)]] * 2


def test_a_lawyer_reads_what_carries_a_legal_risk(claim, editor, lawyer):
    claim.refresh_from_db()
    writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})

    assert told(lawyer) == [(False, True)]


def test_a_source_says_its_name_only_where_it_was_asked_for_by_somebody_who_may_know_it(secret, editor, claim):
    assert str(Source.objects.get(pk=secret.pk)) == "Confidential source"
    assert str(Evidence.objects.get(source=secret)) == "Supports: Confidential source"
    assert str(Source.objects.known_to(editor).get(pk=secret.pk)) == "Jane Doe (Ministry)"


# --- letting in ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["editor", "chief"])
def test_its_recorder_or_a_chief_lets_somebody_in_by_name_and_shuts_them_out(secret, author, by, request):
    by = request.getfixturevalue(by)

    row = confidence.let_in(secret, by=by, person=author)
    again = confidence.let_in(secret, by=by, person=author)
    knew = knows(author, secret)
    confidence.shut_out(secret, by=by, person=author)
    confidence.shut_out(secret, by=by, person=author)

    assert (row, knew, knows(author, secret)) == (again, True, False)
    events = Event.objects.filter(verb__in=["let_in", "shut_out"]).order_by("number")
    assert list(events.values_list("verb", "person", "subject", "data__person")) == [
        ("let_in", by.pk, f"source:{secret.pk}", author.pk),
        ("shut_out", by.pk, f"source:{secret.pk}", author.pk),
    ]
    assert list(invariants.check()) == []


def test_who_was_let_in_lets_nobody_else_in_and_lifts_no_confidence(secret, editor, author, reviewer):
    confidence.let_in(secret, by=editor, person=author)

    for refused in (
        lambda: confidence.let_in(secret, by=author, person=reviewer),
        lambda: confidence.shut_out(secret, by=author, person=author),
        lambda: sourcing.revise_source(secret, by=author, version=1, values={"confidential": False}),
    ):
        with pytest.raises(NotAllowed):
            refused()
    mended = sourcing.revise_source(secret, by=author, version=1, values={"publisher": "Harbour"})

    assert (mended.publisher, mended.confidential) == ("Harbour", True)
    assert list(Confidant.objects.values_list("person", flat=True)) == [author.pk]


def test_nobody_is_let_in_on_what_everybody_knows_nor_who_does_not_work_here(secret, editor, author, outsider):
    with pytest.raises(NotConfidential):
        confidence.let_in(make.make_source(by=editor), by=editor, person=author)
    for person in (outsider, make.switch_off(author)):
        with pytest.raises(NotHere):
            confidence.let_in(secret, by=editor, person=person)

    assert not Confidant.objects.exists()


def test_a_recorder_who_writes_no_more_opens_it_to_nobody(secret, editor, author):
    people.keep_person(editor, by=make.hirer(), roles=[])

    with pytest.raises(NotAllowed):
        confidence.let_in(secret, by=User.objects.get(pk=editor.pk), person=author)


# --- steps on what one may not know of -------------------------------------------------------------------------------


def test_no_step_is_taken_on_a_source_somebody_may_not_know_of(secret, claim, author):
    other = make.make_evidence(make.make_claim(claim.article, "Nine", by=author), by=author)
    for refused in (
        lambda: sourcing.revise_source(secret, by=author, version=1, values={"publisher": "Harbour"}),
        lambda: sourcing.attach_evidence(claim, by=author, source=secret, tier="primary"),
        lambda: sourcing.change_evidence(other, by=author, version=1, values={"source": secret}),
        lambda: sourcing.base_on(claim.article, by=author, source=secret),
        lambda: sourcing.record_source(by=author, values={"title": "Evening paper", "derived_from": secret}),
        lambda: sourcing.revise_source(other.source, by=author, version=1, values={"derived_from": secret}),
    ):
        with pytest.raises(NotAllowed, match="know who this source is"):
            refused()

    assert Source.objects.get(pk=secret.pk).version == 1
    assert Evidence.objects.filter(source=secret).count() == 1


def test_importing_a_name_finds_no_confidential_source(editor, author):
    secret = make.make_source(by=editor, **SECRET | {"kind": "publication", "publisher": ""})

    story = import_story("River rises\n\nIt rained.\n\nSource: Jane Doe", by=author).article

    source = story.article_sources.get().source
    assert (source == secret, source.title, source.confidential) == (False, "Jane Doe", False)


# --- round the code --------------------------------------------------------------------------------------------------


def answer(by, sql, *given):
    """What PostgreSQL says to a statement in somebody's name."""
    with pytest.raises(IntegrityError) as refused, step(by), connection.cursor() as cursor:
        cursor.execute(sql, given)
    return f"{refused.value.__cause__ or refused.value}"


LET_IN = "INSERT INTO articles_confidant (source_id, person_id, let_in_by_id) VALUES (%s, %s, %s)"


@pytest.mark.parametrize("friend", [False, True])
def test_postgresql_opens_a_source_to_nobody_else_either(secret, editor, author, reviewer, friend):
    if friend:
        confidence.let_in(secret, by=editor, person=author)

    with pytest.raises(NotAllowed), step(author), connection.cursor() as cursor:
        cursor.execute(LET_IN, [secret.pk, reviewer.pk, author.pk])
    with pytest.raises(NotAllowed), step(author), connection.cursor() as cursor:
        cursor.execute("UPDATE articles_source SET confidential = false WHERE id = %s", [secret.pk])

    assert not knows(reviewer, secret)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE articles_source SET author = 'x' WHERE id = %(secret)s",
        "UPDATE articles_source SET derived_from_id = %(secret)s WHERE id = %(other)s",
        "UPDATE articles_evidence SET source_id = %(secret)s WHERE source_id = %(other)s",
        "INSERT INTO articles_articlesource (article_id, source_id, relation) SELECT %(story)s, %(secret)s, 'x'",
    ],
)
def test_postgresql_lets_nobody_work_on_what_they_may_not_know_of(secret, claim, author, sql):
    other = make.make_evidence(make.make_claim(claim.article, "Nine", by=author), by=author).source
    at = {"secret": secret.pk, "other": other.pk, "story": claim.article_id}

    with pytest.raises(NotAllowed) as refused, step(author), connection.cursor() as cursor:
        cursor.execute(sql, at)

    assert "know" in str(refused.value.__cause__)


def test_postgresql_asks_who_is_let_in_by_whom_on_what(secret, editor, author, outsider):
    open_source = make.make_source(by=editor)

    assert "whoever acts lets somebody in" in answer(editor, LET_IN, secret.pk, author.pk, author.pk)
    assert "does not work here" in answer(editor, LET_IN, secret.pk, outsider.pk, editor.pk)
    assert "is not confidential" in answer(editor, LET_IN, open_source.pk, author.pk, editor.pk)


@pytest.mark.django_db(transaction=True)
def test_postgresql_lets_nobody_in_without_an_event_and_changes_no_name(secret, editor, author, reviewer):
    assert "without an event" in answer(editor, LET_IN, secret.pk, author.pk, editor.pk)
    confidence.let_in(secret, by=editor, person=author)

    assert "never changed" in answer(editor, "UPDATE articles_confidant SET person_id = %s", reviewer.pk)
    assert "without an event" in answer(editor, "DELETE FROM articles_confidant")
    assert list(Confidant.objects.values_list("person", flat=True)) == [author.pk]


def test_not_even_the_owner_empties_the_list_of_who_knows(owner_db):
    with pytest.raises(Exception, match="never changed or removed"):
        owner_db.execute("TRUNCATE articles_confidant")


# --- at the desk -----------------------------------------------------------------------------------------------------


def test_the_sources_page_lets_somebody_in_and_shuts_them_out(client, secret, editor, author):
    change = reverse("admin:articles_source_change", args=[secret.pk])
    as_(client, editor)
    offered = [pk for pk, _name in client.get(change).context["strangers"]]

    done = client.post(reverse("admin:articles_source_let_in", args=[secret.pk]), {"person": author.pk}, follow=True)
    knew = knows(author, secret)
    undone = client.post(
        reverse("admin:articles_source_shut_out", args=[secret.pk]), {"person": author.pk}, follow=True
    )

    assert (author.pk in offered, editor.pk in offered) == (True, False)
    assert (said(done), said(undone)) == (["Anna Byline may know who it is."], ["Anna Byline is told no more of it."])
    assert done.context["confidants"] == [(author.pk, "Anna Byline", "Edith Desk")]
    assert (knew, knows(author, secret)) == (True, False)


@pytest.mark.parametrize("step", ["let_in", "shut_out", "standing", "vouch", "merge", "part", "apart"])
def test_a_step_on_a_source_is_taken_by_a_post_alone(client, secret, editor, step):
    answer = as_(client, editor).get(reverse(f"admin:articles_source_{step}", args=[secret.pk]))

    assert answer.status_code == 405


@pytest.mark.parametrize("number", ["", "x", "999999", "9" * 30])
def test_nobody_is_let_in_who_is_not_there(client, secret, editor, number):
    done = as_(client, editor).post(
        reverse("admin:articles_source_let_in", args=[secret.pk]), {"person": number}, follow=True
    )

    assert said(done) == ["Choose somebody who works here."]
    assert not Confidant.objects.exists()


def test_who_was_let_in_reads_who_it_is_and_is_offered_nobody(client, secret, editor, author, reviewer):
    confidence.let_in(secret, by=editor, person=author)

    page = as_(client, author).get(reverse("admin:articles_source_change", args=[secret.pk]))
    refused = client.post(
        reverse("admin:articles_source_let_in", args=[secret.pk]), {"person": reviewer.pk}, follow=True
    )

    assert "Jane Doe" in page.text
    assert 'name="person"' not in page.text
    assert said(refused) == ["You may not take this step: it needs the right to say who may know this source."]
    assert not knows(reviewer, secret)


def test_who_is_shut_out_again_finds_its_name_on_no_page_of_theirs(client, secret, editor, author):
    confidence.let_in(secret, by=editor, person=author)
    change = reverse("admin:articles_source_change", args=[secret.pk])
    typed = form_of(as_(client, author).get(change)) | {"publisher": "Harbour"}

    done = client.post(change, typed, follow=True)
    confidence.shut_out(secret, by=editor, person=author)
    desk = client.get(reverse("admin:index"))

    assert "Jane Doe" in done.text
    assert Source.objects.get(pk=secret.pk).publisher == "Harbour"
    assert "Confidential source" in desk.text
    assert "Jane Doe" not in desk.text


def test_the_panel_keeps_what_a_protected_source_says_from_who_may_not_check_the_claim(client, claim, author, editor):
    row = Evidence.objects.get(claim=claim)
    panel = reverse("admin:articles_claim_panel", args=[claim.pk])

    kept, shown = (as_(client, person).get(panel).text for person in (author, editor))

    assert [word in kept for word in (row.excerpt, row.locator, row.note)] == [False] * 3
    assert [word in shown for word in (row.excerpt, row.locator, row.note)] == [True] * 3


def test_words_typed_about_protected_evidence_that_is_gone_come_back(client, claim, author):
    row = Evidence.objects.get(claim=claim)
    url = reverse("admin:articles_claim_change", args=[claim.pk, row.pk])
    sourcing.detach_evidence(row, by=author, version=row.version)

    answer = as_(client, author).post(url, {"stance": "supports", "tier": "primary", "excerpt": "41", "version": 1})

    assert answer.status_code == 409
    assert answer.context["evidence"].initial["excerpt"] == "41"
    assert Claim.objects.get(pk=claim.pk).evidence.count() == 0
