"""Install what PostgreSQL keeps itself about stories, as it was in 0.1.0."""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_nouns")]

    operations = [InstallGuards("0002_guards")]
