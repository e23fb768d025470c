-- Whose login a byline is decides who may check the stories under it: it changes in somebody's name and with an event.

CREATE OR REPLACE TRIGGER c_acting_person BEFORE UPDATE OF user_id ON articles_byline
    FOR EACH STATEMENT EXECUTE FUNCTION newsroom_require_person();
ALTER TABLE articles_byline ENABLE ALWAYS TRIGGER c_acting_person;

DROP TRIGGER IF EXISTS z_journal ON articles_byline;
CREATE CONSTRAINT TRIGGER z_journal AFTER UPDATE ON articles_byline DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.user_id IS DISTINCT FROM NEW.user_id) EXECUTE FUNCTION newsroom_require_event();
ALTER TABLE articles_byline ENABLE ALWAYS TRIGGER z_journal;
