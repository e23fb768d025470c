"""Somebody at a browser: cookies, forms, and of every answer what it cost."""

from __future__ import annotations

import http.client
import time
from http.cookies import SimpleCookie
from typing import NamedTuple
from urllib.parse import urlencode

from tests.bench.forms import Fields, Page
from tests.bench.meters import settled

_IDLE = 5.0


class BenchFailed(Exception):
    """A step did not go as it has to, and the message says which."""


class Cost(NamedTuple):
    """What one or several answers took: processor time and time on the wall in milliseconds; bytes sent."""

    web: float
    database: float
    statements: int
    wall: float
    size: int

    @property
    def both(self) -> float:
        """Processor time of both sides."""
        return self.web + self.database

    def __add__(self, other: object) -> Cost:
        assert isinstance(other, Cost)
        return Cost(
            self.web + other.web,
            self.database + other.database,
            self.statements + other.statements,
            self.wall + other.wall,
            self.size + other.size,
        )


class Answer(NamedTuple):
    """What came back, and what it took."""

    status: int
    text: str
    location: str
    cost: Cost

    def page(self) -> Page:
        """Its forms."""
        return Page(self.text)


class Browser:
    """One person before one server; `pids` are the processes that answer there, known after the first answer."""

    pids: dict[int, tuple[int, int]] = {}

    def __init__(self, port: int) -> None:
        self.port = port
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        self.cookies: dict[str, str] = {}
        self.asked = 0.0

    def log_in(self, name: str, password: str = "a long password") -> Browser:
        """Come in by the door everybody comes in by."""
        form = self.get("/login/").page().form(lambda given: given.get("method", "") == "post")
        self.post("/login/", form.filled(username=name, password=password))
        return self

    def get(self, path: str, **headers: str) -> Answer:
        """Read a page."""
        return self._ask("GET", path, None, headers, (200,))

    def post(self, path: str, fields: Fields, *, answers: tuple[int, ...] = (302,), **headers: str) -> Answer:
        """Send a form; an answer that is not one of these is a failure."""
        return self._ask("POST", path, urlencode(fields), headers, answers)

    def _ask(
        self, method: str, path: str, body: str | None, headers: dict[str, str], answers: tuple[int, ...]
    ) -> Answer:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        if time.monotonic() - self.asked > _IDLE:
            self.connection.close()  # the server may have given up on it
        self.asked = time.monotonic()
        pids = self.pids.get(self.port)
        before = settled(*pids) if pids else None
        began = time.perf_counter()
        self.connection.request(method, path, body, sent)
        response = self.connection.getresponse()
        text = response.read().decode()
        wall = 1000 * (time.perf_counter() - began)
        for header in response.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(header).items()}
        if response.status not in answers:
            raise BenchFailed(f"{method} {path} answered {response.status}: {_told(text)}")
        web, session, statements = map(int, response.headers["X-Bench"].split())
        spent = (0.0, 0.0)  # of a first answer nothing is known: it tells which processes to watch
        if before and pids:
            if (web, session) not in (pids, (pids[0], 0)):
                raise BenchFailed(f"{method} {path} was answered by another process than what came before it.")
            now = settled(*pids)
            spent = ((now.web - before.web) / 1e6, (now.database - before.database) / 1e6)
        elif session:
            self.pids[self.port] = (web, session)
        cost = Cost(spent[0], spent[1], statements, wall, len(text))
        return Answer(response.status, text, response.headers.get("Location", ""), cost)


def _told(text: str) -> str:
    """The middle of a page that should not have come, where it says why."""
    words = " ".join(text.split())
    at = max(words.find("errornote"), words.find("told__refusal"), words.find("errorlist"), 0)
    return words[at : at + 400]
