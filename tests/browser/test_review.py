"""The reviewers' pages in a browser: by keyboard, with and without script, at any width, under the strict policy."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Review, SignOff
from articles.workflow import reviewing, sourcing, terms, writing
from tests.browser.waiting import until_it_fits
from tests.factories import approve, make_claim, make_evidence, make_section, make_source, make_story, sign

if TYPE_CHECKING:
    from playwright.sync_api import Page

PARAGRAPHS = (
    "The river rose by 40 centimetres within a day, the water board said on Tuesday. Nine villages lost power.",
    "The mayor said the dam held. It is the highest flood in two decades.",
    "Crews are to inspect the sluices this week.",
)


@pytest.fixture
def story(editor, reviewer, second_reviewer, chief):
    """A story in review with claims in every state a reviewer meets."""
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    article = make_story(by=editor, body=body, headline="River rises", standfirst="Nine villages are without power.",
                         section=make_section())  # fmt: skip
    quotes = (
        "rose by 40 centimetres within a day",
        "Nine villages",
        "the dam held",
        "the highest flood in two decades",
    )
    claims = [make_claim(article, quote, by=editor) for quote in quotes]
    gauge = make_source(by=editor, title="Gauge log, station 4", url="https://example.org/gauge", author="A. Weir")
    for claim in claims:
        make_evidence(claim, by=editor, source=gauge, excerpt="04:00: 612 cm; 16:00: 652 cm", locator="sheet 2, row 9")
    grid = make_source(by=editor, title="Grid notice 17", publisher="Grid operator")
    make_evidence(claims[1], by=editor, source=grid, stance="contradicts", excerpt="Eight places", locator="table 1")
    witness = make_source(by=editor, title="J. Roe", confidential=True, terms="background")
    make_evidence(claims[2], by=editor, source=witness, excerpt="It held, I saw it", locator="call of 3 May")
    terms.draft_term(by=editor, values={"name": "Spillway", "definition": "A way for water to pass a dam."})
    writing.send_to_review(article, by=editor)
    approve(claims[3], by=reviewer)
    sign(article, by=reviewer)
    wrong = _fresh(claims[1])
    reviewing.return_claim(wrong, by=second_reviewer, fingerprint=wrong.fingerprint, context=wrong.context,
                           note="The grid operator counts eight.", severity="wrong")  # fmt: skip
    approve(claims[0], by=reviewer)
    values = {"excerpt": "04:00: 612 cm; 16:00: 650 cm"}
    sourcing.change_evidence(claims[0].evidence.get(), by=editor, version=1, values=values)
    article.refresh_from_db()
    body = article.body.replace("said on Tuesday", "said on Wednesday")
    content = writing.Content.of(article)
    writing.revise(article, by=editor, version=article.version, content=_with_body(content, body))
    article.refresh_from_db()
    return article


def _fresh(claim):
    claim.refresh_from_db()
    return claim


def _with_body(content, body):
    return type(content)(**{**vars(content), "body": body})


def log_in(page: Page, live_server, username: str, path: str = "/review/") -> None:
    """Through the door, as everybody does."""
    page.goto(f"{live_server.url}/login/?next={path}")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"**{path}")


def shoot(page: Page, name: str) -> None:
    """Keep a picture where somebody asked for pictures."""
    if folder := os.environ.get("NEWSROOM_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_a_reviewer_works_through_the_queue_by_keyboard(live_server, open_window, story, reviewer):
    page = open_window()
    log_in(page, live_server, "reviewer")

    page.keyboard.press("j")
    expect(page.locator("[data-row-link]").first).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("k")
    first = page.locator("[data-row-link]").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{first}")
    page.keyboard.press("a")
    expect(page.locator("[data-approve]")).to_be_focused()


def test_after_a_decision_focus_is_on_the_next_claim_and_the_count_is_told(live_server, open_window, story, reviewer):
    dam = story.claims.get(quote="the dam held")
    page = open_window()
    log_in(page, live_server, "reviewer", f"/review/claims/{dam.pk}/")

    page.keyboard.press("a")
    page.keyboard.press("Enter")
    page.wait_for_url("**#claim")

    expect(page.locator("h1")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Checked. 2 left in this story.")).to_be_visible()
    assert Review.objects.filter(claim=dam, person=reviewer).get().decision == "approve"


def test_sending_back_by_keyboard_asks_for_a_reason(live_server, open_window, story, reviewer):
    dam = story.claims.get(quote="the dam held")
    page = open_window()
    log_in(page, live_server, "reviewer", f"/review/claims/{dam.pk}/")

    page.keyboard.press("r")
    expect(page.get_by_label("What has to be mended")).to_be_focused()
    page.keyboard.type("a and r are letters here")
    page.locator("#return button").click()

    page.get_by_role("status").filter(has_text="Sent back.").wait_for()
    assert Review.objects.get(claim=dam).note == "a and r are letters here"


def test_a_refusal_takes_the_focus_and_keeps_what_was_typed(live_server, open_window, story, editor, reviewer):
    dam = story.claims.get(quote="the dam held")
    page = open_window()
    log_in(page, live_server, "reviewer", f"/review/claims/{dam.pk}/")
    page.get_by_label("Note").fill("Rang the engineer.")
    sourcing.change_evidence(dam.evidence.first(), by=editor, version=1, values={"locator": "sheet 3"})

    page.locator("[data-approve]").click()

    expect(page.locator("[data-refusal]")).to_be_focused()
    expect(page.get_by_role("alert")).to_contain_text("changed while you were looking at it")
    expect(page.get_by_label("Note")).to_have_value("Rang the engineer.")
    assert not Review.objects.filter(claim=dam).exists()


def test_keys_can_be_listed_and_switched_off(live_server, open_window, story, reviewer):
    page = open_window()
    log_in(page, live_server, "reviewer")

    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_label("Use these keys").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("j")

    expect(page.locator("[data-row-link]").first).not_to_be_focused()


def test_everything_works_without_script(live_server, open_window, story, reviewer, second_reviewer):
    page = open_window(java_script_enabled=False)
    log_in(page, live_server, "second")
    dam = story.claims.get(quote="the dam held")

    page.goto(f"{live_server.url}/review/claims/{dam.pk}/")
    page.locator("[data-approve]").click()
    page.goto(f"{live_server.url}/review/articles/{story.pk}/")
    page.get_by_role("button", name="I have read it: sign").click()

    assert Review.objects.filter(claim=dam, person=second_reviewer).exists()
    assert SignOff.objects.filter(person=second_reviewer).exists()
    expect(page.locator(".messages")).to_contain_text("Signed.")


PAGES = {
    "queue": lambda story: "/review/",
    "queue-empty": lambda story: "/review/?risk=minors",
    "stories": lambda story: "/review/stories/",
    "terms": lambda story: "/review/terms/",
    "term": lambda story: "/review/terms/spillway/",
    "withdrawals": lambda story: "/review/withdrawals/",
    "claim-changed": lambda story: f"/review/claims/{story.claims.get(quote__contains='40 centimetres').pk}/",
    "claim-returned": lambda story: f"/review/claims/{story.claims.get(quote='Nine villages').pk}/",
    "claim-protected": lambda story: f"/review/claims/{story.claims.get(quote='the dam held').pk}/",
    "claim-headline": lambda story: f"/review/claims/{story.claims.get(display='headline').pk}/",
    "article": lambda story: f"/review/articles/{story.pk}/",
    "withdrawal": lambda story: f"/review/claims/{story.claims.get(quote='the dam held').pk}/withdrawal/",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_every_page_fits_its_window(live_server, open_window, story, reviewer, width, scheme):
    page = open_window(width=width, color_scheme=scheme)
    log_in(page, live_server, "reviewer")

    for name, path in PAGES.items():
        page.goto(live_server.url + path(story))
        shoot(page, f"{name}-{width}-{scheme}")
        until_it_fits(page)
