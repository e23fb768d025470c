"""Round the code against what a saved version says of its own text, from which it follows who may sign what."""

from __future__ import annotations

import random

import pytest
from django.db import IntegrityError, connection

from articles.authorship import touched
from articles.models import Publication, Revision
from articles.workflow.saving import lines_of, sentence_list
from tests import factories as make
from tests.articles.test_guards import attack

pytestmark = pytest.mark.django_db

CHANGE = "UPDATE articles_article SET body = %s, version = version + 1"
SAVE = """
    INSERT INTO articles_revision (article_id, number, headline, standfirst, body, section_id, byline_ids, story_date,
        dateline, digest, text, sentences, touched, claims, imported, note, saved_by_id, breaks)
    SELECT a.id, %s, a.headline, a.standfirst, a.body, a.section_id, '{}', a.story_date, a.dateline, '', %s, %s, '{}',
        '[]', %s, '', %s, (SELECT max(breaks) FROM articles_revision r WHERE r.article_id = a.id)
    FROM articles_article a
"""


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def save_raw(story, *, by, more="<p>Nobody read this.</p>", **said):
    body = story.body + more
    number = said.get("number", story.version + 1)
    text = said.get("text", lines_of(story.headline, story.standfirst, body))
    sentences = said.get("sentences", sentence_list(story.headline, story.standfirst, body))
    attack(by, (CHANGE, [body]), (SAVE, [number, text, sentences, said.get("imported", False), by.pk]))


@pytest.fixture
def newest(story):
    return story.revisions.get(number=story.version)


def test_a_raw_version_that_tells_its_text_goes_in(story, editor):
    save_raw(story, by=editor)

    assert Revision.objects.get(number=story.version + 1).text.endswith("\nNobody read this.")


def test_no_version_goes_in_without_sentences_to_sign(story, editor):
    with pytest.raises(IntegrityError, match="its sentences are not those of its text"):
        save_raw(story, by=editor, sentences=[])


def test_no_version_goes_in_with_the_sentences_of_the_one_before(story, newest, editor):
    with pytest.raises(IntegrityError, match="its sentences are not those of its text"):
        save_raw(story, by=editor, sentences=newest.sentences)


def test_no_version_goes_in_with_the_words_of_the_one_before(story, newest, editor):
    with pytest.raises(IntegrityError, match="its words are not those of its text"):
        save_raw(story, by=editor, text=newest.text, sentences=newest.sentences)


def test_no_later_version_is_imported(story, editor):
    with pytest.raises(IntegrityError, match="only the first version of a story is imported"):
        save_raw(story, by=editor, imported=True)


@pytest.mark.parametrize("number", [0, 1, 99])
def test_versions_are_numbered_without_gaps(story, editor, number):
    with pytest.raises(IntegrityError, match="numbered without gaps"):
        save_raw(story, by=editor, number=number)


def test_no_version_goes_in_that_its_story_is_not_at(story, newest, editor):
    with pytest.raises(IntegrityError, match="is not at its version"):
        attack(editor, (SAVE, [story.version + 1, newest.text, newest.sentences, False, editor.pk]))


@pytest.mark.parametrize(
    "dirt",
    [
        "<script>alert(1)</script>",
        '<p onclick="steal()">x</p>',
        '<a href="javascript:alert(1)">x</a>',
        "<p>&#52;0</p>",
        '<MARK data-claim="00000000-0000-4000-8000-000000000000">x</MARK>',
        '<a href="https://example.org/">">x</a>',
    ],
)
def test_no_version_goes_in_that_nobody_cleaned(story, editor, dirt):
    with pytest.raises(IntegrityError, match="its body is not clean"):
        save_raw(story, by=editor, more=dirt, text="", sentences=[])
    assert not Publication.objects.exists()


@pytest.mark.parametrize(
    "body",
    [
        "<p>He left.”She came. They “ate…”  and slept.</p><ul><li><p>One</p></li><li><p>Two<br>three</p></li></ul>",
        '<h2>Tête-à-tête &amp; more</h2><ol start="3"><li><p>A &lt; b. <em>C</em> &gt; d.</p></li></ol>',
        '<blockquote><p>“Yes.” <a href="https://example.org/?a=1&amp;b=2">No</a>. 你好。再见。</p></blockquote>'
        "<p>a\u00a0b c.</p>",
    ],
)
def test_versions_of_all_kinds_of_text_go_in_and_their_lines_make_the_text(editor, body):
    story = make.make_story(by=editor, body=body, standfirst="A “line”. Two.")

    with connection.cursor() as cursor:
        cursor.execute("SELECT newsroom_sentences(text, true), sentences FROM articles_revision")
        ours, theirs = cursor.fetchone()
    assert ours == theirs == sentence_list(story.headline, story.standfirst, story.body)


# --- what was removed or moved -----------------------------------------------------------------------------------


def lines_moved(story, *, by, order, touched):
    """The body's paragraphs in another order, or without some, saved past the verb."""
    paragraphs = story.body.replace("</p>", "</p>\n").split("\n")
    body = "".join(paragraphs[n] for n in order)
    save = SAVE.replace("'{}',\n        '[]'", "%s,\n        '[]'")
    text, sentences = (ask(story.headline, story.standfirst, body) for ask in (lines_of, sentence_list))
    told = [sentences[n] for n in touched]
    attack(by, (CHANGE, [body]), (save, [story.version + 1, text, sentences, told, False, by.pk]))


@pytest.fixture
def told_apart(editor):
    """Four paragraphs, the third of which says that the second is false."""
    words = ("It rose.", "All were saved.", "That is false.", "It fell.")
    return make.make_story(by=editor, body="".join(f"<p>{line}</p>" for line in words))


@pytest.mark.parametrize("order", [(0, 1, 3), (1, 2, 3), (0, 1, 2), (0, 2, 1, 3), (1, 2, 3, 0), (3, 0, 1, 2)])
def test_no_version_goes_in_that_does_not_tell_beside_what_a_sentence_was_removed_or_moved(told_apart, author, order):
    with pytest.raises(IntegrityError, match="beside which sentences one was removed or moved"):
        lines_moved(told_apart, by=author, order=order, touched=())
    assert Revision.objects.count() == 1


def test_no_version_goes_in_that_tells_of_other_sentences_than_those_beside_it(told_apart, author):
    with pytest.raises(IntegrityError, match="beside which sentences one was removed or moved"):
        lines_moved(told_apart, by=author, order=(0, 1, 3), touched=(0, 1))


def test_a_version_that_tells_beside_what_it_was_removed_goes_in(told_apart, author):
    lines_moved(told_apart, by=author, order=(0, 1, 3), touched=(2, 3))

    assert Revision.objects.get(number=2).text.endswith("All were saved. \nIt fell.")


def test_what_the_verb_tells_is_what_postgresql_asks_for():
    """By chance: whatever is removed, moved, reworded, added or doubled, in every order."""
    chance = random.Random(7)
    with connection.cursor() as cursor:
        for _ in range(400):
            before = [str(chance.randrange(9)) for _ in range(chance.randrange(1, 10))]
            after = [str(chance.randrange(12)) for _ in range(chance.randrange(1, 10))]
            for story in (after, chance.sample(before, len(before)), chance.sample(before, max(1, len(before) - 2))):
                cursor.execute(
                    "SELECT one, other FROM newsroom_brought_together(%s::text[], %s::text[]) p"
                    " WHERE NOT %s::text[] && ARRAY[p.one, p.other]",
                    [before, story, touched(before, story)],
                )
                assert (before, story, cursor.fetchall()) == (before, story, [])
