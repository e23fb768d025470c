"""The steps of docs/guards.md, walked: a column that a guard names comes, and goes again, on databases new and old."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connections

from tests import database
from tests.faults.__main__ import _copy_tree
from tests.upgrades.conftest import load

FIELD = '    shelfmark = models.CharField(max_length=20, blank=True, db_default="", default="")\n'
GUARD = """
-- A source once shelved keeps its place.
CREATE OR REPLACE FUNCTION newsroom_shelved() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RAISE EXCEPTION 'own_names: % stands on a shelf', OLD.shelfmark USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER m_shelved BEFORE UPDATE ON articles_source FOR EACH ROW
    WHEN (OLD.shelfmark <> '' AND OLD.shelfmark <> NEW.shelfmark) EXECUTE FUNCTION newsroom_shelved();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER m_shelved;
"""
#: What is installed as the files say it, asked in the copy of the tree that was changed.
COMPARE = """
import django; django.setup()
from django.db import connection
from tests.guards import differences
connection.ensure_connection(); connection.connection.autocommit = True
print({label: differences(connection.connection, label) for label in ("articles", "glossary")})
"""
SHELVED = "SELECT 1 FROM pg_trigger WHERE tgname = 'm_shelved' AND tgenabled = 'A'"
COLUMN = "SELECT 1 FROM information_schema.columns WHERE table_name = 'articles_source' AND column_name = 'shelfmark'"


@pytest.fixture
def run(tmp_path: Path, django_db_setup: None) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Commands in a copy of the tree, on a database by its name, as its owner."""
    tree = tmp_path / "tree"
    _copy_tree(tree)
    sockets = database.CLUSTER.ensure().sockets

    def command(*words: str, on: str = "", fails: bool = False) -> subprocess.CompletedProcess[str]:
        url = f"postgres://newsroom_owner@{str(sockets).replace('/', '%2F')}/{on or 'postgres'}"
        given = {name: value for name, value in os.environ.items() if name not in ("CI", "DATABASE_OWNER_URL")}
        settings = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "newsroom.settings", "PYTHONPATH": str(tree)}
        answer = subprocess.run(
            [sys.executable, *words], cwd=tree, env=given | settings, capture_output=True, text=True, check=False
        )
        assert bool(answer.returncode) is fails, answer.stdout + answer.stderr
        return answer

    command.tree = tree  # type: ignore[attr-defined]
    return command


@pytest.fixture
def databases(django_db_setup: None):
    """One that is new, and one that was left by 0.1.0."""
    mine = connections["default"].settings_dict["NAME"]
    names = {"new": f"{mine}_column_new", "old": f"{mine}_column_old"}
    with database.owner_connection() as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{names["new"]}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{names["new"]}"')
    load("0.1.0", names["old"])
    yield names
    for name in names.values():
        database._drop(name)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def is_there(name: str, query: str) -> bool:
    with database.owner_connection(name) as connection:
        return connection.execute(query).fetchone() is not None


def test_a_column_that_a_guard_names_comes_and_goes_by_the_documented_steps(run, databases):
    model, guard = run.tree / "articles/models/source.py", run.tree / "articles/guards/own_names.sql"
    before = guard.read_text(encoding="utf-8")
    run("manage.py", "migrate", "--verbosity=0", on=databases["old"])

    # Coming: the column first, then the guard; without its migration a changed guard is red.
    edit(model, "    confidential = models.BooleanField", FIELD + "    confidential = models.BooleanField")
    run("manage.py", "makemigrations", "articles", "--name=shelfmark")
    guard.write_text(before + GUARD, encoding="utf-8")
    told = run("manage.py", "makeguards", "--check", fails=True)
    run("manage.py", "makeguards", "--name=shelved")
    for name in databases.values():
        run("manage.py", "migrate", "--verbosity=0", on=name)
        assert "'articles': {}, 'glossary': {}" in run("-c", COMPARE, on=name).stdout
        assert is_there(name, SHELVED)

    # Going: the guard first, then the column.
    guard.write_text(before, encoding="utf-8")
    edit(model, FIELD, "")
    run("manage.py", "makeguards", "--name=unshelved")
    run("manage.py", "makemigrations", "articles", "--name=no_shelfmark")
    for name in databases.values():
        run("manage.py", "migrate", "--verbosity=0", on=name)
        assert "'articles': {}, 'glossary': {}" in run("-c", COMPARE, on=name).stdout
        assert not is_there(name, COLUMN)

    assert "Guards changed without their migration (articles: own_names)" in told.stderr
    shutil.rmtree(run.tree)
