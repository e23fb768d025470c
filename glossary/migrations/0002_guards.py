"""Install what PostgreSQL keeps itself about terms, as it was in 0.1.0."""

from django.db import migrations

from newsroom.guards import InstallGuards


class Migration(migrations.Migration):
    dependencies = [("glossary", "0001_initial")]

    operations = [InstallGuards("0002_guards")]
