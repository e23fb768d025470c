"""Work at the desk goes on where it was: links within the page lead there, and no answer takes the keyboard away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Article, Evidence
from articles.workflow import writing
from articles.workflow.importing import import_story
from tests.browser.test_editor import caret, change, desk, mark, panel, text
from tests.browser.waiting import until
from tests.factories import make_claim, make_evidence, make_source, make_story

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

__all__ = ["desk"]  # a fixture

pytestmark = pytest.mark.parametrize(
    ("width", "how"), [(1280, "mouse"), (1280, "keys"), (390, "mouse"), (390, "keys")], ids=lambda one: str(one)
)
BODY = (
    "<p>The ferry sank in 1912, the port says. It carried 40 people. The quay was quiet.</p>"
    "<p>The mayor came by. She brought 12 blankets.</p>"
)


@pytest.fixture
def story(transactional_db, editor):
    return make_story(by=editor, body=BODY, headline="Ferry sinks")


def press(control: Locator, how: str) -> None:
    """Press something with the mouse, or with the keyboard once it is there."""
    if how == "mouse":
        control.click()
    else:
        control.focus()
        control.press("Enter")


def unfold(page: Page, words: str, how: str) -> None:
    """Open a fold by the words on it."""
    press(page.locator("summary", has_text=words), how)


def is_in_sight(page: Page, selector: str) -> bool:
    """Whether the middle of what a selector names can be pressed: nothing lies over it, and it is not scrolled away."""
    return page.evaluate(
        """(selector) => {
          const one = document.querySelector(selector);
          const { left, top, width, height } = one.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          return Boolean(there) && (one.contains(there) || there.contains(one));
        }""",
        selector,
    )


# --- links to a part of this very page -----------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["", "?_changelist_filters=stage__exact%3Ddraft"])
def test_mend_it_opens_the_claim_on_the_storys_own_page_each_time_and_nothing_typed_is_lost(
    desk, story, editor, width, how, address
):
    make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story) + address, width=width)
    page.get_by_label("Standfirst", exact=True).fill("Typed, not saved.")
    unfold(page, "in the way of publishing", how)
    mend = page.locator(".refusal__item", has_text="sank in 1912").get_by_role("link", name="Mend it").first

    for _time in range(2):
        press(mend, how)
        expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")
        expect(panel(page).locator("h2")).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.locator("[data-panel]")).to_be_hidden()

    assert page.get_by_label("Standfirst", exact=True).input_value() == "Typed, not saved."
    assert page.url.endswith(change(story) + address)


def test_mend_it_leads_to_the_field_that_is_missing(desk, editor, width, how, transactional_db):
    story = make_story(by=editor, body="<p>The ferry sank this week.</p>")
    page = desk(change(story), width=width)
    unfold(page, "in the way of publishing", how)
    mend = page.locator(".refusal__item", has_text="this week").get_by_role("link", name="Mend it")

    for _time in range(2):
        press(mend, how)
        expect(page.get_by_label("Story date")).to_be_focused()
        text(page).click()

    assert story.story_date is None


def test_an_address_that_names_a_claim_opens_it_while_the_page_is_there(desk, story, editor, width, how):
    first, second = (make_claim(story, words, by=editor) for words in ("sank in 1912", "40 people"))
    page = desk(f"{change(story)}#claim-{first.pk}", width=width)
    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")

    page.evaluate("hash => { location.hash = hash; }", f"claim-{second.pk}")

    expect(panel(page).locator("h2")).to_have_text("“40 people”")


# --- what an answer leaves where it was ----------------------------------------------------------------------------


def test_clearing_a_sentence_goes_on_at_the_next_one_and_scrolls_nothing_away(desk, story, width, how):
    page = desk(change(story), width=width)
    page.locator(".loose__item", has_text="She brought").get_by_label("Why there").select_option("opinion")
    row = page.locator(".loose__item", has_text="The quay was quiet.")
    row.scroll_into_view_if_needed()

    press(row.get_by_role("button", name="Nothing to check here"), how)

    following = page.locator("[data-list=loose] > li", has_text="The mayor came by.")
    expect(following).to_be_focused()
    assert is_in_sight(page, "[data-list=loose] > li:focus")
    expect(page.locator("[data-desk-status]")).to_have_text("Nothing to check there.")
    chosen = page.locator(".loose__item", has_text="She brought").get_by_label("Why there")
    expect(chosen).to_have_value("opinion")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(following.get_by_role("button", name="Nothing to check here")).to_be_focused()


def test_the_last_sentence_cleared_leads_to_the_heading_and_taken_back_to_the_sentence(
    desk, editor, width, how, transactional_db
):
    page = desk(change(make_story(by=editor, body="<p>The quay was quiet.</p>")), width=width)
    press(page.get_by_role("button", name="Nothing to check here"), how)
    expect(page.locator("#sentences")).to_be_focused()
    unfold(page, "Nothing to check in one sentence", how)

    press(page.get_by_role("button", name="Take back"), how)

    expect(page.locator("[data-list=loose] > li", has_text="The quay was quiet.")).to_be_focused()


def test_a_sentence_that_is_not_cleared_says_why_in_its_place_and_keeps_the_keyboard(desk, story, width, how):
    page = desk(change(story), width=width)
    row = page.locator(".loose__item", has_text="She brought")
    button = row.get_by_role("button", name="Nothing to check here")

    press(button, how)

    expect(row.locator(".told__refusal")).to_contain_text("Not done.")
    expect(button).to_be_focused()
    row.get_by_label("Why there").select_option("opinion")
    press(button, how)
    expect(page.locator(".loose__item", has_text="She brought").first).to_be_hidden()
    assert story.clearances.get().text == "She brought 12 blankets."


def test_a_fold_stays_as_it_is_when_the_column_changes(desk, story, editor, width, how):
    page = desk(change(story), width=width)
    unfold(page, "in the way of publishing", how)

    page.keyboard.press("Control+s")

    expect(page.locator("[data-desk-status]")).to_contain_text("Saved.")
    until(page, "!document.querySelector('[data-desk-status]').textContent.includes('Saving')")
    expect(page.locator("[data-fold=in-the-way]")).to_have_attribute("open", "")


def test_a_refused_publication_says_so_where_the_keyboard_then_is(desk, story, editor, chief, client, width, how):
    writing.send_to_review(story, by=editor)
    client.force_login(chief)
    page = desk(change(story), width=width)

    press(page.get_by_role("button", name="Publish"), how)

    expect(page.locator(".told__refusal")).to_be_focused()
    assert is_in_sight(page, ".told__refusal")


# --- the panel -----------------------------------------------------------------------------------------------------


def test_enter_in_the_search_for_a_source_searches_and_sends_nothing(desk, story, editor, width, how):
    claim = make_claim(story, "sank in 1912", by=editor)
    other = make_claim(story, "40 people", by=editor)
    make_source(by=editor, title="Harbour register")
    for number in range(9):
        make_evidence(other, by=editor, source=make_source(by=editor, title=f"Log {number}"))
    page = desk(f"{change(story)}#claim-{claim.pk}", width=width)
    box = panel(page)
    box.get_by_label("Find a source on record").fill("harbour")

    box.get_by_label("Find a source on record").press("Enter")

    expect(box.get_by_role("radio")).to_have_count(1)
    assert box.locator(".told").inner_text() == ""
    expect(box.get_by_label("Find a source on record")).to_be_focused()
    press_choice(page, box.get_by_label("Harbour register"), how)
    box.get_by_label("Where in the source").first.fill("sheet 3")
    box.get_by_label("How near").first.select_option("primary")
    press(box.get_by_role("button", name="Add evidence"), how)
    expect(box.locator(".evidence__item")).to_contain_text("sheet 3")
    assert Evidence.objects.get(claim=claim).source.title == "Harbour register"


def press_choice(page: Page, choice: Locator, how: str) -> None:
    """Choose with the mouse, or with Tab and Space from the field before it."""
    if how == "mouse":
        choice.check()
    else:
        page.keyboard.press("Tab")
        expect(choice).to_be_focused()
        page.keyboard.press("Space")


def test_words_are_tagged_and_their_panel_opened_as_the_readme_says(desk, width, how, transactional_db):
    page = desk("/admin/articles/article/add/", width=width)
    page.get_by_label("Headline", exact=True).fill("Ferry sinks")
    text(page).click()
    page.keyboard.type("The ferry sank.")
    mark(page, "The ferry sank.")
    if how == "keys":
        page.keyboard.press("Alt+Shift+C")
        page.keyboard.press("Alt+Enter")
    else:
        page.get_by_role("button", name="Tag claim").click()
        page.locator(".ProseMirror mark").click()

    expect(panel(page).locator("h2")).to_have_text("“The ferry sank.”")
    assert Article.objects.get().claims.in_body().get().quote == "The ferry sank."


# --- what the page says of the story -------------------------------------------------------------------------------


def keep(page: Page, how: str) -> None:
    """Save without leaving, as Ctrl-S does and as the panel of new words does, and wait until the page says so."""
    if how == "keys":
        page.keyboard.press("Control+s")
    else:
        caret(page, "")
        page.keyboard.type("Words. ")
        mark(page, "Words.")
        page.get_by_role("button", name="Tag claim").click()
        page.locator(".ProseMirror mark", has_text="Words.").click()
        panel(page)
    expect(page.locator("[data-desk-status]")).to_contain_text("Saved.")


def test_a_save_that_stays_says_the_new_version_and_headline_all_over_the_page(desk, story, width, how):
    page = desk(change(story), width=width)
    page.get_by_label("Headline", exact=True).fill("Ferry sinks at last")

    keep(page, how)

    expect(page.locator(".desk-line")).to_contain_text("version 2, ")
    expect(page.locator(".breadcrumbs")).to_contain_text("Ferry sinks at last")
    expect(page.get_by_role("heading", name="Ferry sinks at last", level=1)).to_be_visible()
    expect(page).to_have_title("Ferry sinks at last · Newsroom")


def test_a_story_saved_for_the_first_time_has_its_line_and_its_versions(desk, width, how, transactional_db):
    page = desk("/admin/articles/article/add/", width=width)
    page.get_by_label("Headline", exact=True).fill("Ferry sinks")

    keep(page, how)

    expect(page.locator(".desk-line")).to_contain_text("version 1, ")
    expect(page.get_by_role("link", name="Versions and journal")).to_be_visible()
    expect(page.locator(".breadcrumbs")).to_contain_text("Ferry sinks")
    assert Article.objects.get().version == 1


def test_a_headline_that_is_the_desks_own_is_asked_about_no_longer(desk, width, how, transactional_db, editor):
    story = import_story("The ferry sank in May, the port says.", by=editor).article
    page = desk(change(story), width=width)
    tick = page.get_by_label("This headline is ours")
    if how == "mouse":
        tick.check()
    else:
        tick.press("Space")

    keep(page, how)

    expect(tick).to_be_hidden()
    story.refresh_from_db()
    assert not story.headline_proposed
    assert page.evaluate("() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))")
