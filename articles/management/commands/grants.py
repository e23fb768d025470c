"""Let the application's role do what the application does, and no more."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DEFAULT_DB_ALIAS, connection

from articles import furnish

ROLES = """
CREATE ROLE {role} LOGIN PASSWORD '…';
ALTER ROLE {role} SET jit = off;
ALTER ROLE {role} SET lock_timeout = '5s';
ALTER ROLE {role} SET statement_timeout = '30s';
ALTER ROLE {role} SET idle_in_transaction_session_timeout = '30s';
"""


class Command(BaseCommand):
    """Grant, as the database's owner, what migrate grants too; print the SQL for a role that is missing."""

    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        """Grant, or say what is missing."""
        role = settings.DATABASE_APPLICATION_ROLE
        if not role:
            raise CommandError(
                "DATABASE_OWNER_URL is not set: owner and application are one role here, and nothing is kept from it."
            )
        if not furnish.grant(DEFAULT_DB_ALIAS):
            name = connection.ops.quote_name(role)
            raise CommandError(
                f"There is no role {role}. As PostgreSQL's superuser:\n{ROLES.format(role=name)}\nThen run this again."
            )
        self.stdout.write(f"{role} may read everything and write what the application writes.")
