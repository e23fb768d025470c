"""Confidence: who else may know who a confidential source is, one by one and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articles.errors import NotAllowed, NotConfidential, NotHere
from articles.models import Confidant, Source
from articles.workflow.acting import step
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def let_in(source: Source, *, by: User, person: User) -> Confidant:
    """Let somebody know who a confidential source is, and read the private notes on it.

    Its recorder's and the chiefs' step. Refuses NotAllowed, NotConfidential, NotHere.
    """
    with step(by):
        refuse_unopened(source, by)
        if not Source.objects.filter(pk=source.pk, confidential=True).exists():
            raise NotConfidential
        if not person.is_active or not person.is_staff:
            raise NotHere(field="person")
        row, new = Confidant.objects.get_or_create(source=source, person=person, defaults={"let_in_by": by})
        if new:
            record("let_in", by=by, article=None, subject=f"source:{source.pk}", person=person.pk)
        return row


def shut_out(source: Source, *, by: User, person: User) -> None:
    """Take that back; what somebody knows by now, no software makes them forget. Refuses NotAllowed."""
    with step(by):
        refuse_unopened(source, by)
        gone, _each = Confidant.objects.filter(source=source, person=person).delete()
        if gone:
            record("shut_out", by=by, article=None, subject=f"source:{source.pk}", person=person.pk)


def refuse_unknown(source: Source | None, by: User) -> None:
    """Nobody works on what they may not know of, whatever number they came with. Refuses NotAllowed."""
    if source is not None and not Source.objects.known_to(by).filter(pk=source.pk).exists():
        raise NotAllowed(right="know who this source is")


def refuse_unopened(source: Source, by: User) -> None:
    """Who knows a source is its recorder's to say, and the chiefs'. Refuses NotAllowed."""
    if not Source.objects.opened_by(by).filter(pk=source.pk).exists():
        raise NotAllowed(right="say who may know this source")
