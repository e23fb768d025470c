"""The canary walk: every address, role and parameter, with canaries in everything of a confidential source.

What somebody may not know stands in no answer, and no answer is another one for a right guess than for a wrong one.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.cache import cache
from django.db import models, transaction
from django.urls import reverse

from articles.models import Byline, Claim, Event, Evidence, Source
from articles.workflow import confidence, reviewing, sourcing, writing
from tests import factories as make
from tests.addresses import addresses, paths

pytestmark = pytest.mark.django_db

#: The word that stands in each thing that may be told of a confidential source: who, notes on it, what it says, where.
WHO, NOTE, SAID, WHERE = "zyxwho", "zyxnote", "zyxsaid", "zyxwhere"
ALL = {WHO, NOTE, SAID, WHERE}
#: Where a person was met, on the record: the desk's to know, no reader's.
MOMENT = "zyxmoment"

#: The day it came out, in whatever way a page writes it.
DAY = re.compile(r"1999-09-09|\b9 sept?(ember)? 1999|\bsept?(ember)?\.? 9, 1999")

#: What each of them may not be told.
KEPT_FROM = {
    "nobody": ALL | {MOMENT},
    "outsider": ALL | {MOMENT},
    "author": ALL,
    "bylined": ALL,
    "lawyer": ALL,
    "reviewer": {WHO, NOTE},
}
TOLD_ALL = ("chief", "friend")
LISTS = tuple(address for address in addresses() if address.name.endswith("_changelist"))


@pytest.fixture
def house(editor, author, reviewer, second_reviewer, chief, lawyer, outsider):
    """Confidential sources in every corner: in review, decided, changed since, taken off, based on, published."""
    cache.clear()
    people = {"editor": editor, "author": author, "reviewer": reviewer, "bylined": second_reviewer, "chief": chief}
    people |= {"lawyer": lawyer, "outsider": outsider, "friend": make.make_person("friend", "Editors"), "nobody": None}
    secrets = [_secret(editor, chief, terms) for terms in ("on_record", "background", "deep_background", "off_record")]
    for secret in secrets:
        confidence.let_in(secret, by=editor, person=people["friend"])
    make.make_source(by=editor, title="Morning paper", derived_from=secrets[0])
    byline = make.make_byline("Sofia Second", user=second_reviewer)
    article = make.make_story(by=editor, bylines=(byline,), section=make.make_section("World"))
    claim = make.make_claim(article, "40 centimetres", by=editor)
    for secret in secrets:
        sourcing.base_on(article, by=editor, source=secret)
        _evidence(claim, editor, secret, stance="contradicts" if secret == secrets[1] else "supports")
    writing.send_to_review(article, by=editor)
    _decided_and_changed(claim, secrets[0], editor, reviewer)
    _published(people, secrets[1], byline)
    return people | {"secrets": secrets, "claim": claim}


def _secret(editor: User, chief: User, terms: str) -> Source:
    told = {"title": f"{WHO} {terms}", "publisher": f"{WHO} & Co", "author": f"A. {WHO}", "terms": terms}
    secret = make.make_source(
        by=editor, **told, url=f"https://{WHO}.example.org/", published=date(1999, 9, 9), confidential=True
    )
    secret = sourcing.set_standing(secret, by=chief, version=1, standing="disputed", note=f"{WHO} was seen")
    return sourcing.vouch_for(secret, by=chief, version=secret.version)


def _evidence(claim: Claim, editor: User, secret: Source, **told: str) -> Evidence:
    words = {"excerpt": f"“{SAID} it rose”", "locator": f"{WHERE}, 25 Aug 14:10", "note": f"{NOTE} her cousin"}
    row = make.make_evidence(claim, by=editor, source=secret, **words | told)
    return sourcing.change_evidence(row, by=editor, version=row.version, values={"answer": f"{SAID} is older"})


def _decided_and_changed(claim: Claim, secret: Source, editor: User, reviewer: User) -> None:
    """A decision, then other evidence, and some taken off: `seen` and the journal hold what was there."""
    _returned(claim, reviewer)
    row = claim.evidence.filter(source=secret).get()
    sourcing.change_evidence(row, by=editor, version=row.version, values={"excerpt": f"“{SAID} it fell”"})
    gone = _evidence(claim, editor, secret)
    sourcing.detach_evidence(gone, by=editor, version=gone.version)
    torn = make.make_claim(claim.article, "Nine villages", by=editor)
    _evidence(torn, editor, secret)
    _returned(torn, reviewer)
    claim.article.refresh_from_db()
    writing.withdraw_claim(torn, by=editor, version=claim.article.version)


def _returned(claim: Claim, by: User) -> None:
    claim.refresh_from_db()
    reviewing.return_claim(claim, by=by, fingerprint=claim.fingerprint, context=claim.context, note="Too thin.")


def _published(people: dict[str, Any], secret: Source, byline: Byline) -> None:
    """A live story that rests on the confidential source, and on a person who was met somewhere once."""
    editor = people["editor"]
    article = make.make_story(
        by=editor,
        body="<p>The river rose. The dam held.</p>",
        section=make.make_section("World"),
        bylines=(byline,),
    )
    for words in ("The river rose.", "The dam held."):
        claim = make.make_claim(article, words, by=editor)
        _evidence(claim, editor, secret)
        make.make_evidence(
            claim,
            by=editor,
            source=make.make_source(by=editor, title="The mayor", kind="person", accessed=date(2026, 8, 25)),
            locator=f"phone, {MOMENT}, 25 Aug 14:10",
        )
    make.make_term("dam", "A wall.", by=editor, approved_by=people["reviewer"])
    make.finish(article, **{name: people[name] for name in ("editor", "reviewer", "chief")})


def as_(client: Any, person: User | None) -> Any:
    """The client, logged in or not."""
    cache.clear()
    client.raise_request_exception = False  # a page that breaks down tells no more than another
    client.logout() if person is None else client.force_login(person)
    return client


def sung(answer: Any) -> set[str]:
    """The canaries in an answer, headers included."""
    text = (str(answer.headers) + answer.content.decode(errors="replace")).lower()
    return {word for word in ALL | {MOMENT} if word in text} | ({WHO} if DAY.search(text) else set())


def every_path() -> list[str]:
    """Every address but those that end a session, filled in with what has a canary in it."""
    rows = Evidence.objects.filter(source__confidential=True).order_by("pk")
    chosen: dict[str, Any] = {
        "source": [*Source.objects.order_by("-confidential", "pk").values_list("pk", flat=True)[:2], *_derived()],
        "evidence": rows.values_list("pk", flat=True)[:2],
        "event": [event.pk for event in Event.objects.order_by("pk") if "zyx" in str(event.data)][::4],
    }
    return [path for one in addresses() if not one.name.endswith("logout") for path in paths(one, chosen)]


def _derived() -> Any:
    return Source.objects.exclude(derived_from=None).values_list("pk", flat=True)


def tell(capsys: Any, what: str, tried: Counter[str]) -> None:
    """Say how much was tried."""
    with capsys.disabled():
        each = ", ".join(f"{number} as {who}" for who, number in tried.items())
        print(f"\n{what}: {tried.total()} tried; {each}")


def test_no_canary_sings_at_any_address_to_whoever_may_not_hear_it(client, house, capsys):
    tried: Counter[str] = Counter()
    found: dict[str, set[str]] = {}
    heard: dict[str, set[str]] = {}
    walk = every_path()
    for who in (*KEPT_FROM, *TOLD_ALL):
        as_(client, house[who])
        for path in walk:
            answer = client.get(path)
            tried[who] += 1
            heard[who] = heard.get(who, set()) | sung(answer)
            if wrong := sung(answer) & KEPT_FROM.get(who, set()):
                found[f"{who} {path}"] = wrong
            if answer.status_code >= 500:
                found[f"{who} {path}"] = {str(answer.status_code)}
    tell(capsys, f"canary walk of {len(addresses())} addresses", tried)

    assert found == {}
    assert [heard[who] >= ALL for who in TOLD_ALL] == [True] * len(TOLD_ALL)
    assert heard["reviewer"] >= {SAID, WHERE}
    assert len(addresses()) > 100


def names_typed(text: str) -> set[str]:
    """Every name a form on a page gives to what is typed."""
    return set(re.findall(r'\bname="([^"]+)"', text)) - {"csrfmiddlewaretoken"}


def test_no_canary_sings_in_a_prefilled_form_or_a_refused_one(client, house, capsys, request):
    one_in = 1 if request.config.getoption("--at-length") else 3
    tried: Counter[str] = Counter()
    found: dict[str, set[str]] = {}
    number = house["secrets"][0].pk
    walk = every_path()
    as_(client, house["editor"])
    names = {name for path in walk if "/admin/" in path for name in names_typed(client.get(path).text)}
    assert {"derived_from", "source", "user", "title", "person"} <= names
    asked = "&".join(f"{name}={number}" for name in sorted(names))
    for who in ("author", "reviewer"):
        as_(client, house[who])
        answers = [(f"GET {path}", lambda path=path: client.get(f"{path}?{asked}")) for path in walk]
        for sent in ({}, dict.fromkeys(names, str(number))):
            answers += [
                (f"POST {path} {len(sent)}", lambda path=path, sent=sent: client.post(path, sent, follow=True))
                for path in walk
                if "/login/" not in path
            ]
        for what, ask in answers[len(who) % one_in :: one_in]:
            with transaction.atomic():
                answer = ask()
                transaction.set_rollback(True)
            tried[who] += 1
            if wrong := sung(answer) & KEPT_FROM[who]:
                found[f"{who} {what}"] = wrong
    tell(capsys, f"prefilled and refused, {len(names)} names of fields", tried)

    assert found == {}


# --- guesses ---------------------------------------------------------------------------------------------------------


def plain(answer: Any, guess: str) -> tuple[int, str]:
    """An answer without what it echoes and what is another one each time."""
    text = answer.content.decode(errors="replace").replace(guess, "•")
    text = re.sub(r'(name="(?:csrfmiddlewaretoken|token|key)" value=")[^"]*', r"\1", text)
    return answer.status_code, re.sub(r'nonce="[^"]*"|cp?=[\w-]+', "", text)


#: The first letters of each canary, and as many that begin nothing.
RIGHT, WRONG = WHO[:5], "qqqqq"


def fields_of(model: Any, depth: int = 2) -> list[str]:
    """Every field of a model and of what it leads to, as a look-up names it."""
    found = []
    for field in model._meta.get_fields():
        found.append(field.name)
        if depth > 1 and field.related_model is not None:
            found += [f"{field.name}__{inner}" for inner in fields_of(field.related_model, depth - 1)]
    return found


def lookups(model: Any) -> list[str]:
    """Every question a list could be asked of every field."""
    hows = ("", "__exact", "__startswith", "__icontains", "__regex", "__gte", "__lt", "__in", "__isnull", "__title")
    return [f"{name}{how}" for name in fields_of(model) for how in hows]


def test_a_list_of_the_desk_answers_its_filters_and_no_other_question(rf, capsys):
    tried: Counter[str] = Counter()
    answered: dict[str, set[str]] = {}
    for model, desk in admin.site._registry.items():
        asked = lookups(model)
        tried[model.__name__] += len(asked)
        answered[model.__name__] = {lookup for lookup in asked if desk.lookup_allowed(lookup, "1", rf.get("/"))}
    tell(capsys, "questions no list may answer", tried)

    assert answered == {
        **{name: set() for name in ("Byline", "Claim", "Group", "Section")},
        "Article": {"stage__exact", "stage__isnull", "section__id__exact", "section__isnull"},
        "Event": {"at__exact", "at__gte", "at__isnull", "at__lt", "verb"},
        "Evidence": {"stance__exact", "stance__isnull", "tier__exact", "tier__isnull"},
        "Policy": {"section__id__exact", "section__isnull"},
        "Publication": {"kind__exact", "kind__isnull"}
        | {f"published_at__{how}" for how in ("exact", "gte", "isnull", "lt")},
        "Source": {
            f"{name}__{how}" for name in ("kind", "standing", "terms", "confidential") for how in ("exact", "isnull")
        },
        "Term": {"imported__exact", "imported__isnull"},
        "User": {f"{name}__{how}" for name in ("is_staff", "is_superuser", "is_active") for how in ("exact", "isnull")}
        | {"groups__id__exact", "groups__isnull"},
    }


@pytest.mark.parametrize("who", ["author", "reviewer"])
def test_no_list_of_the_desk_is_another_one_for_a_right_guess(client, house, capsys, who):
    tried: Counter[str] = Counter()
    found: dict[str, Any] = {}
    as_(client, house[who])
    for one in LISTS:
        path, model = f"/{one.route}", apps.get_model(*one.name.removeprefix("admin:").split("_")[:2])
        for lookup in [*(f"{name}__startswith" for name in fields_of(model, 1)), "q", "o", "source__title__startswith"]:
            answers = [plain(client.get(path, {lookup: guess}), guess) for guess in (RIGHT, WRONG)]
            tried[who] += 2
            if answers[0] != answers[1]:
                found[f"{path} {lookup}"] = answers
    tell(capsys, f"guesses at {len(LISTS)} lists", tried)

    assert found == {}


def test_no_search_and_no_filter_is_another_one_for_a_right_guess(client, house, capsys):
    tried: Counter[str] = Counter()
    found: dict[str, Any] = {}
    complete = [
        reverse("admin:autocomplete") + f"?app_label={model._meta.app_label}&model_name={model._meta.model_name}"
        f"&field_name={field.name}&term="
        for model in admin.site._registry
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey | models.ManyToManyField)
    ]
    names = {
        "/review/": ("q", "kind", "section", "status", "risk"),
        "/api/": ("slug", "term", "name", "section", "cursor", "published_after"),
        "/": ("q", "before"),
    }
    asked = []
    for path in (f"/{one.route}" for one in addresses() if not one.places and not one.route.startswith("admin/")):
        start = next(start for start in names if path.startswith(start))
        asked += [f"{path}?{name}=" for name in names[start] if not path.endswith("logout/")]
    picks = reverse("admin:articles_claim_sources", args=[house["claim"].pk]) + "?q="
    for who in ("author", "reviewer"):
        as_(client, house[who])
        for path in (*complete, *asked, picks):
            answers = [plain(client.get(path + guess), guess) for guess in (RIGHT, WRONG)]
            tried[who] += 2
            if answers[0] != answers[1]:
                found[f"{who} {path}"] = answers
    tell(capsys, "searches and filters", tried)

    assert found == {}


def test_the_guesses_are_right_and_whoever_knows_the_source_finds_it_by_them(client, house):
    as_(client, house["friend"])
    found = client.get(reverse("admin:articles_source_changelist"), {"q": RIGHT})
    picks = client.get(reverse("admin:articles_claim_sources", args=[house["claim"].pk]), {"q": RIGHT})

    assert found.context["cl"].result_count == 4
    assert picks.text.count(WHO) >= 4
