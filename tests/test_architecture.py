"""Which part of the house may import which; the table of the style guide, made to run."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

LEAVES = {
    "articles.states",
    "articles.errors",
    "articles.text",
    "articles.addresses",
    "articles.admission",
    "articles.breaks",
    "articles.ending_words",
    "articles.endings",
    "articles.ending_abroad",
    "articles.dialogue",
    "articles.statements",
    "articles.cues",
    "articles.turning",
    "articles.wire",
    "articles.credits",
    "articles.lines",
    "articles.listing",
    "articles.direction",
    "articles.files",
    "articles.foreign",
    "articles.markups",
    "articles.garbled",
    "articles.signs",
    "articles.blocks",
    "articles.cleaning",
    "articles.markup",
    "articles.mastheads",
    "articles.marks",
    "articles.covering",
    "articles.formats",
    "articles.canonical",
    "articles.authorship",
    "articles.comparing",
    "articles.limits",
    "articles.rendering",
    "articles.rows",
    "articles.hosts",
}
DOORS = (
    "articles.admin",
    "articles.review",
    "articles.api",
    "articles.views",
    "articles.urls",
    "articles.management",
    "articles.templatetags",
)
TOP = {"newsroom", "articles", "glossary", "templates", "tests", "docs", "manage.py", "pyproject.toml", "README.md"}


def layer(module: str) -> str:
    """The row of the table a module belongs to."""
    if module in LEAVES or module.startswith("glossary.linking"):
        return "leaf"
    for prefix, name in (
        ("articles.models", "models"),
        ("articles.workflow", "workflow"),
        ("articles.migrations", "migrations"),
        ("glossary.models", "glossary models"),
        ("glossary.canonical", "leaf"),
        ("glossary.plurals", "leaf"),
        ("glossary.surroundings", "leaf"),
        ("glossary.migrations", "migrations"),
    ):
        if module == prefix or module.startswith(prefix + "."):
            return name
    if module.startswith(DOORS):
        return "door"
    return {"articles": "glue", "glossary": "glossary door", "newsroom": "house"}[module.partition(".")[0]]


MAY = {
    "leaf": {"leaf"},
    "models": {"leaf", "models"},
    "workflow": {"leaf", "models", "workflow", "glossary models"},
    "door": {"leaf", "models", "workflow", "glossary models", "glue", "door"},
    "glue": {"leaf", "models", "workflow", "glue"},
    "glossary models": {"leaf", "glossary models"},
    "glossary door": {"leaf", "models", "workflow", "glossary models", "glossary door", "glue"},
    "migrations": {"leaf", "models", "migrations", "glossary models", "house"},
    "house": {"house"},
}


def modules() -> dict[str, Path]:
    """Every module of the product, by name."""
    found = {}
    for top in ("articles", "glossary", "newsroom"):
        for path in (ROOT / top).rglob("*.py"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = path
    return found


def imports(path: Path) -> set[str]:
    """The modules of ours a file imports."""
    found: set[str] = set()
    known = modules()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {
                f"{node.module}.{a.name}" if f"{node.module}.{a.name}" in known else node.module for a in node.names
            }
    return {name for name in found if name.partition(".")[0] in ("articles", "glossary", "newsroom")}


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_imports_only_what_its_layer_may(module):
    foreign = {
        name
        for name in imports(modules()[module])
        if name not in ("articles", "glossary") and layer(name) not in MAY[layer(module)]
    }

    assert foreign == set(), f"{module} ({layer(module)}) may not import these"


def door_of(module: str) -> str:
    """Which door a module is part of."""
    return next(door for door in DOORS if module.startswith(door))


@pytest.mark.parametrize("module", sorted(name for name in modules() if layer(name) == "door"))
def test_doors_never_import_each_other(module):
    shared = ("articles.templatetags", "articles.urls", "articles.views")
    others = {
        name
        for name in imports(modules()[module])
        if layer(name) == "door" and door_of(name) != door_of(module) and not name.startswith(shared)
    }

    assert others == set()


def test_the_glossary_knows_nothing_of_articles():
    for module in ("glossary.models", "glossary.linking"):
        assert not [name for name in imports(modules()[module]) if name.startswith("articles")]


def test_the_top_level_holds_only_the_house():
    ours = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    usual = {
        "Makefile",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "Dockerfile",
        "compose.yaml",
        "requirements.lock",
        "requirements-demo.lock",
        "requirements-dev.lock",
        "staticfiles",
    }

    assert ours - usual <= TOP


def test_no_helper_cupboards():
    cupboards = {"utils.py", "services.py", "selectors.py", "signals.py", "helpers.py"}

    assert not [path for path in modules().values() if path.name in cupboards]


def test_every_advisory_lock_has_a_key_of_its_own():
    named = re.compile(r"^(\w+_LOCK) = ([\d_]+)$", re.MULTILINE)
    keys = [int(key) for path in modules().values() for _name, key in named.findall(path.read_text(encoding="utf-8"))]

    assert len(keys) == len(set(keys)) >= 4
