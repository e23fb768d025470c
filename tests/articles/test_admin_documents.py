"""Recording a document at the desk: what is on record already is offered first, of what one may know of."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import Evidence, Source
from articles.workflow import documents
from tests.articles.test_admin import as_, form_of
from tests.factories import make_claim, make_evidence, make_source, make_story

pytestmark = pytest.mark.django_db

PAGE = "https://example.org/news/flood"
TYPED = "http://www.example.org/news/flood/?utm_source=letter"


@pytest.fixture
def claim(editor):
    return make_claim(make_story(by=editor), "40 centimetres", by=editor)


@pytest.fixture
def report(author):
    return make_source(by=author, title="Flood report", url=PAGE)


def sent(claim, client, **told):
    """The panel's answer to evidence from a source that is described."""
    described = {"kind": "document", "terms": "on_record", "stance": "supports", "tier": "primary", "locator": "p. 2"}
    return client.post(reverse("admin:articles_claim_evidence", args=[claim.pk]), described | told)


def recorded(client, **told):
    """The answer to the form that records a source."""
    add = reverse("admin:articles_source_add")
    return client.post(add, form_of(client.get(add)) | told)


def titles():
    return sorted(Source.objects.values_list("title", flat=True))


# --- in a claim's panel ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told", [{"title": "Report", "url": TYPED}, {"title": "FLOOD report", "publisher": "Water board"}]
)
def test_the_panel_offers_what_is_on_record_and_keeps_what_was_typed(client, editor, claim, report, told):
    panel = sent(claim, as_(client, editor), **told, excerpt="40 cm")

    assert (panel.status_code, titles(), Evidence.objects.count()) == (400, ["Flood report"], 0)
    assert f'name="known" value="{report.pk}"' in panel.text
    assert f'value="{told["title"]}"' in panel.text
    assert "40 cm" in panel.text
    assert panel.context["evidence"].describes


def test_what_is_offered_in_the_panel_is_chosen(client, editor, claim, report):
    as_(client, editor)
    panel = sent(claim, client, title="Report", url=TYPED, known=report.pk, known_shown=report.pk)

    assert (panel.status_code, titles()) == (200, ["Flood report"])
    assert Evidence.objects.get().source == report


def test_another_document_is_recorded_beside_it_and_the_answer_kept(client, editor, claim, report):
    as_(client, editor)
    told = {"title": "Flood report", "publisher": "Water board"}
    asked = sent(claim, client, **told, known="another")
    shown = sent(claim, client, **told, known="another", known_shown=report.pk)

    assert (asked.status_code, shown.status_code) == (400, 200)
    made = Evidence.objects.get().source
    assert made.apart_from == [report.pk]
    assert documents.records_of(made, Source.objects.all()) == ([], [])


def test_what_came_on_record_since_it_was_shown_is_asked_about_anew(client, editor, claim, report):
    other = make_source(by=editor, title="Flood report")
    told = {"title": "Flood report", "publisher": "Water board", "known": "another"}
    panel = sent(claim, as_(client, editor), **told, known_shown=report.pk)

    assert panel.status_code == 400
    assert panel.context["evidence"].on_record.known.like == [report, other]


def test_a_number_that_was_not_offered_is_no_answer(client, editor, claim, report):
    other = make_source(by=editor, title="Something else")
    panel = sent(claim, as_(client, editor), title="Report", url=TYPED, known=other.pk, known_shown=other.pk)

    assert (panel.status_code, Evidence.objects.count()) == (400, 0)


def test_a_double_click_is_asked_nothing(client, editor, claim):
    as_(client, editor)
    answers = [sent(claim, client, token="t", title="Flood report", url=PAGE).status_code for _click in range(2)]

    assert (answers, titles(), Evidence.objects.count()) == ([200, 200], ["Flood report"], 1)


def test_a_chosen_source_is_asked_nothing(client, editor, claim, report):
    make_source(by=editor, title="Flood report", url=PAGE)

    assert sent(claim, as_(client, editor), source=report.pk).status_code == 200


# --- on the page of sources ------------------------------------------------------------------------------------------


def test_recording_a_source_offers_what_is_on_record(client, editor, report):
    as_(client, editor)
    asked = recorded(client, title="Report", url=TYPED)
    again = recorded(client, title="Report", url=TYPED, known="another", known_shown=report.pk)

    assert asked.status_code == 200
    assert reverse("admin:articles_source_change", args=[report.pk]) in asked.text
    assert 'value="Report"' in asked.text
    assert (again.status_code, titles()) == (302, ["Flood report", "Report"])
    assert documents.records_of(report, Source.objects.all()).same == [Source.objects.get(title="Report")]


def test_changing_a_record_asks_nothing(client, editor, report):
    other = make_source(by=editor, title="Report")
    change = reverse("admin:articles_source_change", args=[other.pk])
    answer = as_(client, editor).post(change, form_of(client.get(change)) | {"url": TYPED})

    other.refresh_from_db()
    assert (answer.status_code, other.url, other.address) == (302, TYPED, report.address)


@pytest.mark.parametrize("told", [{"title": "Report", "url": TYPED}, {"title": "Jane Doe", "publisher": "Harbour"}])
def test_a_protected_source_is_offered_to_those_alone_who_may_know_of_it(client, editor, author, chief, claim, told):
    secret = make_source(by=author, title="Jane Doe", publisher="Harbour", url=PAGE, confidential=True)
    asked = sent(claim, as_(client, author), **told)
    taken = sent(claim, as_(client, editor), **told)
    assert taken.status_code == 200
    page = client.get(reverse("admin:articles_source_change", args=[Evidence.objects.get().source_id]))
    [mine] = Source.objects.exclude(pk=secret.pk)
    beside = as_(client, chief).get(reverse("admin:articles_source_change", args=[mine.pk]))

    assert (asked.status_code, f'value="{secret.pk}"' in asked.text) == (400, True)
    assert [*page.context["others"], *page.context["like"]] == []
    assert [*beside.context["others"], *beside.context["like"]] == [secret]


def test_merging_parting_and_telling_apart_are_steps_of_a_sources_page(client, editor, chief, report):
    other = make_source(by=editor, title="Flood Report")
    page = reverse("admin:articles_source_change", args=[other.pk])

    def take(person, step, **given):
        other.refresh_from_db()
        url = reverse(f"admin:articles_source_{step}", args=[other.pk])
        answer = as_(client, person).post(url, {"version": other.version, **given}, follow=True)
        other.refresh_from_db()
        return answer.text

    assert "It is the same document" in as_(client, editor).get(page).text
    assert "the two count as one source" in take(editor, "merge", other=report.pk)
    assert other.same_as == report
    assert "They are two documents after all" not in as_(client, editor).get(page).text
    assert "needs the right to" in take(editor, "part")
    assert other.same_as == report
    assert "each counts by itself again" in take(chief, "part")
    assert "nobody is asked" in take(editor, "apart", other=report.pk)
    assert (other.same_as, other.apart_from) == (None, [report.pk])
    assert "These look like it" not in as_(client, editor).get(page).text


def test_no_source_is_merged_with_one_somebody_may_not_know_of(client, editor, author, report):
    secret = make_source(by=author, title="Jane Doe", confidential=True)
    mine = make_source(by=editor, title="Report")
    for step in ("merge", "apart"):
        url = reverse(f"admin:articles_source_{step}", args=[mine.pk])
        for other in (secret.pk, 999_999, "x", ""):
            assert as_(client, editor).post(url, {"version": mine.version, "other": other}).status_code == 404
    found = as_(client, editor).get(reverse("admin:articles_source_change", args=[mine.pk]), {"like": "Jane"})

    assert list(found.context["found"]) == []


# --- how near it is --------------------------------------------------------------------------------------------------


def test_how_near_a_source_is_comes_without_a_preset_and_is_asked_for(client, editor, claim, report):
    as_(client, editor)
    form = client.get(reverse("admin:articles_claim_panel", args=[claim.pk])).context["evidence"]
    panel = sent(claim, client, source=report.pk, tier="", excerpt="40 cm")

    assert form["tier"].value() is None
    assert '<option value="" selected>' in str(form["tier"])
    assert (panel.status_code, Evidence.objects.count()) == (400, 0)
    assert panel.context["evidence"].errors == {
        "tier": ["Say how near the source is to what the claim says: nobody else can."]
    }
    assert "40 cm" in panel.text


def test_how_near_a_source_is_stays_said(client, editor, claim):
    evidence = make_evidence(claim, by=editor, tier="secondary")
    change = reverse("admin:articles_claim_change", args=[claim.pk, evidence.pk])
    answer = as_(client, editor).post(change, {"version": 1, "stance": "supports", "tier": ""})

    evidence.refresh_from_db()
    assert (answer.status_code, evidence.tier) == (400, "secondary")
