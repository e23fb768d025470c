"""What follows a story that moves: into a section that asks for more, or to another address."""

from __future__ import annotations

import pytest

from articles import invariants, pages
from articles.models import Claim, Live
from articles.states import Status
from articles.workflow import gate, publishing, writing
from articles.workflow.policies import set_policy
from tests import factories as make
from tests.articles.test_guards import attack

pytestmark = pytest.mark.django_db


# --- into another section ------------------------------------------------------------------------------------------


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer, section=make.make_section("World"))


def statuses(story):
    return set(story.claims.attached().in_body().values_list("status", flat=True))


#: What a section may ask beyond the others, and how a checked claim stands there.
STRICTER = [
    ({"two_approvals_kinds": ["number", "paraphrase", "other"]}, Status.OPEN, "second_approval_missing"),
    ({"two_approvals_risks": ["safety"]}, Status.OPEN, "second_approval_missing"),
]


@pytest.mark.parametrize(("asked", "status", "code"), STRICTER)
def test_what_was_checked_is_checked_anew_where_the_section_asks_for_more(
    story, editor, reviewer, chief, asked, status, code
):
    strict = make.make_section("Strict")
    set_policy(strict, by=chief, version=0, values=asked)
    for claim in story.claims.attached().in_body():
        writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["safety"]})
    for claim in story.claims.attached():
        make.approve(claim, by=reviewer)
    here = statuses(story)
    make.change_story(story, by=editor, section=strict)
    there, codes = statuses(story), {blocker.code for blocker in gate.blockers(story)}
    problems = list(invariants.claims())
    make.change_story(story, by=editor, section=make.make_section("World"))

    assert (here, there, statuses(story)) == ({Status.APPROVED}, {status}, {Status.APPROVED})
    assert code in codes
    assert problems == []


def test_evidence_that_was_enough_is_not_where_the_section_asks_for_more(story, editor, chief):
    strict = make.make_section("Strict")
    set_policy(strict, by=chief, version=0, values={"primary_enough": 2, "independent_enough": 2})
    make.change_story(story, by=editor, section=strict)

    assert set(story.claims.in_body().values_list("ready", flat=True)) == {False}
    assert "evidence_missing" in {blocker.code for blocker in gate.blockers(story)}


@pytest.mark.parametrize("everywhere", [True, False])
def test_what_was_checked_is_checked_anew_once_its_section_asks_for_more(story, chief, everywhere):
    section, version = (None, 1) if everywhere else (story.section, 0)
    asked = {"two_approvals_kinds": ["number", "paraphrase", "other"]}

    policy = set_policy(section, by=chief, version=version, values=asked)

    assert statuses(story) == {Status.OPEN}
    assert list(invariants.claims()) == []
    set_policy(section, by=chief, version=policy.version, values={"two_approvals_kinds": []})
    assert statuses(story) == {Status.APPROVED}


def test_a_stricter_section_leaves_other_sections_as_they_were(story, chief):
    asked = {"two_approvals_kinds": ["number", "paraphrase", "other"]}

    set_policy(make.make_section("Strict"), by=chief, version=0, values=asked)

    assert statuses(story) == {Status.APPROVED}


# --- to another address --------------------------------------------------------------------------------------------


@pytest.fixture
def moved(client, story, editor, reviewer, chief):
    """A story that went out again under another address and in another section, all its pages read before."""
    pages.finished.forget()
    first = publishing.publish(story, by=chief, digest=story.digest)
    old, claim = first.live.slug, first.page["claims"][1]["id"]
    before = [client.get(path) for path in (f"/articles/{old}/", f"/claims/{claim}/", "/", "/sections/world/")]
    assert [answer.status_code for answer in before] == [200] * 4
    assert all(f"/articles/{old}/" in answer.text for answer in before)
    make.change_story(story, by=editor, slug="moved", section=make.make_section("Weather"))
    still = client.get(f"/articles/{old}/").status_code, client.get("/articles/moved/").status_code
    writing.send_to_review(story, by=editor)
    for outstanding in story.claims.outstanding():
        make.approve(outstanding, by=reviewer)
    make.sign(story, by=reviewer)
    publishing.publish(story, by=chief, digest=story.digest)
    return {"old": old, "claim": claim, "still": still}


def test_readers_find_a_story_under_its_address_until_it_goes_out_under_another(client, moved):
    old = client.get(f"/articles/{moved['old']}/")
    new = client.get("/articles/moved/")

    assert moved["still"] == (200, 404)
    assert (old.status_code, new.status_code) == (404, 200)
    assert '<link rel="canonical" href="/articles/moved/">' in new.text


def test_no_page_that_was_kept_and_no_list_leads_to_an_address_left_behind(client, moved):
    paths = ("/", "/sections/weather/", f"/claims/{moved['claim']}/", "/articles/moved/")
    api = client.get("/api/v1/publications/").json()["results"]

    for path in paths:
        text = client.get(path).text
        assert f"/articles/{moved['old']}/" not in text, path
        assert "/articles/moved/" in text, path
    assert [(row["slug"], row["section"]["slug"]) for row in api] == [("moved", "weather")]
    assert client.get("/sections/world/").status_code == 404
    assert '<a href="/sections/weather/">' in client.get("/articles/moved/").text


def test_the_address_left_behind_is_free_for_another_story(client, moved, editor):
    other = make.make_story(by=editor, slug=moved["old"])

    assert other.slug == moved["old"]
    assert Live.objects.get().slug == "moved"


def test_a_raw_change_of_section_settles_the_claims_of_its_story(story, editor, chief):
    strict = make.make_section("Strict")
    set_policy(strict, by=chief, version=0, values={"two_approvals_kinds": ["number", "paraphrase", "other"]})

    attack(
        editor,
        "SET CONSTRAINTS ALL DEFERRED",
        ("UPDATE articles_article SET section_id = %s, version = version + 1", [strict.pk]),
        (
            "INSERT INTO articles_revision (article_id, number, headline, standfirst, body, section_id, byline_ids,"
            " dateline, digest, text, sentences, touched, claims, imported, note, saved_by_id, breaks)"
            " SELECT article_id, number + 1, headline, standfirst, body, %s, byline_ids, dateline, '', text, sentences,"
            " touched, claims, false, '', %s, breaks FROM articles_revision ORDER BY number DESC LIMIT 1",
            [strict.pk, editor.pk],
        ),
    )

    assert set(Claim.objects.in_body().values_list("status", flat=True)) == {Status.OPEN}
    assert list(invariants.check()) == []
