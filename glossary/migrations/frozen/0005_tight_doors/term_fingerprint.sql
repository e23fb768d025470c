-- What an approval of a term binds to: one canonical form of its content (v1), and its SHA-256.
-- Fields are joined by U+001F, records by U+001E; a new content is a new version.

CREATE OR REPLACE FUNCTION glossary_canonical_1(name text, definition text, case_rule text, aliases jsonb, sources jsonb)
RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN concat_ws(E'\x1e', concat_ws(E'\x1f', 'v1', name, definition, case_rule),
        (SELECT string_agg(concat_ws(E'\x1f', 'alias', a.entry ->> 'form', a.entry ->> 'case', ''), E'\x1e' ORDER BY a.place)
            FROM jsonb_array_elements(aliases) WITH ORDINALITY a (entry, place)),
        (SELECT string_agg(concat_ws(E'\x1f', 'source', s.entry ->> 'title', s.entry ->> 'publisher', s.entry ->> 'url'), E'\x1e'
                ORDER BY s.place)
            FROM jsonb_array_elements(sources) WITH ORDINALITY s (entry, place)));
END $$;

-- The fingerprint in the form of a number; every form that was ever approved stays (docs/formats.md).
CREATE OR REPLACE FUNCTION glossary_fingerprint(form integer, name text, definition text, case_rule text, aliases jsonb,
    sources jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN encode(sha256(convert_to(CASE form WHEN 1 THEN glossary_canonical_1(name, definition, case_rule, aliases, sources) END,
        'UTF8')), 'hex');
END $$;

CREATE OR REPLACE FUNCTION glossary_newest_form() RETURNS integer
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN 1;
END $$;

CREATE OR REPLACE FUNCTION glossary_keep_fingerprint() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NOT (glossary_aliases(NEW.aliases) AND glossary_list(NEW.sources, ARRAY['title', 'publisher', 'url'])) THEN
        RETURN NEW;  -- the constraints name what is wrong
    END IF;
    -- A term keeps the form of its newest version until its words change.
    IF TG_OP = 'UPDATE' THEN
        NEW.format := OLD.format;
        NEW.version := OLD.version;
        NEW.fingerprint := glossary_fingerprint(OLD.format, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources);
        IF NEW.fingerprint = OLD.fingerprint THEN
            NEW.imported := OLD.imported;
            RETURN NEW;
        END IF;
        NEW.imported := false;
    ELSE
        NEW.version := 0;
    END IF;
    NEW.version := NEW.version + 1;
    NEW.format := glossary_newest_form();
    NEW.fingerprint := glossary_fingerprint(NEW.format, NEW.name, NEW.definition, NEW.case_rule, NEW.aliases, NEW.sources);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER m_term_fingerprint BEFORE INSERT OR UPDATE ON glossary_term
    FOR EACH ROW EXECUTE FUNCTION glossary_keep_fingerprint();
ALTER TABLE glossary_term ENABLE ALWAYS TRIGGER m_term_fingerprint;
