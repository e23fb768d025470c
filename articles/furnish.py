"""What every newsroom's database holds from the first day; safe to run any number of times."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission, User
from django.db import connections

from articles.models import JournalHead, Policy
from articles.states import Risk
from articles.workflow.acting import SYSTEM

#: Who may do what (design, section 1). Keys are Groups, values are permission codenames.
ROLES: dict[str, tuple[str, ...]] = {
    "Editors": (
        "write_article",
        "sign_article",
        "view_article",
        "add_article",
        "change_article",
        "view_claim",
        "change_claim",
        "view_evidence",
        "add_evidence",
        "change_evidence",
        "delete_evidence",
        "view_source",
        "add_source",
        "change_source",
        "merge_source",
        "view_byline",
        "add_byline",
        "change_byline",
        "view_section",
        "view_policy",
        "view_publication",
        "view_event",
        "view_term",
        "add_term",
        "change_term",
    ),
    "Reviewers": (
        "review_claim",
        "sign_article",
        "view_article",
        "view_claim",
        "view_evidence",
        "view_source",
        "view_byline",
        "view_section",
        "view_policy",
        "view_publication",
        "view_event",
        "view_term",
        "approve_term",
    ),
    "Chiefs": (
        "publish_article",
        "waive_claim",
        "sign_article",
        "change_standing",
        "vouch_source",
        "merge_source",
        "part_source",
        "view_article",
        "view_claim",
        "view_evidence",
        "view_source",
        "change_source",
        "view_byline",
        "add_byline",
        "change_byline",
        "view_section",
        "add_section",
        "change_section",
        "view_policy",
        "add_policy",
        "view_publication",
        "view_event",
        "view_term",
        "approve_term",
    ),
    "Lawyers": (
        "clear_legal",
        "view_article",
        "view_claim",
        "view_evidence",
        "view_source",
        "view_publication",
        "view_event",
        "view_term",
    ),
}

APPEND_ONLY = ("revision", "contributor", "review", "withdrawal", "signoff", "publication", "event", "policy")
WRITTEN_BY_GUARDS = ("articles_contributor", "articles_live", "articles_journalhead", "articles_unsettled")
#: What migrations write: which of them ran, and which rights there are.
WRITTEN_BY_MIGRATIONS = ("django_migrations", "django_content_type", "auth_permission")


def furnish(sender: AppConfig, using: str, **kwargs: Any) -> None:
    """Make roles, the default policy and the journal's head, and let the application's role do what it needs."""
    for label in ("articles", "glossary"):
        create_permissions(apps.get_app_config(label), verbosity=0, using=using)
    JournalHead.objects.using(using).get_or_create(id=1)
    _make_system_account(using)
    _make_roles(using)
    Policy.objects.using(using).get_or_create(section=None, version=1, defaults={"lawyer_risks": [Risk.LEGAL]})
    grant(using)


def _make_system_account(using: str) -> None:
    fields = {"is_active": False, "first_name": "Wire", "last_name": "import", "password": make_password(None)}
    User.objects.using(using).get_or_create(username=SYSTEM, defaults=fields)


def _make_roles(using: str) -> None:
    ours = Permission.objects.using(using).filter(content_type__app_label__in=("articles", "glossary"))
    known = {permission.codename: permission for permission in ours}
    for name, codenames in ROLES.items():
        group, _created = Group.objects.using(using).get_or_create(name=name)
        group.permissions.set([known[code] for code in codenames if code in known])


def grant(using: str) -> bool:
    """Let the application's role do what the application does, and no more; False where there is no such role."""
    role = settings.DATABASE_APPLICATION_ROLE
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT current_user, to_regrole(quote_ident(%s))", [role])
        mine, found = cursor.fetchone()
        if not role or mine == role or found is None:
            return not role or mine == role
        name = connections[using].ops.quote_name(role)
        cursor.execute("SELECT quote_ident(current_database())")
        # A temporary table would stand before ours for the rest of its session, and a pooler passes sessions on.
        cursor.execute(f"REVOKE TEMPORARY ON DATABASE {cursor.fetchone()[0]} FROM PUBLIC")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {name}")
        cursor.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}")
        cursor.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {name}")
        for table in APPEND_ONLY:
            cursor.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON articles_{table} FROM {name}")
        for table in (*WRITTEN_BY_GUARDS, *WRITTEN_BY_MIGRATIONS):
            cursor.execute(f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON {table} FROM {name}")
    return True
