"""Round the code against what the gate goes by: policies, sources and terms do not give way for one publication."""

from __future__ import annotations

import pytest
from django.db import Error, IntegrityError

from articles.models import Byline, Policy, Publication
from tests import factories as make
from tests.articles.test_guards import DECIDE, PUBLISH, attack, raw

pytestmark = pytest.mark.django_db

MAKE = """
    INSERT INTO articles_policy (version, level, coverage, primary_enough, independent_enough, trusted_agencies,
        two_approvals_kinds, two_approvals_risks, lawyer_risks, shelf_life, authors_check_each_other,
        contributors_may_waive, made_by_id, made_at)
    VALUES (%s, 'story', 'cues', 1, 1, '{}', '{}', '{}', '{}', '{}', true, true, %s, now())
"""


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


def test_no_publication_goes_in_with_the_policies_taken_away_beside_it(story, editor, chief):
    make.make_evidence(story.claims.attached().in_body()[0], by=editor)

    with pytest.raises(Error, match=r"append_only|permission denied"):
        attack(chief, "DELETE FROM articles_policy", (PUBLISH, [chief.pk, story.pk]))
    assert not Publication.objects.exists()
    assert Policy.objects.count() == 1


@pytest.mark.parametrize("change", ["level = 'story'", "lawyer_risks = '{}'", "version = 7"])
def test_the_first_policy_is_never_mended(story, chief, change):
    with pytest.raises(Error, match=r"append_only|permission denied"):
        raw(f"UPDATE articles_policy SET {change}", by=chief)


@pytest.mark.parametrize("statement", ["UPDATE articles_policy SET version = version", "DELETE FROM articles_policy"])
def test_the_owner_mends_no_policy_either(owner_db, statement):
    with pytest.raises(Exception, match="append_only"):
        owner_db.execute(statement)


def test_no_policy_is_made_in_somebody_elses_name(editor, chief):
    with pytest.raises(IntegrityError, match="made by the person who acts"):
        attack(editor, (MAKE, [2, chief.pk]))


def test_policies_are_numbered_without_gaps(chief):
    with pytest.raises(IntegrityError, match="numbered without gaps"):
        attack(chief, (MAKE, [3, chief.pk]))


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ("UPDATE articles_source SET standing = 'retracted'", "may not be used"),
        ("UPDATE articles_source SET terms = 'off_record'", "may not be used"),
        ("UPDATE articles_source SET confidential = true", "nobody vouched for"),
        ("UPDATE articles_source SET terms = 'background'", "nobody vouched for"),
        ("UPDATE articles_evidence SET locator = ''", "too little evidence"),
        ("DELETE FROM articles_evidence", "too little evidence"),
        (
            "INSERT INTO articles_evidence (claim_id, article_id, source_id, stance, tier, excerpt, locator, note,"
            " answer, version, added_by_id) SELECT claim_id, article_id, source_id, 'contradicts', tier, 'no', locator,"
            " '', '', 1, added_by_id FROM articles_evidence LIMIT 1",
            "nobody answered",
        ),
    ],
)
def test_no_publication_goes_in_on_sources_that_do_not_carry_it(story, editor, reviewer, chief, change, refusal):
    attack(editor, change)
    for claim in sorted(story.claims.outstanding(), key=lambda claim: claim.display):
        attack(reviewer, (DECIDE, [reviewer.pk, claim.pk]))

    with pytest.raises(IntegrityError, match=refusal):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))
    assert not Publication.objects.exists()


def test_no_publication_goes_in_while_its_headline_is_only_proposed(story, chief):
    attack(chief, "UPDATE articles_article SET headline_proposed = true")

    with pytest.raises(IntegrityError, match="only proposed"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))


@pytest.fixture
def came_with_it(story, editor):
    term = make.make_term("dam", "A wall in a river.", by=editor)
    return make.came_with(story, term, by=editor)


def test_no_publication_goes_in_with_a_term_nobody_approved(story, came_with_it, chief):
    with pytest.raises(IntegrityError, match="is not approved"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))


def test_a_term_that_came_with_a_story_stays_with_it(story, came_with_it, chief):
    with pytest.raises(Error, match="append_only"):
        attack(chief, "DELETE FROM articles_articleterm", (PUBLISH, [chief.pk, story.pk]))


def test_a_term_changes_with_an_event_alone(transactional_db, editor):
    make.make_term("dam", "A wall in a river.", by=editor)

    with pytest.raises(IntegrityError, match="glossary_term changed without an event"):
        raw("UPDATE glossary_term SET definition = 'A bridge.'", by=editor, told=False)


def test_a_term_is_approved_with_an_event_alone(transactional_db, editor, reviewer):
    make.make_term("dam", "A wall in a river.", by=editor)

    with pytest.raises(IntegrityError, match="glossary_termapproval changed without an event"):
        raw(
            "INSERT INTO glossary_termapproval (term_id, version_id, fingerprint, person_id)"
            " SELECT term_id, id, fingerprint, %s FROM glossary_termversion",
            [reviewer.pk],
            by=reviewer,
            told=False,
        )


@pytest.fixture
def byline(author):
    return make.make_byline(name="Anna Byline", slug="anna", user=author)


def test_a_login_leaves_its_byline_in_somebodys_name_and_with_an_event(transactional_db, byline, chief):
    unlink = "UPDATE articles_byline SET user_id = NULL"

    with pytest.raises(IntegrityError, match="may not change a byline"):
        raw(unlink)
    with pytest.raises(IntegrityError, match="articles_byline changed without an event"):
        raw(unlink, by=chief, told=False)
    assert Byline.objects.get().user == byline.user
