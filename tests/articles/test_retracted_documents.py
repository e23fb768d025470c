"""A document that was retracted through one of its records counts through no other, merged or renamed."""

from __future__ import annotations

import pytest
from django.db import IntegrityError
from django.urls import reverse

from articles.errors import Retracted
from articles.models import Publication, Source
from articles.workflow import gate, sourcing
from tests import factories as make
from tests.articles.test_admin import as_, form_of
from tests.articles.test_guards import PUBLISH, attack
from tests.articles.test_one_source import PAGE, back, claim, enough, merge, paper

pytestmark = pytest.mark.django_db

__all__ = ["claim"]


def retract(source, *, by):
    source.refresh_from_db()
    return sourcing.set_standing(source, by=by, version=source.version, standing="retracted", note="withdrawn")


def stops(claim):
    """What of the claim's evidence stands in the way."""
    return {blocker.code for blocker in gate.blockers_of(claim)} & {"evidence_missing", "source_unfit"}


@pytest.mark.parametrize("how", ["same address", "same DOI", "merged", "merged into it", "along a chain"])
def test_a_document_retracted_through_one_record_counts_through_no_other(claim, editor, chief, how):
    urls = {
        "same address": (PAGE, f"{PAGE}?utm_source=letter"),
        "same DOI": ("https://doi.org/10.1126/science.abc1234", "https://www.science.org/doi/10.1126/science.abc1234"),
    }.get(how, ("", ""))
    used, other = (paper(title, by=editor, url=url) for title, url in zip(("Used", "Other"), urls, strict=True))
    between = paper("Between", by=editor)
    pairs = {"merged": [(used, other)], "merged into it": [(other, used)]}
    pairs["along a chain"] = [(used, between), (other, between)]
    for one, into in pairs.get(how, []):
        merge(one, into, by=editor)
    make.make_evidence(claim, by=editor, source=used)
    before = stops(claim)
    retract(other, by=chief)
    claim.refresh_from_db()

    assert (before, stops(claim), claim.ready) == (set(), {"source_unfit"}, False)


def test_a_document_that_stands_again_counts_again(claim, editor, chief):
    used, other = (paper(title, by=editor, url=PAGE) for title in ("Used", "Other"))
    make.make_evidence(claim, by=editor, source=used)
    other = retract(other, by=chief)
    sourcing.set_standing(other, by=chief, version=other.version, standing="good", note="")

    assert enough(claim)
    assert stops(claim) == set()


def test_what_has_it_from_a_retracted_document_is_another_document(claim, editor, chief):
    wire = paper("Wire item", by=editor, url=PAGE)
    make.make_evidence(claim, by=editor, source=paper("Morning paper", by=editor, derived_from=wire))
    retract(wire, by=chief)

    assert stops(claim) == set()


def test_merging_into_what_was_retracted_frees_neither(claim, editor, chief):
    """An editor's way round: the fallen record is said to be the same as a good one, or the good one as the fallen."""
    fallen, good = (paper(title, by=editor) for title in ("Fallen", "Good"))
    back(claim, fallen, good, paper("Third", by=editor), by=editor)
    retract(fallen, by=chief)
    found = [enough(claim)]
    merge(fallen, good, by=editor)
    found.append(enough(claim))

    assert found == [True, False]


@pytest.mark.parametrize("which", ["retracted", "other"])
def test_a_retracted_document_stays_known_by_its_address(claim, editor, chief, which):
    records = {name: paper(name, by=editor, url=PAGE) for name in ("retracted", "other")}
    make.make_evidence(claim, by=editor, source=records["other"])
    retract(records["retracted"], by=chief)
    for url in ("https://example.org/elsewhere", ""):
        source = Source.objects.get(pk=records[which].pk)
        with pytest.raises(Retracted):
            sourcing.revise_source(source, by=editor, version=source.version, values={"url": url})
        other = "UPDATE articles_source SET url = %s, address = %s WHERE id = %s"
        with pytest.raises(IntegrityError, match="one_source: a document that was retracted"):
            attack(editor, (other, [url, url.removeprefix("https://"), source.pk]))
    same = f"{PAGE}#top"
    source.refresh_from_db()
    sourcing.revise_source(source, by=editor, version=source.version, values={"url": same, "title": "Renamed"})

    assert stops(claim) == {"source_unfit"}
    assert (Source.objects.get(pk=source.pk).url, Source.objects.get(pk=source.pk).title) == (same, "Renamed")


def test_nothing_is_published_in_raw_sql_on_another_record_of_what_was_retracted(editor, reviewer, chief):
    article = make.ready_story(editor=editor, reviewer=reviewer)
    used = article.claims.in_body().first().evidence.get().source
    retract(merge(paper("Twin", by=editor), used, by=editor), by=chief)
    with pytest.raises(IntegrityError, match="rests on sources that may not be used"):
        attack(chief, (PUBLISH, [chief.pk, article.pk]))

    assert [blocker.code for blocker in gate.blockers(article)] == ["source_unfit"]
    assert not Publication.objects.exists()


def test_the_form_of_a_source_says_why_its_address_stays(client, claim, editor, chief):
    source = paper("Flood", by=editor, url=PAGE)
    retract(source, by=chief)
    page = as_(client, editor).get(url := reverse("admin:articles_source_change", args=[source.pk]))
    answer = client.post(url, {**form_of(page), "url": "https://example.org/elsewhere", "title": "Typed"})

    assert str(Retracted()) in answer.text
    assert 'value="Typed"' in answer.text
    assert Source.objects.get(pk=source.pk).url == PAGE
