"""Sources at the desk: put on record, mended, and what became of them."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminDateWidget, AdminURLFieldWidget, AutocompleteSelect
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Count, Model, OuterRef, Prefetch, Q, QuerySet, Subquery, Value, prefetch_related_objects
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.admin.on_record import OnRecord, on_record
from articles.admission import searched_words
from articles.errors import Refusal
from articles.models import Evidence, Source
from articles.refusing import VerbAdmin, VerbForm, is_key, person, version_of
from articles.states import UNNAMED_TERMS, Standing
from articles.workflow import confidence, documents, sourcing
from articles.workflow.reviewing import name_of
from articles.workflow.waiting import patiently


def fitting(sources: QuerySet[Source], words: str) -> QuerySet[Source]:
    """Those of some sources in which all of some words stand, the newest first."""
    for word in searched_words(words)[:6]:
        sources = sources.filter(
            Q(title__icontains=word) | Q(publisher__icontains=word) | Q(author__icontains=word) | Q(url__icontains=word)
        )
    return sources.order_by("-pk")


def _unnamed(source: Source) -> bool:
    """Whether readers are not told who it is and nobody has vouched for it yet."""
    return (source.confidential or source.terms in UNNAMED_TERMS) and source.vouched_by_id is None


def _confidants(source: Source) -> list[tuple[int, str, str]]:
    """Who was let in on a source: each person, their name, and who let them in."""
    rows = source.confidants.select_related("person", "let_in_by")
    return [(row.person_id, name_of(row.person), name_of(row.let_in_by)) for row in rows]


def _strangers(source: Source) -> list[tuple[int, str]]:
    """Who could be let in on it."""
    here = User.objects.filter(is_active=True, is_staff=True).exclude(pk__in=source.confidants.values("person"))
    return [(one.pk, name_of(one)) for one in here.exclude(pk=source.recorded_by_id).order_by("first_name", "username")]


class Menu(AutocompleteSelect):
    """A menu that searches; what was sent and is no row's key chooses nothing in the form that comes back."""

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """Those chosen."""
        return super().optgroups(name, [key for key in value if is_key(Source, key)], attr)


class SourceForm(VerbForm):
    """A source's record; its version travels along unseen."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    url = forms.URLField(
        label=gettext_lazy("web address"),
        max_length=2000,
        required=False,
        assume_scheme="https",
        widget=AdminURLFieldWidget,
    )

    class Meta:
        model = Source
        fields = tuple(name for name in sourcing.RECORDED if name != "url")
        widgets = {"published": AdminDateWidget, "accessed": AdminDateWidget}

    #: Of which sources whoever fills it in may know.
    among: QuerySet[Source] = Source.objects.none()
    on_record: OnRecord | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version

    def clean(self) -> dict[str, Any] | None:
        """What is on record of a new source already is offered first."""
        cleaned = super().clean()
        if self.instance.pk is None and not self.errors:
            self.on_record = on_record(self.among, self.cleaned_data, self.data)
            if self.on_record.asks:
                self.add_error(None, _("It may be on record already: look at what is, or say that it is another."))
        return cleaned


@admin.register(Source)
class SourceAdmin(VerbAdmin):
    """Sources; changing one lets the decisions that rest on it lapse where it matters to them."""

    form = SourceForm
    change_form_template = "admin/articles/source/change_form.html"
    list_display = ("title", "kind", "publisher", "published", "terms", "standing", "uses")
    list_filter = ("kind", "standing", "terms", "confidential")
    search_fields = ("title", "publisher", "author", "url")
    search_help_text = gettext_lazy("Title, publisher, author or web address.")
    autocomplete_fields = ("derived_from",)
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    fieldsets = (
        (None, {"fields": ("title", "kind", "publisher", "author", "url", ("published", "accessed"), "seen")}),
        (gettext_lazy("How it may be used"), {"fields": ("terms", "confidential", "derived_from")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        """What this person may know of, with the number of claims that rest on it, counted for those shown alone."""
        uses = Evidence.objects.filter(source=OuterRef("pk")).order_by().values("source")
        count = Subquery(uses.annotate(number=Count("claim", distinct=True)).values("number"))
        return Source.objects.known_to(person(request)).annotate(claim_count=Coalesce(count, Value(0)))

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """With what it is derived from, as far as this person may know of that."""
        source = super().get_object(request, object_id, from_field)
        if source is not None:
            prefetch_related_objects([source], Prefetch("derived_from", Source.objects.known_to(person(request))))
        return source

    def get_fieldsets(self, request: HttpRequest, obj: Source | None = None) -> Any:
        """What a source is derived from stays as it is, and unsaid, where this person may not know of that."""
        told = super().get_fieldsets(request, obj)
        if obj is None or obj.derived_from_id is None:
            return told
        if obj.derived_from is not None:  # `get_object` looked
            return told
        return [
            (name, options | {"fields": tuple(field for field in options["fields"] if field != "derived_from")})
            for name, options in told
        ]

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """A source is derived from one this person may know of: a menu tells the title of whatever is chosen in it."""
        kwargs |= {"queryset": Source.objects.known_to(person(request)), "widget": Menu(db_field, self.admin_site)}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def has_change_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        """Editors mend records; chiefs only say what became of a source."""
        return super().has_change_permission(request, obj) and person(request).has_perm(sourcing.WRITE)

    def has_view_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        """Everybody who works here reads them."""
        return super().has_view_permission(request, obj) or person(request).has_perm("articles.change_standing")

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """The form, which knows of what its person may know."""
        form = super().get_form(request, obj, change=change, **kwargs)
        form.among = Source.objects.known_to(person(request))
        return form

    @admin.display(description=gettext_lazy("claims"), ordering="claim_count")
    def uses(self, source: Any) -> int:
        """How many claims it is evidence for."""
        return source.claim_count

    def keep(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> tuple[Model, bool]:
        """Record it, or change its record."""
        values = {name: form.cleaned_data[name] for name in sourcing.RECORDED if name in form.cleaned_data}
        if not change:
            return sourcing.record_source(by=person(request), values=values, apart_from=form.on_record.apart), True
        version = form.cleaned_data["seen"] or 0
        kept = sourcing.revise_source(obj, by=person(request), version=version, values=values)
        return kept, kept.version != version

    def log_change(self, request: HttpRequest, obj: Source, message: Any) -> Any:
        """Django's own log stays with whoever took the step, let in or not: it names no confidential source."""
        return super().log_change(request, Source.objects.get(pk=obj.pk), message)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """With what became of it, and where it is used."""
        source = kwargs.get("obj")
        if source is not None:
            context |= {
                "standings": Standing.choices,
                "may_judge": person(request).has_perm("articles.change_standing"),
                "may_vouch": person(request).has_perm("articles.vouch_source") and _unnamed(source),
                "recorder": name_of(source.recorded_by),
                "voucher": name_of(source.vouched_by) if source.vouched_by else "",
                "confidants": _confidants(source),
                "may_open": Source.objects.opened_by(person(request)).filter(pk=source.pk).exists(),
                "strangers": _strangers(source),
                "evidence": source.evidence.select_related("claim__article").order_by("-pk")[:50],
                **self._documents(request, source),
            }
        return super().render_change_form(request, context, *args, **kwargs)

    def _documents(self, request: HttpRequest, source: Source) -> dict[str, Any]:
        """Its other records and what looks like it, of what this person may know of, and the steps that are theirs."""
        user = person(request)
        among = Source.objects.known_to(user)
        records = documents.records_of(source, among)
        words = request.GET.get("like", "").strip()
        others = among.exclude(pk__in=[source.pk, *(one.pk for one in records.all)])
        return {
            "merged_into": among.filter(pk=source.same_as_id).first() if source.same_as_id else None,
            "others": [one for one in records.same if one.pk != source.same_as_id],
            "like": records.like,
            "found": fitting(others, words)[: documents.MOST] if words else [],
            "words": words,
            "may_merge": user.has_perm(documents.MERGE),
            "may_part": user.has_perm(documents.PART),
            "may_tell_apart": user.has_perm(sourcing.WRITE),
        }

    def get_urls(self) -> list[URLPattern]:
        """The steps of chiefs and of who recorded it, and what is said of its document."""
        wrap = self.admin_site.admin_view
        return [
            path("<int:pk>/merge/", wrap(self.merge_view), name="articles_source_merge"),
            path("<int:pk>/part/", wrap(self.part_view), name="articles_source_part"),
            path("<int:pk>/apart/", wrap(self.apart_view), name="articles_source_apart"),
            path("<int:pk>/standing/", wrap(self.standing_view), name="articles_source_standing"),
            path("<int:pk>/vouch/", wrap(self.vouch_view), name="articles_source_vouch"),
            path("<int:pk>/let-in/", wrap(self.let_in_view), name="articles_source_let_in"),
            path("<int:pk>/shut-out/", wrap(self.shut_out_view), name="articles_source_shut_out"),
            *super().get_urls(),
        ]

    @method_decorator(require_POST)
    def standing_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say what became of it."""
        return self._step(
            request, pk, sourcing.set_standing, _("Kept. Claims that rest on it are to be looked at again."),
            standing=request.POST.get("standing", ""), note=request.POST.get("note", ""),
        )  # fmt: skip

    @method_decorator(require_POST)
    def vouch_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Answer for a source readers are not told the name of."""
        return self._step(request, pk, sourcing.vouch_for, _("You vouch for this source."))

    @method_decorator(require_POST)
    def merge_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say that it is the same document as another."""
        done = _("Merged: the two count as one source.")
        return self._step(request, pk, documents.merge_source, done, into=self._other(request))

    @method_decorator(require_POST)
    def part_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take that back."""
        return self._step(request, pk, documents.part_source, _("Parted: each counts by itself again."))

    @method_decorator(require_POST)
    def apart_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say that what looks like it is another document."""
        done = _("Kept: nobody is asked about these two again.")
        return self._step(request, pk, documents.tell_apart, done, other=self._other(request))

    def _other(self, request: HttpRequest) -> Source:
        """The other source a step names, if this person may know of it."""
        return get_object_or_404(Source.objects.known_to(person(request)), pk=version_of(request.POST, "other"))

    @method_decorator(require_POST)
    def let_in_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Let somebody know who it is."""
        return self._named(request, pk, confidence.let_in, _("%(name)s may know who it is."))

    @method_decorator(require_POST)
    def shut_out_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take that back."""
        return self._named(request, pk, confidence.shut_out, _("%(name)s is told no more of it."))

    def _named(self, request: HttpRequest, pk: int, verb: Any, done: str) -> HttpResponse:
        """A step that names somebody who works here."""
        source = get_object_or_404(self.get_queryset(request), pk=pk)
        named = User.objects.filter(pk=version_of(request.POST, "person"), is_staff=True).first()
        if named is None:
            messages.error(request, _("Choose somebody who works here."))
        else:
            self._take(
                request, partial(verb, source, by=person(request), person=named), done % {"name": name_of(named)}
            )
        return HttpResponseRedirect(reverse("admin:articles_source_change", args=[pk]))

    def _step(self, request: HttpRequest, pk: int, verb: Any, done: str, **given: Any) -> HttpResponse:
        source = get_object_or_404(self.get_queryset(request), pk=pk)
        if given.get("standing", Standing.GOOD) not in Standing.values:
            messages.error(request, _("Choose what became of it."))
        else:
            version = version_of(request.POST)
            self._take(request, partial(verb, source, by=person(request), version=version, **given), done)
        return HttpResponseRedirect(reverse("admin:articles_source_change", args=[pk]))

    def _take(self, request: HttpRequest, do: Any, done: str) -> None:
        try:
            patiently(do)
        except Refusal as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, done)
