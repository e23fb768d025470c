"""What happened, to be read: evidence, publications, the journal."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.shown import told
from articles.admin.sources import visible_sources
from articles.models import Event, Evidence, Publication
from articles.refusing import RecordAdmin, person


@admin.register(Evidence)
class EvidenceAdmin(RecordAdmin):
    """Evidence by source; it is added and changed in the story, beside its claim."""

    list_display = ("claim_told", "source_told", "stance", "tier", "locator", "story")
    list_filter = ("stance", "tier")
    list_select_related = ("claim__article", "source", "added_by")
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
        return super().get_queryset(request).filter(source__in=visible_sources(person(request)))

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


@admin.register(Event)
class EventAdmin(RecordAdmin):
    """The journal: who did what to what, when and why."""

    list_display = ("number", "at", "person", "words", "story")
    list_display_links = ("number",)
    list_filter = ("verb", "at")
    list_select_related = ("person", "article")
    list_per_page = 100
    search_fields = ("subject", "person__username", "article__headline")
    fields = ("number", "at", "person", "words", "subject", "story", "data", "previous_hash", "hash")

    @admin.display(description=gettext_lazy("what"), ordering="verb")
    def words(self, event: Event) -> str:
        """The step in words."""
        return told(event)

    @admin.display(description=gettext_lazy("story"))
    def story(self, event: Any) -> str | SafeString:
        """The story it belongs to, if it does."""
        if event.article is None:
            return event.subject
        url = reverse("admin:articles_article_change", args=[event.article_id])
        return format_html('<a href="{}">{}</a>', url, event.article.headline)
