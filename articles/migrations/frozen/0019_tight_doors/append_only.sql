-- What happened stays: these tables take new rows and nothing else, from anybody, the owner included.

CREATE OR REPLACE FUNCTION newsroom_refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RAISE EXCEPTION 'append_only: rows of % are never changed or removed', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['revision', 'contributor', 'review', 'stillholds', 'withdrawal', 'signoff', 'publication', 'event'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON articles_%s '
            'FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER a_append_only', target);
    END LOOP;
    FOREACH target IN ARRAY ARRAY['article', 'claim'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_never_removed BEFORE DELETE OR TRUNCATE ON articles_%s '
            'FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER a_never_removed', target);
    END LOOP;
    FOREACH target IN ARRAY ARRAY['evidence', 'source', 'clearance', 'live', 'journalhead'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER a_never_emptied BEFORE TRUNCATE ON articles_%s '
            'FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER a_never_emptied', target);
    END LOOP;
END $$;
