"""The sample newsroom: what it fills a database with, and what it must never hold."""

from __future__ import annotations

import re
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import transaction
from django.http import HttpRequest

from articles import invariants, wire
from articles.management.sample import filling
from articles.models import Article, Event, Evidence, Live, Publication, Section, Source
from articles.states import Stage, Status
from articles.workflow import gate, journal
from articles.workflow.acting import SYSTEM
from glossary.models import Term
from tests import seed
from tests.factories import HIRER, make_story, steps

LABELS = {"cross-flights", "ISS altitude", "partner count", "two decades", "Luna-25", "Chandrayaan-3"}
LONGEST_SHARED = 5


@pytest.fixture
def told(owner_role, db):
    """The sample newsroom is in, and this is what the command printed."""
    out = StringIO()
    call_command("demo", stdout=out)
    return out.getvalue()


def accounts(told: str) -> dict[str, tuple[str, str]]:
    """Role and password of each login, as printed."""
    rows = [re.split(r"\s{2,}", line.strip()) for line in told.splitlines() if line.startswith("  ")][1:]
    return {login: (role, password) for role, _name, login, password in rows}


def codes(article: Article) -> set[str]:
    """What stands in the way of a story, by code."""
    return {blocker.code for blocker in gate.blockers(article)}


def test_the_accounts_are_printed_once_and_open_the_door(told):
    cast = accounts(told)

    roles = sorted(role for role, _password in cast.values())
    assert roles == ["Chief", "Editor", "Editor", "Lawyer", "Reviewer", "Reviewer"]
    for login, (role, password) in cast.items():
        assert told.count(password) == 1
        user = authenticate(HttpRequest(), username=login, password=password)
        assert user.is_staff
        assert not user.is_superuser
        assert [group.name for group in user.groups.all()] == [f"{role}s"]
    columns = {line.index(login) for line in told.splitlines() for login in cast if re.search(rf" {login} ", line)}
    assert len(columns) == 1


def test_passwords_are_made_anew_each_time(owner_role, db):
    told = []
    for _ in range(2):
        with transaction.atomic():
            told += [account.password for account in filling.fill()]
            transaction.set_rollback(True)

    assert len(set(told)) == len(told) == 12
    assert min(map(len, told)) >= 16


def test_one_story_is_out_with_every_claim_checked(told):
    publication = Publication.objects.get()

    claims = publication.article.claims.attached()
    assert set(claims.values_list("status", flat=True)) == {Status.APPROVED}
    assert set(claims.values_list("label", flat=True)) >= LABELS
    assert [claim for claim in publication.page["claims"] if not claim["checked_at"]] == []
    assert [claim for claim in publication.page["claims"] if not (claim["display"] or claim["sources"])] == []
    assert sorted(term["slug"] for term in publication.page["terms"]) == ["iss", "nasa", "roscosmos"]
    assert codes(publication.article) == {"not_in_review"}
    byline = publication.article.bylines.get()
    assert publication.page["bylines"] == [{"name": byline.name, "slug": byline.slug, "profile": byline.profile}]
    deciders = set(publication.article.claims.values_list("reviews__person", flat=True))
    assert byline.user_id not in deciders
    assert len(deciders) == 2
    assert publication.page["dateline"]
    assert publication.standfirst


def test_one_story_is_in_review_with_its_claims_in_every_status(told):
    article = Article.objects.get(stage=Stage.REVIEW)

    assert set(article.claims.values_list("status", flat=True)) == set(Status)
    assert {"claim_open", "claim_changed", "claim_returned", "claim_fragmented", "claim_withdrawal_unconfirmed",
            "evidence_missing", "legal_missing", "contradiction_unanswered"} <= codes(article)  # fmt: skip
    assert article.claims.waiting().exists()


def test_one_story_is_a_draft_from_the_wire(told):
    article = Article.objects.exclude(origin_sha256=None).get()

    assert (article.stage, article.headline_proposed, article.story_date) == (Stage.DRAFT, True, None)
    assert {"headline_proposed", "relative_date", "sentence_uncovered", "term_unapproved"} <= codes(article)
    assert article.article_sources.get().source.title == "Interfax"
    assert Article.objects.count() == 3


def test_the_glossary_has_three_terms_somebody_else_approved_and_one_that_waits(told):
    approved = Term.objects.approved()

    assert sorted(approved.values_list("name", flat=True)) == ["ISS", "NASA", "Roscosmos"]
    assert [term for term in approved if term.approvals.filter(person=term.drafted_by)] == []
    assert [term for term in approved if not term.sources] == []
    assert [term.name for term in Term.objects.waiting()] == ["JAXA"]


def test_everything_holds_and_was_done_by_verbs(told):
    count, broken = journal.verify()

    assert list(invariants.check()) == []
    assert broken is None
    assert count == Event.objects.count() > 100
    verbs = set(Event.objects.values_list("verb", flat=True))
    assert {"start_story", "tag_claim", "attach_evidence", "rest_display", "clear_sentence", "send_to_review",
            "approve_claim", "return_claim", "waive_claim", "withdraw_claim", "sign_off", "publish", "import_story",
            "draft_term", "approve_term", "record_source", "describe_claim", "revise"} <= verbs  # fmt: skip


def test_every_source_names_who_published_it_and_excerpts_are_a_few_words(told):
    for source in Source.objects.exclude(title="Interfax"):
        assert source.publisher, source
        assert source.url or source.derived.exists(), source
        assert urlsplit(source.url).scheme in ("", "http", "https")
    used = Source.objects.filter(evidence__isnull=False)
    assert [
        str(s) for s in Source.objects.exclude(pk__in=used).exclude(title="Interfax") if not s.derived.exists()
    ] == []
    for evidence in Evidence.objects.all():
        assert 0 < len(evidence.excerpt.split()) <= 9, evidence.excerpt
        assert evidence.locator, evidence


def test_a_database_with_a_story_is_refused_and_left_alone(editor):
    make_story(by=editor)

    with pytest.raises(CommandError, match=r"here are already stories\. Nothing was changed\."):
        call_command("demo", stdout=StringIO())

    assert Article.objects.count() == 1
    assert set(User.objects.values_list("username", flat=True)) == {SYSTEM, HIRER, "editor"}
    assert not Section.objects.exists()


def test_filling_twice_is_refused_and_changes_nothing(told):
    events = Event.objects.count()

    with pytest.raises(CommandError, match="stories, glossary terms, sources, bylines and logins"):
        call_command("demo", stdout=StringIO())

    assert Event.objects.count() == events
    assert Live.objects.count() == 1


def test_what_fails_half_way_leaves_nothing_behind(owner_role, db, monkeypatch):
    monkeypatch.setattr(
        filling, "content", lambda name: read(name) | ({"author": "nobody"} if name == "review" else {})
    )

    with pytest.raises(KeyError, match="nobody"):
        call_command("demo", stdout=StringIO())

    assert set(User.objects.values_list("username", flat=True)) == {SYSTEM, HIRER}
    assert not steps().exists()


read = filling.content


# --- our own words -----------------------------------------------------------------------------------------------


def words(text: str) -> list[str]:
    """The words and figures of a text, without capitals, marks and tags."""
    return re.findall(r"[a-z0-9]+", re.sub(r"<[^>]*>", " ", text).lower().replace("’", "").replace("'", ""))


def runs(text: str, length: int) -> set[str]:
    """Every run of so many words in a text."""
    found = words(text)
    return {" ".join(found[at : at + length]) for at in range(len(found) - length + 1)}


@seed.needs_seed
def test_the_sample_takes_no_run_of_words_from_the_seed():
    sample = [path.read_text(encoding="utf-8") for path in filling.HERE.iterdir() if path.suffix in (".toml", ".txt")]
    story = wire.parse(seed.text())
    passages = [*story.paragraphs, *(f"{term}: {meaning}" for term, meaning in story.definitions)]

    assert len(sample) == 4
    taken = {run for text in sample for run in runs(text, LONGEST_SHARED + 1)}
    assert [run for passage in passages for run in runs(passage, LONGEST_SHARED + 1) & taken] == []


def test_the_search_for_shared_runs_sees_one():
    assert runs("<p>The U.S.’s new <b>crew</b> flew.</p>", 3) & runs("a new crew flew on", 3) == {"new crew flew"}
