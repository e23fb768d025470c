"""Let every term and version say in which form it was hashed."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('glossary', '0002_guards'),
    ]

    operations = [
        migrations.AddField(
            model_name='term',
            name='format',
            field=models.PositiveSmallIntegerField(db_default=1, editable=False),
        ),
        migrations.AddField(
            model_name='termversion',
            name='format',
            field=models.PositiveSmallIntegerField(db_default=1, editable=False),
        ),
    ]
