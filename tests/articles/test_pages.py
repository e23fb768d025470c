"""The public pages: what was published, all of it, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import pages, views
from articles.models import Article, Live
from articles.states import Coverage, Level
from articles.workflow import publishing, reviewing, sourcing, writing
from tests.factories import (
    approve,
    finish,
    make_byline,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    make_term,
    publish_story,
    ready_story,
    set_policy,
    sign,
)

NOBODY = {"accept-language": "en"}


@pytest.fixture
def desk(editor, reviewer, chief):
    """Everybody it takes to publish a story."""
    return {"editor": editor, "reviewer": reviewer, "chief": chief}


@pytest.fixture(autouse=True)
def _no_page_kept():
    """Each test makes its pages anew."""
    pages.finished.forget()


def address(publication) -> str:
    return f"/articles/{publication.live.slug}/"


def text_of(answer) -> str:
    """The words on a page, white space folded."""
    without_tags = re.sub(r"<[^>]*>", " ", answer.content.decode())
    return re.sub(r"\s+([.,])", r"\1", " ".join(without_tags.split()))


def statements(client, path: str, **headers: str) -> int:
    with CaptureQueriesContext(connection) as made:
        client.get(path, headers=headers)
    return len(made)


# --- the story ---------------------------------------------------------------------------------------------------


def test_a_story_shows_its_words_its_claims_and_what_each_rests_on(client, desk):
    science = make_section("Science", slug="science")
    mara = make_byline(name="Mara Lindqvist", slug="mara", profile="covers rivers.")
    publication = publish_story(**desk, section=science, bylines=(mara,), standfirst="Nine villages wait.")

    answer = client.get(address(publication))

    said = text_of(answer)
    assert answer.status_code == 200
    assert "By Mara Lindqvist" in said
    assert "Each claim in this story was checked by a second person." in said
    assert "by a second person against River gauge log" in said
    assert "The headline rests on claims 1, 2 and 3." in said
    assert f'<a href="/sections/science/">{science.name}</a>' in answer.content.decode()
    assert "approved" not in said.lower()
    for number in (1, 2, 3):
        assert f'href="#claim-{number}"' in answer.content.decode()
        assert f'id="claim-{number}"' in answer.content.decode()


def test_a_story_without_a_section_has_a_page(client, desk):
    publication = publish_story(**desk)

    assert client.get(address(publication)).status_code == 200
    assert client.get("/").status_code == 200


@pytest.mark.parametrize("claims", [1, 30])
def test_a_story_takes_two_statements_whatever_its_claims_and_one_when_read_again(client, desk, claims):
    sentences = [f"Gauge {n} read {n + 40} centimetres." for n in range(claims)]
    for name in ("Gauge", "centimetres", "41", "42", "43")[: claims + 1]:
        make_term(name, "Explained.", by=desk["editor"], approved_by=desk["reviewer"])
    publication = publish_story(**desk, body=f"<p>{' '.join(sentences)}</p>")

    first, again = statements(client, address(publication)), statements(client, address(publication))

    assert (first, again) == (2, 1)
    assert client.get(address(publication)).content.count(b'class="rest"') == claims
    assert len(publication.page["terms"]) == (5 if claims > 1 else 2)


def test_the_approved_words_stand_on_the_page_as_they_were_signed(client, desk):
    make_term("dam", "A wall across a river.", by=desk["editor"], approved_by=desk["reviewer"])
    publication = publish_story(**desk)

    page = client.get(address(publication)).content.decode()

    prose = re.search(r'<div class="prose"[^>]*>(.*?)</div>', page, re.S)[1]
    links = r'<a class="claim__ref"[^>]*>\d+</a>|<a class="term"[^>]*>([^<]*)</a>'
    bare = re.sub(links, r"\1", re.sub(r"</?span[^>]*>", "", prose)).strip()
    assert prose.count('class="term"') == 1
    assert bare == re.sub(r"</?mark[^>]*>", "", publication.body)


def test_a_reader_gets_no_cookie_and_no_page_of_their_own(client, desk):
    section = make_section("World")
    publication = publish_story(**desk, section=section)
    make_term("dam", "A wall across a river.", by=desk["editor"], approved_by=desk["reviewer"])
    claim = publication.page["claims"][0]["id"]
    client.force_login(desk["editor"])

    for path in ("/", address(publication), "/sections/world/", f"/claims/{claim}/", "/glossary/", "/glossary/dam/"):
        answer = client.get(path)
        assert (path, answer.status_code, answer.cookies) == (path, 200, {})
        assert "Cookie" not in answer.headers.get("Vary", "")
        assert answer.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
        assert answer.headers["ETag"]
        client.cookies.clear()
        assert client.get(path).content == answer.content
        client.force_login(desk["editor"])


def test_a_page_that_did_not_change_is_not_sent_again(client, desk):
    publication = publish_story(**desk)
    claim = f"/claims/{publication.page['claims'][0]['id']}/"

    for path in (address(publication), claim, "/", "/glossary/"):
        first = client.get(path)
        again = client.get(path, headers={"if-none-match": first.headers["ETag"]})
        assert (path, again.status_code, again.content) == (path, 304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
    since = client.get(address(publication)).headers["Last-Modified"]
    assert client.get(address(publication), headers={"if-modified-since": since}).status_code == 304
    assert statements(client, address(publication), **{"if-modified-since": since}) == 1


def test_a_new_version_is_on_the_page_at_once(client, desk):
    first = publish_story(**desk)
    kept = client.get(address(first))
    second = publish_again(first.article, "Nine villages lost power", "Ten villages lost power", **desk)

    now = client.get(address(second), headers={"if-none-match": kept.headers["ETag"]})

    assert now.status_code == 200
    assert "Ten villages lost power" in text_of(now)
    assert "Nine villages" not in text_of(now)
    assert "Version 2" in text_of(now)


def publish_again(article: Article, old: str, new: str, *, editor, reviewer, chief):
    """The next version of a published story, with some words changed."""
    article.refresh_from_db()
    content = replace(writing.Content.of(article), body=article.body.replace(old, new), slug="")
    writing.revise(article, by=editor, version=article.version, content=content)
    article.refresh_from_db()
    writing.send_to_review(article, by=editor)
    for claim in article.claims.attached():
        if claim.status != "approved":
            approve(claim, by=reviewer)
    sign(article, by=reviewer)
    article.refresh_from_db()
    return publishing.publish(article, by=chief, digest=article.digest)


# --- how it was checked ------------------------------------------------------------------------------------------


def test_a_waived_claim_says_so_and_when_it_will_be_checked(client, desk):
    article = ready_story(**{name: desk[name] for name in ("editor", "reviewer")})
    claim = make_claim_waived(article, "Nine villages", **desk)

    publication = publishing.publish(article, by=desk["chief"], digest=article.digest)

    page = client.get(address(publication))
    assert "Published unchecked No second person has gone through this yet." in text_of(page)
    assert "It is to be checked by 1 December 2026." in text_of(page)
    assert "but for 1 that says it was not" in text_of(page)
    assert "1 December 2026" in text_of(client.get(f"/claims/{claim.pk}/"))


def make_claim_waived(article, quote, *, editor, reviewer, chief):
    """A claim more, which a chief lets out unchecked."""
    writing.return_to_draft(article, by=editor)
    claim = make_claim(article, quote, by=editor)
    make_evidence(claim, by=editor)
    writing.send_to_review(article, by=editor)
    claim.refresh_from_db()
    reviewing.waive_claim(
        claim,
        by=chief,
        fingerprint=claim.fingerprint,
        context=claim.context,
        note="The board answers on Monday",
        recheck_by=date(2026, 12, 1),
    )
    sign(article, by=reviewer)
    article.refresh_from_db()
    return claim


@pytest.mark.parametrize(
    ("policy", "sentence"),
    [
        ({"level": Level.STORY}, "This story was checked as a whole by a second person, not claim by claim."),
        ({"coverage": Coverage.CUES_ONLY}, "were not gone through one by one."),
        ({"authors_check_each_other": True}, "Its authors checked each other’s work."),
    ],
)
def test_the_page_says_how_its_section_checks(client, desk, policy, sentence):
    section = make_section("Quick")
    set_policy(section, **policy)

    publication = publish_story(**desk, section=section)

    assert sentence in text_of(client.get(address(publication)))


def test_a_claim_that_two_people_checked_says_so(client, desk, second_reviewer):
    section = make_section("Careful")
    set_policy(section, two_approvals_kinds=["number"])
    article = make_story(by=desk["editor"], section=section, body="<p>The river rose 3 metres.</p>")
    claim = make_claim(article, "The river rose 3 metres.", by=desk["editor"], kind="number")
    make_evidence(claim, by=desk["editor"])
    approve(claim, by=second_reviewer)
    finish(article, **desk)

    assert "by 2 other people against River gauge log" in text_of(client.get(f"/claims/{claim.pk}/"))


def test_an_agency_trusted_alone_is_named(client, desk):
    section = make_section("Wire")
    set_policy(section, trusted_agencies=["Reuters"])
    article = make_story(by=desk["editor"], section=section, body="<p>The river rose.</p>")
    claim = make_claim(article, "The river rose.", by=desk["editor"])
    source = make_source(by=desk["editor"], title="Flood report", publisher="Reuters")
    make_evidence(claim, by=desk["editor"], source=source, tier="secondary")
    finish(article, **desk)

    assert "against Flood report, per Reuters" in text_of(client.get(f"/claims/{claim.pk}/"))


# --- claims ------------------------------------------------------------------------------------------------------


def test_a_claim_shows_its_words_its_story_and_its_sources(client, desk):
    publication = publish_story(**desk)
    body, headline = publication.page["claims"][1], publication.page["claims"][0]
    assert headline["display"] == "headline"

    said = text_of(client.get(f"/claims/{body['id']}/"))

    assert "“The river rose by 40 centimetres.”" in said
    assert publication.headline in said
    assert "River gauge log Water board primary source" in said
    assert "Where in the source: page 2" in said
    assert "On other claims of the story: 1, 2, 3" in text_of(client.get(f"/claims/{headline['id']}/"))


def test_a_claim_takes_two_statements_and_one_when_read_again_and_never_the_texts_of_its_story(client, desk):
    publication = publish_story(**desk)
    path = f"/claims/{publication.page['claims'][1]['id']}/"
    pages.finished.forget()

    with CaptureQueriesContext(connection) as made:
        client.get(path)

    assert len(made) == 2
    assert not [query for query in made if '"rendered"' in query["sql"] or '"manifest"' in query["sql"]]
    assert statements(client, path) == 1


def test_an_unnamed_source_stays_unnamed(client, desk):
    secret = "CANARYNAME"
    source = make_source(
        by=desk["editor"],
        title=f"{secret} memo",
        publisher=f"{secret} board",
        author=secret,
        url=f"https://example.org/{secret}",
        terms="background",
    )
    sourcing.vouch_for(source, by=desk["chief"], version=source.version)
    article = make_story(by=desk["editor"], body="<p>The river rose.</p>")
    claim = make_claim(article, "The river rose.", by=desk["editor"])
    make_evidence(claim, by=desk["editor"], source=source, excerpt=secret, locator=f"call with {secret}", note=secret)
    sourcing.base_on(article, by=desk["editor"], source=source)
    publication = finish(article, **desk)

    pages = [client.get(address(publication)), client.get(f"/claims/{claim.pk}/")]

    for page in pages:
        assert secret not in page.content.decode()
        assert "A source that is not named" in text_of(page)
        assert "against an unnamed source" in text_of(page)
    assert secret not in str(publication.page)


# --- lists -------------------------------------------------------------------------------------------------------


def test_lists_page_from_the_newest_story_to_the_oldest(client, desk, monkeypatch):
    monkeypatch.setattr(views, "PAGE", 2)
    section = make_section("World")
    slugs = [publish_story(**desk, section=section, body="<p>Rain.</p>").live.slug for _ in range(5)][::-1]

    for start in ("/", "/sections/world/"):
        path, seen = start, []
        while path:
            page = client.get(path).content.decode()
            seen += re.findall(r'<h2 class="item__headline"[^>]*><a href="/articles/([^/]+)/"', page)
            older = re.search(r'<a href="([^"]+)" rel="next"', page)
            path = older[1] if older else ""
        assert seen == slugs
    assert client.get("/?before=no-such-story").status_code == 404


def test_lists_take_the_same_statements_for_one_story_and_for_three(client, desk):
    section = make_section("World")
    slug = publish_story(**desk, section=section, body="<p>Rain.</p>").live.slug
    one = [statements(client, path) for path in ("/", "/sections/world/")]
    for _ in range(2):
        slug = publish_story(**desk, section=section, body="<p>Rain.</p>").live.slug
    three = [statements(client, path) for path in ("/", "/sections/world/")]

    assert one == three == [2, 3]
    assert statements(client, f"/?before={slug}") == 2


def test_a_section_is_there_from_its_first_story_on(client, desk):
    section = make_section("World")
    before = client.get("/sections/world/")
    publish_story(**desk, section=section, body="<p>Rain.</p>")

    assert before.status_code == 404
    assert before.content == client.get("/sections/none-such/").content
    assert client.get("/sections/world/").status_code == 200
    assert '<a href="/sections/world/">World</a>' in client.get("/").content.decode()


def test_an_empty_front_page_says_so(client, db):
    assert "Nothing has been published here yet." in text_of(client.get("/"))


# --- what is not published ---------------------------------------------------------------------------------------


def test_what_is_not_published_answers_like_nothing_at_all(client, desk):
    draft = make_story(by=desk["editor"])
    claim = make_claim(draft, "Nine villages lost power.", by=desk["editor"])
    waiting = ready_story(editor=desk["editor"], reviewer=desk["reviewer"])
    published = publish_story(**desk)
    new = make_claim(published.article, "Nine villages", by=desk["editor"])
    term = make_term("sluice", "A gate in a dam.", by=desk["editor"])
    pairs = [
        (f"/articles/{draft.slug}/", "/articles/no-such-story/"),
        (f"/articles/{waiting.slug}/", "/articles/no-such-story/"),
        (f"/claims/{claim.pk}/", f"/claims/{uuid4()}/"),
        (f"/claims/{new.pk}/", f"/claims/{uuid4()}/"),
        (f"/claims/{waiting.claims.first().pk}/", "/claims/no-uuid/"),
        (f"/glossary/{term.slug}/", "/glossary/no-such-term/"),
        (f"/?before={draft.slug}", "/?before=no-such-story"),
        (f"/sections/{make_section('Secret').slug}/", "/sections/no-such-section/"),
    ]

    for hidden, nothing in pairs:
        there, not_there = client.get(hidden), client.get(nothing)
        assert (hidden, there.status_code) == (hidden, 404)
        assert there.content == not_there.content
        assert there.headers == not_there.headers


def test_nothing_may_be_sent_to_a_public_page(client, desk):
    publication = publish_story(**desk, body="<p>Rain.</p>")

    assert client.post(address(publication)).status_code == 405
    head = client.head(address(publication))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"] == client.get(address(publication)).headers["ETag"]


def test_everything_on_a_page_comes_from_live_publications(client, desk):
    """The story goes on being written; readers see nothing of it."""
    publication = publish_story(**desk)
    before = client.get(address(publication)).content
    article = publication.article
    article.refresh_from_db()
    words = {"headline": "CANARY headline", "body": "<p>CANARY body.</p>", "standfirst": "CANARY"}
    content = replace(writing.Content.of(article), **words)
    writing.revise(article, by=desk["editor"], version=article.version, content=content)
    pages.finished.forget()

    assert client.get(address(publication)).content == before
    assert b"CANARY" not in client.get("/").content
    assert Live.objects.get(article=article).publication_id == publication.pk
