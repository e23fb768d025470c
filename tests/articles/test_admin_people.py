"""People, bylines and sections at the desk: names are text, and no login passes for another."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, User

from articles.models import Byline, Event, Section
from articles.workflow import bylines, people, sections
from tests import factories as make
from tests.bad_inputs import needs_bad_inputs, texts
from tests.doors import held

pytestmark = pytest.mark.django_db
PASSWORD = "a long and unlikely word"


@pytest.fixture
def desk(client, superuser):
    client.force_login(superuser)
    return client


def add_login(desk, username: str):
    sent = {"username": username, "password1": PASSWORD, "password2": PASSWORD, "usable_password": "true"}
    return desk.post("/admin/auth/user/add/", sent)


def change_name(desk, person: User, first_name: str):
    sent = {
        "username": person.username,
        "first_name": first_name,
        "last_name": "Desk",
        "is_active": "on",
        "is_staff": "on",
        "date_joined_0": "2024-05-01",
        "date_joined_1": "10:00:00",
    }
    return desk.post(f"/admin/auth/user/{person.pk}/change/", sent)


@pytest.mark.parametrize("username", ["аnna.editor", "ed1tor", "e-ditor", "EDITOR", "editor\u200b"])
def test_a_login_that_passes_for_another_is_refused(desk, editor, username):
    page = add_login(desk, username)

    assert page.context["adminform"].form.errors["username"]
    assert not User.objects.filter(username=username).exists()


def test_a_login_of_its_own_is_made_and_changed(desk, editor):
    assert add_login(desk, "marina.k").status_code == 302

    assert User.objects.get(username="marina.k").check_password(PASSWORD)
    assert change_name(desk, editor, "Édith").status_code == 302
    assert User.objects.get(pk=editor.pk).first_name == "Édith"


@pytest.mark.parametrize("name", ["Anna\x07", "Anna\ufffe"])
def test_a_name_that_is_no_text_is_refused(desk, editor, name):
    refused = [
        desk.post("/admin/articles/byline/add/", {"name": name, "slug": "anna"}),
        desk.post("/admin/articles/section/add/", {"name": name, "slug": "anna", "position": 0}),
        change_name(desk, editor, name),
    ]

    assert [page.context["adminform"].form.is_valid() for page in refused] == [False] * 3
    assert (Byline.objects.count(), Section.objects.count()) == (0, 0)
    assert User.objects.get(pk=editor.pk).first_name == "Edith"


def test_a_name_loses_what_nobody_can_see_and_turns_no_line(desk, editor):
    desk.post("/admin/articles/byline/add/", {"name": " Anna\u202e Byline\u200b", "slug": "anna"})
    change_name(desk, editor, "Edi\u202eth")

    assert Byline.objects.get().name == "Anna Byline"
    assert User.objects.get(pk=editor.pk).first_name == "Edith"


def test_a_name_of_nothing_that_can_be_seen_is_refused(desk):
    page = desk.post("/admin/articles/byline/add/", {"name": "\u200b\u200b", "slug": "anna"})

    assert page.context["adminform"].form.errors["name"] == ["Nothing of this can be seen. Give it letters."]
    assert not Byline.objects.exists()


@needs_bad_inputs
@pytest.mark.parametrize(("text", "_verdict"), list(texts("html_xss", "unicode", target="user.display_name")))
def test_a_hostile_name_is_shown_as_it_was_written_or_refused(desk, editor, text, _verdict):
    change_name(desk, editor, text)

    page = desk.get("/admin/auth/user/").text
    assert "<script>alert" not in page
    assert "<b>" not in page
    assert "\u202e" not in page
    assert "\nSet-Cookie" not in page


# --- what is saved is what somebody changed ------------------------------------------------------------------------


def as_it_stands(desk, url: str, **typed: Any) -> dict[str, Any]:
    """What a browser sends of a form: what is typed, and what stood there when it was opened."""
    form = desk.get(url).context["adminform"].form
    stood = {bound.html_initial_name: bound.value() for bound in form if bound.value() is not None}
    return stood | held(form, **typed)


MADE = {
    "articles/section": lambda: make.make_section("World"),
    "articles/byline": lambda: make.make_byline("Anna", profile="Writes.\nReads."),
    "auth/user": lambda: make.make_person("somebody", "Reviewers"),
    "auth/group": lambda: make.make_role("Readers", "write_article"),
}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("what", MADE)
def test_what_nobody_changed_is_not_saved_and_told_so(desk, what):
    url = f"/admin/{what}/{MADE[what]().pk}/change/"
    events, sent = Event.objects.count(), as_it_stands(desk, url)

    page = desk.post(url, sent, follow=True)

    assert "Nothing changed, so nothing was saved." in page.text
    assert Event.objects.count() == events


KEPT = [
    ("make_section", sections.keep_section, "position", 3, "name", "Elsewhere"),
    ("make_byline", bylines.keep_byline, "profile", "Writes.", "name", "Anna B."),
    ("make_person", people.keep_person, "first_name", "Édith", "is_active", False),
]


@pytest.mark.parametrize(("made", "keep", "mine", "value", "theirs", "other"), KEPT, ids=[one[0] for one in KEPT])
def test_a_form_takes_back_nothing_that_others_changed_meanwhile(superuser, made, keep, mine, value, theirs, other):
    row = getattr(make, made)("Anna")
    stale = type(row).objects.get(pk=row.pk)
    setattr(row, theirs, other)
    keep(row, by=superuser)

    setattr(stale, mine, value)
    kept = keep(stale, by=superuser, fields=[mine])

    assert getattr(kept, theirs) == other
    kept.refresh_from_db()
    assert (getattr(kept, mine), getattr(kept, theirs)) == (value, other)


def test_a_form_that_was_opened_before_others_changed_it_takes_nothing_back(desk, superuser):
    somebody, role = make.make_person("somebody", "Reviewers"), make.make_role("Readers", "write_article")
    login, rights = f"/admin/auth/user/{somebody.pk}/change/", f"/admin/auth/group/{role.pk}/change/"
    page = desk.get(login).text
    opened = as_it_stands(desk, login, first_name="Édith"), as_it_stands(desk, rights, name="Readers of all")
    somebody.is_active = False
    people.keep_person(somebody, by=make.hirer(), roles=[])
    people.keep_role(role, by=make.hirer(), rights=[])

    assert 'name="initial-is_active"' in page
    assert somebody.password not in page
    assert [desk.post(url, sent).status_code for url, sent in zip((login, rights), opened, strict=True)] == [302, 302]

    somebody, role = User.objects.get(pk=somebody.pk), Group.objects.get(pk=role.pk)
    assert (somebody.first_name, somebody.is_active, somebody.groups.count()) == ("Édith", False, 0)
    assert (role.name, role.permissions.count()) == ("Readers of all", 0)


@pytest.mark.parametrize("keep", [sections.keep_section, bylines.keep_byline])
def test_what_is_kept_as_it_was_leaves_no_event(superuser, keep):
    row = make.make_section("World") if keep is sections.keep_section else make.make_byline("Anna")
    events = Event.objects.count()

    keep(row, by=superuser)

    assert Event.objects.count() == events
