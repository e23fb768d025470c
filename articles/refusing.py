"""How a form of the admin answers a refusal: it comes back with everything typed, and says what to mend."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import FieldDoesNotExist, PermissionDenied, ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from articles.admission import searched_words
from articles.errors import Refusal, StaleVersion, UnfitText
from articles.text import admit
from articles.workflow.waiting import patiently

if TYPE_CHECKING:
    from django.contrib.auth.models import User


#: How many words of a search are looked for.
MOST_SEARCHED = 12


def person(request: HttpRequest) -> User:
    """Who asks; the admin lets nobody in who is not logged in."""
    return cast("User", request.user)


def new_token() -> str:
    """A name for one filling-in of a form."""
    return uuid.uuid4().hex


def key_of(data: Any) -> str:
    """The idempotency key of what was sent: the same form, filled in the same way, is the same request."""
    sent = sorted((name, tuple(data.getlist(name))) for name in data if name != "csrfmiddlewaretoken")
    return hashlib.sha256(repr(sent).encode()).hexdigest()


def version_of(data: Any, name: str = "version") -> int:
    """The version a form or an address names; none has number 0, where it names none."""
    named = data.get(name, "")
    return int(named) if named.isdecimal() and len(named) < 10 else 0


def is_key(model: type[models.Model], given: Any) -> bool:
    """Whether something could be the key of a row at all."""
    try:
        model._meta.pk.to_python(given)
    except ValidationError:
        return False
    return True


def changed_in(form: Any, change: bool) -> list[str] | None:
    """The fields somebody changed in a form; None of a new row, all of which is new."""
    return form.changed_data if change else None


def status_of(refusal: Refusal) -> int:
    """403 where the person is the reason, 409 where the situation is."""
    return 403 if isinstance(refusal, PermissionDenied) else 409


class RefusableForm(forms.ModelForm):
    """A form that says itself what its verb refused."""

    refused: Refusal | None = None

    def clean(self) -> dict[str, Any] | None:
        """The refusal above the form, and its remedy beside the field it names."""
        cleaned = super().clean()
        if self.refused is not None and not self.errors:
            self.add_error(None, str(self.refused))
            field = str(self.refused.detail.get("field", ""))
            if field in self.fields and (remedy := self.refused.detail.get("remedy")):
                self.add_error(field, str(remedy))
        return cleaned


class VerbForm(RefusableForm):
    """A form whose values a verb takes: the row itself is neither changed nor checked here."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})
        for field in self.fields.values():
            field.label = capfirst(field.label)

    def _post_clean(self) -> None:
        """Leave the row alone: what is fit to be kept, the verb says."""


class TextForm(RefusableForm):
    """A form whose row is filled in before its verb saves it: its text comes in by the door that all text takes.

    It carries along what stood in it when somebody opened it, so that what they changed is told from what others did.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Who sends nothing of what stood there is held against what is stored.
        if self.instance.pk and (not self.is_bound or any(name.startswith("initial-") for name in self.data)):
            for field in self.fields.values():
                # A disabled one is sent by nobody, and a password's would tell its hash.
                field.show_hidden_initial = not field.disabled

    def clean(self) -> dict[str, Any] | None:
        """Let text in as any other; refuse what is none, and names nobody could see."""
        cleaned = super().clean() or self.cleaned_data
        for name, value in list(cleaned.items()):
            if isinstance(value, str) and value and not name.startswith("password"):
                self._admit(cleaned, name, value)
        return cleaned

    def _admit(self, cleaned: dict[str, Any], name: str, value: str) -> None:
        try:
            text = admit(value, field=str(self.fields[name].label or name)).text.strip()
            several = isinstance(self.fields[name].widget, forms.Textarea)
            cleaned[name] = text if several else " ".join(text.split())
        except UnfitText as refusal:
            self.add_error(name, str(refusal))
        else:
            if self.fields[name].required and not cleaned[name]:
                self.add_error(name, _("Nothing of this can be seen. Give it letters."))


class RefusableAdmin(admin.ModelAdmin):
    """Answers a refusal with the form as it was filled in; its form has to be a RefusableForm."""

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Ask for the save; a refusal undoes it whole, and the same form comes back as it was filled in."""
        view = partial(super().changeform_view, request, object_id, form_url, extra_context)
        try:
            return patiently(view)
        except Refusal as refusal:
            request.refused = refusal  # type: ignore[attr-defined]
            if isinstance(refusal, StaleVersion):
                # Who saves again has seen what the others did: the page shows it above the form.
                sent = request.POST.copy()
                sent["seen"] = str(refusal.detail["now"])
                request.POST = sent  # type: ignore[assignment]
            return view()

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The form, which knows what was refused."""
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.refused = getattr(request, "refused", None)
        return form


class DeskAdmin(RefusableAdmin):
    """A list that says what it lists, without bulk actions and without deleting."""

    actions = None
    view_on_site = False
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False
    list_per_page = 50

    class Media:
        css = {"all": ("articles/css/editor.css",)}

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest | None = None) -> bool:
        """A list answers its own filters and no other question: it would tell any field letter by letter."""
        asked: set[str] = set()
        for one in self.list_filter:
            asked |= self._questions(one[0] if isinstance(one, list | tuple) else one)
        return lookup in asked

    def _questions(self, name: Any) -> set[str]:
        """What a filter asks: one of ours by its own name, Django's of a field in a few ways."""
        if not isinstance(name, str):
            return {name.parameter_name}
        field = self.opts.get_field(name)
        days = ("gte", "lt") if isinstance(field, models.DateField) else ()
        return {f"{name}__{how}" for how in ("id__exact" if field.is_relation else "exact", "isnull", *days)}

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """A row by its number as it is written: Python would read 10 from 1_0 too."""
        numbered = isinstance(self.opts.pk, models.IntegerField)
        if numbered and not object_id.isdecimal():
            return None
        return super().get_object(request, object_id, from_field or None)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """What the address fills in, where it is a value of its field."""
        given = super().get_changeform_initial_data(request)
        return {name: value for name, value in given.items() if _names_rows(self.opts, name, value)}

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        """By the first words alone, in the letters in which text is kept: each is looked for in every field."""
        return super().get_search_results(request, queryset, " ".join(searched_words(search_term)[:MOST_SEARCHED]))

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Under its own name."""
        return super().changelist_view(
            request, {"title": capfirst(self.opts.verbose_name_plural)} | (extra_context or {})
        )

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """Under the name of what is shown."""
        if kwargs.get("obj") is not None:
            context |= {"title": str(kwargs["obj"]), "subtitle": None}
        return super().render_change_form(request, context, *args, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """A menu is a menu: what it offers is made and changed on its own page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            for what in ("add", "change", "delete", "view"):
                setattr(field.widget, f"can_{what}_related", False)
        return field

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """History hangs on everything here, so nothing is ever deleted."""
        return False


def _names_rows(opts: Any, name: str, given: Any) -> bool:
    """Whether what an address gives for a field could be the keys of rows, where it is rows the field holds."""
    try:
        field = opts.get_field(name)
    except FieldDoesNotExist:
        return True
    if not field.is_relation:
        return True
    return all(is_key(field.related_model, key) for key in (given if isinstance(given, list) else [given]))


class VerbAdmin(DeskAdmin):
    """Saves through verbs. Subclasses write `keep`."""

    #: Hands request, row, form and whether the row was there to its verb; gives the row as it is now, and whether
    #: anything changed.
    keep: Callable[..., tuple[models.Model, bool]]

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Let the verb do it, then take on what it made."""
        kept, changed = self.keep(request, obj, form, change)
        obj.pk = kept.pk
        obj.refresh_from_db()
        request.nothing_changed = change and not changed  # type: ignore[attr-defined]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Nothing is saved beside the verb."""

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> list[Any]:
        """The journal says what changed; the admin's own log only that somebody was here."""
        return [{"added": {}}] if add else []

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Never say something was changed when nothing was."""
        if getattr(request, "nothing_changed", False):
            messages.info(request, _("Nothing changed, so nothing was saved."))
            return HttpResponseRedirect(request.get_full_path())
        return super().response_change(request, obj)


class RecordAdmin(DeskAdmin):
    """What happened: to be read, never written."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Verbs write these rows."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """They stay as they were written."""
        return False
