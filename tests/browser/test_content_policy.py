"""Every page keeps to the strict policy in a real browser, with the static files of production."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from django.contrib.auth.models import Group

from articles.models import Event, Policy
from tests import factories as make
from tests.addresses import addresses
from tests.browser.conftest import BROKEN_POLICY

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.contrib.auth.models import User
    from django.test import Client
    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer


@pytest.mark.parametrize("path", ["/login/", "/admin/login/"])
def test_a_page_keeps_to_the_policy(live_server: LiveServer, open_window: Callable[..., Page], path: str) -> None:
    page = open_window()

    answer = page.goto(live_server.url + path)

    assert answer is not None
    assert "unsafe-inline" not in answer.headers["content-security-policy"]
    assert page.locator("input[name=username]").is_visible()


#: Addresses that answer with data for a script, or with a picture of nothing.
NO_PAGES = re.compile(r"^(healthz|readyz|admin/(autocomplete|jsi18n|r|<)|api/v1/(?!docs))")
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")


def pages() -> list[str]:
    """Every address that could be a page, with the gaps for its arguments."""
    return [address.route for address in addresses() if not NO_PAGES.match(address.route)]


@pytest.fixture
def filled(transactional_db: None, editor: User, reviewer: User, chief: User) -> Callable[[str], str]:
    """Fills an address with what a newsroom with one of everything has."""
    byline = make.make_byline(name="Anna Byline", slug="anna")
    term = make.make_term("dam", "A wall that holds a river.", by=editor, approved_by=reviewer)
    publication = make.publish_story(
        editor=editor, reviewer=reviewer, chief=chief, section=make.make_section(), bylines=(byline,)
    )
    story = publication.article
    claim = story.claims.in_body()[0]
    rows = {
        "articles/article": story.pk,
        "articles/source": claim.evidence.get().source_id,
        "articles/evidence": claim.evidence.get().pk,
        "articles/claim": claim.pk,
        "articles/publication": publication.pk,
        "articles/event": Event.objects.latest("number").pk,
        "articles/section": story.section_id,
        "articles/byline": byline.pk,
        "articles/policy": Policy.objects.get().pk,
        "glossary/term": term.pk,
        "auth/user": editor.pk,
        "auth/group": Group.objects.earliest("pk").pk,
        "review/claims": claim.pk,
        "review/articles": story.pk,
        "review/terms": term.slug,
        "glossary": term.slug,
        "sections": "world",
        "claims": claim.pk,
        "articles": publication.live.slug,
        "password-reset": "none",
    }

    def fill(path: str) -> str:
        kind = next((name for name in rows if path.removeprefix("admin/").startswith(f"{name}/")), "")
        return "/" + ARGUMENT.sub(lambda _found: str(rows[kind]), path)

    return fill


def test_every_address_there_is_keeps_to_the_policy(
    live_server: LiveServer,
    open_window: Callable[..., Page],
    client: Client,
    filled: Callable[[str], str],
    superuser: User,
) -> None:
    client.force_login(superuser)
    page = open_window()
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    page.context.add_cookies([cookie])
    answers: dict[int, list[str]] = {}

    for path in pages():
        if client.get(filled(path)).status_code == 405:  # takes a POST alone, and has no page
            continue
        answer = page.goto(live_server.url + filled(path), wait_until="load")
        assert answer is not None
        assert "unsafe-inline" not in answer.headers["content-security-policy"], path
        answers.setdefault(answer.status, []).append(path)

    assert set(answers) <= {200, 403, 404}
    assert len(answers[200]) > 50


def test_a_script_that_stands_in_a_page_does_not_run(live_server: LiveServer, browser: Browser) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{live_server.url}/admin/login/")

    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")

    assert page.evaluate("window.ran") is None
    assert any(BROKEN_POLICY in text for text in said)
    page.close()
