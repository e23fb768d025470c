"""Terms at the desk: drafted and revised; somebody else approves them in the queue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Case, Model, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.refusing import VerbAdmin, VerbForm, person
from articles.workflow import terms
from glossary.models import CaseRule, Term


class RowsField(forms.CharField):
    """Entries, one to a line, the parts of each between bars; a part may be left out at the end."""

    widget = forms.Textarea(attrs={"rows": 3})

    def __init__(self, *, parts: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.parts = parts

    def prepare_value(self, value: Any) -> Any:
        """A line for each entry."""
        return "\n".join(self._line(row) for row in value) if isinstance(value, list) else value

    def _line(self, row: Mapping[str, str]) -> str:
        return " | ".join(row.get(part, "") for part in self.parts).rstrip(" |")

    def clean(self, value: Any) -> list[dict[str, str]]:
        """The entries by their parts."""
        lines = [line for line in super().clean(value).splitlines() if line.strip()]
        return [dict(zip(self.parts, (part.strip() for part in line.split("|")), strict=False)) for line in lines]


class TermForm(VerbForm):
    """A word of our stories, defined; its version travels along unseen."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    definition = forms.CharField(label=gettext_lazy("definition"), widget=forms.Textarea(attrs={"rows": 4}))
    slug = forms.SlugField(
        label=gettext_lazy("address"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("Left empty, it follows the term."),
    )
    case_rule = forms.ChoiceField(
        label=gettext_lazy("capitals"),
        required=False,
        choices=[("", gettext_lazy("As its spelling suggests")), *CaseRule.choices],
    )
    aliases = RowsField(
        parts=("form", "case"),
        label=gettext_lazy("other forms"),
        required=False,
        help_text=gettext_lazy("One to a line; if need be “| exact”, “| initial_capital” or “| free” behind it."),
    )
    sources = RowsField(
        parts=("title", "publisher", "url"),
        label=gettext_lazy("sources"),
        required=False,
        help_text=gettext_lazy("One to a line: title | publisher | web address."),
    )

    class Meta:
        model = Term
        fields = ("name", "definition", "case_rule", "aliases", "sources", "slug")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version if self.instance.pk else 0


class ApprovedFilter(admin.SimpleListFilter):
    """Approved as they stand, or waiting."""

    title = gettext_lazy("approval")
    parameter_name = "approval"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Either, or both."""
        return [("waiting", gettext_lazy("Waiting")), ("approved", gettext_lazy("Approved"))]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        """The chosen ones."""
        chosen = {"waiting": queryset.waiting, "approved": queryset.approved}.get(self.value() or "")
        return chosen() if chosen else queryset


class ImportFilter(admin.BooleanFieldListFilter):
    """Whether a term came with wire text."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.title = gettext_lazy("import")


@admin.register(Term)
class TermAdmin(VerbAdmin):
    """The glossary."""

    form = TermForm
    list_display = ("name", "short", "case_rule", "approval_told")
    list_filter = (ApprovedFilter, ("imported", ImportFilter))
    search_fields = ("name", "definition")
    fields = ("name", "definition", "case_rule", "aliases", "sources", "slug", "seen")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Term]:
        """With whether each is approved as it stands."""
        waiting = Term.objects.waiting().values("pk")
        told = Case(When(pk__in=waiting, then=Value(True)), default=Value(False))
        return super().get_queryset(request).annotate(waits=told)

    def get_fields(self, request: HttpRequest, obj: Term | None = None) -> Any:
        """The address is chosen once."""
        names = [name for name in self.fields if obj is None or name != "slug"]
        if obj is not None:
            names.append("approval_told")
        return names if obj is None or self.has_change_permission(request, obj) else [n for n in names if n != "seen"]

    def get_readonly_fields(self, request: HttpRequest, obj: Term | None = None) -> tuple[str, ...]:
        """Approving is done in the queue, by somebody else."""
        return ("approval_told",) if obj is not None else ()

    @admin.display(description=gettext_lazy("definition"))
    def short(self, term: Term) -> str:
        """Its beginning."""
        return term.definition if len(term.definition) < 100 else f"{term.definition[:99]}…"

    @admin.display(description=gettext_lazy("approval"))
    def approval_told(self, term: Any) -> str | SafeString:
        """Whether it is approved as it stands, and where that is done."""
        if not term.waits:
            return _("Approved")
        return format_html(
            '{} <a href="{}">{}</a>', _("Waits for approval."), reverse("review:term", args=[term.slug]), _("Read it")
        )

    def keep(self, request: HttpRequest, obj: Term, form: Any, change: bool) -> tuple[Model, bool]:
        """Draft it, or save other words for it."""
        values = {name: form.cleaned_data[name] for name in terms.CONTENT}
        if not change:
            return terms.draft_term(by=person(request), values=values, slug=form.cleaned_data["slug"]), True
        version = form.cleaned_data["seen"] or 0
        kept = terms.revise_term(obj, by=person(request), version=version, values=values)
        return kept, kept.version != version

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """It waits for somebody else now."""
        self.message_user(request, _("Drafted. Somebody else has to approve it before it is linked."))
        return self.response_post_save_add(request, obj)
