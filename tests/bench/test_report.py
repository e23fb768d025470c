"""The bench's arithmetic: medians, growth, bounds, and what is said of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bench import report
from tests.bench.client import Cost


def runs(*both: float, statements: int = 5) -> list[Cost]:
    """Rounds that took so long on both sides together, a quarter of it in the web server."""
    return [Cost(each / 4, each * 3 / 4, statements, each, 100) for each in both]


def line(name: str = "publish", /, **given: Any) -> report.Line:
    """A step that takes as long wherever it is taken, but for what is given."""
    lanes = {key: {name: runs(99, 40, 40, 40)} for key in ("own", "long", "large")}
    lanes |= {key: {name: rows} for key, rows in given.items() if key != "bound"}
    return report.line(name, **{"before": None, "bound": given.get("bound")} | lanes)


def test_the_first_round_does_not_count_and_the_rest_is_told_by_its_median():
    assert report.typical(runs(900, 10, 30, 20)).both == 20
    assert report.typical(runs(900)).both == 900


def test_growth_is_the_median_of_rounds_side_by_side():
    assert report.times(runs(1, 20, 60, 90), runs(1, 10, 20, 90)) == 2
    assert report.times(runs(1, 30), runs(1, 10, 20, 90)) == 1.5


def test_several_answers_of_one_step_add_up():
    assert Cost(1, 2, 3, 4, 5) + Cost(10, 20, 30, 40, 50) == Cost(11, 22, 33, 44, 55)


def test_nothing_is_said_of_a_step_that_does_not_grow():
    found = line()

    assert (found.both, found.by_story, found.by_corpus, found.wrong) == (40, 1, 1, ())


def test_a_step_that_grows_with_the_corpus_is_named():
    found = line(large=runs(1, 60, 60, 60))

    assert found.by_corpus == 1.5
    assert report.complaints([found]) == [
        "publish: takes 1.50 times as much with a corpus of ten times as many stories, and may take 1.3."
    ]


def test_publishing_may_grow_with_its_own_story_and_the_queue_may_not():
    assert line(long=runs(1, 400)).wrong == ()
    assert len(line("queue", long=runs(1, 400)).wrong) == 1


def test_nothing_may_grow_faster_than_its_own_story():
    assert line(long=runs(1, 600)).wrong == (
        "takes 15.00 times as much with a story of ten times as many claims, and may take 13.0",
    )


def test_a_policy_may_grow_with_the_corpus():
    assert line("policy of all sections", large=runs(1, 400)).wrong == ()


def test_a_growth_too_small_to_notice_is_let_be():
    small = {"own": runs(1, 2, 2, 2), "long": runs(1, 2), "large": runs(1, 4, 4, 4)}

    assert line(**small).wrong == ()


def test_statements_that_change_from_round_to_round_or_place_to_place_are_named():
    assert line(large=runs(9, 40, 40, 40, statements=6)).wrong == ("sends now 5 statements, now 6",)


def test_both_postgresqls_get_the_same_statements():
    five, six = line(), line(**{key: runs(9, 40, statements=6) for key in ("own", "long", "large")})

    assert report.told_apart([five, five], [five, five]) == []
    assert report.told_apart([five], [six]) == ["publish: sends 5 statements to one, 6 to the other."]


@pytest.mark.parametrize(("after", "wrong"), [(24, 0), (25, 1)])
def test_a_bound_is_a_part_of_what_it_took_before(after, wrong):
    lanes = {key: runs(99, after, after) for key in ("own", "long", "large")}

    found = line(**lanes, before=runs(99, 40, 40), bound=0.6)

    assert found.before == 40
    assert len(found.wrong) == wrong


def test_the_tables_fit_a_terminal():
    alone, compared = line("open the story with its column"), line(before=runs(1, 12345, 12345), bound=0.6)

    shown = [report.table([alone], {}), report.table([compared], {"publish": 0.6})]

    assert max(len(row) for text in shown for row in text.split("\n")) <= 100
    assert "publish" in shown[1]
    assert "0.60" in shown[1]
