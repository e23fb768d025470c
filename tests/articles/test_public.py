"""What readers are told of how a story was checked: nothing that is not so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from articles import pages, public
from articles.states import Coverage, Level
from articles.workflow import publishing, reviewing, writing
from tests import factories as make
from tests.pages import text_of

pytestmark = pytest.mark.django_db


def frozen(*claims, level=Level.CLAIMS, coverage=Coverage.EVERY_SENTENCE, each_other=False):
    """A page as it was frozen, as far as its sentence on checking goes."""
    return {
        "claims": [{"display": display, "waived": waived} for display, waived in claims],
        "level": level,
        "coverage": coverage,
        "authors_check_each_other": each_other,
    }


CHECKED, WAIVED = ("", False), ("", True)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ([CHECKED], "Each claim in this story was checked by a second person."),
        ([CHECKED, WAIVED], "but for 1 that says it was not."),
        ([CHECKED, WAIVED, WAIVED], "but for 2 that say they were not."),
        ([CHECKED, ("headline", True)], "but for 1 that says it was not."),
        ([CHECKED, ("standfirst", True)], "but for 1 that says it was not."),
        ([WAIVED, ("headline", True)], "but for 2 that say they were not."),
        ([CHECKED, ("headline", False)], "Each claim in this story was checked by a second person."),
    ],
)
def test_each_claim_was_checked_is_said_only_where_it_was(claims, said):
    note = public.level_note(frozen(*claims))

    assert note.endswith(said)
    assert note.startswith("Each claim in this story was checked by a second person")


@pytest.mark.parametrize("coverage", Coverage)
@pytest.mark.parametrize("each_other", [True, False])
def test_a_section_that_asks_for_less_says_so_and_no_other_does(coverage, each_other):
    claims = public.level_note(frozen(CHECKED, coverage=coverage, each_other=each_other))
    story = public.level_note(frozen(CHECKED, level=Level.STORY, coverage=coverage, each_other=each_other))

    for note in (claims, story):
        assert ("were not gone through one by one" in note) == (coverage == Coverage.CUES_ONLY)
        assert ("Its authors checked each other" in note) == each_other
    assert "not claim by claim" in story
    assert "Each claim" not in story


def source(title, *, relied_on=True, stance="supports"):
    return {"title": title, "relied_on": relied_on, "stance": stance}


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        ([], ""),
        ([source("Gauge log")], "Gauge log"),
        ([source("Gauge log"), source("Paper")], "Gauge log and Paper"),
        ([source("Gauge log"), source("Paper"), source("Mast")], "Gauge log, Paper and 1 more"),
        ([source("A"), source("B"), source("C"), source("D")], "A, B and 2 more"),
        ([source("Gauge log"), source("Gauge log")], "Gauge log"),
        ([source("Gauge log"), source("Paper", relied_on=False)], "Gauge log"),
        ([source("Paper", relied_on=False)], ""),
        ([source("Gauge log"), source("Denial", stance="contradicts")], "Gauge log"),
        ([source("Gauge log"), source("Map", stance="context")], "Gauge log"),
        ([source("")], "an unnamed source"),
    ],
)
def test_a_check_names_what_it_was_made_against_and_nothing_else(sources, said):
    assert public._against(sources) == said


# --- on the page ---------------------------------------------------------------------------------------------------


@pytest.fixture
def story(editor):
    pages.finished.forget()
    return make.make_story(by=editor, body="<p>The river rose.</p>", standfirst="A wet week.")


@pytest.mark.parametrize("display", ["headline", "standfirst"])
def test_a_story_whose_line_nobody_checked_says_so(client, story, editor, reviewer, chief, display):
    claim = make.make_claim(story, "The river rose.", by=editor)
    make.make_evidence(claim, by=editor)
    make.rest_headline(story, by=editor)
    writing.send_to_review(story, by=editor)
    line = story.claims.get(display=display)
    day = date(2030, 1, 1)
    reviewing.waive_claim(
        line, by=chief, fingerprint=line.fingerprint, context=line.context, note="breaking", recheck_by=day
    )
    for other in story.claims.outstanding():
        make.approve(other, by=reviewer)
    make.sign(story, by=reviewer)
    publication = publishing.publish(story, by=chief, digest=story.digest)

    for path in (f"/articles/{publication.live.slug}/", f"/claims/{claim.pk}/"):
        said = text_of(client.get(path))
        assert "but for 1 that says it was not" in said
        assert "checked by a second person." not in said
    assert "Published unchecked" in text_of(client.get(f"/claims/{line.pk}/"))


def test_a_page_names_only_what_the_check_was_made_against(client, story, editor, reviewer, chief):
    claim = make.make_claim(story, "The river rose.", by=editor)
    for title in ("Gauge log", "Morning paper"):
        make.make_evidence(claim, by=editor, source=make.make_source(by=editor, title=title))
    log = claim.evidence.get(source__title="Gauge log")
    reviewing.approve_claim(claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=[log.pk])
    publication = make.finish(story, editor=editor, reviewer=reviewer, chief=chief)

    for path in (f"/articles/{publication.live.slug}/", f"/claims/{claim.pk}/"):
        said = text_of(client.get(path))
        assert "by a second person against Gauge log" in said
        assert "against Gauge log and Morning paper" not in said
        assert "Morning paper" in said
    told = client.get(f"/api/v1/publications/{publication.pk}/").json()["claims"]
    rows = next(entry["sources"] for entry in told if entry["id"] == str(claim.pk))
    assert {row["title"]: row["relied_on"] for row in rows} == {"Gauge log": True, "Morning paper": False}


def test_what_is_edited_after_it_went_out_changes_nothing_that_is_told(client, story, editor, reviewer, chief):
    claim = make.make_claim(story, "The river rose.", by=editor)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    publication = make.finish(story, editor=editor, reviewer=reviewer, chief=chief)
    before = client.get(f"/claims/{claim.pk}/").content
    make.make_evidence(claim, by=editor, excerpt="something else")
    story.refresh_from_db()
    content = replace(writing.Content.of(story), body="<p>The river fell.</p>")
    writing.revise(story, by=editor, version=story.version, content=content)
    pages.finished.forget()

    assert client.get(f"/claims/{claim.pk}/").content == before
    assert "The river fell" not in client.get(f"/articles/{publication.live.slug}/").text
