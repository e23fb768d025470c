"""Write down who may do what: from this event on, people, roles and rights change by events alone."""

from django.db import migrations

STOCK = """
INSERT INTO articles_journalhead (id, number, hash, transaction) VALUES (1, 0, repeat('0', 64), 0) ON CONFLICT DO NOTHING;
INSERT INTO auth_user (username, password, first_name, last_name, email, is_active, is_staff, is_superuser, date_joined)
    VALUES ('newsroom-import', '!', 'Wire', 'import', '', false, false, false, now()) ON CONFLICT DO NOTHING;
SELECT set_config('newsroom.person', newsroom_system()::text, true);
INSERT INTO articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)
    VALUES (0, newsroom_system(), 'take_stock', 'people', jsonb_build_object(
        'people', (SELECT coalesce(jsonb_agg(newsroom_person_now(u.id) ORDER BY u.id), '[]') FROM auth_user u),
        'roles', (SELECT coalesce(jsonb_agg(newsroom_role_now(g.id) ORDER BY g.id), '[]') FROM auth_group g)), 0, '', '');
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
SELECT set_config('newsroom.person', '', true);
"""


def take_stock(apps, schema_editor):
    schema_editor.execute(STOCK, params=None)


class Migration(migrations.Migration):
    dependencies = [("articles", "0010_guards"), ("auth", "0012_alter_user_first_name_max_length")]

    operations = [migrations.RunPython(take_stock, migrations.RunPython.noop)]
