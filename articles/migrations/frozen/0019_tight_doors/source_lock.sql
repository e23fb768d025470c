-- Changes of sources exclude decisions, evidence and publishing: one advisory lock, taken before any row
-- (row locks alone deadlock here).

CREATE OR REPLACE FUNCTION newsroom_hold_sources() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_ARGV[0] = 'change' THEN
        PERFORM pg_advisory_xact_lock(20260001);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(20260001);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER b_source_lock BEFORE UPDATE OR DELETE ON articles_source
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_hold_sources('change');
CREATE OR REPLACE TRIGGER b_source_lock BEFORE INSERT OR UPDATE OR DELETE ON articles_evidence
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_hold_sources('use');
CREATE OR REPLACE TRIGGER b_source_lock BEFORE INSERT ON articles_review
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_hold_sources('use');
CREATE OR REPLACE TRIGGER b_source_lock BEFORE INSERT ON articles_stillholds
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_hold_sources('use');
CREATE OR REPLACE TRIGGER b_source_lock BEFORE INSERT ON articles_publication
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_hold_sources('use');
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER b_source_lock;
ALTER TABLE articles_evidence ENABLE ALWAYS TRIGGER b_source_lock;
ALTER TABLE articles_review ENABLE ALWAYS TRIGGER b_source_lock;
ALTER TABLE articles_stillholds ENABLE ALWAYS TRIGGER b_source_lock;
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER b_source_lock;
