"""Mutants of Python files by mutmut's operators, one at a time in a copy of the tree, asked of the tests that run them.

For what mutmut itself cannot try: code that needs a database, and whatever a module does while it is imported.
"""

from __future__ import annotations

import re
import tokenize
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import unified_diff
from functools import cache, partial
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import libcst as cst
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace

from tests.mutation.keeping import LIVED, Kept, key_of
from tests.mutation.running import ROOT, Bench, Verdict
from tests.mutation.sql import Change, without_alternatives
from tests.mutation.touched import Touched

MOST_SECONDS = 60.0
#: What sees a field or a constraint that is no longer what the migrations made.
MIGRATIONS = "tests/newsroom/test_migrations.py"


class Mutant(NamedTuple):
    """One fault: the file, the function or class it is in, the lines it changes, and the whole file with it."""

    module: str
    where: str
    change: str
    first: int
    last: int
    text: str


class Site(NamedTuple):
    """A fault that can be made in a file, not yet made.

    `order` is where a seeded draw puts it; `outside` tells those mutmut does not reach: no function holds them, or they
    are an alternative of an expression.
    """

    order: str
    key: str
    name: str
    text: str
    outside: bool
    make: Callable[[], str]


def sites(name: str, seed: int = 0) -> list[Site]:
    """Every fault of mutmut's in a file, inside functions and outside, and each alternative of each expression.

    The draw goes by what stands there, so that it stays the same when something else changes.
    """
    text = (ROOT / name).read_text(encoding="utf-8")
    module, mutations, _classes, _functions = create_mutations(name, text)
    makes: list[tuple[str, bool, Callable[[], str]]] = [
        (
            module.code_for_node(mutation.mutated_node),
            mutation.contained_by_top_level_function is None,
            partial(_replaced, module, mutation),
        )
        for mutation in mutations
    ]
    makes += [(cut.instead + str(cut.end - cut.start), True, partial(cut.made_in, text)) for cut in _cuts(text)]
    counted: Counter[str] = Counter()
    found = []
    for said, outside, make in makes:
        counted[said] += 1
        here = (name, said, str(counted[said]))
        found.append(Site(key_of(str(seed), *here), key_of(text, *here), name, text, outside, make))
    return found


def _replaced(module: cst.Module, mutation: Mutation) -> str:
    return str(deep_replace(module, mutation.original_node, mutation.mutated_node).code)  # type: ignore[union-attr]


def _cuts(text: str) -> Iterator[Change]:
    """Every string that is written as an expression (r"…") without one of its alternatives."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in tokenize.generate_tokens(StringIO(text).readline):
        if token.type == tokenize.STRING and re.match(r"[rR][fF]?|[fF][rR]", token.string) and "|" in token.string:
            at = starts[token.start[0] - 1] + token.start[1]
            yield from without_alternatives(token.string, at)


def _parses(text: str) -> bool:
    try:
        compile(text, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def made(site: Site) -> Mutant | None:
    """This fault, made; nothing if what comes out is no Python any more, or the same."""
    changed = site.make()
    lines = [
        line
        for line in unified_diff(site.text.splitlines(), changed.splitlines(), n=0, lineterm="")
        if not line.startswith(("+++", "---"))
    ]
    if not lines or not _parses(changed):
        return None
    said = re.match(r"@@ -(\d+)(?:,(\d+))? ", lines[0])
    assert said
    first, count = int(said[1]), int(said[2] or 1)
    inside = [where for start, end, where in _places(site.text) if start <= first <= end]
    where = ".".join([site.name.removesuffix(".py").replace("/", "."), *inside[-1:]])
    change = "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines if line[0] in "+-")
    return Mutant(site.name, where, change, first, max(first, first + count - 1), changed)


@cache
def _places(text: str) -> list[tuple[int, int, str]]:
    """Each function and class with its lines, the outer before the inner."""
    wrapper = cst.metadata.MetadataWrapper(cst.parse_module(text))
    visitor = _Places()
    wrapper.visit(visitor)
    return visitor.found


class _Places(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (cst.metadata.PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, int, str]] = []
        self.names: list[str] = []

    def _enter(self, node: cst.FunctionDef | cst.ClassDef) -> None:
        self.names.append(node.name.value)
        place = self.get_metadata(cst.metadata.PositionProvider, node)
        self.found.append((place.start.line, place.end.line, ".".join(self.names)))

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802 (libcst's name)
        self._enter(node)

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:  # noqa: N802
        self.names.pop()

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        self._enter(node)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: N802
        self.names.pop()


def tests_for(mutant: Mutant, touched: Touched) -> list[str]:
    """Tests that run the changed lines; where they run on import only, those of the file, its own first."""
    tests = touched.running(mutant.module, mutant.first, mutant.last)
    if not tests and "/models/" in mutant.module:
        tests = [MIGRATIONS, *touched.touching(mutant.module)]
    return touched.at_most(MOST_SECONDS, tests or touched.touching(mutant.module))


def sample(seed: int, size: int) -> list[Site]:
    """So many faults of the verbs and nouns, drawn over all there are."""
    names = [
        str(path.relative_to(ROOT))
        for folder in ("workflow", "models")
        for path in sorted((ROOT / "articles" / folder).glob("*.py"))
    ]
    return sorted((site for name in names for site in sites(name, seed)), key=lambda site: site.order)[:size]


def tables(names: Sequence[str], seed: int) -> list[Site]:
    """Every fault of these files that mutmut does not reach, in a seeded order."""
    every = [site for name in names for site in sites(name, seed) if site.outside]
    return sorted(every, key=lambda site: site.order)


def attempt(
    place: Bench, touched: Touched, kept: Kept, chosen: Sequence[Site], *, most: int | None, again: bool
) -> None:
    """Try those that were not tried before, and again those that lived if that is asked for."""
    if again:
        kept.forget(LIVED)
    kept.keep_only({site.key for site in chosen})
    todo = [site for site in chosen if not kept.has(site.key)][:most]
    print(f"{len(chosen)} mutants, {len(kept.results)} tried before, {len(todo)} to try", flush=True)
    checked = False
    for site in todo:
        if not (mutant := made(site)):
            kept.write(site.key, module=site.name, where=site.name, change="", verdict=Verdict("refused", "", 0))
            continue
        tests = tests_for(mutant, touched)
        if not checked:
            place.refuse_red(tests[:5])
            checked = True
        verdict = _tried(place, mutant, tests)
        kept.write(site.key, module=mutant.module, where=mutant.where, change=mutant.change, verdict=verdict)
        print(f"{verdict.verdict:<9} {verdict.seconds:6.1f} s  {mutant.where}\n{mutant.change}", flush=True)


def _tried(place: Bench, mutant: Mutant, tests: Sequence[str]) -> Verdict:
    path = place.tree / mutant.module
    text = path.read_text(encoding="utf-8")
    for compiled in (path.parent / "__pycache__").glob(f"{Path(mutant.module).stem}.*.pyc"):
        compiled.unlink()
    path.write_text(mutant.text, encoding="utf-8")
    try:
        found = place.ask(tests)
        # a fault by which nothing can be imported any more is seen by every test
        return found._replace(verdict="killed", by="import") if found.verdict == "broke down" else found
    finally:
        path.write_text(text, encoding="utf-8")
