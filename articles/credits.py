"""The lines of wire text that name where it came from, told from lines of the story that only begin like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articles.lines import BULLET, EMPHASIS, ENDS_A_SENTENCE, HEADING, Line, single_spaced
from articles.text import normal

LONGEST_SOURCE_LINE = 300
LONGEST_NAME = 80
LONGEST_SHOWN = 60

_SOURCES = re.compile(rf"\(?{EMPHASIS}Sources?\s*[:：]\s*{EMPHASIS}(?P<names>.*)", re.IGNORECASE)
_SEMICOLON = re.compile(r"\s*;\s*")
_COMMA = re.compile(
    r"\s*,(?!\d{3}\b)(?!\s*(?:Inc|Ltd|LLC|LLP|Corp|Co|plc|GmbH|AG|S\.A|N\.V|Jr|Sr|Esq|M\.D|Ph\.D)\b\.?\s*(?:,|;|\Z))\s*",
    re.IGNORECASE,
)
_FULL_STOP_OF_ITS_OWN = re.compile(r"\b(?:\w\.\w|Inc|Ltd|Corp|Co|Jr|Sr|Esq|Ph\.D)\.\Z")
#: What follows the host of an address, and runs to the next space; a host holds no comma.
_PATH = re.compile(
    r"(?<![^\s(<])(?:https?://|www\.|doi:|[\w-]+(?:\.[\w-]+)+(?=/))[^\s/?#,;]*[/?#](?P<path>[^\s<>]*[^\s<>,;.)])"
)
_NEXT_ADDRESS = re.compile(r"[,;](?=https?://|www\.)")
_ADDRESSES = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.\w+/\S*")
#: Words that make a sentence of a line; what is as often a noun in the name of a source is left out.
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|will|would|shall|should|can|cannot|could|may|might|must|does|did"
    r"|says?|said|saying|tells?|told|knows?|knew|thinks?|thought|wrote|writes|gave|goes|went|came|comes"
    r"|added|adds|admits|admitted|announced|claimed|confirmed|confirms|denied|denies|explained|insists|insisted"
    r"|warned|warns|believes?|believed|refused|refuses|wants?|wanted|\w+n['’]t)\b"
)
_LEAST_WORDS_OF_A_SENTENCE = 3
_SMALL_WORDS = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"})
#: What may stand below the sources, end in a full stop, and be no story: who worked on it, and whose it is.
_TRAILER = re.compile(
    r"[(\[].*[)\]]"
    r"|(?:(?:additional |further )?(?:reporting|writing|editing)|written|edited|compiled|translated|reported) by\b.*"
    r"|(?:©|copyright\b|all rights reserved|(?:media |press )?contacts?:|notes? to editors|photos?:).*"
    r"|.* contributed to this (?:report|story|article)\.",
    re.IGNORECASE,
)
_INSIDE_A_SENTENCE = re.compile(r"(?:[,;&]|\b(?:and|or|of|the|for|a|an|in|by|with|to|from|on|at))\Z", re.IGNORECASE)


class Credits(NamedTuple):
    """The lines that name no source, the sources named, each once, and what people have to be told of it."""

    rest: list[Line]
    names: list[str]
    remarks: list[str]


def without_sources(lines: Sequence[Line]) -> Credits:
    """Take the source lines out of wire text: names above or below the story, never a sentence of it."""
    first, last = _story(lines)
    kept: list[Line] = []
    names: dict[str, str] = {}
    remarks: list[str] = []
    at = 0
    while at < len(lines):
        here, line = at, lines[at]
        found = _SOURCES.fullmatch(line.text) if len(line.text) <= LONGEST_SOURCE_LINE else None
        if not found:
            kept.append(line)
            at += 1
            continue
        listed, at, doubt = _read(lines, here, found["names"], amid=first < here < last)
        if doubt:
            remarks.append(doubt)
        if at == here:
            at += 1
            kept.append(line)
        for name in listed:
            names.setdefault(normal(name).casefold(), name)
    return Credits(kept, list(names.values()), remarks)


def _read(lines: Sequence[Line], here: int, written: str, *, amid: bool) -> tuple[list[str], int, str]:
    """The names of a source line, the line after them (itself where it stays in the story), and what to tell."""
    shown = _shown(lines[here].text)
    if not any(_names(written)):
        below, after = _names_below(lines, here + 1)
        if below or not amid:
            told = f"What stands below “{shown}” was taken for sources, though the story goes on after it."
            return below, after, told if amid else ""
        return [], here, f"“{shown}” stayed in the story, which goes on below it."
    after = _end(lines, here)
    written = " ".join([written, *(line.text for line in lines[here + 1 : after])])
    if _is_sentence(written):
        return [], here, f"“{shown}” stayed in the story: it reads like a sentence, not like the name of a source."
    if amid:
        return [], here, f"“{shown}” stayed in the story, which goes on below it."
    return list(_names(written)), after, ""


def _story(lines: Sequence[Line]) -> tuple[int, int]:
    """The first and the last line that the story surely holds: sentences above the definitions."""
    begin = next((at for at, line in enumerate(lines) if line.text), 0)
    end = next((at for at, line in enumerate(lines) if at > begin and HEADING.fullmatch(line.text)), len(lines))
    held = [at for at, line in enumerate(lines[:end]) if _is_story(line.text)]
    return (held[0], held[-1]) if held else (len(lines), -1)


def _is_story(text: str) -> bool:
    """Whether a line is surely part of the story's text."""
    return " " in text and _says_something(text) and not _TRAILER.fullmatch(text) and not _SOURCES.fullmatch(text)


def _end(lines: Sequence[Line], here: int) -> int:
    """The line after a source line that was wrapped."""
    after = here + 1
    while after < len(lines) and (text := lines[after].text):
        goes_on = _INSIDE_A_SENTENCE.search(lines[after - 1].text) or text[0].islower()
        other = BULLET.match(text) or _SOURCES.fullmatch(text) or HEADING.fullmatch(text)
        if not goes_on or other or sum(len(line.text) for line in lines[here : after + 1]) > LONGEST_SOURCE_LINE:
            break
        after += 1
    return after


def _is_sentence(written: str) -> bool:
    """Whether what follows “Source:” says something, and names nobody."""
    said = _ADDRESSES.sub("", written)
    if said.isupper() and " " in said and _SAYS.search(said.lower()):
        return True
    if _SAYS.search(said) or written.rstrip("\"'”’)")[-1:] in tuple("!?…"):
        return True
    words = [word for word in said.split() if word not in _SMALL_WORDS]
    named = sum(not word[0].islower() for word in words)
    return _says_something(written) and len(words) >= _LEAST_WORDS_OF_A_SENTENCE and named * 2 < len(words)


def _shown(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1].rstrip()}…"


def _names(listed: str) -> Iterator[str]:
    """The names of a list parted by commas, or by semicolons where the names hold commas."""
    masked = _PATH.sub(_masked, listed)
    parts = (_SEMICOLON if ";" in masked else _COMMA).split(masked)
    for part in parts:
        name = re.sub(r"\A(?:and|&)\s+", "", part.strip(" \t*_").translate(_UNMASKED))
        if name.endswith(")") and "(" not in name:
            name = name[:-1]
        if not _FULL_STOP_OF_ITS_OWN.search(name):
            name = name.removesuffix(".")
        if name := single_spaced(name):
            yield name


#: No text holds these, so they stand in for the commas and semicolons inside an address while names are parted.
_MASKED = str.maketrans(",;*_", "\x01\x02\x03\x04")
_UNMASKED = str.maketrans("\x01\x02\x03\x04", ",;*_")


def _masked(address: re.Match[str]) -> str:
    """An address whose own commas and semicolons part nothing."""
    borders = [found.start() for found in _NEXT_ADDRESS.finditer(address[0])]
    masked = address[0].translate(_MASKED)
    return "".join(address[0][at] if at in borders else character for at, character in enumerate(masked))


def _names_below(lines: Sequence[Line], at: int) -> tuple[list[str], int]:
    """The names listed one by one under a heading, and the line after them."""
    names: list[str] = []
    after = at
    for place in range(at, len(lines)):
        text = lines[place].text
        bullet = BULLET.match(text)
        follows = not names or place == after
        if not text:
            continue
        if len(text) > LONGEST_NAME or _SOURCES.fullmatch(text) or HEADING.fullmatch(text):
            break
        if _says_something(text) or not (bullet or follows):
            break
        names.append(single_spaced(text[bullet.end() :] if bullet else text))
        after = place + 1
    return [name for name in names if name], after


def _says_something(text: str) -> bool:
    """Whether a line is a sentence rather than a name."""
    return bool(ENDS_A_SENTENCE.search(text) and not _FULL_STOP_OF_ITS_OWN.search(text))
