"""The newsroom's nouns."""

from articles.models.article import SOURCE_LOCK, Article, ArticleByline, ArticleTerm, Byline, Revision, Unsettled
from articles.models.claim import Claim, ClaimRest, Contributor
from articles.models.confidence import Confidant
from articles.models.event import Event, JournalHead
from articles.models.publication import Live, Publication
from articles.models.review import Clearance, Review, SignOff, StillHolds, Withdrawal
from articles.models.section import Policy, Section
from articles.models.source import ArticleSource, Evidence, Source

__all__ = [
    "SOURCE_LOCK",
    "Article",
    "ArticleByline",
    "ArticleSource",
    "ArticleTerm",
    "Byline",
    "Claim",
    "ClaimRest",
    "Clearance",
    "Confidant",
    "Contributor",
    "Event",
    "Evidence",
    "JournalHead",
    "Live",
    "Policy",
    "Publication",
    "Review",
    "Revision",
    "Section",
    "SignOff",
    "Source",
    "StillHolds",
    "Unsettled",
    "Withdrawal",
]
