"""Bring the guards to what their files say.

Changed: accounts, acting_person, claim_fingerprint, journal, publication_gate, rights, shown_is_checked,
text_needs_revision, versions_tell_text.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0011_take_stock'), ('glossary', '0005_keep_plans')]

    operations = [InstallGuards("0012_keep_plans")]
