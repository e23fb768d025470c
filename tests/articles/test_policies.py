"""Policies change by new versions alone, set by chiefs who saw the newest one."""

from __future__ import annotations

import pytest

from articles.errors import NotAllowed, StaleVersion, UnfitText
from articles.models import Event, Policy
from articles.workflow.policies import set_policy
from tests.factories import make_section


def test_a_section_gets_its_own_policy_and_the_default_stays(chief):
    section = make_section()

    policy = set_policy(section, by=chief, version=0, values={"coverage": "cues"})

    assert (policy.section, policy.version, policy.coverage, policy.made_by) == (section, 1, "cues", chief)
    assert Policy.objects.get(section=None).coverage == "every"
    assert Event.objects.latest("number").verb == "set_policy"


def test_the_next_version_keeps_what_was_not_said(chief, editor):
    section = make_section()
    set_policy(section, by=chief, version=0, values={"lawyer_risks": ["legal"], "urgent_publishers": [chief.pk]})

    policy = set_policy(section, by=chief, version=1, values={"primary_enough": 2})

    assert (policy.version, policy.primary_enough, policy.lawyer_risks) == (2, 2, ["legal"])
    assert policy.urgent_publishers == [chief.pk]
    assert Policy.objects.filter(section=section).count() == 2


def test_what_changes_nothing_makes_no_version(chief):
    section = make_section()
    first = set_policy(section, by=chief, version=0, values={"coverage": "cues"})

    again = set_policy(section, by=chief, version=1, values={"coverage": "cues"})

    assert again == first
    assert Event.objects.filter(verb="set_policy").count() == 1


def test_setting_a_policy_refuses_who_saw_an_older_one(chief):
    section = make_section()
    set_policy(section, by=chief, version=0, values={"coverage": "cues"})

    with pytest.raises(StaleVersion) as refusal:
        set_policy(section, by=chief, version=0, values={"coverage": "every"})

    assert refusal.value.detail == {"seen": 0, "now": 1}
    assert Policy.objects.filter(section=section).count() == 1


def test_setting_a_policy_refuses_an_editor(editor):
    with pytest.raises(NotAllowed):
        set_policy(None, by=editor, version=1, values={"coverage": "cues"})

    assert Policy.objects.count() == 1


def test_a_policy_takes_only_what_its_menus_offer(chief):
    with pytest.raises(UnfitText) as refusal:
        set_policy(None, by=chief, version=1, values={"level": "by eye"})

    assert refusal.value.detail["field"] == "level"
    assert Policy.objects.count() == 1
