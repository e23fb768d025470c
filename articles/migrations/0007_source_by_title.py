"""Let the list of sources be read in its order without sorting all of them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0006_stories_in_review")]

    operations = [
        migrations.AddIndex(
            model_name="source",
            index=models.Index(fields=["title", "id"], name="source_by_title"),
        ),
    ]
