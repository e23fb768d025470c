"""Fill an empty database with the sample newsroom."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.management.sample import filling


class Command(BaseCommand):
    """A whole newsroom to try: people, sources, glossary, and a story in each state."""

    help = "Fill an empty database with the sample newsroom, and print its accounts once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse where anything stands already; else make it all and tell the passwords."""
        if taken := filling.taken():
            raise CommandError(
                f"The sample newsroom needs an empty database; here are already {_listed(taken)}. Nothing was changed."
            )
        accounts = filling.fill()
        self.stdout.write("The sample newsroom is ready: one story published, one in review, one draft.\n")
        rows = [("role", "name", "login", "password"), *accounts]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.stdout.write("  " + "  ".join(map(str.ljust, row, widths)).rstrip())
        self.stdout.write("\nThese passwords are shown this once; “manage.py changepassword LOGIN” sets another.")


def _listed(words: list[str]) -> str:
    """Words as people list them."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
