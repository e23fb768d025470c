"""People: stock, but nobody is deleted, since history hangs on them; logins are switched off instead."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth import admin as stock
from django.contrib.auth import forms as stock_forms
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.refusing import TextForm

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


@admin.register(User)
class PersonAdmin(stock.UserAdmin):
    """A login and its roles."""

    form = PersonForm
    add_form = NewPersonForm
    list_display = ("username", "first_name", "last_name", "email", "is_active", "is_staff")
    actions = None

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Switch the login off (“active”) instead."""
        return False


@admin.register(Group)
class RoleAdmin(stock.GroupAdmin):
    """A role."""

    actions = None

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Roles come back with every migrate."""
        return False
