-- What a term said and who approved it stays: these tables take new rows and nothing else, from anybody, the owner included.

CREATE OR REPLACE FUNCTION glossary_refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RAISE EXCEPTION 'append_only: rows of % are never changed or removed', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE TRIGGER a_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON glossary_termversion
    FOR EACH STATEMENT EXECUTE FUNCTION glossary_refuse_change();
CREATE OR REPLACE TRIGGER a_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON glossary_termapproval
    FOR EACH STATEMENT EXECUTE FUNCTION glossary_refuse_change();
CREATE OR REPLACE TRIGGER a_never_removed BEFORE DELETE OR TRUNCATE ON glossary_term
    FOR EACH STATEMENT EXECUTE FUNCTION glossary_refuse_change();
ALTER TABLE glossary_termversion ENABLE ALWAYS TRIGGER a_append_only;
ALTER TABLE glossary_termapproval ENABLE ALWAYS TRIGGER a_append_only;
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER a_never_removed;
