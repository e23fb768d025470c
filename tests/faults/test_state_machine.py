"""Random days in the newsroom: the verbs and the gate against the rules in plain Python, in every state reached."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from articles import invariants, marks
from articles.errors import Blocked, Refusal, Spiked
from articles.models import Article, Claim, Evidence, Policy, Source
from articles.workflow import gate, policies, publishing, reviewing, sourcing, terms, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import PUBLISH, event
from tests.faults.newsroom_model import RELATIVE, Model, ModelClaim, ModelTerm, Said

EDITORS, REVIEWERS, CHIEFS = ("ed", "ada"), ("rex", "rita", "ada", "root"), ("ada", "root")
#: ada both writes and checks, root may do anything; the four eyes bind them all the same.
ROLES = {
    "ed": ("Editors",),
    "ada": ("Editors", "Reviewers", "Chiefs"),
    "rex": ("Reviewers",),
    "rita": ("Reviewers",),
    "root": (),
}

#: A Monday, the Wednesday after it, and a day of another week.
DAYS = (date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 10))
MEANINGS = ("A rope that moors a ship.", "A thick rope.", "A cable for towing.")
#: What PostgreSQL leaves to the gate: reading the text.
READ_BY_THE_GATE = {"relative_date", "sentence_uncovered"}

editors, reviewers, anything = st.sampled_from(EDITORS), st.sampled_from(REVIEWERS), st.integers(0, 9)
on_the_desk = precondition(lambda self: not self.model.spiked)


#: Words that come to stand before a claim in its sentence, none of them checkable by themselves.
BEFORE = ("", "Oddly, ", "Hardly anybody thinks ")


def sentence(name: str, number: int, before: str = "") -> str:
    when = f" {RELATIVE}" if name == "C" else ""
    return f"{before}Pier {name} held {number} boats{when}."


def parts(line: str) -> tuple[str, str]:
    """What stands before the claim of a line, and its pier."""
    before, _pier, rest = line.partition("Pier ")
    return before, rest[0]


def claimed(line: str) -> str:
    """The words of a line that are its claim."""
    return line[len(parts(line)[0]) :].removesuffix(".")


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
        body = "".join(f"<p>{line}</p>" for line in lines)
        self.article = make.make_story(by=self.people["ed"], body=body, story_date=DAYS[0])
        self.term = make.make_term("hawser", MEANINGS[0], by=self.people["ada"])
        self.meanings = [(self.term.fingerprint, MEANINGS[0])]
        make.came_with(self.article, self.term, by=self.people["ed"])
        self.model = Model(self.article.headline, lines, "ed", DAYS[0], ModelTerm([("ada", MEANINGS[0])]))
        self.claims: list[Claim] = [self.article.claims.get(display="headline")]
        self.sources: list[Source] = []
        self.screens: list[tuple[int, str, str, tuple, str]] = []
        self.reading: tuple[str, str, tuple] | None = None
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
            there = f"<p>{re.escape(parts(old)[0])}(<mark[^>]*>)?{re.escape(claimed(old))}"
            body = re.sub(there, lambda m, new=new: f"<p>{parts(new)[0]}{m[1] or ''}{claimed(new)}", body)
        self.save(person, body, lines, touched)

    def revise(self, person: str, **changed: Any) -> bool:
        content = dataclasses.replace(writing.Content.of(self.fresh()), **changed)
        by, version = self.people[person], self.article.version
        return writing.revise(self.article, by=by, version=version, content=content).changed

    def save(self, person: str, body: str, lines: list[str], touched: set[str]) -> None:
        if not self.revise(person, body=body):
            return
        before, self.model.sentences = self.model.sentences, lines
        self.model.save(person, touched)
        for claim in self.model.claims:
            stood = [nth for nth, line in enumerate(before) if line.endswith(claim.words + ".")]
            if claim.attached and not claim.display and stood and len(before) == len(lines):
                words = claimed(lines[stood[0]])
                if words != claim.words:
                    claim.words = words
                    claim.hands |= {person, self.model.first_saver(words)}

    # -- what people do -----------------------------------------------------------------------------------------

    @rule(person=editors, n=anything, number=st.integers(1, 4))
    @on_the_desk
    def edit(self, person: str, n: int, number: int) -> None:
        lines = list(self.model.sentences)
        at = n % len(lines)
        before, name = parts(lines[at])
        new = sentence(name, number, before)
        if new not in lines:
            lines[at] = new
            self.rewrite(person, lines, set())

    @rule(person=st.sampled_from(("rex", "rita")), n=anything, number=st.integers(5, 6))
    @on_the_desk
    def reviewer_mends(self, person: str, n: int, number: int) -> None:
        lines = list(self.model.sentences)
        at = n % len(lines)
        before, name = parts(lines[at])
        if self.model.stage == "review" and sentence(name, number, before) not in lines:
            lines[at] = sentence(name, number, before)
            self.rewrite(person, lines, set())

    @rule(person=st.sampled_from((*EDITORS, "rex", "rita")), n=anything, before=st.sampled_from(BEFORE))
    @on_the_desk
    def turn_round(self, person: str, n: int, before: str) -> None:
        """Other words before a claim, which itself stays as it was."""
        lines = list(self.model.sentences)
        at = n % len(lines)
        if person in EDITORS or self.model.stage == "review":
            lines[at] = before + claimed(lines[at]) + "."
            self.rewrite(person, lines, set())

    @rule(person=editors, n=anything)
    @on_the_desk
    @precondition(lambda self: len(self.model.sentences) > 2)
    def drop(self, person: str, n: int) -> None:
        at = n % len(self.model.sentences)
        gone, lines = self.model.sentences[at], self.model.sentences[:at] + self.model.sentences[at + 1 :]
        block = next(part for part in self.fresh().body.split("</p>") if claimed(gone) in part) + "</p>"
        touched = {*lines[max(at - 1, 0) : at], *lines[at : at + 1]}
        if at == 0:
            touched.add(self.model.headline)
        holder = self.model.holder(gone)
        self.save(person, self.article.body.replace(block, ""), lines, touched)
        if holder:
            holder.attached = False

    @rule(person=editors, n=anything)
    @on_the_desk
    def tag(self, person: str, n: int) -> None:
        line = self.model.sentences[n % len(self.model.sentences)]
        if self.model.holder(line) is None:
            words = claimed(line)
            claim = make.make_claim(self.fresh(), words, by=self.people[person])
            self.model.save(person, set())
            self.claims.append(claim)
            self.model.claims.append(ModelClaim(words, {person, self.model.first_saver(words)}))

    @rule(person=editors, n=anything)
    @on_the_desk
    def untag(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        if twin.attached and not twin.display:
            writing.withdraw_claim(claim, by=self.people[person], version=self.fresh().version)
            self.model.save(person, set())
            twin.attached = False

    @rule(person=editors, n=anything)
    @on_the_desk
    def tag_again(self, person: str, n: int) -> None:
        """The same tag comes back, as by undo."""
        _at, claim, twin = self.pick(n)
        line = self.model.line(twin)
        if not twin.attached and line and self.model.holder(line) is None:
            self.revise(person, body=marks.tag(self.fresh().body, twin.words, claim=claim.pk))
            self.model.save(person, set())
            twin.attached = True

    @rule(person=editors, n=anything, source=st.integers(0, 1), excerpt=st.sampled_from(("p. 1", "p. 2")))
    @on_the_desk
    def attach(self, person: str, n: int, source: int, excerpt: str) -> None:
        _at, claim, twin = self.pick(n)
        if not twin.display and len(twin.evidence) < 3:
            item = make.make_evidence(claim, by=self.people[person], source=self.sources[source], excerpt=excerpt)
            twin.evidence[item.pk] = (self.sources[source].pk, excerpt)
            twin.hands.add(person)

    @rule(person=editors, n=anything)
    @on_the_desk
    def try_a_source(self, person: str, n: int) -> None:
        """Evidence comes and goes: the claim says what it said, and somebody more had a hand in it."""
        _at, claim, twin = self.pick(n)
        if not twin.display:
            item = make.make_evidence(claim, by=self.people[person], source=self.sources[0])
            sourcing.detach_evidence(item, by=self.people[person], version=item.version)
            twin.hands.add(person)

    @rule(person=editors, n=anything, excerpt=st.sampled_from(("p. 1", "p. 2")))
    @on_the_desk
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
    @on_the_desk
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

    @rule(person=editors, on=st.sets(anything, max_size=2))
    @on_the_desk
    def rest_headline(self, person: str, on: set[int]) -> None:
        chosen = {at for at in on if at < len(self.claims)}
        allowed = all(self.model.claims[at].attached and at > 0 for at in chosen)
        _at, claim, headline = self.pick(0)
        by, rests = self.people[person], [self.claims[at] for at in chosen]
        if (
            self.agree(allowed, lambda: sourcing.rest_display(claim, by=by, version=claim.version, on=rests))
            and chosen != headline.rests
        ):
            headline.rests = chosen
            headline.hands.add(person)

    @rule(person=editors, nothing=st.booleans())
    @on_the_desk
    def say_the_headline_states_nothing(self, person: str, nothing: bool) -> None:
        _at, claim, twin = self.pick(0)
        values = {"nothing_to_check": nothing}
        writing.describe_claim(claim, by=self.people[person], version=claim.version, values=values)
        if twin.nothing_to_check != nothing:
            twin.nothing_to_check = nothing
            twin.hands.add(person)

    @rule(person=st.sampled_from((*EDITORS, "rex")), day=st.sampled_from((None, *DAYS)))
    @on_the_desk
    def date_story(self, person: str, day: date | None) -> None:
        allowed = person in EDITORS or self.model.stage == "review"
        if self.agree(allowed, lambda: self.revise(person, story_date=day)):
            self.model.story_date = day
            self.model.save(person, set())

    @rule(source=st.integers(0, 1), standing=st.sampled_from(("good", "retracted", "disputed")))
    @on_the_desk
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
    @on_the_desk
    def clear(self, person: str, n: int) -> None:
        line = self.model.sentences[n % len(self.model.sentences)]
        if line not in self.model.cleared:
            digest = next(c.hash for c in marks.coverage(self.fresh().body) if c.text == line)
            writing.clear_sentence(self.article, by=self.people[person], sentence=digest, reason="opinion")
            self.model.cleared[line] = self.model.cleared_since[line] = person

    @rule(n=anything)
    @on_the_desk
    def open_screen(self, n: int) -> None:
        at, claim, twin = self.pick(n)
        if twin.attached:
            seen = (claim.fingerprint, claim.context, self.model.content(twin), self.model.line(twin))
            self.screens.append((at, *seen))

    @rule(person=reviewers, n=anything, reason=st.booleans())
    @on_the_desk
    def approve(self, person: str, n: int, reason: bool) -> None:
        at, claim, twin = self.pick(n)
        seen = (claim.fingerprint, claim.context, self.model.content(twin), self.model.line(twin))
        self.decide(person, at, *seen, reason)

    @rule(person=reviewers, n=anything, reason=st.booleans())
    @on_the_desk
    @precondition(lambda self: self.screens)
    def approve_stale_screen(self, person: str, n: int, reason: bool) -> None:
        self.decide(person, *self.screens[n % len(self.screens)], reason)

    def decide(
        self, person: str, at: int, fingerprint: str, context: str, content: tuple, line: str, reason: bool
    ) -> None:
        claim, twin = self.claims[at], self.model.claims[at]
        claim.refresh_from_db()
        others_return = any(said.person != person for said in twin.returns())
        allowed = (
            self.model.may_decide(person, twin, content, line)
            and (twin.display or bool(twin.evidence))
            and (not self.model.settled(twin) or self.model.context_changed(twin))
            and not (others_return and not reason)
        )
        done = self.agree(
            allowed,
            lambda: reviewing.approve_claim(
                claim,
                by=self.people[person],
                fingerprint=fingerprint,
                context=context,
                rests_on=list(twin.evidence),
                note="seen" if reason else "",
            ),
        )
        if done:
            self.model.say(twin, person, "approve", reason=reason)

    @rule(person=reviewers, n=anything)
    @on_the_desk
    def say_it_still_holds(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        self.hold(person, claim, twin)

    def hold(self, person: str, claim: Claim, twin: ModelClaim) -> None:
        seen = {"fingerprint": claim.fingerprint, "context": claim.context}
        allowed = self.model.may_vouch(person, twin)
        if self.agree(allowed, lambda: reviewing.still_holds(claim, by=self.people[person], **seen)):
            self.model.vouch(twin)

    @rule(person=reviewers, n=anything)
    @on_the_desk
    def send_back(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        content = self.model.content(twin)
        if self.agree(
            self.model.may_decide(person, twin, content),
            lambda: reviewing.return_claim(
                claim, by=self.people[person], fingerprint=claim.fingerprint, context=claim.context, note="wrong pier"
            ),
        ):
            self.model.say(twin, person, "return")

    @rule(person=st.sampled_from((*CHIEFS, "rex")), n=anything, stale=st.booleans())
    @on_the_desk
    def waive(self, person: str, n: int, stale: bool) -> None:
        at, claim, twin = self.pick(n)
        fingerprint, context = claim.fingerprint, claim.context
        content, line = self.model.content(twin), self.model.line(twin)
        if stale and self.screens:
            at, fingerprint, context, content, line = self.screens[n % len(self.screens)]
        claim, twin = self.claims[at], self.model.claims[at]
        allowed = person in CHIEFS and self.model.may_decide(person, twin, content, line, waiving=True)
        said = {"by": self.people[person], "note": "on the scene", "recheck_by": DAYS[2]}
        seen = {"fingerprint": fingerprint, "context": context}
        if self.agree(allowed, lambda: reviewing.waive_claim(claim, **said, **seen)):
            self.model.say(twin, person, "waive")

    @initialize(allowed=st.booleans())
    def begin_the_day(self, allowed: bool) -> None:
        if allowed:
            self.change_who_may_waive()

    @rule()
    @on_the_desk
    def change_who_may_waive(self) -> None:
        allowed = not self.model.contributors_may_waive
        version = Policy.objects.filter(section=None).count()
        values = {"contributors_may_waive": allowed}
        policies.set_policy(None, by=self.people["ada"], version=version, values=values)
        self.model.contributors_may_waive = allowed

    @rule(person=reviewers, n=anything)
    @on_the_desk
    def take_back(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        last = next((s for s in reversed(twin.said) if s.person == person), None)
        allowed = last is not None and last.decision != "take_back"
        if self.agree(allowed, lambda: reviewing.take_back(claim, by=self.people[person])):
            twin.said.append(Said(person, "take_back", last.content, last.line))

    @rule(person=reviewers, n=anything)
    @on_the_desk
    def confirm(self, person: str, n: int) -> None:
        _at, claim, twin = self.pick(n)
        allowed = not twin.attached and person not in twin.hands
        if self.agree(allowed, lambda: reviewing.confirm_withdrawal(claim, by=self.people[person])):
            twin.confirmed.add((person, twin.words))

    @rule()
    @on_the_desk
    def begin_reading(self) -> None:
        self.fresh()
        self.reading = (self.article.digest, reviewing.bound_of(self.article), self.model.reading())

    @rule(person=st.sampled_from((*ROLES,)))
    @on_the_desk
    @precondition(lambda self: self.reading)
    def sign(self, person: str) -> None:
        digest, bound, reading = self.reading
        allowed = reading == self.model.reading()
        if self.agree(
            allowed, lambda: reviewing.sign_off(self.fresh(), by=self.people[person], digest=digest, bound=bound)
        ):
            self.model.sign(person, reading)

    @rule()
    @on_the_desk
    def send_to_review(self) -> None:
        allowed = self.model.stage == "draft"
        if self.agree(allowed, lambda: writing.send_to_review(self.fresh(), by=self.people["ed"])):
            self.model.stage = "review"

    @rule(person=st.sampled_from(("ed", "rita")))
    @precondition(lambda self: self.model.stage == "review")
    def return_to_draft(self, person: str) -> None:
        if self.agree(person == "ed", lambda: writing.return_to_draft(self.article, by=self.people[person])):
            self.model.stage = "draft"

    @rule(person=st.sampled_from(("ed", "rita")))
    @on_the_desk
    def spike(self, person: str) -> None:
        allowed = person == "ed" and self.model.published is None
        if self.agree(allowed, lambda: writing.spike(self.article, by=self.people[person])):
            self.model.spiked = True

    @rule(person=st.sampled_from(("ada", "rex")))
    def unspike(self, person: str) -> None:
        allowed = person == "ada" and self.model.spiked
        if self.agree(allowed, lambda: writing.unspike(self.article, by=self.people[person])):
            self.model.spiked = False

    @rule(n=anything)
    @precondition(lambda self: self.model.spiked)
    def nothing_moves_on_the_spike(self, n: int) -> None:
        _at, claim, twin = self.pick(n)
        ed, root, story = self.people["ed"], self.people["root"], self.fresh()
        seen = {"by": root, "fingerprint": claim.fingerprint, "context": claim.context, "note": "x"}
        line = marks.coverage(story.body)[0]
        steps = [
            lambda: self.revise("ed", story_date=None),
            lambda: writing.tag_claim(story, by=ed, version=story.version, quote=line.text),
            lambda: writing.withdraw_claim(claim, by=ed, version=story.version),
            lambda: writing.describe_claim(claim, by=ed, version=claim.version, values={"kind": "place"}),
            lambda: writing.clear_sentence(story, by=ed, sentence=line.hash, reason="opinion"),
            lambda: sourcing.attach_evidence(claim, by=ed, source=self.sources[0], tier="primary"),
            lambda: sourcing.rest_display(self.claims[0], by=ed, version=1, on=[]),
            lambda: reviewing.approve_claim(claim, rests_on=list(twin.evidence), **seen),
            lambda: reviewing.return_claim(claim, **seen),
            lambda: reviewing.waive_claim(claim, recheck_by=DAYS[2], **seen),
            lambda: reviewing.still_holds(claim, by=root, fingerprint=claim.fingerprint, context=claim.context),
            lambda: reviewing.take_back(claim, by=root),
            lambda: reviewing.confirm_withdrawal(claim, by=root),
            lambda: reviewing.sign_off(story, by=root, digest=story.digest, bound=reviewing.bound_of(story)),
            lambda: writing.send_to_review(story, by=ed),
            lambda: writing.spike(story, by=ed),
            lambda: publishing.publish(story, by=root, digest=story.digest),
        ]
        for pk in list(twin.evidence)[:1]:
            item = Evidence.objects.get(pk=pk)
            steps += [
                lambda item=item: sourcing.change_evidence(item, by=ed, version=1, values={"excerpt": "p. 3"}),
                lambda item=item: sourcing.detach_evidence(item, by=ed, version=1),
            ]
        for taken in steps:
            with pytest.raises(Spiked):
                taken()

    @rule(person=st.sampled_from((*EDITORS, "rita")), meaning=st.sampled_from(MEANINGS))
    def revise_term(self, person: str, meaning: str) -> None:
        self.term.refresh_from_db()
        by, values = self.people[person], {"definition": meaning}
        allowed = person in EDITORS
        if (
            self.agree(allowed, lambda: terms.revise_term(self.term, by=by, version=self.term.version, values=values))
            and meaning != self.model.term.words
        ):
            self.model.term.saved.append((person, meaning))
            self.term.refresh_from_db()
            self.meanings.append((self.term.fingerprint, meaning))

    @rule(person=st.sampled_from((*REVIEWERS, "ed")), n=anything)
    def approve_term(self, person: str, n: int) -> None:
        """Most often as it stands now, at times as an old screen shows it."""
        fingerprint, read = self.meanings[n % len(self.meanings) if n < 3 else -1]
        term = self.model.term
        fresh = not term.approved() and person in REVIEWERS and person not in term.writers()
        allowed = read == term.words and (fresh or (person, read) in term.yes)
        by = self.people[person]
        if self.agree(allowed, lambda: terms.approve_term(self.term, by=by, fingerprint=fingerprint)):
            term.yes.add((person, read))

    @rule(editor=editors, waived=st.integers(0, 5))
    def advance(self, editor: str, waived: int) -> None:
        """Clear the whole story through whoever may, so that deep states are reached; often one claim is waived."""
        self.bring_back()
        for source in range(2):
            self.set_standing(source, "good")
        for n in range(len(self.model.sentences)):
            self.tag(editor, n)
        for at, twin in enumerate(self.model.claims):
            if twin.attached and not twin.display and not twin.evidence:
                self.attach(editor, at, 0, "p. 1")
        if not self.model.supported(self.model.claims[0]):
            self.rest_headline(editor, {next(at for at, twin in enumerate(self.model.claims) if at and twin.attached)})
        if not self.model.term.approved():
            self.approve_term("rex", 9)
        for at in range(len(self.model.claims)):
            self.settle(at, waiving=at == waived)
        for person in ("rex", "rita", "root"):
            self.begin_reading()
            self.sign(person)

    def bring_back(self) -> None:
        if self.model.spiked:
            self.unspike("ada")
        if self.model.stage == "draft":
            self.send_to_review()
        if self.model.story_date is None:
            self.date_story("ed", DAYS[0])

    def settle(self, at: int, *, waiving: bool) -> None:
        twin = self.model.claims[at]
        content = self.model.content(twin)
        chiefs = [chief for chief in CHIEFS if self.model.may_decide(chief, twin, content, waiving=True)]
        free = [person for person in ("rex", "rita", "root") if person not in twin.hands]
        if waiving and chiefs and not self.model.settled(twin) and not twin.returns():
            self.waive(chiefs[0], at, False)
        elif free and twin.attached and not self.model.settled(twin):
            self.approve(free[0], at, True)
        elif free and not twin.attached:
            self.confirm(free[0], at)
        if self.model.context_changed(twin):
            for person in (person for person in ("rex", "rita", "root") if self.model.may_vouch(person, twin)):
                self.hold(person, *self.pick(at)[1:])

    @rule(person=st.sampled_from(("ada", "root", "ed")))
    def publish(self, person: str) -> None:
        news = self.model.for_readers() != self.model.published
        allowed = not self.model.codes() and person != "ed" and news
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
        codes = self.model.codes()
        found = gate.blockers(self.fresh())
        assert {blocker.code for blocker in found} == codes, [b.message for b in found]
        assert self.goes_in_raw() == (codes <= READ_BY_THE_GATE), f"PostgreSQL and the rules disagree on {codes}"

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

    @invariant()
    def statuses_are_what_the_decisions_say(self) -> None:
        article = self.fresh()
        told = self.article.claims.values_list("pk", "words", "status", "ready", "context_changed")
        kept = {pk: row for pk, *row in told}
        for claim, twin in zip(self.claims, self.model.claims, strict=True):
            words, status, ready, changed = kept[claim.pk]
            assert (words, ready) == (twin.words, self.model.supported(twin))
            assert changed == self.model.context_changed(twin)
            assert status in self.model.may_say(twin, settled=article.stage == "review" and not article.spiked)


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
