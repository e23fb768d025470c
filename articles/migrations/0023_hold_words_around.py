"""Bring the guards to what their files say.

Changed: acting_person, append_only, claim_fingerprint, events_tell, journal, publication_gate, rights,
source_lock, text_needs_revision, words_around.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0022_contexts_of_claims')]

    operations = [InstallGuards("0023_hold_words_around")]
