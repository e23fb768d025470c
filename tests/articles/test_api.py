"""The public API: what readers see, for programs, and nothing else."""

from __future__ import annotations

import json
import re

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import DataError, IntegrityError, connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from articles.api.errors import answer
from articles.errors import Blocked, OwnWork, StoryChanged
from articles.workflow import gate, sourcing
from tests.factories import (
    finish,
    make_claim,
    make_evidence,
    make_section,
    make_source,
    make_story,
    make_term,
    publish_story,
)

PUBLICATIONS, TERMS = "/api/v1/publications/", "/api/v1/terms/"


@pytest.fixture(autouse=True)
def _rested():
    """No test has used up another's share of requests."""
    cache.clear()


@pytest.fixture
def desk(editor, reviewer, chief):
    """Everybody it takes to publish a story."""
    return {"editor": editor, "reviewer": reviewer, "chief": chief}


def statements(client, path: str) -> int:
    with CaptureQueriesContext(connection) as made:
        assert client.get(path).status_code == 200
    return len(made)


# --- publications ------------------------------------------------------------------------------------------------


def test_the_list_names_every_live_publication_newest_first(client, desk):
    section = make_section("World")
    first = publish_story(**desk, section=section)
    second = publish_story(**desk, body="<p>Rain.</p>")

    found = client.get(PUBLICATIONS).json()

    assert [row["id"] for row in found["results"]] == [second.pk, first.pk]
    assert found["results"][0]["section"] is None
    assert found["results"][1] == {
        "id": first.pk,
        "slug": first.live.slug,
        "url": f"/articles/{first.live.slug}/",
        "number": 1,
        "kind": "first",
        "headline": first.headline,
        "standfirst": "",
        "section": {"name": "World", "slug": "world"},
        "bylines": [],
        "claim_count": 3,
        "first_published_at": first.published_at.isoformat().replace("+00:00", "Z"),
        "published_at": first.published_at.isoformat().replace("+00:00", "Z"),
    }


def test_a_publication_holds_its_body_its_claims_and_its_terms(client, desk):
    make_term("dam", "A wall across a river.", by=desk["editor"], approved_by=desk["reviewer"])
    publication = publish_story(**desk)

    found = client.get(f"{PUBLICATIONS}{publication.pk}/").json()

    marked = re.findall(r'<mark data-claim="([^"]+)">', found["body"])
    assert found["body"] == publication.body
    assert found["html"] == publication.rendered
    assert found["digest"] == publication.digest
    assert [claim["id"] for claim in found["claims"] if not claim["display"]] == marked
    assert found["claims"][0]["rests_on"] == sorted(marked)
    assert found["terms"] == [{"slug": "dam", "name": "dam", "definition": "A wall across a river.", "version": 1}]
    source = found["claims"][1]["sources"][0]
    assert (source["title"], source["locator"], source["relied_on"]) == ("River gauge log", "page 2", True)
    assert found["claims"][1]["checks"] == 1


def test_a_manifest_tells_what_was_checked_and_not_by_whom(client, desk):
    publication = publish_story(**desk)

    found = client.get(f"{PUBLICATIONS}{publication.pk}/manifest/").json()

    assert set(found) == {"format", "digest", "claims", "signatures"}
    assert [claim["fingerprint"] for claim in found["claims"]] == [
        claim["fingerprint"] for claim in publication.manifest["claims"]
    ]
    people = {review["person"] for claim in found["claims"] for review in claim["reviews"]}
    assert people | {signature["person"] for signature in found["signatures"]} == {1}


def test_a_manifest_holds_no_hash_that_would_prove_a_guess_at_an_unnamed_source(client, desk):
    source = make_source(by=desk["editor"], title="A memo", terms="background")
    sourcing.vouch_for(source, by=desk["chief"], version=source.version)
    article = make_story(by=desk["editor"], body="<p>The river rose. Rain fell.</p>")
    sealed = make_claim(article, "The river rose.", by=desk["editor"])
    open_one = make_claim(article, "Rain fell.", by=desk["editor"])
    make_evidence(sealed, by=desk["editor"], source=source)
    make_evidence(open_one, by=desk["editor"])
    publication = finish(article, **desk)

    found = client.get(f"{PUBLICATIONS}{publication.pk}/manifest/").json()

    told = {claim["id"]: claim["fingerprint"] for claim in found["claims"]}
    headline = publication.page["claims"][0]["id"]
    assert told[str(sealed.pk)] is None
    assert told[headline] is None
    assert len(told[str(open_one.pk)]) == 64


@pytest.mark.parametrize("stories", [1, 3])
def test_every_answer_takes_a_fixed_number_of_statements(client, desk, stories):
    for _ in range(stories):
        publication = publish_story(**desk, body="<p>Rain fell. The dam held.</p>")
        make_term(f"word {publication.pk}", "A word.", by=desk["editor"], approved_by=desk["reviewer"])
    paths = (PUBLICATIONS, f"{PUBLICATIONS}{publication.pk}/", f"{PUBLICATIONS}{publication.pk}/manifest/", TERMS)

    assert [statements(client, path) for path in paths] == [1, 1, 1, 1]


def test_lists_lead_on_by_a_cursor_and_skip_nothing(client, desk):
    numbers = [publish_story(**desk, body="<p>Rain.</p>").pk for _ in range(5)][::-1]
    path, seen = f"{PUBLICATIONS}?page_size=2", []

    while path:
        page = client.get(path).json()
        seen += [row["id"] for row in page["results"]]
        path = page["next"]

    assert seen == numbers


def test_filters_narrow_the_list(client, desk):
    section = make_section("World")
    make_term("dam", "A wall across a river.", by=desk["editor"], approved_by=desk["reviewer"])
    first = publish_story(**desk, section=section)
    second = publish_story(**desk, body="<p>Rain.</p>")
    moment = second.published_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def found(**query: str) -> list[int]:
        return [row["id"] for row in client.get(PUBLICATIONS, query).json()["results"]]

    assert found(section="world") == [first.pk]
    assert found(section="none-such") == []
    assert found(slug=second.live.slug) == [second.pk]
    assert found(term="dam") == [first.pk]
    assert found(published_before=moment) == [first.pk]
    assert found(published_after=first.published_at.isoformat()) == [second.pk]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (f"{PUBLICATIONS}?author=1", "author"),
        (f"{PUBLICATIONS}?published_after=2026-08-25", "published_after"),
        (f"{PUBLICATIONS}?published_after=2026-03-29T02:30:00", "published_after"),
        (f"{PUBLICATIONS}?published_before=2026-13-45T00:00:00Z", "published_before"),
        (f"{PUBLICATIONS}?section=a&section=b", "section"),
        (f"{PUBLICATIONS}?slug=%00", "slug"),
        (f"{TERMS}?term=dam", "term"),
    ],
)
def test_a_parameter_that_is_unknown_or_unfit_is_refused_by_name(client, db, path, name):
    answered = client.get(path)

    assert answered.status_code == 400
    assert answered.json()["code"] == "invalid"
    assert list(answered.json()["detail"]) == [name]
    assert answered.json()["message"].startswith(f"{name}: ")


@pytest.mark.parametrize("value", ["%ED%A0%80", "1e999", "9" * 400, "../..", "'; --"])
def test_odd_values_find_nothing_and_break_nothing(client, db, value):
    for name in ("section", "slug", "term"):
        assert client.get(f"{PUBLICATIONS}?{name}={value}").json()["results"] == []
    assert client.get(f"{PUBLICATIONS}?cursor={value}").status_code in (200, 404)
    assert client.get(f"{TERMS}?name={value}").json()["results"] == []
    assert client.get(f"{PUBLICATIONS}{'9' * 40}/").status_code == 404


# --- terms -------------------------------------------------------------------------------------------------------


def test_terms_are_the_last_approved_ones(client, desk):
    make_term("sluice", "CANARY", by=desk["editor"])
    make_term(
        "dam",
        "A wall across a river.",
        by=desk["editor"],
        approved_by=desk["reviewer"],
        aliases=[{"form": "weir", "case": "free"}],
        sources=[{"title": "Words of water", "publisher": "Water board", "url": "https://example.org/words"}],
    )

    found = client.get(TERMS).json()["results"]

    assert found == [client.get(f"{TERMS}dam/").json()]
    assert {**found[0], "checked_at": ""} == {
        "slug": "dam",
        "url": "/glossary/dam/",
        "name": "dam",
        "definition": "A wall across a river.",
        "case": "free",
        "aliases": [{"form": "weir", "case": "free"}],
        "sources": [{"title": "Words of water", "publisher": "Water board", "url": "https://example.org/words"}],
        "version": 1,
        "checked_at": "",
    }
    assert client.get(f"{TERMS}?name=DAM").json()["results"] == found


# --- how it answers ----------------------------------------------------------------------------------------------


def test_nobody_is_known_and_nothing_can_be_changed(client, desk):
    publication = publish_story(**desk, body="<p>Rain.</p>")
    client.force_login(desk["editor"])
    kept = client.cookies.copy()

    for path in (PUBLICATIONS, f"{PUBLICATIONS}{publication.pk}/", TERMS, "/api/v1/schema/", "/api/v1/docs/"):
        answered = client.get(path)
        assert (path, answered.status_code, answered.cookies) == (path, 200, {})
        assert "Cookie" not in answered.headers.get("Vary", "")
        assert client.head(path).status_code == 200
        for method in ("post", "put", "patch", "delete"):
            assert getattr(client, method)(path).status_code == 405
    assert client.cookies == kept


def test_the_page_for_people_tells_every_address_and_every_name_the_schema_has(client, db):
    schema = client.get("/api/v1/schema/").json()
    forms = {name: form for name, form in schema["components"]["schemas"].items() if "Paginated" not in name}
    fields = {field for form in forms.values() for field in form.get("properties", {})}
    parameters = {one["name"] for path in schema["paths"].values() for one in path["get"].get("parameters", [])}

    page = client.get("/api/v1/docs/").content.decode()

    assert {path for path in schema["paths"] if f"GET {path}</code>" not in page} == set()
    assert {name for name in fields | parameters if f"<code>{name}</code>" not in page} == set()
    linked = set(re.findall(r'href="#([^"]+)"', page))
    assert {name for name in linked if f'id="{name}"' not in page} == set()
    assert {"Publication", "Claim", "Source", "Error"} <= linked


def test_an_answer_that_did_not_change_is_not_sent_again(client, desk):
    publication = publish_story(**desk, body="<p>Rain.</p>")

    for path in (PUBLICATIONS, f"{PUBLICATIONS}{publication.pk}/", f"{PUBLICATIONS}{publication.pk}/manifest/", TERMS):
        first = client.get(path)
        again = client.get(path, headers={"if-none-match": first.headers["ETag"]})
        assert (path, again.status_code, again.content) == (path, 304, b"")


def test_what_is_not_live_answers_like_nothing_at_all(client, desk):
    publication = publish_story(**desk, body="<p>Rain.</p>")
    term = make_term("sluice", "A gate in a dam.", by=desk["editor"])

    for hidden, nothing in ((f"{TERMS}{term.slug}/", f"{TERMS}none/"), (f"{PUBLICATIONS}{publication.pk + 1}/",) * 2):
        there, not_there = client.get(hidden), client.get(nothing)
        assert (there.status_code, there.json()["code"]) == (404, "not_found")
        assert there.content == not_there.content


def test_too_many_requests_are_told_to_wait(client, db, monkeypatch):
    monkeypatch.setattr("rest_framework.throttling.AnonRateThrottle.rate", "2/min", raising=False)

    answers = [client.get(TERMS) for _ in range(3)]

    assert [answered.status_code for answered in answers] == [200, 200, 429]
    assert answers[2].json()["code"] == "throttled"
    assert int(answers[2].headers["Retry-After"]) <= 60


# --- errors ------------------------------------------------------------------------------------------------------


def test_a_refusal_answers_with_its_code_its_sentence_and_its_detail(editor):
    story = make_story(by=editor)
    missing = gate.blockers(story)

    blocked = answer(Blocked(count=len(missing), blockers=missing), {})
    own = answer(OwnWork(how="tagged it"), {})
    changed = answer(StoryChanged(seen="a", now="b"), {})

    assert (blocked.status_code, blocked.data["code"]) == (409, "blocked")
    told = json.loads(json.dumps(blocked.data["detail"]["blockers"]))
    assert {"not_in_review", "sentence_uncovered"} <= {entry["code"] for entry in told}
    assert all(entry["message"] and "who" in entry for entry in told)
    assert (own.status_code, own.data) == (
        403,
        {"code": "own_work", "message": str(OwnWork(how="tagged it")), "detail": {"how": "tagged it"}},
    )
    assert (changed.status_code, changed.data["detail"]) == (409, {"seen": "a", "now": "b"})


@pytest.mark.parametrize(("error", "status"), [(IntegrityError("CANARY"), 409), (DataError("CANARY"), 400)])
def test_what_the_database_refuses_is_told_without_its_words(db, error, status):
    told = answer(error, {"request": RequestFactory().get("/")})

    assert told.status_code == status
    assert "CANARY" not in str(told.data)


def test_an_error_nobody_foresaw_stays_one():
    assert answer(RuntimeError(), {}) is None


# --- the schema --------------------------------------------------------------------------------------------------


def test_the_schema_is_valid_without_a_warning(tmp_path):
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(tmp_path / "schema.yml"))


def test_every_field_and_every_parameter_is_described(client, db):
    schema = client.get("/api/v1/schema/").json()
    bare = []
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            bare += [f"{method} {path}"] if not operation.get("description") else []
            bare += [f"{path} {p['name']}" for p in operation.get("parameters", []) if not p.get("description")]
    for name, component in schema["components"]["schemas"].items():
        fields = component.get("properties", {})
        bare += [f"{name}.{field}" for field, told in fields.items() if not told.get("description")]

    assert bare == []
    assert set(schema["paths"]) == {
        "/api/v1/publications/",
        "/api/v1/publications/{id}/",
        "/api/v1/publications/{id}/manifest/",
        "/api/v1/terms/",
        "/api/v1/terms/{slug}/",
    }


def test_an_answer_holds_the_fields_the_schema_names(client, desk):
    make_term("dam", "A wall across a river.", by=desk["editor"], approved_by=desk["reviewer"])
    publication = publish_story(**desk)
    components = client.get("/api/v1/schema/").json()["components"]["schemas"]

    whole = client.get(f"{PUBLICATIONS}{publication.pk}/").json()

    for name, shown in (
        ("PublicationDetail", whole),
        ("Claim", whole["claims"][1]),
        ("Source", whole["claims"][1]["sources"][0]),
        ("LinkedTerm", whole["terms"][0]),
        ("Manifest", client.get(f"{PUBLICATIONS}{publication.pk}/manifest/").json()),
        ("Publication", client.get(PUBLICATIONS).json()["results"][0]),
        ("Term", client.get(TERMS).json()["results"][0]),
    ):
        assert set(components[name]["properties"]) == set(shown)
