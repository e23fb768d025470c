"""Strangers at the door: how often somebody nobody knows yet may try a password, or have a letter sent.

Counted are the pair of an account and an address, and an address over all accounts. Never an account alone: then
anybody could lock a colleague out.
"""

from __future__ import annotations

from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import F, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac

from articles.workflow import people

#: What an attempt is filed under that names no account here: nobody can read there what was typed, a password perhaps.
UNKNOWN, LETTER = "unknown:", "letter:"
LONGEST_LOGIN = 150
#: With an address of its own beside it, the advisory lock that counting holds.
COUNTING = 20_270


def filed_under(request: HttpRequest, credentials: dict[str, Any] | None = None) -> str:
    """The account an attempt is at, or, where there is none, a name that tells nothing."""
    typed = str((credentials or {}).get("username") or "")
    known = getattr(request, "filed", None)
    if known is None or known[0] != typed:
        fit = 0 < len(typed) <= LONGEST_LOGIN and "\0" not in typed
        there = fit and get_user_model().objects.filter(username=typed).exists()
        known = (typed, typed if there else _unreadable(UNKNOWN, typed))
        request.filed = known  # type: ignore[attr-defined]
    return str(known[1])


def _unreadable(kind: str, words: str) -> str:
    return kind + salted_hmac("newsroom.strangers", words, algorithm="sha256").hexdigest()[:32]


class Counting(AxesDatabaseHandler):  # type: ignore[misc]
    """Counts wrong passwords; whoever is turned away is counted no further, so that waiting helps."""

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """The failures of the pair, or as many as lock it where the address has had all of its own."""
        pair, address = self._counted(request, credentials)
        return int(settings.AXES_FAILURE_LIMIT) if address >= settings.ADDRESS_FAILURE_LIMIT else pair

    def _counted(self, request: HttpRequest, credentials: dict[str, Any] | None) -> tuple[int, int]:
        """How many failures the pair has, and how many its address over all accounts; asked at once, of few rows."""
        _pair, attempts = self.get_user_attempts(request, credentials)
        rows = list(attempts.exclude(username__startswith=LETTER).values_list("username", "failures_since_start"))
        name = filed_under(request, credentials)
        return sum(failures for who, failures in rows if who == name), sum(failures for _who, failures in rows)

    def user_login_failed(self, sender: Any, credentials: dict[str, Any], request: Any = None, **kwargs: Any) -> None:
        """Count it; when that was the last one an account here has from there, the journal says so, once."""
        if request.axes_locked_out:  # and is told so without more ado: whoever goes on costs as little as can be
            request.axes_credentials = credentials
            return
        with transaction.atomic():
            _hold(request.axes_ip_address)
            super().user_login_failed(sender, credentials, request, **kwargs)
            pair, _address = self._counted(request, credentials)
            if pair == settings.AXES_FAILURE_LIMIT:
                name = filed_under(request, credentials)
                for person in User.objects.filter(username=name, is_active=True):
                    people.lock_out(person)

    def reset_user_attempts(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """Forget the pair's alone after a log-in; else a good password would buy an address any number of others."""
        pair, _address = self.filter_user_attempts(request, credentials)
        return int(pair.delete()[0])


def _sum(attempts: QuerySet[Any]) -> int:
    return attempts.aggregate(all=Sum("failures_since_start"))["all"] or 0


def _hold(address: str | None) -> None:
    """Count what comes from one address one after another: two at once would each miss the other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, hashtext(%s))", [COUNTING, address or ""])


def may_ask_for_a_letter(request: Any, email: str) -> bool:
    """Whether one more letter may go to this mailbox at the wish of this address; if so, it is counted."""
    AxesProxyHandler.update_request(request)
    name = _unreadable(LETTER, email.casefold())
    with transaction.atomic():
        _hold(request.axes_ip_address)
        recent = AccessAttempt.objects.filter(
            ip_address=request.axes_ip_address,
            username__startswith=LETTER,
            attempt_time__gt=timezone.now() - settings.AXES_COOLOFF_TIME,
        )
        if _sum(recent) >= settings.ADDRESS_LETTER_LIMIT or _sum(recent.filter(username=name)) >= settings.LETTER_LIMIT:
            return False
        row, made = AccessAttempt.objects.get_or_create(
            username=name,
            ip_address=request.axes_ip_address,
            user_agent="",
            defaults={"path_info": request.axes_path_info, "failures_since_start": 1},
        )
        if not made:
            again = row.attempt_time > timezone.now() - settings.AXES_COOLOFF_TIME
            row.failures_since_start = F("failures_since_start") + 1 if again else 1
            row.attempt_time = timezone.now()
            row.save(update_fields=["failures_since_start", "attempt_time"])
    return True


def forgive(request: Any, person: User) -> None:
    """Whoever chose a new password by letter may use it at once, from where they are."""
    AxesProxyHandler.update_request(request)
    AxesProxyHandler.reset_attempts(username=person.username, ip_address=request.axes_ip_address)


def turn_away(
    request: HttpRequest, response: HttpResponse | None = None, credentials: dict[str, Any] | None = None
) -> HttpResponse:
    """The page for whoever tried too often: the same whether there is such an account or not."""
    wait = settings.AXES_COOLOFF_TIME
    page = render(request, "registration/turned_away.html", {"minutes": int(wait.total_seconds() // 60)}, status=429)
    page["Retry-After"] = str(int(wait.total_seconds()))
    return page
