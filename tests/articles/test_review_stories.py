"""The read-through: what it shows, who signs for what, and what publishing is refused for."""

from __future__ import annotations

import uuid

import pytest

from articles import marks
from articles.models import Publication, SignOff
from articles.states import Stage
from articles.workflow import writing
from tests.factories import (
    approve,
    make_byline,
    make_story,
    ready_story,
    sign,
)
from tests.pages import claim_url, rewritten, signing, story_url, text_of, waiting_claims

pytestmark = pytest.mark.django_db

#: Queries of the page, whatever the number of claims.
STORY = 38


def test_the_read_through_marks_claims_by_status_and_number(client, editor, reviewer):
    [first, *_others] = waiting_claims(editor)
    approve(first, by=reviewer)
    client.force_login(reviewer)

    page = client.get(story_url(first.article)).content.decode()

    assert '<mark class="claim claim--approved" id="c1" data-claims="1">40 centimetres</mark>' in page
    assert '<a class="claim__ref" href="#claim-1" aria-label="Claim 1, checked">1</a>' in page
    assert '<mark class="claim claim--open" id="c2" data-claims="2">Nine villages</mark>' in page


@pytest.mark.parametrize("number", [1, 3])
def test_the_read_through_takes_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    quotes = ("40 centimetres", "Nine villages", "the dam held")[:number]
    [claim, *_others] = waiting_claims(editor, quotes=quotes)
    client.force_login(reviewer)

    with django_assert_num_queries(STORY):
        answer = client.get(story_url(claim.article))

    assert len(answer.context["reading"].claims) == number + 1


def test_signing_covers_what_one_did_not_write(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    client.force_login(reviewer)

    answer = client.post(story_url(article), signing(article), follow=True)

    signoff = SignOff.objects.get()
    assert answer.redirect_chain == [(f"{story_url(article)}#next", 302)]
    assert (signoff.person, signoff.digest) == (reviewer, article.digest)
    assert "Signed. Every sentence is signed for now." in text_of(answer)
    assert "Covers 4 of 4 sentences" in text_of(answer)


def test_one_who_mended_a_comma_leaves_that_sentence_to_another(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    rewritten(article, "lost power", "lost their power", by=reviewer)
    client.force_login(reviewer)

    page = client.get(story_url(article))
    answer = client.post(story_url(article), signing(article), follow=True)

    assert [sentence.text for sentence in page.context["reading"].left_after_me] == ["Nine villages lost their power."]
    assert "1 sentence will wait for somebody else, because you wrote or cleared it" in text_of(page)
    assert "Signed. 1 sentence waits for somebody else's signature." in text_of(answer)
    client.force_login(editor)
    done = client.post(story_url(article), signing(article), follow=True)
    assert "Signed. Every sentence is signed for now." in text_of(done)


def test_the_same_signature_twice_is_one(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = signing(claim.article)

    answers = [client.post(story_url(claim.article), sent).status_code for _n in range(2)]

    assert answers == [302, 302]
    assert SignOff.objects.count() == 1


def test_signing_a_story_that_changed_meanwhile_is_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    sent = signing(article)
    writing.clear_sentence(article, by=editor, sentence=_third(article), reason="opinion")
    client.force_login(reviewer)

    answer = client.post(story_url(article), sent)

    assert answer.status_code == 409
    assert "The story changed while you were reading it." in text_of(answer)
    assert not SignOff.objects.exists()


def _third(article):
    return marks.coverage(article.body)[2].hash


def test_a_byline_may_not_sign(client, editor, author):
    byline = make_byline(name="Anna Byline", slug="anna", user=author)
    article = make_story(by=editor, bylines=(byline,))
    writing.send_to_review(article, by=editor)
    client.force_login(author)

    page = client.get(story_url(article))
    answer = client.post(story_url(article), signing(article))

    assert "The story carries your byline, so somebody else has to sign it." in text_of(page)
    assert answer.status_code == 403
    assert not SignOff.objects.exists()


def test_what_changed_since_ones_own_signature_comes_first(client, editor, reviewer):
    article = make_story(by=editor, body="<p>The river rose.</p><p>Nine villages lost power.</p><p>The dam held.</p>")
    writing.send_to_review(article, by=editor)
    sign(article, by=reviewer)
    rewritten(article, "Nine", "Ten", by=editor)
    client.force_login(reviewer)

    answer = client.get(story_url(article))

    shown = [
        [(piece.what, piece.text) for piece in paragraph.pieces] or len(paragraph.same)
        for paragraph in answer.context["reading"].since.paragraphs
    ]
    assert shown == [2, [("out", "Nine"), ("in", "Ten"), ("same", " villages lost power.")], 1]
    assert "Changed since you signed" in text_of(answer)
    assert "counts no longer" in text_of(answer)


def test_publishing_names_everything_that_stands_in_the_way(client, editor, chief):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    client.force_login(chief)

    sent = {"step": "publish", "digest": article.digest, "key": str(uuid.uuid4()), "note": ""}
    answer = client.post(story_url(article), sent)

    assert answer.status_code == 409
    assert "“40 centimetres” waits for a second pair of eyes." in text_of(answer)
    assert f'href="{claim_url(claim)}"' in answer.content.decode()
    assert "Can be lifted by a reviewer" in text_of(answer)
    assert not Publication.objects.exists()


def test_a_chief_publishes_what_is_signed(client, editor, reviewer, chief):
    article = ready_story(editor=editor, reviewer=reviewer)
    client.force_login(chief)
    sent = {"step": "publish", "digest": article.digest, "key": str(uuid.uuid4()), "note": ""}

    answer = client.post(story_url(article), sent, follow=True)
    again = client.post(story_url(article), sent, follow=True)

    assert "Published as version 1. Readers see it now." in text_of(answer)
    assert again.status_code == 200
    assert [publication.digest for publication in Publication.objects.all()] == [article.digest]


def test_an_editor_may_not_publish(client, editor, reviewer):
    article = ready_story(editor=editor, reviewer=reviewer)
    client.force_login(editor)

    page = client.get(story_url(article))
    sent = {"step": "publish", "digest": article.digest, "key": str(uuid.uuid4())}
    answer = client.post(story_url(article), sent)

    assert 'id="publish"' not in page.content.decode()
    assert answer.status_code == 403
    assert not Publication.objects.exists()


def test_an_editor_sends_a_draft_to_review_and_takes_it_back(client, editor):
    article = make_story(by=editor)
    client.force_login(editor)

    client.post(story_url(article), {"step": "send"})
    article.refresh_from_db()
    sent = article.stage
    client.post(story_url(article), {"step": "draft", "note": "One more call"})
    article.refresh_from_db()

    assert (sent, article.stage) == (Stage.REVIEW, Stage.DRAFT)


def test_a_reviewer_may_not_send_a_draft_to_review(client, editor, reviewer):
    article = make_story(by=editor)
    client.force_login(reviewer)

    answer = client.post(story_url(article), {"step": "send"})
    article.refresh_from_db()

    assert answer.status_code == 403
    assert article.stage == Stage.DRAFT


def test_a_story_nobody_wrote_is_not_found(client, reviewer):
    client.force_login(reviewer)

    assert client.get("/review/articles/4711/").status_code == 404
