"""The desk as a door: each step once done and once refused, forms that come back as typed, lists at a fixed price."""

from __future__ import annotations

import re
import uuid
from datetime import date
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.admin import beside, shown
from articles.models import Article, Claim, Clearance, Event, Evidence, Policy, Publication, Source
from articles.states import Stage, Standing
from articles.text import sentence_hash
from articles.workflow import policies, sourcing, writing
from glossary.models import Term
from tests.factories import (
    make_byline,
    make_claim,
    make_evidence,
    make_person,
    make_role,
    make_section,
    make_source,
    make_story,
    make_term,
    publish_story,
    ready_story,
)

CHANGE = "admin:articles_article_change"


def as_(client, person):
    """The client, logged in."""
    client.force_login(person)
    return client


def form_of(response):
    """What a browser would send if it posted the form as it stands."""
    form = response.context["adminform"].form
    values = {}
    for bound in form:
        value = bound.value()
        if value is None or value is False:
            continue
        if bound.name == "bylines":
            value = [str(getattr(one, "pk", one)) for one in value]
        values[bound.name] = "on" if value is True else value
    return values


def open_form(client, article):
    """The story's form and what it holds."""
    return form_of(client.get(reverse(CHANGE, args=[article.pk])))


def said(response):
    """The messages on the page somebody lands on."""
    return [str(message) for message in response.context["messages"]]


# --- the form ----------------------------------------------------------------------------------------------------


def test_a_new_story_is_todays_and_goes_on_in_its_own_form(client, editor):
    as_(client, editor)
    url = reverse("admin:articles_article_add")
    page = client.get(url)
    filled = form_of(page) | {"headline": "Bridge opens", "body": "<p>Two lanes are free.</p>"}

    response = client.post(url, filled, follow=True)

    article = Article.objects.get()
    assert filled["story_date"] == date.today()  # noqa: DTZ011
    assert response.redirect_chain == [(reverse(CHANGE, args=[article.pk]), 302)]
    assert (article.headline, article.body, article.slug, article.version) == (
        "Bridge opens", "<p>Two lanes are free.</p>", "bridge-opens", 1,
    )  # fmt: skip
    assert said(response) == ["The story is saved."]


def test_saving_keeps_every_field_and_the_order_of_bylines(client, editor):
    article = make_story(by=editor)
    section = make_section("Sport")
    second, first = (make_byline(name=name, slug=name) for name in ("anna", "bo"))
    as_(client, editor)
    filled = open_form(client, article) | {
        "headline": "River falls", "standfirst": "At last.", "section": section.pk, "bylines": [first.pk, second.pk],
        "story_date": "2026-03-01", "dateline": "Bergen", "slug": "river-falls", "note": "New headline",
    }  # fmt: skip

    response = client.post(reverse(CHANGE, args=[article.pk]), filled | {"_continue": "1"}, follow=True)

    article.refresh_from_db()
    content = writing.Content.of(article)
    assert said(response) == ["Saved."]
    assert (content.headline, content.standfirst, content.section, content.bylines) == (
        "River falls", "At last.", section, (first, second),
    )  # fmt: skip
    assert (content.story_date, content.dateline, content.slug) == (date(2026, 3, 1), "Bergen", "river-falls")
    assert article.revisions.get(number=2).note == "New headline"


def test_saving_nothing_new_says_so(client, editor):
    article = make_story(by=editor)
    as_(client, editor)

    response = client.post(reverse(CHANGE, args=[article.pk]), open_form(client, article), follow=True)

    article.refresh_from_db()
    assert article.version == 1
    assert said(response) == ["Nothing changed, so nothing was saved."]


def test_a_second_click_on_save_is_the_same_save(client, editor):
    article = make_story(by=editor)
    as_(client, editor)
    filled = open_form(client, article) | {"headline": "River falls", "_continue": "1"}

    for _click in range(2):
        response = client.post(reverse(CHANGE, args=[article.pk]), filled, follow=True)

    article.refresh_from_db()
    assert (article.version, response.status_code) == (2, 200)
    assert "errors" not in response.context or not response.context["errors"]


def test_a_stale_form_comes_back_as_typed_with_what_others_changed_and_then_saves(client, editor, author):
    article = make_story(by=editor, body="<p>Two lanes are free.</p>")
    as_(client, editor)
    filled = open_form(client, article) | {"standfirst": "Typed for an hour."}
    content = writing.Content.of(article)
    writing.revise(article, by=author, version=1, content=writing.replace(content, dateline="Oslo"))
    url = reverse(CHANGE, args=[article.pk])

    back = client.post(url, filled)

    article.refresh_from_db()
    assert (back.status_code, article.version, article.standfirst) == (200, 2, "")
    assert "Somebody saved this since you opened it" in back.text
    assert "What Anna Byline changed meanwhile" in back.text
    assert form_of(back)["standfirst"] == "Typed for an hour."
    assert said(back) == []

    client.post(url, form_of(back) | {"dateline": "Oslo"})
    article.refresh_from_db()
    assert (article.version, article.standfirst, article.dateline) == (3, "Typed for an hour.", "Oslo")


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("headline", "Bell\u0007 rings", "headline: holds a control character (U+0007) at character 5"),
        ("body", "<p>Bell\u0007 rings</p>", "body: holds a control character"),
        ("slug", "taken", "Another story or term already has the address"),
    ],
)
def test_what_is_refused_comes_back_as_typed_with_field_and_remedy(client, editor, field, typed, told):
    make_story(by=editor, slug="taken")
    article = make_story(by=editor)
    as_(client, editor)
    filled = open_form(client, article) | {field: typed, "standfirst": "Kept."}

    back = client.post(reverse(CHANGE, args=[article.pk]), filled)

    article.refresh_from_db()
    assert (back.status_code, article.version) == (200, 1)
    assert told in back.text
    assert (form_of(back)[field], form_of(back)["standfirst"]) == (typed, "Kept.")


def test_a_save_that_waits_too_long_for_another_comes_back_as_typed(client, transactional_db, editor, app_db):
    article = make_story(by=editor)
    as_(client, editor)
    filled = open_form(client, article) | {"standfirst": "Typed."}
    app_db.execute("SELECT 1 FROM articles_article WHERE id = %s FOR UPDATE", [article.pk])
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '100ms'")

    back = client.post(reverse(CHANGE, args=[article.pk]), filled)
    kept = client.post(reverse("admin:articles_article_keep", args=[article.pk]), filled)
    step_back = step(client, article, "send-to-review")

    assert "Somebody else is saving this at this very moment" in back.text
    assert form_of(back)["standfirst"] == "Typed."
    assert (kept.status_code, kept.json()["code"]) == (409, "busy")
    assert said(step_back) == ["Somebody else is saving this at this very moment. Nothing was changed; try again."]


def test_what_a_save_did_to_claims_is_told(client, editor):
    other = make_story(by=editor)
    foreign = make_claim(other, "Nine villages lost power", by=editor)
    article = make_story(by=editor)
    as_(client, editor)
    body = f'<p><mark data-claim="{foreign.pk}">Nine</mark> <u>villages</u>.</p>'

    response = client.post(reverse(CHANGE, args=[article.pk]), open_form(client, article) | {"body": body}, follow=True)

    told = " ".join(said(response))
    assert "came with another story's claim" in told
    assert "Formatting that stories do not use was removed" in told
    assert article.claims.in_body().get().copied_from == foreign


def test_an_imported_headline_is_confirmed_in_the_form(client, editor):
    article = make_story(by=editor)
    with_proposal(article, editor)
    as_(client, editor)
    filled = open_form(client, article)

    client.post(reverse(CHANGE, args=[article.pk]), filled | {"confirm_headline": "on"})

    article.refresh_from_db()
    assert not article.headline_proposed


def with_proposal(article, person):
    """Mark the headline as the importer's, in a step of its own."""
    from articles.workflow.acting import step
    from articles.workflow.journal import record

    with step(person):
        article.headline_proposed = True
        article.save(update_fields=["headline_proposed"])
        record("import_story", by=person, article=article, subject=f"story:{article.pk}")


def test_a_reviewer_reads_the_body_with_its_claims_and_gets_no_form(client, editor, reviewer):
    article = make_story(by=editor)
    make_claim(article, "Nine villages lost power", by=editor)
    as_(client, reviewer)

    page = client.get(reverse(CHANGE, args=[article.pk]))

    assert '<mark class="claim claim--open"' in page.text
    assert "&lt;p&gt;" not in page.text
    assert 'name="headline"' not in page.text


def test_a_reviewer_mends_a_story_while_it_is_in_review(client, editor, reviewer):
    article = make_story(by=editor, body="<p>Two lanes , are free.</p>")
    writing.send_to_review(article, by=editor)
    as_(client, reviewer)

    client.post(reverse(CHANGE, args=[article.pk]), open_form(client, article) | {"body": "<p>Two lanes are free.</p>"})

    article.refresh_from_db()
    assert article.body == "<p>Two lanes are free.</p>"
    assert article.revisions.get(number=2).saved_by == reviewer


def test_claims_stand_beside_the_form_in_the_order_of_the_text(client, editor):
    article = make_story(by=editor)
    for quote in ("the dam held", "rose by 40 centimetres", "Nine villages"):
        make_claim(article, quote, by=editor)
    as_(client, editor)

    context = client.get(reverse(CHANGE, args=[article.pk])).context

    assert [claim.quote for claim in context["body_claims"]] == [
        "rose by 40 centimetres", "Nine villages", "the dam held",
    ]  # fmt: skip
    assert [claim.display for claim in context["display_claims"]] == ["headline"]


def test_outsiders_are_sent_to_the_login_page(client, outsider):
    as_(client, outsider)

    response = client.get(reverse("admin:articles_article_changelist"))

    assert response.status_code == 302


# --- keeping what was typed, behind the panel --------------------------------------------------------------------


def test_keeping_a_new_story_begins_it_and_says_where_it_goes_on(client, editor):
    as_(client, editor)
    claim = uuid.uuid4()
    filled = form_of(client.get(reverse("admin:articles_article_add"))) | {
        "headline": "Bridge opens", "body": f'<p><mark data-claim="{claim}">Two lanes</mark> are free.</p>',
    }  # fmt: skip

    told = client.post(reverse("admin:articles_article_keep_new"), filled).json()

    article = Article.objects.get()
    assert (told["seen"], told["slug"], told["change"]) == (1, "bridge-opens", reverse(CHANGE, args=[article.pk]))
    assert Claim.objects.get(pk=claim).quote == "Two lanes"


def test_keeping_tells_which_claims_got_another_id(client, editor):
    foreign = make_claim(make_story(by=editor), "Nine villages lost power", by=editor)
    article = make_story(by=editor)
    as_(client, editor)
    body = f'<p><mark data-claim="{foreign.pk}">Nine villages</mark> lost it.</p>'

    told = client.post(
        reverse("admin:articles_article_keep", args=[article.pk]), open_form(client, article) | {"body": body}
    ).json()

    assert told["copied"] == {str(foreign.pk): str(article.claims.in_body().get().pk)}


@pytest.mark.parametrize(
    ("typed", "status", "field"),
    [({"headline": ""}, 400, "headline"), ({"headline": "\u0001"}, 409, "headline"), ({"seen": "7"}, 409, "")],
)
def test_keeping_refuses_without_touching_the_story(client, editor, typed, status, field):
    article = make_story(by=editor)
    as_(client, editor)
    url = reverse("admin:articles_article_keep", args=[article.pk])

    response = client.post(url, open_form(client, article) | {"standfirst": "New"} | typed)

    article.refresh_from_db()
    assert (response.status_code, response.json()["field"]) == (status, field)
    assert (article.version, article.standfirst) == (1, "")


def test_keeping_is_refused_to_who_may_not_write(client, editor, reviewer):
    article = make_story(by=editor)
    as_(client, reviewer)

    response = client.post(reverse("admin:articles_article_keep", args=[article.pk]), {"headline": "Mine"})

    assert response.status_code == 403


# --- steps -------------------------------------------------------------------------------------------------------


def step(client, article, name):
    """Press a step's button."""
    return client.post(reverse("admin:articles_article_step", args=[article.pk, name]), follow=True)


def test_a_story_goes_to_review_and_back_and_on_the_spike_and_off_it(client, editor):
    article = make_story(by=editor)
    as_(client, editor)

    states = []
    for name in ("send-to-review", "return-to-draft", "spike", "unspike"):
        response = step(client, article, name)
        article.refresh_from_db()
        states.append((article.stage, article.spiked, response.status_code))

    assert states == [
        (Stage.REVIEW, False, 200), (Stage.DRAFT, False, 200), (Stage.DRAFT, True, 200), (Stage.DRAFT, False, 200),
    ]  # fmt: skip


def test_a_step_that_is_refused_says_why(client, editor, reviewer):
    article = make_story(by=editor)

    twice = step(as_(client, editor), article, "return-to-draft")
    stranger = step(as_(client, reviewer), article, "send-to-review")

    article.refresh_from_db()
    assert said(twice) == ["This story was not sent to review. Send it to review first."]
    assert said(stranger) == ["You may not take this step: it needs the right to write stories."]
    assert article.stage == Stage.DRAFT


def test_steps_are_taken_by_post_alone(client, editor):
    article = make_story(by=editor)
    as_(client, editor)

    assert client.get(reverse("admin:articles_article_step", args=[article.pk, "spike"])).status_code == 405
    assert client.get(reverse("admin:articles_article_publish", args=[article.pk])).status_code == 405


def test_a_chief_publishes_what_was_on_the_screen(client, editor, reviewer, second_reviewer, chief):
    article = ready_story(editor=editor, reviewer=reviewer, story_date=date(2026, 3, 1))
    as_(client, chief)

    response = client.post(
        reverse("admin:articles_article_publish", args=[article.pk]),
        {"digest": article.digest, "token": "t"},
        follow=True,
    )

    assert said(response) == ["Published: readers see it now."]
    assert Publication.objects.get().article == article


def test_publishing_too_early_lists_everything_that_is_missing_and_who_can_lift_it(client, editor, chief):
    article = make_story(by=editor)
    as_(client, chief)

    response = client.post(
        reverse("admin:articles_article_publish", args=[article.pk]), {"digest": article.digest}, follow=True
    )

    codes = {blocker.code for blocker in response.context["blockers"]}
    assert {"not_in_review", "sentence_uncovered", "signoff_missing", "evidence_missing"} <= codes
    assert said(response)[0].startswith("This story cannot be published yet")
    assert "Can be lifted by Edith Desk" in response.text
    assert not Publication.objects.exists()


def test_what_stands_in_the_way_opens_above_the_claims_for_who_publishes(client, editor, chief):
    article = make_story(by=editor)
    writing.send_to_review(article, by=editor)

    pages = [as_(client, person).get(reverse(CHANGE, args=[article.pk])).text for person in (editor, chief)]

    folds = [page.partition('id="in-the-way"')[2].partition("<summary")[0] for page in pages]
    assert ["open" in fold for fold in folds] == [False, True]
    assert all(page.index('id="in-the-way"') < page.index('id="part-claims"') for page in pages)


def test_the_list_says_what_readers_have(client, editor, reviewer, chief):
    live = publish_story(editor=editor, reviewer=reviewer, chief=chief, headline="Out").article
    again = publish_story(editor=editor, reviewer=reviewer, chief=chief, headline="Out and on").article
    writing.send_to_review(again, by=editor)
    draft = make_story(by=editor, headline="Not yet")

    page = as_(client, editor).get(reverse("admin:articles_article_changelist"))

    stories = page.context["cl"].result_list
    told = {story.pk: page.context["cl"].model_admin.stage_told(story) for story in stories}
    assert told == {live.pk: "Live", again.pk: "Live; in review", draft.pk: "Draft"}
    assert "<strong>Live</strong>" in client.get(reverse(CHANGE, args=[live.pk])).text


def test_a_sentence_with_a_cue_is_cleared_with_a_reason_and_back(client, editor):
    article = make_story(by=editor)
    as_(client, editor)
    url = reverse("admin:articles_article_clear", args=[article.pk])
    sentence = sentence_hash("Nine villages lost power.")

    refused = client.post(url, {"sentence": sentence}, follow=True)
    client.post(url, {"sentence": sentence, "reason": "common_knowledge"})
    clearance = Clearance.objects.get()
    client.post(reverse("admin:articles_article_unclear", args=[article.pk, clearance.pk]))

    assert "Say why" in said(refused)[0]
    assert clearance.text == "Nine villages lost power."
    assert not Clearance.objects.exists()


def test_of_many_things_in_the_way_the_column_shows_the_first(client, editor, monkeypatch):
    article = make_story(by=editor, body="<p>Nine villages lost power. Two lanes are free.</p>")
    make_claim(article, "Nine villages", by=editor)
    as_(client, editor)
    url = reverse(CHANGE, args=[article.pk])

    whole = client.get(url)
    monkeypatch.setattr(beside, "MOST_IN_THE_WAY", 2)
    first = client.get(url)

    everything = len(whole.context["other_blockers"])
    assert (everything, whole.text.count("refusal__item")) == (everything, everything)
    assert everything > 3
    assert first.text.count("refusal__item") == 2
    assert "The first 2 of them" in first.text
    assert f"{everything - 2} more come up when these are done." in first.text
    assert "The first" not in whole.text


def test_of_many_cleared_sentences_the_column_shows_the_last_and_all_when_asked(client, editor, monkeypatch):
    monkeypatch.setattr(beside, "MOST_CLEARED", 1)
    article = make_story(by=editor, body="<p>Rain fell. Wind blew.</p>")
    for sentence in ("Rain fell.", "Wind blew."):
        writing.clear_sentence(article, by=editor, sentence=sentence_hash(sentence))
    as_(client, editor)
    url = reverse(CHANGE, args=[article.pk])

    last, every = client.get(url), client.get(f"{url}?cleared=all")

    assert [row.text for row in last.context["cleared"]] == ["Wind blew."]
    assert "Nothing to check in 2 sentences" in last.text
    assert f'href="{url}?cleared=all#sentences">Show all 2</a>' in last.text
    assert [row.text for row in every.context["cleared"]] == ["Wind blew.", "Rain fell."]
    assert "Show all" not in every.text


def test_the_script_gets_the_column_instead_of_a_page(client, editor):
    article = make_story(by=editor)
    as_(client, editor)
    url = reverse("admin:articles_article_clear", args=[article.pk])

    piece = client.post(url, {"sentence": "none"}, headers={"X-Desk": "piece"})

    assert piece.status_code == 409
    assert "That sentence does not stand in the story as it is now." in piece.text
    assert "<html" not in piece.text


# --- the panel of a claim ----------------------------------------------------------------------------------------


@pytest.fixture
def claim(editor):
    return make_claim(make_story(by=editor), "Nine villages lost power", by=editor)


def test_the_panel_shows_words_status_and_evidence(client, editor, claim):
    make_evidence(claim, by=editor, locator="sheet 4")
    as_(client, editor)

    panel = client.get(reverse("admin:articles_claim_panel", args=[claim.pk]))

    assert "Nine villages lost power" in panel.text
    assert "To check" in panel.text
    assert "sheet 4" in panel.text
    assert "<optgroup label=" in panel.text


@pytest.mark.parametrize("piece", ["panel", "sources", "beside"])
def test_a_piece_of_a_page_that_is_opened_by_itself_leads_to_the_page(client, editor, claim, piece):
    kind, row = ("article", claim.article) if piece == "beside" else ("claim", claim)
    url = reverse(f"admin:articles_{kind}_{piece}", args=[row.pk])

    by_itself = as_(client, editor).get(url, headers={"Sec-Fetch-Dest": "document"}, follow=True)

    story = reverse("admin:articles_article_change", args=[claim.article_id])
    assert [where.partition("#")[0] for where, _status in by_itself.redirect_chain][-1] == story
    assert client.get(url, headers={"Sec-Fetch-Dest": "empty"}).status_code == 200


def test_a_claim_that_was_never_saved_has_no_panel_yet(client, editor):
    as_(client, editor)

    assert client.get(reverse("admin:articles_claim_panel", args=[uuid.uuid4()])).status_code == 204


def test_evidence_is_added_from_a_source_on_record(client, editor, claim):
    source = make_source(by=editor)
    as_(client, editor)

    client.post(
        reverse("admin:articles_claim_evidence", args=[claim.pk]),
        {"source": source.pk, "excerpt": "nine", "locator": "p. 2", "stance": "supports", "tier": "primary"},
    )

    evidence = Evidence.objects.get()
    assert (evidence.claim, evidence.source, evidence.excerpt, evidence.locator, evidence.added_by) == (
        claim, source, "nine", "p. 2", editor,
    )  # fmt: skip


def test_evidence_with_a_new_source_is_recorded_once_however_often_it_is_sent(client, editor, claim):
    as_(client, editor)
    sent = {
        "token": "t", "title": "Outage map", "kind": "dataset", "publisher": "Grid", "terms": "on_record",
        "url": "https://example.org/map", "excerpt": "9", "locator": "map", "stance": "supports", "tier": "primary",
    }  # fmt: skip

    for _click in range(2):
        client.post(reverse("admin:articles_claim_evidence", args=[claim.pk]), sent)

    source = Source.objects.get()
    assert (source.title, source.kind, source.publisher, source.url) == (
        "Outage map", "dataset", "Grid", "https://example.org/map",
    )  # fmt: skip
    assert Evidence.objects.get().source == source


def test_evidence_that_is_refused_leaves_no_source_behind_and_keeps_what_was_typed(client, editor, claim):
    as_(client, editor)

    panel = client.post(
        reverse("admin:articles_claim_evidence", args=[claim.pk]),
        {"title": "Outage map", "excerpt": "ni\u0002ne", "locator": "p. 2", "stance": "supports", "tier": "primary"},
    )

    assert panel.status_code == 409
    assert "excerpt: holds a control character" in panel.text
    assert 'value="Outage map"' in panel.text
    assert 'value="p. 2"' in panel.text
    assert not Source.objects.exists()


def test_evidence_without_a_source_asks_for_one(client, editor, claim):
    as_(client, editor)

    panel = client.post(
        reverse("admin:articles_claim_evidence", args=[claim.pk]),
        {"excerpt": "nine", "stance": "supports", "tier": "primary"},
    )

    assert panel.status_code == 400
    assert "Choose a source above, or give the new one a title." in panel.text
    assert panel.context["evidence"].describes, "what has to be filled in lies open"


def test_evidence_is_changed_and_taken_off(client, editor, claim):
    evidence = make_evidence(claim, by=editor)
    as_(client, editor)

    client.post(
        reverse("admin:articles_claim_change", args=[claim.pk, evidence.pk]),
        {"version": 1, "stance": "contradicts", "tier": "secondary", "excerpt": "eight", "answer": "An older map"},
    )
    evidence.refresh_from_db()
    changed = (evidence.stance, evidence.tier, evidence.excerpt, evidence.answer, evidence.version)
    client.post(reverse("admin:articles_claim_detach", args=[claim.pk, evidence.pk]), {"version": 2})

    assert changed == ("contradicts", "secondary", "eight", "An older map", 2)
    assert not Evidence.objects.exists()


def filled_in(panel, action):
    """What the browser would send of the panel's form that goes to this address, the token of the session apart."""
    sent = panel.text.partition(f'action="{action}"')[2].partition("</form>")[0]
    forms = (panel.context["evidence"], panel.context["describe"], *(item.form for item in panel.context["items"]))
    return {
        bound.html_name: bound.value() or "" for form in forms for bound in form if f'id="{bound.id_for_label}"' in sent
    }


def test_a_stale_change_of_evidence_comes_back_as_typed_beside_what_stands_now_and_then_goes_through(
    client, editor, author, claim
):
    evidence = make_evidence(claim, by=editor)
    url = reverse("admin:articles_claim_change", args=[claim.pk, evidence.pk])
    opened = filled_in(as_(client, editor).get(reverse("admin:articles_claim_panel", args=[claim.pk])), url)
    sourcing.change_evidence(evidence, by=author, version=1, values={"excerpt": "eight", "note": "Call the grid"})

    back = client.post(url, opened | {"excerpt": "ten", "locator": "sheet 7"})

    evidence.refresh_from_db()
    assert (back.status_code, evidence.excerpt, evidence.locator, evidence.version) == (409, "eight", "page 2", 2)
    assert "Somebody saved this since you opened it (you have version 1, it is now 2)" in back.text
    assert "“eight”" in back.text
    assert "Call the grid" in back.text
    again = filled_in(back, url)
    assert (again["excerpt"], again["locator"], again["note"]) == ("ten", "sheet 7", "")

    client.post(url, again)
    evidence.refresh_from_db()
    assert (evidence.excerpt, evidence.locator, evidence.note, evidence.version) == ("ten", "sheet 7", "", 3)


def test_what_is_no_text_comes_back_at_the_version_it_started_from(client, editor, author, claim):
    evidence = make_evidence(claim, by=editor)
    url = reverse("admin:articles_claim_change", args=[claim.pk, evidence.pk])
    sent = {"version": 1, "stance": "supports", "tier": "primary"}
    as_(client, editor)

    back = client.post(url, sent | {"excerpt": "t\u0002en"})
    sourcing.change_evidence(evidence, by=author, version=1, values={"excerpt": "eight"})
    unfit = client.post(url, sent | {"stance": "nods"})

    assert (back.status_code, filled_in(back, url)["version"]) == (409, "1")
    assert (unfit.status_code, filled_in(unfit, url)["version"]) == (400, "1")


def test_evidence_that_says_something_else_by_now_is_not_taken_off(client, editor, author, claim):
    evidence = make_evidence(claim, by=editor)
    sourcing.change_evidence(evidence, by=author, version=1, values={"excerpt": "eight"})
    as_(client, editor)
    url = reverse("admin:articles_claim_detach", args=[claim.pk, evidence.pk])

    answers = [client.post(url, sent) for sent in ({"version": 1}, {"version": "9" * 5000}, {})]

    assert [answer.status_code for answer in answers] == [409] * 3
    assert "Somebody saved this since you opened it" in answers[0].text
    assert "“eight”" in answers[0].text
    assert Evidence.objects.get() == evidence


def test_what_was_typed_about_evidence_that_is_gone_waits_in_the_form_that_adds_some(client, editor, author, claim):
    evidence = make_evidence(claim, by=editor)
    sourcing.detach_evidence(evidence, by=author, version=1)
    as_(client, editor)
    typed = {"stance": "contradicts", "tier": "secondary", "excerpt": "ten", "locator": "sheet 7", "note": "Ask"}

    back = client.post(
        reverse("admin:articles_claim_change", args=[claim.pk, evidence.pk]), typed | {"version": 1, "answer": "Old"}
    )
    off = client.post(reverse("admin:articles_claim_detach", args=[claim.pk, evidence.pk]), {"version": 1})

    kept = filled_in(back, reverse("admin:articles_claim_evidence", args=[claim.pk]))
    assert (back.status_code, off.status_code) == (409, 409)
    assert "Somebody took this evidence off its claim meanwhile" in back.text
    assert {name: kept[name] for name in typed} == typed | {"note": "Ask\nOld"}


def test_a_claim_is_described(client, editor, claim):
    as_(client, editor)

    client.post(
        reverse("admin:articles_claim_describe", args=[claim.pk]),
        {"version": 1, "kind": "number", "label": "Villages", "quantity": "9", "unit": "villages", "risks": ["legal"]},
    )

    claim.refresh_from_db()
    assert (claim.kind, claim.label, claim.quantity, claim.unit, claim.risks, claim.version) == (
        "number", "Villages", 9, "villages", ["legal"], 2,
    )  # fmt: skip


def test_describing_an_older_state_is_refused_and_keeps_what_was_typed(client, editor, claim):
    as_(client, editor)

    panel = client.post(
        reverse("admin:articles_claim_describe", args=[claim.pk]), {"version": 7, "kind": "event", "label": "Power cut"}
    )

    claim.refresh_from_db()
    assert (panel.status_code, claim.version) == (409, 1)
    assert 'value="Power cut"' in panel.text


def test_a_headline_rests_on_claims_of_the_body_or_states_nothing(client, editor, claim):
    headline = claim.article.claims.get(display="headline")
    as_(client, editor)
    url = reverse("admin:articles_claim_rests", args=[headline.pk])

    panel = client.post(url, {"version": 1, "on": [str(claim.pk)]})
    rests = [rest.on_id for rest in headline.rests.all()]
    client.post(url, {"version": panel.context["ticked"].version, "nothing": "on"})

    headline.refresh_from_db()
    assert rests == [claim.pk]
    assert headline.nothing_to_check
    assert not headline.rests.exists()


def test_stale_ticks_come_back_as_ticked_beside_what_is_kept_now_and_then_go_through(client, editor, author, claim):
    headline = claim.article.claims.get(display="headline")
    other = make_claim(claim.article, "the dam held", by=editor)
    sourcing.rest_display(headline, by=author, version=1, on=[claim])
    as_(client, editor)
    url = reverse("admin:articles_claim_rests", args=[headline.pk])

    back = client.post(url, {"version": 1, "on": [str(other.pk)], "nothing": "on"})

    ticks = {pick.claim: (pick.ticked, pick.kept) for pick in back.context["rests"]}
    assert back.status_code == 409
    assert ticks == {claim: (False, True), other: (True, False)}
    assert (back.context["ticked"].nothing, back.context["ticked"].version) == (True, 2)
    assert (back.text.count("Kept now: ticked."), back.text.count("Kept now: not ticked.")) == (1, 2)
    assert [rest.on_id for rest in headline.rests.all()] == [claim.pk]

    client.post(url, {"version": back.context["ticked"].version, "on": [str(other.pk)]})
    assert [rest.on_id for rest in headline.rests.all()] == [other.pk]


def test_reviewers_see_the_panel_and_are_refused_its_steps(client, editor, reviewer, claim):
    as_(client, reviewer)

    panel = client.get(reverse("admin:articles_claim_panel", args=[claim.pk]))
    refused = client.post(
        reverse("admin:articles_claim_evidence", args=[claim.pk]),
        {"title": "Mine", "stance": "supports", "tier": "primary"},
    )

    assert "Add evidence" not in panel.text
    assert refused.status_code == 403
    assert not Evidence.objects.exists()


def test_a_protected_source_is_named_to_nobody_but_its_recorder_and_chiefs(client, editor, author, chief, claim):
    source = make_source(by=editor, title="A clerk", confidential=True, terms="background")
    make_evidence(claim, by=editor, source=source)
    pages = [
        reverse("admin:articles_claim_panel", args=[claim.pk]),
        reverse("admin:articles_source_changelist"),
        reverse("admin:articles_claim_sources", args=[claim.pk]) + "?q=clerk",
        reverse("admin:articles_evidence_changelist"),
        reverse("admin:articles_event_changelist"),
        reverse("admin:articles_event_change", args=[Event.objects.get(verb="record_source").pk]),
    ]

    told = {
        person.username: ["A clerk" in as_(client, person).get(page).text for page in pages]
        for person in (editor, author, chief)
    }

    assert told == {
        "editor": [True, True, True, True, False, False],
        "author": [False] * 6,
        "chief": [True, True, True, True, False, True],
    }


def test_the_list_of_claims_is_the_queue(client, editor):
    response = as_(client, editor).get(reverse("admin:articles_claim_changelist"))

    assert response["Location"] == reverse("review:queue")


def test_a_claims_own_address_leads_into_its_story(client, editor, claim):
    as_(client, editor)

    response = client.get(reverse("admin:articles_claim_change", args=[claim.pk]))

    assert response["Location"] == f"{reverse(CHANGE, args=[claim.article_id])}#claim-{claim.pk}"


@pytest.mark.parametrize("row", ["x", "1_0", "1/x", "99999999999999999999", "00000000-0000-4000-8000-000000000000"])
@pytest.mark.parametrize("page", ["change/", "history/"])
def test_an_address_of_nothing_leads_nowhere(client, superuser, row, page):
    as_(client, superuser)
    names = [name.replace("_", "/") for name in (*LISTS, "articles_claim")]

    answers = {name: client.get(f"/admin/{name}/{row}/{page}") for name in names}

    assert {name for name, answer in answers.items() if answer.status_code not in (302, 404)} == set()
    assert {answer.headers.get("Location", "/admin/") for answer in answers.values()} == {"/admin/"}


# --- wire text ---------------------------------------------------------------------------------------------------

WIRE = (
    "The ferry sank in 1912, records show.\n\nIt carried 40 people.\n\n"
    "Source: Harbour Wire\n\nDefinitions:\n- HW: Harbour Wire.\n"
)


def test_wire_text_becomes_a_story(client, editor):
    section = make_section("World")
    as_(client, editor)

    response = client.post(
        reverse("admin:articles_article_wire"),
        {"text": WIRE, "section": section.pk, "story_date": "2026-03-01"},
        follow=True,
    )

    article = Article.objects.get()
    assert response.redirect_chain[-1][0] == reverse(CHANGE, args=[article.pk])
    assert (article.section, article.story_date, article.headline_proposed) == (section, date(2026, 3, 1), True)
    assert said(response) == ["Imported. One term came with it."]


@pytest.mark.parametrize(
    ("text", "told"), [("", "There is no text yet"), ("a\u0007b", "control character"), (WIRE, "was imported before")]
)
def test_wire_text_that_is_refused_stays_on_the_page(client, editor, text, told):
    as_(client, editor)
    url = reverse("admin:articles_article_wire")
    client.post(url, {"text": WIRE})

    response = client.post(url, {"text": text})

    assert told in response.text
    assert Article.objects.count() == 1


def test_wire_text_is_for_who_may_write(client, reviewer):
    as_(client, reviewer)

    assert client.get(reverse("admin:articles_article_wire")).status_code == 403


# --- sources, terms, policies ------------------------------------------------------------------------------------


def test_a_source_is_recorded_and_changed_at_the_version_it_was_opened_at(client, editor):
    as_(client, editor)
    add = reverse("admin:articles_source_add")
    client.post(add, form_of(client.get(add)) | {"title": "Tide table"})
    source = Source.objects.get()
    change = reverse("admin:articles_source_change", args=[source.pk])
    opened = form_of(client.get(change))
    client.post(change, opened | {"publisher": "Harbour"})

    stale = client.post(change, opened | {"publisher": "Port"})

    source.refresh_from_db()
    assert (source.title, source.publisher, source.recorded_by) == ("Tide table", "Harbour", editor)
    assert "Somebody saved this since you opened it" in stale.text
    assert form_of(stale)["publisher"] == "Port"


def test_a_chief_says_what_became_of_a_source_and_vouches(client, editor, chief):
    source = make_source(by=editor, terms="background")
    url = reverse("admin:articles_source_standing", args=[source.pk])

    refused = as_(client, editor).post(url, {"version": 1, "standing": "retracted", "note": "x"}, follow=True)
    bare = as_(client, chief).post(url, {"version": 1, "standing": "retracted"}, follow=True)
    client.post(url, {"version": 1, "standing": "retracted", "note": "Withdrawn in May"})
    source.refresh_from_db()
    client.post(reverse("admin:articles_source_vouch", args=[source.pk]), {"version": source.version})

    source.refresh_from_db()
    assert "You may not take this step" in said(refused)[0]
    assert "Say why" in said(bare)[0]
    assert (source.standing, source.standing_note, source.vouched_by) == (
        Standing.RETRACTED, "Withdrawn in May", chief,
    )  # fmt: skip


def test_a_term_is_drafted_and_revised(client, editor):
    as_(client, editor)
    add = reverse("admin:glossary_term_add")
    client.post(
        add,
        form_of(client.get(add))
        | {
            "name": "HW",
            "definition": "A wire.",
            "aliases": "Harbour Wire | exact",
            "sources": "List | Port | https://a.example",
        },
    )
    term = Term.objects.get()
    change = reverse("admin:glossary_term_change", args=[term.pk])

    refused = client.post(change, form_of(client.get(change)) | {"definition": ""})
    client.post(change, form_of(client.get(change)) | {"definition": "A wire service."})

    term.refresh_from_db()
    assert refused.status_code == 200
    assert (term.definition, term.version, term.aliases) == (
        "A wire service.", 2, [{"form": "Harbour Wire", "case": "exact"}],
    )  # fmt: skip
    assert term.sources == [{"title": "List", "publisher": "Port", "url": "https://a.example"}]


def test_a_term_that_is_known_already_is_refused_as_typed(client, editor):
    as_(client, editor)
    add = reverse("admin:glossary_term_add")
    filled = form_of(client.get(add)) | {"name": "HW", "definition": "A wire."}
    client.post(add, filled)

    again = client.post(add, filled | {"definition": "Another."})

    assert "is in the glossary already" in again.text
    assert form_of(again)["definition"] == "Another."
    assert Term.objects.count() == 1


def test_a_policy_changes_by_a_new_version(client, chief):
    section = make_section("World")
    as_(client, chief)
    add = f"{reverse('admin:articles_policy_add')}?section={section.pk}"
    filled = form_of(client.get(add)) | {"coverage": "cues", "trusted_agencies": "Harbour Wire\nPort"}

    client.post(add, filled)
    stale = client.post(add, filled)

    policy = Policy.objects.get(section=section)
    assert (policy.version, policy.coverage, policy.trusted_agencies, policy.made_by) == (
        1, "cues", ["Harbour Wire", "Port"], chief,
    )  # fmt: skip
    assert "Somebody saved this since you opened it" in stale.text


def test_policies_are_for_chiefs(client, editor):
    as_(client, editor)

    assert client.get(reverse("admin:articles_policy_add")).status_code == 403


# --- versions and lists ------------------------------------------------------------------------------------------


def test_versions_are_compared_word_by_word(client, editor):
    article = make_story(by=editor, body="<p>Two lanes are free.</p>")
    content = writing.Content.of(article)
    writing.revise(
        article,
        by=editor,
        version=1,
        content=writing.replace(content, body="<p>Three lanes are free.</p>"),
        note="Count",
    )
    as_(client, editor)

    page = client.get(reverse("admin:articles_article_history", args=[article.pk]))

    assert "<del>Two</del><ins>Three</ins> lanes are free." in page.text
    assert "Count" in page.text


def _saved_times(article, times, by):
    for number in range(1, times + 1):
        content = writing.replace(writing.Content.of(article), headline=f"Headline {number + 1}")
        article = writing.revise(article, by=by, version=number, content=content).article


def _numbers(page):
    return [int(number) for number in re.findall(r'name="to" value="(\d+)" aria-label', page.text)]


def test_a_long_history_comes_page_by_page_and_keeps_what_is_compared(client, editor, monkeypatch):
    monkeypatch.setattr(shown, "VERSIONS", 2)
    article = make_story(by=editor)
    _saved_times(article, 4, editor)
    as_(client, editor)
    address = reverse("admin:articles_article_history", args=[article.pk])

    first = client.get(f"{address}?from=2&to=5")
    older = client.get(f"{address}?{first.context['older']}")
    oldest = client.get(f"{address}?{older.context['older']}")

    assert [_numbers(page) for page in (first, older, oldest)] == [[5, 4], [3, 2], [1]]
    assert oldest.context["older"] == ""
    for page in (first, older, oldest):
        assert (page.context["before"].number, page.context["after"].number) == (2, 5)
    assert first.context["elsewhere"] == [("from", 2)]
    assert older.context["elsewhere"] == [("to", 5)]
    assert '<input type="hidden" name="versions" value="3">' in older.text


def test_a_history_reads_the_texts_of_two_versions_alone(client, editor):
    article = make_story(by=editor)
    _saved_times(article, 4, editor)
    as_(client, editor)

    with CaptureQueriesContext(connection) as sent:
        client.get(reverse("admin:articles_article_history", args=[article.pk]))

    texts = [query["sql"] for query in sent if '"articles_revision"."body"' in query["sql"]]
    assert len(texts) == 1
    assert '"articles_revision"."number" IN (4, 5)' in texts[0]


@pytest.mark.parametrize("asked", ["to=99&from=98", "to=x&from=-1", "versions=0", "to=" + "9" * 30])
def test_a_history_asked_for_versions_there_are_not_shows_the_newest(client, editor, asked):
    article = make_story(by=editor)
    _saved_times(article, 1, editor)
    as_(client, editor)

    page = client.get(f"{reverse('admin:articles_article_history', args=[article.pk])}?{asked}")

    assert (page.context["before"].number, page.context["after"].number) == (1, 2)


def _sourced(n, cast):
    """A story of a section of its own, with a claim that rests on a source of its own."""
    story = make_story(by=cast.editor, section=_section(n, cast), bylines=(_byline(n, cast),))
    return make_evidence(make_claim(story, "Nine villages", by=cast.editor), by=cast.editor)


def _section(n, cast):
    section = make_section(f"Section {n}")
    policies.set_policy(section, by=cast.chief, version=0, values={"urgent_publishers": [cast.chief.pk]})
    return section


def _byline(n, _cast):
    return make_byline(name=f"Byline {n}", slug=f"byline-{n}", user=make_person(f"writer {n}", "Editors"))


def _publication(n, cast):
    people = {"editor": cast.editor, "reviewer": cast.reviewer, "chief": cast.chief}
    return publish_story(**people, section=_section(n, cast), bylines=(_byline(n, cast),))


def _term(n, cast):
    sources = [{"title": "List", "publisher": "Port", "url": "https://example.org/"}]
    return make_term(f"TM{n}", "A wire.", by=cast.editor, approved_by=cast.reviewer if n else None, sources=sources)


def _group(n, _cast):
    return make_role(f"Night desk {n}", "view_article", "view_claim", "view_source")


#: A row of each list's own kind, with all that its columns tell.
ROWS = {
    "articles_article": lambda n, cast: Article.objects.get(pk=_sourced(n, cast).article_id),
    "articles_source": lambda n, cast: _sourced(n, cast).source,
    "articles_evidence": _sourced,
    "articles_publication": _publication,
    "articles_event": lambda n, cast: Event.objects.filter(article=_sourced(n, cast).article_id).latest("number"),
    "articles_section": _section,
    "articles_policy": lambda n, cast: _section(n, cast).policies.get(),
    "articles_byline": _byline,
    "glossary_term": _term,
    "auth_user": lambda n, _cast: make_person(f"person {n}", "Editors", "Reviewers"),
    "auth_group": _group,
}
LISTS = {
    "articles_article": 8,
    "articles_source": 6,
    "articles_evidence": 7,
    "articles_publication": 6,
    "articles_event": 6,
    "articles_section": 7,
    "articles_policy": 7,
    "articles_byline": 6,
    "glossary_term": 6,
    "auth_user": 5,
    "auth_group": 4,
}


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_takes_a_fixed_number_of_queries(
    client, editor, reviewer, chief, superuser, django_assert_num_queries, name, number
):
    cast = SimpleNamespace(editor=editor, reviewer=reviewer, chief=chief)
    made = [ROWS[name](n, cast) for n in range(number)]
    as_(client, superuser if name.startswith("auth_") else chief)
    url = reverse(f"admin:{name}_changelist")
    client.get(url)

    with django_assert_num_queries(LISTS[name]):
        page = client.get(url)

    shown = [row for row in page.context["cl"].result_list if row in made]
    assert len(shown) == len({row.pk for row in made}) == number
    assert page.text.count("<tr>") == len(page.context["cl"].result_list) + 1


@pytest.mark.parametrize("number", [1, 3])
def test_the_form_takes_a_fixed_number_of_queries_whatever_its_claims(
    client, editor, django_assert_num_queries, number
):
    article = make_story(by=editor)
    for quote in ("rose by 40 centimetres", "Nine villages", "the dam held")[:number]:
        make_evidence(make_claim(article, quote, by=editor), by=editor)
    as_(client, editor)
    url = reverse(CHANGE, args=[article.pk])
    client.get(url)

    with django_assert_num_queries(30):
        page = client.get(url)

    assert len(page.context["body_claims"]) == number


@pytest.mark.parametrize("name", [*LISTS, "articles_claim"])
def test_nothing_can_be_deleted_at_the_desk(client, superuser, editor, name):
    make_evidence(make_claim(make_story(by=editor), "Nine villages", by=editor), by=editor)
    as_(client, superuser)
    page = client.get(reverse(f"admin:{name}_changelist"))

    assert "delete_selected" not in page.text
    assert client.get(reverse(f"admin:{name}_delete", args=[1])).status_code in (302, 403, 404)
