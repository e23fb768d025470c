"""Times and progress as the desk says them."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils.html import strip_tags

from articles.states import Status
from articles.templatetags import desk

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(hours=2), "10:00"),
        (timedelta(hours=14), "yesterday, 22:00"),
        (timedelta(days=-1), "tomorrow, 12:00"),
        (timedelta(days=3), "Monday, 12:00"),
        (timedelta(days=7), "5 March 2026"),
        (timedelta(days=400), "5 February 2025"),
        (timedelta(days=-5), "17 March 2026"),
    ],
)
@time_machine.travel(NOON, tick=False)
def test_a_time_is_said_as_a_newsroom_says_it(ago, words):
    assert strip_tags(desk.said(NOON - ago)) == words


def test_a_time_for_readers_is_full_and_names_its_zone():
    said = desk.moment(NOON)

    assert said == '<time datetime="2026-03-12T12:00:00+00:00">12 March 2026, 12:00 UTC</time>'


def test_a_day_comes_from_a_date_or_a_moment():
    assert strip_tags(desk.day(date(2026, 3, 12))) == "12 March 2026"
    assert strip_tags(desk.day(NOON)) == "12 March 2026"


@pytest.mark.parametrize("tag", [desk.said, desk.moment, desk.day])
def test_no_time_is_no_words(tag):
    assert tag(None) == ""


@pytest.mark.parametrize(("words", "said"), [("in orbit", "“in orbit”"), ("“in orbit”", "“in orbit”")])
def test_words_are_quoted_once(words, said):
    assert desk.quoted(words) == said


def test_progress_lays_segments_end_to_end_with_what_needs_a_person_first():
    progress = desk.progress({"approved": 15, "open": 3, "returned": 1, "waived": 1, "detached": 4})

    assert progress["total"] == 20
    assert progress["checked"] == 15
    assert [(s["status"], s["start"], s["number"]) for s in progress["segments"]] == [
        ("returned", 0, 1),
        ("open", 1, 3),
        ("waived", 4, 1),
        ("approved", 5, 15),
    ]


def test_every_status_has_a_shape_and_a_colour():
    static = desk.__file__.replace("templatetags/desk.py", "static/articles/")
    with open(static + "status.svg") as shapes, open(static + "css/tokens.css") as tokens:
        shapes, tokens = shapes.read(), tokens.read()

    assert [status for status in Status.values if f'id="{status}"' not in shapes] == []
    assert [status for status in Status.values if f"--{status}: light-dark(" not in tokens] == []
