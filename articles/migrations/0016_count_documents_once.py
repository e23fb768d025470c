"""Bring the guards to what their files say.

Changed: claim_fingerprint, events_tell, gate_asks_sources, journal, one_source, rights, text_shows.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0015_lock_outs')]

    operations = [InstallGuards("0016_count_documents_once")]
