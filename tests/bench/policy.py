"""What a new policy for all sections costs with every claim ever made beside it: `python -m tests.bench.policy`.

Fifty stories in review of forty claims each, every one checked, and a hundred thousand claims of other stories. A draft
is saved again and again meanwhile. Fails where the policy takes longer than two seconds or no save went through.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import replace
from typing import Any

from newsroom.database import DATABASE, SUPERUSER, Cluster, find_binaries
from tests.bench.statements import Server
from tests.standalone import folder_for, fresh

STORIES, CLAIMS, BESIDE = 50, 40, 100_000
BUDGET = 2.0

#: Claims of drafts, written past the guards: there are too many to ask for each, and the policy should ask for none.
CROWD = """
    ALTER TABLE articles_article DISABLE TRIGGER USER;
    ALTER TABLE articles_claim DISABLE TRIGGER USER;
    INSERT INTO articles_article (headline, headline_proposed, standfirst, body, slug, dateline, version, digest, stage,
            spiked, created_by_id, updated_at)
        SELECT 'Crowd ' || n, false, '', '', 'crowd-' || n, '', 0, '', 'draft', false, {person}, now()
        FROM generate_series(1, {claims} / 40) n;
    INSERT INTO articles_claim (id, article_id, display, quote, words, prefix, suffix, sentence, label, kind, unit,
            qualifier, attribution, risks, grain, nothing_to_check, tagged_by_id, attached, fragmented, fingerprint,
            status, ready, version)
        SELECT gen_random_uuid(), a.id, '', 'Gauge ' || n, 'Gauge ' || n, '', '', '', '', 'number', '', '', '', '{{}}',
            '', false, {person}, true, false, md5(n::text), 'approved', true, 1
        FROM articles_article a, generate_series(1, 40) n WHERE a.slug LIKE 'crowd-%';
    ALTER TABLE articles_article ENABLE TRIGGER USER;
    ALTER TABLE articles_claim ENABLE TRIGGER USER;
    ANALYZE;
"""


def _as_superuser(*statements: str) -> None:
    cluster = Cluster(folder_for("bench"), durable=False)
    with cluster.connect(user=SUPERUSER, database=DATABASE) as connection:
        for statement in statements:
            connection.execute(statement)


def crowd(person: int) -> None:
    """Fill the database as its superuser."""
    _as_superuser(*CROWD.format(person=person, claims=BESIDE).split(";"))


def in_review(cast: Any) -> None:
    """Stories whose every claim is checked, through every guard."""
    from articles.workflow.acting import step
    from tests import corpus
    from tests import factories as make

    source = make.make_source(by=cast.editor)
    with step(cast.editor):
        stories = corpus._stories(STORIES, "asked", cast.editor, claims=CLAIMS)
        claims = corpus._claims(stories, [source], cast.editor)
        corpus._tell("attach_evidence", cast.editor, ((f"claim:{claim.pk}", claim.article_id) for claim in claims))
    corpus.approve(claims, by=cast.reviewer)


class Saves(threading.Thread):
    """Saves of one draft, one after the other, until told to stop; how long each took."""

    def __init__(self, cast: Any) -> None:
        super().__init__()
        from tests import factories as make

        self.cast, self.article = cast, make.make_story(by=cast.editor)
        self.done = threading.Event()
        self.took: list[tuple[float, float]] = []

    def run(self) -> None:
        """Save until told to stop."""
        from django.db import connection

        from articles.workflow import writing

        while not self.done.is_set():
            self.article.refresh_from_db()
            content = replace(writing.Content.of(self.article), headline=f"Saved {len(self.took)} times")
            began = time.perf_counter()
            writing.revise(self.article, by=self.cast.editor, version=self.article.version, content=content)
            self.took.append((began, time.perf_counter()))
        connection.close()


def measure(cast: Any) -> None:
    """Set a policy that changes the answer of every claim in review, beside the saves."""
    from articles.models import Claim
    from articles.workflow.policies import set_policy

    saves = Saves(cast)
    saves.start()
    while not saves.took:
        time.sleep(0.01)
    server = Server()
    spent, began = server.spent(), time.perf_counter()
    set_policy(None, by=cast.chief, version=1, values={"two_approvals_kinds": ["number", "other"]})
    ended, spent = time.perf_counter(), server.spent() - spent
    saves.done.set()
    saves.join()
    asked = Claim.objects.filter(article__stage="review", status="open").count()
    meanwhile = [end - start for start, end in saves.took if began <= start and end <= ended]
    took = f"{ended - began:.2f} s, {spent / 1000:.2f} s of PostgreSQL's processor time,"
    print(f"The policy took {took} and changed {asked:,} of {Claim.objects.count():,} claims;")
    print(f"{len(meanwhile)} saves went through meanwhile, the slowest in {1000 * max(meanwhile, default=0):.0f} ms.")
    if ended - began > BUDGET or not meanwhile or asked != STORIES * CLAIMS:
        sys.exit(f"It may take {BUDGET:.0f} s, beside at least one save.")


def main() -> None:
    """Load and measure."""
    print(f"PostgreSQL {find_binaries().major}")
    with fresh("bench"):
        from tests.bench.stories import hire

        cast = hire()
        crowd(cast.editor.pk)
        in_review(cast)
        _as_superuser("ANALYZE")  # which this cluster never does by itself
        measure(cast)


if __name__ == "__main__":
    main()
