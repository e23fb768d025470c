"""Write the migrations that carry changed guards."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.db.migrations.loader import MigrationLoader

from newsroom import guards

if TYPE_CHECKING:
    from argparse import ArgumentParser

MIGRATION = '''"""Bring the guards to what their files say.

{says}
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = {dependencies}

    operations = [InstallGuards("{name}")]
'''


class Command(BaseCommand):
    """For each app whose guards/*.sql changed, freeze the changed files with a new migration that installs them."""

    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What the migration is called, or only whether one is missing."""
        parser.add_argument("--name", default="guards", help="what the migration does, in a few words_like_this")
        parser.add_argument("--check", action="store_true", help="write nothing; fail if a migration is missing")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write what is missing, or say so."""
        if not re.fullmatch(r"[a-z][a-z0-9_]*", options["name"]):
            raise CommandError("Name the migration in small letters, digits and _.")
        missing = {label: changed for label in guards.guarded_apps() if (changed := list(guards.changed(label)))}
        if missing and options["check"]:
            told = "; ".join(f"{label}: {', '.join(names)}" for label, names in missing.items())
            raise CommandError(f"Guards changed without their migration ({told}). Run “manage.py makeguards”.")
        for label in sorted(missing, key=self._depth):
            self.stdout.write(f"{label}: {self._write(label, options['name'], missing[label])}")
        if not missing:
            self.stdout.write("Every guard is in its migration.")

    def _depth(self, label: str) -> int:
        """How much an app's migrations build on those of others: who builds on another comes after it."""
        graph = MigrationLoader(None).graph
        return sum(
            node[0] in guards.guarded_apps()
            for leaf in graph.leaf_nodes(label)
            for node in graph.forwards_plan(leaf)
            if node[0] != label
        )

    def _write(self, label: str, says: str, changed: list[str]) -> Path:
        """The migration's file, with the folder of frozen guards beside it."""
        graph = MigrationLoader(None).graph
        leaves = graph.leaf_nodes(label)
        if len(leaves) != 1:
            raise CommandError(
                f"The migrations of {label} have several ends; join them first (makemigrations --merge)."
            )
        reached = graph.forwards_plan(leaves[0])
        others = [leaf for other in guards.guarded_apps() if other != label for leaf in graph.leaf_nodes(other)]
        # The guards of one app may name tables of another that its migrations build on, as they are by now.
        ends = [
            leaf for leaf in others if leaf not in reached and label not in {n[0] for n in graph.forwards_plan(leaf)}
        ]
        name = f"{int(leaves[0][1][:4]) + 1:04}_{says}"
        now = guards.present(label)
        folder = guards.frozen_root(label) / name
        folder.mkdir(parents=True)
        for guard in (guard for guard in changed if guard in now.files):
            (folder / f"{guard}.sql").write_text(now.files[guard], encoding="utf-8")
        (folder / guards.ORDER_FILE).write_text("\n".join(now.files) + "\n", encoding="utf-8")
        path = Path(apps.get_app_config(label).path) / "migrations" / f"{name}.py"
        told = fill(f"Changed: {', '.join(changed)}.", 110)
        path.write_text(MIGRATION.format(says=told, dependencies=[*leaves, *ends], name=name), encoding="utf-8")
        return path
