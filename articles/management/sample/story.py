"""One story of the sample, from its first words to what its state asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Byline, Claim, Section, Source
from articles.states import Display, Stance
from articles.text import sentence_hash
from articles.workflow import publishing, reviewing, sourcing, writing

VALUES = ("kind", "quantity", "unit", "qualifier", "as_of", "attribution", "risks")


class Desk(NamedTuple):
    """Everybody and everything the sample's stories are made with, by the names their files use."""

    people: dict[str, User]
    sections: dict[str, Section]
    bylines: dict[str, Byline]
    sources: dict[str, Source]


def write(desk: Desk, story: dict[str, Any]) -> Article:
    """Save the words, tag the claims, tie them to sources, and say which sentences hold nothing to check."""
    author = desk.people[story["author"]]
    started = writing.start_story(
        by=author,
        content=writing.Content(
            headline=story["headline"],
            standfirst=story["standfirst"],
            body=story["body"],
            slug=story["slug"],
            section=desk.sections[story["section"]],
            bylines=(desk.bylines[story["author"]],),
            story_date=timezone.localdate(),
            dateline=story["dateline"],
        ),
    )
    article = started.article
    for row in story["claims"]:
        _claim(desk, article, row, by=author)
    for row in story.get("cleared", ()):
        writing.clear_sentence(article, by=author, sentence=sentence_hash(row["sentence"]), reason=row["reason"])
    claims = by_label(article)
    for display in (Display.HEADLINE, Display.STANDFIRST):
        line = article.claims.get(display=display)
        on = [claims[label] for label in story[f"{display}_rests_on"]]
        sourcing.rest_display(line, by=author, version=line.version, on=on)
    return article


def put_before_reviewers(desk: Desk, article: Article, story: dict[str, Any]) -> None:
    """Send the story to review, let people decide what its file says, and let the editor change it again."""
    writing.send_to_review(article, by=desk.people[story["author"]])
    for row in story.get("decisions", ()):
        _decide(desk, by_label(article)[row["claim"]], row)
    for row in story.get("rewordings", ()):
        _reword(desk, article, row, row["old"], row["new"])
    for row in story.get("withdrawals", ()):
        article.refresh_from_db()
        claim = by_label(article)[row["claim"]]
        writing.withdraw_claim(claim, by=desk.people[row["by"]], version=article.version)
    for row in story.get("tears", ()):
        mark = f'<mark data-claim="{by_label(article)[row["claim"]].pk}">'
        _reword(desk, article, row, row["after"], f"{row['after']}</mark>{row['insert']}{mark}")


def let_through(desk: Desk, article: Article, story: dict[str, Any]) -> None:
    """Have every claim checked by who its file names, the two lines above the text by another, and the story signed."""
    claims = by_label(article)
    for row in story["claims"]:
        approve(claims[row["label"]], by=desk.people[row["checked_by"]])
    for line in article.claims.exclude(display=Display.BODY):
        approve(line, by=desk.people["ilse"])
    article.refresh_from_db()
    reader = desk.people["amara"]
    reviewing.sign_off(article, by=reader, digest=article.digest, bound=reviewing.bound_of(article))


def publish(desk: Desk, article: Article) -> None:
    """Put it before its readers."""
    publishing.publish(article, by=desk.people["judith"], digest=article.digest)


def by_label(article: Article) -> dict[str, Claim]:
    """The story's claims by their labels, as they are now."""
    return {claim.label: claim for claim in article.claims.all()}


def approve(claim: Claim, *, by: User, note: str = "") -> None:
    """Say yes to a claim as it stands, resting on all that supports it."""
    rests_on = claim.evidence.filter(stance=Stance.SUPPORTS).values_list("pk", flat=True)
    reviewing.approve_claim(
        claim, by=by, fingerprint=claim.fingerprint, context=claim.context, rests_on=rests_on, note=note
    )


def _claim(desk: Desk, article: Article, row: dict[str, Any], *, by: User) -> None:
    article.refresh_from_db()
    claim = writing.tag_claim(article, by=by, version=article.version, quote=row["quote"], label=row["label"])
    values = {name: row[name] for name in VALUES if name in row}
    if "recheck_in" in row:
        values["recheck_by"] = _in_days(row["recheck_in"])
    writing.describe_claim(claim, by=by, version=claim.version, values=values)
    for found in row["evidence"]:
        said = {name: text for name, text in found.items() if name not in ("source", "answer")}
        evidence = sourcing.attach_evidence(claim, by=by, source=desk.sources[found["source"]], **said)
        if "answer" in found:
            values = {"answer": found["answer"]}
            sourcing.change_evidence(evidence, by=by, version=evidence.version, values=values)


def _decide(desk: Desk, claim: Claim, row: dict[str, Any]) -> None:
    by, seen, note = desk.people[row["by"]], claim.fingerprint, row.get("note", "")
    if row["verb"] == "approve":
        approve(claim, by=by, note=note)
    elif row["verb"] == "return":
        reviewing.return_claim(
            claim, by=by, fingerprint=seen, context=claim.context, note=note, severity=row["severity"]
        )
    else:
        recheck_by = _in_days(row["recheck_in"])
        reviewing.waive_claim(claim, by=by, fingerprint=seen, context=claim.context, note=note, recheck_by=recheck_by)


def _reword(desk: Desk, article: Article, row: dict[str, Any], old: str, new: str) -> None:
    """Change words of the body as they stand there, once."""
    article.refresh_from_db()
    content = writing.Content.of(article)
    changed = replace(content, body=content.body.replace(old, new, 1))
    writing.revise(article, by=desk.people[row["by"]], version=article.version, content=changed, note=row["note"])


def _in_days(days: int) -> date:
    return timezone.localdate() + timedelta(days=days)
