"""Find the events of a transaction; let a policy name itself who may publish urgently.

The table that named them stays as it is: what it said belongs to versions that are never changed.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0007_source_by_title")]

    operations = [
        migrations.AddIndex(
            model_name="event", index=models.Index(fields=["transaction"], name="event_by_transaction")
        ),
        migrations.SeparateDatabaseAndState(
            state_operations=[migrations.RemoveField(model_name="policy", name="urgent_publishers")]
        ),
        migrations.AddField(
            model_name="policy",
            name="urgent_publishers",
            field=ArrayField(
                models.IntegerField(), blank=True, db_default=[], default=list, verbose_name="may publish urgently"
            ),
        ),
    ]
