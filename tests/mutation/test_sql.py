"""The faults made in SQL are those meant: on a few conditions, every one of them."""

from __future__ import annotations

import pytest

from tests.mutation.sql import changes, without_alternatives


def made(text: str, *kinds: str) -> list[str]:
    return [change.made_in(text) for change in changes(text) if not kinds or change.what in kinds]


def test_each_operand_is_dropped_and_negated():
    assert made("SELECT FROM t WHERE a AND NOT b", "dropped", "negated") == [
        "SELECT FROM t WHERE true AND NOT b",
        "SELECT FROM t WHERE NOT (a) AND NOT b",
        "SELECT FROM t WHERE true",
        "SELECT FROM t WHERE a AND true",
        "SELECT FROM t WHERE a AND b",
    ]


def test_an_operand_of_or_is_taken_as_false_and_one_inside_brackets_is_found():
    assert made("IF a OR (b AND c) THEN", "dropped") == [
        "IF false OR (b AND c) THEN",
        "IF false THEN",
        "IF a OR false THEN",
        "IF a OR (true AND c) THEN",
        "IF a OR (b AND true) THEN",
    ]


def test_the_and_of_between_and_the_end_of_a_case_part_no_condition():
    assert made("WHERE CASE WHEN a THEN b END AND c BETWEEN 1 AND d", "dropped") == [
        "WHERE true AND c BETWEEN 1 AND d",
        "WHERE true",
        "WHERE CASE WHEN false THEN b END AND c BETWEEN 1 AND d",
        "WHERE CASE WHEN a THEN b END AND true",
    ]


def test_a_case_that_compares_values_holds_no_condition():
    assert made("SELECT CASE x WHEN 'a' THEN b ELSE c END", "dropped", "negated") == []


def test_a_comparison_is_turned_unless_its_negation_says_the_same_or_it_assigns():
    assert made("WHERE a < b", "turned") == ["WHERE a <= b"]
    assert made("WHERE a = b", "turned") == []
    assert made("SELECT a = b AS same", "turned") == ["SELECT a <> b AS same"]
    assert made("UPDATE t SET a = b", "turned") == []


def test_each_field_of_two_rows_is_left_out_of_both():
    assert made("RETURN (a, b) IS DISTINCT FROM (c, f(d, e))", "field left out") == [
        "RETURN ( b) IS DISTINCT FROM ( f(d, e))",
        "RETURN (a) IS DISTINCT FROM (c)",
    ]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("concat_ws('-', a, b)", ["concat_ws('-', b)", "concat_ws('-', a)"]),
        ("a IN ('x', 'y')", ["a IN ( 'y')", "a IN ('x')"]),
        ("a = ANY (ARRAY['x', 'y'])", ["a = ANY (ARRAY[ 'y'])", "a = ANY (ARRAY['x'])"]),
    ],
)
def test_each_entry_of_a_list_is_left_out(text, others):
    assert made(text, "field left out", "entry left out") == others


def test_statements_locks_and_numbers_are_changed_one_by_one():
    body = "BEGIN PERFORM f(1); NEW.a := 2; SELECT b INTO c FROM t FOR NO KEY UPDATE; RETURN NEW; END"

    assert made(body, "statement left out", "lock left out", "one more") == [
        body.replace("PERFORM f(1)", "NULL"),
        body.replace("f(1)", "f(2)"),
        body.replace("NEW.a := 2", "NULL"),
        body.replace(":= 2", ":= 3"),
        body.replace(" FOR NO KEY UPDATE", ""),
    ]


def test_words_of_a_message_are_left_alone():
    assert made("RAISE EXCEPTION 'this AND that = nothing'") == []


@pytest.mark.parametrize(
    ("pattern", "others"),
    [
        ("'a|b'", ["'b'", "'a'"]),
        ("'</?(?:p|em)>|<br>'", ["'<br>'", "'</?(?:em)>|<br>'", "'</?(?:p)>|<br>'", "'</?(?:p|em)>'"]),
        (r"'[|]\||x'", ["'x'", r"'[|]\|'"]),
        ("'[]|]|x'", ["'x'", "'[]|]'"]),
        ("'ab'", []),
    ],
)
def test_each_alternative_of_an_expression_is_left_out(pattern, others):
    found = sorted(without_alternatives(pattern), key=lambda change: change.start)

    assert sorted(change.made_in(pattern) for change in found) == sorted(others)


def test_only_expressions_have_alternatives():
    assert made("regexp_replace(body, 'a|b', '')", "alternative left out") == [
        "regexp_replace(body, 'b', '')",
        "regexp_replace(body, 'a', '')",
    ]
    assert made("SELECT 'a|b'", "alternative left out") == []
