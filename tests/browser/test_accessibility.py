"""Every kind of page in a browser, asked what WCAG 2.2 AA asks as far as a program can tell."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles.workflow import reviewing, writing
from tests.factories import make_claim, make_evidence, make_story, make_term, publish_story

pytestmark = pytest.mark.django_db(transaction=True)

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
#: What Django's admin brings: an autocomplete without a name of its own, and a search field named by its picture.
NOT_OURS = [[".select2"], ["#searchbar"]]


@pytest.fixture
def story(editor, reviewer, second_reviewer, chief):
    """A story before its readers, one in review with claims checked, sent back and open, and a term that waits."""
    make_term("TSF", "The harbour’s trust for sailing ships.", by=editor, approved_by=reviewer)
    live = publish_story(editor=editor, reviewer=reviewer, chief=chief, headline="The TSF buys a ship").article
    article = make_story(by=editor, headline="River rises", standfirst="Nine villages are without power.")
    for quote in ("rose by 40 centimetres", "Nine villages", "the dam held"):
        make_evidence(make_claim(article, quote, by=editor), by=editor)
    writing.send_to_review(article, by=editor)
    checked, sent_back = article.claims.in_body()[:2]
    rests_on = list(checked.evidence.values_list("pk", flat=True))
    reviewing.approve_claim(checked, by=second_reviewer, fingerprint=checked.fingerprint, rests_on=rests_on)
    reviewing.return_claim(sent_back, by=second_reviewer, fingerprint=sent_back.fingerprint, note="Count again.")
    make_term("Spillway", "The part of a dam the flood runs over.", by=editor)
    return {"live": live, "review": article, "claim": checked, "open": article.claims.in_body()[2]}


READERS = {
    "/": "index",
    "/articles/{live.slug}/": "story",
    "/claims/{public.pk}/": "claim",
    "/glossary/": "glossary",
    "/glossary/tsf/": "term",
    "/login/": "login",
    "/password-reset/": "password reset",
    "/nothing/": "nothing there",
}
REVIEWERS = {
    "/review/": "queue",
    "/review/stories/": "stories to sign",
    "/review/terms/": "terms",
    "/review/terms/spillway/": "term",
    "/review/claims/{open.pk}/": "claim",
    "/review/articles/{review.pk}/": "sign-off",
}
EDITORS = {
    "/admin/": "desk",
    "/admin/articles/article/": "stories",
    "/admin/articles/article/wire/": "wire text",
    "/admin/articles/article/add/": "new story",
    "/admin/articles/article/{review.pk}/change/": "story",
    "/admin/articles/article/{review.pk}/change/#claim-{claim.pk}": "panel of a claim",
    "/admin/articles/article/{review.pk}/history/": "versions",
    "/admin/articles/source/add/": "source",
    "/admin/glossary/term/add/": "term",
}


def faults(page) -> list[str]:
    """What is wrong with a page, each with the first place where it is."""
    options = {"runOnly": STANDARDS, "resultTypes": ["violations"]}
    found = Axe().run(page, context={"exclude": NOT_OURS}, options=options).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
@pytest.mark.parametrize(("person", "pages"), [("", READERS), ("reviewer", REVIEWERS), ("editor", EDITORS)])
def test_pages_meet_the_standard(live_server, open_window, client, story, request, person, pages, width, scheme):
    page = open_window(width=width, color_scheme=scheme, bypass_csp=True)  # axe itself sets styles while it measures
    if person:
        client.force_login(request.getfixturevalue(person))
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
    story["public"] = story["live"].claims.in_body()[0]
    found = {}

    for path, name in pages.items():
        page.goto("about:blank")
        page.goto(live_server.url + path.format(**story), wait_until="load")
        if "/change/" in path or path.endswith("article/add/"):
            page.locator(".prose-menubar").wait_for()
        if "#claim" in path:
            page.locator("[data-panel] h2").wait_for()
        found[name] = faults(page)

    assert {name: wrong for name, wrong in found.items() if wrong} == {}
