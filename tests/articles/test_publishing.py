"""Publishing: what goes out is what was signed, and nothing else does."""

from __future__ import annotations

import dataclasses
import re
from datetime import date

import pytest

from articles import invariants, rendering
from articles.errors import Blocked, KeyReused, NotAllowed, NothingNew, SlugTaken, Spiked, StoryChanged
from articles.models import Article, Live, Publication
from articles.states import PublicationKind, Stage
from articles.workflow import publishing, reviewing, sourcing, terms, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def publish(story, *, by, **fields):
    story = Article.objects.get(pk=story.pk)
    return publishing.publish(story, by=by, digest=story.digest, **fields)


def test_a_finished_story_goes_out_exactly_as_signed(story, chief):
    publication = publish(story, by=chief)

    assert (publication.number, publication.kind, publication.body) == (1, PublicationKind.FIRST, story.body)
    assert publication.digest == story.digest
    assert Live.objects.get().publication == publication
    assert Article.objects.get().stage == Stage.DRAFT
    assert list(invariants.check()) == []


def test_who_may_not_publish_is_refused(story, editor, reviewer, outsider):
    for person in (editor, reviewer, outsider):
        with pytest.raises(NotAllowed):
            publish(story, by=person)
    assert not Publication.objects.exists()


def test_a_story_with_something_missing_stays_in_and_says_what(story, editor, chief):
    make.make_evidence(story.claims.in_body()[0], by=editor)

    with pytest.raises(Blocked) as refusal:
        publish(story, by=chief)

    assert {blocker.code for blocker in refusal.value.detail["blockers"]} == {"claim_changed"}
    assert not Publication.objects.exists()


def test_a_superuser_publishes_nothing_unchecked_either(editor, superuser):
    with pytest.raises(Blocked):
        publish(make.make_story(by=editor), by=superuser)


def test_the_text_on_the_screen_is_the_text_that_goes_out(story, chief):
    with pytest.raises(StoryChanged):
        publishing.publish(story, by=chief, digest="0" * 64)


def test_a_spiked_story_stays_in(story, editor, chief):
    writing.spike(story, by=editor)

    with pytest.raises(Spiked):
        publish(story, by=chief)


def test_the_address_readers_find_a_story_under_stays_taken_until_it_goes_out_under_another(story, editor, chief):
    publish(story, by=chief)
    story.refresh_from_db()
    moved = dataclasses.replace(writing.Content.of(story), slug="moved")
    writing.revise(story, by=editor, version=story.version, content=moved)
    taken = Live.objects.get().slug

    with pytest.raises(SlugTaken):
        writing.start_story(by=editor, content=writing.Content(headline="Another", slug=taken))
    assert not Article.objects.filter(slug=taken).exists()


def test_publishing_twice_with_one_key_publishes_once(story, chief):
    first = publish(story, by=chief, key="k")

    assert publish(story, by=chief, key="k") == first
    assert Publication.objects.count() == 1


def test_a_key_of_another_story_is_refused(story, editor, reviewer, chief):
    publish(story, by=chief, key="k")

    with pytest.raises(KeyReused):
        publish(make.make_story(by=editor), by=chief, key="k")


def test_what_readers_have_is_not_published_again(story, chief, editor):
    publish(story, by=chief)
    writing.send_to_review(story, by=editor)

    with pytest.raises(NothingNew):
        publish(story, by=chief)


#: What may be mended after a story went out although not a word of it changes; the last three lapse no check.
MENDED = [
    ("evidence", {"excerpt": "40 cm at noon"}),
    ("evidence", {"locator": "page 3"}),
    ("evidence", {"tier": "secondary"}),
    ("source", {"title": "River gauge log, mended"}),
    ("source", {"publisher": "Ministry"}),
    ("source", {"url": "https://example.org/log"}),
    ("claim", {"attribution": "the water board"}),
    ("source", {"author": "B. Gauge"}),
    ("source", {"published": date(2024, 5, 1)}),
    ("source", {"kind": "dataset"}),
]


def send_again(story, *, editor, reviewer):
    """Back to review, with all that lapsed checked again."""
    writing.send_to_review(story, by=editor)
    for claim in story.claims.outstanding():
        make.approve(claim, by=reviewer)
    make.sign(story, by=reviewer)


@pytest.mark.parametrize(("what", "values"), MENDED)
def test_what_was_mended_behind_the_same_words_is_something_new(story, editor, reviewer, chief, what, values):
    make.make_evidence(story.claims.in_body()[0], by=editor, locator="page 8", excerpt="another table")
    for claim in story.claims.outstanding():
        make.approve(claim, by=reviewer)
    publish(story, by=chief)
    claim = story.claims.in_body()[0]
    item = claim.evidence.order_by("pk").first()
    if what == "evidence":
        sourcing.change_evidence(item, by=editor, version=1, values=values)
    elif what == "source":
        sourcing.revise_source(item.source, by=editor, version=item.source.version, values=values)
    else:
        writing.describe_claim(claim, by=editor, version=claim.version, values=values)
    send_again(story, editor=editor, reviewer=reviewer)

    second = publish(story, by=chief)

    (name, value) = next(iter(values.items()))
    told = next(entry for entry in second.page["claims"] if entry["id"] == str(claim.pk))
    assert second.number == 2
    assert str(value) in {str(row.get(name)) for row in (told, *told["sources"])}


def test_an_answer_to_what_contradicts_a_claim_is_something_new(story, editor, reviewer, chief):
    claim = story.claims.in_body()[0]
    against = make.make_evidence(claim, by=editor, stance="contradicts")
    sourcing.change_evidence(against, by=editor, version=1, values={"answer": "It counts another district."})
    for outstanding in (*story.claims.outstanding().in_body(), story.claims.get(display="headline")):
        make.approve(outstanding, by=reviewer)
    publish(story, by=chief)
    sourcing.change_evidence(against, by=editor, version=2, values={"answer": "It counts the whole valley."})
    send_again(story, editor=editor, reviewer=reviewer)

    assert publish(story, by=chief).number == 2


def test_a_claim_that_went_out_unchecked_and_is_checked_now_is_something_new(story, editor, reviewer, chief):
    claim = story.claims.in_body()[0]
    make.make_evidence(claim, by=editor)
    claim.refresh_from_db()
    reviewing.waive_claim(
        claim,
        by=chief,
        fingerprint=claim.fingerprint,
        context=claim.context,
        note="breaking",
        recheck_by=date(2030, 1, 1),
    )
    make.approve(story.claims.get(display="headline"), by=reviewer)
    publish(story, by=chief)
    writing.send_to_review(story, by=editor)
    with pytest.raises(NothingNew):
        publish(story, by=chief)
    make.approve(claim, by=reviewer)

    second = publish(story, by=chief)

    assert [entry["waived"] for entry in second.page["claims"] if not entry["display"]] == [False, False, False]


def test_another_basis_of_the_headline_is_something_new(story, editor, reviewer, chief):
    publish(story, by=chief)
    headline = story.claims.get(display="headline")
    sourcing.rest_display(headline, by=editor, version=headline.version, on=story.claims.in_body()[:1])
    send_again(story, editor=editor, reviewer=reviewer)

    assert publish(story, by=chief).number == 2


def test_only_what_a_check_that_counts_rested_on_is_told_as_such(editor, reviewer, second_reviewer, chief):
    story = make.make_story(by=editor, body="<p>The river rose.</p>")
    claim = make.make_claim(story, "The river rose.", by=editor)
    log, paper, mast = (
        make.make_evidence(claim, by=editor, source=make.make_source(by=editor, title=title))
        for title in ("Gauge log", "Morning paper", "Mast")
    )
    fields = {"by": second_reviewer, "fingerprint": claim.fingerprint, "context": claim.context}
    reviewing.approve_claim(claim, rests_on=[mast.pk], **fields)
    reviewing.take_back(claim, by=second_reviewer)
    reviewing.approve_claim(claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, rests_on=[log.pk])
    publication = make.finish(story, editor=editor, reviewer=reviewer, chief=chief)

    told = next(entry for entry in publication.page["claims"] if not entry["display"])
    assert {row["title"]: row["relied_on"] for row in told["sources"]} == {
        "Gauge log": True,
        "Morning paper": False,
        "Mast": False,
    }
    assert paper.claim_id == claim.pk


def test_an_update_takes_the_next_number_and_only_what_changed_is_read_again(story, editor, reviewer, chief):
    publish(story, by=chief)
    story.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(story), body=story.body.replace("Nine", "Ten"))
    writing.revise(story, by=editor, version=story.version, content=content)
    writing.send_to_review(story, by=editor)
    for claim in story.claims.outstanding():
        make.approve(claim, by=reviewer)
    make.sign(story, by=reviewer)

    second = publish(story, by=chief)

    assert (second.number, second.kind) == (2, PublicationKind.UPDATE)
    assert Publication.objects.get(number=1).body != second.body
    assert Live.objects.get().publication == second
    assert second.page["first_published_at"] == Publication.objects.get(number=1).published_at.isoformat()


def test_an_edit_after_publishing_does_not_reach_readers(story, editor, chief):
    publish(story, by=chief)
    story.refresh_from_db()
    content = dataclasses.replace(writing.Content.of(story), body="<p>Rumour.</p>")
    writing.revise(story, by=editor, version=story.version, content=content)

    assert "Rumour" not in Live.objects.get().publication.rendered


def test_approved_terms_are_linked_and_frozen_and_others_are_not(editor, reviewer, chief):
    dam = terms.draft_term(by=editor, values={"name": "dam", "definition": "A wall that holds a river."})
    terms.draft_term(by=editor, values={"name": "mayor", "definition": "Heads a town."})
    terms.approve_term(dam, by=reviewer, fingerprint=dam.fingerprint)
    publication = publish(make.ready_story(editor=editor, reviewer=reviewer), by=chief)
    terms.revise_term(dam, by=editor, version=dam.version, values={"definition": "Something else."})

    assert [term["name"] for term in publication.page["terms"]] == ["dam"]
    assert publication.rendered.count('href="/glossary/dam/"') == 1
    assert "/glossary/mayor/" not in publication.rendered
    assert Publication.objects.get().page["terms"][0]["definition"] == "A wall that holds a river."


def test_claims_carry_their_numbers_sources_and_when_they_were_checked(story, chief):
    publication = publish(story, by=chief)
    body = [claim for claim in publication.page["claims"] if not claim["display"]]

    assert [claim["number"] for claim in body] == [1, 2, 3]
    assert body[0]["sources"][0]["title"] == "River gauge log"
    assert body[0]["checked_at"]
    assert publication.rendered.count('class="claim__ref"') == 3


def test_a_confidential_source_stays_unnamed(editor, reviewer, chief):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    claim = story.claims.in_body()[0]
    source = sourcing.record_source(
        by=editor, values={"title": "Deep Throat", "confidential": True, "terms": "background"}
    )
    make.make_evidence(claim, by=editor, source=source, excerpt="he said so in the garage", note="met in the garage")
    sourcing.vouch_for(source, by=chief, version=source.version)
    for outstanding in story.claims.outstanding():
        make.approve(outstanding, by=reviewer)
    make.sign(story, by=reviewer)

    publication = publish(story, by=chief)

    assert "Deep Throat" not in str(publication.page) + str(publication.manifest)
    assert "garage" not in str(publication.page) + str(publication.manifest)


def test_a_waived_claim_goes_out_and_says_so(story, editor, reviewer, chief, second_reviewer):
    claim = story.claims.in_body()[0]
    make.make_evidence(claim, by=editor)
    claim.refresh_from_db()
    reviewing.waive_claim(
        claim,
        by=chief,
        fingerprint=claim.fingerprint,
        context=claim.context,
        note="breaking",
        recheck_by=date(2030, 1, 1),
    )
    make.approve(story.claims.get(display="headline"), by=reviewer)

    publication = publish(story, by=chief)

    assert [claim["waived"] for claim in publication.page["claims"] if not claim["display"]] == [True, False, False]


def test_the_manifest_names_hashes_and_no_reasons(story, chief):
    manifest = publish(story, by=chief).manifest

    assert {claim["id"] for claim in manifest["claims"]} == {
        str(pk) for pk in story.claims.values_list("pk", flat=True)
    }
    assert all(
        set(review) == {"decision", "person", "at"} for claim in manifest["claims"] for review in claim["reviews"]
    )
    assert manifest["signatures"]


def test_claims_laid_over_links_give_the_signed_words_back():
    one, two = "1" * 8 + "-1111-1111-1111-" + "1" * 12, "2" * 8 + "-2222-2222-2222-" + "2" * 12
    body = f'<p>ISS, <mark data-claim="{one}">a <strong> <mark data-claim="{two}">11</mark></strong> NASA</mark>.</p>'
    linked = '<p><a class="term" href="/i/">ISS</a>, a <strong>11</strong> <a class="term" href="/n/">NASA</a>.</p>'

    html = rendering.with_claims(linked, body, {one: 1, two: 2})

    assert re.sub(r'<a class="claim__ref"[^>]*>\d</a>|</?span[^>]*>', "", html) == linked
    assert html.count('href="#claim-1"') == html.count('href="#claim-2"') == 1
    assert "</a><a" in html
