"""Who might do what, step by step: roles replayed from the journal, each step held against them.

What is so in the end is held against the tables. Shares no code with the verbs or the guards. Before the journal took
stock nobody wrote down who might do what, so it asks from there on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from articles.rows import decoded, fetch, stream

WRITE, REVIEW = "articles.write_article", "articles.review_claim"

#: One of these rights is asked for each verb; none of them where any active account may.
ASKED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "start_story", "import_story", "tag_claim", "withdraw_claim", "describe_claim", "clear_sentence",
            "unclear_sentence", "send_to_review", "return_to_draft", "spike", "unspike", "record_source",
            "revise_source", "base_on", "attach_evidence", "change_evidence", "detach_evidence", "rest_display",
            "tell_apart",
        ),
        (WRITE,),
    ),
    "revise": (WRITE, REVIEW),
    "approve_claim": (REVIEW, "articles.clear_legal"),
    "return_claim": (REVIEW, "articles.clear_legal"),
    "take_back": (),
    "still_holds": (REVIEW, "articles.clear_legal", "articles.sign_article"),
    "waive_claim": ("articles.waive_claim",),
    "confirm_withdrawal": (REVIEW,),
    "sign_off": ("articles.sign_article",),
    "publish": ("articles.publish_article",),
    "set_standing": ("articles.change_standing",),
    "vouch_for": ("articles.vouch_source",),
    "merge_source": ("articles.merge_source",),
    "part_source": ("articles.part_source",),
    "let_in": (WRITE, "articles.vouch_source"),
    "shut_out": (WRITE, "articles.vouch_source"),
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
IN_NOBODYS_NAME = {"import_story", "lock_out", "take_stock", "set_up"}

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
        if step.verb == "take_stock":
            self.taken = True
            self.people = {row["id"]: row for row in step.data["people"]}
            self.roles = {row["name"]: row for row in step.data["roles"]}
        elif self.taken and "now" in step.data:
            self._note(step.subject, step.data["now"])
        return wrong

    def _note(self, subject: str, now: Row | None) -> None:
        what, _colon, name = subject.partition(":")
        if what == "person" and now:
            self.people[now["id"]] = now
        elif what == "role":
            renamed = {known for known, row in self.roles.items() if now and row["id"] == now["id"]}
            self.roles = {known: row for known, row in self.roles.items() if known not in renamed | {name}}
            if now:
                self.roles[name] = now | {"name": name}
                for person in self.people.values():
                    person["roles"] = [name if role in renamed else role for role in person["roles"]]

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
        if step.verb in ("keep_person", "set_password") and step.data["now"]["id"] == step.person:
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


def problems() -> Iterator[tuple[str, str, str]]:
    """Which invariant does not hold, where, and why."""
    roster = Roster()
    for row in stream("SELECT number, person_id, verb, subject, data FROM articles_event ORDER BY number"):
        step = Step(row["number"], row["person_id"], row["verb"], row["subject"], decoded(row["data"]))
        if wrong := roster.read(step):
            yield ("I20", f"event {row['number']}", wrong)
    people = fetch(
        "SELECT u.id, u.is_active AS active, u.is_staff AS staff, u.is_superuser AS superuser,"
        " ARRAY(SELECT g.name::text FROM auth_user_groups m JOIN auth_group g ON g.id = m.group_id"
        " WHERE m.user_id = u.id) AS roles,"
        " ARRAY(SELECT t.app_label || '.' || p.codename FROM auth_user_user_permissions o"
        " JOIN auth_permission p ON p.id = o.permission_id JOIN django_content_type t ON t.id = p.content_type_id"
        " WHERE o.user_id = u.id) AS rights FROM auth_user u"
    )
    roles = fetch(
        "SELECT g.name, ARRAY(SELECT t.app_label || '.' || p.codename FROM auth_group_permissions o"
        " JOIN auth_permission p ON p.id = o.permission_id JOIN django_content_type t ON t.id = p.content_type_id"
        " WHERE o.group_id = g.id) AS rights FROM auth_group g"
    )
    for place, wrong in roster.differences(people, roles):
        yield ("I20", place, wrong)
    yield from _untold()


#: What each of these rows is called, whose it rows is, what its event is about, and by which verbs such rows are made.
_TOLD = (
    (
        "decision",
        "articles_review",
        "person_id",
        "'claim:' || r.claim_id",
        ["approve_claim", "return_claim", "waive_claim", "take_back"],
    ),
    ("word that a claim still holds", "articles_stillholds", "person_id", "'claim:' || r.claim_id", ["still_holds"]),
    ("withdrawal", "articles_withdrawal", "person_id", "'claim:' || r.claim_id", ["confirm_withdrawal"]),
    ("confidant", "articles_confidant", "let_in_by_id", "'source:' || r.source_id", ["let_in"]),
    ("signature", "articles_signoff", "person_id", "'story:' || r.article_id", ["sign_off"]),
    ("publication", "articles_publication", "published_by_id", "'publication:' || r.id", ["publish"]),
)


def _untold() -> Iterator[tuple[str, str, str]]:
    for what, table, column, subject, verbs in _TOLD:
        rows = stream(
            f"SELECT r.id FROM {table} r WHERE r.{column} IS NOT NULL AND NOT EXISTS (SELECT FROM articles_event e"  # noqa: S608
            f" WHERE e.subject = {subject} AND e.person_id = r.{column} AND e.verb = ANY(%s)) ORDER BY r.id",
            [verbs],
        )
        for row in rows:
            yield ("I6", f"{what} {row['id']}", "the journal does not know of it")
