"""Mark the stories that changed in a transaction under way."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0004_formats'),
    ]

    operations = [
        migrations.CreateModel(
            name='Unsettled',
            fields=[
                ('article', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, primary_key=True, related_name='+', serialize=False, to='articles.article')),
            ],
            options={
                'default_permissions': (),
            },
        ),
    ]
