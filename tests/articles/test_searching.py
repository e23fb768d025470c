"""Whatever somebody searches for is found, with whichever keys they typed its letters."""

from __future__ import annotations

import unicodedata

import pytest
from django.urls import reverse

from articles.admission import searched
from articles.models import Article
from tests.articles.test_admin import as_
from tests.cases import case, needs_cases
from tests.factories import (
    make_byline,
    make_claim,
    make_evidence,
    make_person,
    make_section,
    make_source,
    make_story,
    make_term,
)

pytestmark = pytest.mark.django_db

NAME = "Caf\u00e9 Am\u00e9lie"
#: Typed with combining accents; with a soft hyphen that came along when it was copied; as it is kept.
TYPED = [unicodedata.normalize("NFD", NAME), "Caf\u00e9 Am\u00e9\u00adlie", NAME, "  caf\u00e9  "]


def _article(editor, chief):
    return make_story(by=editor, headline=f"{NAME} closes")


def _claim(editor, chief):
    return make_claim(make_story(by=editor, body=f"<p>{NAME} closed.</p>"), f"{NAME} closed.", by=editor)


def _evidence(editor, chief):
    return make_evidence(_claim(editor, chief), by=editor, excerpt=f"{NAME} closed")


LISTS = {
    "articles_article": _article,
    "articles_evidence": _evidence,
    "articles_source": lambda editor, chief: make_source(by=editor, title=NAME),
    "articles_byline": lambda editor, chief: make_byline(NAME, "cafe"),
    "articles_section": lambda editor, chief: make_section(NAME, slug="cafe"),
    "glossary_term": lambda editor, chief: make_term(NAME, "A place", by=editor),
    "auth_user": lambda editor, chief: make_person("amelie", first_name=NAME),
}


@needs_cases
def test_the_case_of_a_search_with_a_combining_accent_finds_its_story(client, editor):
    words = case("decomposed")["given"]
    made = make_story(by=editor, headline="Caf\u00e9 closes")
    make_story(by=editor)

    page = as_(client, editor).get(reverse("admin:articles_article_changelist"), {"q": words})

    assert not unicodedata.is_normalized("NFC", words)
    assert list(page.context["cl"].result_list) == [Article.objects.get(pk=made.pk)]


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("name", LISTS)
def test_every_list_of_the_desk_finds_what_is_typed_in_other_letters(client, superuser, editor, chief, name, typed):
    made = LISTS[name](editor, chief)

    page = as_(client, superuser).get(reverse(f"admin:{name}_changelist"), {"q": typed})

    assert [row.pk for row in page.context["cl"].result_list] == [made.pk]


@pytest.mark.parametrize("typed", TYPED)
def test_menus_and_panels_find_sources_typed_in_other_letters(client, editor, chief, typed):
    source, claim = make_source(by=editor, title=NAME), _claim(editor, chief)
    other = make_source(by=editor)
    as_(client, editor)

    panel = client.get(reverse("admin:articles_claim_sources", args=[claim.pk]), {"q": typed})
    page = client.get(reverse("admin:articles_source_change", args=[other.pk]), {"like": typed})
    menu = client.get(
        reverse("admin:autocomplete"),
        {"app_label": "articles", "model_name": "source", "field_name": "derived_from", "term": typed},
    )

    assert panel.context["picks"] == [source]
    assert list(page.context["found"]) == [source]
    assert [row["id"] for row in menu.json()["results"]] == [str(source.pk)]


@pytest.mark.parametrize("typed", TYPED[:3])
def test_the_api_finds_a_term_typed_in_other_letters(client, editor, reviewer, typed):
    make_term(NAME, "A place", by=editor, approved_by=reviewer)

    assert [term["name"] for term in client.get("/api/v1/terms/", {"name": typed}).json()["results"]] == [NAME]


@pytest.mark.parametrize("typed", ["port's", "port’s chief", "re-opened", "re\u2011opened", "“port", "chief — port"])
def test_a_story_is_found_whichever_apostrophe_or_dash_is_typed(client, editor, typed):
    made = make_story(by=editor, headline="The port’s chief said it re–opened")
    make_story(by=editor)
    source = make_source(by=editor, title="The port’s chief said it re–opened")
    other = make_source(by=editor)
    as_(client, editor)

    page = client.get(reverse("admin:articles_article_changelist"), {"q": typed})
    found = client.get(reverse("admin:articles_source_change", args=[other.pk]), {"like": typed})

    assert [row.pk for row in page.context["cl"].result_list] == [made.pk]
    assert list(found.context["found"]) == [source]


def test_what_is_no_text_is_searched_as_it_was_typed():
    assert searched("a\x02b") == "a\x02b"
    assert searched(" a\u00a0e\u0301 ") == "a\u00a0\u00e9"
