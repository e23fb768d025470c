"""Let the queue find the stories in review without reading the others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0005_unsettled")]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["updated_at", "id"],
                name="article_in_review",
                condition=models.Q(("spiked", False), ("stage", "review")),
            ),
        ),
    ]
