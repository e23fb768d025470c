"""Importing: wire text becomes a story, what it came with becomes sources and terms. Importing is not writing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from django.db import connection

from articles import limits, marks, wire
from articles.errors import AlreadyImported
from articles.models import Article, ArticleSource, ArticleTerm, Section, Source
from articles.states import SourceKind
from articles.workflow.acting import SYSTEM, require, step
from articles.workflow.journal import record
from articles.workflow.saving import Content, begin
from articles.workflow.terms import bring_terms, drafts_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User

    from glossary.models import Term

#: Key of the advisory lock under which wire text is brought in; taken before any other.
IMPORT_LOCK = 20_260_003


def read(text: str) -> wire.WireStory:
    """Wire text as a story; refused before it is read where it is too long, and after where it brings too much.

    Refuses UnfitText, TooMuch.
    """
    limits.refuse_long(text, field="story", most=limits.MOST_CHARACTERS)
    told = sum(not line.isspace() for line in text.splitlines() if line)
    limits.refuse_many(told, field="story", what="lines", most=limits.MOST_WIRE_LINES)
    story = wire.parse(text)
    limits.refuse_many(len(story.paragraphs), field="story", what="paragraphs", most=limits.MOST_PARAGRAPHS)
    return story


class Imported(NamedTuple):
    """What an import brought: the story, the terms that came with it, and what the save rules have to tell people."""

    article: Article
    terms: list[Term]
    reports: list[marks.Report]


def import_story(text: str, *, by: User, section: Section | None = None, story_date: date | None = None) -> Imported:
    """Make a story of wire text (design, section 7). Refuses AlreadyImported, NotAllowed, UnfitText, TooMuch."""
    if by.username != SYSTEM:
        require(by, "articles.write_article")
    story = read(text)
    drafts = drafts_of((entry.term, entry.meaning) for entry in story.definitions)
    with step(by):
        _refuse_known(story)
        saved = begin(
            _content(story, section, story_date),
            by=by,
            imported=True,
            origin_sha256=story.sha256,
            headline_proposed=story.headline is None,
        )
        article = saved.article
        for name in story.sources:
            ArticleSource.objects.get_or_create(article=article, source=_agency(name, by))
        terms = bring_terms(drafts, by=by)
        ArticleTerm.objects.bulk_create(
            [ArticleTerm(article=article, term=term) for term in dict.fromkeys(terms)], ignore_conflicts=True
        )
        record(
            "import_story",
            by=by,
            article=article,
            subject=f"story:{article.pk}",
            sha256=story.sha256,
            sources=story.sources,
            terms=[term.slug for term in terms],
        )
        remarks = [marks.Report("import", remark, None) for remark in story.remarks]
        return Imported(article, terms, remarks + saved.reports)


def _refuse_known(story: wire.WireStory) -> None:
    """Imports go one at a time, so that two of them make neither one story twice nor one agency."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [IMPORT_LOCK])
    if known := Article.objects.filter(origin_sha256=story.sha256).first():
        raise AlreadyImported(headline=known.headline, article=known.pk)


def _content(story: wire.WireStory, section: Section | None, story_date: date | None) -> Content:
    return Content(
        headline=story.headline or wire.propose_headline(story.paragraphs),
        body=marks.from_paragraphs(story.paragraphs, story.lists),
        section=section,
        story_date=story_date,
    )


def _agency(name: str, by: User) -> Source:
    """The source of this name, recorded if need be; never a confidential one, or importing a name would tell of it."""
    known = Source.objects.filter(kind=SourceKind.PUBLICATION, confidential=False, title__iexact=name, url="")
    found = known.order_by("pk").first()
    return found or Source.objects.create(kind=SourceKind.PUBLICATION, title=name, publisher=name[:200], recorded_by=by)
