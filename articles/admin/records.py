"""What happened, to be read: evidence, publications, the journal."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.shown import VERBS, told
from articles.models import Event, Evidence, Publication, Source
from articles.refusing import RecordAdmin, person
from articles.templatetags.desk import said
from articles.workflow.reviewing import name_of


@admin.register(Evidence)
class EvidenceAdmin(RecordAdmin):
    """Evidence by source; it is added and changed in the story, beside its claim."""

    list_display = ("claim_told", "source_told", "stance", "tier", "locator", "story")
    list_filter = ("stance", "tier")
    list_select_related = ("claim__article", "added_by")
    search_fields = ("excerpt", "locator", "claim__quote")
    fields = (
        "claim_told",
        "story",
        "source_told",
        "stance",
        "tier",
        "excerpt",
        "locator",
        "note",
        "answer",
        "added_by",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        """Without what would tell who a protected source is."""
        known = Source.objects.known_to(person(request))
        rows = super().get_queryset(request).known_to(person(request))  # type: ignore[attr-defined]
        return rows.prefetch_related(Prefetch("source", known))

    @admin.display(description=gettext_lazy("claim"), ordering="claim__quote")
    def claim_told(self, evidence: Evidence) -> str:
        """The claim's words."""
        return evidence.claim.quote

    @admin.display(description=gettext_lazy("source"), ordering="source__title")
    def source_told(self, evidence: Evidence) -> SafeString:
        """The source, with the way to its record."""
        url = reverse("admin:articles_source_change", args=[evidence.source_id])
        return format_html('<a href="{}">{}</a>', url, evidence.source)

    @admin.display(description=gettext_lazy("story"))
    def story(self, evidence: Evidence) -> SafeString:
        """The story, at the claim."""
        url = reverse("admin:articles_article_change", args=[evidence.article_id])
        return format_html('<a href="{}#claim-{}">{}</a>', url, evidence.claim_id, evidence.claim.article.headline)


@admin.register(Publication)
class PublicationAdmin(RecordAdmin):
    """What readers saw, and when."""

    list_display = ("headline", "number", "kind", "published_at", "published_by", "story")
    list_filter = ("kind", "published_at")
    list_select_related = ("article", "published_by")
    search_fields = ("headline",)
    fields = ("headline", "number", "kind", "standfirst", "note", "published_by", "published_at", "story")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Publication]:
        """Without the frozen texts, which a list does not show."""
        return super().get_queryset(request).defer("body", "rendered", "page", "manifest")

    @admin.display(description=gettext_lazy("story"))
    def story(self, publication: Publication) -> SafeString:
        """The story it was frozen from."""
        url = reverse("admin:articles_article_change", args=[publication.article_id])
        return format_html('<a href="{}">{}</a>', url, _("Story"))


class VerbFilter(admin.SimpleListFilter):
    """Steps by what people call them."""

    title = gettext_lazy("what")
    parameter_name = "verb"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Every step the newsroom knows."""
        return sorted(VERBS.items(), key=lambda item: str(item[1]))

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        """The chosen one."""
        return queryset.filter(verb=self.value()) if self.value() else queryset


@admin.register(Event)
class EventAdmin(RecordAdmin):
    """The journal: who did what to what, when and why."""

    list_display = ("number", "when", "who", "words", "story")
    list_display_links = ("number",)
    list_filter = ("at", VerbFilter)
    list_select_related = ("person", "article")
    list_per_page = 100
    search_fields = ("subject", "person__username", "article__headline")

    def get_fields(self, request: HttpRequest, obj: Event | None = None) -> tuple[str, ...]:
        """What was recorded may tell who a protected source is: chiefs alone read it whole."""
        whole = person(request).has_perm("articles.vouch_source")
        return (
            "number",
            "at",
            "who",
            "words",
            "subject",
            "story",
            *(("data",) if whole else ()),
            "previous_hash",
            "hash",
        )

    @admin.display(description=gettext_lazy("when"), ordering="at")
    def when(self, event: Event) -> SafeString | str:
        """As the desk says it."""
        return said(event.at)

    @admin.display(description=gettext_lazy("who"), ordering="person")
    def who(self, event: Event) -> str:
        """By name."""
        return name_of(event.person)

    @admin.display(description=gettext_lazy("what"), ordering="verb")
    def words(self, event: Event) -> str:
        """The step in words."""
        return told(event)

    @admin.display(description=gettext_lazy("story"))
    def story(self, event: Any) -> str | SafeString:
        """The story it belongs to, or the source or term."""
        what, _colon, which = event.subject.partition(":")
        if event.article is not None:
            url, words = reverse("admin:articles_article_change", args=[event.article_id]), event.article.headline
        elif what == "source":
            url, words = reverse("admin:articles_source_change", args=[which]), _("a source")
        elif what == "term":
            url, words = f"{reverse('admin:glossary_term_changelist')}?q={which}", which
        else:
            return str(event.subject)
        return format_html('<a href="{}">{}</a>', url, words)
