"""The pairs: who does what at the same moment, and which outcome would be wrong."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles import marks
from articles.models import Article, Claim, Event, Publication
from articles.workflow import writing
from glossary.models import Term
from tests import factories as make
from tests.doors import Desk, described_source, filled, held
from tests.pages import claim_url, decision, story_url

Act = Callable[[], Any]


class Round(NamedTuple):
    """Two steps that are ready to be taken, and what is wrong with how they ended ("" for nothing)."""

    first: Act
    second: Act
    wrong: Callable[[], str]


def _post(who: User, url: str, data: dict[str, Any]) -> Act:
    """A browser that sends a form when it is called."""
    client = Client(raise_request_exception=False)
    client.force_login(who)
    return lambda: client.post(url, data, follow=True)


def _ready(desk: Desk) -> Article:
    """A story of two sentences that may go out."""
    return make.ready_story(editor=desk.editor, reviewer=desk.reviewer, body="<p>9 villages lost power. It rained.</p>")


def _waiting(desk: Desk) -> Claim:
    """A claim of such a story that waits for a reviewer."""
    article = make.make_story(by=desk.editor, body="<p>9 villages lost power. It rained.</p>")
    claim = make.make_claim(article, "9 villages lost power.", by=desk.editor)
    make.make_evidence(claim, by=desk.editor)
    writing.send_to_review(Article.objects.get(pk=article.pk), by=desk.editor)
    return Claim.objects.select_related("article").get(pk=claim.pk)


def _in_order(article: Article, first: str, *then: str, subject: str = "") -> Callable[[], str]:
    """At least one step was taken; and where both were, the one that the other would have refused came first."""
    seen = Event.objects.order_by("-number").values_list("number", flat=True).first() or 0

    def wrong() -> str:
        new = Event.objects.filter(number__gt=seen, verb__in=(first, *then)).order_by("number")
        verbs = list(new.values_list("verb", flat=True))
        if not verbs:
            return "neither was done"
        if first in verbs[1:]:
            return f"{first} came after {verbs[0]}"
        live = Publication.objects.filter(article=article).count()
        return "" if live == verbs.count("publish") else f"{live} publications"

    return wrong


def _approve(desk: Desk, claim: Claim, by: User | None = None) -> Act:
    rests_on = list(claim.evidence.values_list("pk", flat=True))
    return _post(by or desk.reviewer, claim_url(claim), decision(claim, "approve", rests_on=rests_on))


def _publish(desk: Desk, article: Article) -> Act:
    url = reverse("admin:articles_article_publish", args=[article.pk])
    return _post(desk.chief, url, {"digest": article.digest, "note": ""})


def _save(desk: Desk, article: Article, body: str) -> Act:
    url = reverse("admin:articles_article_change", args=[article.pk])
    return _post(desk.editor, url, filled(article, desk.editor, body=body))


def _add_evidence(desk: Desk, claim: Claim, **told: Any) -> Act:
    return _post(desk.editor, reverse("admin:articles_claim_evidence", args=[claim.pk]), described_source(**told))


def _villages(article: Article) -> Claim:
    return article.claims.get(quote__contains="villages")


def approve_and_edit(desk: Desk) -> Round:
    claim = _waiting(desk)
    save = _save(desk, claim.article, claim.article.body.replace("9 villages", "8 villages"))
    return Round(_approve(desk, claim), save, _in_order(claim.article, "approve_claim", "revise"))


def approve_and_evidence(desk: Desk) -> Round:
    claim = _waiting(desk)
    return Round(_approve(desk, claim), _add_evidence(desk, claim),
                 _in_order(claim.article, "approve_claim", "attach_evidence"))  # fmt: skip


def approve_and_source(desk: Desk) -> Round:
    claim = _waiting(desk)
    source = claim.evidence.get().source
    fall = _post(desk.chief, reverse("admin:articles_source_standing", args=[source.pk]),
                 {"version": source.version, "standing": "retracted", "note": "withdrawn"})  # fmt: skip
    return Round(_approve(desk, claim), fall, _in_order(claim.article, "approve_claim", "set_standing"))


def publish_and_edit(desk: Desk) -> Round:
    article = _ready(desk)
    save = _save(desk, article, article.body.replace("9 villages", "8 villages"))
    return Round(_publish(desk, article), save, _in_order(article, "publish", "revise"))


def publish_and_tag(desk: Desk) -> Round:
    article = _ready(desk)
    save = _save(desk, article, marks.tag(article.body, "villages", claim=uuid.uuid4(), occurrence=0))
    return Round(_publish(desk, article), save, _in_order(article, "publish", "revise"))


def publish_and_take_back(desk: Desk) -> Round:
    article = _ready(desk)
    claim = _villages(article)
    back = _post(desk.reviewer, claim_url(claim), decision(claim, "take_back"))
    return Round(_publish(desk, article), back, _in_order(article, "publish", "take_back_claim", "take_back"))


def publish_and_publish(desk: Desk) -> Round:
    article = _ready(desk)
    other = _post(desk.chief, story_url(article),
                  {"step": "publish", "digest": article.digest, "key": str(uuid.uuid4())})  # fmt: skip

    def wrong() -> str:
        count = Publication.objects.filter(article=article).count()
        return "" if count == 1 else f"{count} publications"

    return Round(_publish(desk, article), other, wrong)


def evidence_and_publish(desk: Desk) -> Round:
    article = _ready(desk)
    return Round(_publish(desk, article), _add_evidence(desk, _villages(article)),
                 _in_order(article, "publish", "attach_evidence"))  # fmt: skip


def approve_and_disable(desk: Desk) -> Round:
    claim = _waiting(desk)
    name = f"reviewer-{uuid.uuid4().hex[:8]}"
    person = make.make_person(name, "Reviewers")
    client = Client()
    client.force_login(desk.root)
    url = reverse("admin:auth_user_change", args=[person.pk])
    sent = held(client.get(url).context["adminform"].form)
    del sent["is_active"]
    approve = _approve(desk, claim, by=person)

    def wrong() -> str:
        if User.objects.get(pk=person.pk).is_active:
            return "the login is still on"
        before = claim.reviews.count()
        approve()
        return "" if claim.reviews.count() == before <= 1 else "who was switched off decided"

    return Round(approve, _post(desk.root, url, sent), wrong)


def import_and_publish(desk: Desk) -> Round:
    article = _ready(desk)
    number = uuid.uuid4().hex[:8]
    words = "\n".join(f"- Word {number} {n}: What {n} means." for n in range(20))
    wire = _post(
        desk.author, reverse("admin:articles_article_wire"), {"text": f"Rain {number}.\n\nDefinitions:\n\n{words}"}
    )

    def wrong() -> str:
        told = (Publication.objects.filter(article=article).count(), Term.objects.filter(name__contains=number).count())
        return "" if told == (1, 20) else f"{told[0]} publications, {told[1]} terms"

    return Round(wire, _publish(desk, article), wrong)


PAIRS: dict[str, Callable[[Desk], Round]] = {
    "approve / edit": approve_and_edit,
    "approve / evidence from a new source": approve_and_evidence,
    "approve / what became of its source": approve_and_source,
    "publish / edit": publish_and_edit,
    "publish / tag": publish_and_tag,
    "publish / take back": publish_and_take_back,
    "publish / publish": publish_and_publish,
    "publish / evidence from a new source": evidence_and_publish,
    "approve / switch the login off": approve_and_disable,
    "import / publish": import_and_publish,
}
