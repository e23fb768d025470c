"""Mutants of what PostgreSQL keeps: every function and trigger as installed, changed in a clone of the template."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import psycopg

from newsroom.database import OWNER
from tests.mutation.keeping import LIVED, Kept, key_of
from tests.mutation.running import BASE, ROOT, WORK, Bench, Verdict
from tests.mutation.sql import changes, tokens
from tests.mutation.touched import Touched

FUNCTIONS = """
    SELECT p.proname, pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.proname ~ '^(newsroom|glossary)_' ORDER BY 1, 2
"""
TRIGGERS = """
    SELECT t.tgname, t.tgrelid::regclass::text, p.proname, pg_get_triggerdef(t.oid), t.tgenabled::text
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal AND p.proname ~ '^(newsroom|glossary)_' ORDER BY 2, 1
"""
CONSTRAINTS = """
    SELECT c.conname, c.conrelid::regclass::text, pg_get_constraintdef(c.oid) FROM pg_constraint c
    WHERE c.contype = 'c' AND pg_get_constraintdef(c.oid) ~ '(newsroom|glossary)_' ORDER BY 1
"""
#: Tests of the guards themselves come first: they were written to see such faults.
FIRST = ("tests/articles/test_guards", "tests/glossary/test_guards")
MOST_SECONDS = 90.0


class Mutant(NamedTuple):
    """One fault: the file it is told in, the function or trigger, what was done, and the SQL that does it."""

    key: str
    module: str
    where: str
    change: str
    sql: str
    calls: str


def mutants(connection: psycopg.Connection[tuple[str, ...]]) -> list[Mutant]:
    """Every fault there is to make."""
    files = _files()
    found = [*_of_functions(connection, files), *_of_triggers(connection, files), *_of_constraints(connection, files)]
    return list({mutant.key: mutant for mutant in found}.values())


def _files() -> dict[str, str]:
    """Each SQL file by its text."""
    return {
        path.read_text(encoding="utf-8"): f"{app}/{path.stem}"
        for app in ("articles", "glossary")
        for path in sorted((ROOT / app / "guards").glob("*.sql"))
    }


def _file(files: dict[str, str], *names: str) -> str:
    """Where something is told: the file that holds all these words."""
    for text, name in files.items():
        if all(re.search(rf"\b{re.escape(word)}\b", text) for word in names):
            return name
    return "elsewhere"


def _shortened(before: str, after: str) -> str:
    """What changed, with a few words around it, as two lines."""
    old, new = [[t.text for t in tokens(text)] for text in (before, after)]
    start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    left, right = max(0, start - 6), max(0, end - 4)
    return "\n".join(f"{sign} {' '.join(side[left : len(side) - right])}" for sign, side in (("-", old), ("+", new)))


def _of_functions(connection: psycopg.Connection[tuple[str, ...]], files: dict[str, str]) -> Iterator[Mutant]:
    for name, definition in connection.execute(FUNCTIONS).fetchall():
        module = _file(files, f"FUNCTION {name}")
        head, mark, rest = definition.partition("$function$")
        body = rest.rpartition("$function$")[0]
        for change in changes(body):
            sql = head + mark + change.made_in(body) + mark
            told = f"{change.what}\n{_shortened(body, change.made_in(body))}"
            yield Mutant(key_of(definition, sql), module, name, told, sql, name)
        if " SECURITY DEFINER" in head:
            sql = definition.replace(" SECURITY DEFINER", "", 1)
            yield Mutant(key_of(definition, sql), module, name, "its owner's rights left out", sql, name)


def _of_triggers(connection: psycopg.Connection[tuple[str, ...]], files: dict[str, str]) -> Iterator[Mutant]:
    for trigger, table, function, definition, enabled in connection.execute(TRIGGERS).fetchall():
        module = _file(files, trigger, table.partition("_")[2])
        module = module if module != "elsewhere" else _file(files, f"FUNCTION {function}")
        where, drop = f"{trigger} on {table}", f"DROP TRIGGER {trigger} ON {table}"
        always = f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {trigger}"
        yield Mutant(key_of(definition, drop), module, where, "left out", drop, function)
        if enabled == "A":
            sql = f"ALTER TABLE {table} ENABLE TRIGGER {trigger}"
            yield Mutant(key_of(definition, sql), module, where, "not always", sql, function)
        for told, other in [*_fewer_events(definition), *_other_condition(definition)]:
            sql = f"{drop}; {other}; {always}"
            yield Mutant(key_of(definition, sql), module, where, told, sql, function)


def _fewer_events(definition: str) -> Iterator[tuple[str, str]]:
    said = re.search(r"(?:BEFORE|AFTER) (.+?) ON ", definition)
    assert said
    events = said[1].split(" OR ")
    for event in events if len(events) > 1 else ():
        kept = " OR ".join(one for one in events if one != event)
        yield f"no longer at {event}", definition.replace(said[1], kept, 1)


def _other_condition(definition: str) -> Iterator[tuple[str, str]]:
    said = re.search(r" WHEN \((.*)\) EXECUTE ", definition, re.DOTALL)
    if not said:
        return
    yield "at every row", definition[: said.start()] + " EXECUTE " + definition[said.end() :]
    condition = f"WHEN {said[1]}"
    for change in changes(condition):
        after = change.made_in(condition)
        told = f"{change.what}\n{_shortened(condition, after)}"
        yield told, definition[: said.start(1)] + after.removeprefix("WHEN ") + definition[said.end(1) :]


def _of_constraints(connection: psycopg.Connection[tuple[str, ...]], files: dict[str, str]) -> Iterator[Mutant]:
    for name, table, definition in connection.execute(CONSTRAINTS).fetchall():
        sql = f"ALTER TABLE {table} DROP CONSTRAINT {name}"
        calls = re.findall(r"\b(?:newsroom|glossary)_\w+(?=\()", definition)[0]
        yield Mutant(key_of(definition, sql), _file(files, name), f"{name} on {table}", "left out", sql, calls)


def tests_for(mutant: Mutant, touched: Touched, bodies: dict[str, str]) -> list[str]:
    """Tests that call the guard, or what calls it if PostgreSQL counts no calls of it; the guards' own come first."""
    called, names = touched.calling(mutant.calls), {mutant.calls}
    for _ in range(3):
        if called:
            break
        names = {name for name, body in bodies.items() if any(re.search(rf"\b{known}\b", body) for known in names)}
        called = sorted({test for name in names for test in touched.calling(name)})
    called.sort(key=lambda test: (not test.startswith(FIRST), touched.seconds(test)))
    return touched.at_most(MOST_SECONDS, called)


def run(place: Bench, touched: Touched, *, seed: int, most: int | None, again: bool) -> None:
    """Try them in a seeded order, as many as asked; what was tried before stays, but for those that lived if asked."""
    kept = Kept("guards")
    if again:
        kept.forget(LIVED)
    with place.cluster.connect(user=OWNER, database=BASE) as connection:
        every = mutants(connection)
        bodies = dict(connection.execute(FUNCTIONS).fetchall())
    kept.keep_only({mutant.key for mutant in every})
    random.Random(seed).shuffle(every)
    todo = [mutant for mutant in every if not kept.has(mutant.key)][:most]
    print(f"{len(every)} mutants of guards, {len(kept.results)} tried before, {len(todo)} to try", flush=True)
    place.refuse_red(sorted({test for mutant in todo[:1] for test in tests_for(mutant, touched, bodies)})[:5])
    for mutant in todo:
        verdict = _tried(place, mutant, tests_for(mutant, touched, bodies))
        kept.write(mutant.key, module=mutant.module, where=mutant.where, change=mutant.change, verdict=verdict)
        print(f"{verdict.verdict:<9} {verdict.seconds:6.1f} s  {mutant.where}: {mutant.change}", flush=True)


def _tried(place: Bench, mutant: Mutant, tests: Sequence[str]) -> Verdict:
    try:
        with place.altered(mutant.sql):
            return place.ask(tests, template=WORK)
    except psycopg.Error as refused:
        return Verdict("refused", str(refused).splitlines()[0], 0)
