-- What an approval of a term binds to: one canonical form of its content (v1), and its SHA-256.
-- Fields are joined by U+001F, records by U+001E; a new content is a new version.

CREATE OR REPLACE FUNCTION glossary_canonical(name text, definition text, case_rule text, aliases jsonb, sources jsonb)
RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT concat_ws(E'\x1e', concat_ws(E'\x1f', 'v1', name, definition, case_rule),
        (SELECT string_agg(concat_ws(E'\x1f', 'alias', a.entry ->> 'form', a.entry ->> 'case', ''), E'\x1e' ORDER BY a.place)
            FROM jsonb_array_elements(aliases) WITH ORDINALITY a (entry, place)),
        (SELECT string_agg(concat_ws(E'\x1f', 'source', s.entry ->> 'title', s.entry ->> 'publisher', s.entry ->> 'url'), E'\x1e'
                ORDER BY s.place)
            FROM jsonb_array_elements(sources) WITH ORDINALITY s (entry, place)))
$$;

CREATE OR REPLACE FUNCTION glossary_fingerprint(name text, definition text, case_rule text, aliases jsonb, sources jsonb)
RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT encode(sha256(convert_to(glossary_canonical(name, definition, case_rule, aliases, sources), 'UTF8')), 'hex')
$$;

CREATE OR REPLACE FUNCTION glossary_keep_fingerprint() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT (glossary_aliases(NEW.aliases) AND glossary_list(NEW.sources, ARRAY['title', 'publisher', 'url'])) THEN
        RETURN NEW;  -- the constraints name what is wrong
    END IF;
    NEW.fingerprint := glossary_fingerprint(NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources);
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
    ELSIF NEW.fingerprint <> OLD.fingerprint THEN
        NEW.version := OLD.version + 1;
        NEW.imported := false;
    ELSE
        NEW.version := OLD.version;
        NEW.imported := OLD.imported;
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_term_fingerprint BEFORE INSERT OR UPDATE ON glossary_term
    FOR EACH ROW EXECUTE FUNCTION glossary_keep_fingerprint();
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER m_term_fingerprint;
