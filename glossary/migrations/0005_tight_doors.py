"""Bring the guards to what their files say.

Changed: term_fingerprint, term_lists, term_versions.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('glossary', '0004_guards')]

    operations = [InstallGuards("0005_tight_doors")]
