"""A random day of a newsroom: whoever may or may not tries whatever can be tried with one story and its sources."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from articles.errors import Refusal
from articles.models import Article, Claim, Evidence, Source
from articles.states import Coverage, Level, Stance, Standing
from articles.workflow import importing, publishing, reviewing, sourcing, terms, writing
from tests import factories as make

#: Who is there; ada writes, checks and publishes, root may do anything, and the four eyes bind them all the same.
CAST = {
    "ed": ("Editors",),
    "anna": ("Editors",),
    "ada": ("Editors", "Reviewers", "Chiefs"),
    "rex": ("Reviewers",),
    "rita": ("Reviewers",),
    "chris": ("Chiefs",),
    "lena": ("Lawyers",),
    "root": (),
}
SENTENCES = (
    "The dam held {n} boats.", "Mayor Ines Duarte praised the crews.", "A storm came on Monday.",
    "It was a long night.", "The road cost {n} million euros.", "TK boats sank.", "No pump failed in {n} villages.",
)  # fmt: skip
KINDS = ("number", "quote", "event", "place")
SAID = ("", "seen", "as the log says")
DAY = date(2026, 3, 4)


def hired() -> dict[str, User]:
    """The cast by name; who is not there yet is taken on."""
    there = {person.username: person for person in User.objects.filter(username__in=CAST)}
    return {
        name: there.get(name) or make.make_person(name, *roles, is_superuser=not roles) for name, roles in CAST.items()
    }


class Day:
    """One story from its first words on; `step` tries one thing, which may be refused."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.people = hired()
        self.section = make.make_section(f"Section {seed}", slug=f"section-{seed}")
        self.set_policy()
        self.article = self.begun(seed)
        if self.chance.random() < 0.5:
            term = make.make_term(f"hawser {seed}", "A rope that moors a ship.", by=self.people["ada"])
            make.came_with(self.article, term, by=self.people["ed"])
        self.sources = [make.make_source(by=self.people["ed"], title=f"Log {n}", **self.terms_of()) for n in range(3)]
        if self.chance.random() < 0.7:
            self.get_ready()

    def begun(self, seed: int) -> Article:
        """Imported without a headline, or written."""
        by, dated = self.people["ed"], self.chance.choice((None, DAY, DAY))
        lines = [self.line() for _ in range(self.chance.randint(1, 4))]
        if self.chance.random() < 0.15:
            text = "\n\n".join([f"Day {seed} began with rain. {lines[0]}", *lines[1:]])
            return importing.import_story(text, by=by, section=self.section, story_date=dated).article
        byline = make.make_byline(f"Anna {seed}", user=self.people["anna"])
        return make.make_story(
            by=by, body="".join(f"<p>{line}</p>" for line in lines), section=self.section, story_date=dated,
            bylines=self.chance.choice(((), (byline,))), standfirst=self.chance.choice(("", "A wet week.")),
        )  # fmt: skip

    # --- what chance brings ----------------------------------------------------------------------------------------

    def line(self) -> str:
        return self.chance.choice(SENTENCES).format(n=self.chance.randint(2, 99))

    def somebody(self) -> User:
        return self.people[self.chance.choice(tuple(CAST))]

    def claim(self) -> Claim | None:
        claims = list(self.article.claims.order_by("tagged_at", "display", "quote"))
        return self.chance.choice(claims) if claims else None

    def terms_of(self) -> dict[str, Any]:
        often = {"terms": "on_record"}
        rare = ({"terms": "background"}, {"terms": "off_record"}, {"terms": "on_record", "confidential": True})
        return self.chance.choice((often, often, often, *rare))

    def at_times(self, value: str) -> list[str]:
        return [value] if self.chance.random() < 0.5 else []

    def set_policy(self) -> None:
        make.set_policy(
            self.section,
            level=Level.STORY if self.chance.random() < 0.2 else Level.CLAIMS,
            coverage=self.chance.choice(Coverage.values),
            primary_enough=self.chance.choice((1, 1, 2)),
            two_approvals_kinds=self.at_times("number"),
            two_approvals_risks=self.at_times("safety"),
            lawyer_risks=self.at_times("legal"),
            authors_check_each_other=self.chance.random() < 0.2,
            contributors_may_waive=self.chance.random() < 0.3,
        )

    # --- what is done ----------------------------------------------------------------------------------------------

    def step(self) -> str:
        """Try one thing; its name, or "" where it was refused."""
        self.article = Article.objects.get(pk=self.article.pk)
        tried = self.chance.choice(STEPS)
        return tried.__name__ if self.tries(partial(tried, self)) else ""

    def tries(self, act: Callable[[], Any]) -> bool:
        """Whether it was done; what was refused leaves nothing."""
        try:
            with transaction.atomic():
                act()
        except Refusal:
            return False
        return True

    def get_ready(self) -> None:
        """Most of the way to its readers, as far as the day's people and policy let it go."""
        ed, reviewers = self.people["ed"], [self.people[name] for name in ("rex", "rita", "lena")]
        self.tries(partial(make.tag_every_sentence, self.article, by=ed))
        for claim in self.article.claims.attached().in_body():
            for source in self.sources[: self.chance.randint(1, 3)]:
                self.tries(partial(make.make_evidence, claim, by=ed, source=source))
            values = {
                "kind": self.chance.choice(KINDS),
                "risks": self.at_times(self.chance.choice(("legal", "safety"))),
            }
            self.tries(partial(writing.describe_claim, claim, by=ed, version=claim.version, values=values))
        self.tries(partial(make.rest_headline, self.article, by=ed))
        self.tries(lambda: writing.send_to_review(Article.objects.get(pk=self.article.pk), by=ed))
        for claim in self.article.claims.attached():
            for reviewer in reviewers:
                self.tries(partial(make.approve, claim, by=reviewer))
        for source in self.sources[: self.chance.randint(0, 3)]:
            self.tries(partial(sourcing.vouch_for, source, by=self.people["chris"], version=source.version))
        for came in self.article.article_terms.select_related("term"):
            seen = came.term.fingerprint
            self.tries(partial(terms.approve_term, came.term, by=self.people["rex"], fingerprint=seen))
        for reviewer in reviewers[:2]:
            self.tries(partial(make.sign, self.article, by=reviewer))


def _saved(day: Day, **changed: Any) -> None:
    make.change_story(day.article, by=day.somebody(), **changed)


def adds_a_sentence(day: Day) -> None:
    _saved(day, body=f"{day.article.body}<p>{day.line()}</p>")


def changes_a_number(day: Day) -> None:
    _saved(day, body=re.sub(r"\b\d+\b(?![^<]*>)", str(day.chance.randint(2, 99)), day.article.body, count=1))


def turns_a_sentence_round(day: Day) -> None:
    _saved(day, body=day.article.body.replace("<p>", "<p>Hardly anybody knew it. ", 1))


def writes_before_a_claim(day: Day) -> None:
    _saved(day, body=day.article.body.replace("<mark", "Hardly: <mark", 1))


def tears_a_claim(day: Day) -> None:
    torn = re.sub(r"(<mark[^>]*>)(\w+) (\w+)", r"\1\2</mark> so far \1\3", day.article.body, count=1)
    _saved(day, body=torn)


def drops_a_paragraph(day: Day) -> None:
    _saved(day, body=re.sub(r"<p>.*?</p>", "", day.article.body, count=1))


def writes_another_headline(day: Day) -> None:
    _saved(day, headline=day.chance.choice(("River rises again", "TK boats sank", "Storm came yesterday")))


def dates_the_story(day: Day) -> None:
    _saved(day, story_date=day.chance.choice((None, DAY)))


def tags(day: Day) -> None:
    make.tag_every_sentence(day.article, by=day.somebody())


def untags(day: Day) -> None:
    if claim := day.claim():
        writing.withdraw_claim(claim, by=day.somebody(), version=day.article.version)


def describes(day: Day) -> None:
    if claim := day.claim():
        values = {"kind": day.chance.choice(KINDS), "risks": day.chance.choice(([], ["legal"], ["safety"]))}
        writing.describe_claim(claim, by=day.somebody(), version=claim.version, values=values)


def attaches(day: Day) -> None:
    if claim := day.claim():
        stance = day.chance.choice((Stance.SUPPORTS, Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONTEXT))
        tier, source = day.chance.choice(("primary", "secondary")), day.chance.choice(day.sources)
        make.make_evidence(claim, by=day.somebody(), source=source, stance=stance, tier=tier)


def _evidence(day: Day) -> Evidence | None:
    return Evidence.objects.filter(article=day.article).order_by("pk").first()


def answers(day: Day) -> None:
    for item in Evidence.objects.filter(article=day.article, stance=Stance.CONTRADICTS).order_by("pk")[:1]:
        values = {"answer": day.chance.choice(("", "The later log corrects it."))}
        sourcing.change_evidence(item, by=day.somebody(), version=item.version, values=values)


def moves_a_place(day: Day) -> None:
    if item := _evidence(day):
        values = {"locator": f"page {day.chance.randint(1, 9)}"}
        sourcing.change_evidence(item, by=day.somebody(), version=item.version, values=values)


def detaches(day: Day) -> None:
    if item := _evidence(day):
        sourcing.detach_evidence(item, by=day.somebody(), version=item.version)


def rests_the_headline(day: Day) -> None:
    make.rest_headline(day.article, by=day.somebody())


def says_what_became_of_a_source(day: Day) -> None:
    source = Source.objects.get(pk=day.chance.choice(day.sources).pk)
    standing = day.chance.choice((Standing.GOOD, *Standing.values))
    sourcing.set_standing(source, by=day.somebody(), version=source.version, standing=standing, note="letter")


def vouches(day: Day) -> None:
    source = Source.objects.get(pk=day.chance.choice(day.sources).pk)
    sourcing.vouch_for(source, by=day.somebody(), version=source.version)


def revises_a_source(day: Day) -> None:
    source = Source.objects.get(pk=day.chance.choice(day.sources).pk)
    sourcing.revise_source(source, by=day.somebody(), version=source.version, values=day.terms_of())


def approves(day: Day) -> None:
    if claim := day.claim():
        make.approve(claim, by=day.somebody(), note=day.chance.choice(SAID))


def approves_all(day: Day) -> None:
    by = day.somebody()
    for claim in day.article.claims.outstanding().order_by("-display", "pk"):
        day.tries(partial(make.approve, claim, by=by, note="seen"))


def sends_back(day: Day) -> None:
    if claim := day.claim():
        seen = {"fingerprint": claim.fingerprint, "context": claim.context}
        reviewing.return_claim(claim, by=day.somebody(), note="wrong dam", **seen)


def waives(day: Day) -> None:
    if claim := day.claim():
        seen = {"fingerprint": claim.fingerprint, "context": claim.context}
        reviewing.waive_claim(claim, by=day.somebody(), note="on the scene", recheck_by=date(2099, 1, 1), **seen)


def takes_back(day: Day) -> None:
    if claim := day.claim():
        reviewing.take_back(claim, by=day.somebody())


def says_it_still_holds(day: Day) -> None:
    for claim in day.article.claims.filter(context_changed=True).order_by("pk")[:1]:
        reviewing.still_holds(claim, by=day.somebody(), fingerprint=claim.fingerprint, context=claim.context)


def confirms_a_withdrawal(day: Day) -> None:
    for claim in day.article.claims.filter(attached=False).order_by("pk")[:1]:
        reviewing.confirm_withdrawal(claim, by=day.somebody())


def clears(day: Day) -> None:
    sentences = day.article.revisions.get(number=day.article.version).sentences
    writing.clear_sentence(day.article, by=day.somebody(), sentence=day.chance.choice(sentences), reason="opinion")


def signs(day: Day) -> None:
    make.sign(day.article, by=day.somebody())


def approves_terms(day: Day) -> None:
    for came in day.article.article_terms.select_related("term"):
        terms.approve_term(came.term, by=day.somebody(), fingerprint=came.term.fingerprint)


def revises_a_term(day: Day) -> None:
    for came in day.article.article_terms.select_related("term"):
        values = {"definition": f"A rope of {day.chance.randint(2, 99)} strands."}
        terms.revise_term(came.term, by=day.somebody(), version=came.term.version, values=values)


def sends_to_review(day: Day) -> None:
    writing.send_to_review(day.article, by=day.somebody())


def returns_to_draft(day: Day) -> None:
    writing.return_to_draft(day.article, by=day.somebody())


def spikes(day: Day) -> None:
    writing.spike(day.article, by=day.somebody())


def unspikes(day: Day) -> None:
    writing.unspike(day.article, by=day.somebody())


def sets_a_policy(day: Day) -> None:
    day.set_policy()


def gets_ready(day: Day) -> None:
    if day.article.spiked:
        writing.unspike(day.article, by=day.people["ed"])
    day.get_ready()


def publishes(day: Day) -> None:
    publishing.publish(day.article, by=day.somebody(), digest=day.article.digest)


STEPS = [
    adds_a_sentence, changes_a_number, turns_a_sentence_round, writes_before_a_claim, tears_a_claim, drops_a_paragraph,
    writes_another_headline, dates_the_story, tags, tags, untags, describes, attaches, attaches, answers, moves_a_place,
    detaches, rests_the_headline, says_what_became_of_a_source, vouches, revises_a_source, approves, approves_all,
    approves_all, sends_back, waives, takes_back, says_it_still_holds, confirms_a_withdrawal, clears, signs, signs,
    approves_terms, revises_a_term, sends_to_review, sends_to_review, returns_to_draft, spikes, unspikes, unspikes,
    sets_a_policy, gets_ready, publishes,
]  # fmt: skip
