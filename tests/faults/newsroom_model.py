"""The rules of the newsroom once more, in plain Python without a database: what a story may do in any state."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

#: Words that mean nothing without a story date, and what a date makes of them.
RELATIVE = "this week"


@dataclass
class Said:
    """One decision: who, what, about which content in which line, whether it gave a reason and vouched for the line."""

    person: str
    decision: str
    content: tuple
    line: str = ""
    reason: bool = False
    vouches: bool = False


@dataclass
class ModelClaim:
    """A claim as the rules see it."""

    words: str
    hands: set[str]
    attached: bool = True
    evidence: dict[int, tuple] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    held: set[tuple[tuple, str]] = field(default_factory=set)
    confirmed: set[tuple[str, str]] = field(default_factory=set)
    display: bool = False
    nothing_to_check: bool = False
    rests: set[int] = field(default_factory=set)

    def last_words(self) -> list[Said]:
        """Each person's last word about each content, less what was taken back."""
        last = {(said.person, said.content): said for said in self.said}
        return [said for said in self.said if last[said.person, said.content] is said and said.decision != "take_back"]

    def returns(self) -> list[Said]:
        """A return stands until its author lifts it or another entitled person does with a reason."""
        standing = self.last_words()
        return [
            said
            for nth, said in enumerate(standing)
            if said.decision == "return" and not self._lifted(said, by=standing[nth + 1 :])
        ]

    def _lifted(self, back: Said, *, by: list[Said]) -> bool:
        return any(
            other.decision == "approve"
            and other.person not in self.hands
            and (other.person == back.person or other.reason)
            for other in by
        )


@dataclass
class ModelTerm:
    """A term that came with the story: who saved which words, and who said yes to which."""

    saved: list[tuple[str, str]]
    yes: set[tuple[str, str]] = field(default_factory=set)

    @property
    def words(self) -> str:
        """What it says now."""
        return self.saved[-1][1]

    def approved(self, words: str | None = None) -> bool:
        """Whether somebody said yes to exactly these words."""
        return any(read == (words or self.words) for _person, read in self.yes)

    def writers(self) -> set[str]:
        """Who saved it since it was last approved, or saved these very words before."""
        since = max((n for n, (_person, words) in enumerate(self.saved) if self.approved(words)), default=-1)
        return {person for n, (person, words) in enumerate(self.saved) if n > since or words == self.words}


class Model:
    """One story with its claims, sources, versions, signatures, term and publications."""

    def __init__(
        self, headline: str, sentences: list[str], editor: str, story_date: date | None, term: ModelTerm
    ) -> None:
        self.headline = headline
        self.sentences = list(sentences)
        self.story_date = story_date
        self.term = term
        self.stage = "draft"
        self.spiked = False
        self.contributors_may_waive = False
        self.claims: list[ModelClaim] = []
        self.cleared: dict[str, str] = {}
        self.standing: dict[int, str] = {}
        self.versions: list[tuple[str, list[str], set[str]]] = []
        self.base = -1
        self.cleared_since: dict[str, str] = {}
        self.signed: set[tuple] = set()
        self.published: tuple | None = None
        self.save(editor, set())
        self.claims.append(ModelClaim(headline, {editor}, display=True))

    def save(self, person: str, touched: set[str]) -> None:
        """A version: who saved it, what stood in it, whose neighbours were touched."""
        self.versions.append((person, [self.headline, *self.sentences], touched))

    def first_saver(self, words: str) -> str:
        """Who saved the first version in which these words stood."""
        return next(person for person, lines, _touched in self.versions if any(words in line for line in lines))

    def content(self, claim: ModelClaim) -> tuple:
        """What a decision on a claim binds to."""
        week = (self.story_date.isocalendar()[:2] if self.story_date else "?") if RELATIVE in claim.words else ""
        evidence = tuple(sorted((*item, self.standing[item[0]]) for item in claim.evidence.values()))
        rests = tuple((n, self.content(self.claims[n])) for n in sorted(claim.rests) if self.claims[n].attached)
        return (claim.words, week, claim.nothing_to_check, evidence, rests)

    def attached(self) -> list[ModelClaim]:
        """The claims that stand in the story, the headline among them."""
        return [claim for claim in self.claims if claim.attached]

    def holder(self, sentence: str) -> ModelClaim | None:
        """The attached claim that holds a sentence's words."""
        return next((c for c in self.attached() if not c.display and sentence.endswith(c.words + ".")), None)

    def line(self, claim: ModelClaim) -> str:
        """The words around a claim, its own among them: the sentence it stands in, or the line it is."""
        if claim.display:
            return claim.words
        return next((line for line in self.sentences if line.endswith(claim.words + ".")), "")

    def may_decide(
        self, person: str, claim: ModelClaim, content: tuple, line: str | None = None, *, waiving: bool = False
    ) -> bool:
        """Whether somebody may say something about a claim whose content and line they saw: once for both, and not of
        their own work."""
        here = self.line(claim)
        return (
            not self.spiked
            and claim.attached
            and content == self.content(claim)
            and line in (None, here)
            and (person not in claim.hands or (waiving and self.contributors_may_waive))
            and not any(
                (said.person, said.content, said.line) == (person, content, here) for said in claim.last_words()
            )
        )

    def say(self, claim: ModelClaim, person: str, decision: str, *, reason: bool = False) -> None:
        """A decision on a claim as it stands; a yes vouches for the words around it unless they are one's own."""
        line = self.line(claim)
        vouches = decision == "approve" and not claim.display and person not in self.wrote(line)
        claim.said.append(Said(person, decision, self.content(claim), line, reason, vouches))

    def context_changed(self, claim: ModelClaim) -> bool:
        """Checked, but nobody who did not write the words around it has vouched for them."""
        if not claim.attached or claim.display or not self.settled(claim):
            return False
        here = [said for said in claim.said if said.content == self.content(claim)]
        yes = {said.person for said in claim.last_words() if said in here and said.decision == "approve"} - claim.hands
        vouched = {said.line for said in here if said.vouches and said.person in yes}
        return self.line(claim) not in vouched and (self.content(claim), self.line(claim)) not in claim.held

    def may_vouch(self, person: str, claim: ModelClaim) -> bool:
        """Whether somebody may say that a claim still holds: not in words of their own."""
        return not self.spiked and self.context_changed(claim) and person not in self.wrote(self.line(claim))

    def vouch(self, claim: ModelClaim) -> None:
        """It still holds in the words around it now."""
        claim.held.add((self.content(claim), self.line(claim)))

    def sign(self, person: str, reading: tuple) -> None:
        """A signature, which vouches for every line it covers."""
        self.signed.add((person, reading))
        for claim in self.claims:
            if self.may_vouch(person, claim):
                self.vouch(claim)

    def approved(self, claim: ModelClaim) -> bool:
        """Somebody without a hand in it said yes to exactly this."""
        return any(
            said.decision == "approve" and said.content == self.content(claim) and said.person not in claim.hands
            for said in claim.last_words()
        )

    def waived(self, claim: ModelClaim) -> bool:
        """A chief let exactly this out unchecked, and had no hand in it unless the section allows that."""
        return any(
            said.decision == "waive"
            and said.content == self.content(claim)
            and (said.person not in claim.hands or self.contributors_may_waive)
            for said in claim.last_words()
        )

    def settled(self, claim: ModelClaim) -> bool:
        """Checked, and not sent back."""
        return not claim.returns() and self.approved(claim)

    def supported(self, claim: ModelClaim) -> bool:
        """One primary source that was not retracted; a headline rests on a claim of the story, or states nothing."""
        if claim.display:
            return claim.nothing_to_check or any(self.claims[n].attached for n in claim.rests)
        return any(self.standing[item[0]] != "retracted" for item in claim.evidence.values())

    def status(self, claim: ModelClaim) -> str:
        """The word people see for how the decisions on a claim stand."""
        if not claim.attached:
            return "detached"
        if returns := claim.returns():
            return "returned" if any(said.content == self.content(claim) for said in returns) else "changed"
        if self.approved(claim):
            return "approved"
        if self.waived(claim):
            return "waived"
        return "changed" if claim.last_words() else "open"

    def may_say(self, claim: ModelClaim, *, settled: bool) -> set[str]:
        """What its status may say: by the policy in force while the story is in review, else by any it had."""
        now = self.contributors_may_waive
        said = set()
        for self.contributors_may_waive in {now} if settled else {False, True}:
            said.add(self.status(claim))
        self.contributors_may_waive = now
        return said

    def unconfirmed(self, claim: ModelClaim) -> bool:
        """A tag was taken off a claim somebody had decided."""
        if claim.attached or any(
            person not in claim.hands and words == claim.words for person, words in claim.confirmed
        ):
            return False
        stands = any(s.endswith(claim.words + ".") and self.holder(s) is None for s in self.sentences)
        return bool(claim.returns() or (claim.last_words() and stands))

    def wrote(self, line: str) -> set[str]:
        """Who wrote or cleared a line since the last publication."""
        people = set()
        since = range(max(self.base, 0), len(self.versions))
        first = next(n for n in since if line in self.versions[n][1])
        if first > self.base:
            people.add(self.versions[first][0])
        people |= {self.versions[n][0] for n in since if n > self.base and line in self.versions[n][2]}
        if line in self.cleared_since:
            people.add(self.cleared_since[line])
        return people

    def reading(self) -> tuple:
        """What a signature is bound to."""
        here = set(self.sentences)
        return (
            self.headline,
            tuple(self.sentences),
            self.story_date,
            tuple(sorted((n, c.words) for n, c in enumerate(self.claims) if c.attached)),
            tuple(sorted(s for s in self.cleared if s in here)),
            tuple(
                sorted(
                    (n, p) for n, c in enumerate(self.claims) if not c.attached for p, w in c.confirmed if w == c.words
                )
            ),
        )

    def for_readers(self) -> tuple:
        """What readers would get: the story as it is signed for, and what its claims rest on."""
        return self.reading(), tuple(self.content(claim) for claim in self.attached())

    def unsigned(self) -> set[str]:
        """Lines for which nobody has signed who did not write them."""
        people = {person for person, reading in self.signed if reading == self.reading()}
        return {line for line in (self.headline, *self.sentences) if not people - self.wrote(line)}

    def codes(self) -> set[str]:
        """Everything that keeps the story from its readers, by the codes of the gate."""
        holds = {
            "not_in_review": self.stage != "review" or self.spiked,
            "relative_date": self.story_date is None and any(RELATIVE in line for line in self.sentences),
            "sentence_uncovered": any(s not in self.cleared and self.holder(s) is None for s in self.sentences),
            "signoff_outdated" if self.signed else "signoff_missing": bool(self.unsigned()),
            "claim_withdrawal_unconfirmed": any(map(self.unconfirmed, self.claims)),
            "term_unapproved": not self.term.approved(),
        }
        found = {code for code, here in holds.items() if here}
        return found.union(*map(self.codes_of, self.attached()))

    def codes_of(self, claim: ModelClaim) -> set[str]:
        """What stands in the way of one claim; a waiver answers for the check and for thin evidence, no more."""
        codes = set()
        if claim.returns():
            codes.add("claim_returned")
        elif not self.approved(claim) and not self.waived(claim):
            codes.add("claim_changed" if claim.last_words() else "claim_open")
        if self.context_changed(claim):
            codes.add("context_changed")
        if claim.evidence and not self.supported(claim):
            codes.add("source_unfit")
        elif not self.supported(claim) and not self.waived(claim):
            codes.add("evidence_missing")
        return codes
