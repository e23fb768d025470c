"""What a newsroom had in 0.1.0 it has today: every row, every rule, and stories that go on from where they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.contrib.auth.models import User

from articles import invariants, marks
from articles.addresses import identity
from articles.models import Article, Event, Publication, Source
from articles.states import Display, Stage, Stance
from articles.workflow import journal, publishing, reviewing, sourcing, terms, writing
from glossary.models import Term
from tests import database
from tests import factories as make
from tests.guards import differences
from tests.upgrades.conftest import rows_of

#: Rows that move on by themselves: the journal's counter, and what Django notes of its migrations.
MOVING = {"articles_journalhead"}


@pytest.fixture
def cast(upgraded):
    return {user.username: user for user in User.objects.all()}


@pytest.mark.parametrize("label", ["articles", "glossary"])
def test_its_guards_are_what_the_files_say(upgraded, label):
    with database.owner_connection(upgraded.name) as connection:
        assert differences(connection, label) == {}


def test_every_row_is_kept_as_it_was(upgraded):
    with database.owner_connection(upgraded.name) as connection:
        now = rows_of(connection, {table: names for table, (names, _rows) in upgraded.rows.items()})

    lost = {table: rows - now[table][1] for table, (_names, rows) in upgraded.rows.items() if table not in MOVING}

    assert {table: rows for table, rows in lost.items() if rows} == {}
    assert sum(len(rows) for _names, rows in upgraded.rows.values()) > 500


def test_its_sources_are_known_again_and_stand_as_they_are(upgraded):
    sources = list(Source.objects.exclude(url=""))

    assert len(sources) > 5
    assert [(source.address, source.doi) for source in sources] == [identity(source.url) for source in sources]
    assert not Source.objects.exclude(same_as=None).exists()
    assert not Event.objects.filter(verb__in=["revise_source", "merge_source"]).exists()


def test_what_must_always_hold_does(upgraded):
    assert list(invariants.check()) == []
    assert journal.verify()[1] is None


@pytest.mark.parametrize("slug", ["seat-swaps-prolonged", "the-tram-line-opens-a-year-late"])
def test_a_story_begun_then_is_sent_checked_signed_and_published_today(cast, slug):
    article = Article.objects.get(slug=slug)

    publication = take_to_readers(article, cast)

    assert publication.article_id == article.pk
    assert publication.number == 1
    assert list(invariants.check()) == []


def test_a_story_published_then_goes_out_again_today(cast):
    live = Publication.objects.get(live__article__slug="nasa-and-roscosmos-swap-seats")

    publication = take_to_readers(live.article, cast, add="<p>A third swap is being talked about.</p>")

    assert (publication.number, live.number) == (3, 2)
    assert list(invariants.check()) == []


def test_an_imported_story_of_then_goes_out_with_its_terms(cast):
    article = Article.objects.get(headline_proposed=True)
    for term in Term.objects.waiting():
        terms.approve_term(term, by=cast["ilse"], fingerprint=term.fingerprint)

    publication = take_to_readers(article, cast)

    assert publication.number == 1
    assert list(invariants.check()) == []


def test_a_draft_of_then_is_spiked_and_one_on_the_spike_comes_back(cast):
    drafted = Article.objects.get(slug="the-tram-line-opens-a-year-late")
    spiked = Article.objects.get(spiked=True)

    writing.spike(drafted, by=cast["tomas"])
    writing.unspike(spiked, by=cast["tomas"])

    assert list(Article.objects.filter(spiked=True)) == [drafted]
    assert list(invariants.check()) == []


def take_to_readers(article, cast, *, add=""):
    """Mend what keeps a story from its readers, each thing by somebody who may, and publish it."""
    editor, reviewers = cast["tomas"], [cast["amara"], cast["ilse"]]
    _write(article, by=editor, add=add)
    for claim in article.claims.attached().order_by("-display"):
        _support(claim, by=editor)
    for reviewer in reviewers:
        _check(article, by=reviewer)
    for claim in article.claims.attached().legal():
        make.approve(claim, by=cast["pavel"], note="Nothing here is actionable.")
    for signer in (*reviewers, cast["nora"]):
        if not article.bylines.filter(user=signer).exists():
            make.sign(article, by=signer)
    article.refresh_from_db()
    return publishing.publish(article, by=cast["judith"], digest=article.digest)


def _write(article, *, by, add):
    """One more sentence, torn claims marked no more, headline and date settled, every sentence cleared; to review."""
    body = article.body
    for torn in article.claims.attached().filter(fragmented=True):
        body = marks.untag(body, torn.pk)
    content = replace(writing.Content.of(article), body=body + add, story_date=article.story_date or date(2026, 11, 28))
    writing.revise(article, by=by, version=article.version, content=content, confirm_headline=True)
    article.refresh_from_db()
    for covered in marks.coverage(article.body):
        writing.clear_sentence(article, by=by, sentence=covered.hash, reason="transition")
    if article.stage == Stage.DRAFT:
        writing.send_to_review(article, by=by)


def _support(claim, *, by):
    """As much as any policy asks: three sources for a claim of the body, all such claims for a line above it."""
    for against in claim.evidence.filter(stance=Stance.CONTRADICTS):
        sourcing.change_evidence(
            against, by=by, version=against.version, values={"answer": "It counted one swap less."}
        )
    if claim.display == Display.BODY:
        for _ in range(0 if claim.ready else 3):
            make.make_evidence(claim, by=by)
    elif on := claim.article.claims.attached().in_body():
        sourcing.rest_display(claim, by=by, version=claim.version, on=on)
    else:
        writing.describe_claim(claim, by=by, version=claim.version, values={"nothing_to_check": True})


def _check(article, *, by):
    """Confirm what was withdrawn and say yes to what still needs it, as far as this person may."""
    for claim in article.claims.filter(attached=False).exclude(contributors__person=by):
        reviewing.confirm_withdrawal(claim, by=by)
    for claim in article.claims.outstanding().decidable_by(by):
        if claim.reviews.filter(person=by, fingerprint=claim.fingerprint).exists():
            reviewing.take_back(claim, by=by)
        make.approve(claim, by=by, note="Read again and found right.")
