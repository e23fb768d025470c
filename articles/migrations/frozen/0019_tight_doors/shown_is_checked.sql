-- What readers get is what was checked: the text they see is the signed one with links and claims laid over it, and what
-- stands beside it says of claims, sources and authors what the rows say. Order, moments and numbers are the page's own, and of persons and observations how they were met: where and
-- when that was stays in the rows, the month aside.

CREATE OR REPLACE FUNCTION newsroom_source_shown(e articles_evidence) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('stance', e.stance, 'tier', e.tier, 'terms', s.terms, 'standing', s.standing, 'named', n.named,
        'excerpt', CASE WHEN n.named THEN e.excerpt ELSE '' END, 'locator', CASE WHEN n.found THEN e.locator ELSE '' END,
        'answer', CASE WHEN n.named AND e.stance = 'contradicts' THEN e.answer ELSE '' END,
        'kind', CASE WHEN n.named THEN s.kind ELSE '' END, 'title', CASE WHEN n.named THEN s.title ELSE '' END,
        'publisher', CASE WHEN n.named THEN s.publisher ELSE '' END, 'author', CASE WHEN n.named THEN s.author ELSE '' END,
        'url', CASE WHEN n.named THEN s.url ELSE '' END,
        'published', CASE WHEN n.found THEN coalesce(to_char(s.published, 'YYYY-MM-DD'), '') ELSE '' END,
        'accessed', CASE WHEN n.found THEN coalesce(to_char(s.accessed, 'YYYY-MM-DD'), '') ELSE '' END,
        'month', CASE WHEN n.named AND NOT n.found THEN coalesce(to_char(coalesce(s.accessed, s.published), 'YYYY-MM'), '') ELSE '' END)
    FROM public.articles_source s, LATERAL (SELECT o.named, o.named AND s.kind NOT IN ('person', 'observation') AS found
        FROM (SELECT NOT s.confidential AND s.terms = 'on_record' AS named) o) n WHERE s.id = e.source_id);
END $$;

CREATE OR REPLACE FUNCTION newsroom_claim_shown(c articles_claim, checks integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN jsonb_build_object('id', c.id::text, 'display', c.display, 'quote', c.quote, 'sentence', c.sentence, 'kind', c.kind,
        'attribution', c.attribution, 'waived', c.status = 'waived', 'checks', checks,
        'rests_on', (SELECT coalesce(jsonb_agg(r.on_id::text ORDER BY r.on_id), '[]') FROM public.articles_claimrest r
            JOIN public.articles_claim o ON o.id = r.on_id AND o.attached WHERE r.claim_id = c.id),
        'sources', (SELECT coalesce(jsonb_agg(newsroom_source_shown(e) ORDER BY e.id), '[]') FROM public.articles_evidence e
            JOIN public.articles_source s ON s.id = e.source_id WHERE e.claim_id = c.id AND s.terms <> 'off_record'));
END $$;

-- What the page of a story has to say, as its rows are now.
CREATE OR REPLACE FUNCTION newsroom_page(article bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('format', 3, 'dateline', a.dateline, 'story_date', coalesce(to_char(a.story_date, 'YYYY-MM-DD'), ''),
        'section', (SELECT jsonb_build_object('name', s.name, 'slug', s.slug) FROM public.articles_section s WHERE s.id = a.section_id),
        'bylines', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', b.name, 'slug', b.slug, 'profile', b.profile)
                ORDER BY ab.position, b.id), '[]')
            FROM public.articles_articlebyline ab JOIN public.articles_byline b ON b.id = ab.byline_id WHERE ab.article_id = a.id),
        'level', p.level, 'coverage', p.coverage, 'authors_check_each_other', p.authors_check_each_other,
        'claim_count', (SELECT count(*) FROM public.articles_claim c WHERE c.article_id = a.id AND c.attached AND c.display = ''),
        'claims', (SELECT coalesce(jsonb_agg(newsroom_claim_shown(c, how.approvals) ORDER BY c.id), '[]') FROM public.articles_claim c
            JOIN newsroom_standings(a.id) how ON how.claim = c.id WHERE c.article_id = a.id AND c.attached),
        'based_on', (SELECT coalesce(jsonb_agg(b.told ORDER BY b.told COLLATE "C"), '[]') FROM (
            SELECT coalesce(nullif(s.publisher, ''), s.title) AS told FROM public.articles_articlesource l
            JOIN public.articles_source s ON s.id = l.source_id
            WHERE l.article_id = a.id AND NOT s.confidential AND s.terms = 'on_record') b))
    FROM public.articles_article a, newsroom_policy(a.id) p WHERE a.id = article);
END $$;

-- A page in the order of newsroom_page, without what that leaves to it.
CREATE OR REPLACE FUNCTION newsroom_told(page jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (page - ARRAY['terms', 'first_published_at']) || jsonb_build_object(
        'section', nullif(page -> 'section', 'null'),
        'claims', (SELECT coalesce(jsonb_agg((m - ARRAY['number', 'checked_at', 'recheck_by', 'per']) || jsonb_build_object(
                'sources', (SELECT coalesce(jsonb_agg(s - ARRAY['relied_on', 'manner'] ORDER BY n), '[]')
                    FROM jsonb_array_elements(m -> 'sources') WITH ORDINALITY x (s, n)))
            ORDER BY (m ->> 'id')::uuid), '[]') FROM jsonb_array_elements(page -> 'claims') m),
        'based_on', (SELECT coalesce(jsonb_agg(b ORDER BY b COLLATE "C"), '[]') FROM jsonb_array_elements_text(page -> 'based_on') b));
END $$;

-- The readers' text without claims and glossary links: what these were laid over.
CREATE OR REPLACE FUNCTION newsroom_bare(rendered text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN regexp_replace(regexp_replace(rendered, '<a class="claim__ref" href="#claim-([0-9]+)">\1</a>'
        || '|<span class="claim"(?: id="c[0-9]+")?(?: data-claims="[0-9 ]+")?>|</span>', '', 'g'),
        '<a class="term" href="/glossary/([A-Za-z0-9_-]+)/" data-term="\1">([^<]*)</a>', '\2', 'g');
END $$;

-- Claims of a page whose laid-over words are not theirs, and their numbers; each number stands for one claim.
CREATE OR REPLACE FUNCTION newsroom_mislaid(rendered text, body text, page jsonb) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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

CREATE OR REPLACE FUNCTION newsroom_refuse_untold() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
    ELSIF EXISTS (SELECT FROM jsonb_path_query(NEW.page, '$.claims[*].sources[*]') s WHERE s ->> 'manner' <> ''
            AND (s ->> 'kind' NOT IN ('person', 'observation') OR s ->> 'manner' NOT IN ('interview', 'phone', 'video', 'mail',
                'letter', 'message', 'press', 'speech', 'meeting', 'visit'))) THEN
        wrong := 'it tells of a source how it was met, in words of its own';
    ELSIF (NEW.manifest ->> 'format') IS DISTINCT FROM 'v1' THEN
        wrong := 'its manifest is in a form that is not written';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'shown_is_checked: story % cannot be published: %', NEW.article_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER o_shown BEFORE INSERT ON articles_publication FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_untold();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER o_shown;
