"""How a request is read: as UTF-8, whatever encoding it names.

Django takes on any codec Python knows, and fails on those that decode no text before anything of ours could answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.handlers.asgi import ASGIRequest
from django.core.handlers.wsgi import WSGIRequest
from django.utils.http import parse_header_parameters

if TYPE_CHECKING:
    from collections.abc import Mapping


class _AsUtf8:
    """Keeps what a request names, which `newsroom.values` refuses, and reads nothing by it."""

    def _set_content_type_params(self, meta: Mapping[str, str]) -> None:
        self.content_type, self.content_params = parse_header_parameters(meta.get("CONTENT_TYPE", ""))


class WebRequest(_AsUtf8, WSGIRequest):  # type: ignore[misc]
    """A request of a WSGI server."""


class AsyncRequest(_AsUtf8, ASGIRequest):  # type: ignore[misc]
    """A request of an ASGI server."""
