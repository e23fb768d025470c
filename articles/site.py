"""The desk: the stock admin in the order of the work, and nothing deleted in bulk.

It stands outside articles.admin, whose modules need the site to register with before it could be imported from there.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.accounts import tell_of_lock_outs

#: What stands where on the desk: heading, then models in the order of the work.
PARTS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (_("Stories"), ("articles.Article", "articles.Source", "articles.Evidence", "glossary.Term")),
    (_("The paper"), ("articles.Section", "articles.Policy", "articles.Byline")),
    (_("On record"), ("articles.Publication", "articles.Event")),
    (_("People"), ("auth.User", "auth.Group")),
)


class NewsroomSite(admin.AdminSite):
    """The admin as the newsroom's desk."""

    site_header = site_title = _("Newsroom")
    index_title = _("Desk")
    enable_nav_sidebar = False

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self.disable_action("delete_selected")

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """One login page for everybody; who is logged in without a place here hears so from the admin's own."""
        if request.method == "GET" and not request.user.is_authenticated:
            return redirect_to_login(request.GET.get("next") or reverse("admin:index"), settings.LOGIN_URL)
        return super().login(request, extra_context)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """The start page of whoever works at the desk."""
        tell_of_lock_outs(request)
        return super().index(request, extra_context)

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """One page for everybody, which asks; a press of the button there or here logs out."""
        return super().logout(request, extra_context) if request.method == "POST" else redirect("logout")

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """One page for everybody's own password."""
        return redirect("password_change")

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict[str, Any]]:
        """The models in the order of the work; those of other apps keep their place behind."""
        apps = super().get_app_list(request, app_label)
        if app_label:
            return apps
        rows = {f"{app['app_label']}.{model['object_name']}": model for app in apps for model in app["models"]}
        parts = []
        for heading, names in PARTS:
            if found := [rows.pop(name) for name in names if name in rows]:
                parts.append(_part(heading, found))
        others = [model for name, model in rows.items() if not name.startswith("articles.")]
        return parts + ([_part(_("Other"), others)] if others else [])


def _part(heading: Any, models: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "name": heading,
        "app_label": "desk",
        "app_url": reverse("admin:index"),
        "has_module_perms": True,
        "models": models,
    }
