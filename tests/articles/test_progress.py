"""A long command shows that it gets on, to somebody who looks on and to nobody else."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management.base import OutputWrapper

from articles.management import progress


class Screen(StringIO):
    """Where somebody looks on."""

    def isatty(self) -> bool:
        return True


def written(out: StringIO) -> str:
    """What a command that reads 1,200 rows of each of two kinds writes there."""
    shown = progress.Progress(OutputWrapper(out))
    for what in ("claims", "journal"):
        shown.begin(what)
        shown.read(100)
        shown.read(1_100)
    shown.end()
    return out.getvalue()


def test_who_looks_on_sees_what_is_read_and_how_much_of_it(monkeypatch):
    monkeypatch.setattr(progress, "PACE", -1)

    lines = [line.removeprefix("\x1b[K") for line in written(Screen()).split("\r")]

    told = [f"{what}: {rows} rows" for what in ("claims", "journal") for rows in ("0", "100", "1,200")]
    assert lines == ["", *told, ""]


def test_not_every_batch_is_told(monkeypatch):
    monkeypatch.setattr(progress, "PACE", 3_600)

    assert "100" not in written(Screen())


@pytest.mark.parametrize("pace", [-1, 3_600])
def test_a_file_gets_nothing_of_it(monkeypatch, pace):
    monkeypatch.setattr(progress, "PACE", pace)

    assert written(StringIO()) == ""
