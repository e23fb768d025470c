"""The glossary's public pages: only what a second person approved, and the stories that use it."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Live
from articles.workflow import terms
from tests.factories import make_term, publish_story


@pytest.fixture
def dam(editor, reviewer):
    """An approved term."""
    return make_term(
        "dam",
        "A wall across a river.",
        by=editor,
        approved_by=reviewer,
        aliases=[{"form": "weir", "case": "free"}],
        sources=[{"title": "Words of water", "publisher": "Water board", "url": "https://example.org/words"}],
    )


def text_of(answer) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", answer.content.decode()).split())


def statements(client, path: str) -> int:
    with CaptureQueriesContext(connection) as made:
        assert client.get(path).status_code == 200
    return len(made)


def test_a_term_shows_its_meaning_its_forms_and_its_sources(client, dam):
    said = text_of(client.get("/glossary/dam/"))

    assert "A wall across a river." in said
    assert "Also written: weir" in said
    assert "Words of water" in said
    assert re.search(r"Checked \d+ \w+ \d{4} by somebody who did not write it", said)


def test_a_term_names_the_live_stories_that_use_it(client, dam, editor, reviewer, chief):
    using = publish_story(editor=editor, reviewer=reviewer, chief=chief, body="<p>The dam held.</p>")
    publish_story(editor=editor, reviewer=reviewer, chief=chief, body="<p>Rain fell.</p>")

    page = client.get("/glossary/dam/").content.decode()

    assert re.findall(r'href="/articles/([^/]+)/"', page) == [using.live.slug]


def test_the_stories_of_a_term_come_page_by_page(client, dam, editor, reviewer, chief, monkeypatch):
    monkeypatch.setattr("glossary.views.STORIES", 2)
    people = {"editor": editor, "reviewer": reviewer, "chief": chief}
    slugs = [publish_story(**people, body=f"<p>The dam held for {n} days.</p>").live.slug for n in range(3)]

    first = client.get("/glossary/dam/")
    second = client.get(f"/glossary/dam/?before={slugs[1]}")

    assert re.findall(r'href="/articles/([^/]+)/"', first.text) == [slugs[2], slugs[1]]
    assert f'href="/glossary/dam/?before={slugs[1]}" rel="next"' in first.text
    assert re.findall(r'href="/articles/([^/]+)/"', second.text) == [slugs[0]]
    assert 'rel="next"' not in second.text
    assert client.get(f"/glossary/dam/?before={slugs[0]}").status_code == 404


def test_the_stories_of_a_term_are_found_by_an_index(db):
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")

    assert "publication_terms" in Live.objects.using_term(1).explain()


def test_readers_see_the_last_approved_version(client, dam, editor, reviewer):
    change(dam, "CANARY draft", by=editor)
    drafted = text_of(client.get("/glossary/dam/")) + text_of(client.get("/glossary/"))
    terms.approve_term(dam, by=reviewer, fingerprint=dam.fingerprint)
    approved = text_of(client.get("/glossary/dam/"))

    assert "CANARY" not in drafted
    assert drafted.count("A wall across a river.") == 2
    assert "CANARY draft" in approved


def test_a_meaning_put_back_shows_again(client, dam, editor, reviewer):
    change(dam, "A barrier.", by=editor)
    terms.approve_term(dam, by=reviewer, fingerprint=dam.fingerprint)
    change(dam, "A wall across a river.", by=editor)
    change(dam, "Something else.", by=editor)

    assert "A wall across a river." in text_of(client.get("/glossary/dam/"))


def change(term, definition, *, by):
    """Other words for a term, which nobody has approved yet."""
    term.refresh_from_db()
    terms.revise_term(term, by=by, version=term.version, values={"definition": definition})
    term.refresh_from_db()


def test_the_index_goes_from_a_to_z_without_what_waits(client, editor, reviewer):
    for name in ("zenith", "Élan", "3D print", "apron", "Apse"):
        make_term(name, f"About {name}.", by=editor, approved_by=reviewer)
    make_term("CANARY", "Waits.", by=editor)

    page = client.get("/glossary/").content.decode()

    assert re.findall(r'<h2 class="letter__name"[^>]*>([^<]+)<', page) == ["0–9", "A", "E", "Z"]
    assert re.findall(r"<dt[^>]*><a [^>]*>([^<]+)<", page) == ["3D print", "apron", "Apse", "Élan", "zenith"]
    assert "CANARY" not in page


def test_the_glossary_takes_the_same_statements_for_one_term_and_for_three(client, dam, editor, reviewer, chief):
    def counts() -> list[int]:
        return [statements(client, path) for path in ("/glossary/", "/glossary/dam/")]

    one = counts()
    for name in ("sluice", "gauge"):
        make_term(name, f"About a {name}.", by=editor, approved_by=reviewer)
        publish_story(editor=editor, reviewer=reviewer, chief=chief, body=f"<p>The dam has a {name}.</p>")

    assert one == counts() == [2, 3]


def test_an_empty_glossary_says_so(client, db):
    assert "The glossary is still empty." in text_of(client.get("/glossary/"))
