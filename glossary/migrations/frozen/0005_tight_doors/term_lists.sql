-- Other forms and sources of a term are lists of complete entries, and no text holds the separators of the canonical form.

CREATE OR REPLACE FUNCTION glossary_plain(words text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN translate(words, E'\x1e\x1f', '') = words;
END $$;

CREATE OR REPLACE FUNCTION glossary_entry(entry jsonb, keys text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE WHEN jsonb_typeof(entry) <> 'object' THEN false
        ELSE entry ?& keys AND entry ->> keys[1] <> '' AND NOT EXISTS (SELECT FROM jsonb_each(entry) f
            WHERE f.key <> ALL (keys) OR jsonb_typeof(f.value) <> 'string' OR NOT glossary_plain(f.value #>> '{}')) END;
END $$;

CREATE OR REPLACE FUNCTION glossary_list(list jsonb, keys text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE WHEN jsonb_typeof(list) <> 'array' THEN false
        ELSE NOT EXISTS (SELECT FROM jsonb_array_elements(list) e WHERE NOT glossary_entry(e, keys)) END;
END $$;

CREATE OR REPLACE FUNCTION glossary_aliases(list jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    RETURN CASE WHEN NOT glossary_list(list, ARRAY['form', 'case']) THEN false
        ELSE NOT EXISTS (SELECT FROM jsonb_array_elements(list) e
            WHERE e ->> 'case' NOT IN ('exact', 'initial_capital', 'free')) END;
END $$;

ALTER TABLE glossary_term DROP CONSTRAINT IF EXISTS term_aliases_complete;
ALTER TABLE glossary_term ADD CONSTRAINT term_aliases_complete CHECK (glossary_aliases(aliases));
ALTER TABLE glossary_term DROP CONSTRAINT IF EXISTS term_sources_complete;
ALTER TABLE glossary_term ADD CONSTRAINT term_sources_complete
    CHECK (glossary_list(sources, ARRAY['title', 'publisher', 'url']));
ALTER TABLE glossary_term DROP CONSTRAINT IF EXISTS term_words_plain;
ALTER TABLE glossary_term ADD CONSTRAINT term_words_plain CHECK (glossary_plain(name) AND glossary_plain(definition));
