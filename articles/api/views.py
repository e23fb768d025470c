"""Publications and terms for programs: what readers see, nothing else, and no session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import F
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.views.decorators.http import conditional_page
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import NotFound
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from articles import formats, pages, public
from articles.api import serializers
from articles.api.described import described
from articles.api.filters import PublicationFilter, TermFilter, moment_of, refuse_unknown
from articles.models import Live
from glossary.models import TermVersion

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.http import HttpRequest, HttpResponse
    from django_filters import FilterSet
    from rest_framework.request import Request

ERRORS = dict.fromkeys((400, 404, 429), serializers.ErrorSerializer)


class Pages(CursorPagination):
    """A list in pages that lead on by a cursor, so that none is skipped or seen twice while stories go out."""

    page_size = 20
    page_size_query_param = "page_size"
    max_page_size = 100
    page_size_query_description = "How many on a page: at most 100."
    cursor_query_description = "Where to go on, as given in `next` and `previous`."

    parameters = ("cursor", "page_size")

    def decode_cursor(self, request: Request) -> Cursor | None:
        """Where to go on; a cursor that leads nowhere in this order is none."""
        cursor = super().decode_cursor(request)
        if cursor is not None and cursor.position is not None and not self.is_position(str(cursor.position)):
            raise NotFound(self.invalid_cursor_message)
        return cursor

    def is_position(self, text: str) -> bool:
        """Whether a list in this order could have a row at such a place."""
        return "\0" not in text

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The page's own fields, described."""
        described = super().get_paginated_response_schema(schema)
        for name, words in (
            ("next", "The address of the next page; null on the last."),
            ("previous", "The address of the page before; null on the first."),
            ("results", "What is on this page."),
        ):
            described["properties"][name]["description"] = words
        return described


class NewestFirst(Pages):
    """In the order of first publication, newest first."""

    ordering = ("-first_published_at", "-article_id")

    def is_position(self, text: str) -> bool:
        """A moment."""
        return moment_of(text) is not None


class ByAddress(Pages):
    """In the order of the addresses."""

    ordering = ("slug",)


@method_decorator(conditional_page, name="dispatch")
class ForReaders(viewsets.GenericViewSet[Any]):
    """Something anybody may read."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    filterset_class: type[FilterSet]
    http_method_names = ["get", "head"]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse what this address does not know."""
        super().initial(request, *args, **kwargs)
        known: list[str] = []
        if self.action == "list":
            known = [*self.filterset_class.base_filters, *Pages.parameters]
        refuse_unknown(request.query_params, known)

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Response:
        """Let any cache keep the answer, and ask again each time."""
        response = super().finalize_response(request, response, *args, **kwargs)
        if response.status_code == 200:
            patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        return response


@extend_schema_view(
    list=extend_schema(
        summary="List publications",
        description="The version of every story that readers see now, newest story first, without the texts.",
        responses={200: serializers.PublicationSerializer(many=True), **ERRORS},
    ),
    retrieve=extend_schema(
        summary="Read a publication",
        description="A story whole: its text, its claims with what they rest on, its terms.",
        responses={200: serializers.PublicationDetailSerializer, **ERRORS},
    ),
    manifest=extend_schema(
        summary="Read a manifest",
        description="What was checked and signed in a publication, by hash, to compare with what is published.",
        responses={200: serializers.ManifestSerializer, **ERRORS},
    ),
)
@extend_schema(tags=["publications"])
class PublicationViewSet(mixins.ListModelMixin, ForReaders):
    """Stories as readers see them now."""

    serializer_class = serializers.PublicationSerializer
    filterset_class = PublicationFilter
    pagination_class = NewestFirst
    lookup_value_converter = "int"

    def get_queryset(self) -> QuerySet[Any]:
        """Rows of the list, without the texts."""
        return public.rows(Live.objects.all())

    @extend_schema(parameters=[OpenApiParameter("id", int, "path", description="The publication’s number.")])
    def retrieve(self, request: Request, pk: int) -> Response:
        """A publication readers see now."""
        live = get_object_or_404(
            Live.objects.select_related("publication", "section").defer("publication__manifest"), publication=pk
        )
        return Response(serializers.PublicationDetailSerializer(_whole(live)).data)

    @extend_schema(parameters=[OpenApiParameter("id", int, "path", description="The publication’s number.")])
    @action(detail=True)
    def manifest(self, request: Request, pk: int) -> Response:
        """What was checked and signed in it."""
        live = get_object_or_404(
            Live.objects.select_related("publication").only("publication__manifest", "publication__page"),
            publication=pk,
        )
        return Response(serializers.ManifestSerializer(public.manifest(live.publication)).data)


def _whole(live: Live) -> dict[str, Any]:
    """A publication with everything readers see."""
    publication, section = live.publication, live.section
    names = ("id", "number", "kind", "headline", "standfirst", "note", "digest", "body", "published_at")
    return {
        **formats.read_page(publication.page),
        **{name: getattr(publication, name) for name in names},
        "slug": live.slug,
        "section_name": section.name if section else None,
        "section_slug": section.slug if section else None,
        "html": publication.rendered,
    }


@extend_schema_view(
    list=extend_schema(
        summary="List terms",
        description="Every term of the glossary, in the order of their addresses.",
        responses={200: serializers.TermSerializer(many=True), **ERRORS},
    ),
    retrieve=extend_schema(
        summary="Read a term",
        description="What a term means.",
        parameters=[OpenApiParameter("slug", str, "path", description="The term’s address.")],
        responses={200: serializers.TermSerializer, **ERRORS},
    ),
)
@extend_schema(tags=["terms"])
class TermViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, ForReaders):
    """The glossary as readers see it."""

    serializer_class = serializers.TermSerializer
    filterset_class = TermFilter
    pagination_class = ByAddress
    lookup_field = "slug"

    def get_queryset(self) -> QuerySet[Any]:
        """Of each term the last version a second person approved."""
        shown = TermVersion.objects.for_readers().annotate(
            slug=F("term__slug"), case=F("case_rule"), version=F("number"), checked_at=F("approved_at")
        )
        return shown.values(*self.columns)

    columns = ("slug", "name", "definition", "case", "aliases", "sources", "version", "checked_at")


class Schema(SpectacularJSONAPIView):
    """The API, described for programs."""

    authentication_classes = ()


@pages.for_readers
def docs(request: HttpRequest) -> HttpResponse:
    """The API, described for people."""
    context = {"schema": reverse("schema"), "sections": public.menu(), **described()}
    return pages.answer(request, ("api", context), lambda: render_to_string("articles/api_docs.html", context))
