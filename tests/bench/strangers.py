"""What readers notice while a stranger guesses passwords: `python -m tests.bench.strangers`.

The sample newsroom as `make demo` serves it, with two web processes. A reader opens the front page again and again:
first alone, then while a stranger gives fifty wrong passwords in a row for an editor's account. Fails where the
reader's median is over one and a half times what it was, the stranger is not limited, or the editor does not get in
from elsewhere.
Then, without a bound, the same from fifty addresses one after another, none of which is limited.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from newsroom.database import Cluster

ROOT = Path(__file__).resolve().parents[2]
READS, GUESSES = 300, 50
BOUND = 1.5
#: Addresses for documentation, told by the one proxy this server is made to believe in.
STRANGER, HOME = "192.0.2.66", "198.51.100.1"


class Visitor:
    """Somebody at a browser, at some address."""

    def __init__(self, port: int, address: str) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"X-Forwarded-For": address}
        self.token = ""

    def get(self, path: str) -> tuple[int, str]:
        """Read a page."""
        return self._ask("GET", path, None)

    def log_in(self, login: str, password: str) -> int:
        """Try a password; what the server answers."""
        if not self.token:
            found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.get("/login/")[1])
            assert found
            self.token = found[1]
        sent = {"csrfmiddlewaretoken": self.token, "username": login, "password": password}
        return self._ask("POST", "/login/", urlencode(sent))[0]

    def _ask(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        self.connection.request(method, path, body, self.headers | kind)
        answer = self.connection.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            self.headers["Cookie"] = cookie.partition(";")[0]
        return answer.status, answer.read().decode()


def reading(port: int, stop: Callable[[int], bool]) -> list[float]:
    """Open the front page until told to stop; how long each took, in milliseconds."""
    reader = Visitor(port, "203.0.113.5")
    took: list[float] = []
    while not stop(len(took)):
        begun = time.perf_counter()
        status, _page = reader.get("/")
        took.append((time.perf_counter() - begun) * 1000)
        assert status == 200
        time.sleep(0.005)
    return took


def during(port: int, work: Callable[[], None]) -> list[float]:
    """What reading takes while somebody is at work."""
    busy = threading.Thread(target=work)
    busy.start()
    took = reading(port, lambda _done: not busy.is_alive())
    busy.join()
    return took


def measure(port: int, login: str, password: str) -> list[str]:
    """Read alone, then beside the stranger; what is not as it should be."""
    answers: list[int] = []
    scattered: list[int] = []

    def guess() -> None:
        stranger = Visitor(port, STRANGER)
        answers.extend(stranger.log_in(login, f"guess {n}") for n in range(GUESSES))

    def guess_from_everywhere() -> None:
        scattered.extend(Visitor(port, f"198.18.0.{n}").log_in(login, f"guess {n}") for n in range(GUESSES))

    reading(port, lambda done: done >= READS // 3)
    alone = statistics.median(reading(port, lambda done: done >= READS))
    beside, everywhere = during(port, guess), during(port, guess_from_everywhere)
    ratio = statistics.median(beside) / alone
    print(f"a reader's front page, alone: {alone:.1f} ms (median of {READS})")
    print(f"beside {GUESSES} wrong passwords: {statistics.median(beside):.1f} ms (of {len(beside)}), {ratio:.2f} times")
    print(f"beside {GUESSES} from as many addresses: {statistics.median(everywhere):.1f} ms (of {len(everywhere)})")
    print(
        f"the stranger was answered {answers.count(200)} times with the form and {answers.count(429)} times turned away"
    )
    wrong = [f"a reader waits {ratio:.2f} times as long"] if ratio > BOUND else []
    if answers.count(429) != GUESSES - 4 or 429 in scattered:
        wrong.append("the stranger was not limited as it should be")
    if Visitor(port, HOME).log_in(login, password) != 302:
        wrong.append("the editor does not get in from elsewhere")
    return wrong


def main() -> None:
    """Serve, measure, stop."""
    place = Path(tempfile.mkdtemp(prefix="newsroom-strangers-"))
    place.chmod(0o755)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    told = {"NEWSROOM_PG_DIR": str(place / "pg"), "STATIC_ROOT": str(place / "static"), "PORT": str(port)}
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "DATABASE_OWNER_URL")}
    serving = subprocess.Popen(
        [sys.executable, "-m", "newsroom.demo"],
        cwd=ROOT, env=kept | told | {"NEWSROOM_PROXIES": "1"}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        said = ""
        assert serving.stdout
        while "private window" not in said:
            line = serving.stdout.readline()
            assert line, said
            said += line
        account = re.search(r"^\s*Editor\s.*\s(\S+)\s+(\S+)\s*$", said, re.MULTILINE)
        assert account, said
        wrong = measure(port, account[1], account[2])
    finally:
        serving.send_signal(signal.SIGINT)
        serving.wait()
        Cluster(place / "pg").stop()
        shutil.rmtree(place)
    if wrong:
        sys.exit("; ".join(wrong))


if __name__ == "__main__":
    main()
