"""The newsroom's application: roles, the default policy and the journal's head are there after every migrate."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Stories, claims, evidence, review, publications, journal."""

    default_auto_field = "django.db.models.BigAutoField"
    name = "articles"
    verbose_name = _("Newsroom")

    def ready(self) -> None:
        """Furnish the database after migrations; note log-ins in the place of Django's receiver, which the name it goes
        by keeps from being connected too. Models can be imported only now.
        """
        from articles.accounts import note_login
        from articles.furnish import furnish

        user_logged_in.connect(note_login, dispatch_uid="update_last_login")

        post_migrate.connect(furnish, sender=self, dispatch_uid="articles.furnish")


class DeskConfig(admin_apps.AdminConfig):
    """The stock admin, opening on our desk."""

    default = False
    default_site = "articles.site.NewsroomSite"
