"""Bring the guards to what their files say.

Changed: term_fingerprint, term_four_eyes, term_history_append_only, term_lists, term_lock, term_versions.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('glossary', '0003_formats')]

    operations = [InstallGuards("0004_guards")]
