"""Bylines: public authors. Whose login a byline is decides who may check the stories under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.models import Byline
from articles.workflow.acting import require, step
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: Who sets policies says too whose byline is whose.
CHIEF = "articles.add_policy"


def keep_byline(byline: Byline, *, by: User) -> Byline:
    """Save a byline. Taking a login off it, or giving it another's, opens that author's stories to their own checks,
    so it is a chief's. Refuses NotAllowed.
    """
    require(by, "articles.change_byline" if byline.pk else "articles.add_byline")
    with step(by):
        stood = Byline.objects.select_for_update(no_key=True).filter(pk=byline.pk).values_list("user", flat=True)
        if (login := stood.first()) is not None and login != byline.user_id:
            require(by, CHIEF)
        byline.save()
        record("keep_byline", by=by, article=None, subject=f"byline:{byline.slug}", login=byline.user_id)
        return byline
