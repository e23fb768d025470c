"""The reviewers' pages over HTTP: what each shows, what it does, what it refuses and with which words."""

from __future__ import annotations

import html
import re
import uuid
from dataclasses import replace
from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from articles import marks
from articles.models import Byline, Policy, Publication, Review, SignOff, Withdrawal
from articles.states import Decision, Severity, Stage, Status
from articles.workflow import reviewing, sourcing, terms, writing
from articles.workflow.acting import acting
from tests.factories import (
    approve,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    ready_story,
    rest_headline,
    sign,
    tag_every_sentence,
)

pytestmark = pytest.mark.django_db


def waiting_claims(editor, *, quotes=("40 centimetres", "Nine villages", "the dam held"), **content):
    """A story in review with these claims, each with evidence."""
    article = make_story(by=editor, **content)
    claims = [make_claim(article, quote, by=editor) for quote in quotes]
    for claim in claims:
        make_evidence(claim, by=editor)
    writing.send_to_review(article, by=editor)
    article.refresh_from_db()
    return claims


def text_of(response):
    """What somebody reads on the page."""
    shown = re.sub(r"<(script|style|head)\b.*?</\1>", " ", response.content.decode(), flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown)).split())


def decision(claim, kind, **given):
    """What the claim's form sends."""
    claim.refresh_from_db()
    return {"decision": kind, "fingerprint": claim.fingerprint, "key": str(uuid.uuid4()), **given}


def also(person, role):
    """The same person with one more role."""
    person.groups.add(Group.objects.get(name=role))
    return type(person).objects.get(pk=person.pk)


def claim_url(claim):
    return reverse("review:claim", args=[claim.pk])


def story_url(article):
    return reverse("review:article", args=[article.pk])


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
    by_link = client.get("/logout/")
    farewell = client.post("/logout/")

    assert (welcome.status_code, welcome.url) == (302, "/review/")
    assert inside.status_code == 200
    assert by_link.status_code == 405
    assert farewell.status_code == 302
    assert client.get("/review/").status_code == 302


def test_a_wrong_password_is_told_without_saying_which_part_was_wrong(client, reviewer):
    answer = client.post("/login/", {"username": "reviewer", "password": "wrong"})

    assert answer.status_code == 200
    assert "Please enter a correct username and password" in text_of(answer)


def test_a_forgotten_password_is_set_anew_by_letter(client, editor, mailoutbox):
    editor.email = "edith@example.org"
    editor.save(update_fields=["email"])

    client.post("/password-reset/", {"email": "edith@example.org"})
    link = re.search(r"http://testserver(/password-reset/\S+)", mailoutbox[0].body)[1]
    form = client.get(link, follow=True)
    new = {"new_password1": "ein-neues-Wort-7", "new_password2": "ein-neues-Wort-7"}
    client.post(form.redirect_chain[-1][0], new)

    assert client.login(username="editor", password="ein-neues-Wort-7")


# --- the queue -----------------------------------------------------------------------------------------------------


def test_the_queue_shows_what_one_may_decide_first_and_says_why_not_the_rest(client, editor, reviewer):
    [mine, own, third] = waiting_claims(editor)
    writing.describe_claim(own, by=editor, version=own.version, values={"label": "villages"})
    sourcing.attach_evidence(own, by=also(reviewer, "Editors"), source=make_source(by=editor), locator="page 9")
    client.force_login(reviewer)

    answer = client.get("/review/")

    assert answer.status_code == 200
    assert {claim.pk for claim in answer.context["for_me"]} == {mine.pk, third.pk}
    assert [(claim.pk, claim.why_not) for claim in answer.context["for_others"]] == [
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
    reviewing.return_claim(claim, by=reviewer, fingerprint=claim.fingerprint, note="Which gauge?")

    client.force_login(reviewer)
    mine = client.get("/review/")
    client.force_login(second_reviewer)
    theirs = client.get("/review/")

    assert [c.why_not for c in mine.context["for_others"]] == ["You sent it back; it waits for the desk."]
    assert [c.pk for c in theirs.context["for_me"]] == [claim.pk]


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


# --- a claim -------------------------------------------------------------------------------------------------------


def test_a_claim_is_shown_in_its_sentence_with_its_evidence(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.get(claim_url(claim))
    page = answer.content.decode()

    assert answer.status_code == 200
    assert '<mark class="claim claim--open">40 centimetres</mark>' in page
    assert "Nine villages lost power." in text_of(answer)
    assert "River gauge log" in text_of(answer)
    assert "Where in the source: page 2" in text_of(answer)
    assert f'name="rests_on" value="{claim.evidence.get().pk}" form="approve" checked' in page


@pytest.mark.parametrize("number", [1, 3])
def test_a_claim_takes_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    [claim, *_others] = waiting_claims(editor, quotes=("40 centimetres", "Nine villages", "the dam held")[:number])
    for _n in range(number - 1):
        make_evidence(claim, by=editor)
    client.force_login(reviewer)

    with django_assert_num_queries(CLAIM):
        answer = client.get(claim_url(claim))

    assert len(answer.context["items"]) == number


def test_approving_goes_on_to_the_next_claim_of_the_story(client, editor, reviewer):
    [first, second, third] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(first, "approve", rests_on=[first.evidence.get().pk])

    answer = client.post(claim_url(first), sent)
    after = client.get(answer.url)

    review = Review.objects.get()
    assert (answer.status_code, answer.url) == (302, f"{claim_url(second)}#claim")
    assert (review.decision, review.person, review.rests_on) == ("approve", reviewer, [first.evidence.get().pk])
    assert "Checked. 2 left in this story." in text_of(after)
    assert after.context["next"] == third.pk


def test_the_last_claim_leads_back_to_the_queue(client, editor, reviewer):
    [claim] = waiting_claims(editor, quotes=["40 centimetres"])
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]), follow=True)

    assert answer.redirect_chain == [("/review/#queue", 302)]
    assert "Checked. Nothing is left for you in this story." in text_of(answer)


def test_the_same_request_twice_is_one_decision(client, editor, reviewer):
    [claim, second, _third] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk])

    answers = [client.post(claim_url(claim), sent), client.post(claim_url(claim), sent)]

    assert [(answer.status_code, answer.url) for answer in answers] == [(302, f"{claim_url(second)}#claim")] * 2
    assert Review.objects.count() == 1


def test_sending_back_without_a_reason_comes_back_with_everything_typed(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "return", note="  ", severity="wrong"))

    assert answer.status_code == 409
    assert "Say why, in a line somebody else will understand" in text_of(answer)
    assert re.search(r'value="wrong"[^>]*checked', answer.content.decode())
    assert not Review.objects.exists()


def test_sending_back_with_a_reason_stands_on_the_page(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    client.post(claim_url(claim), decision(claim, "return", note="The gauge says 38.", severity="wrong"))
    client.force_login(second_reviewer)
    answer = client.get(claim_url(claim))

    review = Review.objects.get()
    assert (review.decision, review.severity, review.note) == (Decision.RETURN, Severity.WRONG, "The gauge says 38.")
    assert "Ravi Check sent this back (wrong): The gauge says 38." in text_of(answer)


def test_a_claim_changed_meanwhile_is_refused_and_shown_anew(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk], note="Looks right")
    sourcing.change_evidence(claim.evidence.get(), by=editor, values={"excerpt": "38 cm"})

    answer = client.post(claim_url(claim), sent)
    claim.refresh_from_db()

    assert answer.status_code == 409
    assert "changed while you were looking at it" in text_of(answer)
    assert "Looks right" in answer.content.decode()
    assert "38 cm" in text_of(answer)
    assert f'value="{claim.fingerprint}"' in answer.content.decode()
    assert not Review.objects.exists()


def test_ones_own_claim_is_explained_and_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    both = also(editor, "Reviewers")
    client.force_login(both)

    page = client.get(claim_url(claim))
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert "This is your own work: you" in text_of(page)
    assert "It can be decided by Ravi Check." in text_of(page)
    assert page.context["forms"] == {}
    assert answer.status_code == 403
    assert "You had a hand in this claim" in text_of(answer)
    assert not Review.objects.exists()


def test_a_superusers_own_claim_is_refused_too(client, superuser):
    [claim, *_others] = waiting_claims(superuser)
    client.force_login(superuser)

    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_an_editor_without_the_right_reads_but_decides_nothing(client, editor, author):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(author)

    page = client.get(claim_url(claim))
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert "checking claims takes a reviewer" in text_of(page)
    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_what_somebody_else_decided_first_is_told(client, editor, reviewer, second_reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(second_reviewer)
    sent = decision(claim, "approve", rests_on=[claim.evidence.get().pk])
    approve(claim, by=reviewer)

    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 409
    assert "Ravi Check already decided this claim as it stands (checked)." in text_of(answer)
    assert Review.objects.count() == 1


def test_what_changed_since_the_last_decision_is_shown_word_by_word(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    article = claim.article
    article.refresh_from_db()
    body = article.body.replace("40 centimetres", "38 centimetres")
    content = writing.Content.of(article)
    writing.revise(article, by=editor, version=article.version, content=_with(content, body=body))
    sourcing.change_evidence(claim.evidence.get(), by=editor, values={"locator": "page 3"})
    client.force_login(reviewer)

    answer = client.get(claim_url(claim))

    changes = {change.label: change.pieces for change in answer.context["since"]["changes"]}
    assert [(piece.what, piece.text) for piece in changes["Words"]] == [
        ("out", "40"),
        ("in", "38"),
        ("same", " centimetres"),
    ]
    assert [(piece.what, piece.text) for piece in changes["River gauge log: where in the source"]] == [
        ("same", "page "),
        ("out", "2"),
        ("in", "3"),
    ]
    assert "Changed since Ravi Check decided (checked)" in text_of(answer)


def _with(content, **values):
    return replace(content, **values)


def test_a_confidential_source_keeps_its_name_from_reviewers(client, editor, reviewer, chief):
    [claim, *_others] = waiting_claims(editor)
    source = make_source(by=editor, title="Jane Doe", publisher="Ministry", confidential=True, terms="background")
    make_evidence(claim, by=editor, source=source, excerpt="It rose 40", locator="call of 3 May")
    approve(claim, by=reviewer)
    sourcing.revise_source(source, by=editor, version=source.version, values={"title": "Jane Q. Doe"})

    client.force_login(reviewer)
    theirs = text_of(client.get(claim_url(claim)))
    client.force_login(chief)
    chiefs = text_of(client.get(claim_url(claim)))

    assert "Doe" not in theirs
    assert "Ministry" not in theirs
    assert "It rose 40" in theirs
    assert "ask Edith Desk who it is" in theirs
    assert "Jane Q. Doe" in chiefs


def test_taking_back_leaves_the_claim_to_be_decided_again(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "take_back"))
    claim.refresh_from_db()

    assert (answer.status_code, answer.url) == (302, f"{claim_url(claim)}#claim")
    assert claim.status == Status.OPEN
    assert "approve" in client.get(claim_url(claim)).context["forms"]


def test_taking_back_nothing_is_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), decision(claim, "take_back"))

    assert answer.status_code == 409
    assert "You have no decision on this claim to take back." in text_of(answer)


def test_a_chief_lets_a_claim_out_unchecked(client, editor, chief):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(chief)

    page = client.get(claim_url(claim))
    sent = decision(claim, "waive", note="The gauge office opens on Monday.", recheck_by="2026-12-01")
    client.post(claim_url(claim), sent)
    claim.refresh_from_db()

    review = Review.objects.get()
    assert set(page.context["forms"]) == {"waive"}
    assert claim.status == Status.WAIVED
    assert (review.note, review.recheck_by) == ("The gauge office opens on Monday.", date(2026, 12, 1))


def test_a_reviewer_may_not_let_a_claim_out_unchecked(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    sent = decision(claim, "waive", note="In a hurry", recheck_by="2026-12-01")
    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 403
    assert not Review.objects.exists()


def test_a_waiver_with_an_unreadable_day_comes_back_as_typed(client, editor, chief):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(chief)

    answer = client.post(claim_url(claim), decision(claim, "waive", note="Soon", recheck_by="tomorrow-ish"))

    assert answer.status_code == 400
    assert "Enter a valid date." in text_of(answer)
    assert "tomorrow-ish" in answer.content.decode()


@pytest.mark.parametrize("sent", [{}, {"decision": "nonsense"}, {"decision": "approve"}])
def test_a_half_request_decides_nothing(client, editor, reviewer, sent):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)

    answer = client.post(claim_url(claim), sent)

    assert answer.status_code == 400
    assert not Review.objects.exists()


def test_the_headline_shows_the_claims_it_rests_on(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    rest_headline(claim.article, by=editor)
    headline = claim.article.claims.get(display="headline")
    client.force_login(reviewer)

    page = client.get(claim_url(headline))
    answer = client.post(claim_url(headline), decision(headline, "approve"))

    assert len(page.context["rests"]) == 3
    assert "The claims it rests on" in text_of(page)
    assert answer.status_code == 302
    assert Review.objects.get().claim == headline


def test_a_claim_of_a_spiked_story_is_not_found(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    writing.spike(claim.article, by=editor)
    client.force_login(reviewer)

    assert client.get(claim_url(claim)).status_code == 404


# --- the read-through ----------------------------------------------------------------------------------------------


def signing(article, user, **given):
    """What the form under the story sends."""
    article.refresh_from_db()
    bound = reviewing.bound_of(article)
    return {"step": "sign", "digest": article.digest, "bound": bound, "key": str(uuid.uuid4()), **given}


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

    answer = client.post(story_url(article), signing(article, reviewer), follow=True)

    signoff = SignOff.objects.get()
    assert answer.redirect_chain == [(f"{story_url(article)}#next", 302)]
    assert (signoff.person, signoff.digest) == (reviewer, article.digest)
    assert "Signed. Every sentence is signed for now." in text_of(answer)
    assert "Covers 4 of 4 sentences" in text_of(answer)


def test_one_who_mended_a_comma_leaves_that_sentence_to_another(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    body = article.body.replace("lost power", "lost their power")
    writing.revise(article, by=reviewer, version=article.version, content=_with(writing.Content.of(article), body=body))
    client.force_login(reviewer)

    page = client.get(story_url(article))
    answer = client.post(story_url(article), signing(article, reviewer), follow=True)

    assert [sentence.text for sentence in page.context["reading"].left_after_me] == ["Nine villages lost their power."]
    assert "1 sentence will wait for somebody else, because you wrote or cleared it" in text_of(page)
    assert "Signed. 1 sentence waits for somebody else's signature." in text_of(answer)
    client.force_login(editor)
    done = client.post(story_url(article), signing(article, editor), follow=True)
    assert "Signed. Every sentence is signed for now." in text_of(done)


def test_the_same_signature_twice_is_one(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    client.force_login(reviewer)
    sent = signing(claim.article, reviewer)

    answers = [client.post(story_url(claim.article), sent).status_code for _n in range(2)]

    assert answers == [302, 302]
    assert SignOff.objects.count() == 1


def test_signing_a_story_that_changed_meanwhile_is_refused(client, editor, reviewer):
    [claim, *_others] = waiting_claims(editor)
    article = claim.article
    sent = signing(article, reviewer)
    writing.clear_sentence(article, by=editor, sentence=_third(article), reason="opinion")
    client.force_login(reviewer)

    answer = client.post(story_url(article), sent)

    assert answer.status_code == 409
    assert "The story changed while you were reading it." in text_of(answer)
    assert not SignOff.objects.exists()


def _third(article):
    return marks.coverage(article.body)[2].hash


def test_a_byline_may_not_sign(client, editor, author):
    byline = Byline.objects.create(name="Anna Byline", slug="anna", user=author)
    article = make_story(by=editor, bylines=(byline,))
    writing.send_to_review(article, by=editor)
    client.force_login(author)

    page = client.get(story_url(article))
    answer = client.post(story_url(article), signing(article, author))

    assert "The story carries your byline, so somebody else has to sign it." in text_of(page)
    assert answer.status_code == 403
    assert not SignOff.objects.exists()


def test_what_changed_since_ones_own_signature_comes_first(client, editor, reviewer):
    article = make_story(by=editor, body="<p>The river rose.</p><p>Nine villages lost power.</p><p>The dam held.</p>")
    writing.send_to_review(article, by=editor)
    sign(article, by=reviewer)
    body = article.body.replace("Nine", "Ten")
    writing.revise(article, by=editor, version=article.version, content=_with(writing.Content.of(article), body=body))
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
    assert "Nobody here can lift this yet" in text_of(answer)
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


# --- withdrawals ---------------------------------------------------------------------------------------------------


def withdrawn_claim(editor, reviewer):
    """A checked claim whose tag the editor took off, its words still standing."""
    [claim, *_others] = waiting_claims(editor)
    approve(claim, by=reviewer)
    claim.article.refresh_from_db()
    return writing.withdraw_claim(claim, by=editor, version=claim.article.version)


def test_a_reviewer_agrees_that_a_tag_may_go(client, editor, reviewer, second_reviewer):
    claim = withdrawn_claim(editor, reviewer)
    client.force_login(second_reviewer)
    url = reverse("review:withdrawal", args=[claim.pk])

    listed = client.get("/review/withdrawals/")
    page = client.get(url)
    answer = client.post(url, {"note": "Said in the next sentence."}, follow=True)

    assert [row.pk for row in listed.context["claims"]] == [claim.pk]
    assert "The words still stand here" in text_of(page)
    withdrawal = Withdrawal.objects.get()
    assert (withdrawal.claim, withdrawal.person, withdrawal.note) == (
        claim,
        second_reviewer,
        "Said in the next sentence.",
    )
    assert "No withdrawal waits" in text_of(answer)


def test_the_editor_who_took_the_tag_off_may_not_agree_to_it(client, editor, reviewer):
    claim = withdrawn_claim(editor, reviewer)
    both = also(editor, "Reviewers")
    client.force_login(both)
    url = reverse("review:withdrawal", args=[claim.pk])

    page = client.get(url)
    answer = client.post(url, {"note": ""})

    assert page.context["may_confirm"] is False
    assert answer.status_code == 403
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize("number", [1, 3])
def test_withdrawals_take_a_fixed_number_of_queries(
    client, editor, reviewer, second_reviewer, django_assert_num_queries, number
):
    for _n in range(number):
        withdrawn_claim(editor, reviewer)
    client.force_login(second_reviewer)

    with django_assert_num_queries(WITHDRAWALS):
        answer = client.get("/review/withdrawals/")

    assert len(answer.context["claims"]) == number


# --- terms ---------------------------------------------------------------------------------------------------------


def draft(by, name="Spillway", **values):
    """A term that waits."""
    return terms.draft_term(by=by, values={"name": name, "definition": f"What a {name} is.", **values})


def test_a_reviewer_approves_a_definition_they_read(client, editor, reviewer):
    term = draft(editor)
    client.force_login(reviewer)
    url = reverse("review:term", args=[term.slug])

    page = client.get(url)
    sent = {"fingerprint": page.context["form"].initial["fingerprint"]}
    answers = [client.post(url, sent, follow=True), client.post(url, sent, follow=True)]

    assert "What a Spillway is." in text_of(page)
    assert "Approved. No other term waits for you." in text_of(answers[0])
    assert answers[1].status_code == 200
    assert [approval.person for approval in term.approvals.all()] == [reviewer]


def test_the_writer_of_a_definition_may_not_approve_it(client, editor):
    both = also(editor, "Reviewers")
    term = draft(both)
    client.force_login(both)
    url = reverse("review:term", args=[term.slug])

    page = client.get(url)
    answer = client.post(url, {"fingerprint": term.fingerprint})

    assert "You wrote this definition, so somebody else has to approve it." in text_of(page)
    assert answer.status_code == 403
    assert not term.approvals.exists()


def test_a_definition_changed_meanwhile_is_refused(client, editor, reviewer):
    term = draft(editor)
    seen = term.fingerprint
    terms.revise_term(term, by=editor, version=term.version, values={"definition": "A way round a dam."})
    client.force_login(reviewer)

    answer = client.post(reverse("review:term", args=[term.slug]), {"fingerprint": seen})

    assert answer.status_code == 409
    assert "This definition changed while you were reading it." in text_of(answer)
    assert "A way round a dam." in text_of(answer)
    assert not term.approvals.exists()


def test_what_changed_since_a_term_was_approved_is_shown(client, editor, reviewer):
    term = draft(editor)
    terms.approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    terms.revise_term(term, by=editor, version=term.version, values={"definition": "What a spillway does."})
    client.force_login(reviewer)

    answer = client.get(reverse("review:term", args=[term.slug]))

    [change] = answer.context["since"]
    assert change.label == "Definition"
    assert ("in", "does") in [(piece.what, piece.text) for piece in change.pieces]


@pytest.mark.parametrize("number", [1, 3])
def test_terms_take_a_fixed_number_of_queries(client, editor, reviewer, django_assert_num_queries, number):
    for name in ("Spillway", "Weir", "Sluice")[:number]:
        draft(editor, name)
    client.force_login(reviewer)

    with django_assert_num_queries(TERMS):
        answer = client.get("/review/terms/")

    assert len(answer.context["terms"]) == number


# --- the section's policy ------------------------------------------------------------------------------------------


def test_authors_who_check_each_other_find_the_claims_of_their_story_in_the_queue(client, editor, reviewer, chief):
    section = make_section()
    with acting(chief):
        Policy.objects.create(section=section, authors_check_each_other=True)
    byline = Byline.objects.create(name="Ravi Check", slug="ravi", user=reviewer)
    [claim] = waiting_claims(editor, quotes=["40 centimetres"], section=section, bylines=(byline,))
    client.force_login(reviewer)

    queue = client.get("/review/")
    answer = client.post(claim_url(claim), decision(claim, "approve", rests_on=[claim.evidence.get().pk]))

    assert [found.pk for found in queue.context["for_me"]] == [claim.pk]
    assert answer.status_code == 302


def test_tag_every_sentence_leaves_nothing_uncovered(client, editor, reviewer):
    article = make_story(by=editor)
    tag_every_sentence(article, by=editor)
    client.force_login(reviewer)

    answer = client.get(story_url(article))

    assert "sentence_uncovered" not in {blocker.code for blocker in answer.context["blockers"]}


#: Queries of each page, whatever the number of its rows.
QUEUE, STORIES, CLAIM, STORY, WITHDRAWALS, TERMS = 13, 10, 29, 39, 8, 9
