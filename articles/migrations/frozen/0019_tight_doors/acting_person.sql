-- Every change of workflow rows names the person who makes it: the setting newsroom.person, for one transaction.

CREATE OR REPLACE FUNCTION newsroom_person() RETURNS integer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN NULLIF(current_setting('newsroom.person', true), '')::integer;
END $$;

CREATE OR REPLACE FUNCTION newsroom_require_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF newsroom_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', HINT = 'Use a verb, or acting(person), in a transaction.';
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['article', 'articlebyline', 'articlesource', 'articleterm', 'revision', 'claim', 'claimrest',
            'source', 'evidence', 'review', 'stillholds', 'withdrawal', 'clearance', 'signoff', 'publication', 'live'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER c_acting_person BEFORE INSERT OR UPDATE OR DELETE ON articles_%s '
            'FOR EACH STATEMENT EXECUTE FUNCTION newsroom_require_person()', target);
        EXECUTE format('ALTER TABLE articles_%s ENABLE ALWAYS TRIGGER c_acting_person', target);
    END LOOP;
END $$;

-- The first policy comes with the house, before there are people.
CREATE OR REPLACE FUNCTION newsroom_require_person_for_row() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF newsroom_person() IS NULL THEN
        RAISE EXCEPTION 'acting_person: nobody is named for this change of %', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER c_acting_person BEFORE INSERT OR UPDATE ON articles_policy FOR EACH ROW
    WHEN (NEW.section_id IS NOT NULL OR NEW.version > 1) EXECUTE FUNCTION newsroom_require_person_for_row();
ALTER TABLE articles_policy ENABLE ALWAYS TRIGGER c_acting_person;
