"""Lists in wire text: lines that begin with a bullet, a dash or a number, each an entry of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articles.lines import ENDS_A_SENTENCE, Line


class Listed(NamedTuple):
    """Which list an entry belongs to: its kind, as HTML calls it (nothing: its marks stay), and its number."""

    kind: str
    number: int


class _Part(NamedTuple):
    """Lines of one block that belong together: an entry, told by the mark before its words, or none."""

    block: int
    lines: list[Line]
    mark: str = ""
    words: int = 0


_BULLETS = "•‣▪●◦○■⁃∙·►▶➢➤✓✔◆◇❖♦▸▹‧⦁→⇒\uf0a7\uf0b7\uf0d8"
_DASHES = "–—"
#: What stands amid a wrapped sentence as well: a dash, a word of other languages, or a hyphen close to a word.
_AMID_A_SENTENCE = frozenset((*_DASHES, "--", "o"))
#: What an ordinal stands behind in a wrapped line, as German writes it.
_BEFORE_AN_ORDINAL = re.compile(
    r"\b(?:am|vom|zum|zur|im|ins|der|den|dem|des|die|das|bis|und|seit|beim|oder|nach|ab)\Z", re.IGNORECASE
)
#: A dash, a bullet or a number with a space behind it; a dash may stand close to a capital, a sign before no figure.
_MARK = re.compile(
    rf"(?P<mark>[{_BULLETS}]|(?:--|[-*‐‑{_DASHES}]|[+~−](?=\s+[^\d\s])|o(?=\s+[\"“‘(]?[A-ZÀ-ÖØ-Þ\d])"
    rf"|\(?(?:\d{{1,2}}|[a-z])\)|\d{{1,2}}\.|[A-Za-z]\.)(?=\s)"
    r"|[-–‐‑*](?=[\"“‘']?[A-ZÀ-ÖØ-Þ][^*]*\Z))\s*(?=\S)"
)
_WIDE_ENOUGH_TO_BE_WRAPPED = 50


def in_lists(blocks: Sequence[list[Line]]) -> Iterator[tuple[list[Line], Listed | None]]:
    """Blocks of lines, taken apart into the entries of lists, without their marks, and what stands between them."""
    parts = [part for number, block in enumerate(blocks) for part in _parts(number, block)]
    lists = _lists(parts)
    loose: list[Line] = []
    for at, part in enumerate(parts):
        if listed := lists.get(at):
            first, *more = part.lines
            words = first._replace(text=first.text[part.words :])
            yield ([words, *more], listed) if listed.kind else (part.lines, None)
            continue
        loose += part.lines
        if at + 1 == len(parts) or at + 1 in lists or parts[at + 1].block != part.block:
            yield loose, None
            loose = []


def _parts(number: int, block: Sequence[Line]) -> Iterator[_Part]:
    """The parts of a block: what begins like an entry, with the lines that carry it on, and what stands between."""
    widest = max(len(line.text) for line in block)
    part = _Part(number, [])
    for line in block:
        found = _MARK.match(line.text)
        goes_on = not found and (not part.mark or _carries_on(part.lines, line, widest))
        if part.lines and not goes_on:
            yield part
        if goes_on:
            part.lines.append(line)
        else:
            part = _Part(number, [line], found["mark"], found.end()) if found else _Part(number, [line])
    yield part


def _carries_on(entry: Sequence[Line], line: Line, widest: int) -> bool:
    """Whether a line without a mark carries on the entry above it."""
    before = entry[-1].text
    if line.indent > entry[0].indent:
        return True
    if ENDS_A_SENTENCE.search(before):
        return False
    return line.text[0].islower() or len(before) >= 0.75 * max(widest, _WIDE_ENOUGH_TO_BE_WRAPPED)


def _lists(parts: Sequence[_Part]) -> dict[int, Listed]:
    """Which parts are entries, and of which list."""
    runs: list[list[int]] = []
    for at, part in enumerate(parts):
        if part.mark and runs and runs[-1][-1] == at - 1 and _goes_with(parts, runs[-1], part):
            runs[-1].append(at)
        elif part.mark:
            runs.append([at])
    return {
        at: Listed(_kind(parts[run[0]].mark), number)
        for number, run in enumerate(runs)
        if _is_list(parts, run)
        for at in run
    }


def _kind(mark: str) -> str:
    """What HTML calls a list that begins with a mark, or nothing where HTML would count it otherwise."""
    counted = _counted(mark)
    return "ul" if not counted else "ol" if counted.place == 1 and not counted.form.startswith("a") else ""


class _Counted(NamedTuple):
    """How a mark counts, and which place it gives its entry."""

    form: str
    place: int


def _counted(mark: str) -> _Counted | None:
    """The place in its list that a number or letter gives an entry."""
    label = mark.strip("().")
    if label == mark:
        return None
    if label.isdigit():
        return _Counted(mark.replace(label, "1"), int(label))
    return _Counted(f"a{mark.replace(label, '')}", ord(label.lower()) - ord("a") + 1) if label.isalpha() else None


def _goes_with(parts: Sequence[_Part], run: Sequence[int], part: _Part) -> bool:
    """Whether an entry belongs to the list of the one before: across a blank line with the same mark, and no dash."""
    before = parts[run[-1]]
    counted, last = _counted(part.mark), _counted(before.mark)
    if counted and last:
        return counted == last._replace(place=last.place + 1)
    if counted or last:
        return False
    return part.block == before.block or (part.mark == before.mark and part.mark not in _AMID_A_SENTENCE)


def _is_list(parts: Sequence[_Part], run: Sequence[int]) -> bool:
    """Whether entries in a row are a list: one dash alone may open what somebody says, and a wrapped line hold one."""
    marks = {parts[at].mark for at in run}
    above = parts[run[0] - 1].lines[-1].text if run[0] else ""
    if marks & set(_BULLETS):
        return True
    amid = run[0] and parts[run[0] - 1].block == parts[run[0]].block and not ENDS_A_SENTENCE.search(above)
    if _counted(parts[run[0]].mark):
        return len(run) > 1 and not (amid and _BEFORE_AN_ORDINAL.search(above))
    if above.endswith((":", "：")):
        return True
    close = any(parts[at].words == len(parts[at].mark) for at in run)
    return len(run) > 1 and not (amid and (close or marks & _AMID_A_SENTENCE))
