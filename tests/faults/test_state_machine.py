"""Random days in the newsroom: the verbs and the gate against the rules in plain Python, in every state reached."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from articles import invariants, marks
from articles.errors import Blocked, Refusal
from articles.models import Article, Claim, Evidence, Source
from articles.workflow import gate, publishing, reviewing, sourcing, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import PUBLISH, event
from tests.faults.newsroom_model import Model, ModelClaim, Said

EDITORS, REVIEWERS = ("ed", "ada"), ("rex", "rita", "ada", "root")
#: ada both writes and checks, root may do anything; the four eyes bind them all the same.
ROLES = {
    "ed": ("Editors",),
    "ada": ("Editors", "Reviewers", "Chiefs"),
    "rex": ("Reviewers",),
    "rita": ("Reviewers",),
    "root": (),
}

editors, reviewers, anything = st.sampled_from(EDITORS), st.sampled_from(REVIEWERS), st.integers(0, 9)


def sentence(name: str, number: int) -> str:
    return f"Pier {name} held {number} boats."


class Undone(Exception):
    """Raised to roll a trial back."""


class Newsroom(RuleBasedStateMachine):
    """Every rule does one thing twice: through a verb and in the model; both must agree that it was allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.outer = transaction.atomic()
        self.outer.__enter__()
        self.people = {
            name: make.make_person(name, *roles, is_superuser=name == "root") for name, roles in ROLES.items()
        }
        lines = [sentence("A", 1), sentence("B", 2), sentence("C", 3)]
        self.article = make.make_story(by=self.people["ed"], body="".join(f"<p>{line}</p>" for line in lines))
        self.model = Model(self.article.headline, lines, "ed")
        self.claims: list[Claim] = [self.article.claims.get(display="headline")]
        self.sources: list[Source] = []
        self.screens: list[tuple[int, str, tuple]] = []
        self.reading: tuple[str, str, tuple] | None = None
        claim = self.claims[0]
        writing.describe_claim(claim, by=self.people["ed"], version=claim.version, values={"nothing_to_check": True})
        for title in ("gauge log", "harbour book"):
            source = make.make_source(by=self.people["ed"], title=title)
            self.sources.append(source)
            self.model.standing[source.pk] = "good"

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.outer.__exit__(None, None, None)

    # -- both worlds at once ------------------------------------------------------------------------------------

    def fresh(self) -> Article:
        self.article = Article.objects.get(pk=self.article.pk)
        return self.article

    def pick(self, n: int) -> tuple[int, Claim, ModelClaim]:
        at = n % len(self.claims)
        self.claims[at].refresh_from_db()
        return at, self.claims[at], self.model.claims[at]

    def agree(self, allowed: bool, action: Any) -> Any:
        """Do it; PostgreSQL and verbs must refuse exactly when the model does."""
        try:
            with transaction.atomic():
                done = action()
        except (Refusal, IntegrityError) as refusal:
            note(f"refused: {refusal!r}")
            if allowed:
                raise
            return None
        assert allowed, "done although the rules refuse it"
        return done

    def rewrite(self, person: str, lines: list[str], touched: set[str]) -> None:
        """Save the body with these sentences; claims keep their marks where their sentence is edited in place."""
        content = writing.Content.of(self.fresh())
        body = content.body
        for old, new in zip(self.model.sentences, lines, strict=False):
            body = body.replace(old.removesuffix("."), new.removesuffix("."))
        self.save(person, body, lines, touched)

    def save(self, person: str, body: str, lines: list[str], touched: set[str]) -> None:
        content = dataclasses.replace(writing.Content.of(self.fresh()), body=body)
        saved = writing.revise(self.article, by=self.people[person], version=self.article.version, content=content)
        if not saved.changed:
            return
        before, self.model.sentences = self.model.sentences, lines
        self.model.save(person, touched)
        for claim in self.model.claims:
            if claim.attached and not claim.display and claim.words + "." in before and len(before) == len(lines):
                words = lines[before.index(claim.words + ".")].removesuffix(".")
                if words != claim.words:
                    claim.words = words
                    claim.hands |= {person, self.model.first_saver(words)}

    # -- what people do -----------------------------------------------------------------------------------------

    @rule(person=editors, n=anything, number=st.integers(1, 4))
    def edit(self, person: str, n: int, number: int) -> None:
        lines = list(self.model.sentences)
        at = n % len(lines)
        new = sentence(lines[at][5], number)
        if new not in lines:
            lines[at] = new
            self.rewrite(person, lines, set())

    @rule(person=st.sampled_from(("rex", "rita")), n=anything, number=st.integers(5, 6))
    def reviewer_mends(self, person: str, n: int, number: int) -> None:
        lines = list(self.model.sentences)
        at = n % len(lines)
        if self.model.stage == "review" and sentence(lines[at][5], number) not in lines:
            lines[at] = sentence(lines[at][5], number)
            self.rewrite(person, lines, set())

    @rule(person=editors, n=anything)
    @precondition(lambda self: len(self.model.sentences) > 2)
    def drop(self, person: str, n: int) -> None:
        at = n % len(self.model.sentences)
        gone, lines = self.model.sentences[at], self.model.sentences[:at] + self.model.sentences[at + 1 :]
        block = next(part for part in self.fresh().body.split("</p>") if gone.removesuffix(".") in part) + "</p>"
        touched = {*lines[max(at - 1, 0) : at], *lines[at : at + 1]}
        if at == 0:
            touched.add(self.model.headline)
        holder = self.model.holder(gone)
        self.save(person, self.article.body.replace(block, ""), lines, touched)
        if holder:
            holder.attached = False

    @rule(person=editors, n=anything)
    def tag(self, person: str, n: int) -> None:
        line = self.model.sentences[n % len(self.model.sentences)]
        if self.model.holder(line) is None:
            claim = make.make_claim(self.fresh(), line.removesuffix("."), by=self.people[person])
            self.model.save(person, set())
            words = line.removesuffix(".")
            self.claims.append(claim)
            self.model.claims.append(ModelClaim(words, {person, self.model.first_saver(words)}))

    @rule(person=editors, n=anything)
    def untag(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        if twin.attached and not twin.display:
            writing.withdraw_claim(claim, by=self.people[person], version=self.fresh().version)
            self.model.save(person, set())
            twin.attached = False

    @rule(person=editors, n=anything)
    def tag_again(self, person: str, n: int) -> None:
        """The same tag comes back, as by undo."""
        _at, claim, twin = self.pick(n)
        line = twin.words + "."
        if not twin.attached and line in self.model.sentences and self.model.holder(line) is None:
            body = marks.tag(self.fresh().body, twin.words, claim=claim.pk)
            content = dataclasses.replace(writing.Content.of(self.article), body=body)
            writing.revise(self.article, by=self.people[person], version=self.article.version, content=content)
            self.model.save(person, set())
            twin.attached = True

    @rule(person=editors, n=anything, source=st.integers(0, 1), excerpt=st.sampled_from(("p. 1", "p. 2")))
    def attach(self, person: str, n: int, source: int, excerpt: str) -> None:
        _at, claim, twin = self.pick(n)
        if not twin.display and len(twin.evidence) < 3:
            item = make.make_evidence(claim, by=self.people[person], source=self.sources[source], excerpt=excerpt)
            twin.evidence[item.pk] = (self.sources[source].pk, excerpt)
            twin.hands.add(person)

    @rule(person=editors, n=anything, excerpt=st.sampled_from(("p. 1", "p. 2")))
    def change_evidence(self, person: str, n: int, excerpt: str) -> None:
        _at, _claim, twin = self.pick(n)
        for pk, (source, before) in list(twin.evidence.items())[:1]:
            item = Evidence.objects.get(pk=pk)
            values = {"excerpt": excerpt}
            sourcing.change_evidence(item, by=self.people[person], version=item.version, values=values)
            twin.evidence[pk] = (source, excerpt)
            if before != excerpt:
                twin.hands.add(person)

    @rule(person=st.sampled_from((*EDITORS, "rita")), n=anything)
    def detach(self, person: str, n: int) -> None:
        _at, _claim, twin = self.pick(n)
        for pk in list(twin.evidence)[:1]:
            allowed, item = person in EDITORS, Evidence.objects.get(pk=pk)
            self.agree(
                allowed,
                lambda item=item: sourcing.detach_evidence(item, by=self.people[person], version=item.version),
            )
            if allowed:
                del twin.evidence[pk]
                twin.hands.add(person)

    @rule(source=st.integers(0, 1), standing=st.sampled_from(("good", "retracted", "disputed")))
    def set_standing(self, source: int, standing: str) -> None:
        self.sources[source].refresh_from_db()
        sourcing.set_standing(
            self.sources[source],
            by=self.people["ada"],
            version=self.sources[source].version,
            standing=standing,
            note="letter of the publisher",
        )
        self.model.standing[self.sources[source].pk] = standing

    @rule(person=editors, n=anything)
    def clear(self, person: str, n: int) -> None:
        line = self.model.sentences[n % len(self.model.sentences)]
        if line not in self.model.cleared:
            digest = next(c.hash for c in marks.coverage(self.fresh().body) if c.text == line)
            writing.clear_sentence(self.article, by=self.people[person], sentence=digest, reason="opinion")
            self.model.cleared[line] = self.model.cleared_since[line] = person

    @rule(n=anything)
    def open_screen(self, n: int) -> None:
        at, claim, twin = self.pick(n)
        self.screens.append((at, claim.fingerprint, self.model.content(twin)))

    @rule(person=reviewers, n=anything, reason=st.booleans())
    def approve(self, person: str, n: int, reason: bool) -> None:
        at, claim, twin = self.pick(n)
        self.decide(person, at, claim.fingerprint, self.model.content(twin), reason)

    @rule(person=reviewers, n=anything, reason=st.booleans())
    @precondition(lambda self: self.screens)
    def approve_stale_screen(self, person: str, n: int, reason: bool) -> None:
        at, fingerprint, content = self.screens[n % len(self.screens)]
        self.decide(person, at, fingerprint, content, reason)

    def decide(self, person: str, at: int, fingerprint: str, content: tuple, reason: bool) -> None:
        claim, twin = self.claims[at], self.model.claims[at]
        claim.refresh_from_db()
        mine = [s for s in twin.last_words() if s.person == person and s.content == content]
        others_return = any(s.decision == "return" and s.person != person for s in twin.said)
        allowed = (
            twin.attached
            and person not in twin.hands
            and content == self.model.content(twin)
            and not mine
            and (twin.display or bool(twin.evidence))
            and not self.model.settled(twin)
            and not (twin.returned() and others_return and not reason)
        )
        done = self.agree(
            allowed,
            lambda: reviewing.approve_claim(
                claim,
                by=self.people[person],
                fingerprint=fingerprint,
                rests_on=list(twin.evidence),
                note="seen" if reason else "",
            ),
        )
        if done:
            twin.said.append(Said(person, "approve", content, reason))

    @rule(person=reviewers, n=anything)
    def send_back(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        content = self.model.content(twin)
        mine = [s for s in twin.last_words() if s.person == person and s.content == content]
        allowed = twin.attached and person not in twin.hands and not mine
        if self.agree(
            allowed,
            lambda: reviewing.return_claim(
                claim, by=self.people[person], fingerprint=claim.fingerprint, note="wrong pier"
            ),
        ):
            twin.said.append(Said(person, "return", content))

    @rule(person=reviewers, n=anything)
    def take_back(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        last = next((s for s in reversed(twin.said) if s.person == person), None)
        allowed = last is not None and last.decision != "take_back"
        if self.agree(allowed, lambda: reviewing.take_back(claim, by=self.people[person])):
            twin.said.append(Said(person, "take_back", last.content))

    @rule(person=reviewers, n=anything)
    def confirm(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        allowed = not twin.attached and person not in twin.hands
        if self.agree(allowed, lambda: reviewing.confirm_withdrawal(claim, by=self.people[person])):
            twin.confirmed.add((person, twin.words))

    @rule()
    def begin_reading(self) -> None:
        self.fresh()
        self.reading = (self.article.digest, reviewing.bound_of(self.article), self.model.reading())

    @rule(person=st.sampled_from((*ROLES,)))
    @precondition(lambda self: self.reading)
    def sign(self, person: str) -> None:
        digest, bound, reading = self.reading
        allowed = reading == self.model.reading()
        if self.agree(
            allowed, lambda: reviewing.sign_off(self.fresh(), by=self.people[person], digest=digest, bound=bound)
        ):
            self.model.signed.add((person, reading))

    @rule()
    def send_to_review(self) -> None:
        allowed = self.model.stage == "draft"
        if self.agree(allowed, lambda: writing.send_to_review(self.fresh(), by=self.people["ed"])):
            self.model.stage = "review"

    @rule()
    def advance(self) -> None:
        """Clear the whole story through whoever may, so that deep states are reached."""
        self.send_to_review() if self.model.stage == "draft" else None
        for source in range(2):
            self.set_standing(source, "good")
        for n in range(len(self.model.sentences)):
            self.tag("ed", n)
        for at, twin in enumerate(self.model.claims):
            if twin.attached and not twin.display and not twin.evidence:
                self.attach("ed", at, 0, "p. 1")
            free = [person for person in ("rex", "rita", "root") if person not in twin.hands]
            if free and twin.attached and not self.model.settled(twin):
                self.approve(free[0], at, True)
            elif free and not twin.attached:
                self.confirm(free[0], at)
        for person in ("rex", "rita", "root"):
            self.begin_reading()
            self.sign(person)

    @rule(person=st.sampled_from(("ada", "root", "ed")))
    def publish(self, person: str) -> None:
        allowed = self.model.may_publish() and person != "ed" and self.model.for_readers() != self.model.published
        self.fresh()
        if self.agree(
            allowed, lambda: publishing.publish(self.article, by=self.people[person], digest=self.article.digest)
        ):
            self.model.stage, self.model.base = "draft", len(self.model.versions) - 1
            self.model.published = self.model.for_readers()
            self.model.cleared_since = {}

    # -- what must hold in every state --------------------------------------------------------------------------

    @invariant()
    def the_gate_says_what_the_rules_say(self) -> None:
        found = gate.blockers(self.fresh())
        assert (found == []) == self.model.may_publish(), [b.message for b in found]
        raw_goes_in = self.goes_in_raw()
        assert not raw_goes_in or self.guarded(), "PostgreSQL let in what the rules refuse"
        if self.model.may_publish():
            assert raw_goes_in, "PostgreSQL refuses what the rules allow"

    def goes_in_raw(self) -> bool:
        """Whether PostgreSQL alone lets a publication in; nothing of it stays."""
        chief: User = self.people["root"]
        number = self.article.publications.count() + 1
        try:
            with transaction.atomic():
                with acting(chief), connection.cursor() as cursor:
                    event(chief)
                    cursor.execute(
                        PUBLISH.replace("SELECT a.id, 1,", f"SELECT a.id, {number},"), [chief.pk, self.article.pk]
                    )
                raise Undone
        except IntegrityError:
            return False
        except Undone:
            return True

    def guarded(self) -> bool:
        """What PostgreSQL itself must insist on (I1, I2, I3, I13): less than the whole gate, never less than this."""
        attached = [claim for claim in self.model.claims if claim.attached]
        return (
            self.model.stage == "review"
            and all(self.model.settled(claim) for claim in attached)
            and not self.model.unsigned()
            and not any(self.model.unconfirmed(claim) for claim in self.model.claims)
        )

    @invariant()
    def statuses_are_what_the_decisions_say(self) -> None:
        for claim, twin in zip(self.claims, self.model.claims, strict=True):
            claim.refresh_from_db(fields=["status", "words", "attached"])
            assert (claim.attached, claim.words) == (twin.attached, twin.words)
            assert (claim.status == "approved") == (twin.attached and self.model.settled(twin))


@pytest.mark.django_db
def test_the_gate_agrees_with_the_rules_in_every_state(examples):
    run_state_machine_as_test(
        Newsroom,
        settings=settings(
            max_examples=examples,
            stateful_step_count=18,
            deadline=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.explicit, Phase.generate, Phase.shrink),
        ),
    )

    assert list(invariants.check()) == []


@pytest.mark.django_db
def test_a_blocked_publication_names_everything_at_once(editor, chief):
    article = make.make_story(by=editor)

    with pytest.raises(Blocked) as refusal:
        publishing.publish(article, by=chief, digest=article.digest)

    codes = {blocker.code for blocker in refusal.value.detail["blockers"]}
    assert codes == {"not_in_review", "sentence_uncovered", "claim_open", "evidence_missing", "signoff_missing"}
