-- Who may: every change is asked for the right it needs, of the person named in newsroom.person, from Django's own groups and
-- permissions. Superusers hold every right, and never the second pair of eyes (four_eyes.sql).
-- PostgreSQL refuses who may not; it cannot know who sits at the keyboard.

CREATE OR REPLACE FUNCTION newsroom_active() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN EXISTS (SELECT FROM public.auth_user u WHERE u.id = newsroom_person() AND u.is_active);
END $$;

-- Whether the person who acts is active and holds one of these rights ("articles.write_article").
CREATE OR REPLACE FUNCTION newsroom_may(VARIADIC rights text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN EXISTS (SELECT FROM public.auth_user u WHERE u.id = newsroom_person() AND u.is_active AND (u.is_superuser OR EXISTS (
        SELECT FROM public.auth_permission p JOIN public.django_content_type t ON t.id = p.content_type_id
        WHERE t.app_label || '.' || p.codename = ANY (rights) AND (
            EXISTS (SELECT FROM public.auth_user_user_permissions o WHERE o.user_id = u.id AND o.permission_id = p.id)
            OR EXISTS (SELECT FROM public.auth_user_groups m JOIN public.auth_group_permissions g ON g.group_id = m.group_id
                WHERE m.user_id = u.id AND g.permission_id = p.id)))));
END $$;

-- The one account that need not be active: it acts where no person does, in the few verbs listed for it (journal.sql).
CREATE OR REPLACE FUNCTION newsroom_system() RETURNS integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT u.id FROM public.auth_user u WHERE u.username = 'newsroom-import');
END $$;

-- Whether the database's owner works here: migrations, createsuperuser and what fills the sample newsroom.
CREATE OR REPLACE FUNCTION newsroom_owner_works() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN (SELECT session_user = pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'public.auth_user'::regclass);
END $$;

-- Whether this is an import in nobody's name, still at the first version of its story.
CREATE OR REPLACE FUNCTION newsroom_imports(article bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN newsroom_person() = newsroom_system() AND EXISTS (SELECT FROM public.articles_article a
        WHERE a.id = article AND a.created_by_id = newsroom_person() AND a.version <= 1);
END $$;

-- Writers write; while a story is with the reviewers, they may mend its words.
CREATE OR REPLACE FUNCTION newsroom_may_write(article bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN newsroom_may('articles.write_article') OR (newsroom_may('articles.review_claim') AND EXISTS (
        SELECT FROM public.articles_article a WHERE a.id = article AND a.stage = 'review')) OR newsroom_imports(article);
END $$;

-- Whether a row version was made by this very transaction: it is in progress, and only one's own such rows can be seen.
CREATE OR REPLACE FUNCTION newsroom_fresh(made xid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    mine bigint := pg_current_xact_id()::text::bigint;
    apart bigint := (made::text::bigint - (mine & 4294967295) + 6442450944) % 4294967296 - 2147483648;
BEGIN
    -- Row versions carry 32 bits of the number; savepoints have numbers of their own, after their transaction's.
    RETURN apart >= 0 AND pg_xact_status((mine + apart)::text::xid8) = 'in progress';
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_right(allowed boolean, place text, needed text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT coalesce(allowed, false) THEN
        RAISE EXCEPTION 'rights: who acts may not change %: it needs %', place, needed USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- Tables that ask the same of every change; the rights are named with the trigger.
CREATE OR REPLACE FUNCTION newsroom_ask_right() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(newsroom_may(VARIADIC TG_ARGV), TG_TABLE_NAME, array_to_string(TG_ARGV, ' or '));
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_article() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    allowed boolean := newsroom_may('articles.write_article');
    counted text[] := ARRAY['digest', 'updated_at'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        allowed := allowed OR newsroom_person() = newsroom_system();
    ELSIF NOT allowed THEN
        -- What PostgreSQL works out itself is nobody's change, and mending words is a reviewer's while the story is theirs.
        -- Setting the stage back belongs to whoever published it in this transaction.
        allowed := to_jsonb(OLD) - counted = to_jsonb(NEW) - counted OR newsroom_imports(OLD.id)
            OR (OLD.stage = 'review' AND newsroom_may('articles.review_claim')
                AND to_jsonb(OLD) - counted - ARRAY['headline', 'standfirst', 'body', 'slug', 'section_id', 'story_date', 'dateline',
                        'version', 'headline_proposed']
                    = to_jsonb(NEW) - counted - ARRAY['headline', 'standfirst', 'body', 'slug', 'section_id', 'story_date', 'dateline',
                        'version', 'headline_proposed'])
            OR (NEW.stage = 'draft' AND newsroom_may('articles.publish_article')
                AND to_jsonb(OLD) - counted - ARRAY['stage'] = to_jsonb(NEW) - counted - ARRAY['stage']
                AND EXISTS (SELECT FROM public.articles_publication p WHERE p.article_id = OLD.id
                    AND p.published_by_id = newsroom_person() AND newsroom_fresh(p.xmin)));
    END IF;
    PERFORM newsroom_refuse_right(allowed, TG_TABLE_NAME, 'articles.write_article');
    RETURN NEW;
END $$;

-- Versions and claims come with the words; a version's and a new claim's place is told by its story.
CREATE OR REPLACE FUNCTION newsroom_ask_words() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(newsroom_may_write(NEW.article_id), TG_TABLE_NAME, 'articles.write_article');
    RETURN NEW;
END $$;

-- What came with a story: its authors, what it is based on, its terms.
CREATE OR REPLACE FUNCTION newsroom_ask_beside() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE article bigint := CASE TG_OP WHEN 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
BEGIN
    PERFORM newsroom_refuse_right(newsroom_may('articles.write_article') OR newsroom_imports(article), TG_TABLE_NAME,
        'articles.write_article');
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_source() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE counted text[] := ARRAY['version', 'standing', 'standing_note', 'vouched_by_id', 'same_as_id'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.write_article')
            OR (newsroom_person() = newsroom_system() AND NEW.kind = 'publication'), 'a source', 'articles.write_article');
        PERFORM newsroom_refuse_right(NEW.standing = 'good' AND NEW.standing_note = '' OR newsroom_may('articles.change_standing'),
            'the standing of a source', 'articles.change_standing');
        PERFORM newsroom_refuse_right(NEW.vouched_by_id IS NULL OR newsroom_may('articles.vouch_source'),
            'who vouches for a source', 'articles.vouch_source');
        RETURN NEW;
    END IF;
    IF (OLD.standing, OLD.standing_note) IS DISTINCT FROM (NEW.standing, NEW.standing_note) THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.change_standing'), 'the standing of a source', 'articles.change_standing');
    END IF;
    IF OLD.vouched_by_id IS DISTINCT FROM NEW.vouched_by_id THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.vouch_source'), 'who vouches for a source', 'articles.vouch_source');
    END IF;
    -- Merged, two sources count for less; apart again they count for more, and nobody checks a claim anew for that.
    IF OLD.same_as_id IS DISTINCT FROM NEW.same_as_id THEN
        PERFORM newsroom_refuse_right(newsroom_may(CASE WHEN OLD.same_as_id IS NULL THEN 'articles.merge_source'
            ELSE 'articles.part_source' END), 'of which document a source is', 'articles.merge_source or articles.part_source');
    END IF;
    IF to_jsonb(OLD) - counted <> to_jsonb(NEW) - counted THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.write_article'), 'a source', 'articles.write_article');
    END IF;
    RETURN NEW;
END $$;

-- Reviewers decide every claim, lawyers those with a risk their section gives to them; waiving is a chief's. Taking back one's
-- own last decision is left to whoever made it.
CREATE OR REPLACE FUNCTION newsroom_ask_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE lawyer boolean := newsroom_may('articles.clear_legal');
BEGIN
    IF NEW.decision = 'waive' THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.waive_claim'), 'a waiver', 'articles.waive_claim');
    ELSIF NEW.decision = 'take_back' THEN
        PERFORM newsroom_refuse_right(newsroom_active(), 'a decision', 'an active account');
    ELSE
        PERFORM newsroom_refuse_right(newsroom_may('articles.review_claim') OR (lawyer AND EXISTS (SELECT FROM public.articles_claim c
            WHERE c.id = NEW.claim_id AND newsroom_legal(c.article_id, c.risks))), 'a decision', 'articles.review_claim');
    END IF;
    PERFORM newsroom_refuse_right(lawyer OR NOT NEW.as_lawyer, 'a lawyer''s decision', 'articles.clear_legal');
    RETURN NEW;
END $$;

-- That a claim still holds in other words a reviewer says (or a lawyer, of theirs), or whoever signs the story that holds them.
CREATE OR REPLACE FUNCTION newsroom_ask_still_holds() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(CASE WHEN NEW.signoff_id IS NOT NULL THEN newsroom_may('articles.sign_article')
        ELSE newsroom_may('articles.review_claim') OR (newsroom_may('articles.clear_legal') AND EXISTS (SELECT
            FROM public.articles_claim c WHERE c.id = NEW.claim_id AND newsroom_legal(c.article_id, c.risks))) END,
        'what still holds', 'articles.review_claim or articles.sign_article');
    RETURN NEW;
END $$;

-- Whose login a byline is decides who may check the stories under it: its owner says so or a chief, and once said, it is a
-- chief's to change.
CREATE OR REPLACE FUNCTION newsroom_ask_byline() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(newsroom_may(CASE TG_OP WHEN 'INSERT' THEN 'articles.add_byline' WHEN 'UPDATE' THEN
        'articles.change_byline' ELSE 'articles.delete_byline' END), 'a byline', 'a right to bylines');
    IF TG_OP <> 'INSERT' AND OLD.user_id IS NOT NULL AND (TG_OP = 'DELETE' OR OLD.user_id IS DISTINCT FROM NEW.user_id) THEN
        PERFORM newsroom_refuse_right(newsroom_may('articles.add_policy'), 'the login of a byline', 'articles.add_policy');
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.user_id IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.user_id IS DISTINCT FROM NEW.user_id) THEN
        PERFORM newsroom_refuse_right(NEW.user_id = newsroom_person() OR newsroom_may('articles.add_policy'), 'the login of a byline',
            'to be its owner, or articles.add_policy');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION newsroom_ask_term() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    PERFORM newsroom_refuse_right(newsroom_may('glossary.add_term') OR (TG_OP = 'INSERT' AND NEW.imported
        AND (newsroom_person() = newsroom_system() OR newsroom_may('articles.write_article'))), 'a term', 'glossary.add_term');
    RETURN NEW;
END $$;

DO $$
DECLARE target text[];
BEGIN
    FOREACH target SLICE 1 IN ARRAY ARRAY[
            ['articles_article', 'INSERT OR UPDATE', 'article()'], ['articles_revision', 'INSERT', 'words()'],
            ['articles_claim', 'INSERT', 'words()'], ['articles_evidence', 'INSERT OR UPDATE OR DELETE', 'right(''articles.write_article'')'],
            ['articles_claimrest', 'INSERT OR UPDATE OR DELETE', 'right(''articles.write_article'')'],
            ['articles_clearance', 'INSERT OR DELETE', 'right(''articles.write_article'')'],
            ['articles_articlebyline', 'INSERT OR UPDATE OR DELETE', 'beside()'],
            ['articles_articlesource', 'INSERT OR UPDATE OR DELETE', 'beside()'], ['articles_articleterm', 'INSERT', 'beside()'],
            ['articles_source', 'INSERT OR UPDATE', 'source()'], ['articles_source', 'DELETE', 'right(''articles.delete_source'')'],
            ['articles_review', 'INSERT', 'review()'], ['articles_stillholds', 'INSERT', 'still_holds()'],
            ['articles_withdrawal', 'INSERT', 'right(''articles.review_claim'')'],
            ['articles_signoff', 'INSERT', 'right(''articles.sign_article'')'],
            ['articles_publication', 'INSERT', 'right(''articles.publish_article'')'],
            ['articles_section', 'INSERT', 'right(''articles.add_section'')'],
            ['articles_section', 'UPDATE', 'right(''articles.change_section'')'],
            ['articles_section', 'DELETE', 'right(''articles.delete_section'')'],
            ['articles_byline', 'INSERT OR UPDATE OR DELETE', 'byline()'], ['glossary_term', 'INSERT OR UPDATE', 'term()'],
            ['glossary_termapproval', 'INSERT', 'right(''glossary.approve_term'')']] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER c_rights%s BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION newsroom_ask_%s',
            CASE WHEN target[2] IN ('DELETE', 'UPDATE') THEN '_' || lower(target[2]) ELSE '' END, target[2], target[1], target[3]);
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER c_rights%s', target[1],
            CASE WHEN target[2] IN ('DELETE', 'UPDATE') THEN '_' || lower(target[2]) ELSE '' END);
    END LOOP;
END $$;

-- Status, fingerprint and what else PostgreSQL works out of a claim is nobody's change; its words change with the story's, and
-- what is said of it is a writer's.
CREATE OR REPLACE TRIGGER c_rights_words BEFORE UPDATE ON articles_claim FOR EACH ROW
    WHEN ((OLD.quote, OLD.words, OLD.prefix, OLD.suffix, OLD.sentence, OLD.context, OLD.grain, OLD.attached, OLD.fragmented)
        IS DISTINCT FROM (NEW.quote, NEW.words, NEW.prefix, NEW.suffix, NEW.sentence, NEW.context, NEW.grain, NEW.attached, NEW.fragmented))
    EXECUTE FUNCTION newsroom_ask_words();
CREATE OR REPLACE TRIGGER c_rights_described BEFORE UPDATE ON articles_claim FOR EACH ROW
    WHEN ((OLD.label, OLD.kind, OLD.quantity, OLD.quantity_to, OLD.unit, OLD.qualifier, OLD.as_of, OLD.attribution, OLD.risks,
            OLD.recheck_by, OLD.nothing_to_check, OLD.display, OLD.tagged_by_id, OLD.tagged_at, OLD.copied_from_id)
        IS DISTINCT FROM (NEW.label, NEW.kind, NEW.quantity, NEW.quantity_to, NEW.unit, NEW.qualifier, NEW.as_of, NEW.attribution,
            NEW.risks, NEW.recheck_by, NEW.nothing_to_check, NEW.display, NEW.tagged_by_id, NEW.tagged_at, NEW.copied_from_id))
    EXECUTE FUNCTION newsroom_ask_right('articles.write_article');
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER c_rights_words;
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER c_rights_described;

-- The first policy comes with the house, before there are people.
CREATE OR REPLACE TRIGGER c_rights BEFORE INSERT ON articles_policy FOR EACH ROW
    WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_ask_right('articles.add_policy');
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER c_rights;
