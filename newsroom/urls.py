"""Every address, by the module that answers it."""

from importlib.util import find_spec

from django.contrib import admin
from django.contrib.auth import views
from django.urls import URLPattern, URLResolver, include, path

from newsroom import health


def _landed(route: str, module: str) -> list[URLPattern | URLResolver]:
    """Include a module's addresses once the module is there."""
    parent = module.rpartition(".")[0]
    return [path(route, include(module))] if find_spec(parent) and find_spec(module) else []


urlpatterns = [
    path("healthz", health.alive, name="healthz"),
    path("readyz", health.ready, name="readyz"),
    path("admin/", admin.site.urls),
    path("login/", views.LoginView.as_view(), name="login"),
    path("logout/", views.LogoutView.as_view(), name="logout"),
    path("password-change/", views.PasswordChangeView.as_view(), name="password_change"),
    path("password-change/done/", views.PasswordChangeDoneView.as_view(), name="password_change_done"),
    path("password-reset/", views.PasswordResetView.as_view(), name="password_reset"),
    path("password-reset/sent/", views.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path("password-reset/<uidb64>/<token>/", views.PasswordResetConfirmView.as_view(), name="password_reset_confirm"),
    path("password-reset/done/", views.PasswordResetCompleteView.as_view(), name="password_reset_complete"),
    *_landed("api/v1/", "articles.api.urls"),
    *_landed("review/", "articles.review.urls"),
    *_landed("glossary/", "glossary.urls"),
    *_landed("", "articles.urls"),
]
