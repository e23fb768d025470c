"""The page of a confidential source in a browser: somebody is let in and shut out by keys; axe finds nothing."""

from __future__ import annotations

import pytest

from articles.models import Confidant
from articles.workflow import confidence
from tests.browser.test_accessibility import faults
from tests.factories import make_source

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_somebody_is_let_in_by_keys_and_another_shut_out(
    live_server, open_window, client, editor, author, reviewer, width, scheme
):
    secret = make_source(by=editor, title="J. Roe", kind="person", confidential=True)
    confidence.let_in(secret, by=editor, person=reviewer)
    client.force_login(editor)
    page = open_window(width=width, color_scheme=scheme, bypass_csp=True)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    page.context.add_cookies([cookie])
    page.goto(f"{live_server.url}/admin/articles/source/{secret.pk}/change/", wait_until="load")
    wrong = faults(page)

    page.get_by_label("Let in").focus()
    page.keyboard.type("Anna")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Anna Byline may know who it is.").wait_for()
    page.get_by_role("button", name="Shut out Ravi Check").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Ravi Check is told no more of it.").wait_for()

    assert wrong == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert list(Confidant.objects.values_list("person", flat=True)) == [author.pk]
