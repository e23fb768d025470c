"""Past a limit nothing typed is lost: the page keeps it, and another page of evidence is a press away."""

from __future__ import annotations

from urllib.parse import quote_plus

from playwright.sync_api import expect

from articles import limits
from articles.admin.panel import PIECES
from newsroom.sizes import MOST_SENT
from tests.articles.test_limits import crowd
from tests.browser.test_editor import change, desk, panel, story
from tests.factories import make_claim

__all__ = ["desk", "story"]  # fixtures

WRITE = """([word, number, paragraphs]) => {
  const { editor } = document.querySelector(".prose-editor > .ProseMirror");
  editor.commands.setContent(`<p>${word.repeat(number)}end</p>`.repeat(paragraphs));
}"""

#: A word that is sent in nine signs for each of its own.
WATER = "水水水水 "


def status(page):
    """The line under the form."""
    return page.locator("[data-desk-status]")


def held(page):
    """How long the text in the form is."""
    return page.evaluate("document.querySelector('#id_body').value.length")


def test_a_story_over_its_limit_is_told_so_and_stays_in_the_page(desk, story):
    page = desk(change(story))
    page.evaluate(WRITE, ["a ", limits.MOST_CHARACTERS, 1])
    long = held(page)
    page.keyboard.press("Control+s")

    expect(status(page)).to_contain_text("body: has 400,003 characters, and 200,000 are the most there may be.")
    assert held(page) == long
    story.refresh_from_db()
    assert story.version == 1


def test_what_is_too_much_to_be_sent_is_never_sent(desk, story):
    page = desk(change(story))
    page.evaluate(WRITE, [WATER, 100, MOST_SENT // 100 // len(quote_plus(WATER)) + 1])
    long = held(page)
    page.get_by_role("button", name="Save", exact=True).click()

    expect(status(page)).to_contain_text("This is more than can be sent at once. It is still here")
    assert page.url.endswith(change(story))
    assert held(page) == long

    page.evaluate(WRITE, ["a ", 10, 1])
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist").wait_for()
    story.refresh_from_db()
    assert story.version == 2


def test_another_page_of_the_evidence_opens_in_the_panel_by_mouse_and_by_keys(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    crowd(claim, editor, PIECES + 1)
    page = desk(f"{change(story)}#claim-{claim.pk}")
    shown = panel(page)
    expect(shown.locator(".evidence__item")).to_have_count(PIECES)

    shown.get_by_role("link", name="Later evidence").click()
    expect(shown.locator(".evidence__item")).to_have_count(1)
    expect(shown.locator("[data-panel-focus]")).to_be_focused()

    shown.get_by_role("link", name="Earlier evidence").focus()
    page.keyboard.press("Enter")
    expect(shown.locator(".evidence__item")).to_have_count(PIECES)
