"""Logging in and choosing a password: what the account's own person does to it, and so in their own name."""

from __future__ import annotations

from typing import Any, cast

from django.contrib.auth import get_user_model, views
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from articles.workflow.acting import acting


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


def note_login(sender: type[User], user: User, **kwargs: Any) -> None:
    """Note when somebody logged in last; stands in the place of Django's own receiver, which names nobody."""
    with transaction.atomic(), acting(user):
        user.last_login = timezone.now()
        user.save(update_fields=["last_login"])


class PasswordChangeView(views.PasswordChangeView):
    """Another password for oneself, with the old one."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """In one's own name: looking at the old password may hash it anew."""
        with transaction.atomic(), acting(cast("User", request.user)):
            return super().post(request, *args, **kwargs)


class PasswordResetConfirmView(views.PasswordResetConfirmView):
    """Another password for oneself, with the letter that was sent."""

    def form_valid(self, form: Any) -> HttpResponse:
        """In the name of whoever the letter was sent to."""
        with transaction.atomic(), acting(form.user):
            return super().form_valid(form)
