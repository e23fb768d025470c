-- No event tells of what did not happen: in its transaction, what its verb makes was made, by the person it names.

CREATE OR REPLACE FUNCTION newsroom_tells(e articles_event) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    which text := substring(e.subject FROM ':(.*)$');
    claim uuid := CASE WHEN e.subject ~ '^claim:[0-9a-f-]{36}$' THEN which::uuid END;
    place bigint := CASE WHEN e.subject ~ '^(story|source|publication):[0-9]{1,18}$' THEN which::bigint END;
BEGIN
    -- A claim and a story an event names belong together.
    IF claim IS NOT NULL AND NOT EXISTS (SELECT FROM public.articles_claim c WHERE c.id = claim AND c.article_id = e.article_id) THEN
        RETURN false;
    END IF;
    IF e.subject LIKE 'story:%' AND place IS DISTINCT FROM e.article_id THEN RETURN false; END IF;
    CASE
        WHEN e.verb IN ('start_story', 'import_story', 'tag_claim', 'withdraw_claim') THEN RETURN EXISTS (SELECT FROM public.articles_revision r
            WHERE r.article_id = e.article_id AND r.saved_by_id = e.person_id AND newsroom_fresh(r.xmin));
        WHEN e.verb IN ('revise', 'send_to_review', 'return_to_draft', 'spike', 'unspike') THEN RETURN EXISTS (SELECT FROM public.articles_article a
            WHERE a.id = e.article_id AND newsroom_fresh(a.xmin) AND CASE e.verb WHEN 'send_to_review' THEN a.stage = 'review'
                WHEN 'return_to_draft' THEN a.stage = 'draft' WHEN 'spike' THEN a.spiked WHEN 'unspike' THEN NOT a.spiked ELSE true END);
        WHEN e.verb IN ('describe_claim', 'rest_display', 'detach_evidence') THEN RETURN EXISTS (SELECT FROM public.articles_claim c
            WHERE c.id = claim AND newsroom_fresh(c.xmin));
        WHEN e.verb IN ('attach_evidence', 'change_evidence') THEN RETURN EXISTS (SELECT FROM public.articles_evidence v
            WHERE v.claim_id = claim AND newsroom_fresh(v.xmin) AND (e.verb <> 'attach_evidence' OR v.added_by_id = e.person_id));
        WHEN e.verb = 'clear_sentence' THEN RETURN EXISTS (SELECT FROM public.articles_clearance l WHERE l.article_id = e.article_id
            AND concat_ws(':', l.sentence, nullif(left(l.statement, 40), '')) = which AND l.person_id = e.person_id AND newsroom_fresh(l.xmin));
        WHEN e.verb = 'unclear_sentence' THEN RETURN NOT EXISTS (SELECT FROM public.articles_clearance l WHERE l.article_id = e.article_id
            AND concat_ws(':', l.sentence, nullif(left(l.statement, 40), '')) = which);
        WHEN e.verb IN ('record_source', 'revise_source', 'set_standing', 'vouch_for', 'merge_source', 'part_source', 'tell_apart') THEN RETURN EXISTS (SELECT FROM public.articles_source s
            WHERE s.id = place AND newsroom_fresh(s.xmin) AND CASE e.verb WHEN 'record_source' THEN s.recorded_by_id = e.person_id
                WHEN 'vouch_for' THEN s.vouched_by_id = e.person_id WHEN 'merge_source' THEN s.same_as_id IS NOT NULL
                WHEN 'part_source' THEN s.same_as_id IS NULL WHEN 'tell_apart' THEN s.apart_from <> '{}' ELSE true END);
        WHEN e.verb IN ('let_in', 'shut_out') THEN RETURN e.data ? 'person' AND (e.verb = 'let_in') = EXISTS (
            SELECT FROM public.articles_confidant c WHERE c.source_id = place AND c.person_id::text = e.data ->> 'person'
                AND (e.verb = 'shut_out' OR newsroom_fresh(c.xmin)));
        WHEN e.verb = 'base_on' THEN RETURN EXISTS (SELECT FROM public.articles_articlesource l WHERE l.article_id = e.article_id
            AND l.source_id = place AND newsroom_fresh(l.xmin));
        WHEN e.verb IN ('approve_claim', 'return_claim', 'waive_claim', 'take_back') THEN RETURN EXISTS (SELECT FROM public.articles_review r
            WHERE r.claim_id = claim AND r.person_id = e.person_id AND r.decision = replace(e.verb, '_claim', '') AND newsroom_fresh(r.xmin));
        WHEN e.verb = 'still_holds' THEN RETURN EXISTS (SELECT FROM public.articles_stillholds h WHERE h.claim_id = claim
            AND h.person_id = e.person_id AND newsroom_fresh(h.xmin));
        WHEN e.verb = 'confirm_withdrawal' THEN RETURN EXISTS (SELECT FROM public.articles_withdrawal w WHERE w.claim_id = claim
            AND w.person_id = e.person_id AND newsroom_fresh(w.xmin));
        WHEN e.verb = 'sign_off' THEN RETURN EXISTS (SELECT FROM public.articles_signoff o WHERE o.article_id = e.article_id
            AND o.person_id = e.person_id AND newsroom_fresh(o.xmin));
        WHEN e.verb = 'publish' THEN RETURN EXISTS (SELECT FROM public.articles_publication p WHERE p.id = place
            AND p.article_id = e.article_id AND p.published_by_id = e.person_id AND newsroom_fresh(p.xmin));
        WHEN e.verb = 'set_policy' THEN RETURN EXISTS (SELECT FROM public.articles_policy p LEFT JOIN public.articles_section s
            ON s.id = p.section_id WHERE coalesce(s.slug, 'all') || ':' || p.version = which AND p.made_by_id = e.person_id
            AND newsroom_fresh(p.xmin));
        WHEN e.verb IN ('draft_term', 'revise_term') THEN RETURN EXISTS (SELECT FROM public.glossary_term t WHERE t.slug = which
            AND newsroom_fresh(t.xmin));
        WHEN e.verb = 'approve_term' THEN RETURN EXISTS (SELECT FROM public.glossary_termapproval y JOIN public.glossary_term t
            ON t.id = y.term_id WHERE t.slug = which AND y.person_id = e.person_id AND newsroom_fresh(y.xmin));
        WHEN e.verb = 'keep_byline' THEN RETURN EXISTS (SELECT FROM public.articles_byline b WHERE b.slug = which AND newsroom_fresh(b.xmin));
        WHEN e.verb = 'keep_section' THEN RETURN EXISTS (SELECT FROM public.articles_section s WHERE s.slug = which AND newsroom_fresh(s.xmin));
        -- What is told of people and roles is what they are now.
        WHEN e.verb IN ('keep_person', 'set_password') THEN RETURN EXISTS (SELECT FROM public.auth_user u WHERE 'person:' || u.username = e.subject
            AND newsroom_person_now(u.id) = e.data -> 'now');
        WHEN e.verb = 'keep_role' THEN RETURN EXISTS (SELECT FROM public.auth_group g WHERE 'role:' || g.name = e.subject
            AND newsroom_role_now(g.id) = e.data -> 'now');
        -- Somebody is turned away at an account by the wrong password that was counted with it.
        WHEN e.verb = 'lock_out' THEN RETURN e.person_id = newsroom_system() AND e.data = '{}' AND EXISTS (SELECT FROM public.auth_user u
            JOIN public.axes_accessattempt a ON a.username = u.username WHERE 'person:' || u.username = e.subject AND newsroom_fresh(a.xmin));
        ELSE RETURN newsroom_system_verb(e.verb);
    END CASE;
END $$;

CREATE OR REPLACE FUNCTION newsroom_refuse_false_event() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT coalesce(newsroom_tells(NEW), false) THEN
        RAISE EXCEPTION 'journal: nothing happened as event % tells it (% %)', NEW.number, NEW.verb, NEW.subject
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS z_tells ON articles_event;
CREATE CONSTRAINT TRIGGER z_tells AFTER INSERT ON articles_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION newsroom_refuse_false_event();
ALTER TABLE articles_event ENABLE ALWAYS TRIGGER z_tells;
