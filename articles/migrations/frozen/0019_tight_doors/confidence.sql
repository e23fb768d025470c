-- What is secret: who a confidential source is, those know who recorded it, the chiefs, and people let in on it by name. Who
-- does not know it changes nothing of it, ties nothing to it and derives nothing from it; letting others in, and lifting the
-- confidence, is the recorder's and the chiefs'.

-- Whether the person who acts may know who a source is.
CREATE OR REPLACE FUNCTION newsroom_knows(source bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN EXISTS (SELECT FROM public.articles_source s WHERE s.id = source AND (NOT s.confidential
        OR s.recorded_by_id = newsroom_person() OR newsroom_may('articles.vouch_source')
        OR EXISTS (SELECT FROM public.articles_confidant c WHERE c.source_id = s.id AND c.person_id = newsroom_person())));
END $$;

-- Whether the person who acts may open a source to others: who recorded it, while they write, and the chiefs.
CREATE OR REPLACE FUNCTION newsroom_opens(source bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN newsroom_may('articles.vouch_source') OR (newsroom_may('articles.write_article') AND EXISTS (
        SELECT FROM public.articles_source s WHERE s.id = source AND s.recorded_by_id = newsroom_person()));
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_confidence() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_TABLE_NAME <> 'articles_source' THEN
        PERFORM newsroom_refuse_right(newsroom_knows(NEW.source_id), 'what rests on a confidential source', 'to know who it is');
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        PERFORM newsroom_refuse_right(newsroom_knows(OLD.id), 'a confidential source', 'to know who it is');
        PERFORM newsroom_refuse_right(NEW.confidential OR NOT OLD.confidential OR newsroom_opens(OLD.id),
            'whether a source is confidential', 'to have recorded it, or articles.vouch_source');
    END IF;
    IF NEW.derived_from_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.derived_from_id IS DISTINCT FROM OLD.derived_from_id) THEN
        PERFORM newsroom_refuse_right(newsroom_knows(NEW.derived_from_id), 'what a source is derived from', 'to know who that is');
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER d_confidence BEFORE INSERT OR UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION newsroom_ask_confidence();
CREATE OR REPLACE TRIGGER d_confidence BEFORE INSERT OR UPDATE OF source_id ON articles_evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom_ask_confidence();
CREATE OR REPLACE TRIGGER d_confidence BEFORE INSERT OR UPDATE OF source_id ON articles_articlesource
    FOR EACH ROW EXECUTE FUNCTION newsroom_ask_confidence();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER d_confidence;
ALTER TABLE articles_evidence ENABLE ALWAYS TRIGGER d_confidence;
ALTER TABLE articles_articlesource ENABLE ALWAYS TRIGGER d_confidence;

-- Who is let in is somebody at work here, by the one who acts, told in the journal; a name is never changed for another.
CREATE OR REPLACE FUNCTION newsroom_ask_confidant() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(newsroom_opens(CASE TG_OP WHEN 'DELETE' THEN OLD.source_id ELSE NEW.source_id END),
        'who knows a source', 'to have recorded it, or articles.vouch_source');
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NEW.let_in_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'confidence: whoever acts lets somebody in' USING ERRCODE = 'integrity_constraint_violation';
    ELSIF NOT EXISTS (SELECT FROM public.articles_source s WHERE s.id = NEW.source_id AND s.confidential) THEN
        RAISE EXCEPTION 'confidence: source % is not confidential', NEW.source_id USING ERRCODE = 'integrity_constraint_violation';
    ELSIF NOT EXISTS (SELECT FROM public.auth_user u WHERE u.id = NEW.person_id AND u.is_active AND u.is_staff) THEN
        RAISE EXCEPTION 'confidence: person % does not work here', NEW.person_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER d_confidence BEFORE INSERT OR DELETE ON articles_confidant
    FOR EACH ROW EXECUTE FUNCTION newsroom_ask_confidant();
CREATE OR REPLACE TRIGGER c_acting_person BEFORE INSERT OR DELETE ON articles_confidant
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_require_person();
CREATE OR REPLACE TRIGGER a_never_changed BEFORE UPDATE OR TRUNCATE ON articles_confidant
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change();
DROP TRIGGER IF EXISTS z_journal ON articles_confidant;
CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE ON articles_confidant DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_require_event();
DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['d_confidence', 'c_acting_person', 'a_never_changed', 'z_journal'] LOOP
        EXECUTE format('ALTER TABLE articles_confidant ENABLE ALWAYS TRIGGER %s', target);
    END LOOP;
END $$;
