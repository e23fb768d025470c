"""Every error the API answers with: `code` for programs, `message` for people, `detail` for both."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import DataError, IntegrityError
from django.utils.translation import gettext as _
from rest_framework import status
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

from articles.errors import Refusal


def answer(error: Exception, context: dict[str, Any]) -> Response | None:
    """What went wrong, as every client reads it; nothing of what the database said, which may hold secrets."""
    if isinstance(error, Refusal):
        set_rollback()
        forbidden = isinstance(error, PermissionDenied)
        code = status.HTTP_403_FORBIDDEN if forbidden else status.HTTP_409_CONFLICT
        return Response(_said(error.code, str(error), _plain(error.detail)), status=code)
    if isinstance(error, IntegrityError):
        set_rollback()
        message = _("Somebody was faster, or this contradicts what is there already. Load it again.")
        return Response(_said("conflict", message), status=status.HTTP_409_CONFLICT)
    if isinstance(error, DataError):
        set_rollback()
        message = _("A value does not fit where it should go.")
        return Response(_said("unfit_value", message), status=status.HTTP_400_BAD_REQUEST)
    response = exception_handler(error, context)
    if response is not None:
        response.data = _of_framework(error, response)
    return response


def _of_framework(error: Exception, response: Response) -> dict[str, Any]:
    """What the framework refused, in our words' shape."""
    if isinstance(error, ValidationError):
        detail = response.data if isinstance(response.data, dict) else {"non_field_errors": response.data}
        first = next(iter(detail))
        message = detail[first][0] if isinstance(detail[first], list) else detail[first]
        return _said("invalid", f"{first}: {message}", detail)
    code = error.get_codes() if isinstance(error, APIException) else ""
    message = response.data.get("detail", "") if isinstance(response.data, dict) else ""
    return _said(code if isinstance(code, str) and code else _CODES.get(response.status_code, "error"), str(message))


_CODES = {status.HTTP_404_NOT_FOUND: "not_found", status.HTTP_403_FORBIDDEN: "permission_denied"}


def _said(code: str, message: str, detail: object = None) -> dict[str, Any]:
    return {"code": code, "message": message, "detail": detail or {}}


def _plain(value: object) -> object:
    """Data of a refusal as JSON can hold it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(part) for name, part in asdict(value).items() if part is not None}
    if isinstance(value, dict):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(part) for part in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)
