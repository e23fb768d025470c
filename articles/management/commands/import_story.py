"""Bring wire text in as stories."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from functools import partial
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from articles.errors import AlreadyImported, Refusal
from articles.management import reading
from articles.models import Section
from articles.workflow import acting, importing
from articles.workflow.waiting import patiently


class Command(BaseCommand):
    """Make a story of each file; what one file is refused for does not keep the others out."""

    help = "Import wire text; prints one line per story: id, address, claims found, terms found."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Files, and what all of them share."""
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file, or - for standard input")
        parser.add_argument("--section", help="the section's address, for example world")
        parser.add_argument("--story-date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day “today” means")
        parser.add_argument("--as", dest="user", metavar="USER", help="the login that imports (default: the wire desk)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import every file that can be; fail at the end if one could not."""
        by = _person(options["user"])
        section = _section(options["section"])
        refused = [name for name in options["files"] if not self._import(name, by, section, options["story_date"])]
        if refused:
            raise CommandError(f"{len(refused)} of {len(options['files'])} files were refused: {', '.join(refused)}.")

    def _import(self, name: str, by: Any, section: Section | None, story_date: date | None) -> bool:
        try:
            text = reading.text_of(name)
            done = patiently(partial(importing.import_story, text, by=by, section=section, story_date=story_date))
        except AlreadyImported as known:
            self.stdout.write(f"{reading.shown(name)}: {known}")
            return True
        except (Refusal, OSError) as refusal:
            self.stderr.write(f"{reading.shown(name)}: {reading.reason(refusal)}")
            return False
        claims = done.article.claims.in_body().count()
        self.stdout.write(f"{done.article.pk} {done.article.slug} {claims} claims {len(done.terms)} terms")
        for report in done.reports:
            self.stderr.write(f"{reading.shown(name)}: {report.message}")
        return True


def _person(username: str | None) -> Any:
    if username is None:
        return acting.system_person()
    try:
        return get_user_model().objects.get(username=username)
    except get_user_model().DoesNotExist as missing:
        raise CommandError(f"--as: nobody has the login “{username}”.") from missing


def _section(slug: str | None) -> Section | None:
    if slug is None:
        return None
    try:
        return Section.objects.get(slug=slug)
    except Section.DoesNotExist as missing:
        known = ", ".join(Section.objects.values_list("slug", flat=True)) or "none yet"
        raise CommandError(f"--section: there is no section “{slug}” (there are: {known}).") from missing
