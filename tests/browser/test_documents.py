"""In a browser: what is on record is offered, how near a source is gets asked, and sending says what has no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Evidence, Source
from articles.states import Stage
from tests.browser.test_accessibility import faults
from tests.browser.test_editor import change, desk, panel, shoot, story  # noqa: F401
from tests.factories import make_claim, make_source

if TYPE_CHECKING:
    from playwright.sync_api import Locator

PAGE = "https://example.org/news/flood"

#: At a desk with the keyboard alone, and on a phone by touch; axe itself sets styles while it measures.
WAYS = {
    "keys": {"width": 1280, "color_scheme": "light", "bypass_csp": True},
    "mouse": {"width": 390, "height": 844, "color_scheme": "dark", "bypass_csp": True},
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return request.param


def press(way: str, target: Locator) -> None:
    """Choose something or take a step, by key or by mouse."""
    if way == "keys":
        target.focus()
        target.press("Space" if target.get_attribute("type") == "radio" else "Enter")
    else:
        target.click()


def test_what_is_on_record_is_offered_and_chosen_and_nearness_asked_for(desk, story, editor, way):  # noqa: F811
    report = make_source(by=editor, title="Flood report", url=PAGE)
    make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story), **WAYS[way])
    page.locator(".ProseMirror mark").click()
    box = panel(page)
    if not box.get_by_label("Title").is_visible():
        box.get_by_text("A source nobody has recorded yet").click()
    box.get_by_label("Title").fill("The report")
    box.get_by_label("Web address").fill(f"{PAGE}/?utm_source=letter")
    box.get_by_label("Where in the source").first.fill("page 12")

    press(way, box.get_by_role("button", name="Add evidence"))
    expect(box.get_by_text("Say how near the source is to what the claim says")).to_be_visible()
    near = box.get_by_label("How near").first
    expect(near).to_be_focused()
    near.select_option("primary")
    press(way, box.get_by_role("button", name="Add evidence"))
    offered = box.get_by_role("group", name="Is it one of these, which are on record already?")
    expect(offered).to_be_visible()
    assert faults(page) == []
    shoot(page, f"on-record-{way}")
    press(way, offered.get_by_role("radio").first)
    press(way, box.get_by_role("button", name="Add evidence"))

    expect(box.locator(".evidence__item")).to_contain_text("page 12")
    assert Evidence.objects.get().source == report
    assert Source.objects.count() == 1


def test_sending_says_which_claims_have_no_source_and_is_taken_all_the_same(desk, story, editor, way):  # noqa: F811
    make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story), **WAYS[way])

    press(way, page.get_by_role("button", name="Send to review"))
    anyway = page.get_by_role("button", name="Send to review all the same")
    expect(anyway).to_be_visible()
    expect(page.get_by_text("One claim has no source yet:")).to_be_visible()
    assert faults(page) == []
    shoot(page, f"unsourced-{way}")
    story.refresh_from_db()
    assert story.stage == Stage.DRAFT
    press(way, anyway)
    page.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert story.stage == Stage.REVIEW


def test_a_sources_page_takes_merging(desk, story, editor, way):  # noqa: F811
    report = make_source(by=editor, title="Flood report")
    other = make_source(by=editor, title="Flood Report")
    page = desk(f"/admin/articles/source/{other.pk}/change/", **WAYS[way])

    expect(page.get_by_role("heading", name="The same document")).to_be_visible()
    assert faults(page) == []
    shoot(page, f"same-document-{way}")
    press(way, page.get_by_role("button", name="It is the same document"))
    expect(page.get_by_text("The two count as one source.").first).to_be_visible()

    other.refresh_from_db()
    assert other.same_as == report
