

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.glossary_aliases(list jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE WHEN NOT glossary_list(list, ARRAY['form', 'case']) THEN false
        ELSE NOT EXISTS (SELECT FROM jsonb_array_elements(list) e
            WHERE e ->> 'case' NOT IN ('exact', 'initial_capital', 'free')) END
$$;

CREATE FUNCTION public.glossary_canonical(name text, definition text, case_rule text, aliases jsonb, sources jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT concat_ws(E'\x1e', concat_ws(E'\x1f', 'v1', name, definition, case_rule),
        (SELECT string_agg(concat_ws(E'\x1f', 'alias', a.entry ->> 'form', a.entry ->> 'case', ''), E'\x1e' ORDER BY a.place)
            FROM jsonb_array_elements(aliases) WITH ORDINALITY a (entry, place)),
        (SELECT string_agg(concat_ws(E'\x1f', 'source', s.entry ->> 'title', s.entry ->> 'publisher', s.entry ->> 'url'), E'\x1e'
                ORDER BY s.place)
            FROM jsonb_array_elements(sources) WITH ORDINALITY s (entry, place)))
$$;

CREATE FUNCTION public.glossary_entry(entry jsonb, keys text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE WHEN jsonb_typeof(entry) <> 'object' THEN false
        ELSE entry ?& keys AND entry ->> keys[1] <> '' AND NOT EXISTS (SELECT FROM jsonb_each(entry) f
            WHERE f.key <> ALL (keys) OR jsonb_typeof(f.value) <> 'string' OR NOT glossary_plain(f.value #>> '{}')) END
$$;

CREATE FUNCTION public.glossary_fingerprint(name text, definition text, case_rule text, aliases jsonb, sources jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT encode(sha256(convert_to(glossary_canonical(name, definition, case_rule, aliases, sources), 'UTF8')), 'hex')
$$;

CREATE FUNCTION public.glossary_hold_terms() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(20260002);
    RETURN NULL;
END $$;

CREATE FUNCTION public.glossary_keep_fingerprint() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT (glossary_aliases(NEW.aliases) AND glossary_list(NEW.sources, ARRAY['title', 'publisher', 'url'])) THEN
        RETURN NEW;  -- the constraints name what is wrong
    END IF;
    NEW.fingerprint := glossary_fingerprint(NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources);
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
    ELSIF NEW.fingerprint <> OLD.fingerprint THEN
        NEW.version := OLD.version + 1;
        NEW.imported := false;
    ELSE
        NEW.version := OLD.version;
        NEW.imported := OLD.imported;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.glossary_list(list jsonb, keys text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN false
        ELSE NOT EXISTS (SELECT FROM jsonb_array_elements(list) e WHERE NOT glossary_entry(e, keys)) END
$$;

CREATE FUNCTION public.glossary_person() RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT NULLIF(current_setting('newsroom.person', true), '')::integer
$$;

CREATE FUNCTION public.glossary_plain(words text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT translate(words, E'\x1e\x1f', '') = words
$$;

CREATE FUNCTION public.glossary_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'append_only: rows of % are never changed or removed', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION public.glossary_refuse_false_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.saved_by_id IS DISTINCT FROM glossary_person() THEN
        RAISE EXCEPTION 'term_versions: a version is saved by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM public.glossary_term t WHERE t.id = NEW.term_id
            AND (t.version, t.name, t.definition, t.case_rule, t.aliases, t.sources, t.fingerprint, t.imported)
              = (NEW.number, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources, NEW.fingerprint, NEW.imported)) THEN
        RAISE EXCEPTION 'term_versions: a version holds what the term says' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.glossary_refuse_own_approval() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
    t public.glossary_term;
    approved integer;
BEGIN
    SELECT * INTO t FROM public.glossary_term WHERE id = NEW.term_id FOR NO KEY UPDATE;
    IF NEW.person_id IS DISTINCT FROM glossary_person() THEN
        RAISE EXCEPTION 'four_eyes: an approval is given by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.fingerprint IS DISTINCT FROM t.fingerprint OR NOT EXISTS (SELECT FROM public.glossary_termversion v
            WHERE v.id = NEW.version_id AND v.term_id = t.id AND v.number = t.version) THEN
        RAISE EXCEPTION 'four_eyes: the term is not what this approval saw' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT coalesce(max(v.number), 0) INTO approved FROM public.glossary_termversion v WHERE v.term_id = t.id
        AND v.fingerprint <> t.fingerprint AND EXISTS (SELECT FROM public.glossary_termapproval a WHERE a.term_id = t.id AND a.fingerprint = v.fingerprint);
    IF EXISTS (SELECT FROM public.glossary_termversion v WHERE v.term_id = t.id AND (v.number > approved
            OR v.fingerprint = t.fingerprint) AND v.saved_by_id = NEW.person_id AND NOT v.imported) THEN
        RAISE EXCEPTION 'four_eyes: who wrote this definition cannot approve it' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.at := statement_timestamp();
    RETURN NEW;
END $$;

CREATE FUNCTION public.glossary_write_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF glossary_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', HINT = 'Use a verb, or acting(person), in a transaction.';
    END IF;
    INSERT INTO public.glossary_termversion (term_id, number, name, definition, case_rule, aliases, sources, fingerprint,
            saved_by_id, imported, saved_at)
        VALUES (NEW.id, NEW.version, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources, NEW.fingerprint,
            glossary_person(), NEW.imported, statement_timestamp());
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_squeezed(words text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE octet_length(words) WHEN length(words) THEN translate(words, E' \t\n\r\f\v', '')
    ELSE translate(replace(words, U&'\2026', '...'), U&'\2018\2019\201A\201B\201C\201D\201E\201F'
        || U&' \00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000' || E'\t\n\r\f\v', '''''''''""""')
    END
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.articles_claim (
    id uuid NOT NULL,
    display character varying(10) NOT NULL,
    quote text NOT NULL,
    words text NOT NULL,
    prefix text NOT NULL,
    suffix text NOT NULL,
    sentence text NOT NULL,
    label character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    quantity numeric(24,6),
    quantity_to numeric(24,6),
    unit character varying(40) NOT NULL,
    qualifier character varying(10) NOT NULL,
    as_of date,
    attribution character varying(200) NOT NULL,
    risks character varying(12)[] NOT NULL,
    grain character varying(5) NOT NULL,
    nothing_to_check boolean NOT NULL,
    recheck_by date,
    tagged_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    attached boolean NOT NULL,
    fragmented boolean NOT NULL,
    fingerprint character varying(64) NOT NULL,
    status character varying(12) NOT NULL,
    ready boolean NOT NULL,
    version integer NOT NULL,
    waiting_since timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    article_id bigint NOT NULL,
    copied_from_id uuid,
    tagged_by_id integer NOT NULL,
    CONSTRAINT articles_claim_version_check CHECK ((version >= 0)),
    CONSTRAINT claim_has_words CHECK (((NOT (words = ''::text)) OR (NOT attached))),
    CONSTRAINT claim_kind_known CHECK (((kind)::text = ANY ((ARRAY['name_title'::character varying, 'place'::character varying, 'number'::character varying, 'measurement'::character varying, 'duration'::character varying, 'date_time'::character varying, 'quote'::character varying, 'paraphrase'::character varying, 'attribution'::character varying, 'event'::character varying, 'status'::character varying, 'plan_intent'::character varying, 'rule_law'::character varying, 'definition'::character varying, 'superlative'::character varying, 'comparison'::character varying, 'causal'::character varying, 'characterisation'::character varying, 'visual'::character varying, 'provenance'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT claim_quote_is_its_words CHECK ((public.newsroom_squeezed(quote) = public.newsroom_squeezed(words)))
);

CREATE FUNCTION public.newsroom_approvals_needed(c public.articles_claim) RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE WHEN c.kind = ANY (p.two_approvals_kinds) OR c.risks && p.two_approvals_risks THEN 2 ELSE 1 END
    FROM newsroom_policy(c.article_id) p
$$;

CREATE FUNCTION public.newsroom_article_at_commit() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM newsroom_check_text(NEW.id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_article_digest() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    NEW.digest := newsroom_digest(NEW.headline, NEW.standfirst, NEW.body, newsroom_bylines(NEW.id), NEW.section_id, NEW.story_date,
        NEW.dateline);
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_article_moved() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE public.articles_claim SET status = status WHERE article_id = NEW.id
        AND (grain <> '' OR NEW.section_id IS DISTINCT FROM OLD.section_id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_bare(rendered text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT regexp_replace(regexp_replace(rendered, '<a class="claim__ref" href="#claim-([0-9]+)">\1</a>'
        || '|<span class="claim"(?: id="c[0-9]+")?(?: data-claims="[0-9 ]+")?>|</span>', '', 'g'),
        '<a class="term" href="/glossary/([A-Za-z0-9_-]+)/" data-term="\1">([^<]*)</a>', '\2', 'g')
$$;

CREATE FUNCTION public.newsroom_bound(article bigint) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1e', 'v1', (SELECT string_agg(line, E'\x1e' ORDER BY line COLLATE "C") FROM (
        SELECT concat_ws(E'\x1f', 'claim', c.id::text, c.words) AS line FROM public.articles_claim c
            WHERE c.article_id = article AND c.attached
        UNION ALL SELECT concat_ws(E'\x1f', 'cleared', l.sentence, l.reason) FROM public.articles_clearance l
            WHERE l.article_id = article AND l.sentence = ANY (SELECT unnest(r.sentences) FROM public.articles_revision r
                JOIN public.articles_article a ON a.id = r.article_id AND a.version = r.number WHERE a.id = article)
        UNION ALL SELECT concat_ws(E'\x1f', 'withdrawn', w.claim_id::text, w.words) FROM public.articles_withdrawal w
            JOIN public.articles_claim c ON c.id = w.claim_id AND NOT c.attached AND c.words = w.words WHERE w.article_id = article
        ) AS lines)), 'UTF8')), 'hex')
$$;

CREATE FUNCTION public.newsroom_bump_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_byline_changed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE public.articles_article SET digest = digest WHERE id IN (
        CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.article_id END, CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.article_id END);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_bylined(article bigint, person integer) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT NOT (newsroom_policy(article)).authors_check_each_other AND EXISTS (
        SELECT FROM public.articles_articlebyline ab JOIN public.articles_byline b ON b.id = ab.byline_id
        WHERE ab.article_id = article AND b.user_id = person)
$$;

CREATE FUNCTION public.newsroom_bylines(article bigint) RETURNS bigint[]
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(b.byline_id ORDER BY b.position, b.byline_id), '{}') FROM public.articles_articlebyline b
    WHERE b.article_id = article
$$;

CREATE FUNCTION public.newsroom_canonical(c public.articles_claim) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_check_text(article bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
    a public.articles_article;
    stray text;
BEGIN
    SELECT * INTO a FROM public.articles_article WHERE id = article;
    IF NOT FOUND THEN RETURN; END IF;
    IF NOT EXISTS (SELECT FROM public.articles_revision r WHERE r.article_id = a.id AND r.number = a.version AND r.digest = a.digest
            AND r.body = a.body AND NOT EXISTS (SELECT FROM public.articles_revision n WHERE n.article_id = a.id AND n.number > a.version)) THEN
        RAISE EXCEPTION 'text_needs_revision: story % differs from its newest saved version', a.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT coalesce(m.claim, c.id)::text INTO stray FROM newsroom_marked(a.body) m
        FULL JOIN (SELECT * FROM public.articles_claim WHERE article_id = a.id AND attached AND display = '') c ON c.id = m.claim
        WHERE c.id IS NULL OR m.claim IS NULL OR (NOT c.fragmented AND newsroom_squeezed(c.words) <> m.words) LIMIT 1;
    IF stray IS NULL THEN
        SELECT c.id::text INTO stray FROM public.articles_claim c WHERE c.article_id = a.id AND c.attached AND c.display <> ''
            AND newsroom_squeezed(c.words) <> newsroom_squeezed(CASE c.display WHEN 'headline' THEN a.headline ELSE a.standfirst END) LIMIT 1;
    END IF;
    IF stray IS NOT NULL THEN
        RAISE EXCEPTION 'text_needs_revision: claim % does not hold the words of story %', stray, a.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

CREATE FUNCTION public.newsroom_claim_at_commit() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM newsroom_check_text(NEW.article_id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_claim_changed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE public.articles_claim SET status = status
        WHERE id IN (SELECT r.claim_id FROM public.articles_claimrest r WHERE r.on_id = NEW.id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_claim_comes_in() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_article a WHERE a.id = NEW.article_id AND CASE NEW.display
            WHEN '' THEN position('<mark data-claim="' || NEW.id || '">' IN a.body) > 0
            WHEN 'headline' THEN newsroom_squeezed(a.headline) = newsroom_squeezed(NEW.words)
            ELSE newsroom_squeezed(a.standfirst) = newsroom_squeezed(NEW.words) END) THEN
        RAISE EXCEPTION 'claims_tell_text: claim % does not hold the words of story %', NEW.id, NEW.article_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_claim_hands() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_claim_part_changed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_claim_shown(c public.articles_claim) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT jsonb_build_object('id', c.id::text, 'display', c.display, 'quote', c.quote, 'sentence', c.sentence, 'kind', c.kind,
        'attribution', c.attribution, 'waived', c.status = 'waived', 'checks', how.approvals,
        'rests_on', (SELECT coalesce(jsonb_agg(r.on_id::text ORDER BY r.on_id), '[]') FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id),
        'sources', (SELECT coalesce(jsonb_agg(newsroom_source_shown(e) ORDER BY e.id), '[]') FROM public.articles_evidence e
            JOIN public.articles_source s ON s.id = e.source_id WHERE e.claim_id = c.id AND s.terms <> 'off_record'))
    FROM newsroom_standing(c.id, c.fingerprint) how
$$;

CREATE FUNCTION public.newsroom_claim_status(c public.articles_claim) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE how record;
BEGIN
    IF NOT c.attached THEN RETURN 'detached'; END IF;
    IF c.fragmented THEN RETURN 'fragmented'; END IF;
    SELECT * INTO how FROM newsroom_standing(c.id, c.fingerprint);
    RETURN CASE WHEN how.returned_here THEN 'returned' WHEN how.returned THEN 'changed'
        WHEN how.approvals >= coalesce(newsroom_approvals_needed(c), 1) THEN 'approved' WHEN how.waived THEN 'waived'
        WHEN how.approvals > 0 THEN 'open' WHEN how.decided THEN 'changed' ELSE 'open' END;
END $$;

CREATE FUNCTION public.newsroom_clean(body text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT regexp_replace(body, '</?(?:p|h2|h3|ul|ol|li|blockquote|strong|em)>|<br>|<ol start="[0-9]+">|</(?:a|mark)>'
        || '|<a href="(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^"<>]+">|<mark data-claim="[0-9a-f-]{36}">'
        || '|&(?:amp|lt|gt|quot);', '', 'g') !~ '[<>&]'
$$;

CREATE FUNCTION public.newsroom_clear_now() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    NEW.at := statement_timestamp();
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_digest(headline text, standfirst text, body text, bylines bigint[], section bigint, story_date date, dateline text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1f', 'v1', headline, standfirst, newsroom_without_marks(body),
        array_to_string(bylines, ','), coalesce(section::text, ''), coalesce(to_char(story_date, 'YYYY-MM-DD'), ''), dateline), 'UTF8')), 'hex')
$$;

CREATE FUNCTION public.newsroom_event_hash(previous text, number bigint, at timestamp with time zone, person integer, verb text, article bigint, subject text, data jsonb) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT encode(sha256(convert_to(concat_ws(E'\x1f', 'v1', previous, number::text,
        to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), person::text, verb, coalesce(article::text, ''), subject,
        data::text), 'UTF8')), 'hex')
$$;

CREATE FUNCTION public.newsroom_evidence_enough(c public.articles_claim) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_evidence_hands() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN PERFORM newsroom_note_hand(OLD.claim_id, newsroom_person(), 'evidence'); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM newsroom_note_hand(NEW.claim_id, newsroom_person(), 'evidence'); END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_gate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
        SELECT 'claim ' || c.id || ' is not settled' INTO missing FROM public.articles_claim c,
            LATERAL newsroom_standing(c.id, encode(sha256(convert_to(newsroom_canonical(c), 'UTF8')), 'hex')) how
        WHERE c.article_id = a.id AND c.attached AND (c.fragmented OR how.returned OR (p.level = 'claims' AND NOT how.waived
            AND how.approvals < newsroom_approvals_needed(c)) OR (c.risks && p.lawyer_risks AND how.lawyers = 0))
        ORDER BY c.display, c.id LIMIT 1;
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

CREATE FUNCTION public.newsroom_go_live() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO public.articles_live (article_id, publication_id, slug, section_id, first_published_at)
        SELECT NEW.article_id, NEW.id, a.slug, a.section_id, NEW.published_at FROM public.articles_article a WHERE a.id = NEW.article_id
        ON CONFLICT (article_id) DO UPDATE SET publication_id = excluded.publication_id, slug = excluded.slug,
            section_id = excluded.section_id;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_hold_sources() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF TG_ARGV[0] = 'change' THEN
        PERFORM pg_advisory_xact_lock(20260001);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(20260001);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_legal(article bigint, risks character varying[]) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT risks && (newsroom_policy(article)).lawyer_risks
$$;

CREATE FUNCTION public.newsroom_live_follows() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NOT EXISTS (SELECT FROM public.articles_publication p WHERE p.id = NEW.publication_id
            AND p.article_id = NEW.article_id
            AND p.number = (SELECT max(n.number) FROM public.articles_publication n WHERE n.article_id = NEW.article_id)) THEN
        RAISE EXCEPTION 'one_live: only the newest publication of a story is live' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_marked(body text, OUT claim uuid, OUT words text) RETURNS SETOF record
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT p.claim, string_agg(p.words, '' ORDER BY p.place) FROM newsroom_marked_pieces(body) p GROUP BY p.claim
$$;

CREATE FUNCTION public.newsroom_marked_pieces(body text, OUT claim uuid, OUT place integer, OUT words text) RETURNS SETOF record
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
    piece text[];
    open_marks uuid[] := '{}';
BEGIN
    place := 0;
    FOR piece IN SELECT regexp_matches(body, '(<[^>]*>)?([^<]*)', 'g') LOOP
        IF piece[1] LIKE '<mark %' THEN
            open_marks := open_marks || substring(piece[1] FROM 'data-claim="([0-9a-f-]{36})"')::uuid;
        ELSIF piece[1] = '</mark>' THEN
            open_marks := open_marks[1:cardinality(open_marks) - 1];
        END IF;
        IF cardinality(open_marks) > 0 AND piece[2] <> '' THEN
            place := place + 1;
            words := newsroom_squeezed(replace(replace(replace(replace(piece[2], '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'));
            FOR depth IN 1 .. cardinality(open_marks) LOOP
                claim := open_marks[depth];
                IF array_position(open_marks[:depth - 1], claim) IS NULL THEN RETURN NEXT; END IF;
            END LOOP;
        END IF;
    END LOOP;
END $$;

CREATE FUNCTION public.newsroom_mislaid(rendered text, body text, page jsonb) RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH laid AS (SELECT n, string_agg(newsroom_squeezed(replace(replace(replace(replace(f.m[2], '&lt;', '<'), '&gt;', '>'),
            '&quot;', '"'), '&amp;', '&')), '' ORDER BY f.place) AS words
        FROM regexp_matches(rendered, '<span class="claim"(?: id="c[0-9]+")? data-claims="([0-9 ]+)">([^<]*)</span>', 'g')
            WITH ORDINALITY f (m, place), regexp_split_to_table(f.m[1], ' ') n GROUP BY n),
    referred AS (SELECT f.m[1] AS n, count(*) AS times FROM regexp_matches(rendered, 'href="#claim-([0-9]+)">', 'g') f (m) GROUP BY 1),
    told AS (SELECT m ->> 'number' AS n, min(m ->> 'id') AS id, count(*) AS times FROM jsonb_array_elements(page -> 'claims') m
        WHERE m ->> 'display' = '' GROUP BY 1)
    SELECT l.n FROM laid l LEFT JOIN told t ON t.n = l.n AND t.times = 1
        LEFT JOIN newsroom_marked(body) k ON k.claim::text = t.id WHERE k.words IS DISTINCT FROM l.words
    UNION ALL SELECT r.n FROM referred r LEFT JOIN laid l ON l.n = r.n WHERE l.n IS NULL OR r.times > 1
$$;

CREATE FUNCTION public.newsroom_next_policy() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.made_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'policy_versions: a policy is made by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.version <> (SELECT coalesce(max(p.version), 0) + 1 FROM public.articles_policy p
            WHERE p.section_id IS NOT DISTINCT FROM NEW.section_id) THEN
        RAISE EXCEPTION 'policy_versions: policies of a section are numbered without gaps' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_note_hand(claim uuid, person integer, how text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    INSERT INTO public.articles_contributor (claim_id, person_id, how) VALUES (claim, person, how) ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION public.newsroom_note_writer(c public.articles_claim) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE first record;
BEGIN
    SELECT r.saved_by_id, r.imported INTO first FROM public.articles_revision r WHERE r.article_id = c.article_id
        AND CASE c.display WHEN 'headline' THEN r.headline = c.quote WHEN 'standfirst' THEN r.standfirst = c.quote
            ELSE position(c.words IN replace(r.text, E'\n', '')) > 0 END
        ORDER BY r.number LIMIT 1;
    IF FOUND AND NOT first.imported THEN PERFORM newsroom_note_hand(c.id, first.saved_by_id, 'saved_first'); END IF;
END $$;

CREATE FUNCTION public.newsroom_number_publication() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.number <> (SELECT coalesce(max(p.number), 0) + 1 FROM public.articles_publication p WHERE p.article_id = NEW.article_id) THEN
        RAISE EXCEPTION 'one_live: publications of a story are numbered without gaps' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_order_decision() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    NEW.id := nextval(pg_get_serial_sequence('public.articles_review', 'id'));
    NEW.at := statement_timestamp();
    IF encode(sha256(NEW.seen), 'hex') <> NEW.fingerprint THEN
        RAISE EXCEPTION 'four_eyes: no decision saw what its fingerprint says' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_page(article bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT jsonb_build_object('dateline', a.dateline, 'story_date', coalesce(to_char(a.story_date, 'YYYY-MM-DD'), ''),
        'section', (SELECT jsonb_build_object('name', s.name, 'slug', s.slug) FROM public.articles_section s WHERE s.id = a.section_id),
        'bylines', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', b.name, 'slug', b.slug, 'profile', b.profile)
                ORDER BY ab.position, b.id), '[]')
            FROM public.articles_articlebyline ab JOIN public.articles_byline b ON b.id = ab.byline_id WHERE ab.article_id = a.id),
        'level', p.level, 'coverage', p.coverage, 'authors_check_each_other', p.authors_check_each_other,
        'claim_count', (SELECT count(*) FROM public.articles_claim c WHERE c.article_id = a.id AND c.attached AND c.display = ''),
        'claims', (SELECT coalesce(jsonb_agg(newsroom_claim_shown(c) ORDER BY c.id), '[]') FROM public.articles_claim c
            WHERE c.article_id = a.id AND c.attached),
        'based_on', (SELECT coalesce(jsonb_agg(b.told ORDER BY b.told COLLATE "C"), '[]') FROM (
            SELECT coalesce(nullif(s.publisher, ''), s.title) AS told FROM public.articles_articlesource l
            JOIN public.articles_source s ON s.id = l.source_id
            WHERE l.article_id = a.id AND NOT s.confidential AND s.terms = 'on_record') b))
    FROM public.articles_article a, newsroom_policy(a.id) p WHERE a.id = article
$$;

CREATE FUNCTION public.newsroom_person() RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT NULLIF(current_setting('newsroom.person', true), '')::integer
$$;

CREATE FUNCTION public.newsroom_plain(body text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT replace(replace(replace(replace(regexp_replace(body, '<[^>]*>', '', 'g'), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'),
        '&amp;', '&')
$$;

CREATE TABLE public.articles_policy (
    id bigint NOT NULL,
    version integer NOT NULL,
    level character varying(10) NOT NULL,
    coverage character varying(10) NOT NULL,
    primary_enough smallint NOT NULL,
    independent_enough smallint NOT NULL,
    trusted_agencies character varying(80)[] NOT NULL,
    two_approvals_kinds character varying(20)[] NOT NULL,
    two_approvals_risks character varying(12)[] NOT NULL,
    lawyer_risks character varying(12)[] NOT NULL,
    shelf_life jsonb NOT NULL,
    authors_check_each_other boolean NOT NULL,
    contributors_may_waive boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id integer,
    section_id bigint,
    CONSTRAINT articles_policy_independent_enough_check CHECK ((independent_enough >= 0)),
    CONSTRAINT articles_policy_primary_enough_check CHECK ((primary_enough >= 0)),
    CONSTRAINT articles_policy_version_check CHECK ((version >= 0))
);

CREATE FUNCTION public.newsroom_policy(article_id bigint) RETURNS public.articles_policy
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT p FROM public.articles_policy p
    WHERE p.section_id IS NULL OR p.section_id = (SELECT a.section_id FROM public.articles_article a WHERE a.id = article_id)
    ORDER BY p.section_id NULLS LAST, p.version DESC LIMIT 1
$$;

CREATE FUNCTION public.newsroom_policy_changed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM FROM public.articles_article a WHERE NEW.section_id IS NULL OR a.section_id = NEW.section_id ORDER BY a.id FOR NO KEY UPDATE;
    UPDATE public.articles_claim SET status = status WHERE attached AND article_id IN
        (SELECT a.id FROM public.articles_article a WHERE NEW.section_id IS NULL OR a.section_id = NEW.section_id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_published_revision(article bigint) RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT coalesce(max(r.number), 0) FROM public.articles_publication p JOIN public.articles_revision r ON r.id = p.revision_id
    WHERE p.article_id = article
$$;

CREATE FUNCTION public.newsroom_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'append_only: rows of % are never changed or removed', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION public.newsroom_refuse_false_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE wrong text;
BEGIN
    IF NEW.number <> (SELECT coalesce(max(r.number), 0) + 1 FROM public.articles_revision r WHERE r.article_id = NEW.article_id) THEN
        wrong := 'versions are numbered without gaps';
    ELSIF NEW.imported AND NEW.number > 1 THEN
        wrong := 'only the first version of a story is imported';
    ELSIF NOT newsroom_clean(NEW.body) THEN
        wrong := 'its body is not clean';
    ELSIF newsroom_squeezed(NEW.text) <> newsroom_squeezed(NEW.headline || NEW.standfirst || newsroom_plain(NEW.body)) THEN
        wrong := 'its words are not those of its text';
    ELSIF NEW.sentences::text[] IS DISTINCT FROM newsroom_sentences(NEW.text, NEW.standfirst <> '') THEN
        wrong := 'its sentences are not those of its text';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'versions_tell_text: version % of story % cannot be saved: %', NEW.number, NEW.article_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_refuse_foreign_rest() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_claim c JOIN public.articles_claim o ON o.article_id = c.article_id
            WHERE c.id = NEW.claim_id AND o.id = NEW.on_id AND c.display <> '' AND o.display = '') THEN
        RAISE EXCEPTION 'claims_tell_text: a headline rests on claims of its own story' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_refuse_loose_claims() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_refuse_other_name() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE rightly text := CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(OLD) ->> TG_ARGV[0] ELSE newsroom_person()::text END;
BEGIN
    IF to_jsonb(NEW) ->> TG_ARGV[0] IS DISTINCT FROM rightly THEN
        RAISE EXCEPTION 'own_names: % of % is the person who acts', TG_ARGV[0], TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_refuse_other_place() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'claims_tell_text: a claim of the body never becomes one of the headline' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE FUNCTION public.newsroom_refuse_own_confirmation() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_refuse_own_decision() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_refuse_unsupported() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_refuse_untold() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE wrong text;
BEGIN
    -- Not after the moment it went out: who cleared a sentence since then is asked by it.
    NEW.published_at := least(NEW.published_at, clock_timestamp());
    IF newsroom_bare(NEW.rendered) IS DISTINCT FROM newsroom_without_marks(NEW.body) THEN
        wrong := 'its text for readers is not the signed one';
    ELSIF EXISTS (SELECT FROM newsroom_mislaid(NEW.rendered, NEW.body, NEW.page)) THEN
        wrong := 'claims are laid over words that are not theirs';
    ELSIF newsroom_told(NEW.page) IS DISTINCT FROM newsroom_told(newsroom_page(NEW.article_id)) THEN
        wrong := 'its page does not say what was checked';
    ELSIF EXISTS (SELECT FROM jsonb_array_elements(NEW.page -> 'terms') m WHERE NOT EXISTS (SELECT FROM public.glossary_term t
            JOIN public.glossary_termapproval y ON y.term_id = t.id AND y.fingerprint = t.fingerprint
            WHERE jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'definition', t.definition, 'version', t.version) = m)) THEN
        wrong := 'it explains a term as nobody approved it';
    ELSIF EXISTS (SELECT FROM regexp_matches(NEW.rendered, 'data-term="([^"]*)"', 'g') f (found)
            WHERE NOT NEW.page -> 'terms' @> jsonb_build_array(jsonb_build_object('slug', f.found[1]))) THEN
        wrong := 'it links a term it does not explain';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'shown_is_checked: story % cannot be published: %', NEW.article_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_require_event() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF (SELECT h.transaction FROM public.articles_journalhead h WHERE h.id = 1) <> pg_current_xact_id()::text::bigint THEN
        RAISE EXCEPTION 'journal: % changed without an event', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_require_person() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF newsroom_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', HINT = 'Use a verb, or acting(person), in a transaction.';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_require_person_for_row() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF newsroom_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_resettle(claim uuid, says_more boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM FROM public.articles_article a JOIN public.articles_claim c ON c.article_id = a.id WHERE c.id = claim FOR NO KEY UPDATE OF a;
    PERFORM FROM public.articles_claim c WHERE c.id = claim FOR NO KEY UPDATE;
    UPDATE public.articles_claim SET status = status, version = version + says_more::integer WHERE id = claim;
END $$;

CREATE FUNCTION public.newsroom_resolved(grain text, day date) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE grain WHEN '' THEN '' WHEN 'year' THEN coalesce(to_char(day, 'YYYY'), '?')
        WHEN 'month' THEN coalesce(to_char(day, 'YYYY-MM'), '?') WHEN 'week' THEN coalesce(to_char(day, 'IYYY-IW'), '?')
        ELSE coalesce(to_char(day, 'YYYY-MM-DD'), '?') END
$$;

CREATE FUNCTION public.newsroom_revision_digest() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.saved_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'text_needs_revision: a version is saved by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.digest := newsroom_digest(NEW.headline, NEW.standfirst, NEW.body, NEW.byline_ids, NEW.section_id, NEW.story_date, NEW.dateline);
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_root(source bigint) RETURNS bigint
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH RECURSIVE up (id, parent, depth) AS (
        SELECT s.id, s.derived_from_id, 0 FROM public.articles_source s WHERE s.id = source
        UNION ALL SELECT s.id, s.derived_from_id, up.depth + 1 FROM up JOIN public.articles_source s ON s.id = up.parent
            WHERE up.depth < 50)
    SELECT coalesce(min(id) FILTER (WHERE parent IS NULL), min(id) FILTER (WHERE depth > 25)) FROM up
$$;

CREATE FUNCTION public.newsroom_seen(claim uuid) RETURNS bytea
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT convert_to(newsroom_canonical(c), 'UTF8') FROM public.articles_claim c WHERE c.id = claim
$$;

CREATE FUNCTION public.newsroom_sentences(lines text, has_standfirst boolean) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT array_agg(encode(sha256(convert_to(CASE WHEN n = 1 THEN 'headline: ' WHEN n = 2 AND has_standfirst THEN 'standfirst: '
        ELSE '' END || rtrim(line, ' '), 'UTF8')), 'hex') ORDER BY n)
    FROM regexp_split_to_table(lines, E'\n') WITH ORDINALITY l (line, n)
$$;

CREATE FUNCTION public.newsroom_settle_claim() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.newsroom_signed(article bigint) RETURNS SETOF integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT DISTINCT o.person_id FROM public.articles_signoff o JOIN public.articles_article a ON a.id = o.article_id
    WHERE a.id = article AND o.digest = a.digest AND o.bound = newsroom_bound(a.id) AND NOT newsroom_bylined(a.id, o.person_id)
$$;

CREATE FUNCTION public.newsroom_source_changed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE claim uuid;
BEGIN
    PERFORM FROM public.articles_article a WHERE a.id IN
        (SELECT e.article_id FROM public.articles_evidence e WHERE e.source_id = NEW.id) ORDER BY a.id FOR NO KEY UPDATE;
    FOR claim IN SELECT DISTINCT e.claim_id FROM public.articles_evidence e WHERE e.source_id = NEW.id ORDER BY 1 LOOP
        PERFORM newsroom_resettle(claim);
    END LOOP;
    RETURN NULL;
END $$;

CREATE TABLE public.articles_evidence (
    id bigint NOT NULL,
    stance character varying(12) NOT NULL,
    tier character varying(10) NOT NULL,
    excerpt text NOT NULL,
    locator character varying(200) NOT NULL,
    note text NOT NULL,
    answer character varying(300) NOT NULL,
    version integer NOT NULL,
    added_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    key character varying(64),
    added_by_id integer NOT NULL,
    article_id bigint NOT NULL,
    claim_id uuid NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT articles_evidence_version_check CHECK ((version >= 0)),
    CONSTRAINT evidence_stance_known CHECK (((stance)::text = ANY ((ARRAY['supports'::character varying, 'contradicts'::character varying, 'context'::character varying])::text[]))),
    CONSTRAINT evidence_tier_known CHECK (((tier)::text = ANY ((ARRAY['primary'::character varying, 'secondary'::character varying, 'tertiary'::character varying])::text[])))
);

CREATE FUNCTION public.newsroom_source_shown(e public.articles_evidence) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT jsonb_build_object('stance', e.stance, 'tier', e.tier, 'terms', s.terms, 'standing', s.standing, 'named', n.named,
        'excerpt', CASE WHEN n.named THEN e.excerpt ELSE '' END, 'locator', CASE WHEN n.named THEN e.locator ELSE '' END,
        'answer', CASE WHEN n.named AND e.stance = 'contradicts' THEN e.answer ELSE '' END,
        'kind', CASE WHEN n.named THEN s.kind ELSE '' END, 'title', CASE WHEN n.named THEN s.title ELSE '' END,
        'publisher', CASE WHEN n.named THEN s.publisher ELSE '' END, 'author', CASE WHEN n.named THEN s.author ELSE '' END,
        'url', CASE WHEN n.named THEN s.url ELSE '' END,
        'published', CASE WHEN n.named THEN coalesce(to_char(s.published, 'YYYY-MM-DD'), '') ELSE '' END,
        'accessed', CASE WHEN n.named THEN coalesce(to_char(s.accessed, 'YYYY-MM-DD'), '') ELSE '' END)
    FROM public.articles_source s, LATERAL (SELECT NOT s.confidential AND s.terms = 'on_record' AS named) n WHERE s.id = e.source_id
$$;

CREATE FUNCTION public.newsroom_standing(claim uuid, content text, OUT approvals integer, OUT lawyers integer, OUT waived boolean, OUT returned boolean, OUT returned_here boolean, OUT decided boolean) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH said AS (
        SELECT r.*, r.fingerprint = content AS here,
            r.id < max(r.id) OVER (PARTITION BY r.person_id, r.fingerprint) AS superseded,
            EXISTS (SELECT FROM public.articles_contributor h WHERE h.claim_id = claim AND h.person_id = r.person_id) AS own
        FROM public.articles_review r WHERE r.claim_id = claim),
    standing AS (
        SELECT s.* FROM said s WHERE s.decision = 'return' AND NOT s.superseded AND NOT EXISTS (
            SELECT FROM said yes WHERE yes.decision = 'approve' AND yes.id > s.id AND NOT yes.own AND NOT yes.superseded
                AND (yes.person_id = s.person_id OR yes.note <> '')))
    SELECT (SELECT count(DISTINCT s.person_id) FROM said s WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own),
        (SELECT count(DISTINCT s.person_id) FROM said s
            WHERE s.here AND s.decision = 'approve' AND NOT s.superseded AND NOT s.own AND s.as_lawyer),
        EXISTS (SELECT FROM said s WHERE s.here AND s.decision = 'waive' AND NOT s.superseded AND (NOT s.own OR
            (SELECT (newsroom_policy(c.article_id)).contributors_may_waive FROM public.articles_claim c WHERE c.id = claim))),
        EXISTS (SELECT FROM standing), EXISTS (SELECT FROM standing WHERE here),
        EXISTS (SELECT FROM said s WHERE s.decision <> 'take_back' AND NOT s.superseded)
$$;

CREATE FUNCTION public.newsroom_times(words text, within text) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT CASE words WHEN '' THEN 0 ELSE (length(within) - length(replace(within, words, ''))) / length(words) END
$$;

CREATE FUNCTION public.newsroom_told(page jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT (page - ARRAY['terms', 'first_published_at']) || jsonb_build_object(
        'section', nullif(page -> 'section', 'null'),
        'claims', (SELECT coalesce(jsonb_agg((m - ARRAY['number', 'checked_at', 'recheck_by', 'per']) || jsonb_build_object(
                'sources', (SELECT coalesce(jsonb_agg(s - 'relied_on' ORDER BY n), '[]')
                    FROM jsonb_array_elements(m -> 'sources') WITH ORDINALITY x (s, n)))
            ORDER BY (m ->> 'id')::uuid), '[]') FROM jsonb_array_elements(page -> 'claims') m),
        'based_on', (SELECT coalesce(jsonb_agg(b ORDER BY b COLLATE "C"), '[]') FROM jsonb_array_elements_text(page -> 'based_on') b))
$$;

CREATE FUNCTION public.newsroom_unconfirmed(article bigint) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT c.id FROM public.articles_claim c JOIN public.articles_article a ON a.id = c.article_id
        JOIN public.articles_revision r ON r.article_id = a.id AND r.number = a.version,
        LATERAL newsroom_standing(c.id, c.fingerprint) how
    WHERE a.id = article AND NOT c.attached AND NOT EXISTS (SELECT FROM public.articles_withdrawal w
            WHERE w.claim_id = c.id AND w.words = c.words AND NOT EXISTS
            (SELECT FROM public.articles_contributor h WHERE h.claim_id = c.id AND h.person_id = w.person_id))
        AND (how.returned OR (how.decided AND newsroom_times(c.words, replace(r.text, E'\n', ''))
            > (SELECT coalesce(sum(newsroom_times(c.words, o.words)), 0)
            FROM public.articles_claim o WHERE o.article_id = a.id AND o.attached AND NOT o.fragmented)))
$$;

CREATE FUNCTION public.newsroom_unsigned(article bigint) RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH wrote AS MATERIALIZED (SELECT * FROM newsroom_wrote(article)), signed AS MATERIALIZED (
        SELECT person FROM newsroom_signed(article) AS person)
    SELECT DISTINCT h FROM public.articles_revision r JOIN public.articles_article a ON a.id = r.article_id AND a.version = r.number,
        unnest(r.sentences) h
    WHERE a.id = article AND NOT EXISTS (
        SELECT FROM signed WHERE NOT EXISTS (SELECT FROM wrote w WHERE w.sentence = h AND w.person = signed.person))
$$;

CREATE FUNCTION public.newsroom_unsupported(article bigint) RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH claims AS (SELECT c FROM public.articles_claim c WHERE c.article_id = article AND c.attached),
    support AS (SELECT e.claim_id, s.*, s.standing = 'retracted' OR s.terms = 'off_record' AS unfit FROM public.articles_evidence e
        JOIN public.articles_source s ON s.id = e.source_id WHERE e.article_id = article AND e.stance = 'supports')
    SELECT 'claim ' || (k.c).id || ' rests on sources that may not be used' FROM claims k JOIN support s ON s.claim_id = (k.c).id
        GROUP BY (k.c).id HAVING bool_and(s.unfit)
    UNION ALL SELECT 'claim ' || (k.c).id || ' rests on an unnamed source nobody vouched for' FROM claims k
        JOIN support s ON s.claim_id = (k.c).id
        WHERE s.vouched_by_id IS NULL AND (s.confidential OR s.terms IN ('background', 'deep_background'))
    UNION ALL SELECT 'claim ' || (k.c).id || ' has too little evidence' FROM claims k, newsroom_policy(article) p,
        LATERAL newsroom_standing((k.c).id, (k.c).fingerprint) how
        WHERE p.level = 'claims' AND NOT how.waived AND NOT coalesce(newsroom_evidence_enough(k.c), false)
    UNION ALL SELECT 'claim ' || (k.c).id || ' is contradicted and nobody answered' FROM claims k
        JOIN public.articles_evidence e ON e.claim_id = (k.c).id WHERE e.stance = 'contradicts' AND btrim(e.answer) = ''
$$;

CREATE FUNCTION public.newsroom_value(n numeric) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT coalesce(trim_scale(n)::text, '')
$$;

CREATE FUNCTION public.newsroom_version_at_commit() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_article a WHERE a.id = NEW.article_id AND a.version >= NEW.number) THEN
        RAISE EXCEPTION 'versions_tell_text: story % is not at its version %', NEW.article_id, NEW.number
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.newsroom_vouch() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF NEW.vouched_by_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.vouched_by_id IS DISTINCT FROM OLD.vouched_by_id)
            AND NEW.vouched_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'own_names: whoever acts vouches for a source' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.vouched_by_id IS NOT DISTINCT FROM OLD.vouched_by_id
            AND (NEW.kind, NEW.title, NEW.publisher, NEW.author, NEW.url) <> (OLD.kind, OLD.title, OLD.publisher, OLD.author, OLD.url) THEN
        NEW.vouched_by_id := NULL;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.newsroom_without_marks(body text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    SELECT regexp_replace(body, '</?mark[^>]*>', '', 'g')
$$;

CREATE FUNCTION public.newsroom_wrote(article bigint, OUT sentence text, OUT person integer) RETURNS SETOF record
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    WITH base AS (SELECT newsroom_published_revision(article) AS number),
    saved AS (SELECT r.* FROM public.articles_revision r, base b WHERE r.article_id = article AND r.number >= b.number)
    SELECT f.sentence, f.person FROM (SELECT DISTINCT ON (h) h AS sentence, s.saved_by_id AS person, s.number, s.imported
        FROM saved s, unnest(s.sentences) h ORDER BY h, s.number) f, base b WHERE f.number > b.number AND NOT f.imported
    UNION SELECT h, s.saved_by_id FROM saved s, base b, unnest(s.touched) h WHERE s.number > b.number AND NOT s.imported
    UNION SELECT l.sentence, l.person_id FROM public.articles_clearance l WHERE l.article_id = article AND l.at > coalesce(
        (SELECT max(p.published_at) FROM public.articles_publication p WHERE p.article_id = article), '-infinity')
$$;

CREATE TABLE public.articles_article (
    id bigint NOT NULL,
    headline character varying(300) NOT NULL,
    headline_proposed boolean NOT NULL,
    standfirst text NOT NULL,
    body text NOT NULL,
    slug character varying(120) NOT NULL,
    story_date date,
    dateline character varying(80) NOT NULL,
    version integer NOT NULL,
    digest character varying(64) NOT NULL,
    stage character varying(10) NOT NULL,
    spiked boolean NOT NULL,
    origin_sha256 character varying(64),
    created_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    created_by_id integer NOT NULL,
    section_id bigint,
    CONSTRAINT article_headline_present CHECK ((NOT ((headline)::text = ''::text))),
    CONSTRAINT article_stage_known CHECK (((stage)::text = ANY ((ARRAY['draft'::character varying, 'review'::character varying])::text[]))),
    CONSTRAINT articles_article_version_check CHECK ((version >= 0))
);

ALTER TABLE public.articles_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_articlebyline (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    article_id bigint NOT NULL,
    byline_id bigint NOT NULL,
    CONSTRAINT articles_articlebyline_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.articles_articlebyline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_articlebyline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_articlesource (
    id bigint NOT NULL,
    relation character varying(12) NOT NULL,
    article_id bigint NOT NULL,
    source_id bigint NOT NULL
);

ALTER TABLE public.articles_articlesource ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_articlesource_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_articleterm (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    term_id bigint NOT NULL
);

ALTER TABLE public.articles_articleterm ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_articleterm_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_byline (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    slug character varying(120) NOT NULL,
    profile text NOT NULL,
    user_id integer
);

ALTER TABLE public.articles_byline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_byline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_claimrest (
    id bigint NOT NULL,
    added_by_id integer NOT NULL,
    claim_id uuid NOT NULL,
    on_id uuid NOT NULL
);

ALTER TABLE public.articles_claimrest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_claimrest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_clearance (
    id bigint NOT NULL,
    sentence character varying(64) NOT NULL,
    text text NOT NULL,
    reason character varying(20) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    article_id bigint NOT NULL,
    person_id integer NOT NULL,
    repeats_id uuid
);

ALTER TABLE public.articles_clearance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_clearance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_contributor (
    id bigint NOT NULL,
    how character varying(12) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    claim_id uuid NOT NULL,
    person_id integer NOT NULL
);

ALTER TABLE public.articles_contributor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_contributor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_event (
    number bigint NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    verb character varying(40) NOT NULL,
    subject character varying(120) NOT NULL,
    data jsonb NOT NULL,
    transaction bigint NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    article_id bigint,
    person_id integer NOT NULL
);

ALTER TABLE public.articles_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_journalhead (
    id smallint NOT NULL,
    number bigint NOT NULL,
    hash character varying(64) NOT NULL,
    transaction bigint NOT NULL,
    CONSTRAINT articles_journalhead_id_check CHECK ((id >= 0)),
    CONSTRAINT one_journal_head CHECK ((id = 1))
);

CREATE TABLE public.articles_live (
    article_id bigint NOT NULL,
    slug character varying(120) NOT NULL,
    first_published_at timestamp with time zone NOT NULL,
    publication_id bigint NOT NULL,
    section_id bigint
);

ALTER TABLE public.articles_policy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_policy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_policy_urgent_publishers (
    id bigint NOT NULL,
    policy_id bigint NOT NULL,
    user_id integer NOT NULL
);

ALTER TABLE public.articles_policy_urgent_publishers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_policy_urgent_publishers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_publication (
    id bigint NOT NULL,
    number integer NOT NULL,
    kind character varying(12) NOT NULL,
    digest character varying(64) NOT NULL,
    bound character varying(64) NOT NULL,
    level character varying(10) NOT NULL,
    headline character varying(300) NOT NULL,
    standfirst text NOT NULL,
    body text NOT NULL,
    rendered text NOT NULL,
    page jsonb NOT NULL,
    manifest jsonb NOT NULL,
    note text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    key character varying(64),
    article_id bigint NOT NULL,
    published_by_id integer NOT NULL,
    revision_id bigint NOT NULL,
    CONSTRAINT articles_publication_number_check CHECK ((number >= 0))
);

ALTER TABLE public.articles_publication ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_publication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_review (
    id bigint NOT NULL,
    decision character varying(10) NOT NULL,
    severity character varying(10) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    seen bytea NOT NULL,
    rests_on bigint[] NOT NULL,
    note text NOT NULL,
    recheck_by date,
    round smallint NOT NULL,
    as_lawyer boolean NOT NULL,
    key character varying(64),
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    article_id bigint NOT NULL,
    claim_id uuid NOT NULL,
    person_id integer NOT NULL,
    CONSTRAINT articles_review_round_check CHECK ((round >= 0)),
    CONSTRAINT decision_has_reason CHECK (((NOT ((decision)::text = ANY ((ARRAY['return'::character varying, 'waive'::character varying])::text[]))) OR (NOT (note = ''::text)))),
    CONSTRAINT decision_known CHECK (((decision)::text = ANY ((ARRAY['approve'::character varying, 'return'::character varying, 'waive'::character varying, 'take_back'::character varying])::text[]))),
    CONSTRAINT waiver_has_recheck CHECK (((NOT ((decision)::text = 'waive'::text)) OR (recheck_by IS NOT NULL)))
);

ALTER TABLE public.articles_review ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_revision (
    id bigint NOT NULL,
    number integer NOT NULL,
    headline character varying(300) NOT NULL,
    standfirst text NOT NULL,
    body text NOT NULL,
    byline_ids bigint[] NOT NULL,
    story_date date,
    dateline character varying(80) NOT NULL,
    digest character varying(64) NOT NULL,
    text text NOT NULL,
    sentences character varying(64)[] NOT NULL,
    touched character varying(64)[] NOT NULL,
    claims jsonb NOT NULL,
    imported boolean NOT NULL,
    note character varying(300) NOT NULL,
    saved_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    key character varying(64),
    article_id bigint NOT NULL,
    saved_by_id integer NOT NULL,
    section_id bigint,
    CONSTRAINT articles_revision_number_check CHECK ((number >= 0))
);

ALTER TABLE public.articles_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_section (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    slug character varying(80) NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT articles_section_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.articles_section ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_section_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_signoff (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    bound character varying(64) NOT NULL,
    key character varying(64),
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    article_id bigint NOT NULL,
    person_id integer NOT NULL,
    revision_id bigint NOT NULL
);

ALTER TABLE public.articles_signoff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_signoff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_source (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(300) NOT NULL,
    publisher character varying(200) NOT NULL,
    author character varying(200) NOT NULL,
    url character varying(2000) NOT NULL,
    published date,
    accessed date,
    terms character varying(16) NOT NULL,
    confidential boolean NOT NULL,
    standing character varying(10) NOT NULL,
    standing_note character varying(300) NOT NULL,
    version integer NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    derived_from_id bigint,
    recorded_by_id integer NOT NULL,
    vouched_by_id integer,
    CONSTRAINT articles_source_version_check CHECK ((version >= 0)),
    CONSTRAINT source_not_from_itself CHECK ((NOT ((derived_from_id = id) AND (derived_from_id IS NOT NULL)))),
    CONSTRAINT source_standing_known CHECK (((standing)::text = ANY ((ARRAY['good'::character varying, 'disputed'::character varying, 'corrected'::character varying, 'retracted'::character varying])::text[]))),
    CONSTRAINT source_terms_known CHECK (((terms)::text = ANY ((ARRAY['on_record'::character varying, 'background'::character varying, 'deep_background'::character varying, 'off_record'::character varying])::text[]))),
    CONSTRAINT source_title_present CHECK ((NOT ((title)::text = ''::text)))
);

ALTER TABLE public.articles_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.articles_withdrawal (
    id bigint NOT NULL,
    words text NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    article_id bigint NOT NULL,
    claim_id uuid NOT NULL,
    person_id integer NOT NULL
);

ALTER TABLE public.articles_withdrawal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.articles_withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);

CREATE TABLE public.auth_user_groups (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.auth_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_user_user_permissions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.glossary_term (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    slug character varying(120) NOT NULL,
    definition text NOT NULL,
    case_rule character varying(16) NOT NULL,
    aliases jsonb NOT NULL,
    sources jsonb NOT NULL,
    imported boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    fingerprint character varying(64) DEFAULT ''::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    drafted_by_id integer,
    CONSTRAINT glossary_term_version_check CHECK ((version >= 0)),
    CONSTRAINT term_aliases_complete CHECK (public.glossary_aliases(aliases)),
    CONSTRAINT term_case_rule_known CHECK (((case_rule)::text = ANY ((ARRAY['exact'::character varying, 'initial_capital'::character varying, 'free'::character varying])::text[]))),
    CONSTRAINT term_definition_present CHECK ((NOT (definition = ''::text))),
    CONSTRAINT term_name_present CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT term_slug_present CHECK ((NOT ((slug)::text = ''::text))),
    CONSTRAINT term_sources_complete CHECK (public.glossary_list(sources, ARRAY['title'::text, 'publisher'::text, 'url'::text])),
    CONSTRAINT term_words_plain CHECK ((public.glossary_plain((name)::text) AND public.glossary_plain(definition)))
);

ALTER TABLE public.glossary_term ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.glossary_term_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.glossary_termapproval (
    id bigint NOT NULL,
    fingerprint character varying(64) NOT NULL,
    at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    person_id integer NOT NULL,
    term_id bigint NOT NULL,
    version_id bigint NOT NULL
);

ALTER TABLE public.glossary_termapproval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.glossary_termapproval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.glossary_termversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    name character varying(120) NOT NULL,
    definition text NOT NULL,
    case_rule character varying(16) NOT NULL,
    aliases jsonb NOT NULL,
    sources jsonb NOT NULL,
    fingerprint character varying(64) NOT NULL,
    imported boolean NOT NULL,
    saved_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    saved_by_id integer NOT NULL,
    term_id bigint NOT NULL,
    CONSTRAINT glossary_termversion_number_check CHECK ((number >= 0))
);

ALTER TABLE public.glossary_termversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.glossary_termversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.articles_article VALUES
	(1, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', false, 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p><mark data-claim="5ec309a3-957a-44c7-95a2-5804a2768b25">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</mark>.</p><p>What follows the station will be told another day.</p>', 'nasa-and-roscosmos-swap-seats', '2026-11-28', 'Geneva', 18, '513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8', 'draft', false, NULL, '2026-11-28 04:50:57.66278+00', '2026-11-28 04:51:00.849333+00', 1, 2),
	(2, 'How the seat swaps to orbit came to be prolonged', false, 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev</mark>, on Crew-6, <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. <mark data-claim="f72cebe4-a62b-4daf-bf4c-87b449e6717d">Since nobody pays, sanctions do not touch the seats</mark>.</p>', 'seat-swaps-prolonged', '2026-11-28', 'Vienna', 12, 'fac1fb223e95fa5c4a6ab338927fdbb7e96bf7b72d83a0199cccc05f4d71b386', 'review', false, NULL, '2026-11-28 04:50:59.767837+00', '2026-11-28 04:51:00.55485+00', 2, 1),
	(3, 'All the countries behind the ISS have now said they will keep it going beyond 2024', true, '', '<p>All the countries behind the ISS have now said they will keep it going beyond 2024, NASA announced on Thursday.</p><p>The United States, Japan, Canada and the European partners are committed through 2030. Russia has signed up through 2028.</p><p>Japan’s space agency JAXA gave its word in November last year, a few days before the council of its European counterpart did. Canada followed in March.</p><p>Yury Borisov, who heads Roscosmos, has said that Russia’s departure should wait until its own outpost is being put in place.</p>', 'all-the-countries-behind-the-iss-have-now-said-they-will-keep-it-going-beyond-2024', NULL, '', 1, '983557ff0c67bd4de6bdec0d2460840bf27145aacd7fb0bbfccb8356350623a0', 'draft', false, '9621d42af8c534e12e29ba9e133eeb5bf93801ad0d96fb8dbb7d87f1406f494c', '2026-11-28 04:51:00.575081+00', '2026-11-28 04:51:00.578509+00', 7, 1),
	(4, 'A harbour fair that was called off', false, '', '<p>The fair was to open on Monday. Rain came first.</p>', 'a-harbour-fair-that-was-called-off', NULL, '', 1, '5c550a391b0719214cf8498ede14e49ba119523be9b74f26c1fe953d366b3e7e', 'draft', true, NULL, '2026-11-28 04:51:00.862168+00', '2026-11-28 04:51:00.884262+00', 2, 4),
	(5, 'The tram line opens a year late', false, 'Three stops more, twelve months later.', '<p>The tram reached the old harbour at noon. <mark data-claim="4d9e1255-d664-4fb3-b9be-87351c0ce5df">It carries 4,000 people a day</mark>, the operator says. The line cost 31 million euros.</p>', 'the-tram-line-opens-a-year-late', NULL, '', 2, 'cd5843e7d1ef869b6ec6319bf726da18c7c1522eda6bc1ace164c0616ef12003', 'draft', false, NULL, '2026-11-28 04:51:00.893906+00', '2026-11-28 04:51:00.926976+00', 1, 3);

INSERT INTO public.articles_articlebyline VALUES
	(1, 0, 1, 1),
	(2, 0, 2, 2),
	(3, 0, 5, 1);

INSERT INTO public.articles_articlesource VALUES
	(1, 'based_on', 3, 23);

INSERT INTO public.articles_articleterm VALUES
	(1, 3, 1),
	(2, 3, 4);

INSERT INTO public.articles_byline VALUES
	(1, 'Nora Lindqvist', 'nora', 'Edits science and space.', 1),
	(2, 'Tomás Reyes', 'tomas', 'Writes about how rivals work together.', 2);

INSERT INTO public.articles_claim VALUES
	('fd8653bb-896f-4529-bc7a-1405fecafc4e', '', 'Since 2022 Americans and Russians have reached space in each other’s capsules', 'Since 2022 Americans and Russians have reached space in each other''s capsules', '', '. NASA and its Russian counterpart Rosco', 'Since 2022 Americans and Russians have reached space in each other’s capsules.', 'shared capsules', 'status', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:57.753775+00', true, false, 'a79bd98341d50b4d4c8282be0a5b347466c3fad91566d746f2211cde006cc567', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('92fdaf48-78c6-4c7e-9f04-5c4406063539', '', 'NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022', 'NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022', 'reached space in each other’s capsules. ', '.', 'NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022.', 'cross-flights', 'event', NULL, NULL, '', '', '2022-07-14', '', '{}', '', false, NULL, '2026-11-28 04:50:57.829778+00', true, false, 'dd5b98da805dad3a1d30c67a4cf7981e9f63748df85eba811b8c8594453f28f7', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('f1a42acf-2db7-454a-b43f-1fe36783180f', '', 'three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz', 'three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz', 'Under it, ', '. No money changes hands; NASA speaks of', 'Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz.', 'seats promised', 'number', 3.000000, NULL, 'people from each side', '', NULL, 'Interfax', '{}', '', false, NULL, '2026-11-28 04:50:57.897312+00', true, false, '0ab3d878f92ab088d6831221a69605afcc2f8263a4b828ecccf5bb51b15a016b', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', '', 'No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”', 'No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement"', '’s Crew Dragon, Americans in the Soyuz. ', '.', 'No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.', 'no payment', 'quote', NULL, NULL, '', '', NULL, 'NASA', '{}', '', false, NULL, '2026-11-28 04:50:57.960714+00', true, false, '3e03c2387e3b494a771508136e0662182356420a22852905ce25352ffb2edc0f', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('49073c91-a1cd-42ed-bd30-95a407c8f0f7', '', 'The first American to go was Frank Rubio, who left Baikonur on 21 September 2022', 'The first American to go was Frank Rubio, who left Baikonur on 21 September 2022', '', '. His Soyuz sprang a coolant leak at the', 'The first American to go was Frank Rubio, who left Baikonur on 21 September 2022.', 'Rubio’s launch', 'event', NULL, NULL, '', '', '2022-09-21', '', '{}', '', false, NULL, '2026-11-28 04:50:58.022703+00', true, false, 'bef86fc494cd8e167774bd82fd9fd2dfb25aec58a97e4ba736638f61669b9457', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '', 'His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days', 'His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days', 'who left Baikonur on 21 September 2022. ', '.', 'His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.', 'Rubio’s stay', 'duration', 371.000000, NULL, 'days', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:58.100165+00', true, false, '4f9b9da07d5899eb96140d4363c744d078b4e44ca2fe79eece52c32eb45d203e', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('06700e0f-7a9f-4db9-96e7-e9a24184e692', '', 'Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour', 'Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour', '', '.', 'Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.', 'one more American', 'paraphrase', NULL, NULL, '', '', NULL, 'Sergei Krikalev, to Interfax', '{}', '', false, NULL, '2026-11-28 04:50:58.170256+00', true, false, 'a12551a63bebacb85e1618bd245d24fc7101922b694141a1460fe4c97cbc1285', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('caf9db37-65f5-431b-995f-4285511ee40b', '', 'circles the Earth at about 400 kilometres, or some 250 miles', 'circles the Earth at about 400 kilometres, or some 250 miles', 'The International Space Station (ISS) ', '. People have lived there without a brea', 'The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles.', 'ISS altitude', 'measurement', 400.000000, NULL, 'km', 'about', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:58.225086+00', true, false, 'a89e62d738b7063c21608b741f83cf79f7538a4253d620ad7e7aecd500edd4d4', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('26a54251-0e18-48f3-b54f-3626d884def7', '', 'People have lived there without a break since 2 November 2000, which makes more than two decades', 'People have lived there without a break since 2 November 2000, which makes more than two decades', 'bout 400 kilometres, or some 250 miles. ', '.', 'People have lived there without a break since 2 November 2000, which makes more than two decades.', 'two decades', 'duration', 2.000000, NULL, 'decades', 'over', '2000-11-02', '', '{}', '', false, NULL, '2026-11-28 04:50:58.309771+00', true, false, '604a27416826b46c57bbacf94b9e8ea18dbd8de2a520839c54a5172d3b82acf2', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('f999eb9c-4a32-4682-a1b9-80a0b2d11127', '', 'Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency', 'Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency', '', '.', 'Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.', 'partner count', 'number', 15.000000, NULL, 'countries', 'exact', '1998-01-29', '', '{}', '', false, NULL, '2026-11-28 04:50:58.37584+00', true, false, 'dde6c0f0918bf1758792f060d20f4807f2fa957aca117d715b0f1c8ddeb900a5', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('5214bee8-7ba6-4767-a78c-cdf8922725d6', '', '11 member states of the European Space Agency', '11 member states of the European Space Agency', 'nited States, Russia, Japan, Canada and ', '.', 'Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.', 'European signatories', 'number', 11.000000, NULL, 'countries', 'exact', '1998-01-29', '', '{}', '', false, NULL, '2026-11-28 04:50:58.452281+00', true, false, '93bfe8b280b69aa450304a56ef4b165229dc43940383bd7c1ad8b8d5260d115c', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('c4cf2e46-c768-4362-92a0-8629cde02c90', '', 'In April 2023 Russia confirmed that it would stay until 2028 at least', 'In April 2023 Russia confirmed that it would stay until 2028 at least', '', '. The other partners had by then settled', 'In April 2023 Russia confirmed that it would stay until 2028 at least.', 'Russia until 2028', 'plan_intent', NULL, NULL, '', '', NULL, '', '{}', '', false, '2027-01-27', '2026-11-28 04:50:58.54737+00', true, false, '12069f872e907958ac8c6e5f1a820133edfe054bebdab9c5c9d56f6d40fa27d9', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '', 'The other partners had by then settled on 2030', 'The other partners had by then settled on 2030', 'that it would stay until 2028 at least. ', '.', 'The other partners had by then settled on 2030.', 'partners until 2030', 'plan_intent', NULL, NULL, '', '', NULL, '', '{}', '', false, '2027-01-27', '2026-11-28 04:50:58.638335+00', true, false, 'ac1ea2eb705032f8ac405d37df81cb1813ff471f24fc85f0fe6f8de29e8c7355', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('38832e85-6d47-4c11-b732-b1f0b768f238', '', 'Russia’s lander Luna-25 hit the Moon on 19 August 2023', 'Russia''s lander Luna-25 hit the Moon on 19 August 2023', 'Flying alone went worse. ', '. A braking burn, meant to prepare the d', 'Russia’s lander Luna-25 hit the Moon on 19 August 2023.', 'Luna-25', 'event', NULL, NULL, '', '', '2023-08-19', '', '{}', '', false, NULL, '2026-11-28 04:50:58.730658+00', true, false, 'f2388df1942de779077d046973ad2258c989eb368a4361a9bd2b75f3d53d1e8c', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('118d59b4-0d04-4a90-bcfa-8906ba7a749a', '', 'A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says', 'A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says', 'Luna-25 hit the Moon on 19 August 2023. ', '.', 'A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.', 'Luna-25 burn', 'causal', NULL, NULL, '', '', NULL, 'Basilevsky, Ivanov and Dolgopolov', '{}', '', false, NULL, '2026-11-28 04:50:58.823251+00', true, false, '637121cb50fc014fad55e2cc648418c9cc387f896bb18a2a7162b7c0c4091832', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('5ec309a3-957a-44c7-95a2-5804a2768b25', '', 'India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it', 'India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it', '', '.', 'India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.', 'Chandrayaan-3', 'event', NULL, NULL, '', '', '2023-08-23', '', '{}', '', false, NULL, '2026-11-28 04:50:58.900645+00', true, false, '135ad2b3df2c619994f1ae5fe9fb08e8340d6299dcf0d7d42d5fc7896bb84285', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', 'headline', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', '', '', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'Headline', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:57.704044+00', true, false, 'f8438612eba268ca3e38ffe21f65a17b05f2c5a9a505f5a922bfde5527ca5383', 'approved', true, 2, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('e5141ed3-d4d0-4b2c-bd85-9da63054da10', 'standfirst', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', 'A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '', '', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', 'Standfirst', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:57.716783+00', true, false, 'a9be9ef771fd14e9b10012bec6c20a7962da8374b357a950fe6615186e8b1071', 'approved', true, 4, '2026-11-28 04:50:57.306953+00', 1, NULL, 1),
	('cb374093-d4f4-4e08-9600-186d7e1fac3d', '', 'Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024', 'Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024', '', '. Both sides wanted to go on after 2024,', 'Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024.', 'Grebenkin on Crew-8', 'plan_intent', NULL, NULL, '', '', NULL, '', '{}', '', false, '2026-12-28', '2026-11-28 04:50:59.939034+00', true, false, '69f91c089a245e2470b369614cedafa33d94513d883285a6819d40857b4034ca', 'open', true, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('f72cebe4-a62b-4daf-bf4c-87b449e6717d', '', 'Since nobody pays, sanctions do not touch the seats', 'Since nobody pays, sanctions do not touch the seats', 'Every swap so far has gone to plan. ', '.', 'Since nobody pays, sanctions do not touch the seats.', 'sanctions', 'rule_law', NULL, NULL, '', '', NULL, '', '{legal}', '', false, NULL, '2026-11-28 04:51:00.266166+00', true, false, 'b670e931eff17b2af2858505ab3cda0ef31e8fcf12fb8827c11c6c4e12dd1d11', 'open', false, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('4ec09d2b-9e30-4290-9843-0c06d4c857ef', '', 'NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her', 'NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her', '', '.', 'NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her.', 'O’Hara’s launch', 'event', NULL, NULL, '', '', '2023-09-15', '', '{}', '', false, NULL, '2026-11-28 04:50:59.817773+00', true, false, 'c6da43993d31e42a3674fe1662a03b0dab61d246b8c72c77788bc59e2a8e36d8', 'approved', true, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('9622e9bd-1311-47d7-aa75-d3db53e93b4d', '', 'Every swap so far has gone to plan', 'Every swap so far has gone to plan', '', '. Since nobody pays, sanctions do not to', 'Every swap so far has gone to plan.', 'all to plan', 'characterisation', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.190804+00', true, false, 'c3f113f79a575efac6626129fc668081dc1760f7a15a32696e835c015ecf05a5', 'returned', false, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('26d510bc-1961-428d-b92c-f9f96c94e08f', '', 'Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos', 'Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos', 'with Crew-8, in the first half of 2024. ', '.', 'Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos.', 'both sides', 'paraphrase', NULL, NULL, '', '', NULL, 'Sergei Krikalev, to Interfax', '{}', '', false, NULL, '2026-11-28 04:51:00.00972+00', true, false, '04f2537c71ef79847404ee90f6db728c417b0c3315bd9c754e7249af51802ebf', 'waived', false, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('ce010024-e799-4b8f-a8d1-6949ec584336', '', 'Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said', 'Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said', '', '.', 'Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said.', 'second amendment', 'paraphrase', NULL, NULL, '', '', NULL, 'Yury Borisov, to reporters', '{}', '', false, NULL, '2026-11-28 04:50:59.877971+00', true, false, 'ffa242a85dc25eb598174954d68e2da996a1a825c712bbfa742523018794815e', 'changed', true, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('9a363fe9-b09a-4950-ac33-42aba072f4f9', 'headline', 'How the seat swaps to orbit came to be prolonged', 'How the seat swaps to orbit came to be prolonged', '', '', 'How the seat swaps to orbit came to be prolonged', 'Headline', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:59.785896+00', true, false, '3b08a5793bd9cee7a61df1cb1741fc43543188946e4f5f75ea4179971dfe9f66', 'open', true, 2, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('432eecab-41b3-431d-bc81-ea0d7fd7df6e', '', 'Anna Kikina was the first Russian to ride in a Crew Dragon', 'Anna Kikina was the first Russian to ride in a Crew Dragon', '', '. Andrey Fedyaev and Konstantin Borisov ', 'Anna Kikina was the first Russian to ride in a Crew Dragon.', 'first Russian on Crew Dragon', 'superlative', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.063862+00', false, false, 'a79f9149523dfa2307bbf66f8c1a7fa13aa2373dd868733fe61f3b5201c3433d', 'detached', true, 2, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('b4322358-d0c5-476c-bd53-78739c6bf91b', 'standfirst', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '', '', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', 'Standfirst', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:50:59.791251+00', true, false, '9d9bca16cd4957a347397c9dbd46753ce76caf942bc357d973e7c060a1ff0867', 'open', true, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', '', 'Andrey Fedyaev … and Konstantin Borisov followed her in 2023', 'Andrey Fedyaev ... and Konstantin Borisov followed her in 2023', 'first Russian to ride in a Crew Dragon. ', '.', 'Andrey Fedyaev, on Crew-6, and Konstantin Borisov followed her in 2023.', 'two more Russians', 'event', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.125807+00', true, true, '2bdca9a72e863f6b5a5a8731febe757bb6564949f2cbbf41656f74315a77cd79', 'fragmented', false, 3, '2026-11-28 04:50:57.306953+00', 2, NULL, 2),
	('3491df57-adc8-4ac8-b0bc-fe7996c51d98', 'headline', 'All the countries behind the ISS have now said they will keep it going beyond 2024', 'All the countries behind the ISS have now said they will keep it going beyond 2024', '', '', 'All the countries behind the ISS have now said they will keep it going beyond 2024', 'Headline', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.584642+00', true, false, '63e4f728daeea23058fd9c1be010da1728593428e0c17ab93bc8f8b28a5f8915', 'open', false, 1, '2026-11-28 04:51:00.584642+00', 3, NULL, 7),
	('571d7350-0cc9-400d-9bc0-e17eba4cf7b4', 'headline', 'A harbour fair that was called off', 'A harbour fair that was called off', '', '', 'A harbour fair that was called off', 'Headline', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.872658+00', true, false, '08f4c74f0ef96434e13e435f6e73fd8f864bb0f753b20e4a4afc475ebd927f8b', 'open', false, 1, '2026-11-28 04:51:00.872658+00', 4, NULL, 2),
	('ec76409e-a503-4c74-a9a8-dbb6fd1e8eed', 'headline', 'The tram line opens a year late', 'The tram line opens a year late', '', '', 'The tram line opens a year late', 'Headline', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.908435+00', true, false, 'd6a12164b21e83929d61aaab931f747e0e889e103ba1826698a09f46e07fb99f', 'open', false, 1, '2026-11-28 04:51:00.908435+00', 5, NULL, 1),
	('60cde693-f958-4ec1-86b5-de9ae45d94f6', 'standfirst', 'Three stops more, twelve months later.', 'Three stops more, twelve months later.', '', '', 'Three stops more, twelve months later.', 'Standfirst', 'other', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.91251+00', true, false, 'c802fff3516c3d1a70e0d40142278739c68fae6ab9fdb219bfb233127b87bbad', 'open', false, 1, '2026-11-28 04:51:00.91251+00', 5, NULL, 1),
	('4d9e1255-d664-4fb3-b9be-87351c0ce5df', '', 'It carries 4,000 people a day', 'It carries 4,000 people a day', 'e tram reached the old harbour at noon. ', ', the operator says. The line cost 31 mi', 'It carries 4,000 people a day, the operator says.', 'riders', 'date_time', NULL, NULL, '', '', NULL, '', '{}', '', false, NULL, '2026-11-28 04:51:00.93196+00', true, false, '9cf2618b4bc808f8e954de9f20af9b81171cf48b28e035bde7e165d1c1e816e0', 'open', true, 2, '2026-11-28 04:51:00.94493+00', 5, NULL, 1);

INSERT INTO public.articles_claimrest VALUES
	(1, 1, 'ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', '92fdaf48-78c6-4c7e-9f04-5c4406063539'),
	(2, 1, 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', '38832e85-6d47-4c11-b732-b1f0b768f238'),
	(3, 1, 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88'),
	(4, 1, 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', 'fd8653bb-896f-4529-bc7a-1405fecafc4e'),
	(5, 2, '9a363fe9-b09a-4950-ac33-42aba072f4f9', 'ce010024-e799-4b8f-a8d1-6949ec584336'),
	(6, 2, 'b4322358-d0c5-476c-bd53-78739c6bf91b', '26d510bc-1961-428d-b92c-f9f96c94e08f'),
	(7, 2, 'b4322358-d0c5-476c-bd53-78739c6bf91b', 'ce010024-e799-4b8f-a8d1-6949ec584336');

INSERT INTO public.articles_clearance VALUES
	(1, 'fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48', 'The house they share', 'transition', '2026-11-28 04:50:58.952428+00', 1, 1, NULL),
	(2, 'c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168', 'On the Moon', 'transition', '2026-11-28 04:50:58.961417+00', 1, 1, NULL),
	(3, '92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016', 'Flying alone went worse.', 'opinion', '2026-11-28 04:50:58.969297+00', 1, 1, NULL),
	(4, '1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66', 'What follows the station is a story for another day.', 'transition', '2026-11-28 04:50:58.977551+00', 1, 1, NULL),
	(5, '6f8a94e91b407e8662c3fa37866ea973fd998835cbe12c9fe7b32523a7b29665', 'What follows the station will be told another day.', 'transition', '2026-11-28 04:51:00.64455+00', 1, 1, NULL);

INSERT INTO public.articles_contributor VALUES
	(1, 'saved_first', '2026-11-28 04:50:57.704044+00', 'ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', 1),
	(2, 'saved_first', '2026-11-28 04:50:57.716783+00', 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', 1),
	(3, 'tagged', '2026-11-28 04:50:57.753775+00', 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 1),
	(4, 'saved_first', '2026-11-28 04:50:57.753775+00', 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 1),
	(5, 'described', '2026-11-28 04:50:57.775366+00', 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 1),
	(6, 'evidence', '2026-11-28 04:50:57.788144+00', 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 1),
	(8, 'tagged', '2026-11-28 04:50:57.829778+00', '92fdaf48-78c6-4c7e-9f04-5c4406063539', 1),
	(9, 'saved_first', '2026-11-28 04:50:57.829778+00', '92fdaf48-78c6-4c7e-9f04-5c4406063539', 1),
	(10, 'described', '2026-11-28 04:50:57.846826+00', '92fdaf48-78c6-4c7e-9f04-5c4406063539', 1),
	(11, 'evidence', '2026-11-28 04:50:57.856378+00', '92fdaf48-78c6-4c7e-9f04-5c4406063539', 1),
	(13, 'tagged', '2026-11-28 04:50:57.897312+00', 'f1a42acf-2db7-454a-b43f-1fe36783180f', 1),
	(14, 'saved_first', '2026-11-28 04:50:57.897312+00', 'f1a42acf-2db7-454a-b43f-1fe36783180f', 1),
	(15, 'described', '2026-11-28 04:50:57.9154+00', 'f1a42acf-2db7-454a-b43f-1fe36783180f', 1),
	(16, 'evidence', '2026-11-28 04:50:57.92474+00', 'f1a42acf-2db7-454a-b43f-1fe36783180f', 1),
	(18, 'tagged', '2026-11-28 04:50:57.960714+00', 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 1),
	(19, 'saved_first', '2026-11-28 04:50:57.960714+00', 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 1),
	(20, 'described', '2026-11-28 04:50:57.978247+00', 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 1),
	(21, 'evidence', '2026-11-28 04:50:57.987389+00', 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 1),
	(22, 'tagged', '2026-11-28 04:50:58.022703+00', '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 1),
	(23, 'saved_first', '2026-11-28 04:50:58.022703+00', '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 1),
	(24, 'described', '2026-11-28 04:50:58.043546+00', '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 1),
	(25, 'evidence', '2026-11-28 04:50:58.054968+00', '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 1),
	(27, 'tagged', '2026-11-28 04:50:58.100165+00', 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 1),
	(28, 'saved_first', '2026-11-28 04:50:58.100165+00', 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 1),
	(29, 'described', '2026-11-28 04:50:58.117658+00', 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 1),
	(30, 'evidence', '2026-11-28 04:50:58.129543+00', 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 1),
	(32, 'tagged', '2026-11-28 04:50:58.170256+00', '06700e0f-7a9f-4db9-96e7-e9a24184e692', 1),
	(33, 'saved_first', '2026-11-28 04:50:58.170256+00', '06700e0f-7a9f-4db9-96e7-e9a24184e692', 1),
	(34, 'described', '2026-11-28 04:50:58.184041+00', '06700e0f-7a9f-4db9-96e7-e9a24184e692', 1),
	(35, 'evidence', '2026-11-28 04:50:58.191243+00', '06700e0f-7a9f-4db9-96e7-e9a24184e692', 1),
	(37, 'tagged', '2026-11-28 04:50:58.225086+00', 'caf9db37-65f5-431b-995f-4285511ee40b', 1),
	(38, 'saved_first', '2026-11-28 04:50:58.225086+00', 'caf9db37-65f5-431b-995f-4285511ee40b', 1),
	(39, 'described', '2026-11-28 04:50:58.243017+00', 'caf9db37-65f5-431b-995f-4285511ee40b', 1),
	(40, 'evidence', '2026-11-28 04:50:58.250305+00', 'caf9db37-65f5-431b-995f-4285511ee40b', 1),
	(45, 'tagged', '2026-11-28 04:50:58.309771+00', '26a54251-0e18-48f3-b54f-3626d884def7', 1),
	(46, 'saved_first', '2026-11-28 04:50:58.309771+00', '26a54251-0e18-48f3-b54f-3626d884def7', 1),
	(47, 'described', '2026-11-28 04:50:58.326371+00', '26a54251-0e18-48f3-b54f-3626d884def7', 1),
	(48, 'evidence', '2026-11-28 04:50:58.336464+00', '26a54251-0e18-48f3-b54f-3626d884def7', 1),
	(49, 'tagged', '2026-11-28 04:50:58.37584+00', 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 1),
	(50, 'saved_first', '2026-11-28 04:50:58.37584+00', 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 1),
	(51, 'described', '2026-11-28 04:50:58.399014+00', 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 1),
	(52, 'evidence', '2026-11-28 04:50:58.410719+00', 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 1),
	(53, 'tagged', '2026-11-28 04:50:58.452281+00', '5214bee8-7ba6-4767-a78c-cdf8922725d6', 1),
	(54, 'saved_first', '2026-11-28 04:50:58.452281+00', '5214bee8-7ba6-4767-a78c-cdf8922725d6', 1),
	(55, 'described', '2026-11-28 04:50:58.477145+00', '5214bee8-7ba6-4767-a78c-cdf8922725d6', 1),
	(56, 'evidence', '2026-11-28 04:50:58.490339+00', '5214bee8-7ba6-4767-a78c-cdf8922725d6', 1),
	(58, 'tagged', '2026-11-28 04:50:58.54737+00', 'c4cf2e46-c768-4362-92a0-8629cde02c90', 1),
	(59, 'saved_first', '2026-11-28 04:50:58.54737+00', 'c4cf2e46-c768-4362-92a0-8629cde02c90', 1),
	(60, 'described', '2026-11-28 04:50:58.571681+00', 'c4cf2e46-c768-4362-92a0-8629cde02c90', 1),
	(61, 'evidence', '2026-11-28 04:50:58.584686+00', 'c4cf2e46-c768-4362-92a0-8629cde02c90', 1),
	(63, 'tagged', '2026-11-28 04:50:58.638335+00', '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 1),
	(64, 'saved_first', '2026-11-28 04:50:58.638335+00', '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 1),
	(65, 'described', '2026-11-28 04:50:58.661214+00', '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 1),
	(66, 'evidence', '2026-11-28 04:50:58.673529+00', '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 1),
	(68, 'tagged', '2026-11-28 04:50:58.730658+00', '38832e85-6d47-4c11-b732-b1f0b768f238', 1),
	(69, 'saved_first', '2026-11-28 04:50:58.730658+00', '38832e85-6d47-4c11-b732-b1f0b768f238', 1),
	(70, 'described', '2026-11-28 04:50:58.75572+00', '38832e85-6d47-4c11-b732-b1f0b768f238', 1),
	(71, 'evidence', '2026-11-28 04:50:58.768309+00', '38832e85-6d47-4c11-b732-b1f0b768f238', 1),
	(73, 'tagged', '2026-11-28 04:50:58.823251+00', '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 1),
	(74, 'saved_first', '2026-11-28 04:50:58.823251+00', '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 1),
	(75, 'described', '2026-11-28 04:50:58.841631+00', '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 1),
	(76, 'evidence', '2026-11-28 04:50:58.852274+00', '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 1),
	(77, 'tagged', '2026-11-28 04:50:58.900645+00', '5ec309a3-957a-44c7-95a2-5804a2768b25', 1),
	(78, 'saved_first', '2026-11-28 04:50:58.900645+00', '5ec309a3-957a-44c7-95a2-5804a2768b25', 1),
	(79, 'described', '2026-11-28 04:50:58.924819+00', '5ec309a3-957a-44c7-95a2-5804a2768b25', 1),
	(80, 'evidence', '2026-11-28 04:50:58.937875+00', '5ec309a3-957a-44c7-95a2-5804a2768b25', 1),
	(81, 'evidence', '2026-11-28 04:50:58.997615+00', 'ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', 1),
	(82, 'evidence', '2026-11-28 04:50:59.02137+00', 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', 1),
	(85, 'saved_first', '2026-11-28 04:50:59.785896+00', '9a363fe9-b09a-4950-ac33-42aba072f4f9', 2),
	(86, 'saved_first', '2026-11-28 04:50:59.791251+00', 'b4322358-d0c5-476c-bd53-78739c6bf91b', 2),
	(87, 'tagged', '2026-11-28 04:50:59.817773+00', '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 2),
	(88, 'saved_first', '2026-11-28 04:50:59.817773+00', '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 2),
	(89, 'described', '2026-11-28 04:50:59.83677+00', '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 2),
	(90, 'evidence', '2026-11-28 04:50:59.845508+00', '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 2),
	(92, 'tagged', '2026-11-28 04:50:59.877971+00', 'ce010024-e799-4b8f-a8d1-6949ec584336', 2),
	(93, 'saved_first', '2026-11-28 04:50:59.877971+00', 'ce010024-e799-4b8f-a8d1-6949ec584336', 2),
	(94, 'described', '2026-11-28 04:50:59.897523+00', 'ce010024-e799-4b8f-a8d1-6949ec584336', 2),
	(95, 'evidence', '2026-11-28 04:50:59.908621+00', 'ce010024-e799-4b8f-a8d1-6949ec584336', 2),
	(96, 'tagged', '2026-11-28 04:50:59.939034+00', 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 2),
	(97, 'saved_first', '2026-11-28 04:50:59.939034+00', 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 2),
	(98, 'described', '2026-11-28 04:50:59.95865+00', 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 2),
	(99, 'evidence', '2026-11-28 04:50:59.969738+00', 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 2),
	(101, 'tagged', '2026-11-28 04:51:00.00972+00', '26d510bc-1961-428d-b92c-f9f96c94e08f', 2),
	(102, 'saved_first', '2026-11-28 04:51:00.00972+00', '26d510bc-1961-428d-b92c-f9f96c94e08f', 2),
	(103, 'described', '2026-11-28 04:51:00.027331+00', '26d510bc-1961-428d-b92c-f9f96c94e08f', 2),
	(104, 'evidence', '2026-11-28 04:51:00.037227+00', '26d510bc-1961-428d-b92c-f9f96c94e08f', 2),
	(105, 'tagged', '2026-11-28 04:51:00.063862+00', '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 2),
	(106, 'saved_first', '2026-11-28 04:51:00.063862+00', '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 2),
	(107, 'evidence', '2026-11-28 04:51:00.083011+00', '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 2),
	(109, 'tagged', '2026-11-28 04:51:00.125807+00', 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 2),
	(110, 'saved_first', '2026-11-28 04:51:00.125807+00', 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 2),
	(111, 'described', '2026-11-28 04:51:00.145251+00', 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 2),
	(112, 'evidence', '2026-11-28 04:51:00.155889+00', 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 2),
	(113, 'tagged', '2026-11-28 04:51:00.190804+00', '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 2),
	(114, 'saved_first', '2026-11-28 04:51:00.190804+00', '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 2),
	(115, 'described', '2026-11-28 04:51:00.211487+00', '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 2),
	(116, 'evidence', '2026-11-28 04:51:00.222663+00', '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 2),
	(118, 'tagged', '2026-11-28 04:51:00.266166+00', 'f72cebe4-a62b-4daf-bf4c-87b449e6717d', 2),
	(119, 'saved_first', '2026-11-28 04:51:00.266166+00', 'f72cebe4-a62b-4daf-bf4c-87b449e6717d', 2),
	(120, 'described', '2026-11-28 04:51:00.287372+00', 'f72cebe4-a62b-4daf-bf4c-87b449e6717d', 2),
	(121, 'evidence', '2026-11-28 04:51:00.307827+00', '9a363fe9-b09a-4950-ac33-42aba072f4f9', 2),
	(122, 'evidence', '2026-11-28 04:51:00.324714+00', 'b4322358-d0c5-476c-bd53-78739c6bf91b', 2),
	(124, 'worded', '2026-11-28 04:51:00.494626+00', 'ce010024-e799-4b8f-a8d1-6949ec584336', 2),
	(126, 'worded', '2026-11-28 04:51:00.56061+00', 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 2),
	(127, 'saved_first', '2026-11-28 04:51:00.872658+00', '571d7350-0cc9-400d-9bc0-e17eba4cf7b4', 2),
	(128, 'saved_first', '2026-11-28 04:51:00.908435+00', 'ec76409e-a503-4c74-a9a8-dbb6fd1e8eed', 1),
	(129, 'saved_first', '2026-11-28 04:51:00.91251+00', '60cde693-f958-4ec1-86b5-de9ae45d94f6', 1),
	(130, 'tagged', '2026-11-28 04:51:00.93196+00', '4d9e1255-d664-4fb3-b9be-87351c0ce5df', 1),
	(131, 'saved_first', '2026-11-28 04:51:00.93196+00', '4d9e1255-d664-4fb3-b9be-87351c0ce5df', 1),
	(132, 'evidence', '2026-11-28 04:51:00.946772+00', '4d9e1255-d664-4fb3-b9be-87351c0ce5df', 1);

INSERT INTO public.articles_event VALUES
	(1, '2026-11-28 04:50:57.484765+00', 'draft_term', 'term:iss', '{"name": "ISS", "fingerprint": "a270a44fadffa903803b953038978b44bad15548cd0e517a703463806d0dd87b"}', 796, '0000000000000000000000000000000000000000000000000000000000000000', 'f5964335eee422cdd332e8b30931a13b6654b62ca3c167a7a56e1bc1d77a2a3e', NULL, 1),
	(2, '2026-11-28 04:50:57.519821+00', 'approve_term', 'term:iss', '{"version": 1, "fingerprint": "a270a44fadffa903803b953038978b44bad15548cd0e517a703463806d0dd87b"}', 796, 'f5964335eee422cdd332e8b30931a13b6654b62ca3c167a7a56e1bc1d77a2a3e', 'beaf34e0851e7c8fffcd78bc5eb538013bf395c7d16e715897d633e1c5ee28f7', NULL, 3),
	(3, '2026-11-28 04:50:57.527115+00', 'draft_term', 'term:nasa', '{"name": "NASA", "fingerprint": "8e99ac1547427bf14ba348abf3e4debc7420904671ab108d3bfbced8f66e4638"}', 796, 'beaf34e0851e7c8fffcd78bc5eb538013bf395c7d16e715897d633e1c5ee28f7', 'c4bdcaf12c84085804f664991144d04692315d790196ca1cd45f33bcea19dd03', NULL, 1),
	(4, '2026-11-28 04:50:57.543589+00', 'approve_term', 'term:nasa', '{"version": 1, "fingerprint": "8e99ac1547427bf14ba348abf3e4debc7420904671ab108d3bfbced8f66e4638"}', 796, 'c4bdcaf12c84085804f664991144d04692315d790196ca1cd45f33bcea19dd03', 'a3af99498ec2c4d0294fd97bb8c2d962ee91ef54519618f1773f045662123e12', NULL, 3),
	(5, '2026-11-28 04:50:57.555803+00', 'draft_term', 'term:roscosmos', '{"name": "Roscosmos", "fingerprint": "867f3a0be3f8bf714221b3eb734927119432600b785fb4cf70b4889dafc8d4b7"}', 796, 'a3af99498ec2c4d0294fd97bb8c2d962ee91ef54519618f1773f045662123e12', '35ea48807cf34e93391234df5079a62a4e24bbab4fd96154621bddf23cb35b1c', NULL, 2),
	(6, '2026-11-28 04:50:57.576925+00', 'approve_term', 'term:roscosmos', '{"version": 1, "fingerprint": "867f3a0be3f8bf714221b3eb734927119432600b785fb4cf70b4889dafc8d4b7"}', 796, '35ea48807cf34e93391234df5079a62a4e24bbab4fd96154621bddf23cb35b1c', '960640d9c22b3c6fba2d507f5064af0bd9eec13584bf4d960999fd8656031bde', NULL, 4),
	(7, '2026-11-28 04:50:57.586501+00', 'record_source', 'source:1', '{"title": "Russia and the United States signed an agreement on cross-flights to the ISS – Roscosmos"}', 796, '960640d9c22b3c6fba2d507f5064af0bd9eec13584bf4d960999fd8656031bde', '738ea6ff0f15cc0a55b82ea072d33e634826f4fc28a760c4985711e697dfdd78', NULL, 1),
	(8, '2026-11-28 04:50:57.591937+00', 'record_source', 'source:2', '{"title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS"}', 796, '738ea6ff0f15cc0a55b82ea072d33e634826f4fc28a760c4985711e697dfdd78', '8afadab44819ed77af9446e2c5bb8a4205e451c179924851e1b86b348c51151e', NULL, 1),
	(9, '2026-11-28 04:50:57.59531+00', 'record_source', 'source:3', '{"title": "Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov"}', 796, '8afadab44819ed77af9446e2c5bb8a4205e451c179924851e1b86b348c51151e', 'd8cc2f2638dbb5cfb5e372ac793eedacb10cc3bcb1499f09bd7618f0920b0de2', NULL, 1),
	(10, '2026-11-28 04:50:57.597971+00', 'record_source', 'source:4', '{"title": "Interview with Sergei Krikalev, 25 August 2023"}', 796, 'd8cc2f2638dbb5cfb5e372ac793eedacb10cc3bcb1499f09bd7618f0920b0de2', 'cabc1ad86009df4e37f0b04a6b0e1c55087348c85e1e684161a9d3a9eab75e34', NULL, 1),
	(11, '2026-11-28 04:50:57.601562+00', 'record_source', 'source:5', '{"title": "Reuters report on the Krikalev interview, 25 August 2023"}', 796, 'cabc1ad86009df4e37f0b04a6b0e1c55087348c85e1e684161a9d3a9eab75e34', 'da09d4c9e10bbb6f3a703bdafbff86eda5ae60256fd2da36663eb2823f8b505b', NULL, 1),
	(12, '2026-11-28 04:50:57.604216+00', 'record_source', 'source:6', '{"title": "Soyuz MS-24 launches fresh trio to International Space Station"}', 796, 'da09d4c9e10bbb6f3a703bdafbff86eda5ae60256fd2da36663eb2823f8b505b', '81888171b60c858f7d23b52095e384a78558209134eabf8768c8193eae6e97bb', NULL, 1),
	(13, '2026-11-28 04:50:57.606637+00', 'record_source', 'source:7', '{"title": "NASA Astronaut Frank Rubio of Miami Breaks US Record for Longest Spaceflight"}', 796, '81888171b60c858f7d23b52095e384a78558209134eabf8768c8193eae6e97bb', 'b98001866de0577b74bd11f8ebe9b1a9d0d3399f3fd7cfae98777b85d89ad03c', NULL, 1),
	(14, '2026-11-28 04:50:57.609294+00', 'record_source', 'source:8', '{"title": "Soyuz MS-24 docks after first Russian crewed launch in a year"}', 796, 'b98001866de0577b74bd11f8ebe9b1a9d0d3399f3fd7cfae98777b85d89ad03c', 'f4acad68e57545a7b9d1ce19287c4de2799477f66df7050bce2f1c2eda7b9122', NULL, 1),
	(15, '2026-11-28 04:50:57.611858+00', 'record_source', 'source:9', '{"title": "Frequently asked questions – International Space Station"}', 796, 'f4acad68e57545a7b9d1ce19287c4de2799477f66df7050bce2f1c2eda7b9122', '11ce69953d726c35eaa0ff401d1ea05e193842f6b1e52152d6f9080b4566b0cf', NULL, 1),
	(16, '2026-11-28 04:50:57.614505+00', 'record_source', 'source:10', '{"title": "International Space Station (an older page)"}', 796, '11ce69953d726c35eaa0ff401d1ea05e193842f6b1e52152d6f9080b4566b0cf', 'b21047e9d16fc10d0a2fb86ccf65a5b2431580b7fa7b39220c1efb7d23a3581c', NULL, 1),
	(17, '2026-11-28 04:50:57.617351+00', 'record_source', 'source:11', '{"title": "International Space Station (exploration blog)"}', 796, 'b21047e9d16fc10d0a2fb86ccf65a5b2431580b7fa7b39220c1efb7d23a3581c', '94268b5093af1fc3902b6a9231c4b154def5dad0a27e10e66869cb61d879f924', NULL, 1),
	(18, '2026-11-28 04:50:57.619904+00', 'record_source', 'source:12', '{"title": "International Space Station marks 20 years of continuous human presence"}', 796, '94268b5093af1fc3902b6a9231c4b154def5dad0a27e10e66869cb61d879f924', '427a197f66f407763af1b89b4aac30efc1d5b0618ab721ed91d62cead61647b3', NULL, 1),
	(19, '2026-11-28 04:50:57.622438+00', 'record_source', 'source:13', '{"title": "N° 4–1998: European ministers and officials to sign Space Station agreements in Washington"}', 796, '427a197f66f407763af1b89b4aac30efc1d5b0618ab721ed91d62cead61647b3', '162f2d1cac9ff013e448c46878c9b8d26f965ef8d6076a19adf38ccdc5f461e7', NULL, 1),
	(20, '2026-11-28 04:50:57.624777+00', 'record_source', 'source:14', '{"title": "ESA DG signs ISS agreement, January 1998 (photograph and caption)"}', 796, '162f2d1cac9ff013e448c46878c9b8d26f965ef8d6076a19adf38ccdc5f461e7', 'a28b80baba81ef256a3b83206acae2db1a4614a2ce60106679bee2bc9582252f', NULL, 1),
	(21, '2026-11-28 04:50:57.627841+00', 'record_source', 'source:15', '{"title": "All parties to ISS project support its extension after 2024 - NASA"}', 796, 'a28b80baba81ef256a3b83206acae2db1a4614a2ce60106679bee2bc9582252f', '521e71bca9413d5ce2f5ed96308a92be3a949a6928c7a3978d8e0eda4ce4dc68', NULL, 1),
	(22, '2026-11-28 04:50:57.63094+00', 'record_source', 'source:16', '{"title": "Russia commits to ISS extension to 2028"}', 796, '521e71bca9413d5ce2f5ed96308a92be3a949a6928c7a3978d8e0eda4ce4dc68', '192c9e1c68b08b9ad84b16f10c73e7bcc2327772999660311649dfba7ba0e1fb', NULL, 1),
	(23, '2026-11-28 04:50:57.634093+00', 'record_source', 'source:17', '{"title": "NASA''s LRO observes crater likely from Luna 25 impact"}', 796, '192c9e1c68b08b9ad84b16f10c73e7bcc2327772999660311649dfba7ba0e1fb', 'c9958791670b398c4cafd2a4af65a8e925efa71d5529e65974d48a5b70c49105', NULL, 1),
	(24, '2026-11-28 04:50:57.637902+00', 'record_source', 'source:18', '{"title": "Crater Formed by the Impact of the Luna-25 Spacecraft"}', 796, 'c9958791670b398c4cafd2a4af65a8e925efa71d5529e65974d48a5b70c49105', '2f2f3c032ac66da3f039b6c1eba5c3e96508c78f3fc117515b680a72ced244bb', NULL, 1),
	(25, '2026-11-28 04:50:57.640545+00', 'record_source', 'source:19', '{"title": "Chandrayaan-3 Spacecraft Lander (-158)"}', 796, '2f2f3c032ac66da3f039b6c1eba5c3e96508c78f3fc117515b680a72ced244bb', '446dac62bb6edb0f02f01d11c468c00452641d44ec560713cb03d1fa96f601cc', NULL, 1),
	(26, '2026-11-28 04:50:57.643302+00', 'record_source', 'source:20', '{"title": "Soyuz MS-24 crew launches for up to yearlong stay on space station"}', 796, '446dac62bb6edb0f02f01d11c468c00452641d44ec560713cb03d1fa96f601cc', 'd56f8e4a356ada9cb3c966acfe87ed03d02b58b89e058b7c09aef2d52c6d7f60', NULL, 1),
	(27, '2026-11-28 04:50:57.646996+00', 'record_source', 'source:21', '{"title": "TASS report on the docking of Crew-7, 27 August 2023"}', 796, 'd56f8e4a356ada9cb3c966acfe87ed03d02b58b89e058b7c09aef2d52c6d7f60', '0f12ec06d0385d309bf191db487019da514a8ba8dbf141aec19d58eb41411abb', NULL, 1),
	(28, '2026-11-28 04:50:57.651459+00', 'record_source', 'source:22', '{"title": "Crew-5 Mission Will See Russian Cosmonaut Fly Aboard US Spacecraft for First Time Since 2002"}', 796, '0f12ec06d0385d309bf191db487019da514a8ba8dbf141aec19d58eb41411abb', '109426498b14b558f33d22541c25c3af6aac4aaca97f0116b72a1106f22dec4e', NULL, 1),
	(29, '2026-11-28 04:50:57.721524+00', 'start_story', 'story:1', '{"headline": "Rivals on the ground, NASA and Roscosmos swap seats to orbit"}', 796, '109426498b14b558f33d22541c25c3af6aac4aaca97f0116b72a1106f22dec4e', '72d993ea5ad8331233a6d8a2663ac3d4ff98d7fe09ee4ac975428fae694a302c', 1, 1),
	(30, '2026-11-28 04:50:57.765941+00', 'tag_claim', 'claim:fd8653bb-896f-4529-bc7a-1405fecafc4e', '{"quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}', 796, '72d993ea5ad8331233a6d8a2663ac3d4ff98d7fe09ee4ac975428fae694a302c', '7b3f0f49f1030d24889b7a0fa6ce4e13aa989c1ccfcd0e141c14f2ad986ad8f0', 1, 1),
	(31, '2026-11-28 04:50:57.781069+00', 'describe_claim', 'claim:fd8653bb-896f-4529-bc7a-1405fecafc4e', '{"changed": ["kind"]}', 796, '7b3f0f49f1030d24889b7a0fa6ce4e13aa989c1ccfcd0e141c14f2ad986ad8f0', '5d17016079ff9c8d61b451aab025982a277e40290aa3b9fff8a0f6cb0795d677', 1, 1),
	(32, '2026-11-28 04:50:57.796381+00', 'attach_evidence', 'claim:fd8653bb-896f-4529-bc7a-1405fecafc4e', '{"source": 20, "stance": "supports", "evidence": 1}', 796, '5d17016079ff9c8d61b451aab025982a277e40290aa3b9fff8a0f6cb0795d677', 'ea2fad2832d3fa35d897904815b3017043661218d95d8c4f0b629911bf25ed91', 1, 1),
	(33, '2026-11-28 04:50:57.805805+00', 'attach_evidence', 'claim:fd8653bb-896f-4529-bc7a-1405fecafc4e', '{"source": 21, "stance": "supports", "evidence": 2}', 796, 'ea2fad2832d3fa35d897904815b3017043661218d95d8c4f0b629911bf25ed91', '4500a0a81a00213fb41bf69b822298560a30ed75b8d1f7cb1645330f5f9986dd', 1, 1),
	(34, '2026-11-28 04:50:57.840016+00', 'tag_claim', 'claim:92fdaf48-78c6-4c7e-9f04-5c4406063539', '{"quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}', 796, '4500a0a81a00213fb41bf69b822298560a30ed75b8d1f7cb1645330f5f9986dd', 'a01278ebff49e968379d1c5703f43a6f5aa6b4bcc3edb427f93bd519ca49de4c', 1, 1),
	(35, '2026-11-28 04:50:57.851524+00', 'describe_claim', 'claim:92fdaf48-78c6-4c7e-9f04-5c4406063539', '{"changed": ["kind", "as_of"]}', 796, 'a01278ebff49e968379d1c5703f43a6f5aa6b4bcc3edb427f93bd519ca49de4c', 'a07484139651714a752ea38ad4fb4ee77137ac5129b20701663e03e732414f41', 1, 1),
	(36, '2026-11-28 04:50:57.861522+00', 'attach_evidence', 'claim:92fdaf48-78c6-4c7e-9f04-5c4406063539', '{"source": 1, "stance": "supports", "evidence": 3}', 796, 'a07484139651714a752ea38ad4fb4ee77137ac5129b20701663e03e732414f41', 'e07b112db61e3148b58a152f011bddcfe1b9144fa5a1662f95daf6acc75b0771', 1, 1),
	(37, '2026-11-28 04:50:57.871563+00', 'attach_evidence', 'claim:92fdaf48-78c6-4c7e-9f04-5c4406063539', '{"source": 2, "stance": "supports", "evidence": 4}', 796, 'e07b112db61e3148b58a152f011bddcfe1b9144fa5a1662f95daf6acc75b0771', '78eb56557f685ef1c840b44069a0f8e9ba9f0a31ba16c852776174fdcc6f649d', 1, 1),
	(38, '2026-11-28 04:50:57.908655+00', 'tag_claim', 'claim:f1a42acf-2db7-454a-b43f-1fe36783180f', '{"quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}', 796, '78eb56557f685ef1c840b44069a0f8e9ba9f0a31ba16c852776174fdcc6f649d', '5bb9fa650adf55acea19c816bbf47eced6569aa2993117167194f7f88efcc1ec', 1, 1),
	(39, '2026-11-28 04:50:57.919987+00', 'describe_claim', 'claim:f1a42acf-2db7-454a-b43f-1fe36783180f', '{"changed": ["kind", "quantity", "unit", "attribution"]}', 796, '5bb9fa650adf55acea19c816bbf47eced6569aa2993117167194f7f88efcc1ec', '3c9c8dcbfcaf26b88d831873f4b07046211b36df62ea0791144992e2e1a421f3', 1, 1),
	(40, '2026-11-28 04:50:57.929519+00', 'attach_evidence', 'claim:f1a42acf-2db7-454a-b43f-1fe36783180f', '{"source": 3, "stance": "supports", "evidence": 5}', 796, '3c9c8dcbfcaf26b88d831873f4b07046211b36df62ea0791144992e2e1a421f3', 'c7099d67f6f6a0ad3db2f336e5573c63b3208d3d0c7d85bcf7f9d13b7dc07861', 1, 1),
	(41, '2026-11-28 04:50:57.939204+00', 'attach_evidence', 'claim:f1a42acf-2db7-454a-b43f-1fe36783180f', '{"source": 2, "stance": "context", "evidence": 6}', 796, 'c7099d67f6f6a0ad3db2f336e5573c63b3208d3d0c7d85bcf7f9d13b7dc07861', '239a923426ec0049cfd08eb800d9797559d6db3970cf1da79dd4eeda60b0c2ca', 1, 1),
	(42, '2026-11-28 04:50:57.971212+00', 'tag_claim', 'claim:c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', '{"quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}', 796, '239a923426ec0049cfd08eb800d9797559d6db3970cf1da79dd4eeda60b0c2ca', 'a2eaae4cd0711670c6f1cd20cb83381af0f96441766ca2a8c5717afa5ff41129', 1, 1),
	(43, '2026-11-28 04:50:57.982333+00', 'describe_claim', 'claim:c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', '{"changed": ["attribution"]}', 796, 'a2eaae4cd0711670c6f1cd20cb83381af0f96441766ca2a8c5717afa5ff41129', 'eb1e43a1ac3808d0470595cca526648ea6a9dc4a782f6a5f7913ba87c615b341', 1, 1),
	(44, '2026-11-28 04:50:57.99322+00', 'attach_evidence', 'claim:c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', '{"source": 2, "stance": "supports", "evidence": 7}', 796, 'eb1e43a1ac3808d0470595cca526648ea6a9dc4a782f6a5f7913ba87c615b341', 'e13953d78106a6d20bec21610a97b8500a204c1dcdb85166c2961947715aea2c', 1, 1),
	(45, '2026-11-28 04:50:58.034643+00', 'tag_claim', 'claim:49073c91-a1cd-42ed-bd30-95a407c8f0f7', '{"quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}', 796, 'e13953d78106a6d20bec21610a97b8500a204c1dcdb85166c2961947715aea2c', '7c50dfe789c06f91155aee7a4c73e99a32868562bea192b56770d72bbf4f9673', 1, 1),
	(46, '2026-11-28 04:50:58.049048+00', 'describe_claim', 'claim:49073c91-a1cd-42ed-bd30-95a407c8f0f7', '{"changed": ["kind", "as_of"]}', 796, '7c50dfe789c06f91155aee7a4c73e99a32868562bea192b56770d72bbf4f9673', 'dcb87e81730a7ad76fb0ffc239581af926e73fef46e4ed08710f805249e6295b', 1, 1),
	(47, '2026-11-28 04:50:58.059367+00', 'attach_evidence', 'claim:49073c91-a1cd-42ed-bd30-95a407c8f0f7', '{"source": 6, "stance": "supports", "evidence": 8}', 796, 'dcb87e81730a7ad76fb0ffc239581af926e73fef46e4ed08710f805249e6295b', '80ddb47e5aef6c2d5f3b516d00a13b0dfec5629617a083918a057d8eb8e40505', 1, 1),
	(48, '2026-11-28 04:50:58.066502+00', 'attach_evidence', 'claim:49073c91-a1cd-42ed-bd30-95a407c8f0f7', '{"source": 2, "stance": "supports", "evidence": 9}', 796, '80ddb47e5aef6c2d5f3b516d00a13b0dfec5629617a083918a057d8eb8e40505', '543050b9c46dbb56a892bc5dcb7838a56b932dd43ef16bdb551ca4228f6b2aa2', 1, 1),
	(49, '2026-11-28 04:50:58.111459+00', 'tag_claim', 'claim:c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '{"quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}', 796, '543050b9c46dbb56a892bc5dcb7838a56b932dd43ef16bdb551ca4228f6b2aa2', '0843fb8641657abedd771c38b6b82f0cacb439c7df536eabd50b87102fed559e', 1, 1),
	(50, '2026-11-28 04:50:58.122521+00', 'describe_claim', 'claim:c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '{"changed": ["kind", "quantity", "unit"]}', 796, '0843fb8641657abedd771c38b6b82f0cacb439c7df536eabd50b87102fed559e', '3a1d9a79012c87380254440bb268b46ede690b55a969a72798737d468fbf207d', 1, 1),
	(51, '2026-11-28 04:50:58.136617+00', 'attach_evidence', 'claim:c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '{"source": 7, "stance": "supports", "evidence": 10}', 796, '3a1d9a79012c87380254440bb268b46ede690b55a969a72798737d468fbf207d', '4e56e506d02ca407bef5e749533772e476a8959e7bee99b94d819123429972c9', 1, 1),
	(52, '2026-11-28 04:50:58.144543+00', 'attach_evidence', 'claim:c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '{"source": 8, "stance": "supports", "evidence": 11}', 796, '4e56e506d02ca407bef5e749533772e476a8959e7bee99b94d819123429972c9', 'b057dda3400c956e5090d99ec272312ef730a378b26565592314aa6cccdcdaa7', 1, 1),
	(53, '2026-11-28 04:50:58.178751+00', 'tag_claim', 'claim:06700e0f-7a9f-4db9-96e7-e9a24184e692', '{"quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}', 796, 'b057dda3400c956e5090d99ec272312ef730a378b26565592314aa6cccdcdaa7', '4afd0642059faa1448a68ef544d2ce13c416456d034b9165b10d029fc0fef710', 1, 1),
	(54, '2026-11-28 04:50:58.187433+00', 'describe_claim', 'claim:06700e0f-7a9f-4db9-96e7-e9a24184e692', '{"changed": ["attribution"]}', 796, '4afd0642059faa1448a68ef544d2ce13c416456d034b9165b10d029fc0fef710', 'f7cf49bb669a4d50717648a4ca773741bbf1c35f0d6058cc06c589e14bcf0ddf', 1, 1),
	(55, '2026-11-28 04:50:58.195799+00', 'attach_evidence', 'claim:06700e0f-7a9f-4db9-96e7-e9a24184e692', '{"source": 5, "stance": "supports", "evidence": 12}', 796, 'f7cf49bb669a4d50717648a4ca773741bbf1c35f0d6058cc06c589e14bcf0ddf', '8c031cbfcc1670a7652f00e2795bc1914708dadf90d95eb214c8a59c7a4e3454', 1, 1),
	(56, '2026-11-28 04:50:58.202849+00', 'attach_evidence', 'claim:06700e0f-7a9f-4db9-96e7-e9a24184e692', '{"source": 3, "stance": "supports", "evidence": 13}', 796, '8c031cbfcc1670a7652f00e2795bc1914708dadf90d95eb214c8a59c7a4e3454', '4a10cd22b0cb369f6dffbd4dc722d73d75ab3feab5b7d9f2292968fc1b844d79', 1, 1),
	(57, '2026-11-28 04:50:58.236884+00', 'tag_claim', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"quote": "circles the Earth at about 400 kilometres, or some 250 miles"}', 796, '4a10cd22b0cb369f6dffbd4dc722d73d75ab3feab5b7d9f2292968fc1b844d79', '9e83d3306bf1003c726b156956c190f31ee046b668a4d0ffe2264ec89ed70459', 1, 1),
	(58, '2026-11-28 04:50:58.246426+00', 'describe_claim', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"changed": ["kind", "quantity", "unit", "qualifier"]}', 796, '9e83d3306bf1003c726b156956c190f31ee046b668a4d0ffe2264ec89ed70459', '03efca8ab167f045e415398d43b4f5cccf84a3e8a1dbb22f4585decee45a5a5b', 1, 1),
	(59, '2026-11-28 04:50:58.254211+00', 'attach_evidence', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"source": 9, "stance": "supports", "evidence": 14}', 796, '03efca8ab167f045e415398d43b4f5cccf84a3e8a1dbb22f4585decee45a5a5b', '87bd051b56cbec6f819f913804a7d02c5bbe17f5231642b85f11342da6b0c383', 1, 1),
	(60, '2026-11-28 04:50:58.26154+00', 'attach_evidence', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"source": 11, "stance": "supports", "evidence": 15}', 796, '87bd051b56cbec6f819f913804a7d02c5bbe17f5231642b85f11342da6b0c383', 'c1401df5bbaf0bff2084c95caa11a6df6912398255200fad880ce3cfca8eb57a', 1, 1),
	(61, '2026-11-28 04:50:58.26922+00', 'attach_evidence', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"source": 10, "stance": "contradicts", "evidence": 16}', 796, 'c1401df5bbaf0bff2084c95caa11a6df6912398255200fad880ce3cfca8eb57a', '83c5f94966cf44c8c83d826eeaa8e8065521e94af6df7f5313c66f7a407a6def', 1, 1),
	(62, '2026-11-28 04:50:58.280113+00', 'change_evidence', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"changed": ["answer"], "evidence": 16}', 796, '83c5f94966cf44c8c83d826eeaa8e8065521e94af6df7f5313c66f7a407a6def', '21fe05b1705bfcb6a7c678c801c43697f8bbc281fb2e625c4c925fc4d5bf7b30', 1, 1),
	(63, '2026-11-28 04:50:58.320121+00', 'tag_claim', 'claim:26a54251-0e18-48f3-b54f-3626d884def7', '{"quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}', 796, '21fe05b1705bfcb6a7c678c801c43697f8bbc281fb2e625c4c925fc4d5bf7b30', '4465e96a54d744573f505f0e3f37848d6febd617cc0e17a77efc69fc55b990fb', 1, 1),
	(64, '2026-11-28 04:50:58.330481+00', 'describe_claim', 'claim:26a54251-0e18-48f3-b54f-3626d884def7', '{"changed": ["kind", "quantity", "unit", "qualifier", "as_of"]}', 796, '4465e96a54d744573f505f0e3f37848d6febd617cc0e17a77efc69fc55b990fb', 'ec350a8d6c4f476575380f9846f65b451af93d562c0d32076c69fdfdae078a0b', 1, 1),
	(65, '2026-11-28 04:50:58.34189+00', 'attach_evidence', 'claim:26a54251-0e18-48f3-b54f-3626d884def7', '{"source": 12, "stance": "supports", "evidence": 17}', 796, 'ec350a8d6c4f476575380f9846f65b451af93d562c0d32076c69fdfdae078a0b', '3ecc1dfd9ec63f5f7fb079b37aa25dc42115746625a1ebbf77e93aac2be03c90', 1, 1),
	(66, '2026-11-28 04:50:58.390035+00', 'tag_claim', 'claim:f999eb9c-4a32-4682-a1b9-80a0b2d11127', '{"quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}', 796, '3ecc1dfd9ec63f5f7fb079b37aa25dc42115746625a1ebbf77e93aac2be03c90', '1baccb1521baa704b7665d331edfb641cbc8e1c393e2613c3664089f9c290109', 1, 1),
	(67, '2026-11-28 04:50:58.404373+00', 'describe_claim', 'claim:f999eb9c-4a32-4682-a1b9-80a0b2d11127', '{"changed": ["kind", "quantity", "unit", "qualifier", "as_of"]}', 796, '1baccb1521baa704b7665d331edfb641cbc8e1c393e2613c3664089f9c290109', '8aaa751a9bc51f683d4e9a986e337c080fbbafd030ffc1db0f73aafd59273fbc', 1, 1),
	(68, '2026-11-28 04:50:58.416589+00', 'attach_evidence', 'claim:f999eb9c-4a32-4682-a1b9-80a0b2d11127', '{"source": 13, "stance": "supports", "evidence": 18}', 796, '8aaa751a9bc51f683d4e9a986e337c080fbbafd030ffc1db0f73aafd59273fbc', '4d5f51b4d0e94e56796e5fc95336ec71117c1d2543bb268ded3a4d95ea34bd54', 1, 1),
	(69, '2026-11-28 04:50:58.467731+00', 'tag_claim', 'claim:5214bee8-7ba6-4767-a78c-cdf8922725d6', '{"quote": "11 member states of the European Space Agency"}', 796, '4d5f51b4d0e94e56796e5fc95336ec71117c1d2543bb268ded3a4d95ea34bd54', 'e439fbd22397b292e75cb9103096a66698ede83926daa21ddb556bfd24f9ffa6', 1, 1),
	(70, '2026-11-28 04:50:58.483155+00', 'describe_claim', 'claim:5214bee8-7ba6-4767-a78c-cdf8922725d6', '{"changed": ["quantity", "unit", "qualifier", "as_of"]}', 796, 'e439fbd22397b292e75cb9103096a66698ede83926daa21ddb556bfd24f9ffa6', '484cddce3a81e5ccab8f651e1f9bd50ede23d330cad0d78f33266d822e8e4ecc', 1, 1),
	(71, '2026-11-28 04:50:58.496954+00', 'attach_evidence', 'claim:5214bee8-7ba6-4767-a78c-cdf8922725d6', '{"source": 14, "stance": "supports", "evidence": 19}', 796, '484cddce3a81e5ccab8f651e1f9bd50ede23d330cad0d78f33266d822e8e4ecc', '32e1e8c47eccf81ce7ca9c51baf07f0feaa1577129efd474015e52e0f828e8db', 1, 1),
	(72, '2026-11-28 04:50:58.508776+00', 'attach_evidence', 'claim:5214bee8-7ba6-4767-a78c-cdf8922725d6', '{"source": 13, "stance": "supports", "evidence": 20}', 796, '32e1e8c47eccf81ce7ca9c51baf07f0feaa1577129efd474015e52e0f828e8db', 'bacb761d303f89bee86f57b8906718ce34fd14d5dc6a98695140bcb51db68c1e', 1, 1),
	(73, '2026-11-28 04:50:58.562081+00', 'tag_claim', 'claim:c4cf2e46-c768-4362-92a0-8629cde02c90', '{"quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}', 796, 'bacb761d303f89bee86f57b8906718ce34fd14d5dc6a98695140bcb51db68c1e', '27b03677351bd9874a8ea6ecb6de405b27ca756931ae0377dd0491ba24e4954e', 1, 1),
	(74, '2026-11-28 04:50:58.577653+00', 'describe_claim', 'claim:c4cf2e46-c768-4362-92a0-8629cde02c90', '{"changed": ["kind", "recheck_by"]}', 796, '27b03677351bd9874a8ea6ecb6de405b27ca756931ae0377dd0491ba24e4954e', 'c7d5bab3b7fa9845d42dcf61809412d9e23b5762c7df3a168a7bb511f18cbd6d', 1, 1),
	(75, '2026-11-28 04:50:58.590605+00', 'attach_evidence', 'claim:c4cf2e46-c768-4362-92a0-8629cde02c90', '{"source": 15, "stance": "supports", "evidence": 21}', 796, 'c7d5bab3b7fa9845d42dcf61809412d9e23b5762c7df3a168a7bb511f18cbd6d', '98e9d39ac69cccda143fc1c49d66de37ee939be8a62d108b8583814af9d0f863', 1, 1),
	(76, '2026-11-28 04:50:58.600683+00', 'attach_evidence', 'claim:c4cf2e46-c768-4362-92a0-8629cde02c90', '{"source": 16, "stance": "supports", "evidence": 22}', 796, '98e9d39ac69cccda143fc1c49d66de37ee939be8a62d108b8583814af9d0f863', '1fb66f1ecd714278b8c9e1dc5290e5f0df2dfdc5b3f81c1772a1de87f7eed9a1', 1, 1),
	(77, '2026-11-28 04:50:58.652141+00', 'tag_claim', 'claim:12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '{"quote": "The other partners had by then settled on 2030"}', 796, '1fb66f1ecd714278b8c9e1dc5290e5f0df2dfdc5b3f81c1772a1de87f7eed9a1', '8fa1aff920aec8acce635cb990be4307f64a8f826aea62e2d625ede376b4dba2', 1, 1),
	(78, '2026-11-28 04:50:58.667125+00', 'describe_claim', 'claim:12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '{"changed": ["kind", "recheck_by"]}', 796, '8fa1aff920aec8acce635cb990be4307f64a8f826aea62e2d625ede376b4dba2', '8c4b00c6e3a42ba786b08862ef35bd3f82dbad9a44746e875bc6916400827509', 1, 1),
	(79, '2026-11-28 04:50:58.679405+00', 'attach_evidence', 'claim:12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '{"source": 15, "stance": "supports", "evidence": 23}', 796, '8c4b00c6e3a42ba786b08862ef35bd3f82dbad9a44746e875bc6916400827509', 'dc335a106da8991436c7bd165b62e305aa2a4a84a8ad1dc389a606f3b1f9e59a', 1, 1),
	(80, '2026-11-28 04:50:58.690729+00', 'attach_evidence', 'claim:12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '{"source": 16, "stance": "supports", "evidence": 24}', 796, 'dc335a106da8991436c7bd165b62e305aa2a4a84a8ad1dc389a606f3b1f9e59a', '5dc375425d55dd5b7f57f3441bd955feb3fa52c03f5a6ae00943d0b9e86b3450', 1, 1),
	(81, '2026-11-28 04:50:58.746056+00', 'tag_claim', 'claim:38832e85-6d47-4c11-b732-b1f0b768f238', '{"quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023"}', 796, '5dc375425d55dd5b7f57f3441bd955feb3fa52c03f5a6ae00943d0b9e86b3450', '1ee22bc92d387928c28ea6da5998f64f493c9b6d77f7f3c567bdd308182205f2', 1, 1),
	(82, '2026-11-28 04:50:58.761197+00', 'describe_claim', 'claim:38832e85-6d47-4c11-b732-b1f0b768f238', '{"changed": ["kind", "as_of"]}', 796, '1ee22bc92d387928c28ea6da5998f64f493c9b6d77f7f3c567bdd308182205f2', '05f3edfd1be708e4ce8dc1f13e3579696b3bdb9045c17bd53b7f98703b381d39', 1, 1),
	(83, '2026-11-28 04:50:58.77485+00', 'attach_evidence', 'claim:38832e85-6d47-4c11-b732-b1f0b768f238', '{"source": 17, "stance": "supports", "evidence": 25}', 796, '05f3edfd1be708e4ce8dc1f13e3579696b3bdb9045c17bd53b7f98703b381d39', '29411680019fb0a440884be0c701dd34709d2637c75514751a5c4ace80148983', 1, 1),
	(84, '2026-11-28 04:50:58.786927+00', 'attach_evidence', 'claim:38832e85-6d47-4c11-b732-b1f0b768f238', '{"source": 18, "stance": "supports", "evidence": 26}', 796, '29411680019fb0a440884be0c701dd34709d2637c75514751a5c4ace80148983', 'ed592c8adc258612c5058ca03b4aa4ef98ccb178294cbbdc995765778574f43c', 1, 1),
	(85, '2026-11-28 04:50:58.833519+00', 'tag_claim', 'claim:118d59b4-0d04-4a90-bcfa-8906ba7a749a', '{"quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says"}', 796, 'ed592c8adc258612c5058ca03b4aa4ef98ccb178294cbbdc995765778574f43c', '1809a289f22e66b8d96070f25d403258cec2e7b17243f2c45338e4c39f7f99bb', 1, 1),
	(86, '2026-11-28 04:50:58.846971+00', 'describe_claim', 'claim:118d59b4-0d04-4a90-bcfa-8906ba7a749a', '{"changed": ["kind", "attribution"]}', 796, '1809a289f22e66b8d96070f25d403258cec2e7b17243f2c45338e4c39f7f99bb', '08299fc3f5f2499a2baad480b3563d8f7a793297c93d39d83bb5ef01ef2facff', 1, 1),
	(87, '2026-11-28 04:50:58.858838+00', 'attach_evidence', 'claim:118d59b4-0d04-4a90-bcfa-8906ba7a749a', '{"source": 18, "stance": "supports", "evidence": 27}', 796, '08299fc3f5f2499a2baad480b3563d8f7a793297c93d39d83bb5ef01ef2facff', '8156a24aee65249a19c31e4b6567b633278ea6b0de99d60daa4e07008441deef', 1, 1),
	(88, '2026-11-28 04:50:58.914973+00', 'tag_claim', 'claim:5ec309a3-957a-44c7-95a2-5804a2768b25', '{"quote": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it"}', 796, '8156a24aee65249a19c31e4b6567b633278ea6b0de99d60daa4e07008441deef', 'b4741bde2d54f6f968ca1e8e4235b933c9108559fdb40713408f2c1b503cc620', 1, 1),
	(89, '2026-11-28 04:50:58.930721+00', 'describe_claim', 'claim:5ec309a3-957a-44c7-95a2-5804a2768b25', '{"changed": ["kind", "as_of"]}', 796, 'b4741bde2d54f6f968ca1e8e4235b933c9108559fdb40713408f2c1b503cc620', '516e0ace7da12aea578fce38885c9ecc0fa566756235e05e8f31063372b39284', 1, 1),
	(90, '2026-11-28 04:50:58.94417+00', 'attach_evidence', 'claim:5ec309a3-957a-44c7-95a2-5804a2768b25', '{"source": 19, "stance": "supports", "evidence": 28}', 796, '516e0ace7da12aea578fce38885c9ecc0fa566756235e05e8f31063372b39284', '137558ba44d2dd0cb04a99a183f74d9f1c2dde28fb6e079cec66d43d0958af07', 1, 1),
	(91, '2026-11-28 04:50:58.954758+00', 'clear_sentence', 'sentence:fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48', '{"reason": "transition"}', 796, '137558ba44d2dd0cb04a99a183f74d9f1c2dde28fb6e079cec66d43d0958af07', '03c70d466b114fbbaaacc4524fd72d8b96b929206bd2341344e38bcec6a04280', 1, 1),
	(92, '2026-11-28 04:50:58.963037+00', 'clear_sentence', 'sentence:c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168', '{"reason": "transition"}', 796, '03c70d466b114fbbaaacc4524fd72d8b96b929206bd2341344e38bcec6a04280', 'e454c2780084229cc49f4f3c17330fc6045b3cad6591e1fed01f70b51338a58d', 1, 1),
	(93, '2026-11-28 04:50:58.970816+00', 'clear_sentence', 'sentence:92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016', '{"reason": "opinion"}', 796, 'e454c2780084229cc49f4f3c17330fc6045b3cad6591e1fed01f70b51338a58d', '959c0656791eb9f15b4df7117b58ad90822affb6c9220aac7ff54883881ca275', 1, 1),
	(94, '2026-11-28 04:50:58.979209+00', 'clear_sentence', 'sentence:1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66', '{"reason": "transition"}', 796, '959c0656791eb9f15b4df7117b58ad90822affb6c9220aac7ff54883881ca275', '6a327dc3c0008db07a9a9875991599254502f1aefffe27039e5c4a3f9e9c666a', 1, 1),
	(95, '2026-11-28 04:50:59.005603+00', 'rest_display', 'claim:ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', '{"on": ["92fdaf48-78c6-4c7e-9f04-5c4406063539"]}', 796, '6a327dc3c0008db07a9a9875991599254502f1aefffe27039e5c4a3f9e9c666a', 'c2b9ab0a17a4493c9b7e9d235252d9e21cd965c984261519d2d7cc77de4629eb', 1, 1),
	(96, '2026-11-28 04:50:59.034286+00', 'rest_display', 'claim:e5141ed3-d4d0-4b2c-bd85-9da63054da10', '{"on": ["38832e85-6d47-4c11-b732-b1f0b768f238", "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "fd8653bb-896f-4529-bc7a-1405fecafc4e"]}', 796, 'c2b9ab0a17a4493c9b7e9d235252d9e21cd965c984261519d2d7cc77de4629eb', '986264354902b6f5e16a9951797dd8576b46054d95695c5010ddbf5090e22e42', 1, 1),
	(97, '2026-11-28 04:50:59.043688+00', 'send_to_review', 'story:1', '{"note": "", "version": 17}', 796, '986264354902b6f5e16a9951797dd8576b46054d95695c5010ddbf5090e22e42', '2ac21be6163b5f02f6ab259af0220db05dec291c6f3c3a2b3249a8f83d049793', 1, 1),
	(98, '2026-11-28 04:50:59.076549+00', 'approve_claim', 'claim:fd8653bb-896f-4529-bc7a-1405fecafc4e', '{"note": "", "review": 2, "fingerprint": "a79bd98341d50b4d4c8282be0a5b347466c3fad91566d746f2211cde006cc567"}', 796, '2ac21be6163b5f02f6ab259af0220db05dec291c6f3c3a2b3249a8f83d049793', '71e97aff096d40555b877c8692855774ff03424066f5a178557a35162ecb13dd', 1, 4),
	(99, '2026-11-28 04:50:59.100478+00', 'approve_claim', 'claim:92fdaf48-78c6-4c7e-9f04-5c4406063539', '{"note": "", "review": 4, "fingerprint": "dd5b98da805dad3a1d30c67a4cf7981e9f63748df85eba811b8c8594453f28f7"}', 796, '71e97aff096d40555b877c8692855774ff03424066f5a178557a35162ecb13dd', 'e3ad9fd9f9604318825af56c19f1acaef3cfaee8a1316fb4831499dd6ef9fe28', 1, 3),
	(100, '2026-11-28 04:50:59.12875+00', 'approve_claim', 'claim:f1a42acf-2db7-454a-b43f-1fe36783180f', '{"note": "", "review": 6, "fingerprint": "0ab3d878f92ab088d6831221a69605afcc2f8263a4b828ecccf5bb51b15a016b"}', 796, 'e3ad9fd9f9604318825af56c19f1acaef3cfaee8a1316fb4831499dd6ef9fe28', 'f03d0df8d29ea5429d57ca2a6d8fdf9fcaf953a1919996259a368ff1819ba00e', 1, 3),
	(101, '2026-11-28 04:50:59.157639+00', 'approve_claim', 'claim:c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', '{"note": "", "review": 8, "fingerprint": "3e03c2387e3b494a771508136e0662182356420a22852905ce25352ffb2edc0f"}', 796, 'f03d0df8d29ea5429d57ca2a6d8fdf9fcaf953a1919996259a368ff1819ba00e', '62bea5520835055407edabe95ada69aa960999cc9ea00628b51dde67e5ff9db6', 1, 3),
	(102, '2026-11-28 04:50:59.187075+00', 'approve_claim', 'claim:49073c91-a1cd-42ed-bd30-95a407c8f0f7', '{"note": "", "review": 10, "fingerprint": "bef86fc494cd8e167774bd82fd9fd2dfb25aec58a97e4ba736638f61669b9457"}', 796, '62bea5520835055407edabe95ada69aa960999cc9ea00628b51dde67e5ff9db6', '22b45c12400ee3546bd0778418863bb1a96bfc872c04079eae435a4c1acdf53e', 1, 3),
	(103, '2026-11-28 04:50:59.216389+00', 'approve_claim', 'claim:c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', '{"note": "", "review": 12, "fingerprint": "4f9b9da07d5899eb96140d4363c744d078b4e44ca2fe79eece52c32eb45d203e"}', 796, '22b45c12400ee3546bd0778418863bb1a96bfc872c04079eae435a4c1acdf53e', 'f495a6f21d760e849d617c70fbc10e6d3fcc10000cc4f136f7180b278cb48d71', 1, 4),
	(104, '2026-11-28 04:50:59.2414+00', 'approve_claim', 'claim:06700e0f-7a9f-4db9-96e7-e9a24184e692', '{"note": "", "review": 14, "fingerprint": "a12551a63bebacb85e1618bd245d24fc7101922b694141a1460fe4c97cbc1285"}', 796, 'f495a6f21d760e849d617c70fbc10e6d3fcc10000cc4f136f7180b278cb48d71', '882c8ab5167d36124ee6bcf51d9446ec00dd6c4ba30534df8162c71a2aa8e9e5', 1, 4),
	(105, '2026-11-28 04:50:59.261668+00', 'approve_claim', 'claim:caf9db37-65f5-431b-995f-4285511ee40b', '{"note": "", "review": 16, "fingerprint": "a89e62d738b7063c21608b741f83cf79f7538a4253d620ad7e7aecd500edd4d4"}', 796, '882c8ab5167d36124ee6bcf51d9446ec00dd6c4ba30534df8162c71a2aa8e9e5', '5a0d5cf0517cb27c7b685d543a1c8dcb611193e970761f740362a596b7cf8f28', 1, 3),
	(106, '2026-11-28 04:50:59.283288+00', 'approve_claim', 'claim:26a54251-0e18-48f3-b54f-3626d884def7', '{"note": "", "review": 18, "fingerprint": "604a27416826b46c57bbacf94b9e8ea18dbd8de2a520839c54a5172d3b82acf2"}', 796, '5a0d5cf0517cb27c7b685d543a1c8dcb611193e970761f740362a596b7cf8f28', '4ee364733c3d30987e37c869f5d9448460d27face2f4866e8b8fe1431370915f', 1, 3),
	(107, '2026-11-28 04:50:59.304363+00', 'approve_claim', 'claim:f999eb9c-4a32-4682-a1b9-80a0b2d11127', '{"note": "", "review": 20, "fingerprint": "dde6c0f0918bf1758792f060d20f4807f2fa957aca117d715b0f1c8ddeb900a5"}', 796, '4ee364733c3d30987e37c869f5d9448460d27face2f4866e8b8fe1431370915f', 'c36c8ba740b194cbb1e4b7e2086c0df2ed4ce0b283c23a588e2eb10316b27505', 1, 3),
	(108, '2026-11-28 04:50:59.324935+00', 'approve_claim', 'claim:5214bee8-7ba6-4767-a78c-cdf8922725d6', '{"note": "", "review": 22, "fingerprint": "93bfe8b280b69aa450304a56ef4b165229dc43940383bd7c1ad8b8d5260d115c"}', 796, 'c36c8ba740b194cbb1e4b7e2086c0df2ed4ce0b283c23a588e2eb10316b27505', 'd61107efdafe5e3ea810d647149747fedd475c91d1cb7a96e74b12ce2fdaf1fb', 1, 4),
	(109, '2026-11-28 04:50:59.354599+00', 'approve_claim', 'claim:c4cf2e46-c768-4362-92a0-8629cde02c90', '{"note": "", "review": 24, "fingerprint": "12069f872e907958ac8c6e5f1a820133edfe054bebdab9c5c9d56f6d40fa27d9"}', 796, 'd61107efdafe5e3ea810d647149747fedd475c91d1cb7a96e74b12ce2fdaf1fb', 'c935764f0c3c1a2a162fcc300aaf1715ecbabbf548aca13d4e00f4c0d76e878b', 1, 4),
	(110, '2026-11-28 04:50:59.380208+00', 'approve_claim', 'claim:12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', '{"note": "", "review": 26, "fingerprint": "ac1ea2eb705032f8ac405d37df81cb1813ff471f24fc85f0fe6f8de29e8c7355"}', 796, 'c935764f0c3c1a2a162fcc300aaf1715ecbabbf548aca13d4e00f4c0d76e878b', '14d61992462f3c0780f93596b15eed84d95ca8508a8bae27063d7e1337982b5f', 1, 4),
	(111, '2026-11-28 04:50:59.406783+00', 'approve_claim', 'claim:38832e85-6d47-4c11-b732-b1f0b768f238', '{"note": "", "review": 28, "fingerprint": "f2388df1942de779077d046973ad2258c989eb368a4361a9bd2b75f3d53d1e8c"}', 796, '14d61992462f3c0780f93596b15eed84d95ca8508a8bae27063d7e1337982b5f', 'd8a055edc47e5a026308a2e111b7424ee91be40560a22b6de49257154ea9131a', 1, 3),
	(112, '2026-11-28 04:50:59.433157+00', 'approve_claim', 'claim:118d59b4-0d04-4a90-bcfa-8906ba7a749a', '{"note": "", "review": 30, "fingerprint": "637121cb50fc014fad55e2cc648418c9cc387f896bb18a2a7162b7c0c4091832"}', 796, 'd8a055edc47e5a026308a2e111b7424ee91be40560a22b6de49257154ea9131a', '6201b34e46a5ca8002caf18690930a46896de0170a7aa0f870e18ebe1efcc02f', 1, 3),
	(113, '2026-11-28 04:50:59.461533+00', 'approve_claim', 'claim:5ec309a3-957a-44c7-95a2-5804a2768b25', '{"note": "", "review": 32, "fingerprint": "135ad2b3df2c619994f1ae5fe9fb08e8340d6299dcf0d7d42d5fc7896bb84285"}', 796, '6201b34e46a5ca8002caf18690930a46896de0170a7aa0f870e18ebe1efcc02f', '26e6d714915ae594ae1cc4a6dab0455254a348175611695bbac331eeae2bf6a4', 1, 3),
	(114, '2026-11-28 04:50:59.491562+00', 'approve_claim', 'claim:ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', '{"note": "", "review": 34, "fingerprint": "f8438612eba268ca3e38ffe21f65a17b05f2c5a9a505f5a922bfde5527ca5383"}', 796, '26e6d714915ae594ae1cc4a6dab0455254a348175611695bbac331eeae2bf6a4', '87a18191150c3bcc8e6138c8946566a7fbeb630ac8b939da64a17d8b0e18ba53', 1, 4),
	(115, '2026-11-28 04:50:59.519072+00', 'approve_claim', 'claim:e5141ed3-d4d0-4b2c-bd85-9da63054da10', '{"note": "", "review": 36, "fingerprint": "a9be9ef771fd14e9b10012bec6c20a7962da8374b357a950fe6615186e8b1071"}', 796, '87a18191150c3bcc8e6138c8946566a7fbeb630ac8b939da64a17d8b0e18ba53', 'bd824c7a548ffe3b8d3f23a260cbf031916ca42fc569f3fabd073cf03128e8e3', 1, 4),
	(116, '2026-11-28 04:50:59.536343+00', 'sign_off', 'story:1', '{"digest": "55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0"}', 796, 'bd824c7a548ffe3b8d3f23a260cbf031916ca42fc569f3fabd073cf03128e8e3', '33ca9fcb4afeebff9fea931ff5d0f4f56d5afbf4185eb97e067bae36b99c1246', 1, 3),
	(117, '2026-11-28 04:50:59.756911+00', 'publish', 'publication:1', '{"kind": "first", "digest": "55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0", "number": 1}', 796, '33ca9fcb4afeebff9fea931ff5d0f4f56d5afbf4185eb97e067bae36b99c1246', 'f1e5f566d9219c0ae4d2d86c1c66359aefc8d117ee315bb7af39705ad75ce5b7', 1, 5),
	(118, '2026-11-28 04:50:59.795725+00', 'start_story', 'story:2', '{"headline": "How the seat swaps to orbit came to be prolonged"}', 796, 'f1e5f566d9219c0ae4d2d86c1c66359aefc8d117ee315bb7af39705ad75ce5b7', 'a824511cae434b323308833e0d5c464efea95f5e7cb324aabb832757af1c37a5', 2, 2),
	(119, '2026-11-28 04:50:59.830385+00', 'tag_claim', 'claim:4ec09d2b-9e30-4290-9843-0c06d4c857ef', '{"quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}', 796, 'a824511cae434b323308833e0d5c464efea95f5e7cb324aabb832757af1c37a5', '0cc4a10fc54aa151181f7ecf8e9da387e5b2aa1755847a7c692c5cc5c073b14a', 2, 2),
	(120, '2026-11-28 04:50:59.841557+00', 'describe_claim', 'claim:4ec09d2b-9e30-4290-9843-0c06d4c857ef', '{"changed": ["kind", "as_of"]}', 796, '0cc4a10fc54aa151181f7ecf8e9da387e5b2aa1755847a7c692c5cc5c073b14a', '59f0569c0506cb2a2be0612684fb78e26d69087793e60dd167fb5e73c6240e21', 2, 2),
	(121, '2026-11-28 04:50:59.84971+00', 'attach_evidence', 'claim:4ec09d2b-9e30-4290-9843-0c06d4c857ef', '{"source": 20, "stance": "supports", "evidence": 29}', 796, '59f0569c0506cb2a2be0612684fb78e26d69087793e60dd167fb5e73c6240e21', 'cbfeca4df362fc07e860162bd7021c6dab629652b7cd39c7d9b75bb4bc007113', 2, 2),
	(122, '2026-11-28 04:50:59.857651+00', 'attach_evidence', 'claim:4ec09d2b-9e30-4290-9843-0c06d4c857ef', '{"source": 6, "stance": "supports", "evidence": 30}', 796, 'cbfeca4df362fc07e860162bd7021c6dab629652b7cd39c7d9b75bb4bc007113', '6538b9ee8201b21cfcdfb848e9828a53b9876a914aa200df55a783e1fe2a329b', 2, 2),
	(123, '2026-11-28 04:50:59.889716+00', 'tag_claim', 'claim:ce010024-e799-4b8f-a8d1-6949ec584336', '{"quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}', 796, '6538b9ee8201b21cfcdfb848e9828a53b9876a914aa200df55a783e1fe2a329b', '8ecb6369a56d60d9f86b408f8669488f18e5f10f0c23a5d3afc0ce0b76183b09', 2, 2),
	(124, '2026-11-28 04:50:59.902313+00', 'describe_claim', 'claim:ce010024-e799-4b8f-a8d1-6949ec584336', '{"changed": ["attribution"]}', 796, '8ecb6369a56d60d9f86b408f8669488f18e5f10f0c23a5d3afc0ce0b76183b09', 'b50c686761c55d24dee955ff1f972875a1f03257448c0b4201f53eeec95c4c0a', 2, 2),
	(125, '2026-11-28 04:50:59.913993+00', 'attach_evidence', 'claim:ce010024-e799-4b8f-a8d1-6949ec584336', '{"source": 3, "stance": "supports", "evidence": 31}', 796, 'b50c686761c55d24dee955ff1f972875a1f03257448c0b4201f53eeec95c4c0a', '5eb6414b73fb142fe202a7ffe30d924941fd3243489af72323c7da34c0e0eb74', 2, 2),
	(126, '2026-11-28 04:50:59.950402+00', 'tag_claim', 'claim:cb374093-d4f4-4e08-9600-186d7e1fac3d', '{"quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}', 796, '5eb6414b73fb142fe202a7ffe30d924941fd3243489af72323c7da34c0e0eb74', '8f1cf0e13e00dee8300fb95bd22d692283d1ada6e7f4d3cc4af481924a62923a', 2, 2),
	(127, '2026-11-28 04:50:59.96369+00', 'describe_claim', 'claim:cb374093-d4f4-4e08-9600-186d7e1fac3d', '{"changed": ["kind", "recheck_by"]}', 796, '8f1cf0e13e00dee8300fb95bd22d692283d1ada6e7f4d3cc4af481924a62923a', '2cacddc90558d4063397aa9d36bc3029412fb1f27e8c34f8be8b6e4e875bf424', 2, 2),
	(128, '2026-11-28 04:50:59.975673+00', 'attach_evidence', 'claim:cb374093-d4f4-4e08-9600-186d7e1fac3d', '{"source": 3, "stance": "supports", "evidence": 32}', 796, '2cacddc90558d4063397aa9d36bc3029412fb1f27e8c34f8be8b6e4e875bf424', '2a4bbad1049e50a3033ad6c480675facece966849790a22b4ce813ec83494bf6', 2, 2),
	(129, '2026-11-28 04:50:59.985408+00', 'attach_evidence', 'claim:cb374093-d4f4-4e08-9600-186d7e1fac3d', '{"source": 21, "stance": "supports", "evidence": 33}', 796, '2a4bbad1049e50a3033ad6c480675facece966849790a22b4ce813ec83494bf6', 'ce4f645da93344ccf192ef15bc61eab836bb912477d33f55e01926cb177471f8', 2, 2),
	(130, '2026-11-28 04:51:00.020785+00', 'tag_claim', 'claim:26d510bc-1961-428d-b92c-f9f96c94e08f', '{"quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}', 796, 'ce4f645da93344ccf192ef15bc61eab836bb912477d33f55e01926cb177471f8', '6fb4ec9d4622cc7015ec59797b38a8e416e67c3b36e0f414a6f0f891d847af54', 2, 2),
	(131, '2026-11-28 04:51:00.032261+00', 'describe_claim', 'claim:26d510bc-1961-428d-b92c-f9f96c94e08f', '{"changed": ["attribution"]}', 796, '6fb4ec9d4622cc7015ec59797b38a8e416e67c3b36e0f414a6f0f891d847af54', '1de714e6ce680ec9661adddbb9fa260c373e07c33c718a40b23075d87f37f778', 2, 2),
	(132, '2026-11-28 04:51:00.041616+00', 'attach_evidence', 'claim:26d510bc-1961-428d-b92c-f9f96c94e08f', '{"source": 3, "stance": "supports", "evidence": 34}', 796, '1de714e6ce680ec9661adddbb9fa260c373e07c33c718a40b23075d87f37f778', '1d668a84d301e0a167deb8c5b0a9008b8ff08edcac9dfe47670de8a0b9afa7de', 2, 2),
	(133, '2026-11-28 04:51:00.074463+00', 'tag_claim', 'claim:432eecab-41b3-431d-bc81-ea0d7fd7df6e', '{"quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}', 796, '1d668a84d301e0a167deb8c5b0a9008b8ff08edcac9dfe47670de8a0b9afa7de', 'e1660a720785627e3adfad9d77c55b67aec4b63df11a1f61a5042eb824aa2b88', 2, 2),
	(134, '2026-11-28 04:51:00.089153+00', 'attach_evidence', 'claim:432eecab-41b3-431d-bc81-ea0d7fd7df6e', '{"source": 22, "stance": "supports", "evidence": 35}', 796, 'e1660a720785627e3adfad9d77c55b67aec4b63df11a1f61a5042eb824aa2b88', '27cdfe7e0cbcb49d3ea62eb7f5a4bff9208e8dd71f3c6c83183ea5d9fa38e06e', 2, 2),
	(135, '2026-11-28 04:51:00.099794+00', 'attach_evidence', 'claim:432eecab-41b3-431d-bc81-ea0d7fd7df6e', '{"source": 21, "stance": "supports", "evidence": 36}', 796, '27cdfe7e0cbcb49d3ea62eb7f5a4bff9208e8dd71f3c6c83183ea5d9fa38e06e', '03b91e66190ab803ed4487f2d77e777a0ffde57b64d0484711a938c965f8f169', 2, 2),
	(136, '2026-11-28 04:51:00.138206+00', 'tag_claim', 'claim:d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', '{"quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}', 796, '03b91e66190ab803ed4487f2d77e777a0ffde57b64d0484711a938c965f8f169', '9cffd463a61cf90e7ff948bf8a9dad57e560d99760cccc7b5971a047220bc479', 2, 2),
	(137, '2026-11-28 04:51:00.150369+00', 'describe_claim', 'claim:d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', '{"changed": ["kind"]}', 796, '9cffd463a61cf90e7ff948bf8a9dad57e560d99760cccc7b5971a047220bc479', '0b2a35d2b2a0e6168807377b0a62f25070faa587c3265000028d32923301aaa5', 2, 2),
	(138, '2026-11-28 04:51:00.161245+00', 'attach_evidence', 'claim:d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', '{"source": 21, "stance": "supports", "evidence": 37}', 796, '0b2a35d2b2a0e6168807377b0a62f25070faa587c3265000028d32923301aaa5', 'e88746afd71565d971a851ae44489c5abead286401b4971189fc9d16ff2b18c4', 2, 2),
	(139, '2026-11-28 04:51:00.203724+00', 'tag_claim', 'claim:9622e9bd-1311-47d7-aa75-d3db53e93b4d', '{"quote": "Every swap so far has gone to plan"}', 796, 'e88746afd71565d971a851ae44489c5abead286401b4971189fc9d16ff2b18c4', '5a1cffc7b7d69900d95b78736d1ed18c41433561141cb95dfae7ed5a57e7a75b', 2, 2),
	(140, '2026-11-28 04:51:00.217082+00', 'describe_claim', 'claim:9622e9bd-1311-47d7-aa75-d3db53e93b4d', '{"changed": ["kind"]}', 796, '5a1cffc7b7d69900d95b78736d1ed18c41433561141cb95dfae7ed5a57e7a75b', '9e32e8dec09e9e5a93e47ff084a44985f3baf7cfd4e4cea1f04c08de120e0e15', 2, 2),
	(141, '2026-11-28 04:51:00.228353+00', 'attach_evidence', 'claim:9622e9bd-1311-47d7-aa75-d3db53e93b4d', '{"source": 3, "stance": "supports", "evidence": 38}', 796, '9e32e8dec09e9e5a93e47ff084a44985f3baf7cfd4e4cea1f04c08de120e0e15', '7568febdaa5debbe3df9b965153ff3adde75709e3bd8bbdbe269c90c29ef550c', 2, 2),
	(142, '2026-11-28 04:51:00.238815+00', 'attach_evidence', 'claim:9622e9bd-1311-47d7-aa75-d3db53e93b4d', '{"source": 7, "stance": "contradicts", "evidence": 39}', 796, '7568febdaa5debbe3df9b965153ff3adde75709e3bd8bbdbe269c90c29ef550c', '9ad0e01f65a633c5e620c8ad848befe601dd1683ae2905a05d2c96cf1e1e3cea', 2, 2),
	(143, '2026-11-28 04:51:00.280616+00', 'tag_claim', 'claim:f72cebe4-a62b-4daf-bf4c-87b449e6717d', '{"quote": "Since nobody pays, sanctions do not touch the seats"}', 796, '9ad0e01f65a633c5e620c8ad848befe601dd1683ae2905a05d2c96cf1e1e3cea', 'd860cc36090d0af77b4352e2263a7b9cf2b4dc9a8bdbfc8aebd7e7bfa5b36803', 2, 2),
	(144, '2026-11-28 04:51:00.29263+00', 'describe_claim', 'claim:f72cebe4-a62b-4daf-bf4c-87b449e6717d', '{"changed": ["kind", "risks"]}', 796, 'd860cc36090d0af77b4352e2263a7b9cf2b4dc9a8bdbfc8aebd7e7bfa5b36803', 'dc35c011761d79f5bf6e374f64a95b351e8503e19431ae368c9055d34e3d3be5', 2, 2),
	(145, '2026-11-28 04:51:00.312538+00', 'rest_display', 'claim:9a363fe9-b09a-4950-ac33-42aba072f4f9', '{"on": ["ce010024-e799-4b8f-a8d1-6949ec584336"]}', 796, 'dc35c011761d79f5bf6e374f64a95b351e8503e19431ae368c9055d34e3d3be5', '4f8372a20ed5448ca2dc3162946da89e7382f30d6a6c30c0fefdc50282e0206e', 2, 2),
	(146, '2026-11-28 04:51:00.33361+00', 'rest_display', 'claim:b4322358-d0c5-476c-bd53-78739c6bf91b', '{"on": ["26d510bc-1961-428d-b92c-f9f96c94e08f", "ce010024-e799-4b8f-a8d1-6949ec584336"]}', 796, '4f8372a20ed5448ca2dc3162946da89e7382f30d6a6c30c0fefdc50282e0206e', '60949e5d6c8533049f5b3b2cf18c1735f352dc3495d751a21bd3f5bd9b1fe0a2', 2, 2),
	(147, '2026-11-28 04:51:00.342398+00', 'send_to_review', 'story:2', '{"note": "", "version": 9}', 796, '60949e5d6c8533049f5b3b2cf18c1735f352dc3495d751a21bd3f5bd9b1fe0a2', '2c895677cccf445cd19a376ed2ca55dccd5dc6cc03bb5af4dad64b740fe6c934', 2, 2),
	(148, '2026-11-28 04:51:00.373311+00', 'approve_claim', 'claim:4ec09d2b-9e30-4290-9843-0c06d4c857ef', '{"note": "", "review": 38, "fingerprint": "c6da43993d31e42a3674fe1662a03b0dab61d246b8c72c77788bc59e2a8e36d8"}', 796, '2c895677cccf445cd19a376ed2ca55dccd5dc6cc03bb5af4dad64b740fe6c934', '2fc37a1af9374cd190fb083a7826249e0c1d1b36ca5d18105f01fbf2f3d072af', 2, 3),
	(149, '2026-11-28 04:51:00.398494+00', 'approve_claim', 'claim:ce010024-e799-4b8f-a8d1-6949ec584336', '{"note": "", "review": 40, "fingerprint": "20267970f72cc41c7b640ea3bece3450ac31f8a534a08108f0df3eae0d9c9ad0"}', 796, '2fc37a1af9374cd190fb083a7826249e0c1d1b36ca5d18105f01fbf2f3d072af', '2a8ac713de08435220887a9e399e026a82fd9556e4f6572d9b91e3430e9d8b4d', 2, 4),
	(150, '2026-11-28 04:51:00.429941+00', 'approve_claim', 'claim:432eecab-41b3-431d-bc81-ea0d7fd7df6e', '{"note": "", "review": 42, "fingerprint": "a79f9149523dfa2307bbf66f8c1a7fa13aa2373dd868733fe61f3b5201c3433d"}', 796, '2a8ac713de08435220887a9e399e026a82fd9556e4f6572d9b91e3430e9d8b4d', '21d9c8805b652552f821d1011ad2a2c4dfd6b31518b803feb0b8d9a3e04063e2', 2, 4),
	(151, '2026-11-28 04:51:00.451848+00', 'return_claim', 'claim:9622e9bd-1311-47d7-aa75-d3db53e93b4d', '{"note": "Rubio’s six months became a year, so “to plan” does not hold. Say what went well, or drop it.", "review": 44, "fingerprint": "c3f113f79a575efac6626129fc668081dc1760f7a15a32696e835c015ecf05a5"}', 796, '21d9c8805b652552f821d1011ad2a2c4dfd6b31518b803feb0b8d9a3e04063e2', '013a3968d1109cff9f17885d69cac7fe29a19dd96088103d9a437c1789476a62', 2, 3),
	(152, '2026-11-28 04:51:00.475391+00', 'waive_claim', 'claim:26d510bc-1961-428d-b92c-f9f96c94e08f', '{"note": "One side only. NASA has been asked; we say who spoke and look again.", "review": 46, "fingerprint": "04f2537c71ef79847404ee90f6db728c417b0c3315bd9c754e7249af51802ebf"}', 796, '013a3968d1109cff9f17885d69cac7fe29a19dd96088103d9a437c1789476a62', 'c35227b0518a518bd2a99122f7833f002bb09768559a6b0afe7780c4b8cb65b1', 2, 5),
	(153, '2026-11-28 04:51:00.506586+00', 'revise', 'story:2', '{"note": "His title in full.", "reports": [], "version": 10, "headline_confirmed": false}', 796, 'c35227b0518a518bd2a99122f7833f002bb09768559a6b0afe7780c4b8cb65b1', 'e3a9c07e784fcb0603212183b964bf2e2bf80961d0ab3f10c0d22194b5c75920', 2, 2),
	(154, '2026-11-28 04:51:00.539166+00', 'withdraw_claim', 'claim:432eecab-41b3-431d-bc81-ea0d7fd7df6e', '{}', 796, 'e3a9c07e784fcb0603212183b964bf2e2bf80961d0ab3f10c0d22194b5c75920', '1d74b68c458d91cf80a000517ed484d088d2c8328d2e5cfa773d2b40eb57462b', 2, 2),
	(155, '2026-11-28 04:51:00.564273+00', 'revise', 'story:2', '{"note": "Which flight he took.", "reports": ["fragmented"], "version": 12, "headline_confirmed": false}', 796, '1d74b68c458d91cf80a000517ed484d088d2c8328d2e5cfa773d2b40eb57462b', '392ed1866afacafae4482822b916ecd54300ee94e02b2f0131acd79d49f7b71a', 2, 2),
	(156, '2026-11-28 04:51:00.604071+00', 'import_story', 'story:3', '{"terms": ["iss", "jaxa"], "sha256": "9621d42af8c534e12e29ba9e133eeb5bf93801ad0d96fb8dbb7d87f1406f494c", "sources": ["Interfax"]}', 796, '392ed1866afacafae4482822b916ecd54300ee94e02b2f0131acd79d49f7b71a', '28df141d18936273f4ab87c221973b9e0fc615347075a28e1de6102b3617e9cc', 3, 7),
	(157, '2026-11-28 04:51:00.637237+00', 'revise', 'story:1', '{"note": "A clearer ending", "reports": [], "version": 18, "headline_confirmed": false}', 964, '28df141d18936273f4ab87c221973b9e0fc615347075a28e1de6102b3617e9cc', '1de6b62b5fc53d4b95f1b8ac7cd4977d65473805fa9639cfb525d3d3447bbb99', 1, 1),
	(158, '2026-11-28 04:51:00.645716+00', 'clear_sentence', 'sentence:6f8a94e91b407e8662c3fa37866ea973fd998835cbe12c9fe7b32523a7b29665', '{"reason": "transition"}', 965, '1de6b62b5fc53d4b95f1b8ac7cd4977d65473805fa9639cfb525d3d3447bbb99', 'e244f2333f5f4c640d682ddc7e7cfa8a0eaee229d240fdbd675cb6960d268160', 1, 1),
	(159, '2026-11-28 04:51:00.64992+00', 'send_to_review', 'story:1', '{"note": "", "version": 18}', 967, 'e244f2333f5f4c640d682ddc7e7cfa8a0eaee229d240fdbd675cb6960d268160', '2a8b2eb451fa887db2fe9a8fe4c8509e28b119a75fb15da0634a69d72d65a91e', 1, 1),
	(160, '2026-11-28 04:51:00.664581+00', 'sign_off', 'story:1', '{"digest": "513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8"}', 968, '2a8b2eb451fa887db2fe9a8fe4c8509e28b119a75fb15da0634a69d72d65a91e', '880227009acb9a8544bc6110529346eebc1dc5beda9137cc0ef655ad4168c38b', 1, 3),
	(161, '2026-11-28 04:51:00.851978+00', 'publish', 'publication:2', '{"kind": "update", "digest": "513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8", "number": 2}', 970, '880227009acb9a8544bc6110529346eebc1dc5beda9137cc0ef655ad4168c38b', '55a4051bdd7c71a28c84a5d92e243a0ed709c9532c92ebf3e8591554b3d9122f', 1, 5),
	(162, '2026-11-28 04:51:00.878426+00', 'start_story', 'story:4', '{"headline": "A harbour fair that was called off"}', 971, '55a4051bdd7c71a28c84a5d92e243a0ed709c9532c92ebf3e8591554b3d9122f', '1863f51f09dc02db4ebb0eb3d50b95588f8fa68c553aeeee20888d5e43b3f336', 4, 2),
	(163, '2026-11-28 04:51:00.88653+00', 'spike', 'story:4', '{"note": "The fair was called off", "version": 1}', 972, '1863f51f09dc02db4ebb0eb3d50b95588f8fa68c553aeeee20888d5e43b3f336', '66a80c238ab977999948e8202b3d911078e2487c9f0e02af5622c02a733f91dc', 4, 2),
	(164, '2026-11-28 04:51:00.915808+00', 'start_story', 'story:5', '{"headline": "The tram line opens a year late"}', 973, '66a80c238ab977999948e8202b3d911078e2487c9f0e02af5622c02a733f91dc', '3088add4940ee2cf6b479dbdbf24344af213ab6644ca084524c678705578ab87', 5, 1),
	(165, '2026-11-28 04:51:00.940767+00', 'tag_claim', 'claim:4d9e1255-d664-4fb3-b9be-87351c0ce5df', '{"quote": "It carries 4,000 people a day"}', 974, '3088add4940ee2cf6b479dbdbf24344af213ab6644ca084524c678705578ab87', '3bab6bf986bd5272a3af58b359a294023c6cc9da635189677e4544482942cb01', 5, 1),
	(166, '2026-11-28 04:51:00.944075+00', 'record_source', 'source:24', '{"title": "Timetable of the harbour line"}', 975, '3bab6bf986bd5272a3af58b359a294023c6cc9da635189677e4544482942cb01', '8f1d856acbba27ab65f6ec48d51f021ae9d76c2e6cd9693bf0964c48f6ff13d8', NULL, 1),
	(167, '2026-11-28 04:51:00.951161+00', 'attach_evidence', 'claim:4d9e1255-d664-4fb3-b9be-87351c0ce5df', '{"source": 24, "stance": "supports", "evidence": 40}', 976, '8f1d856acbba27ab65f6ec48d51f021ae9d76c2e6cd9693bf0964c48f6ff13d8', '5071610d57b6ea9beb40c7f0db1257e4d8a8b8771829b94bbde01226ad95dd35', 5, 1),
	(168, '2026-11-28 04:51:00.957923+00', 'draft_term', 'term:light-rail', '{"name": "light rail", "fingerprint": "b3b0891d12c9e50fe1c6a2f1073849bafc683e53c6f310647e7d8dcd9b6e66ad"}', 977, '5071610d57b6ea9beb40c7f0db1257e4d8a8b8771829b94bbde01226ad95dd35', '27ebb21f5a031fea068c639756a678ddd3debed782c0cf2688eafe31f811dc06', NULL, 1),
	(169, '2026-11-28 04:51:00.971029+00', 'set_policy', 'policy:business:1', '{"changed": ["independent_enough"]}', 978, '27ebb21f5a031fea068c639756a678ddd3debed782c0cf2688eafe31f811dc06', '3012a134f47762f99ec9538326757697ef158daf9f0b0b946c4c44b51c1595c1', NULL, 5),
	(170, '2026-11-28 04:51:00.975642+00', 'record_source', 'source:25', '{"title": "A blog that was taken offline"}', 979, '3012a134f47762f99ec9538326757697ef158daf9f0b0b946c4c44b51c1595c1', '4ab7d8645dfe588d0386966a2c9d73e89b319b69ade7015ffc9ede9718907c11', NULL, 2),
	(171, '2026-11-28 04:51:00.980298+00', 'set_standing', 'source:25', '{"changed": {"standing": "retracted", "standing_note": "Taken offline"}}', 980, '4ab7d8645dfe588d0386966a2c9d73e89b319b69ade7015ffc9ede9718907c11', '244fcf79062b02f259f56ab3d1180fe67e82b1d4af243ce702b20edd9680605d', NULL, 5);

INSERT INTO public.articles_evidence VALUES
	(1, 'supports', 'secondary', 'Loral O''Hara of NASA launched together', 'second paragraph', '', '', 1, '2026-11-28 04:50:57.788144+00', NULL, 1, 1, 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 20),
	(2, 'supports', 'secondary', 'third Roscosmos cosmonaut', 'paragraph on Borisov', '', '', 1, '2026-11-28 04:50:57.800857+00', NULL, 1, 1, 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 21),
	(3, 'supports', 'primary', 'On Thursday, July 14, 2022', 'Roscosmos statement, second paragraph', '', '', 1, '2026-11-28 04:50:57.856378+00', NULL, 1, 1, '92fdaf48-78c6-4c7e-9f04-5c4406063539', 1),
	(4, 'supports', 'primary', 'resume integrated crews', 'first paragraph', '', '', 1, '2026-11-28 04:50:57.86562+00', NULL, 1, 1, '92fdaf48-78c6-4c7e-9f04-5c4406063539', 2),
	(5, 'supports', 'primary', 'in 2022-2024', 'paragraph on July 2022', '', '', 1, '2026-11-28 04:50:57.92474+00', NULL, 1, 1, 'f1a42acf-2db7-454a-b43f-1fe36783180f', 3),
	(6, 'context', 'primary', 'Frank Rubio', 'paragraph on assignments: NASA named the first crews only', 'NASA gave names, not a total. Ask again for the annex.', '', 1, '2026-11-28 04:50:57.933529+00', NULL, 1, 1, 'f1a42acf-2db7-454a-b43f-1fe36783180f', 2),
	(7, 'supports', 'primary', 'no-exchange-of-funds arrangement', 'third paragraph', '', '', 1, '2026-11-28 04:50:57.987389+00', NULL, 1, 1, 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 2),
	(8, 'supports', 'secondary', 'Sept. 21, 2022', 'paragraph on the MS-22 crew', '', '', 1, '2026-11-28 04:50:58.054968+00', NULL, 1, 1, '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 6),
	(9, 'supports', 'primary', 'will be in September 2022', 'third paragraph', '', '', 1, '2026-11-28 04:50:58.062371+00', NULL, 1, 1, '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 2),
	(10, 'supports', 'secondary', '371 days', 'third paragraph', '', '', 1, '2026-11-28 04:50:58.129543+00', NULL, 1, 1, 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 7),
	(11, 'supports', 'secondary', '371 consecutive days', 'paragraph on Rubio’s record', '', '', 1, '2026-11-28 04:50:58.140596+00', NULL, 1, 1, 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 8),
	(12, 'supports', 'primary', 'another flight', 'Krikalev’s words, third paragraph', 'Reuters has it from Interfax; the Russian text says the same.', '', 1, '2026-11-28 04:50:58.191243+00', NULL, 1, 1, '06700e0f-7a9f-4db9-96e7-e9a24184e692', 5),
	(13, 'supports', 'secondary', 'additional flight of an American astronaut', 'paragraph on Krikalev', '', '', 1, '2026-11-28 04:50:58.19877+00', NULL, 1, 1, '06700e0f-7a9f-4db9-96e7-e9a24184e692', 3),
	(14, 'supports', 'primary', 'about 400 km', 'Where is the ISS located?', '', '', 1, '2026-11-28 04:50:58.250305+00', NULL, 1, 1, 'caf9db37-65f5-431b-995f-4285511ee40b', 9),
	(15, 'supports', 'primary', 'flies 400 km high', 'introduction', '', '', 1, '2026-11-28 04:50:58.25728+00', NULL, 1, 1, 'caf9db37-65f5-431b-995f-4285511ee40b', 11),
	(16, 'contradicts', 'primary', 'about 370 km', 'introduction', '', 'An older page of the same agency, which now says about 400 km; the height changes with every reboost.', 2, '2026-11-28 04:50:58.264856+00', NULL, 1, 1, 'caf9db37-65f5-431b-995f-4285511ee40b', 10),
	(17, 'supports', 'primary', 'continuously occupied since November 2, 2000', 'second paragraph', '', '', 1, '2026-11-28 04:50:58.336464+00', NULL, 1, 1, '26a54251-0e18-48f3-b54f-3626d884def7', 12),
	(18, 'supports', 'primary', 'each of the 15 countries', 'second paragraph', '', '', 1, '2026-11-28 04:50:58.410719+00', NULL, 1, 1, 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 13),
	(19, 'supports', 'primary', '11 ESA Member States', 'caption', '', '', 1, '2026-11-28 04:50:58.490339+00', NULL, 1, 1, '5214bee8-7ba6-4767-a78c-cdf8922725d6', 14),
	(20, 'supports', 'primary', '11 ESA Member States', 'first paragraph and its footnote', '', '', 1, '2026-11-28 04:50:58.502139+00', NULL, 1, 1, '5214bee8-7ba6-4767-a78c-cdf8922725d6', 13),
	(21, 'supports', 'secondary', 'through 2028', 'NASA statement, second paragraph', '', '', 1, '2026-11-28 04:50:58.584686+00', NULL, 1, 1, 'c4cf2e46-c768-4362-92a0-8629cde02c90', 15),
	(22, 'supports', 'secondary', 'at least 2028', 'first paragraph', '', '', 1, '2026-11-28 04:50:58.595181+00', NULL, 1, 1, 'c4cf2e46-c768-4362-92a0-8629cde02c90', 16),
	(23, 'supports', 'secondary', 'through 2030', 'NASA statement, second paragraph', '', '', 1, '2026-11-28 04:50:58.673529+00', NULL, 1, 1, '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 15),
	(24, 'supports', 'secondary', 'beyond 2024 to 2030', 'second paragraph', '', '', 1, '2026-11-28 04:50:58.684304+00', NULL, 1, 1, '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 16),
	(25, 'supports', 'primary', 'Aug. 19, 2023, at 7:58 a.m. EDT', 'caption of the first picture', '', '', 1, '2026-11-28 04:50:58.768309+00', NULL, 1, 1, '38832e85-6d47-4c11-b732-b1f0b768f238', 17),
	(26, 'supports', 'secondary', 'crashed into the lunar surface', 'abstract', '', '', 1, '2026-11-28 04:50:58.780131+00', NULL, 1, 1, '38832e85-6d47-4c11-b732-b1f0b768f238', 18),
	(27, 'supports', 'primary', 'worked longer than planned', 'abstract', '', '', 1, '2026-11-28 04:50:58.852274+00', NULL, 1, 1, '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 18),
	(28, 'supports', 'primary', '2023-Aug-23 @ 12:32 UTC at coordinates -69.373 deg. (S)', 'line marked UPDATE', '', '', 1, '2026-11-28 04:50:58.937875+00', NULL, 1, 1, '5ec309a3-957a-44c7-95a2-5804a2768b25', 19),
	(29, 'supports', 'secondary', 'Friday (Sept. 15)', 'second paragraph', '', '', 1, '2026-11-28 04:50:59.845508+00', NULL, 2, 2, '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 20),
	(30, 'supports', 'secondary', '15:44 UTC', 'second paragraph', '', '', 1, '2026-11-28 04:50:59.853296+00', NULL, 2, 2, '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 6),
	(31, 'supports', 'primary', 'amendment No. 2', 'second paragraph', '', '', 1, '2026-11-28 04:50:59.908621+00', NULL, 2, 2, 'ce010024-e799-4b8f-a8d1-6949ec584336', 3),
	(32, 'supports', 'primary', 'in the first half of 2024', 'paragraph on 1 March', '', '', 1, '2026-11-28 04:50:59.969738+00', NULL, 2, 2, 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 3),
	(33, 'supports', 'secondary', 'in the first half of 2024', 'paragraph on the agreement', '', '', 1, '2026-11-28 04:50:59.980113+00', NULL, 2, 2, 'cb374093-d4f4-4e08-9600-186d7e1fac3d', 21),
	(34, 'supports', 'secondary', 'should go beyond 2024', 'paragraph on Krikalev', 'NASA asked for a word of its own; no answer yet.', '', 1, '2026-11-28 04:51:00.037227+00', NULL, 2, 2, '26d510bc-1961-428d-b92c-f9f96c94e08f', 3),
	(35, 'supports', 'secondary', 'first to fly aboard a SpaceX Crew Dragon', 'first paragraph', '', '', 1, '2026-11-28 04:51:00.083011+00', NULL, 2, 2, '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 22),
	(36, 'supports', 'secondary', 'third Roscosmos cosmonaut', 'paragraph on Borisov', '', '', 1, '2026-11-28 04:51:00.09383+00', NULL, 2, 2, '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 21),
	(37, 'supports', 'secondary', 'third Roscosmos cosmonaut', 'paragraph on Borisov', '', '', 1, '2026-11-28 04:51:00.155889+00', NULL, 2, 2, 'd1c9a16d-8ed6-44eb-8b2a-fd1678175f4d', 21),
	(38, 'supports', 'secondary', 'has been positive', 'paragraph on Krikalev', '', '', 1, '2026-11-28 04:51:00.222663+00', NULL, 2, 2, '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 3),
	(39, 'contradicts', 'primary', 'their stay was doubled', 'second paragraph', '', '', 1, '2026-11-28 04:51:00.232996+00', NULL, 2, 2, '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 7),
	(40, 'supports', 'primary', '4,000 riders', 'page 2', '', '', 1, '2026-11-28 04:51:00.946772+00', NULL, 1, 5, '4d9e1255-d664-4fb3-b9be-87351c0ce5df', 24);

INSERT INTO public.articles_journalhead VALUES
	(1, 171, '244fcf79062b02f259f56ab3d1180fe67e82b1d4af243ce702b20edd9680605d', 980);

INSERT INTO public.articles_live VALUES
	(1, 'nasa-and-roscosmos-swap-seats', '2026-11-28 04:50:59.639486+00', 2, 2);

INSERT INTO public.articles_policy VALUES
	(1, 1, 'claims', 'every', 1, 2, '{}', '{}', '{}', '{legal}', '{}', false, false, '2026-11-28 04:50:53.021622+00', NULL, NULL),
	(2, 1, 'claims', 'every', 1, 3, '{}', '{}', '{}', '{}', '{}', false, false, '2026-11-28 04:51:00.961174+00', 5, 3);

INSERT INTO public.articles_publication VALUES
	(1, 1, 'first', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'b41e487ef80c7e382cbe85a1335c97a0f89fc533b67e1af17b5923b9dab29a45', 'claims', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p><mark data-claim="5ec309a3-957a-44c7-95a2-5804a2768b25">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</mark>.</p><p>What follows the station is a story for another day.</p>', '<p><span class="claim" id="c1" data-claims="1">Since 2022 Americans and Russians have reached space in each other’s capsules</span><a class="claim__ref" href="#claim-1">1</a>. <a class="term" href="/glossary/nasa/" data-term="nasa"><span class="claim" id="c2" data-claims="2">NASA</span></a><span class="claim" data-claims="2"> and its Russian counterpart </span><a class="term" href="/glossary/roscosmos/" data-term="roscosmos"><span class="claim" data-claims="2">Roscosmos</span></a><span class="claim" data-claims="2"> signed the deal for these cross-flights on 14 July 2022</span><a class="claim__ref" href="#claim-2">2</a>.</p><p>Under it, <span class="claim" id="c3" data-claims="3">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</span><a class="claim__ref" href="#claim-3">3</a>. <span class="claim" id="c4" data-claims="4">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</span><a class="claim__ref" href="#claim-4">4</a>.</p><p><span class="claim" id="c5" data-claims="5">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</span><a class="claim__ref" href="#claim-5">5</a>. <span class="claim" id="c6" data-claims="6">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</span><a class="claim__ref" href="#claim-6">6</a>.</p><p><span class="claim" id="c7" data-claims="7">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</span><a class="claim__ref" href="#claim-7">7</a>.</p><h2>The house they share</h2><p>The <a class="term" href="/glossary/iss/" data-term="iss">International Space Station</a> (ISS) <span class="claim" id="c8" data-claims="8">circles the Earth at about 400 kilometres, or some 250 miles</span><a class="claim__ref" href="#claim-8">8</a>. <span class="claim" id="c9" data-claims="9">People have lived there without a break since 2 November 2000, which makes more than two decades</span><a class="claim__ref" href="#claim-9">9</a>.</p><p><span class="claim" id="c10" data-claims="10">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and </span><span class="claim" id="c11" data-claims="10 11">11 member states of the European Space Agency</span><a class="claim__ref" href="#claim-10">10</a><a class="claim__ref" href="#claim-11">11</a>.</p><p><span class="claim" id="c12" data-claims="12">In April 2023 Russia confirmed that it would stay until 2028 at least</span><a class="claim__ref" href="#claim-12">12</a>. <span class="claim" id="c13" data-claims="13">The other partners had by then settled on 2030</span><a class="claim__ref" href="#claim-13">13</a>.</p><h2>On the Moon</h2><p>Flying alone went worse. <span class="claim" id="c14" data-claims="14">Russia’s lander Luna-25 hit the Moon on 19 August 2023</span><a class="claim__ref" href="#claim-14">14</a>. <span class="claim" id="c15" data-claims="15">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</span><a class="claim__ref" href="#claim-15">15</a>.</p><p><span class="claim" id="c16" data-claims="16">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</span><a class="claim__ref" href="#claim-16">16</a>.</p><p>What follows the station is a story for another day.</p>', '{"level": "claims", "terms": [{"id": 2, "name": "NASA", "slug": "nasa", "version": 1, "definition": "Short for National Aeronautics and Space Administration, which has run America’s civil space flights since 1958."}, {"id": 3, "name": "Roscosmos", "slug": "roscosmos", "version": 1, "definition": "The state corporation that runs Russia’s space flights, set up in its present form by a law of July 2015."}, {"id": 1, "name": "ISS", "slug": "iss", "version": 1, "definition": "International Space Station: a crewed outpost in low orbit, built from 1998 on by the United States, Russia, Japan, Canada and member states of the European Space Agency."}], "claims": [{"id": "ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b", "per": "", "kind": "other", "quote": "Rivals on the ground, NASA and Roscosmos swap seats to orbit", "checks": 1, "number": 0, "waived": false, "display": "headline", "sources": [], "rests_on": ["92fdaf48-78c6-4c7e-9f04-5c4406063539"], "sentence": "Rivals on the ground, NASA and Roscosmos swap seats to orbit", "checked_at": "2026-11-28T04:50:59.483437+00:00", "recheck_by": "", "attribution": ""}, {"id": "e5141ed3-d4d0-4b2c-bd85-9da63054da10", "per": "", "kind": "other", "quote": "A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.", "checks": 1, "number": 0, "waived": false, "display": "standfirst", "sources": [], "rests_on": ["38832e85-6d47-4c11-b732-b1f0b768f238", "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "fd8653bb-896f-4529-bc7a-1405fecafc4e"], "sentence": "A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.", "checked_at": "2026-11-28T04:50:59.512092+00:00", "recheck_by": "", "attribution": ""}, {"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "per": "", "kind": "status", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules", "checks": 1, "number": 1, "waived": false, "display": "", "sources": [{"url": "http://www.collectspace.com/news/news-091523a-soyuz-ms-24-launch-space-station.html", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 crew launches for up to yearlong stay on space station", "answer": "", "author": "", "stance": "supports", "excerpt": "Loral O''Hara of NASA launched together", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "2023-09-15", "publisher": "collectSPACE", "relied_on": true}, {"url": "https://tass.com/science/1665965", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "TASS report on the docking of Crew-7, 27 August 2023", "answer": "", "author": "", "stance": "supports", "excerpt": "third Roscosmos cosmonaut", "locator": "paragraph on Borisov", "accessed": "", "standing": "good", "published": "2023-08-27", "publisher": "TASS", "relied_on": true}], "rests_on": [], "sentence": "Since 2022 Americans and Russians have reached space in each other’s capsules.", "checked_at": "2026-11-28T04:50:59.069492+00:00", "recheck_by": "", "attribution": ""}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "per": "", "kind": "event", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022", "checks": 1, "number": 2, "waived": false, "display": "", "sources": [{"url": "https://vpk.name/en/616299_russia-and-the-united-states-signed-an-agreement-on-cross-flights-to-the-iss-roscosmos.html", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Russia and the United States signed an agreement on cross-flights to the ISS – Roscosmos", "answer": "", "author": "", "stance": "supports", "excerpt": "On Thursday, July 14, 2022", "locator": "Roscosmos statement, second paragraph", "accessed": "", "standing": "good", "published": "2022-07-15", "publisher": "Interfax, as printed by VPK.name", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "resume integrated crews", "locator": "first paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022.", "checked_at": "2026-11-28T04:50:59.093490+00:00", "recheck_by": "", "attribution": ""}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "per": "", "kind": "number", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz", "checks": 1, "number": 3, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/94658/", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov", "answer": "", "author": "", "stance": "supports", "excerpt": "in 2022-2024", "locator": "paragraph on July 2022", "accessed": "", "standing": "good", "published": "2023-09-18", "publisher": "Interfax", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "context", "excerpt": "Frank Rubio", "locator": "paragraph on assignments: NASA named the first crews only", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": false}], "rests_on": [], "sentence": "Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz.", "checked_at": "2026-11-28T04:50:59.120971+00:00", "recheck_by": "", "attribution": "Interfax"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "per": "", "kind": "quote", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”", "checks": 1, "number": 4, "waived": false, "display": "", "sources": [{"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "no-exchange-of-funds arrangement", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.", "checked_at": "2026-11-28T04:50:59.149572+00:00", "recheck_by": "", "attribution": "NASA"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "per": "", "kind": "event", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022", "checks": 1, "number": 5, "waived": false, "display": "", "sources": [{"url": "https://www.spaceflightinsider.com/missions/iss/soyuz-ms-24-launches-fresh-trio-to-international-space-station/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 launches fresh trio to International Space Station", "answer": "", "author": "", "stance": "supports", "excerpt": "Sept. 21, 2022", "locator": "paragraph on the MS-22 crew", "accessed": "", "standing": "good", "published": "", "publisher": "Spaceflight Insider", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "will be in September 2022", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022.", "checked_at": "2026-11-28T04:50:59.179118+00:00", "recheck_by": "", "attribution": ""}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "per": "", "kind": "duration", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days", "checks": 1, "number": 6, "waived": false, "display": "", "sources": [{"url": "https://nbcsandiego.com/news/national-international/nasa-astronaut-frank-rubio-of-miami-breaks-us-record-for-longest-spaceflight/3304616", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "NASA Astronaut Frank Rubio of Miami Breaks US Record for Longest Spaceflight", "answer": "", "author": "", "stance": "supports", "excerpt": "371 days", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "Associated Press, as printed by NBC San Diego", "relied_on": true}, {"url": "https://www.nasaspaceflight.com/2023/09/soyuz-ms-24-launch/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 docks after first Russian crewed launch in a year", "answer": "", "author": "Justin Davenport", "stance": "supports", "excerpt": "371 consecutive days", "locator": "paragraph on Rubio’s record", "accessed": "", "standing": "good", "published": "", "publisher": "NASASpaceflight", "relied_on": true}], "rests_on": [], "sentence": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.", "checked_at": "2026-11-28T04:50:59.207956+00:00", "recheck_by": "", "attribution": ""}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "per": "", "kind": "paraphrase", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour", "checks": 1, "number": 7, "waived": false, "display": "", "sources": [{"url": "https://bdnews24.com/world/hpy4ozeqds", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Reuters report on the Krikalev interview, 25 August 2023", "answer": "", "author": "", "stance": "supports", "excerpt": "another flight", "locator": "Krikalev’s words, third paragraph", "accessed": "", "standing": "good", "published": "2023-08-25", "publisher": "Reuters, as printed by bdnews24.com", "relied_on": true}, {"url": "https://interfax.com/newsroom/top-stories/94658/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov", "answer": "", "author": "", "stance": "supports", "excerpt": "additional flight of an American astronaut", "locator": "paragraph on Krikalev", "accessed": "", "standing": "good", "published": "2023-09-18", "publisher": "Interfax", "relied_on": true}], "rests_on": [], "sentence": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.", "checked_at": "2026-11-28T04:50:59.235366+00:00", "recheck_by": "", "attribution": "Sergei Krikalev, to Interfax"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "per": "", "kind": "measurement", "quote": "circles the Earth at about 400 kilometres, or some 250 miles", "checks": 1, "number": 8, "waived": false, "display": "", "sources": [{"url": "https://www.asc-csa.gc.ca/eng/iss/information-kit/faq.asp", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "Frequently asked questions – International Space Station", "answer": "", "author": "", "stance": "supports", "excerpt": "about 400 km", "locator": "Where is the ISS located?", "accessed": "", "standing": "good", "published": "", "publisher": "Canadian Space Agency", "relied_on": true}, {"url": "https://blogs.esa.int/exploration/category/international-space-station/", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station (exploration blog)", "answer": "", "author": "", "stance": "supports", "excerpt": "flies 400 km high", "locator": "introduction", "accessed": "", "standing": "good", "published": "", "publisher": "European Space Agency", "relied_on": true}, {"url": "http://www.asc-csa.gc.ca/eng/iss/default.asp", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station (an older page)", "answer": "An older page of the same agency, which now says about 400 km; the height changes with every reboost.", "author": "", "stance": "contradicts", "excerpt": "about 370 km", "locator": "introduction", "accessed": "", "standing": "good", "published": "", "publisher": "Canadian Space Agency", "relied_on": false}], "rests_on": [], "sentence": "The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles.", "checked_at": "2026-11-28T04:50:59.256127+00:00", "recheck_by": "", "attribution": ""}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "per": "", "kind": "duration", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades", "checks": 1, "number": 9, "waived": false, "display": "", "sources": [{"url": "https://share.america.gov/international-space-station-20-years-of-human-presence/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station marks 20 years of continuous human presence", "answer": "", "author": "", "stance": "supports", "excerpt": "continuously occupied since November 2, 2000", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "U.S. Department of State, ShareAmerica", "relied_on": true}], "rests_on": [], "sentence": "People have lived there without a break since 2 November 2000, which makes more than two decades.", "checked_at": "2026-11-28T04:50:59.276535+00:00", "recheck_by": "", "attribution": ""}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "per": "", "kind": "number", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency", "checks": 1, "number": 10, "waived": false, "display": "", "sources": [{"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "N° 4–1998: European ministers and officials to sign Space Station agreements in Washington", "answer": "", "author": "", "stance": "supports", "excerpt": "each of the 15 countries", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "1998-01-29", "publisher": "European Space Agency", "relied_on": true}], "rests_on": [], "sentence": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.", "checked_at": "2026-11-28T04:50:59.298665+00:00", "recheck_by": "", "attribution": ""}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "per": "", "kind": "number", "quote": "11 member states of the European Space Agency", "checks": 1, "number": 11, "waived": false, "display": "", "sources": [{"url": "https://esa.int/ESA_Multimedia/Images/1998/01/ESA_DG_signs_ISS_agreement_January_1998", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "ESA DG signs ISS agreement, January 1998 (photograph and caption)", "answer": "", "author": "", "stance": "supports", "excerpt": "11 ESA Member States", "locator": "caption", "accessed": "", "standing": "good", "published": "", "publisher": "European Space Agency", "relied_on": true}, {"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "N° 4–1998: European ministers and officials to sign Space Station agreements in Washington", "answer": "", "author": "", "stance": "supports", "excerpt": "11 ESA Member States", "locator": "first paragraph and its footnote", "accessed": "", "standing": "good", "published": "1998-01-29", "publisher": "European Space Agency", "relied_on": true}], "rests_on": [], "sentence": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.", "checked_at": "2026-11-28T04:50:59.319000+00:00", "recheck_by": "", "attribution": ""}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "per": "", "kind": "plan_intent", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least", "checks": 1, "number": 12, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/90113/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "All parties to ISS project support its extension after 2024 - NASA", "answer": "", "author": "", "stance": "supports", "excerpt": "through 2028", "locator": "NASA statement, second paragraph", "accessed": "", "standing": "good", "published": "2023-04-28", "publisher": "Interfax", "relied_on": true}, {"url": "https://spacenews.com/russia-commits-to-iss-extension-to-2028/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Russia commits to ISS extension to 2028", "answer": "", "author": "", "stance": "supports", "excerpt": "at least 2028", "locator": "first paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "SpaceNews", "relied_on": true}], "rests_on": [], "sentence": "In April 2023 Russia confirmed that it would stay until 2028 at least.", "checked_at": "2026-11-28T04:50:59.346637+00:00", "recheck_by": "2027-01-27", "attribution": ""}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "per": "", "kind": "plan_intent", "quote": "The other partners had by then settled on 2030", "checks": 1, "number": 13, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/90113/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "All parties to ISS project support its extension after 2024 - NASA", "answer": "", "author": "", "stance": "supports", "excerpt": "through 2030", "locator": "NASA statement, second paragraph", "accessed": "", "standing": "good", "published": "2023-04-28", "publisher": "Interfax", "relied_on": true}, {"url": "https://spacenews.com/russia-commits-to-iss-extension-to-2028/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Russia commits to ISS extension to 2028", "answer": "", "author": "", "stance": "supports", "excerpt": "beyond 2024 to 2030", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "SpaceNews", "relied_on": true}], "rests_on": [], "sentence": "The other partners had by then settled on 2030.", "checked_at": "2026-11-28T04:50:59.372594+00:00", "recheck_by": "2027-01-27", "attribution": ""}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "per": "", "kind": "event", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023", "checks": 1, "number": 14, "waived": false, "display": "", "sources": [{"url": "https://phys.org/news/2023-08-nasa-lro-crater-luna-impact.html", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA''s LRO observes crater likely from Luna 25 impact", "answer": "", "author": "", "stance": "supports", "excerpt": "Aug. 19, 2023, at 7:58 a.m. EDT", "locator": "caption of the first picture", "accessed": "", "standing": "good", "published": "2023-08-31", "publisher": "NASA, as printed by Phys.org", "relied_on": true}, {"url": "https://idg.ras.ru/scientific-activity/publication/crater-formed-by-the-impact-of-the-luna-25-spacecraft/", "kind": "document", "tier": "secondary", "named": true, "terms": "on_record", "title": "Crater Formed by the Impact of the Luna-25 Spacecraft", "answer": "", "author": "A.T. Basilevsky, B.A. Ivanov, V.P. Dolgopolov", "stance": "supports", "excerpt": "crashed into the lunar surface", "locator": "abstract", "accessed": "", "standing": "good", "published": "", "publisher": "Solar System Research 58, 141–147 (2024)", "relied_on": true}], "rests_on": [], "sentence": "Russia’s lander Luna-25 hit the Moon on 19 August 2023.", "checked_at": "2026-11-28T04:50:59.399668+00:00", "recheck_by": "", "attribution": ""}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "per": "", "kind": "causal", "quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says", "checks": 1, "number": 15, "waived": false, "display": "", "sources": [{"url": "https://idg.ras.ru/scientific-activity/publication/crater-formed-by-the-impact-of-the-luna-25-spacecraft/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "Crater Formed by the Impact of the Luna-25 Spacecraft", "answer": "", "author": "A.T. Basilevsky, B.A. Ivanov, V.P. Dolgopolov", "stance": "supports", "excerpt": "worked longer than planned", "locator": "abstract", "accessed": "", "standing": "good", "published": "", "publisher": "Solar System Research 58, 141–147 (2024)", "relied_on": true}], "rests_on": [], "sentence": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.", "checked_at": "2026-11-28T04:50:59.426596+00:00", "recheck_by": "", "attribution": "Basilevsky, Ivanov and Dolgopolov"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "per": "", "kind": "event", "quote": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it", "checks": 1, "number": 16, "waived": false, "display": "", "sources": [{"url": "https://ssd.jpl.nasa.gov/api/horizons.api?COMMAND=-158&MAKE_EPHEM=NO&format=text", "kind": "dataset", "tier": "primary", "named": true, "terms": "on_record", "title": "Chandrayaan-3 Spacecraft Lander (-158)", "answer": "", "author": "", "stance": "supports", "excerpt": "2023-Aug-23 @ 12:32 UTC at coordinates -69.373 deg. (S)", "locator": "line marked UPDATE", "accessed": "", "standing": "good", "published": "2023-08-23", "publisher": "NASA Jet Propulsion Laboratory, Horizons", "relied_on": true}], "rests_on": [], "sentence": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.", "checked_at": "2026-11-28T04:50:59.453909+00:00", "recheck_by": "", "attribution": ""}], "bylines": [{"name": "Nora Lindqvist", "slug": "nora", "profile": "Edits science and space."}], "section": {"name": "Science & space", "slug": "science-space"}, "based_on": [], "coverage": "every", "dateline": "Geneva", "story_date": "2026-11-28", "claim_count": 16, "first_published_at": "2026-11-28T04:50:59.639486+00:00", "authors_check_each_other": false}', '{"claims": [{"id": "ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b", "words": "bf01fcfb7eb2996dc4a72c0e4a3cafc2c77e049585cedb4e40cb4e24ccd6fc54", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.483437+00:00", "person": 4, "decision": "approve"}], "evidence": [], "fingerprint": "f8438612eba268ca3e38ffe21f65a17b05f2c5a9a505f5a922bfde5527ca5383"}, {"id": "e5141ed3-d4d0-4b2c-bd85-9da63054da10", "words": "b8c7f3a62fdf2cc0425eb14518b29f426d7ed10469aa5a793fe5cffed9c4a312", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.512092+00:00", "person": 4, "decision": "approve"}], "evidence": [], "fingerprint": "a9be9ef771fd14e9b10012bec6c20a7962da8374b357a950fe6615186e8b1071"}, {"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "words": "50358eeacb70f6ff2b3fadb81ccb91f7c625f6e7bf95399ca34f85b4e0761243", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.069492+00:00", "person": 4, "decision": "approve"}], "evidence": ["62b331ffa95d2cd2ed54505bc31e8ad279f225c33e448c7b8bfb586d044cfd0f", "e78385ca88b683ebee5b42aa41297b9afb2c88986d1c00bbe4a9438a209d8b80"], "fingerprint": "a79bd98341d50b4d4c8282be0a5b347466c3fad91566d746f2211cde006cc567"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "words": "8e9f9d7c6141aba34d4c01e8f557107ec7a5da3669a6094767682cfc04ade50b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.093490+00:00", "person": 3, "decision": "approve"}], "evidence": ["4569f493a509d49d0a23aa37ecd67a55e00c81773cf1368c80487cf018e797d7", "6464946576611970d6b23e5a7064ce5e04783253c3653ac31578ec0af4a5e720"], "fingerprint": "dd5b98da805dad3a1d30c67a4cf7981e9f63748df85eba811b8c8594453f28f7"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "words": "30c8e8541527966c46d7a7611dfee7b86b56bf50e465c139a3ca08c41ac3d75b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.120971+00:00", "person": 3, "decision": "approve"}], "evidence": ["73e749bdc4f4f6b54de71ef3b36ee9f7b93d8af4b3f91b48583d1ead2c13bd03", "d4266a804776bddeb6cc0b97941b7fec6423768e6ec3e8fe96bc36f666a5f60a"], "fingerprint": "0ab3d878f92ab088d6831221a69605afcc2f8263a4b828ecccf5bb51b15a016b"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "words": "4765deead760438a92896f11e2e3f89f9bb43c0cb47840a18a0b00bc1fdcc02c", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.149572+00:00", "person": 3, "decision": "approve"}], "evidence": ["02058e8f0c3ac30752d174a7db38e0f99c99c986babdfa268827058ffedefb74"], "fingerprint": "3e03c2387e3b494a771508136e0662182356420a22852905ce25352ffb2edc0f"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "words": "fb0efa68289a697e7e429029eccaeafc936b88da82d1d8a14b76f8c63db2e431", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.179118+00:00", "person": 3, "decision": "approve"}], "evidence": ["1c07be47a04cb9e90795f3295a44fdb2292430a9e252b232c90ec8451061d6bd", "3ed6e05dbd911609983f5f760034eb048c0b2316b41ed6caa21d2c4a90475ed3"], "fingerprint": "bef86fc494cd8e167774bd82fd9fd2dfb25aec58a97e4ba736638f61669b9457"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "words": "da0213ecca81ea4642da69e07c975d8aa9c0f1a0f39b54ff726f171e979d8a5d", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.207956+00:00", "person": 4, "decision": "approve"}], "evidence": ["d001ea6f47843bf33d85fd6d384d9c3226ede26dd7cff5d31c77b3d578961493", "3f222f917cd8de4d8b4ff365ef1a8a475c7037b14b9464262c461b02c4808b47"], "fingerprint": "4f9b9da07d5899eb96140d4363c744d078b4e44ca2fe79eece52c32eb45d203e"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "words": "9ab8712f2b1203f9a1dcb9f0918810f2c4fa9cc4b79457fc3bdd83e68842b48d", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.235366+00:00", "person": 4, "decision": "approve"}], "evidence": ["0c7572af6b38f5466d9fe483df19d89cd647b2642cd34f480c6a10261f31e438", "8716ef5b47de04076f6f33917f9be4a4bcb07c9ad87bb823725aa210d682fcfa"], "fingerprint": "a12551a63bebacb85e1618bd245d24fc7101922b694141a1460fe4c97cbc1285"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "words": "57a92b8bc789282f9b707b5f859adffe6491cf5f1fec8c9a9d90451808ab93d7", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.256127+00:00", "person": 3, "decision": "approve"}], "evidence": ["2e704b64e888edd602e084e873c55514feb1e22837b60661c962748693643a65", "bbba2b1a19d37551459bf9699db7cea54ed8135e882da87d05e59067c05a4b5e", "da01c3532945325ec9304c55b60fb23576896d405b291efc3509a472d9eaad4a"], "fingerprint": "a89e62d738b7063c21608b741f83cf79f7538a4253d620ad7e7aecd500edd4d4"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "words": "33920437a55ef8a043ac67e6085ff2a0eab9674e2e79fa67092222bf51781d7b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.276535+00:00", "person": 3, "decision": "approve"}], "evidence": ["0517c83a3e1dda7d6fd011b75bd7fb2df782f4b8a441319041193390e31e198e"], "fingerprint": "604a27416826b46c57bbacf94b9e8ea18dbd8de2a520839c54a5172d3b82acf2"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "words": "a41836013d5a717d1241ae0237881bdfd1522b13e1954fd317a258eafecb4114", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.298665+00:00", "person": 3, "decision": "approve"}], "evidence": ["9250b2053e3d5dd454a7a230d606ff6c95a19dffceb75f67013b8ddcbe4ec13a"], "fingerprint": "dde6c0f0918bf1758792f060d20f4807f2fa957aca117d715b0f1c8ddeb900a5"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "words": "d71fe8e8b26afcf21afbe4fd235cab4a30ad2d876e891248cc6d7a8134c71966", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.319000+00:00", "person": 4, "decision": "approve"}], "evidence": ["7d0546c4a4280a291117f11e4d2d36d069a7d2a8a1e3204c0570ab4bcd9e1bbf", "3afd66651723dcd26556f8bfa6fa6a493aa4ef2297b9f7cebd27b1780a6ff85b"], "fingerprint": "93bfe8b280b69aa450304a56ef4b165229dc43940383bd7c1ad8b8d5260d115c"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "words": "a9571b71b1765b59416f82860d88a75b8704aadb6ec37d5e94562a9027ad07c4", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.346637+00:00", "person": 4, "decision": "approve"}], "evidence": ["12e36eb18aff13f654905a4451b6dbb63287caf08794a067882c6205b81382a7", "4f108443a52e1e57fa7bacbe227486663b821a3745a8eb8433a83094aaa98358"], "fingerprint": "12069f872e907958ac8c6e5f1a820133edfe054bebdab9c5c9d56f6d40fa27d9"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "words": "f23d1f8b16859c19c9cb41e41d655f66b006f54df44a1b8c446be89c198c357a", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.372594+00:00", "person": 4, "decision": "approve"}], "evidence": ["1857f1e98e6bc5f00d4789e6dd795eeaf6f3af0ac828566ff734c54d57c968bd", "5a53716fc18d94e19bc65a96a96d4cbad1820b2e804964b452e2dbea616f9826"], "fingerprint": "ac1ea2eb705032f8ac405d37df81cb1813ff471f24fc85f0fe6f8de29e8c7355"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "words": "cf9b710eef5da2122376abb40617d2e5a65d6b3108ff394b2a65469a79c7447a", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.399668+00:00", "person": 3, "decision": "approve"}], "evidence": ["4257f8d729ab228255f5a049634576ca1ad2d6cf32fe92abd66f538cdfad4613", "c68ea8c9eae229c734ae4d9e1f055ef3dc44fac25a9b28be1ceee537fa572d14"], "fingerprint": "f2388df1942de779077d046973ad2258c989eb368a4361a9bd2b75f3d53d1e8c"}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "words": "3e462742b432605101a19e409de97c2de0ab6bebd51bce6289648690b09ee4e8", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.426596+00:00", "person": 3, "decision": "approve"}], "evidence": ["5c5cbfc5516e435346d9ab1c956a2f7fa567976d9f49b11199a3e86d087fa814"], "fingerprint": "637121cb50fc014fad55e2cc648418c9cc387f896bb18a2a7162b7c0c4091832"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "words": "4c1c7dcf1b330fd6def9781ed49d6b42a85b9c7e21cad9e0dffa171f2f675981", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.453909+00:00", "person": 3, "decision": "approve"}], "evidence": ["ae8a45d1bddd0f21939996f9ef1d8eb70bffd7172ad9a3e14101e3a3dff8b5f0"], "fingerprint": "135ad2b3df2c619994f1ae5fe9fb08e8340d6299dcf0d7d42d5fc7896bb84285"}], "digest": "55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0", "format": "v1", "article": 1, "signatures": [{"at": "2026-11-28T04:50:59.533773+00:00", "bound": "b41e487ef80c7e382cbe85a1335c97a0f89fc533b67e1af17b5923b9dab29a45", "digest": "55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0", "person": 3}]}', '', '2026-11-28 04:50:59.639486+00', NULL, 1, 5, 17),
	(2, 2, 'update', '513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8', '4121ef93d9c548cfe2c8edf952f04af3825ed9461317a460d13a15fad89500db', 'claims', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p><mark data-claim="5ec309a3-957a-44c7-95a2-5804a2768b25">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</mark>.</p><p>What follows the station will be told another day.</p>', '<p><span class="claim" id="c1" data-claims="1">Since 2022 Americans and Russians have reached space in each other’s capsules</span><a class="claim__ref" href="#claim-1">1</a>. <a class="term" href="/glossary/nasa/" data-term="nasa"><span class="claim" id="c2" data-claims="2">NASA</span></a><span class="claim" data-claims="2"> and its Russian counterpart </span><a class="term" href="/glossary/roscosmos/" data-term="roscosmos"><span class="claim" data-claims="2">Roscosmos</span></a><span class="claim" data-claims="2"> signed the deal for these cross-flights on 14 July 2022</span><a class="claim__ref" href="#claim-2">2</a>.</p><p>Under it, <span class="claim" id="c3" data-claims="3">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</span><a class="claim__ref" href="#claim-3">3</a>. <span class="claim" id="c4" data-claims="4">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</span><a class="claim__ref" href="#claim-4">4</a>.</p><p><span class="claim" id="c5" data-claims="5">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</span><a class="claim__ref" href="#claim-5">5</a>. <span class="claim" id="c6" data-claims="6">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</span><a class="claim__ref" href="#claim-6">6</a>.</p><p><span class="claim" id="c7" data-claims="7">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</span><a class="claim__ref" href="#claim-7">7</a>.</p><h2>The house they share</h2><p>The <a class="term" href="/glossary/iss/" data-term="iss">International Space Station</a> (ISS) <span class="claim" id="c8" data-claims="8">circles the Earth at about 400 kilometres, or some 250 miles</span><a class="claim__ref" href="#claim-8">8</a>. <span class="claim" id="c9" data-claims="9">People have lived there without a break since 2 November 2000, which makes more than two decades</span><a class="claim__ref" href="#claim-9">9</a>.</p><p><span class="claim" id="c10" data-claims="10">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and </span><span class="claim" id="c11" data-claims="10 11">11 member states of the European Space Agency</span><a class="claim__ref" href="#claim-10">10</a><a class="claim__ref" href="#claim-11">11</a>.</p><p><span class="claim" id="c12" data-claims="12">In April 2023 Russia confirmed that it would stay until 2028 at least</span><a class="claim__ref" href="#claim-12">12</a>. <span class="claim" id="c13" data-claims="13">The other partners had by then settled on 2030</span><a class="claim__ref" href="#claim-13">13</a>.</p><h2>On the Moon</h2><p>Flying alone went worse. <span class="claim" id="c14" data-claims="14">Russia’s lander Luna-25 hit the Moon on 19 August 2023</span><a class="claim__ref" href="#claim-14">14</a>. <span class="claim" id="c15" data-claims="15">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</span><a class="claim__ref" href="#claim-15">15</a>.</p><p><span class="claim" id="c16" data-claims="16">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</span><a class="claim__ref" href="#claim-16">16</a>.</p><p>What follows the station will be told another day.</p>', '{"level": "claims", "terms": [{"id": 2, "name": "NASA", "slug": "nasa", "version": 1, "definition": "Short for National Aeronautics and Space Administration, which has run America’s civil space flights since 1958."}, {"id": 3, "name": "Roscosmos", "slug": "roscosmos", "version": 1, "definition": "The state corporation that runs Russia’s space flights, set up in its present form by a law of July 2015."}, {"id": 1, "name": "ISS", "slug": "iss", "version": 1, "definition": "International Space Station: a crewed outpost in low orbit, built from 1998 on by the United States, Russia, Japan, Canada and member states of the European Space Agency."}], "claims": [{"id": "ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b", "per": "", "kind": "other", "quote": "Rivals on the ground, NASA and Roscosmos swap seats to orbit", "checks": 1, "number": 0, "waived": false, "display": "headline", "sources": [], "rests_on": ["92fdaf48-78c6-4c7e-9f04-5c4406063539"], "sentence": "Rivals on the ground, NASA and Roscosmos swap seats to orbit", "checked_at": "2026-11-28T04:50:59.483437+00:00", "recheck_by": "", "attribution": ""}, {"id": "e5141ed3-d4d0-4b2c-bd85-9da63054da10", "per": "", "kind": "other", "quote": "A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.", "checks": 1, "number": 0, "waived": false, "display": "standfirst", "sources": [], "rests_on": ["38832e85-6d47-4c11-b732-b1f0b768f238", "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "fd8653bb-896f-4529-bc7a-1405fecafc4e"], "sentence": "A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.", "checked_at": "2026-11-28T04:50:59.512092+00:00", "recheck_by": "", "attribution": ""}, {"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "per": "", "kind": "status", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules", "checks": 1, "number": 1, "waived": false, "display": "", "sources": [{"url": "http://www.collectspace.com/news/news-091523a-soyuz-ms-24-launch-space-station.html", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 crew launches for up to yearlong stay on space station", "answer": "", "author": "", "stance": "supports", "excerpt": "Loral O''Hara of NASA launched together", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "2023-09-15", "publisher": "collectSPACE", "relied_on": true}, {"url": "https://tass.com/science/1665965", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "TASS report on the docking of Crew-7, 27 August 2023", "answer": "", "author": "", "stance": "supports", "excerpt": "third Roscosmos cosmonaut", "locator": "paragraph on Borisov", "accessed": "", "standing": "good", "published": "2023-08-27", "publisher": "TASS", "relied_on": true}], "rests_on": [], "sentence": "Since 2022 Americans and Russians have reached space in each other’s capsules.", "checked_at": "2026-11-28T04:50:59.069492+00:00", "recheck_by": "", "attribution": ""}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "per": "", "kind": "event", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022", "checks": 1, "number": 2, "waived": false, "display": "", "sources": [{"url": "https://vpk.name/en/616299_russia-and-the-united-states-signed-an-agreement-on-cross-flights-to-the-iss-roscosmos.html", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Russia and the United States signed an agreement on cross-flights to the ISS – Roscosmos", "answer": "", "author": "", "stance": "supports", "excerpt": "On Thursday, July 14, 2022", "locator": "Roscosmos statement, second paragraph", "accessed": "", "standing": "good", "published": "2022-07-15", "publisher": "Interfax, as printed by VPK.name", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "resume integrated crews", "locator": "first paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022.", "checked_at": "2026-11-28T04:50:59.093490+00:00", "recheck_by": "", "attribution": ""}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "per": "", "kind": "number", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz", "checks": 1, "number": 3, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/94658/", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov", "answer": "", "author": "", "stance": "supports", "excerpt": "in 2022-2024", "locator": "paragraph on July 2022", "accessed": "", "standing": "good", "published": "2023-09-18", "publisher": "Interfax", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "context", "excerpt": "Frank Rubio", "locator": "paragraph on assignments: NASA named the first crews only", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": false}], "rests_on": [], "sentence": "Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz.", "checked_at": "2026-11-28T04:50:59.120971+00:00", "recheck_by": "", "attribution": "Interfax"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "per": "", "kind": "quote", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”", "checks": 1, "number": 4, "waived": false, "display": "", "sources": [{"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "no-exchange-of-funds arrangement", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.", "checked_at": "2026-11-28T04:50:59.149572+00:00", "recheck_by": "", "attribution": "NASA"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "per": "", "kind": "event", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022", "checks": 1, "number": 5, "waived": false, "display": "", "sources": [{"url": "https://www.spaceflightinsider.com/missions/iss/soyuz-ms-24-launches-fresh-trio-to-international-space-station/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 launches fresh trio to International Space Station", "answer": "", "author": "", "stance": "supports", "excerpt": "Sept. 21, 2022", "locator": "paragraph on the MS-22 crew", "accessed": "", "standing": "good", "published": "", "publisher": "Spaceflight Insider", "relied_on": true}, {"url": "https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA, Roscosmos Complete Seat Swap on Flights to ISS", "answer": "", "author": "", "stance": "supports", "excerpt": "will be in September 2022", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "2022-07-16", "publisher": "NASA, as printed by Parabolic Arc", "relied_on": true}], "rests_on": [], "sentence": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022.", "checked_at": "2026-11-28T04:50:59.179118+00:00", "recheck_by": "", "attribution": ""}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "per": "", "kind": "duration", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days", "checks": 1, "number": 6, "waived": false, "display": "", "sources": [{"url": "https://nbcsandiego.com/news/national-international/nasa-astronaut-frank-rubio-of-miami-breaks-us-record-for-longest-spaceflight/3304616", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "NASA Astronaut Frank Rubio of Miami Breaks US Record for Longest Spaceflight", "answer": "", "author": "", "stance": "supports", "excerpt": "371 days", "locator": "third paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "Associated Press, as printed by NBC San Diego", "relied_on": true}, {"url": "https://www.nasaspaceflight.com/2023/09/soyuz-ms-24-launch/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Soyuz MS-24 docks after first Russian crewed launch in a year", "answer": "", "author": "Justin Davenport", "stance": "supports", "excerpt": "371 consecutive days", "locator": "paragraph on Rubio’s record", "accessed": "", "standing": "good", "published": "", "publisher": "NASASpaceflight", "relied_on": true}], "rests_on": [], "sentence": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.", "checked_at": "2026-11-28T04:50:59.207956+00:00", "recheck_by": "", "attribution": ""}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "per": "", "kind": "paraphrase", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour", "checks": 1, "number": 7, "waived": false, "display": "", "sources": [{"url": "https://bdnews24.com/world/hpy4ozeqds", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "Reuters report on the Krikalev interview, 25 August 2023", "answer": "", "author": "", "stance": "supports", "excerpt": "another flight", "locator": "Krikalev’s words, third paragraph", "accessed": "", "standing": "good", "published": "2023-08-25", "publisher": "Reuters, as printed by bdnews24.com", "relied_on": true}, {"url": "https://interfax.com/newsroom/top-stories/94658/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov", "answer": "", "author": "", "stance": "supports", "excerpt": "additional flight of an American astronaut", "locator": "paragraph on Krikalev", "accessed": "", "standing": "good", "published": "2023-09-18", "publisher": "Interfax", "relied_on": true}], "rests_on": [], "sentence": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.", "checked_at": "2026-11-28T04:50:59.235366+00:00", "recheck_by": "", "attribution": "Sergei Krikalev, to Interfax"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "per": "", "kind": "measurement", "quote": "circles the Earth at about 400 kilometres, or some 250 miles", "checks": 1, "number": 8, "waived": false, "display": "", "sources": [{"url": "https://www.asc-csa.gc.ca/eng/iss/information-kit/faq.asp", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "Frequently asked questions – International Space Station", "answer": "", "author": "", "stance": "supports", "excerpt": "about 400 km", "locator": "Where is the ISS located?", "accessed": "", "standing": "good", "published": "", "publisher": "Canadian Space Agency", "relied_on": true}, {"url": "https://blogs.esa.int/exploration/category/international-space-station/", "kind": "publication", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station (exploration blog)", "answer": "", "author": "", "stance": "supports", "excerpt": "flies 400 km high", "locator": "introduction", "accessed": "", "standing": "good", "published": "", "publisher": "European Space Agency", "relied_on": true}, {"url": "http://www.asc-csa.gc.ca/eng/iss/default.asp", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station (an older page)", "answer": "An older page of the same agency, which now says about 400 km; the height changes with every reboost.", "author": "", "stance": "contradicts", "excerpt": "about 370 km", "locator": "introduction", "accessed": "", "standing": "good", "published": "", "publisher": "Canadian Space Agency", "relied_on": false}], "rests_on": [], "sentence": "The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles.", "checked_at": "2026-11-28T04:50:59.256127+00:00", "recheck_by": "", "attribution": ""}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "per": "", "kind": "duration", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades", "checks": 1, "number": 9, "waived": false, "display": "", "sources": [{"url": "https://share.america.gov/international-space-station-20-years-of-human-presence/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "International Space Station marks 20 years of continuous human presence", "answer": "", "author": "", "stance": "supports", "excerpt": "continuously occupied since November 2, 2000", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "U.S. Department of State, ShareAmerica", "relied_on": true}], "rests_on": [], "sentence": "People have lived there without a break since 2 November 2000, which makes more than two decades.", "checked_at": "2026-11-28T04:50:59.276535+00:00", "recheck_by": "", "attribution": ""}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "per": "", "kind": "number", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency", "checks": 1, "number": 10, "waived": false, "display": "", "sources": [{"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "N° 4–1998: European ministers and officials to sign Space Station agreements in Washington", "answer": "", "author": "", "stance": "supports", "excerpt": "each of the 15 countries", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "1998-01-29", "publisher": "European Space Agency", "relied_on": true}], "rests_on": [], "sentence": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.", "checked_at": "2026-11-28T04:50:59.298665+00:00", "recheck_by": "", "attribution": ""}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "per": "", "kind": "number", "quote": "11 member states of the European Space Agency", "checks": 1, "number": 11, "waived": false, "display": "", "sources": [{"url": "https://esa.int/ESA_Multimedia/Images/1998/01/ESA_DG_signs_ISS_agreement_January_1998", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "ESA DG signs ISS agreement, January 1998 (photograph and caption)", "answer": "", "author": "", "stance": "supports", "excerpt": "11 ESA Member States", "locator": "caption", "accessed": "", "standing": "good", "published": "", "publisher": "European Space Agency", "relied_on": true}, {"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "N° 4–1998: European ministers and officials to sign Space Station agreements in Washington", "answer": "", "author": "", "stance": "supports", "excerpt": "11 ESA Member States", "locator": "first paragraph and its footnote", "accessed": "", "standing": "good", "published": "1998-01-29", "publisher": "European Space Agency", "relied_on": true}], "rests_on": [], "sentence": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.", "checked_at": "2026-11-28T04:50:59.319000+00:00", "recheck_by": "", "attribution": ""}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "per": "", "kind": "plan_intent", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least", "checks": 1, "number": 12, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/90113/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "All parties to ISS project support its extension after 2024 - NASA", "answer": "", "author": "", "stance": "supports", "excerpt": "through 2028", "locator": "NASA statement, second paragraph", "accessed": "", "standing": "good", "published": "2023-04-28", "publisher": "Interfax", "relied_on": true}, {"url": "https://spacenews.com/russia-commits-to-iss-extension-to-2028/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Russia commits to ISS extension to 2028", "answer": "", "author": "", "stance": "supports", "excerpt": "at least 2028", "locator": "first paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "SpaceNews", "relied_on": true}], "rests_on": [], "sentence": "In April 2023 Russia confirmed that it would stay until 2028 at least.", "checked_at": "2026-11-28T04:50:59.346637+00:00", "recheck_by": "2027-01-27", "attribution": ""}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "per": "", "kind": "plan_intent", "quote": "The other partners had by then settled on 2030", "checks": 1, "number": 13, "waived": false, "display": "", "sources": [{"url": "https://interfax.com/newsroom/top-stories/90113/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "All parties to ISS project support its extension after 2024 - NASA", "answer": "", "author": "", "stance": "supports", "excerpt": "through 2030", "locator": "NASA statement, second paragraph", "accessed": "", "standing": "good", "published": "2023-04-28", "publisher": "Interfax", "relied_on": true}, {"url": "https://spacenews.com/russia-commits-to-iss-extension-to-2028/", "kind": "publication", "tier": "secondary", "named": true, "terms": "on_record", "title": "Russia commits to ISS extension to 2028", "answer": "", "author": "", "stance": "supports", "excerpt": "beyond 2024 to 2030", "locator": "second paragraph", "accessed": "", "standing": "good", "published": "", "publisher": "SpaceNews", "relied_on": true}], "rests_on": [], "sentence": "The other partners had by then settled on 2030.", "checked_at": "2026-11-28T04:50:59.372594+00:00", "recheck_by": "2027-01-27", "attribution": ""}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "per": "", "kind": "event", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023", "checks": 1, "number": 14, "waived": false, "display": "", "sources": [{"url": "https://phys.org/news/2023-08-nasa-lro-crater-luna-impact.html", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "NASA''s LRO observes crater likely from Luna 25 impact", "answer": "", "author": "", "stance": "supports", "excerpt": "Aug. 19, 2023, at 7:58 a.m. EDT", "locator": "caption of the first picture", "accessed": "", "standing": "good", "published": "2023-08-31", "publisher": "NASA, as printed by Phys.org", "relied_on": true}, {"url": "https://idg.ras.ru/scientific-activity/publication/crater-formed-by-the-impact-of-the-luna-25-spacecraft/", "kind": "document", "tier": "secondary", "named": true, "terms": "on_record", "title": "Crater Formed by the Impact of the Luna-25 Spacecraft", "answer": "", "author": "A.T. Basilevsky, B.A. Ivanov, V.P. Dolgopolov", "stance": "supports", "excerpt": "crashed into the lunar surface", "locator": "abstract", "accessed": "", "standing": "good", "published": "", "publisher": "Solar System Research 58, 141–147 (2024)", "relied_on": true}], "rests_on": [], "sentence": "Russia’s lander Luna-25 hit the Moon on 19 August 2023.", "checked_at": "2026-11-28T04:50:59.399668+00:00", "recheck_by": "", "attribution": ""}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "per": "", "kind": "causal", "quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says", "checks": 1, "number": 15, "waived": false, "display": "", "sources": [{"url": "https://idg.ras.ru/scientific-activity/publication/crater-formed-by-the-impact-of-the-luna-25-spacecraft/", "kind": "document", "tier": "primary", "named": true, "terms": "on_record", "title": "Crater Formed by the Impact of the Luna-25 Spacecraft", "answer": "", "author": "A.T. Basilevsky, B.A. Ivanov, V.P. Dolgopolov", "stance": "supports", "excerpt": "worked longer than planned", "locator": "abstract", "accessed": "", "standing": "good", "published": "", "publisher": "Solar System Research 58, 141–147 (2024)", "relied_on": true}], "rests_on": [], "sentence": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.", "checked_at": "2026-11-28T04:50:59.426596+00:00", "recheck_by": "", "attribution": "Basilevsky, Ivanov and Dolgopolov"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "per": "", "kind": "event", "quote": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it", "checks": 1, "number": 16, "waived": false, "display": "", "sources": [{"url": "https://ssd.jpl.nasa.gov/api/horizons.api?COMMAND=-158&MAKE_EPHEM=NO&format=text", "kind": "dataset", "tier": "primary", "named": true, "terms": "on_record", "title": "Chandrayaan-3 Spacecraft Lander (-158)", "answer": "", "author": "", "stance": "supports", "excerpt": "2023-Aug-23 @ 12:32 UTC at coordinates -69.373 deg. (S)", "locator": "line marked UPDATE", "accessed": "", "standing": "good", "published": "2023-08-23", "publisher": "NASA Jet Propulsion Laboratory, Horizons", "relied_on": true}], "rests_on": [], "sentence": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.", "checked_at": "2026-11-28T04:50:59.453909+00:00", "recheck_by": "", "attribution": ""}], "bylines": [{"name": "Nora Lindqvist", "slug": "nora", "profile": "Edits science and space."}], "section": {"name": "Science & space", "slug": "science-space"}, "based_on": [], "coverage": "every", "dateline": "Geneva", "story_date": "2026-11-28", "claim_count": 16, "first_published_at": "2026-11-28T04:50:59.639486+00:00", "authors_check_each_other": false}', '{"claims": [{"id": "ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b", "words": "bf01fcfb7eb2996dc4a72c0e4a3cafc2c77e049585cedb4e40cb4e24ccd6fc54", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.483437+00:00", "person": 4, "decision": "approve"}], "evidence": [], "fingerprint": "f8438612eba268ca3e38ffe21f65a17b05f2c5a9a505f5a922bfde5527ca5383"}, {"id": "e5141ed3-d4d0-4b2c-bd85-9da63054da10", "words": "b8c7f3a62fdf2cc0425eb14518b29f426d7ed10469aa5a793fe5cffed9c4a312", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.512092+00:00", "person": 4, "decision": "approve"}], "evidence": [], "fingerprint": "a9be9ef771fd14e9b10012bec6c20a7962da8374b357a950fe6615186e8b1071"}, {"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "words": "50358eeacb70f6ff2b3fadb81ccb91f7c625f6e7bf95399ca34f85b4e0761243", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.069492+00:00", "person": 4, "decision": "approve"}], "evidence": ["62b331ffa95d2cd2ed54505bc31e8ad279f225c33e448c7b8bfb586d044cfd0f", "e78385ca88b683ebee5b42aa41297b9afb2c88986d1c00bbe4a9438a209d8b80"], "fingerprint": "a79bd98341d50b4d4c8282be0a5b347466c3fad91566d746f2211cde006cc567"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "words": "8e9f9d7c6141aba34d4c01e8f557107ec7a5da3669a6094767682cfc04ade50b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.093490+00:00", "person": 3, "decision": "approve"}], "evidence": ["4569f493a509d49d0a23aa37ecd67a55e00c81773cf1368c80487cf018e797d7", "6464946576611970d6b23e5a7064ce5e04783253c3653ac31578ec0af4a5e720"], "fingerprint": "dd5b98da805dad3a1d30c67a4cf7981e9f63748df85eba811b8c8594453f28f7"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "words": "30c8e8541527966c46d7a7611dfee7b86b56bf50e465c139a3ca08c41ac3d75b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.120971+00:00", "person": 3, "decision": "approve"}], "evidence": ["73e749bdc4f4f6b54de71ef3b36ee9f7b93d8af4b3f91b48583d1ead2c13bd03", "d4266a804776bddeb6cc0b97941b7fec6423768e6ec3e8fe96bc36f666a5f60a"], "fingerprint": "0ab3d878f92ab088d6831221a69605afcc2f8263a4b828ecccf5bb51b15a016b"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "words": "4765deead760438a92896f11e2e3f89f9bb43c0cb47840a18a0b00bc1fdcc02c", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.149572+00:00", "person": 3, "decision": "approve"}], "evidence": ["02058e8f0c3ac30752d174a7db38e0f99c99c986babdfa268827058ffedefb74"], "fingerprint": "3e03c2387e3b494a771508136e0662182356420a22852905ce25352ffb2edc0f"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "words": "fb0efa68289a697e7e429029eccaeafc936b88da82d1d8a14b76f8c63db2e431", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.179118+00:00", "person": 3, "decision": "approve"}], "evidence": ["1c07be47a04cb9e90795f3295a44fdb2292430a9e252b232c90ec8451061d6bd", "3ed6e05dbd911609983f5f760034eb048c0b2316b41ed6caa21d2c4a90475ed3"], "fingerprint": "bef86fc494cd8e167774bd82fd9fd2dfb25aec58a97e4ba736638f61669b9457"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "words": "da0213ecca81ea4642da69e07c975d8aa9c0f1a0f39b54ff726f171e979d8a5d", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.207956+00:00", "person": 4, "decision": "approve"}], "evidence": ["d001ea6f47843bf33d85fd6d384d9c3226ede26dd7cff5d31c77b3d578961493", "3f222f917cd8de4d8b4ff365ef1a8a475c7037b14b9464262c461b02c4808b47"], "fingerprint": "4f9b9da07d5899eb96140d4363c744d078b4e44ca2fe79eece52c32eb45d203e"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "words": "9ab8712f2b1203f9a1dcb9f0918810f2c4fa9cc4b79457fc3bdd83e68842b48d", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.235366+00:00", "person": 4, "decision": "approve"}], "evidence": ["0c7572af6b38f5466d9fe483df19d89cd647b2642cd34f480c6a10261f31e438", "8716ef5b47de04076f6f33917f9be4a4bcb07c9ad87bb823725aa210d682fcfa"], "fingerprint": "a12551a63bebacb85e1618bd245d24fc7101922b694141a1460fe4c97cbc1285"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "words": "57a92b8bc789282f9b707b5f859adffe6491cf5f1fec8c9a9d90451808ab93d7", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.256127+00:00", "person": 3, "decision": "approve"}], "evidence": ["2e704b64e888edd602e084e873c55514feb1e22837b60661c962748693643a65", "bbba2b1a19d37551459bf9699db7cea54ed8135e882da87d05e59067c05a4b5e", "da01c3532945325ec9304c55b60fb23576896d405b291efc3509a472d9eaad4a"], "fingerprint": "a89e62d738b7063c21608b741f83cf79f7538a4253d620ad7e7aecd500edd4d4"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "words": "33920437a55ef8a043ac67e6085ff2a0eab9674e2e79fa67092222bf51781d7b", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.276535+00:00", "person": 3, "decision": "approve"}], "evidence": ["0517c83a3e1dda7d6fd011b75bd7fb2df782f4b8a441319041193390e31e198e"], "fingerprint": "604a27416826b46c57bbacf94b9e8ea18dbd8de2a520839c54a5172d3b82acf2"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "words": "a41836013d5a717d1241ae0237881bdfd1522b13e1954fd317a258eafecb4114", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.298665+00:00", "person": 3, "decision": "approve"}], "evidence": ["9250b2053e3d5dd454a7a230d606ff6c95a19dffceb75f67013b8ddcbe4ec13a"], "fingerprint": "dde6c0f0918bf1758792f060d20f4807f2fa957aca117d715b0f1c8ddeb900a5"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "words": "d71fe8e8b26afcf21afbe4fd235cab4a30ad2d876e891248cc6d7a8134c71966", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.319000+00:00", "person": 4, "decision": "approve"}], "evidence": ["7d0546c4a4280a291117f11e4d2d36d069a7d2a8a1e3204c0570ab4bcd9e1bbf", "3afd66651723dcd26556f8bfa6fa6a493aa4ef2297b9f7cebd27b1780a6ff85b"], "fingerprint": "93bfe8b280b69aa450304a56ef4b165229dc43940383bd7c1ad8b8d5260d115c"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "words": "a9571b71b1765b59416f82860d88a75b8704aadb6ec37d5e94562a9027ad07c4", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.346637+00:00", "person": 4, "decision": "approve"}], "evidence": ["12e36eb18aff13f654905a4451b6dbb63287caf08794a067882c6205b81382a7", "4f108443a52e1e57fa7bacbe227486663b821a3745a8eb8433a83094aaa98358"], "fingerprint": "12069f872e907958ac8c6e5f1a820133edfe054bebdab9c5c9d56f6d40fa27d9"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "words": "f23d1f8b16859c19c9cb41e41d655f66b006f54df44a1b8c446be89c198c357a", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.372594+00:00", "person": 4, "decision": "approve"}], "evidence": ["1857f1e98e6bc5f00d4789e6dd795eeaf6f3af0ac828566ff734c54d57c968bd", "5a53716fc18d94e19bc65a96a96d4cbad1820b2e804964b452e2dbea616f9826"], "fingerprint": "ac1ea2eb705032f8ac405d37df81cb1813ff471f24fc85f0fe6f8de29e8c7355"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "words": "cf9b710eef5da2122376abb40617d2e5a65d6b3108ff394b2a65469a79c7447a", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.399668+00:00", "person": 3, "decision": "approve"}], "evidence": ["4257f8d729ab228255f5a049634576ca1ad2d6cf32fe92abd66f538cdfad4613", "c68ea8c9eae229c734ae4d9e1f055ef3dc44fac25a9b28be1ceee537fa572d14"], "fingerprint": "f2388df1942de779077d046973ad2258c989eb368a4361a9bd2b75f3d53d1e8c"}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "words": "3e462742b432605101a19e409de97c2de0ab6bebd51bce6289648690b09ee4e8", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.426596+00:00", "person": 3, "decision": "approve"}], "evidence": ["5c5cbfc5516e435346d9ab1c956a2f7fa567976d9f49b11199a3e86d087fa814"], "fingerprint": "637121cb50fc014fad55e2cc648418c9cc387f896bb18a2a7162b7c0c4091832"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "words": "4c1c7dcf1b330fd6def9781ed49d6b42a85b9c7e21cad9e0dffa171f2f675981", "sealed": false, "reviews": [{"at": "2026-11-28T04:50:59.453909+00:00", "person": 3, "decision": "approve"}], "evidence": ["ae8a45d1bddd0f21939996f9ef1d8eb70bffd7172ad9a3e14101e3a3dff8b5f0"], "fingerprint": "135ad2b3df2c619994f1ae5fe9fb08e8340d6299dcf0d7d42d5fc7896bb84285"}], "digest": "513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8", "format": "v1", "article": 1, "signatures": [{"at": "2026-11-28T04:51:00.663081+00:00", "bound": "4121ef93d9c548cfe2c8edf952f04af3825ed9461317a460d13a15fad89500db", "digest": "513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8", "person": 3}]}', '', '2026-11-28 04:51:00.737958+00', NULL, 1, 5, 31);

INSERT INTO public.articles_review VALUES
	(2, 'approve', 'ordinary', 'a79bd98341d50b4d4c8282be0a5b347466c3fad91566d746f2211cde006cc567', '\x76311f66643836353362622d383936662d343532392d626337612d3134303566656361666334651f1f53696e6365203230323220416d65726963616e7320616e64205275737369616e732068617665207265616368656420737061636520696e2065616368206f7468657227732063617073756c65731f7374617475731f1f1f1f1f1f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f4c6f72616c204f2748617261206f66204e415341206c61756e6368656420746f6765746865721f7365636f6e64207061726167726170681f32301f536f79757a204d532d32342063726577206c61756e6368657320666f7220757020746f20796561726c6f6e672073746179206f6e2073706163652073746174696f6e1f687474703a2f2f7777772e636f6c6c65637473706163652e636f6d2f6e6577732f6e6577732d303931353233612d736f79757a2d6d732d32342d6c61756e63682d73706163652d73746174696f6e2e68746d6c1f636f6c6c65637453504143451f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f746869726420526f73636f736d6f7320636f736d6f6e6175741f706172616772617068206f6e20426f7269736f761f32311f54415353207265706f7274206f6e2074686520646f636b696e67206f6620437265772d372c2032372041756775737420323032331f68747470733a2f2f746173732e636f6d2f736369656e63652f313636353936351f544153531f6f6e5f7265636f72641f1f676f6f64', '{1,2}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.069492+00', 1, 'fd8653bb-896f-4529-bc7a-1405fecafc4e', 4),
	(4, 'approve', 'ordinary', 'dd5b98da805dad3a1d30c67a4cf7981e9f63748df85eba811b8c8594453f28f7', '\x76311f39326664616634382d373863362d346337652d396630342d3563343430363036333533391f1f4e41534120616e6420697473205275737369616e20636f756e7465727061727420526f73636f736d6f73207369676e656420746865206465616c20666f722074686573652063726f73732d666c6967687473206f6e203134204a756c7920323032321f6576656e741f1f1f1f1f323032322d30372d31341f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f4f6e2054687572736461792c204a756c792031342c20323032321f526f73636f736d6f732073746174656d656e742c207365636f6e64207061726167726170681f311f52757373696120616e642074686520556e6974656420537461746573207369676e656420616e2061677265656d656e74206f6e2063726f73732d666c696768747320746f207468652049535320e2809320526f73636f736d6f731f68747470733a2f2f76706b2e6e616d652f656e2f3631363239395f7275737369612d616e642d7468652d756e697465642d7374617465732d7369676e65642d616e2d61677265656d656e742d6f6e2d63726f73732d666c69676874732d746f2d7468652d6973732d726f73636f736d6f732e68746d6c1f496e7465726661782c206173207072696e7465642062792056504b2e6e616d651f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7072696d6172791f726573756d6520696e74656772617465642063726577731f6669727374207061726167726170681f321f4e4153412c20526f73636f736d6f7320436f6d706c65746520536561742053776170206f6e20466c696768747320746f204953531f68747470733a2f2f70617261626f6c69636172632e636f6d2f323032322f30372f31362f6e6173612d726f73636f736d6f732d636f6d706c6574652d736561742d737761702d6f6e2d666c69676874732d746f2d6973732f1f4e4153412c206173207072696e7465642062792050617261626f6c6963204172631f6f6e5f7265636f72641f1f676f6f64', '{3,4}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.09349+00', 1, '92fdaf48-78c6-4c7e-9f04-5c4406063539', 3),
	(6, 'approve', 'ordinary', '0ab3d878f92ab088d6831221a69605afcc2f8263a4b828ecccf5bb51b15a016b', '\x76311f66316134326163662d326462372d343534612d623433662d3166653336373833313830661f1f74687265652070656f706c652066726f6d20656163682073696465207765726520746f207269646520696e20746865206f7468657227732063726166742066726f6d203230323220746f20323032342c20496e746572666178207265706f727465643a205275737369616e7320696e205370616365582773204372657720447261676f6e2c20416d65726963616e7320696e2074686520536f79757a1f6e756d6265721f331f1f70656f706c652066726f6d206561636820736964651f1f1f496e7465726661781f1f1f66616c73651e65766964656e63651f636f6e746578741f7072696d6172791f4672616e6b20527562696f1f706172616772617068206f6e2061737369676e6d656e74733a204e415341206e616d656420746865206669727374206372657773206f6e6c791f321f4e4153412c20526f73636f736d6f7320436f6d706c65746520536561742053776170206f6e20466c696768747320746f204953531f68747470733a2f2f70617261626f6c69636172632e636f6d2f323032322f30372f31362f6e6173612d726f73636f736d6f732d636f6d706c6574652d736561742d737761702d6f6e2d666c69676874732d746f2d6973732f1f4e4153412c206173207072696e7465642062792050617261626f6c6963204172631f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7072696d6172791f696e20323032322d323032341f706172616772617068206f6e204a756c7920323032321f331f526f73636f736d6f7320707265706172696e67206164646974696f6e616c2061677265656d656e7420746f20636f6e74696e7565204953532d626f756e642063726f73732d666c69676874732077697468204e4153412061667465722032303234202d20426f7269736f761f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39343635382f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{5}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.120971+00', 1, 'f1a42acf-2db7-454a-b43f-1fe36783180f', 3),
	(8, 'approve', 'ordinary', '3e03c2387e3b494a771508136e0662182356420a22852905ce25352ffb2edc0f', '\x76311f63313265366163642d356330642d343531622d383261352d3461613663356561646238381f1f4e6f206d6f6e6579206368616e6765732068616e64733b204e41534120737065616b73206f66206120226e6f2d65786368616e67652d6f662d66756e647320617272616e67656d656e74221f71756f74651f1f1f1f1f1f4e4153411f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f6e6f2d65786368616e67652d6f662d66756e647320617272616e67656d656e741f7468697264207061726167726170681f321f4e4153412c20526f73636f736d6f7320436f6d706c65746520536561742053776170206f6e20466c696768747320746f204953531f68747470733a2f2f70617261626f6c69636172632e636f6d2f323032322f30372f31362f6e6173612d726f73636f736d6f732d636f6d706c6574652d736561742d737761702d6f6e2d666c69676874732d746f2d6973732f1f4e4153412c206173207072696e7465642062792050617261626f6c6963204172631f6f6e5f7265636f72641f1f676f6f64', '{7}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.149572+00', 1, 'c12e6acd-5c0d-451b-82a5-4aa6c5eadb88', 3),
	(10, 'approve', 'ordinary', 'bef86fc494cd8e167774bd82fd9fd2dfb25aec58a97e4ba736638f61669b9457', '\x76311f34393037336339312d613163642d343265642d626433302d3935613430376338663066371f1f54686520666972737420416d65726963616e20746f20676f20776173204672616e6b20527562696f2c2077686f206c656674204261696b6f6e7572206f6e2032312053657074656d62657220323032321f6576656e741f1f1f1f1f323032322d30392d32311f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f77696c6c20626520696e2053657074656d62657220323032321f7468697264207061726167726170681f321f4e4153412c20526f73636f736d6f7320436f6d706c65746520536561742053776170206f6e20466c696768747320746f204953531f68747470733a2f2f70617261626f6c69636172632e636f6d2f323032322f30372f31362f6e6173612d726f73636f736d6f732d636f6d706c6574652d736561742d737761702d6f6e2d666c69676874732d746f2d6973732f1f4e4153412c206173207072696e7465642062792050617261626f6c6963204172631f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f536570742e2032312c20323032321f706172616772617068206f6e20746865204d532d323220637265771f361f536f79757a204d532d3234206c61756e63686573206672657368207472696f20746f20496e7465726e6174696f6e616c2053706163652053746174696f6e1f68747470733a2f2f7777772e7370616365666c69676874696e73696465722e636f6d2f6d697373696f6e732f6973732f736f79757a2d6d732d32342d6c61756e636865732d66726573682d7472696f2d746f2d696e7465726e6174696f6e616c2d73706163652d73746174696f6e2f1f5370616365666c6967687420496e73696465721f6f6e5f7265636f72641f1f676f6f64', '{8,9}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.179118+00', 1, '49073c91-a1cd-42ed-bd30-95a407c8f0f7', 3),
	(12, 'approve', 'ordinary', '4f9b9da07d5899eb96140d4363c744d078b4e44ca2fe79eece52c32eb45d203e', '\x76311f63316266316362342d343361342d343430372d613362362d3939303963383064626337381f1f48697320536f79757a20737072616e67206120636f6f6c616e74206c65616b2061742074686520646f636b2c20616e642061207374617920706c616e6e656420666f7220736978206d6f6e7468732077617320746f206c6173742033373120646179731f6475726174696f6e1f3337311f1f646179731f1f1f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f33373120636f6e736563757469766520646179731f706172616772617068206f6e20527562696fe2809973207265636f72641f381f536f79757a204d532d323420646f636b73206166746572206669727374205275737369616e20637265776564206c61756e636820696e206120796561721f68747470733a2f2f7777772e6e6173617370616365666c696768742e636f6d2f323032332f30392f736f79757a2d6d732d32342d6c61756e63682f1f4e4153415370616365666c696768741f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f33373120646179731f7468697264207061726167726170681f371f4e41534120417374726f6e617574204672616e6b20527562696f206f66204d69616d6920427265616b73205553205265636f726420666f72204c6f6e67657374205370616365666c696768741f68747470733a2f2f6e626373616e646965676f2e636f6d2f6e6577732f6e6174696f6e616c2d696e7465726e6174696f6e616c2f6e6173612d617374726f6e6175742d6672616e6b2d727562696f2d6f662d6d69616d692d627265616b732d75732d7265636f72642d666f722d6c6f6e676573742d7370616365666c696768742f333330343631361f4173736f6369617465642050726573732c206173207072696e746564206279204e42432053616e20446965676f1f6f6e5f7265636f72641f1f676f6f64', '{10,11}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.207956+00', 1, 'c1bf1cb4-43a4-4407-a3b6-9909c80dbc78', 4),
	(14, 'approve', 'ordinary', 'a12551a63bebacb85e1618bd245d24fc7101922b694141a1460fe4c97cbc1285', '\x76311f30363730306530662d376139662d346462392d393665372d6539613234313834653639321f1f536572676569204b72696b616c65762c2077686f2072756e732063726577656420666c6967687420617420526f73636f736d6f732c20746f6c6420496e74657266617820696e2041756775737420323032332074686174206f6e65206d6f726520416d65726963616e2074726970206f6e206120536f79757a20686164206265656e2061677265656420746f206d616b6520757020666f722074686174206c6f6e6720746f75721f706172617068726173651f1f1f1f1f1f536572676569204b72696b616c65762c20746f20496e7465726661781f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f616e6f7468657220666c696768741f4b72696b616c6576e280997320776f7264732c207468697264207061726167726170681f351f52657574657273207265706f7274206f6e20746865204b72696b616c657620696e746572766965772c2032352041756775737420323032331f68747470733a2f2f62646e65777332342e636f6d2f776f726c642f687079346f7a657164731f526575746572732c206173207072696e7465642062792062646e65777332342e636f6d1f6f6e5f7265636f72641f341f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f6164646974696f6e616c20666c69676874206f6620616e20416d65726963616e20617374726f6e6175741f706172616772617068206f6e204b72696b616c65761f331f526f73636f736d6f7320707265706172696e67206164646974696f6e616c2061677265656d656e7420746f20636f6e74696e7565204953532d626f756e642063726f73732d666c69676874732077697468204e4153412061667465722032303234202d20426f7269736f761f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39343635382f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{12,13}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.235366+00', 1, '06700e0f-7a9f-4db9-96e7-e9a24184e692', 4),
	(16, 'approve', 'ordinary', 'a89e62d738b7063c21608b741f83cf79f7538a4253d620ad7e7aecd500edd4d4', '\x76311f63616639646233372d363566352d343331622d393935662d3432383535313165653430621f1f636972636c6573207468652045617274682061742061626f757420343030206b696c6f6d65747265732c206f7220736f6d6520323530206d696c65731f6d6561737572656d656e741f3430301f1f6b6d1f61626f75741f1f1f1f1f66616c73651e65766964656e63651f636f6e74726164696374731f7072696d6172791f61626f757420333730206b6d1f696e74726f64756374696f6e1f31301f496e7465726e6174696f6e616c2053706163652053746174696f6e2028616e206f6c6465722070616765291f687474703a2f2f7777772e6173632d6373612e67632e63612f656e672f6973732f64656661756c742e6173701f43616e616469616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7072696d6172791f61626f757420343030206b6d1f57686572652069732074686520495353206c6f63617465643f1f391f4672657175656e746c792061736b6564207175657374696f6e7320e2809320496e7465726e6174696f6e616c2053706163652053746174696f6e1f68747470733a2f2f7777772e6173632d6373612e67632e63612f656e672f6973732f696e666f726d6174696f6e2d6b69742f6661712e6173701f43616e616469616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7072696d6172791f666c69657320343030206b6d20686967681f696e74726f64756374696f6e1f31311f496e7465726e6174696f6e616c2053706163652053746174696f6e20286578706c6f726174696f6e20626c6f67291f68747470733a2f2f626c6f67732e6573612e696e742f6578706c6f726174696f6e2f63617465676f72792f696e7465726e6174696f6e616c2d73706163652d73746174696f6e2f1f4575726f7065616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f64', '{14,15}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.256127+00', 1, 'caf9db37-65f5-431b-995f-4285511ee40b', 3),
	(18, 'approve', 'ordinary', '604a27416826b46c57bbacf94b9e8ea18dbd8de2a520839c54a5172d3b82acf2', '\x76311f32366135343235312d306531382d343866332d623534662d3336323664383834646566371f1f50656f706c652068617665206c6976656420746865726520776974686f7574206120627265616b2073696e63652032204e6f76656d62657220323030302c207768696368206d616b6573206d6f7265207468616e2074776f20646563616465731f6475726174696f6e1f321f1f646563616465731f6f7665721f323030302d31312d30321f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f636f6e74696e756f75736c79206f636375706965642073696e6365204e6f76656d62657220322c20323030301f7365636f6e64207061726167726170681f31321f496e7465726e6174696f6e616c2053706163652053746174696f6e206d61726b73203230207965617273206f6620636f6e74696e756f75732068756d616e2070726573656e63651f68747470733a2f2f73686172652e616d65726963612e676f762f696e7465726e6174696f6e616c2d73706163652d73746174696f6e2d32302d79656172732d6f662d68756d616e2d70726573656e63652f1f552e532e204465706172746d656e74206f662053746174652c205368617265416d65726963611f6f6e5f7265636f72641f1f676f6f64', '{17}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.276535+00', 1, '26a54251-0e18-48f3-b54f-3626d884def7', 3),
	(20, 'approve', 'ordinary', 'dde6c0f0918bf1758792f060d20f4807f2fa957aca117d715b0f1c8ddeb900a5', '\x76311f66393939656239632d346133322d343638322d613162392d3830613062326431313132371f1f4669667465656e20636f756e7472696573207765726520626568696e642074686520666f756e64696e672061677265656d656e74206f66203239204a616e7561727920313939383a2074686520556e69746564205374617465732c205275737369612c204a6170616e2c2043616e61646120616e64203131206d656d62657220737461746573206f6620746865204575726f7065616e205370616365204167656e63791f6e756d6265721f31351f1f636f756e74726965731f65786163741f313939382d30312d32391f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f65616368206f662074686520313520636f756e74726965731f7365636f6e64207061726167726170681f31331f4ec2b02034e28093313939383a204575726f7065616e206d696e69737465727320616e64206f6666696369616c7320746f207369676e2053706163652053746174696f6e2061677265656d656e747320696e2057617368696e67746f6e1f68747470733a2f2f7777772e6573612e696e742f4e657773726f6f6d2f50726573735f52656c65617365732f4575726f7065616e5f6d696e6973746572735f616e645f6f6666696369616c735f746f5f7369676e5f53706163655f53746174696f6e5f61677265656d656e74735f696e5f57617368696e67746f6e1f4575726f7065616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f64', '{18}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.298665+00', 1, 'f999eb9c-4a32-4682-a1b9-80a0b2d11127', 3),
	(22, 'approve', 'ordinary', '93bfe8b280b69aa450304a56ef4b165229dc43940383bd7c1ad8b8d5260d115c', '\x76311f35323134626565382d376261362d343736372d613738632d6364663839323237323564361f1f3131206d656d62657220737461746573206f6620746865204575726f7065616e205370616365204167656e63791f6e756d6265721f31311f1f636f756e74726965731f65786163741f313939382d30312d32391f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f313120455341204d656d626572205374617465731f63617074696f6e1f31341f455341204447207369676e73204953532061677265656d656e742c204a616e756172792031393938202870686f746f677261706820616e642063617074696f6e291f68747470733a2f2f6573612e696e742f4553415f4d756c74696d656469612f496d616765732f313939382f30312f4553415f44475f7369676e735f4953535f61677265656d656e745f4a616e756172795f313939381f4575726f7065616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7072696d6172791f313120455341204d656d626572205374617465731f66697273742070617261677261706820616e642069747320666f6f746e6f74651f31331f4ec2b02034e28093313939383a204575726f7065616e206d696e69737465727320616e64206f6666696369616c7320746f207369676e2053706163652053746174696f6e2061677265656d656e747320696e2057617368696e67746f6e1f68747470733a2f2f7777772e6573612e696e742f4e657773726f6f6d2f50726573735f52656c65617365732f4575726f7065616e5f6d696e6973746572735f616e645f6f6666696369616c735f746f5f7369676e5f53706163655f53746174696f6e5f61677265656d656e74735f696e5f57617368696e67746f6e1f4575726f7065616e205370616365204167656e63791f6f6e5f7265636f72641f1f676f6f64', '{19,20}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.319+00', 1, '5214bee8-7ba6-4767-a78c-cdf8922725d6', 4),
	(24, 'approve', 'ordinary', '12069f872e907958ac8c6e5f1a820133edfe054bebdab9c5c9d56f6d40fa27d9', '\x76311f63346366326534362d633736382d343336322d393261302d3836323963646530326339301f1f496e20417072696c20323032332052757373696120636f6e6669726d6564207468617420697420776f756c64207374617920756e74696c2032303238206174206c656173741f706c616e5f696e74656e741f1f1f1f1f1f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f6174206c6561737420323032381f6669727374207061726167726170681f31361f52757373696120636f6d6d69747320746f2049535320657874656e73696f6e20746f20323032381f68747470733a2f2f73706163656e6577732e636f6d2f7275737369612d636f6d6d6974732d746f2d6973732d657874656e73696f6e2d746f2d323032382f1f53706163654e6577731f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f7468726f75676820323032381f4e4153412073746174656d656e742c207365636f6e64207061726167726170681f31351f416c6c207061727469657320746f204953532070726f6a65637420737570706f72742069747320657874656e73696f6e2061667465722032303234202d204e4153411f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39303131332f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{21,22}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.346637+00', 1, 'c4cf2e46-c768-4362-92a0-8629cde02c90', 4),
	(26, 'approve', 'ordinary', 'ac1ea2eb705032f8ac405d37df81cb1813ff471f24fc85f0fe6f8de29e8c7355', '\x76311f31326365356161662d393564302d343665632d386364622d3234313936626439636433651f1f546865206f7468657220706172746e65727320686164206279207468656e20736574746c6564206f6e20323033301f706c616e5f696e74656e741f1f1f1f1f1f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f6265796f6e64203230323420746f20323033301f7365636f6e64207061726167726170681f31361f52757373696120636f6d6d69747320746f2049535320657874656e73696f6e20746f20323032381f68747470733a2f2f73706163656e6577732e636f6d2f7275737369612d636f6d6d6974732d746f2d6973732d657874656e73696f6e2d746f2d323032382f1f53706163654e6577731f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f7468726f75676820323033301f4e4153412073746174656d656e742c207365636f6e64207061726167726170681f31351f416c6c207061727469657320746f204953532070726f6a65637420737570706f72742069747320657874656e73696f6e2061667465722032303234202d204e4153411f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39303131332f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{23,24}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.372594+00', 1, '12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e', 4),
	(28, 'approve', 'ordinary', 'f2388df1942de779077d046973ad2258c989eb368a4361a9bd2b75f3d53d1e8c', '\x76311f33383833326538352d366434372d346331312d623733322d6231663062373638663233381f1f5275737369612773206c616e646572204c756e612d32352068697420746865204d6f6f6e206f6e2031392041756775737420323032331f6576656e741f1f1f1f1f323032332d30382d31391f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f4175672e2031392c20323032332c20617420373a353820612e6d2e204544541f63617074696f6e206f662074686520666972737420706963747572651f31371f4e4153412773204c524f206f6273657276657320637261746572206c696b656c792066726f6d204c756e6120323520696d706163741f68747470733a2f2f706879732e6f72672f6e6577732f323032332d30382d6e6173612d6c726f2d6372617465722d6c756e612d696d706163742e68746d6c1f4e4153412c206173207072696e74656420627920506879732e6f72671f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f6372617368656420696e746f20746865206c756e617220737572666163651f61627374726163741f31381f43726174657220466f726d65642062792074686520496d70616374206f6620746865204c756e612d323520537061636563726166741f68747470733a2f2f6964672e7261732e72752f736369656e74696669632d61637469766974792f7075626c69636174696f6e2f6372617465722d666f726d65642d62792d7468652d696d706163742d6f662d7468652d6c756e612d32352d737061636563726166742f1f536f6c61722053797374656d2052657365617263682035382c20313431e28093313437202832303234291f6f6e5f7265636f72641f1f676f6f64', '{25,26}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.399668+00', 1, '38832e85-6d47-4c11-b732-b1f0b768f238', 3),
	(30, 'approve', 'ordinary', '637121cb50fc014fad55e2cc648418c9cc387f896bb18a2a7162b7c0c4091832', '\x76311f31313864353962342d306430342d346139302d626366612d3839303662613761373439611f1f41206272616b696e67206275726e2c206d65616e7420746f2070726570617265207468652064657363656e742c2068616420676f6e65206f6e20746f6f206c6f6e672c2061207374756479206279205275737369616e20736369656e746973747320736179731f63617573616c1f1f1f1f1f1f426173696c6576736b792c204976616e6f7620616e6420446f6c676f706f6c6f761f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f776f726b6564206c6f6e676572207468616e20706c616e6e65641f61627374726163741f31381f43726174657220466f726d65642062792074686520496d70616374206f6620746865204c756e612d323520537061636563726166741f68747470733a2f2f6964672e7261732e72752f736369656e74696669632d61637469766974792f7075626c69636174696f6e2f6372617465722d666f726d65642d62792d7468652d696d706163742d6f662d7468652d6c756e612d32352d737061636563726166742f1f536f6c61722053797374656d2052657365617263682035382c20313431e28093313437202832303234291f6f6e5f7265636f72641f1f676f6f64', '{27}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.426596+00', 1, '118d59b4-0d04-4a90-bcfa-8906ba7a749a', 3),
	(32, 'approve', 'ordinary', '135ad2b3df2c619994f1ae5fe9fb08e8340d6299dcf0d7d42d5fc7896bb84285', '\x76311f35656333303961332d393537612d343463372d393561322d3538303461323736386232351f1f496e6469612773204368616e6472617961616e2d332063616d6520646f776e20736f66746c79206f6e2032332041756775737420323032332c2061742061626f7574203639206465677265657320736f7574683a20636c6f736520746f2074686520706f6c652c206e6f74206f6e2069741f6576656e741f1f1f1f1f323032332d30382d32331f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f323032332d4175672d323320402031323a33322055544320617420636f6f7264696e61746573202d36392e333733206465672e202853291f6c696e65206d61726b6564205550444154451f31391f4368616e6472617961616e2d332053706163656372616674204c616e64657220282d313538291f68747470733a2f2f7373642e6a706c2e6e6173612e676f762f6170692f686f72697a6f6e732e6170693f434f4d4d414e443d2d313538264d414b455f455048454d3d4e4f26666f726d61743d746578741f4e415341204a65742050726f70756c73696f6e204c61626f7261746f72792c20486f72697a6f6e731f6f6e5f7265636f72641f1f676f6f64', '{28}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.453909+00', 1, '5ec309a3-957a-44c7-95a2-5804a2768b25', 3),
	(34, 'approve', 'ordinary', 'f8438612eba268ca3e38ffe21f65a17b05f2c5a9a505f5a922bfde5527ca5383', '\x76311f61643464306237302d326435642d343765662d623164392d6433623362373238663931621f686561646c696e651f526976616c73206f6e207468652067726f756e642c204e41534120616e6420526f73636f736d6f73207377617020736561747320746f206f726269741f6f746865721f1f1f1f1f1f1f1f1f66616c73651e7265737473206f6e1f39326664616634382d373863362d346337652d396630342d3563343430363036333533391f64643562393864613830356461643361316433306336376134636637393831653966363337343864663835656261383131623863383539343435336632386637', '{}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.483437+00', 1, 'ad4d0b70-2d5d-47ef-b1d9-d3b3b728f91b', 4),
	(36, 'approve', 'ordinary', 'a9be9ef771fd14e9b10012bec6c20a7962da8374b357a950fe6615186e8b1071', '\x76311f65353134316564332d643464302d346232632d626438352d3964613633303534646131301f7374616e6466697273741f4120626172746572206f6620706c61636573206f6e2065616368206f746865722773207370616365637261667420686173206b65707420626f7468206e6174696f6e732061626f617264206f6e652073746174696f6e2e20476f696e6720697420616c6f6e65206861732070726f766564206861726465722e1f6f746865721f1f1f1f1f1f1f1f1f66616c73651e7265737473206f6e1f33383833326538352d366434372d346331312d623733322d6231663062373638663233381f663233383864663139343264653737393037376430343639373361643232353863393839656233363861343336316139626432623735663364353364316538631e7265737473206f6e1f63313265366163642d356330642d343531622d383261352d3461613663356561646238381f336530336332333837653362343934613737313530383133366530363632313832333536343230613232383532393035636532353335326666623265646330661e7265737473206f6e1f66643836353362622d383936662d343532392d626337612d3134303566656361666334651f61373962643938333431643530623464346338323832626530613562333437343636633366616439313536366437343666323231316364653030366363353637', '{}', '', NULL, 0, false, NULL, '2026-11-28 04:50:59.512092+00', 1, 'e5141ed3-d4d0-4b2c-bd85-9da63054da10', 4),
	(38, 'approve', 'ordinary', 'c6da43993d31e42a3674fe1662a03b0dab61d246b8c72c77788bc59e2a8e36d8', '\x76311f34656330396432622d396533302d343239302d393834332d3063303664346338353765661f1f4e4153412773204c6f72616c204f27486172612072656163686564206f72626974206f6e2061205275737369616e20536f79757a206f6e2031352053657074656d62657220323032332c20776974682074776f205275737369616e7320626573696465206865721f6576656e741f1f1f1f1f323032332d30392d31351f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f31353a3434205554431f7365636f6e64207061726167726170681f361f536f79757a204d532d3234206c61756e63686573206672657368207472696f20746f20496e7465726e6174696f6e616c2053706163652053746174696f6e1f68747470733a2f2f7777772e7370616365666c69676874696e73696465722e636f6d2f6d697373696f6e732f6973732f736f79757a2d6d732d32342d6c61756e636865732d66726573682d7472696f2d746f2d696e7465726e6174696f6e616c2d73706163652d73746174696f6e2f1f5370616365666c6967687420496e73696465721f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f4672696461792028536570742e203135291f7365636f6e64207061726167726170681f32301f536f79757a204d532d32342063726577206c61756e6368657320666f7220757020746f20796561726c6f6e672073746179206f6e2073706163652073746174696f6e1f687474703a2f2f7777772e636f6c6c65637473706163652e636f6d2f6e6577732f6e6577732d303931353233612d736f79757a2d6d732d32342d6c61756e63682d73706163652d73746174696f6e2e68746d6c1f636f6c6c65637453504143451f6f6e5f7265636f72641f1f676f6f64', '{29,30}', '', NULL, 0, false, NULL, '2026-11-28 04:51:00.366847+00', 2, '4ec09d2b-9e30-4290-9843-0c06d4c857ef', 3),
	(40, 'approve', 'ordinary', '20267970f72cc41c7b640ea3bece3450ac31f8a534a08108f0df3eae0d9c9ad0', '\x76311f63653031303032342d653739392d346238662d613864312d3639343965633538343333361f1f526f73636f736d6f7320776173206279207468656e206472616674696e6720616e20616d656e646d656e7420746f2063617272792074686520737761707320696e746f20323032352c206974732068656164205975727920426f7269736f7620736169641f706172617068726173651f1f1f1f1f1f5975727920426f7269736f762c20746f207265706f72746572731f1f1f66616c73651e65766964656e63651f737570706f7274731f7072696d6172791f616d656e646d656e74204e6f2e20321f7365636f6e64207061726167726170681f331f526f73636f736d6f7320707265706172696e67206164646974696f6e616c2061677265656d656e7420746f20636f6e74696e7565204953532d626f756e642063726f73732d666c69676874732077697468204e4153412061667465722032303234202d20426f7269736f761f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39343635382f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{31}', '', NULL, 0, false, NULL, '2026-11-28 04:51:00.392065+00', 2, 'ce010024-e799-4b8f-a8d1-6949ec584336', 4),
	(42, 'approve', 'ordinary', 'a79f9149523dfa2307bbf66f8c1a7fa13aa2373dd868733fe61f3b5201c3433d', '\x76311f34333265656361622d343162332d343331642d626338312d6561306437666437646636651f1f416e6e61204b696b696e612077617320746865206669727374205275737369616e20746f207269646520696e2061204372657720447261676f6e1f73757065726c61746976651f1f1f1f1f1f1f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f666972737420746f20666c792061626f617264206120537061636558204372657720447261676f6e1f6669727374207061726167726170681f32321f437265772d35204d697373696f6e2057696c6c20536565205275737369616e20436f736d6f6e61757420466c792041626f617264205553205370616365637261667420666f722046697273742054696d652053696e636520323030321f68747470733a2f2f7777772e616961612e6f72672f6e6577732f6e6577732f323032322f31302f30352f637265772d352d6d697373696f6e2d77696c6c2d7365652d7275737369616e2d636f736d6f6e6175742d666c792d61626f6172642d75732d737061636563726166742d666f722d66697273742d74696d652d73696e63652d323030321f414941412c2071756f74696e6720434253204e6577731f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f746869726420526f73636f736d6f7320636f736d6f6e6175741f706172616772617068206f6e20426f7269736f761f32311f54415353207265706f7274206f6e2074686520646f636b696e67206f6620437265772d372c2032372041756775737420323032331f68747470733a2f2f746173732e636f6d2f736369656e63652f313636353936351f544153531f6f6e5f7265636f72641f1f676f6f64', '{35,36}', '', NULL, 0, false, NULL, '2026-11-28 04:51:00.422703+00', 2, '432eecab-41b3-431d-bc81-ea0d7fd7df6e', 4),
	(44, 'return', 'wrong', 'c3f113f79a575efac6626129fc668081dc1760f7a15a32696e835c015ecf05a5', '\x76311f39363232653962642d313331312d343764372d616137352d6433646235336539336234641f1f4576657279207377617020736f206661722068617320676f6e6520746f20706c616e1f63686172616374657269736174696f6e1f1f1f1f1f1f1f1f1f66616c73651e65766964656e63651f636f6e74726164696374731f7072696d6172791f746865697220737461792077617320646f75626c65641f7365636f6e64207061726167726170681f371f4e41534120417374726f6e617574204672616e6b20527562696f206f66204d69616d6920427265616b73205553205265636f726420666f72204c6f6e67657374205370616365666c696768741f68747470733a2f2f6e626373616e646965676f2e636f6d2f6e6577732f6e6174696f6e616c2d696e7465726e6174696f6e616c2f6e6173612d617374726f6e6175742d6672616e6b2d727562696f2d6f662d6d69616d692d627265616b732d75732d7265636f72642d666f722d6c6f6e676573742d7370616365666c696768742f333330343631361f4173736f6369617465642050726573732c206173207072696e746564206279204e42432053616e20446965676f1f6f6e5f7265636f72641f1f676f6f641e65766964656e63651f737570706f7274731f7365636f6e646172791f686173206265656e20706f7369746976651f706172616772617068206f6e204b72696b616c65761f331f526f73636f736d6f7320707265706172696e67206164646974696f6e616c2061677265656d656e7420746f20636f6e74696e7565204953532d626f756e642063726f73732d666c69676874732077697468204e4153412061667465722032303234202d20426f7269736f761f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39343635382f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{}', 'Rubio’s six months became a year, so “to plan” does not hold. Say what went well, or drop it.', NULL, 0, false, NULL, '2026-11-28 04:51:00.446582+00', 2, '9622e9bd-1311-47d7-aa75-d3db53e93b4d', 3),
	(46, 'waive', 'ordinary', '04f2537c71ef79847404ee90f6db728c417b0c3315bd9c754e7249af51802ebf', '\x76311f32366435313062632d313936312d343238642d623932632d6639663936633934653038661f1f426f74682073696465732077616e74656420746f20676f206f6e20616674657220323032342c206163636f7264696e6720746f20536572676569204b72696b616c6576206f6620526f73636f736d6f731f706172617068726173651f1f1f1f1f1f536572676569204b72696b616c65762c20746f20496e7465726661781f1f1f66616c73651e65766964656e63651f737570706f7274731f7365636f6e646172791f73686f756c6420676f206265796f6e6420323032341f706172616772617068206f6e204b72696b616c65761f331f526f73636f736d6f7320707265706172696e67206164646974696f6e616c2061677265656d656e7420746f20636f6e74696e7565204953532d626f756e642063726f73732d666c69676874732077697468204e4153412061667465722032303234202d20426f7269736f761f68747470733a2f2f696e7465726661782e636f6d2f6e657773726f6f6d2f746f702d73746f726965732f39343635382f1f496e7465726661781f6f6e5f7265636f72641f1f676f6f64', '{}', 'One side only. NASA has been asked; we say who spoke and look again.', '2026-12-12', 0, false, NULL, '2026-11-28 04:51:00.468368+00', 2, '26d510bc-1961-428d-b92c-f9f96c94e08f', 5);

INSERT INTO public.articles_revision VALUES
	(1, 1, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p>Since 2022 Americans and Russians have reached space in each other’s capsules. NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022.</p><p>Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz. No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.</p><p>The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[]', false, '', '2026-11-28 04:50:57.697314+00', NULL, 1, 1, 2),
	(2, 2, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022.</p><p>Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz. No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.</p><p>The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}]', false, '', '2026-11-28 04:50:57.750542+00', NULL, 1, 1, 2),
	(3, 3, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz. No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.</p><p>The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}]', false, '', '2026-11-28 04:50:57.826081+00', NULL, 1, 1, 2),
	(4, 4, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”.</p><p>The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}]', false, '', '2026-11-28 04:50:57.893284+00', NULL, 1, 1, 2),
	(5, 5, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p>The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}]', false, '', '2026-11-28 04:50:57.957347+00', NULL, 1, 1, 2),
	(6, 6, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}]', false, '', '2026-11-28 04:50:58.017873+00', NULL, 1, 1, 2),
	(7, 7, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p>Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}]', false, '', '2026-11-28 04:50:58.093718+00', NULL, 1, 1, 2),
	(8, 8, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}]', false, '', '2026-11-28 04:50:58.166441+00', NULL, 1, 1, 2),
	(9, 9, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. People have lived there without a break since 2 November 2000, which makes more than two decades.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}]', false, '', '2026-11-28 04:50:58.220872+00', NULL, 1, 1, 2),
	(10, 10, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p>Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}]', false, '', '2026-11-28 04:50:58.304763+00', NULL, 1, 1, 2),
	(11, 11, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency</mark>.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}]', false, '', '2026-11-28 04:50:58.368676+00', NULL, 1, 1, 2),
	(12, 12, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p>In April 2023 Russia confirmed that it would stay until 2028 at least. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}]', false, '', '2026-11-28 04:50:58.44489+00', NULL, 1, 1, 2),
	(13, 13, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. The other partners had by then settled on 2030.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}]', false, '', '2026-11-28 04:50:58.539519+00', NULL, 1, 1, 2),
	(14, 14, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. Russia’s lander Luna-25 hit the Moon on 19 August 2023. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "quote": "The other partners had by then settled on 2030"}]', false, '', '2026-11-28 04:50:58.630353+00', NULL, 1, 1, 2),
	(15, 15, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "quote": "The other partners had by then settled on 2030"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023"}]', false, '', '2026-11-28 04:50:58.722336+00', NULL, 1, 1, 2),
	(16, 16, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p>India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "quote": "The other partners had by then settled on 2030"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023"}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says"}]', false, '', '2026-11-28 04:50:58.816553+00', NULL, 1, 1, 2),
	(17, 17, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p><mark data-claim="5ec309a3-957a-44c7-95a2-5804a2768b25">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</mark>.</p><p>What follows the station is a story for another day.</p>', '{1}', '2026-11-28', 'Geneva', '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station is a story for another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,1ba8c06c7f0506e93c5400162d0031a4fe40480336a2077b2370967246194b66}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "quote": "The other partners had by then settled on 2030"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023"}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "quote": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it"}]', false, '', '2026-11-28 04:50:58.892164+00', NULL, 1, 1, 2),
	(18, 1, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p>NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her.</p><p>Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said.</p><p>Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[]', false, '', '2026-11-28 04:50:59.782761+00', NULL, 2, 2, 1),
	(19, 2, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p>Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said.</p><p>Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}]', false, '', '2026-11-28 04:50:59.813668+00', NULL, 2, 2, 1),
	(20, 3, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p>Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}]', false, '', '2026-11-28 04:50:59.875518+00', NULL, 2, 2, 1),
	(21, 4, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}]', false, '', '2026-11-28 04:50:59.935511+00', NULL, 2, 2, 1),
	(22, 5, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}]', false, '', '2026-11-28 04:51:00.00663+00', NULL, 2, 2, 1),
	(23, 6, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p><mark data-claim="432eecab-41b3-431d-bc81-ea0d7fd7df6e">Anna Kikina was the first Russian to ride in a Crew Dragon</mark>. Andrey Fedyaev and Konstantin Borisov followed her in 2023.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "432eecab-41b3-431d-bc81-ea0d7fd7df6e", "quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}]', false, '', '2026-11-28 04:51:00.061077+00', NULL, 2, 2, 1),
	(24, 7, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p><mark data-claim="432eecab-41b3-431d-bc81-ea0d7fd7df6e">Anna Kikina was the first Russian to ride in a Crew Dragon</mark>. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev and Konstantin Borisov followed her in 2023</mark>.</p><p>Every swap so far has gone to plan. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "432eecab-41b3-431d-bc81-ea0d7fd7df6e", "quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}]', false, '', '2026-11-28 04:51:00.121209+00', NULL, 2, 2, 1),
	(25, 8, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p><mark data-claim="432eecab-41b3-431d-bc81-ea0d7fd7df6e">Anna Kikina was the first Russian to ride in a Crew Dragon</mark>. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. Since nobody pays, sanctions do not touch the seats.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "432eecab-41b3-431d-bc81-ea0d7fd7df6e", "quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}, {"id": "9622e9bd-1311-47d7-aa75-d3db53e93b4d", "quote": "Every swap so far has gone to plan"}]', false, '', '2026-11-28 04:51:00.185694+00', NULL, 2, 2, 1),
	(26, 9, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p><mark data-claim="432eecab-41b3-431d-bc81-ea0d7fd7df6e">Anna Kikina was the first Russian to ride in a Crew Dragon</mark>. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. <mark data-claim="f72cebe4-a62b-4daf-bf4c-87b449e6717d">Since nobody pays, sanctions do not touch the seats</mark>.</p>', '{2}', '2026-11-28', 'Vienna', '0453c91967c1484d2f3f9f9d362029ecf37f233362ee087629596824bb34012d', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,bc25b7fe054dcd132926be33519dc64807f58a5b379abec5db6b921cd76b5122,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its head Yury Borisov said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "432eecab-41b3-431d-bc81-ea0d7fd7df6e", "quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}, {"id": "9622e9bd-1311-47d7-aa75-d3db53e93b4d", "quote": "Every swap so far has gone to plan"}, {"id": "f72cebe4-a62b-4daf-bf4c-87b449e6717d", "quote": "Since nobody pays, sanctions do not touch the seats"}]', false, '', '2026-11-28 04:51:00.263216+00', NULL, 2, 2, 1),
	(27, 10, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p><mark data-claim="432eecab-41b3-431d-bc81-ea0d7fd7df6e">Anna Kikina was the first Russian to ride in a Crew Dragon</mark>. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. <mark data-claim="f72cebe4-a62b-4daf-bf4c-87b449e6717d">Since nobody pays, sanctions do not touch the seats</mark>.</p>', '{2}', '2026-11-28', 'Vienna', 'df33d5a69ded03db5f2ec61cbc1de9223007fc920a54b3b6bbfa8e1a86beb65c', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,87de3fbd25fc294873f7ee044b996a580fc1e30a3c290c0e880e04bc65f8864c,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "432eecab-41b3-431d-bc81-ea0d7fd7df6e", "quote": "Anna Kikina was the first Russian to ride in a Crew Dragon"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}, {"id": "9622e9bd-1311-47d7-aa75-d3db53e93b4d", "quote": "Every swap so far has gone to plan"}, {"id": "f72cebe4-a62b-4daf-bf4c-87b449e6717d", "quote": "Since nobody pays, sanctions do not touch the seats"}]', false, 'His title in full.', '2026-11-28 04:51:00.491836+00', NULL, 2, 2, 1),
	(28, 11, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. <mark data-claim="f72cebe4-a62b-4daf-bf4c-87b449e6717d">Since nobody pays, sanctions do not touch the seats</mark>.</p>', '{2}', '2026-11-28', 'Vienna', 'df33d5a69ded03db5f2ec61cbc1de9223007fc920a54b3b6bbfa8e1a86beb65c', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,87de3fbd25fc294873f7ee044b996a580fc1e30a3c290c0e880e04bc65f8864c,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,46593e66a56d96b2f9fb923b287706b8108f5f580ba2109e870d398025cd9377,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev and Konstantin Borisov followed her in 2023"}, {"id": "9622e9bd-1311-47d7-aa75-d3db53e93b4d", "quote": "Every swap so far has gone to plan"}, {"id": "f72cebe4-a62b-4daf-bf4c-87b449e6717d", "quote": "Since nobody pays, sanctions do not touch the seats"}]', false, '', '2026-11-28 04:51:00.533029+00', NULL, 2, 2, 1),
	(29, 12, 'How the seat swaps to orbit came to be prolonged', 'Roscosmos drafted a second amendment while the first was still running. One side has spoken.', '<p><mark data-claim="4ec09d2b-9e30-4290-9843-0c06d4c857ef">NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her</mark>.</p><p><mark data-claim="ce010024-e799-4b8f-a8d1-6949ec584336">Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said</mark>.</p><p><mark data-claim="cb374093-d4f4-4e08-9600-186d7e1fac3d">Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024</mark>. <mark data-claim="26d510bc-1961-428d-b92c-f9f96c94e08f">Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos</mark>.</p><p>Anna Kikina was the first Russian to ride in a Crew Dragon. <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">Andrey Fedyaev</mark>, on Crew-6, <mark data-claim="d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d">and Konstantin Borisov followed her in 2023</mark>.</p><p><mark data-claim="9622e9bd-1311-47d7-aa75-d3db53e93b4d">Every swap so far has gone to plan</mark>. <mark data-claim="f72cebe4-a62b-4daf-bf4c-87b449e6717d">Since nobody pays, sanctions do not touch the seats</mark>.</p>', '{2}', '2026-11-28', 'Vienna', 'fac1fb223e95fa5c4a6ab338927fdbb7e96bf7b72d83a0199cccc05f4d71b386', 'How the seat swaps to orbit came to be prolonged 
Roscosmos drafted a second amendment while the first was still running. One side has spoken. 
NASA''s Loral O''Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her. 
Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said. 
Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024. 
Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos. 
Anna Kikina was the first Russian to ride in a Crew Dragon. 
Andrey Fedyaev, on Crew-6, and Konstantin Borisov followed her in 2023. 
Every swap so far has gone to plan. 
Since nobody pays, sanctions do not touch the seats.', '{e7d17661673d132191c34b7f70991a85fff4840c716b5c47966d2b4866294ca6,e938925d77abe12bc24a2e88168e1596b10618c1414e3629543c8b25ab9dc96d,6cd710fdfacf21f21c0275b6bf0718693464dcef73c9b3fa44c3b40ea83bc2b8,87de3fbd25fc294873f7ee044b996a580fc1e30a3c290c0e880e04bc65f8864c,c76b85bcfae86e873011b02ae4738affd8473532dd025b798d31ceca1c4ed9c3,1202a7ae28745b13bfb2b5e85de524a962d6325d1ffcf5eea38db4aeb956362c,ba4ff88b75ad6eaef046049c9b4da73b6a8b87373b9f3ddee1b6fe8d4e3230b3,790df3532363bfbf017c18a9d95459abae3f00b22ac5d21cbdca497d5fa6b4f2,5eb735a321da3d8b1d1c66e501ad42f8d8a2753deacf8bff8838c3eaecaebb69,e6d7ef96267d360190984093b4ca0cfe47af2e00bfd6637e6c782caa3be0c264}', '{}', '[{"id": "4ec09d2b-9e30-4290-9843-0c06d4c857ef", "quote": "NASA’s Loral O’Hara reached orbit on a Russian Soyuz on 15 September 2023, with two Russians beside her"}, {"id": "ce010024-e799-4b8f-a8d1-6949ec584336", "quote": "Roscosmos was by then drafting an amendment to carry the swaps into 2025, its director general, Yury Borisov, said"}, {"id": "cb374093-d4f4-4e08-9600-186d7e1fac3d", "quote": "Alexander Grebenkin was due to travel the other way, with Crew-8, in the first half of 2024"}, {"id": "26d510bc-1961-428d-b92c-f9f96c94e08f", "quote": "Both sides wanted to go on after 2024, according to Sergei Krikalev of Roscosmos"}, {"id": "d1c9a16d-8ed6-44eb-8b2a-fd1678175f4d", "quote": "Andrey Fedyaev … and Konstantin Borisov followed her in 2023"}, {"id": "9622e9bd-1311-47d7-aa75-d3db53e93b4d", "quote": "Every swap so far has gone to plan"}, {"id": "f72cebe4-a62b-4daf-bf4c-87b449e6717d", "quote": "Since nobody pays, sanctions do not touch the seats"}]', false, 'Which flight he took.', '2026-11-28 04:51:00.558363+00', NULL, 2, 2, 1),
	(30, 1, 'All the countries behind the ISS have now said they will keep it going beyond 2024', '', '<p>All the countries behind the ISS have now said they will keep it going beyond 2024, NASA announced on Thursday.</p><p>The United States, Japan, Canada and the European partners are committed through 2030. Russia has signed up through 2028.</p><p>Japan’s space agency JAXA gave its word in November last year, a few days before the council of its European counterpart did. Canada followed in March.</p><p>Yury Borisov, who heads Roscosmos, has said that Russia’s departure should wait until its own outpost is being put in place.</p>', '{}', NULL, '', '983557ff0c67bd4de6bdec0d2460840bf27145aacd7fb0bbfccb8356350623a0', 'All the countries behind the ISS have now said they will keep it going beyond 2024 
All the countries behind the ISS have now said they will keep it going beyond 2024, NASA announced on Thursday. 
The United States, Japan, Canada and the European partners are committed through 2030. 
Russia has signed up through 2028. 
Japan''s space agency JAXA gave its word in November last year, a few days before the council of its European counterpart did. 
Canada followed in March. 
Yury Borisov, who heads Roscosmos, has said that Russia''s departure should wait until its own outpost is being put in place.', '{7059f015e165aaa51828ee7e50f23b72755d538a26e05c3db96f653f8f06c7df,ce7babd304eff5e5ed19951ea3d937920e75d91982bab65e10b3a313005d7cb2,f39f928b40fdf276dd300d8ab761133f25b280475b8bb91e8233a1ed363c99d6,0d096a66a018badb675d63bc9038ce7d81637cc3ff495cec242d1f0158c88f79,68897f7ebdee55215058e64e9bd51bd055a07b637f754f27898074195d445539,2bc80e75e3ae4dc6bfcc82edc09f333d61a1cdd0a3a9663c5de3900a7e305692,c070ad79e907bfe5de3521104af5b575b9c07aa85ca1f61ae310f8c8f62fa123}', '{}', '[]', true, '', '2026-11-28 04:51:00.582624+00', NULL, 3, 7, 1),
	(31, 18, 'Rivals on the ground, NASA and Roscosmos swap seats to orbit', 'A barter of places on each other’s spacecraft has kept both nations aboard one station. Going it alone has proved harder.', '<p><mark data-claim="fd8653bb-896f-4529-bc7a-1405fecafc4e">Since 2022 Americans and Russians have reached space in each other’s capsules</mark>. <mark data-claim="92fdaf48-78c6-4c7e-9f04-5c4406063539">NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022</mark>.</p><p>Under it, <mark data-claim="f1a42acf-2db7-454a-b43f-1fe36783180f">three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz</mark>. <mark data-claim="c12e6acd-5c0d-451b-82a5-4aa6c5eadb88">No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”</mark>.</p><p><mark data-claim="49073c91-a1cd-42ed-bd30-95a407c8f0f7">The first American to go was Frank Rubio, who left Baikonur on 21 September 2022</mark>. <mark data-claim="c1bf1cb4-43a4-4407-a3b6-9909c80dbc78">His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days</mark>.</p><p><mark data-claim="06700e0f-7a9f-4db9-96e7-e9a24184e692">Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour</mark>.</p><h2>The house they share</h2><p>The International Space Station (ISS) <mark data-claim="caf9db37-65f5-431b-995f-4285511ee40b">circles the Earth at about 400 kilometres, or some 250 miles</mark>. <mark data-claim="26a54251-0e18-48f3-b54f-3626d884def7">People have lived there without a break since 2 November 2000, which makes more than two decades</mark>.</p><p><mark data-claim="f999eb9c-4a32-4682-a1b9-80a0b2d11127">Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and <mark data-claim="5214bee8-7ba6-4767-a78c-cdf8922725d6">11 member states of the European Space Agency</mark></mark>.</p><p><mark data-claim="c4cf2e46-c768-4362-92a0-8629cde02c90">In April 2023 Russia confirmed that it would stay until 2028 at least</mark>. <mark data-claim="12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e">The other partners had by then settled on 2030</mark>.</p><h2>On the Moon</h2><p>Flying alone went worse. <mark data-claim="38832e85-6d47-4c11-b732-b1f0b768f238">Russia’s lander Luna-25 hit the Moon on 19 August 2023</mark>. <mark data-claim="118d59b4-0d04-4a90-bcfa-8906ba7a749a">A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says</mark>.</p><p><mark data-claim="5ec309a3-957a-44c7-95a2-5804a2768b25">India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it</mark>.</p><p>What follows the station will be told another day.</p>', '{1}', '2026-11-28', 'Geneva', '513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8', 'Rivals on the ground, NASA and Roscosmos swap seats to orbit 
A barter of places on each other''s spacecraft has kept both nations aboard one station. Going it alone has proved harder. 
Since 2022 Americans and Russians have reached space in each other''s capsules. 
NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022. 
Under it, three people from each side were to ride in the other''s craft from 2022 to 2024, Interfax reported: Russians in SpaceX''s Crew Dragon, Americans in the Soyuz. 
No money changes hands; NASA speaks of a "no-exchange-of-funds arrangement". 
The first American to go was Frank Rubio, who left Baikonur on 21 September 2022. 
His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days. 
Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour. 
The house they share 
The International Space Station (ISS) circles the Earth at about 400 kilometres, or some 250 miles. 
People have lived there without a break since 2 November 2000, which makes more than two decades. 
Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency. 
In April 2023 Russia confirmed that it would stay until 2028 at least. 
The other partners had by then settled on 2030. 
On the Moon 
Flying alone went worse. 
Russia''s lander Luna-25 hit the Moon on 19 August 2023. 
A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says. 
India''s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it. 
What follows the station will be told another day.', '{78addf200c7e72655770b2345e3eee54c6fdda77cd7fdef8e5a4803ec041ab1a,2d20bd21fcb7a9d8bc52873ae7631b59026d9b5d64bb6a4cd6b831f2637ca48f,7345de8aebf6961fff232ea38029ea4039066d2854cc2d7c899d4fb5a3d92ed2,037450e28c8816ba6a9f5d83bcc4a0a49a110e157d7477f6030b5a2f104f362a,2c3ce5dd7b5b8952a8be339a8f07759af621759f1648db767b9627ebeecb6dd1,d23a9b2d19c020c4f1b18d1694625e0fd5ff50dbabb9128621c686a0bc11cc28,8eac54b7dc06f7ced9edebec0df823353c197bd985e1fad80220136d26c8226d,3b3aee847d3a145e2c3c2e1747d726ecc309e6da6b1cf1fd09c924b2ee659894,3e969c84cac0f94a7a4f1a704dd62cd869c07567f7d189d5747c2049ec9d89fa,fcb4eb3f5cbf974f71ca63680e224cf0f3e250c4e06bfc1de58cb13a6a886b48,5c83bc5d3307b4116515dbe598cf72ced4d9aafa987c5110ad64b7ff2d79dda0,477f73b543251832f34596143fead5ed5d551ff0d20db2d5a5726db3c92d52b2,8a6c3029d8e4e716728b086993ffafa62499b909b15c8b2fb10aa515f269f0f1,b7f25414bc83a8c051b68c81c18a89cc6fe404f2c85cb0039892afa1f3e44adb,e5f84979d2f2965858ea38e7529515cee1c18267b7ed9ace6fe0f02f375e9bbd,c9af80ff2885f07e4732c818f3d6609ccf173bf6e9627f903e058fbcb0024168,92c4aef196836c6fc862939488ba4b336dab212caa42c8587638fa1394b1d016,17e08d90e9939c2ebe416393276bc995d0f1dc52333fdb0f6eed64dc49ac9006,9e8e6edd43e1f4cacab29eba0261b7b56abd80d1ca56a819c1adbe1e5ceae3fb,ba179e522b4aad06e090376a7b08a03eaeae795d73b8a6a98749a12137f59faa,6f8a94e91b407e8662c3fa37866ea973fd998835cbe12c9fe7b32523a7b29665}', '{}', '[{"id": "fd8653bb-896f-4529-bc7a-1405fecafc4e", "quote": "Since 2022 Americans and Russians have reached space in each other’s capsules"}, {"id": "92fdaf48-78c6-4c7e-9f04-5c4406063539", "quote": "NASA and its Russian counterpart Roscosmos signed the deal for these cross-flights on 14 July 2022"}, {"id": "f1a42acf-2db7-454a-b43f-1fe36783180f", "quote": "three people from each side were to ride in the other’s craft from 2022 to 2024, Interfax reported: Russians in SpaceX’s Crew Dragon, Americans in the Soyuz"}, {"id": "c12e6acd-5c0d-451b-82a5-4aa6c5eadb88", "quote": "No money changes hands; NASA speaks of a “no-exchange-of-funds arrangement”"}, {"id": "49073c91-a1cd-42ed-bd30-95a407c8f0f7", "quote": "The first American to go was Frank Rubio, who left Baikonur on 21 September 2022"}, {"id": "c1bf1cb4-43a4-4407-a3b6-9909c80dbc78", "quote": "His Soyuz sprang a coolant leak at the dock, and a stay planned for six months was to last 371 days"}, {"id": "06700e0f-7a9f-4db9-96e7-e9a24184e692", "quote": "Sergei Krikalev, who runs crewed flight at Roscosmos, told Interfax in August 2023 that one more American trip on a Soyuz had been agreed to make up for that long tour"}, {"id": "caf9db37-65f5-431b-995f-4285511ee40b", "quote": "circles the Earth at about 400 kilometres, or some 250 miles"}, {"id": "26a54251-0e18-48f3-b54f-3626d884def7", "quote": "People have lived there without a break since 2 November 2000, which makes more than two decades"}, {"id": "f999eb9c-4a32-4682-a1b9-80a0b2d11127", "quote": "Fifteen countries were behind the founding agreement of 29 January 1998: the United States, Russia, Japan, Canada and 11 member states of the European Space Agency"}, {"id": "5214bee8-7ba6-4767-a78c-cdf8922725d6", "quote": "11 member states of the European Space Agency"}, {"id": "c4cf2e46-c768-4362-92a0-8629cde02c90", "quote": "In April 2023 Russia confirmed that it would stay until 2028 at least"}, {"id": "12ce5aaf-95d0-46ec-8cdb-24196bd9cd3e", "quote": "The other partners had by then settled on 2030"}, {"id": "38832e85-6d47-4c11-b732-b1f0b768f238", "quote": "Russia’s lander Luna-25 hit the Moon on 19 August 2023"}, {"id": "118d59b4-0d04-4a90-bcfa-8906ba7a749a", "quote": "A braking burn, meant to prepare the descent, had gone on too long, a study by Russian scientists says"}, {"id": "5ec309a3-957a-44c7-95a2-5804a2768b25", "quote": "India’s Chandrayaan-3 came down softly on 23 August 2023, at about 69 degrees south: close to the pole, not on it"}]', false, 'A clearer ending', '2026-11-28 04:51:00.631428+00', NULL, 1, 1, 2),
	(32, 1, 'A harbour fair that was called off', '', '<p>The fair was to open on Monday. Rain came first.</p>', '{}', NULL, '', '5c550a391b0719214cf8498ede14e49ba119523be9b74f26c1fe953d366b3e7e', 'A harbour fair that was called off 
The fair was to open on Monday. 
Rain came first.', '{c081add01708704dc3bac1ac49ae3c5bcaf99728f3bdf194bd6cbbad0a10cda4,15a76b6055037d3159155feea95abb830393106e3ce29f8b59e5f8013baeb5b5,447da8e9a42a17557914e8cc4b5881243851d18fa9248a459fd05f2cb061a359}', '{}', '[]', false, '', '2026-11-28 04:51:00.87023+00', NULL, 4, 2, 4),
	(33, 1, 'The tram line opens a year late', 'Three stops more, twelve months later.', '<p>The tram reached the old harbour at noon. It carries 4,000 people a day, the operator says. The line cost 31 million euros.</p>', '{1}', NULL, '', 'cd5843e7d1ef869b6ec6319bf726da18c7c1522eda6bc1ace164c0616ef12003', 'The tram line opens a year late 
Three stops more, twelve months later. 
The tram reached the old harbour at noon. 
It carries 4,000 people a day, the operator says. 
The line cost 31 million euros.', '{b4d80ad4b2b0f54ad2dc24a9dbd4dc18c7e40bad819af51d96969573d7162b14,e4c6942e62b59c517ac09d0cda0c91a331cb8bc34f8259b66079e38020b06ef3,a105b4ce1ffe836f5a5983095df7ca5a4035e952b6124ac6a4c03136192f91e3,29c63ebe9d1cb3667b0a9c596ccd37998bef3099ea265f976bda09f8b8a140d5,ffd3627e014de6fdfb87b36a5ad61a3ba62614b156a4619c8e1acf1e770549bb}', '{}', '[]', false, '', '2026-11-28 04:51:00.905893+00', NULL, 5, 1, 3),
	(34, 2, 'The tram line opens a year late', 'Three stops more, twelve months later.', '<p>The tram reached the old harbour at noon. <mark data-claim="4d9e1255-d664-4fb3-b9be-87351c0ce5df">It carries 4,000 people a day</mark>, the operator says. The line cost 31 million euros.</p>', '{1}', NULL, '', 'cd5843e7d1ef869b6ec6319bf726da18c7c1522eda6bc1ace164c0616ef12003', 'The tram line opens a year late 
Three stops more, twelve months later. 
The tram reached the old harbour at noon. 
It carries 4,000 people a day, the operator says. 
The line cost 31 million euros.', '{b4d80ad4b2b0f54ad2dc24a9dbd4dc18c7e40bad819af51d96969573d7162b14,e4c6942e62b59c517ac09d0cda0c91a331cb8bc34f8259b66079e38020b06ef3,a105b4ce1ffe836f5a5983095df7ca5a4035e952b6124ac6a4c03136192f91e3,29c63ebe9d1cb3667b0a9c596ccd37998bef3099ea265f976bda09f8b8a140d5,ffd3627e014de6fdfb87b36a5ad61a3ba62614b156a4619c8e1acf1e770549bb}', '{}', '[{"id": "4d9e1255-d664-4fb3-b9be-87351c0ce5df", "quote": "It carries 4,000 people a day"}]', false, '', '2026-11-28 04:51:00.930278+00', NULL, 5, 1, 3);

INSERT INTO public.articles_section VALUES
	(1, 'World', 'world', 1),
	(2, 'Science & space', 'science-space', 2),
	(3, 'Business', 'business', 3),
	(4, 'Culture', 'culture', 4);

INSERT INTO public.articles_signoff VALUES
	(1, '55aa26586b4b57e2f21401be38f64b74cb7045eacf3e340d00f0040bc16843a0', 'b41e487ef80c7e382cbe85a1335c97a0f89fc533b67e1af17b5923b9dab29a45', NULL, '2026-11-28 04:50:59.533773+00', 1, 3, 17),
	(2, '513f4f7c51c7fae8fbfb2769772c31598c53eaa75a8dde56049110bd3bfa2ed8', '4121ef93d9c548cfe2c8edf952f04af3825ed9461317a460d13a15fad89500db', NULL, '2026-11-28 04:51:00.663081+00', 1, 3, 31);

INSERT INTO public.articles_source VALUES
	(1, 'publication', 'Russia and the United States signed an agreement on cross-flights to the ISS – Roscosmos', 'Interfax, as printed by VPK.name', '', 'https://vpk.name/en/616299_russia-and-the-united-states-signed-an-agreement-on-cross-flights-to-the-iss-roscosmos.html', '2022-07-15', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.582257+00', NULL, 1, NULL),
	(2, 'document', 'NASA, Roscosmos Complete Seat Swap on Flights to ISS', 'NASA, as printed by Parabolic Arc', '', 'https://parabolicarc.com/2022/07/16/nasa-roscosmos-complete-seat-swap-on-flights-to-iss/', '2022-07-16', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.590811+00', NULL, 1, NULL),
	(3, 'publication', 'Roscosmos preparing additional agreement to continue ISS-bound cross-flights with NASA after 2024 - Borisov', 'Interfax', '', 'https://interfax.com/newsroom/top-stories/94658/', '2023-09-18', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.594054+00', NULL, 1, NULL),
	(4, 'publication', 'Interview with Sergei Krikalev, 25 August 2023', 'Interfax', '', '', '2023-08-25', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.597027+00', NULL, 1, NULL),
	(5, 'publication', 'Reuters report on the Krikalev interview, 25 August 2023', 'Reuters, as printed by bdnews24.com', '', 'https://bdnews24.com/world/hpy4ozeqds', '2023-08-25', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.600425+00', 4, 1, NULL),
	(6, 'publication', 'Soyuz MS-24 launches fresh trio to International Space Station', 'Spaceflight Insider', '', 'https://www.spaceflightinsider.com/missions/iss/soyuz-ms-24-launches-fresh-trio-to-international-space-station/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.603395+00', NULL, 1, NULL),
	(7, 'publication', 'NASA Astronaut Frank Rubio of Miami Breaks US Record for Longest Spaceflight', 'Associated Press, as printed by NBC San Diego', '', 'https://nbcsandiego.com/news/national-international/nasa-astronaut-frank-rubio-of-miami-breaks-us-record-for-longest-spaceflight/3304616', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.605862+00', NULL, 1, NULL),
	(8, 'publication', 'Soyuz MS-24 docks after first Russian crewed launch in a year', 'NASASpaceflight', 'Justin Davenport', 'https://www.nasaspaceflight.com/2023/09/soyuz-ms-24-launch/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.608529+00', NULL, 1, NULL),
	(9, 'document', 'Frequently asked questions – International Space Station', 'Canadian Space Agency', '', 'https://www.asc-csa.gc.ca/eng/iss/information-kit/faq.asp', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.611087+00', NULL, 1, NULL),
	(10, 'document', 'International Space Station (an older page)', 'Canadian Space Agency', '', 'http://www.asc-csa.gc.ca/eng/iss/default.asp', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.613597+00', NULL, 1, NULL),
	(11, 'publication', 'International Space Station (exploration blog)', 'European Space Agency', '', 'https://blogs.esa.int/exploration/category/international-space-station/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.616386+00', NULL, 1, NULL),
	(12, 'document', 'International Space Station marks 20 years of continuous human presence', 'U.S. Department of State, ShareAmerica', '', 'https://share.america.gov/international-space-station-20-years-of-human-presence/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.619019+00', NULL, 1, NULL),
	(13, 'document', 'N° 4–1998: European ministers and officials to sign Space Station agreements in Washington', 'European Space Agency', '', 'https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington', '1998-01-29', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.621414+00', NULL, 1, NULL),
	(14, 'document', 'ESA DG signs ISS agreement, January 1998 (photograph and caption)', 'European Space Agency', '', 'https://esa.int/ESA_Multimedia/Images/1998/01/ESA_DG_signs_ISS_agreement_January_1998', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.62398+00', NULL, 1, NULL),
	(15, 'publication', 'All parties to ISS project support its extension after 2024 - NASA', 'Interfax', '', 'https://interfax.com/newsroom/top-stories/90113/', '2023-04-28', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.626784+00', NULL, 1, NULL),
	(16, 'publication', 'Russia commits to ISS extension to 2028', 'SpaceNews', '', 'https://spacenews.com/russia-commits-to-iss-extension-to-2028/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.629818+00', NULL, 1, NULL),
	(17, 'document', 'NASA''s LRO observes crater likely from Luna 25 impact', 'NASA, as printed by Phys.org', '', 'https://phys.org/news/2023-08-nasa-lro-crater-luna-impact.html', '2023-08-31', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.632914+00', NULL, 1, NULL),
	(18, 'document', 'Crater Formed by the Impact of the Luna-25 Spacecraft', 'Solar System Research 58, 141–147 (2024)', 'A.T. Basilevsky, B.A. Ivanov, V.P. Dolgopolov', 'https://idg.ras.ru/scientific-activity/publication/crater-formed-by-the-impact-of-the-luna-25-spacecraft/', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.636679+00', NULL, 1, NULL),
	(19, 'dataset', 'Chandrayaan-3 Spacecraft Lander (-158)', 'NASA Jet Propulsion Laboratory, Horizons', '', 'https://ssd.jpl.nasa.gov/api/horizons.api?COMMAND=-158&MAKE_EPHEM=NO&format=text', '2023-08-23', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.639673+00', NULL, 1, NULL),
	(20, 'publication', 'Soyuz MS-24 crew launches for up to yearlong stay on space station', 'collectSPACE', '', 'http://www.collectspace.com/news/news-091523a-soyuz-ms-24-launch-space-station.html', '2023-09-15', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.642285+00', NULL, 1, NULL),
	(21, 'publication', 'TASS report on the docking of Crew-7, 27 August 2023', 'TASS', '', 'https://tass.com/science/1665965', '2023-08-27', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.645704+00', NULL, 1, NULL),
	(22, 'publication', 'Crew-5 Mission Will See Russian Cosmonaut Fly Aboard US Spacecraft for First Time Since 2002', 'AIAA, quoting CBS News', '', 'https://www.aiaa.org/news/news/2022/10/05/crew-5-mission-will-see-russian-cosmonaut-fly-aboard-us-spacecraft-for-first-time-since-2002', '2022-10-05', NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:50:57.650292+00', NULL, 1, NULL),
	(23, 'publication', 'Interfax', 'Interfax', '', '', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:51:00.59146+00', NULL, 7, NULL),
	(24, 'document', 'Timetable of the harbour line', 'City trams', '', '', NULL, NULL, 'on_record', false, 'good', '', 1, '2026-11-28 04:51:00.943261+00', NULL, 1, NULL),
	(25, 'publication', 'A blog that was taken offline', '', '', '', NULL, NULL, 'on_record', false, 'retracted', 'Taken offline', 2, '2026-11-28 04:51:00.974376+00', NULL, 2, NULL);

INSERT INTO public.auth_group VALUES
	(1, 'Editors'),
	(2, 'Reviewers'),
	(3, 'Chiefs'),
	(4, 'Lawyers');

INSERT INTO public.auth_group_permissions VALUES
	(1, 1, 4),
	(2, 1, 8),
	(3, 1, 9),
	(4, 1, 10),
	(5, 1, 12),
	(6, 1, 13),
	(7, 1, 14),
	(8, 1, 16),
	(9, 1, 17),
	(10, 1, 19),
	(11, 1, 33),
	(12, 1, 35),
	(13, 1, 50),
	(14, 1, 58),
	(15, 1, 79),
	(16, 1, 80),
	(17, 1, 82),
	(18, 1, 89),
	(19, 1, 90),
	(20, 1, 91),
	(21, 1, 92),
	(22, 1, 93),
	(23, 1, 94),
	(24, 1, 96),
	(25, 2, 96),
	(26, 2, 97),
	(27, 2, 35),
	(28, 2, 36),
	(29, 2, 4),
	(30, 2, 8),
	(31, 2, 12),
	(32, 2, 16),
	(33, 2, 82),
	(34, 2, 19),
	(35, 2, 50),
	(36, 2, 58),
	(37, 2, 92),
	(38, 3, 1),
	(39, 3, 2),
	(40, 3, 4),
	(41, 3, 5),
	(42, 3, 8),
	(43, 3, 9),
	(44, 3, 10),
	(45, 3, 12),
	(46, 3, 16),
	(47, 3, 18),
	(48, 3, 19),
	(49, 3, 35),
	(50, 3, 37),
	(51, 3, 50),
	(52, 3, 58),
	(53, 3, 80),
	(54, 3, 82),
	(55, 3, 83),
	(56, 3, 84),
	(57, 3, 92),
	(58, 3, 96),
	(59, 3, 97),
	(60, 4, 96),
	(61, 4, 35),
	(62, 4, 38),
	(63, 4, 16),
	(64, 4, 82),
	(65, 4, 50),
	(66, 4, 58),
	(67, 4, 92);

INSERT INTO public.auth_permission VALUES
	(1, 'Can add section', 1, 'add_section'),
	(2, 'Can change section', 1, 'change_section'),
	(3, 'Can delete section', 1, 'delete_section'),
	(4, 'Can view section', 1, 'view_section'),
	(5, 'Can add policy', 2, 'add_policy'),
	(6, 'Can change policy', 2, 'change_policy'),
	(7, 'Can delete policy', 2, 'delete_policy'),
	(8, 'Can view policy', 2, 'view_policy'),
	(9, 'Can add byline', 3, 'add_byline'),
	(10, 'Can change byline', 3, 'change_byline'),
	(11, 'Can delete byline', 3, 'delete_byline'),
	(12, 'Can view byline', 3, 'view_byline'),
	(13, 'Can add story', 4, 'add_article'),
	(14, 'Can change story', 4, 'change_article'),
	(15, 'Can delete story', 4, 'delete_article'),
	(16, 'Can view story', 4, 'view_article'),
	(17, 'write stories', 4, 'write_article'),
	(18, 'publish stories', 4, 'publish_article'),
	(19, 'sign stories', 4, 'sign_article'),
	(20, 'Can add article byline', 5, 'add_articlebyline'),
	(21, 'Can change article byline', 5, 'change_articlebyline'),
	(22, 'Can delete article byline', 5, 'delete_articlebyline'),
	(23, 'Can view article byline', 5, 'view_articlebyline'),
	(24, 'Can add article term', 6, 'add_articleterm'),
	(25, 'Can change article term', 6, 'change_articleterm'),
	(26, 'Can delete article term', 6, 'delete_articleterm'),
	(27, 'Can view article term', 6, 'view_articleterm'),
	(28, 'Can add saved version', 7, 'add_revision'),
	(29, 'Can change saved version', 7, 'change_revision'),
	(30, 'Can delete saved version', 7, 'delete_revision'),
	(31, 'Can view saved version', 7, 'view_revision'),
	(32, 'Can add claim', 8, 'add_claim'),
	(33, 'Can change claim', 8, 'change_claim'),
	(34, 'Can delete claim', 8, 'delete_claim'),
	(35, 'Can view claim', 8, 'view_claim'),
	(36, 'check claims', 8, 'review_claim'),
	(37, 'waive claims', 8, 'waive_claim'),
	(38, 'clear legal risks', 8, 'clear_legal'),
	(39, 'Can add claim rest', 9, 'add_claimrest'),
	(40, 'Can change claim rest', 9, 'change_claimrest'),
	(41, 'Can delete claim rest', 9, 'delete_claimrest'),
	(42, 'Can view claim rest', 9, 'view_claimrest'),
	(43, 'Can add contributor', 10, 'add_contributor'),
	(44, 'Can change contributor', 10, 'change_contributor'),
	(45, 'Can delete contributor', 10, 'delete_contributor'),
	(46, 'Can view contributor', 10, 'view_contributor'),
	(47, 'Can add event', 11, 'add_event'),
	(48, 'Can change event', 11, 'change_event'),
	(49, 'Can delete event', 11, 'delete_event'),
	(50, 'Can view event', 11, 'view_event'),
	(51, 'Can add journal head', 12, 'add_journalhead'),
	(52, 'Can change journal head', 12, 'change_journalhead'),
	(53, 'Can delete journal head', 12, 'delete_journalhead'),
	(54, 'Can view journal head', 12, 'view_journalhead'),
	(55, 'Can add publication', 13, 'add_publication'),
	(56, 'Can change publication', 13, 'change_publication'),
	(57, 'Can delete publication', 13, 'delete_publication'),
	(58, 'Can view publication', 13, 'view_publication'),
	(59, 'Can add live', 14, 'add_live'),
	(60, 'Can change live', 14, 'change_live'),
	(61, 'Can delete live', 14, 'delete_live'),
	(62, 'Can view live', 14, 'view_live'),
	(63, 'Can add review', 15, 'add_review'),
	(64, 'Can change review', 15, 'change_review'),
	(65, 'Can delete review', 15, 'delete_review'),
	(66, 'Can view review', 15, 'view_review'),
	(67, 'Can add withdrawal', 16, 'add_withdrawal'),
	(68, 'Can change withdrawal', 16, 'change_withdrawal'),
	(69, 'Can delete withdrawal', 16, 'delete_withdrawal'),
	(70, 'Can view withdrawal', 16, 'view_withdrawal'),
	(71, 'Can add clearance', 17, 'add_clearance'),
	(72, 'Can change clearance', 17, 'change_clearance'),
	(73, 'Can delete clearance', 17, 'delete_clearance'),
	(74, 'Can view clearance', 17, 'view_clearance'),
	(75, 'Can add sign off', 18, 'add_signoff'),
	(76, 'Can change sign off', 18, 'change_signoff'),
	(77, 'Can delete sign off', 18, 'delete_signoff'),
	(78, 'Can view sign off', 18, 'view_signoff'),
	(79, 'Can add source', 19, 'add_source'),
	(80, 'Can change source', 19, 'change_source'),
	(81, 'Can delete source', 19, 'delete_source'),
	(82, 'Can view source', 19, 'view_source'),
	(83, 'change what became of a source', 19, 'change_standing'),
	(84, 'vouch for unnamed sources', 19, 'vouch_source'),
	(85, 'Can add article source', 20, 'add_articlesource'),
	(86, 'Can change article source', 20, 'change_articlesource'),
	(87, 'Can delete article source', 20, 'delete_articlesource'),
	(88, 'Can view article source', 20, 'view_articlesource'),
	(89, 'Can add evidence', 21, 'add_evidence'),
	(90, 'Can change evidence', 21, 'change_evidence'),
	(91, 'Can delete evidence', 21, 'delete_evidence'),
	(92, 'Can view evidence', 21, 'view_evidence'),
	(93, 'Can add term', 22, 'add_term'),
	(94, 'Can change term', 22, 'change_term'),
	(95, 'Can delete term', 22, 'delete_term'),
	(96, 'Can view term', 22, 'view_term'),
	(97, 'approve terms', 22, 'approve_term'),
	(98, 'Can add version of a term', 23, 'add_termversion'),
	(99, 'Can change version of a term', 23, 'change_termversion'),
	(100, 'Can delete version of a term', 23, 'delete_termversion'),
	(101, 'Can view version of a term', 23, 'view_termversion'),
	(102, 'Can add approval of a term', 24, 'add_termapproval'),
	(103, 'Can change approval of a term', 24, 'change_termapproval'),
	(104, 'Can delete approval of a term', 24, 'delete_termapproval'),
	(105, 'Can view approval of a term', 24, 'view_termapproval'),
	(106, 'Can add log entry', 25, 'add_logentry'),
	(107, 'Can change log entry', 25, 'change_logentry'),
	(108, 'Can delete log entry', 25, 'delete_logentry'),
	(109, 'Can view log entry', 25, 'view_logentry'),
	(110, 'Can add permission', 26, 'add_permission'),
	(111, 'Can change permission', 26, 'change_permission'),
	(112, 'Can delete permission', 26, 'delete_permission'),
	(113, 'Can view permission', 26, 'view_permission'),
	(114, 'Can add group', 27, 'add_group'),
	(115, 'Can change group', 27, 'change_group'),
	(116, 'Can delete group', 27, 'delete_group'),
	(117, 'Can view group', 27, 'view_group'),
	(118, 'Can add user', 28, 'add_user'),
	(119, 'Can change user', 28, 'change_user'),
	(120, 'Can delete user', 28, 'delete_user'),
	(121, 'Can view user', 28, 'view_user'),
	(122, 'Can add content type', 29, 'add_contenttype'),
	(123, 'Can change content type', 29, 'change_contenttype'),
	(124, 'Can delete content type', 29, 'delete_contenttype'),
	(125, 'Can view content type', 29, 'view_contenttype'),
	(126, 'Can add session', 30, 'add_session'),
	(127, 'Can change session', 30, 'change_session'),
	(128, 'Can delete session', 30, 'delete_session'),
	(129, 'Can view session', 30, 'view_session');

INSERT INTO public.auth_user VALUES
	(1, '!', NULL, false, 'nora', 'Nora', 'Lindqvist', '', true, true, '2026-11-28 04:50:57.298352+00'),
	(2, '!', NULL, false, 'tomas', 'Tomás', 'Reyes', '', true, true, '2026-11-28 04:50:57.321351+00'),
	(3, '!', NULL, false, 'amara', 'Amara', 'Okafor', '', true, true, '2026-11-28 04:50:57.331122+00'),
	(4, '!', NULL, false, 'ilse', 'Ilse', 'Brandt', '', true, true, '2026-11-28 04:50:57.337117+00'),
	(5, '!', NULL, false, 'judith', 'Judith', 'Kamau', '', true, true, '2026-11-28 04:50:57.350388+00'),
	(6, '!', NULL, false, 'pavel', 'Pavel', 'Novak', '', true, true, '2026-11-28 04:50:57.363203+00'),
	(7, '!', NULL, false, 'newsroom-import', 'Wire', 'import', '', false, false, '2026-11-28 04:51:00.568152+00');

INSERT INTO public.auth_user_groups VALUES
	(1, 1, 1),
	(2, 2, 1),
	(3, 3, 2),
	(4, 4, 2),
	(5, 5, 3),
	(6, 6, 4);

INSERT INTO public.django_content_type VALUES
	(1, 'articles', 'section'),
	(2, 'articles', 'policy'),
	(3, 'articles', 'byline'),
	(4, 'articles', 'article'),
	(5, 'articles', 'articlebyline'),
	(6, 'articles', 'articleterm'),
	(7, 'articles', 'revision'),
	(8, 'articles', 'claim'),
	(9, 'articles', 'claimrest'),
	(10, 'articles', 'contributor'),
	(11, 'articles', 'event'),
	(12, 'articles', 'journalhead'),
	(13, 'articles', 'publication'),
	(14, 'articles', 'live'),
	(15, 'articles', 'review'),
	(16, 'articles', 'withdrawal'),
	(17, 'articles', 'clearance'),
	(18, 'articles', 'signoff'),
	(19, 'articles', 'source'),
	(20, 'articles', 'articlesource'),
	(21, 'articles', 'evidence'),
	(22, 'glossary', 'term'),
	(23, 'glossary', 'termversion'),
	(24, 'glossary', 'termapproval'),
	(25, 'admin', 'logentry'),
	(26, 'auth', 'permission'),
	(27, 'auth', 'group'),
	(28, 'auth', 'user'),
	(29, 'contenttypes', 'contenttype'),
	(30, 'sessions', 'session');

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-28 04:50:47.275496+00'),
	(2, 'auth', '0001_initial', '2026-11-28 04:50:47.403997+00'),
	(3, 'admin', '0001_initial', '2026-11-28 04:50:47.446486+00'),
	(4, 'admin', '0002_logentry_remove_auto_add', '2026-11-28 04:50:47.453736+00'),
	(5, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-28 04:50:47.469283+00'),
	(6, 'glossary', '0001_initial', '2026-11-28 04:50:47.880912+00'),
	(7, 'articles', '0001_nouns', '2026-11-28 04:50:51.93722+00'),
	(8, 'articles', '0002_guards', '2026-11-28 04:50:52.057988+00'),
	(9, 'articles', '0003_stories_by_term', '2026-11-28 04:50:52.273674+00'),
	(10, 'contenttypes', '0002_remove_content_type_name', '2026-11-28 04:50:52.312938+00'),
	(11, 'auth', '0002_alter_permission_name_max_length', '2026-11-28 04:50:52.340371+00'),
	(12, 'auth', '0003_alter_user_email_max_length', '2026-11-28 04:50:52.371501+00'),
	(13, 'auth', '0004_alter_user_username_opts', '2026-11-28 04:50:52.40265+00'),
	(14, 'auth', '0005_alter_user_last_login_null', '2026-11-28 04:50:52.439174+00'),
	(15, 'auth', '0006_require_contenttypes_0002', '2026-11-28 04:50:52.440427+00'),
	(16, 'auth', '0007_alter_validators_add_error_messages', '2026-11-28 04:50:52.499229+00'),
	(17, 'auth', '0008_alter_user_username_max_length', '2026-11-28 04:50:52.562989+00'),
	(18, 'auth', '0009_alter_user_last_name_max_length', '2026-11-28 04:50:52.624898+00'),
	(19, 'auth', '0010_alter_group_name_max_length', '2026-11-28 04:50:52.690114+00'),
	(20, 'auth', '0011_update_proxy_permissions', '2026-11-28 04:50:52.745103+00'),
	(21, 'auth', '0012_alter_user_first_name_max_length', '2026-11-28 04:50:52.807739+00'),
	(22, 'glossary', '0002_guards', '2026-11-28 04:50:52.873226+00'),
	(23, 'sessions', '0001_initial', '2026-11-28 04:50:52.885452+00');

INSERT INTO public.glossary_term VALUES
	(1, 'ISS', 'iss', 'International Space Station: a crewed outpost in low orbit, built from 1998 on by the United States, Russia, Japan, Canada and member states of the European Space Agency.', 'exact', '[{"case": "initial_capital", "form": "International Space Station"}]', '[{"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "title": "European ministers and officials to sign Space Station agreements in Washington", "publisher": "European Space Agency"}]', false, 1, 'a270a44fadffa903803b953038978b44bad15548cd0e517a703463806d0dd87b', '2026-11-28 04:50:57.473068+00', 1),
	(2, 'NASA', 'nasa', 'Short for National Aeronautics and Space Administration, which has run America’s civil space flights since 1958.', 'exact', '[{"case": "initial_capital", "form": "National Aeronautics and Space Administration"}]', '[{"url": "", "title": "National Aeronautics and Space Act of 1958, Public Law 85-568", "publisher": "Congress of the United States"}]', false, 1, '8e99ac1547427bf14ba348abf3e4debc7420904671ab108d3bfbced8f66e4638', '2026-11-28 04:50:57.52431+00', 1),
	(3, 'Roscosmos', 'roscosmos', 'The state corporation that runs Russia’s space flights, set up in its present form by a law of July 2015.', 'initial_capital', '[]', '[{"url": "http://en.special.kremlin.ru/catalog/keywords/123/events/49919", "title": "Law on State Corporation Roscosmos", "publisher": "President of Russia"}]', false, 1, '867f3a0be3f8bf714221b3eb734927119432600b785fb4cf70b4889dafc8d4b7', '2026-11-28 04:50:57.552922+00', 2),
	(4, 'JAXA', 'jaxa', 'the Japan Aerospace Exploration Agency, which runs Japan’s space flights.', 'exact', '[]', '[]', true, 1, '1d9b9700812c389bbbe5b6159f22377e8c0142f93c65b9c86bd43280da145772', '2026-11-28 04:51:00.600617+00', 7),
	(5, 'light rail', 'light-rail', 'Trams that run on tracks of their own.', 'free', '[]', '[]', false, 1, 'b3b0891d12c9e50fe1c6a2f1073849bafc683e53c6f310647e7d8dcd9b6e66ad', '2026-11-28 04:51:00.956046+00', 1);

INSERT INTO public.glossary_termapproval VALUES
	(1, 'a270a44fadffa903803b953038978b44bad15548cd0e517a703463806d0dd87b', '2026-11-28 04:50:57.517721+00', 3, 1, 1),
	(2, '8e99ac1547427bf14ba348abf3e4debc7420904671ab108d3bfbced8f66e4638', '2026-11-28 04:50:57.541963+00', 3, 2, 2),
	(3, '867f3a0be3f8bf714221b3eb734927119432600b785fb4cf70b4889dafc8d4b7', '2026-11-28 04:50:57.575125+00', 4, 3, 3);

INSERT INTO public.glossary_termversion VALUES
	(1, 1, 'ISS', 'International Space Station: a crewed outpost in low orbit, built from 1998 on by the United States, Russia, Japan, Canada and member states of the European Space Agency.', 'exact', '[{"case": "initial_capital", "form": "International Space Station"}]', '[{"url": "https://www.esa.int/Newsroom/Press_Releases/European_ministers_and_officials_to_sign_Space_Station_agreements_in_Washington", "title": "European ministers and officials to sign Space Station agreements in Washington", "publisher": "European Space Agency"}]', 'a270a44fadffa903803b953038978b44bad15548cd0e517a703463806d0dd87b', false, '2026-11-28 04:50:57.473068+00', 1, 1),
	(2, 1, 'NASA', 'Short for National Aeronautics and Space Administration, which has run America’s civil space flights since 1958.', 'exact', '[{"case": "initial_capital", "form": "National Aeronautics and Space Administration"}]', '[{"url": "", "title": "National Aeronautics and Space Act of 1958, Public Law 85-568", "publisher": "Congress of the United States"}]', '8e99ac1547427bf14ba348abf3e4debc7420904671ab108d3bfbced8f66e4638', false, '2026-11-28 04:50:57.52431+00', 1, 2),
	(3, 1, 'Roscosmos', 'The state corporation that runs Russia’s space flights, set up in its present form by a law of July 2015.', 'initial_capital', '[]', '[{"url": "http://en.special.kremlin.ru/catalog/keywords/123/events/49919", "title": "Law on State Corporation Roscosmos", "publisher": "President of Russia"}]', '867f3a0be3f8bf714221b3eb734927119432600b785fb4cf70b4889dafc8d4b7', false, '2026-11-28 04:50:57.552922+00', 2, 3),
	(4, 1, 'JAXA', 'the Japan Aerospace Exploration Agency, which runs Japan’s space flights.', 'exact', '[]', '[]', '1d9b9700812c389bbbe5b6159f22377e8c0142f93c65b9c86bd43280da145772', true, '2026-11-28 04:51:00.600617+00', 7, 4),
	(5, 1, 'light rail', 'Trams that run on tracks of their own.', 'free', '[]', '[]', 'b3b0891d12c9e50fe1c6a2f1073849bafc683e53c6f310647e7d8dcd9b6e66ad', false, '2026-11-28 04:51:00.956046+00', 1, 5);

SELECT pg_catalog.setval('public.articles_article_id_seq', 5, true);

SELECT pg_catalog.setval('public.articles_articlebyline_id_seq', 3, true);

SELECT pg_catalog.setval('public.articles_articlesource_id_seq', 1, true);

SELECT pg_catalog.setval('public.articles_articleterm_id_seq', 2, true);

SELECT pg_catalog.setval('public.articles_byline_id_seq', 2, true);

SELECT pg_catalog.setval('public.articles_claimrest_id_seq', 7, true);

SELECT pg_catalog.setval('public.articles_clearance_id_seq', 5, true);

SELECT pg_catalog.setval('public.articles_contributor_id_seq', 132, true);

SELECT pg_catalog.setval('public.articles_evidence_id_seq', 40, true);

SELECT pg_catalog.setval('public.articles_policy_id_seq', 2, true);

SELECT pg_catalog.setval('public.articles_policy_urgent_publishers_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_publication_id_seq', 2, true);

SELECT pg_catalog.setval('public.articles_review_id_seq', 46, true);

SELECT pg_catalog.setval('public.articles_revision_id_seq', 34, true);

SELECT pg_catalog.setval('public.articles_section_id_seq', 4, true);

SELECT pg_catalog.setval('public.articles_signoff_id_seq', 2, true);

SELECT pg_catalog.setval('public.articles_source_id_seq', 25, true);

SELECT pg_catalog.setval('public.articles_withdrawal_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 4, true);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 67, true);

SELECT pg_catalog.setval('public.auth_permission_id_seq', 129, true);

SELECT pg_catalog.setval('public.auth_user_groups_id_seq', 6, true);

SELECT pg_catalog.setval('public.auth_user_id_seq', 7, true);

SELECT pg_catalog.setval('public.auth_user_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_content_type_id_seq', 30, true);

SELECT pg_catalog.setval('public.django_migrations_id_seq', 23, true);

SELECT pg_catalog.setval('public.glossary_term_id_seq', 5, true);

SELECT pg_catalog.setval('public.glossary_termapproval_id_seq', 3, true);

SELECT pg_catalog.setval('public.glossary_termversion_id_seq', 5, true);

ALTER TABLE ONLY public.articles_article
    ADD CONSTRAINT articles_article_origin_sha256_key UNIQUE (origin_sha256);

ALTER TABLE ONLY public.articles_article
    ADD CONSTRAINT articles_article_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_article
    ADD CONSTRAINT articles_article_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.articles_articlebyline
    ADD CONSTRAINT articles_articlebyline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_articlesource
    ADD CONSTRAINT articles_articlesource_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_articleterm
    ADD CONSTRAINT articles_articleterm_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_byline
    ADD CONSTRAINT articles_byline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_byline
    ADD CONSTRAINT articles_byline_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.articles_claim
    ADD CONSTRAINT articles_claim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_claimrest
    ADD CONSTRAINT articles_claimrest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_clearance
    ADD CONSTRAINT articles_clearance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_contributor
    ADD CONSTRAINT articles_contributor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_event
    ADD CONSTRAINT articles_event_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT articles_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_journalhead
    ADD CONSTRAINT articles_journalhead_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_pkey PRIMARY KEY (article_id);

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_publication_id_key UNIQUE (publication_id);

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.articles_policy
    ADD CONSTRAINT articles_policy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_policy_urgent_publishers
    ADD CONSTRAINT articles_policy_urgent_p_policy_id_user_id_5d0f2766_uniq UNIQUE (policy_id, user_id);

ALTER TABLE ONLY public.articles_policy_urgent_publishers
    ADD CONSTRAINT articles_policy_urgent_publishers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT articles_publication_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT articles_review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT articles_revision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_section
    ADD CONSTRAINT articles_section_name_key UNIQUE (name);

ALTER TABLE ONLY public.articles_section
    ADD CONSTRAINT articles_section_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_section
    ADD CONSTRAINT articles_section_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT articles_signoff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_source
    ADD CONSTRAINT articles_source_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT articles_withdrawal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);

ALTER TABLE ONLY public.articles_articlebyline
    ADD CONSTRAINT byline_once_per_story UNIQUE (article_id, byline_id);

ALTER TABLE ONLY public.articles_claim
    ADD CONSTRAINT claim_of_story UNIQUE (id, article_id);

ALTER TABLE ONLY public.articles_clearance
    ADD CONSTRAINT cleared_once UNIQUE (article_id, sentence);

ALTER TABLE ONLY public.articles_contributor
    ADD CONSTRAINT contributor_once UNIQUE (claim_id, person_id, how);

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT evidence_key_once UNIQUE (added_by_id, key);

ALTER TABLE ONLY public.glossary_term
    ADD CONSTRAINT glossary_term_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.glossary_term
    ADD CONSTRAINT glossary_term_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.glossary_termapproval
    ADD CONSTRAINT glossary_termapproval_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.glossary_termversion
    ADD CONSTRAINT glossary_termversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_policy
    ADD CONSTRAINT policy_version_once UNIQUE NULLS NOT DISTINCT (section_id, version);

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT publication_key_once UNIQUE (published_by_id, key);

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT publication_number_once UNIQUE (article_id, number);

ALTER TABLE ONLY public.articles_claimrest
    ADD CONSTRAINT rest_once UNIQUE (claim_id, on_id);

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT review_key_once UNIQUE (person_id, key);

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT revision_digest_once UNIQUE (id, article_id, digest);

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT revision_key_once UNIQUE (saved_by_id, key);

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT revision_number_once UNIQUE (article_id, number);

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT signed_once UNIQUE (article_id, person_id, digest, bound);

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT signoff_key_once UNIQUE (person_id, key);

ALTER TABLE ONLY public.articles_articlesource
    ADD CONSTRAINT source_once_per_story UNIQUE (article_id, source_id, relation);

ALTER TABLE ONLY public.glossary_termapproval
    ADD CONSTRAINT term_approved_once UNIQUE (term_id, fingerprint, person_id);

ALTER TABLE ONLY public.articles_articleterm
    ADD CONSTRAINT term_once_per_story UNIQUE (article_id, term_id);

ALTER TABLE ONLY public.glossary_termversion
    ADD CONSTRAINT term_version_once UNIQUE (term_id, number);

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT withdrawal_confirmed_once UNIQUE (claim_id, person_id, words);

CREATE INDEX article_newest ON public.articles_article USING btree (updated_at DESC, id DESC);

CREATE INDEX articles_article_created_by_id_b1067734 ON public.articles_article USING btree (created_by_id);

CREATE INDEX articles_article_origin_sha256_cf036213_like ON public.articles_article USING btree (origin_sha256 varchar_pattern_ops);

CREATE INDEX articles_article_section_id_624070f6 ON public.articles_article USING btree (section_id);

CREATE INDEX articles_article_slug_cc61df93_like ON public.articles_article USING btree (slug varchar_pattern_ops);

CREATE INDEX articles_articlebyline_article_id_517bbfa4 ON public.articles_articlebyline USING btree (article_id);

CREATE INDEX articles_articlebyline_byline_id_a1bb9fea ON public.articles_articlebyline USING btree (byline_id);

CREATE INDEX articles_articlesource_article_id_7615bdfa ON public.articles_articlesource USING btree (article_id);

CREATE INDEX articles_articlesource_source_id_12989794 ON public.articles_articlesource USING btree (source_id);

CREATE INDEX articles_articleterm_article_id_ac81ef8d ON public.articles_articleterm USING btree (article_id);

CREATE INDEX articles_articleterm_term_id_421ea322 ON public.articles_articleterm USING btree (term_id);

CREATE INDEX articles_byline_slug_b6137358_like ON public.articles_byline USING btree (slug varchar_pattern_ops);

CREATE INDEX articles_byline_user_id_8c441ff5 ON public.articles_byline USING btree (user_id);

CREATE INDEX articles_claim_article_id_bcc33cd8 ON public.articles_claim USING btree (article_id);

CREATE INDEX articles_claim_copied_from_id_0e27a259 ON public.articles_claim USING btree (copied_from_id);

CREATE INDEX articles_claim_tagged_by_id_e4edcc9e ON public.articles_claim USING btree (tagged_by_id);

CREATE INDEX articles_claimrest_added_by_id_83597bd4 ON public.articles_claimrest USING btree (added_by_id);

CREATE INDEX articles_claimrest_claim_id_a151fa2d ON public.articles_claimrest USING btree (claim_id);

CREATE INDEX articles_claimrest_on_id_2c67bc4e ON public.articles_claimrest USING btree (on_id);

CREATE INDEX articles_clearance_article_id_1bfb9878 ON public.articles_clearance USING btree (article_id);

CREATE INDEX articles_clearance_person_id_42f013d1 ON public.articles_clearance USING btree (person_id);

CREATE INDEX articles_clearance_repeats_id_83b2d9a4 ON public.articles_clearance USING btree (repeats_id);

CREATE INDEX articles_contributor_claim_id_25067262 ON public.articles_contributor USING btree (claim_id);

CREATE INDEX articles_contributor_person_id_e918323e ON public.articles_contributor USING btree (person_id);

CREATE INDEX articles_event_article_id_5c949a3d ON public.articles_event USING btree (article_id);

CREATE INDEX articles_event_person_id_99b5bae9 ON public.articles_event USING btree (person_id);

CREATE INDEX articles_evidence_added_by_id_e2ec8e11 ON public.articles_evidence USING btree (added_by_id);

CREATE INDEX articles_evidence_article_id_92ac73ae ON public.articles_evidence USING btree (article_id);

CREATE INDEX articles_evidence_claim_id_8b966261 ON public.articles_evidence USING btree (claim_id);

CREATE INDEX articles_evidence_source_id_06b114fd ON public.articles_evidence USING btree (source_id);

CREATE INDEX articles_live_section_id_163c08fc ON public.articles_live USING btree (section_id);

CREATE INDEX articles_live_slug_98f8eb5d_like ON public.articles_live USING btree (slug varchar_pattern_ops);

CREATE INDEX articles_policy_made_by_id_d1aaebf8 ON public.articles_policy USING btree (made_by_id);

CREATE INDEX articles_policy_section_id_cd9dd97d ON public.articles_policy USING btree (section_id);

CREATE INDEX articles_policy_urgent_publishers_policy_id_cc728a27 ON public.articles_policy_urgent_publishers USING btree (policy_id);

CREATE INDEX articles_policy_urgent_publishers_user_id_bbea2ffc ON public.articles_policy_urgent_publishers USING btree (user_id);

CREATE INDEX articles_publication_article_id_e6d3c671 ON public.articles_publication USING btree (article_id);

CREATE INDEX articles_publication_published_by_id_840c3726 ON public.articles_publication USING btree (published_by_id);

CREATE INDEX articles_publication_revision_id_c0549689 ON public.articles_publication USING btree (revision_id);

CREATE INDEX articles_review_article_id_0471556c ON public.articles_review USING btree (article_id);

CREATE INDEX articles_review_claim_id_387fa9d0 ON public.articles_review USING btree (claim_id);

CREATE INDEX articles_review_person_id_dc8ffb78 ON public.articles_review USING btree (person_id);

CREATE INDEX articles_revision_article_id_2d2af917 ON public.articles_revision USING btree (article_id);

CREATE INDEX articles_revision_saved_by_id_cc8634cd ON public.articles_revision USING btree (saved_by_id);

CREATE INDEX articles_revision_section_id_d9e7d6d0 ON public.articles_revision USING btree (section_id);

CREATE INDEX articles_section_name_79ba4087_like ON public.articles_section USING btree (name varchar_pattern_ops);

CREATE INDEX articles_section_slug_e0f944a9_like ON public.articles_section USING btree (slug varchar_pattern_ops);

CREATE INDEX articles_signoff_article_id_3fc7bf51 ON public.articles_signoff USING btree (article_id);

CREATE INDEX articles_signoff_person_id_7cd19061 ON public.articles_signoff USING btree (person_id);

CREATE INDEX articles_signoff_revision_id_7511ecae ON public.articles_signoff USING btree (revision_id);

CREATE INDEX articles_source_derived_from_id_208f6f3d ON public.articles_source USING btree (derived_from_id);

CREATE INDEX articles_source_recorded_by_id_48035010 ON public.articles_source USING btree (recorded_by_id);

CREATE INDEX articles_source_vouched_by_id_c12106a4 ON public.articles_source USING btree (vouched_by_id);

CREATE INDEX articles_withdrawal_article_id_72b75247 ON public.articles_withdrawal USING btree (article_id);

CREATE INDEX articles_withdrawal_claim_id_88c983f5 ON public.articles_withdrawal USING btree (claim_id);

CREATE INDEX articles_withdrawal_person_id_2bbc9759 ON public.articles_withdrawal USING btree (person_id);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX auth_user_groups_group_id_97559544 ON public.auth_user_groups USING btree (group_id);

CREATE INDEX auth_user_groups_user_id_6a12ed8b ON public.auth_user_groups USING btree (user_id);

CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON public.auth_user_user_permissions USING btree (permission_id);

CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON public.auth_user_user_permissions USING btree (user_id);

CREATE INDEX auth_user_username_6821ab7c_like ON public.auth_user USING btree (username varchar_pattern_ops);

CREATE INDEX claim_by_story ON public.articles_claim USING btree (article_id, status);

CREATE UNIQUE INDEX claim_display_once ON public.articles_claim USING btree (article_id, display) WHERE (NOT ((display)::text = ''::text));

CREATE INDEX claim_queue ON public.articles_claim USING btree (status, waiting_since, id) WHERE attached;

CREATE UNIQUE INDEX decided_once ON public.articles_review USING btree (claim_id, person_id, fingerprint, round) WHERE (NOT ((decision)::text = 'take_back'::text));

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX event_by_story ON public.articles_event USING btree (article_id, number DESC);

CREATE INDEX glossary_term_drafted_by_id_40f81730 ON public.glossary_term USING btree (drafted_by_id);

CREATE INDEX glossary_term_slug_b9211122_like ON public.glossary_term USING btree (slug varchar_pattern_ops);

CREATE INDEX glossary_termapproval_person_id_ce5d6c89 ON public.glossary_termapproval USING btree (person_id);

CREATE INDEX glossary_termapproval_term_id_00ccea65 ON public.glossary_termapproval USING btree (term_id);

CREATE INDEX glossary_termapproval_version_id_e155492f ON public.glossary_termapproval USING btree (version_id);

CREATE INDEX glossary_termversion_saved_by_id_387b33e2 ON public.glossary_termversion USING btree (saved_by_id);

CREATE INDEX glossary_termversion_term_id_437e94f4 ON public.glossary_termversion USING btree (term_id);

CREATE INDEX live_newest ON public.articles_live USING btree (first_published_at DESC, article_id DESC);

CREATE INDEX live_section ON public.articles_live USING btree (section_id, first_published_at DESC, article_id DESC);

CREATE INDEX publication_terms ON public.articles_publication USING gin (((page -> 'terms'::text)) jsonb_path_ops);

CREATE INDEX review_by_story ON public.articles_review USING btree (article_id, claim_id);

CREATE UNIQUE INDEX term_name_once ON public.glossary_term USING btree (lower((name)::text));

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_articleterm FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_articleterm ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_contributor FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_contributor ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_event FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_event ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_policy FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_policy ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_publication FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_review FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_revision FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_signoff FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_signoff ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.articles_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_withdrawal ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.glossary_termapproval FOR EACH STATEMENT EXECUTE FUNCTION public.glossary_refuse_change();

ALTER TABLE public.glossary_termapproval ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.glossary_termversion FOR EACH STATEMENT EXECUTE FUNCTION public.glossary_refuse_change();

ALTER TABLE public.glossary_termversion ENABLE ALWAYS TRIGGER a_append_only;

CREATE TRIGGER a_never_changed BEFORE UPDATE ON public.articles_clearance FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER a_never_changed;

CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON public.articles_clearance FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER a_never_emptied;

CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON public.articles_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER a_never_emptied;

CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON public.articles_journalhead FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_journalhead ENABLE ALWAYS TRIGGER a_never_emptied;

CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON public.articles_live FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_live ENABLE ALWAYS TRIGGER a_never_emptied;

CREATE TRIGGER a_never_emptied BEFORE TRUNCATE ON public.articles_source FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER a_never_emptied;

CREATE TRIGGER a_never_removed BEFORE DELETE OR TRUNCATE ON public.articles_article FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER a_never_removed;

CREATE TRIGGER a_never_removed BEFORE DELETE OR TRUNCATE ON public.articles_claim FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_refuse_change();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER a_never_removed;

CREATE TRIGGER a_never_removed BEFORE DELETE OR TRUNCATE ON public.glossary_term FOR EACH STATEMENT EXECUTE FUNCTION public.glossary_refuse_change();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER a_never_removed;

CREATE TRIGGER a_term_lock BEFORE INSERT OR UPDATE ON public.glossary_term FOR EACH STATEMENT EXECUTE FUNCTION public.glossary_hold_terms();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER a_term_lock;

CREATE TRIGGER b_source_lock BEFORE INSERT OR DELETE OR UPDATE ON public.articles_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_hold_sources('use');

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER b_source_lock;

CREATE TRIGGER b_source_lock BEFORE INSERT ON public.articles_publication FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_hold_sources('use');

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER b_source_lock;

CREATE TRIGGER b_source_lock BEFORE INSERT ON public.articles_review FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_hold_sources('use');

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER b_source_lock;

CREATE TRIGGER b_source_lock BEFORE DELETE OR UPDATE ON public.articles_source FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_hold_sources('change');

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER b_source_lock;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_article FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_articlebyline FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_articlebyline ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_articlesource FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_articlesource ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_articleterm FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_articleterm ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE UPDATE OF user_id ON public.articles_byline FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_byline ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_claim FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_claimrest FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_clearance FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_live FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_live ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR UPDATE ON public.articles_policy FOR EACH ROW WHEN (((new.section_id IS NOT NULL) OR (new.version > 1))) EXECUTE FUNCTION public.newsroom_require_person_for_row();

ALTER TABLE public.articles_policy ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_publication FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_review FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_revision FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_signoff FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_signoff ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_source FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR DELETE OR UPDATE ON public.articles_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.articles_withdrawal ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER c_acting_person BEFORE INSERT OR UPDATE ON public.glossary_term FOR EACH STATEMENT EXECUTE FUNCTION public.newsroom_require_person();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER c_acting_person;

CREATE TRIGGER m_chain BEFORE INSERT ON public.articles_event FOR EACH ROW EXECUTE FUNCTION public.newsroom_chain();

ALTER TABLE public.articles_event ENABLE ALWAYS TRIGGER m_chain;

CREATE TRIGGER m_claim_fingerprint BEFORE INSERT OR UPDATE ON public.articles_claim FOR EACH ROW EXECUTE FUNCTION public.newsroom_settle_claim();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER m_claim_fingerprint;

CREATE TRIGGER m_digest BEFORE INSERT OR UPDATE ON public.articles_article FOR EACH ROW EXECUTE FUNCTION public.newsroom_article_digest();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER m_digest;

CREATE TRIGGER m_digest BEFORE INSERT ON public.articles_revision FOR EACH ROW EXECUTE FUNCTION public.newsroom_revision_digest();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER m_digest;

CREATE TRIGGER m_four_eyes BEFORE INSERT ON public.articles_review FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_own_decision();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER m_four_eyes;

CREATE TRIGGER m_four_eyes BEFORE INSERT ON public.articles_signoff FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_own_confirmation();

ALTER TABLE public.articles_signoff ENABLE ALWAYS TRIGGER m_four_eyes;

CREATE TRIGGER m_four_eyes BEFORE INSERT ON public.articles_withdrawal FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_own_confirmation();

ALTER TABLE public.articles_withdrawal ENABLE ALWAYS TRIGGER m_four_eyes;

CREATE TRIGGER m_four_eyes BEFORE INSERT ON public.glossary_termapproval FOR EACH ROW EXECUTE FUNCTION public.glossary_refuse_own_approval();

ALTER TABLE public.glossary_termapproval ENABLE ALWAYS TRIGGER m_four_eyes;

CREATE TRIGGER m_gate BEFORE INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_gate();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER m_gate;

CREATE TRIGGER m_now BEFORE INSERT ON public.articles_clearance FOR EACH ROW EXECUTE FUNCTION public.newsroom_clear_now();

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER m_now;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF created_by_id ON public.articles_article FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('created_by_id');

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF tagged_by_id ON public.articles_claim FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('tagged_by_id');

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF added_by_id ON public.articles_claimrest FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('added_by_id');

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF person_id ON public.articles_clearance FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('person_id');

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF added_by_id ON public.articles_evidence FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('added_by_id');

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_own_name BEFORE INSERT OR UPDATE OF recorded_by_id ON public.articles_source FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_other_name('recorded_by_id');

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER m_own_name;

CREATE TRIGGER m_place BEFORE UPDATE ON public.articles_claim FOR EACH ROW WHEN (((old.display)::text <> (new.display)::text)) EXECUTE FUNCTION public.newsroom_refuse_other_place();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER m_place;

CREATE TRIGGER m_rests BEFORE INSERT OR UPDATE ON public.articles_claimrest FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_foreign_rest();

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER m_rests;

CREATE TRIGGER m_term_fingerprint BEFORE INSERT OR UPDATE ON public.glossary_term FOR EACH ROW EXECUTE FUNCTION public.glossary_keep_fingerprint();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER m_term_fingerprint;

CREATE TRIGGER m_term_versions BEFORE INSERT ON public.glossary_termversion FOR EACH ROW EXECUTE FUNCTION public.glossary_refuse_false_version();

ALTER TABLE public.glossary_termversion ENABLE ALWAYS TRIGGER m_term_versions;

CREATE TRIGGER m_version BEFORE UPDATE ON public.articles_claim FOR EACH ROW WHEN (((((((((((((old.label)::text IS DISTINCT FROM (new.label)::text) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR (old.quantity IS DISTINCT FROM new.quantity)) OR (old.quantity_to IS DISTINCT FROM new.quantity_to)) OR ((old.unit)::text IS DISTINCT FROM (new.unit)::text)) OR ((old.qualifier)::text IS DISTINCT FROM (new.qualifier)::text)) OR (old.as_of IS DISTINCT FROM new.as_of)) OR ((old.attribution)::text IS DISTINCT FROM (new.attribution)::text)) OR (old.risks IS DISTINCT FROM new.risks)) OR (old.recheck_by IS DISTINCT FROM new.recheck_by)) OR (old.nothing_to_check IS DISTINCT FROM new.nothing_to_check))) EXECUTE FUNCTION public.newsroom_bump_version();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER m_version;

CREATE TRIGGER m_version BEFORE UPDATE ON public.articles_evidence FOR EACH ROW EXECUTE FUNCTION public.newsroom_bump_version();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER m_version;

CREATE TRIGGER m_version BEFORE UPDATE ON public.articles_source FOR EACH ROW EXECUTE FUNCTION public.newsroom_bump_version();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER m_version;

CREATE TRIGGER m_versions BEFORE INSERT ON public.articles_policy FOR EACH ROW EXECUTE FUNCTION public.newsroom_next_policy();

ALTER TABLE public.articles_policy ENABLE ALWAYS TRIGGER m_versions;

CREATE TRIGGER m_vouch BEFORE INSERT OR UPDATE ON public.articles_source FOR EACH ROW EXECUTE FUNCTION public.newsroom_vouch();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER m_vouch;

CREATE TRIGGER n_go_live AFTER INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_go_live();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER n_go_live;

CREATE TRIGGER n_one_live BEFORE INSERT OR DELETE OR UPDATE ON public.articles_live FOR EACH ROW EXECUTE FUNCTION public.newsroom_live_follows();

ALTER TABLE public.articles_live ENABLE ALWAYS TRIGGER n_one_live;

CREATE TRIGGER n_one_live BEFORE INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_number_publication();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER n_one_live;

CREATE TRIGGER n_order BEFORE INSERT ON public.articles_review FOR EACH ROW EXECUTE FUNCTION public.newsroom_order_decision();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER n_order;

CREATE TRIGGER n_sources BEFORE INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_unsupported();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER n_sources;

CREATE TRIGGER n_text BEFORE INSERT ON public.articles_revision FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_false_version();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER n_text;

CREATE TRIGGER o_claims BEFORE INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_loose_claims();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER o_claims;

CREATE TRIGGER o_shown BEFORE INSERT ON public.articles_publication FOR EACH ROW EXECUTE FUNCTION public.newsroom_refuse_untold();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER o_shown;

CREATE TRIGGER s_claim_contributors AFTER INSERT OR UPDATE ON public.articles_claim FOR EACH ROW EXECUTE FUNCTION public.newsroom_claim_hands();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER s_claim_contributors;

CREATE TRIGGER s_claim_contributors AFTER INSERT OR DELETE OR UPDATE ON public.articles_claimrest FOR EACH ROW EXECUTE FUNCTION public.newsroom_evidence_hands();

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER s_claim_contributors;

CREATE TRIGGER s_claim_contributors AFTER INSERT OR DELETE ON public.articles_evidence FOR EACH ROW EXECUTE FUNCTION public.newsroom_evidence_hands();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER s_claim_contributors;

CREATE TRIGGER s_claim_contributors_update AFTER UPDATE ON public.articles_evidence FOR EACH ROW WHEN ((((((((old.claim_id IS DISTINCT FROM new.claim_id) OR (old.source_id IS DISTINCT FROM new.source_id)) OR ((old.stance)::text IS DISTINCT FROM (new.stance)::text)) OR ((old.tier)::text IS DISTINCT FROM (new.tier)::text)) OR (old.excerpt IS DISTINCT FROM new.excerpt)) OR ((old.locator)::text IS DISTINCT FROM (new.locator)::text)) OR ((old.answer)::text IS DISTINCT FROM (new.answer)::text))) EXECUTE FUNCTION public.newsroom_evidence_hands();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER s_claim_contributors_update;

CREATE TRIGGER s_term_versions_first AFTER INSERT ON public.glossary_term FOR EACH ROW EXECUTE FUNCTION public.glossary_write_version();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER s_term_versions_first;

CREATE TRIGGER s_term_versions_next AFTER UPDATE ON public.glossary_term FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION public.glossary_write_version();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER s_term_versions_next;

CREATE TRIGGER t_claim_fingerprint AFTER UPDATE ON public.articles_article FOR EACH ROW WHEN (((old.story_date IS DISTINCT FROM new.story_date) OR (old.section_id IS DISTINCT FROM new.section_id))) EXECUTE FUNCTION public.newsroom_article_moved();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_fingerprint AFTER INSERT OR DELETE OR UPDATE ON public.articles_claimrest FOR EACH ROW EXECUTE FUNCTION public.newsroom_claim_part_changed();

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_fingerprint AFTER INSERT OR DELETE OR UPDATE ON public.articles_contributor FOR EACH ROW EXECUTE FUNCTION public.newsroom_claim_part_changed();

ALTER TABLE public.articles_contributor ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_fingerprint AFTER INSERT OR DELETE OR UPDATE ON public.articles_evidence FOR EACH ROW EXECUTE FUNCTION public.newsroom_claim_part_changed();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_fingerprint AFTER INSERT OR DELETE OR UPDATE ON public.articles_review FOR EACH ROW EXECUTE FUNCTION public.newsroom_claim_part_changed();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_fingerprint AFTER UPDATE ON public.articles_source FOR EACH ROW EXECUTE FUNCTION public.newsroom_source_changed();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER t_claim_fingerprint;

CREATE TRIGGER t_claim_status AFTER INSERT OR UPDATE ON public.articles_policy FOR EACH ROW WHEN (((new.section_id IS NOT NULL) OR (new.version > 1))) EXECUTE FUNCTION public.newsroom_policy_changed();

ALTER TABLE public.articles_policy ENABLE ALWAYS TRIGGER t_claim_status;

CREATE TRIGGER t_digest AFTER INSERT OR DELETE OR UPDATE ON public.articles_articlebyline FOR EACH ROW EXECUTE FUNCTION public.newsroom_byline_changed();

ALTER TABLE public.articles_articlebyline ENABLE ALWAYS TRIGGER t_digest;

CREATE TRIGGER t_display_claims AFTER UPDATE ON public.articles_claim FOR EACH ROW WHEN (((((old.fingerprint)::text IS DISTINCT FROM (new.fingerprint)::text) OR (old.attached IS DISTINCT FROM new.attached)) AND ((new.display)::text = ''::text))) EXECUTE FUNCTION public.newsroom_claim_changed();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER t_display_claims;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_article DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_articlebyline DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_articlebyline ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_articlesource DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_articlesource ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_articleterm DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_articleterm ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER UPDATE ON public.articles_byline DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.user_id IS DISTINCT FROM new.user_id)) EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_byline ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_claimrest DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_claimrest ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_clearance DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_clearance ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_evidence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_evidence ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_live DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_live ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON public.articles_policy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.section_id IS NOT NULL) OR (new.version > 1))) EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_policy ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_publication DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_publication ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_review DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_review ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_revision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_signoff DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_signoff ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_source DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_source ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR DELETE OR UPDATE ON public.articles_withdrawal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.articles_withdrawal ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON public.glossary_term DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.glossary_term ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON public.glossary_termapproval DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_require_event();

ALTER TABLE public.glossary_termapproval ENABLE ALWAYS TRIGGER z_journal;

CREATE CONSTRAINT TRIGGER z_text_inserted AFTER INSERT ON public.articles_article DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_article_at_commit();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER z_text_inserted;

CREATE CONSTRAINT TRIGGER z_text_inserted AFTER INSERT ON public.articles_claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.attached) EXECUTE FUNCTION public.newsroom_claim_comes_in();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER z_text_inserted;

CREATE CONSTRAINT TRIGGER z_text_updated AFTER UPDATE ON public.articles_article DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((old.digest)::text IS DISTINCT FROM (new.digest)::text) OR (old.body IS DISTINCT FROM new.body) OR (old.version <> new.version))) EXECUTE FUNCTION public.newsroom_article_at_commit();

ALTER TABLE public.articles_article ENABLE ALWAYS TRIGGER z_text_updated;

CREATE CONSTRAINT TRIGGER z_text_updated AFTER UPDATE ON public.articles_claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.words <> new.words) OR (old.attached <> new.attached) OR (old.fragmented <> new.fragmented))) EXECUTE FUNCTION public.newsroom_claim_at_commit();

ALTER TABLE public.articles_claim ENABLE ALWAYS TRIGGER z_text_updated;

CREATE CONSTRAINT TRIGGER z_version AFTER INSERT ON public.articles_revision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.newsroom_version_at_commit();

ALTER TABLE public.articles_revision ENABLE ALWAYS TRIGGER z_version;

ALTER TABLE ONLY public.articles_article
    ADD CONSTRAINT articles_article_created_by_id_b1067734_fk_auth_user_id FOREIGN KEY (created_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_article
    ADD CONSTRAINT articles_article_section_id_624070f6_fk_articles_section_id FOREIGN KEY (section_id) REFERENCES public.articles_section(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articlebyline
    ADD CONSTRAINT articles_articlebyli_article_id_517bbfa4_fk_articles_ FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articlebyline
    ADD CONSTRAINT articles_articlebyline_byline_id_a1bb9fea_fk_articles_byline_id FOREIGN KEY (byline_id) REFERENCES public.articles_byline(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articlesource
    ADD CONSTRAINT articles_articlesour_article_id_7615bdfa_fk_articles_ FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articlesource
    ADD CONSTRAINT articles_articlesource_source_id_12989794_fk_articles_source_id FOREIGN KEY (source_id) REFERENCES public.articles_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articleterm
    ADD CONSTRAINT articles_articleterm_article_id_ac81ef8d_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_articleterm
    ADD CONSTRAINT articles_articleterm_term_id_421ea322_fk_glossary_term_id FOREIGN KEY (term_id) REFERENCES public.glossary_term(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_byline
    ADD CONSTRAINT articles_byline_user_id_8c441ff5_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claim
    ADD CONSTRAINT articles_claim_article_id_bcc33cd8_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claim
    ADD CONSTRAINT articles_claim_copied_from_id_0e27a259_fk_articles_claim_id FOREIGN KEY (copied_from_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claim
    ADD CONSTRAINT articles_claim_tagged_by_id_e4edcc9e_fk_auth_user_id FOREIGN KEY (tagged_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claimrest
    ADD CONSTRAINT articles_claimrest_added_by_id_83597bd4_fk_auth_user_id FOREIGN KEY (added_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claimrest
    ADD CONSTRAINT articles_claimrest_claim_id_a151fa2d_fk_articles_claim_id FOREIGN KEY (claim_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_claimrest
    ADD CONSTRAINT articles_claimrest_on_id_2c67bc4e_fk_articles_claim_id FOREIGN KEY (on_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_clearance
    ADD CONSTRAINT articles_clearance_article_id_1bfb9878_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_clearance
    ADD CONSTRAINT articles_clearance_person_id_42f013d1_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_clearance
    ADD CONSTRAINT articles_clearance_repeats_id_83b2d9a4_fk_articles_claim_id FOREIGN KEY (repeats_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_contributor
    ADD CONSTRAINT articles_contributor_claim_id_25067262_fk_articles_claim_id FOREIGN KEY (claim_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_contributor
    ADD CONSTRAINT articles_contributor_person_id_e918323e_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_event
    ADD CONSTRAINT articles_event_article_id_5c949a3d_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_event
    ADD CONSTRAINT articles_event_person_id_99b5bae9_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT articles_evidence_added_by_id_e2ec8e11_fk_auth_user_id FOREIGN KEY (added_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT articles_evidence_article_id_92ac73ae_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT articles_evidence_claim_id_8b966261_fk_articles_claim_id FOREIGN KEY (claim_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT articles_evidence_source_id_06b114fd_fk_articles_source_id FOREIGN KEY (source_id) REFERENCES public.articles_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_article_id_04cf91fe_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_publication_id_045902f7_fk_articles_ FOREIGN KEY (publication_id) REFERENCES public.articles_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_live
    ADD CONSTRAINT articles_live_section_id_163c08fc_fk_articles_section_id FOREIGN KEY (section_id) REFERENCES public.articles_section(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_policy
    ADD CONSTRAINT articles_policy_made_by_id_d1aaebf8_fk_auth_user_id FOREIGN KEY (made_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_policy
    ADD CONSTRAINT articles_policy_section_id_cd9dd97d_fk_articles_section_id FOREIGN KEY (section_id) REFERENCES public.articles_section(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_policy_urgent_publishers
    ADD CONSTRAINT articles_policy_urge_policy_id_cc728a27_fk_articles_ FOREIGN KEY (policy_id) REFERENCES public.articles_policy(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_policy_urgent_publishers
    ADD CONSTRAINT articles_policy_urge_user_id_bbea2ffc_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT articles_publication_article_id_e6d3c671_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT articles_publication_published_by_id_840c3726_fk_auth_user_id FOREIGN KEY (published_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT articles_publication_revision_id_c0549689_fk_articles_ FOREIGN KEY (revision_id) REFERENCES public.articles_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT articles_review_article_id_0471556c_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT articles_review_claim_id_387fa9d0_fk_articles_claim_id FOREIGN KEY (claim_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT articles_review_person_id_dc8ffb78_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT articles_revision_article_id_2d2af917_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT articles_revision_saved_by_id_cc8634cd_fk_auth_user_id FOREIGN KEY (saved_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_revision
    ADD CONSTRAINT articles_revision_section_id_d9e7d6d0_fk_articles_section_id FOREIGN KEY (section_id) REFERENCES public.articles_section(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT articles_signoff_article_id_3fc7bf51_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT articles_signoff_person_id_7cd19061_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT articles_signoff_revision_id_7511ecae_fk_articles_revision_id FOREIGN KEY (revision_id) REFERENCES public.articles_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_source
    ADD CONSTRAINT articles_source_derived_from_id_208f6f3d_fk_articles_source_id FOREIGN KEY (derived_from_id) REFERENCES public.articles_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_source
    ADD CONSTRAINT articles_source_recorded_by_id_48035010_fk_auth_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_source
    ADD CONSTRAINT articles_source_vouched_by_id_c12106a4_fk_auth_user_id FOREIGN KEY (vouched_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT articles_withdrawal_article_id_72b75247_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES public.articles_article(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT articles_withdrawal_claim_id_88c983f5_fk_articles_claim_id FOREIGN KEY (claim_id) REFERENCES public.articles_claim(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT articles_withdrawal_person_id_2bbc9759_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_evidence
    ADD CONSTRAINT evidence_claim_of_story FOREIGN KEY (claim_id, article_id) REFERENCES public.articles_claim(id, article_id);

ALTER TABLE ONLY public.glossary_term
    ADD CONSTRAINT glossary_term_drafted_by_id_40f81730_fk_auth_user_id FOREIGN KEY (drafted_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.glossary_termapproval
    ADD CONSTRAINT glossary_termapprova_version_id_e155492f_fk_glossary_ FOREIGN KEY (version_id) REFERENCES public.glossary_termversion(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.glossary_termapproval
    ADD CONSTRAINT glossary_termapproval_person_id_ce5d6c89_fk_auth_user_id FOREIGN KEY (person_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.glossary_termapproval
    ADD CONSTRAINT glossary_termapproval_term_id_00ccea65_fk_glossary_term_id FOREIGN KEY (term_id) REFERENCES public.glossary_term(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.glossary_termversion
    ADD CONSTRAINT glossary_termversion_saved_by_id_387b33e2_fk_auth_user_id FOREIGN KEY (saved_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.glossary_termversion
    ADD CONSTRAINT glossary_termversion_term_id_437e94f4_fk_glossary_term_id FOREIGN KEY (term_id) REFERENCES public.glossary_term(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.articles_publication
    ADD CONSTRAINT publication_of_revision FOREIGN KEY (revision_id, article_id, digest) REFERENCES public.articles_revision(id, article_id, digest);

ALTER TABLE ONLY public.articles_review
    ADD CONSTRAINT review_claim_of_story FOREIGN KEY (claim_id, article_id) REFERENCES public.articles_claim(id, article_id);

ALTER TABLE ONLY public.articles_signoff
    ADD CONSTRAINT signoff_of_revision FOREIGN KEY (revision_id, article_id, digest) REFERENCES public.articles_revision(id, article_id, digest);

ALTER TABLE ONLY public.articles_withdrawal
    ADD CONSTRAINT withdrawal_claim_of_story FOREIGN KEY (claim_id, article_id) REFERENCES public.articles_claim(id, article_id);

