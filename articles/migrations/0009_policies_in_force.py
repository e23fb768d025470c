"""Carry who may publish urgently into a next version of each policy in force that named somebody."""

from django.db import migrations

CARRY = """
DO $$
DECLARE system integer; one record;
BEGIN
    IF NOT EXISTS (SELECT FROM articles_policy_urgent_publishers) THEN RETURN; END IF;
    INSERT INTO auth_user (username, password, first_name, last_name, email, is_active, is_staff, is_superuser, date_joined)
        VALUES ('newsroom-import', '!', 'Wire', 'import', '', false, false, false, now()) ON CONFLICT DO NOTHING;
    SELECT u.id INTO system FROM auth_user u WHERE u.username = 'newsroom-import';
    PERFORM set_config('newsroom.person', system::text, true);
    FOR one IN SELECT p.*, s.slug, (SELECT array_agg(u.user_id ORDER BY u.user_id) FROM articles_policy_urgent_publishers u
            WHERE u.policy_id = p.id) AS named
            FROM articles_policy p LEFT JOIN articles_section s ON s.id = p.section_id
            WHERE NOT EXISTS (SELECT FROM articles_policy n WHERE n.section_id IS NOT DISTINCT FROM p.section_id AND n.version > p.version)
                AND EXISTS (SELECT FROM articles_policy_urgent_publishers u WHERE u.policy_id = p.id) ORDER BY p.id LOOP
        INSERT INTO articles_policy (section_id, version, level, coverage, primary_enough, independent_enough, trusted_agencies,
                two_approvals_kinds, two_approvals_risks, lawyer_risks, shelf_life, authors_check_each_other,
                contributors_may_waive, urgent_publishers, made_by_id, made_at)
            VALUES (one.section_id, one.version + 1, one.level, one.coverage, one.primary_enough, one.independent_enough,
                one.trusted_agencies, one.two_approvals_kinds, one.two_approvals_risks, one.lawyer_risks, one.shelf_life,
                one.authors_check_each_other, one.contributors_may_waive, one.named, system, now());
        INSERT INTO articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)
            VALUES (0, system, 'set_policy', 'policy:' || coalesce(one.slug, 'all') || ':' || one.version + 1,
                '{"changed": ["urgent_publishers"]}', 0, '', '');
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    PERFORM set_config('newsroom.person', '', true);
END $$;
"""


def carry(apps, schema_editor):
    schema_editor.execute(CARRY, params=None)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0008_journal_and_policies"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(carry, migrations.RunPython.noop)]
