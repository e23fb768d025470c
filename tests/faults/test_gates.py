"""Three hundred states of random stories (`make gates` takes 10,000): people are told what PostgreSQL says."""

from __future__ import annotations

import pytest

from articles.workflow.gate import Blocker
from tests.gates.asking import difference
from tests.gates.running import Tally, run

pytestmark = pytest.mark.django_db

CLAIM = "c0ffee"


@pytest.mark.parametrize("first", [0, 5, 10])
def test_people_are_told_what_postgresql_says(first):
    tally = run(range(first, first + 5), Tally())

    assert tally.differences == []
    assert tally.states > 60
    assert tally.free
    assert len(tally.codes) > 10


OPEN, UNFIT = Blocker("claim_open", "", claim=CLAIM), Blocker("source_unfit", "", claim=CLAIM)
OTHER = Blocker("claim_open", "", claim="another")
UNSIGNED, UNREAD = Blocker("signoff_missing", ""), Blocker("sentence_uncovered", "")
NOT_SETTLED = f"publication_gate: story 1 cannot be published: claim {CLAIM} is not settled"


@pytest.mark.parametrize(
    ("found", "says", "lacks", "differs"),
    [
        ([], "", set(), ""),
        ([UNREAD], "", set(), ""),
        ([OPEN, UNSIGNED], NOT_SETTLED, set(), ""),
        (
            [UNFIT],
            f"claim {CLAIM} rests on sources that may not be used",
            {(CLAIM, "source_unfit"), (CLAIM, "evidence_missing")},
            "",
        ),
        ([OPEN], "", set(), "lets in"),
        ([UNREAD], NOT_SETTLED, set(), "refuses"),
        ([OTHER], NOT_SETTLED, set(), "people are told ['claim_open']"),
        ([UNSIGNED], NOT_SETTLED, set(), "people are told ['signoff_missing']"),
        ([OPEN], NOT_SETTLED, {(CLAIM, "source_unfit")}, "of evidence"),
        ([OPEN, UNFIT], NOT_SETTLED, set(), "of evidence"),
        ([OPEN], "another refusal", set(), "another refusal"),
    ],
)
def test_each_way_to_differ_is_seen(found, says, lacks, differs):
    told = difference(found, says, lacks)

    assert differs in told
    assert bool(told) == bool(differs)
