-- A publication goes in only when every claim is settled at what stands there now and the whole text is signed.
-- The lock comes first, then everything is asked again. Its questions are planned once a session and kept (plan_cache_mode):
-- planning them costs more than answering.

CREATE OR REPLACE FUNCTION newsroom_published_revision(article bigint) RETURNS integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN (SELECT coalesce(max(r.number), 0) FROM public.articles_publication p JOIN public.articles_revision r ON r.id = p.revision_id
    WHERE p.article_id = article);
END $$;

-- Claims, clearances and withdrawals a signature is bound to, in its first form.
CREATE OR REPLACE FUNCTION newsroom_bound_1(article bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN (SELECT encode(sha256(convert_to(concat_ws(E'\x1e', 'v1', (SELECT string_agg(line, E'\x1e' ORDER BY line COLLATE "C") FROM (
        SELECT concat_ws(E'\x1f', 'claim', c.id::text, c.words) AS line FROM public.articles_claim c
            WHERE c.article_id = article AND c.attached
        UNION ALL SELECT concat_ws(E'\x1f', 'cleared', l.sentence, l.reason) FROM public.articles_clearance l
            WHERE l.article_id = article AND l.sentence = ANY (SELECT unnest(r.sentences) FROM public.articles_revision r
                JOIN public.articles_article a ON a.id = r.article_id AND a.version = r.number WHERE a.id = article)
        UNION ALL SELECT concat_ws(E'\x1f', 'withdrawn', w.claim_id::text, w.words) FROM public.articles_withdrawal w
            JOIN public.articles_claim c ON c.id = w.claim_id AND NOT c.attached AND c.words = w.words WHERE w.article_id = article
        ) AS lines)), 'UTF8')), 'hex'));
END $$;

-- The same in its second form: what was cleared is a statement of a sentence, or all of it.
CREATE OR REPLACE FUNCTION newsroom_bound_2(article bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT encode(sha256(convert_to(concat_ws(E'\x1e', 'v2', (SELECT string_agg(line, E'\x1e' ORDER BY line COLLATE "C") FROM (
        SELECT concat_ws(E'\x1f', 'claim', c.id::text, c.words) AS line FROM public.articles_claim c
            WHERE c.article_id = article AND c.attached
        UNION ALL SELECT concat_ws(E'\x1f', 'cleared', l.sentence, l.statement, l.reason) FROM public.articles_clearance l
            WHERE l.article_id = article AND l.sentence = ANY (SELECT unnest(r.sentences) FROM public.articles_revision r
                JOIN public.articles_article a ON a.id = r.article_id AND a.version = r.number WHERE a.id = article)
        UNION ALL SELECT concat_ws(E'\x1f', 'withdrawn', w.claim_id::text, w.words) FROM public.articles_withdrawal w
            JOIN public.articles_claim c ON c.id = w.claim_id AND NOT c.attached AND c.words = w.words WHERE w.article_id = article
        ) AS lines)), 'UTF8')), 'hex'));
END $$;

-- The same in the form of the story's newest version; every form that was ever written stays (docs/formats.md). The first
-- form cannot tell statements: while one is cleared, the second speaks in its place.
CREATE OR REPLACE FUNCTION newsroom_bound(article bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT CASE r.bound_format
        WHEN 1 THEN CASE WHEN EXISTS (SELECT FROM public.articles_clearance l WHERE l.article_id = a.id AND l.statement <> ''
                AND l.sentence = ANY (r.sentences)) THEN newsroom_bound_2(article) ELSE newsroom_bound_1(article) END
        WHEN 2 THEN newsroom_bound_2(article) END
    FROM public.articles_article a JOIN public.articles_revision r ON r.article_id = a.id AND r.number = a.version WHERE a.id = article);
END $$;

-- Who wrote or cleared which sentence since the last publication: wrote means saved the version in which it first stood since
-- then; who removed or moved a sentence wrote its neighbours; importing is not writing.
CREATE OR REPLACE FUNCTION newsroom_wrote(article bigint, OUT sentence text, OUT person integer) RETURNS SETOF record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH base AS (SELECT newsroom_published_revision(article) AS number),
    saved AS (SELECT r.* FROM public.articles_revision r, base b WHERE r.article_id = article AND r.number >= b.number)
    SELECT f.sentence, f.person FROM (SELECT DISTINCT ON (h) h::text AS sentence, s.saved_by_id AS person, s.number, s.imported
        FROM saved s, unnest(s.sentences) h ORDER BY h, s.number) f, base b WHERE f.number > b.number AND NOT f.imported
    UNION SELECT h::text, s.saved_by_id FROM saved s, base b, unnest(s.touched) h WHERE s.number > b.number AND NOT s.imported
    UNION SELECT l.sentence::text, l.person_id FROM public.articles_clearance l WHERE l.article_id = article AND l.at > coalesce(
        (SELECT max(p.published_at) FROM public.articles_publication p WHERE p.article_id = article), '-infinity');
END $$;

-- Who has signed the story as it stands.
CREATE OR REPLACE FUNCTION newsroom_signed(article bigint) RETURNS SETOF integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT o.person_id FROM public.articles_signoff o JOIN public.articles_article a ON a.id = o.article_id
    WHERE a.id = article AND o.digest = a.digest AND o.bound = newsroom_bound(a.id) AND NOT newsroom_bylined(a.id, o.person_id);
END $$;

-- Sentences nobody has signed for: a signature covers every sentence but those its signer wrote or cleared.
CREATE OR REPLACE FUNCTION newsroom_unsigned(article bigint) RETURNS SETOF text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY WITH wrote AS MATERIALIZED (SELECT * FROM newsroom_wrote(article)), signed AS MATERIALIZED (
        SELECT person FROM newsroom_signed(article) AS person)
    SELECT DISTINCT h::text FROM public.articles_revision r JOIN public.articles_article a ON a.id = r.article_id AND a.version = r.number,
        unnest(r.sentences) h
    WHERE a.id = article AND NOT EXISTS (
        SELECT FROM signed WHERE NOT EXISTS (SELECT FROM wrote w WHERE w.sentence = h AND w.person = signed.person));
END $$;

-- How often some words stand in a text.
CREATE OR REPLACE FUNCTION newsroom_times(words text, within text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE words WHEN '' THEN 0 ELSE (length(within) - length(replace(within, words, ''))) / length(words) END;
END $$;

-- Claims whose tag was taken away although somebody had decided them: they wait for a second person while a return stands,
-- or while their words still stand outside every other claim.
CREATE OR REPLACE FUNCTION newsroom_unconfirmed(article bigint) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY SELECT c.id FROM public.articles_claim c JOIN public.articles_article a ON a.id = c.article_id
        JOIN public.articles_revision r ON r.article_id = a.id AND r.number = a.version
        JOIN newsroom_standings(article) how ON how.claim = c.id
    WHERE a.id = article AND NOT c.attached AND NOT EXISTS (SELECT FROM public.articles_withdrawal w
            WHERE w.claim_id = c.id AND w.words = c.words AND NOT EXISTS
            (SELECT FROM public.articles_contributor h WHERE h.claim_id = c.id AND h.person_id = w.person_id))
        AND (how.returned OR (how.decided AND newsroom_times(c.words, replace(r.text, E'\n', ''))
            > (SELECT coalesce(sum(newsroom_times(c.words, o.words)), 0)
            FROM public.articles_claim o WHERE o.article_id = a.id AND o.attached AND NOT o.fragmented)));
END $$;

CREATE OR REPLACE FUNCTION newsroom_gate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    a public.articles_article;
    p public.articles_policy;
    missing text;
BEGIN
    SELECT * INTO a FROM public.articles_article WHERE id = NEW.article_id FOR NO KEY UPDATE;
    PERFORM FROM public.articles_claim c WHERE c.article_id = a.id ORDER BY c.id FOR SHARE;
    p := newsroom_policy(a.id);
    IF NEW.published_by_id IS DISTINCT FROM newsroom_person() THEN
        missing := 'it is published by somebody other than the person who acts';
    ELSIF a.stage <> 'review' OR a.spiked THEN
        missing := 'the story was not sent to review';
    ELSIF NOT EXISTS (SELECT FROM public.articles_revision r WHERE r.id = NEW.revision_id AND r.article_id = a.id AND r.number = a.version
            AND r.digest = NEW.digest AND r.digest = a.digest AND r.body = NEW.body AND r.headline = NEW.headline
            AND r.standfirst = NEW.standfirst AND r.body = a.body) THEN
        missing := 'it is not the newest saved version';
    ELSIF NEW.bound <> newsroom_bound(a.id) THEN
        missing := 'its claims, clearances or withdrawals are not those signed for';
    ELSIF NEW.level <> p.level THEN
        missing := 'it does not say how the section checks';
    END IF;
    IF missing IS NULL THEN
        SELECT 'claim ' || c.id || ' is not settled' INTO missing FROM public.articles_claim c
            JOIN newsroom_standings(a.id) how ON how.claim = c.id
        WHERE c.article_id = a.id AND c.attached AND (c.fragmented OR how.returned
            OR c.fingerprint <> encode(sha256(convert_to(newsroom_canonical(c), 'UTF8')), 'hex') OR (p.level = 'claims' AND NOT how.waived
            AND how.approvals < newsroom_approvals_needed(c, p)) OR (c.risks && p.lawyer_risks AND how.lawyers = 0))
        ORDER BY c.display, c.id LIMIT 1;
    END IF;
    IF missing IS NULL THEN
        SELECT 'the words around claim ' || c.id || ' changed since it was checked' INTO missing FROM public.articles_claim c
            JOIN newsroom_standings(a.id) how ON how.claim = c.id LEFT JOIN newsroom_contexts(a.id) k ON k.claim = c.id
        WHERE c.article_id = a.id AND c.attached AND (c.display = '' AND c.context IS DISTINCT FROM k.context
            OR newsroom_context_changed(c, p, how.approvals, how.returned, how.unasked, how.vouched)) ORDER BY c.id LIMIT 1;
    END IF;
    IF missing IS NULL THEN
        SELECT 'the withdrawal of claim ' || u || ' is not confirmed' INTO missing FROM newsroom_unconfirmed(a.id) u LIMIT 1;
    END IF;
    IF missing IS NULL AND EXISTS (SELECT FROM newsroom_unsigned(a.id)) THEN
        missing := 'not every sentence is signed for';
    END IF;
    IF missing IS NULL AND (SELECT coalesce(array_agg(concat_ws(' ', c.id, c.fingerprint) ORDER BY c.id), '{}')
            FROM public.articles_claim c WHERE c.article_id = a.id AND c.attached) IS DISTINCT FROM
            (SELECT coalesce(array_agg(concat_ws(' ', m ->> 'id', m ->> 'fingerprint') ORDER BY (m ->> 'id')::uuid), '{}')
            FROM jsonb_array_elements(NEW.manifest -> 'claims') m) THEN
        missing := 'its manifest does not list the claims as they stand';
    END IF;
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION 'publication_gate: story % cannot be published: %', NEW.article_id, missing
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_gate BEFORE INSERT ON articles_publication FOR EACH ROW EXECUTE FUNCTION newsroom_gate();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER m_gate;

ALTER TABLE articles_revision DROP CONSTRAINT IF EXISTS revision_digest_once CASCADE;
ALTER TABLE articles_revision ADD CONSTRAINT revision_digest_once UNIQUE (id, article_id, digest);
ALTER TABLE articles_publication ADD CONSTRAINT publication_of_revision
    FOREIGN KEY (revision_id, article_id, digest) REFERENCES articles_revision (id, article_id, digest);
ALTER TABLE articles_signoff ADD CONSTRAINT signoff_of_revision
    FOREIGN KEY (revision_id, article_id, digest) REFERENCES articles_revision (id, article_id, digest);
