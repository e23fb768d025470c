"""One document, one address: how the web addresses by which people reach it are told to be the same.

What comes out is for comparing alone; it is no address anybody could be sent to.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlsplit


class Identity(NamedTuple):
    """By what a document is known again: its canonical address, and its DOI where the address names one."""

    address: str
    doi: str


def identity(url: str) -> Identity:
    """The canonical address and the DOI of what stands at a web address; of nothing, nothing.

    Equal addresses have equal DOIs, since both follow from the same parts.
    """
    address = _canonical(url.strip())
    return Identity(address, _doi_in(address))


#: Names in front of a host under which it shows the same documents.
_SAME_HOST = {"www", "www1", "www2", "m", "mobile", "amp"}
#: Second labels below which anybody registers names: what stands before them is a name, not another door to one.
_SHARED = {"ac", "co", "com", "edu", "gov", "net", "org"}
_DEFAULT_PORTS = {80, 443}
#: What follows readers around and names no document.
_TRACKING = re.compile(
    r"(?:utm|mtm)_\w+|pk_(?:campaign|content|keyword|kwd|medium|source)"
    r"|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|format|bbc\w*)"
    r"|(?:fb|g|d|y|tt|tw)clid|msclkid|[gw]braid|srsltid|_ga|_gl|_hs(?:enc|mi)|hss_channel|mc_[ce]id|mkt_tok"
    r"|igsh(?:id)?|guc(?:counter|e_\w+)|ref_(?:src|url)|cmpid|ocid|ncid|smid|smtyp|spm|trk|vero_id|wt\.mc_id|xtor|amp",
    re.IGNORECASE,
)
_START_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_SESSION = re.compile(r";jsessionid=[^/]*", re.IGNORECASE)
#: Where copies of pages are kept, or shown from, under the pages' own addresses; most leave out how they are fetched.
_COPIED = (
    (re.compile(r"(?:web\.)?archive\.org"), re.compile(r"^/web/\d{4,14}(?:[a-z]{2}_)?/([^/]+[:.].*)$", re.DOTALL)),
    (re.compile(r"archive\.(?:fo|is|li|md|ph|today|vn)"), re.compile(r"^/\d{4,14}/([^/]+[:.].*)$", re.DOTALL)),
    (re.compile(r"google(?:\.[a-z]{2,3}){1,2}"), re.compile(r"^/amp/(?:s/)?([^/]+\..*)$", re.DOTALL)),
    (re.compile(r"[a-z0-9-]+\.cdn\.ampproject\.org"), re.compile(r"^/[cv]/(?:s/)?([^/]+\..*)$", re.DOTALL)),
)
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_IN_SEGMENT = "!$&'()*+,;=:@"


#: How many copies of copies are looked into; what lies deeper is the copy's own address.
_MOST_COPIES = 5


def _canonical(url: str, copies: int = _MOST_COPIES) -> str:
    try:
        parts = urlsplit(quote(url, safe=_PRINTABLE))
        host, port = _host(urlsplit(url).hostname or ""), parts.port
    except ValueError:  # no address; what is no address is one document with its like alone
        return url
    if not host:
        return url
    if copies and (inner := _copied(host, parts.path)):
        return _canonical(f"{inner}?{parts.query}" if parts.query else inner, copies - 1)
    at = "" if port is None or port in _DEFAULT_PORTS else f":{port}"
    return f"{host}{at}{_path(parts.path)}{_query(parts.query)}{_place(parts.fragment)}"


def _copied(host: str, path: str) -> str:
    """The address of the page that is kept or shown there by another house."""
    found = next((inside.match(path) for house, inside in _COPIED if house.fullmatch(host)), None)
    return re.sub(r"^(?:https?:/+)?", "https://", found[1], flags=re.IGNORECASE) if found else ""


def _host(name: str) -> str:
    """The host's name as the net knows it, without the doors it has besides."""
    try:
        name = name.rstrip(".").encode("idna").decode().lower()
    except UnicodeError:
        name = name.rstrip(".").casefold()
    labels = name.split(".")
    kept = [label for label in labels[:-2] if label not in _SAME_HOST] + labels[-2:]
    return name if len(kept) == 2 and kept[0] in _SHARED else ".".join(kept)


def _path(path: str) -> str:
    """A path with one spelling for each character, without what names the same page again."""
    path = _START_PAGE.sub("", _SESSION.sub("", path))
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[max(len(kept) - 1, 1) :]
        elif segment != ".":
            kept.append(quote(unquote_to_bytes(segment), safe=_IN_SEGMENT))
    plain = "/".join(kept).rstrip("/")
    return plain.removesuffix("/amp")


def _query(query: str) -> str:
    """What is asked for, in one order; what only says where a reader came from is left out."""
    asked = parse_qsl(query, keep_blank_values=True, encoding="latin-1")
    told = sorted((name, value) for name, value in asked if not _TRACKING.fullmatch(name))
    pairs = [f"{quote(name, encoding='latin-1')}={quote(value, encoding='latin-1')}" for name, value in told]
    return "?" + "&".join(pairs) if pairs else ""


def _place(fragment: str) -> str:
    """A place in a document is the same document; a page that a script shows is named by its fragment."""
    return f"#{fragment}" if fragment.startswith(("!", "/")) else ""


_DOI = r"10\.\d{4,9}(?:\.\d+)*/[^?#]+"
_DOI_IN_PATH = re.compile(rf"/(?<!/suppl/)({_DOI})")
_DOI_ASKED = re.compile(rf"[?&](?:doi|id)=(?:doi:)?({_DOI.replace('#', '#&')})", re.IGNORECASE)
_ARXIV = re.compile(
    r"^(?:export\.)?arxiv\.org/(?:abs|pdf|html)/([a-z-]+(?:\.[a-z]{2})?/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$",
    re.IGNORECASE,
)
#: How publishers tell the forms of one paper apart.
_FORM = re.compile(
    r"(?:/(?:full|fulltext|abstract|pdf|epdf|epub|html|meta|summary|references)"
    r"|(?:v\d+)?\.(?:full|abstract|short)(?:\.pdf|-text)?|\.pdf|\.full-text)+$"
)
_PREPRINT = re.compile(r"^(10\.1101/\d{4}\.\d\d\.\d\d\.\d+)v\d+$")


def _doi_in(address: str) -> str:
    """The DOI an address names, as DOIs are compared: in small letters."""
    plain = unquote_to_bytes(address).decode("utf-8", "replace")
    if paper := _ARXIV.match(plain):
        return f"10.48550/arxiv.{paper[1].lower()}"
    found = _DOI_IN_PATH.search(plain) or _DOI_ASKED.search(plain)
    if found is None:
        return ""
    whole = found[1].lower().rstrip("/.,;")
    doi = _FORM.sub("", whole)
    doi = doi if "/" in doi else whole
    preprint = _PREPRINT.match(doi)
    return preprint[1] if preprint else doi
