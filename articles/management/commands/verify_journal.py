"""Check the journal's chain from its first event to its head."""

from __future__ import annotations

import re
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles import rows
from articles.management.progress import Progress
from articles.models import Event
from articles.workflow import journal

#: An event as it is printed and kept.
_PRINTED = re.compile(r"[1-9][0-9]{0,17}:[0-9a-f]{64}")


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
        kept = options["kept"]
        if kept is not None and not _PRINTED.fullmatch(kept):
            raise CommandError(f"“{kept}” is no event as this command prints it: NUMBER:HASH.")
        progress = Progress(self.stderr)
        progress.begin("journal")
        with rows.counted(progress.read):
            count, broken = journal.verify()
        progress.end()
        if broken:
            raise CommandError(
                f"The journal breaks at event {broken.number}: {broken.problem}. {count} events before it hold."
            )
        if kept is not None:
            self._refuse_other_past(kept, count)
        self.stdout.write(self.style.SUCCESS(f"The journal holds: {count} events, one chain."))
        if count:
            self.stdout.write(f"The last of them: {_printed(count)}")

    def _refuse_other_past(self, kept: str, count: int) -> None:
        """Tell an older copy from a past that was rewritten."""
        number = int(kept.partition(":")[0])
        if number > count:
            raise CommandError(
                f"The journal ends at event {count}, before the one kept, {number}: an older copy, or it was cut off."
            )
        if kept != _printed(number):
            raise CommandError(f"Event {number} is not the one that was kept: the journal's past was rewritten.")


def _printed(number: int) -> str:
    return f"{number}:{Event.objects.get(number=number).hash}"
