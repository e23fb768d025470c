"""Where addresses of the web lead: a reader has to be able to get there from anywhere."""

from __future__ import annotations

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

#: Names that nobody can look up outside one machine, house or test.
_NO_PLACE = re.compile(r"(?:.*\.)?(?:localhost|localdomain|local|internal|intranet|lan|home\.arpa|invalid|test)")
#: What browsers read as the full stops of a name.
_STOPS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61", "."))
#: Where the long kind of address carries the short one, for networks that have the long kind alone.
_CARRIES = IPv6Network("64:ff9b::/96")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")


def leads_nowhere(url: str) -> str:
    """What keeps a reader from following a well-formed address, in words that go on from "it"; else nothing."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        return "has a port that cannot be"
    if port == 0:
        return "has a port that cannot be"
    host = unicodedata.normalize("NFKC", host.translate(_STOPS)).translate(_STOPS).casefold().removesuffix(".")
    if address := _as_number(host):
        return "" if _is_public(address) else "leads into a private network"
    if _NO_PLACE.fullmatch(host):
        return "leads into a private network"
    if "." not in host.strip("."):
        return "names no host that readers could reach"
    return ""


def holds_a_login(url: str) -> bool:
    """Whether an address tells a name or a password before its host."""
    try:
        return urlsplit(url).username is not None
    except ValueError:
        return False


def _as_number(host: str) -> IPv4Address | IPv6Address | None:
    """The numbered address a host stands for; browsers read 127.1, 0x7f.0.0.1 and 2130706433 as one too."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    parts = host.split(".")
    if len(parts) > 4 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    try:
        *before, last = (int(part, 16 if part.startswith("0x") else 8 if part[0] == "0" else 10) for part in parts)
        return IPv4Address(sum(one << (24 - 8 * at) for at, one in enumerate(before)) + last)
    except ValueError:
        return IPv4Address(0)  # no address at all, and so no public one


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it can be reached from everywhere; what carries an address of the other kind leads where that leads."""
    if isinstance(address, IPv6Address):
        if carried := address.ipv4_mapped or address.sixtofour:
            return _is_public(carried)
        if address in _CARRIES:
            return _is_public(IPv4Address(address.packed[-4:]))
    return address.is_global and not address.is_multicast and not address.is_reserved
