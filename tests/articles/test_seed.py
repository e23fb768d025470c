"""The real story, from the wire to its readers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from articles import invariants, marks
from articles.errors import AlreadyImported, Blocked
from articles.models import Article, Clearance, Revision, Source
from articles.states import SourceKind, Stage, Status
from articles.workflow import acting, gate, importing, publishing, terms, writing
from glossary.models import Term
from tests import seed
from tests.factories import approve, make_claim, make_evidence, make_source, rest_headline, sign

pytestmark = seed.needs_seed

FRIDAY = date(2023, 8, 25)


def save_body(article: Article, body: str, *, by) -> Article:
    """Save other HTML as the body."""
    article.refresh_from_db()
    content = replace(writing.Content.of(article), body=body)
    return writing.revise(article, by=by, version=article.version, content=content).article


def codes(article: Article) -> set[str]:
    """What stands in the way of a story, by code."""
    return {blocker.code for blocker in gate.blockers(article)}


# --- importing ---------------------------------------------------------------------------------------------------


def test_the_command_makes_a_story_of_the_seed(db):
    out, err = StringIO(), StringIO()

    call_command("import_story", str(seed.FILE), stdout=out, stderr=err)

    article = Article.objects.get()
    assert out.getvalue() == f"{article.pk} {article.slug} 0 claims 3 terms\n"
    assert err.getvalue() == ""
    blocks = marks.read(article.body)
    assert [block.tag for block in blocks] == ["p"] * 7
    assert "\n\n".join(block.text for block in blocks) == seed.text().partition("\n\nSource:")[0]
    assert article.headline_proposed
    assert blocks[0].text.partition(", ")[2].startswith(article.headline)
    assert (article.stage, article.story_date, article.section) == (Stage.DRAFT, None, None)


def test_the_seed_is_based_on_reuters_and_brings_three_unapproved_terms(db):
    imported = importing.import_story(seed.text(), by=acting.system_person())

    row = imported.article.article_sources.get()
    assert (row.relation, row.source.title, row.source.kind) == ("based_on", "Reuters", SourceKind.PUBLICATION)
    assert [term.name for term in imported.terms] == ["ISS", "Roscosmos", "NASA"]
    assert set(Term.objects.waiting()) == set(imported.terms)
    assert set(imported.article.article_terms.values_list("term", flat=True)) == {term.pk for term in imported.terms}
    assert imported.article.revisions.get().imported


@pytest.mark.parametrize("story_date", [None, FRIDAY])
def test_the_fresh_seed_is_refused_and_every_reason_has_its_place_and_its_people(
    author, editor, reviewer, chief, lawyer, story_date
):
    article = importing.import_story(seed.text(), by=editor, story_date=story_date).article

    with pytest.raises(Blocked) as refusal:
        publishing.publish(article, by=chief, digest=article.digest)

    missing = refusal.value.detail["blockers"]
    expected = {"not_in_review", "sentence_uncovered", "signoff_missing", "term_unapproved", "headline_proposed"}
    found = {blocker.code for blocker in missing}
    assert expected <= found
    assert ("relative_date" in found) == (story_date is None)
    assert [b for b in missing if not (b.claim or b.sentence or b.field or b.term)] == []
    assert [b for b in missing if not b.who] == []
    assert not article.publications.exists()


def test_the_reasons_name_the_words_and_the_terms(author, editor, reviewer, chief):
    article = importing.import_story(seed.text(), by=editor).article

    missing = gate.blockers(article)

    assert {b.term for b in missing if b.code == "term_unapproved"} == {"iss", "nasa", "roscosmos"}
    assert {b.detail["words"] for b in missing if b.code == "relative_date"} == {"last year", "this week"}
    sentences = [covered.hash for covered in marks.coverage(article.body)]
    assert [b.sentence for b in missing if b.code == "sentence_uncovered"] == sentences
    assert len(sentences) == 12
    who = {b.code: b.who for b in missing}
    assert who["sentence_uncovered"] == who["headline_proposed"] == ("Anna Byline", "Edith Desk")
    assert who["term_unapproved"] == ("Ravi Check", "Chris Chief")
    assert "Ravi Check" in who["signoff_missing"]


VARIANTS = {
    "the same bytes": lambda text: text,
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "straight quotes": lambda text: text.replace("’", "'"),
    "empty lines at the end": lambda text: text + "\n\n\n",
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_importing_the_seed_again_changes_nothing_and_says_so(editor, variant):
    first = importing.import_story(seed.text(), by=editor).article
    before = [model.objects.count() for model in (Article, Revision, Source, Term)]

    with pytest.raises(AlreadyImported) as refusal:
        importing.import_story(VARIANTS[variant](seed.text()), by=editor)

    assert refusal.value.detail == {"headline": first.headline, "article": first.pk}
    assert [model.objects.count() for model in (Article, Revision, Source, Term)] == before


def test_the_command_says_that_the_seed_is_there_already(db):
    call_command("import_story", str(seed.FILE), stdout=StringIO())
    article, out = Article.objects.get(), StringIO()

    call_command("import_story", str(seed.FILE), str(seed.FILE), stdout=out)

    known = f"This text was imported before, as “{article.headline}” (story {article.pk}). Nothing was changed."
    assert out.getvalue().splitlines() == [f"{seed.FILE}: {known}"] * 2
    assert Article.objects.get().version == article.version


# --- claims ------------------------------------------------------------------------------------------------------


@pytest.fixture
def tagged(editor):
    """The seed with its 23 gold claims tagged one by one by their words."""
    article = importing.import_story(seed.text(), by=editor, story_date=FRIDAY).article
    for quote in seed.body_quotes():
        make_claim(article, quote, by=editor)
    return article


@pytest.fixture
def checked(editor, reviewer):
    """The seed with its 23 gold claims tagged in one save, sourced, and checked by a second person."""
    article = importing.import_story(seed.text(), by=editor, story_date=FRIDAY).article
    body = article.body
    for quote in seed.body_quotes():
        body = marks.tag(body, quote, claim="new")
    article = save_body(article, body, by=editor)
    source = make_source(by=editor)
    for claim in article.claims.in_body():
        make_evidence(claim, by=editor, source=source)
        approve(claim, by=reviewer)
    return article


def statuses(article: Article) -> dict[str, str]:
    """How each body claim stands, by its id."""
    return {str(claim.pk): claim.status for claim in article.claims.in_body()}


def test_23_gold_claims_are_tagged_by_their_words(tagged):
    quotes = seed.body_quotes()

    assert len(quotes) == 23
    assert sorted(tagged.claims.in_body().values_list("quote", flat=True)) == sorted(quotes)
    assert marks.without_marks(tagged.body) == marks.from_paragraphs([block.text for block in marks.read(tagged.body)])
    inner = tagged.claims.get(quote="11 European countries")
    outer = tagged.claims.get(quote__endswith=", and 11 European countries")
    place = {span.claim: (span.start, span.end) for block in marks.read(tagged.body) for span in block.spans}
    assert place[outer.pk][0] < place[inner.pk][0] < place[inner.pk][1] == place[outer.pk][1]


def paragraphs(body: str) -> list[str]:
    """The paragraphs of a body, as HTML."""
    return re.findall(r"<p>.*?</p>", body, re.DOTALL)


def spaced(body: str) -> str:
    """Every other space between words a no-break one, the others doubled or on a new line."""
    odd = iter(("\u00a0", "  ", "\n", "\u2009 ") * len(body))
    return re.sub(r"(?<=\w) (?=\w)(?![^<]*>)", lambda _: next(odd), body)


def linked_over_an_edge(body: str) -> str:
    """A link that begins before a claim and ends within it."""
    found = re.search(r"noted that (<mark [^>]*>)Russia has expressed", body)
    link = '<a href="https://example.org/">'
    return body.replace(found[0], f"{link}noted that </a>{found[1]}{link}Russia has</a> expressed")


HARMLESS = {
    "a paragraph inserted before": lambda body: "<p>Something else came first.</p>" + body,
    "a paragraph moved": lambda body: "".join([paragraphs(body)[-1], *paragraphs(body)[:-1]]),
    "another sentence duplicated": lambda body: body + marks.without_marks(paragraphs(body)[4]),
    "a sentence duplicated with its tags": lambda body: body + paragraphs(body)[4],
    "curly quotes straight": lambda body: body.replace("’", "'"),
    "white space changed": spaced,
    "words made bold": lambda body: body.replace("approximately 250 miles", "<strong>approximately 250 miles</strong>"),
    "a link over half a claim": linked_over_an_edge,
}


@pytest.mark.parametrize("edit", HARMLESS)
def test_a_harmless_edit_leaves_every_approval_counting(checked, editor, edit):
    before = statuses(checked)
    body = HARMLESS[edit](checked.body)

    article = save_body(checked, body, by=editor)

    assert article.version == checked.version + 1
    assert statuses(article) == before == dict.fromkeys(before, Status.APPROVED)
    assert len(before) == 23
    in_body = {str(pk) for pk in article.claims.in_body().values_list("pk", flat=True)}
    assert not {b.code for b in gate.blockers(article) if b.claim in in_body}


@pytest.mark.parametrize(
    ("old", "new", "lapsed"), [("250", "260", 1), ("three", "four", 2), ("11", "12", 2), ("two decades", "20 years", 1)]
)
def test_changed_words_lapse_exactly_the_claims_that_hold_them_until_they_are_changed_back(
    checked, editor, old, new, lapsed
):
    before, body = statuses(checked), checked.body
    holding = {str(claim.pk) for claim in checked.claims.in_body() if re.search(rf"\b{old}\b", claim.words)}
    # Ids hold digits too: words only.
    changed = re.sub(rf"\b{old}\b(?![^<]*>)", new, body)

    article = save_body(checked, changed, by=editor)

    assert len(holding) == lapsed
    assert {pk for pk, status in statuses(article).items() if status != Status.APPROVED} == holding
    assert {statuses(article)[pk] for pk in holding} == {Status.CHANGED}
    assert {b.claim for b in gate.blockers(article) if b.code == "claim_changed"} == holding

    article = save_body(article, body, by=editor)

    assert statuses(article) == before


# --- to its readers ----------------------------------------------------------------------------------------------


def test_the_seed_goes_out_with_each_term_linked_once(checked, editor, reviewer, chief):
    article = checked
    for covered in marks.coverage(article.body):
        make_claim(article, covered.text, by=editor)
    source = make_source(by=editor, title="Second look")
    for claim in article.claims.in_body().filter(status=Status.OPEN):
        make_evidence(claim, by=editor, source=source)
        approve(claim, by=reviewer)
    content = replace(writing.Content.of(article), headline="Extra seat agreed")
    writing.revise(article, by=editor, version=article.version, content=content)
    rest_headline(article, by=editor)
    writing.send_to_review(article, by=editor)
    approve(article.claims.get(display="headline"), by=reviewer)
    for term in Term.objects.waiting():
        terms.approve_term(term, by=reviewer, fingerprint=term.fingerprint)
    sign(article, by=reviewer)
    article.refresh_from_db()

    publication = publishing.publish(article, by=chief, digest=article.digest)

    links = re.findall(r'data-term="(\w+)"', publication.rendered)
    assert sorted(links) == ["iss", "nasa", "roscosmos"]
    assert [term["slug"] for term in publication.page["terms"]] == ["roscosmos", "nasa", "iss"]
    assert publication.page["based_on"] == ["Reuters"]
    assert not Clearance.objects.exists()
    assert list(invariants.check()) == []
