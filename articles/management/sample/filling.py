"""Filling an empty database with the sample newsroom, through the verbs everybody uses."""

from __future__ import annotations

import secrets
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, User
from django.db import connection, transaction

from articles.management.sample.story import Desk, let_through, publish, put_before_reviewers, write
from articles.models import Article, Byline, Section, Source
from articles.workflow import acting, bylines, importing, sections, sourcing, terms
from glossary.models import Term

HERE = Path(__file__).parent


class Account(NamedTuple):
    """A login of the sample newsroom; its password is told once and kept nowhere."""

    role: str
    name: str
    login: str
    password: str


def content(name: str) -> dict[str, Any]:
    """One of the sample's files."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def taken() -> list[str]:
    """What stands in the database already that the sample would get in the way of, in words."""
    logins = [person["login"] for person in content("newsroom")["people"]]
    known = get_user_model().objects.filter(username__in=logins).order_by("username")
    names = ", ".join(known.values_list("username", flat=True))
    found = {
        "stories": Article.objects.exists(),
        "glossary terms": Term.objects.exists(),
        "sources": Source.objects.exists(),
        "bylines": Byline.objects.exists(),
        f"logins ({names})": bool(names),
    }
    return [words for words, there in found.items() if there]


def fill() -> list[Account]:
    """Make the people, the sections, the glossary, and one story in each state; all of it or nothing."""
    newsroom = content("newsroom")
    passwords = {person["login"]: secrets.token_urlsafe(12) for person in newsroom["people"]}
    # Hashing is slow on purpose and lets other threads run.
    with ThreadPoolExecutor() as pool:
        hashes = dict(zip(passwords, pool.map(make_password, passwords.values()), strict=True))
    with transaction.atomic():
        people = {person["login"]: _person(person, hashes[person["login"]]) for person in newsroom["people"]}
        with connection.cursor() as cursor:  # so that the journal tells of them before it tells what they did
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        chief = next(people[person["login"]] for person in newsroom["people"] if person["role"] == "Chiefs")
        rows = enumerate(newsroom["sections"], 1)
        found = {row["slug"]: _section(row, place, chief) for place, row in rows}
        for term in newsroom["terms"]:
            _term(term, people)
        desk = Desk(people, found, _bylines(newsroom, people), _sources(newsroom["sources"], people["nora"]))
        _stories(desk)
    return [
        Account(person["role"].removesuffix("s"), " ".join(person["name"]), person["login"], passwords[person["login"]])
        for person in newsroom["people"]
    ]


def _stories(desk: Desk) -> None:
    published = content("published")
    article = write(desk, published)
    put_before_reviewers(desk, article, published)
    let_through(desk, article, published)
    publish(desk, article)
    review = content("review")
    put_before_reviewers(desk, write(desk, review), review)
    wire = (HERE / "wire.txt").read_text(encoding="utf-8")
    importing.import_story(wire, by=acting.system_person(), section=desk.sections["world"])


def _person(row: dict[str, Any], hashed: str) -> User:
    first, last = row["name"]
    user = get_user_model().objects.create(
        username=row["login"], password=hashed, first_name=first, last_name=last, is_staff=True
    )
    user.groups.set([Group.objects.get(name=row["role"])])
    return user


def _section(row: dict[str, str], place: int, by: User) -> Section:
    known = Section.objects.filter(slug=row["slug"]).first()
    return known or sections.keep_section(Section(slug=row["slug"], name=row["name"], position=place), by=by)


def _bylines(newsroom: dict[str, Any], people: dict[str, User]) -> dict[str, Byline]:
    return {
        row["login"]: bylines.keep_byline(
            Byline(name=" ".join(row["name"]), slug=row["login"], profile=row["profile"], user=people[row["login"]]),
            by=people[row["login"]],
        )
        for row in newsroom["people"]
        if "profile" in row
    }


def _sources(rows: dict[str, dict[str, Any]], by: User) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for key, row in rows.items():
        values = dict(row)
        if "derived_from" in row:
            values["derived_from"] = found[row["derived_from"]]
        found[key] = sourcing.record_source(by=by, values=values)
    return found


def _term(row: dict[str, Any], people: dict[str, User]) -> None:
    values = {name: value for name, value in row.items() if name not in ("by", "approved_by")}
    term = terms.draft_term(by=people[row["by"]], values=values)
    terms.approve_term(term, by=people[row["approved_by"]], fingerprint=term.fingerprint)
