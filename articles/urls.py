"""Addresses of the public pages."""

from django.urls import path

from articles import views

app_name = "articles"
urlpatterns = [
    path("", views.index, name="index"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("sections/<slug:slug>/", views.section, name="section"),
    path("claims/<uuid:uuid>/", views.claim, name="claim"),
]
