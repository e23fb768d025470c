-- While a story goes out, no term changes: publishing holds this lock shared, every change of a term holds it alone.
-- It comes after the article's row and before the term's in the order of locks.

CREATE OR REPLACE FUNCTION glossary_hold_terms() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(20260002);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER a_term_lock BEFORE INSERT OR UPDATE ON glossary_term
    FOR EACH STATEMENT EXECUTE FUNCTION glossary_hold_terms();
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER a_term_lock;
