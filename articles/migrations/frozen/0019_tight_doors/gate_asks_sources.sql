-- What no signature makes good: support that may not be used, contradiction without an answer, terms nobody approved, a
-- headline nobody wrote. The rules are those the desk sees as blockers.

CREATE OR REPLACE FUNCTION newsroom_unsupported(article bigint) RETURNS SETOF text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY WITH claims AS (SELECT c FROM public.articles_claim c WHERE c.article_id = article AND c.attached),
    support AS (SELECT e.claim_id, s.*, s.terms = 'off_record' OR s.id = ANY ((SELECT newsroom_retracted(array_agg(o.source_id))
            FROM public.articles_evidence o WHERE o.article_id = article)::bigint[]) AS unfit FROM public.articles_evidence e
        JOIN public.articles_source s ON s.id = e.source_id WHERE e.article_id = article AND e.stance = 'supports')
    SELECT 'claim ' || (k.c).id || ' rests on sources that may not be used' FROM claims k JOIN support s ON s.claim_id = (k.c).id
        GROUP BY (k.c).id HAVING bool_and(s.unfit)
    UNION ALL SELECT 'claim ' || (k.c).id || ' rests on an unnamed source nobody vouched for' FROM claims k
        JOIN support s ON s.claim_id = (k.c).id
        WHERE s.vouched_by_id IS NULL AND (s.confidential OR s.terms IN ('background', 'deep_background'))
    UNION ALL SELECT 'claim ' || (k.c).id || ' has too little evidence' FROM claims k JOIN newsroom_standings(article) how
        ON how.claim = (k.c).id, newsroom_policy(article) p
        WHERE p.level = 'claims' AND NOT how.waived AND NOT newsroom_evidence_enough(k.c, p)
    UNION ALL SELECT 'claim ' || (k.c).id || ' is contradicted and nobody answered' FROM claims k
        JOIN public.articles_evidence e ON e.claim_id = (k.c).id WHERE e.stance = 'contradicts' AND NOT newsroom_shows(e.answer);
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_unsupported() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE wrong text;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(20260002);
    SELECT u INTO wrong FROM newsroom_unsupported(NEW.article_id) u LIMIT 1;
    IF wrong IS NULL AND EXISTS (SELECT FROM public.articles_articleterm l JOIN public.glossary_term t ON t.id = l.term_id
            WHERE l.article_id = NEW.article_id AND NOT EXISTS (SELECT FROM public.glossary_termapproval y
                WHERE y.term_id = t.id AND y.fingerprint = t.fingerprint)) THEN
        wrong := 'a term that came with it is not approved';
    END IF;
    IF wrong IS NULL AND (SELECT a.headline_proposed FROM public.articles_article a WHERE a.id = NEW.article_id) THEN
        wrong := 'its headline is only proposed';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'gate_asks_sources: story % cannot be published: %', NEW.article_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_sources BEFORE INSERT ON articles_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_unsupported();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER n_sources;

-- That a term came with a story is a fact of its history, by which it waits for the term.
CREATE OR REPLACE TRIGGER a_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON articles_articleterm
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change();
ALTER TABLE articles_articleterm ENABLE ALWAYS TRIGGER a_append_only;
