-- One publication of a story is live, numbers are 1, 2, 3 without gaps, and only a publication going in moves it.

CREATE OR REPLACE FUNCTION newsroom_number_publication() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF NEW.number <> (SELECT coalesce(max(p.number), 0) + 1 FROM public.articles_publication p WHERE p.article_id = NEW.article_id) THEN
        RAISE EXCEPTION 'one_live: publications of a story are numbered without gaps' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_one_live BEFORE INSERT ON articles_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_number_publication();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER n_one_live;

CREATE OR REPLACE FUNCTION newsroom_go_live() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    INSERT INTO public.articles_live (article_id, publication_id, slug, section_id, first_published_at)
        SELECT NEW.article_id, NEW.id, a.slug, a.section_id, NEW.published_at FROM public.articles_article a WHERE a.id = NEW.article_id
        ON CONFLICT (article_id) DO UPDATE SET publication_id = excluded.publication_id, slug = excluded.slug,
            section_id = excluded.section_id;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER n_go_live AFTER INSERT ON articles_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_go_live();
ALTER TABLE articles_publication ENABLE ALWAYS TRIGGER n_go_live;

CREATE OR REPLACE FUNCTION newsroom_live_follows() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NOT EXISTS (SELECT FROM public.articles_publication p WHERE p.id = NEW.publication_id
            AND p.article_id = NEW.article_id
            AND p.number = (SELECT max(n.number) FROM public.articles_publication n WHERE n.article_id = NEW.article_id)) THEN
        RAISE EXCEPTION 'one_live: only the newest publication of a story is live' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER n_one_live BEFORE INSERT OR UPDATE OR DELETE ON articles_live
    FOR EACH ROW EXECUTE FUNCTION newsroom_live_follows();
ALTER TABLE articles_live ENABLE ALWAYS TRIGGER n_one_live;
