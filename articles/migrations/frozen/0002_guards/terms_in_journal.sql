-- Terms and their approvals change what readers are told, so they have their events and their people like everything else.

DO $$
DECLARE target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['term', 'termapproval'] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS z_journal ON glossary_%s', target);
        EXECUTE format('CREATE CONSTRAINT TRIGGER z_journal AFTER INSERT OR UPDATE ON glossary_%s '
            'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom_require_event()', target);
        EXECUTE format('ALTER TABLE glossary_%s ENABLE ALWAYS TRIGGER z_journal', target);
    END LOOP;
END $$;
CREATE OR REPLACE TRIGGER c_acting_person BEFORE INSERT OR UPDATE ON glossary_term
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_require_person();
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER c_acting_person;
