"""Logging in and choosing a password: what the account's own person does to it, and so in their own name."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth import get_user_model, views
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.formats import date_format
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from articles import strangers
from articles.workflow import people
from articles.workflow.acting import acting

#: Up to when this session was told of lock-outs.
TOLD = "told_of_lock_outs"


class PersonBackend(ModelBackend):
    """Django's own log-in; a password that is hashed anew is written in its person's name."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs: Any
    ) -> Any:
        """Whose login and password these are, or nobody."""
        known = get_user_model().objects.filter(username=username).first()
        if known is None:
            return super().authenticate(request, username=username, password=password, **kwargs)
        with transaction.atomic(), acting(known):
            return super().authenticate(request, username=username, password=password, **kwargs)


def note_login(sender: type[User], user: User, request: HttpRequest, **kwargs: Any) -> None:
    """Note when somebody logged in last; stands in the place of Django's own receiver, which names nobody.

    Its person hears on the page that comes next who was turned away there since the last time.
    """
    before = user.last_login
    with transaction.atomic(), acting(user):
        user.last_login = timezone.now()
        user.save(update_fields=["last_login"])
    _tell_of_lock_outs(request, user, since=before)


def tell_of_lock_outs(request: HttpRequest) -> None:
    """Tell whoever comes to a start page, still logged in from earlier, who was turned away at their account since."""
    user = cast("User", request.user)
    told = request.session.get(TOLD)
    _tell_of_lock_outs(request, user, since=datetime.fromisoformat(told) if told else user.last_login)


def _tell_of_lock_outs(request: HttpRequest, user: User, *, since: datetime | None) -> None:
    """Say it on the page that comes next, once."""
    if not (turned_away := people.lock_outs(user, since=since)):
        return
    request.session[TOLD] = turned_away[0].isoformat()
    warning = ngettext(
        "Somebody gave wrong passwords for your account until they were turned away, on %(last)s. If that was not you, "
        "choose a new password and tell whoever looks after people.",
        "Somebody gave wrong passwords for your account until they were turned away, %(times)s times, the last on "
        "%(last)s. If that was not you, choose a new password and tell whoever looks after people.",
        len(turned_away),
    ) % {"times": len(turned_away), "last": date_format(timezone.localtime(turned_away[0]), "DATETIME_FORMAT")}
    messages.warning(request, warning, fail_silently=True)


class LogoutView(views.LogoutView):
    """Logging out takes a press of a button; its address alone, from a bookmark or by hand, asks for it."""

    http_method_names = ["get", "head", "post", "options"]

    @method_decorator(never_cache)
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The button; nothing happens yet."""
        return render(request, "registration/log_out.html")


class PasswordChangeView(views.PasswordChangeView):
    """Another password for oneself, with the old one."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """In one's own name: looking at the old password may hash it anew."""
        with transaction.atomic(), acting(cast("User", request.user)):
            return super().post(request, *args, **kwargs)


class PasswordResetView(views.PasswordResetView):
    """A letter with a link, to whoever has lost their password."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Send it, unless this address has asked for as many as it may."""
        if not strangers.may_ask_for_a_letter(self.request, form.cleaned_data["email"]):
            return strangers.turn_away(self.request)
        return super().form_valid(form)


class PasswordResetConfirmView(views.PasswordResetConfirmView):
    """Another password for oneself, with the letter that was sent."""

    def form_valid(self, form: Any) -> HttpResponse:
        """In the name of whoever the letter was sent to."""
        with transaction.atomic(), acting(form.user):
            strangers.forgive(self.request, form.user)
            return super().form_valid(form)
