-- Text that shows nothing is empty: wherever something has to be said, there has to be something to see. Whatever Python lets
-- in has lost it already (articles/admission.py, whose INVISIBLE, BLANK and spaces this is; a test compares all characters).

CREATE OR REPLACE FUNCTION newsroom_shows(words text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT words ~ ('[^\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000'
        '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff'
        '\uffa0\ufff0-\ufffc\U00013430-\U00013442\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff]')
$$;

CREATE OR REPLACE FUNCTION newsroom_refuse_unseen() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RAISE EXCEPTION 'text_shows: some text of % shows nothing', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

DO $$
DECLARE target text[];
BEGIN
    FOREACH target SLICE 1 IN ARRAY ARRAY[
            ['articles_article', 'headline, standfirst, dateline'], ['articles_claim', 'quote, label, attribution'],
            ['articles_source', 'title, publisher, author, standing_note'], ['articles_evidence', 'excerpt, locator, note, answer'],
            ['articles_review', 'note'], ['articles_section', 'name'], ['articles_byline', 'name, profile'],
            ['glossary_term', 'name, definition']] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER m_shows BEFORE INSERT OR UPDATE OF %s ON %s FOR EACH ROW WHEN (%s) '
            'EXECUTE FUNCTION newsroom_refuse_unseen()', target[2], target[1],
            (SELECT string_agg(format('NEW.%1$s <> '''' AND NOT newsroom_shows(NEW.%1$s)', name), ' OR ')
                FROM regexp_split_to_table(target[2], ', ') name));
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER m_shows', target[1]);
    END LOOP;
END $$;
