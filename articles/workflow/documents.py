"""Documents: which sources on record are the same one, so that it counts once however often it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection
from django.db.models import Q

from articles.addresses import identity
from articles.admission import searched
from articles.errors import NotMerged, OneSource
from articles.models import Source
from articles.workflow.acting import require
from articles.workflow.confidence import refuse_unknown
from articles.workflow.journal import record
from articles.workflow.sourcing import RECORDED, WRITE, changing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.contrib.auth.models import User
    from django.db.models import QuerySet

MERGE, PART = "articles.merge_source", "articles.part_source"

#: A longer list helps nobody choose.
MOST = 8

#: Of how many sources people are told which are one; the gate counts all of them.
MOST_COMPARED = 40


class Known(NamedTuple):
    """What is on record already: the same document, and what looks like it."""

    same: list[Source]
    like: list[Source]

    @property
    def all(self) -> list[Source]:
        """Both."""
        return [*self.same, *self.like]


def known(among: QuerySet[Source], told: Mapping[str, Any]) -> Known:
    """What is on record, among what somebody may know of, of a document as they describe it."""
    address, doi = identity(told.get("url") or "")
    found = Q(address=address) & ~Q(address="") | Q(doi=doi) & ~Q(doi="")
    same = list(among.filter(found).order_by("pk")[:MOST]) if address else []
    title, publisher = (searched(told.get(name) or "") for name in ("title", "publisher"))
    like = among.filter(title__iexact=title, publisher__iexact=publisher, published=told.get("published"))
    return Known(same, list(like.exclude(pk__in=[source.pk for source in same]).order_by("pk")[:MOST]) if title else [])


def records_of(source: Source, among: QuerySet[Source]) -> Known:
    """The other records of a source's document, and what looks like it with nobody having said that it is another."""
    found = known(among.exclude(pk=source.pk), {name: getattr(source, name) for name in RECORDED})
    merged = among.filter(Q(same_as=source) | Q(pk=source.same_as_id)).order_by("pk")[:MOST]
    same = list({one.pk: one for one in (*found.same, *merged)}.values())
    ours = {one.pk for one in same}
    return Known(same, [one for one in found.like if one.pk not in ours and not _told_apart(source, one)])


def counted_once(sources: Iterable[int]) -> list[list[int]]:
    """Which of some sources have a document, or where they have it from, in common, so that they count as one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT s, o FROM unnest(%s::bigint[]) s, newsroom_origins(s) o ORDER BY cardinality(o), s", [list(sources)]
        )
        rows = cursor.fetchall()
    # As PostgreSQL counts them: each stands with the first of those counted that it has something in common with.
    counted: list[tuple[list[int], set[int]]] = []
    for pk, origins in rows:
        one = next((ones for ones, behind in counted if not behind.isdisjoint(origins)), None)
        if one is None:
            counted.append(([pk], set(origins)))
        else:
            one.append(pk)
    return [ones for ones, _behind in counted if len(ones) > 1]


def titles_counted_once(titles: Mapping[int, str]) -> list[list[str]]:
    """By their titles, which of some sources count as one; of more than fit on a page it is not asked."""
    groups = counted_once(titles) if titles and len(titles) <= MOST_COMPARED else []
    return [[titles[pk] for pk in group] for group in groups]


def _told_apart(source: Source, other: Source) -> bool:
    return other.pk in source.apart_from or source.pk in other.apart_from


def merge_source(source: Source, *, by: User, version: int, into: Source) -> Source:
    """Say that a source is the same document as another on record; from then on they count once.

    Evidence stays with the record it names, no check lapses and nobody becomes a contributor. Refuses NotAllowed,
    StaleVersion, OneSource.
    """
    require(by, MERGE)
    with changing(source, by=by, version=version) as source:
        refuse_unknown(into, by)
        if source.same_as_id is not None or source.pk in _merged_into(into):
            raise OneSource
        source.same_as = into
        source.save(update_fields=["same_as"])
        record("merge_source", by=by, article=None, subject=f"source:{source.pk}", into=into.pk)
        source.refresh_from_db()
        return source


def part_source(source: Source, *, by: User, version: int) -> Source:
    """Take back that a source is the same document as another: each counts by itself again.

    Refuses NotAllowed, StaleVersion, NotMerged.
    """
    require(by, PART)
    with changing(source, by=by, version=version) as source:
        if source.same_as_id is None:
            raise NotMerged
        was, source.same_as = source.same_as_id, None
        source.save(update_fields=["same_as"])
        record("part_source", by=by, article=None, subject=f"source:{source.pk}", was=was)
        source.refresh_from_db()
        return source


def tell_apart(source: Source, *, by: User, version: int, other: Source) -> Source:
    """Say that a source which looks like another is a different document; nobody is asked about the two again.

    Refuses NotAllowed, StaleVersion, OneSource.
    """
    require(by, WRITE)
    with changing(source, by=by, version=version) as source:
        refuse_unknown(other, by)
        if other.pk == source.pk:
            raise OneSource
        if not _told_apart(source, Source.objects.get(pk=other.pk)):
            source.apart_from = sorted({*source.apart_from, other.pk})
            source.save(update_fields=["apart_from"])
            record("tell_apart", by=by, article=None, subject=f"source:{source.pk}", other=other.pk)
            source.refresh_from_db()
        return source


def _merged_into(source: Source) -> set[int]:
    """A source and all it was merged into, one after the other."""
    chain, at = {source.pk}, Source.objects.values_list("same_as", flat=True).get(pk=source.pk)
    while at is not None and at not in chain:
        chain.add(at)
        at = Source.objects.values_list("same_as", flat=True).get(pk=at)
    return chain
