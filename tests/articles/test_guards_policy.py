"""Round the code against the rules by which stories are checked: they do not give way for one publication."""

from __future__ import annotations

import pytest
from django.db import Error, IntegrityError

from articles.models import Policy, Publication
from tests import factories as make
from tests.articles.test_guards import PUBLISH, attack, raw

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
