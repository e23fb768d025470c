"""Typing at the desk: a claim holds its own words and no others, and nothing typed counts as saved too soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.states import Stage, Status
from tests.browser.test_editor import caret, change, desk, mark, marks, save, story, text
from tests.browser.waiting import until
from tests.factories import approve, make_claim, make_evidence

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

__all__ = ["desk", "story"]  # fixtures


def before(page: Page, words: str) -> None:
    """Put the caret in front of words in the text."""
    mark(page, words)
    page.keyboard.press("ArrowLeft")


@pytest.fixture
def checked(story, editor, reviewer):
    """A claim in the middle of the text, checked; and its story."""
    claim = make_claim(story, "sank in 1912", by=editor)
    make_evidence(claim, by=editor)
    approve(claim, by=reviewer)
    return claim


@pytest.mark.parametrize(
    ("quote", "place", "typed", "comes_to"),
    [
        ("sank in 1912", caret, "3", "The ferry sank in 19123, the port says."),
        ("sank in 1912", before, "un", "The ferry unsank in 1912, the port says."),
        ("The ferry", before, "Not ", "Not The ferry sank in 1912, the port says."),
        ("Nobody was hurt.", caret, " Or so.", "Nobody was hurt. Or so."),
        ("Nobody was hurt.", before, "Almost ", "Almost Nobody was hurt."),
    ],
)
def test_words_typed_beside_a_claim_are_not_of_it(desk, story, editor, quote, place, typed, comes_to):
    claim = make_claim(story, quote, by=editor)
    page = desk(change(story))
    place(page, quote)

    page.keyboard.type(typed)
    expect(text(page)).to_contain_text(comes_to)

    assert marks(page) == [(str(claim.pk), quote)]
    save(page)
    claim.refresh_from_db()
    assert (claim.quote, claim.attached) == (quote, True)


def test_the_caret_goes_to_the_beginning_right_after_the_editor_took_the_keyboard(desk, story):
    page = desk(change(story))
    before(page, "The ferry")
    until(page, "document.querySelector('.prose-editor > .ProseMirror').editor.state.selection.empty")

    page.keyboard.type("Not ")

    expect(text(page)).to_contain_text("Not The ferry sank in 1912, the port says.")


def test_words_typed_behind_a_checked_claim_leave_it_checked_and_words_typed_inside_do_not(desk, story, checked):
    page = desk(change(story))
    caret(page, "sank in 1912")
    page.keyboard.type(" at night")
    save(page)
    checked.refresh_from_db()
    behind = (checked.quote, checked.status)
    caret(page, "sank in")
    page.keyboard.type(" May")
    save(page)

    checked.refresh_from_db()
    assert behind == ("sank in 1912", Status.APPROVED)
    assert (checked.quote, checked.status) == ("sank in May 1912", Status.CHANGED)


def test_words_typed_right_after_tagging_are_not_of_the_claim(desk, story):
    page = desk(change(story))
    mark(page, "sank in 1912")
    page.keyboard.press("Alt+Shift+C")

    page.keyboard.type(" at night")
    expect(text(page)).to_contain_text("sank in 1912 at night,")

    assert [words for _pk, words in marks(page)] == ["sank in 1912"]


# --- while a save is under way -------------------------------------------------------------------------------------


def hold_saves(page: Page) -> Callable[[], None]:
    """Save, and hold the request back until the answer is called, which lets it and all later ones go."""
    held: list[Route] = []
    through: list[bool] = []
    address = "**" + str(page.locator("[data-desk]").get_attribute("data-keep"))
    page.route(address, lambda route: route.continue_() if through else held.append(route))
    page.keyboard.press("Control+s")
    while not held:
        page.wait_for_timeout(20)

    def let_go() -> None:
        through.append(True)
        for route in held:
            route.continue_()
        expect(page.locator("[data-desk-status]")).to_contain_text("Saved.")
        page.wait_for_load_state("networkidle")

    return let_go


def type_body(page: Page) -> None:
    caret(page, "Nobody was hurt.")
    page.keyboard.type(" Typed meanwhile.")


def type_standfirst(page: Page) -> None:
    page.get_by_label("Standfirst", exact=True).fill("Typed meanwhile.")


@pytest.fixture(params=[type_body, type_standfirst])
def typed_meanwhile(request, desk, story):
    """A page on which something was typed, and something else while that was being saved; the save is through."""
    page = desk(change(story))
    page.get_by_label("Headline", exact=True).fill("Ferry sinks at last")
    let_go = hold_saves(page)
    request.param(page)
    let_go()
    story.refresh_from_db()
    assert story.headline == "Ferry sinks at last"
    assert "Typed meanwhile." not in story.body + story.standfirst
    return page


def test_words_typed_while_a_save_is_under_way_are_not_left_behind_by_a_step(typed_meanwhile, story):
    typed_meanwhile.get_by_role("button", name="Send to review").click()
    typed_meanwhile.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert story.stage == Stage.REVIEW
    assert "Typed meanwhile." in story.body + story.standfirst


def test_leaving_asks_first_where_words_were_typed_while_a_save_was_under_way(typed_meanwhile, story):
    asked = []
    typed_meanwhile.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))

    typed_meanwhile.get_by_role("link", name="Queue").click(no_wait_after=True)
    typed_meanwhile.wait_for_timeout(300)

    assert asked == ["beforeunload"]
    assert typed_meanwhile.url.endswith(change(story))


def test_words_that_are_saved_are_left_without_asking(desk, story):
    page = desk(change(story))
    page.get_by_label("Headline", exact=True).fill("Ferry sinks at last")
    hold_saves(page)()
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))

    page.get_by_role("link", name="Queue").click()
    page.wait_for_url("**/review/**")

    assert asked == []
