"""Check the journal's chain from its first event to its head."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles import rows
from articles.management.progress import Progress
from articles.workflow import journal


class Command(BaseCommand):
    """Walk the journal and name the first break, if there is one."""

    help = "Check that no event of the journal was changed, removed or slipped in."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print how many events hold, or fail with the first break."""
        progress = Progress(self.stderr)
        progress.begin("journal")
        with rows.counted(progress.read):
            count, broken = journal.verify()
        progress.end()
        if broken:
            raise CommandError(
                f"The journal breaks at event {broken.number}: {broken.problem}. {count} events before it hold."
            )
        self.stdout.write(self.style.SUCCESS(f"The journal holds: {count} events, one chain."))
