"""Round the code against the numbers of forms: PostgreSQL writes them, and a story keeps its own."""

from __future__ import annotations

import pytest

from articles.models import Event, Revision
from articles.workflow.saving import lines_of, sentence_list
from tests import factories as make
from tests.articles.test_guards import attack
from tests.articles.test_guards_versions import CHANGE, SAVE
from tests.telling import LEAVE_EVENTS

FORGED = SAVE.replace("digest, text", "digest, digest_format, bound_format, text").replace(
    "'', %s, %s", "'', 7, 7, %s, %s"
)
EVENT = """
    INSERT INTO articles_event
        (number, person_id, verb, article_id, subject, data, transaction, previous_hash, hash, format)
    SELECT 0, %s, 'revise', id, 'story:' || id, '{}', 0, '', '', 7 FROM articles_article
"""
NAMED = "SELECT set_config('newsroom.person', %s, true)"

#: A second form of digests and of what signatures are bound to, as a later version would bring them.
SECOND_FORMS = """
    CREATE OR REPLACE FUNCTION newsroom_newest_forms(OUT digest integer, OUT bound integer)
        LANGUAGE sql AS 'SELECT 2, 3';
    CREATE OR REPLACE FUNCTION newsroom_digest(form integer, headline text, standfirst text, body text,
        bylines bigint[], section bigint, story_date date, dateline text) RETURNS text LANGUAGE sql AS $$
        SELECT CASE form WHEN 1 THEN newsroom_digest_1(headline, standfirst, body, bylines, section, story_date,
            dateline) WHEN 2 THEN 'v2 ' || headline END $$;
    CREATE OR REPLACE FUNCTION newsroom_bound(article bigint) RETURNS text LANGUAGE sql AS $$
        SELECT CASE r.bound_format WHEN 2 THEN newsroom_bound_2(article) WHEN 3 THEN 'v3' END FROM articles_article a
            JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version WHERE a.id = article $$;
"""
KEPT = """
    SELECT a.digest, r.digest_format, newsroom_bound(a.id), r.bound_format FROM articles_article a
    JOIN articles_revision r ON r.article_id = a.id AND r.number = a.version
"""


def text_of(story, body):
    return lines_of(story.headline, "", body), sentence_list(story.headline, "", body)


@pytest.mark.django_db
def test_nobody_writes_the_number_of_a_form_by_hand(editor):
    story = make.make_story(by=editor)
    body = story.body + "<p>It rained.</p>"

    saved = (FORGED, [story.version + 1, *text_of(story, body), False, editor.pk])
    attack(editor, (CHANGE, [body]), saved, (EVENT, [editor.pk]))

    assert set(Revision.objects.values_list("digest_format", "bound_format")) == {(1, 2)}
    assert set(Event.objects.values_list("format", flat=True)) == {1}


def test_new_forms_outdate_no_signature_and_are_taken_by_the_next_version(editor, reviewer, owner_db):
    story = make.ready_story(editor=editor, reviewer=reviewer)
    body = story.body + "<p>It rained.</p>"
    signed = "SELECT count(*) FROM newsroom_signed(%s)"

    with owner_db.transaction(force_rollback=True):
        before = owner_db.execute(KEPT).fetchone()
        owner_db.execute(SECOND_FORMS)
        owner_db.execute(NAMED, [str(editor.pk)])
        owner_db.execute(EVENT, [editor.pk])
        owner_db.execute("UPDATE articles_article SET stage = 'draft'")
        assert owner_db.execute(KEPT).fetchone() == before
        assert owner_db.execute(signed, [story.pk]).fetchone() == (1,)

        owner_db.execute(CHANGE, [body])
        owner_db.execute(SAVE, [story.version + 1, *text_of(story, body), False, editor.pk])
        owner_db.execute(LEAVE_EVENTS)
        owner_db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        after = owner_db.execute(KEPT).fetchone()

    assert before[1::2] == (1, 2)
    assert after == (f"v2 {story.headline}", 2, "v3", 3)
