"""Stories at the desk: the list, the form, and the steps a story takes."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.db.models import Count, Exists, Model, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from js_asset import Script

from articles.admin import beside, shown
from articles.admin.forms import ArticleForm
from articles.admin.keeping import KeepingViews
from articles.admin.steps import StepViews
from articles.admin.wire import WireViews
from articles.models import Article, Live, Revision
from articles.paging import page_asked
from articles.refusing import person
from articles.states import Stage, Status
from articles.templatetags.desk import progress, said
from articles.workflow import writing

WORDS = ("headline", "confirm_headline", "standfirst", "body")
PLACE = ("section", "bylines", "story_date", "dateline", "slug", "note")
READ_WORDS = ("headline", "standfirst", "body_told")
READ_PLACE = ("section", "bylines_told", "story_date", "dateline", "slug")


class SpikeFilter(admin.SimpleListFilter):
    """Stories on the spike stay out of the way until somebody looks for them."""

    title = _("spike")
    parameter_name = "spike"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Off it (nothing chosen), on it, or both."""
        return [("spiked", _("On the spike")), ("all", _("All stories"))]

    def choices(self, changelist: Any) -> Any:
        """Name the ordinary state by what it shows."""
        for choice in super().choices(changelist):
            yield choice | ({"display": _("Not spiked")} if "spike=" not in choice["query_string"] else {})

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        """Without a choice, what is not on the spike."""
        return queryset if self.value() == "all" else queryset.filter(spiked=self.value() == "spiked")


@admin.register(Article)
class ArticleAdmin(KeepingViews, StepViews, WireViews):
    """The form is the desk: the words on the left, what they still need on the right."""

    form = ArticleForm
    change_form_template = "admin/articles/article/change_form.html"
    list_display = ("told", "section", "stage_told", "progress_told", "saved_told")
    list_display_links = ("told",)
    list_filter = ("stage", "section", SpikeFilter)
    list_select_related = ("section",)
    search_fields = ("headline", "standfirst", "slug", "dateline")
    search_help_text = _("Headline, standfirst, dateline or address.")
    ordering = ("-updated_at", "-pk")
    empty_value_display = _("none")

    class Media:
        js = (
            Script("articles/js/early.js"),
            Script("articles/js/desk.js", type="module"),
            Script("articles/js/beside.js", type="module"),
            Script("articles/js/within.js", type="module"),
        )

    # --- the list --------------------------------------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Stories with who saved them last, and whether readers have them."""
        saver = Revision.objects.filter(article=OuterRef("pk"), number=OuterRef("version"))
        name = Subquery(saver.values("saved_by__first_name")[:1])
        login = Subquery(saver.values("saved_by__username")[:1])
        live = Exists(Live.objects.filter(article=OuterRef("pk")))
        return super().get_queryset(request).annotate(saver_name=name, saver_login=login, is_live=live)

    def get_changelist_instance(self, request: HttpRequest) -> Any:
        """The list alone counts claims by status, in the statement that reads the stories."""
        changelist = super().get_changelist_instance(request)
        attached = Q(claims__attached=True)
        counts = {f"n_{s}": Count("claims", filter=attached & Q(claims__status=s)) for s in Status.values}
        stories = list(changelist.result_list)
        rows: Any = Article.objects.filter(pk__in=[story.pk for story in stories]).values("pk").annotate(**counts)
        found = {row["pk"]: row for row in rows}
        for story in stories:
            story.counts = {status: found[story.pk][f"n_{status}"] for status in Status.values}
        changelist.result_list = stories
        return changelist

    @admin.display(description=_("story"), ordering="headline")
    def told(self, article: Article) -> str:
        """The headline."""
        return article.headline

    @admin.display(description=_("stage"), ordering="stage")
    def stage_told(self, article: Any) -> str:
        """Where it stands: the spike comes first; what readers have is no mere draft."""
        stage = str(article.get_stage_display())
        if article.spiked:
            return gettext("Spiked")
        if article.is_live:
            return gettext("Live") if article.stage == Stage.DRAFT else gettext("Live; %s") % stage.lower()
        return stage

    @admin.display(description=_("claims"))
    def progress_told(self, article: Any) -> SafeString:
        """How many of its claims are checked."""
        return shown.fragment("includes/progress.html", progress(article.counts))

    @admin.display(description=_("last saved"), ordering="updated_at")
    def saved_told(self, article: Any) -> SafeString:
        """When, and by whom."""
        return format_html("{} <span>{}</span>", said(article.updated_at), article.saver_name or article.saver_login)

    # --- the form --------------------------------------------------------------------------------------------------

    def has_change_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """Editors write; while a story is with the reviewers they may mend it too. On the spike nobody does."""
        if obj is not None and obj.spiked:
            return False
        mending = obj is not None and obj.stage == Stage.REVIEW and person(request).has_perm("articles.review_claim")
        return mending or (super().has_change_permission(request, obj) and person(request).has_perm(writing.WRITE))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Editors begin stories."""
        return super().has_add_permission(request) and person(request).has_perm(writing.WRITE)

    def get_fieldsets(self, request: HttpRequest, obj: Article | None = None) -> Any:
        """The words first, then where they go; who may not write reads the words as readers would."""
        if obj is not None and not self.has_change_permission(request, obj):
            return [(None, {"fields": READ_WORDS}), (_("Where it goes"), {"fields": READ_PLACE})]
        words = [name for name in WORDS if name != "confirm_headline" or (obj is not None and obj.headline_proposed)]
        place = [name for name in PLACE if name != "note" or obj is not None]
        return [
            (None, {"fields": (*words, "seen", "token")}),
            (_("Where it goes"), {"fields": tuple(place), "classes": ("place",)}),
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: Article | None = None) -> tuple[str, ...]:
        """For who may not write, the body as it reads instead of its source."""
        if obj is not None and not self.has_change_permission(request, obj):
            return ("body_told", "bylines_told")
        return ()

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """A new story is today's."""
        return {"story_date": timezone.localdate()} | super().get_changeform_initial_data(request)

    @admin.display(description=_("body"))
    def body_told(self, article: Article) -> SafeString:
        """The words with their claims marked."""
        return shown.body(article)

    @admin.display(description=_("bylines"))
    def bylines_told(self, article: Article) -> str:
        """The names in the order of readers."""
        rows = article.article_bylines.select_related("byline")
        return ", ".join(row.byline.name for row in rows) or gettext("None")

    def keep(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> tuple[Model, bool]:
        """Begin the story, or save it over the version it was opened at."""
        saved = self.saved(request, obj if change else None, form)
        request.saved = saved  # type: ignore[attr-defined]
        return saved.article, saved.changed

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """The work goes on in the story's own form."""
        self._report(request, gettext("The story is saved."))
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.pk]))

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Say what the save did to the claims, and stay unless asked to go."""
        unchanged = getattr(request, "nothing_changed", False)
        self._report(request, gettext("Nothing changed, so nothing was saved.") if unchanged else gettext("Saved."))
        if "_save" in request.POST:
            return self.response_post_save_change(request, obj)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.pk]))

    def _report(self, request: HttpRequest, done: str) -> None:
        messages.success(request, done)
        for report in request.saved.reports:  # type: ignore[attr-defined]
            messages.warning(request, report.message)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """Beside the form what the story needs; above it what others saved meanwhile, where it comes back for that."""
        refused = getattr(request, "refused", None)
        obj = kwargs.get("obj")
        context["most_sent"] = str(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
        if obj is not None:
            every = request.GET.get("cleared") == "all"
            sending = "sending" in request.GET and obj.stage == Stage.DRAFT
            gone = page_asked(request, "gone")
            context |= beside.beside(obj, person(request), all_cleared=every, sending=sending, gone=gone)
        if obj is not None and refused is not None and refused.code == "stale_version":
            context["meanwhile"] = shown.meanwhile(obj, int(refused.detail["seen"]))
        if obj is None:
            context["title"] = gettext("New story")
        return super().render_change_form(request, context, *args, **kwargs)

    # --- addresses -------------------------------------------------------------------------------------------------

    def get_urls(self) -> list[URLPattern]:
        """The steps and the pages beside the form."""
        wrap = self.admin_site.admin_view
        ours = [
            path("wire/", wrap(self.wire_view), name="articles_article_wire"),
            path("keep/", wrap(self.keep_view), name="articles_article_keep_new"),
            path("<int:pk>/keep/", wrap(self.keep_view), name="articles_article_keep"),
            path("<int:pk>/beside/", wrap(self.beside_view), name="articles_article_beside"),
            path("<int:pk>/clear/", wrap(self.clear_view), name="articles_article_clear"),
            path("<int:pk>/clear/<int:clearance>/undo/", wrap(self.unclear_view), name="articles_article_unclear"),
            path("<int:pk>/publish/", wrap(self.publish_view), name="articles_article_publish"),
            path("<int:pk>/step/<slug:step>/", wrap(self.step_view), name="articles_article_step"),
        ]
        return ours + super().get_urls()

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Every saved version, what changed between two of them, and the story's journal."""
        return shown.history(self, request, object_id)
