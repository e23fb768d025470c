"""Text that shows nothing is empty: where people type it, where it is asked about, and round the code."""

from __future__ import annotations

import sys

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from articles.errors import MissingValue, QuoteNotFound, ReasonMissing, UnfitText
from articles.models import Article, Claim
from articles.text import admit, shows
from articles.workflow import gate, reviewing, sourcing, terms, writing
from articles.workflow.importing import import_story
from tests import factories as make

#: Default_Ignorable_Code_Point of Unicode 16.
IGNORABLE = [
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
]  # fmt: skip
BRAILLE, OBJECT, FILLER = "\u2800", "\ufffc", "\u3164"
NOTHING = [BRAILLE, OBJECT, FILLER, "\u200b", f" {BRAILLE}\u2060{BRAILLE} ", "\U0001d159", "\U00013437\U00013438"]


def every_character() -> list[str]:
    """All of Unicode but halves of characters, and NUL, which PostgreSQL takes in no text."""
    return [chr(code) for code in range(1, sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]


def now(story: Article) -> Article:
    """A story as it stands."""
    return Article.objects.get(pk=story.pk)


# --- let in -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [code for first, last in IGNORABLE for code in {first, last}])
def test_what_unicode_calls_ignorable_shows_nothing(code):
    assert not shows(chr(code) * 3)
    assert admit(chr(code) * 3, field="headline").text == ""


@pytest.mark.parametrize("nothing", NOTHING)
def test_what_shows_nothing_comes_in_as_nothing_and_is_named(nothing):
    admitted = admit(nothing, field="headline")

    assert admitted.text.strip() == ""
    assert admitted.stripped


def test_words_of_braille_stay_words():
    assert admit("⠓⠊⠀⠞⠓⠑⠗⠑", field="body") == ("⠓⠊ ⠞⠓⠑⠗⠑", ["braille pattern blank (U+2800)"])


@pytest.mark.parametrize(
    "kept", ["𓀀\U00013430𓀁", "𓀀\U00013430\U00013437𓀁", "\U00018b00\U00016fe4\U00018b01", "👩\u200d💻"]
)
def test_what_holds_signs_together_stays_between_them(kept):
    assert admit(kept, field="body") == (kept, [])


@pytest.mark.django_db
def test_postgresql_sees_nothing_in_the_same_characters():
    characters = every_character()
    with connection.cursor() as cursor:
        cursor.execute("SELECT c FROM unnest(%s::text[]) c WHERE NOT newsroom_shows(c)", [characters])
        unseen = {row[0] for row in cursor.fetchall()}

    assert unseen == {character for character in characters if not shows(character)}
    assert len(unseen) > 4000


# --- by the verbs -----------------------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize("nothing", NOTHING)
def test_no_verb_takes_it_for_something(editor, reviewer, nothing):
    story = make.make_story(by=editor)
    claim = make.make_claim(story, "40 centimetres", by=editor)
    source = make.make_source(by=editor)
    content = writing.Content.of(now(story))

    with pytest.raises(MissingValue, match="headline"):
        writing.start_story(by=editor, content=writing.Content(**{**content.__dict__, "headline": nothing}))
    with pytest.raises(MissingValue, match="title"):
        sourcing.record_source(by=editor, values={"title": nothing})
    with pytest.raises(MissingValue, match="term"):
        terms.draft_term(by=editor, values={"name": nothing, "definition": "Something."})
    with pytest.raises(MissingValue, match="definition"):
        terms.draft_term(by=editor, values={"name": "ISS", "definition": nothing})
    with pytest.raises(QuoteNotFound):
        writing.tag_claim(claim.article, by=editor, version=now(story).version, quote=nothing)
    with pytest.raises(UnfitText, match="no paragraph"):
        import_story(f"{nothing}\n\n{nothing}", by=editor)

    evidence = sourcing.attach_evidence(
        claim, by=editor, source=source, tier="primary", locator=nothing, excerpt=nothing
    )
    assert (evidence.locator, evidence.excerpt) == ("", "")
    writing.send_to_review(now(story), by=editor)
    claim.refresh_from_db()
    with pytest.raises(ReasonMissing):
        reviewing.return_claim(claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note=nothing)
    assert "evidence_missing" in {blocker.code for blocker in gate.blockers(now(story))}


@pytest.mark.django_db
def test_a_mark_around_nothing_is_no_claim_and_a_paragraph_of_nothing_none(editor):
    body = f'<p>The river rose.</p><p>{BRAILLE}</p><p>It fell<mark data-claim="new">{BRAILLE}</mark>again.</p>'
    story = make.make_story(by=editor, body=body)

    assert now(story).body == "<p>The river rose.</p><p>It fell again.</p>"
    assert not Claim.objects.filter(article=story, display="").exists()


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["section", "byline"])
def test_no_form_of_the_desk_takes_a_name_nobody_sees(client, superuser, kind):
    client.force_login(superuser)

    answer = client.post(reverse(f"admin:articles_{kind}_add"), {"name": BRAILLE, "slug": "a-name"})

    assert answer.status_code == 200
    assert "Nothing of this can be seen. Give it letters." in answer.text


# --- round the code ---------------------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize("nothing", [BRAILLE, FILLER, "  "])
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("article", "headline"), ("article", "standfirst"), ("article", "dateline"), ("claim", "quote"),
        ("claim", "label"), ("claim", "attribution"), ("source", "title"), ("source", "publisher"),
        ("source", "author"), ("evidence", "excerpt"), ("evidence", "locator"), ("evidence", "note"),
        ("evidence", "answer"), ("section", "name"),
    ],
)  # fmt: skip
def test_postgresql_takes_no_text_that_shows_nothing(editor, table, column, nothing):
    make.make_section()
    claim = make.make_claim(make.make_story(by=editor), "40 centimetres", by=editor)
    sourcing.attach_evidence(claim, by=editor, source=make.make_source(by=editor), tier="primary", locator="page 1")

    with pytest.raises(IntegrityError, match=f"text_shows: some text of articles_{table} shows nothing"):
        set_everywhere(table, column, nothing, by=(make.hirer() if table == "section" else editor).pk)


def set_everywhere(table: str, column: str, words: str, *, by: int) -> None:
    """Write some words into a column, in somebody's name."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('newsroom.person', %s, true)", [str(by)])
        cursor.execute(f"UPDATE articles_{table} SET {column} = %s", [words])


@pytest.mark.django_db
def test_what_an_earlier_version_let_in_counts_as_no_place_and_no_answer(owner_db, editor):
    story = make.make_story(by=editor)
    claim = make.make_claim(story, "40 centimetres", by=editor)
    for stance in ("supports", "contradicts"):
        source = make.make_source(by=editor)
        item = sourcing.attach_evidence(
            claim, by=editor, source=source, tier="primary", stance=stance, locator="page 1"
        )
        sourcing.change_evidence(item, by=editor, version=item.version, values={"answer": "An older edition."})
    before = codes(claim)
    owner_db.execute("ALTER TABLE articles_evidence DISABLE TRIGGER USER")
    owner_db.execute(f"UPDATE articles_evidence SET locator = '{BRAILLE}', answer = '{BRAILLE}'")

    assert codes(claim) - before == {"evidence_missing", "contradiction_unanswered"}
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM newsroom_unsupported(%s)", [story.pk])
        refused = " ".join(row[0] for row in cursor.fetchall())
    assert "has too little evidence" in refused
    assert "is contradicted and nobody answered" in refused


def codes(claim: Claim) -> set[str]:
    """What stands in the way of a story on account of one claim, by code."""
    return {blocker.code for blocker in gate.blockers(now(claim.article)) if blocker.claim == str(claim.pk)}
