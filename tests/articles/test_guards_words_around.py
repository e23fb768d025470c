"""Round the code against the words around claims: raw SQL in a person's name, and what PostgreSQL makes of it."""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from articles.models import Live, Publication, Review, StillHolds
from articles.text import sentence_hash
from articles.workflow import reviewing
from tests import factories as make
from tests.articles.test_guards import DECIDE, PUBLISH, attack, publish_raw, raw
from tests.articles.test_words_around import QUOTE, TURNED, check, hubble, turned

pytestmark = pytest.mark.django_db

HOLD = """
    INSERT INTO articles_stillholds (claim_id, article_id, person_id, fingerprint, context, vouches, signoff_id)
    SELECT c.id, c.article_id, %s, c.fingerprint, c.context, '{}', NULL FROM articles_claim c WHERE c.id = %s
"""


@pytest.fixture
def story(editor):
    return hubble(editor)


@pytest.fixture
def claim(story):
    return story.claims.get(quote=QUOTE)


@pytest.fixture
def shaken(story, claim, editor, reviewer, second_reviewer):
    """The claim, checked by the reviewer and turned round by the editor; nothing else is missing."""
    check(story, by=reviewer)
    turned(story, by=editor)
    with_signature(story, second_reviewer)
    claim.refresh_from_db()
    return claim


def with_signature(story, person):
    """A signature that names no claim, as somebody writes it past the verb."""
    make.with_every_right(person)
    story.refresh_from_db()
    sign = (
        "INSERT INTO articles_signoff (article_id, revision_id, digest, bound, person_id) SELECT a.id, r.id, a.digest,"
        " newsroom_bound(a.id), %s FROM articles_article a JOIN articles_revision r ON r.article_id = a.id"
        " AND r.number = a.version WHERE a.id = %s"
    )
    raw(sign, [person.pk, story.pk], by=person)


def test_a_raw_publication_of_words_turned_round_is_refused(story, shaken, chief):
    with pytest.raises(IntegrityError, match=f"the words around claim {shaken.pk} changed since it was checked"):
        publish_raw(story, by=chief)
    assert not Publication.objects.exists()


def test_it_goes_in_once_somebody_said_that_the_claim_still_holds(story, shaken, second_reviewer, chief):
    raw(HOLD, [second_reviewer.pk, shaken.pk], by=second_reviewer)
    publish_raw(story, by=chief)

    assert Live.objects.get(article=story).publication.number == 1


def test_a_claim_that_was_checked_before_decisions_told_of_words_is_not_asked(story, claim, editor, reviewer, owner_db):
    check(story, by=reviewer)
    with owner_db.cursor() as cursor:
        cursor.execute("ALTER TABLE articles_review DISABLE TRIGGER USER")
        cursor.execute("UPDATE articles_review SET context = NULL, vouches = '{}'")
        cursor.execute("ALTER TABLE articles_review ENABLE TRIGGER USER")
    turned(story, by=editor)
    claim.refresh_from_db()

    assert not claim.context_changed


def test_who_wrote_the_words_says_nothing_of_them_past_the_verb(shaken, editor):
    with pytest.raises(IntegrityError, match="who wrote the words around a claim cannot say so"):
        raw(HOLD, [editor.pk, shaken.pk], by=editor)
    assert not StillHolds.objects.exists()


def test_nobody_says_so_in_the_name_of_somebody_else(shaken, editor, reviewer):
    with pytest.raises(IntegrityError, match="said by the person who acts"):
        raw(HOLD, [reviewer.pk, shaken.pk], by=editor)


def test_an_author_says_nothing_of_their_own_story_past_the_verb(story, shaken, editor, second_reviewer):
    byline = make.make_byline("Sofia Second", user=second_reviewer)
    make.change_story(story, by=editor, bylines=(byline,))

    with pytest.raises(IntegrityError, match="an author cannot say so"):
        raw(HOLD, [second_reviewer.pk, shaken.pk], by=second_reviewer)


@pytest.mark.parametrize(
    ("part", "forged"), [("c.context", "'The Hubble telescope rests.'"), ("c.fingerprint", "repeat('0', 64)")]
)
def test_nobody_vouches_for_words_that_stand_there_no_more(shaken, second_reviewer, part, forged):
    with pytest.raises(IntegrityError, match="not what was seen, or stands in other words"):
        raw(HOLD.replace(part, forged), [second_reviewer.pk, shaken.pk], by=second_reviewer)


def test_what_somebody_vouches_for_is_worked_out_by_postgresql(shaken, second_reviewer):
    forged = HOLD.replace("'{}'", "ARRAY[repeat('f', 64)]")
    raw(forged, [second_reviewer.pk, shaken.pk], by=second_reviewer)

    assert StillHolds.objects.get().vouches == [sentence_hash(TURNED)]


def test_a_signature_vouches_for_nothing_once_the_story_is_another(story, shaken, editor, second_reviewer):
    signoff = story.signoffs.get(person=second_reviewer)
    make.change_story(story, by=editor, dateline="MINSK")

    with pytest.raises(IntegrityError, match="does not read the story as it stands"):
        raw(HOLD.replace("NULL FROM", f"{signoff.pk} FROM"), [second_reviewer.pk, shaken.pk], by=second_reviewer)


def test_a_decision_tells_the_words_that_stand_around_its_claim(claim, reviewer):
    for forged in ("NULL", "'The Hubble telescope rests.'"):
        with pytest.raises(IntegrityError, match="does not stand in the words this decision saw"):
            raw(DECIDE.replace("c.context", forged), [reviewer.pk, claim.pk], by=reviewer)
    assert not Review.objects.exists()


def test_a_claim_tells_no_other_sentences_than_those_it_stands_in(claim, editor):
    with pytest.raises(IntegrityError, match="does not tell the sentences"):
        attack(editor, ("UPDATE articles_claim SET context = 'The Hubble telescope rests.' WHERE id = %s", [claim.pk]))


def test_a_claim_that_tells_old_words_for_a_moment_is_not_published_in_that_moment(story, shaken, chief):
    """What is checked at the end of a transaction helps nobody before it."""
    make.with_every_right(chief)
    told = (
        "UPDATE articles_claim c SET context = r.context FROM articles_review r WHERE r.claim_id = c.id AND c.id = %s"
        " AND r.context IS NOT NULL",
        [shaken.pk],
    )

    with pytest.raises(IntegrityError, match=f"the words around claim {shaken.pk} changed"):
        attack(chief, told, (PUBLISH, [chief.pk, story.pk]))


def test_that_the_words_changed_is_nobodys_to_say(story, shaken, chief):
    raw("UPDATE articles_claim SET context_changed = false WHERE id = %s", [shaken.pk], by=chief)
    shaken.refresh_from_db()

    assert shaken.context_changed


def test_it_is_said_for_good_and_told_in_the_journal(shaken, reviewer):
    reviewing.still_holds(shaken, by=reviewer, fingerprint=shaken.fingerprint, context=shaken.context)

    with pytest.raises(IntegrityError, match="append_only"):
        raw("DELETE FROM articles_stillholds", by=reviewer)
    with pytest.raises(IntegrityError, match="nobody is named"):
        raw(HOLD, [reviewer.pk, shaken.pk])


def test_saying_so_without_an_event_is_refused(shaken, second_reviewer):
    with pytest.raises(IntegrityError, match="journal: articles_stillholds changed without an event"):
        raw(HOLD, [second_reviewer.pk, shaken.pk], by=second_reviewer, told=False)
