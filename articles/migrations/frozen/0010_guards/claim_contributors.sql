-- Who had a hand in a claim, recorded whichever path the change took, for good.

CREATE OR REPLACE FUNCTION newsroom_note_hand(claim uuid, person integer, how text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    INSERT INTO public.articles_contributor (claim_id, person_id, how) VALUES (claim, person, how) ON CONFLICT DO NOTHING
$$;

-- The person who saved the first version that holds a claim's words wrote them; importing is not writing. A version is read
-- once for all claims.
CREATE OR REPLACE FUNCTION newsroom_note_writers(claims uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    WITH said AS (SELECT c.id, c.article_id, c.display, c.quote, c.words FROM public.articles_claim c WHERE c.id = ANY (claims)),
    saved AS MATERIALIZED (SELECT r.article_id, r.number, r.saved_by_id, r.imported, r.headline, r.standfirst,
            replace(r.text, E'\n', '') AS plain
        FROM public.articles_revision r WHERE r.article_id IN (SELECT s.article_id FROM said s))
    INSERT INTO public.articles_contributor (claim_id, person_id, how)
    SELECT f.id, f.saved_by_id, 'saved_first' FROM (SELECT DISTINCT ON (c.id) c.id, r.saved_by_id, r.imported
        FROM said c JOIN saved r ON r.article_id = c.article_id
        AND CASE c.display WHEN 'headline' THEN r.headline = c.quote WHEN 'standfirst' THEN r.standfirst = c.quote
            ELSE position(c.words IN r.plain) > 0 END
        ORDER BY c.id, r.number) f WHERE NOT f.imported ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION newsroom_new_claim_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    INSERT INTO public.articles_contributor (claim_id, person_id, how)
        SELECT n.id, newsroom_person(), 'tagged' FROM new_claims n WHERE n.display = '' ON CONFLICT DO NOTHING;
    PERFORM newsroom_note_writers(ARRAY(SELECT n.id FROM new_claims n));
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER s_claim_contributors AFTER INSERT ON articles_claim REFERENCING NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_new_claim_hands();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER s_claim_contributors;

CREATE OR REPLACE FUNCTION newsroom_claim_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE worded uuid[] := ARRAY(
    SELECT n.id FROM (SELECT id, words FROM new_claims EXCEPT SELECT id, words FROM old_claims) n);
BEGIN
    IF worded <> '{}' THEN
        INSERT INTO public.articles_contributor (claim_id, person_id, how)
            SELECT w, newsroom_person(), 'worded' FROM unnest(worded) w ON CONFLICT DO NOTHING;
        PERFORM newsroom_note_writers(worded);
    END IF;
    -- A join would be planned for one claim and kept for two thousand.
    INSERT INTO public.articles_contributor (claim_id, person_id, how) SELECT n.id, newsroom_person(), 'described' FROM (
        SELECT id, kind, quantity, quantity_to, unit, qualifier, as_of, attribution, risks, nothing_to_check FROM new_claims
        EXCEPT SELECT id, kind, quantity, quantity_to, unit, qualifier, as_of, attribution, risks, nothing_to_check FROM old_claims) n
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER s_claim_contributors_update AFTER UPDATE ON articles_claim
    REFERENCING OLD TABLE AS old_claims NEW TABLE AS new_claims FOR EACH STATEMENT EXECUTE FUNCTION newsroom_claim_hands();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER s_claim_contributors_update;

CREATE OR REPLACE FUNCTION newsroom_evidence_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN PERFORM newsroom_note_hand(OLD.claim_id, newsroom_person(), 'evidence'); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM newsroom_note_hand(NEW.claim_id, newsroom_person(), 'evidence'); END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER s_claim_contributors AFTER INSERT OR DELETE ON articles_evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom_evidence_hands();
CREATE OR REPLACE TRIGGER s_claim_contributors_update AFTER UPDATE ON articles_evidence FOR EACH ROW
    WHEN ((OLD.claim_id, OLD.source_id, OLD.stance, OLD.tier, OLD.excerpt, OLD.locator, OLD.answer)
        IS DISTINCT FROM (NEW.claim_id, NEW.source_id, NEW.stance, NEW.tier, NEW.excerpt, NEW.locator, NEW.answer))
    EXECUTE FUNCTION newsroom_evidence_hands();
CREATE OR REPLACE TRIGGER s_claim_contributors AFTER INSERT OR UPDATE OR DELETE ON articles_claimrest
    FOR EACH ROW EXECUTE FUNCTION newsroom_evidence_hands();
ALTER TABLE articles_evidence ENABLE ALWAYS TRIGGER s_claim_contributors;
ALTER TABLE articles_evidence ENABLE ALWAYS TRIGGER s_claim_contributors_update;
ALTER TABLE articles_claimrest ENABLE ALWAYS TRIGGER s_claim_contributors;

-- Only these triggers write down a hand: nobody gives one to a reviewer in order to shut them out.
REVOKE EXECUTE ON FUNCTION newsroom_note_hand(uuid, integer, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION newsroom_note_writers(uuid[]) FROM PUBLIC;
