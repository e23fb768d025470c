"""Guards as versions: the SQL files of today, the copies migrations carry, and the operation that installs them.

An app keeps its guards in `guards/*.sql`, the present. A migration that changes them carries, in a folder of its own
below `migrations/frozen/`, the files that changed and the installing order of all; the guards as of one migration are
therefore each file's newest copy up to it. See docs/guards.md.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from django.apps import apps
from django.db.migrations.operations.base import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.backends.base.schema import BaseDatabaseSchemaEditor
    from django.db.migrations.state import ProjectState

ORDER_FILE = "order.txt"

#: Nothing may be pending when tables change, and every function goes with the triggers and constraints that use it:
#: replacing one in place refuses changed result columns, dropping it alone refuses while a constraint calls it.
DROP = """
SET CONSTRAINTS ALL IMMEDIATE;
DO $$
DECLARE found regprocedure;
BEGIN
    FOR found IN SELECT p.oid FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND starts_with(p.proname, '{prefix}') LOOP
        EXECUTE format('DROP FUNCTION IF EXISTS %s CASCADE', found);
    END LOOP;
END $$;
"""
ADDED = re.compile(r"ALTER TABLE (\w+) ADD CONSTRAINT (\w+)")


class Guards(NamedTuple):
    """The guards of an app at one moment: each file's SQL by name, in installing order."""

    files: dict[str, str]

    def constraints(self) -> set[tuple[str, str]]:
        """Table and name of every constraint they add."""
        return {found.groups() for sql in self.files.values() for found in ADDED.finditer(sql)}  # type: ignore[misc]


def guarded_apps() -> list[str]:
    """The labels of the apps that keep guards."""
    return [
        config.label for config in apps.get_app_configs() if (Path(config.path) / "guards" / "__init__.py").exists()
    ]


def prefix_of(label: str) -> str:
    """What the names of an app's guard functions begin with."""
    return str(import_module(f"{apps.get_app_config(label).name}.guards").PREFIX)


def present(label: str) -> Guards:
    """An app's guards as its files say them today."""
    config = apps.get_app_config(label)
    order = import_module(f"{config.name}.guards").ORDER
    folder = Path(config.path) / "guards"
    return Guards({name: (folder / f"{name}.sql").read_text(encoding="utf-8") for name in order})


def frozen(label: str, upto: str = "") -> Guards:
    """An app's guards as of one of its migrations, by default the newest; none where there is none."""
    folders = [folder for folder in frozen_folders(label) if not upto or folder.name <= upto]
    newest: dict[str, str] = {}
    for folder in folders:
        newest |= {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.sql")}
    order = (folders[-1] / ORDER_FILE).read_text(encoding="utf-8").split() if folders else []
    return Guards({name: newest[name] for name in order})


def frozen_folders(label: str) -> list[Path]:
    """The folders of an app's frozen guards, named like their migrations, the oldest first."""
    return sorted(path for path in frozen_root(label).glob("*") if (path / ORDER_FILE).exists())


def frozen_root(label: str) -> Path:
    """The folder that holds an app's frozen guards."""
    return Path(apps.get_app_config(label).path) / "migrations" / "frozen"


def sql_between(label: str, before: Guards, after: Guards) -> str:
    """What replaces one set of guards by another, all of it in one transaction: at no moment is one of them off."""
    gone = "".join(
        f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name} CASCADE;\n"
        for table, name in sorted(before.constraints() - after.constraints())
    )
    return "\n".join([DROP.format(prefix=prefix_of(label)) + gone, *after.files.values()])


@cache
def _before(label: str, name: str) -> str:
    earlier = [folder.name for folder in frozen_folders(label) if folder.name < name]
    return earlier[-1] if earlier else ""


class InstallGuards(Operation):
    """Put the guards frozen under this name in the place of those before."""

    reversible = True
    reduces_to_sql = True

    def __init__(self, name: str) -> None:
        self.name = name

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Models stay as they are."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Install this migration's guards."""
        self._replace(app_label, schema_editor, _before(app_label, self.name), self.name)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """Install those of the migration before."""
        self._replace(app_label, schema_editor, self.name, _before(app_label, self.name))

    def _replace(self, label: str, schema_editor: BaseDatabaseSchemaEditor, before: str, after: str) -> None:
        there, wanted = (frozen(label, name) if name else Guards({}) for name in (before, after))
        schema_editor.execute(sql_between(label, there, wanted), params=None)

    def describe(self) -> str:
        """One line for the migrate command."""
        return f"Install the guards of {self.name}"


def changed(label: str) -> Iterator[str]:
    """The names of the guard files that no migration has as they are today, and of those that are gone."""
    then, now = frozen(label).files, present(label).files
    yield from sorted(name for name in then.keys() | now.keys() if then.get(name) != now.get(name))
    if list(then) != list(now) and then == now:
        yield ORDER_FILE
