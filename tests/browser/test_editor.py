"""The desk in a browser: claims are tagged, sourced and untagged and not a word is lost, under the strict policy."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from articles.models import Article, Claim, Evidence, Source
from articles.states import Stage
from articles.workflow import sourcing, writing
from tests.browser.waiting import until_focused, until_it_fits
from tests.factories import make_claim, make_evidence, make_section, make_story

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

BODY = "<p>The ferry sank in 1912, the port says. It carried 40 people.</p><p>Nobody was hurt.</p>"
MARKED = re.compile(r'<mark data-claim="([^"]*)">(.*?)</mark>')


@pytest.fixture
def story(transactional_db, editor):
    return make_story(by=editor, body=BODY, headline="Ferry")


@pytest.fixture
def desk(live_server, open_window, client, editor):
    """Open a page of the desk as the editor."""
    client.force_login(editor)

    def opened(path: str, **options: object) -> Page:
        page = open_window(**options)
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=live_server.url)
        page.goto(live_server.url + path)
        if page.locator("#id_body").count():
            page.locator(".prose-menubar").wait_for()
        return page

    return opened


def text(page: Page) -> Locator:
    """The editor's text."""
    return page.locator(".prose-editor > .ProseMirror")


def mark(page: Page, words: str, *, behind: bool = False) -> None:
    """Mark words in the text, or put the caret behind them, and wait until the editor has the keyboard."""
    page.evaluate(
        """([words, behind]) => {
          const { editor } = document.querySelector(".prose-editor > .ProseMirror");
          editor.state.doc.descendants((node, pos) => {
            const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
            const to = pos + 1 + at + words.length;
            if (at >= 0) editor.commands.setTextSelection({ from: behind ? to : to - words.length, to });
          });
          editor.commands.focus();
        }""",
        [words, behind],
    )
    until_focused(page)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def caret(page: Page, words: str) -> None:
    """Put the caret behind words in the text."""
    mark(page, words, behind=True)


def marks(page: Page) -> list[tuple[str, str]]:
    """Every mark in the text as it would be saved: its claim and its words."""
    return MARKED.findall(page.locator("#id_body").input_value())


def save(page: Page) -> None:
    """Press Save and wait for the page that comes back."""
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist").wait_for()
    page.locator(".prose-menubar").wait_for()


def panel(page: Page) -> Locator:
    """The panel of a claim, once it is open."""
    found = page.locator("[data-panel]")
    expect(found).to_be_visible()
    return found


def shoot(page: Page, name: str) -> None:
    """Keep a picture where somebody asked for pictures."""
    if folder := os.environ.get("NEWSROOM_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def change(article: Article) -> str:
    """The path of a story's form."""
    return f"/admin/articles/article/{article.pk}/change/"


# --- tagging -----------------------------------------------------------------------------------------------------


def test_words_are_tagged_by_keyboard_and_stay_tagged(desk, story):
    page = desk(change(story))
    mark(page, "sank in 1912")
    page.keyboard.press("Alt+Shift+C")
    expect(page.locator("[data-desk-status]")).to_contain_text("Tagged.")
    before = marks(page)

    save(page)

    claim = story.claims.in_body().get()
    assert marks(page) == before == [(str(claim.pk), "sank in 1912")]
    assert (claim.quote, claim.attached) == ("sank in 1912", True)
    expect(page.locator(f"#claim-{claim.pk}")).to_contain_text("To check")


def test_words_are_tagged_by_the_toolbar_without_the_space_around_them(desk, story):
    page = desk(change(story))
    mark(page, " It carried 40 people")
    page.get_by_role("button", name="Tag claim").click()

    save(page)

    assert story.claims.in_body().get().quote == "It carried 40 people"


def test_nothing_marked_is_nothing_tagged(desk, story):
    page = desk(change(story))
    caret(page, "sank")

    page.keyboard.press("Alt+Shift+C")

    expect(page.locator("[data-desk-status]")).to_contain_text("Mark the words first")
    assert marks(page) == []


def test_claims_may_nest_and_the_tag_taken_off_is_the_one_meant(desk, story):
    page = desk(change(story))
    mark(page, "The ferry sank in 1912")
    page.keyboard.press("Alt+Shift+C")
    mark(page, "in 1912")
    page.keyboard.press("Alt+Shift+C")
    save(page)
    caret(page, "in 19")

    page.get_by_role("button", name="Untag the claim at the caret").click()
    save(page)

    assert sorted(story.claims.in_body().values_list("quote", "attached")) == [
        ("The ferry sank in 1912", True),
        ("in 1912", False),
    ]


def test_the_outer_of_two_claims_is_named_by_its_row(desk, story, editor):
    make_claim(story, "The ferry sank in 1912", by=editor)
    inner = make_claim(story, "in 1912", by=editor)
    page = desk(change(story))

    page.locator(".ProseMirror mark", has_text=re.compile("^in 1912$")).last.click()

    expect(panel(page).locator("h2")).to_have_text("“in 1912”")
    expect(page.locator(f"[data-claim-row='{inner.pk}'][data-open]")).to_have_count(1)


# --- the guard ---------------------------------------------------------------------------------------------------


def test_a_copy_of_a_claim_is_not_the_claim_and_undo_takes_it_back_in_one_step(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    mark(page, "ferry sank in 1912,")
    page.keyboard.press("Control+C")
    caret(page, "Nobody was hurt.")
    before = text(page).inner_text()

    page.keyboard.press("Control+V")
    expect(text(page)).to_contain_text("hurt.ferry sank in 1912,")
    copied = marks(page)
    page.keyboard.press("Control+Z")

    assert copied == [(str(claim.pk), "sank in 1912")]
    assert text(page).inner_text() == before


def test_a_claim_that_is_cut_and_pasted_stays_the_claim(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    mark(page, "ferry sank in 1912,")
    page.keyboard.press("Control+X")
    caret(page, "Nobody was hurt.")

    page.keyboard.press("Control+V")
    expect(text(page)).to_contain_text("hurt.ferry sank in 1912,")

    assert marks(page) == [(str(claim.pk), "sank in 1912")]


def test_formatted_words_pasted_into_a_claim_belong_to_it(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    caret(page, "sank ")
    page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.setData("text/html", "<b>early</b>&nbsp;");
          const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
          document.querySelector(".prose-editor > .ProseMirror").dispatchEvent(event);
        }"""
    )

    expect(text(page)).to_contain_text("early")

    assert [pk for pk, _words in marks(page)] == [str(claim.pk)]
    assert "<strong>early</strong>" in marks(page)[0][1]


def test_a_highlight_from_elsewhere_is_no_claim(desk, story):
    page = desk(change(story))

    page.evaluate(
        """() => document.querySelector(".prose-editor > .ProseMirror").editor.commands.insertContent(
          '<p><mark>loud</mark> <mark data-claim="nonsense">louder</mark></p>')"""
    )

    expect(text(page)).to_contain_text("louder")
    assert marks(page) == []


# --- the panel ---------------------------------------------------------------------------------------------------


def test_evidence_with_a_new_source_is_added_before_the_story_was_ever_saved(desk, transactional_db, editor):
    page = desk("/admin/articles/article/add/")
    page.get_by_label("Headline", exact=True).fill("Ferry sinks")
    text(page).click()
    page.keyboard.type("The ferry sank in 1912.")
    mark(page, "sank in 1912")
    page.keyboard.press("Alt+Shift+C")
    caret(page, "sank")
    page.keyboard.press("Alt+Enter")
    box = panel(page)
    expect(box.locator("h2")).to_be_focused()
    page.get_by_label("Standfirst", exact=True).fill("Typed meanwhile.")

    box.get_by_label("Title").fill("Harbour log")
    box.get_by_label("Web address").fill("https://example.org/log")
    box.get_by_label("Excerpt").first.fill("sank 3 May")
    box.get_by_label("Where in the source").first.fill("page 12")
    box.get_by_label("How near").first.select_option("primary")
    box.get_by_role("button", name="Add evidence").click()
    expect(box.locator(".evidence__item")).to_contain_text("page 12")
    shoot(page, "panel")

    article, evidence = Article.objects.get(), Evidence.objects.get()
    assert (evidence.claim.quote, evidence.source.title, evidence.source.url) == (
        "sank in 1912", "Harbour log", "https://example.org/log",
    )  # fmt: skip
    assert page.url.endswith(change(article))
    assert page.get_by_label("Standfirst", exact=True).input_value() == "Typed meanwhile."
    save(page)
    article.refresh_from_db()
    assert (Article.objects.count(), article.standfirst) == (1, "Typed meanwhile.")
    assert article.claims.in_body().get().attached


def test_a_source_on_record_is_found_and_chosen(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    other = make_claim(story, "40 people", by=editor)
    make_evidence(other, by=editor)
    for number in range(12):
        make_evidence(other, by=editor, source=None, locator=f"row {number}")
    page = desk(change(story))
    page.locator(".ProseMirror mark").first.click()
    box = panel(page)

    box.get_by_label("Find a source on record").fill("gauge")
    box.get_by_role("radio").first.check()
    box.get_by_label("Where in the source").first.fill("row 3")
    box.get_by_label("How near").first.select_option("secondary")
    box.get_by_role("button", name="Add evidence").click()

    expect(box.locator(".evidence__item")).to_contain_text("row 3")
    assert claim.evidence.get().source.title == "River gauge log"


def test_what_is_refused_in_the_panel_says_why_and_keeps_what_was_typed(desk, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    page.locator(".ProseMirror mark").click()
    box = panel(page)

    box.get_by_label("Excerpt").first.fill("Words without a source")
    box.get_by_label("How near").first.select_option("primary")
    box.get_by_role("button", name="Add evidence").click()

    expect(box).to_contain_text("give the new one a title")
    assert box.get_by_label("Excerpt").first.input_value() == "Words without a source"
    assert not Source.objects.exists()


def test_a_stale_change_of_evidence_stays_in_the_panel_until_it_is_kept(desk, story, editor, author):
    evidence = make_evidence(make_claim(story, "sank in 1912", by=editor), by=editor)
    make_claim(story, "40 people", by=editor)
    page = desk(change(story))
    page.locator(".ProseMirror mark").first.click()
    item = panel(page).locator(".evidence__item")
    item.get_by_text("Change", exact=True).click()
    item.get_by_label("Excerpt").fill("sank 4 May")
    sourcing.change_evidence(evidence, by=author, version=1, values={"locator": "page 13"})

    item.get_by_role("button", name="Keep").click()
    expect(panel(page).locator(".told")).to_contain_text("Somebody saved this since you opened it")
    expect(item.locator("p").filter(has_text="page 13")).to_be_visible()
    page.locator(".ProseMirror mark").last.click()
    expect(panel(page).locator(".told")).to_contain_text("You have typed something here that is not kept yet")
    assert item.get_by_label("Excerpt").input_value() == "sank 4 May"
    item.get_by_role("button", name="Keep").click()

    expect(panel(page).locator(".told")).to_contain_text("Kept.")
    evidence.refresh_from_db()
    assert (evidence.excerpt, evidence.version) == ("sank 4 May", 3)


def test_a_new_claim_opens_only_once_its_story_can_be_saved_and_nothing_is_lost(desk, story, editor, author):
    page = desk(change(story))
    writing.revise(story, by=author, version=1, content=writing.replace(writing.Content.of(story), dateline="Oslo"))
    mark(page, "sank in 1912")
    page.keyboard.press("Alt+Shift+C")

    page.locator(".ProseMirror mark").click()

    expect(page.locator("[data-desk-status]")).to_contain_text("Somebody saved this since you opened it")
    save_refused(page)
    expect(page.locator(".errornote")).to_be_visible()
    expect(page.get_by_role("heading", name="What Anna Byline changed meanwhile")).to_be_visible()
    assert [words for _pk, words in marks(page)] == ["sank in 1912"]
    save(page)
    assert story.claims.in_body().get().quote == "sank in 1912"


def save_refused(page: Page) -> None:
    """Press Save where the form will come back."""
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".errornote").wait_for()
    page.locator(".prose-menubar").wait_for()


def test_escape_leads_back_into_the_text(desk, story, editor):
    make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    caret(page, "sank")
    page.keyboard.press("Alt+Enter")
    panel(page)

    page.keyboard.press("Escape")

    expect(page.locator("[data-panel]")).to_be_hidden()
    until_focused(page)


def test_a_tag_is_taken_off_in_the_panel_and_undo_brings_the_claim_back(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    page.locator(".ProseMirror mark").click()
    panel(page).get_by_role("button", name="Take the tag off").click()
    expect(page.get_by_text("One tag was removed")).to_be_visible()
    claim.refresh_from_db()
    gone = claim.attached
    text(page).click()

    page.keyboard.press("Control+Z")
    save(page)

    claim.refresh_from_db()
    assert (gone, claim.attached, marks(page)) == (False, True, [(str(claim.pk), "sank in 1912")])


def test_the_headline_is_said_to_rest_on_claims(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    page.locator("[data-claim-open]", has_text="Ferry").click()
    box = panel(page)

    box.get_by_label("sank in 1912").check()
    box.get_by_role("button", name="Keep").first.click()

    expect(page.locator(".told__done").first).to_have_text("Kept.")
    assert [rest.on_id for rest in story.claims.get(display="headline").rests.all()] == [claim.pk]


# --- the column beside the text ----------------------------------------------------------------------------------


def test_a_step_saves_what_was_typed_first(desk, story):
    page = desk(change(story))
    page.get_by_label("Standfirst", exact=True).fill("Typed, not saved.")

    page.get_by_role("button", name="Send to review").click()
    page.locator(".messagelist").wait_for()

    story.refresh_from_db()
    assert (story.stage, story.standfirst) == (Stage.REVIEW, "Typed, not saved.")


def test_a_step_is_not_taken_when_what_was_typed_cannot_be_saved(desk, story):
    page = desk(change(story))
    page.get_by_label("Headline", exact=True).fill("")

    page.get_by_role("button", name="Send to review").click()

    expect(page.locator("[data-desk-status]")).to_contain_text("Not done, because what you typed could not be saved.")
    story.refresh_from_db()
    assert story.stage == Stage.DRAFT


def test_a_sentence_is_cleared_without_leaving_the_form(desk, story):
    page = desk(change(story))
    page.get_by_label("Standfirst", exact=True).fill("Typed, not saved.")
    row = page.locator(".loose__item", has_text="It carried 40 people.")

    row.get_by_label("Why there is nothing to check").select_option("common_knowledge")
    row.get_by_role("button", name="Nothing to check here").click()

    expect(page.get_by_text("Nothing to check in one sentence")).to_be_visible()
    assert story.clearances.get().text == "It carried 40 people."
    assert page.get_by_label("Standfirst", exact=True).input_value() == "Typed, not saved."


def test_a_sentence_repeats_a_claim_that_is_named(desk, story, editor):
    claim = make_claim(story, "sank in 1912", by=editor)
    page = desk(change(story))
    row = page.locator(".loose__item", has_text="It carried 40 people.")

    row.get_by_label("Why there is nothing to check").select_option("repeats")
    row.get_by_label("Which claim it repeats").select_option(label="sank in 1912")
    row.get_by_role("button", name="Nothing to check here").click()

    expect(page.get_by_text("Nothing to check in one sentence")).to_be_visible()
    assert (story.clearances.get().reason, story.clearances.get().repeats) == ("repeats", claim)


def test_a_sentence_is_shown_in_the_text_ready_to_be_tagged(desk, story):
    page = desk(change(story))
    page.get_by_role("button", name="It carried 40 people.").click()
    until_focused(page)

    page.keyboard.press("Alt+Shift+C")

    assert [words for _pk, words in marks(page)] == ["It carried 40 people."]


def test_leaving_with_unsaved_words_asks_first(desk, story):
    page = desk(change(story))
    text(page).click()
    page.keyboard.type("More. ")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))

    page.get_by_role("link", name="Queue").click(no_wait_after=True)
    page.wait_for_timeout(300)

    assert asked == ["beforeunload"]
    assert page.url.endswith(change(story))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_desk_fits_its_window_and_keeps_to_the_policy(desk, story, editor, width, scheme):
    make_evidence(make_claim(story, "sank in 1912", by=editor), by=editor)
    section = make_section()
    content = writing.replace(writing.Content.of(Article.objects.get(pk=story.pk)), section=section)
    story.refresh_from_db()
    writing.revise(story, by=editor, version=story.version, content=content)
    page = desk(change(story), width=width, color_scheme=scheme)
    until_it_fits(page)
    shoot(page, f"desk-{width}-{scheme}")

    page.locator(".ProseMirror mark").click()
    panel(page)

    shoot(page, f"desk-panel-{width}-{scheme}")
    until_it_fits(page)
    assert Claim.objects.in_body().count() == 1


def test_every_page_of_the_desk_keeps_to_the_policy(live_server, open_window, client, story, editor, superuser):
    evidence = make_evidence(make_claim(story, "sank in 1912", by=editor), by=editor)
    section = make_section()
    client.force_login(superuser)
    page = open_window()
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    page.context.add_cookies([cookie])
    paths = (
        "", "articles/article/", "articles/article/wire/", f"articles/article/{story.pk}/history/", "articles/source/",
        f"articles/source/{evidence.source_id}/change/", f"articles/evidence/{evidence.pk}/change/", "articles/event/",
        f"articles/policy/add/?section={section.pk}", f"articles/section/{section.pk}/change/", "articles/byline/add/",
        "articles/publication/", "glossary/term/add/", "auth/user/add/", "auth/group/add/",
    )  # fmt: skip

    answers = {path: page.goto(f"{live_server.url}/admin/{path}", wait_until="load").status for path in paths}

    assert answers == dict.fromkeys(paths, 200)


def test_who_may_only_read_opens_claims_from_the_text_too(live_server, open_window, client, story, editor, reviewer):
    make_claim(story, "sank in 1912", by=editor)
    client.force_login(reviewer)
    page = open_window()
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    page.context.add_cookies([cookie])
    page.goto(live_server.url + change(story))

    page.locator(".reading mark").click()

    box = panel(page)
    expect(box.locator("h2")).to_have_text("“sank in 1912”")
    assert box.get_by_role("button", name="Add evidence").count() == 0
