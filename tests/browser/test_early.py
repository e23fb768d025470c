"""Nothing pressed in the text is lost: a mark opens its claim whatever is marked, and however the page moves."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Article
from tests.browser.waiting import PATIENCE, until, until_focused
from tests.factories import make_claim, make_story

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page, Request, Route

BODY = "<p>The ferry sank in 1912, the port says. It carried 40 people.</p><p>Nobody was hurt.</p>"


class Gate:
    """Holds back what a page asks for, until it is opened; None holds every method."""

    def __init__(self, page: Page, address: str, method: str | None = None) -> None:
        self.held: list[Route] = []
        self.page, self.method, self.is_open = page, method, False
        page.route(re.compile(address), self._hold)

    def _hold(self, route: Route, request: Request) -> None:
        if self.is_open or self.method not in (None, request.method):
            route.continue_()
        else:
            self.held.append(route)

    def wait(self, count: int = 1) -> None:
        """Until so many requests stand before it."""
        deadline = time.monotonic() + PATIENCE
        while len(self.held) < count:
            assert time.monotonic() < deadline, "nothing of the kind was asked for"
            self.page.wait_for_timeout(10)

    def open(self) -> None:
        """Let them through, and whatever comes from now on."""
        self.is_open = True
        for route in self.held:
            route.continue_()


@pytest.fixture
def story(transactional_db, editor):
    return make_story(by=editor, body=BODY, headline="Ferry")


@pytest.fixture
def window(live_server, open_window, client, editor) -> Callable[..., Page]:
    """An empty window of the editor's; `visit` takes it somewhere without waiting for its modules."""
    client.force_login(editor)

    def opened(**options: object) -> Page:
        page = open_window(base_url=live_server.url, **options)
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return opened


def change(article: Article) -> str:
    return f"/admin/articles/article/{article.pk}/change/"


def visit(page: Page, path: str, gate: Gate) -> None:
    """Go there; what the gate holds back has not come, and the page has been drawn without it."""
    page.goto(path, wait_until="commit")
    gate.wait()
    page.locator("body").wait_for()


def visit_desk(page: Page, article: Article) -> None:
    """The desk, once everything in it listens."""
    page.goto(change(article), wait_until="load")
    page.locator(".prose-menubar").wait_for()


def panel(page: Page) -> Locator:
    found = page.locator("[data-panel]")
    expect(found).to_be_visible()
    return found


def status(page: Page) -> Locator:
    return page.locator("[data-desk-status]")


def text(page: Page) -> Locator:
    return page.locator(".prose-editor > .ProseMirror")


def select(page: Page, words: str) -> None:
    """Mark words in the text with the keyboard in it."""
    page.evaluate(
        """words => {
          const { editor } = document.querySelector(".prose-editor > .ProseMirror");
          editor.state.doc.descendants((node, pos) => {
            const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
            if (at >= 0) editor.commands.setTextSelection({ from: pos + 1 + at, to: pos + 1 + at + words.length });
          });
          editor.commands.focus();
        }""",
        words,
    )
    until_focused(page)
    until(page, "words => getSelection().toString() === words", words)


def leaving_asks(page: Page) -> bool:
    """Whether the page asks before it is left with what was typed."""
    return page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))")


# --- pressed while words are marked ------------------------------------------------------------------------------


def test_a_mark_pressed_while_words_are_marked_opens_its_claim(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    mark = page.locator(".ProseMirror mark")
    select(page, "ferry sank in 1912, the")

    mark.click()

    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")


def test_a_mark_pressed_twice_opens_its_claim_once(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    asked = Gate(page, r"/panel/")

    page.locator(".ProseMirror mark").dblclick()
    asked.wait()
    asked.open()

    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")
    assert len(asked.held) == 1
    assert page.evaluate("getSelection().toString()") != ""


def test_a_key_opens_the_claim_in_marked_words(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    select(page, "The ferry sank in 1912, the")

    page.keyboard.press("Alt+Enter")

    expect(panel(page).locator("h2")).to_be_focused()


def test_the_text_does_not_move_when_the_icons_of_its_toolbar_come(window, story):
    with_icons, without = window(), window()
    without.route(re.compile("material-icons.*woff2"), lambda route: route.abort())

    places = []
    for page in (with_icons, without):
        visit_desk(page, story)
        page.evaluate("() => document.fonts.ready.then(() => null)")
        places.append(text(page).bounding_box())

    assert places[0] == places[1]


def test_a_mark_that_moves_away_under_the_press_opens_its_claim_all_the_same(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    page.locator(".ProseMirror mark").hover()

    page.mouse.down()
    page.evaluate("document.querySelector('.prose-menubar').style.paddingBlockEnd = '80px'")
    page.mouse.up()

    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")


def test_words_marked_with_the_mouse_inside_a_claim_open_nothing(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    asked = Gate(page, r"/panel/")
    box = page.locator(".ProseMirror mark").bounding_box()
    middle = box["y"] + box["height"] / 2

    page.mouse.move(box["x"] + 2, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, middle, steps=4)
    page.mouse.up()
    until(page, "() => getSelection().toString().length > 2")

    assert asked.held == []


def test_a_mark_is_opened_without_a_pointer(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)

    page.locator(".ProseMirror mark").evaluate("mark => mark.click()")

    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")
