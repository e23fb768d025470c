-- What people read of a claim is what was compared: its words as they stand in the story.
-- Headline and standfirst go out as claims.

ALTER TABLE articles_claim DROP CONSTRAINT IF EXISTS claim_quote_is_its_words;
ALTER TABLE articles_claim ADD CONSTRAINT claim_quote_is_its_words CHECK (newsroom_squeezed(quote) = newsroom_squeezed(words));

CREATE OR REPLACE FUNCTION newsroom_refuse_other_place() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RAISE EXCEPTION 'claims_tell_text: a claim of the body never becomes one of the headline' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER m_place BEFORE UPDATE ON articles_claim FOR EACH ROW
    WHEN (OLD.display <> NEW.display) EXECUTE FUNCTION newsroom_refuse_other_place();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER m_place;

-- A headline or standfirst rests on claims in the body below it.
CREATE OR REPLACE FUNCTION newsroom_refuse_foreign_rest() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_claim c JOIN public.articles_claim o ON o.article_id = c.article_id
            WHERE c.id = NEW.claim_id AND o.id = NEW.on_id AND c.display <> '' AND o.display = '') THEN
        RAISE EXCEPTION 'claims_tell_text: a headline rests on claims of its own story' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_rests BEFORE INSERT OR UPDATE ON articles_claimrest
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_foreign_rest();
ALTER TABLE articles_claimrest ENABLE ALWAYS TRIGGER m_rests;

CREATE OR REPLACE FUNCTION newsroom_refuse_loose_claims() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE told text := newsroom_squeezed(NEW.headline || ' ' || NEW.standfirst || ' ' || newsroom_plain(NEW.body));
BEGIN
    IF (SELECT count(*) FROM public.articles_claim c WHERE c.article_id = NEW.article_id AND c.attached AND c.display <> '')
            < 1 + (NEW.standfirst <> '')::integer THEN
        RAISE EXCEPTION 'claims_tell_text: a line above story % is no claim', NEW.article_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (SELECT FROM public.articles_claim c WHERE c.article_id = NEW.article_id AND c.attached
            AND position(newsroom_squeezed(c.sentence) IN told) = 0) THEN
        RAISE EXCEPTION 'claims_tell_text: a claim of story % stands in no sentence of it', NEW.article_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER o_claims BEFORE INSERT ON articles_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_loose_claims();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER o_claims;
