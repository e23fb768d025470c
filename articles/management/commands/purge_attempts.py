"""Forget who tried to get in."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from axes.models import AccessAttempt, AccessFailureLog
from django.core.management.base import BaseCommand
from django.utils import timezone

KEPT = timedelta(days=90)


class Command(BaseCommand):
    """Forget wrong passwords and wishes for letters once they are 90 days old; run it every night."""

    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        """Remove the rows, which hold addresses of people."""
        then = timezone.now() - KEPT
        gone = sum(
            table.objects.filter(attempt_time__lt=then).delete()[0] for table in (AccessAttempt, AccessFailureLog)
        )
        self.stdout.write(f"{gone} attempts older than {KEPT.days} days were forgotten.")
