-- Who had a hand in a claim, recorded whichever path the change took, for good.

CREATE OR REPLACE FUNCTION newsroom_note_hand(claim uuid, person integer, how text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    INSERT INTO public.articles_contributor (claim_id, person_id, how) VALUES (claim, person, how) ON CONFLICT DO NOTHING
$$;

-- The person who saved the first version that holds these words wrote them; importing is not writing.
CREATE OR REPLACE FUNCTION newsroom_note_writer(c articles_claim) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE first record;
BEGIN
    SELECT r.saved_by_id, r.imported INTO first FROM public.articles_revision r WHERE r.article_id = c.article_id
        AND CASE c.display WHEN 'headline' THEN r.headline = c.quote WHEN 'standfirst' THEN r.standfirst = c.quote
            ELSE position(c.words IN replace(r.text, E'\n', '')) > 0 END
        ORDER BY r.number LIMIT 1;
    IF FOUND AND NOT first.imported THEN PERFORM newsroom_note_hand(c.id, first.saved_by_id, 'saved_first'); END IF;
END $$;

CREATE OR REPLACE FUNCTION newsroom_claim_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.display = '' THEN PERFORM newsroom_note_hand(NEW.id, newsroom_person(), 'tagged'); END IF;
        PERFORM newsroom_note_writer(NEW);
        RETURN NULL;
    END IF;
    IF NEW.words <> OLD.words THEN
        PERFORM newsroom_note_hand(NEW.id, newsroom_person(), 'worded');
        PERFORM newsroom_note_writer(NEW);
    END IF;
    IF (NEW.kind, NEW.quantity, NEW.quantity_to, NEW.unit, NEW.qualifier, NEW.as_of, NEW.attribution, NEW.risks, NEW.nothing_to_check)
        IS DISTINCT FROM (OLD.kind, OLD.quantity, OLD.quantity_to, OLD.unit, OLD.qualifier, OLD.as_of, OLD.attribution, OLD.risks,
            OLD.nothing_to_check) THEN
        PERFORM newsroom_note_hand(NEW.id, newsroom_person(), 'described');
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER s_claim_contributors AFTER INSERT OR UPDATE ON articles_claim
    FOR EACH ROW EXECUTE FUNCTION newsroom_claim_hands();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER s_claim_contributors;

CREATE OR REPLACE FUNCTION newsroom_evidence_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
