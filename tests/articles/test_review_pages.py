"""Who comes in to the reviewers' pages, and what the queue shows whom."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from articles.models import Review
from articles.workflow import people, reviewing, sourcing, writing
from tests.factories import (
    hirer,
    make_byline,
    make_claim,
    make_section,
    make_source,
    make_story,
    ready_story,
    set_policy,
    tag_every_sentence,
)
from tests.pages import also, claim_url, decision, story_url, text_of, waiting_claims

pytestmark = pytest.mark.django_db

#: Queries of each list, whatever the number of its rows.
QUEUE, STORIES = 14, 12


# --- who comes in --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["queue", "stories", "withdrawals", "terms"])
def test_lists_ask_strangers_to_log_in(client, outsider, name):
    url = reverse(f"review:{name}")

    unknown = client.get(url)
    client.force_login(outsider)
    known = client.get(url)

    assert [unknown.status_code, known.status_code] == [302, 302]
    assert unknown.url == known.url == f"/login/?next={url}"


def test_nothing_of_a_story_is_told_to_an_outsider(client, editor, outsider):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(outsider)
    sent = decision(claim, "approve")

    answers = [client.get(claim_url(claim)), client.get(story_url(claim.article)), client.post(claim_url(claim), sent)]

    assert [answer.status_code for answer in answers] == [302, 302, 302]
    assert not Review.objects.exists()


def test_login_leads_to_the_queue_and_logout_ends_it(client, reviewer):
    welcome = client.post("/login/", {"username": "reviewer", "password": "a long password"})
    inside = client.get("/review/")
    asked = client.get("/logout/")
    still_inside = client.get("/review/")
    farewell = client.post("/logout/")

    assert (welcome.status_code, welcome.url) == (302, "/review/")
    assert inside.status_code == 200
    assert (asked.status_code, still_inside.status_code) == (200, 200)
    assert farewell.status_code == 302
    assert client.get("/review/").status_code == 302


def test_a_wrong_password_is_told_without_saying_which_part_was_wrong(client, reviewer):
    answer = client.post("/login/", {"username": "reviewer", "password": "wrong"})

    assert answer.status_code == 200
    assert "Please enter a correct username and password" in text_of(answer)


def test_a_forgotten_password_is_set_anew_by_letter(client, editor, mailoutbox):
    editor.email = "edith@example.org"
    people.keep_person(editor, by=hirer())

    client.post("/password-reset/", {"email": "edith@example.org"})
    link = re.search(r"http://testserver(/password-reset/\S+)", mailoutbox[0].body)[1]
    form = client.get(link, follow=True)
    new = {"new_password1": "ein-neues-Wort-7", "new_password2": "ein-neues-Wort-7"}
    client.post(form.redirect_chain[-1][0], new)

    assert client.post("/login/", {"username": "editor", "password": "ein-neues-Wort-7"}).status_code == 302


# --- the queue -----------------------------------------------------------------------------------------------------


def test_the_queue_shows_what_one_may_decide_first_and_says_why_not_the_rest(client, editor, reviewer):
    [mine, own, third] = waiting_claims(editor)
    writing.describe_claim(own, by=editor, version=own.version, values={"label": "villages"})
    sourcing.attach_evidence(
        own, by=also(reviewer, "Editors"), source=make_source(by=editor), locator="page 9", tier="primary"
    )
    client.force_login(reviewer)

    answer = client.get("/review/")

    assert answer.status_code == 200
    assert {row.claim.pk for row in answer.context["for_me"]} == {mine.pk, third.pk}
    assert [(row.claim.pk, row.why_not) for row in answer.context["for_others"]] == [
        (own.pk, "Your own work: you worked on its evidence.")
    ]
    assert '<mark class="claim claim--open">40 centimetres</mark>' in answer.content.decode()


def test_a_claim_without_evidence_does_not_wait(client, editor, reviewer):
    article = make_story(by=editor)
    make_claim(article, "40 centimetres", by=editor)
    writing.send_to_review(article, by=editor)
    client.force_login(reviewer)

    answer = client.get("/review/")

    assert list(answer.context["page"]) == []
    assert "No claim waits" in text_of(answer)


def test_a_claim_sent_back_waits_for_the_desk_not_for_its_reviewer(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor, quotes=["40 centimetres"])
    reviewing.return_claim(
        claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note="Which gauge?"
    )

    client.force_login(reviewer)
    mine = client.get("/review/")
    client.force_login(second_reviewer)
    theirs = client.get("/review/")

    assert [row.why_not for row in mine.context["for_others"]] == ["You sent it back; it waits for the desk."]
    assert [row.claim.pk for row in theirs.context["for_me"]] == [claim.pk]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kind=place", ["Nine villages"]),
        ("status=open", ["40 centimetres", "Nine villages"]),
        ("status=changed", []),
        ("risk=legal", ["40 centimetres"]),
        ("section=world", ["40 centimetres", "Nine villages"]),
        ("section=sport", []),
        ("story=mine", ["40 centimetres", "Nine villages"]),
    ],
)
def test_the_queue_is_narrowed(client, editor, reviewer, query, expected):
    sections = {"world": make_section(), "sport": make_section("Sport")}
    [first, second] = waiting_claims(editor, quotes=["40 centimetres", "Nine villages"], section=sections["world"])
    writing.describe_claim(first, by=editor, version=first.version, values={"risks": ["legal"]})
    writing.describe_claim(second, by=editor, version=second.version, values={"kind": "place"})
    name, _, value = query.partition("=")
    value = {"section": lambda: sections[value].pk, "story": lambda: first.article_id}.get(name, lambda: value)()
    client.force_login(reviewer)

    answer = client.get("/review/", {name: value})

    assert sorted(claim.quote for claim in answer.context["page"]) == expected


@pytest.mark.parametrize("number", [1, 3])
def test_the_queue_takes_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    waiting_claims(editor, quotes=("40 centimetres", "Nine villages", "the dam held")[:number])
    client.force_login(reviewer)

    with django_assert_num_queries(QUEUE):
        answer = client.get("/review/")

    assert len(answer.context["for_me"]) == number


@pytest.mark.parametrize("number", [1, 3])
def test_the_stories_take_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    for _n in range(number):
        waiting_claims(editor)
    client.force_login(reviewer)

    with django_assert_num_queries(STORIES):
        answer = client.get("/review/stories/")

    assert [story.signatures for story in answer.context["stories"]] == [(4, 4)] * number


def test_a_story_signed_throughout_says_so(client, editor, reviewer):
    article = ready_story(editor=editor, reviewer=reviewer)
    client.force_login(reviewer)

    answer = client.get("/review/stories/")

    assert [story.signatures for story in answer.context["stories"]] == [(0, 0)]
    assert "Signed throughout" in text_of(answer)
    assert article.headline in text_of(answer)


# --- the section's policy ------------------------------------------------------------------------------------------


def test_authors_who_check_each_other_find_the_claims_of_their_story_in_the_queue(client, editor, reviewer, chief):
    section = make_section()
    set_policy(section, authors_check_each_other=True)
    byline = make_byline(name="Ravi Check", slug="ravi", user=reviewer)
    [claim] = waiting_claims(editor, quotes=["40 centimetres"], section=section, bylines=(byline,))
    client.force_login(reviewer)

    queue = client.get("/review/")
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert [row.claim.pk for row in queue.context["for_me"]] == [claim.pk]
    assert answer.status_code == 302


def test_tag_every_sentence_leaves_nothing_uncovered(client, editor, reviewer):
    article = make_story(by=editor)
    tag_every_sentence(article, by=editor)
    client.force_login(reviewer)

    answer = client.get(story_url(article))

    assert "sentence_uncovered" not in {blocker.code for blocker in answer.context["blockers"]}
