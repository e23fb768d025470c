"""Bring the guards to what their files say.

Changed: accounts, acting_person, append_only, claim_fingerprint, confidence, events_tell, gate_asks_sources,
journal, one_source, publication_gate, rights, shown_is_checked, source_lock, text_needs_revision, text_shows,
versions_tell_text, words_around.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0018_contexts_of_claims'), ('glossary', '0005_tight_doors')]

    operations = [InstallGuards("0019_tight_doors")]
