"""Bring the guards to what their files say.

Changed: accounts, acting_person, append_only, byline_logins, claim_contributors, claim_fingerprint,
claims_tell_text, events_tell, four_eyes, gate_asks_sources, journal, one_live, own_names, policy_versions,
publication_gate, rights, shown_is_checked, source_lock, text_needs_revision, versions_tell_text.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [
        ('articles', '0009_policies_in_force'),
        ('glossary', '0004_guards'),
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [InstallGuards("0010_guards")]
