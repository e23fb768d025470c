"""What a careful attacker adds to what they change: every event that is true of it."""

from __future__ import annotations

#: In the name of the person who acts, each event their rights allow and this transaction makes true.
LEAVE_EVENTS = """
WITH candidates (verb, subject, article_id) AS (
    SELECT v, 'story:' || a.id, a.id FROM articles_article a, unnest(ARRAY['start_story', 'revise', 'send_to_review',
        'return_to_draft', 'spike', 'unspike', 'sign_off']) v
    UNION ALL SELECT v, 'claim:' || c.id, c.article_id FROM articles_claim c, unnest(ARRAY['describe_claim',
        'rest_display', 'attach_evidence', 'change_evidence', 'detach_evidence', 'approve_claim', 'return_claim',
        'waive_claim', 'take_back', 'still_holds', 'confirm_withdrawal']) v
    UNION ALL SELECT v, 'sentence:' || h, r.article_id FROM (SELECT DISTINCT r.article_id, h FROM articles_revision r,
        unnest(r.sentences) h) r, unnest(ARRAY['clear_sentence', 'unclear_sentence']) v
    UNION ALL SELECT v, 'source:' || s.id, NULL FROM articles_source s, unnest(ARRAY['record_source', 'revise_source',
        'set_standing', 'vouch_for', 'merge_source', 'part_source', 'tell_apart']) v
    UNION ALL SELECT 'let_in', 'source:' || c.source_id, NULL FROM articles_confidant c
    UNION ALL SELECT 'base_on', 'source:' || l.source_id, l.article_id FROM articles_articlesource l
    UNION ALL SELECT 'publish', 'publication:' || p.id, p.article_id FROM articles_publication p
    UNION ALL SELECT 'set_policy', 'policy:' || coalesce(s.slug, 'all') || ':' || p.version, NULL FROM articles_policy p
        LEFT JOIN articles_section s ON s.id = p.section_id
    UNION ALL SELECT v, 'term:' || t.slug, NULL FROM glossary_term t, unnest(ARRAY['draft_term', 'revise_term',
        'approve_term']) v
    UNION ALL SELECT 'keep_byline', 'byline:' || b.slug, NULL FROM articles_byline b
    UNION ALL SELECT 'keep_section', 'section:' || s.slug, NULL FROM articles_section s
), told AS (SELECT *, coalesce((SELECT jsonb_build_object('person', f.person_id) FROM articles_confidant f
        WHERE verb = 'let_in' AND subject = 'source:' || f.source_id ORDER BY f.id DESC LIMIT 1), '{}') AS data
    FROM candidates)
INSERT INTO articles_event (number, person_id, verb, article_id, subject, data, transaction, previous_hash, hash)
SELECT 0, newsroom_person(), verb, article_id, subject, data, 0, '', '' FROM told
WHERE (newsroom_may(VARIADIC newsroom_verb_rights(verb)) OR newsroom_verb_rights(verb) = '{}')
    AND newsroom_tells(jsonb_populate_record(NULL::articles_event, jsonb_build_object('person_id', newsroom_person(),
        'verb', verb, 'article_id', article_id, 'subject', subject, 'data', data)))
"""
