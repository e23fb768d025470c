"""Every address, by the module that answers it."""

from django.contrib import admin
from django.urls import include, path

from newsroom import health

handler400 = "newsroom.values.bad_request"

urlpatterns = [
    path("healthz", health.alive, name="healthz"),
    path("readyz", health.ready, name="readyz"),
    path("admin/", admin.site.urls),
    path("", include("articles.account_urls")),
    path("api/v1/", include("articles.api.urls")),
    path("review/", include("articles.review.urls")),
    path("glossary/", include("glossary.urls")),
    path("", include("articles.urls")),
]
