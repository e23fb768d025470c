from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0014_lock_outs")]

    operations = [
        migrations.AddField(
            "clearance", "statement", models.CharField(blank=True, db_default="", default="", max_length=64)
        ),
        migrations.RemoveConstraint("clearance", "cleared_once"),
        migrations.AddConstraint(
            "clearance",
            models.UniqueConstraint(fields=["article", "sentence", "statement"], name="cleared_once"),
        ),
    ]
