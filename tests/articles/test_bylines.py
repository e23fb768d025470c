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


def test_an_editor_mends_a_name_and_says_whose_byline_a_new_one_is(editor, author):
    byline = keep_byline(Byline(name="Ana Byline", slug="anna"), by=editor)
    byline.name, byline.user = "Anna Byline", author

    keep_byline(byline, by=editor)

    assert Byline.objects.values_list("name", "user").get() == ("Anna Byline", author.pk)
    assert (
        list(Event.objects.filter(verb="keep_byline").values_list("verb", "person")) == [("keep_byline", editor.pk)] * 2
    )


@pytest.mark.parametrize("other", [None, "reviewer"])
def test_a_login_leaves_a_byline_only_by_a_chief(byline, author, chief, other, request):
    byline.user = request.getfixturevalue(other) if other else None

    with pytest.raises(NotAllowed):
        keep_byline(byline, by=author)
    stood = Byline.objects.get().user
    keep_byline(byline, by=chief)

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
