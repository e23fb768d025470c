"""Work out again, from raw rows, everything that must always hold."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles import invariants, rows
from articles.management.progress import Progress


class Command(BaseCommand):
    """Check every invariant and name each place where one does not hold."""

    help = "Check everything that must always hold, from raw rows."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what was checked, or fail with every problem found."""
        found, progress = 0, Progress(self.stderr)
        with rows.counted(progress.read):
            for problem in invariants.check(progress.begin):
                found += 1
                progress.end()
                self.stderr.write(f"{problem.invariant} {problem.place}: {problem.message}")
        progress.end()
        if found:
            raise CommandError(f"{found} things that must always hold do not.")
        self.stdout.write(
            self.style.SUCCESS(f"Everything that must always hold does ({len(invariants.CHECKS)} checks).")
        )
