"""Who might do what, step by step: roles replayed from the journal, each step held against them, the end against the tables.

Shares no code with the verbs or the guards. Before the journal took stock nobody wrote down who might do what, so it asks
from there on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

WRITE, REVIEW = "articles.write_article", "articles.review_claim"

#: One of these rights is asked for each verb; none of them where any active account may.
ASKED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "start_story", "import_story", "tag_claim", "withdraw_claim", "describe_claim", "clear_sentence", "unclear_sentence",
            "send_to_review", "return_to_draft", "spike", "unspike", "record_source", "revise_source", "base_on",
            "attach_evidence", "change_evidence", "detach_evidence", "rest_display",
        ),
        (WRITE,),
    ),
    "revise": (WRITE, REVIEW),
    "approve_claim": (REVIEW, "articles.clear_legal"),
    "return_claim": (REVIEW, "articles.clear_legal"),
    "take_back": (),
    "waive_claim": ("articles.waive_claim",),
    "confirm_withdrawal": (REVIEW,),
    "sign_off": ("articles.sign_article",),
    "publish": ("articles.publish_article",),
    "set_standing": ("articles.change_standing",),
    "vouch_for": ("articles.vouch_source",),
    "set_policy": ("articles.add_policy",),
    "draft_term": ("glossary.add_term",),
    "revise_term": ("glossary.add_term",),
    "approve_term": ("glossary.approve_term",),
    "keep_byline": ("articles.add_byline", "articles.change_byline"),
    "keep_section": ("articles.add_section", "articles.change_section"),
    "keep_person": ("auth.change_user",),
    "set_password": ("auth.change_user",),
    "keep_role": ("auth.change_group",),
}  # fmt: skip
IN_NOBODYS_NAME = {"import_story", "take_stock", "set_up"}

Row = dict[str, Any]


class Step(NamedTuple):
    """An event, as far as rights go."""

    number: int
    person: int
    verb: str
    subject: str
    data: Any


class Roster:
    """What every person and role was allowed, as of the step that was read last."""

    def __init__(self) -> None:
        self.people: dict[int, Row] = {}
        self.roles: dict[str, Row] = {}
        self.taken = False

    def read(self, step: Step) -> str:
        """Take in one step; what is wrong with it, or nothing."""
        wrong = self._judge(step) if self.taken else ""
        data = json.loads(step.data) if isinstance(step.data, str) else step.data
        if step.verb == "take_stock":
            self.taken = True
            self.people = {row["id"]: row for row in data["people"]}
            self.roles = {row["name"]: row for row in data["roles"]}
        elif self.taken and "now" in data:
            self._note(step.subject, data["now"])
        return wrong

    def _note(self, subject: str, now: Row | None) -> None:
        what, _colon, name = subject.partition(":")
        if what == "person" and now:
            self.people[now["id"]] = now
        elif what == "role":
            self.roles = {known: row for known, row in self.roles.items() if now is None or row["id"] != now["id"]}
            self.roles.pop(name, None)
            if now:
                self.roles[name] = now | {"name": name}

    def _judge(self, step: Step) -> str:
        person = self.people.get(step.person)
        if step.verb in IN_NOBODYS_NAME and person is not None and not person["active"]:
            return ""
        if step.verb not in ASKED:
            return f"nobody knows the verb {step.verb}"
        if person is None or not person["active"]:
            return f"who took the step {step.verb} had no active account"
        if not person["superuser"] and ASKED[step.verb] and self._rights(person).isdisjoint(ASKED[step.verb]):
            return f"who took the step {step.verb} might not"
        data = json.loads(step.data) if isinstance(step.data, str) else step.data
        if step.verb in ("keep_person", "set_password") and data["now"]["id"] == step.person:
            return "somebody changed their own account"
        return ""

    def _rights(self, person: Row) -> set[str]:
        held = set(person["rights"])
        for role in person["roles"]:
            held |= set(self.roles.get(role, {"rights": ()})["rights"])
        return held

    def differences(self, people: Iterable[Row], roles: Iterable[Row]) -> Iterator[tuple[str, str]]:
        """Where the tables say something else than the journal: a place, and what is wrong there."""
        if not self.taken:
            yield "journal", "it never took stock of who may do what"
            return
        told = {row["id"]: _plain(row) for row in self.people.values()}
        found = {row["id"]: _plain(row) for row in people}
        for pk in sorted(told.keys() | found.keys()):
            if told.get(pk) != found.get(pk):
                yield f"person {pk}", "their account is not what the journal says of it"
        named = {name: sorted(row["rights"]) for name, row in self.roles.items()}
        there = {row["name"]: sorted(row["rights"]) for row in roles}
        for name in sorted(named.keys() | there.keys()):
            if named.get(name) != there.get(name):
                yield f"role {name}", "its rights are not what the journal says of it"


def _plain(row: Row) -> tuple[Any, ...]:
    return (row["active"], row["staff"], row["superuser"], sorted(row["roles"]), sorted(row["rights"]))
