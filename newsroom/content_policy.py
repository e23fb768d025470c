"""The strict Content-Security-Policy, with room for the one inline script there is: the editor's import map."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django_prose_editor.widgets import prose_editor_admin_media

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponseBase


def import_map_hash() -> str:
    """The import map's hash as a source of script; it changes with the hashed names of static files."""
    tag = str(prose_editor_admin_media["importmap"])
    text = tag[tag.index(">") + 1 : tag.rindex("</script>")]
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_kept_hash = cache(import_map_hash)


class ContentPolicyMiddleware(CSPMiddleware):
    """Let the import map run, and nothing else that stands in a page."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """The settings' policy and the import map's hash, computed when first asked for."""
        parts = super().get_policy_parts(request, response, report_only)
        wanted = import_map_hash() if settings.DEBUG else _kept_hash()
        parts.update = {**(parts.update or {}), "script-src": [*(parts.update or {}).get("script-src", []), wanted]}
        return parts
