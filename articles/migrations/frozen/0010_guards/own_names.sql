-- Who tagged, recorded, added, cleared or vouched is told by the person who acts, and nobody changes it afterwards.

CREATE OR REPLACE FUNCTION newsroom_refuse_other_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE rightly text := CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(OLD) ->> TG_ARGV[0] ELSE newsroom_person()::text END;
BEGIN
    IF to_jsonb(NEW) ->> TG_ARGV[0] IS DISTINCT FROM rightly THEN
        RAISE EXCEPTION 'own_names: % of % is the person who acts', TG_ARGV[0], TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

DO $$
DECLARE target text[];
BEGIN
    FOREACH target SLICE 1 IN ARRAY ARRAY[['article', 'created_by_id'], ['claim', 'tagged_by_id'], ['claimrest', 'added_by_id'],
            ['source', 'recorded_by_id'], ['evidence', 'added_by_id'], ['clearance', 'person_id']] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF %2$s ON articles_%1$s '
            'FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_other_name(%2$L)', target[1], target[2]);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER m_own_name', target[1]);
    END LOOP;
END $$;

-- "Nothing to check" is said once, and taken back as a whole: whoever clears a sentence signs for it no more.
CREATE OR REPLACE TRIGGER a_never_changed BEFORE UPDATE ON articles_clearance
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change();
ALTER TABLE articles_clearance ENABLE ALWAYS TRIGGER a_never_changed;
CREATE OR REPLACE FUNCTION newsroom_clear_now() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    NEW.at := statement_timestamp();
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_now BEFORE INSERT ON articles_clearance FOR EACH ROW EXECUTE FUNCTION newsroom_clear_now();
ALTER TABLE articles_clearance ENABLE ALWAYS TRIGGER m_now;

-- A chief vouches for the source on record; as another person or thing it waits for the chief again.
CREATE OR REPLACE FUNCTION newsroom_vouch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NEW.vouched_by_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.vouched_by_id IS DISTINCT FROM OLD.vouched_by_id)
            AND NEW.vouched_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'own_names: whoever acts vouches for a source' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.vouched_by_id IS NOT DISTINCT FROM OLD.vouched_by_id
            AND (NEW.kind, NEW.title, NEW.publisher, NEW.author, NEW.url) <> (OLD.kind, OLD.title, OLD.publisher, OLD.author, OLD.url) THEN
        NEW.vouched_by_id := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_vouch BEFORE INSERT OR UPDATE ON articles_source FOR EACH ROW EXECUTE FUNCTION newsroom_vouch();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER m_vouch;
