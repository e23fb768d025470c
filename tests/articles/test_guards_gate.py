"""Round the code against each condition of the gate by itself: everything else about the story is in order."""

from __future__ import annotations

import dataclasses

import pytest
from django.db import IntegrityError

from articles.models import Contributor, Publication
from articles.workflow import terms, writing
from articles.workflow.policies import set_policy
from tests import factories as make
from tests.articles.test_guards import DECIDE, PUBLISH, attack

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(editor, reviewer):
    return make.ready_story(editor=editor, reviewer=reviewer, standfirst="A wet week.")


@pytest.fixture
def claim(story):
    return story.claims.get(quote__contains="villages")


def check_all(story, *, by):
    """A yes to whatever is not settled, display lines last, and a signature."""
    for claim in sorted(story.claims.outstanding(), key=lambda claim: claim.display):
        make.approve(claim, by=by)
    make.sign(story, by=by)


@pytest.mark.parametrize(
    ("part", "forged"),
    [
        ("a.headline,\n        a.standfirst,", "'Other',\n        a.standfirst,"),
        ("a.headline,\n        a.standfirst,", "a.headline,\n        'Other',"),
    ],
)
def test_no_publication_goes_in_under_another_line_than_the_saved_one(story, chief, part, forged):
    assert PUBLISH.count(part) == 1

    with pytest.raises(IntegrityError, match="newest saved version"):
        attack(chief, (PUBLISH.replace(part, forged), [chief.pk, story.pk]))


def test_no_publication_goes_in_in_somebody_elses_name(story, editor, chief):
    with pytest.raises(IntegrityError, match="published by somebody other than the person who acts"):
        attack(editor, (PUBLISH, [chief.pk, story.pk]))


def test_no_publication_goes_in_before_a_lawyer_saw_a_legal_risk(story, claim, editor, reviewer, lawyer, chief):
    writing.describe_claim(claim, by=editor, version=claim.version, values={"risks": ["legal"]})
    check_all(story, by=reviewer)

    with pytest.raises(IntegrityError, match=f"claim {claim.pk} is not settled"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))
    make.approve(claim, by=lawyer)
    attack(chief, (PUBLISH, [chief.pk, story.pk]))

    assert Publication.objects.count() == 1


@pytest.mark.parametrize("asked", [{"two_approvals_kinds": ["comparison"]}, {"two_approvals_risks": ["safety"]}])
def test_no_publication_goes_in_on_one_check_where_two_are_asked(
    story, claim, editor, reviewer, second_reviewer, chief, asked
):
    values = {"kind": "comparison", "risks": ["safety"]}
    writing.describe_claim(claim, by=editor, version=claim.version, values=values)
    set_policy(None, by=chief, version=1, values=asked)
    check_all(story, by=reviewer)

    with pytest.raises(IntegrityError, match=f"claim {claim.pk} is not settled"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))
    make.approve(claim, by=second_reviewer)
    attack(chief, (PUBLISH, [chief.pk, story.pk]))

    assert Publication.objects.count() == 1


def test_no_publication_goes_in_with_a_claim_in_pieces(story, claim, editor, reviewer, chief):
    mark = f'<mark data-claim="{claim.pk}">'
    torn = story.body.replace(f"{mark}Nine villages lost power.", f"{mark}Nine</mark> big {mark}villages lost power.")
    content = dataclasses.replace(writing.Content.of(story), body=torn)
    writing.revise(story, by=editor, version=story.version, content=content)
    attack(reviewer, (DECIDE, [reviewer.pk, claim.pk]))
    for line in story.claims.exclude(display=""):
        make.approve(line, by=reviewer)
    make.sign(story, by=reviewer)

    with pytest.raises(IntegrityError, match=f"claim {claim.pk} is not settled"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))


@pytest.mark.parametrize("kind", ["background", "deep_background"])
def test_no_publication_goes_in_on_an_unnamed_source_nobody_vouched_for(story, claim, editor, reviewer, chief, kind):
    source = make.make_source(by=editor, title="A clerk", terms=kind)
    make.make_evidence(claim, by=editor, source=source)
    check_all(story, by=reviewer)

    with pytest.raises(IntegrityError, match="nobody vouched for"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))


def test_no_publication_goes_in_with_a_term_that_says_something_else_than_was_approved(editor, reviewer, chief, story):
    term = make.make_term("dam", "A wall in a river.", by=editor, approved_by=reviewer)
    make.came_with(story, term, by=editor)
    term.refresh_from_db()
    terms.revise_term(term, by=editor, version=term.version, values={"definition": "A bridge."})

    with pytest.raises(IntegrityError, match="is not approved"):
        attack(chief, (PUBLISH, [chief.pk, story.pk]))


# --- decisions past every verb -------------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", ["approve", "return", "waive"])
def test_whatever_somebody_with_a_hand_in_a_claim_decides_is_refused(claim, editor, decision):
    with pytest.raises(IntegrityError, match="a contributor cannot decide"):
        attack(editor, (DECIDE.replace("'approve'", f"'{decision}'"), [editor.pk, claim.pk]))


@pytest.mark.parametrize("decision", ["return", "waive"])
def test_no_decision_is_made_on_other_bytes_than_what_stands_there(claim, editor, second_reviewer, decision):
    other = claim.article.claims.get(display="headline")
    sql = DECIDE.replace("'approve'", f"'{decision}'").replace("newsroom_seen(c.id)", f"newsroom_seen('{other.pk}')")
    sql = sql.replace("c.fingerprint,\n", f"'{other.fingerprint}',\n")

    with pytest.raises(IntegrityError, match="not what this decision saw"):
        attack(second_reviewer, (sql, [second_reviewer.pk, claim.pk]))


# --- who wrote the words first -------------------------------------------------------------------------------------


def first_hands(claim):
    return set(Contributor.objects.filter(claim=claim, how="saved_first").values_list("person__username", flat=True))


@pytest.mark.parametrize("display", ["headline", "standfirst"])
def test_who_wrote_a_line_has_a_hand_in_it_and_who_writes_it_anew_has_too(story, editor, author, display):
    line = story.claims.get(display=display)
    content = dataclasses.replace(writing.Content.of(story), **{display: "Other words"})
    before = first_hands(line)
    writing.revise(story, by=author, version=story.version, content=content)

    assert (before, first_hands(line)) == ({"editor"}, {"editor", "author"})


def test_who_wrote_words_long_ago_has_a_hand_in_the_claim_that_says_them_again(story, claim, editor, author):
    older = make.make_person("older", "Editors")
    body = story.body
    for person, words in ((older, "Ten villages"), (author, "Few villages"), (author, "Ten villages")):
        story.refresh_from_db()
        content = dataclasses.replace(writing.Content.of(story), body=body.replace("Nine villages", words))
        writing.revise(story, by=person, version=story.version, content=content)

    assert first_hands(claim) >= {"editor", "older", "author"}
