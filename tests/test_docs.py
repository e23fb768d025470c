"""What the documents name is there: a page about a file that is gone misleads whoever reads it first."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.faults.planted import mutants

ROOT = Path(__file__).resolve().parents[1]

DOCUMENTS = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])
#: Of a changelog, what was true of its time.
READ = [path for path in DOCUMENTS if path.name != "CHANGELOG.md"]

_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)*/?(?:::\w+)?")
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
_TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)


def paths(text: str) -> list[tuple[str, str]]:
    """What a document names as a file or folder of ours, with a name in it or none."""
    found = []
    for named in _CODE.findall(text):
        path, _, name = named.partition("::")
        if _PATH.fullmatch(named) and (path.endswith(("/", ".py", ".sql", ".toml")) or name):
            found.append((path, name))
    return found


def places(path: str) -> list[Path]:
    """Where a path may be: from the top, or inside an app, as the documents shorten it."""
    return [place for top in ("", "articles", "glossary") if (place := ROOT / top / path).exists()]


def names(path: Path) -> set[str]:
    """What a module defines at its top, and in its classes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {one.id for target in node.targets for one in ast.walk(target) if isinstance(one, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


@pytest.mark.parametrize("document", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_and_name_a_document_names_is_there(document):
    gone = []
    for path, name in paths(document.read_text(encoding="utf-8")):
        there = places(path)
        if not there or (name and name not in names(there[0])):
            gone.append(f"{path}::{name}" if name else path)

    assert gone == []


@pytest.mark.parametrize("document", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_of_a_document_leads_to_a_page_of_ours_or_the_web(document):
    links = [link for link in _LINK.findall(document.read_text(encoding="utf-8")) if "://" not in link]

    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_a_document_names_is_a_target(document):
    targets = set(_TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    told = set(re.findall(r"`make ([a-z]+)\b", document.read_text(encoding="utf-8")))

    assert told <= targets


def test_every_variable_the_settings_read_is_told_to_who_deploys():
    settings = (ROOT / "newsroom" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r"\b(?:env\.\w+|_required)\(\s*\"([A-Z_]+)\"", settings))
    told = set(re.findall(r"`([A-Z_]+)`", (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")))

    assert len(read) > 20
    assert read - told == set()


def test_the_roles_and_the_database_are_set_up_alike_by_hand_and_by_compose():
    by_hand, composed = ((ROOT / name).read_text(encoding="utf-8") for name in ("docs/deploy.md", "compose.yaml"))
    settings = {line.strip() for line in by_hand.splitlines() if re.match(r"\s*(ALTER|REVOKE) ", line)}

    assert len(settings) == 6
    assert settings <= {line.strip() for line in composed.splitlines()}


def test_every_invariant_names_a_fault_that_breaks_it():
    told = re.findall(
        r"^\| (I\d+) \|.*`([\w-]+)` \|$", (ROOT / "docs/architecture.md").read_text("utf-8"), re.MULTILINE
    )
    breaks = {mutant.name: mutant.breaks for mutant in mutants()}

    assert [(name, fault) for name, fault in told if name not in breaks.get(fault, ())] == []
    assert len(told) >= 18


def test_a_name_that_is_gone_is_seen():
    text = "`articles/states.py::Stage`, `articles/states.py::Gone`, `articles/gone.py`, `workflow/`, `make`, `a.b`"

    assert paths(text) == [
        ("articles/states.py", "Stage"),
        ("articles/states.py", "Gone"),
        ("articles/gone.py", ""),
        ("workflow/", ""),
    ]
    assert "Stage" in names(ROOT / "articles/states.py")
    assert "Gone" not in names(ROOT / "articles/states.py")
    assert places("articles/gone.py") == []
