"""Policies: how a section has its stories checked; every change is a new version, and the old ones stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import connection

from articles.errors import StaleVersion
from articles.models import Policy, Section
from articles.workflow.acting import require, step
from articles.workflow.fitting import fitted
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User

#: Key of the advisory lock under which versions of policies are given out.
POLICY_LOCK = 20_260_004

CONTENT = (
    "level",
    "coverage",
    "primary_enough",
    "independent_enough",
    "trusted_agencies",
    "two_approvals_kinds",
    "two_approvals_risks",
    "lawyer_risks",
    "shelf_life",
    "authors_check_each_other",
    "contributors_may_waive",
    "urgent_publishers",
)


def hold_policies() -> None:
    """Let no new policy come before this transaction ends; taken before the story that comes to review."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [POLICY_LOCK])


def set_policy(section: Section | None, *, by: User, version: int, values: Mapping[str, Any]) -> Policy:
    """Give a section (or, with none, every section without its own) a policy: the next version of it.

    `version` is the newest one its writer saw, 0 for none. Refuses NotAllowed, StaleVersion, UnfitText. What
    changes nothing makes no version.
    """
    require(by, "articles.add_policy")
    with step(by):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [POLICY_LOCK])
        last = Policy.objects.filter(section=section).order_by("-version").first()
        now = last.version if last else 0
        if now != version:
            raise StaleVersion(seen=version, now=now)
        changed = [name for name in CONTENT if name in values and (not last or getattr(last, name) != values[name])]
        if last and not changed:
            return last
        kept = {name: getattr(last, name) for name in CONTENT} if last else {}
        chosen = kept | fitted(Policy, {name: values[name] for name in CONTENT if name in values})
        policy = Policy.objects.create(section=section, version=now + 1, made_by=by, **chosen)
        subject = f"policy:{section.slug if section else 'all'}:{policy.version}"
        record("set_policy", by=by, article=None, subject=subject, changed=changed)
        return policy
