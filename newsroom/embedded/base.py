"""The backend: PostgreSQL as Django has it, and a server that is there when it is wanted."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from django.db.backends.postgresql import base, client

from newsroom.database import Cluster, DatabaseUnavailable, find_binaries

if TYPE_CHECKING:
    from collections.abc import Iterable


class DatabaseClient(client.DatabaseClient):
    """psql against the checkout's own server."""

    connection: DatabaseWrapper

    def runshell(self, parameters: Iterable[str]) -> None:
        """Start the server before psql asks for it."""
        self.connection.ensure_server()
        self.executable_name = str(find_binaries().folder / "psql")
        super().runshell(parameters)


class DatabaseWrapper(base.DatabaseWrapper):
    """Start the server on the first connection; code that opens none starts none."""

    client_class = DatabaseClient

    @property
    def cluster(self) -> Cluster:
        """The checkout's own server, running or not."""
        wanted = self.settings_dict
        return Cluster(Path(wanted["EMBEDDED_DIR"]), durable=wanted.get("EMBEDDED_DURABLE", True))

    def ensure_server(self) -> None:
        """Fill in where the server listens, starting it if need be."""
        try:
            self.settings_dict["HOST"] = str(self.cluster.ensure().sockets)
        except (DatabaseUnavailable, psycopg.Error, OSError, subprocess.SubprocessError) as error:
            raise ImproperlyConfigured(
                f"DATABASE_URL is not set and the built-in PostgreSQL could not start: {error}\n"
                "Set DATABASE_URL=postgres://user:password@host/name to use a server of your own."
            ) from error

    def get_connection_params(self) -> dict[str, Any]:
        """Every connection begins by making sure of the server."""
        self.ensure_server()
        return super().get_connection_params()
