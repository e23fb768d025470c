"""Who a protected source is, nobody learns from its number, whatever door they knock at."""

from __future__ import annotations

import re
import uuid

import pytest
from django.urls import reverse

from articles.models import Evidence, Source
from articles.workflow import sourcing, writing
from tests.articles.test_admin import as_, form_of
from tests.factories import make_claim, make_evidence, make_source, make_story

pytestmark = pytest.mark.django_db

SECRETS = ("Jane Doe", "Ministry of Secrets", "doe.example.org", "A. Ghostwriter", "her cousin")


@pytest.fixture
def secret(editor):
    return make_source(
        by=editor,
        title=SECRETS[0],
        publisher=SECRETS[1],
        url=f"https://{SECRETS[2]}/",
        author=SECRETS[3],
        confidential=True,
        terms="background",
    )


@pytest.fixture
def copy(editor, secret):
    return make_source(by=editor, title="Morning paper", derived_from=secret)


@pytest.fixture
def claim(editor, secret):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)
    make_evidence(claim, by=editor, source=secret, note=SECRETS[4])
    sourcing.base_on(claim.article, by=editor, source=secret)
    writing.send_to_review(claim.article, by=editor)
    return claim


def pages(secret, copy, claim):
    """Every page of the desk and of review where a source can be asked for by its number or by some of its letters."""
    row = Evidence.objects.get(source=secret)
    source, add = "admin:articles_source_change", reverse("admin:articles_source_add")
    lists = [reverse(f"admin:articles_{name}_changelist") for name in ("source", "evidence", "event", "article")]
    complete = "/admin/autocomplete/?app_label=articles&model_name=source&field_name=derived_from&term="
    return [
        reverse(source, args=[secret.pk]),
        reverse(source, args=[copy.pk]),
        reverse("admin:articles_source_history", args=[secret.pk]),
        f"{add}?derived_from={secret.pk}",
        f"{complete}Jane",
        complete,
        *(f"{path}?{query}" for path in lists for query in (f"id={secret.pk}", f"pk={secret.pk}", "q=Jane", "all=")),
        f"{lists[0]}?derived_from={secret.pk}",
        f"{lists[0]}?title__startswith=Jane",
        f"{lists[1]}?source={secret.pk}",
        f"{lists[1]}?source__id__exact={secret.pk}",
        f"{lists[2]}?subject=source:{secret.pk}",
        reverse("admin:articles_evidence_change", args=[row.pk]),
        reverse("admin:articles_claim_panel", args=[claim.pk]),
        *(
            reverse("admin:articles_claim_sources", args=[claim.pk]) + f"?q={q}"
            for q in ("Jane", "Ministry", "doe", "")
        ),
        reverse("admin:articles_article_change", args=[claim.article_id]),
        reverse("admin:articles_article_history", args=[claim.article_id]),
        reverse("review:claim", args=[claim.pk]),
        reverse("review:article", args=[claim.article_id]),
        reverse("review:queue"),
        *(reverse("admin:articles_event_change", args=[n]) for n in range(1, 8)),
        reverse("admin:index"),
    ]


def told(text):
    return [word for word in SECRETS if word.lower() in text.lower()]


@pytest.mark.parametrize("person", ["author", "reviewer", "lawyer"])
def test_no_page_tells_who_a_protected_source_is(client, request, secret, copy, claim, person):
    as_(client, request.getfixturevalue(person))

    answers = {page: client.get(page, follow=True) for page in pages(secret, copy, claim)}

    # What somebody asked with may stand in the answer, in the box it was typed into.
    asked = re.compile(r'value="Jane"|[?&;](?:q|title__startswith)=Jane[^"]*')
    found = {page: told(asked.sub("", answer.text)) for page, answer in answers.items()}
    assert {page: words for page, words in found.items() if words} == {}
    assert {page: a.status_code for page, a in answers.items() if a.status_code >= 500} == {}


def test_its_recorder_and_a_chief_are_told(client, editor, chief, secret, copy):
    for person in (editor, chief):
        for page in (secret, copy):
            text = as_(client, person).get(reverse("admin:articles_source_change", args=[page.pk])).text
            assert SECRETS[0] in text, (person, page)


def test_no_source_is_derived_from_one_somebody_may_not_know_of(client, author, secret):
    as_(client, author)
    add = reverse("admin:articles_source_add")
    form = form_of(client.get(add)) | {"title": "Evening paper", "derived_from": secret.pk}

    refused = client.post(add, form)

    assert told(refused.text) == []
    assert not Source.objects.filter(title="Evening paper").exists()


def test_what_a_source_is_derived_from_outlives_a_save_by_somebody_who_may_not_know_of_it(client, author, secret, copy):
    change = reverse("admin:articles_source_change", args=[copy.pk])
    opened = form_of(as_(client, author).get(change))

    client.post(change, opened | {"publisher": "Harbour"})

    copy.refresh_from_db()
    assert (copy.publisher, copy.derived_from) == ("Harbour", secret)


@pytest.mark.parametrize("number", ["secret", "999999", "x", "1e9", "-1", ""])
def test_evidence_from_a_source_somebody_may_not_know_of_is_like_evidence_from_none(
    client, author, secret, claim, number
):
    as_(client, author)
    chosen = str(secret.pk) if number == "secret" else number
    sent = {"source": chosen, "stance": "supports", "tier": "primary", "token": uuid.uuid4().hex}

    answer = client.post(reverse("admin:articles_claim_evidence", args=[claim.pk]), sent)

    assert (answer.status_code, told(answer.text)) == (400, [])
    assert Evidence.objects.filter(added_by=author).count() == 0


def test_what_it_says_and_its_private_note_outlive_a_change_by_somebody_it_is_kept_from(client, author, secret, claim):
    row = Evidence.objects.get(source=secret)
    change = reverse("admin:articles_claim_change", args=[claim.pk, row.pk])
    sent = {"stance": "supports", "tier": "primary", "excerpt": "41 cm", "locator": "page 3", "note": "overwritten"}

    answer = as_(client, author).post(change, {**sent, "version": row.version})

    row.refresh_from_db()
    assert (answer.status_code, told(answer.text)) == (200, [])
    assert (row.excerpt, row.note) == ("see table", SECRETS[4])


@pytest.mark.parametrize("step", ["standing", "vouch"])
def test_a_step_on_a_source_somebody_may_not_know_of_finds_nothing(client, author, secret, step):
    answer = as_(client, author).post(
        reverse(f"admin:articles_source_{step}", args=[secret.pk]), {"version": 1, "standing": "good"}, follow=True
    )

    assert answer.status_code == 404
    assert told(answer.text) == []


@pytest.mark.parametrize("right", ["J", "Z"])
@pytest.mark.parametrize("lookup", ["data__title__startswith", "data__changed__title__contains", "data__icontains"])
def test_nobody_guesses_letter_by_letter_what_the_journal_recorded(client, author, secret, lookup, right):
    answer = as_(client, author).get(reverse("admin:articles_event_changelist") + f"?{lookup}={right}")

    assert answer.status_code == 400


@pytest.mark.parametrize("lookup", ["derived_from__title__startswith", "derived_from__author__startswith"])
def test_nobody_guesses_letter_by_letter_what_a_source_is_derived_from(client, author, copy, lookup):
    answer = as_(client, author).get(reverse("admin:articles_source_changelist") + f"?{lookup}=J")

    assert answer.status_code == 400
