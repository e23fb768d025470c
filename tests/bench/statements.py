"""What steps and single statements cost PostgreSQL, guards included: `python -m tests.bench.statements [claims …]`.

"Database" is the processor time of the server's process behind our connection, "wall" everything; both are the median
of a few runs, in milliseconds. `NEWSROOM_PG_BIN` chooses the PostgreSQL.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from newsroom.database import find_binaries
from tests.standalone import fresh

SIZES = (35, 400, 800)
PUBLISHED = (35, 100)
STORIES = 50
RUNS = 5


class Server:
    """The server's process behind our connection."""

    def __init__(self) -> None:
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            self.schedule = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")

    def spent(self) -> float:
        """Milliseconds of processor time so far."""
        return int(self.schedule.read_text().split()[0]) / 1e6


def told(name: str, step: Callable[[], Any], runs: int = RUNS) -> None:
    """Run a step a few times and print what it costs, or how it failed."""
    server, database, wall = Server(), [], []
    for _ in range(runs):
        spent, began = server.spent(), time.perf_counter()
        try:
            step()
        except Exception as error:
            print(f"{name:44} fails after {time.perf_counter() - began:.1f} s: {str(error).splitlines()[0]}")
            return
        database.append(server.spent() - spent)
        wall.append(1000 * (time.perf_counter() - began))
    print(f"{name:44}{median(database):12.1f}{median(wall):12.1f}", flush=True)


def _other_digits(body: str, count: int = 0) -> str:
    """The body with a digit of every claim changed, or of the first few."""
    return re.sub(r"(A level of \d)(\d)", lambda found: f"{found[1]}{(int(found[2]) + 1) % 10}", body, count=count)


def _revise(article: Any, by: Any, body: Callable[[str], str]) -> None:
    from articles.workflow import writing

    article.refresh_from_db()
    content = replace(writing.Content.of(article), body=body(article.body))
    writing.revise(article, by=by, version=article.version, content=content)


def saves(size: int, cast: Any) -> None:
    """A story of so many claims: tagged at once, touched all over, touched once."""
    from articles import marks
    from tests import factories as make
    from tests.bench.served.bench_words import made_up

    _headline, *paragraphs = made_up("a story", claims=size).wire.split("\n\n")
    article = make.make_story(by=cast.editor, headline=f"A river of {size}", body=marks.from_paragraphs(paragraphs))
    tagged = re.sub(r"<p>(.*?)</p>", r'<p><mark data-claim="new">\1</mark></p>', article.body)
    told(f"{size} claims: tag all of them", lambda: _revise(article, cast.editor, lambda _body: tagged), 1)
    told(f"{size} claims: a digit of each", lambda: _revise(article, cast.editor, _other_digits), 2)
    told(f"{size} claims: one digit", lambda: _revise(article, cast.editor, lambda body: _other_digits(body, 1)))


def publishes(size: int, cast: Any) -> None:
    """A story of so many claims, each with evidence and a decision: the gate's answer and its publication."""
    from django.db import connection

    from articles.models import Article
    from articles.workflow import gate, publishing, writing
    from tests.bench.served.bench_words import made_up
    from tests.bench.stories import another_digit, finish_review, ready_story

    article = ready_story(made_up("a story", claims=size), cast)

    def unsigned() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT newsroom_unsigned(%s)", [article.pk])
            cursor.fetchall()

    told(f"{size} claims: newsroom_unsigned", unsigned)
    told(f"{size} claims: blockers()", lambda: gate.blockers(article))
    told(f"{size} claims: publish", lambda: publishing.publish(article, by=cast.chief, digest=article.digest), 1)
    writing.revise(article, by=cast.editor, version=article.version, content=another_digit(article))
    writing.send_to_review(Article.objects.get(pk=article.pk), by=cast.editor)
    article = finish_review(Article.objects.get(pk=article.pk), cast)
    told(f"{size} claims: publish again", lambda: publishing.publish(article, by=cast.chief, digest=article.digest), 1)


def queue(cast: Any) -> None:
    """The lists of the desk over fifty stories in review."""
    from articles.models import Article
    from articles.review import lists
    from tests import corpus

    corpus.load(checked=STORIES, live=STORIES, editor=cast.editor, reviewer=cast.reviewer, chief=cast.chief)
    stories = list(Article.objects.filter(stage="review")[:STORIES])
    told(f"signatures of {len(stories)} stories in review", lambda: lists.signatures(stories, cast.reviewer))
    told("waiting_for() a reviewer", lambda: lists.waiting_for(cast.reviewer))
    told("withdrawals of all stories", lambda: lists.withdrawn(cast.reviewer))


def main() -> None:
    """Measure and print."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    print(f"{f'PostgreSQL {find_binaries().major}':44}{'database':>12}{'wall':>12}")
    with fresh("bench"):
        from tests.bench.stories import hire

        cast = hire()
        for size in sizes:
            saves(size, cast)
        for size in PUBLISHED:
            publishes(size, cast)
        queue(cast)


if __name__ == "__main__":
    main()
