"""Bring the guards to what their files say.

Changed: confidence, events_tell, journal, rights, shown_is_checked.
"""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [('articles', '0019_let_in')]

    operations = [InstallGuards("0020_keep_secrets")]
