"""Plain functions that each make one valid thing, through the same verbs everybody uses, and hide nothing."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

from django.contrib.auth.models import Group, Permission, User
from django.db.models import QuerySet

from articles import marks
from articles.furnish import ROLES
from articles.models import (
    Article,
    ArticleTerm,
    Byline,
    Claim,
    Event,
    Evidence,
    Policy,
    Publication,
    Review,
    Section,
    SignOff,
    Source,
)
from articles.states import Stage, Status
from articles.workflow import bylines, people, policies, publishing, reviewing, sections, sourcing, terms, writing
from articles.workflow.acting import step
from articles.workflow.journal import record
from glossary.models import Term

#: The login of the one account that is there before any other.
HIRER = "hirer"

_numbers = itertools.count(1)

#: A short story in our own words: three sentences, each of them a claim.
WORDS = "The river rose by 40 centimetres. Nine villages lost power. The mayor said the dam held."


def make_person(username: str, *roles: str, **fields: Any) -> User:
    """Somebody who works here, with these roles."""
    user = User(username=username, **{"is_staff": True} | fields)
    user.set_password("a long password")
    return people.keep_person(user, by=hirer(), roles=Group.objects.filter(name__in=roles))


#: What is done before the newsroom's work begins, and beside it.
SET_UP = ("take_stock", "set_up", "keep_person", "keep_role", "keep_byline", "keep_section")


def steps() -> QuerySet[Event]:
    """What the journal tells of the newsroom's work itself, in order."""
    return Event.objects.exclude(verb__in=SET_UP).order_by("number")


def hire_the_hirer() -> User:
    """Make the one account that takes on the others; the database's owner does."""
    person = User.objects.create(username=HIRER, password="!", first_name="Hana", last_name="Hirer")
    rights = "change_user change_group add_section change_section add_byline change_byline add_policy"
    person.user_permissions.set(Permission.objects.filter(codename__in=rights.split()))
    return person


def hirer() -> User:
    """Who looks after people, sections and bylines, and has no other part in anything."""
    return User.objects.get(username=HIRER)


def give_role(person: User, *roles: str) -> User:
    """The same person with these roles too."""
    return people.keep_person(
        person, by=hirer(), roles=Group.objects.filter(name__in=[*roles, *person.groups.values_list("name", flat=True)])
    )


def with_every_right(person: User) -> User:
    """The same person in every role: what refuses them then is no lack of a right."""
    held = set(person.groups.values_list("name", flat=True))
    return person if held >= set(ROLES) or person.is_superuser else give_role(person, *ROLES)


def switch_off(person: User) -> User:
    """Nobody logs in as this person any more, nor acts as them."""
    person.is_active = False
    return people.keep_person(person, by=hirer())


def make_role(name: str, *rights: str) -> Group:
    """A role with rights by their codenames."""
    return people.keep_role(Group(name=name), by=hirer(), rights=Permission.objects.filter(codename__in=rights))


def make_byline(name: str, slug: str = "", *, user: User | None = None, profile: str = "") -> Byline:
    """A public author."""
    byline = Byline(name=name, slug=slug or name.lower().replace(" ", "-"), user=user, profile=profile)
    return bylines.keep_byline(byline, by=hirer())


def set_policy(section: Section | None = None, **values: Any) -> Policy:
    """How a section, or every section without its own, checks from now on."""
    last = Policy.objects.filter(section=section).order_by("-version").first()
    return policies.set_policy(section, by=hirer(), version=last.version if last else 0, values=values)


def make_section(name: str = "World", **fields: Any) -> Section:
    """A section without a policy of its own."""
    known = Section.objects.filter(name=name).first()
    return known or sections.keep_section(Section(name=name, **{"slug": name.lower(), **fields}), by=hirer())


def make_story(*, by: User, body: str = f"<p>{WORDS}</p>", headline: str = "River rises", **content: Any) -> Article:
    """A draft by somebody."""
    saved = writing.start_story(
        by=by, content=writing.Content(headline=f"{headline} {next(_numbers)}", body=body, **content)
    )
    return saved.article


def change_story(article: Article, *, by: User, **changes: Any) -> None:
    """Save a story as it stands with some of its content changed; the story is refreshed with it."""
    article.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(article), **changes)
    writing.revise(article, by=by, version=article.version, content=content)
    article.refresh_from_db()


def make_claim(article: Article, quote: str, *, by: User, **fields: Any) -> Claim:
    """A tagged claim; the story is refreshed with it."""
    article.refresh_from_db()
    claim = writing.tag_claim(article, by=by, version=article.version, quote=quote, **fields)
    article.refresh_from_db()
    return claim


def make_source(*, by: User, title: str = "River gauge log", **values: Any) -> Source:
    """A document on record."""
    return sourcing.record_source(by=by, values={"title": title, "publisher": "Water board", **values})


def make_evidence(claim: Claim, *, by: User, source: Source | None = None, **fields: Any) -> Evidence:
    """A primary source that supports the claim, with its place."""
    fields = {"tier": "primary", "excerpt": "see table", "locator": "page 2", **fields}
    evidence = sourcing.attach_evidence(claim, by=by, source=source or make_source(by=by), **fields)
    claim.refresh_from_db()
    return evidence


def approve(claim: Claim, *, by: User, note: str = "", **fields: Any) -> Review:
    """A yes to the claim as it stands now, resting on all its evidence."""
    claim.refresh_from_db()
    rests_on = list(claim.evidence.values_list("pk", flat=True))
    return reviewing.approve_claim(
        claim, by=by, fingerprint=claim.fingerprint, context=claim.context, rests_on=rests_on, note=note, **fields
    )


def sign(article: Article, *, by: User) -> SignOff:
    """A signature under the story as it stands now."""
    article.refresh_from_db()
    return reviewing.sign_off(article, by=by, digest=article.digest, bound=reviewing.bound_of(article))


def tag_every_sentence(article: Article, *, by: User) -> list[Claim]:
    """Each sentence of the body as a claim of its own."""
    texts = [covered.text for covered in marks.coverage(article.body) if not covered.spans]
    return [make_claim(article, text, by=by) for text in texts]


def rest_headline(article: Article, *, by: User) -> None:
    """Headline and standfirst rest on every claim of the body."""
    body = article.claims.attached().in_body()
    for claim in article.claims.attached().exclude(display=""):
        sourcing.rest_display(claim, by=by, version=claim.version, on=body)


def ready_story(*, editor: User, reviewer: User, **content: Any) -> Article:
    """A story in review with nothing left to do: every claim sourced and checked, everything signed."""
    article = make_story(by=editor, **content)
    for claim in tag_every_sentence(article, by=editor):
        make_evidence(claim, by=editor)
    rest_headline(article, by=editor)
    if article.stage == Stage.DRAFT:
        writing.send_to_review(article, by=editor)
    for claim in article.claims.attached():
        approve(claim, by=reviewer)
    sign(article, by=reviewer)
    article.refresh_from_db()
    return article


def came_with(article: Article, term: Term, *, by: User) -> ArticleTerm:
    """A term that came with a story, as an import brings it; by whoever saved the story in this transaction."""
    with step(by):
        row = ArticleTerm.objects.create(article=article, term=term)
        record("import_story", by=by, article=article, subject=f"story:{article.pk}")
        return row


def publish_story(*, editor: User, reviewer: User, chief: User, note: str = "", **content: Any) -> Publication:
    """A story before its readers."""
    article = ready_story(editor=editor, reviewer=reviewer, **content)
    return publishing.publish(article, by=chief, digest=article.digest, note=note)


def finish(article: Article, *, editor: User, reviewer: User, chief: User) -> Publication:
    """A story whose claims are tagged and sourced, taken from there to its readers."""
    rest_headline(article, by=editor)
    writing.send_to_review(article, by=editor)
    for claim in article.claims.attached().exclude(status=Status.APPROVED):
        approve(claim, by=reviewer)
    sign(article, by=reviewer)
    article.refresh_from_db()
    return publishing.publish(article, by=chief, digest=article.digest)


def make_term(name: str, definition: str, *, by: User, approved_by: User | None = None, **values: Any) -> Term:
    """A definition, approved if somebody is named who does."""
    term = terms.draft_term(by=by, values={"name": name, "definition": definition, **values})
    term.refresh_from_db()
    if approved_by:
        terms.approve_term(term, by=approved_by, fingerprint=term.fingerprint)
    return term
