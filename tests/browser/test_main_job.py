"""The main job in a real browser, from the wire to a reader, each person in a window of their own."""

from __future__ import annotations

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from articles import invariants
from articles.models import Article, Claim, Publication, Source
from articles.workflow import gate, importing, sourcing, terms, writing
from tests import factories as make
from tests import seed
from tests.browser.waiting import until, until_focused

pytestmark = [
    pytest.mark.django_db(transaction=True),
    seed.needs_seed,
]


@pytest.fixture
def story(editor, reviewer, superuser):
    """The wire story, imported, all but one of its claims tagged and sourced; one of them by a superuser."""
    article = importing.import_story(seed.text(), by=editor, story_date=date(2023, 8, 25)).article
    source = make.make_source(by=editor, title="Wire copy")
    quotes = [entry["quote"] for entry in seed.gold_claims() if entry["type"] not in ("provenance", "definition")]
    for quote in quotes:
        if altitude() not in quote:
            by = superuser if quote == "11 European countries" else editor
            make.make_evidence(make.make_claim(article, quote, by=by), by=by, source=source)
    return Article.objects.get(pk=article.pk)


def altitude() -> str:
    """How high the station flies, in the words of the story from the qualifier on."""
    (quote,) = [entry["quote"] for entry in seed.gold_claims() if entry["unit"] == "mile"]
    return str(quote[quote.index("approximately") :])


def log_in(page: Page, live_server, username: str, path: str) -> None:
    page.goto(f"{live_server.url}/login/?next={path}")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"**{path}")


def select(page: Page, words: str) -> None:
    """Put the caret before the words and extend the selection over them, key by key."""
    page.locator(".ProseMirror[contenteditable]").focus()
    page.evaluate(
        """words => {
            const editor = document.querySelector(".ProseMirror[contenteditable]").editor;
            editor.state.doc.descendants((node, pos) => {
                const at = node.isTextblock ? node.textBetween(0, node.content.size, "", " ").indexOf(words) : -1;
                if (at >= 0) editor.commands.setTextSelection(pos + 1 + at);
            });
            editor.commands.focus();
        }""",
        words,
    )
    until_focused(page)
    for _letter in words:
        page.keyboard.press("Shift+ArrowRight")
    until(
        page,
        """words => {
            const { doc, selection } = document.querySelector(".ProseMirror[contenteditable]").editor.state;
            return doc.textBetween(selection.from, selection.to, " ", " ") === words;
        }""",
        words,
    )


def claim_of(story: Article, quote: str) -> Claim:
    return story.claims.get(words=quote)


def tag_and_source(page: Page, live_server, story: Article) -> None:
    """An editor tags the last claim by keyboard, and says what it rests on, without leaving the form."""
    log_in(page, live_server, "editor", f"/admin/articles/article/{story.pk}/change/")
    select(page, altitude())
    page.keyboard.press("Alt+Shift+C")
    expect(page.locator(".ProseMirror mark", has_text=altitude())).to_have_count(1)
    page.keyboard.press("Alt+Enter")
    panel = page.locator("[data-panel]")
    expect(panel.get_by_role("heading", name=re.compile("250 miles"))).to_be_visible()
    panel.get_by_text("A source nobody has recorded yet").click()
    panel.get_by_label("Title").fill("Station facts")
    panel.get_by_label("Publisher").fill("Space agency")
    panel.get_by_label("Excerpt").fill("about 250 miles")
    panel.get_by_label("Where in the source").fill("first table")
    panel.get_by_label("How near").select_option("primary")
    panel.get_by_role("button", name="Add evidence").click()
    expect(panel.locator(".evidence")).to_contain_text("Station facts")


def finish_desk(story: Article, editor) -> None:
    """What is left for the desk: the headline, what claims nothing, the terms' approval is somebody else's."""
    article = Article.objects.get(pk=story.pk)
    writing.revise(
        article, by=editor, version=article.version, content=writing.Content.of(article), confirm_headline=True
    )
    for blocker in gate.blockers(Article.objects.get(pk=story.pk)):
        if blocker.code == "sentence_uncovered":
            writing.clear_sentence(article, by=editor, sentence=blocker.sentence, reason="common_knowledge")
    make.rest_headline(article, by=editor)


def refused_when_deciding(page: Page, live_server, username: str, claim: Claim) -> None:
    log_in(page, live_server, username, f"/review/claims/{claim.pk}/")
    expect(page.locator(".decide")).to_contain_text("tagged it")
    expect(page.get_by_role("button", name=re.compile("checked"))).to_have_count(0)


def decide_by_keyboard(page: Page, story: Article) -> None:
    """Check what the queue offers, one claim after the other, without the mouse."""
    page.goto(page.url.split("/review/")[0] + "/review/")
    page.locator("tbody a").first.click()
    page.wait_for_url("**/review/claims/**")
    for _claim in range(40):
        if "/review/claims/" not in page.url:
            break
        before = page.url
        page.keyboard.press("a")
        expect(page.locator("[data-approve]")).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url, before=before: url != before)


def test_a_story_goes_from_the_wire_to_its_readers(
    live_server, open_window, story, editor, reviewer, second_reviewer, chief, superuser
):
    desk = open_window()
    tag_and_source(desk, live_server, story)
    claim = claim_of(story, altitude())
    assert (claim.tagged_by, claim.evidence.get().locator) == (editor, "first table")
    assert Source.objects.filter(title="Station facts", recorded_by=editor).exists()

    finish_desk(story, editor)
    desk.goto(f"{live_server.url}/admin/articles/article/{story.pk}/change/")
    desk.get_by_role("button", name="Send to review").click()
    expect(desk.get_by_text("In review", exact=False).first).to_be_visible()
    assert Article.objects.get(pk=story.pk).stage == "review"

    make.give_role(editor, "Reviewers")
    refused_when_deciding(open_window(), live_server, "editor", claim)
    refused_when_deciding(open_window(), live_server, "root", claim_of(story, "11 European countries"))

    for term in terms.Term.objects.waiting():
        terms.approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    queue = open_window()
    log_in(queue, live_server, "reviewer", "/review/")
    decide_by_keyboard(queue, story)
    assert set(story.claims.attached().values_list("status", flat=True)) == {"approved"}

    mend_one_comma(queue, live_server, story, reviewer)
    changed = story.claims.get(words__startswith="specific plans")
    sourcing.change_evidence(changed.evidence.get(), by=editor, version=1, values={"excerpt": "talks go on"})
    (open_claim,) = story.claims.outstanding().in_body()
    for display in story.claims.outstanding().exclude(display=""):
        make.approve(display, by=second_reviewer)
    for username in ("reviewer", "editor"):
        window = open_window()
        log_in(window, live_server, username, f"/review/articles/{story.pk}/")
        window.get_by_role("button", name=re.compile("sign")).click()
        expect(window.get_by_text(re.compile("signed", re.IGNORECASE)).first).to_be_visible()

    chiefs = open_window()
    log_in(chiefs, live_server, "chief", f"/review/articles/{story.pk}/")
    chiefs.get_by_role("button", name="Publish").click()
    refusal = chiefs.locator(".refusal").first
    expect(refusal).to_contain_text(open_claim.quote)
    expect(refusal).to_contain_text("Sofia Second")
    assert not Publication.objects.exists()

    checker = open_window()
    log_in(checker, live_server, "second", f"/review/claims/{open_claim.pk}/")
    checker.get_by_role("button", name=re.compile("checked")).click()
    expect(checker.locator(".message").first).to_be_visible()
    for display in story.claims.outstanding():
        make.approve(display, by=second_reviewer)
    chiefs.goto(f"{live_server.url}/review/articles/{story.pk}/")
    chiefs.get_by_role("button", name="Publish").click()
    expect(chiefs.locator(".message--success").first).to_be_visible()
    assert Publication.objects.get().digest == Article.objects.get(pk=story.pk).digest

    read(open_window(), live_server, Publication.objects.get())
    assert list(invariants.check()) == []


def mend_one_comma(page: Page, live_server, story: Article, reviewer) -> None:
    """The reviewer takes out a comma outside every claim: the sentence is theirs then, the claims stay checked."""
    page.goto(f"{live_server.url}/admin/articles/article/{story.pk}/change/")
    select(page, "The ISS,")
    page.keyboard.type("The ISS")
    expect(page.locator(".ProseMirror[contenteditable] p", has_text=re.compile(r"^The ISS\sa "))).to_have_count(1)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    saved = Article.objects.get(pk=story.pk)
    assert saved.version == story.revisions.get(saved_by=reviewer).number
    assert re.search(r"<p>The ISS\sa ", saved.body)
    assert not story.claims.outstanding().exists()


def read(page: Page, live_server, publication: Publication) -> None:
    """A reader follows each term to its definition and opens a claim to its source."""
    address = f"{live_server.url}/articles/{publication.article.slug}/"
    page.goto(address)
    for name in ("ISS", "NASA", "Roscosmos"):
        links = page.locator(f'.body a.term[href="/glossary/{name.lower()}/"], a.term[data-term="{name.lower()}"]')
        expect(links).to_have_count(1)
        page.goto(f"{live_server.url}{links.get_attribute('href')}")
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
        page.goto(address)
    page.get_by_role("button", name=re.compile("Show what was checked")).click()
    number = next(claim["number"] for claim in publication.page["claims"] if altitude() in claim["quote"])
    page.locator(f'a.claim__ref[href="#claim-{number}"]').click()
    expect(page.get_by_text("Station facts").first).to_be_visible()
    expect(page.get_by_text("about 250 miles").first).to_be_visible()
