"""Install what PostgreSQL keeps itself: one SQL file per rule."""

from pathlib import Path

from django.db import migrations

GUARDS = Path(__file__).resolve().parent.parent / "guards"

#: In the order in which they build on one another.
ORDER = (
    "acting_person", "source_lock", "claim_fingerprint", "claim_contributors", "four_eyes", "text_needs_revision",
    "versions_tell_text", "claims_tell_text", "publication_gate", "shown_is_checked", "one_live", "append_only",
    "gate_asks_sources", "own_names", "policy_versions", "journal", "terms_in_journal", "byline_logins",
)


def install(apps, schema_editor):
    for name in ORDER:
        schema_editor.execute((GUARDS / f"{name}.sql").read_text(encoding="utf-8"), params=None)


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_nouns")]

    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
