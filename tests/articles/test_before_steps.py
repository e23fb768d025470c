"""What is said before a step is taken: which claims have no source, and that there is nothing to publish."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import Article
from articles.states import Stage
from articles.workflow import publishing, writing
from tests.articles.test_admin import as_
from tests.factories import change_story, make_claim, make_evidence, make_person, make_story, publish_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor):
    """One claim with a source, two without, and one that left the text."""
    story = make_story(by=editor, body="<p>The river rose. Nine villages lost power. The dam held. The mayor left.</p>")
    made = [make_claim(story, words, by=editor) for words in ("The river rose", "Nine villages", "dam held", "mayor")]
    make_evidence(made[0], by=editor)
    story.refresh_from_db()
    writing.withdraw_claim(made[3], by=editor, version=story.version)
    story.refresh_from_db()
    return story


def send(client, story, **given):
    return client.post(reverse("admin:articles_article_step", args=[story.pk, "send-to-review"]), given)


def stage(story):
    return Article.objects.get(pk=story.pk).stage


def test_sending_says_first_which_claims_have_no_source(client, editor, story):
    asked = send(as_(client, editor), story)
    page = client.get(asked["Location"].partition("#")[0])
    before = stage(story)
    send(client, story, anyway="1")

    assert (asked.status_code, before) == (302, Stage.DRAFT)
    assert [claim.quote for claim in page.context["unsourced"]] == ["Nine villages", "dam held"]
    assert "2 claims have no source yet:" in page.text
    assert 'name="anyway" value="1"' in page.text
    assert stage(story) == Stage.REVIEW


def test_the_desks_script_is_told_in_the_piece_it_asked_for(client, editor, story):
    piece = as_(client, editor).post(
        reverse("admin:articles_article_step", args=[story.pk, "send-to-review"]), headers={"X-Desk": "piece"}
    )

    assert (piece.status_code, stage(story)) == (200, Stage.DRAFT)
    assert "Send to review all the same" in piece.text


def test_a_story_whose_claims_have_sources_is_sent_at_once(client, editor, story):
    for claim in story.claims.unsourced():
        make_evidence(claim, by=editor)
    send(as_(client, editor), story)

    assert stage(story) == Stage.REVIEW


@pytest.mark.parametrize("query", ["", "?sending=1"])
def test_nothing_is_said_of_sources_before_somebody_sends_or_once_it_is_sent(client, editor, story, query):
    if query:
        writing.send_to_review(story, by=editor)
    page = as_(client, editor).get(reverse("admin:articles_article_change", args=[story.pk]) + query)

    assert "all the same" not in page.text


def test_the_page_of_the_story_says_it_above_its_own_button(client, story):
    person = make_person("both", "Editors", "Reviewers")
    page = as_(client, person).get(reverse("review:article", args=[story.pk]))

    assert [claim.quote for claim in page.context["unsourced"]] == ["Nine villages", "dam held"]
    assert "Send to review all the same" in page.text
    client.post(reverse("review:article", args=[story.pk]), {"step": "send"})
    assert stage(story) == Stage.REVIEW


# --- nothing to publish ----------------------------------------------------------------------------------------------

SAME = "Readers already see the story exactly as it stands, so there is nothing to publish."


@pytest.fixture
def live(editor, reviewer, chief):
    """A story that readers have, sent to review once more as it is."""
    story = publish_story(editor=editor, reviewer=reviewer, chief=chief).article
    story.refresh_from_db()
    writing.send_to_review(story, by=editor)
    return Article.objects.get(pk=story.pk)


#: The pages that offer it, and by what they do.
OFFERS = {
    "admin:articles_article_change": "/publish/",
    "review:article": '<form method="post" class="form" id="publish">',
}


def offers(client, person, story):
    """Of each page, whether it offers to publish and whether it says that there is nothing new."""
    pages = {name: as_(client, person).get(reverse(name, args=[story.pk])).text for name in OFFERS}
    return [(offer in pages[name], SAME in pages[name]) for name, offer in OFFERS.items()]


def test_what_readers_have_already_is_not_offered_to_be_published(client, chief, live):
    assert publishing.nothing_new(live)
    assert offers(client, chief, live) == [(False, True)] * 2


def test_what_is_new_to_readers_is_offered(client, editor, chief, live):
    change_story(live, by=editor, dateline="PARIS")

    assert not publishing.nothing_new(live)
    assert offers(client, chief, live) == [(True, False)] * 2


def test_a_story_readers_never_had_is_offered(client, editor, chief, story):
    writing.send_to_review(story, by=editor)

    assert offers(client, chief, story) == [(True, False)] * 2


def test_whoever_may_not_publish_is_told_nothing_of_it(client, editor, live):
    assert offers(client, editor, live) == [(False, False)] * 2
