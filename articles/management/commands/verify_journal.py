"""Check the journal's chain from its first event to its head."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles import rows
from articles.management.progress import Progress
from articles.models import Event
from articles.workflow import journal


class Command(BaseCommand):
    """Walk the journal and name the first break, if there is one."""

    help = "Check that no event of the journal was changed, removed or slipped in."

    def add_arguments(self, parser: CommandParser) -> None:
        """What an earlier run printed, kept where nobody of the database can change it."""
        parser.add_argument(
            "--kept", metavar="NUMBER:HASH", help="an event an earlier run printed; it has to be there still"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print how many events hold and the last of them, or fail with the first break."""
        progress = Progress(self.stderr)
        progress.begin("journal")
        with rows.counted(progress.read):
            count, broken = journal.verify()
        progress.end()
        if broken:
            raise CommandError(
                f"The journal breaks at event {broken.number}: {broken.problem}. {count} events before it hold."
            )
        kept = options["kept"]
        if kept is not None and kept != self._anchor(kept.partition(":")[0]):
            raise CommandError(f"The event {kept} is not in the journal: its past was rewritten.")
        self.stdout.write(self.style.SUCCESS(f"The journal holds: {count} events, one chain."))
        if count:
            self.stdout.write(f"The last of them: {self._anchor(str(count))}")

    def _anchor(self, number: str) -> str | None:
        """An event as it is printed and kept, if it is there."""
        found = Event.objects.filter(number=number).first() if number.isdecimal() and len(number) < 19 else None
        return f"{found.number}:{found.hash}" if found else None
