"""Who comes in here, and how a refusal is answered."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.decorators import user_passes_test
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

from articles.errors import Refusal

Page = Callable[..., HttpResponse]


class StaffRequest(HttpRequest):
    """A request of somebody who works here."""

    user: User


def staff_page(page: Page) -> Page:
    """A page for people who work here; everybody else is asked to log in as somebody who does."""
    return never_cache(user_passes_test(lambda user: user.is_active and user.is_staff)(page))


def status_of(refusal: Refusal) -> int:
    """403 where the person is the reason, 409 where the situation is."""
    return 403 if isinstance(refusal, PermissionDenied) else 409
