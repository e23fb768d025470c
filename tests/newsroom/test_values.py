"""What is no value is told with 400 in one place, in words for people, before any view breaks on it."""

from __future__ import annotations

import pytest
from django.contrib.sessions.models import Session
from django.db import DataError
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from articles.models import Clearance
from articles.refusing import MOST_SEARCHED
from newsroom.sizes import LONGEST_QUERY, MOST_FIELDS, MOST_SENT
from newsroom.values import ValuesMiddleware
from newsroom.wsgi import application
from tests.factories import make_claim, make_source, make_story
from tests.pages import text_of

CURSORS = ("cD1hYmM=", "cD0lMDA=", "cD05OTk5OTktMDEtMDE=", "bm90IGI2NA")


def as_(client, person):
    """The client, logged in."""
    client.force_login(person)
    return client


@pytest.mark.parametrize("path", ["/", "/login/", "/no-such-page/"])
def test_a_null_character_in_an_address_is_told_by_the_name_of_its_parameter(client, path):
    answer = client.get(f"{path}?before=a%00b")

    assert answer.status_code == 400
    assert "“before” in this address holds a null character. Take it out." in text_of(answer)
    assert "Content-Security-Policy" in answer.headers


def test_a_null_character_in_a_path_is_told_too(client):
    answer = client.get("/admin/articles/source/%00/change/")

    assert answer.status_code == 400
    assert "This address holds a null character." in text_of(answer)


def test_programs_are_told_as_the_api_tells_its_errors(client):
    answer = client.get("/api/v1/terms/?name=%00")

    assert answer.status_code == 400
    words = "“name” in this address holds a null character. Take it out."
    assert answer.json() == {"code": "invalid", "message": f"name: {words}", "detail": {"name": [words]}}


def test_the_desks_script_is_told_in_a_sentence_it_can_show(client):
    answer = client.get("/review/?story=%00", headers={"X-Desk": "piece"})

    assert (answer.status_code, list(answer.json())) == (400, ["message"])


def test_an_address_holds_a_search_and_never_a_text(client, db):
    assert client.get(f"/?x={'a' * (LONGEST_QUERY - 2)}").status_code == 200

    answer = client.get(f"/?x={'a' * (LONGEST_QUERY - 1)}")

    assert answer.status_code == 414
    assert "This address is longer than 8,000 characters." in text_of(answer)


def sent_in(charset):
    """How a request that names an encoding is answered before any view sees it, or how what it asks for is read."""
    named = {"QUERY_STRING": "before=%5Cud800", "CONTENT_TYPE": f"text/plain; charset={charset}"}
    request = application.request_class(RequestFactory()._base_environ(**named))
    return ValuesMiddleware(lambda request: HttpResponse(request.GET["before"]))(request)


@pytest.mark.parametrize("charset", ["utf-16", "unicode_escape", "zip", "undefined", "no-such-encoding"])
def test_nothing_but_utf_8_is_read(charset):
    answer = sent_in(charset)

    assert answer.status_code == 400
    assert "Only UTF-8 is read here." in text_of(answer)


@pytest.mark.parametrize("charset", ["UTF8", "utf-8", "U8"])
def test_utf_8_is_read_under_each_of_its_names(charset):
    assert sent_in(charset).content == b"\\ud800"


def test_a_cookie_that_names_nothing_is_none(client, db):
    client.cookies["sessionid"] = "a\0b"

    assert client.get("/review/").status_code == 302
    assert not Session.objects.exists()


def test_a_form_past_the_limit_is_told_with_the_limit(client, editor):
    answer = as_(client, editor).post(reverse("admin:articles_source_add"), f"title={'a' * MOST_SENT}",
                                      content_type="application/x-www-form-urlencoded")  # fmt: skip

    assert answer.status_code == 413
    assert "What you sent is larger than 4 megabytes. Go back: what you typed is still there." in text_of(answer), (
        text_of(answer)
    )


def test_a_form_of_too_many_fields_is_told_with_the_limit(client, editor):
    answer = as_(client, editor).post(
        reverse("admin:articles_source_add"), {f"field{n}": "x" for n in range(MOST_FIELDS + 1)}
    )

    assert answer.status_code == 400
    assert "This form has more than 2,000 fields. Go back: what you typed is still there." in text_of(answer)


def test_what_the_database_calls_no_value_is_told_without_its_words():
    request = RequestFactory().get("/")
    middleware = ValuesMiddleware(HttpResponse)
    answer = middleware.process_exception(request, DataError("out of range: the name of a source"))

    assert answer is not None
    assert answer.status_code == 400
    assert "no value of the field it is for" in text_of(answer)
    assert "the name of a source" not in answer.content.decode()
    assert middleware.process_exception(request, ValueError("a fault of ours")) is None


@pytest.mark.parametrize("cursor", CURSORS)
def test_a_cursor_that_leads_nowhere_is_none(client, db, cursor):
    answer = client.get("/api/v1/publications/", {"cursor": cursor})

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("given", ["abc", "9" * 30, "1,2", "", "\ud7ff"])
def test_a_form_is_not_filled_in_with_what_is_no_row(client, editor, given):
    make_source(by=editor, title="Weir log")

    answer = as_(client, editor).get(reverse("admin:articles_source_add"), {"derived_from": given, "title": "Told"})

    assert answer.status_code == 200
    form = answer.context["adminform"].form
    assert form["title"].value() == "Told"
    assert "Weir log" not in str(form["derived_from"])


def test_a_form_is_filled_in_with_a_row_there_is(client, editor):
    known = make_source(by=editor, title="Weir log")

    answer = as_(client, editor).get(reverse("admin:articles_source_add"), {"derived_from": known.pk})

    assert "Weir log" in str(answer.context["adminform"].form["derived_from"])


def test_evidence_from_a_source_that_is_none_comes_back_as_typed(client, editor):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)

    sent = {"source": "abc", "excerpt": "Typed", "stance": "supports", "tier": "primary", "kind": "document",
            "terms": "on_record"}  # fmt: skip
    answer = as_(client, editor).post(reverse("admin:articles_claim_evidence", args=[claim.pk]), sent)

    assert answer.status_code == 400
    assert "Typed" in answer.content.decode()
    assert not claim.evidence.exists()


@pytest.mark.parametrize("given", ["abc", "\0", "9" * 30, "00000000-0000-0000-0000-000000000000"])
def test_a_sentence_cannot_repeat_what_is_no_claim(client, editor, given):
    story = make_story(by=editor)
    sentence = story.revisions.get().sentences[-1]

    answer = as_(client, editor).post(
        reverse("admin:articles_article_clear", args=[story.pk]),
        {"sentence": sentence, "reason": "repeats", "repeats": given},
    )

    assert answer.status_code == 404
    assert not Clearance.objects.exists()


@pytest.mark.parametrize("question", ["title__regex=(", "title__range=1", "headline__startswith=x", "digest__in=,"])
def test_a_list_answers_no_question_but_its_filters(client, editor, question):
    assert as_(client, editor).get(f"{reverse('admin:articles_article_changelist')}?{question}").status_code == 400


def test_a_list_is_searched_by_the_first_words_alone(client, editor):
    make_source(by=editor, title="Weir log")
    address = reverse("admin:articles_source_changelist")

    found = as_(client, editor).get(address, {"q": "weir log " * 300})

    assert [source.title for source in found.context["cl"].result_list] == ["Weir log"]
    assert str(found.context["cl"].queryset.query).count("LIKE UPPER") == 4 * MOST_SEARCHED


@pytest.mark.parametrize("path", ["/logout/", "/admin/logout/"])
def test_the_address_of_logging_out_asks_first(client, editor, path):
    answer = as_(client, editor).get(path, follow=True)

    assert answer.status_code == 200
    assert "Log out?" in text_of(answer)
    assert client.get("/review/").status_code == 200

    left = client.post("/logout/", follow=True)
    assert "Log in" in text_of(left)
    assert client.get("/review/").status_code == 302


def test_who_is_not_logged_in_is_asked_for_nothing(db):
    answer = Client().get("/logout/")

    assert answer.status_code == 200
    assert "You are not logged in" in text_of(answer)
