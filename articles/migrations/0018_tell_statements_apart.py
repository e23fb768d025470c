"""Bring the guards to what their files say.

Changed: events_tell, journal, publication_gate, text_needs_revision.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0017_statements')]

    operations = [InstallGuards("0018_tell_statements_apart")]
