"""What PostgreSQL keeps by itself where a verb would have refused first, and that no session can switch it off."""

from __future__ import annotations

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction

from articles.models import Article, Live, Publication
from articles.workflow import reviewing, writing
from articles.workflow.acting import acting
from tests import factories as make
from tests.articles.test_guards import PUBLISH, publish_raw, raw

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def test_no_publication_goes_in_while_a_return_stands(story, claim, second_reviewer, chief):
    reviewing.return_claim(
        claim, by=second_reviewer, fingerprint=claim.fingerprint, context=claim.context, note="nine or ten?"
    )

    with pytest.raises(IntegrityError, match=f"claim {claim.pk} is not settled"):
        publish_raw(story, by=chief)


def test_no_publication_goes_in_while_a_withdrawal_waits(story, claim, editor, second_reviewer, chief):
    writing.withdraw_claim(claim, by=editor, version=story.version)
    make.approve(story.claims.get(display="headline"), by=second_reviewer)  # it rested on the claim as well

    with pytest.raises(IntegrityError, match=f"the withdrawal of claim {claim.pk} is not confirmed"):
        publish_raw(story, by=chief)


def test_no_publication_goes_in_on_a_signature_under_another_date_or_place(story, editor, chief):
    make.change_story(story, by=editor, dateline="MINSK")

    with pytest.raises(IntegrityError, match="not every sentence is signed"):
        publish_raw(story, by=chief)


def test_no_publication_goes_in_on_a_signature_before_a_clearance(story, editor, chief):
    sentence = story.revisions.get(number=story.version).sentences[-1]
    writing.clear_sentence(story, by=editor, sentence=sentence, reason="common_knowledge")

    with pytest.raises(IntegrityError, match="not every sentence is signed"):
        publish_raw(story, by=chief)


@pytest.mark.parametrize(
    ("part", "forged", "refusal"),
    [
        ("c.attached)), ''", "c.attached AND c.display = '')), ''", "manifest does not list the claims"),
        ("SELECT a.id, 1,", "SELECT a.id, 7,", "numbered without gaps"),
        ("newsroom_bound(a.id)", "r.digest", "not those signed for"),
        ("'claims', a.headline", "'story', a.headline", "how the section checks"),
    ],
)
def test_no_publication_goes_in_that_says_something_else_than_what_was_checked(story, chief, part, forged, refusal):
    assert PUBLISH.count(part) == 1

    with pytest.raises(IntegrityError, match=refusal):
        raw(PUBLISH.replace(part, forged), [chief.pk, story.pk], by=chief)
    assert not Publication.objects.exists()


def test_an_older_publication_never_goes_live_again(story, editor, reviewer, chief, owner_db):
    publish_raw(story, by=chief)
    first = Live.objects.get().publication_id
    make.change_story(story, by=editor, dateline="MINSK")
    make.sign(story, by=reviewer)
    publish_next(story, by=chief)

    owner_db.execute("SELECT set_config('newsroom.person', %s, false)", [str(chief.pk)])
    with pytest.raises(psycopg.IntegrityError, match="one_live"):
        owner_db.execute("UPDATE articles_live SET publication_id = %s", [first])


def publish_next(story, *, by):
    with_number = PUBLISH.replace("SELECT a.id, 1, 'first'", "SELECT a.id, 2, 'update'")
    raw(with_number, [by.pk, story.pk], by=by)


def test_a_body_is_cleaned_whatever_stores_it(story, editor):
    dirty = "<script>alert(1)</script><b>Bold</b>"
    with transaction.atomic():
        with acting(editor):
            story.body += '<p onclick="steal()">More<script>alert(1)</script></p>'
            story.save(update_fields=["body"])
            Article.objects.bulk_create([Article(created_by=editor, slug="fresh", headline="Fresh", body=dirty)])
        bodies = list(Article.objects.order_by("pk").values_list("body", flat=True))
        transaction.set_rollback(True)  # neither has a saved version

    assert bodies[0].endswith("<p>More</p>")
    assert bodies[1] == "<p><strong>Bold</strong></p>"


def test_every_guard_holds_whatever_mode_a_session_is_in():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t.tgname, t.tgrelid::regclass::text FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " WHERE NOT t.tgisinternal AND t.tgenabled <> 'A'"
            " AND (starts_with(p.proname, 'newsroom_') OR starts_with(p.proname, 'glossary_'))"
        )
        sleeping = cursor.fetchall()

    assert sleeping == []


def test_no_guard_with_settings_of_its_own_is_compiled():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT proname, 'jit=off' = ANY (proconfig) FROM pg_proc"
            " WHERE pronamespace = 'public'::regnamespace AND proconfig IS NOT NULL"
        )
        found = dict(cursor.fetchall())

    assert found["newsroom_unsigned"]
    assert [name for name, quick in found.items() if not quick] == []
