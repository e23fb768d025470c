-- How stories are checked changes by new versions alone, each in the name of the person who makes it: without a policy, or
-- with an old one mended, the gate would ask for less and nobody could tell.

CREATE OR REPLACE TRIGGER a_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON articles_policy
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_refuse_change();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER a_append_only;

CREATE OR REPLACE FUNCTION newsroom_next_policy() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
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
CREATE OR REPLACE TRIGGER m_versions BEFORE INSERT ON articles_policy
    FOR EACH ROW EXECUTE FUNCTION newsroom_next_policy();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER m_versions;
