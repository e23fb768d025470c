"""What may not grow: statements with the number of claims, and work with the number of stories."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import public
from articles.admin.panel import own_sources
from articles.models import Article, Claim, Contributor, Evidence, Live, Revision, Section, Source
from articles.workflow import gate, publishing, reviewing, writing
from articles.workflow.acting import step
from articles.workflow.journal import record
from articles.workflow.reviewing import name_of
from tests import corpus
from tests.bench.served.bench_words import made_up
from tests.bench.stories import Cast, another_digit, evidence_of, ready_story

FEW, MANY = 3, 150


@pytest.fixture
def cast(editor, reviewer, chief):
    return Cast(editor, reviewer, chief)


@pytest.fixture
def stories(cast):
    """A short story and a long one, both ready to go out."""
    return [ready_story(made_up("story", claims=claims), cast) for claims in (FEW, MANY)]


def statements(step: Callable[..., Any], *given: Any, **named: Any) -> int:
    """How many statements a step sends, without the savepoint that the test's own transaction costs it."""
    with CaptureQueriesContext(connection) as sent:
        step(*given, **named)
    return sum("SAVEPOINT" not in query["sql"] for query in sent)


def shift_evidence(story: Article, *, by: Any) -> None:
    """Let every check of a story lapse."""
    with step(by):
        Evidence.objects.filter(article=story).update(excerpt="another table")
        for claim in story.claims.in_body():
            record("change_evidence", by=by, article=story, subject=f"claim:{claim.pk}")


def test_asking_what_blocks_a_finished_story_takes_as_many_statements_for_3_claims_as_for_150(stories):
    assert [statements(gate.blockers, Article.objects.get(pk=story.pk)) for story in stories] == [11, 11]


def test_asking_what_blocks_an_open_story_takes_as_many_statements_for_3_claims_as_for_150(stories, cast):
    for story in stories:
        shift_evidence(story, by=cast.editor)
    fresh = [Article.objects.get(pk=story.pk) for story in stories]

    assert [len(gate.blockers(story)) for story in fresh] == [FEW + 1, MANY + 1]
    assert [statements(gate.blockers, Article.objects.get(pk=story.pk)) for story in stories] == [11, 11]


def test_publishing_takes_as_many_statements_for_3_claims_as_for_150(stories, cast):
    counts = [statements(publishing.publish, story, by=cast.anew().chief, digest=story.digest) for story in stories]

    assert counts == [37, 37]


def test_one_digit_costs_as_much_from_save_to_update_with_3_claims_as_with_150(stories, cast):
    counts = [_one_digit_more(story, cast) for story in stories]

    assert counts[0] == counts[1]
    assert counts[0] == {"revise": 15, "approve": 17, "sign": 15, "publish": 39}


def test_opening_one_claim_in_review_asks_about_no_other(stories, cast, client):
    client.force_login(cast.reviewer)
    counts = []
    for story in stories:
        shift_evidence(story, by=cast.editor)
        claim = story.claims.attached().in_body().earliest("pk")
        with CaptureQueriesContext(connection) as sent:
            page = client.get(reverse("review:claim", args=[claim.pk]))
        asked = [query["sql"] for query in sent if "newsroom_evidence_enough" in query["sql"]]
        assert [str(claim.pk) in sql or claim.pk.hex in sql for sql in asked] == [True]
        assert page.context["who_can"] == [name_of(cast.reviewer)]
        counts.append(len(sent))

    assert counts == [22, 22]


def _one_digit_more(story: Article, cast: Cast) -> dict[str, int]:
    publishing.publish(story, by=cast.chief, digest=story.digest)
    story = Article.objects.get(pk=story.pk)
    who, content = cast.anew(), another_digit(story)
    counts = {"revise": statements(writing.revise, story, by=who.editor, version=story.version, content=content)}
    story.refresh_from_db()
    writing.send_to_review(story, by=cast.editor)
    claim = story.claims.outstanding().in_body().get()
    counts["approve"] = statements(
        reviewing.approve_claim,
        claim,
        by=who.reviewer,
        fingerprint=claim.fingerprint,
        context=claim.context,
        rests_on=evidence_of(claim),
    )
    corpus.approve(story.claims.outstanding(), by=cast.reviewer)
    story.refresh_from_db()
    counts["sign"] = statements(
        reviewing.sign_off, story, by=cast.anew().reviewer, digest=story.digest, bound=reviewing.bound_of(story)
    )
    counts["publish"] = statements(publishing.publish, story, by=who.chief, digest=story.digest)
    return counts


def saved_at_the_desk(client: Any, story: Article, content: writing.Content) -> Any:
    """The answer to the story's form, sent as the desk sends it."""
    typed = {
        "headline": content.headline,
        "standfirst": content.standfirst,
        "body": content.body,
        "slug": story.slug,
        "section": "",
        "story_date": content.story_date or "",
        "dateline": content.dateline,
        "seen": story.version,
        "note": "",
        "_continue": "1",
    }
    return client.post(reverse("admin:articles_article_change", args=[story.pk]), typed)


def test_an_ordinary_save_through_the_desk_takes_as_many_statements_with_3_claims_as_with_150(stories, cast, client):
    client.force_login(cast.editor)
    counts = []
    for story in stories:
        content = writing.Content.of(story)
        content = replace(content, body=f"{content.body}<p>The river fell, and so did the rain.</p>")
        saved_at_the_desk(client, story, content)
        story = Article.objects.get(pk=story.pk)
        content = replace(content, body=content.body.replace("fell, and", "fell and"))
        with CaptureQueriesContext(connection) as sent:
            answer = saved_at_the_desk(client, story, content)
        counts.append(len(sent))
        assert (answer.status_code, Article.objects.get(pk=story.pk).version) == (302, story.version + 1)

    assert counts == [25, 25]


def test_the_form_sends_each_claim_in_its_text_and_in_its_list_and_no_third_time(stories, cast, client):
    client.force_login(cast.editor)
    for story in stories:
        shift_evidence(story, by=cast.editor)
    pages = [client.get(reverse("admin:articles_article_change", args=[story.pk])) for story in stories]

    per_claim = (len(pages[1].content) - len(pages[0].content)) / (MANY - FEW)
    assert per_claim < 1_100


#: Tables that grow with the paper; what reads one of them whole gets slower every day.
GROWING = "article|articlebyline|claim|claimrest|contributor|evidence|review|revision|publication|live|source"


def assert_uses_indexes(query: Any) -> None:
    """PostgreSQL reads none of the growing tables from end to end for this query."""
    plan = query.explain()
    assert not re.search(rf"Seq Scan on articles_({GROWING})\b", plan), plan
    assert "Index" in plan, plan


def record_sources(count: int, *, by: Any) -> None:
    """Sources on record that no story uses."""
    with step(by):
        made = Source.objects.bulk_create(Source(title=f"Source {n}", recorded_by=by) for n in range(count))
        corpus._tell("record_source", by, ((f"source:{source.pk}", None) for source in made))


def listed_sources(user: Any) -> Any:
    """What the desk's list of sources reads, in its order."""
    request = SimpleNamespace(user=user)
    return admin.site.get_model_admin(Source).get_queryset(request).order_by("title", "pk")


@pytest.mark.django_db(transaction=True)
def test_what_a_desk_and_its_readers_ask_all_day_uses_indexes(editor, reviewer, chief, owner_db):
    corpus.load(checked=1_000, live=800, editor=editor, reviewer=reviewer, chief=chief)
    record_sources(2_000, by=editor)
    owner_db.execute("ANALYZE")
    story = Article.objects.filter(claims__status="approved").latest("pk")
    claim = story.claims.earliest("pk")
    section = Section.objects.earliest("pk")
    waiting = Claim.objects.waiting()

    assert waiting.count() == 40
    for query in (
        waiting.order_by("waiting_since", "pk")[:50],
        public.rows(Live.objects.newest_first())[:21],
        public.rows(Live.objects.filter(section=section).newest_first())[:21],
        public.rows(Live.objects.after_story("live-400").newest_first())[:21],
        Live.objects.filter(slug="live-400"),
        Live.objects.claiming(claim.pk),
        Article.objects.filter(slug="checked-7"),
        Article.objects.order_by("-updated_at", "-pk")[:50],
        story.claims.attached().order_by("tagged_at"),
        Evidence.objects.filter(article=story).order_by("pk"),
        Contributor.objects.filter(claim=claim),
        claim.reviews.order_by("pk"),
        claim.evidence.order_by("pk"),
        Revision.objects.filter(article=story, number=story.version),
        own_sources(story, editor).order_by("-pk")[:8],
        listed_sources(editor)[:50],
    ):
        assert_uses_indexes(query)
