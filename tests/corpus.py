"""Some thousand stories at once, through every guard: each kind of row in bulk, in somebody's name, with its events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import cycle
from typing import Any
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from articles.models import Article, Claim, Event, Evidence, Publication, Review, Revision, Section, SignOff, Source
from articles.states import Decision, Display, Stage
from articles.workflow.acting import step
from articles.workflow.saving import lines_of, sentence_list
from tests.factories import make_section

#: Rows to a statement, so that none meets the time limit of the application's role.
BATCH = 200

#: Sources that the claims rest on in turn.
SOURCES = 100


def load(*, checked: int, live: int, editor: User, reviewer: User, chief: User, called: str = "") -> None:
    """Stories in review with two claims each, checked but for every fiftieth; and stories before their readers.

    What is loaded a second time is `called` something else.
    """
    places = [make_section(f"{called}Desk {n}", slug=f"{called}desk-{n}") for n in range(10)]
    with step(editor):
        sources = _bulk([Source(title=f"{called}Gauge log {n}", recorded_by=editor) for n in range(SOURCES)])
        claims = _claims(_stories(checked, f"{called}checked", editor, claims=2), sources, editor)
        published = _stories(live, f"{called}live", editor, places=places)
        headlines = _headlines(published, editor)
        _tell("record_source", editor, ((f"source:{source.pk}", None) for source in sources))
        _tell("attach_evidence", editor, ((f"claim:{claim.pk}", claim.article_id) for claim in claims))
    approve([claim for nth, claim in enumerate(claims) if nth // 2 % 50], by=reviewer)
    approve(headlines, by=reviewer)
    with step(reviewer):
        _sign(published, reviewer)
        _tell("sign_off", reviewer, ((f"story:{story.pk}", story.pk) for story in published))
    with step(chief):
        out = _publish(published, chief)
        Article.objects.filter(publications__in=out).update(stage=Stage.DRAFT)
        _tell("publish", chief, ((f"publication:{publication.pk}", publication.article_id) for publication in out))


def approve(claims: Iterable[Claim], *, by: User) -> None:
    """A yes to each of these claims as it stands."""
    chosen = [claim.pk for claim in claims]
    with step(by):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, article_id, fingerprint, newsroom_seen(id), context FROM articles_claim WHERE id = ANY(%s)",
                [chosen],
            )
            now = cursor.fetchall()
        _bulk([_yes(*row, by=by) for row in now])
        _tell("approve_claim", by, ((f"claim:{row[0]}", row[1]) for row in now))


def _yes(claim: UUID, article: int, fingerprint: str, seen: bytes, context: str, *, by: User) -> Review:
    return Review(
        claim_id=claim,
        article_id=article,
        person=by,
        decision=Decision.APPROVE,
        fingerprint=fingerprint,
        seen=bytes(seen),
        context=context,
    )


def _tell(verb: str, by: User, what: Iterable[tuple[str, int | None]]) -> None:
    """An event for each, by subject and story."""
    told = {"number": 0, "person": by, "verb": verb, "transaction": 0}
    Event.objects.bulk_create([Event(subject=subject, article_id=story, **told) for subject, story in what])


def _bulk(rows: list[Any]) -> list[Any]:
    made: list[Any] = type(rows[0]).objects.bulk_create(rows, batch_size=BATCH)
    return made


def _stories(count: int, name: str, by: User, *, claims: int = 0, places: Sequence[Section] = ()) -> list[Article]:
    stories = [
        Article(
            headline=f"Story {nth} that is {name}",
            slug=f"{name}-{nth}",
            body="".join(_paragraph(nth, n) for n in range(claims)) or _plain_paragraph(nth),
            section=places[nth % len(places)] if places else None,
            version=1,
            stage=Stage.REVIEW,
            created_by=by,
        )
        for nth in range(count)
    ]
    _bulk(stories)
    _bulk([_revision(story, by) for story in stories])
    _tell("start_story", by, ((f"story:{story.pk}", story.pk) for story in stories))
    return stories


def _plain_paragraph(nth: int) -> str:
    return f"<p>The river fell again, {nth}. {' '.join(f'So it did on day {day}.' for day in range(30))}</p>"


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
        text=lines_of(story.headline, "", story.body),
        sentences=sentence_list(story.headline, "", story.body),
        saved_by=by,
    )


def _claims(stories: list[Article], sources: list[Source], by: User) -> list[Claim]:
    claims = []
    for nth, story in enumerate(stories):
        for n, marked in enumerate(story.body.split('data-claim="')[1:]):
            words = _words(nth, n)
            said = {"quote": words, "words": words, "context": words}
            claims.append(Claim(pk=marked[:36], article=story, tagged_by=by, **said))
    _bulk(claims)
    cited = zip(claims, cycle(sources), strict=False)
    _bulk(
        [
            Evidence(claim=c, article=c.article, source=s, tier="primary", locator="page 2", added_by=by)
            for c, s in cited
        ]
    )
    return claims


def _headlines(stories: list[Article], by: User) -> list[Claim]:
    """The claims the headlines make, in which there is nothing to check."""
    line = {"display": Display.HEADLINE, "nothing_to_check": True, "tagged_by": by}
    said = ("quote", "words", "sentence", "context")
    return _bulk([Claim(article=s, **dict.fromkeys(said, s.headline), **line) for s in stories])


def _as_they_stand(stories: list[Article]) -> dict[int, tuple[int, str, str, str]]:
    """Of each story the row of its newest version, its digest, what a signature is bound to, and its page."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT a.id, r.id, r.digest, newsroom_bound(a.id), newsroom_page(a.id)::text FROM articles_article a"
            " JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version WHERE a.id = ANY(%s)",
            [[story.pk for story in stories]],
        )
        return {row[0]: row[1:] for row in cursor.fetchall()}


def _sign(stories: list[Article], by: User) -> None:
    now = _as_they_stand(stories).items()
    _bulk([SignOff(article_id=a, revision_id=r, digest=d, bound=b, person=by) for a, (r, d, b, _page) in now])


def _publish(stories: list[Article], by: User) -> list[Publication]:
    moment, now = timezone.now(), _as_they_stand(stories)
    return _bulk([_publication(s, *now[s.pk], by=by, at=moment - timedelta(minutes=n)) for n, s in enumerate(stories)])


def _publication(
    story: Article, revision: int, digest: str, bound: str, page: str, *, by: User, at: datetime
) -> Publication:
    told = json.loads(page)
    claims = [{**claim, "number": 0, "checked_at": "", "recheck_by": "", "per": ""} for claim in told["claims"]]
    fingerprints = dict(story.claims.values_list("pk", "fingerprint"))
    return Publication(
        article=story,
        number=1,
        revision_id=revision,
        digest=digest,
        bound=bound,
        headline=story.headline,
        body=story.body,
        rendered=story.body,
        page=told | {"claims": claims, "terms": []},
        manifest={"format": "v1", "claims": [{"id": str(pk), "fingerprint": sha} for pk, sha in fingerprints.items()]},
        published_by=by,
        published_at=at,
    )
