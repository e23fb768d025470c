"""A browser for the tests, and a watch on everything it complains about."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.chromium import ensure
from tests.browser.waiting import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

#: What is expected of a page may take as long as anything else that is waited for: a busy machine is no fault.
expect.set_options(timeout=PATIENCE * 1000)

#: What a page says when it breaks its Content-Security-Policy, in the console's words.
BROKEN_POLICY = "Content Security Policy"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run; playwright's own loop must not frighten Django away from its database."""
    path = ensure()
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        chromium = playwright.chromium.launch(executable_path=path, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def open_window(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a private window, one for each person; at the end no page may have broken its policy or thrown."""
    complaints: list[str] = []
    contexts = []

    def window(width: int = 1280, height: int = 900, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if BROKEN_POLICY in said.text else None)
        page.on("pageerror", lambda error: complaints.append(f"{error}"))
        return page

    yield window
    for context in contexts:
        context.close()
    assert complaints == []
