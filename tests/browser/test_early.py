"""Nothing pressed or typed too early or too late is lost: before a module listens, while an answer is under way."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Article
from articles.states import Stage
from articles.workflow import writing
from tests.browser.waiting import PATIENCE, until, until_focused
from tests.factories import make_claim, make_evidence, make_source, make_story

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


# --- pressed before the module listens ---------------------------------------------------------------------------


def test_the_editor_is_not_there_before_the_desk_listens(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    late = Gate(page, r"/desk\b.*\.js")
    with page.expect_request_finished(lambda request: "configurable" in request.url):
        visit(page, change(story), late)
    before = text(page).count()

    late.open()
    page.locator(".ProseMirror mark").click()

    assert before == 0
    expect(panel(page).locator("h2")).to_have_text("“sank in 1912”")


def test_a_row_pressed_before_the_desk_listens_opens_its_claim(window, story):
    page = window()
    late = Gate(page, r"/desk\b.*\.js")
    visit(page, change(story), late)

    page.locator("[data-claim-open]", has_text="Ferry").click(no_wait_after=True)
    late.open()

    expect(panel(page).locator("h2")).to_be_focused()


def test_a_sentence_pressed_before_the_editor_is_there_is_marked_once_it_is(window, story):
    page = window()
    late = Gate(page, r"/claim\b.*\.js")
    visit(page, change(story), late)

    page.get_by_role("button", name="It carried 40 people.").click(no_wait_after=True)
    expect(text(page)).to_have_count(0)
    late.open()

    until(page, "() => getSelection().toString() === 'It carried 40 people.'")


def test_a_tag_taken_off_before_the_editor_is_there_is_off_once_it_is(window, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = window()
    late = Gate(page, r"/claim\b.*\.js")
    visit(page, change(story), late)
    page.locator("[data-claim-open]", has_text="sank in 1912").click(no_wait_after=True)

    panel(page).get_by_role("button", name="Take the tag off").click()
    expect(text(page)).to_have_count(0)
    late.open()

    expect(page.get_by_text("One tag was removed")).to_be_visible()
    claim.refresh_from_db()
    assert not claim.attached


def test_a_step_pressed_before_the_desk_listens_saves_what_was_typed_first(window, story):
    page = window()
    late = Gate(page, r"/desk\b.*\.js")
    visit(page, change(story), late)
    page.get_by_label("Standfirst", exact=True).fill("Typed, not saved.")

    page.get_by_role("button", name="Send to review").click(no_wait_after=True)
    late.open()
    page.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert (story.stage, story.standfirst) == (Stage.REVIEW, "Typed, not saved.")


def test_a_step_goes_its_way_without_the_module(window, story):
    page = window()
    page.route(re.compile(r"/desk\b.*\.js"), lambda route: route.abort())
    page.goto(change(story), wait_until="load")

    page.get_by_role("button", name="Send to review").click()
    page.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert story.stage == Stage.REVIEW


def test_words_typed_before_the_desk_listens_are_not_taken_for_saved(window, story):
    page = window()
    late = Gate(page, r"/desk\b.*\.js")
    visit(page, change(story), late)
    page.get_by_label("Standfirst", exact=True).fill("Typed early.")
    late.open()
    page.wait_for_load_state("load")

    assert leaving_asks(page)
    page.keyboard.press("Control+s")
    expect(status(page)).to_contain_text("Saved.")

    story.refresh_from_db()
    assert story.standfirst == "Typed early."
    assert not leaving_asks(page)


def test_saving_by_key_before_the_desk_listens_saves(window, story):
    page = window()
    late = Gate(page, r"/desk\b.*\.js")
    visit(page, change(story), late)
    page.get_by_label("Standfirst", exact=True).fill("Typed early.")

    page.keyboard.press("Control+s")
    late.open()
    expect(status(page)).to_contain_text("Saved.")

    story.refresh_from_db()
    assert story.standfirst == "Typed early."


def test_keys_pressed_before_the_queue_listens_do_what_they_say(window, story, reviewer, client):
    make_evidence(make_claim(story, "sank in 1912", by=story.created_by), by=story.created_by)
    writing.send_to_review(story, by=story.created_by)
    client.force_login(reviewer)
    page = window()
    late = Gate(page, r"/review\b.*\.js")
    visit(page, "/review/", late)
    expect(page.locator("[data-row-link]").first).to_be_visible()

    page.keyboard.press("j")
    late.open()

    expect(page.locator("[data-row-link]").first).to_be_focused()


def test_the_list_of_keys_asked_for_before_the_queue_listens_opens(window, reviewer):
    page = window()
    late = Gate(page, r"/review\b.*\.js")
    visit(page, "/review/", late)

    page.get_by_role("button", name="Keys").click(no_wait_after=True)
    late.open()

    expect(page.locator("dialog[open]")).to_be_visible()


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


# --- an answer under way -----------------------------------------------------------------------------------------


def test_of_two_claims_asked_for_the_last_one_stands_there(window, story, editor):
    first, _second = make_claim(story, "sank in 1912", by=editor), make_claim(story, "40 people", by=editor)
    page = window()
    visit_desk(page, story)
    slow = Gate(page, rf"/{first.pk}/panel/")
    page.locator(".ProseMirror mark").first.click()
    slow.wait()
    page.locator(".ProseMirror mark").last.click()
    expect(panel(page).locator("h2")).to_have_text("“40 people”")

    with page.expect_response(re.compile(rf"/{first.pk}/panel/")) as answer:
        slow.open()
    answer.value.finished()
    page.evaluate("() => new Promise((done) => setTimeout(done, 50))")

    expect(panel(page).locator("h2")).to_have_text("“40 people”")


def test_words_typed_while_a_save_is_under_way_are_not_taken_for_saved(window, story):
    page = window()
    visit_desk(page, story)
    keeping = Gate(page, r"/keep/")
    standfirst = page.get_by_label("Standfirst", exact=True)
    standfirst.fill("Sent.")
    page.keyboard.press("Control+s")
    keeping.wait()

    standfirst.fill("Sent. Typed since.")
    keeping.open()
    expect(status(page)).to_contain_text("Saved.")

    assert leaving_asks(page)
    assert Article.objects.get(pk=story.pk).standfirst == "Sent."
    page.keyboard.press("Control+s")
    until(page, "() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))")
    assert Article.objects.get(pk=story.pk).standfirst == "Sent. Typed since."


def test_words_typed_into_the_body_while_a_save_is_under_way_are_not_taken_for_saved(window, story):
    page = window()
    visit_desk(page, story)
    keeping = Gate(page, r"/keep/")
    select(page, "Nobody was hurt.")
    page.keyboard.type("Two were hurt.")
    page.keyboard.press("Control+s")
    keeping.wait()

    page.keyboard.type(" Badly.")
    keeping.open()
    expect(status(page)).to_contain_text("Saved.")

    assert leaving_asks(page)
    assert "Badly" not in Article.objects.get(pk=story.pk).body


def test_a_step_takes_along_what_is_typed_while_it_saves(window, story):
    page = window()
    visit_desk(page, story)
    keeping = Gate(page, r"/keep/")
    standfirst = page.get_by_label("Standfirst", exact=True)
    standfirst.fill("Typed.")
    page.get_by_role("button", name="Send to review").click()
    keeping.wait()

    standfirst.fill("Typed. Typed since.")
    keeping.open()
    page.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert (story.stage, story.standfirst) == (Stage.REVIEW, "Typed. Typed since.")


def test_nothing_can_be_typed_into_a_form_that_is_being_sent(window, story):
    page = window()
    visit_desk(page, story)
    page.evaluate("addEventListener('submit', (event) => event.preventDefault())")
    select(page, "Nobody was hurt.")

    page.get_by_role("button", name="Save", exact=True).click()
    page.keyboard.type("Lost words.")

    assert "Lost words" not in text(page).inner_text()


def test_a_form_whose_sending_was_stopped_can_be_typed_into_again(window, story):
    page = window()
    visit_desk(page, story)
    sending = Gate(page, re.escape(change(story)), "POST")
    page.get_by_label("Standfirst", exact=True).fill("Typed.")
    page.evaluate("() => void addEventListener('submit', () => setTimeout(() => window.stop(), 500))")
    page.get_by_role("button", name="Save", exact=True).click(no_wait_after=True)
    sending.wait()

    until(page, "() => !document.querySelector('fieldset').inert")
    assert leaving_asks(page)


def test_words_that_came_back_because_they_were_refused_are_not_taken_for_saved(window, story):
    page = window()
    visit_desk(page, story)
    page.get_by_label("Standfirst", exact=True).fill("Typed.")
    page.get_by_label("Headline", exact=True).fill("")
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".errornote").wait_for()
    page.wait_for_load_state("load")

    assert leaving_asks(page)


def test_a_page_just_opened_may_be_left(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)

    assert not leaving_asks(page)


def test_words_typed_into_another_part_of_the_panel_outlive_an_answer(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window()
    visit_desk(page, story)
    page.locator(".ProseMirror mark").click()
    box = panel(page)
    box.get_by_text("What it says:").click()
    box.get_by_label("Label").fill("Year of the sinking")
    box.get_by_label("Title").fill("Harbour log")
    box.get_by_label("Excerpt").first.fill("sank 3 May")
    box.get_by_label("How near").first.select_option("primary")
    answering = Gate(page, r"/evidence/")
    box.get_by_role("button", name="Add evidence").click()
    answering.wait()

    box.get_by_label("Excerpt").first.fill("sank 3 May 1912")
    answering.open()
    expect(box.locator(".evidence__item")).to_contain_text("sank 3 May")

    assert box.get_by_label("Label").input_value() == "Year of the sinking"
    assert (
        box.locator("form").filter(has_text="Add evidence").get_by_label("Excerpt").input_value() == "sank 3 May 1912"
    )


def test_saving_keeps_what_is_half_typed_in_the_panel(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window(width=800)
    visit_desk(page, story)
    page.locator(".ProseMirror mark").click()
    panel(page).get_by_label("Excerpt").first.fill("Half typed")
    page.get_by_label("Standfirst", exact=True).fill("Typed.")

    page.get_by_role("button", name="Save", exact=True).click()
    expect(status(page)).to_contain_text("Saved.")
    page.get_by_role("button", name="Send to review").click()

    expect(panel(page).locator(".told")).to_contain_text("You have typed something here that is not kept yet")
    assert panel(page).get_by_label("Excerpt").first.input_value() == "Half typed"
    story.refresh_from_db()
    assert (story.stage, story.standfirst) == (Stage.DRAFT, "Typed.")


def test_what_the_panel_would_cover_comes_out_from_under_it_with_the_keyboard(window, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = window(width=390)
    visit_desk(page, story)
    page.locator(".ProseMirror mark").click()
    panel(page).get_by_label("Excerpt").first.wait_for()

    sending = page.get_by_role("button", name="Send to review")
    sending.focus()

    foot = sending.evaluate("(one) => one.getBoundingClientRect().bottom")
    assert 0 < foot <= panel(page).evaluate("(one) => one.getBoundingClientRect().top")


@pytest.fixture
def seeking(window, story, editor) -> Callable[[str], tuple[Page, Gate]]:
    """The panel of a claim where nine sources are on record, and a gate before what is found for some words."""
    claim, other = make_claim(story, "sank in 1912", by=editor), make_claim(story, "40 people", by=editor)
    for number in range(9):
        make_evidence(other, by=editor, source=make_source(by=editor, title=f"Log {number}"))

    def opened(words: str) -> tuple[Page, Gate]:
        page = window()
        late = Gate(page, rf"/sources/\?q={words}")
        page.goto(f"{change(story)}#claim-{claim.pk}", wait_until="load")
        panel(page).get_by_role("radio").first.wait_for()
        return page, late

    return opened


@pytest.mark.parametrize("sought", ["log", "nothing of the kind"])
def test_a_source_chosen_while_others_are_looked_for_stays_chosen(seeking, sought):
    page, late = seeking("")
    box = panel(page)
    box.get_by_label("Find a source on record").fill(sought)
    late.wait()
    choice = box.get_by_role("radio").nth(2)
    named = choice.get_attribute("value")
    choice.check()
    choice.evaluate("(one) => { one.closest('ul').dataset.before = ''; }")

    late.open()

    expect(page.locator("[data-before]")).to_have_count(0)  # the answer came
    chosen = box.locator("input[name=source]:checked")
    expect(chosen).to_have_value(named)
    expect(chosen).to_be_focused()
    expect(box.get_by_text("No source on record fits")).to_have_count(0 if sought == "log" else 1)


SHOWN = """() => {
  window.shown = [];
  const picks = document.querySelector("[data-source-picks]");
  new MutationObserver(() => window.shown.push(picks.innerText)).observe(picks, { childList: true });
}"""


def test_what_was_found_for_other_words_than_stand_there_is_not_shown(seeking):
    page, late = seeking(r"Log\+1")
    box = panel(page)
    seek = box.get_by_label("Find a source on record")
    seek.fill("Log 1")
    late.wait()
    page.evaluate(SHOWN)
    seek.fill("Log 2")
    expect(box.get_by_label("Log 2")).to_be_visible()
    expect(box.get_by_role("radio")).to_have_count(1)

    with page.expect_response(re.compile(r"/sources/\?q=Log\+1")) as answer:
        late.open()
    answer.value.finished()
    seek.fill("Log 3")

    expect(box.get_by_label("Log 3")).to_be_visible()
    assert not [told for told in page.evaluate("window.shown") if "Log 1" in told]
