-- Every content of a term has its version, in the name of the person who saved it, whichever path the change took.

CREATE OR REPLACE FUNCTION glossary_person() RETURNS integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN NULLIF(current_setting('newsroom.person', true), '')::integer;
END $$;

CREATE OR REPLACE FUNCTION glossary_write_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF glossary_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', HINT = 'Use a verb, or acting(person), in a transaction.';
    END IF;
    INSERT INTO public.glossary_termversion (term_id, number, name, definition, case_rule, aliases, sources, format, fingerprint,
            saved_by_id, imported, saved_at)
        VALUES (NEW.id, NEW.version, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources, NEW.format, NEW.fingerprint,
            glossary_person(), NEW.imported, statement_timestamp());
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER s_term_versions_first AFTER INSERT ON glossary_term
    FOR EACH ROW EXECUTE FUNCTION glossary_write_version();
CREATE OR REPLACE TRIGGER s_term_versions_next AFTER UPDATE ON glossary_term
    FOR EACH ROW WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION glossary_write_version();
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER s_term_versions_first;
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER s_term_versions_next;

CREATE OR REPLACE FUNCTION glossary_refuse_false_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NEW.saved_by_id IS DISTINCT FROM glossary_person() THEN
        RAISE EXCEPTION 'term_versions: a version is saved by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM public.glossary_term t WHERE t.id = NEW.term_id
            AND (t.version, t.name, t.definition, t.case_rule, t.aliases, t.sources, t.format, t.fingerprint, t.imported)
              = (NEW.number, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources, NEW.format, NEW.fingerprint,
                NEW.imported)) THEN
        RAISE EXCEPTION 'term_versions: a version holds what the term says' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_term_versions BEFORE INSERT ON glossary_termversion
    FOR EACH ROW EXECUTE FUNCTION glossary_refuse_false_version();
ALTER TABLE glossary_termversion ENABLE ALWAYS TRIGGER m_term_versions;
