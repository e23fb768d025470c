"""Every page of every role in a browser, asked what WCAG 2.2 AA and axe's own good practice ask, and whether its focus
rings are whole: in light and dark, wide and on a phone, with what opens on it open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from articles.workflow import reviewing, writing
from tests.browser.looking import cut_rings
from tests.browser.test_content_policy import filled, pages
from tests.browser.test_editor import mark
from tests.browser.waiting import until, until_it_fits
from tests.factories import make_claim, make_evidence, make_section, make_story, make_term, publish_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.contrib.auth.models import User
    from playwright.sync_api import Page

__all__ = ["filled"]  # a fixture

pytestmark = pytest.mark.django_db(transaction=True)

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Each width and each scheme once; of pages next to one another every second takes the other two.
LOOKS = (((1280, "dark"), (390, "light")), ((1280, "light"), (390, "dark")))
PEOPLE = ("", "editor", "reviewer", "chief", "lawyer", "superuser")


def axe(page: Page, rules: list[str]) -> list[str]:
    """What axe finds, each with the place where it is; it comes into each page once."""
    here = Axe("") if page.evaluate("'axe' in window") else Axe()
    found = here.run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response["violations"]
    return [_told(one["id"], node) for one in found for node in one["nodes"]]


def _told(rule: str, node: Any) -> str:
    why = next((check["message"] for kind in ("any", "all", "none") for check in node[kind]), "")
    return f"{rule}: {node['html'][:120]} ({why[:160]})"


def faults(page: Page, turn: int = 0) -> list[str]:
    """What is wrong with a page as it stands, wide and on a phone, one of them dark."""
    found = []
    for width, scheme in LOOKS[turn % 2]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        until_it_fits(page)
        until(page, "document.getAnimations().every((one) => one.playState !== 'running')")  # colours fade over
        found += [f"{scheme}, {width}: {fault}" for fault in axe(page, STANDARDS)]
    return found


@pytest.fixture
def window(live_server: Any, open_window: Callable[..., Page]) -> Callable[..., Page]:
    """A window of somebody's, or of a reader's."""

    def opened(client: Client) -> Page:
        page = open_window(base_url=live_server.url, bypass_csp=True)  # axe itself sets styles while it measures
        if "sessionid" in client.cookies:
            cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
            page.context.add_cookies([cookie])
        return page

    return opened


# --- every address, for every role ---------------------------------------------------------------------------------

#: What differs from page to page without making it another page.
_OWN = re.compile(r' (?:href|value|id|name|for|action|datetime|content|src|headers|data-[a-z-]+)="[^"]*"')


def shape(html: str) -> frozenset[str]:
    """A page by its elements and their classes: pages of one shape have the same faults."""
    return frozenset(_OWN.sub("", tag) for tag in re.findall(r"<[a-z][^>]*>", html))


def seen_by(person: str, request: Any, fill: Callable[[str], str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Every page somebody gets, by its address and its shape; what only takes a POST, or leads elsewhere, is none."""
    client = Client()
    if person:
        client.force_login(request.getfixturevalue(person))
    for path in pages():
        answer = client.get(fill(path), headers={"Sec-Fetch-Dest": "document"})
        if answer.status_code in (200, 403, 404) and "html" in answer.headers["Content-Type"]:
            yield path, shape(answer.content.decode())


@pytest.mark.parametrize("person", PEOPLE)
def test_no_page_there_is_has_a_fault_for_anybody(
    window: Callable[..., Page], client: Client, filled: Callable[[str], str], request: Any, person: str
) -> None:
    before = {kind for other in PEOPLE[: PEOPLE.index(person)] for _path, kind in seen_by(other, request, filled)}
    if person:
        client.force_login(request.getfixturevalue(person))
    page = window(client)
    found = {}

    mine = {kind: path for path, kind in seen_by(person, request, filled) if kind not in before}
    for turn, path in enumerate(mine.values()):
        page.goto(filled(path), wait_until="load")
        if page.locator("#id_body").count():
            page.locator(".prose-menubar").wait_for()
        found[path] = [*faults(page, turn), *cut_rings(page)]

    assert {path: wrong for path, wrong in found.items() if wrong} == {}
    assert mine or person in ("chief", "lawyer")


# --- what opens on a page ------------------------------------------------------------------------------------------


@pytest.fixture
def newsroom(editor: User, reviewer: User, second_reviewer: User, chief: User) -> dict[str, Any]:
    """A story out, one in review with a claim checked, one sent back and one open, and a term that waits."""
    make_term("TSF", "The harbour’s trust for sailing ships.", by=editor, approved_by=reviewer)
    live = publish_story(editor=editor, reviewer=reviewer, chief=chief, headline="The TSF buys a ship").article
    article = make_story(
        by=editor, headline="River rises", standfirst="Nine villages are without power.", section=make_section()
    )
    for quote in ("rose by 40 centimetres", "Nine villages", "the dam held"):
        make_evidence(make_claim(article, quote, by=editor), by=editor)
    writing.send_to_review(article, by=editor)
    checked, sent_back, left = article.claims.in_body()
    rests_on = list(checked.evidence.values_list("pk", flat=True))
    reviewing.approve_claim(
        checked, by=second_reviewer, fingerprint=checked.fingerprint, context=checked.context, rests_on=rests_on
    )
    reviewing.return_claim(
        sent_back, by=second_reviewer, fingerprint=sent_back.fingerprint, context=sent_back.context, note="Count again."
    )
    headline = article.claims.get(display="headline")
    return {"live": live, "review": article, "claim": checked, "back": sent_back, "open": left, "headline": headline}


def unfold(page: Page) -> None:
    """Open every fold there is."""
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")


def ask(page: Page) -> None:
    """Show what was checked."""
    page.get_by_role("button", name="Show what was checked").click()


def note(page: Page) -> None:
    """Open a claim beside its words."""
    ask(page)
    page.locator(".claim__ref").first.click()
    page.locator("#note:popover-open").wait_for()


def keys(page: Page) -> None:
    """Open the list of keys."""
    page.keyboard.press("?")
    page.locator("dialog[open]").wait_for()


def person_menu(page: Page) -> None:
    """Open what stands behind one's name."""
    page.locator(".topbar__person").click()
    page.locator(".menu:popover-open").wait_for()


def panel(page: Page) -> None:
    """Wait for the panel, and open what is folded in it."""
    page.locator("[data-panel] h2").wait_for()
    unfold(page)


def refused_evidence(page: Page) -> None:
    """Have the panel say why not."""
    panel(page)
    page.locator("[data-panel]").get_by_role("button", name="Add evidence").click()
    page.locator("[data-panel] .errorlist").first.wait_for()


def refused_story(page: Page) -> None:
    """Have the story's form come back."""
    page.get_by_label("Headline", exact=True).fill(" ")
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".errornote").wait_for()
    page.locator(".prose-menubar").wait_for()


def refused_row(page: Page) -> None:
    """Have a sentence say why it is not cleared."""
    page.locator(".loose__item", has_text="Because").get_by_role("button", name="Nothing to check").first.click()
    page.locator(".loose__item .told__refusal").wait_for()


def link_dialog(page: Page) -> None:
    """Open the editor's dialog for a link."""
    mark(page, "The river")
    page.locator(".prose-menubar").get_by_role("button", name="insert link").click()
    page.locator("dialog[open]").wait_for()


def kinds_of_paragraph(page: Page) -> None:
    """Open the editor's menu of paragraphs and headings."""
    page.locator(".prose-menubar__selected").click()
    page.locator(".prose-menubar__picker:popover-open").wait_for()


def calendar(page: Page) -> None:
    """Open the calendar beside a date."""
    page.locator(".datetimeshortcuts a").last.click()
    page.locator(".calendarbox").first.wait_for()


def menu_of_sources(page: Page) -> None:
    """Open the menu that searches, with what it found."""
    page.locator(".select2-selection").click()
    page.locator(".select2-results__option[role=option]").first.wait_for()


def refused(page: Page) -> None:
    """Send a form with nothing in it."""
    page.locator("form input[required]").evaluate_all("fields => fields.forEach((one) => { one.required = false; })")
    page.locator("#main form button, .submit-row input[type=submit]").first.click()
    page.locator(".errorlist, .errornote").first.wait_for()


def chosen_rights(page: Page) -> None:
    """Choose something in the menu of two boxes."""
    page.locator("select.filtered").first.wait_for()
    page.locator("select.filtered option").first.dblclick()


def just_there(page: Page) -> None:
    """Nothing more."""


DESK = "/admin/articles/article/{review.pk}/change/"
OPENED = [
    ("", "/articles/{live.slug}/", ask),
    ("", "/articles/{live.slug}/", note),
    ("", "/login/", refused),
    ("reviewer", "/review/", keys),
    ("reviewer", "/review/", person_menu),
    ("reviewer", "/review/claims/{open.pk}/", unfold),
    ("reviewer", "/review/claims/{back.pk}/", unfold),
    ("reviewer", "/review/claims/{headline.pk}/", unfold),
    ("reviewer", "/review/articles/{review.pk}/", unfold),
    ("chief", "/review/articles/{review.pk}/", unfold),
    ("chief", "/review/claims/{open.pk}/", unfold),
    ("reviewer", DESK + "#claim-{claim.pk}", panel),
    ("editor", DESK, unfold),
    ("editor", DESK + "#claim-{claim.pk}", panel),
    ("editor", DESK + "#claim-{headline.pk}", panel),
    ("editor", DESK + "#claim-{claim.pk}", refused_evidence),
    ("editor", DESK, refused_story),
    ("editor", DESK, refused_row),
    ("editor", DESK, link_dialog),
    ("editor", DESK, kinds_of_paragraph),
    ("editor", DESK, calendar),
    ("editor", "/admin/articles/article/wire/", refused),
    ("editor", "/admin/articles/source/add/?_popup=1", just_there),
    ("editor", "/admin/articles/source/add/", menu_of_sources),
    ("editor", "/admin/articles/source/add/", refused),
    ("editor", "/admin/articles/article/?q=nothing", just_there),
    ("superuser", "/admin/auth/group/add/", chosen_rights),
]


@pytest.mark.parametrize(("person", "path", "act"), OPENED)
def test_what_opens_on_a_page_has_no_fault(
    window: Callable[..., Page],
    client: Client,
    newsroom: dict[str, Any],
    request: Any,
    person: str,
    path: str,
    act: Callable[[Page], None],
) -> None:
    if person:
        client.force_login(request.getfixturevalue(person))
    page = window(client)
    page.goto(path.format(**newsroom), wait_until="load")
    if page.locator("#id_body").count():
        page.locator(".prose-menubar").wait_for()

    act(page)

    assert "\n".join(faults(page)) == ""
