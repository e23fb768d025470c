"""The web server: one of its processes is killed, and the others go on answering."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from newsroom.demo import web_server

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120


def free_port() -> int:
    """A port nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def as_the_image_serves(port: int) -> tuple[list[str], dict[str, str]]:
    """The image's command with what its Dockerfile sets for it."""
    text = (ROOT / "Dockerfile").read_text()
    told = dict(re.findall(r"(GRANIAN_\w+)=(\S+)", text))
    words = re.findall(r'"([^"]+)"', text.rpartition("CMD ")[2])
    return [sys.executable, "-m", *words], told | {"GRANIAN_HOST": "127.0.0.1", "GRANIAN_PORT": str(port)}


@pytest.fixture(params=["the demo", "the image"])
def served(request: pytest.FixtureRequest) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A web server as it is started there, once all its processes listen, and its port."""
    port = free_port()
    command, told = (web_server(port), {}) if request.param == "the demo" else as_the_image_serves(port)
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | told | {"DEBUG": "yes"}, start_new_session=True)
    try:
        wait_for(lambda: len(listening(process.pid, port)) == 2)
        yield process, port
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_for(there: Callable[[], bool]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def listening(server: int, port: int) -> list[int]:
    """The processes of a server that take connections at a port."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    sockets = {f"socket:[{row[9]}]" for row in rows if row[3] == "0A" and row[1].endswith(f":{port:04X}")}
    return [pid for pid in children(server) if sockets & open_files(pid)]


def children(pid: int) -> list[int]:
    """The processes a process started."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def open_files(pid: int) -> set[str]:
    """What a process holds open."""
    try:
        return {os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir()}
    except OSError:
        return set()


def is_gone(pid: int) -> bool:
    """Whether a process has ended with all its threads, and so let go of the connections it held."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        return state == "Z" and len(list(Path(f"/proc/{pid}/task").iterdir())) == 1
    except OSError:
        return True


def answer(port: int) -> int:
    """What the server says when asked whether it lives; 0 where nothing comes back."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=PATIENCE) as page:
            return int(page.status)
    except OSError:
        return 0


def test_one_killed_process_takes_nothing_down_and_comes_back(served: tuple[subprocess.Popen[bytes], int]) -> None:
    process, port = served
    for _ in range(2):
        killed, *_others = listening(process.pid, port)

        os.kill(killed, signal.SIGKILL)
        wait_for(partial(is_gone, killed))

        assert [answer(port) for _ in range(4)] == [200] * 4
        wait_for(lambda: len(listening(process.pid, port)) == 2)
    assert process.poll() is None
