"""What stands between a story and its readers, as people are told and as PostgreSQL says, and where the two differ."""

from __future__ import annotations

import re

from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction

from articles.models import Article
from articles.workflow import gate
from articles.workflow.acting import acting
from tests.articles.test_guards import PUBLISH, event

#: What PostgreSQL leaves to Python: reading the text.
READ = frozenset({"relative_date", "sentence_uncovered", "placeholder_left"})

#: What PostgreSQL says first, and the blockers people are told of in its place.
SAID = {
    r"not sent to review": {"not_in_review"},
    r"claim \S+ is not settled": {
        "claim_open", "claim_changed", "claim_returned", "claim_fragmented", "second_approval_missing", "legal_missing",
    },
    r"the words around claim": {"context_changed"},
    r"the withdrawal of claim": {"claim_withdrawal_unconfirmed"},
    r"not every sentence is signed": {"signoff_missing", "signoff_outdated"},
    r"rests on sources that may not be used": {"source_unfit"},
    r"an unnamed source nobody vouched for": {"unnamed_source_unapproved"},
    r"has too little evidence": {"evidence_missing", "source_unfit"},
    r"is contradicted and nobody answered": {"contradiction_unanswered"},
    r"a term that came with it is not approved": {"term_unapproved"},
    r"its headline is only proposed": {"headline_proposed"},
}  # fmt: skip

#: Of evidence PostgreSQL says all that is wrong.
SUPPORT = {
    "source_unfit": "may not be used",
    "unnamed_source_unapproved": "vouched for",
    "evidence_missing": "too little evidence",
    "contradiction_unanswered": "contradicted",
}

#: Every code a story can be held up by today.
CODES = READ.union(*SAID.values())


class Undone(Exception):
    """Raised to roll a trial back."""


def refused(article: Article, *, by: User) -> str:
    """What PostgreSQL says to a publication nobody else looked at, which is undone; "" where it goes in."""
    number = article.publications.count() + 1
    sql = PUBLISH.replace("SELECT a.id, 1,", f"SELECT a.id, {number},").replace(
        "'claims', a.headline", "(newsroom_policy(a.id)).level, a.headline"
    )
    try:
        with transaction.atomic():
            with acting(by), connection.cursor() as cursor:
                event(by)
                cursor.execute(sql, [by.pk, article.pk])
            raise Undone
    except IntegrityError as refusal:
        return str(refusal).splitlines()[0]
    except Undone:
        return ""


def unsupported(article: Article) -> set[tuple[str, str]]:
    """What PostgreSQL says of the evidence, each with its claim, as the code people are told."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_unsupported(%s)", [article.pk])
        said = [row[0] for row in cursor.fetchall()]
    return {(words.split()[1], code) for words in said for code, part in SUPPORT.items() if part in words}


def difference(found: list[gate.Blocker], says: str, lacks: set[tuple[str, str]]) -> str:
    """In what the two differ, or ""."""
    known = {blocker.code for blocker in found} - READ
    if not says:
        return f"PostgreSQL lets in what people are told waits for {sorted(known)}" if known else ""
    if not known:
        return f"PostgreSQL refuses what people are told may go out: {says}"
    meant = next((codes for words, codes in SAID.items() if re.search(words, says)), frozenset())
    named = re.search(r"claim (\S+)", says)
    if not any(one.code in meant and (named is None or one.claim == named[1]) for one in found):
        return f"PostgreSQL says “{says}”, people are told {sorted(known)}"
    supported = {(str(one.claim), one.code) for one in found if one.code in SUPPORT}
    # Of a claim whose every source is unfit people are told that, and not also that it has too few.
    lacks = lacks - {(claim, "evidence_missing") for claim, code in supported if code == "source_unfit"}
    return "" if lacks == supported else f"of evidence PostgreSQL says {lacks}, people are told {supported}"
