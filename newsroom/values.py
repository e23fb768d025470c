"""What a request brings that is no value of anything: told here with 400, so that no view breaks on it."""

from __future__ import annotations

import codecs
import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, ValidationError
from django.db import DataError
from django.http import HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from newsroom.sizes import LONGEST_QUERY, MOST_FIELDS, MOST_SENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponseBase

NULL = "\0"

logger = logging.getLogger(__name__)


class ValuesMiddleware:
    """Lets requests through whose parameters PostgreSQL and Python can hold, and answers for those it cannot."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Refuse at once, or hand on without the cookies that name nothing."""
        refused = _refused(request)
        if refused is not None:
            return refused
        if any(NULL in value for value in request.COOKIES.values()):
            request.COOKIES = {name: value for name, value in request.COOKIES.items() if NULL not in value}
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What is no value says so itself: in PostgreSQL a number past its columns, in a field what is no key."""
        if not isinstance(error, DataError | ValidationError):
            return None
        logger.warning("Not a value, at %s: %s", request.path, type(error.__cause__ or error).__name__)
        return told(request, _("Something in this address or form is no value of the field it is for."))


def _refused(request: HttpRequest) -> HttpResponse | None:
    """What no view needs to look at."""
    if len(request.META.get("QUERY_STRING", "")) > LONGEST_QUERY:
        words = _("This address is longer than %(most)s characters. Ask for less at once.")
        return told(request, words % {"most": f"{LONGEST_QUERY:,}"}, HTTPStatus.REQUEST_URI_TOO_LONG)
    if not _is_utf_8(request.content_params.get("charset", "")):  # type: ignore[union-attr]
        return told(request, _("Only UTF-8 is read here. Send it again as UTF-8."))
    if NULL in request.path_info:
        return told(request, _("This address holds a null character. Take it out."))
    for name, values in request.GET.lists():
        if NULL in name or any(NULL in value for value in values):
            words = _("“%(name)s” in this address holds a null character. Take it out.")
            named = name.replace(NULL, "")[:40]
            return told(request, words % {"name": named}, field=named)
    return None


def _is_utf_8(charset: str) -> bool:
    """Whether an encoding is the one, or none at all."""
    try:
        return not charset or codecs.lookup(charset).name == "utf-8"
    except LookupError:
        return False


def told(
    request: HttpRequest, words: str, status: int = HTTPStatus.BAD_REQUEST, *, field: str | None = None
) -> HttpResponse:
    """The answer, for whoever asked: a program, which is told the field by its name, the desk's script, or a person."""
    if request.path_info.startswith("/api/"):
        message, detail = (words, {}) if field is None else (f"{field}: {words}", {field: [words]})
        return JsonResponse({"code": "invalid", "message": message, "detail": detail}, status=status)
    if "X-Desk" in request.headers:
        return JsonResponse({"message": words}, status=status)
    return HttpResponse(render_to_string("400.html", {"words": words}), status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What Django itself would not read, with the reason where people can mend it."""
    if isinstance(exception, RequestDataTooBig):
        words = _(
            "What you sent is larger than %(most)s megabytes. Go back: what you typed is still there. Shorten it."
        )
        return told(request, words % {"most": MOST_SENT // 2**20}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if isinstance(exception, TooManyFieldsSent):
        words = _("This form has more than %(most)s fields. Go back: what you typed is still there. Send fewer.")
        return told(request, words % {"most": f"{MOST_FIELDS:,}"})
    return told(request, _("This request cannot be read."))
