"""People: stock, but nobody is deleted, since history hangs on them; logins are switched off instead."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth import admin as stock
from django.contrib.auth import forms as stock_forms
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.errors import Refusal
from articles.refusing import TextForm, VerbAdmin, changed_in, person
from articles.workflow import people
from articles.workflow.waiting import patiently

admin.site.unregister([User, Group])

#: What passes for something else where names are read quickly.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "_": "", ".": "", "-": "", "+": ""})


def skeleton(username: str) -> str:
    """What a login looks like at a glance."""
    return username.casefold().translate(_ALIKE).replace("rn", "m").replace("vv", "w")


class LoginForm(TextForm):
    """A login that nobody takes for another's: a second account by the look of it would get round the four eyes."""

    def clean_username(self) -> str:
        """Plain letters, and unlike every login there is."""
        stock_clean = getattr(super(), "clean_username", None)
        username: str = stock_clean() if stock_clean else self.cleaned_data["username"]
        if username == self.instance.username or not username:
            return username
        if not username.isascii():
            raise ValidationError(_("Use plain letters, digits and . _ - + @: others look like them and are not."))
        others = User.objects.exclude(pk=self.instance.pk).values_list("username", flat=True)
        if alike := next((other for other in others if skeleton(other) == skeleton(username)), None):
            raise ValidationError(_("It looks like “%(other)s”. Choose another.") % {"other": alike})
        return username


class PersonForm(LoginForm, stock_forms.UserChangeForm):
    """A login and its roles."""


class NewPersonForm(LoginForm, stock_forms.AdminUserCreationForm):
    """A new login."""


class PasswordForm(stock_forms.AdminPasswordChangeForm):
    """Another password for somebody else, or none at all."""

    by: User

    def save(self, commit: bool = True) -> User:
        """Let the verb do it."""
        usable = self.cleaned_data["set_usable_password"]
        return people.set_password(self.user, by=self.by, password=self.cleaned_data["password1"] if usable else None)


def _chosen(form: Any, name: str, fields: list[str] | None) -> Any:
    """The roles or rights chosen in a form; None where nobody changed them."""
    return form.cleaned_data.get(name) if fields is None or name in fields else None


class RoleForm(TextForm):
    """A role and what it may do."""


@admin.register(User)
class PersonAdmin(VerbAdmin, stock.UserAdmin):
    """A login and its roles."""

    form = PersonForm
    add_form = NewPersonForm
    list_display = ("username", "first_name", "last_name", "email", "is_active", "is_staff")
    readonly_fields = ("last_login", "date_joined")  # what happened, which nobody sets

    def keep(self, request: HttpRequest, obj: User, form: Any, change: bool) -> tuple[User, bool]:
        """Save the login with its roles, in one step."""
        if change and not form.has_changed():
            return obj, False
        fields = changed_in(form, change)
        roles, rights = (_chosen(form, name, fields) for name in ("groups", "user_permissions"))
        return people.keep_person(obj, by=person(request), roles=roles, rights=rights, fields=fields), True

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002
        """Give somebody else another password; one's own is changed with the old one."""
        view = copy(self)
        view.change_password_form = type("PasswordForm", (PasswordForm,), {"by": person(request)})
        try:
            return patiently(partial(stock.UserAdmin.user_change_password, view, request, id, form_url))
        except Refusal as refusal:
            messages.error(request, str(refusal))
            return HttpResponseRedirect(reverse("admin:auth_user_change", args=[id]))


@admin.register(Group)
class RoleAdmin(VerbAdmin, stock.GroupAdmin):
    """A role."""

    form = RoleForm

    def keep(self, request: HttpRequest, obj: Group, form: Any, change: bool) -> tuple[Group, bool]:
        """Save the role with its rights, in one step."""
        if change and not form.has_changed():
            return obj, False
        fields = changed_in(form, change)
        rights = _chosen(form, "permissions", fields)
        return people.keep_role(obj, by=person(request), rights=rights, fields=fields), True
