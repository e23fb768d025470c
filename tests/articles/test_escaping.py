"""What people typed is shown as they typed it: no page, of the public or of the desk, takes it for its own markup."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from django.urls import reverse

from articles import pages
from articles.models import Event
from articles.workflow import publishing, reviewing, sourcing, writing
from tests.articles.test_admin import as_
from tests.factories import (
    approve,
    make_byline,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    make_term,
    rest_headline,
    sign,
)

pytestmark = pytest.mark.django_db

#: What would run, end an attribute or begin a comment, were it not escaped; each field says which it is.
HOSTILE = "<img src=x onerror=alert(1)>\"'><!--"


def bad(field):
    return f"{field} {HOSTILE}"


@pytest.fixture
def story(editor, reviewer, second_reviewer, chief):
    """A live story in which everything somebody may type is hostile."""
    pages.finished.forget()
    section = make_section(name=bad("section"), slug="s")
    byline = make_byline(name=bad("byline"), slug="byline", profile=bad("profile"))
    make_term("dam", bad("definition"), by=editor, approved_by=reviewer)
    story = make_story(
        by=editor,
        headline=bad("headline"),
        standfirst=bad("standfirst"),
        dateline=bad("dateline"),
        section=section,
        bylines=(byline,),
        body=f"<p>Words {html.escape(HOSTILE)} at the dam.</p>",
    )
    claim = make_claim(story, f"Words {HOSTILE} at the dam.", by=editor, label=bad("label"))
    values = {"attribution": bad("attribution"), "unit": "<b>cm"}
    claim = writing.describe_claim(claim, by=editor, version=claim.version, values=values)
    source = make_source(by=editor, title=bad("title"), publisher=bad("publisher"), author=bad("author"))
    make_evidence(claim, by=editor, source=source, excerpt=bad("excerpt"), locator=bad("locator"), note=bad("note"))
    sourcing.base_on(story, by=editor, source=source)
    against = make_evidence(claim, by=editor, source=source, stance="contradicts", excerpt=bad("denial"))
    sourcing.change_evidence(against, by=editor, version=1, values={"answer": bad("answer")})
    sourcing.set_standing(source, by=chief, version=source.version, standing="disputed", note=bad("standing"))
    rest_headline(story, by=editor)
    writing.send_to_review(story, by=editor)
    claim.refresh_from_db()
    reviewing.return_claim(
        claim, by=second_reviewer, fingerprint=claim.fingerprint, context=claim.context, note=bad("return")
    )
    approve(claim, by=reviewer, note=bad("reason"))
    for line in story.claims.exclude(display=""):
        approve(line, by=reviewer)
    sign(story, by=reviewer)
    story.refresh_from_db()
    publishing.publish(story, by=chief, digest=story.digest, note=bad("public note"))
    return story


@pytest.fixture
def mended(story, editor):
    """The same story back in review, with something changed of all that is hostile."""
    story.refresh_from_db()
    content = replace(writing.Content.of(story), headline=bad("other headline"), standfirst=bad("other standfirst"))
    writing.revise(story, by=editor, version=story.version, content=content, note=bad("saved"))
    claim = story.claims.in_body().get()
    item = claim.evidence.order_by("pk").first()
    sourcing.change_evidence(item, by=editor, version=item.version, values={"excerpt": bad("other excerpt")})
    writing.send_to_review(story, by=editor)
    return story


def public_pages(story):
    claims = [f"/claims/{pk}/" for pk in story.claims.values_list("pk", flat=True)]
    return ["/", f"/articles/{story.slug}/", "/sections/s/", "/glossary/", "/glossary/dam/", *claims]


def staff_pages(story):
    claims = list(story.claims.values_list("pk", flat=True))
    source = story.article_sources.get().source_id
    desk = "admin:articles_"
    return [
        reverse(f"{desk}article_change", args=[story.pk]),
        reverse(f"{desk}article_history", args=[story.pk]),
        reverse(f"{desk}article_history", args=[story.pk]) + "?from=1&to=3",
        reverse(f"{desk}source_change", args=[source]),
        *(reverse(f"{desk}{name}_changelist") for name in ("article", "source", "evidence", "publication", "event")),
        reverse(f"{desk}evidence_change", args=[story.claims.in_body().get().evidence.first().pk]),
        reverse(f"{desk}publication_change", args=[story.publications.get().pk]),
        *(reverse(f"{desk}event_change", args=[n]) for n in Event.objects.values_list("number", flat=True)),
        *(reverse(f"{desk}claim_panel", args=[pk]) for pk in claims),
        reverse(f"{desk}claim_sources", args=[claims[0]]) + "?q=title",
        *(reverse("review:claim", args=[pk]) for pk in claims),
        reverse("review:article", args=[story.pk]),
        *(reverse(f"review:{name}") for name in ("queue", "stories", "terms")),
        reverse("admin:glossary_term_changelist"),
        reverse("admin:articles_section_changelist"),
        reverse("admin:articles_byline_changelist"),
    ]


def unescaped(text):
    """Hostile words that a page takes for its own markup: as they stand, or inside an attribute they would end."""
    found = re.findall(r".{0,60}<img src=x.{0,20}", text) + re.findall(r".{0,60}<b>cm.{0,20}", text)
    return found + re.findall(r'="[^"<>]*onerror=alert\(1\)>"\'.{0,20}', text)


def test_no_public_page_takes_what_somebody_typed_for_markup(client, story):
    answers = {path: client.get(path) for path in public_pages(story)}

    assert {path: a.status_code for path, a in answers.items() if a.status_code != 200} == {}
    assert {path: unescaped(a.text) for path, a in answers.items() if unescaped(a.text)} == {}
    whole = html.unescape("".join(answer.text for answer in answers.values()))
    shown = ("headline", "standfirst", "byline", "profile", "section", "definition", "title", "publisher", "author")
    for field in (*shown, "excerpt", "locator", "denial", "answer", "public note", "dateline"):
        assert bad(field) in whole, field


@pytest.mark.parametrize("person", ["editor", "chief", "reviewer"])
def test_no_page_of_the_desk_takes_what_somebody_typed_for_markup(client, request, mended, person):
    as_(client, request.getfixturevalue(person))

    answers = {path: client.get(path, follow=True) for path in staff_pages(mended)}

    assert {path: a.status_code for path, a in answers.items() if a.status_code not in (200, 403)} == {}
    assert {path: unescaped(a.text) for path, a in answers.items() if unescaped(a.text)} == {}
    whole = html.unescape("".join(answer.text for answer in answers.values()))
    for field in ("other headline", "title", "publisher", "excerpt", "locator", "note", "answer", "return", "reason"):
        assert bad(field) in whole, field


def test_what_comes_back_refused_is_as_it_was_typed_and_no_markup(client, editor, mended):
    claim = mended.claims.in_body().get()
    as_(client, editor)
    panel = "admin:articles_claim_"
    sent = {"stance": "supports", "tier": "primary", "excerpt": bad("excerpt"), "publisher": bad("publisher")}
    answers = [
        client.post(reverse(f"{panel}evidence", args=[claim.pk]), sent),
        client.post(reverse(f"{panel}describe", args=[claim.pk]), {"kind": bad("kind"), "attribution": bad("said")}),
        client.post(
            reverse("admin:articles_source_add"), {"title": bad("title"), "kind": "document", "url": bad("url")}
        ),
        client.post(reverse("review:claim", args=[claim.pk]), {"decision": bad("decision"), "note": bad("note")}),
    ]

    for answer in answers:
        assert unescaped(answer.text) == []
    whole = html.unescape("".join(answer.text for answer in answers))
    for field in ("excerpt", "publisher", "said", "title"):
        assert bad(field) in whole, field


def test_programs_get_json_that_no_browser_takes_for_a_page(client, story):
    number = story.publications.get().pk
    paths = [f"/api/v1/publications/{number}/", f"/api/v1/publications/{number}/manifest/", "/api/v1/terms/"]

    for answer in (client.get(path) for path in ("/api/v1/publications/", *paths)):
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    told = client.get(paths[0]).json()
    assert "<img" not in told["html"]
    assert "<img" not in told["body"]
    assert {source["title"] for claim in told["claims"] for source in claim["sources"]} == {bad("title")}
