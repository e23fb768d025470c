"""A database for one run, in a cluster that holds nothing else and never waits for the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from newsroom.database import APPLICATION, DATABASE, OWNER, SUPERUSER, Cluster, find_binaries

LOCAL = Path(__file__).resolve().parent.parent / ".local"


def folder_for(what: str) -> Path:
    """Where the data of such a database lies, for the PostgreSQL that is used."""
    return LOCAL / f"pg-{what}-{find_binaries().major}"


@contextmanager
def fresh(what: str) -> Iterator[None]:
    """Django, set up on an empty migrated database as the application's plain role; the server stops afterwards.

    `what` it is for names its folder.
    """
    cluster = Cluster(folder_for(what), durable=False)
    for name in ("DATABASE_URL", "DATABASE_OWNER_URL"):
        os.environ.pop(name, None)
    os.environ |= {"NEWSROOM_PG_DIR": str(cluster.folder), "DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEBUG": "no"}
    try:
        with cluster.connect(user=SUPERUSER) as housekeeping:
            housekeeping.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
            housekeeping.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
        _migrate()
        yield
    finally:
        cluster.stop()


def _migrate() -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.WHITENOISE_AUTOREFRESH = True
    settings.DATABASES["default"] |= {"EMBEDDED_DURABLE": False, "USER": OWNER}
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    import_module("tests.factories").hire_the_hirer()
    connection.close()
    connection.settings_dict["USER"] = APPLICATION
