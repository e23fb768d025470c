"""Is what PostgreSQL keeps the same as what the SQL files say?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsroom import guards

if TYPE_CHECKING:
    import psycopg

FUNCTIONS = """
    SELECT 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND starts_with(p.proname, %(prefix)s)
"""
TRIGGERS = """
    SELECT 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal AND starts_with(p.proname, %(prefix)s)
"""
CONSTRAINTS = """
    SELECT 'constraint ' || c.conname || ' on ' || c.conrelid::regclass,
        pg_get_constraintdef(c.oid) || ' ' || c.convalidated::text
    FROM pg_constraint c WHERE c.connamespace = 'public'::regnamespace
        AND starts_with(c.conrelid::regclass::text, %(tables)s)
"""


def installed(connection: psycopg.Connection[Any], prefix: str, tables: str) -> dict[str, str]:
    """Every function of this prefix, every trigger that calls one, and the constraints of these tables."""
    named = {"prefix": prefix, "tables": tables}
    rows = [row for query in (FUNCTIONS, TRIGGERS, CONSTRAINTS) for row in connection.execute(query, named)]
    return dict(rows)


def differences(connection: psycopg.Connection[Any], label: str) -> dict[str, tuple[str | None, str | None]]:
    """What is installed of an app's guards beside what its files install once all of it was dropped; nothing of this
    remains.

    The connection is the owner's, each statement committed at once.
    """
    prefix, tables = guards.prefix_of(label), f"{label}_"
    with connection.transaction(force_rollback=True):
        found = installed(connection, prefix, tables)
        connection.execute(guards.sql_between(label, guards.frozen(label), guards.present(label)))
        fresh = installed(connection, prefix, tables)
    return {
        name: (found.get(name), fresh.get(name))
        for name in sorted(found.keys() | fresh.keys())
        if found.get(name) != fresh.get(name)
    }
