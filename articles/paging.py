"""Long lists beside something else, a page at a time; lists with an address of their own have Django's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from articles.refusing import version_of

if TYPE_CHECKING:
    from django.http import HttpRequest


class Part(NamedTuple):
    """Some rows of a list, which page of it they are, and the pages before and after, 0 where there is none."""

    rows: list[Any]
    page: int
    before: int
    after: int


def part_of(rows: Any, page: int, size: int) -> Part:
    """A page of a list or of a queryset, of which no more is read than it takes to know whether another follows."""
    start = (page - 1) * size
    found = list(rows[start : start + size + 1])
    return Part(found[:size], page, page - 1, page + 1 if len(found) > size else 0)


def page_asked(request: HttpRequest, name: str) -> int:
    """Which page of a list an address asks for, by the list's name; the first where it names none."""
    return version_of(request.GET, name) or 1
