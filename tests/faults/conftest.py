"""How often the slow tests try: in full on the newest PostgreSQL, a sixth of it in the round on the oldest."""

import pytest


@pytest.fixture
def tries(request: pytest.FixtureRequest) -> int:
    """How many times two people meet."""
    return 50 if request.config.getoption("--database-only") else 300


@pytest.fixture
def examples(request: pytest.FixtureRequest) -> int:
    """How many random days the newsroom has."""
    return 40 if request.config.getoption("--database-only") else 200
