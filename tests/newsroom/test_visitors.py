"""Where visitors come from, with and without proxies of ours before us."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import RequestFactory

from newsroom.visitors import address_of


def seen(settings: Any, proxies: int, header: str | None, own: str = "192.0.2.1") -> str | None:
    """The address behind some number of proxies."""
    settings.PROXIES = proxies
    told = {} if header is None else {"HTTP_X_FORWARDED_FOR": header}
    return address_of(RequestFactory().get("/", REMOTE_ADDR=own, **told))


def test_without_a_proxy_of_ours_nobody_claims_another_address(settings: Any) -> None:
    assert seen(settings, 0, "203.0.113.9") == "192.0.2.1"


@pytest.mark.parametrize(
    ("proxies", "header", "address"),
    [
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "10.9.9.9, 203.0.113.9", "203.0.113.9"),
        (2, "10.9.9.9, 203.0.113.9, 198.51.100.2", "203.0.113.9"),
        (2, "203.0.113.9", "203.0.113.9"),
        (1, "203.0.113.9:51034", "203.0.113.9"),
        (1, "[2001:db8:1:2::7]:443", "2001:db8:1:2::"),
        (1, None, "192.0.2.1"),
        (1, " , ", "192.0.2.1"),
        (1, "203.0.113.9, unknown", "192.0.2.1"),
    ],
)
def test_behind_our_proxies_the_address_is_what_the_outermost_of_them_says(
    settings: Any, proxies: int, header: str | None, address: str
) -> None:
    assert seen(settings, proxies, header) == address


@pytest.mark.parametrize(
    ("own", "address"),
    [
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::"),
        ("2001:db8:1:3::1", "2001:db8:1:3::"),
        ("::ffff:192.0.2.77", "192.0.2.77"),
        ("", None),
    ],
)
def test_the_addresses_of_one_household_are_one(settings: Any, own: str, address: str | None) -> None:
    assert seen(settings, 0, None, own) == address
