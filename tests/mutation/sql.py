"""Small faults in a guard's SQL: each condition dropped or turned round, each field and alternative left out.

It reads what PostgreSQL says it runs (`pg_get_functiondef`, `pg_get_triggerdef`): it needs no file and knows no rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

TOKEN = re.compile(
    r"""(?P<space>\s+|--[^\n]*)
    |(?P<string>(?:[EeUu]&?)?'(?:''|\\'|[^'])*')
    |(?P<word>"[^"]+"|[A-Za-z_][\w$]*)
    |(?P<number>\d+(?:\.\d+)?)
    |(?P<sign>::|:=|[<>=!~*/+\-|&@\#?]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_ENDS = """
    WHERE ON WHEN IF ELSIF THEN ELSE SELECT FROM RETURN ORDER GROUP LIMIT LOOP JOIN LEFT FULL CROSS INNER UNION HAVING
    AS INTO USING SET VALUES RETURNING BEGIN DECLARE WHILE PERFORM END EXECUTE FOR
"""
#: What ends a condition, at its own depth of brackets.
ENDS = frozenset(_ENDS.split()) | {",", ";", ":="}
HEADS = frozenset({"IF", "ELSIF", "WHERE", "ON", "WHEN"})
TURNED = {"=": "<>", "<>": "=", "!=": "=", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "~": "!~", "!~": "~"}
REGEXES = frozenset({"regexp_replace", "regexp_matches", "regexp_match", "regexp_split_to_table", "substring"})


class Token(NamedTuple):
    """A piece of SQL that is no white space, where it begins, and how many brackets are open around it."""

    kind: str
    text: str
    start: int
    depth: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def upper(self) -> str:
        """As a keyword; a literal is none."""
        return self.text.upper() if self.kind in ("word", "sign") else ""


class Change(NamedTuple):
    """One fault: what was done, at which characters, and what stands there instead."""

    what: str
    start: int
    end: int
    instead: str

    def made_in(self, text: str) -> str:
        """The text with the fault."""
        return text[: self.start] + self.instead + text[self.end :]


def tokens(text: str) -> list[Token]:
    """The pieces of some SQL."""
    found, depth = [], 0
    for match in TOKEN.finditer(text):
        kind, piece = str(match.lastgroup), match.group()
        if kind == "space":
            continue
        depth -= piece in (")", "]")
        found.append(Token(kind, piece, match.start(), depth))
        depth += piece in ("(", "[")
    return found


def changes(text: str) -> list[Change]:
    """Every fault this module knows in a function's body, or in a trigger's condition."""
    read = Reader(text)
    made = [change for source in Reader.SOURCES for change in source(read)]
    unique = {change.made_in(text): change for change in reversed(made) if change.made_in(text) != text}
    return sorted(unique.values(), key=lambda change: (change.start, change.end, change.what, change.instead))


class Reader:
    """Some SQL, and the faults that can be made in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.leaves: set[tuple[int, int]] = set()
        self._negated: list[tuple[int, int, int]] = []

    def conditions(self) -> Iterator[Change]:
        """Each operand of AND and OR, and each condition that stands alone: as if it held, or did not; and negated."""
        for at, token in enumerate(self.tokens):
            if token.upper in ("AND", "OR") and not self._is_between(at):
                neutral = "true" if token.upper == "AND" else "false"
                for first, last in (self._before(at, token.upper), self._after(at + 1, token.upper)):
                    yield from self._faults(first, last, neutral)
            elif token.upper in HEADS and self._is_head(at):
                first, last = self._after(at + 1, "")
                if first <= last:
                    yield from self._faults(first, last, "false" if token.upper in ("IF", "ELSIF", "WHEN") else "true")

    def _faults(self, first: int, last: int, neutral: str) -> Iterator[Change]:
        if first > last:
            return
        start, end = self.tokens[first].start, self.tokens[last].end
        said = self.text[start:end]
        self._negated.append((start, end, self.tokens[first].depth))
        if said.lower() not in ("true", "false"):
            yield Change("dropped", start, end, neutral)
        if not self._joins(first, last):
            bare = self.tokens[first].upper == "NOT"
            yield Change("negated", start, end, said[3:].lstrip() if bare else f"NOT ({said})")

    def _joins(self, first: int, last: int) -> bool:
        """Whether an operand is itself made of several: those are negated one by one."""
        depth = self.tokens[first].depth
        return any(t.upper in ("AND", "OR") and t.depth == depth for t in self.tokens[first : last + 1])

    def _is_between(self, at: int) -> bool:
        depth = self.tokens[at].depth
        for token in reversed(self.tokens[:at]):
            if token.depth < depth or (token.depth == depth and token.upper in ENDS | {"AND", "OR"}):
                return False
            if token.depth == depth and token.upper == "BETWEEN":
                return True
        return False

    def _is_head(self, at: int) -> bool:
        before = self.tokens[at - 1].upper if at else ""
        if self.tokens[at].upper == "IF":
            return before != "END"
        if self.tokens[at].upper == "WHEN":  # CASE x WHEN 'value' compares; it holds no condition
            return self._case_of(at) is not None
        return True

    def _case_of(self, at: int) -> int | None:
        """The CASE of a WHEN, if its branches are conditions; a trigger's WHEN has none and is one itself."""
        open_ends = 0
        for back in range(at - 1, -1, -1):
            word = self.tokens[back].upper
            if word == "END" and self.tokens[back + 1].upper not in ("IF", "LOOP"):
                open_ends += 1
            elif word == "CASE":
                if not open_ends:
                    return back if self.tokens[back + 1].upper == "WHEN" else None
                open_ends -= 1
        return at

    def _stops(self, token: Token, depth: int, word: str) -> bool:
        if token.depth < depth:
            return True
        if token.depth > depth:
            return False
        return token.upper in ENDS or (token.upper in ("AND", "OR") and (word in ("", "AND") or token.upper == word))

    def _before(self, at: int, word: str) -> tuple[int, int]:
        depth, first = self.tokens[at].depth, at
        while first and not self._ends_before(first - 1, depth, word):
            first = self._over_case(first - 1)
        return first, at - 1

    def _ends_before(self, at: int, depth: int, word: str) -> bool:
        token = self.tokens[at]
        if token.upper == "END" and token.depth == depth:
            return self.tokens[at + 1].upper in ("IF", "LOOP", ";") if at + 1 < len(self.tokens) else True
        if self._belongs(at):
            return False
        return self._stops(token, depth, word)

    def _over_case(self, at: int) -> int:
        """Back over a CASE … END that belongs to the operand."""
        if self.tokens[at].upper != "END":
            return at
        open_ends = 0
        for back in range(at, -1, -1):
            open_ends += (self.tokens[back].upper == "END") - (self.tokens[back].upper == "CASE")
            if not open_ends:
                return back
        return at

    def _is_distinct(self, at: int) -> bool:
        """Whether this FROM is that of IS DISTINCT FROM."""
        return bool(at) and self.tokens[at - 1].upper == "DISTINCT"

    def _after(self, at: int, word: str) -> tuple[int, int]:
        if at >= len(self.tokens):
            return at, at - 1
        depth, last, cases = self.tokens[at - 1].depth, at, 0
        while last < len(self.tokens):
            token = self.tokens[last]
            if token.depth == depth and token.upper == "CASE":
                cases += 1
            elif token.depth == depth and token.upper == "END" and cases:
                cases -= 1
            elif token.depth < depth or (not cases and not self._belongs(last) and self._whole(token, depth, word)):
                break
            last += 1
        return at, last - 1

    def _belongs(self, at: int) -> bool:
        """Whether this FROM is that of IS DISTINCT FROM, or this AND that of BETWEEN."""
        word = self.tokens[at].upper
        return (word == "FROM" and self._is_distinct(at)) or (word == "AND" and self._is_between(at))

    def _whole(self, token: Token, depth: int, word: str) -> bool:
        """Whether the operand ends here; a condition as a whole (no word) runs over its ANDs and ORs."""
        if word == "" and token.upper in ("AND", "OR"):
            return False
        return self._stops(token, depth, word)

    def comparisons(self) -> Iterator[Change]:
        """Each comparison turned, unless negating its condition does the same."""
        for at, token in enumerate(self.tokens):
            if token.kind == "sign" and token.text in TURNED and not self._assigns(at):
                exact = token.text in ("=", "<>", "!=", "~", "!~")
                if not (exact and self._is_negated(token)):
                    yield Change("turned", token.start, token.end, TURNED[token.text])

    def _assigns(self, at: int) -> bool:
        depth = self.tokens[at].depth
        for token in reversed(self.tokens[:at]):
            if token.depth < depth:
                return False
            if token.depth == depth and token.upper == "SET":
                return True
            if token.depth == depth and token.upper in ENDS - {","}:
                return False
        return False

    def _is_negated(self, token: Token) -> bool:
        return any(start <= token.start < end and depth == token.depth for start, end, depth in self._negated)

    def fields(self) -> Iterator[Change]:
        """Each field of two rows that are compared, and of a joined text, left out; each entry of a list."""
        for at, token in enumerate(self.tokens):
            if token.text not in ("(", "["):
                continue
            inside = self._entries(at)
            before = self.tokens[at - 1].text.lower() if at else ""
            if before == "concat_ws":
                yield from self._without("field left out", inside, least=1)
            elif len(inside) > 1 and (before in ("in", "array") or (before == "all" and token.text == "(")):
                yield from self._without("entry left out", inside)
            elif len(inside) > 1:
                yield from self._rows(at, inside)

    def _entries(self, at: int) -> list[tuple[int, int]]:
        """The character ranges of what stands between commas in these brackets."""
        depth = self.tokens[at].depth + 1
        found: list[tuple[int, int]] = []
        start = self.tokens[at].end
        for token in self.tokens[at + 1 :]:
            if token.depth < depth or (token.depth == depth and token.text == ","):
                found.append((start, token.start))
                start = token.end
            if token.depth < depth:
                break
        return found

    def _close(self, at: int) -> int:
        depth = self.tokens[at].depth
        return next(n for n in range(at + 1, len(self.tokens)) if self.tokens[n].depth == depth)

    def _without(self, what: str, entries: Sequence[tuple[int, int]], least: int = 0) -> Iterator[Change]:
        for number, (start, end) in enumerate(entries):
            if number >= least and len(entries) > 1:
                if number:
                    yield Change(what, entries[number - 1][1], end, "")
                else:
                    yield Change(what, start, entries[1][0], "")

    def _rows(self, at: int, left: Sequence[tuple[int, int]]) -> Iterator[Change]:
        close = self._close(at)
        rest = [token.upper for token in self.tokens[close + 1 : close + 6]]
        sign = next((n for n in ((0,) if rest[:1] in (["="], ["<>"]) else ()) for _ in (0,)), None)
        if sign is None and rest[:1] == ["IS"] and "DISTINCT" in rest[1:3]:
            sign = rest.index("FROM")
        if sign is None or close + 2 + sign >= len(self.tokens) or self.tokens[close + 2 + sign].text != "(":
            return
        right = self._entries(close + 2 + sign)
        if len(right) != len(left):
            return
        start, end = left[0][0], right[-1][1]
        middle = self.text[left[-1][1] : right[0][0]]
        for number in range(len(left)):
            kept = [n for n in range(len(left)) if n != number]
            one, two = (",".join(self.text[slice(*side[n])] for n in kept) for side in (left, right))
            yield Change("field left out", start, end, one + middle + two)

    def alternatives(self) -> Iterator[Change]:
        """Each alternative of each regular expression left out."""
        for at, token in enumerate(self.tokens):
            if token.kind == "string" and "|" in token.text and self._is_regex(at):
                yield from without_alternatives(token.text, token.start)

    def _is_regex(self, at: int) -> bool:
        if self.tokens[at - 1].text in ("~", "!~", "~*", "!~*"):
            return True
        depth = self.tokens[at].depth
        for back in range(at - 1, -1, -1):
            if self.tokens[back].depth < depth:
                return self.tokens[back - 1].text.lower() in REGEXES
        return False

    def numbers(self) -> Iterator[Change]:
        """Each whole number one more; how many rows at most, and the names of locks, are not asked here."""
        for at, token in enumerate(self.tokens):
            if token.kind == "number" and token.text.isdigit() and self.tokens[at - 1].upper != "LIMIT":
                yield Change("one more", token.start, token.end, str(int(token.text) + 1))

    def statements(self) -> Iterator[Change]:
        """Each call, assignment and write of a procedure left out."""
        for at, token in enumerate(self.tokens):
            first = at == 0 or self.tokens[at - 1].upper in (";", "THEN", "ELSE", "BEGIN", "LOOP")
            last = next((n for n in range(at, len(self.tokens)) if self.tokens[n].text == ";"), None)
            if not first or token.depth or last is None:
                continue
            assigns = any(t.text == ":=" for t in self.tokens[at : min(at + 4, last)])
            if assigns or token.upper in ("PERFORM", "INSERT", "UPDATE", "DELETE"):
                yield Change("statement left out", token.start, self.tokens[last].start, "NULL")

    def locks(self) -> Iterator[Change]:
        """Each row lock not taken."""
        for match in re.finditer(r"\s+FOR (?:NO KEY )?(?:UPDATE|SHARE)\b", self.text):
            yield Change("lock left out", *match.span(), "")

    SOURCES = (conditions, comparisons, fields, alternatives, numbers, statements, locks)


def without_alternatives(pattern: str, offset: int = 0) -> Iterator[Change]:
    """A regular expression, in its quotes, without one of its alternatives: at the top, and in each group."""
    opened = [_Group(pattern.index(pattern[-1]) + 1)]
    at = opened[0].start
    while at < len(pattern) - 1:
        letter = pattern[at]
        if letter == "\\":
            at += 1
        elif letter == "[":
            at = _after_class(pattern, at)
        elif letter == "(":
            opened.append(_Group(at + 1 + len(_OPENING.match(pattern, at + 1).group())))  # type: ignore[union-attr]
        elif letter == "|":
            opened[-1].bars.append(at)
        elif letter == ")" and len(opened) > 1:
            yield from opened.pop().changes(at, pattern, offset)
        at += 1
    yield from opened[0].changes(len(pattern) - 1, pattern, offset)


_OPENING = re.compile(r"(?:\?(?:[:=!>]|<[=!]|P<\w+>|<\w+>))?")


def _after_class(pattern: str, at: int) -> int:
    end = at + 1 + (pattern[at + 1] == "^")
    end += 1  # the first character of a class is in it, even a bracket
    while pattern[end] != "]":
        end += 1 + (pattern[end] == "\\")
    return end


class _Group:
    """A group of a regular expression: where what it holds begins, and its bars."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.bars: list[int] = []

    def changes(self, end: int, pattern: str, offset: int) -> Iterator[Change]:
        if not self.bars:
            return
        edges = [self.start - 1, *self.bars, end]
        for number, (left, right) in enumerate(pairwise(edges)):
            if right == left + 1:
                continue
            cut = (left, right) if number else (left + 1, right + 1)
            yield Change("alternative left out", offset + cut[0], offset + cut[1], "")
