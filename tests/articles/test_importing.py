"""Bringing wire text in: the verb itself, and two people who bring it at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest
from django.db import connections

from articles import invariants
from articles.errors import AlreadyImported, NotAllowed, Refusal, UnfitText
from articles.models import Article, Claim, Contributor, Source
from articles.states import SourceKind
from articles.workflow import importing, terms, writing
from glossary.models import Term
from tests.factories import make_claim, make_section, make_source, steps

STORY = """River rises

The river rose by 40 centimetres.

Source: Water board

Definitions:

- DRB: Dams and Rivers Board."""
TRIES = 30


def bring(text: str, *, by) -> importing.Imported | Refusal:
    """The import, or its refusal."""
    try:
        return importing.import_story(text, by=by)
    except Refusal as refusal:
        return refusal


def test_an_import_is_one_saved_version_and_one_event(editor):
    imported = importing.import_story(STORY, by=editor, section=make_section(), story_date=date(2024, 5, 6))

    article = imported.article
    assert (article.version, article.headline, article.story_date) == (1, "River rises", date(2024, 5, 6))
    assert article.section.name == "World"
    event = steps().get()
    assert (event.verb, event.person, event.article) == ("import_story", editor, article)
    assert event.data["sources"] == ["Water board"]
    assert event.data["terms"] == ["drb"]
    assert list(invariants.check()) == []


def test_importing_is_not_writing(editor, reviewer):
    imported = importing.import_story(STORY, by=editor)

    claim = make_claim(imported.article, "The river rose by 40 centimetres", by=editor)
    headline = imported.article.claims.get(display="headline")
    assert {row.how for row in Contributor.objects.filter(claim=claim)} == {"tagged"}
    assert not Contributor.objects.filter(claim=headline, how="saved_first").exists()
    assert not Term.objects.approvable_by(editor).exists()
    terms.approve_term(Term.objects.get(), by=reviewer, fingerprint=Term.objects.get().fingerprint)
    assert Term.objects.approved().exists()


def test_an_import_leaves_nothing_where_it_is_refused(reviewer, editor):
    with pytest.raises(NotAllowed):
        importing.import_story(STORY, by=reviewer)
    with pytest.raises(UnfitText):
        importing.import_story("Source: Water board", by=editor)

    assert not Article.objects.exists()
    assert not Source.objects.exists()
    assert not steps().exists()


def test_a_reworded_import_is_still_known_by_the_text_it_came_from(editor):
    article = importing.import_story(STORY, by=editor).article
    changed = writing.Content(headline="Water falls", body="<p>Other words.</p>", slug=article.slug)
    writing.revise(article, by=editor, version=article.version, content=changed)

    with pytest.raises(AlreadyImported) as refusal:
        importing.import_story(STORY, by=editor)

    assert refusal.value.detail == {"headline": "Water falls", "article": article.pk}


def test_a_known_agency_is_used_again_whatever_its_capitals_but_never_one_of_its_items(editor):
    item = make_source(by=editor, title="Water board", kind=SourceKind.PUBLICATION, url="https://example.org/item")

    first = importing.import_story(STORY, by=editor)
    second = importing.import_story(STORY.replace("40", "50").replace("Water board", "WATER BOARD"), by=editor)

    sources = {row.article_sources.get().source for row in (first.article, second.article)}
    assert len(sources) == 1
    assert sources.isdisjoint({item})
    assert sources.pop().recorded_by == editor


def test_a_source_with_a_very_long_name_keeps_it(editor):
    name = "The " + "very " * 50 + "long name"

    imported = importing.import_story(STORY.replace("Water board", name), by=editor)

    assert imported.article.article_sources.get().source.title == name


def test_two_stories_of_one_headline_get_an_address_each(editor):
    stories = [importing.import_story(STORY.replace("40", number), by=editor).article for number in ("40", "50", "60")]

    assert [story.slug for story in stories] == ["river-rises", "river-rises-2", "river-rises-3"]
    assert Claim.objects.filter(display="headline").count() == 3


@pytest.fixture
def two(transactional_db):
    """Runs two actions at the same moment, each in a thread with a connection of its own."""
    pool, barrier = ThreadPoolExecutor(2), Barrier(2)

    def at_once(action):
        barrier.wait()
        return action()

    def run(*actions):
        return [future.result() for future in [pool.submit(at_once, action) for action in actions]]

    yield run
    run(connections.close_all, connections.close_all)
    pool.shutdown()


def test_two_people_who_import_at_once_make_one_story_of_a_text_and_one_source_of_an_agency(two, author, editor):
    for number in range(TRIES):
        text = STORY.replace("40", str(number)).replace("Water board", f"Agency {number}")
        other = text.replace("centimetres", "metres")

        same = two(lambda text=text: bring(text, by=author), lambda text=text: bring(text, by=editor))
        two(lambda other=other: bring(other, by=author), lambda other=other: bring(other + " Again.", by=editor))

        assert sorted(type(answer).__name__ for answer in same) == ["AlreadyImported", "Imported"]
        assert Article.objects.count() == 3 * (number + 1)
        assert Source.objects.filter(title=f"Agency {number}").count() == 1
    assert Term.objects.count() == 1
    assert list(invariants.check()) == []
