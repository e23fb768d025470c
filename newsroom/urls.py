"""Every address, by the module that answers it."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView


def _landed(route: str, module: str) -> list[URLPattern | URLResolver]:
    """Include a module's addresses once the module is there."""
    parent = module.rpartition(".")[0]
    return [path(route, include(module))] if find_spec(parent) and find_spec(module) else []


urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/v1/schema/", SpectacularAPIView.as_view(), name="schema"),
    path("api/v1/docs/", SpectacularSwaggerSplitView.as_view(url_name="schema"), name="api-docs"),
    *_landed("api/v1/", "articles.api.urls"),
    *_landed("review/", "articles.review.urls"),
    *_landed("glossary/", "glossary.urls"),
    *_landed("", "articles.urls"),
]
