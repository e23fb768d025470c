"""The paper's sections, by whom stories are signed, and how each section has its stories checked."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.db.models import Count, Model, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Byline, Policy, Section
from articles.refusing import TextForm, VerbAdmin, VerbForm, changed_in, person
from articles.states import KIND_GROUPS, Kind, Risk
from articles.workflow import bylines, policies, publishing, sections
from articles.workflow.reviewing import name_of

#: Which of the ways to log in gives rights.
RIGHTS_BY = "articles.accounts.PersonBackend"
KINDS = [(group, [(kind.value, kind.label) for kind in kinds]) for group, kinds in KIND_GROUPS]


@admin.register(Section)
class SectionAdmin(VerbAdmin):
    """A section, and the policy in force for it."""

    form = TextForm
    list_display = ("name", "slug", "position", "stories", "policy_told")
    ordering = ("position", "name")
    search_fields = ("name",)
    prepopulated_fields = {"slug": ("name",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Section]:
        """With the number of stories."""
        current = Count("articles", filter=Q(articles__spiked=False))
        return super().get_queryset(request).annotate(story_count=current).prefetch_related("policies")

    def get_readonly_fields(self, request: HttpRequest, obj: Section | None = None) -> tuple[str, ...]:
        """The policy is told here and changed in its own form."""
        return ("policy_told",) if obj is not None else ()

    def keep(self, request: HttpRequest, obj: Section, form: Any, change: bool) -> tuple[Section, bool]:
        """Save what was changed in the form."""
        kept = sections.keep_section(obj, by=person(request), fields=changed_in(form, change))
        return kept, form.has_changed()

    @admin.display(description=gettext_lazy("stories"), ordering="story_count")
    def stories(self, section: Any) -> int:
        """How many are not on the spike."""
        return section.story_count

    @admin.display(description=gettext_lazy("policy"))
    def policy_told(self, section: Section) -> SafeString:
        """Which policy is in force, with the way to change it."""
        own = max(section.policies.all(), key=lambda policy: policy.version, default=None)
        words = _("Its own, version %(n)d") % {"n": own.version} if own else _("Every section's")
        url = f"{reverse('admin:articles_policy_add')}?section={section.pk}"
        return format_html('{} <a href="{}">{}</a>', words, url, _("Change"))


class LoginField(forms.ModelChoiceField):
    """Logins by the names of their owners."""

    def label_from_instance(self, obj: Any) -> str:
        """As the desk calls them."""
        return name_of(obj)


@admin.register(Byline)
class BylineAdmin(VerbAdmin):
    """Public authors."""

    form = TextForm
    list_display = ("name", "slug", "login")
    list_select_related = ("user",)
    search_fields = ("name",)
    prepopulated_fields = {"slug": ("name",)}

    @admin.display(description=gettext_lazy("login"))
    def login(self, byline: Byline) -> str:
        """Whose login it is, by name."""
        return name_of(byline.user) if byline.user else ""

    def get_fields(self, request: HttpRequest, obj: Byline | None = None) -> tuple[str, ...]:
        """Whose login it is decides who may check that author's stories: once said, it is a chief's to change."""
        said = obj is not None and obj.user_id is not None and not person(request).has_perm(bylines.CHIEF)
        return ("name", "slug", "profile", "login" if said else "user")

    def get_readonly_fields(self, request: HttpRequest, obj: Byline | None = None) -> tuple[str, ...]:
        """Told by name where it is not theirs to change."""
        return ("login",)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """A login is tied by its owner or a chief: others are offered their own, and named nobody else's."""
        kwargs |= {"queryset": bylines.logins_for(person(request)), "form_class": LoginField}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def keep(self, request: HttpRequest, obj: Byline, form: Any, change: bool) -> tuple[Byline, bool]:
        """Save what was changed in the form."""
        kept = bylines.keep_byline(obj, by=person(request), fields=changed_in(form, change))
        return kept, form.has_changed()


class LinesField(forms.CharField):
    """A list, one line for each entry."""

    widget = forms.Textarea(attrs={"rows": 3})

    def prepare_value(self, value: Any) -> Any:
        """A line for each."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """Without empty lines."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class ShelfLifeField(LinesField):
    """Days by kind, one line for each: “number: 30”."""

    def prepare_value(self, value: Any) -> Any:
        """A line for each kind."""
        return "\n".join(f"{kind}: {days}" for kind, days in value.items()) if isinstance(value, dict) else value

    def clean(self, value: Any) -> Any:
        """Days by kind."""
        found = {}
        for line in super().clean(value):
            kind, _colon, days = (part.strip() for part in line.partition(":"))
            if kind not in Kind.values or not days.isdecimal():
                raise forms.ValidationError(_("“%(line)s”: write a kind and days, like “number: 30”.") % {"line": line})
            found[kind] = int(days)
        return found


def _choices(label: Any, choices: Any, help_text: Any = "") -> forms.MultipleChoiceField:
    widget = forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(label=label, choices=choices, required=False, widget=widget, help_text=help_text)


class PolicyForm(VerbForm):
    """How stories are checked, as it will be from the next version on."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    trusted_agencies = LinesField(
        label=gettext_lazy("agencies trusted alone"),
        required=False,
        help_text=gettext_lazy("One to a line. Their word alone is enough; the page then says “per Reuters”."),
    )
    two_approvals_kinds = _choices(gettext_lazy("kinds checked twice"), KINDS)
    two_approvals_risks = _choices(gettext_lazy("risks checked twice"), Risk.choices)
    lawyer_risks = _choices(gettext_lazy("risks for a lawyer"), Risk.choices)
    urgent_publishers = forms.TypedMultipleChoiceField(
        label=gettext_lazy("may publish urgently"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    shelf_life = ShelfLifeField(
        label=gettext_lazy("days until a recheck, by kind"),
        required=False,
        help_text=gettext_lazy("One to a line, like “number: 30”."),
    )

    class Meta:
        model = Policy
        fields = ("section", *policies.CONTENT)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        there = User.objects.with_perm(publishing.PUBLISH, include_superusers=False, backend=RIGHTS_BY)
        there = there.order_by("first_name", "username")
        menu = cast("forms.MultipleChoiceField", self.fields["urgent_publishers"])
        menu.choices = [(user.pk, name_of(user)) for user in there]


@admin.register(Policy)
class PolicyAdmin(VerbAdmin):
    """Every change is a new version; the old ones stay to be read."""

    form = PolicyForm
    list_display = ("told", "version", "level", "coverage", "made_by", "made_at")
    list_select_related = ("section", "made_by")
    list_filter = ("section",)
    fieldsets = (
        (None, {"fields": ("section", "level", "coverage", "seen")}),
        (
            gettext_lazy("Evidence"),
            {"fields": ("primary_enough", "independent_enough", "trusted_agencies", "shelf_life")},
        ),
        (
            gettext_lazy("People"),
            {
                "fields": (
                    "two_approvals_kinds", "two_approvals_risks", "lawyer_risks", "authors_check_each_other",
                    "contributors_may_waive", "urgent_publishers",
                )
            },
        ),
    )  # fmt: skip

    @admin.display(description=gettext_lazy("for"), ordering="section")
    def told(self, policy: Policy) -> str:
        """Its section, or all that have none of their own."""
        return str(policy.section or _("Every section without its own"))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A version is never changed; the next one is added."""
        return False

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Start from what is in force."""
        section = request.GET.get("section", "")
        pk = int(section) if section.isdecimal() else None
        force = Policy.objects.in_force(pk).select_related("section").first()
        if force is None:
            return {}
        own = force.section_id == pk
        values = {name: getattr(force, name) for name in policies.CONTENT}
        return values | {
            "section": pk,
            "seen": force.version if own else 0,
        }

    def keep(self, request: HttpRequest, obj: Policy, form: Any, change: bool) -> tuple[Model, bool]:
        """Set the next version."""
        given = dict(form.cleaned_data)
        section, version = given.pop("section"), given.pop("seen") or 0
        return policies.set_policy(section, by=person(request), version=version, values=given), True

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """Say which version is in force now."""
        words = _("Version %(n)d is in force for %(whom)s.") % {"n": obj.version, "whom": self.told(obj)}
        self.message_user(request, words)
        return HttpResponseRedirect(reverse("admin:articles_policy_changelist"))
