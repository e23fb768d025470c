-- The same document is one source, however often it was recorded: equal canonical addresses and equal DOIs, which Python
-- makes and SQL only compares, and sources that somebody merged. What a source has from others counts with them.

-- A document's records, and those of everything it has it from, to the end; a record leads to what any of them tells.
CREATE OR REPLACE FUNCTION newsroom_origins(source bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (WITH RECURSIVE up (id) AS (SELECT source UNION SELECT n.id FROM up JOIN public.articles_source s ON s.id = up.id,
        LATERAL (SELECT newsroom_records(s) AS id UNION ALL SELECT s.derived_from_id) n WHERE n.id IS NOT NULL)
    SELECT array_agg(u.id) FROM up u);
END $$;

-- The records that are this one's document by one step.
CREATE OR REPLACE FUNCTION newsroom_records(s articles_source) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY SELECT s.same_as_id WHERE s.same_as_id IS NOT NULL
        UNION ALL SELECT m.id FROM public.articles_source m WHERE m.same_as_id = s.id
        UNION ALL SELECT m.id FROM public.articles_source m WHERE s.address <> '' AND m.address <> '' AND m.address = s.address
        UNION ALL SELECT m.id FROM public.articles_source m WHERE s.doi <> '' AND m.doi <> '' AND m.doi = s.doi;
END $$;

-- Which of some sources are documents that were retracted, through whichever of their records.
CREATE OR REPLACE FUNCTION newsroom_retracted(sources bigint[]) RETURNS bigint[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN ARRAY(WITH RECURSIVE document (source, id) AS (SELECT s, s FROM unnest(sources) s UNION SELECT d.source, n
        FROM document d JOIN public.articles_source s ON s.id = d.id, LATERAL newsroom_records(s) n)
    SELECT DISTINCT d.source FROM document d JOIN public.articles_source s ON s.id = d.id WHERE s.standing = 'retracted');
END $$;

-- How many of some sources have nothing in common, neither a document nor where they have it from: those that go back to
-- the fewest are counted first, so that a paper that draws on two agencies never stands for either.
CREATE OR REPLACE FUNCTION newsroom_independent(sources bigint[]) RETURNS integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    number integer := 0;
    counted bigint[] := '{}';
    origins bigint[];
BEGIN
    FOR origins IN SELECT o FROM unnest(sources) s, newsroom_origins(s) o ORDER BY cardinality(o), s LOOP
        IF NOT origins && counted THEN
            number := number + 1;
            counted := counted || origins;
        END IF;
    END LOOP;
    RETURN number;
END $$;

-- The sources whose counting follows from what some records say: their documents, and what has it from them.
CREATE OR REPLACE FUNCTION newsroom_followers(sources bigint[]) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY WITH RECURSIVE down (id) AS (SELECT unnest(sources) UNION SELECT n.id FROM down
        JOIN public.articles_source s ON s.id = down.id, LATERAL (SELECT newsroom_records(s) AS id
            UNION ALL SELECT d.id FROM public.articles_source d WHERE d.derived_from_id = s.id) n)
    SELECT d.id FROM down d;
END $$;

-- By what a document is known again goes with its web address alone, and a source is merged once it is on record. Through
-- another address no record of what was retracted counts again, and no check would lapse by it.
CREATE OR REPLACE FUNCTION newsroom_refuse_other_document() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.same_as_id IS NOT NULL THEN
            RAISE EXCEPTION 'one_source: a source is recorded first, and merged then' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF NEW.url = OLD.url AND (NEW.address, NEW.doi) IS DISTINCT FROM (OLD.address, OLD.doi) THEN
        RAISE EXCEPTION 'one_source: a source is known again by its web address alone' USING ERRCODE = 'integrity_constraint_violation';
    ELSIF OLD.address <> '' AND (NEW.address, NEW.doi) IS DISTINCT FROM (OLD.address, OLD.doi)
            AND newsroom_retracted(ARRAY[OLD.id]) <> '{}' THEN
        RAISE EXCEPTION 'one_source: a document that was retracted stays known by its web address'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_one_source BEFORE INSERT OR UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_other_document();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER m_one_source;
