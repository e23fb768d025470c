-- What a decision binds to: one canonical form of a claim, its evidence and its sources (v1), and its SHA-256.
-- Fields are joined by U+001F, records by U+001E; both are refused in input.

CREATE OR REPLACE FUNCTION newsroom_policy(article_id bigint) RETURNS articles_policy
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p FROM public.articles_policy p
    WHERE p.section_id IS NULL OR p.section_id = (SELECT a.section_id FROM public.articles_article a WHERE a.id = article_id)
    ORDER BY p.section_id NULLS LAST, p.version DESC LIMIT 1
$$;

-- Whether claims with these risks are a lawyer's in this story's section.
CREATE OR REPLACE FUNCTION newsroom_legal(article bigint, risks varchar[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT risks && (newsroom_policy(article)).lawyer_risks
$$;

CREATE OR REPLACE FUNCTION newsroom_resolved(grain text, day date) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE grain WHEN '' THEN '' WHEN 'year' THEN coalesce(to_char(day, 'YYYY'), '?')
        WHEN 'month' THEN coalesce(to_char(day, 'YYYY-MM'), '?') WHEN 'week' THEN coalesce(to_char(day, 'IYYY-IW'), '?')
        ELSE coalesce(to_char(day, 'YYYY-MM-DD'), '?') END
$$;

CREATE OR REPLACE FUNCTION newsroom_value(n numeric) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(trim_scale(n)::text, '')
$$;

CREATE OR REPLACE FUNCTION newsroom_canonical(c articles_claim) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT concat_ws(E'\x1e',
        concat_ws(E'\x1f', 'v1', c.id::text, c.display, c.words, c.kind, newsroom_value(c.quantity), newsroom_value(c.quantity_to),
            c.unit, c.qualifier, coalesce(to_char(c.as_of, 'YYYY-MM-DD'), ''), c.attribution,
            (SELECT coalesce(string_agg(r, ',' ORDER BY r COLLATE "C"), '') FROM unnest(c.risks) r),
            newsroom_resolved(c.grain, (SELECT a.story_date FROM public.articles_article a WHERE a.id = c.article_id)),
            c.nothing_to_check::text),
        (SELECT string_agg(line, E'\x1e' ORDER BY line COLLATE "C") FROM (
            SELECT concat_ws(E'\x1f', 'evidence', e.stance, e.tier, e.excerpt, e.locator, s.id::text, s.title, s.url, s.publisher,
                s.terms, coalesce(s.derived_from_id::text, ''), s.standing) AS line
            FROM public.articles_evidence e JOIN public.articles_source s ON s.id = e.source_id WHERE e.claim_id = c.id
            UNION ALL
            SELECT concat_ws(E'\x1f', 'rests on', o.id::text, o.fingerprint) FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id) AS lines))
$$;

CREATE OR REPLACE FUNCTION newsroom_seen(claim uuid) RETURNS bytea
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT convert_to(newsroom_canonical(c), 'UTF8') FROM public.articles_claim c WHERE c.id = claim
$$;

-- Returns that stand: neither their author nor another entitled person with a reason has lifted them since. It sets no search
-- path, so that newsroom_standing runs it in line.
CREATE OR REPLACE FUNCTION newsroom_returns(claim uuid) RETURNS SETOF articles_review
LANGUAGE sql STABLE AS $$
    WITH said AS (
        SELECT r AS review, r.id < max(r.id) OVER (PARTITION BY r.person_id, r.fingerprint) AS superseded,
            EXISTS (SELECT FROM public.articles_contributor h WHERE h.claim_id = claim AND h.person_id = r.person_id) AS own
        FROM public.articles_review r WHERE r.claim_id = claim)
    SELECT (s.review).* FROM said s WHERE (s.review).decision = 'return' AND NOT s.superseded AND NOT EXISTS (
        SELECT FROM said yes WHERE (yes.review).decision = 'approve' AND (yes.review).id > (s.review).id AND NOT yes.own
            AND NOT yes.superseded AND ((yes.review).person_id = (s.review).person_id OR (yes.review).note <> ''))
$$;

-- How the decisions on a claim stand for one fingerprint. Four eyes are asked again here: a contributor's yes never counts.
CREATE OR REPLACE FUNCTION newsroom_standing(claim uuid, content text, OUT approvals integer, OUT lawyers integer,
    OUT waived boolean, OUT returned boolean, OUT returned_here boolean, OUT decided boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH said AS (
        SELECT r.*, r.fingerprint = content AS here,
            r.id < max(r.id) OVER (PARTITION BY r.person_id, r.fingerprint) AS superseded,
            EXISTS (SELECT FROM public.articles_contributor h WHERE h.claim_id = claim AND h.person_id = r.person_id) AS own
        FROM public.articles_review r WHERE r.claim_id = claim),
    standing AS (SELECT s.fingerprint = content AS here FROM newsroom_returns(claim) s)
    SELECT (SELECT count(DISTINCT s.person_id) FROM said s WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own),
        (SELECT count(DISTINCT s.person_id) FROM said s
            WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own AND s.as_lawyer),
        EXISTS (SELECT FROM said s WHERE s.here AND s.decision = 'waive' AND NOT s.superseded AND (NOT s.own OR
            (SELECT (newsroom_policy(c.article_id)).contributors_may_waive FROM public.articles_claim c WHERE c.id = claim))),
        EXISTS (SELECT FROM standing), EXISTS (SELECT FROM standing WHERE here),
        EXISTS (SELECT FROM said s WHERE s.decision <> 'take_back' AND NOT s.superseded)
$$;

CREATE OR REPLACE FUNCTION newsroom_approvals_needed(c articles_claim) RETURNS integer
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN c.kind = ANY (p.two_approvals_kinds) OR c.risks && p.two_approvals_risks THEN 2 ELSE 1 END
    FROM newsroom_policy(c.article_id) p
$$;

CREATE OR REPLACE FUNCTION newsroom_claim_status(c articles_claim) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE how record;
BEGIN
    IF NOT c.attached THEN RETURN 'detached'; END IF;
    IF c.fragmented THEN RETURN 'fragmented'; END IF;
    SELECT * INTO how FROM newsroom_standing(c.id, c.fingerprint);
    RETURN CASE WHEN how.returned_here THEN 'returned' WHEN how.returned THEN 'changed'
        WHEN how.approvals >= coalesce(newsroom_approvals_needed(c), 1) THEN 'approved' WHEN how.waived THEN 'waived'
        WHEN how.approvals > 0 THEN 'open' WHEN how.decided THEN 'changed' ELSE 'open' END;
END $$;

-- Where a source has it from, in the end: ten papers printing one wire item are one source, and so are those that name
-- one another.
CREATE OR REPLACE FUNCTION newsroom_root(source bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH RECURSIVE up (id, parent, depth) AS (
        SELECT s.id, s.derived_from_id, 0 FROM public.articles_source s WHERE s.id = source
        UNION ALL SELECT s.id, s.derived_from_id, up.depth + 1 FROM up JOIN public.articles_source s ON s.id = up.parent
            WHERE up.depth < 50)
    SELECT coalesce(min(id) FILTER (WHERE parent IS NULL), min(id) FILTER (WHERE depth > 25)) FROM up
$$;

-- Whether a claim has as much supporting evidence, with its place in the source, as its section's policy asks.
CREATE OR REPLACE FUNCTION newsroom_evidence_enough(c articles_claim) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN c.display <> '' THEN c.nothing_to_check OR EXISTS (SELECT FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id)
    ELSE (SELECT count(*) FILTER (WHERE e.tier = 'primary') >= p.primary_enough AND count(*) FILTER (WHERE e.tier = 'primary') > 0
            OR count(DISTINCT CASE WHEN s.derived_from_id IS NULL THEN s.id ELSE newsroom_root(s.id) END) >= p.independent_enough
                AND count(*) > 0
            OR coalesce(bool_or(s.publisher = ANY (p.trusted_agencies)), false)
        FROM public.articles_evidence e JOIN public.articles_source s ON s.id = e.source_id
        WHERE e.claim_id = c.id AND e.stance = 'supports' AND e.locator <> '' AND s.standing <> 'retracted' AND s.terms <> 'off_record')
    END FROM newsroom_policy(c.article_id) p
$$;

CREATE OR REPLACE FUNCTION newsroom_settle_claim() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.article_id <> OLD.article_id THEN
        RAISE EXCEPTION 'claim_fingerprint: a claim belongs to one story for ever'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.fingerprint := encode(sha256(convert_to(newsroom_canonical(NEW), 'UTF8')), 'hex');
    NEW.status := newsroom_claim_status(NEW);
    NEW.ready := coalesce(newsroom_evidence_enough(NEW), false);
    IF TG_OP = 'UPDATE' AND (NEW.status <> OLD.status OR NEW.fingerprint <> OLD.fingerprint) THEN
        NEW.waiting_since := now();
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_claim_fingerprint BEFORE INSERT OR UPDATE ON articles_claim
    FOR EACH ROW EXECUTE FUNCTION newsroom_settle_claim();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER m_claim_fingerprint;

-- The claim row is locked in a statement of its own, so that what is read next is what others committed.
-- What a headline or standfirst rests on is part of what it says, so it counts as a version of it.
CREATE OR REPLACE FUNCTION newsroom_resettle(claim uuid, says_more boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM FROM public.articles_article a JOIN public.articles_claim c ON c.article_id = a.id WHERE c.id = claim FOR NO KEY UPDATE OF a;
    PERFORM FROM public.articles_claim c WHERE c.id = claim FOR NO KEY UPDATE;
    UPDATE public.articles_claim SET status = status, version = version + says_more::integer WHERE id = claim;
END $$;

CREATE OR REPLACE FUNCTION newsroom_claim_part_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE rests boolean := TG_TABLE_NAME = 'articles_claimrest';
BEGIN
    IF TG_TABLE_NAME = 'articles_contributor' AND NOT EXISTS
            (SELECT FROM public.articles_review r WHERE r.claim_id = NEW.claim_id) THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN PERFORM newsroom_resettle(OLD.claim_id, rests); END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.claim_id <> OLD.claim_id) THEN
        PERFORM newsroom_resettle(NEW.claim_id, rests);
    END IF;
    RETURN NULL;
END $$;
DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['evidence', 'claimrest', 'review', 'contributor'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER INSERT OR UPDATE OR DELETE ON articles_%s '
            'FOR EACH ROW EXECUTE FUNCTION newsroom_claim_part_changed()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER t_claim_fingerprint', target);
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION newsroom_claim_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE public.articles_claim SET status = status
        WHERE id IN (SELECT r.claim_id FROM public.articles_claimrest r WHERE r.on_id = NEW.id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_display_claims AFTER UPDATE ON articles_claim FOR EACH ROW
    WHEN ((OLD.fingerprint, OLD.attached) IS DISTINCT FROM (NEW.fingerprint, NEW.attached) AND NEW.display = '')
    EXECUTE FUNCTION newsroom_claim_changed();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER t_display_claims;

CREATE OR REPLACE FUNCTION newsroom_source_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE claim uuid;
BEGIN
    PERFORM FROM public.articles_article a WHERE a.id IN
        (SELECT e.article_id FROM public.articles_evidence e WHERE e.source_id = NEW.id) ORDER BY a.id FOR NO KEY UPDATE;
    FOR claim IN SELECT DISTINCT e.claim_id FROM public.articles_evidence e WHERE e.source_id = NEW.id ORDER BY 1 LOOP
        PERFORM newsroom_resettle(claim);
    END LOOP;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION newsroom_source_changed();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE OR REPLACE FUNCTION newsroom_article_moved() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE public.articles_claim SET status = status WHERE article_id = NEW.id
        AND (grain <> '' OR NEW.section_id IS DISTINCT FROM OLD.section_id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER UPDATE ON articles_article FOR EACH ROW
    WHEN (OLD.story_date IS DISTINCT FROM NEW.story_date OR OLD.section_id IS DISTINCT FROM NEW.section_id)
    EXECUTE FUNCTION newsroom_article_moved();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE OR REPLACE FUNCTION newsroom_policy_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM FROM public.articles_article a WHERE NEW.section_id IS NULL OR a.section_id = NEW.section_id ORDER BY a.id FOR NO KEY UPDATE;
    UPDATE public.articles_claim SET status = status WHERE attached AND article_id IN
        (SELECT a.id FROM public.articles_article a WHERE NEW.section_id IS NULL OR a.section_id = NEW.section_id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_status AFTER INSERT OR UPDATE ON articles_policy
    FOR EACH ROW WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_policy_changed();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER t_claim_status;

CREATE OR REPLACE FUNCTION newsroom_bump_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_version BEFORE UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION newsroom_bump_version();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER m_version;
CREATE OR REPLACE TRIGGER m_version BEFORE UPDATE ON articles_evidence
    FOR EACH ROW EXECUTE FUNCTION newsroom_bump_version();
ALTER TABLE articles_evidence ENABLE ALWAYS TRIGGER m_version;
CREATE OR REPLACE TRIGGER m_version BEFORE UPDATE ON articles_claim FOR EACH ROW
    WHEN ((OLD.label, OLD.kind, OLD.quantity, OLD.quantity_to, OLD.unit, OLD.qualifier, OLD.as_of, OLD.attribution, OLD.risks,
            OLD.recheck_by, OLD.nothing_to_check)
        IS DISTINCT FROM (NEW.label, NEW.kind, NEW.quantity, NEW.quantity_to, NEW.unit, NEW.qualifier, NEW.as_of, NEW.attribution,
            NEW.risks, NEW.recheck_by, NEW.nothing_to_check))
    EXECUTE FUNCTION newsroom_bump_version();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER m_version;
