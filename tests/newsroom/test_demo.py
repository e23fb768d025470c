"""The one command that serves the sample newsroom, from nothing to a clean end."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsroom.database import Cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def surroundings() -> Iterator[dict[str, str]]:
    """Folders and a port of the test's own."""
    place = Path(tempfile.mkdtemp(prefix="newsroom-demo-"))
    place.chmod(0o755)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DATABASE_OWNER_URL")}
    yield kept | {"NEWSROOM_PG_DIR": str(place / "pg"), "STATIC_ROOT": str(place / "static"), "PORT": str(port)}
    Cluster(place / "pg").stop()
    shutil.rmtree(place)


def _serve(surroundings: dict[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "newsroom.demo"]
    return subprocess.Popen(
        command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _read_until_open(serving: subprocess.Popen[str]) -> str:
    """What it says until the newsroom is open."""
    said = ""
    assert serving.stdout
    while "private window" not in said:
        line = serving.stdout.readline()
        assert line, said
        said += line
    return said


def _close(serving: subprocess.Popen[str]) -> str:
    serving.send_signal(signal.SIGINT)
    return serving.communicate(timeout=60)[0]


def test_the_demo_serves_from_nothing_and_stops_all_it_started(surroundings: dict[str, str]) -> None:
    root = f"http://127.0.0.1:{surroundings['PORT']}"

    serving = _serve(surroundings)
    first = _read_until_open(serving)
    with urllib.request.urlopen(root) as page:
        html = page.read().decode()
    last = _close(serving)

    assert [line.split()[-1] for line in first.splitlines() if "127.0.0.1" in line][-3:] == [
        f"{root}/",
        f"{root}/review/",
        f"{root}/admin/",
    ]
    assert re.search(r'<link rel="stylesheet" href="/static/articles/css/site\.[0-9a-f]{12}\.css">', html)
    assert last.strip().endswith("Database server: stopped.")
    assert serving.returncode == 0

    again = _serve(surroundings)
    second = _read_until_open(again)
    _close(again)

    assert second.count("\n") < first.count("\n"), "accounts are printed once"


def test_a_taken_port_is_named(surroundings: dict[str, str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", int(surroundings["PORT"])))
        other.listen()
        serving = _serve(surroundings)

        said, _ = serving.communicate(timeout=60)

    assert said == f"Port {surroundings['PORT']} is taken; name another: PORT=8001 make demo\n"
    assert serving.returncode == 1
