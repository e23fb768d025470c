"""People: stock, but nobody is deleted, since history hangs on them; logins are switched off instead."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth import admin as stock
from django.contrib.auth.models import Group, User
from django.http import HttpRequest

admin.site.unregister([User, Group])


@admin.register(User)
class PersonAdmin(stock.UserAdmin):
    """A login and its roles."""

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
