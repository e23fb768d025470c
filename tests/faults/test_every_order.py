"""Whoever writes beside a checked claim, whoever checks it, and in whatever order they sign: nobody waits for ever."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, permutations, product
from typing import NamedTuple

import pytest
from django.contrib.auth.models import User
from django.db import transaction

from articles import invariants
from articles.errors import Refusal
from articles.models import Article
from articles.workflow import gate, publishing, reviewing, writing
from tests import factories as make
from tests.pages import rewritten

pytestmark = pytest.mark.django_db

ROLES = {"ed": ("Editors",), "rex": ("Reviewers", "Chiefs"), "ada": ("Editors", "Reviewers")}

BODY = "<p>The Hubble telescope circles the Earth once in 95 minutes. Engineers visited it in 2009 together.</p>"
#: A claim in the first sentence, and one across both.
QUOTES = ("circles the Earth", "once in 95 minutes. Engineers visited it in 2009")
#: Words that come to stand in the first and in the second sentence.
MENDS = (("telescope", "telescope, so far,"), ("together", "together, so far"))


class Order(NamedTuple):
    """Who mends which sentence, who checks after how many of these, in which order they sign, with the key or not."""

    mends: tuple[tuple[str, int], ...]
    checker: str
    checked_after: int
    signing: tuple[str, ...]
    by_key: bool


class Undone(Exception):
    """Raised to roll a trial back."""


def orders(people: tuple[str, ...], checkers: tuple[str, ...]) -> Iterator[Order]:
    """Every order of two people; of three, those in which one of them mends a sentence, or two do in their turn."""
    twice = product(product(people, (0, 1)), repeat=2)
    if len(people) > 2:
        twice = (((one, 0), (other, 0)) for one, other in permutations(people, 2))
    for mends, checker in product([*(((person, 0),) for person in people), *twice], checkers):
        keys = (False, True) if len(people) == 2 else (checker == people[1],)
        for after, signing, by_key in product(range(len(mends) + 1), permutations(people), keys):
            yield Order(mends, checker, after, signing, by_key)


def begin(editor: User) -> Article:
    """A story in review with nothing left for its editor to do."""
    story = make.make_story(by=editor, body=BODY, headline="Hubble goes on")
    for quote in QUOTES:
        make.make_evidence(make.make_claim(story, quote, by=editor), by=editor)
    make.rest_headline(story, by=editor)
    writing.send_to_review(story, by=editor)
    return Article.objects.get(pk=story.pk)


def check(story: Article, *, by: User) -> None:
    for claim in story.claims.attached():
        make.approve(claim, by=by)


def press(story: Article, *, by: User) -> None:
    """The key "still holds" on every claim that waits for the words around it."""
    for claim in story.claims.filter(context_changed=True):
        try:
            reviewing.still_holds(claim, by=by, fingerprint=claim.fingerprint, context=claim.context)
        except Refusal:
            continue


def left(story: Article, order: Order, cast: dict[str, User]) -> set[str]:
    """What still stands in the way when everybody has done what they may, in that order."""
    for at, (person, which) in enumerate(order.mends):
        if at == order.checked_after:
            check(story, by=cast[order.checker])
        rewritten(story, *MENDS[which], by=cast[person])
    if order.checked_after == len(order.mends):
        check(story, by=cast[order.checker])
    for person in order.signing:
        if order.by_key:
            press(story, by=cast[person])
        make.sign(story, by=cast[person])
    return {blocker.code for blocker in gate.blockers(story)}


def in_the_way(people: tuple[str, ...], checkers: tuple[str, ...], one_in: int) -> tuple[int, list[object]]:
    """How many orders were tried, and those at whose end something still stood in the way."""
    cast = {name: make.make_person(name, *ROLES[name]) for name in people}
    story, stuck, tried = begin(cast["ed"]), [], 0
    for order in islice(orders(people, checkers), 0, None, one_in):
        tried += 1
        try:
            with transaction.atomic():
                trial = Article.objects.get(pk=story.pk)
                if codes := left(trial, order, cast):
                    stuck.append((order, codes))
                else:
                    publishing.publish(trial, by=cast["rex"], digest=trial.digest)
                raise Undone
        except Undone:
            pass
    return tried, stuck


def test_two_people_bring_the_story_out_in_every_order(one_in):
    tried, stuck = in_the_way(("ed", "rex"), ("rex",), one_in)

    assert stuck == []
    assert tried == len(range(0, 208, one_in))
    assert list(invariants.check()) == []


def test_three_people_bring_the_story_out_whoever_of_them_mends_and_checks(one_in):
    tried, stuck = in_the_way(("ed", "rex", "ada"), ("rex", "ada"), one_in)

    assert stuck == []
    assert tried == len(range(0, 288, one_in))
