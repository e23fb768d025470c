-- The words around a claim: the sentences it stands in, which no fingerprint seals. A decision carries those that were on the
-- screen; where others stand there now, somebody who did not write them says that the claim still holds.

-- The sentences a text keeps apart by line ends, each by the hash it has in saved versions.
CREATE OR REPLACE FUNCTION newsroom_sentences_of(context text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN ARRAY(SELECT encode(sha256(convert_to(line, 'UTF8')), 'hex') FROM string_to_table(context, E'\n') line);
END $$;

-- The sentences in which each claim of a story's body stands, as its newest version tells them: a line of normal words each.
-- Of letters and signs there are as many in the body as in those lines, so a claim is found by how many stand before it.
CREATE OR REPLACE FUNCTION newsroom_contexts(article bigint, OUT claim uuid, OUT context text) RETURNS SETOF record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
    saved public.articles_revision;
    ends integer[];
BEGIN
    SELECT r.* INTO saved FROM public.articles_revision r JOIN public.articles_article a ON a.id = r.article_id
        AND a.version = r.number WHERE a.id = article;
    SELECT array_agg(l.upto ORDER BY l.n) INTO ends FROM (
        SELECT n, (sum(length(newsroom_squeezed(line))) OVER (ORDER BY n))::integer AS upto
        FROM regexp_split_to_table(saved.text, E'\n') WITH ORDINALITY s (line, n)
        WHERE n > CASE saved.standfirst WHEN '' THEN 1 ELSE 2 END) l;
    RETURN QUERY SELECT t.claim, string_agg(l.line, E'\n' ORDER BY l.n) FROM (
        SELECT DISTINCT p.claim, n FROM newsroom_marked_pieces(saved.body) p, generate_series(
            width_bucket(p.upto - length(p.words), ends) + 1, width_bucket(p.upto - 1, ends) + 1) n WHERE p.words <> '') t
        JOIN (SELECT s.n - CASE saved.standfirst WHEN '' THEN 1 ELSE 2 END AS n, rtrim(s.line, ' ') AS line
            FROM regexp_split_to_table(saved.text, E'\n') WITH ORDINALITY s (line, n)) l ON l.n = t.n
        GROUP BY t.claim;
END $$;

-- Whether the sentences a checked claim stands in are not those it was checked in, and not every other one was vouched for.
-- A claim that was checked before decisions told of them is not asked. In line.
CREATE OR REPLACE FUNCTION newsroom_context_changed(c articles_claim, p articles_policy, approvals integer, returned boolean,
    unasked boolean, vouched text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT c.attached AND NOT c.fragmented AND c.display = '' AND NOT returned AND NOT unasked
        AND (p.level = 'claims' OR c.risks && p.lawyer_risks) AND approvals >= public.newsroom_approvals_needed(c, p)
        AND NOT public.newsroom_sentences_of(c.context) <@ vouched
$$;

-- What of some sentences somebody can vouch for: all but those they wrote or cleared since the last publication. Most people
-- who check have saved no version since then, and are not asked sentence by sentence.
CREATE OR REPLACE FUNCTION newsroom_not_theirs(article bigint, person integer, sentences text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.articles_revision r WHERE r.article_id = article AND r.saved_by_id = person)
            AND NOT EXISTS (SELECT FROM public.articles_clearance l WHERE l.article_id = article AND l.person_id = person) THEN
        RETURN sentences;
    END IF;
    RETURN ARRAY(SELECT h FROM unnest(sentences) h
        EXCEPT SELECT w.sentence FROM newsroom_wrote(article) w WHERE w.person = newsroom_not_theirs.person);
END $$;

-- Which sentences around a claim nobody has vouched for, where it waits for that.
CREATE OR REPLACE FUNCTION newsroom_unvouched(claim uuid) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN coalesce((SELECT ARRAY(SELECT unnest(newsroom_sentences_of(c.context)) EXCEPT SELECT unnest(how.vouched))
        FROM public.articles_claim c, newsroom_standing(c.id, c.fingerprint) how
        WHERE c.id = claim AND newsroom_context_changed(c, newsroom_policy(c.article_id), how.approvals, how.returned, how.unasked,
            how.vouched)), '{}');
END $$;

-- Whether somebody could say that a claim still holds, as far as the words around it go.
CREATE OR REPLACE FUNCTION newsroom_could_vouch(claim uuid, person integer) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE story bigint := (SELECT c.article_id FROM public.articles_claim c WHERE c.id = claim);
BEGIN
    RETURN NOT newsroom_bylined(story, person) AND newsroom_not_theirs(story, person, newsroom_unvouched(claim)) <> '{}';
END $$;

-- A decision carries the words around the claim as they are, and vouches for those its person did not write.
CREATE OR REPLACE FUNCTION newsroom_refuse_other_context() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE c public.articles_claim;
BEGIN
    SELECT * INTO c FROM public.articles_claim WHERE id = NEW.claim_id;
    IF NEW.decision <> 'take_back' AND NEW.context IS DISTINCT FROM c.context THEN
        RAISE EXCEPTION 'words_around: the claim does not stand in the words this decision saw'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.vouches := CASE NEW.decision WHEN 'approve' THEN
        newsroom_not_theirs(NEW.article_id, NEW.person_id, newsroom_sentences_of(NEW.context)) ELSE '{}' END;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_words_around BEFORE INSERT ON articles_review
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_other_context();
ALTER TABLE articles_review ENABLE ALWAYS TRIGGER n_words_around;

-- Who says that a claim still holds says so of what stands there now, and did not write it.
CREATE OR REPLACE FUNCTION newsroom_refuse_own_words() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    c public.articles_claim;
    wrong text;
BEGIN
    PERFORM FROM public.articles_article a WHERE a.id = NEW.article_id FOR NO KEY UPDATE;
    SELECT * INTO c FROM public.articles_claim WHERE id = NEW.claim_id FOR NO KEY UPDATE;
    NEW.at := statement_timestamp();
    NEW.vouches := newsroom_not_theirs(NEW.article_id, NEW.person_id, newsroom_sentences_of(NEW.context));
    IF NEW.person_id IS DISTINCT FROM newsroom_person() THEN
        wrong := 'it is said by the person who acts';
    ELSIF NEW.fingerprint <> c.fingerprint OR NEW.context IS DISTINCT FROM c.context THEN
        wrong := 'the claim is not what was seen, or stands in other words';
    ELSIF newsroom_bylined(c.article_id, NEW.person_id) THEN
        wrong := 'an author cannot say so in their own story';
    ELSIF NEW.vouches = '{}' THEN
        wrong := 'who wrote the words around a claim cannot say so';
    ELSIF NEW.signoff_id IS NOT NULL AND NOT EXISTS (SELECT FROM public.articles_signoff o JOIN public.articles_article a
            ON a.id = o.article_id WHERE o.id = NEW.signoff_id AND o.article_id = NEW.article_id AND o.person_id = NEW.person_id
            AND o.digest = a.digest AND o.bound = newsroom_bound(a.id)) THEN
        wrong := 'the signature does not read the story as it stands';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'words_around: nobody says so that claim % still holds: %', NEW.claim_id, wrong
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_words_around BEFORE INSERT ON articles_stillholds
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_own_words();
ALTER TABLE articles_stillholds ENABLE ALWAYS TRIGGER m_words_around;

ALTER TABLE articles_stillholds DROP CONSTRAINT IF EXISTS held_claim_of_story;
ALTER TABLE articles_stillholds ADD CONSTRAINT held_claim_of_story
    FOREIGN KEY (claim_id, article_id) REFERENCES articles_claim (id, article_id);
