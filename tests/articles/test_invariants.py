"""The nightly checks see what somebody did past every guard, as the owner of the tables with the triggers off."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles import invariants, rows
from articles.models import Event
from articles.workflow import journal, writing
from tests import corpus
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)

TABLES = (
    "article",
    "claim",
    "contributor",
    "event",
    "evidence",
    "journalhead",
    "live",
    "publication",
    "review",
    "revision",
    "signoff",
)


@pytest.fixture
def published(editor, reviewer, chief):
    return make.publish_story(editor=editor, reviewer=reviewer, chief=chief)


@pytest.fixture
def behind(published, owner_db):
    """Runs SQL that no guard sees any more."""
    for table in TABLES:
        owner_db.execute(f"ALTER TABLE articles_{table} DISABLE TRIGGER USER")
    return owner_db.execute


#: What was done, to which kind of row it shows, and what the check has to say of it.
BROKEN = {
    "UPDATE articles_revision SET dateline = 'MINSK'": ("I1", "version", "its digest is not that of its text"),
    "UPDATE articles_revision SET digest_format = 9": ("I1", "version", "its digest is not that of its text"),
    "UPDATE articles_article SET headline = 'Other'": ("I1", "story", "its text differs from its newest saved version"),
    "UPDATE articles_publication SET body = body || '<p>More.</p>'": (
        "I1",
        "publication",
        "it is not the saved version it names",
    ),
    "DELETE FROM articles_review WHERE claim_id = (SELECT id FROM articles_claim WHERE display <> '')": (
        "I1",
        "publication",
        "had no decision at that content when it went out",
    ),
    "DELETE FROM articles_signoff": ("I1", "publication", "not every sentence of it was signed for"),
    "UPDATE articles_signoff SET person_id = (SELECT saved_by_id FROM articles_revision WHERE number = 1)": (
        "I1",
        "publication",
        "not every sentence of it was signed for",
    ),
    "DELETE FROM articles_contributor WHERE how = 'tagged'": (
        "I2",
        "claim",
        "who tagged it is not among those who had a hand in it",
    ),
    "UPDATE articles_evidence SET added_by_id = (SELECT id FROM auth_user WHERE username = 'reviewer')": (
        "I2",
        "claim",
        "who added evidence is not among those who had a hand in it",
    ),
    "UPDATE articles_evidence SET excerpt = 'other words'": ("I3", "claim", "its fingerprint is not that of its words"),
    "UPDATE articles_claim SET fingerprint = repeat('0', 64)": (
        "I3",
        "claim",
        "its fingerprint is not that of its words",
    ),
    "UPDATE articles_review SET seen = 'something else'": ("I4", "decision", "what it saw is not what its fingerprint"),
    "UPDATE articles_review SET seen = 'v9', fingerprint = encode(sha256('v9'), 'hex')": (
        "I4",
        "decision",
        "what it saw is in no form that is known here",
    ),
    "UPDATE articles_review SET person_id = (SELECT id FROM auth_user WHERE username = 'chief')": (
        "I6",
        "decision",
        "the journal does not know of it",
    ),
    "DELETE FROM articles_live": ("I8", "story", "the newest is not the live one"),
    "UPDATE articles_publication SET number = 2": ("I8", "story", "its publications have gaps"),
    "UPDATE articles_article SET version = version + 1": ("I12", "story", "its version is not its newest saved"),
    "UPDATE articles_claim SET words = 'Other words', quote = 'Other words' WHERE display = ''": (
        "I13",
        "claim",
        "its words are not those under its mark",
    ),
    "UPDATE articles_claim SET attached = false WHERE display = ''": ("I13", "claim", "do not match"),
    "UPDATE articles_claim SET context = 'It rained.' WHERE display = ''": (
        "I13",
        "claim",
        "it does not tell the sentences it stands in",
    ),
    "UPDATE articles_claim SET context_changed = true WHERE display = ''": (
        "I31",
        "claim",
        "it says something else of the words around it",
    ),
    "UPDATE articles_review SET vouches = ARRAY[repeat('0', 64)]": (
        "I13",
        "decision",
        "it vouches for a sentence that did not stand around its claim",
    ),
    "UPDATE articles_review SET vouches = '{}'": ("I1", "publication", "nobody vouched for the words around claim"),
    "UPDATE articles_review SET person_id = (SELECT saved_by_id FROM articles_revision WHERE number = 1)": (
        "I2",
        "decision",
        "it vouches for words of its own person",
    ),
    "UPDATE articles_publication SET rendered = replace(rendered, '40', '41')": (
        "I28",
        "publication",
        "what readers see is not the signed text",
    ),
    "UPDATE articles_publication SET page = page || '{\"format\": 9}'": (
        "I28",
        "publication",
        "There is no reader for a page of format 9.",
    ),
    'UPDATE articles_publication SET manifest = manifest || \'{"format": "v9"}\'': (
        "I28",
        "publication",
        "There is no reader for a manifest of format v9.",
    ),
    "UPDATE articles_event SET format = 9 WHERE number = 3": ("I6", "event 3", "the chain breaks here"),
    "UPDATE articles_claim SET status = 'waived' WHERE display = ''": ("I31", "claim", "its status says waived"),
}


@pytest.mark.parametrize("sql", BROKEN)
def test_the_check_names_what_went_round_every_guard(behind, sql):
    assert list(invariants.check()) == []
    invariant, what, message = BROKEN[sql]

    behind(sql)

    found = [problem for problem in invariants.check() if problem.invariant == invariant]
    assert [problem for problem in found if problem.place.startswith(what) and message in problem.message]


def test_the_command_says_that_everything_holds(published):
    out = StringIO()

    call_command("check_invariants", stdout=out)

    assert out.getvalue() == f"Everything that must always hold does ({len(invariants.CHECKS)} checks).\n"


def test_the_command_names_each_problem_and_fails(behind, published):
    behind("DELETE FROM articles_live")
    err = StringIO()

    with pytest.raises(CommandError, match="1 things that must always hold do not"):
        call_command("check_invariants", stdout=StringIO(), stderr=err)

    story = f"I8 story {published.article_id}: its publications have gaps, or the newest is not the live one\n"
    assert err.getvalue() == story


# --- memory ----------------------------------------------------------------------------------------------------


def peak_of(step: Callable[[], object]) -> int:
    """The most memory a step held at once, in bytes."""
    tracemalloc.start()
    try:
        step()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def checked_all() -> int:
    """How many problems there are; none is kept."""
    return sum(1 for _problem in invariants.check())


def test_checking_ten_times_the_stories_takes_no_more_memory(editor, reviewer, chief, monkeypatch):
    monkeypatch.setattr(invariants, "STORIES", 5)
    monkeypatch.setattr(rows, "AT_ONCE", 10)
    people = {"editor": editor, "reviewer": reviewer, "chief": chief}
    peaks, read = [], []
    for count in (12, 108):
        corpus.load(checked=count, live=count, called=f"of-{count}-", **people)
        for headline in range(count):
            writing.start_story(by=editor, content=writing.Content(headline=f"{count} and {headline}"))
        told: list[int] = []
        with rows.counted(told.append):
            journal.verify()
            checked_all()
        peaks.append((peak_of(journal.verify), peak_of(checked_all)))
        read.append((max(told), sum(told)))

    (few, all_few), (many, all_many) = read
    assert few == many < 50
    assert all_many > 7 * all_few  # people and roles are the same few each time
    assert [later < before + 400_000 for before, later in zip(*peaks, strict=True)] == [True, True], peaks


# --- the journal's chain ---------------------------------------------------------------------------------------


def last_number() -> int:
    return journal.verify()[0]


def test_the_chain_holds_from_the_first_event_to_the_head(published, editor):
    writing.start_story(by=editor, content=writing.Content(headline="One more"))
    out = StringIO()

    call_command("verify_journal", stdout=out)

    assert last_number() > 10
    holds, last = out.getvalue().splitlines()
    assert holds == f"The journal holds: {last_number()} events, one chain."
    event = Event.objects.get(number=last_number())
    assert last == f"The last of them: {event.number}:{event.hash}"


def test_an_event_that_was_kept_elsewhere_is_asked_for_again(published):
    kept = "{0.number}:{0.hash}".format(Event.objects.get(number=4))

    call_command("verify_journal", kept=kept, stdout=StringIO())


#: Rewrites all of the past from an event on so that the chain holds again.
REWRITTEN = """DO $$ DECLARE e articles_event; last text; BEGIN
    UPDATE articles_event SET data = '{"note": "never said"}' WHERE number = 3;
    SELECT hash INTO last FROM articles_event WHERE number = 2;
    FOR e IN SELECT * FROM articles_event WHERE number > 2 ORDER BY number LOOP
        UPDATE articles_event SET previous_hash = last, hash = newsroom_event_hash(last, e.number, e.at, e.person_id,
            e.verb, e.article_id, e.subject, e.data) WHERE number = e.number RETURNING hash INTO last;
    END LOOP;
    UPDATE articles_journalhead SET hash = last;
END $$"""


def test_a_past_that_was_rewritten_whole_shows_by_what_was_kept(published, behind):
    kept = "{0.number}:{0.hash}".format(Event.objects.get(number=4))

    behind(REWRITTEN)

    assert journal.verify()[1] is None
    with pytest.raises(CommandError, match="Event 4 is not the one that was kept: the journal's past was rewritten"):
        call_command("verify_journal", kept=kept, stdout=StringIO())


def test_an_event_kept_of_a_later_time_tells_of_an_older_copy(published):
    with pytest.raises(CommandError, match=f"ends at event {last_number()}, before the one kept, 9999: an older copy"):
        call_command("verify_journal", kept=f"9999:{'a' * 64}", stdout=StringIO())


@pytest.mark.parametrize("kept", ["", "x", "4", "4:abc", f"0:{'a' * 64}", f"4:{'A' * 64}", f"{'9' * 19}:{'a' * 64}"])
def test_what_is_no_event_as_it_is_printed_is_said_to_be_none(published, kept):
    with pytest.raises(CommandError, match="is no event as this command prints it"):
        call_command("verify_journal", kept=kept, stdout=StringIO())


TAMPERED = {
    "an event that was changed": ("UPDATE articles_event SET verb = 'other' WHERE number = 3", 3, 2),
    "an event in another's name": (
        "UPDATE articles_event SET person_id = (SELECT max(id) FROM auth_user) WHERE number = 1",
        1,
        0,
    ),
    "an event that was removed": ("DELETE FROM articles_event WHERE number = 4", 4, 3),
    "two events that changed places": (
        "UPDATE articles_event SET number = -5 WHERE number = 5; UPDATE articles_event SET number = 5 WHERE number = 6;"
        " UPDATE articles_event SET number = 6 WHERE number = -5",
        5,
        4,
    ),
    "an event in a form nobody knows": ("UPDATE articles_event SET format = 9 WHERE number = 3", 3, 2),
    "an event forged with a hash of its own": (
        "UPDATE articles_event SET verb = 'other', hash = newsroom_event_hash(previous_hash, number, at, person_id,"
        " 'other', article_id, subject, data) WHERE number = 2",
        3,
        2,
    ),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_the_first_break_of_the_chain_is_named_by_its_number(behind, name):
    sql, number, whole = TAMPERED[name]

    behind(sql)

    count, broken = journal.verify()
    assert (count, broken.number) == (whole, number)
    assert "I6" in {problem.invariant for problem in invariants.journal()}
    with pytest.raises(CommandError, match=f"The journal breaks at event {number}: .* {whole} events before it hold"):
        call_command("verify_journal", stdout=StringIO())


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM articles_event WHERE number = (SELECT max(number) FROM articles_event)",
        "UPDATE articles_journalhead SET hash = repeat('0', 64)",
        "DELETE FROM articles_journalhead",
    ],
)
def test_an_end_that_is_not_the_heads_is_noticed(behind, sql):
    behind(sql)

    assert journal.verify()[1] is not None
    assert [problem.place for problem in invariants.journal()] == ["the journal's head"]
