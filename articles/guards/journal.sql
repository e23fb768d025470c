-- Number and hash of an event come from one counter row, updated in the same transaction (looking up the last row forks).
-- Every changed row of the newsroom is told by an event of its transaction, in the name of the person who acts, by a verb
-- that makes such changes, about that row or its story; and no event tells of what did not happen.
-- This is format 1 of a row, which every event written in it says (docs/formats.md).

CREATE OR REPLACE FUNCTION newsroom_event_hash(previous text, number bigint, at timestamptz, person integer, verb text,
    article bigint, subject text, data jsonb) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN encode(sha256(convert_to(concat_ws(E'\x1f', 'v1', previous, number::text,
        to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), person::text, verb, coalesce(article::text, ''), subject,
        data::text), 'UTF8')), 'hex');
END $$;

-- Which rights a verb asks for, one of them; none for a verb nobody knows, an empty list where an active account suffices.
CREATE OR REPLACE FUNCTION newsroom_verb_rights(verb text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE
        WHEN verb IN ('start_story', 'tag_claim', 'withdraw_claim', 'describe_claim', 'clear_sentence', 'unclear_sentence',
            'send_to_review', 'return_to_draft', 'spike', 'unspike', 'record_source', 'revise_source', 'base_on', 'attach_evidence',
            'change_evidence', 'detach_evidence', 'rest_display', 'import_story', 'tell_apart') THEN ARRAY['articles.write_article']
        WHEN verb = 'revise' THEN ARRAY['articles.write_article', 'articles.review_claim']
        WHEN verb IN ('approve_claim', 'return_claim') THEN ARRAY['articles.review_claim', 'articles.clear_legal']
        WHEN verb = 'take_back' THEN '{}'
        WHEN verb = 'still_holds' THEN ARRAY['articles.review_claim', 'articles.clear_legal', 'articles.sign_article']
        WHEN verb = 'waive_claim' THEN ARRAY['articles.waive_claim']
        WHEN verb = 'confirm_withdrawal' THEN ARRAY['articles.review_claim']
        WHEN verb = 'sign_off' THEN ARRAY['articles.sign_article']
        WHEN verb = 'publish' THEN ARRAY['articles.publish_article']
        WHEN verb = 'set_standing' THEN ARRAY['articles.change_standing']
        WHEN verb = 'vouch_for' THEN ARRAY['articles.vouch_source']
        WHEN verb = 'merge_source' THEN ARRAY['articles.merge_source']
        WHEN verb = 'part_source' THEN ARRAY['articles.part_source']
        WHEN verb IN ('let_in', 'shut_out') THEN ARRAY['articles.write_article', 'articles.vouch_source']
        WHEN verb = 'set_policy' THEN ARRAY['articles.add_policy']
        WHEN verb IN ('draft_term', 'revise_term') THEN ARRAY['glossary.add_term']
        WHEN verb = 'approve_term' THEN ARRAY['glossary.approve_term']
        WHEN verb = 'keep_byline' THEN ARRAY['articles.add_byline', 'articles.change_byline']
        WHEN verb = 'keep_section' THEN ARRAY['articles.add_section', 'articles.change_section']
        WHEN verb IN ('keep_person', 'set_password') THEN ARRAY['auth.change_user']
        WHEN verb = 'keep_role' THEN ARRAY['auth.change_group']
    END;
END $$;

-- What is done in nobody's name: imports and the turning away of strangers by the application, and what the owner sets up.
CREATE OR REPLACE FUNCTION newsroom_system_verb(verb text) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN verb IN ('import_story', 'lock_out') OR (verb IN ('take_stock', 'set_up') AND newsroom_owner_works());
END $$;

CREATE OR REPLACE FUNCTION newsroom_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE needed text[] := newsroom_verb_rights(NEW.verb);
BEGIN
    IF NEW.person_id IS DISTINCT FROM newsroom_person() THEN
        RAISE EXCEPTION 'journal: an event names the person who acts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.format := 1;
    NEW.at := clock_timestamp();
    NEW.transaction := pg_current_xact_id()::text::bigint;
    UPDATE public.articles_journalhead h SET number = h.number + 1, transaction = NEW.transaction WHERE h.id = 1
        RETURNING h.number, h.hash INTO NEW.number, NEW.previous_hash;
    -- Asked once the head is held: who was switched off before it, whichever transaction did so, takes no step after it.
    IF NOT coalesce(CASE WHEN NEW.person_id = newsroom_system() THEN newsroom_system_verb(NEW.verb)
            WHEN needed = '{}' THEN newsroom_active() ELSE newsroom_may(VARIADIC needed) END, false) THEN
        RAISE EXCEPTION 'journal: who acts may not %', NEW.verb USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    NEW.hash := newsroom_event_hash(NEW.previous_hash, NEW.number, NEW.at, NEW.person_id, NEW.verb, NEW.article_id, NEW.subject, NEW.data);
    UPDATE public.articles_journalhead h SET hash = NEW.hash WHERE h.id = 1;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_chain BEFORE INSERT ON articles_event FOR EACH ROW EXECUTE FUNCTION newsroom_chain();
ALTER TABLE articles_event ENABLE ALWAYS TRIGGER m_chain;

-- Takes the journal's head before an event does: what nobody may refer to meanwhile (a name that changes) is held behind it,
-- since references are asked for behind it too.
CREATE OR REPLACE FUNCTION newsroom_hold_journal() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    -- Whoever holds the journal holds up everybody: only a role that may write events does.
    IF NOT has_table_privilege(session_user, 'public.articles_event', 'INSERT') THEN
        RAISE EXCEPTION 'journal: % writes no events', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM FROM public.articles_journalhead h WHERE h.id = 1 FOR NO KEY UPDATE;
END $$;

-- Whether this transaction has an event with one of these verbs, about this subject or this story, by whoever acts (nobody may
-- be named any more at its end) and whose row it is. In a cluster an archive came back to, numbers of transactions come again.
CREATE OR REPLACE FUNCTION newsroom_is_told(verbs text[], about text, story bigint, whose text DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN EXISTS (SELECT FROM public.articles_event e WHERE e.transaction = pg_current_xact_id()::text::bigint
        AND newsroom_fresh(e.xmin)
        AND e.person_id = coalesce(newsroom_person(), e.person_id) AND e.person_id::text = coalesce(whose, e.person_id::text)
        AND e.verb = ANY (verbs) AND (e.subject = about OR e.article_id = story));
END $$;

-- By which verbs a row changes so, what they are about, and whose row it is; what a story as a whole was saved with is told
-- by its story.
CREATE OR REPLACE FUNCTION newsroom_telling(place text, op text, was jsonb, now jsonb,
    OUT verbs text[], OUT about text, OUT story bigint, OUT whose text) RETURNS record
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE one jsonb := coalesce(now, was);
BEGIN
    CASE place
    WHEN 'article' THEN
        story := (one ->> 'id')::bigint;
        verbs := CASE WHEN op = 'INSERT' THEN ARRAY['start_story', 'import_story']
            WHEN was -> 'stage' <> now -> 'stage' THEN ARRAY['send_to_review', 'return_to_draft', 'publish']
            WHEN was -> 'spiked' <> now -> 'spiked' THEN ARRAY['spike', 'unspike']
            ELSE ARRAY['start_story', 'import_story', 'revise', 'tag_claim', 'withdraw_claim'] END;
    WHEN 'revision' THEN
        story := (one ->> 'article_id')::bigint;
        verbs := ARRAY['start_story', 'import_story', 'revise', 'tag_claim', 'withdraw_claim'];
        whose := one ->> 'saved_by_id';
    WHEN 'claim' THEN
        story := (one ->> 'article_id')::bigint;
        verbs := ARRAY['start_story', 'import_story', 'revise', 'tag_claim', 'withdraw_claim', 'describe_claim'];
    WHEN 'articlebyline' THEN
        story := (one ->> 'article_id')::bigint;
        verbs := ARRAY['start_story', 'import_story', 'revise'];
    WHEN 'articlesource' THEN
        about := 'source:' || (one ->> 'source_id');
        story := CASE WHEN newsroom_is_told(ARRAY['import_story'], '', (one ->> 'article_id')::bigint)
            THEN (one ->> 'article_id')::bigint END;
        verbs := ARRAY['base_on', 'import_story'];
    WHEN 'articleterm' THEN
        story := (one ->> 'article_id')::bigint;
        verbs := ARRAY['import_story'];
    WHEN 'evidence' THEN
        about := 'claim:' || (one ->> 'claim_id');
        verbs := ARRAY[CASE op WHEN 'INSERT' THEN 'attach_evidence' WHEN 'UPDATE' THEN 'change_evidence' ELSE 'detach_evidence' END];
    WHEN 'claimrest' THEN
        about := 'claim:' || (one ->> 'claim_id');
        verbs := ARRAY['rest_display'];
    WHEN 'review' THEN
        about := 'claim:' || (one ->> 'claim_id');
        verbs := ARRAY[CASE one ->> 'decision' WHEN 'take_back' THEN 'take_back' ELSE (one ->> 'decision') || '_claim' END];
        whose := one ->> 'person_id';
    WHEN 'stillholds' THEN
        about := 'claim:' || (one ->> 'claim_id');
        verbs := ARRAY['still_holds'];
        whose := one ->> 'person_id';
    WHEN 'withdrawal' THEN
        about := 'claim:' || (one ->> 'claim_id');
        verbs := ARRAY['confirm_withdrawal'];
        whose := one ->> 'person_id';
    WHEN 'clearance' THEN
        about := 'sentence:' || (one ->> 'sentence') || coalesce(':' || nullif(left(one ->> 'statement', 40), ''), '');
        verbs := ARRAY[CASE op WHEN 'INSERT' THEN 'clear_sentence' ELSE 'unclear_sentence' END];
    WHEN 'signoff' THEN
        about := 'story:' || (one ->> 'article_id');
        verbs := ARRAY['sign_off'];
        whose := one ->> 'person_id';
    WHEN 'publication' THEN
        about := 'publication:' || (one ->> 'id');
        verbs := ARRAY['publish'];
        whose := one ->> 'published_by_id';
    WHEN 'live' THEN
        story := (one ->> 'article_id')::bigint;
        verbs := ARRAY['publish'];
    WHEN 'source' THEN
        about := 'source:' || (one ->> 'id');
        verbs := CASE WHEN op = 'INSERT' THEN ARRAY['record_source', 'import_story']
            WHEN was -> 'standing' <> now -> 'standing' OR was -> 'standing_note' <> now -> 'standing_note' THEN ARRAY['set_standing']
            WHEN now -> 'vouched_by_id' <> 'null' AND was -> 'vouched_by_id' <> now -> 'vouched_by_id' THEN ARRAY['vouch_for']
            WHEN was -> 'same_as_id' <> now -> 'same_as_id' THEN
                ARRAY[CASE now -> 'same_as_id' WHEN 'null' THEN 'part_source' ELSE 'merge_source' END]
            WHEN was -> 'apart_from' <> now -> 'apart_from' THEN ARRAY['tell_apart']
            WHEN op = 'UPDATE' THEN ARRAY['revise_source'] ELSE '{}' END;
        story := (SELECT l.article_id FROM public.articles_articlesource l WHERE l.source_id = (one ->> 'id')::bigint AND op = 'INSERT'
            AND newsroom_is_told(ARRAY['import_story'], '', l.article_id) LIMIT 1);
    WHEN 'confidant' THEN
        about := 'source:' || (one ->> 'source_id');
        verbs := ARRAY[CASE op WHEN 'INSERT' THEN 'let_in' ELSE 'shut_out' END];
        whose := CASE op WHEN 'INSERT' THEN one ->> 'let_in_by_id' END;
    WHEN 'policy' THEN
        about := 'policy:' || coalesce((SELECT s.slug FROM public.articles_section s WHERE s.id = (one ->> 'section_id')::bigint), 'all')
            || ':' || (one ->> 'version');
        verbs := ARRAY['set_policy'];
        whose := one ->> 'made_by_id';
    WHEN 'byline' THEN
        about := 'byline:' || (one ->> 'slug');
        verbs := CASE op WHEN 'DELETE' THEN '{}' ELSE ARRAY['keep_byline'] END;
    WHEN 'section' THEN
        about := 'section:' || (one ->> 'slug');
        verbs := CASE op WHEN 'DELETE' THEN '{}' ELSE ARRAY['keep_section'] END;
    WHEN 'term' THEN
        about := 'term:' || (one ->> 'slug');
        verbs := CASE op WHEN 'INSERT' THEN ARRAY['draft_term', 'import_story'] ELSE ARRAY['revise_term'] END;
        story := (SELECT l.article_id FROM public.articles_articleterm l WHERE l.term_id = (one ->> 'id')::bigint AND op = 'INSERT'
            AND newsroom_is_told(ARRAY['import_story'], '', l.article_id) LIMIT 1);
    WHEN 'termapproval' THEN
        about := 'term:' || (SELECT t.slug FROM public.glossary_term t WHERE t.id = (one ->> 'term_id')::bigint);
        verbs := ARRAY['approve_term'];
        whose := one ->> 'person_id';
    END CASE;
END $$;

CREATE OR REPLACE FUNCTION newsroom_require_event() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    told record;
BEGIN
    told := newsroom_telling(substring(TG_TABLE_NAME FROM '_(.*)$'), TG_OP, was, now);
    IF NOT newsroom_is_told(told.verbs, told.about, told.story, told.whose) THEN
        RAISE EXCEPTION 'journal: % changed without an event that tells of it', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['articlebyline', 'articlesource', 'articleterm', 'revision', 'claimrest', 'source', 'evidence',
            'review', 'stillholds', 'withdrawal', 'clearance', 'signoff', 'publication', 'live', 'byline', 'section'] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS z_journal ON articles_%s', target);
        EXECUTE format('CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE OR DELETE ON articles_%s '
            'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom_require_event()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER z_journal', target);
    END LOOP;
END $$;

-- Of stories and claims PostgreSQL works out a part itself, for a change that is told elsewhere.
DROP TRIGGER IF EXISTS z_journal_insert ON articles_article;
CREATE CONSTRAINT TRIGGER z_journal_insert AFTER INSERT ON articles_article DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER z_journal_insert;
DROP TRIGGER IF EXISTS z_journal ON articles_article;
CREATE CONSTRAINT TRIGGER z_journal AFTER UPDATE ON articles_article DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.headline, OLD.headline_proposed, OLD.standfirst, OLD.body, OLD.slug, OLD.section_id, OLD.story_date, OLD.dateline,
            OLD.version, OLD.stage, OLD.spiked, OLD.origin_sha256, OLD.created_by_id, OLD.created_at)
        IS DISTINCT FROM (NEW.headline, NEW.headline_proposed, NEW.standfirst, NEW.body, NEW.slug, NEW.section_id, NEW.story_date,
            NEW.dateline, NEW.version, NEW.stage, NEW.spiked, NEW.origin_sha256, NEW.created_by_id, NEW.created_at))
    EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_article ENABLE ALWAYS TRIGGER z_journal;
DROP TRIGGER IF EXISTS z_journal_insert ON articles_claim;
CREATE CONSTRAINT TRIGGER z_journal_insert AFTER INSERT ON articles_claim DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER z_journal_insert;
DROP TRIGGER IF EXISTS z_journal ON articles_claim;
CREATE CONSTRAINT TRIGGER z_journal AFTER UPDATE ON articles_claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.quote, OLD.words, OLD.prefix, OLD.suffix, OLD.sentence, OLD.context, OLD.grain, OLD.attached, OLD.fragmented, OLD.label, OLD.kind,
            OLD.quantity, OLD.quantity_to, OLD.unit, OLD.qualifier, OLD.as_of, OLD.attribution, OLD.risks, OLD.recheck_by,
            OLD.nothing_to_check, OLD.display, OLD.tagged_by_id, OLD.tagged_at, OLD.copied_from_id)
        IS DISTINCT FROM (NEW.quote, NEW.words, NEW.prefix, NEW.suffix, NEW.sentence, NEW.context, NEW.grain, NEW.attached, NEW.fragmented,
            NEW.label, NEW.kind, NEW.quantity, NEW.quantity_to, NEW.unit, NEW.qualifier, NEW.as_of, NEW.attribution, NEW.risks,
            NEW.recheck_by, NEW.nothing_to_check, NEW.display, NEW.tagged_by_id, NEW.tagged_at, NEW.copied_from_id))
    EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_claim ENABLE ALWAYS TRIGGER z_journal;

DROP TRIGGER IF EXISTS z_journal ON articles_policy;
CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON articles_policy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER z_journal;
