"""Waiting for what a page comes to, asked from outside it: no page of ours lets its own scripts evaluate a string."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

#: How long a page may take, in seconds; playwright's own waits give up after as long.
PATIENCE = 30


def until(page: Page, expression: str, arg: object = None) -> None:
    """Ask the page again and again until the expression is true.

    Playwright's own ``wait_for_function`` evaluates its string in the page from the second try on, which the strict
    policy forbids.
    """
    deadline = time.monotonic() + PATIENCE
    while not page.evaluate(expression, arg):
        assert time.monotonic() < deadline, f"after {PATIENCE} s this was still not so: {expression}"
        page.wait_for_timeout(20)


def until_focused(page: Page) -> None:
    """Wait until the editor has the keyboard: it takes it a frame after it was told to.

    A timer of 20 ms, set when it gets the keyboard, puts the selection back as the editor knows it; a key that moved
    the caret before would be undone. Timers keep their order: one set now comes after that one.
    """
    until(page, "document.querySelector('.prose-editor > .ProseMirror').editor.view.hasFocus()")
    page.evaluate("() => new Promise((done) => setTimeout(done, 20))")


def until_it_fits(page: Page) -> None:
    """Wait until nothing of the page lies beyond its window's edge."""
    until(page, "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
