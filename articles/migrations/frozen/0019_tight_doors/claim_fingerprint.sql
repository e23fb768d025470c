-- What a decision binds to: one canonical form of a claim, its evidence and its sources (v1), and its SHA-256.
-- Fields are joined by U+001F, records by U+001E; both are refused in input.
-- What is asked often is PL/pgSQL, which plans a query once in a session; an SQL function that cannot be inlined is planned
-- anew at every call, which takes longer than running it.

CREATE OR REPLACE FUNCTION newsroom_policy(article bigint) RETURNS articles_policy
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE found public.articles_policy;
BEGIN
    SELECT p.* INTO found FROM public.articles_policy p
    WHERE p.section_id IS NULL OR p.section_id = (SELECT a.section_id FROM public.articles_article a WHERE a.id = article)
    ORDER BY p.section_id NULLS LAST, p.version DESC LIMIT 1;
    RETURN found;
END $$;

-- Whether claims with these risks are a lawyer's in this story's section.
CREATE OR REPLACE FUNCTION newsroom_legal(article bigint, risks varchar[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN risks && (newsroom_policy(article)).lawyer_risks;
END $$;

-- These two set no search path, so that they run in line.
CREATE OR REPLACE FUNCTION newsroom_resolved(grain text, day date) RETURNS text
LANGUAGE sql STABLE AS $$
    SELECT CASE grain WHEN '' THEN '' WHEN 'year' THEN coalesce(to_char(day, 'YYYY'), '?')
        WHEN 'month' THEN coalesce(to_char(day, 'YYYY-MM'), '?') WHEN 'week' THEN coalesce(to_char(day, 'IYYY-IW'), '?')
        ELSE coalesce(to_char(day, 'YYYY-MM-DD'), '?') END
$$;

CREATE OR REPLACE FUNCTION newsroom_value(n numeric) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(trim_scale(n)::text, '')
$$;

CREATE OR REPLACE FUNCTION newsroom_canonical_1(c articles_claim) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE day date := (SELECT a.story_date FROM public.articles_article a WHERE a.id = c.article_id);
BEGIN
    RETURN concat_ws(E'\x1e',
        concat_ws(E'\x1f', 'v1', c.id::text, c.display, c.words, c.kind, newsroom_value(c.quantity), newsroom_value(c.quantity_to),
            c.unit, c.qualifier, coalesce(to_char(c.as_of, 'YYYY-MM-DD'), ''), c.attribution,
            (SELECT coalesce(string_agg(r, ',' ORDER BY r COLLATE "C"), '') FROM unnest(c.risks) r),
            newsroom_resolved(c.grain, day),
            c.nothing_to_check::text),
        (SELECT string_agg(line, E'\x1e' ORDER BY line COLLATE "C") FROM (
            SELECT concat_ws(E'\x1f', 'evidence', e.stance, e.tier, e.excerpt, e.locator, s.id::text, s.title, s.url, s.publisher,
                s.terms, coalesce(s.derived_from_id::text, ''), s.standing) AS line
            FROM public.articles_evidence e JOIN public.articles_source s ON s.id = e.source_id WHERE e.claim_id = c.id
            UNION ALL
            SELECT concat_ws(E'\x1f', 'rests on', o.id::text, o.fingerprint) FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id) AS lines));
END $$;

-- The newest form, in which claims are settled and decided; every form that was ever decided on stays (docs/formats.md).
-- It sets no search path, so that its callers run it in line.
CREATE OR REPLACE FUNCTION newsroom_canonical(c articles_claim) RETURNS text
LANGUAGE sql STABLE AS $$ SELECT newsroom_canonical_1(c) $$;

CREATE OR REPLACE FUNCTION newsroom_seen(claim uuid) RETURNS bytea
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT convert_to(newsroom_canonical(c), 'UTF8') FROM public.articles_claim c WHERE c.id = claim);
END $$;

-- How the decisions on some claims stand, each at its content, and which returns stand: those that neither their author nor
-- another entitled person with a reason has lifted since. Four eyes are asked again here: a contributor's yes never counts.
-- And whether a yes that counts told of no words around the claim, and which sentences were vouched for (words_around.sql).
-- (Left to itself PostgreSQL would plan anew for every list of claims, and read everybody's hands for one.)
CREATE OR REPLACE FUNCTION newsroom_standings(claims uuid[], contents text[], OUT claim uuid, OUT approvals integer,
    OUT lawyers integer, OUT waived boolean, OUT returned boolean, OUT returned_here boolean, OUT decided boolean,
    OUT returns bigint[], OUT unasked boolean, OUT vouched text[]) RETURNS SETOF record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH asked AS (SELECT * FROM unnest(claims, contents) k (claim, content)),
    said AS (
        SELECT r.id, r.claim_id, r.article_id, r.person_id, r.decision, r.note, r.as_lawyer, r.fingerprint = k.content AS here,
            r.context IS NULL AS no_context, r.vouches,
            first_value(r.decision) OVER (PARTITION BY r.claim_id, r.person_id, r.fingerprint ORDER BY r.id DESC) AS last_word,
            r.id < max(r.id) OVER (PARTITION BY r.claim_id, r.person_id, r.fingerprint) AS superseded,
            r.person_id = ANY (ARRAY(SELECT h.person_id FROM public.articles_contributor h WHERE h.claim_id = r.claim_id)) AS own
        FROM asked k JOIN public.articles_review r ON r.claim_id = k.claim),
    held AS (
        SELECT h.claim_id, string_agg(array_to_string(h.vouches, ' '), ' ') AS sentences FROM asked k
        JOIN public.articles_stillholds h ON h.claim_id = k.claim AND h.fingerprint = k.content GROUP BY h.claim_id),
    standing AS (
        SELECT s.id FROM said s WHERE s.decision = 'return' AND NOT s.superseded AND NOT EXISTS (
            SELECT FROM said yes WHERE yes.decision = 'approve' AND yes.id > s.id AND NOT yes.own AND NOT yes.superseded
                AND yes.claim_id = s.claim_id AND (yes.person_id = s.person_id OR newsroom_shows(yes.note))))
    SELECT k.claim,
        (count(DISTINCT s.person_id) FILTER (WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own))::integer,
        (count(DISTINCT s.person_id) FILTER (
            WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own AND s.as_lawyer))::integer,
        coalesce(bool_or(s.here AND s.decision = 'waive' AND NOT s.superseded AND (NOT s.own OR
            (newsroom_policy(s.article_id)).contributors_may_waive)), false),
        coalesce(bool_or(t.id IS NOT NULL), false), coalesce(bool_or(t.id IS NOT NULL AND s.here), false),
        coalesce(bool_or(s.decision <> 'take_back' AND NOT s.superseded), false),
        coalesce(array_agg(t.id ORDER BY t.id) FILTER (WHERE t.id IS NOT NULL), '{}'),
        coalesce(bool_or(s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own AND s.no_context), false),
        coalesce(string_to_array(concat_ws(' ', string_agg(array_to_string(s.vouches, ' '), ' ')
            FILTER (WHERE s.here AND s.decision = 'approve' AND s.last_word = 'approve' AND NOT s.own), min(h.sentences)), ' '), '{}')
    FROM asked k LEFT JOIN said s ON s.claim_id = k.claim LEFT JOIN standing t ON t.id = s.id
        LEFT JOIN held h ON h.claim_id = k.claim GROUP BY k.claim;
END $$;

-- The same for every claim of a story, tagged or not, as it stands.
CREATE OR REPLACE FUNCTION newsroom_standings(article bigint, OUT claim uuid, OUT approvals integer,
    OUT lawyers integer, OUT waived boolean, OUT returned boolean, OUT returned_here boolean, OUT decided boolean,
    OUT returns bigint[], OUT unasked boolean, OUT vouched text[]) RETURNS SETOF record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY SELECT how.* FROM (SELECT array_agg(c.id) AS ids, array_agg(c.fingerprint::text) AS contents
        FROM public.articles_claim c WHERE c.article_id = article) a, newsroom_standings(a.ids, a.contents) how;
END $$;

-- The same for one claim; it sets no search path, so that the query it stands in runs it in line.
CREATE OR REPLACE FUNCTION newsroom_standing(claim uuid, content text, OUT approvals integer, OUT lawyers integer,
    OUT waived boolean, OUT returned boolean, OUT returned_here boolean, OUT decided boolean,
    OUT returns bigint[], OUT unasked boolean, OUT vouched text[]) RETURNS SETOF record
LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT how.approvals, how.lawyers, how.waived, how.returned, how.returned_here, how.decided, how.returns, how.unasked, how.vouched
    FROM public.newsroom_standings(ARRAY[claim], ARRAY[content]) how
$$;

CREATE OR REPLACE FUNCTION newsroom_approvals_needed(c articles_claim, p articles_policy) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN c.kind = ANY (p.two_approvals_kinds) OR c.risks && p.two_approvals_risks THEN 2 ELSE 1 END
$$;

-- What a claim's status says, as its decisions stand; in line as well.
CREATE OR REPLACE FUNCTION newsroom_status(c articles_claim, p articles_policy, approvals integer, waived boolean, returned boolean,
    returned_here boolean, decided boolean) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN NOT c.attached THEN 'detached' WHEN c.fragmented THEN 'fragmented'
        WHEN returned_here THEN 'returned' WHEN returned THEN 'changed'
        WHEN approvals >= public.newsroom_approvals_needed(c, p) THEN 'approved' WHEN waived THEN 'waived'
        WHEN approvals > 0 THEN 'open' WHEN decided THEN 'changed' ELSE 'open' END
$$;

CREATE OR REPLACE FUNCTION newsroom_claim_status(c articles_claim, p articles_policy, OUT status text, OUT context_changed boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE how record;
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_review r WHERE r.claim_id = c.id) THEN
        status := newsroom_status(c, p, 0, false, false, false, false);
        context_changed := false;
        RETURN;
    END IF;
    SELECT * INTO how FROM newsroom_standing(c.id, c.fingerprint);
    status := newsroom_status(c, p, how.approvals, how.waived, how.returned, how.returned_here, how.decided);
    context_changed := newsroom_context_changed(c, p, how.approvals, how.returned, how.unasked, how.vouched);
END $$;

-- Whether what supports a claim, may count and has its place in the source is as much as its section's policy asks, without the
-- section's trust in agencies; and who published it.
CREATE OR REPLACE FUNCTION newsroom_support(claim uuid, p articles_policy, OUT enough boolean, OUT publishers text[]) RETURNS record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    near integer;
    sources bigint[];
BEGIN
    SELECT count(*) FILTER (WHERE e.tier = 'primary'), coalesce(array_agg(DISTINCT s.id), '{}'), coalesce(array_agg(s.publisher::text), '{}')
        INTO near, sources, publishers
        FROM public.articles_evidence e JOIN public.articles_source s ON s.id = e.source_id
        WHERE e.claim_id = claim AND e.stance = 'supports' AND newsroom_shows(e.locator) AND s.terms <> 'off_record' AND s.id <> ALL ((SELECT
            newsroom_retracted(array_agg(o.source_id)) FROM public.articles_evidence o WHERE o.claim_id = claim)::bigint[]);
    enough := near >= greatest(p.primary_enough, 1);
    -- Most claims need no walk through where sources come from.
    IF NOT enough AND cardinality(sources) >= greatest(p.independent_enough, 1) THEN
        enough := p.independent_enough <= 1 OR newsroom_independent(sources) >= p.independent_enough;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION newsroom_evidence_enough(c articles_claim, p articles_policy) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE support record;
BEGIN
    IF c.display <> '' THEN
        RETURN c.nothing_to_check OR EXISTS (SELECT FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id);
    END IF;
    support := newsroom_support(c.id, p);
    RETURN support.enough OR support.publishers && p.trusted_agencies::text[];
END $$;

CREATE OR REPLACE FUNCTION newsroom_settle_claim() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE p public.articles_policy := newsroom_policy(NEW.article_id);
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.article_id <> OLD.article_id THEN
        RAISE EXCEPTION 'claim_fingerprint: a claim belongs to one story for ever'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.fingerprint := encode(sha256(convert_to(newsroom_canonical(NEW), 'UTF8')), 'hex');
    SELECT s.status, s.context_changed INTO NEW.status, NEW.context_changed FROM newsroom_claim_status(NEW, p) s;
    NEW.ready := newsroom_evidence_enough(NEW, p);
    IF TG_OP = 'UPDATE' AND (NEW.status <> OLD.status OR NEW.fingerprint <> OLD.fingerprint
            OR NEW.context_changed <> OLD.context_changed) THEN
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
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM FROM public.articles_article a JOIN public.articles_claim c ON c.article_id = a.id WHERE c.id = claim FOR NO KEY UPDATE OF a;
    PERFORM FROM public.articles_claim c WHERE c.id = claim FOR NO KEY UPDATE;
    UPDATE public.articles_claim SET status = status, version = version + says_more::integer WHERE id = claim;
END $$;

CREATE OR REPLACE FUNCTION newsroom_claim_part_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
    FOREACH target IN ARRAY ARRAY['evidence', 'claimrest', 'review', 'stillholds', 'contributor'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER INSERT OR UPDATE OR DELETE ON articles_%s '
            'FOR EACH ROW EXECUTE FUNCTION newsroom_claim_part_changed()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER t_claim_fingerprint', target);
    END LOOP;
END $$;

-- Once for all the claims a line rests on.
CREATE OR REPLACE FUNCTION newsroom_claims_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    changed uuid[] := ARRAY(SELECT n.id FROM (SELECT id, fingerprint, attached FROM new_claims WHERE display = ''
        EXCEPT SELECT id, fingerprint, attached FROM old_claims) n);
    lines uuid[];
BEGIN
    SELECT array_agg(r.claim_id) INTO lines FROM public.articles_claimrest r WHERE r.on_id = ANY (changed);
    IF lines IS NOT NULL THEN UPDATE public.articles_claim SET status = status WHERE id = ANY (lines); END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_display_claims AFTER UPDATE ON articles_claim REFERENCING OLD TABLE AS old_claims NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_claims_changed();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER t_display_claims;

-- What a source is, has from others, or became, is counted by the claims of all that follow from it, as it was and as it is.
CREATE OR REPLACE FUNCTION newsroom_source_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    claim uuid;
    changed bigint[] := ARRAY[NEW.id];
BEGIN
    IF (NEW.address, NEW.doi, NEW.same_as_id, NEW.derived_from_id, NEW.standing)
            IS DISTINCT FROM (OLD.address, OLD.doi, OLD.same_as_id, OLD.derived_from_id, OLD.standing) THEN
        changed := ARRAY(SELECT newsroom_followers(changed || ARRAY(SELECT newsroom_records(OLD))));
    END IF;
    PERFORM FROM public.articles_article a WHERE a.id IN
        (SELECT e.article_id FROM public.articles_evidence e WHERE e.source_id = ANY (changed)) ORDER BY a.id FOR NO KEY UPDATE;
    FOR claim IN SELECT DISTINCT e.claim_id FROM public.articles_evidence e WHERE e.source_id = ANY (changed) ORDER BY 1 LOOP
        PERFORM newsroom_resettle(claim);
    END LOOP;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION newsroom_source_changed();
ALTER TABLE articles_source ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE OR REPLACE FUNCTION newsroom_article_moved() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    UPDATE public.articles_claim SET status = status WHERE article_id = NEW.id
        AND (grain <> '' OR NEW.section_id IS DISTINCT FROM OLD.section_id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_fingerprint AFTER UPDATE ON articles_article FOR EACH ROW
    WHEN (OLD.story_date IS DISTINCT FROM NEW.story_date OR OLD.section_id IS DISTINCT FROM NEW.section_id)
    EXECUTE FUNCTION newsroom_article_moved();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER t_claim_fingerprint;

-- Status and readiness of a claim are those of the policy in force while its story is in review, off the spike; of any other
-- story they are those of the policy by which the claim was last settled. So a new policy asks the stories in review alone,
-- and a story that comes there is asked by the policy of that moment. The lock on policies lets no story come there between.
CREATE OR REPLACE FUNCTION newsroom_settle_stories(stories bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    UPDATE public.articles_claim c SET status = c.status FROM unnest(stories) story, newsroom_policy(story) p, newsroom_standings(story) how
        WHERE c.id = how.claim AND c.attached AND (c.status <> newsroom_status(c, p, how.approvals, how.waived, how.returned,
            how.returned_here, how.decided) OR c.ready <> newsroom_evidence_enough(c, p)
            OR c.context_changed <> newsroom_context_changed(c, p, how.approvals, how.returned, how.unasked, how.vouched));
END $$;

CREATE OR REPLACE FUNCTION newsroom_policy_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE stories bigint[];
BEGIN
    PERFORM pg_advisory_xact_lock(20260004);
    SELECT array_agg(l.id) INTO stories FROM (SELECT a.id FROM public.articles_article a WHERE a.stage = 'review' AND NOT a.spiked
        AND (NEW.section_id IS NULL OR a.section_id = NEW.section_id) ORDER BY a.id FOR NO KEY UPDATE) l;
    PERFORM newsroom_settle_stories(stories);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_status AFTER INSERT OR UPDATE ON articles_policy
    FOR EACH ROW WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_policy_changed();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER t_claim_status;

CREATE OR REPLACE FUNCTION newsroom_into_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(20260004);
    PERFORM newsroom_settle_stories(ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_claim_status AFTER UPDATE ON articles_article FOR EACH ROW
    WHEN (NEW.stage = 'review' AND NOT NEW.spiked AND (OLD.stage <> 'review' OR OLD.spiked))
    EXECUTE FUNCTION newsroom_into_review();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER t_claim_status;

CREATE OR REPLACE FUNCTION newsroom_bump_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
