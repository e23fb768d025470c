"""Reading in a browser: a published story, its claims, its terms, with script and without."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from playwright.sync_api import expect

from articles import marks
from articles.workflow import sourcing, writing
from tests.browser.waiting import until, until_it_fits
from tests.factories import (
    finish,
    make_byline,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    make_term,
)

pytestmark = pytest.mark.django_db(transaction=True)

BODY = """
<p>The last cable ferry on the Aare crosses in four minutes, carries at most twelve cars and has never owned an
engine. On Sunday the canton bought it for one franc, and with it the promise to keep it running until 2040.</p>
<h2>A rope and a river</h2>
<p>The boat hangs from a steel cable 142 metres long. The ferryman turns the rudder, the current pushes, and that is
all. “It is the river that works,” said Vreni Amstutz, who has held the tiller since 1998.</p>
<p>About 60,000 people crossed last year, according to the ferry’s own count. The bridge upstream carries as many in
two days.</p>
<blockquote><p>You learn to read the water before you learn to read the timetable.</p></blockquote>
<p>What the canton will do with the winter months is open.</p>
"""

CLAIMS = (
    ("crosses in four minutes", "duration", "ferry"),
    ("at most twelve cars", "number", "permit"),
    ("has never owned an\nengine", "status", "ferry"),
    ("On Sunday the canton bought it for one franc", "event", "minutes"),
    ("one franc", "number", "minutes"),
    ("keep it running until 2040", "plan_intent", "minutes"),
    ("a steel cable 142 metres long", "measurement", "permit"),
    ("“It is the river that works,” said Vreni Amstutz", "quote", "talk"),
    ("since 1998", "date_time", "unnamed"),
    ("About 60,000 people crossed last year", "number", "ferry"),
)


def publish_ferry(*, editor, reviewer, chief):
    """A story as a desk would publish it: claims within claims, several kinds of source, a contradiction answered."""
    mara = make_byline(name="Mara Lindqvist", slug="mara", profile="covers rivers and what crosses them.")
    jan = make_byline(name="Jan de Vries", slug="jan")
    make_term(
        "Aare",
        "The longest river that rises and ends within Switzerland: 288 kilometres, from the glaciers to the Rhine.",
        by=editor,
        approved_by=reviewer,
        sources=[{"title": "Hydrological atlas", "publisher": "Federal office", "url": "https://example.org/aare"}],
    )
    make_term("canton", "One of the 26 states that make up Switzerland.", by=editor, approved_by=reviewer)
    article = make_story(
        by=editor,
        headline="One franc, one river: a canton buys its last cable ferry",
        standfirst="It has no engine and no successor. The people who cross on it would like to keep it that way.",
        body=" ".join(BODY.split()).replace("> <", "><"),
        section=make_section("Country"),
        bylines=(mara, jan),
        story_date=date(2026, 8, 24),
        dateline="Aarwil, 24 August",
    )
    sources = ferry_sources(editor, chief)
    for quote, kind, source in CLAIMS:
        claim = make_claim(article, " ".join(quote.split()), by=editor, kind=kind)
        make_evidence(claim, by=editor, source=sources[source], excerpt=EXCERPTS[source], locator=PLACES[source])
        if quote.startswith("About"):
            count = {"source": sources["count"], "stance": "contradicts", "tier": "secondary", "locator": "table 4"}
            against = make_evidence(claim, by=editor, **count)
            answer = {"answer": "The survey leaves out cyclists."}
            sourcing.change_evidence(against, by=editor, version=1, values=answer)
    for covered in marks.coverage(article.body):
        writing.clear_sentence(article, by=editor, sentence=covered.hash, reason="opinion")
    return finish(article, editor=editor, reviewer=reviewer, chief=chief)


EXCERPTS = {
    "ferry": "crossing time: 4 min",
    "permit": "12 Personenwagen, Seil 142 m",
    "minutes": "for the sum of one franc",
    "talk": "It is the river that works.",
    "unnamed": "",
}
PLACES = {
    "ferry": "page 3, “The boat in figures”",
    "permit": "annex B",
    "minutes": "item 7",
    "talk": "at 00:21:07",
    "unnamed": "second call",
}


def ferry_sources(editor, chief):
    """Where the ferry's facts come from."""
    named = {
        "ferry": {
            "title": "The ferry in figures",
            "publisher": "Aarwil Ferry Company",
            "url": "https://example.org/ferry",
            "published": date(2026, 1, 15),
            "accessed": date(2026, 8, 20),
        },
        "permit": {"title": "Operating permit 2031/7", "publisher": "Office for Navigation", "author": "R. Keller"},
        "minutes": {"title": "Minutes of the cantonal council", "publisher": "Canton", "url": "https://example.org/m"},
        "talk": {"title": "Conversation with Vreni Amstutz", "kind": "person", "publisher": ""},
        "count": {"title": "Traffic survey", "publisher": "Office for Roads"},
    }
    sources = {name: make_source(by=editor, **values) for name, values in named.items()}
    unnamed = make_source(by=editor, title="A member of the crew", kind="person", terms="background")
    sources["unnamed"] = sourcing.vouch_for(unnamed, by=chief, version=unnamed.version)
    return sources


@pytest.fixture
def ferry(editor, reviewer, chief):
    """The story of the ferry, before its readers."""
    return publish_ferry(editor=editor, reviewer=reviewer, chief=chief)


def test_a_reader_opens_a_claim_beside_its_words_and_goes_on_to_its_page(ferry, live_server, open_window):
    page = open_window()
    page.goto(f"{live_server.url}/articles/{ferry.live.slug}/")

    page.get_by_role("button", name="Show what was checked (10)").click()
    page.get_by_role("link", name="Claim 2: what it rests on").click()
    note = page.get_by_role("dialog", name="Claim 2: what it rests on")

    assert note.is_visible()
    assert note.get_by_text("Operating permit 2031/7", exact=True).is_visible()
    assert re.search(r"Checked\s+\d+ \w+ \d{4} by a second person against Operating permit", note.inner_text())
    note.get_by_role("link", name="More on claim 2").click()
    assert page.get_by_role("heading", level=1).inner_text() == "“at most twelve cars”"


def test_a_reader_without_script_follows_plain_links(ferry, live_server, open_window):
    page = open_window(java_script_enabled=False)
    page.goto(f"{live_server.url}/articles/{ferry.live.slug}/")

    page.locator(".prose .claim__ref", has_text="10").click()
    entry = page.locator("#claim-10")

    assert page.url.endswith("#claim-10")
    assert "Why the claim stands all the same: The survey leaves out cyclists." in entry.inner_text()
    entry.get_by_role("link", name="More on claim 10").click()
    assert page.get_by_role("heading", level=1).inner_text() == "“About 60,000 people crossed last year”"
    page.go_back()
    page.locator(".prose a.term", has_text="Aare").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Aare"
    assert page.get_by_role("link", name=ferry.headline).is_visible()


def test_each_term_is_linked_once_at_its_first_mention(ferry, live_server, open_window):
    page = open_window()
    page.goto(f"{live_server.url}/articles/{ferry.live.slug}/")

    links = page.locator(".prose a.term")

    assert links.all_inner_texts() == ["Aare", "canton"]
    links.nth(1).click()
    note = page.get_by_role("dialog", name="canton")
    assert note.get_by_text("One of the 26 states that make up Switzerland.").is_visible()


def test_no_page_is_wider_than_its_window_or_says_a_desk_word(ferry, live_server, open_window):
    claim = ferry.page["claims"][2]["id"]
    story = f"/articles/{ferry.live.slug}/"
    for width, scheme in itertools.product((1280, 390), ("light", "dark")):
        page = open_window(width, color_scheme=scheme)
        for path in ("/", story, f"/claims/{claim}/", "/sections/country/", "/glossary/", "/glossary/aare/", "/none/"):
            page.goto(live_server.url + path)
            words = page.locator("#main").inner_text().lower()
            until_it_fits(page)
            assert not re.search(r"\b(approved|fingerprint|clearance|standing|locator)\b", words), path
            assert page.locator("h1").count() == 1, path


def test_somebody_who_writes_programs_reads_what_the_interface_answers(ferry, live_server, open_window):
    page = open_window(390, color_scheme="dark")
    page.goto(f"{live_server.url}/api/v1/docs/")

    call = page.locator(".api__call", has_text="GET /api/v1/publications/").first
    call.get_by_role("link", name="Error").click()

    page.wait_for_url("**/api/v1/docs/#Error")
    expect(page.get_by_role("heading", name="Error", exact=True)).to_be_in_viewport()
    until_it_fits(page)


def test_a_reader_finds_the_way_by_keyboard(ferry, live_server, open_window):
    page = open_window()
    page.goto(f"{live_server.url}/articles/{ferry.live.slug}/")

    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")

    assert focused == "Skip to the text"
    until(page, "document.activeElement.id === 'main'")
