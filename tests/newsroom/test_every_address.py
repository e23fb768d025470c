"""Whatever anybody sends to whatever address, it is answered: never with 500.

A round sends one request in so many, in turn; `make thorough` sends them all.
"""

from __future__ import annotations

import itertools
import logging
import traceback
from collections import Counter
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import pytest
from django.contrib import admin
from django.core.signals import got_request_exception
from django.db import transaction
from django.test import Client
from rest_framework.throttling import SimpleRateThrottle

from tests.doors import DOORS, Desk
from tests.factories import make_person
from tests.walking import Address, Things, every_address, model_of, parameters_read

#: One in so many requests is sent in a round; a prime, so that the turns fall on every kind of value.
ONE_IN = 11
HUGE = "9" * 30

#: What is no value, each in the way it is broken.
BROKEN: tuple[Any, ...] = (
    "", "a\0b", b"a\xed\xa0\x80b", b"\xff\xfe", HUGE, str(2**63), "99999999999999", "-1", "٣", "([*", "abc", "1e999999",
    "2026-02-30", "9999-12-31T23:59:59-12:00", "cD1hYmM=", "bz05OTk5OTk5OTk5OTk5OTk5OTk5OTk5", ["1", "abc", "\0"],
)  # fmt: skip
MEGABYTES = ("a" * 1_000_000, "a+" * 500_000)
#: What fits into a gap of an address and names nothing.
GAPS = ("a\0b", HUGE, str(2**63), "-1", "٣", "([*", "abc", "_5F", "00000000-0000-0000-0000-000000000000", "a" * 5_000)

#: What an address is asked that reads no parameter.
NOTHING = "anything"
LOOKUPS = ("exact", "in", "isnull", "regex", "iregex", "year", "gte", "date", "contains", "range")
ROLES = ("nobody", "outsider", "editor", "reviewer", "chief", "lawyer", "root")


class Walk:
    """Sends requests, each undone at once, and keeps what broke."""

    def __init__(self, one_in: int) -> None:
        self.one_in, self.turns = one_in, itertools.count()
        self.desk = Desk()
        self.things = Things(self.desk)
        self.tried: Counter[str] = Counter()
        self.broke: list[str] = []
        self.raised = ""

    def note(self, **kwargs: Any) -> None:
        self.raised = traceback.format_exc().strip().splitlines()[-1]

    def client(self, role: str) -> Client:
        """A browser of somebody in this role, or of nobody."""
        client = Client(raise_request_exception=False)
        if role == "lawyer":
            client.force_login(make_person("lawyer", "Lawyers"))
        elif role == "outsider":
            client.force_login(make_person("outsider", is_staff=False))
        elif role != "nobody":
            client.force_login(getattr(self.desk, role))
        return client

    def get(self, client: Client, path: str, given: dict[str, Any] | None = None, **more: Any) -> None:
        """Ask, if it is its turn."""
        if next(self.turns) % self.one_in == 0:
            self.asked(client, f"{path}?{urlencode(given, doseq=True)}" if given else path, **more)

    def asked(self, client: Client, path: str, **more: Any) -> Any:
        """The answer to asking."""
        return self._sent(lambda: client.get(path, **more), f"GET {path}"[:200])

    def post(self, client: Client, path: str, given: Any, **more: Any) -> None:
        """Send a form, if it is its turn."""
        if next(self.turns) % self.one_in == 0:
            self.answered(client, path, given, **more)

    def answered(self, client: Client, path: str, given: Any, **more: Any) -> Any:
        """The answer to sending a form."""
        told = {name: str(value)[:40] for name, value in given.items()} if isinstance(given, dict) else str(given)[:80]
        return self._sent(lambda: client.post(path, given, **more), f"POST {path} {told}")

    def _sent(self, send: Any, told: str) -> Any:
        self.raised = ""
        with transaction.atomic():
            answer = send()
            transaction.set_rollback(True)
        self.tried[str(answer.status_code)] += 1
        if answer.status_code >= 500:
            self.broke.append(f"{told}: {self.raised[:300]}")
        return answer


@pytest.fixture
def walk(db, request):
    """Nobody is held up for asking too often; what broke is told at the end, with how much was tried."""
    logging.disable(logging.CRITICAL)
    made = Walk(1 if request.config.getoption("--at-length") else ONE_IN)
    got_request_exception.connect(made.note)
    with patch.object(SimpleRateThrottle, "allow_request", return_value=True):
        yield made
    logging.disable(logging.NOTSET)
    print(f"\n{sum(made.tried.values())} requests, {len(made.broke)} answered 500; {dict(made.tried)}")


def asked_for(address: Address) -> Iterator[str]:
    """What an address takes from whatever is sent: the fields of a prefilled form, the look-ups of a list."""
    model = model_of(address.name.removeprefix("admin:")) if address.name.startswith("admin:") else None
    if model is None:
        return
    if address.name.endswith("_add"):
        yield from (field.name for field in model._meta.get_fields() if not field.auto_created)
    if address.name.endswith("_changelist"):
        yield from ("q", "o", "p", "e", "all", "_popup", "_to_field")
        yield from (spec if isinstance(spec, str) else spec[0] for spec in listed_by(model))
        for field, lookup in itertools.product(model._meta.concrete_fields, LOOKUPS):
            yield f"{field.name}__{lookup}"


def listed_by(model: Any) -> list[Any]:
    """What a model's list can be narrowed by, filters with a name of their own left to what they read."""
    return [spec for spec in admin.site._registry[model].list_filter if not isinstance(spec, type)]


def names_of(walk: Walk, client: Client, address: Address) -> tuple[list[str], bool]:
    """What an address can be asked for, and whether whoever asks is let in."""
    read: set[str] = set()
    with parameters_read(read):
        answer = walk.asked(client, address.filled(walk.things))
    inside = answer.status_code == 200
    return sorted(read | (set(asked_for(address)) if inside else set())) or [NOTHING], inside


@pytest.mark.parametrize("role", ROLES)
def test_no_parameter_of_any_address_breaks_it(walk, role):
    client = walk.client(role)
    turns = itertools.count()
    for address in every_address():
        path = address.filled(walk.things)
        names, inside = names_of(walk, client, address)
        for name in names:
            thorough = inside and "__" not in name and role in ("nobody", "root")
            step = 1 if thorough and name != NOTHING else len(BROKEN) // 2
            for value in BROKEN[next(turns) % step :: step]:
                walk.get(client, path, {name: value})
        if inside:
            walk.get(client, path, dict.fromkeys(names[:40], BROKEN[next(turns) % len(BROKEN)]))
            walk.get(client, f"{path}?{names[0]}={MEGABYTES[next(turns) % 2]}")
    assert not walk.broke, "\n".join(walk.broke)


@pytest.mark.parametrize("role", ["nobody", "editor", "root"])
def test_nothing_in_the_gaps_of_an_address_breaks_it(walk, role):
    client = walk.client(role)
    for address in every_address():
        for gap, wrong in itertools.product(address.gaps, GAPS):
            walk.get(client, address.filled(walk.things, **{gap: wrong}))
            walk.post(client, address.filled(walk.things, **{gap: wrong}), {})
    assert not walk.broke, "\n".join(walk.broke)


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.name)
def test_no_field_of_any_form_breaks_its_door(walk, door):
    client = walk.client(door.who)
    url, data = door.sent(walk.desk)
    read: set[str] = set()
    with parameters_read(read):
        assert walk.answered(client, url, data).status_code in (200, 302)
    for name in sorted(read | set(data)):
        for value in BROKEN:
            walk.post(client, url, {**data, name: value})
        walk.post(client, url, {other: value for other, value in data.items() if other != name})
    for value in BROKEN:
        walk.post(client, url, dict.fromkeys(data, value))
    assert not walk.broke, "\n".join(walk.broke)


@pytest.mark.parametrize("role", ROLES)
def test_no_form_sent_where_none_is_expected_breaks_an_address(walk, role):
    client = walk.client(role)
    for address in every_address():
        path = address.filled(walk.things)
        read: set[str] = set()
        with parameters_read(read):
            walk.answered(client, path, {})
        for value in BROKEN if role in ("nobody", "root") else BROKEN[::4]:
            walk.post(client, path, dict.fromkeys(read or {NOTHING}, value))
    assert not walk.broke, "\n".join(walk.broke)


@pytest.mark.parametrize("door", [door for door in DOORS if door.keeps], ids=lambda door: door.name)
def test_a_megabyte_in_any_field_of_a_form_breaks_nothing(walk, door):
    client = walk.client(door.who)
    url, data = door.sent(walk.desk)
    for name in data:
        walk.post(client, url, {**data, name: "a " * 500_000})
    assert not walk.broke, "\n".join(walk.broke)


HEADERS = [
    {"content_type": f"text/plain; charset={name}"}
    for name in ("utf-7", "utf-16", "unicode_escape", "no-such", "UTF8")
] + [
    {"headers": {name: value}}
    for name, value in (
        ("Accept-Language", "\0" * 3), ("Accept-Language", "x" * 100_000), ("If-None-Match", '"\0'),
        ("If-Modified-Since", "Mon, 99 Foo 99999999 99:99:99 GMT"), ("Cookie", 'sessionid="\\000"; csrftoken="\\000"'),
        ("Cookie", "sessionid=" + "9" * 9000), ("Cookie", 'messages="\\000:"'), ("Accept", "*/*;q=abc, \0"),
        ("Range", "bytes=9-1"), ("X-Forwarded-For", "\0, ([*"), ("Referer", "\0"), ("Origin", "null"),
    )
]  # fmt: skip


@pytest.mark.parametrize("role", ["nobody", "chief"])
def test_no_header_breaks_an_address(walk, role):
    client = walk.client(role)
    for address, header in itertools.product(every_address(), HEADERS):
        kind = header.get("content_type")
        path = f"{address.filled(walk.things)}?q=%5Cud800&page=%5Cud800&before=%5Cud800"
        if kind:
            walk.get(client, path, CONTENT_TYPE=kind)
        else:
            walk.get(client, path, **header)
    assert not walk.broke, "\n".join(walk.broke)


_PART = '--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\\ud800\r\n'


@pytest.mark.parametrize("charset", ["unicode_escape", "utf-16", "utf-7"])
def test_a_form_in_another_encoding_breaks_no_door(walk, charset):
    for door in DOORS:
        client = walk.client(door.who)
        url, data = door.sent(walk.desk)
        parts = "".join(_PART.format(name=name, value=value) for name, value in data.items())
        walk.post(
            client,
            url,
            (parts + "--x--\r\n").encode(),
            content_type=f"multipart/form-data; boundary=x; charset={charset}",
        )
        walk.post(client, url, urlencode(data), content_type=f"application/x-www-form-urlencoded; charset={charset}")
    assert not walk.broke, "\n".join(walk.broke)
