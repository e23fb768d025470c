-- Number and hash of an event come from one counter row, updated in the same transaction (looking up the last row forks).

CREATE OR REPLACE FUNCTION newsroom_event_hash(previous text, number bigint, at timestamptz, person integer, verb text,
    article bigint, subject text, data jsonb) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1f', 'v1', previous, number::text,
        to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), person::text, verb, coalesce(article::text, ''), subject,
        data::text), 'UTF8')), 'hex')
$$;

CREATE OR REPLACE FUNCTION newsroom_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.person_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'journal: an event names the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.at := clock_timestamp();
    NEW.transaction := pg_current_xact_id()::text::bigint;
    UPDATE public.articles_journalhead h SET number = h.number + 1, transaction = NEW.transaction WHERE h.id = 1
        RETURNING h.number, h.hash INTO NEW.number, NEW.previous_hash;
    NEW.hash := newsroom_event_hash(NEW.previous_hash, NEW.number, NEW.at, NEW.person_id, NEW.verb, NEW.article_id, NEW.subject, NEW.data);
    UPDATE public.articles_journalhead h SET hash = NEW.hash WHERE h.id = 1;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_chain BEFORE INSERT ON articles_event FOR EACH ROW EXECUTE FUNCTION newsroom_chain();
ALTER TABLE articles_event ENABLE ALWAYS TRIGGER m_chain;

-- At commit, a transaction that changed the newsroom has an event of its own.
CREATE OR REPLACE FUNCTION newsroom_require_event() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF (SELECT h.transaction FROM public.articles_journalhead h WHERE h.id = 1) <> pg_current_xact_id()::text::bigint THEN
        RAISE EXCEPTION 'journal: % changed without an event', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['article', 'articlebyline', 'articlesource', 'articleterm', 'revision', 'claim', 'claimrest',
            'source', 'evidence', 'review', 'withdrawal', 'clearance', 'signoff', 'publication', 'live'] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS z_journal ON articles_%s', target);
        EXECUTE format('CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE OR DELETE ON articles_%s '
            'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom_require_event()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER z_journal', target);
    END LOOP;
END $$;

DROP TRIGGER IF EXISTS z_journal ON articles_policy;
CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON articles_policy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER z_journal;
