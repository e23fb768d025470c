-- Nobody decides a claim they had a hand in, superusers included; a decision is bound to what stands there now.

CREATE OR REPLACE FUNCTION newsroom_bylined(article bigint, person integer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT NOT (newsroom_policy(article)).authors_check_each_other AND EXISTS (
        SELECT FROM public.articles_articlebyline ab JOIN public.articles_byline b ON b.id = ab.byline_id
        WHERE ab.article_id = article AND b.user_id = person));
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_own_decision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE c public.articles_claim;
BEGIN
    PERFORM FROM public.articles_article a WHERE a.id = NEW.article_id FOR NO KEY UPDATE;
    SELECT * INTO c FROM public.articles_claim WHERE id = NEW.claim_id FOR NO KEY UPDATE;
    IF NEW.person_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'four_eyes: a decision is made by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.decision <> 'take_back' AND (encode(sha256(NEW.seen), 'hex') <> NEW.fingerprint OR NEW.seen <> newsroom_seen(c.id)) THEN
        RAISE EXCEPTION 'four_eyes: the claim is not what this decision saw' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.decision IN ('approve', 'return') OR (NEW.decision = 'waive'
            AND NOT (newsroom_policy(c.article_id)).contributors_may_waive) THEN
        IF EXISTS (SELECT FROM public.articles_contributor h WHERE h.claim_id = c.id AND h.person_id = NEW.person_id) THEN
            RAISE EXCEPTION 'four_eyes: a contributor cannot decide this claim' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF newsroom_bylined(c.article_id, NEW.person_id) THEN
            RAISE EXCEPTION 'four_eyes: an author cannot decide the claims of their own story'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_four_eyes BEFORE INSERT ON articles_review
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_own_decision();
ALTER TABLE articles_review ENABLE ALWAYS TRIGGER m_four_eyes;

CREATE OR REPLACE FUNCTION newsroom_refuse_own_confirmation() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE story bigint := NEW.article_id;
BEGIN
    PERFORM FROM public.articles_article a WHERE a.id = story FOR NO KEY UPDATE;
    IF NEW.person_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'four_eyes: a signature is given by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF newsroom_bylined(story, NEW.person_id) THEN
        RAISE EXCEPTION 'four_eyes: an author cannot sign their own story' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_TABLE_NAME = 'articles_withdrawal' AND EXISTS (SELECT FROM public.articles_contributor h
            WHERE h.claim_id = (to_jsonb(NEW) ->> 'claim_id')::uuid AND h.person_id = NEW.person_id) THEN
        RAISE EXCEPTION 'four_eyes: a contributor cannot confirm this withdrawal' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_four_eyes BEFORE INSERT ON articles_withdrawal
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_own_confirmation();
CREATE OR REPLACE TRIGGER m_four_eyes BEFORE INSERT ON articles_signoff
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_own_confirmation();
ALTER TABLE articles_withdrawal ENABLE ALWAYS TRIGGER m_four_eyes;
ALTER TABLE articles_signoff ENABLE ALWAYS TRIGGER m_four_eyes;

ALTER TABLE articles_review DROP CONSTRAINT IF EXISTS review_claim_of_story;
ALTER TABLE articles_review ADD CONSTRAINT review_claim_of_story
    FOREIGN KEY (claim_id, article_id) REFERENCES articles_claim (id, article_id);
ALTER TABLE articles_withdrawal DROP CONSTRAINT IF EXISTS withdrawal_claim_of_story;
ALTER TABLE articles_withdrawal ADD CONSTRAINT withdrawal_claim_of_story
    FOREIGN KEY (claim_id, article_id) REFERENCES articles_claim (id, article_id);
ALTER TABLE articles_evidence DROP CONSTRAINT IF EXISTS evidence_claim_of_story;
ALTER TABLE articles_evidence ADD CONSTRAINT evidence_claim_of_story
    FOREIGN KEY (claim_id, article_id) REFERENCES articles_claim (id, article_id);

-- Which decision came last is told by PostgreSQL: an approval numbered ahead would lift every return still to come.
CREATE OR REPLACE FUNCTION newsroom_order_decision() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    NEW.id := nextval(pg_get_serial_sequence('public.articles_review', 'id'));
    NEW.at := statement_timestamp();
    IF encode(sha256(NEW.seen), 'hex') <> NEW.fingerprint THEN
        RAISE EXCEPTION 'four_eyes: no decision saw what its fingerprint says' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_order BEFORE INSERT ON articles_review
    FOR EACH ROW EXECUTE FUNCTION newsroom_order_decision();
ALTER TABLE articles_review ENABLE ALWAYS TRIGGER n_order;
