"""Some thousand stories at once, through every guard: each kind of row in bulk, in somebody's name, with one event."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from articles.models import Article, Claim, Evidence, Publication, Review, Revision, Section, Source
from articles.states import Decision, Stage
from articles.text import normal
from articles.workflow.acting import step
from articles.workflow.journal import record
from articles.workflow.reviewing import bound_of
from tests import factories as make

#: Rows to a statement, so that none meets the time limit of the application's role.
BATCH = 200


def load(*, checked: int, live: int, editor: User, reviewer: User, chief: User) -> None:
    """Stories in review with two claims each, checked but for every fiftieth; and stories before their readers."""
    source = make.make_source(by=editor)
    with step(editor):
        claims = _claims(_stories(checked, "checked", editor, claims=2), source, editor)
        published = _stories(live, "live", editor, sections=10)
        _record(editor)
    approve([claim for nth, claim in enumerate(claims) if nth // 2 % 50], by=reviewer)
    with step(chief):
        _publish(published, chief)
        _record(chief)


def approve(claims: Iterable[Claim], *, by: User) -> None:
    """A yes to each of these claims as it stands."""
    chosen = [claim.pk for claim in claims]
    with step(by):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, article_id, fingerprint, newsroom_seen(id) FROM articles_claim WHERE id = ANY(%s)", [chosen]
            )
            now = cursor.fetchall()
        _bulk([_yes(*row, by=by) for row in now])
        _record(by)


def _yes(claim: UUID, article: int, fingerprint: str, seen: bytes, *, by: User) -> Review:
    return Review(
        claim_id=claim,
        article_id=article,
        person=by,
        decision=Decision.APPROVE,
        fingerprint=fingerprint,
        seen=bytes(seen),
    )


def _record(by: User) -> None:
    record("load", by=by, article=None, subject="corpus:1")


def _bulk(rows: list[Any]) -> list[Any]:
    made: list[Any] = type(rows[0]).objects.bulk_create(rows, batch_size=BATCH)
    return made


def _stories(count: int, name: str, by: User, *, claims: int = 0, sections: int = 0) -> list[Article]:
    places = [Section.objects.create(name=f"{name} {n}", slug=f"{name}-{n}") for n in range(sections)]
    stories = [
        Article(
            headline=f"Story {nth} that is {name}",
            slug=f"{name}-{nth}",
            body="".join(_paragraph(nth, n) for n in range(claims)) or f"<p>The river fell again, {nth}.</p>",
            section=places[nth % sections] if places else None,
            version=1,
            stage=Stage.REVIEW,
            created_by=by,
        )
        for nth in range(count)
    ]
    _bulk(stories)
    _bulk([_revision(story, by) for story in stories])
    return stories


def _paragraph(nth: int, n: int) -> str:
    return f'<p><mark data-claim="{uuid4()}">{_words(nth, n)}</mark></p>'


def _words(nth: int, n: int) -> str:
    return f"Gauge {nth} read {n} metres."


def _revision(story: Article, by: User) -> Revision:
    return Revision(
        article=story,
        number=1,
        headline=story.headline,
        body=story.body,
        section=story.section,
        text=normal(story.headline),
        saved_by=by,
    )


def _claims(stories: list[Article], source: Source, by: User) -> list[Claim]:
    claims = []
    for nth, story in enumerate(stories):
        for n, marked in enumerate(story.body.split('data-claim="')[1:]):
            words = _words(nth, n)
            claims.append(Claim(pk=marked[:36], article=story, quote=words, words=words, tagged_by=by))
    _bulk(claims)
    _bulk(
        [
            Evidence(claim=claim, article=claim.article, source=source, tier="primary", locator="page 2", added_by=by)
            for claim in claims
        ]
    )
    return claims


def _publish(stories: list[Article], by: User) -> None:
    now, bound = timezone.now(), bound_of(stories[0])
    with connection.cursor() as cursor:
        ids = [story.pk for story in stories]
        cursor.execute("SELECT id, newsroom_page(id)::text FROM articles_article WHERE id = ANY(%s)", [ids])
        pages = {pk: json.loads(page) for pk, page in cursor.fetchall()}
    revisions = {row.article_id: row for row in Revision.objects.filter(article__in=stories)}
    _bulk(
        [
            Publication(
                article=story,
                number=1,
                revision=revisions[story.pk],
                digest=revisions[story.pk].digest,
                bound=bound,
                headline=story.headline,
                body=story.body,
                rendered=story.body,
                page=pages[story.pk] | {"terms": []},
                manifest={"claims": []},
                published_by=by,
                published_at=now - timedelta(minutes=nth),
            )
            for nth, story in enumerate(stories)
        ]
    )
