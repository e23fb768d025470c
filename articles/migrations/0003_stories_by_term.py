"""Let a term's page find the stories that use it."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import migrations
from django.db.models.fields.json import KeyTransform


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_guards")]

    operations = [
        migrations.AddIndex(
            model_name="publication",
            index=GinIndex(OpClass(KeyTransform("terms", "page"), "jsonb_path_ops"), name="publication_terms"),
        ),
    ]
