"""The story page in a browser: claims and terms open when asked, close again, and work without script."""

from __future__ import annotations

import mimetypes
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import include, path

from articles.rendering import with_claims

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

HOST = "http://story.test"
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'"
HEIGHT, SHARES = UUID(int=1), UUID(int=2)
BODY = (
    f'<p>The mast of the <em>Nordlys</em> stands <mark data-claim="{HEIGHT}">41 metres</mark> above the quay.</p>'
    f'<p>It is owned by <mark data-claim="{SHARES}">nine families</mark> through the TSF.</p>'
)
LINKED = (
    "<p>The mast of the <em>Nordlys</em> stands 41 metres above the quay.</p>"
    '<p>It is owned by nine families through the <a class="term" href="/glossary/tsf/" data-term="tsf">TSF</a>.</p>'
)
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def _nothing(request, **kept):
    return HttpResponse()


_articles = [
    path("", _nothing, name="index"),
    path("articles/<slug:slug>/", _nothing, name="article"),
    path("sections/<slug:slug>/", _nothing, name="section"),
    path("claims/<uuid:uuid>/", _nothing, name="claim"),
]
_glossary = [path("", _nothing, name="index"), path("<slug:slug>/", _nothing, name="term")]
urlpatterns = [
    path("", include((_articles, "articles"))),
    path("glossary/", include((_glossary, "glossary"))),
]
pytestmark = pytest.mark.urls(__name__)


def _claim(number: int, uuid: UUID, quote: str) -> SimpleNamespace:
    source = {"title": f"Register, sheet {number}", "url": "https://example.org/", "excerpt": quote, "locator": "row 4"}
    return SimpleNamespace(
        number=number,
        uuid=uuid,
        quote=quote,
        label="",
        checked_at=NOON,
        checked_against=source["title"],
        sources=[source],
    )


def _story() -> SimpleNamespace:
    return SimpleNamespace(
        headline="A ship comes home",
        slug="ship",
        section_name="Harbour",
        section_slug="harbour",
        first_published_at=NOON,
        published_at=NOON,
        number=1,
        body_html=with_claims(LINKED, BODY, {str(HEIGHT): 1, str(SHARES): 2}),
        claims=[_claim(1, HEIGHT, "41 metres"), _claim(2, SHARES, "nine families")],
        terms=[{"slug": "tsf", "name": "TSF", "definition": "The harbour's trust for sailing ships."}],
    )


@pytest.fixture
def open_story(browser, settings):
    """Open the rendered story as a reader would, under the strict policy; whatever the console says fails the test."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    html = render_to_string("articles/article.html", {"page": _story(), "sections": []})
    said: list[str] = []
    contexts = []

    def answer(route: Route) -> None:
        where = route.request.url.removeprefix(HOST).partition("?")[0]
        if where.startswith("/static/"):
            kind = mimetypes.guess_type(where)[0] or "font/woff2"
            route.fulfill(path=finders.find(where.removeprefix("/static/")), content_type=kind)
        else:
            headers = {"content-security-policy": POLICY, "content-type": "text/html; charset=utf-8"}
            route.fulfill(body=html, headers=headers)

    def opened(at: str = "/", *, serif: bool = True, **options: object) -> Page:
        contexts.append(browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options}))
        page = contexts[-1].new_page()
        page.route("**/*", answer)
        if serif:
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
        else:
            page.route("**/*.woff2", lambda route: route.abort())
        page.goto(HOST + at)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []


def _open(page: Page) -> bool:
    return page.evaluate("document.getElementById('note').matches(':popover-open')")


def test_claims_stay_out_of_sight_until_the_reader_asks(open_story):
    page = open_story()
    before = page.locator(".claim__ref").first.is_visible()

    page.get_by_role("button", name="Show what was checked (2)").click()

    assert (before, page.locator(".claim__ref").first.is_visible()) == (False, True)
    assert page.get_by_role("button", name="Hide what was checked").is_visible()


def test_a_claim_opens_by_keyboard_with_its_source_first_and_gives_focus_back(open_story):
    page = open_story()
    page.get_by_role("button", name="Show what was checked (2)").click()
    page.locator(".claim__ref").nth(1).focus()

    page.keyboard.press("Enter")

    words = page.locator("#note").inner_text().split("\n\n")
    assert words[0].startswith("Claim 2: what it rests on")
    assert "Register, sheet 2" in words[1] + words[2]
    page.keyboard.press("Escape")
    assert not _open(page)
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#claim-2"


def test_a_note_closes_on_a_second_press_and_on_a_press_outside(open_story):
    page = open_story()
    page.get_by_role("button", name="Show what was checked (2)").click()
    mark = page.locator(".claim__ref").first

    seen = []
    for press in (mark.click, mark.click, mark.click, lambda: page.mouse.click(20, 780)):
        press()
        page.wait_for_timeout(50)
        seen.append((_open(page), mark.get_attribute("aria-expanded")))

    assert seen == [(True, "true"), (False, "false"), (True, "true"), (False, "false")]


def test_a_term_opens_its_definition_beside_the_words(open_story):
    page = open_story()

    page.locator("a.term").click()

    assert "The harbour's trust for sailing ships." in page.locator("#note").inner_text()
    assert page.url == f"{HOST}/"


def test_a_note_covers_nothing_of_the_text_on_a_wide_screen_and_not_its_words_on_a_phone(open_story):
    wide, phone = open_story(), open_story(viewport={"width": 390, "height": 700})

    for page in (wide, phone):
        page.locator("a.term").click()

    assert wide.locator("#note").bounding_box()["x"] > sum(
        wide.locator(".prose").bounding_box()[side] for side in ("x", "width")
    )
    term = phone.locator("a.term").bounding_box()
    assert term["y"] + term["height"] <= phone.locator("#note").bounding_box()["y"]


def test_an_address_of_a_claim_shows_what_was_checked(open_story):
    page = open_story("/#c2")

    assert page.locator(".claim__ref").first.is_visible()


def test_without_script_every_claim_and_term_is_a_plain_link(open_story):
    page = open_story(java_script_enabled=False)

    page.locator(".claim__ref").first.click()

    assert page.url == f"{HOST}/#claim-1"
    assert page.locator("a.term").get_attribute("href") == "/glossary/tsf/"
    assert not page.locator("#note").is_visible()
    assert not page.get_by_role("button").first.is_visible()


def test_one_switch_rules_light_and_dark_and_is_remembered(open_story):
    page = open_story(color_scheme="light")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)

    page.get_by_label("Dark").check()
    page.reload()

    assert (light, page.evaluate(ground)) == ("rgb(255, 254, 251)", "rgb(15, 15, 14)")
    assert page.evaluate("localStorage.getItem('theme')") == "dark"
    assert page.get_by_label("Dark").is_checked()


def test_nothing_moves_when_the_serif_arrives(open_story):
    arrived = open_story()
    arrived.evaluate("document.fonts.ready")
    waiting = open_story(serif=False)

    heights = [
        page.evaluate("[...document.querySelectorAll('h1, .prose > p')].map((one) => one.offsetHeight)")
        for page in (arrived, waiting)
    ]

    assert heights[0] == heights[1]
