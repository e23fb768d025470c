"""What tests of pages share: a story with claims that wait, what a form sends, and what somebody reads."""

from __future__ import annotations

import html
import re
import uuid
from dataclasses import replace
from typing import Any

from django.contrib.auth.models import User
from django.urls import reverse

from articles.models import Article, Claim
from articles.review.veils import veiled
from articles.workflow import holding, reviewing, writing
from tests.factories import give_role, make_claim, make_evidence, make_story


def waiting_claims(
    editor: User, *, quotes: tuple[str, ...] = ("40 centimetres", "Nine villages", "the dam held"), **content: Any
) -> list[Claim]:
    """A story in review with these claims, each with evidence."""
    article = make_story(by=editor, **content)
    claims = [make_claim(article, quote, by=editor) for quote in quotes]
    for claim in claims:
        make_evidence(claim, by=editor)
    writing.send_to_review(article, by=editor)
    article.refresh_from_db()
    return claims


def text_of(response: Any) -> str:
    """What somebody reads on the page."""
    shown = re.sub(r"<(script|style|head)\b.*?</\1>", " ", response.content.decode(), flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown)).split())


def decision(claim: Claim, kind: str, **given: Any) -> dict[str, Any]:
    """What the claim's form sends."""
    claim.refresh_from_db()
    return {
        "decision": kind,
        "fingerprint": veiled(claim.fingerprint),
        "context": claim.context,
        "key": str(uuid.uuid4()),
        **given,
    }


def also(person: User, role: str) -> User:
    """The same person with one more role."""
    give_role(person, role)
    return type(person).objects.get(pk=person.pk)


def claim_url(claim: Claim) -> str:
    return reverse("review:claim", args=[claim.pk])


def story_url(article: Article) -> str:
    return reverse("review:article", args=[article.pk])


def rewritten(article: Article, old: str, new: str, *, by: User) -> Article:
    """The story saved by somebody with some words of its body exchanged."""
    article.refresh_from_db()
    content = replace(writing.Content.of(article), body=article.body.replace(old, new))
    writing.revise(article, by=by, version=article.version, content=content)
    article.refresh_from_db()
    return article


def signing(article: Article, *, by: User | None = None, **given: Any) -> dict[str, Any]:
    """What the form under the story sends; `by` is who reads there claims that it vouches for."""
    article.refresh_from_db()
    bound, vouches = reviewing.bound_of(article), holding.named(holding.read_by(by, article) if by else ())
    seen = {"digest": article.digest, "bound": veiled(bound), "vouches": vouches}
    return {"step": "sign", "key": str(uuid.uuid4()), **seen, **given}
