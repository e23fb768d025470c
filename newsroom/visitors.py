"""Where a visitor comes from, as far as it can be known."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from django.http import HttpRequest

_WITH_PORT = re.compile(r"\[(?P<six>[^\]]*)\](?::\d+)?|(?P<four>[\d.]+):\d+")
#: What one household or office is given of the wider addresses; whoever has it can take any address in it.
HOUSEHOLD = 64


def address_of(request: HttpRequest) -> str | None:
    """The address a request comes from; of the long kind its network.

    It is told by as many proxies of our own as PROXIES says: what stands left of theirs anybody may have written.
    """
    hops = [hop.strip() for hop in request.headers.get("x-forwarded-for", "").split(",") if hop.strip()]
    if settings.PROXIES and hops and (told := _read(hops[-min(settings.PROXIES, len(hops))])):
        return told
    return _read(request.META.get("REMOTE_ADDR", ""))


def _read(told: str) -> str | None:
    if parts := _WITH_PORT.fullmatch(told):
        told = parts["six"] or parts["four"] or ""
    try:
        address: IPv4Address | IPv6Address = ip_address(told)
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(IPv6Network((address.packed, HOUSEHOLD), strict=False).network_address)
    return str(address)
