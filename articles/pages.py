"""How a public page is answered: kept once made, told by its tag when the reader has it already, never stale."""

from __future__ import annotations

import hashlib
from functools import cache, wraps
from pathlib import Path
from threading import Lock
from time import monotonic_ns
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from django.http import HttpRequest

#: How many finished pages a process keeps.
KEPT = 256


def for_readers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page for anybody: fetched safely, kept by any cache, but asked for again each time."""

    @require_safe
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        return response

    return answer


def answer(
    request: HttpRequest, made_from: object, make: Callable[[], str], *, modified: datetime | None = None
) -> HttpResponse:
    """The page, or word that the reader has it already; `made_from` is everything its words come from."""
    key = hashlib.sha256(repr((made_from, *_edition())).encode()).hexdigest()
    etag, moment = quote_etag(key[:32]), int(modified.timestamp()) if modified else None
    response = get_conditional_response(request, etag=etag, last_modified=moment)
    response = response or HttpResponse(finished.get(key, make))
    response.headers["ETag"] = etag
    if moment:
        response.headers["Last-Modified"] = http_date(moment)
    return response


class Finished:
    """Pages made before, by the hash of what they were made from; those not read for longest are forgotten first."""

    def __init__(self) -> None:
        self._pages: dict[str, bytes] = {}
        self._lock = Lock()

    def get(self, key: str, make: Callable[[], str]) -> bytes:
        """The page of this key, made if it has to be."""
        with self._lock:
            page = self._pages.pop(key, None)
        page = page or make().encode()
        with self._lock:
            self._pages[key] = page
            while len(self._pages) > KEPT:
                del self._pages[next(iter(self._pages))]
        return page

    def forget(self) -> None:
        """Make every page anew."""
        with self._lock:
            self._pages.clear()


finished = Finished()


def _edition() -> tuple[str, str]:
    """What changes a page although what it tells stays: the reader's language and the software."""
    return get_language() or "", str(monotonic_ns()) if settings.DEBUG else _release()


@cache
def _release() -> str:
    """A hash of everything pages are made with."""
    made_with = hashlib.sha256(getattr(staticfiles_storage, "manifest_hash", "").encode())
    for top in ("templates", "articles", "glossary"):
        files = (path for path in Path(settings.BASE_DIR, top).rglob("*") if path.suffix in (".html", ".py"))
        for path in sorted(files):
            made_with.update(path.read_bytes())
    return made_with.hexdigest()
