-- A saved version says of its text what stands in it: its number, its words, its sentences and those beside which one was
-- removed or moved decide who wrote what, so none of them is taken as given.

-- The hashes of a version's sentences, from its normal words: a line each, the headline's first, then the standfirst's.
CREATE OR REPLACE FUNCTION newsroom_sentences(lines text, has_standfirst boolean) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT array_agg(encode(sha256(convert_to(CASE WHEN n = 1 THEN 'headline: ' WHEN n = 2 AND has_standfirst THEN 'standfirst: '
        ELSE '' END || rtrim(line, ' '), 'UTF8')), 'hex') ORDER BY n)
    FROM regexp_split_to_table(lines, E'\n') WITH ORDINALITY l (line, n));
END $$;

CREATE OR REPLACE FUNCTION newsroom_plain(body text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN replace(replace(replace(replace(regexp_replace(body, '<[^>]*>', '', 'g'), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'),
        '&amp;', '&');
END $$;

-- Whether a body holds the few tags stories are made of, each written in its one way, and nothing else.
CREATE OR REPLACE FUNCTION newsroom_clean(body text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN regexp_replace(body, '</?(?:p|h2|h3|ul|ol|li|blockquote|strong|em)>|<br>|<ol start="[0-9]+">|</(?:a|mark)>'
        || '|<a href="(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^"<>]+">|<mark data-claim="[0-9a-f-]{36}">'
        || '|&(?:amp|lt|gt|quot);', '', 'g') !~ '[<>&]';
END $$;

-- The sentences of a version that follow each other, with nothing before the first and after the last.
CREATE OR REPLACE FUNCTION newsroom_neighbours(sentences text[], OUT one text, OUT other text) RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY SELECT lag(h, 1, '') OVER (ORDER BY n), h FROM unnest(sentences) WITH ORDINALITY u (h, n)
        UNION ALL SELECT sentences[cardinality(sentences)], '';
END $$;

-- Sentences that stood in the version before and follow each other now as they did not: one of the two is told as touched.
CREATE OR REPLACE FUNCTION newsroom_brought_together(before text[], after text[], OUT one text, OUT other text) RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN QUERY SELECT n.* FROM (SELECT * FROM newsroom_neighbours(after) EXCEPT SELECT * FROM newsroom_neighbours(before)) n
        WHERE n.one = ANY (before || '{""}') AND n.other = ANY (before || '{""}');
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_false_version() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE wrong text;
BEGIN
    IF NEW.number <> (SELECT coalesce(max(r.number), 0) + 1 FROM public.articles_revision r WHERE r.article_id = NEW.article_id) THEN
        wrong := 'versions are numbered without gaps';
    ELSIF NEW.imported AND NEW.number > 1 THEN
        wrong := 'only the first version of a story is imported';
    ELSIF NOT newsroom_clean(NEW.body) THEN
        wrong := 'its body is not clean';
    ELSIF EXISTS (SELECT FROM public.articles_revision r WHERE r.article_id = NEW.article_id AND r.number = NEW.number - 1
            AND r.breaks <> NEW.breaks AND NOT EXISTS (SELECT FROM public.articles_publication p WHERE p.revision_id = r.id)) THEN
        wrong := 'its sentences are broken by other rules than those of the version before, which nobody published';
    ELSIF newsroom_squeezed(NEW.text) <> newsroom_squeezed(NEW.headline || NEW.standfirst || newsroom_plain(NEW.body)) THEN
        wrong := 'its words are not those of its text';
    ELSIF NEW.sentences::text[] IS DISTINCT FROM newsroom_sentences(NEW.text, NEW.standfirst <> '') THEN
        wrong := 'its sentences are not those of its text';
    ELSIF EXISTS (SELECT FROM public.articles_revision r, newsroom_brought_together(r.sentences::text[], NEW.sentences::text[]) p
            WHERE r.article_id = NEW.article_id AND r.number = NEW.number - 1
                AND NOT NEW.touched::text[] && ARRAY[p.one, p.other]) THEN
        wrong := 'it does not tell beside which sentences one was removed or moved';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'versions_tell_text: version % of story % cannot be saved: %', NEW.number, NEW.article_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_text BEFORE INSERT ON articles_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_false_version();
ALTER TABLE articles_revision ENABLE ALWAYS TRIGGER n_text;

CREATE OR REPLACE FUNCTION newsroom_version_at_commit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_article a WHERE a.id = NEW.article_id AND a.version >= NEW.number) THEN
        RAISE EXCEPTION 'versions_tell_text: story % is not at its version %', NEW.article_id, NEW.number
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS z_version ON articles_revision;
CREATE CONSTRAINT TRIGGER z_version AFTER INSERT ON articles_revision DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_version_at_commit();
ALTER TABLE articles_revision ENABLE ALWAYS TRIGGER z_version;
