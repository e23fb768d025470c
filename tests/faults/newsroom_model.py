"""The rules of the newsroom once more, in plain Python without a database: what a story may do in any state."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Said:
    """One decision: who, what, about which content, and whether it gave a reason."""

    person: str
    decision: str
    content: tuple
    reason: bool = False


@dataclass
class ModelClaim:
    """A claim as the rules see it."""

    words: str
    hands: set[str]
    attached: bool = True
    evidence: dict[int, tuple] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    confirmed: set[tuple[str, str]] = field(default_factory=set)
    display: bool = False

    def last_words(self) -> list[Said]:
        """Each person's last word about each content, less what was taken back."""
        last = {(said.person, said.content): said for said in self.said}
        return [said for said in self.said if last[said.person, said.content] is said and said.decision != "take_back"]

    def returned(self) -> bool:
        """A return stands until its author lifts it or another entitled person does with a reason."""
        standing = self.last_words()
        for nth, said in enumerate(standing):
            if said.decision == "return" and not any(
                other.decision == "approve"
                and other.person not in self.hands
                and (other.person == said.person or other.reason)
                for other in standing[nth + 1 :]
            ):
                return True
        return False


class Model:
    """One story with its claims, sources, versions, signatures and publications."""

    def __init__(self, headline: str, sentences: list[str], editor: str) -> None:
        self.headline = headline
        self.sentences = list(sentences)
        self.stage = "draft"
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
        return (claim.words, tuple(sorted((*item, self.standing[item[0]]) for item in claim.evidence.values())))

    def holder(self, sentence: str) -> ModelClaim | None:
        """The attached claim that holds a sentence's words."""
        return next((c for c in self.claims if c.attached and not c.display and sentence == c.words + "."), None)

    def settled(self, claim: ModelClaim) -> bool:
        """Somebody without a hand in it said yes to exactly this."""
        return not claim.returned() and any(
            said.decision == "approve" and said.content == self.content(claim) and said.person not in claim.hands
            for said in claim.last_words()
        )

    def sourced(self, claim: ModelClaim) -> bool:
        """One primary source that was not retracted."""
        return claim.display or any(self.standing[item[0]] != "retracted" for item in claim.evidence.values())

    def unconfirmed(self, claim: ModelClaim) -> bool:
        """A tag was taken off a claim somebody had decided."""
        if claim.attached or any(
            person not in claim.hands and words == claim.words for person, words in claim.confirmed
        ):
            return False
        stands = any(sentence == claim.words + "." and self.holder(sentence) is None for sentence in self.sentences)
        return claim.returned() or bool(claim.last_words() and stands)

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
        return self.reading(), tuple(self.content(claim) for claim in self.claims if claim.attached)

    def unsigned(self) -> set[str]:
        """Lines for which nobody has signed who did not write them."""
        people = {person for person, reading in self.signed if reading == self.reading()}
        return {line for line in (self.headline, *self.sentences) if not people - self.wrote(line)}

    def may_publish(self) -> bool:
        """Whether readers may have the story now."""
        attached = [claim for claim in self.claims if claim.attached]
        return (
            self.stage == "review"
            and all(self.settled(claim) and self.sourced(claim) for claim in attached)
            and all(s in self.cleared or self.holder(s) for s in self.sentences)
            and not any(self.unconfirmed(claim) for claim in self.claims)
            and not self.unsigned()
        )
