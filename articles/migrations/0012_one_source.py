"""Tell beside each source by what it is known again, and which sources are one document.

Sources on record get their canonical address and DOI by a rewrite of the two columns: no source changes by it, so no
guard asks who did that, no version is counted and no check lapses.
"""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models

from articles.addresses import identity

REWRITE = """
CREATE FUNCTION pg_temp.told_address(source bigint) RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT coalesce((SELECT t.address FROM told t WHERE t.id = source), '') $$;
CREATE FUNCTION pg_temp.told_doi(source bigint) RETURNS text LANGUAGE sql STABLE AS
    $$ SELECT coalesce((SELECT t.doi FROM told t WHERE t.id = source), '') $$;
ALTER TABLE articles_source ALTER COLUMN address TYPE text USING pg_temp.told_address(id),
    ALTER COLUMN doi TYPE text USING pg_temp.told_doi(id);
DROP FUNCTION pg_temp.told_address(bigint), pg_temp.told_doi(bigint);
DROP TABLE told;
"""


def tell_addresses(apps, schema_editor):
    source = apps.get_model("articles", "Source")
    schema_editor.execute("CREATE TEMPORARY TABLE told (id bigint PRIMARY KEY, address text, doi text)")
    told = [(pk, *identity(url)) for pk, url in source.objects.exclude(url="").values_list("pk", "url").iterator()]
    with schema_editor.connection.cursor() as cursor:
        cursor.executemany("INSERT INTO told VALUES (%s, %s, %s)", told)
    schema_editor.execute(REWRITE, params=None)


class Migration(migrations.Migration):
    dependencies = [("articles", "0011_take_stock")]

    operations = [
        migrations.AlterModelOptions(
            name="source",
            options={
                "ordering": ["title", "pk"],
                "permissions": [
                    ("change_standing", "change what became of a source"),
                    ("vouch_source", "vouch for unnamed sources"),
                    ("merge_source", "say that two sources are one document"),
                    ("part_source", "say that merged sources are two documents after all"),
                ],
                "verbose_name": "source",
                "verbose_name_plural": "sources",
            },
        ),
        migrations.AddField("source", "address", models.TextField(db_default="", editable=False)),
        migrations.AddField("source", "doi", models.TextField(db_default="", editable=False)),
        migrations.AddField(
            model_name="source",
            name="same_as",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="merged",
                to="articles.source",
                verbose_name="the same document as",
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="apart_from",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.BigIntegerField(), db_default=[], default=list, editable=False, size=None
            ),
        ),
        migrations.RunPython(tell_addresses, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="source",
            index=django.contrib.postgres.indexes.HashIndex(
                condition=models.Q(("address", ""), _negated=True), fields=["address"], name="source_by_address"
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=django.contrib.postgres.indexes.HashIndex(
                condition=models.Q(("doi", ""), _negated=True), fields=["doi"], name="source_by_doi"
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=models.Index(django.db.models.functions.text.Upper("title"), name="source_by_any_title"),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(("same_as", models.F("id")), _negated=True), name="source_not_merged_into_itself"
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("address", ""), ("doi", ""), ("url", "")),
                    models.Q(models.Q(("url", ""), _negated=True), models.Q(("address", ""), _negated=True)),
                    _connector="OR",
                ),
                name="source_address_made",
            ),
        ),
    ]
