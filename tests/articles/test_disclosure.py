"""Nothing unpublished can be seen from outside: canaries in everything private, and a crawler everywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from django.core.cache import cache

from articles.workflow import reviewing, sourcing, terms, writing
from tests.factories import (
    approve,
    finish,
    make_byline,
    make_claim,
    make_evidence,
    make_person,
    make_section,
    make_source,
    make_story,
    make_term,
    ready_story,
)

LINKS = re.compile(r'"(?:http://testserver)?(/[^"\s<>]*)"')
STARTS = ("/", "/glossary/", "/api/v1/publications/", "/api/v1/terms/", "/api/v1/schema/", "/api/v1/docs/", "/healthz")


@pytest.fixture
def desk(reviewer, chief):
    """People, one of whom is nobody's business."""
    cache.clear()
    editor = make_person("canary-login", "Editors", first_name="Canary", last_name="Name", email="canary@x.org")
    return {"editor": editor, "reviewer": reviewer, "chief": chief}


def unnamed_sources(desk):
    """Sources of every kind that readers must not be able to name."""
    hidden = {"title": "canary title", "publisher": "canary publisher", "author": "canary author",
              "url": "https://canary.example.org/", "published": date(1999, 9, 9)}  # fmt: skip
    for kind in (
        {"confidential": True},
        {"terms": "background"},
        {"terms": "deep_background"},
        {"terms": "off_record"},
    ):
        source = make_source(by=desk["editor"], **hidden, **kind)
        yield sourcing.vouch_for(source, by=desk["chief"], version=source.version)


def published_story(desk, second_reviewer):
    """A live story with a canary in every private corner of it."""
    editor = desk["editor"]
    article = make_story(by=editor, section=make_section("World"), body="<p>The river rose. The dam held.</p>")
    first = make_claim(article, "The river rose.", by=editor, label="canary label")
    second = make_claim(article, "The dam held.", by=editor)
    for source in unnamed_sources(desk):
        sourcing.base_on(article, by=editor, source=source)
        words = {"excerpt": "canary excerpt", "locator": "canary place", "note": "canary private note"}
        make_evidence(first, by=editor, source=source, **words)
    make_evidence(second, by=editor, note="canary private note")
    second.refresh_from_db()
    reason = "canary reason to send it back"
    reviewing.return_claim(
        second, by=second_reviewer, fingerprint=second.fingerprint, context=second.context, note=reason
    )
    approve(second, by=desk["reviewer"], note="canary reason to overrule")
    publication = finish(article, **desk)
    article.refresh_from_db()
    return article, publication


def everything_private(desk, article):
    """Drafts, terms, sections and bylines that readers know nothing of; the addresses they would have."""
    editor = desk["editor"]
    content = replace(writing.Content.of(article), headline="canary headline", body="<p>Canary body 1999.</p>")
    writing.revise(article, by=editor, version=article.version, content=content, note="canary note on a save")
    draft = make_story(by=editor, headline="Canary draft", section=make_section("Canary"), standfirst="canary")
    claim = make_claim(draft, "Nine villages lost power.", by=editor, label="canary")
    waiting = ready_story(editor=editor, reviewer=desk["reviewer"], headline="Canary waits")
    spiked = writing.spike(make_story(by=editor, headline="Canary spiked"), by=editor, note="canary")
    term = make_term("canary term", "Canary meaning.", by=editor)
    dam = make_term("dam", "A wall.", by=editor, approved_by=desk["reviewer"])
    terms.revise_term(dam, by=editor, version=dam.version, values={"definition": "Canary meaning."})
    make_byline(name="Canary byline", slug="canary-byline", profile="canary")
    return [
        *(f"/articles/{story.slug}/" for story in (draft, waiting, spiked)),
        *(f"/claims/{pk}/" for pk in (claim.pk, waiting.claims.first().pk)),
        "/sections/canary/",
        f"/glossary/{term.slug}/",
        f"/api/v1/terms/{term.slug}/",
    ]


def crawl(client, starts):
    """Every answer that can be reached from some addresses, by address."""
    answers, queue = {}, list(starts)
    while queue:
        path = queue.pop()
        if path in answers or path.startswith("/static/"):
            continue
        cache.clear()
        answers[path] = answer = client.get(path)
        queue += [unescape(found) for found in LINKS.findall(answer.content.decode())]
    return answers


def test_no_canary_sings_anywhere_an_outsider_can_go(client, desk, second_reviewer):
    article, publication = published_story(desk, second_reviewer)
    hidden = everything_private(desk, article)
    number = publication.pk
    lists = [f"/api/v1/publications/?section=canary&slug={article.slug}", "/api/v1/terms/?name=canary+term"]
    detail = [f"/api/v1/publications/{number}/", f"/api/v1/publications/{number}/manifest/", "/sitemap.xml"]

    answers = crawl(client, (*STARTS, *lists, *detail, "/admin/", "/review/", "/login/"))

    assert f"/articles/{publication.live.slug}/" in answers
    assert sum(path.startswith("/claims/") for path in answers) >= 3
    assert {path for path, answer in answers.items() if answer.status_code >= 500} == set()
    told = {path: (str(answer.headers) + answer.content.decode()).lower() for path, answer in answers.items()}
    assert {path for path, text in told.items() if "canary" in text.replace("canary+term", "")} == set()
    assert {path for path, text in told.items() if "1999" in text} == set()
    assert [client.get(path).status_code for path in hidden] == [404] * len(hidden)


def test_somebody_with_a_login_and_no_place_here_sees_no_more(client, desk, second_reviewer, outsider):
    article, _publication = published_story(desk, second_reviewer)
    hidden = everything_private(desk, article)
    before = {path: client.get(path).content for path in (*STARTS, *hidden)}
    client.force_login(outsider)

    assert {path: client.get(path).content for path in before} == before
    for path, answer in crawl(client, ("/admin/", "/review/")).items():
        assert "canary" not in answer.content.decode().lower(), path
