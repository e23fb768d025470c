"""Hashing passwords: Argon2, and one at a time in a process, so that whoever reads meanwhile finds it free."""

from __future__ import annotations

from threading import RLock
from typing import Any

from django.contrib.auth import hashers

#: Older hashes check themselves by encoding, so the same thread may come by twice.
_ONE = RLock()


class _OneAtATime(hashers.BasePasswordHasher):
    """A hasher that waits for its turn."""

    def encode(self, *args: Any, **kwargs: Any) -> Any:
        """Hash a password."""
        with _ONE:
            return super().encode(*args, **kwargs)

    def verify(self, password: str, encoded: str) -> bool:
        """Whether it is the password that was hashed."""
        with _ONE:
            return super().verify(password, encoded)


class Argon2(_OneAtATime, hashers.Argon2PasswordHasher):
    """As much as OWASP asks of Argon2id on one thread; Django's own measure takes a small machine whole, with eight."""

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1


class PBKDF2(_OneAtATime, hashers.PBKDF2PasswordHasher):
    """How passwords were hashed before; each is hashed anew when its person next logs in."""
