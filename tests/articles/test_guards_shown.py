"""Round the code against what readers get: a good version with other words shown, or other things said of it."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.db import IntegrityError
from django.utils import timezone

from articles.models import Article, Contributor, Live, Publication
from articles.workflow import publishing, writing
from tests import factories as make
from tests.articles.test_guards import PUBLISH, attack, raw

pytestmark = pytest.mark.django_db

TEXT, PAGE = "newsroom_without_marks(a.body)", "newsroom_page(a.id) || '{\"terms\": []}'"
TERM = '<a class="term" href="/glossary/dam/" data-term="dam">dam</a>'


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def publish_with(story, *, by, text=TEXT, page=PAGE):
    assert (PUBLISH.count(TEXT), PUBLISH.count(PAGE)) == (1, 1)
    raw(PUBLISH.replace(TEXT, text).replace(PAGE, page), [by.pk, story.pk], by=by)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (f"replace({TEXT}, 'Nine', 'Ten')", "not the signed one"),
        (f"{TEXT} || '<p>More.</p>'", "not the signed one"),
        (f"{TEXT} || '<script>alert(1)</script>'", "not the signed one"),
        (f"replace({TEXT}, '40', '4<a class=\"claim__ref\" href=\"#claim-1\">0</a>0')", "not the signed one"),
        (f"replace({TEXT}, '40', '40<a class=\"claim__ref\" href=\"#claim-1\">1</a>')", "words that are not theirs"),
        (f"replace({TEXT}, '40', '<span class=\"claim\" data-claims=\"1\">40</span>')", "words that are not theirs"),
        (f"replace({TEXT}, '40', '<span class=\"claim\" style=\"display: none\">40</span>')", "not the signed one"),
        (f"replace({TEXT}, 'dam', '{TERM}')", "does not explain"),
    ],
)
def test_no_publication_goes_in_that_shows_other_words_than_the_signed_ones(story, chief, text, refusal):
    with pytest.raises(IntegrityError, match=refusal):
        publish_with(story, by=chief, text=text)
    assert not Publication.objects.exists()


def told(path, value):
    return f"jsonb_set({PAGE}, '{{{path}}}', '{value}')"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("claims,0,quote", '"Ten villages lost power."'),
        ("claims,1,sentence", '"Ten villages lost power."'),
        ("claims,1,checks", "2"),
        ("claims,1,waived", "true"),
        ("claims,1,rests_on", '["nothing"]'),
        ("claims,1,sources", "[{}]"),
        ("claims", "[]"),
        ("claim_count", "7"),
        ("bylines", '[{"name": "Somebody", "slug": "somebody", "profile": ""}]'),
        ("section", '{"name": "World", "slug": "world"}'),
        ("dateline", '"MINSK"'),
        ("level", '"story"'),
        ("based_on", '["Reuters"]'),
        ("format", "2"),
        ("format", "4"),
    ],
)
def test_no_publication_goes_in_whose_page_says_something_else_than_the_rows(story, chief, path, value):
    with pytest.raises(IntegrityError, match="does not say what was checked"):
        publish_with(story, by=chief, page=told(path, value))
    assert not Publication.objects.exists()


@pytest.fixture
def met(editor, reviewer, chief):
    """A story that rests on somebody who was called one day."""
    article = make.make_story(by=editor, body="<p>The river rose.</p>")
    mayor = make.make_source(by=editor, title="The mayor", kind="person", accessed=date(2026, 8, 25))
    claim = make.make_claim(article, "The river rose.", by=editor)
    make.make_evidence(claim, by=editor, source=mayor, locator="phone, 25 Aug 14:10")
    make.rest_headline(article, by=editor)
    writing.send_to_review(article, by=editor)
    for one in article.claims.attached():
        make.approve(one, by=reviewer)
    make.sign(article, by=reviewer)
    return Article.objects.get(pk=article.pk)


def with_source(**other):
    """The page with something else in its only source."""
    source = f"jsonb_set(m, '{{sources,0}}', (m -> 'sources' -> 0) || '{json.dumps(other)}'::jsonb)"
    claims = f"SELECT jsonb_agg(CASE m ->> 'display' WHEN '' THEN {source} ELSE m END)"
    return f"jsonb_set({PAGE}, '{{claims}}', ({claims} FROM jsonb_array_elements(({PAGE}) -> 'claims') m))"


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        ({"locator": "phone, 25 Aug 14:10"}, "does not say what was checked"),
        ({"accessed": "2026-08-25"}, "does not say what was checked"),
        ({"month": "2026-09"}, "does not say what was checked"),
        ({"manner": "phone, 25 Aug 14:10"}, "how it was met, in words of its own"),
    ],
)
def test_no_publication_goes_in_that_tells_when_and_where_somebody_was_met(met, chief, other, refusal):
    with pytest.raises(IntegrityError, match=refusal):
        publish_with(met, by=chief, page=with_source(**other))
    assert not Publication.objects.exists()


def test_a_publication_tells_in_which_month_and_how_somebody_was_met(met, chief):
    publish_with(met, by=chief, page=with_source(manner="phone"))

    (source,) = (source for claim in Publication.objects.get().page["claims"] for source in claim["sources"])
    assert (source["locator"], source["accessed"], source["month"]) == ("", "", "2026-08")


@pytest.mark.parametrize("form", ["NULL", "'v0'", "'v2'"])
def test_no_publication_goes_in_with_a_manifest_of_a_form_nobody_reads(story, chief, form):
    assert PUBLISH.count("'format', 'v1'") == 1

    with pytest.raises(IntegrityError, match="manifest is in a form that is not written"):
        raw(PUBLISH.replace("'format', 'v1'", f"'format', {form}"), [chief.pk, story.pk], by=chief)
    assert not Publication.objects.exists()


def test_no_publication_goes_in_that_explains_a_term_nobody_approved(story, editor, chief):
    term = make.make_term("dam", "A wall in a river.", by=editor)
    entry = f'[{{"id": {term.pk}, "slug": "dam", "name": "dam", "definition": "A wall in a river.", "version": 1}}]'

    with pytest.raises(IntegrityError, match="as nobody approved it"):
        publish_with(story, by=chief, text=f"replace({TEXT}, 'dam', '{TERM}')", page=PAGE.replace("[]", entry))
    assert not Publication.objects.exists()


def test_an_approval_by_somebody_who_had_a_hand_later_is_not_told_to_readers(story, reviewer, second_reviewer, chief):
    claim = story.claims.get(quote__contains="villages")
    attack(
        reviewer, "UPDATE articles_evidence SET locator = 'page 3'", "UPDATE articles_evidence SET locator = 'page 2'"
    )
    assert Contributor.objects.filter(claim=claim, person=reviewer).exists()
    for outstanding in story.claims.outstanding():
        make.approve(outstanding, by=second_reviewer)

    publication = publishing.publish(story, by=chief, digest=story.digest)

    assert {told["checks"] for told in publication.page["claims"]} == {1}


def test_no_publication_went_out_later_than_it_did(story, chief):
    assert PUBLISH.count("now()") == 1

    raw(PUBLISH.replace("now()", "now() + interval '1 year'"), [chief.pk, story.pk], by=chief)

    assert Publication.objects.get().published_at <= timezone.now()
    assert Live.objects.get().first_published_at <= timezone.now()
