"""Every blocker leads to the page where somebody can lift it."""

from __future__ import annotations

import pytest
from django.urls import resolve

from articles.models import Article
from articles.templatetags.newsroom import place_of, placed
from articles.workflow.gate import Blocker

CLAIM = "00000000-0000-4000-8000-000000000001"
STORY = "/admin/articles/article/7/change/"


@pytest.mark.parametrize(
    ("blocker", "address"),
    [
        (Blocker("not_in_review", "", field="stage"), "/review/articles/7/#next"),
        (Blocker("claim_open", "", claim=CLAIM), f"/review/claims/{CLAIM}/"),
        (Blocker("claim_changed", "", claim=CLAIM), f"/review/claims/{CLAIM}/"),
        (Blocker("claim_returned", "", claim=CLAIM), f"/review/claims/{CLAIM}/"),
        (Blocker("second_approval_missing", "", claim=CLAIM), f"/review/claims/{CLAIM}/"),
        (Blocker("legal_missing", "", claim=CLAIM), f"/review/claims/{CLAIM}/"),
        (Blocker("claim_withdrawal_unconfirmed", "", claim=CLAIM), f"/review/claims/{CLAIM}/withdrawal/"),
        (Blocker("claim_fragmented", "", claim=CLAIM), f"{STORY}#claim-{CLAIM}"),
        (Blocker("evidence_missing", "", claim=CLAIM), f"{STORY}#claim-{CLAIM}"),
        (Blocker("source_unfit", "", claim=CLAIM, source=3), f"{STORY}#claim-{CLAIM}"),
        (Blocker("contradiction_unanswered", "", claim=CLAIM, source=3), f"{STORY}#claim-{CLAIM}"),
        (Blocker("unnamed_source_unapproved", "", claim=CLAIM, source=3), "/admin/articles/source/3/change/"),
        (Blocker("sentence_uncovered", "", sentence="abc"), f"{STORY}#sentence-abc"),
        (Blocker("sentence_uncovered", "", sentence="abc", detail={"statement": "d"}), f"{STORY}#sentence-abc-d"),
        (Blocker("signoff_missing", "", sentence="abc"), "/review/articles/7/#sign"),
        (Blocker("signoff_outdated", "", sentence="abc"), "/review/articles/7/#sign"),
        (Blocker("term_unapproved", "", term="iss"), "/review/terms/iss/"),
        (Blocker("relative_date", "", field="story_date"), f"{STORY}#id_story_date"),
        (Blocker("headline_proposed", "", field="headline"), f"{STORY}#id_headline"),
        (Blocker("placeholder_left", "", field="body"), f"{STORY}#id_body"),
    ],
    ids=lambda value: value.code if isinstance(value, Blocker) else "",
)
def test_a_blocker_leads_where_it_can_be_lifted(blocker, address):
    place = place_of(blocker, Article(pk=7))

    assert place.url == address
    assert place.link
    assert resolve(place.url.partition("#")[0])


def test_a_page_gets_the_words_the_people_and_the_place():
    blocker = Blocker("claim_open", "It waits.", ("Ravi",), claim=CLAIM)

    [row] = placed([blocker], Article(pk=7))

    assert (row.code, row.message, row.who, row.url) == (
        "claim_open",
        "It waits.",
        ("Ravi",),
        f"/review/claims/{CLAIM}/",
    )
