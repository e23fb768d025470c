"""How much evidence is enough: what may not be used, or has no place, adds nothing to a weak piece beside it."""

from __future__ import annotations

from datetime import date

import pytest

from articles.models import Claim
from articles.workflow import documents, gate, reviewing, sourcing
from articles.workflow.policies import set_policy
from tests import factories as make

pytestmark = pytest.mark.django_db

#: What does not count, whatever else is said for it.
WORTHLESS = [
    {"source": {"terms": "off_record"}},
    {"standing": "retracted"},
    {"evidence": {"locator": ""}},
    {"evidence": {"stance": "context"}},
    {"evidence": {"stance": "contradicts"}},
]


@pytest.fixture
def story(editor):
    return make.make_story(by=editor, body="<p>The river rose.</p>")


@pytest.fixture
def claim(story, editor):
    return make.make_claim(story, "The river rose.", by=editor)


def attach(claim, *, by, chief, title, source=None, evidence=None, standing="", **said):
    """A piece of evidence from a source of its own, and what became of that."""
    made = make.make_source(by=by, title=title, **(source or {}))
    make.make_evidence(claim, by=by, source=made, **{"tier": "secondary", **said, **(evidence or {})})
    if standing:
        sourcing.set_standing(made, by=chief, version=made.version, standing=standing, note="withdrawn")
    claim.refresh_from_db()
    return made


def short(story):
    """Whether the gate asks for more evidence for the claim of the body."""
    found = [blocker for blocker in gate.blockers(story) if blocker.code == "evidence_missing"]
    return str(story.claims.in_body().get().pk) in {blocker.claim for blocker in found}


@pytest.mark.parametrize("worthless", WORTHLESS)
@pytest.mark.parametrize("tier", ["primary", "secondary"])
def test_what_may_not_count_makes_a_weak_piece_no_stronger(story, claim, editor, chief, worthless, tier):
    attach(claim, by=editor, chief=chief, title="Morning paper")
    attach(claim, by=editor, chief=chief, title="Gauge log", tier=tier, **worthless)

    assert (short(story), claim.ready) == (True, False)


def test_two_weak_pieces_that_count_are_enough_and_one_is_not(story, claim, editor, chief):
    attach(claim, by=editor, chief=chief, title="Morning paper")
    one = (short(story), claim.ready)
    attach(claim, by=editor, chief=chief, title="Evening paper")

    assert one == (True, False)
    assert (short(story), claim.ready) == (False, True)


def test_one_source_told_of_twice_is_one_source(story, claim, editor, chief):
    paper = attach(claim, by=editor, chief=chief, title="Morning paper")
    make.make_evidence(claim, by=editor, source=paper, tier="tertiary", locator="page 9")

    assert short(story)


@pytest.mark.parametrize("worthless", WORTHLESS)
def test_a_trusted_agency_is_enough_only_where_its_word_counts(story, claim, editor, chief, worthless):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Water board"]})
    attach(claim, by=editor, chief=chief, title="Flood report", **worthless)

    codes = {blocker.code for blocker in gate.blockers(story) if blocker.claim == str(claim.pk)}
    assert not claim.ready
    assert codes & {"evidence_missing", "source_unfit"}


@pytest.mark.parametrize(("tier", "expected"), [("primary", [True, False, False]), ("tertiary", [True, True, False])])
def test_a_section_may_ask_for_more(story, claim, editor, chief, tier, expected):
    set_policy(None, by=chief, version=1, values={"primary_enough": 2, "independent_enough": 3})
    found = []
    for title in ("Gauge log", "Morning paper", "Evening paper"):
        attach(claim, by=editor, chief=chief, title=title, tier=tier)
        found.append(short(story))

    assert found == expected


def told_per(story, claim, *, editor, reviewer, chief):
    """What readers are told the claim rests on alone, once the story is out."""
    make.approve(claim, by=reviewer)
    publication = make.finish(story, editor=editor, reviewer=reviewer, chief=chief)
    return next(entry["per"] for entry in publication.page["claims"] if not entry["display"])


@pytest.mark.parametrize("worthless", [w for w in WORTHLESS if w != {"evidence": {"stance": "contradicts"}}])
def test_the_page_says_per_an_agency_whatever_else_stands_there_that_does_not_count(
    story, claim, editor, reviewer, chief, worthless
):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Reuters"]})
    attach(claim, by=editor, chief=chief, title="Flood report", source={"publisher": "Reuters"})
    attach(claim, by=editor, chief=chief, title="Gauge log", tier="primary", **worthless)

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == "Reuters"


def test_the_page_says_per_an_agency_whose_item_stands_and_no_other(story, claim, editor, reviewer, chief):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["AFP", "Reuters"]})
    attach(claim, by=editor, chief=chief, title="Flood item", source={"publisher": "AFP"}, standing="retracted")
    attach(claim, by=editor, chief=chief, title="Flood report", source={"publisher": "Reuters"})

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == "Reuters"


@pytest.mark.parametrize("beside", [{"tier": "primary"}, {"tier": "secondary"}])
def test_the_page_says_per_nobody_where_the_evidence_is_enough_without_trust(
    story, claim, editor, reviewer, chief, beside
):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Reuters"]})
    attach(claim, by=editor, chief=chief, title="Flood report", source={"publisher": "Reuters"})
    attach(claim, by=editor, chief=chief, title="Gauge log", **beside)

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == ""


def test_the_page_says_per_an_agency_that_others_copied_at_second_hand(story, claim, editor, reviewer, chief):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Reuters"]})
    wire = make.make_source(by=editor, title="Wire item")
    paper = make.make_source(by=editor, title="Morning paper", derived_from=wire)
    attach(claim, by=editor, chief=chief, title="Flood report", source={"publisher": "Reuters", "derived_from": wire})
    attach(claim, by=editor, chief=chief, title="Evening paper", source={"derived_from": paper})

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == "Reuters"


@pytest.mark.parametrize(
    ("roots", "expected"),
    [
        ({"item": "wire", "copy": "item"}, "Reuters"),
        ({"item": "wire", "copy": "other"}, ""),
        ({"wire": "item", "item": "copy"}, "Reuters"),
    ],
)
def test_the_page_says_per_an_agency_along_a_chain_of_three_and_not_beside_one(
    story, claim, editor, reviewer, chief, roots, expected
):
    """Paper from item from wire item, each on record: what the gate takes for one source, readers are told is one."""
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Reuters"]})
    made = {name: make.make_source(by=editor, title=name) for name in ("wire", "item", "copy", "other")}
    for name, root in roots.items():
        values = {"derived_from": made[root]}
        made[name] = sourcing.revise_source(made[name], by=editor, version=made[name].version, values=values)
    reuters = {"publisher": "Reuters", "derived_from": made["wire"]}
    attach(claim, by=editor, chief=chief, title="Flood report", source=reuters)
    make.make_evidence(claim, by=editor, source=made["copy"], tier="secondary")

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == expected


def test_the_page_says_per_an_agency_whose_item_was_recorded_twice_or_merged(story, claim, editor, reviewer, chief):
    set_policy(None, by=chief, version=1, values={"trusted_agencies": ["Reuters"]})
    url = "https://example.org/news/flood"
    attach(claim, by=editor, chief=chief, title="Flood report", source={"publisher": "Reuters", "url": url})
    attach(claim, by=editor, chief=chief, title="The same", source={"url": f"{url}/?utm_source=x"})
    merged = attach(claim, by=editor, chief=chief, title="The same again")
    into = claim.evidence.earliest("pk").source
    documents.merge_source(merged, by=editor, version=merged.version, into=into)

    assert told_per(story, claim, editor=editor, reviewer=reviewer, chief=chief) == "Reuters"


def test_a_waived_claim_of_little_evidence_goes_out_and_a_fallen_source_alone_does_not(
    story, claim, editor, reviewer, chief
):
    paper = attach(claim, by=editor, chief=chief, title="Morning paper")
    reviewing.waive_claim(
        claim,
        by=chief,
        fingerprint=claim.fingerprint,
        context=claim.context,
        note="breaking",
        recheck_by=date(2030, 1, 1),
    )
    little = {blocker.code for blocker in gate.blockers(story) if blocker.claim == str(claim.pk)}
    sourcing.set_standing(paper, by=chief, version=paper.version, standing="retracted", note="withdrawn")
    fallen = {blocker.code for blocker in gate.blockers(story) if blocker.claim == str(claim.pk)}

    assert little == set()
    assert "source_unfit" in fallen
    assert Claim.objects.get(pk=claim.pk).status == "changed"
