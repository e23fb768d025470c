"""What lies in a claim: a figure that is half inside one lies outside."""

from __future__ import annotations

import pytest

from articles.states import Coverage
from articles.workflow import gate, writing
from articles.workflow.policies import set_policy
from tests import factories as make

pytestmark = pytest.mark.django_db


def loose(story):
    """The cues of each sentence that no claim holds whole."""
    story.refresh_from_db()
    return [b.detail["cues"] for b in gate.blockers(story) if b.code == "sentence_uncovered"]


def tagged(by, sentence, *quotes):
    """A story of one sentence with marks laid over these stretches of it."""
    story = make.make_story(by=by, body=f"<p>{sentence}</p>")
    body = story.body
    for number, quote in enumerate(quotes):
        assert body.count(quote) == 1
        body = body.replace(quote, f'<mark data-claim="00000000-0000-4000-8000-{number:012}">{quote}</mark>')
    content = writing.Content(headline=story.headline, slug=story.slug, body=body)
    writing.revise(story, by=by, version=story.version, content=content)
    return story


@pytest.mark.parametrize(
    ("quotes", "cues"),
    [
        (["200 people"], ["1,200"]),
        (["It carried 1,2"], ["1,200"]),
        (["carried 1", "200 people"], ["1,200"]),
        (["carried"], ["1,200"]),
        ([" people"], ["1,200"]),
        (["carried 1,", "200 people"], []),
        (["1,200"], []),
        (["It carried 1,200 people."], []),
    ],
)
def test_a_figure_lies_in_a_claim_only_whole(editor, quotes, cues):
    story = tagged(editor, "It carried 1,200 people.", *quotes)

    assert loose(story) == ([cues] if cues else [])


@pytest.mark.parametrize(
    ("sentence", "quote", "cue"),
    [
        ("The dam held for ten days.", "for ten", "days"),
        ("It was the last week of rain.", "week of rain", "last week"),
        ("It was the last week of rain.", "the last", "last week"),
        ("The mayor said so.", "The mayor", "said"),
        ("He called it “a wall of water” then.", "wall of water", "a wall of water"),
        ("It rose $40 in all.", "40 in all", "$40"),
    ],
)
@pytest.mark.parametrize("coverage", Coverage)
def test_words_with_something_checkable_lie_in_a_claim_only_whole(editor, chief, sentence, quote, cue, coverage):
    set_policy(None, by=chief, version=1, values={"coverage": coverage})

    assert loose(tagged(editor, sentence, quote)) == [[cue]]


def test_who_clears_a_sentence_clears_that_sentence_alone(editor):
    story = make.make_story(by=editor, body="<p>It rose 3 metres. It rose 4 metres.</p>")
    first = next(b for b in gate.blockers(story) if b.code == "sentence_uncovered")

    writing.clear_sentence(story, by=editor, sentence=first.sentence, reason="common_knowledge")

    assert loose(story) == [["4"]]
