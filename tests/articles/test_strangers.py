"""Strangers at the door: wrong passwords and letters are limited, and nobody locks anybody else out."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from axes.models import AccessAttempt, AccessFailureLog
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import IntegrityError, connection
from django.test import Client
from django.utils import timezone

from articles import invariants
from articles.errors import RightWithdrawn
from articles.models import Event
from articles.workflow import people
from articles.workflow.acting import SYSTEM, step, system_person
from articles.workflow.journal import record
from tests import factories as make

pytestmark = pytest.mark.django_db

RIGHT = "a long password"
HERE, ELSEWHERE = "192.0.2.1", "198.51.100.7"


def try_at(login: str, password: str = "wrong", *, at: str = HERE, agent: str = "one", path: str = "/login/") -> int:
    """Log in once, from some address; what the server answers."""
    stranger = Client(REMOTE_ADDR=at, headers={"user-agent": agent})
    return stranger.post(path, {"username": login, "password": password}).status_code


def lock_outs() -> list[str]:
    """Whose accounts the journal says somebody was turned away at."""
    return list(Event.objects.filter(verb="lock_out").order_by("number").values_list("subject", flat=True))


@pytest.fixture
def hashed(monkeypatch):
    """How many passwords were hashed or looked at."""
    counted = []
    true = User.check_password
    monkeypatch.setattr(User, "check_password", lambda self, raw: counted.append(raw) or true(self, raw))
    return counted


# --- wrong passwords ------------------------------------------------------------------------------------------------


def test_fifty_wrong_passwords_in_a_row_are_limited_and_the_owner_gets_in_from_elsewhere(editor, hashed):
    answers = [try_at("editor", f"guess {n}") for n in range(50)]

    assert answers == [200] * 4 + [429] * 46
    assert len(hashed) == 5
    assert try_at("editor", RIGHT) == 429
    assert try_at("editor", RIGHT, at=ELSEWHERE) == 302


def test_the_desks_own_log_in_is_the_same_door(editor):
    assert [try_at("editor", path="/admin/login/") for _ in range(5)] == [200] * 4 + [429]
    assert try_at("editor", RIGHT) == 429


def test_another_browser_is_no_other_stranger(editor):
    assert [try_at("editor", agent=f"browser {n}") for n in range(6)] == [200] * 4 + [429] * 2


def test_no_number_of_addresses_locks_an_account(editor):
    for n in range(40):
        try_at("editor", at=f"203.0.113.{n}")

    assert try_at("editor", RIGHT, at=ELSEWHERE) == 302


def test_an_address_is_limited_over_all_accounts(editor):
    answers = [try_at(f"somebody-{n}") for n in range(25)]

    assert answers == [200] * 19 + [429] * 6
    assert try_at("editor", RIGHT) == 429
    assert try_at("editor", RIGHT, at=ELSEWHERE) == 302


def test_a_good_password_buys_no_tries_at_other_accounts(editor, reviewer):
    answers = []
    for n in range(24):
        answers.append(try_at(f"somebody-{n}"))
        if n % 4 == 3 and n < 19:
            assert try_at("reviewer", RIGHT) == 302

    assert answers == [200] * 19 + [429] * 5


def test_a_good_password_forgets_the_wrong_ones_before_it(editor):
    for _round in range(4):
        assert [try_at("editor") for _ in range(4)] == [200] * 4
        assert try_at("editor", RIGHT) == 302


def test_after_a_quarter_of_an_hour_one_may_try_again_and_trying_meanwhile_costs_nothing(editor):
    [try_at("editor") for _ in range(5)]
    waited = timezone.now() - timedelta(minutes=15, seconds=1)
    assert try_at("editor") == 429
    AccessAttempt.objects.update(attempt_time=waited)

    assert try_at("editor", RIGHT) == 302


def test_whoever_is_turned_away_hears_how_long_whether_there_is_such_an_account_or_not(client, editor):
    pages = []
    for name in ("editor", "nobody-here"):
        [try_at(name, at="127.0.0.1") for _ in range(4)]
        pages.append(client.post("/login/", {"username": name, "password": "wrong"}))

    assert [page.status_code for page in pages] == [429, 429]
    assert pages[0]["Retry-After"] == "900"
    assert pages[0].text == pages[1].text
    assert "Wait 15 minutes and try again, or try from somewhere else" in pages[0].text


@pytest.mark.parametrize("typed", ["hunter2-my-password", "x" * 1_000_000, "editor\x00", "ed it or"])
def test_what_was_typed_instead_of_a_login_is_kept_nowhere(editor, typed):
    assert try_at(typed) == 200

    kept = [
        *AccessAttempt.objects.values_list("username", "post_data"),
        *AccessFailureLog.objects.values_list("username"),
    ]
    assert typed not in repr(kept)
    assert all(len(row[0]) < 60 for row in kept)


def test_no_password_is_taken_with_each_request_of_the_api(client, editor):
    for _ in range(6):
        client.get("/api/v1/schema/", headers={"Authorization": "Basic " + base64.b64encode(b"editor:wrong").decode()})

    assert AccessAttempt.objects.count() == 0
    assert try_at("editor", RIGHT, at="127.0.0.1") == 302


# --- the journal, and the person -------------------------------------------------------------------------------------


def test_a_lock_out_of_an_account_is_one_event_in_nobodys_name(editor):
    [try_at("editor") for _ in range(9)]
    [try_at("editor", at=ELSEWHERE) for _ in range(5)]

    events = list(Event.objects.filter(verb="lock_out").select_related("person"))
    assert [(event.subject, event.person.username, event.data) for event in events] == [
        ("person:editor", SYSTEM, {})
    ] * 2
    assert list(invariants.check()) == []


def test_names_nobody_has_and_accounts_switched_off_leave_no_event(editor):
    make.switch_off(editor)
    [try_at("editor") for _ in range(5)]
    [try_at("nobody-here", at=ELSEWHERE) for _ in range(5)]
    [try_at(SYSTEM, at="203.0.113.9") for _ in range(5)]

    assert lock_outs() == []


def test_the_person_is_told_at_their_next_log_in_and_once(client, editor):
    client.post("/login/", {"username": "editor", "password": RIGHT})
    [try_at("editor") for _ in range(5)]
    [try_at("editor", at="203.0.113.4") for _ in range(5)]

    first = client.post("/login/", {"username": "editor", "password": RIGHT}, follow=True)
    again = client.post("/login/", {"username": "editor", "password": RIGHT}, follow=True)

    assert "Somebody gave wrong passwords for your account until they were turned away, 2 times" in first.text
    assert "turned away" not in again.text


@pytest.mark.parametrize("start", ["/review/", "/admin/"])
def test_whoever_is_logged_in_still_is_told_at_their_start_page_and_once(client, editor, start):
    client.post("/login/", {"username": "editor", "password": RIGHT})
    [try_at("editor") for _ in range(5)]

    first, again = client.get(start), client.get(start)
    [try_at("editor", at=ELSEWHERE) for _ in range(5)]
    later = client.get(start)

    assert ["turned away" in page.text for page in (first, again, later)] == [True, False, True]


def test_nobody_hears_of_anothers(client, editor, reviewer):
    [try_at("reviewer") for _ in range(5)]

    page = client.post("/login/", {"username": "editor", "password": RIGHT}, follow=True)

    assert page.redirect_chain == [("/review/", 302)]
    assert "turned away" not in page.text


@pytest.mark.django_db(transaction=True)
def test_no_event_tells_of_a_lock_out_that_was_none(editor):
    [try_at("editor") for _ in range(4)]

    with pytest.raises(IntegrityError, match="nothing happened as event"):
        people.lock_out(editor)


def tell_in_the_name_of(by: User, **data: str) -> None:
    """Leave the event of a lock-out, as if it were somebody's to tell."""
    with step(by):
        record("lock_out", by=by, article=None, subject="person:editor", **data)


def test_no_person_tells_of_a_lock_out_not_even_of_one_that_was(editor, superuser):
    [try_at("editor") for _ in range(5)]

    with pytest.raises(RightWithdrawn):
        tell_in_the_name_of(editor)
    with pytest.raises(IntegrityError, match="nothing happened as event"):
        tell_in_the_name_of(superuser)


def test_the_event_of_a_lock_out_holds_no_address(editor):
    [try_at("editor") for _ in range(5)]

    with pytest.raises(IntegrityError, match="nothing happened as event"):
        tell_in_the_name_of(system_person(), address=HERE)


# --- letters ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def letters(editor, reviewer, mailoutbox):
    """Two people who can be written to, and what was sent."""
    for person in (editor, reviewer):
        person.email = f"{person.username}@example.org"
        people.keep_person(person, by=make.hirer())
    return mailoutbox


def ask(mailbox: str, *, at: str = HERE, agent: str = "one") -> int:
    """Ask for a letter once, from some address."""
    return (
        Client(REMOTE_ADDR=at, headers={"user-agent": agent}).post("/password-reset/", {"email": mailbox}).status_code
    )


def test_thirty_wishes_for_a_letter_send_three(letters):
    answers = [ask("Editor@example.org" if n % 2 else "editor@example.org", agent=f"{n}") for n in range(30)]

    assert answers == [302] * 3 + [429] * 27
    assert [letter.to for letter in letters] == [["editor@example.org"]] * 3
    assert ask("editor@example.org", at=ELSEWHERE) == 302


def test_an_address_asks_for_ten_letters_whoever_they_go_to(letters):
    answers = [ask(f"somebody-{n}@example.org") for n in range(12)]

    assert answers == [302] * 10 + [429] * 2
    assert ask("editor@example.org") == 429
    assert ask("editor@example.org", at=ELSEWHERE) == 302


def test_letters_may_be_asked_for_again_after_a_quarter_of_an_hour(letters):
    [ask("editor@example.org") for _ in range(4)]
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))

    assert [ask("editor@example.org") for _ in range(4)] == [302] * 3 + [429]


def test_letters_lock_no_log_in_and_wrong_passwords_no_letter(letters):
    [ask(f"somebody-{n}@example.org") for n in range(12)]
    [try_at("editor", at=ELSEWHERE) for _ in range(5)]

    assert try_at("editor", RIGHT) == 302
    assert ask("editor@example.org", at=ELSEWHERE) == 302


def test_whoever_chose_a_new_password_by_letter_uses_it_at_once(letters):
    [try_at("editor") for _ in range(5)]
    mine = Client(REMOTE_ADDR=HERE)
    mine.post("/password-reset/", {"email": "editor@example.org"})
    link = next(word for word in letters[0].body.split() if "/password-reset/" in word)
    form = mine.get(link.removeprefix("http://testserver"), follow=True)
    new = {"new_password1": "ein-neues-Wort-7", "new_password2": "ein-neues-Wort-7"}
    mine.post(form.redirect_chain[-1][0], new)

    assert try_at("editor", "ein-neues-Wort-7") == 302


# --- what is kept, and by whom ----------------------------------------------------------------------------------------


def test_attempts_are_forgotten_after_ninety_days(editor, capsys):
    for days in (89, 91):
        [try_at("editor", at=f"203.0.113.{days}") for _ in range(2)]
        at = {"ip_address": f"203.0.113.{days}"}
        then = timezone.now() - timedelta(days=days)
        AccessAttempt.objects.filter(**at).update(attempt_time=then)
        AccessFailureLog.objects.filter(**at).update(attempt_time=then)
    AccessAttempt.objects.create(username="old", failures_since_start=1)
    AccessAttempt.objects.filter(username="old").update(attempt_time=timezone.now() - timedelta(days=91))

    call_command("purge_attempts")

    assert {row.ip_address for row in AccessFailureLog.objects.all()} == {"203.0.113.89"}
    assert not AccessAttempt.objects.filter(username="old").exists()
    assert "older than 90 days" in capsys.readouterr().out


@pytest.mark.parametrize("table", ["axes_accessattempt", "axes_accessfailurelog", "axes_accesslog"])
def test_the_applications_role_writes_the_tables_of_attempts(table):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_user, bool_and(has_table_privilege(current_user, %s, right_)) FROM"
            " unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) right_",
            [table],
        )
        assert cursor.fetchone() == ("newsroom", True)
