"""Every page keeps to the strict policy in a real browser, with the static files of production."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import BROKEN_POLICY

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer


@pytest.mark.parametrize("path", ["/login/", "/admin/login/"])
def test_a_page_keeps_to_the_policy(live_server: LiveServer, open_window: Callable[..., Page], path: str) -> None:
    page = open_window()

    answer = page.goto(live_server.url + path)

    assert answer is not None
    assert "unsafe-inline" not in answer.headers["content-security-policy"]
    assert page.locator("input[name=username]").is_visible()


def test_the_interface_description_works_under_the_policy(
    live_server: LiveServer, open_window: Callable[..., Page]
) -> None:
    page = open_window()

    page.goto(live_server.url + "/api/v1/docs/")

    page.locator(".swagger-ui .info .title", has_text="Newsroom").wait_for()


def test_a_script_that_stands_in_a_page_does_not_run(live_server: LiveServer, browser: Browser) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{live_server.url}/admin/login/")

    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")

    assert page.evaluate("window.ran") is None
    assert any(BROKEN_POLICY in text for text in said)
    page.close()
