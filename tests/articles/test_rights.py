"""Who may take which step: each verb refuses, by itself, whoever lacks its right, and whoever's account was closed."""

from __future__ import annotations

from datetime import date

import pytest

from articles.admin.shown import VERBS
from articles.errors import NotAllowed, RightWithdrawn
from articles.models import Event
from articles.workflow import confidence, documents, publishing, reviewing, sourcing, terms, writing
from articles.workflow.acting import step
from articles.workflow.importing import import_story
from articles.workflow.journal import record
from articles.workflow.policies import set_policy
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer)


@pytest.fixture
def at(story, editor, author):
    """Everything a step may be taken on."""
    claim = story.claims.get(quote__contains="villages")
    sentence = story.revisions.get(number=story.version).sentences[-1]
    clearance = writing.clear_sentence(story, by=editor, sentence=sentence, reason="common_knowledge")
    term = terms.draft_term(by=editor, values={"name": "dam", "definition": "A wall in a river."})
    evidence = claim.evidence.get()
    return {
        "story": story,
        "claim": claim,
        "headline": story.claims.get(display="headline"),
        "evidence": evidence,
        "source": evidence.source,
        "secret": make.make_source(by=editor, confidential=True),
        "friend": author,
        "clearance": clearance,
        "sentence": sentence,
        "term": term,
    }


def content(at):
    return writing.Content.of(at["story"])


def seen(at):
    return {"fingerprint": at["claim"].fingerprint, "context": at["claim"].context}


#: Each step, taken by somebody.
STEPS = {
    "start_story": lambda at, by: writing.start_story(by=by, content=writing.Content(headline="New")),
    "import_story": lambda at, by: import_story("It rained.\n\nIt rained.", by=by),
    "tag_claim": lambda at, by: writing.tag_claim(at["story"], by=by, version=at["story"].version, quote="Nine"),
    "withdraw_claim": lambda at, by: writing.withdraw_claim(at["claim"], by=by, version=at["story"].version),
    "describe_claim": lambda at, by: writing.describe_claim(
        at["claim"], by=by, version=at["claim"].version, values={"unit": "cm"}
    ),
    "clear_sentence": lambda at, by: writing.clear_sentence(at["story"], by=by, sentence=at["sentence"]),
    "unclear_sentence": lambda at, by: writing.unclear_sentence(at["clearance"], by=by),
    "send_to_review": lambda at, by: writing.send_to_review(at["story"], by=by),
    "return_to_draft": lambda at, by: writing.return_to_draft(at["story"], by=by),
    "spike": lambda at, by: writing.spike(at["story"], by=by),
    "unspike": lambda at, by: writing.unspike(at["story"], by=by),
    "record_source": lambda at, by: sourcing.record_source(by=by, values={"title": "Log"}),
    "revise_source": lambda at, by: sourcing.revise_source(
        at["source"], by=by, version=at["source"].version, values={"author": "B. Gauge"}
    ),
    "base_on": lambda at, by: sourcing.base_on(at["story"], by=by, source=at["source"]),
    "attach_evidence": lambda at, by: sourcing.attach_evidence(at["claim"], by=by, source=at["source"], tier="primary"),
    "change_evidence": lambda at, by: sourcing.change_evidence(
        at["evidence"], by=by, version=1, values={"locator": "page 3"}
    ),
    "detach_evidence": lambda at, by: sourcing.detach_evidence(at["evidence"], by=by, version=1),
    "rest_display": lambda at, by: sourcing.rest_display(
        at["headline"], by=by, version=at["headline"].version, on=[at["claim"]]
    ),
    "draft_term": lambda at, by: terms.draft_term(by=by, values={"name": "weir", "definition": "A low dam."}),
    "revise_term": lambda at, by: terms.revise_term(
        at["term"], by=by, version=at["term"].version, values={"definition": "A dam."}
    ),
    "approve_term": lambda at, by: terms.approve_term(at["term"], by=by, fingerprint=at["term"].fingerprint),
    "approve_claim": lambda at, by: reviewing.approve_claim(at["claim"], by=by, rests_on=[], **seen(at)),
    "return_claim": lambda at, by: reviewing.return_claim(at["claim"], by=by, note="why?", **seen(at)),
    "waive_claim": lambda at, by: reviewing.waive_claim(
        at["claim"], by=by, note="why?", recheck_by=date(2030, 1, 1), **seen(at)
    ),
    "confirm_withdrawal": lambda at, by: reviewing.confirm_withdrawal(at["claim"], by=by),
    "still_holds": lambda at, by: reviewing.still_holds(at["claim"], by=by, **seen(at)),
    "sign_off": lambda at, by: make.sign(at["story"], by=by),
    "set_standing": lambda at, by: sourcing.set_standing(
        at["source"], by=by, version=at["source"].version, standing="disputed", note="why?"
    ),
    "vouch_for": lambda at, by: sourcing.vouch_for(at["source"], by=by, version=at["source"].version),
    "merge_source": lambda at, by: documents.merge_source(
        at["source"], by=by, version=at["source"].version, into=at["source"]
    ),
    "part_source": lambda at, by: documents.part_source(at["source"], by=by, version=at["source"].version),
    "tell_apart": lambda at, by: documents.tell_apart(
        at["source"], by=by, version=at["source"].version, other=at["source"]
    ),
    "let_in": lambda at, by: confidence.let_in(at["secret"], by=by, person=at["friend"]),
    "shut_out": lambda at, by: confidence.shut_out(at["secret"], by=by, person=at["friend"]),
    "publish": lambda at, by: publishing.publish(at["story"], by=by, digest=at["story"].digest),
    "set_policy": lambda at, by: set_policy(None, by=by, version=1, values={"primary_enough": 2}),
}
#: Which roles give the right to which steps; the others are an editor's alone.
GIVEN_BY = {
    **{key: {"Reviewers"} for key in ("approve_claim", "return_claim", "confirm_withdrawal", "still_holds")},
    **{key: {"Chiefs"} for key in ("waive_claim", "set_standing", "vouch_for", "publish", "set_policy")},
    "merge_source": {"Editors", "Chiefs"},
    "part_source": {"Chiefs"},
    **{key: {"Chiefs"} for key in ("let_in", "shut_out")},
    "approve_term": {"Reviewers", "Chiefs"},
    "sign_off": {"Editors", "Reviewers", "Chiefs"},
}
ROLES = {"Editors", "Reviewers", "Chiefs", "Lawyers"}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_refused_to_whoever_has_every_right_but_its_own(at, step):
    somebody = make.make_person("somebody", *(ROLES - GIVEN_BY.get(step, {"Editors"})))
    before = Event.objects.count()

    with pytest.raises(NotAllowed) as refusal:
        STEPS[step](at, somebody)

    assert type(refusal.value) is NotAllowed
    assert Event.objects.count() == before


def test_every_step_that_leaves_an_event_is_asked_about():
    elsewhere = {"revise", "take_back", "keep_byline", "keep_section", "keep_person", "set_password", "keep_role"}
    by_no_person = {"lock_out", "set_up", "take_stock"}  # asked about where they are told of
    known = {*VERBS} - elsewhere - by_no_person

    assert known == {*STEPS}


def test_a_right_lost_while_a_step_is_taken_is_told_as_such(reviewer):
    before = Event.objects.count()

    with pytest.raises(RightWithdrawn, match="your right to it was withdrawn"), step(reviewer):
        record("publish", by=reviewer, article=None, subject="publication:1")

    assert Event.objects.count() == before
