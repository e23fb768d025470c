"""Addresses of the API."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from articles.api import views

router = SimpleRouter(use_regex_path=False)
router.register("publications", views.PublicationViewSet, basename="publication")
router.register("terms", views.TermViewSet, basename="term")

urlpatterns = [
    *router.urls,
    path("schema/", views.Schema.as_view(), name="schema"),
    path("docs/", views.docs, name="api-docs"),
]
