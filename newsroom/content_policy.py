"""The strict Content-Security-Policy, with room for the one inline script there is: the editor's import map."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from csp.middleware import CSPMiddleware, PolicyParts
from django_prose_editor.widgets import prose_editor_admin_media

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponseBase


@cache
def _source(tag: str) -> str:
    """An inline script's text as a source of script."""
    text = tag[tag.index(">") + 1 : tag.rindex("</script>")]
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def import_map_source() -> str:
    """The import map as the editor's page will hold it, with the hashed names of static files."""
    return _source(str(prose_editor_admin_media["importmap"]))


class ContentPolicyMiddleware(CSPMiddleware):
    """Let the import map run, and nothing else that stands in a page."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """The settings' policy and the import map, whose names are known only once static files are."""
        parts = super().get_policy_parts(request, response, report_only)
        update = parts.update or {}
        parts.update = {**update, "script-src": [*update.get("script-src", []), import_map_source()]}
        return parts
