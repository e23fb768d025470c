"""Passwords are hashed by Argon2, one at a time, and older hashes still open the door."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from django.contrib.auth import hashers

from newsroom import settings as as_shipped
from newsroom.hashing import PBKDF2, Argon2


@pytest.fixture(autouse=True)
def shipped(settings: Any) -> None:
    """The hashers of the product, in the place of the tests' own."""
    settings.PASSWORD_HASHERS = as_shipped.PASSWORD_HASHERS


def test_a_password_is_hashed_by_argon2_on_one_thread() -> None:
    assert hashers.make_password("a long password").startswith("argon2$argon2id$v=19$m=19456,t=2,p=1$")


def test_an_older_hash_is_good_and_asks_to_be_made_anew() -> None:
    old = hashers.PBKDF2PasswordHasher().encode("a long password", "salt", iterations=1000)
    kept: list[str] = []

    assert hashers.check_password("a long password", old, kept.append)
    assert not hashers.check_password("another", old, kept.append)
    assert kept == ["a long password"]


def test_a_hash_of_today_is_not_made_anew() -> None:
    assert not hashers.identify_hasher(new := hashers.make_password("a long password")).must_update(new)


@pytest.mark.parametrize(("hasher", "step"), [(Argon2, "encode"), (PBKDF2, "encode"), (Argon2, "verify")])
def test_one_password_at_a_time_is_hashed(monkeypatch: pytest.MonkeyPatch, hasher: Any, step: str) -> None:
    at_once: list[int] = []
    busy = 0

    def slowly(self: Any, *args: Any, **kwargs: Any) -> str:
        nonlocal busy
        busy += 1
        at_once.append(busy)
        time.sleep(0.02)
        busy -= 1
        return ""

    monkeypatch.setattr(hasher.__mro__[2], step, slowly)
    threads = [threading.Thread(target=getattr(hasher(), step), args=("word", "salt")) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]

    assert at_once == [1, 1, 1, 1]
