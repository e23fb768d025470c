"""People: who works here, in which roles; every change is another's, and the journal says what is so from then on."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from django.contrib.auth.hashers import make_password
from django.db import connection

from articles.errors import NotAllowed, OwnAccount
from articles.models import Event
from articles.workflow.acting import SYSTEM, require, save_changed, step, system_person
from articles.workflow.journal import record

if TYPE_CHECKING:
    from datetime import datetime

    from django.contrib.auth.models import Group, Permission, User

CHANGE, CHANGE_ROLES = "auth.change_user", "auth.change_group"


def keep_person(
    person: User,
    *,
    by: User,
    roles: Iterable[Group] | None = None,
    rights: Iterable[Permission] | None = None,
    fields: Collection[str] | None = None,
) -> User:
    """Save a login, new or changed in these fields (None for all), with its roles and own rights (None leaves them).

    Refuses NotAllowed, OwnAccount.
    """
    with step(by):
        _refuse(person, by)
        save_changed(person, fields)
        if roles is not None:
            person.groups.set(roles)
        if rights is not None:
            person.user_permissions.set(rights)
        _tell(person, "keep_person", by=by)
        return person


def set_password(person: User, *, by: User, password: str | None) -> User:
    """Give somebody else another password, or none; one's own is changed with the old one.

    Refuses NotAllowed, OwnAccount.
    """
    with step(by):
        _refuse(person, by)
        person.password = make_password(password)
        person.save(update_fields=["password"])
        _tell(person, "set_password", by=by)
        return person


def keep_role(
    role: Group, *, by: User, rights: Iterable[Permission] | None, fields: Collection[str] | None = None
) -> Group:
    """Save a role, new or changed in these fields (None for all), with its rights (None leaves them).

    Refuses NotAllowed, OwnAccount where it is a role of one's own.
    """
    require(by, CHANGE_ROLES)
    with step(by):
        if role.pk and by.groups.filter(pk=role.pk).exists():
            raise OwnAccount
        save_changed(role, fields)
        if rights is not None:
            role.permissions.set(rights)
        record("keep_role", by=by, article=None, subject=f"role:{role.name}", now=_now("role", role.pk))
        return role


def lock_out(person: User) -> None:
    """Tell that somebody was turned away at this account; the wrong password that did it is counted beside it."""
    system = system_person()
    with step(system):
        record("lock_out", by=system, article=None, subject=f"person:{person.username}")


def lock_outs(person: User, *, since: datetime | None) -> list[datetime]:
    """When somebody was turned away at this account, the newest first."""
    told = Event.objects.filter(
        verb="lock_out", subject=f"person:{person.username}", at__gt=since or person.date_joined
    )
    return list(told.order_by("-number").values_list("at", flat=True))


def _refuse(person: User, by: User) -> None:
    require(by, CHANGE)
    if person.pk == by.pk:
        raise OwnAccount
    if person.username == SYSTEM:
        raise NotAllowed(right="change the account of the system")


def _tell(person: User, verb: str, *, by: User) -> None:
    record(verb, by=by, article=None, subject=f"person:{person.username}", now=_now("person", person.pk))


def _now(what: str, pk: int) -> Any:
    """What is so of a person or a role, as PostgreSQL tells it too."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT newsroom_{what}_now(%s)", [pk])
        return json.loads(cursor.fetchone()[0])
