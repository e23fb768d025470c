"""What changed between two states of a text or a claim, piece by piece, for people to read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from django.utils.translation import gettext as _

from articles import canonical
from articles.comparing import WORDS, ends_in_common, steps
from articles.states import Display, Kind, Qualifier, Risk, Stance, Standing, Terms, Tier

_WORD = re.compile(r"\w+|\s+|[^\w\s]")


class Piece(NamedTuple):
    """Some words that stayed (same), went (out) or came (in)."""

    what: str
    text: str


class Change(NamedTuple):
    """One thing that changed, by its name."""

    label: str
    pieces: list[Piece]


class Paragraph(NamedTuple):
    """A run of unchanged paragraphs, or one changed paragraph with its pieces."""

    same: list[str]
    pieces: list[Piece]


def between(before: str, after: str) -> list[Piece]:
    """The way from one text to another, word by word."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if before == after:
        return [Piece("same", after)]
    head, tail = ends_in_common(old, new)
    pieces = [Piece("same", "".join(new[:head]))] if head else []
    old, last = old[head : len(old) - tail], new[len(new) - tail :]
    new = new[head : len(new) - tail]
    for tag, start, end, at, to in steps(old, new, patience=WORDS):
        if tag == "equal":
            pieces.append(Piece("same", "".join(new[at:to])))
        else:
            pieces += _whole("".join(old[start:end]), "".join(new[at:to]))
    return [*pieces, Piece("same", "".join(last))] if tail else pieces


def _whole(before: str, after: str) -> list[Piece]:
    return [piece for piece in (Piece("out", before), Piece("in", after)) if piece.text]


def paragraphs(before: Sequence[str], after: Sequence[str]) -> list[Paragraph]:
    """The way from one story to another, paragraph by paragraph, what stayed gathered into runs."""
    found: list[Paragraph] = []
    for tag, start, end, at, to in steps(before, after):
        if tag == "equal":
            found.append(Paragraph(list(after[at:to]), []))
            continue
        old, new = list(before[start:end]), list(after[at:to])
        width = max(len(old), len(new))
        for left, right in zip(old + [""] * (width - len(old)), new + [""] * (width - len(new)), strict=True):
            found.append(Paragraph([], between(left, right)))
    return found


def of_claim(
    before: bytes, now: bytes, *, words: Mapping[str, str], known: Collection[str], readable: bool
) -> list[Change]:
    """What changed in a claim and its evidence since somebody saw it.

    `words` gives the words of the claims it rests on, by id. Names are told of the sources in `known` alone; what the
    others say and where, only where that is `readable`.
    """
    (old, old_lines), (new, new_lines) = canonical.decode(before), canonical.decode(now)
    changes = list(_fields(old, new, _claim_labels()))
    changes += _evidence(_of(old_lines, "evidence"), _of(new_lines, "evidence"), known, readable)
    changes += _rests(_of(old_lines, "rests on"), _of(new_lines, "rests on"), words)
    return changes


def _of(lines: Sequence[dict[str, str]], record: str) -> list[dict[str, str]]:
    return [line for line in lines if line["record"] == record]


def _claim_labels() -> dict[str, tuple[str, Mapping[str, object]]]:
    yes = {"true": _("yes"), "false": _("no")}
    return {
        "words": (_("Words"), {}),
        "display": (_("Place"), dict(Display.choices)),
        "kind": (_("Kind"), dict(Kind.choices)),
        "quantity": (_("Value"), {}),
        "quantity_to": (_("Up to"), {}),
        "unit": (_("Unit"), {}),
        "qualifier": (_("Meant"), dict(Qualifier.choices)),
        "as_of": (_("As of"), {}),
        "attribution": (_("Attribution"), {}),
        "risks": (_("Risks"), dict(Risk.choices)),
        "resolved": (_("Day or year meant"), {}),
        "nothing_to_check": (_("Nothing to check"), yes),
    }


def _evidence_labels() -> dict[str, tuple[str, Mapping[str, object]]]:
    return {
        "stance": (_("what it does"), dict(Stance.choices)),
        "tier": (_("how near"), dict(Tier.choices)),
        "excerpt": (_("excerpt"), {}),
        "locator": (_("where in the source"), {}),
        "title": (_("title"), {}),
        "url": (_("web address"), {}),
        "publisher": (_("publisher"), {}),
        "terms": (_("terms"), dict(Terms.choices)),
        "derived_from": (_("derived from source number"), {}),
        "standing": (_("what became of it"), dict(Standing.choices)),
    }


#: What would tell who a protected source is; what it says and where.
_TELLING = ("title", "url", "publisher", "derived_from")
_SAID = ("excerpt", "locator")


def _fields(
    old: Mapping[str, str], new: Mapping[str, str], labels: Mapping[str, tuple[str, Mapping[str, object]]]
) -> Iterator[Change]:
    for name, (label, said) in labels.items():
        before, after = (_said(side.get(name, ""), said) for side in (old, new))
        if before != after:
            yield Change(label, between(before, after) if not said else _whole(before, after))


def _said(value: str, said: Mapping[str, object]) -> str:
    return ", ".join(str(said.get(code, code)) for code in value.split(",")) if said else value


def _evidence(
    before: Sequence[dict[str, str]], now: Sequence[dict[str, str]], known: Collection[str], readable: bool
) -> Iterator[Change]:
    def name_of(line: Mapping[str, str]) -> str:
        return line["title"] if line["source"] in known else _("Protected source")

    def reads(line: Mapping[str, str]) -> bool:
        return readable or line["source"] in known

    old, new = list(before), list(now)
    for line in before:
        if line in new:
            old.remove(line)
            new.remove(line)
    for line in new:
        name = name_of(line)
        was = next((other for other in old if other["source"] == line["source"]), None)
        if was is None:
            yield Change(_("Evidence added: %s") % name, [Piece("in", _summary(line, reads(line)))])
            continue
        old.remove(was)
        kept = (() if line["source"] in known else _TELLING) + (() if reads(line) else _SAID)
        labels = {field: label for field, label in _evidence_labels().items() if field not in kept}
        for change in _fields(was, line, labels):
            yield Change(f"{name}: {change.label}", change.pieces)
    for line in old:
        yield Change(_("Evidence removed: %s") % name_of(line), [Piece("out", _summary(line, reads(line)))])


def _summary(line: Mapping[str, str], readable: bool) -> str:
    said = [line[field] for field in _SAID] if readable else []
    parts = (str(dict(Stance.choices).get(line["stance"], line["stance"])), *said)
    return " · ".join(part for part in parts if part)


def _rests(
    before: Sequence[dict[str, str]], now: Sequence[dict[str, str]], words: Mapping[str, str]
) -> Iterator[Change]:
    old = {line["claim"]: line["fingerprint"] for line in before}
    new = {line["claim"]: line["fingerprint"] for line in now}
    for claim in dict.fromkeys((*old, *new)):
        quote = words.get(claim, _("a claim"))
        if claim not in new:
            yield Change(_("No longer rests on"), [Piece("out", quote)])
        elif claim not in old:
            yield Change(_("Now rests on"), [Piece("in", quote)])
        elif old[claim] != new[claim]:
            yield Change(_("A claim it rests on changed"), [Piece("same", quote)])
