"""Look after the checkout's own PostgreSQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from newsroom.database import Cluster


class Command(BaseCommand):
    """Say whether the built-in server runs, stop it, or throw away what it holds."""

    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One word says what to do."""
        parser.add_argument("what", choices=["status", "stop", "reset"])
        parser.add_argument("--no-input", action="store_true", help="reset without asking")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it to our own server only."""
        if not hasattr(connection, "cluster"):
            raise CommandError("DATABASE_URL is set; this command looks after the built-in server only.")
        cluster: Cluster = connection.cluster
        if options["what"] == "status":
            running = cluster.running()
            state = f"running (process {running.pid}, socket in {running.sockets})" if running else "not running"
            self.stdout.write(f"{cluster.data}: {state}")
        elif options["what"] == "stop":
            self.stdout.write(f"{cluster.data}: {cluster.stop()}")
        else:
            self._reset(cluster, ask=not options["no_input"])

    def _reset(self, cluster: Cluster, *, ask: bool) -> None:
        if ask and input(f"Delete every story in {cluster.data}? Type yes: ").strip() != "yes":
            raise CommandError("Nothing was deleted.")
        cluster.reset()
        self.stdout.write(f"{cluster.data}: deleted; the next command starts afresh")
