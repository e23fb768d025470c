"""Let every hashed row say in which form it was hashed, and every version where its sentences were broken."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_stories_by_term'),
    ]

    operations = [
        migrations.AddField(
            model_name='event',
            name='format',
            field=models.PositiveSmallIntegerField(db_default=1, editable=False),
        ),
        migrations.AddField(
            model_name='revision',
            name='bound_format',
            field=models.PositiveSmallIntegerField(db_default=1, editable=False),
        ),
        migrations.AddField(
            model_name='revision',
            name='breaks',
            field=models.PositiveSmallIntegerField(db_default=1, help_text='The rules by which its sentences were broken.'),
        ),
        migrations.AddField(
            model_name='revision',
            name='digest_format',
            field=models.PositiveSmallIntegerField(db_default=1, editable=False),
        ),
    ]
