"""Every statement is asked for, and cleared, by itself: at the gate, at the desk, in what a signature is bound to."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, connection
from django.urls import reverse

from articles import marks
from articles.errors import ReasonMissing, SentenceNotFound
from articles.models import Clearance, Event
from articles.text import sentence_hash
from articles.workflow import gate, reviewing, writing
from tests import factories as make
from tests.articles.test_guards import attack

pytestmark = pytest.mark.django_db

FIRST, SECOND = "Prices rose 3 percent in the U.S.", "Inflation fell in Europe."
BODY = f"<p>{FIRST} {SECOND}</p>"


def asked(story):
    story.refresh_from_db()
    return [blocker for blocker in gate.blockers(story) if blocker.code == "sentence_uncovered"]


def texts(story):
    return [blocker.detail["text"] for blocker in asked(story)]


def named(text, *, of=f"{FIRST} {SECOND}"):
    """How a statement is named: by the sentence that makes it, and by its own words."""
    return {"sentence": sentence_hash(of), "statement": sentence_hash(text)}


@pytest.fixture
def story(editor):
    return make.make_story(by=editor, body=BODY)


def test_two_statements_of_a_stored_line_are_two_to_look_at(story):
    assert len(marks.coverage(story.body)) == 1
    assert texts(story) == [FIRST, SECOND]


def test_a_claim_on_the_first_statement_never_stands_for_the_second(story, editor):
    make.make_claim(story, FIRST, by=editor)

    (blocker,) = asked(story)
    assert blocker.detail == {"text": SECOND, "statement": sentence_hash(SECOND), "cues": []}
    assert blocker.sentence == marks.coverage(story.body)[0].hash


def test_a_claim_that_reaches_over_the_full_stop_alone_does_not_stand_for_what_follows(editor):
    story = make.make_story(by=editor, body="<p>Prices rose in the U.S. “Inflation fell,” Brandt says.</p>")
    make.make_claim(story, "Prices rose in the U.S. “", by=editor)

    assert texts(story) == ["“Inflation fell,” Brandt says."]


def test_a_claim_over_both_stands_for_both(story, editor):
    make.make_claim(story, f"{FIRST} {SECOND}", by=editor)

    assert asked(story) == []


def test_a_line_break_parts_statements_as_a_paragraph_does(editor):
    story = make.make_story(by=editor, body="<p>The port was bought by Orbis<br>Workers were beaten by guards</p>")
    make.make_claim(story, "The port was bought by Orbis", by=editor)

    assert texts(story) == ["Workers were beaten by guards"]


def test_nothing_to_check_in_a_statement_says_nothing_of_the_next(story, editor):
    clearance = writing.clear_sentence(story, by=editor, **named(SECOND))

    assert (clearance.text, texts(story)) == (SECOND, [FIRST])
    with pytest.raises(ReasonMissing):
        writing.clear_sentence(story, by=editor, **named(FIRST))
    writing.clear_sentence(story, by=editor, reason="common_knowledge", **named(FIRST))
    assert asked(story) == []


def test_what_was_cleared_as_a_whole_line_stays_cleared(story, editor):
    clearance = writing.clear_sentence(story, by=editor, sentence=named(FIRST)["sentence"], reason="opinion")

    assert (clearance.statement, clearance.text) == ("", f"{FIRST} {SECOND}")
    assert asked(story) == []


def test_a_line_of_one_statement_is_cleared_as_a_line(editor):
    story = make.make_story(by=editor, body="<p>So it goes.</p>")

    (blocker,) = asked(story)
    assert blocker.detail["statement"] == ""


@pytest.mark.parametrize(
    "names",
    [
        {"sentence": sentence_hash(f"{FIRST} {SECOND}"), "statement": sentence_hash("So it goes.")},
        {"sentence": sentence_hash("So it goes."), "statement": sentence_hash("So it goes.")},
        {"sentence": sentence_hash("So it goes."), "statement": sentence_hash(SECOND)},
        {"sentence": sentence_hash(SECOND), "statement": ""},
    ],
    ids=["another sentence's", "a whole sentence", "of another sentence", "a statement for a sentence"],
)
def test_a_statement_is_cleared_only_where_it_stands(story, editor, names):
    make.change_story(story, by=editor, body=story.body + "<p>So it goes.</p>")

    with pytest.raises(SentenceNotFound):
        writing.clear_sentence(story, by=editor, reason="opinion", **names)
    assert not Clearance.objects.exists()


def test_each_statement_is_taken_back_by_itself(story, editor):
    first = writing.clear_sentence(story, by=editor, reason="opinion", **named(FIRST))
    second = writing.clear_sentence(story, by=editor, **named(SECOND))
    writing.unclear_sentence(second, by=editor)

    assert texts(story) == [SECOND]
    told = list(Event.objects.filter(verb__endswith="clear_sentence").order_by("number").values_list("verb", "subject"))
    assert told == [
        ("clear_sentence", first.subject),
        ("clear_sentence", second.subject),
        ("unclear_sentence", second.subject),
    ]
    assert first.subject != second.subject


INSERT = """
    INSERT INTO articles_clearance (article_id, sentence, statement, text, reason, person_id)
    SELECT id, %s, %s, 'x', 'opinion', %s FROM articles_article
"""


EVENT = """
    INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash, hash)
    VALUES (0, %s, 'clear_sentence', %s, %s, '{}', 0, '', '')
"""


def test_a_statement_cleared_in_raw_sql_is_told_by_its_own_name(story, editor):
    line, statement = named(SECOND).values()
    row = (INSERT, [line, statement, editor.pk])
    of_it, of_all = (
        (EVENT, [editor.pk, story.pk, subject]) for subject in (f"sentence:{line}:{statement[:40]}", f"sentence:{line}")
    )

    with pytest.raises(IntegrityError, match="changed without an event that tells of it"):
        attack(editor, row, of_all)
    with pytest.raises(IntegrityError, match="nothing happened as event"):
        attack(editor, row, of_it, of_all)
    attack(editor, row, of_it)
    assert texts(story) == [FIRST]


@pytest.fixture
def signed(editor, reviewer):
    """A story in review, two statements in one of its sentences, everything checked and signed."""
    return make.ready_story(editor=editor, reviewer=reviewer, body=f"{BODY}<p>Rain fell.</p>")


def counts(story):
    story.refresh_from_db()
    return not [b for b in gate.blockers(story) if b.code.startswith("signoff")]


def test_which_statement_was_cleared_is_bound_in_a_signature(signed, editor, reviewer):
    clearance = writing.clear_sentence(signed, by=editor, reason="opinion", **named(FIRST))
    make.sign(signed, by=reviewer)
    before = counts(signed)
    writing.unclear_sentence(clearance, by=editor)
    writing.clear_sentence(signed, by=editor, reason="opinion", **named(SECOND))
    other = counts(signed)
    writing.unclear_sentence(Clearance.objects.get(), by=editor)
    writing.clear_sentence(signed, by=editor, reason="opinion", **named(FIRST))

    assert (before, other, counts(signed)) == (True, False, True)


def test_who_cleared_a_statement_does_not_sign_for_its_sentence(signed, editor, reviewer, second_reviewer):
    writing.clear_sentence(signed, by=editor, reason="opinion", **named(FIRST))
    make.sign(signed, by=editor)

    (blocker,) = (b for b in gate.blockers(signed) if b.code == "signoff_outdated")
    assert named(FIRST)["sentence"] in blocker.detail["sentences"]
    make.sign(signed, by=second_reviewer)
    assert counts(signed)


def as_first_form(story, owner_db):
    """The story as an earlier version left it: what its signatures are bound to is in the first form."""
    owner_db.execute("ALTER TABLE articles_revision DISABLE TRIGGER USER")
    owner_db.execute("UPDATE articles_revision SET bound_format = 1 WHERE article_id = %s", [story.pk])
    for trigger in owner_db.execute(
        "SELECT tgname FROM pg_trigger WHERE tgrelid = 'articles_revision'::regclass AND NOT tgisinternal"
    ).fetchall():
        owner_db.execute(f"ALTER TABLE articles_revision ENABLE ALWAYS TRIGGER {trigger[0]}")


def bound(story, form):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT newsroom_bound_{form}(%s)", [story.pk])
        return cursor.fetchone()[0]


def test_a_signature_in_the_first_form_counts_until_a_statement_is_cleared(signed, editor, owner_db, reviewer):
    as_first_form(signed, owner_db)
    line = writing.clear_sentence(signed, by=editor, reason="opinion", sentence=sentence_hash("Rain fell."))
    make.sign(signed, by=reviewer)
    assert reviewing.bound_of(signed) == bound(signed, 1)

    first = writing.clear_sentence(signed, by=editor, reason="opinion", **named(FIRST))
    assert (reviewing.bound_of(signed), counts(signed)) == (bound(signed, 2), False)
    make.sign(signed, by=reviewer)
    writing.unclear_sentence(first, by=editor)
    assert counts(signed)
    writing.clear_sentence(signed, by=editor, reason="opinion", **named(SECOND))
    assert not counts(signed)
    assert line.statement == ""


# --- the desk ----------------------------------------------------------------------------------------------------


def test_the_desk_clears_the_statement_that_was_pressed(client, story, editor):
    client.force_login(editor)
    page = client.get(reverse("admin:articles_article_change", args=[story.pk]))
    loose = page.context["loose"]
    values = named(SECOND)

    assert [row.text for row in loose] == [FIRST, SECOND]
    for name, value in values.items():
        assert f'<input type="hidden" name="{name}" value="{value}">' in page.text
    assert f'id="sentence-{values["sentence"]}-{values["statement"]}"' in page.text

    client.post(reverse("admin:articles_article_clear", args=[story.pk]), values)
    assert texts(story) == [FIRST]
    (cleared,) = client.get(reverse("admin:articles_article_change", args=[story.pk])).context["cleared"]
    assert cleared.text == SECOND
    client.post(reverse("admin:articles_article_unclear", args=[story.pk, cleared.pk]))
    assert texts(story) == [FIRST, SECOND]


def test_who_reads_the_story_through_sees_which_statement_was_cleared(client, signed, editor, second_reviewer):
    writing.clear_sentence(signed, by=editor, reason="opinion", **named(SECOND))
    client.force_login(second_reviewer)

    reading = client.get(reverse("review:article", args=[signed.pk])).context["reading"]

    assert [row.text for row in reading.clearances().rows] == [SECOND]
