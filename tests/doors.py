"""Every door through which people change the newsroom: who comes, where, and what they send.

A door makes what it needs through the verbs, so that one of them can be opened on its own, held, raced or refused.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse

from articles.models import Article, Byline, Claim, Evidence, Section, Source
from articles.workflow import confidence, documents, people, writing
from glossary.models import Term
from tests import factories as make
from tests.pages import claim_url, decision, rewritten, signing, story_url, waiting_claims

_numbers = itertools.count(1)

#: Words somebody types, which a refusal gives back.
TYPED = "Typed with care."


class Desk:
    """The people who go through the doors, and what they find behind them."""

    def __init__(self) -> None:
        self.editor = make.make_person("editor", "Editors")
        self.author = make.make_person("author", "Editors")
        self.reviewer = make.make_person("reviewer", "Reviewers")
        self.chief = make.make_person("chief", "Chiefs")
        self.root = make.make_person("root", is_superuser=True)

    @cached_property
    def clients(self) -> dict[str, Client]:
        """A browser of each of them, logged in."""
        found = {}
        for name in ("editor", "author", "reviewer", "chief", "root"):
            found[name] = Client(raise_request_exception=False)
            found[name].force_login(getattr(self, name))
        return found

    def draft(self) -> Article:
        """A story with one tagged claim."""
        article = make.make_story(by=self.editor)
        make.make_claim(article, "Nine villages lost power.", by=self.editor)
        return Article.objects.get(pk=article.pk)

    def claim(self) -> Claim:
        """The claim of such a story."""
        return self.draft().claims.get(display="")

    def evidence(self) -> Evidence:
        """What a claim of a draft rests on."""
        return make.make_evidence(self.claim(), by=self.editor)

    def waiting(self) -> Claim:
        """A claim that waits for a reviewer."""
        return waiting_claims(self.editor, quotes=("40 centimetres",))[0]

    def ready(self) -> Article:
        """A story that may go out."""
        return make.ready_story(editor=self.editor, reviewer=self.reviewer)

    def source(self) -> Source:
        """A source that a checked claim rests on."""
        return self.ready().claims.filter(display="").first().evidence.get().source

    def term(self) -> Term:
        """A definition that waits."""
        return make.make_term(f"Gauge {next(_numbers)}", "What measures a river.", by=self.editor)


class Door(NamedTuple):
    """A door by its name: who goes through, and what they send where (made anew by each call); what it keeps typed."""

    name: str
    who: str
    sent: Callable[[Desk], tuple[str, dict[str, Any]]]
    keeps: str = ""

    def opened(self, desk: Desk) -> Callable[[], Any]:
        """All that is needed is there; the answer is given when called."""
        url, data = self.sent(desk)
        client = desk.clients[self.who]
        return lambda: client.post(url, data, follow=True)


def _page(name: str, *args: object) -> str:
    return reverse(f"admin:{name}", args=args)


def held(form: Any, **typed: Any) -> dict[str, Any]:
    """What a form sends that nobody touched, but for what is typed."""
    stands = {bound.name: bound.value() for bound in form}
    return {name: value for name, value in stands.items() if value is not None and value is not False} | typed


def filled(article: Article, by: User, **typed: Any) -> dict[str, Any]:
    """What a story's form sends, with what somebody typed into it."""
    client = Client()
    client.force_login(by)
    page = client.get(_page("articles_article_change", article.pk))
    sent = held(page.context["adminform"].form)
    return sent | {"bylines": [byline.pk for byline in sent["bylines"]]} | typed


def _story(name: str, **typed: Any) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        article = desk.draft()
        return _page(name, article.pk), filled(article, desk.editor, **typed)

    return sent


def _begun(name: str) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    return lambda desk: (
        _page(name),
        {"headline": f"Bridge opens {next(_numbers)}", "standfirst": TYPED, "body": "<p>Two lanes.</p>", "token": "t"},
    )


def _step(name: str, *before: Callable[..., Any], **data: str) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        article = desk.draft()
        for verb in before:
            verb(article, by=desk.editor)
        return _page("articles_article_step", article.pk, name), data

    return sent


def _publish(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = desk.ready()
    return _page("articles_article_publish", article.pk), {"digest": article.digest, "note": ""}


def _clear(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = desk.draft()
    sentence = article.revisions.get(number=article.version).sentences[-1]
    return _page("articles_article_clear", article.pk), {"sentence": sentence, "reason": "opinion"}


def _unclear(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = desk.draft()
    sentence = article.revisions.get(number=article.version).sentences[-1]
    row = writing.clear_sentence(article, by=desk.editor, sentence=sentence, reason="opinion")
    return _page("articles_article_unclear", article.pk, row.pk), {}


def _wire(desk: Desk) -> tuple[str, dict[str, Any]]:
    number = next(_numbers)
    text = f"River {number} rises.\n\nSource: Water board\n\nDefinitions:\n\n- DRB{number}: Dams and Rivers Board."
    return _page("articles_article_wire"), {"text": text}


def _describe(desk: Desk) -> tuple[str, dict[str, Any]]:
    claim = desk.claim()
    return _page("articles_claim_describe", claim.pk), {"version": claim.version, "kind": "number", "label": TYPED}


def described_source(**told: Any) -> dict[str, Any]:
    """What the panel sends for evidence whose source nobody recorded."""
    new = {"title": f"Gauge log {next(_numbers)}", "kind": "document", "terms": "on_record"}
    return new | {"excerpt": TYPED, "locator": "p. 2", "stance": "supports", "tier": "primary", **told}


def _evidence_new(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("articles_claim_evidence", desk.claim().pk), described_source()


def _evidence_known(desk: Desk) -> tuple[str, dict[str, Any]]:
    known = make.make_source(by=desk.editor)
    return _page("articles_claim_evidence", desk.claim().pk), described_source(title="", source=known.pk)


def _change_evidence(desk: Desk) -> tuple[str, dict[str, Any]]:
    row = desk.evidence()
    said = {"version": row.version, "stance": "supports", "tier": "secondary", "excerpt": TYPED, "locator": "p. 3"}
    return _page("articles_claim_change", row.claim_id, row.pk), said


def _detach(desk: Desk) -> tuple[str, dict[str, Any]]:
    row = desk.evidence()
    return _page("articles_claim_detach", row.claim_id, row.pk), {"version": row.version}


def _rests(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = desk.draft()
    headline, claim = article.claims.get(display="headline"), article.claims.get(display="")
    sent = {"version": headline.version, "on": [claim.pk], "nothing": "on"}
    return _page("articles_claim_rests", headline.pk), sent


def _source(**told: Any) -> dict[str, Any]:
    return {"title": TYPED, "kind": "document", "terms": "on_record", **told}


def _revise_source(desk: Desk) -> tuple[str, dict[str, Any]]:
    source = desk.source()
    return _page("articles_source_change", source.pk), _source(seen=source.version)


def _standing(desk: Desk) -> tuple[str, dict[str, Any]]:
    source = desk.source()
    sent = {"version": source.version, "standing": "retracted", "note": "withdrawn"}
    return _page("articles_source_standing", source.pk), sent


def _vouch(desk: Desk) -> tuple[str, dict[str, Any]]:
    source = desk.source()
    return _page("articles_source_vouch", source.pk), {"version": source.version}


def _let_in(desk: Desk) -> tuple[str, dict[str, Any]]:
    source = make.make_source(by=desk.editor, title=f"Witness {next(_numbers)}", kind="person", confidential=True)
    return _page("articles_source_let_in", source.pk), {"person": desk.author.pk}


def _shut_out(desk: Desk) -> tuple[str, dict[str, Any]]:
    source = make.make_source(by=desk.editor, title=f"Witness {next(_numbers)}", kind="person", confidential=True)
    confidence.let_in(source, by=desk.editor, person=desk.author)
    return _page("articles_source_shut_out", source.pk), {"person": desk.author.pk}


def _of_documents(name: str) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        one, other = (make.make_source(by=desk.editor) for _ in range(2))
        if name == "part":
            one = documents.merge_source(one, by=desk.editor, version=one.version, into=other)
        return _page(f"articles_source_{name}", one.pk), {"version": one.version, "other": other.pk}

    return sent


def _changed(what: str, made: Callable[[], Any], **typed: Any) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    """The form of a row that is there already, as the superuser's."""

    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        page = _page(f"{what}_change", made().pk)
        return page, held(desk.clients["root"].get(page).context["adminform"].form, **typed)

    return sent


def _a_byline() -> Byline:
    return make.make_byline(f"Anna {next(_numbers)}")


def _a_section() -> Section:
    return make.make_section(f"World {next(_numbers)}", slug=f"world-{next(_numbers)}")


def _a_person() -> User:
    return make.make_person(f"somebody-{next(_numbers)}", "Reviewers")


def _a_role() -> Group:
    return people.keep_role(Group(name=f"Role {next(_numbers)}"), by=make.hirer(), rights=[])


def _change_role(desk: Desk) -> tuple[str, dict[str, Any]]:
    page, sent = _changed("auth_group", _a_role)(desk)
    return page, sent | {"permissions": [Permission.objects.get(codename="write_article").pk]}


def _section(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("articles_section_add"), {"name": TYPED, "slug": f"world-{next(_numbers)}", "position": 2}


def _hired(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("auth_user_add"), {"username": f"somebody-{next(_numbers)}", **_SAID_TWICE}


def _password(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("auth_user_password_change", _a_person().pk), _SAID_TWICE


_SAID_TWICE = {
    "password1": "nine villages lost power",
    "password2": "nine villages lost power",
    "usable_password": "true",
}


def _draft_term(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("glossary_term_add"), {"name": f"Sluice {next(_numbers)}", "definition": TYPED, "seen": 0}


def _revise_term(desk: Desk) -> tuple[str, dict[str, Any]]:
    term = desk.term()
    return _page("glossary_term_change", term.pk), {"name": term.name, "definition": TYPED, "seen": term.version}


def _policy(desk: Desk) -> tuple[str, dict[str, Any]]:
    desk.ready()
    client = Client()
    client.force_login(desk.chief)
    form = client.get(_page("articles_policy_add")).context["adminform"].form
    return _page("articles_policy_add"), held(form, trusted_agencies=TYPED, shelf_life="")


def _byline(desk: Desk) -> tuple[str, dict[str, Any]]:
    return _page("articles_byline_add"), {"name": "Anna", "slug": f"anna-{next(_numbers)}", "profile": TYPED}


def _decide(kind: str, who: str, **given: Any) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        claim = desk.waiting()
        if kind == "take_back":
            make.approve(claim, by=getattr(desk, who))
        rests = {"rests_on": list(claim.evidence.values_list("pk", flat=True))} if kind == "approve" else {}
        return claim_url(claim), decision(claim, kind, **rests, **given)

    return sent


def _still_holds(desk: Desk) -> tuple[str, dict[str, Any]]:
    claim = desk.waiting()
    make.approve(claim, by=desk.reviewer)
    rewritten(Article.objects.get(pk=claim.article_id), "The river", "The wide river", by=desk.editor)
    return claim_url(claim), decision(claim, "still_holds")


def _withdrawal(desk: Desk) -> tuple[str, dict[str, Any]]:
    claim = desk.waiting()
    make.approve(claim, by=desk.reviewer)
    writing.withdraw_claim(claim, by=desk.editor, version=Article.objects.get(pk=claim.article_id).version)
    return reverse("review:withdrawal", args=[claim.pk]), {"note": TYPED}


def _approve_term(desk: Desk) -> tuple[str, dict[str, Any]]:
    term = desk.term()
    return reverse("review:term", args=[term.slug]), {"fingerprint": term.fingerprint}


def _sign(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = Article.objects.get(pk=desk.waiting().article_id)
    return story_url(article), signing(article)


def _let_out(desk: Desk) -> tuple[str, dict[str, Any]]:
    article = desk.ready()
    return story_url(article), {"step": "publish", "digest": article.digest, "key": "k"}


def _move(step: str, *before: Callable[..., Any]) -> Callable[[Desk], tuple[str, dict[str, Any]]]:
    def sent(desk: Desk) -> tuple[str, dict[str, Any]]:
        article = desk.draft()
        for verb in before:
            verb(article, by=desk.editor)
        return story_url(article), {"step": step, "note": ""}

    return sent


DOORS = [
    Door("begin a story", "editor", _begun("articles_article_add"), TYPED),
    Door("begin a story behind the panel", "editor", _begun("articles_article_keep_new")),
    Door("save a story", "editor", _story("articles_article_change", standfirst=TYPED), TYPED),
    Door("save a story behind the panel", "editor", _story("articles_article_keep", standfirst=TYPED)),
    Door("send to review", "editor", _step("send-to-review", anyway="1")),
    Door("return to draft", "editor", _step("return-to-draft", writing.send_to_review)),
    Door("spike", "editor", _step("spike")),
    Door("unspike", "editor", _step("unspike", writing.spike)),
    Door("publish at the desk", "chief", _publish),
    Door("clear a sentence", "editor", _clear),
    Door("undo that", "editor", _unclear),
    Door("bring wire text in", "editor", _wire),
    Door("describe a claim", "editor", _describe, TYPED),
    Door("add evidence from a new source", "editor", _evidence_new, TYPED),
    Door("add evidence from a known source", "editor", _evidence_known, TYPED),
    Door("change evidence", "editor", _change_evidence, TYPED),
    Door("take evidence off", "editor", _detach),
    Door("rest a headline on claims", "editor", _rests),
    Door("record a source", "editor", lambda desk: (_page("articles_source_add"), _source()), TYPED),
    Door("revise a source", "editor", _revise_source, TYPED),
    Door("say what became of a source", "chief", _standing),
    Door("vouch for a source", "chief", _vouch),
    Door("let somebody in on a source", "editor", _let_in),
    Door("shut somebody out of a source", "editor", _shut_out),
    Door("merge two sources", "editor", _of_documents("merge")),
    Door("part two sources", "chief", _of_documents("part")),
    Door("tell two sources apart", "editor", _of_documents("apart")),
    Door("draft a term", "editor", _draft_term, TYPED),
    Door("revise a term", "editor", _revise_term, TYPED),
    Door("set a policy", "chief", _policy, TYPED),
    Door("keep a byline", "editor", _byline, TYPED),
    Door("change a byline", "chief", _changed("articles_byline", _a_byline, profile=TYPED), TYPED),
    Door("keep a section", "root", _section, TYPED),
    Door("change a section", "root", _changed("articles_section", _a_section, position=3)),
    Door("hire somebody", "root", _hired),
    Door("change a login", "root", _changed("auth_user", _a_person, first_name=TYPED), TYPED),
    Door("give somebody another password", "root", _password),
    Door("change a role", "root", _change_role),
    Door("approve a claim", "reviewer", _decide("approve", "reviewer", note=TYPED), TYPED),
    Door("return a claim", "reviewer", _decide("return", "reviewer", note=TYPED, severity="ordinary"), TYPED),
    Door("waive a claim", "chief", _decide("waive", "chief", note=TYPED, recheck_by="2099-01-01"), TYPED),
    Door("take a decision back", "reviewer", _decide("take_back", "reviewer")),
    Door("say that a claim still holds", "reviewer", _still_holds),
    Door("confirm a withdrawal", "reviewer", _withdrawal, TYPED),
    Door("approve a term", "reviewer", _approve_term),
    Door("sign a story", "reviewer", _sign),
    Door("publish in the queue", "chief", _let_out),
    Door("send to review from the queue", "editor", _move("send")),
    Door("return to the desk from the queue", "editor", _move("draft", writing.send_to_review)),
]
