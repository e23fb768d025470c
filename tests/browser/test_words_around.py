"""The words around a checked claim in a browser: one key says that it still holds, and every page of it can be read."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from articles.models import StillHolds
from tests.articles.test_words_around import QUOTE, check, hubble, turned
from tests.browser.test_accessibility import faults
from tests.browser.test_review import log_in, shoot

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def claim(editor, reviewer):
    """A claim somebody checked and somebody else turned round."""
    story = hubble(editor)
    check(story, by=reviewer)
    turned(story, by=editor)
    return story.claims.get(quote=QUOTE)


def test_one_key_says_that_a_claim_still_holds(live_server, open_window, claim, reviewer):
    page = open_window()
    log_in(page, live_server, "reviewer", f"/review/claims/{claim.pk}/")
    expect(page.get_by_text("“never” was added: a negation")).to_be_visible()
    shoot(page, "around")

    page.keyboard.press("h")

    page.get_by_role("status").filter(has_text="It still holds, you said.").wait_for()
    assert StillHolds.objects.get().person == reviewer


def test_the_key_is_a_letter_where_somebody_types(live_server, open_window, claim, reviewer):
    page = open_window()
    log_in(page, live_server, "reviewer", f"/review/claims/{claim.pk}/")

    page.keyboard.press("r")
    page.keyboard.type("hm, never?")

    expect(page.get_by_label("What has to be mended")).to_have_value("hm, never?")
    assert not StillHolds.objects.exists()


def test_the_button_says_so_without_script(live_server, open_window, claim, reviewer):
    page = open_window(java_script_enabled=False)
    log_in(page, live_server, "reviewer", f"/review/claims/{claim.pk}/")

    page.get_by_role("button", name="It still holds").click()

    assert StillHolds.objects.get().person == reviewer


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_its_pages_meet_the_standard(live_server, open_window, claim, reviewer, second_reviewer, width, scheme):
    page = open_window(width=width, color_scheme=scheme, bypass_csp=True)  # axe itself sets styles while it measures
    log_in(page, live_server, "second", "/review/")
    found = {}
    for path in ("/review/", f"/review/claims/{claim.pk}/", f"/review/articles/{claim.article_id}/"):
        page.goto(f"{live_server.url}{path}")
        shoot(page, f"around-{width}-{path.split('/')[2] or 'queue'}")
        found[path] = faults(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    assert not any(found.values()), found
