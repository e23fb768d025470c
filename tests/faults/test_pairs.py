"""A few rounds of each pair of `make races`: two people at one story see nothing of each other but what is true."""

from __future__ import annotations

import pytest

from tests.doors import Desk
from tests.races.pairs import PAIRS
from tests.races.running import Tally, run

pytestmark = pytest.mark.django_db(transaction=True)

ROUNDS = 3


def test_no_pair_of_doors_waits_in_a_circle_fails_or_ends_wrong():
    desk = Desk()

    tallies = {name: run(name, desk, Tally(), range(ROUNDS)) for name in PAIRS}

    assert {name: tally for name, tally in tallies.items() if tally != Tally(rounds=ROUNDS)} == {}
