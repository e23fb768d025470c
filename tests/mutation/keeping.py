"""What became of each mutant, kept from run to run; and the reasons why some of those nobody saw change nothing."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.mutation.running import FOLDER, Verdict

REASONS = Path(__file__).with_name("survivors.toml")
SEEN = ("killed", "timeout")
LIVED = frozenset({"survived", "no tests", "broke down"})


def key_of(*said: str) -> str:
    """The name of a mutant: what stood there and what stands there now, so that it lives as long as both do."""
    return sha256("\x1f".join(said).encode()).hexdigest()[:16]


class Kept:
    """The results of one kind of mutants, in one file."""

    def __init__(self, kind: str, folder: Path = FOLDER) -> None:
        self.path = folder / f"{kind}.json"
        known = json.loads(self.path.read_text(encoding="utf-8")) if self.path.exists() else {}
        self.results: dict[str, dict[str, Any]] = known

    def has(self, key: str) -> bool:
        """Whether this mutant was tried, and nothing has to be asked again."""
        return key in self.results

    def write(self, key: str, *, module: str, where: str, change: str, verdict: Verdict) -> None:
        """Keep one result, on the disk at once."""
        self.results[key] = {"module": module, "where": where, "change": change, **verdict._asdict()}
        self.flush()

    def flush(self) -> None:
        """Onto the disk, whole or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_suffix(".draft")
        draft.write_text(json.dumps(self.results, indent=1, ensure_ascii=False, sort_keys=True), encoding="utf-8")
        draft.replace(self.path)

    def keep_only(self, keys: set[str]) -> None:
        """Forget mutants of what no longer stands there."""
        self.results = {key: result for key, result in self.results.items() if key in keys}
        self.flush()

    def forget(self, verdicts: frozenset[str]) -> None:
        """Ask again about those with these verdicts: the tests may see them now."""
        self.results = {key: result for key, result in self.results.items() if result["verdict"] not in verdicts}


def reasons() -> dict[tuple[str, str], str]:
    """Why a mutant that lives changes nothing: by where it is and what it changes."""
    told = tomllib.loads(REASONS.read_text(encoding="utf-8")) if REASONS.exists() else {}
    return {(one["where"], " ".join(one["change"].split())): one["why"] for one in told.get("same", [])}


def explained(result: dict[str, Any], known: dict[tuple[str, str], str]) -> str:
    """The reason for one that lives, or nothing."""
    change = " ".join(result["change"].split())
    return known.get((result["where"], change)) or known.get((result["module"], change)) or ""


class Score:
    """What one kind of mutants came to; those PostgreSQL or Python would not take are none."""

    def __init__(self, results: Kept, least: float) -> None:
        self.least = least
        self.known = reasons()
        self.made = [one for one in results.results.values() if one["verdict"] != "refused"]

    def seen(self, mine: list[dict[str, Any]]) -> int:
        """How many of these some test saw."""
        return sum(one["verdict"] in SEEN for one in mine)

    def alive(self, mine: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Those nobody saw, without a reason why."""
        return [one for one in mine if one["verdict"] not in SEEN and not explained(one, self.known)]

    @property
    def enough(self) -> bool:
        """Whether enough are seen, and each other has its reason."""
        return self.seen(self.made) >= self.least * len(self.made) and not self.alive(self.made)

    def told(self) -> Iterator[str]:
        """The score of each module, then those that live without a reason."""
        rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for one in self.made:
            rows[one["module"]].append(one)
        yield f"{'module':<44} {'made':>5} {'seen':>5} {'same':>5} {'alive':>5}"
        for module, mine in [*sorted(rows.items()), ("all", self.made)]:
            seen, alive = self.seen(mine), len(self.alive(mine))
            share = f"{100 * seen / len(mine):6.1f} % seen" if mine else ""
            yield f"{module:<44} {len(mine):>5} {seen:>5} {len(mine) - seen - alive:>5} {alive:>5} {share}"
        for one in sorted(self.alive(self.made), key=lambda one: (one["module"], one["where"])):
            yield f"\n{one['verdict'].upper()}: {one['where']}\n{one['change']}"
        if self.seen(self.made) < self.least * len(self.made):
            yield f"\nfewer than {self.least:.0%} are seen"
