"""Bylines: names are anybody's to mend, whose login one is a chief's."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.errors import NotAllowed
from articles.models import Byline, Event
from articles.workflow.bylines import keep_byline
from tests.factories import make_byline

pytestmark = pytest.mark.django_db


@pytest.fixture
def byline(author):
    return make_byline(name="Anna Byline", slug="anna", user=author)


@pytest.mark.parametrize("owner", ["editor", "chief"])
def test_a_login_is_tied_to_a_byline_by_its_owner_or_a_chief(editor, owner, request):
    byline = keep_byline(Byline(name="Ed Desk", slug="ed"), by=editor)
    byline.name, byline.user = "Edith Desk", editor
    by = request.getfixturevalue(owner)

    keep_byline(byline, by=by)

    assert Byline.objects.values_list("name", "user").get() == ("Edith Desk", editor.pk)
    told = list(Event.objects.filter(verb="keep_byline").order_by("number").values_list("person", "data__login"))
    assert told == [(editor.pk, None), (by.pk, editor.pk)]


@pytest.mark.parametrize("new", [True, False])
def test_nobody_ties_anothers_login_and_so_bars_them_from_checking(editor, reviewer, new):
    byline = Byline(name="Edith Desk", slug="edith")
    if not new:
        keep_byline(byline, by=editor)
    byline.user = reviewer

    with pytest.raises(NotAllowed):
        keep_byline(byline, by=editor)

    assert not Byline.objects.filter(user=reviewer).exists()


def test_the_form_offers_an_editor_their_own_login_and_a_chief_everybodys(client, editor, reviewer, chief):
    add, typed = reverse("admin:articles_byline_add"), {"name": "Ravi Check", "slug": "ravi", "profile": ""}
    found = {}
    for person in (editor, chief):
        client.force_login(person)
        menu = client.get(f"{add}?user={reviewer.pk}").context["adminform"].form.fields["user"].choices
        found[person.username] = {str(label) for _value, label in menu}
    client.force_login(editor)

    refused = client.post(add, {**typed, "user": reviewer.pk})
    kept = client.post(add, {**typed, "name": "Edith Desk", "user": editor.pk}, follow=True)

    assert found["editor"] == {"---------", "Edith Desk"}
    assert found["chief"] >= {"Edith Desk", "Ravi Check", "Chris Chief"}
    assert (refused.status_code, "user" in refused.context["adminform"].form.errors) == (200, True)
    assert kept.redirect_chain
    assert Byline.objects.values_list("name", "user").get() == ("Edith Desk", editor.pk)


@pytest.mark.parametrize("other", [None, "reviewer"])
def test_a_login_leaves_a_byline_only_by_a_chief(byline, author, chief, other, request):
    byline.user = request.getfixturevalue(other) if other else None

    with pytest.raises(NotAllowed) as refused:
        keep_byline(byline, by=author)
    stood = Byline.objects.get().user
    keep_byline(byline, by=chief)

    assert refused.type is NotAllowed, "it says which right is missing, not that one was withdrawn"
    assert (stood, Byline.objects.get().user) == (author, byline.user)


def test_the_form_lets_an_author_change_everything_but_the_login(client, byline, author, chief):
    url = reverse("admin:articles_byline_change", args=[byline.pk])
    typed = {"name": "Anna B.", "slug": "anna", "profile": "", "user": ""}

    client.force_login(author)
    client.post(url, typed)
    by_author = Byline.objects.values_list("name", "user").get()
    client.force_login(chief)
    client.post(url, typed)

    assert by_author == ("Anna B.", author.pk)
    assert Byline.objects.get().user is None
