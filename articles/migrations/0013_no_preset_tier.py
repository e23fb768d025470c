"""Let nobody assert how near a source is by leaving a form as it came."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0012_one_source")]

    operations = [
        migrations.AlterField(
            model_name="evidence",
            name="tier",
            field=models.CharField(
                choices=[("primary", "Primary"), ("secondary", "Secondary"), ("tertiary", "Tertiary")],
                max_length=10,
                verbose_name="how near",
            ),
        ),
    ]
