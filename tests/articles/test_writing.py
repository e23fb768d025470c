"""Writing: what a save does to claims, sentences and versions, and what it is refused for."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from articles import marks
from articles.errors import (
    AlreadyInReview,
    LiveStory,
    MissingValue,
    NotAllowed,
    NothingTagged,
    NotInReview,
    NotSpiked,
    QuoteNotFound,
    ReasonMissing,
    RepeatsNothing,
    SentenceNotFound,
    SlugTaken,
    Spiked,
    StaleVersion,
    UnfitText,
)
from articles.models import Article, Claim, Event, Revision
from articles.states import Kind, Stage, Status
from articles.text import sentence_hash
from articles.workflow import publishing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor):
    return make.make_story(by=editor)


def save(story, *, by, **changes):
    content = dataclasses.replace(writing.Content.of(story), **changes)
    return writing.revise(story, by=by, version=story.version, content=content)


def swap(story, old, new, *, by):
    saved = save(story, by=by, body=story.body.replace(old, new))
    story.refresh_from_db()
    return saved


def test_a_story_begins_with_its_first_version_and_an_event(story, editor):
    revision = Revision.objects.get(article=story)

    assert (revision.number, revision.saved_by, revision.digest) == (1, editor, story.digest)
    assert story.stage == Stage.DRAFT
    assert make.steps().get().verb == "start_story"
    assert story.claims.get().display == "headline"


def test_a_save_that_changes_nothing_changes_nothing(story, editor):
    saved = save(story, by=editor)

    assert saved.changed is False
    assert Revision.objects.count() == 1
    assert make.steps().count() == 1


def test_a_save_adds_a_version_and_leaves_the_old_one(story, editor):
    swap(story, "Nine", "Ten", by=editor)

    assert story.version == 2
    assert list(story.revisions.values_list("number", flat=True)) == [2, 1]
    assert "Nine" in story.revisions.get(number=1).body


def test_a_save_from_an_old_version_is_refused_and_says_which_is_current(story, editor):
    swap(story, "Nine", "Ten", by=editor)

    with pytest.raises(StaleVersion) as refusal:
        writing.revise(story, by=editor, version=1, content=writing.Content.of(story))

    assert refusal.value.detail == {"seen": 1, "now": 2}


def test_saving_twice_with_one_key_saves_once(story, editor):
    content = dataclasses.replace(writing.Content.of(story), dateline="MINSK")
    for _again in range(2):
        writing.revise(story, by=editor, version=1, content=content, key="k1")

    assert Revision.objects.filter(key="k1").count() == 1


@pytest.mark.parametrize("person", ["reviewer", "outsider", "chief"])
def test_who_may_not_write_is_refused(story, person, request):
    with pytest.raises(NotAllowed):
        save(story, by=request.getfixturevalue(person), dateline="MINSK")
    assert Revision.objects.count() == 1


def test_a_reviewer_may_mend_a_comma_while_the_story_is_in_review(story, editor, reviewer):
    writing.send_to_review(story, by=editor)
    story.refresh_from_db()

    swap(story, "Nine villages", "Nine villages,", by=reviewer)

    assert story.revisions.first().saved_by == reviewer


def test_a_headline_is_asked_for(story, editor):
    with pytest.raises(MissingValue) as refusal:
        save(story, by=editor, headline="  ")
    assert refusal.value.detail["field"] == "headline"


def test_a_headline_is_one_line(story, editor):
    saved = save(story, by=editor, headline="River\r\nBcc: all@example.org", dateline="MINSK,\n1 May")

    assert (saved.article.headline, saved.article.dateline) == ("River Bcc: all@example.org", "MINSK, 1 May")


def test_what_is_not_text_is_refused_by_field(story, editor):
    with pytest.raises(UnfitText) as refusal:
        save(story, by=editor, headline="River\x07 rises")
    assert refusal.value.detail["field"] == "headline"


def test_an_address_is_given_once(story, editor):
    other = make.make_story(by=editor)

    with pytest.raises(SlugTaken):
        save(other, by=editor, slug=story.slug)


def test_a_body_is_cleaned_and_what_was_lost_is_told(story, editor):
    saved = save(story, by=editor, body="<p>Safe<script>alert(1)</script> <b>words</b>.</p>")

    assert saved.article.body == "<p>Safe <strong>words</strong>.</p>"
    assert [report.code for report in saved.reports] == ["dropped"]


def test_a_tag_makes_a_claim_with_its_words_and_its_place(story, editor):
    claim = make.make_claim(story, "40 centimetres", by=editor, kind=Kind.MEASUREMENT, label="Rise")

    assert (claim.words, claim.prefix, claim.label, claim.kind) == (
        "40 centimetres",
        "The river rose by ",
        "Rise",
        "measurement",
    )
    assert claim.sentence == "The river rose by 40 centimetres."
    assert (claim.status, claim.tagged_by, claim.attached) == (Status.OPEN, editor, True)
    assert marks.claim_order(story.body) == [claim.pk]


def test_words_that_do_not_stand_there_cannot_be_tagged(story, editor):
    with pytest.raises(QuoteNotFound):
        make.make_claim(story, "41 centimetres", by=editor)
    assert story.claims.in_body().count() == 0


def test_tagging_names_the_version_it_started_from(story, editor):
    with pytest.raises(StaleVersion):
        writing.tag_claim(story, by=editor, version=7, quote="40 centimetres")


@pytest.fixture
def checked(story, editor, reviewer):
    claim = make.make_claim(story, "40 centimetres", by=editor)
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    claim.refresh_from_db()
    assert claim.status == Status.APPROVED
    return claim


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<p>The", "<p>A paragraph before.</p><p>The"),
        ("Nine villages lost power.", "Nine villages lost power. Nine villages lost power."),
        ("40 centimetres", "40 <strong>centimetres</strong>"),
        ("40 centimetres", '40 <a href="https://example.org/">centimetres</a>'),
        ("40 centimetres", "40\u00a0centimetres"),
        ("dam held", "dam did not hold"),
    ],
)
def test_a_harmless_edit_keeps_the_check(story, checked, editor, old, new):
    swap(story, old, new, by=editor)

    checked.refresh_from_db()
    assert checked.status == Status.APPROVED
    assert story.version == 3


def test_another_digit_lapses_the_check_and_the_old_one_restores_it(story, checked, editor):
    swap(story, "40 centi", "41 centi", by=editor)
    changed = Claim.objects.get(pk=checked.pk)
    swap(story, "41 centi", "40 centi", by=editor)
    back = Claim.objects.get(pk=checked.pk)

    assert (changed.words, changed.status) == ("41 centimetres", Status.CHANGED)
    assert back.status == Status.APPROVED


def test_who_rewords_a_claim_has_a_hand_in_it_for_good(story, checked, editor, author):
    swap(story, "40 centi", "41 centi", by=author)

    assert set(checked.contributors.values_list("person__username", "how")) == {
        ("editor", "tagged"),
        ("editor", "saved_first"),
        ("editor", "evidence"),
        ("author", "worded"),
        ("author", "saved_first"),
    }


def test_who_wrote_the_words_first_has_a_hand_in_the_claim_somebody_else_tags(story, author):
    claim = make.make_claim(story, "40 centimetres", by=author)

    assert set(claim.contributors.values_list("person__username", "how")) == {
        ("author", "tagged"),
        ("editor", "saved_first"),
    }


def test_a_removed_tag_detaches_the_claim_and_keeps_its_history(story, checked, editor):
    claim = writing.withdraw_claim(checked, by=editor, version=story.version)

    assert (claim.status, claim.attached) == (Status.DETACHED, False)
    assert claim.reviews.count() == 1
    assert "<mark" not in Article.objects.get(pk=story.pk).body


def test_a_tag_comes_off_once_and_never_off_a_headline(story, editor):
    claim = make.make_claim(story, "Nine villages", by=editor)
    story.refresh_from_db()
    headline = story.claims.get(display="headline")
    writing.withdraw_claim(claim, by=editor, version=story.version)
    events = Event.objects.count()

    for untagged in (claim, headline):
        with pytest.raises(NothingTagged):
            writing.withdraw_claim(untagged, by=editor, version=story.version + 1)
    assert Event.objects.count() == events


def test_a_tag_that_comes_back_finds_its_check_again(story, checked, editor):
    body = story.body
    writing.withdraw_claim(checked, by=editor, version=story.version)
    story.refresh_from_db()
    save(story, by=editor, body=body)

    checked.refresh_from_db()
    assert checked.status == Status.APPROVED


def test_a_mark_pasted_from_another_story_becomes_a_claim_of_its_own(story, checked, editor):
    other = make.make_story(by=editor)
    save(other, by=editor, body=story.body)

    copy = other.claims.in_body().get()
    assert copy.pk != checked.pk
    assert (copy.copied_from_id, copy.status) == (checked.pk, Status.OPEN)


def test_describing_a_claim_lapses_its_check_but_its_label_does_not(story, checked, editor):
    checked = writing.describe_claim(checked, by=editor, version=checked.version, values={"label": "Rise of the river"})
    assert checked.status == Status.APPROVED

    checked = writing.describe_claim(checked, by=editor, version=checked.version, values={"attribution": "the mayor"})
    assert checked.status == Status.CHANGED


def test_describing_a_claim_names_the_version_it_started_from(checked, editor):
    with pytest.raises(StaleVersion):
        writing.describe_claim(checked, by=editor, version=99, values={"label": "x"})


def test_the_story_date_lapses_only_claims_with_words_that_need_it(editor, reviewer):
    story = make.make_story(
        by=editor, body="<p>The dam broke last year. It held 40 tonnes.</p>", story_date=date(2024, 5, 1)
    )
    first, second = make.tag_every_sentence(story, by=editor)
    for claim in (first, second):
        make.make_evidence(claim, by=editor)
        make.approve(claim, by=reviewer)
    story.refresh_from_db()
    save(story, by=editor, story_date=date(2025, 5, 1))

    assert [Claim.objects.get(pk=c.pk).status for c in (first, second)] == [Status.CHANGED, Status.APPROVED]


def test_a_sentence_with_a_cue_is_cleared_only_with_a_reason(story, editor):
    sentence = marks.coverage(story.body)[0]

    with pytest.raises(ReasonMissing):
        writing.clear_sentence(story, by=editor, sentence=sentence.hash)
    clearance = writing.clear_sentence(story, by=editor, sentence=sentence.hash, reason="common_knowledge")

    assert (clearance.text, clearance.person) == (sentence.text, editor)


def test_a_sentence_repeats_a_claim_of_its_own_story_alone(story, editor):
    other = make.make_claim(make.make_story(by=editor), "Nine villages", by=editor)
    sentence = sentence_hash("Nine villages lost power.")

    for claim in (other, story.claims.get(display="headline")):
        with pytest.raises(RepeatsNothing):
            writing.clear_sentence(story, by=editor, sentence=sentence, reason="repeats", repeats=claim)
    assert not story.clearances.exists()


def test_a_sentence_that_does_not_stand_there_cannot_be_cleared(story, editor):
    with pytest.raises(SentenceNotFound):
        writing.clear_sentence(story, by=editor, sentence="0" * 64)


def test_who_may_not_write_clears_nothing(story, reviewer):
    with pytest.raises(NotAllowed):
        writing.clear_sentence(story, by=reviewer, sentence=marks.coverage(story.body)[0].hash, reason="opinion")


def test_nothing_to_check_can_be_undone(story, editor):
    clearance = writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[0].hash, reason="opinion")
    writing.unclear_sentence(clearance, by=editor)

    assert story.clearances.count() == 0


def test_a_story_goes_to_review_once_and_comes_back(story, editor):
    assert writing.send_to_review(story, by=editor).stage == Stage.REVIEW
    with pytest.raises(AlreadyInReview):
        writing.send_to_review(story, by=editor)
    assert writing.return_to_draft(story, by=editor).stage == Stage.DRAFT
    with pytest.raises(NotInReview):
        writing.return_to_draft(story, by=editor)


def test_an_outsider_sends_nothing_to_review(story, outsider):
    with pytest.raises(NotAllowed):
        writing.send_to_review(story, by=outsider)


def test_a_spiked_story_takes_no_words_until_it_is_back(story, editor):
    writing.spike(story, by=editor)
    story.refresh_from_db()
    for refused in (
        lambda: save(story, by=editor, dateline="MINSK"),
        lambda: writing.send_to_review(story, by=editor),
        lambda: writing.spike(story, by=editor),
    ):
        with pytest.raises(Spiked):
            refused()
    assert writing.unspike(story, by=editor).spiked is False
    with pytest.raises(NotSpiked):
        writing.unspike(story, by=editor)


def test_a_story_readers_can_see_is_not_spiked(editor, reviewer, chief):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    publishing.publish(story, by=chief, digest=story.digest)

    with pytest.raises(LiveStory):
        writing.spike(story, by=editor)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", "R" * 301),
        ("dateline", "M" * 81),
        ("slug", "../../admin"),
        ("slug", "r" * 121),
    ],
)
def test_a_story_takes_only_what_fits_whatever_the_door(story, editor, field, value):
    with pytest.raises(UnfitText) as refusal:
        save(story, by=editor, **{field: value})

    assert refusal.value.detail["field"] == field
    assert Revision.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "rumour"), ("risks", ["gossip"]), ("qualifier", "sort of"), ("unit", "u" * 41), ("label", "l" * 121)],
)
def test_a_claim_says_only_what_its_menus_offer(story, editor, field, value):
    claim = make.make_claim(story, "40 centimetres", by=editor)

    with pytest.raises(UnfitText) as refusal:
        writing.describe_claim(claim, by=editor, version=claim.version, values={field: value})

    assert refusal.value.detail["field"] == field
    assert Claim.objects.get(pk=claim.pk).version == 1


def test_tagging_takes_only_what_fits(story, editor):
    with pytest.raises(UnfitText):
        make.make_claim(story, "40 centimetres", by=editor, label="Ri\x1fse")
    assert story.claims.in_body().count() == 0


def test_a_sentence_is_cleared_for_a_reason_on_the_list(story, editor):
    with pytest.raises(UnfitText):
        writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[0].hash, reason="boredom")
    assert story.clearances.count() == 0


def test_nothing_is_said_about_the_claims_and_sentences_of_a_spiked_story(story, editor):
    claim = make.make_claim(story, "40 centimetres", by=editor)
    clearance = writing.clear_sentence(story, by=editor, sentence=marks.coverage(story.body)[1].hash, reason="opinion")
    writing.spike(story, by=editor)

    with pytest.raises(Spiked):
        writing.describe_claim(claim, by=editor, version=claim.version, values={"label": "Rise"})
    with pytest.raises(Spiked):
        writing.unclear_sentence(clearance, by=editor)
    assert story.clearances.count() == 1
