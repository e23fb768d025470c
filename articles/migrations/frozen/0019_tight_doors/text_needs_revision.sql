-- What readers will see changes only together with a saved version that says the same, and every claim's words are the
-- words its mark holds. Checked at commit.

CREATE OR REPLACE FUNCTION newsroom_without_marks(body text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN regexp_replace(body, '</?mark[^>]*>', '', 'g');
END $$;

CREATE OR REPLACE FUNCTION newsroom_digest_1(headline text, standfirst text, body text, bylines bigint[], section bigint,
    story_date date, dateline text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN encode(sha256(convert_to(concat_ws(E'\x1f', 'v1', headline, standfirst, newsroom_without_marks(body),
        array_to_string(bylines, ','), coalesce(section::text, ''), coalesce(to_char(story_date, 'YYYY-MM-DD'), ''), dateline), 'UTF8')), 'hex');
END $$;

-- The digest in the form of a number; every form that was ever written stays (docs/formats.md).
CREATE OR REPLACE FUNCTION newsroom_digest(form integer, headline text, standfirst text, body text, bylines bigint[],
    section bigint, story_date date, dateline text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE form WHEN 1 THEN newsroom_digest_1(headline, standfirst, body, bylines, section, story_date, dateline) END;
END $$;

-- The forms in which the next version of a story is digested, and its signatures bound.
CREATE OR REPLACE FUNCTION newsroom_newest_forms(OUT digest integer, OUT bound integer)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$ SELECT 1, 2 $$;

CREATE OR REPLACE FUNCTION newsroom_bylines(article bigint) RETURNS bigint[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(b.byline_id ORDER BY b.position, b.byline_id), '{}') FROM public.articles_articlebyline b
    WHERE b.article_id = article);
END $$;

CREATE OR REPLACE FUNCTION newsroom_article_digest() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE form integer;
BEGIN
    -- A story keeps the form of its newest version until the next, which is saved after it.
    SELECT r.digest_format INTO form FROM public.articles_revision r WHERE r.article_id = NEW.id AND r.number = NEW.version;
    NEW.digest := newsroom_digest(coalesce(form, (newsroom_newest_forms()).digest), NEW.headline, NEW.standfirst, NEW.body,
        newsroom_bylines(NEW.id), NEW.section_id, NEW.story_date, NEW.dateline);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_digest BEFORE INSERT OR UPDATE ON articles_article
    FOR EACH ROW EXECUTE FUNCTION newsroom_article_digest();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER m_digest;

CREATE OR REPLACE FUNCTION newsroom_byline_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    UPDATE public.articles_article SET digest = digest WHERE id IN (
        CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.article_id END, CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.article_id END);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_digest AFTER INSERT OR UPDATE OR DELETE ON articles_articlebyline
    FOR EACH ROW EXECUTE FUNCTION newsroom_byline_changed();
ALTER TABLE articles_articlebyline ENABLE ALWAYS TRIGGER t_digest;

CREATE OR REPLACE FUNCTION newsroom_revision_digest() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NEW.saved_by_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'text_needs_revision: a version is saved by the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT f.digest, f.bound INTO NEW.digest_format, NEW.bound_format FROM newsroom_newest_forms() f;
    NEW.digest := newsroom_digest(NEW.digest_format, NEW.headline, NEW.standfirst, NEW.body, NEW.byline_ids, NEW.section_id,
        NEW.story_date, NEW.dateline);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_digest BEFORE INSERT ON articles_revision
    FOR EACH ROW EXECUTE FUNCTION newsroom_revision_digest();
ALTER TABLE articles_revision ENABLE ALWAYS TRIGGER m_digest;

-- The text inside each mark, and how much stands in the body up to its end, in one pass over the body, without white space and with quotation marks straight: a weaker
-- form than normal words, in which no letter or digit can hide, and which needs no Unicode tables of the server.
-- It sets no search path, so that its callers, who set theirs, run it in line: it is asked for every piece of a body.
CREATE OR REPLACE FUNCTION newsroom_squeezed(words text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE octet_length(words) WHEN length(words) THEN translate(words, E' \t\n\r\f\v', '')
    ELSE translate(replace(words, U&'\2026', '...'), U&'\2018\2019\201A\201B\201C\201D\201E\201F'
        || U&' \00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000' || E'\t\n\r\f\v', '''''''''""""')
    END
$$;

CREATE OR REPLACE FUNCTION newsroom_marked_pieces(body text, OUT claim uuid, OUT place integer, OUT words text, OUT upto integer)
    RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    piece text[];
    open_marks uuid[] := '{}';
BEGIN
    place := 0;
    upto := 0;
    FOR piece IN SELECT regexp_matches(body, '(<[^>]*>)?([^<]*)', 'g') LOOP
        IF piece[1] LIKE '<mark %' THEN
            open_marks := open_marks || substring(piece[1] FROM 'data-claim="([0-9a-f-]{36})"')::uuid;
        ELSIF piece[1] = '</mark>' THEN
            open_marks := open_marks[1:cardinality(open_marks) - 1];
        END IF;
        words := newsroom_squeezed(replace(replace(replace(replace(piece[2], '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'));
        upto := upto + length(words);
        IF cardinality(open_marks) > 0 AND piece[2] <> '' THEN
            place := place + 1;
            FOR depth IN 1 .. cardinality(open_marks) LOOP
                claim := open_marks[depth];
                IF array_position(open_marks[:depth - 1], claim) IS NULL THEN RETURN NEXT; END IF;
            END LOOP;
        END IF;
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION newsroom_marked(body text, OUT claim uuid, OUT words text) RETURNS SETOF record
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT p.claim, string_agg(p.words, '' ORDER BY p.place) FROM newsroom_marked_pieces(body) p GROUP BY p.claim
$$;

CREATE OR REPLACE FUNCTION newsroom_check_text(article bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
    SELECT c.id::text INTO stray FROM public.articles_claim c LEFT JOIN newsroom_contexts(a.id) k ON k.claim = c.id
        WHERE c.article_id = a.id AND c.attached AND c.context IS DISTINCT FROM CASE c.display WHEN '' THEN k.context ELSE c.words END LIMIT 1;
    IF stray IS NOT NULL THEN
        RAISE EXCEPTION 'text_needs_revision: claim % does not tell the sentences of story % it stands in', stray, a.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- A story whose text or claims changed is marked, and looked at once before the transaction ends, however many of its rows
-- changed: the mark's own trigger waits for the commit, takes the mark off and reads the body. What changes after that marks
-- the story again. Nobody else writes marks; and were one taken away, its trigger would look all the same.
CREATE OR REPLACE FUNCTION newsroom_mark_story() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    INSERT INTO public.articles_unsettled (article_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION newsroom_mark_stories_of_claims() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO public.articles_unsettled (article_id) SELECT DISTINCT n.article_id FROM new_claims n WHERE n.attached
            ORDER BY 1 ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO public.articles_unsettled (article_id) SELECT DISTINCT n.article_id FROM (
            SELECT id, article_id, words, context, attached, fragmented FROM new_claims
            EXCEPT SELECT id, article_id, words, context, attached, fragmented FROM old_claims) n ORDER BY 1 ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION newsroom_settle_story() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    DELETE FROM public.articles_unsettled u WHERE u.article_id = NEW.article_id;
    PERFORM newsroom_check_text(NEW.article_id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER t_mark_inserted AFTER INSERT ON articles_article
    FOR EACH ROW EXECUTE FUNCTION newsroom_mark_story();
CREATE OR REPLACE TRIGGER t_mark_updated AFTER UPDATE ON articles_article FOR EACH ROW
    WHEN (OLD.digest IS DISTINCT FROM NEW.digest OR OLD.body IS DISTINCT FROM NEW.body OR OLD.version <> NEW.version)
    EXECUTE FUNCTION newsroom_mark_story();
CREATE OR REPLACE TRIGGER t_mark_inserted AFTER INSERT ON articles_claim REFERENCING NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_mark_stories_of_claims();
CREATE OR REPLACE TRIGGER t_mark_updated AFTER UPDATE ON articles_claim REFERENCING OLD TABLE AS old_claims NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_mark_stories_of_claims();
DROP TRIGGER IF EXISTS z_text ON articles_unsettled;
CREATE CONSTRAINT TRIGGER z_text AFTER INSERT OR UPDATE ON articles_unsettled DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_settle_story();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER t_mark_inserted;
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER t_mark_updated;
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER t_mark_inserted;
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER t_mark_updated;
ALTER TABLE articles_unsettled ENABLE ALWAYS TRIGGER z_text;
