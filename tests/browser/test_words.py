"""What people write, in any script and of any length: it reads in its own direction and stays within its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.utils.html import strip_tags

from articles.states import ClearanceReason
from articles.workflow import reviewing, writing
from tests.browser.looking import at_the_left, too_wide
from tests.browser.waiting import until
from tests.cases import case, needs_cases
from tests.factories import (
    approve,
    change_story,
    make_byline,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    make_term,
    publish_story,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

#: A word no window is wide enough for, and a sentence that is read from the right.
LONG = "Rheinschifffahrtspolizeiverordnungsuntersuchungskommissionsvorsitzender" * 2
FROM_THE_RIGHT = "غرقت العبارة قرب المرفأ"

READERS = ("/", "/sections/words/", "/articles/{live.slug}/", "/claims/{public.pk}/", "/glossary/", "/glossary/words/")
REVIEWERS = (
    "/review/", "/review/stories/", "/review/terms/", "/review/terms/waiting/", "/review/claims/{returned.pk}/",
    "/review/claims/{changed.pk}/", "/review/articles/{review.pk}/", "/review/claims/{gone.pk}/withdrawal/",
    "/review/withdrawals/", "/admin/articles/article/{review.pk}/history/",
)  # fmt: skip
EDITORS = (
    "/admin/articles/article/", "/admin/articles/article/{review.pk}/change/",
    "/admin/articles/article/{review.pk}/change/#claim-{returned.pk}", "/admin/articles/article/{review.pk}/history/",
    "/admin/articles/source/", "/admin/articles/source/{source.pk}/change/", "/admin/glossary/term/",
    "/admin/articles/evidence/", "/admin/articles/event/",
)  # fmt: skip


@pytest.fixture
def written(editor, reviewer, second_reviewer, chief) -> Callable[[str], dict[str, object]]:
    """A newsroom in which everything people write is the same words, out, in review and all around."""

    def write(words: str) -> dict[str, object]:
        section, byline = make_section(words[:80], slug="words"), make_byline(words[:100], "words", profile=words)
        make_term(words[:100], words, by=editor, approved_by=reviewer, slug="words", aliases=[{"form": words[:90]}])
        make_term(f"{words[:90]} 2", words, by=editor, slug="waiting")
        body = "".join(f"<{tag}>{words} {number}.</{tag}>" for number, tag in enumerate(("p", "h2"), start=1))
        content = {
            "headline": words, "standfirst": words, "dateline": words[:70], "section": section, "bylines": (byline,),
            "body": f"{body}<ul><li>{words} 3.</li></ul><blockquote><p>{words} 4.</p></blockquote>",
        }  # fmt: skip
        live = publish_story(editor=editor, reviewer=reviewer, chief=chief, note=words, **content).article
        return {"live": live, "public": live.claims.in_body()[0], **_in_review(words, content)}

    def _in_review(words: str, content: dict[str, object]) -> dict[str, object]:
        story = make_story(by=editor, **content)
        source = make_source(by=editor, title=words, publisher=words, author=words)
        claims = [make_claim(story, f"{words} {number}", by=editor, label=words[:100]) for number in (1, 3, 4)]
        for claim in claims:
            make_evidence(claim, by=editor, source=source, excerpt=words, locator=words, note=words)
        make_evidence(claims[0], by=editor, source=source, excerpt=words, locator=words, stance="contradicts")
        heading = next(covered for covered in story.saved().coverage() if " 2." in covered.text)
        writing.clear_sentence(story, by=editor, sentence=heading.hash, reason=ClearanceReason.OPINION)
        writing.send_to_review(story, by=editor)
        for claim in claims:
            approve(claim, by=reviewer)
        returned, changed, gone = (type(claim).objects.get(pk=claim.pk) for claim in claims)
        given = {"by": second_reviewer, "fingerprint": returned.fingerprint, "context": returned.context, "note": words}
        reviewing.return_claim(returned, **given)
        change_story(story, by=editor, body=story.body.replace("3.", "33."), standfirst=f"{words} 5")
        writing.withdraw_claim(gone, by=editor, version=story.version)
        story.refresh_from_db()
        return {"review": story, "returned": returned, "changed": changed, "gone": gone, "source": source}

    return write


@pytest.fixture
def walk(live_server, open_window, client, request) -> Callable[..., list[str]]:
    """Go through pages as somebody and ask each the same question; every answer with its page."""

    def walked(
        person: str, paths: tuple[str, ...], rows: dict[str, object], ask: Callable[[Page], list[str]], width: int
    ):
        page = open_window(width=width)
        if person:
            client.force_login(request.getfixturevalue(person))
            cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
            page.context.add_cookies([cookie])
        answers = {}
        for path in paths:
            page.goto("about:blank")
            page.goto(live_server.url + path.format(**rows), wait_until="load")
            settle(page, path)
            answers[path] = ask(page)
        return [f"{path}: {one}" for path, answer in answers.items() for one in answer]

    return walked


def settle(page: Page, path: str) -> None:
    """Wait until everything a page brings by script is there, and open every fold."""
    if page.locator("#id_body").count():
        page.locator(".prose-menubar").wait_for()
        until(page, "document.fonts.check('16px Material Icons')")  # till then a button holds the name of its icon
    if "#claim" in path:
        page.locator("[data-panel] h2").wait_for()
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    if page.locator("[data-show-claims]").count():
        page.locator("[data-show-claims]").click()


WHO = [("", READERS), ("reviewer", REVIEWERS), ("editor", EDITORS)]


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(("person", "paths"), WHO)
def test_a_word_that_is_wider_than_the_window_breaks(transactional_db, written, walk, person, paths, width):
    rows = written(LONG)

    assert "\n".join(walk(person, paths, rows, too_wide, width)) == ""


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(("person", "paths"), WHO)
def test_words_that_are_read_from_the_right_stand_at_the_right(transactional_db, written, walk, person, paths, width):
    rows = written(FROM_THE_RIGHT)

    assert "\n".join(walk(person, paths, rows, at_the_left, width)) == ""


@needs_cases
@pytest.mark.parametrize(("person", "paths"), WHO)
def test_a_sentence_that_came_in_from_the_right_stands_there_with_its_signs(
    transactional_db, written, walk, person, paths
):
    rows = written(strip_tags(case("rtl")["given"]).rstrip("!"))  # numbers follow in the same sentence

    assert "\n".join(walk(person, paths, rows, at_the_left, 390)) == ""
