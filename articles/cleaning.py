"""What HTML from outside may bring: one closed list of elements and attributes, and words for what it loses."""

from __future__ import annotations

import re
import unicodedata

import nh3

from articles.errors import UnfitText
from articles.hosts import holds_a_login, leads_nowhere


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}
LISTS = frozenset({"ul", "ol"})
FORMATS = {"strong": "strong", "b": "strong", "em": "em", "i": "em"}
CELLS = frozenset({"td", "th"})
#: What begins a paragraph of its own, though nothing else of it is kept.
PARAGRAPHS = _names(
    "p div address article aside section header footer main nav figure figcaption pre hr center dl dt dd"
    " table caption thead tbody tfoot tr fieldset legend details summary form hgroup"
)
_WITH_THEIR_CONTENT = _names(
    "script style iframe object applet noscript template textarea select datalist title svg math video audio canvas"
    " noembed noframes xmp plaintext"
)
#: Elements whose loss people hear of, in the order they hear of it.
_LOSSES = (
    ({"script"}, "A script was removed."),
    ({"style", "link"}, "A style sheet was removed."),
    ({"iframe", "object", "embed", "applet", "frame", "frameset"}, "Embedded content was removed."),
    ({"img", "picture", "svg", "canvas", "image"}, "A picture was removed."),
    ({"video", "audio"}, "A recording was removed."),
    ({"math"}, "A formula was removed."),
    ({"form", "input", "button", "textarea", "select", "datalist"}, "A form was removed."),
    (
        {"noscript", "template", "title", "noembed", "noframes", "xmp", "plaintext"},
        "Text that a page does not show was removed.",
    ),
    ({"table"}, "A table was turned into plain text."),
    (
        _names("span font u s strike del ins sub sup small big code pre kbd samp tt q cite center"),
        "Formatting that stories do not use was removed; the words were kept.",
    ),
)
_HANDLER_LOST = "A script was removed."
_HANDLER = re.compile(r"<[a-z][^<>]*[\s/\"']on[a-z]+\s*=", re.IGNORECASE)

_CLAIM_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|new(?:-[1-9][0-9]{0,3})?")
_BREAKS_AN_ADDRESS = re.compile(r"[\t\n\r]")
_OUTSIDE = re.compile(r"(?:https?://|mailto:)[^\s\\]+", re.IGNORECASE)


def kept_attribute(element: str, attribute: str, value: str) -> str | None:
    """The value an attribute is kept with, or None; it never raises, since nh3 would swallow that."""
    if attribute == "data-claim":
        claim = value.strip().lower()
        return claim if _CLAIM_ID.fullmatch(claim) else None
    if attribute == "start":
        number = value.strip()
        return str(int(number)) if re.fullmatch(r"[0-9]{1,5}", number) and int(number) != 1 else None
    address = unicodedata.normalize("NFC", _BREAKS_AN_ADDRESS.sub("", value.strip()))
    return address if address.isprintable() and _leads_readers_somewhere(address) else None


def _leads_readers_somewhere(address: str) -> bool:
    if not _OUTSIDE.fullmatch(address):
        return False
    return address[:7].lower() == "mailto:" or not (holds_a_login(address) or leads_nowhere(address))


_CLEANER = nh3.Cleaner(
    tags={*HEADINGS, *FORMATS, *LISTS, *CELLS, *PARAGRAPHS, "li", "blockquote", "a", "br", "mark"},
    clean_content_tags=set(_WITH_THEIR_CONTENT),
    # Without "*", nh3 would keep title and lang on every element.
    attributes={"*": set(), "a": {"href"}, "mark": {"data-claim"}, "ol": {"start"}},
    attribute_filter=kept_attribute,
    url_schemes={"http", "https", "mailto"},
    url_relative="deny",
    link_rel=None,
)

LONGEST = 1_000_000
DEEPEST = 500
#: A parser looks through all open elements at most tags, which takes it a second for this many.
MOST_STEPS = 10_000_000
MOST_AMPERSANDS = 100_000
_CROWDED = re.compile(
    r"<[a-z][^\s<>/]*+(?:[\s/]++[^\s>/=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s<>\"']++))?+){200}", re.IGNORECASE
)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)")
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
#: Elements HTML closes by itself when the next one begins.
_CLOSES_ITSELF = _names("p li dt dd tr td th tbody thead tfoot caption colgroup html head body")
#: Formatting left open is opened again in every following block, which makes megabytes of 10 KB.
_STEPS_TO_REOPEN = 100
_REOPENS = _names("a b big code em font i nobr s small strike strong tt u")
_SEALED = _names("applet marquee object table template svg math select button")


def unfit(problem: str, remedy: str = "Paste it again as plain text.") -> UnfitText:
    """The refusal of a body, by its fault."""
    return UnfitText(field="body", problem=problem, remedy=remedy)


def clean(html: str) -> str:
    """HTML with nothing in it but the elements and attributes of the closed list, every element closed."""
    return _CLEANER.clean(html)


def tags_of(html: str) -> set[str]:
    """The names of all elements in some HTML, refusing what would take a parser too long to read."""
    refuse_oversize(html)
    names, still_open = set(), _Open()
    for slash, name in _TAG.findall(html):
        tag = name.lower()
        names.add(tag)
        still_open.close(tag) if slash else still_open.open(tag)
    return names


def refuse_oversize(html: str) -> None:
    """Refuse what is too long, is no text, or would take nh3 a time that grows with its square."""
    if len(html) > LONGEST:
        problem = f"is longer than {LONGEST:,} characters"
        raise unfit(problem, "Take out what is no text, or divide it into stories.")
    try:
        html.encode()
    except UnicodeEncodeError as lone:
        problem = f"holds half a character (U+{ord(html[lone.start]):04X}) at character {lone.start + 1}"
        raise unfit(problem, "Delete it and type the character again.") from None
    if html.count("&") > MOST_AMPERSANDS:
        problem = f"writes more than {MOST_AMPERSANDS:,} characters as codes"
        raise unfit(problem)
    if _CROWDED.search(html):
        problem = "holds an element with hundreds of attributes"
        raise unfit(problem)


def losses(html: str, tags: set[str]) -> list[str]:
    """One sentence for each kind of thing that cleaning takes out."""
    told = [sentence for names, sentence in _LOSSES if names & tags]
    return told if _HANDLER_LOST in told or not _HANDLER.search(html) else [_HANDLER_LOST, *told]


class _Open:
    """The elements a parser would hold open; an estimate that never counts too few."""

    def __init__(self) -> None:
        self.tags: list[str] = []
        self.formats = 0
        self.steps = 0

    def open(self, tag: str) -> None:
        if tag == "a":
            self.close(tag)
        if tag in _REOPENS:
            self.formats += 1
        else:
            self._count(_STEPS_TO_REOPEN * self.formats)
        if tag not in _VOID and tag not in _CLOSES_ITSELF:
            self.tags.append(tag)
        self._count(len(self.tags))

    def close(self, tag: str) -> None:
        self._count(len(self.tags))
        for at in range(len(self.tags) - 1, -1, -1):
            if self.tags[at] == tag:
                self._close_at(at, tag)
                return
            if self.tags[at] in _SEALED or (tag in _REOPENS and self.tags[at] not in _REOPENS):
                return

    def _count(self, steps: int) -> None:
        self.steps += steps
        if len(self.tags) > DEEPEST or self.steps > MOST_STEPS:
            problem = "is nested too deeply, or leaves too many elements open"
            raise unfit(problem)

    def _close_at(self, at: int, tag: str) -> None:
        if tag in _REOPENS:
            del self.tags[at]
            self.formats -= 1
        else:
            self.tags[at:] = [name for name in self.tags[at + 1 :] if name in _REOPENS]
