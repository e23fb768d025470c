-- Who works here, in which roles, with which rights, is written in the name of an active holder of auth.change_user, never for
-- oneself, with an event that tells what is so from now on. The owner of the database (migrations, createsuperuser, the sample
-- newsroom) needs nobody's name; the event is then left here.

CREATE OR REPLACE FUNCTION newsroom_person_now(person integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('id', u.id, 'active', u.is_active, 'staff', u.is_staff, 'superuser', u.is_superuser,
        'roles', (SELECT coalesce(jsonb_agg(g.name ORDER BY g.name COLLATE "C"), '[]') FROM public.auth_user_groups m
            JOIN public.auth_group g ON g.id = m.group_id WHERE m.user_id = u.id),
        'rights', (SELECT coalesce(jsonb_agg(t.app_label || '.' || p.codename ORDER BY (t.app_label || '.' || p.codename) COLLATE "C"), '[]')
            FROM public.auth_user_user_permissions o JOIN public.auth_permission p ON p.id = o.permission_id
            JOIN public.django_content_type t ON t.id = p.content_type_id WHERE o.user_id = u.id))
    FROM public.auth_user u WHERE u.id = person);
END $$;

CREATE OR REPLACE FUNCTION newsroom_role_now(role integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('id', g.id, 'name', g.name,
        'rights', (SELECT coalesce(jsonb_agg(t.app_label || '.' || p.codename ORDER BY (t.app_label || '.' || p.codename) COLLATE "C"), '[]')
            FROM public.auth_group_permissions o JOIN public.auth_permission p ON p.id = o.permission_id
            JOIN public.django_content_type t ON t.id = p.content_type_id WHERE o.group_id = g.id))
    FROM public.auth_group g WHERE g.id = role);
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_account(wrong boolean, why text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF coalesce(wrong, true) THEN
        RAISE EXCEPTION 'accounts: %', why USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- Whether only what logging in and choosing a password touch differs.
CREATE OR REPLACE FUNCTION newsroom_own_door(was jsonb, now jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN was - ARRAY['last_login', 'password'] = now - ARRAY['last_login', 'password'];
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_account() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    column_of_person text := CASE TG_TABLE_NAME WHEN 'auth_user' THEN 'id' ELSE 'user_id' END;
    persons integer[] := array_remove(ARRAY[(was ->> column_of_person)::integer, (now ->> column_of_person)::integer], NULL);
BEGIN
    PERFORM newsroom_refuse_account(TG_TABLE_NAME = 'auth_user' AND TG_OP = 'DELETE', 'nobody is deleted; switch the account off');
    IF newsroom_owner_works() THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    PERFORM newsroom_refuse_account(coalesce(newsroom_system() = ANY (persons), false)
        OR coalesce(now ->> 'username' = 'newsroom-import', false), 'the account of the system is nobody''s to change');
    IF TG_TABLE_NAME = 'auth_user' AND TG_OP = 'UPDATE' AND newsroom_own_door(was, now) AND NEW.id = newsroom_person() THEN
        PERFORM newsroom_refuse_account(NOT newsroom_active(), 'this account is switched off');
        RETURN NEW;
    END IF;
    PERFORM newsroom_refuse_account(NOT newsroom_may('auth.change_user'), 'who acts may not change people');
    PERFORM newsroom_refuse_account(newsroom_person() = ANY (persons), 'nobody changes their own account');
    RETURN coalesce(NEW, OLD);
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_role() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    column_of_role text := CASE TG_TABLE_NAME WHEN 'auth_group' THEN 'id' ELSE 'group_id' END;
    roles integer[] := ARRAY[(was ->> column_of_role)::integer, (now ->> column_of_role)::integer];
BEGIN
    IF newsroom_owner_works() THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    PERFORM newsroom_refuse_account(NOT newsroom_may('auth.change_group'), 'who acts may not change roles');
    PERFORM newsroom_refuse_account(EXISTS (SELECT FROM public.auth_user_groups m WHERE m.user_id = newsroom_person()
        AND m.group_id = ANY (roles)), 'nobody changes a role of their own');
    RETURN coalesce(NEW, OLD);
END $$;

-- At the end of the transaction, what is so of a person or a role is told by its newest event.
CREATE OR REPLACE FUNCTION newsroom_require_account_event() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    one jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
    of_role boolean := TG_TABLE_NAME LIKE 'auth_group%';
    about text;
    state jsonb;
    actor text := current_setting('newsroom.person', true);
BEGIN
    IF TG_TABLE_NAME = 'auth_user' AND TG_OP = 'UPDATE' AND newsroom_own_door(was, one)
            AND (was -> 'password' = one -> 'password' OR (one ->> 'id')::integer = newsroom_person()) THEN
        RETURN NULL;
    END IF;
    IF of_role THEN
        SELECT 'role:' || g.name, newsroom_role_now(g.id) INTO about, state FROM public.auth_group g
            WHERE g.id = (one ->> CASE TG_TABLE_NAME WHEN 'auth_group' THEN 'id' ELSE 'group_id' END)::integer;
        IF about IS NULL THEN about := 'role:' || coalesce(one ->> 'name', ''); END IF;
    ELSE
        SELECT 'person:' || u.username, newsroom_person_now(u.id) INTO about, state FROM public.auth_user u
            WHERE u.id = (one ->> CASE TG_TABLE_NAME WHEN 'auth_user' THEN 'id' ELSE 'user_id' END)::integer;
    END IF;
    IF EXISTS (SELECT FROM public.articles_event e WHERE e.transaction = pg_current_xact_id()::text::bigint AND newsroom_fresh(e.xmin)
            AND e.subject = about
            AND e.verb IN ('keep_person', 'set_password', 'keep_role', 'set_up') AND e.data -> 'now' IS NOT DISTINCT FROM coalesce(state, 'null')
            AND (e.person_id = coalesce(newsroom_person(), e.person_id) OR e.verb = 'set_up')) THEN
        RETURN NULL;
    END IF;
    PERFORM newsroom_refuse_account(NOT newsroom_owner_works(), 'changed without an event that tells of it');
    PERFORM set_config('newsroom.person', newsroom_system()::text, true);
    INSERT INTO public.articles_event (number, person_id, verb, subject, data, transaction, previous_hash, hash)
        VALUES (0, newsroom_system(), 'set_up', about, jsonb_build_object('now', state), 0, '', '');
    PERFORM set_config('newsroom.person', coalesce(actor, ''), true);
    RETURN NULL;
END $$;

DO $$
DECLARE target text[];
BEGIN
    FOREACH target SLICE 1 IN ARRAY ARRAY[['auth_user', 'account'], ['auth_user_groups', 'account'], ['auth_user_user_permissions', 'account'],
            ['auth_group', 'role'], ['auth_group_permissions', 'role']] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER c_rights BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW '
            'EXECUTE FUNCTION newsroom_ask_%s()', target[1], target[2]);
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER c_rights', target[1]);
        EXECUTE format('DROP TRIGGER IF EXISTS z_journal ON %s', target[1]);
        EXECUTE format('CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED '
            'FOR EACH ROW EXECUTE FUNCTION newsroom_require_account_event()', target[1]);
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER z_journal', target[1]);
        EXECUTE format('CREATE OR REPLACE TRIGGER a_never_emptied BEFORE TRUNCATE ON %s FOR EACH STATEMENT '
            'EXECUTE FUNCTION newsroom_refuse_change()', target[1]);
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER a_never_emptied', target[1]);
    END LOOP;
END $$;
