"""The policy in every answer: strict, and with the import map as it will really stand in the page."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import pytest
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage, staticfiles_storage
from django_prose_editor.widgets import prose_editor_admin_media

from newsroom.content_policy import import_map_source

if TYPE_CHECKING:
    from django.test import Client

PAGES = ("/admin/login/", "/api/v1/docs/", "/api/v1/schema/", "/static/nothing-here.css")


class HashedNames(ManifestStaticFilesStorage):
    """Names as after collecting, without collecting."""

    def stored_name(self, name: str) -> str:
        """Put a digest where the manifest would."""
        return name.replace(".js", ".0123456789ab.js")


def _import_map_in_page() -> str:
    text = re.sub(r"^<script[^>]*>|</script>$", "", str(prose_editor_admin_media["importmap"]))
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@pytest.mark.django_db
@pytest.mark.urls("newsroom.urls")
@pytest.mark.parametrize("path", PAGES)
def test_every_answer_carries_the_strict_policy(client: Client, path: str) -> None:
    client.raise_request_exception = False

    policy = dict(part.split(" ", 1) for part in client.get(path).headers["Content-Security-Policy"].split("; "))

    assert policy == {
        "default-src": "'self'",
        "script-src": f"'self' {_import_map_in_page()}",
        "style-src": "'self' 'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='",
        "img-src": "'self' data:",
        "object-src": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "form-action": "'self'",
    }


def test_the_import_map_follows_the_names_of_static_files(monkeypatch: pytest.MonkeyPatch) -> None:
    before = import_map_source()

    monkeypatch.setattr(staticfiles_storage, "_wrapped", HashedNames())

    assert import_map_source() == _import_map_in_page() != before
