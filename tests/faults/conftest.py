"""How often the slow tests try: some each round, fewer on the oldest PostgreSQL, all with `make thorough`."""

import pytest


def _times(request: pytest.FixtureRequest, every: int, round_: int, oldest: int) -> int:
    if request.config.getoption("--at-length"):
        return every
    return oldest if request.config.getoption("--database-only") else round_


@pytest.fixture
def tries(request: pytest.FixtureRequest) -> int:
    """How many times two people meet."""
    return _times(request, 300, 60, 20)


@pytest.fixture
def examples(request: pytest.FixtureRequest) -> int:
    """How many random days the newsroom has."""
    return _times(request, 200, 50, 20)


@pytest.fixture
def one_in(request: pytest.FixtureRequest) -> int:
    """One in so many orders of steps is gone through; primes, so that it is another kind each time."""
    return _times(request, 1, 7, 17)
