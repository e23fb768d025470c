"""Install what PostgreSQL keeps itself about terms: one SQL file per rule."""

from pathlib import Path

from django.db import migrations

GUARDS = Path(__file__).resolve().parent.parent / "guards"

#: In the order in which they build on one another.
ORDER = (
    "term_lists", "term_fingerprint", "term_lock", "term_versions", "term_four_eyes", "term_history_append_only",
)

#: The way back: triggers and constraints go with their functions.
FUNCTIONS = (
    "plain(text)", "entry(jsonb, text[])", "list(jsonb, text[])", "aliases(jsonb)",
    "canonical(text, text, text, jsonb, jsonb)", "fingerprint(text, text, text, jsonb, jsonb)", "keep_fingerprint()",
    "hold_terms()", "person()", "write_version()", "refuse_false_version()", "refuse_own_approval()", "refuse_change()",
)


def install(apps, schema_editor):
    for name in ORDER:
        schema_editor.execute((GUARDS / f"{name}.sql").read_text(encoding="utf-8"), params=None)


def remove(apps, schema_editor):
    for function in FUNCTIONS:
        schema_editor.execute(f"DROP FUNCTION IF EXISTS glossary_{function} CASCADE", params=None)


class Migration(migrations.Migration):
    dependencies = [("glossary", "0001_initial")]

    operations = [migrations.RunPython(install, remove)]
