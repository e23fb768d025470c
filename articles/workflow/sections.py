"""Sections: the parts of the paper."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from articles.models import Section
from articles.workflow.acting import require, save_changed, step
from articles.workflow.journal import record

if TYPE_CHECKING:
    from django.contrib.auth.models import User


def keep_section(section: Section, *, by: User, fields: Collection[str] | None = None) -> Section:
    """Save a section, new or changed in these fields (None for all). Refuses NotAllowed."""
    require(by, "articles.change_section" if section.pk else "articles.add_section")
    with step(by):
        if save_changed(section, fields):
            record("keep_section", by=by, article=None, subject=f"section:{section.slug}", name=section.name)
        return section
