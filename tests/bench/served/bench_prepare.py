"""Run in a checkout: an empty database, migrated, with a corpus and the stories to be measured; tells of it as JSON.

Everything comes into being through that checkout's own verbs and test helpers, so that it fits that checkout's guards.
What was made is kept beside the copy that is measured: the next run of the same code only copies it again.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import django
from bench_words import COMMA, PLAIN, SPARE, made_up
from django.core.management import call_command
from django.db import connection

from newsroom.database import APPLICATION, OWNER, SUPERUSER, Cluster

#: More than one page of anything, however small the corpus.
PAGEFUL = 60


def main(stories: int, sizes: list[int]) -> None:
    """Make the database of this name, or copy it, and tell what is in it."""
    name = os.environ["BENCH_DATABASE"]
    kept = f"{name}_kept"
    cluster = Cluster(Path(os.environ["NEWSROOM_PG_DIR"]), durable=False)
    told = cluster.folder / f"{name}.json"
    with cluster.connect(user=SUPERUSER) as housekeeping:
        if not told.exists():
            housekeeping.execute(f'DROP DATABASE IF EXISTS "{kept}" WITH (FORCE)')
            housekeeping.execute(f'CREATE DATABASE "{kept}" OWNER {OWNER}')
            content = json.dumps(_make(kept, stories, sizes))
            with cluster.connect(user=SUPERUSER, database=kept) as inside:
                inside.execute("VACUUM ANALYZE")
            told.write_text(content)
        housekeeping.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        housekeeping.execute(f'CREATE DATABASE "{name}" TEMPLATE "{kept}" OWNER {OWNER}')
        housekeeping.execute(f'REVOKE TEMPORARY ON DATABASE "{name}" FROM PUBLIC')
    print(told.read_text())


def _make(name: str, stories: int, sizes: list[int]) -> dict[str, Any]:
    django.setup()
    connection.settings_dict |= {"NAME": name, "USER": OWNER}
    call_command("migrate", verbosity=0, interactive=False)
    if hire := getattr(import_module("tests.factories"), "hire_the_hirer", None):  # not before 0.2
        hire()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bench_row (id int PRIMARY KEY, number bigint)")
        cursor.execute("INSERT INTO bench_row VALUES (1, 0)")
        cursor.execute(f"GRANT SELECT, UPDATE ON bench_row TO {APPLICATION}")
    connection.close()
    # Loading is not what is measured, and a busy machine may be slow at it.
    hurry = "-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c jit=off"
    connection.settings_dict |= {"USER": APPLICATION, "OPTIONS": {"options": hurry}}
    told = fill(stories, sizes)
    connection.close()
    return told


def fill(stories: int, sizes: list[int]) -> dict[str, Any]:
    """The people, a term, so many stories round about, and of each size one that is before its readers."""
    from tests import corpus
    from tests import factories as make
    from tests.bench.stories import Cast

    names = {"edith": "Editors", "ravi": "Reviewers", "chris": "Chiefs"}
    cast = Cast(*(make.make_person(name, role) for name, role in names.items()))
    make.make_section()
    term = make.make_term("river board", "Those who look after a river.", by=cast.editor, approved_by=cast.chief)
    term.refresh_from_db()
    sources = [make.make_source(by=cast.editor, title=f"Gauge log {n}") for n in range(PAGEFUL + stories // 2)]
    corpus._bulk = spread(corpus._bulk, sources, term)
    half = stories // 2
    corpus.load(checked=half, live=half, editor=cast.editor, reviewer=cast.reviewer, chief=cast.chief)
    waiting(cast)
    return {"term": term.slug, "stories": {size: story(size, cast) for size in sizes}}


def spread(bulk: Any, sources: list[Any], term: Any) -> Any:
    """As the corpus keeps rows, but evidence rests on many sources, and every story explains the term."""
    told = {key: getattr(term, key) for key in ("id", "slug", "name", "definition", "version")}

    def keep(rows: list[Any]) -> list[Any]:
        for n, row in enumerate(rows):
            if type(row).__name__ == "Evidence":
                row.source = sources[n % len(sources)]
            elif type(row).__name__ == "Publication":
                row.page["terms"] = [told]
        return bulk(rows)  # type: ignore[no-any-return]

    return keep


def waiting(cast: Any) -> None:
    """A story in review whose claims fill a page of the queue."""
    from articles.workflow import writing
    from tests import factories as make
    from tests.bench import stories

    sample = made_up("waiting", claims=PAGEFUL)
    marked = "".join(f'<p><mark data-claim="new">{quote}</mark></p>' for quote in sample.quotes)
    made = make.make_story(by=cast.editor, body=marked, headline="A story that waits")
    stories._give_evidence(made, by=cast.editor)
    writing.send_to_review(made, by=cast.editor)


def story(size: int, cast: Any) -> dict[str, Any]:
    """A published story of so many claims, which may have its comma or not without a new look at that sentence."""
    from articles import marks
    from articles.models import Article
    from articles.workflow import publishing, writing
    from tests.bench.stories import ready_story

    sample = made_up(f"story of {size}", claims=size, words=20 * size)
    headline, text = sample.wire.split("\n\n", 1)
    sample = sample._replace(wire=f"{headline} {size}\n\n{text}\n\n{PLAIN} {SPARE}")
    made = ready_story(sample, cast)
    publishing.publish(made, by=cast.chief, digest=made.digest)
    for old, new in ((PLAIN, COMMA), (COMMA, PLAIN)):
        made = Article.objects.get(pk=made.pk)
        content = replace(writing.Content.of(made), body=made.body.replace(old, new))
        writing.revise(made, by=cast.editor, version=made.version, content=content)
        made.refresh_from_db()
        cleared = {row.sentence for row in made.clearances.all()}
        for covered in marks.coverage(made.body):
            if covered.text == new and covered.hash not in cleared:
                writing.clear_sentence(made, by=cast.editor, sentence=covered.hash, reason="common_knowledge")
    claim, headline = marks.claim_order(made.body)[size // 2], made.claims.get(display="headline").pk
    return {"pk": made.pk, "slug": made.slug, "claim": str(claim), "headline": str(headline)}


if __name__ == "__main__":
    main(int(sys.argv[1]), [int(size) for size in sys.argv[2:]])
