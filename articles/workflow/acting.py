"""Who acts: one transaction names one person, and PostgreSQL holds every change of it against that person."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.db import IntegrityError, connection, transaction

from articles.errors import NotAllowed, RightWithdrawn
from articles.workflow.journal import hold
from articles.workflow.waiting import refusing_busy

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.db.models import Model

#: The account that acts where no person does: imports in nobody's name, and what the owner sets up. It has no role.
SYSTEM = "newsroom-import"

RIGHTS = {
    "articles.write_article": "write stories",
    "articles.review_claim": "check claims",
    "articles.sign_article": "sign stories",
    "articles.publish_article": "publish stories",
    "articles.waive_claim": "waive claims",
    "articles.change_standing": "say what became of a source",
    "articles.vouch_source": "vouch for unnamed sources",
    "articles.merge_source": "say that two sources are one document",
    "articles.part_source": "say that merged sources are two documents after all",
    "articles.add_policy": "set policies",
    "glossary.add_term": "draft terms",
    "glossary.approve_term": "approve terms",
    "articles.add_section": "add sections",
    "articles.change_section": "change sections",
    "articles.add_byline": "add bylines",
    "articles.change_byline": "change bylines",
    "auth.change_user": "change people",
    "auth.change_group": "change roles",
}


@contextmanager
def acting(person: User) -> Iterator[None]:
    """Name who acts for the rest of this transaction's block; needs a transaction."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('newsroom.person', true), set_config('newsroom.person', %s, true)", [str(person.pk)]
        )
        before = cursor.fetchone()[0] or ""
    yield
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('newsroom.person', %s, true)", [before])


@contextmanager
def _refusing_rights() -> Iterator[None]:
    """Who lost a right while taking a step hears of it from PostgreSQL, which asks last."""
    try:
        yield
    except IntegrityError as refused:
        if str(refused).startswith(("rights: ", "journal: who acts may not")):
            raise RightWithdrawn from refused
        raise


@contextmanager
def step(by: User) -> Iterator[None]:
    """One step of the newsroom's work: a transaction in the person's name, every guard asked before it ends.

    Refuses NotAllowed, and Busy where somebody else's step stands in its way.
    """
    with refusing_busy(), _refusing_rights(), transaction.atomic(), acting(by):
        yield
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


def save_changed(row: Model, fields: Collection[str] | None = None) -> bool:
    """Save a row inside a step, of a known one what is other than stored; whether there was anything to save.

    Of what is not named in `fields` the row takes on what others stored meanwhile. Where a BEFORE trigger stands on the
    table, an UPDATE that names a unique column, changed or not, takes its row FOR UPDATE, and other steps ask for
    references to it behind the journal: so one is named only where it changes, and then behind the journal too.
    """
    known = type(row)._base_manager.select_for_update(no_key=True).filter(pk=row.pk).first() if row.pk else None
    if known is None:
        hold()
        row.save()
        return True
    changed = []
    for field in row._meta.concrete_fields:
        stored = getattr(known, field.attname)
        if fields is not None and field.name not in fields:
            setattr(row, field.attname, stored)
        elif getattr(row, field.attname) != stored:
            changed.append(field)
    if any(field.unique for field in changed):
        hold()
    row.save(update_fields=[field.name for field in changed])
    return bool(changed)


def require(by: User, right: str) -> None:
    """Refuse with NotAllowed unless the person is active and holds the right."""
    if not by.is_active or not by.has_perm(right):
        raise NotAllowed(right=RIGHTS.get(right, right))


def system_person() -> User:
    """The account imports run under when nobody is named; migrations make it, and nobody can log in as it."""
    return get_user_model().objects.get(username=SYSTEM)
