-- Nobody approves a definition they saved, these very words or any since it last said what was approved, superusers included;
-- importing is not writing.
-- An approval is given by the person who acts, to the version that stands there now.

CREATE OR REPLACE FUNCTION glossary_refuse_own_approval() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
CREATE OR REPLACE TRIGGER m_four_eyes BEFORE INSERT ON glossary_termapproval
    FOR EACH ROW EXECUTE FUNCTION glossary_refuse_own_approval();
ALTER TABLE glossary_termapproval ENABLE ALWAYS TRIGGER m_four_eyes;
