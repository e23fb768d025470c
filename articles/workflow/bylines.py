"""Bylines: public authors. Whose login a byline is decides who may check the stories under it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model

from articles.models import Byline
from articles.workflow.acting import SYSTEM, require, save_changed, step
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.db.models import QuerySet

#: Who sets policies says too whose byline is whose.
CHIEF = "articles.add_policy"


def logins_for(user: User) -> QuerySet[User]:
    """The logins this person may tie to a byline: their own, and for a chief everybody's."""
    people = get_user_model().objects.exclude(username=SYSTEM).order_by("first_name", "username")
    return people if user.has_perm(CHIEF) else people.filter(pk=user.pk)


def keep_byline(byline: Byline, *, by: User, fields: Collection[str] | None = None) -> Byline:
    """Save a byline, new or changed in these fields (None for all).

    A login is tied to it by its owner or a chief, since it bars them from checking. Taking it off, or giving it
    another's, opens that author's stories to their own checks, so it is a chief's. Refuses NotAllowed.
    """
    require(by, "articles.change_byline" if byline.pk else "articles.add_byline")
    with step(by):
        stood = Byline.objects.select_for_update(no_key=True).filter(pk=byline.pk).values_list("user", flat=True)
        login = stood.first()
        if fields is not None and "user" not in fields:
            byline.user_id = login
        if login != byline.user_id and (login is not None or byline.user_id != by.pk):
            require(by, CHIEF)
        if save_changed(byline, fields):
            record("keep_byline", by=by, article=None, subject=f"byline:{byline.slug}", login=byline.user_id)
        return byline
