"""How the decisions on claims stand, worked out again from raw rows; shares no code with the verbs or the guards."""

from __future__ import annotations

from articles import canonical
from articles.rows import Row, fetch, grouped

#: What was decided, without the bytes it was decided on.
DECISIONS = (
    "SELECT id, claim_id, person_id, decision, fingerprint, note, at, context IS NULL AS no_context, vouches"
    " FROM articles_review"
)


class Book:
    """Claims of some stories with everything their standing follows from."""

    def __init__(self, stories: list[int], policies: list[Row]) -> None:
        self.policies = policies
        self.claims = fetch(
            "SELECT c.*, a.story_date, a.section_id, a.stage = 'review' AND NOT a.spiked AS in_review"
            " FROM articles_claim c JOIN articles_article a ON a.id = c.article_id WHERE a.id = ANY(%s)",
            [stories],
        )
        claims = [[claim["id"] for claim in self.claims]]
        self.evidence = grouped(
            fetch(
                "SELECT e.*, s.title, s.url, s.publisher, s.terms, s.derived_from_id, s.standing"
                " FROM articles_evidence e JOIN articles_source s ON s.id = e.source_id WHERE e.claim_id = ANY(%s)",
                claims,
            ),
            "claim_id",
        )
        self.rests = grouped(
            fetch(
                "SELECT r.claim_id, r.on_id, o.fingerprint FROM articles_claimrest r"
                " JOIN articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = ANY(%s)",
                claims,
            ),
            "claim_id",
        )
        self.hands = grouped(fetch("SELECT * FROM articles_contributor WHERE claim_id = ANY(%s)", claims), "claim_id")
        self.reviews = grouped(fetch(f"{DECISIONS} WHERE claim_id = ANY(%s) ORDER BY id", claims), "claim_id")

        self.held = grouped(
            fetch("SELECT claim_id, fingerprint, vouches FROM articles_stillholds WHERE claim_id = ANY(%s)", claims),
            "claim_id",
        )

    def fingerprint(self, claim: Row) -> str:
        rests = [(row["on_id"], row["fingerprint"]) for row in self.rests.get(claim["id"], [])]
        return canonical.sha(canonical.claim(claim, claim["story_date"], self.evidence.get(claim["id"], []), rests))

    def statuses(self, claim: Row) -> set[str]:
        """What a claim's status may say: by the policy in force while its story is in review, else by any it had."""
        if not claim["attached"]:
            return {"detached"}
        if claim["fragmented"]:
            return {"fragmented"}
        return {self._decided(claim, policy) for policy in self._policies(claim)}

    def around(self, claim: Row) -> set[bool]:
        """Whether it may say that the words around it changed since it was checked, by those policies."""
        if not claim["attached"] or claim["fragmented"] or claim["display"]:
            return {False}
        return {self._around(claim, policy) for policy in self._policies(claim)}

    def _policies(self, claim: Row) -> list[Row]:
        own = [row for row in self.policies if claim["section_id"] and row["section_id"] == claim["section_id"]]
        general = [row for row in self.policies if row["section_id"] is None]
        return [(own or general)[-1]] if claim["in_review"] else own + general

    def _around(self, claim: Row, policy: Row) -> bool:
        if self._decided(claim, policy) != "approved":
            return False
        if policy["level"] != "claims" and not set(claim["risks"]) & set(policy["lawyer_risks"]):
            return False
        own = {row["person_id"] for row in self.hands.get(claim["id"], [])}
        said = [row for row in self.reviews.get(claim["id"], []) if row["fingerprint"] == claim["fingerprint"]]
        last = [row for row in last_words(said) if row["decision"] == "approve" and row["person_id"] not in own]
        people = {row["person_id"] for row in last}
        yes = [row for row in said if row["decision"] == "approve" and row["person_id"] in people]
        held = [row for row in self.held.get(claim["id"], []) if row["fingerprint"] == claim["fingerprint"]]
        vouched = {sentence for row in (*yes, *held) for sentence in row["vouches"]}
        new = {canonical.sha(line) for line in claim["context"].split("\n")} - vouched
        return bool(new) and not any(row["no_context"] for row in last)

    def _decided(self, claim: Row, policy: Row) -> str:
        own = {row["person_id"] for row in self.hands.get(claim["id"], [])}
        standing = last_words(self.reviews.get(claim["id"], []))
        returns = standing_returns(self.reviews.get(claim["id"], []), own)
        here = [row for row in standing if row["fingerprint"] == claim["fingerprint"]]
        yes = {row["person_id"] for row in here if row["decision"] == "approve"} - own
        waivers = {row["person_id"] for row in here if row["decision"] == "waive"}
        waived = waivers if policy["contributors_may_waive"] else waivers - own
        twice = claim["kind"] in policy["two_approvals_kinds"] or set(claim["risks"]) & set(
            policy["two_approvals_risks"]
        )
        if returns:
            return "returned" if any(row["fingerprint"] == claim["fingerprint"] for row in returns) else "changed"
        if len(yes) >= (2 if twice else 1):
            return "approved"
        if waived:
            return "waived"
        return "open" if yes or not standing else "changed"


def last_words(reviews: list[Row]) -> list[Row]:
    """Each person's last decision at each content, less those taken back."""
    last = {(row["person_id"], row["fingerprint"]): row for row in reviews}
    return [row for row in last.values() if row["decision"] != "take_back"]


def standing_returns(reviews: list[Row], own: set[int]) -> list[Row]:
    """Returns that neither their author nor another entitled person with a reason has lifted."""

    def lifted(back: Row) -> bool:
        return any(
            row["id"] > back["id"]
            and row["decision"] == "approve"
            and row["person_id"] not in own
            and (row["person_id"] == back["person_id"] or row["note"])
            for row in standing
        )

    standing = last_words(reviews)
    return [row for row in standing if row["decision"] == "return" and not lifted(row)]
