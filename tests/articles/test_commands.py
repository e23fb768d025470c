"""The commands that read wire text: import_story and check_text."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles import wire
from articles.limits import MOST_CHARACTERS
from articles.models import Article, Source
from articles.workflow import acting
from glossary.models import Term
from tests.factories import make_section

STORY = """River rises

The river rose by 40 centimetres on Monday. Nine villages lost power.

The DRB said the dam held; the river’s level falls.

Source: Water board, The Post

Definitions:

– DRB: Dams and Rivers Board, which runs the dams.
– river: moving water
that reaches the sea
"""


def write(folder, name: str, content: str | bytes):
    """A file with this in it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def give(monkeypatch, content: str | bytes) -> None:
    """Put this on standard input."""
    data = content if isinstance(content, bytes) else content.encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def run(*words: str) -> tuple[str, str]:
    """What a command says, and what it complains of; it has to succeed."""
    out, err = StringIO(), StringIO()
    call_command(*words, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def fail(*words: str) -> tuple[str, str, str]:
    """What a command says, what it complains of, and how it fails (which makes its exit status 1)."""
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError) as failure:
        call_command(*words, stdout=out, stderr=err)
    assert failure.value.returncode == 1
    return out.getvalue(), err.getvalue(), str(failure.value)


# --- import_story ------------------------------------------------------------------------------------------------


def test_import_story_prints_one_line_per_story(db, tmp_path):
    first = write(tmp_path, "first.txt", STORY)
    second = write(tmp_path, "second.txt", "Trams stop\n\nThe trams stood still at noon.")

    out, err = run("import_story", str(first), str(second))

    river, trams = Article.objects.order_by("pk")
    assert out == f"{river.pk} river-rises 0 claims 2 terms\n{trams.pk} trams-stop 0 claims 0 terms\n"
    assert err == ""
    assert (river.headline, river.headline_proposed) == ("River rises", False)
    assert river.body.count("<p>") == 2
    assert [row.source.title for row in river.article_sources.order_by("pk")] == ["Water board", "The Post"]
    assert sorted(Term.objects.waiting().values_list("name", flat=True)) == ["DRB", "river"]
    assert Term.objects.get(name="DRB").aliases == [{"form": "Dams and Rivers Board", "case": "initial_capital"}]
    assert Term.objects.get(name="river").definition == "moving water that reaches the sea"


def test_import_story_runs_as_an_account_that_can_decide_nothing(db, tmp_path):
    run("import_story", str(write(tmp_path, "story.txt", STORY)))

    desk = acting.system_person()
    assert Article.objects.get().created_by == desk
    assert not desk.is_active
    assert not desk.has_usable_password()
    assert desk.get_all_permissions() == set()


def test_import_story_takes_section_story_date_and_person(editor, tmp_path):
    section = make_section()

    run("import_story", str(write(tmp_path, "story.txt", STORY)), "--section", "world", "--story-date", "2024-05-06",
        "--as", "editor")  # fmt: skip

    article = Article.objects.get()
    assert (article.section, article.story_date, article.created_by) == (section, date(2024, 5, 6), editor)


def test_import_story_reads_standard_input_for_a_dash(db, monkeypatch):
    give(monkeypatch, STORY)

    out, _err = run("import_story", "-")

    assert out == f"{Article.objects.get().pk} river-rises 0 claims 2 terms\n"


def test_import_story_matches_terms_and_sources_that_are_known(db, tmp_path):
    run("import_story", str(write(tmp_path, "first.txt", STORY)))

    run("import_story", str(write(tmp_path, "second.txt", STORY.replace("40", "50").replace("– river", "– River"))))

    assert Term.objects.count() == 2
    assert Source.objects.count() == 2
    assert [article.article_terms.count() for article in Article.objects.all()] == [2, 2]


REFUSED = {
    "latin.txt": (STORY.replace("40", "40°").encode("latin-1", "replace"), "is not UTF-8 text"),
    "utf16.txt": (STORY.encode("utf-16"), "is UTF-16 text"),
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\r\n\t\n", "is empty"),
    "only-a-mark.txt": ("\ufeff".encode(), "is empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is a picture"),
    "numbers.txt": (bytes(range(256)), "is no text but binary data"),
    "long.txt": (b"a" * (wire.MOST_BYTES + 1), "is over 1 MB"),
    "bell.txt": (b"River\n\nThe river \x07 rose by far.", "holds a control character (U+0007)"),
    "no-story.txt": (b"Source: Reuters\n\nDefinitions:\n\n- ISS: a station", "holds no paragraph"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_import_story_refuses_a_file_by_its_name_and_imports_the_others(db, tmp_path, name):
    content, why = REFUSED[name]
    bad = write(tmp_path, name, content)
    good = write(tmp_path, "good.txt", STORY)

    out, err, failure = fail("import_story", str(bad), str(good))

    assert out == f"{Article.objects.get().pk} river-rises 0 claims 2 terms\n"
    assert err.startswith(f"{bad}: {why}")
    assert err.count("\n") == 1
    assert failure == f"1 of 2 files were refused: {bad}."


def test_import_story_refuses_what_it_cannot_open(db, tmp_path):
    _out, err, failure = fail("import_story", str(tmp_path / "nowhere.txt"), str(tmp_path))

    assert err == f"{tmp_path / 'nowhere.txt'}: No such file or directory\n{tmp_path}: Is a directory\n"
    assert failure.startswith("2 of 2 files were refused")


def test_import_story_refuses_standard_input_by_that_name(db, monkeypatch):
    give(monkeypatch, b"")

    _out, err, _failure = fail("import_story", "-")

    assert err.startswith("standard input: is empty.")


def test_import_story_says_that_a_text_is_known_and_succeeds(db, tmp_path):
    path = write(tmp_path, "story.txt", STORY)
    run("import_story", str(path))
    article = Article.objects.get()

    out, err = run("import_story", str(path))

    known = f"This text was imported before, as “River rises” (story {article.pk}). Nothing was changed."
    assert (out, err) == (f"{path}: {known}\n", "")
    assert Article.objects.get().version == 1


def test_import_story_tells_what_it_took_out(db, tmp_path):
    path = write(tmp_path, "story.txt", "The river\u200b rose by 40 centimetres.")

    _out, err = run("import_story", str(path))

    assert err.startswith(f"{path}: ")
    assert "zero width space (U+200B)" in err
    assert Article.objects.get().body == "<p>The river rose by 40 centimetres.</p>"


def test_import_story_keeps_what_looks_like_markup_as_words(db, tmp_path):
    run("import_story", str(write(tmp_path, "story.txt", "Tags\n\nIf a<b & b>c, <script>x</script> stays.")))

    assert Article.objects.get().body == "<p>If a&lt;b &amp; b&gt;c, &lt;script&gt;x&lt;/script&gt; stays.</p>"


def test_import_story_refuses_an_unknown_person_or_section_before_any_file(db, tmp_path):
    make_section()
    path = str(write(tmp_path, "story.txt", STORY))

    assert fail("import_story", path, "--as", "nobody")[2] == "--as: nobody has the login “nobody”."
    assert fail("import_story", path, "--section", "sport")[2] == (
        "--section: there is no section “sport” (there are: world)."
    )
    assert not Article.objects.exists()


def test_import_story_refuses_a_person_who_may_not_write(reviewer, tmp_path):
    path = write(tmp_path, "story.txt", STORY)

    _out, err, _failure = fail("import_story", str(path), "--as", "reviewer")

    assert err == f"{path}: You may not take this step: it needs the right to write stories.\n"
    assert not Article.objects.exists()


# --- check_text: none of these may touch a database --------------------------------------------------------------


KEYS = ["headline", "paragraphs", "sources", "definitions", "sentences", "suggestions", "flags", "mentions"]


def check(*words: str):
    """The answer in JSON."""
    out, err = run("check_text", "--json", *words)
    assert err == ""
    return json.loads(out)


def test_check_text_answers_by_the_keys_of_the_contract(tmp_path):
    answer = check(str(write(tmp_path, "story.txt", STORY)))

    assert list(answer) == KEYS
    assert answer["headline"] == "River rises"
    assert answer["paragraphs"] == [
        "The river rose by 40 centimetres on Monday. Nine villages lost power.",
        "The DRB said the dam held; the river’s level falls.",
    ]
    assert answer["sources"] == ["Water board", "The Post"]
    assert answer["definitions"] == [
        {"term": "DRB", "meaning": "Dams and Rivers Board, which runs the dams."},
        {"term": "river", "meaning": "moving water that reaches the sea"},
    ]
    told = [
        ("The river rose by 40 centimetres on Monday.", 0),
        ("Nine villages lost power.", 0),
        ("The DRB said the dam held; the river’s level falls.", 1),
    ]
    assert answer["sentences"] == [{"text": text, "paragraph": at, "statements": [text]} for text, at in told]
    assert (answer["suggestions"], answer["flags"]) == ([], [])
    assert answer["mentions"] == [
        {"term": "river", "surface": "river", "paragraph": 0},
        {"term": "DRB", "surface": "DRB", "paragraph": 1},
    ]


def test_check_text_names_the_statements_of_a_sentence(tmp_path):
    text = "Prices rise\n\nPrices rose 3 percent in the U.S. Inflation fell in Europe. Nobody knew why."

    first, second = check(str(write(tmp_path, "story.txt", text)))["sentences"]

    assert first["statements"] == ["Prices rose 3 percent in the U.S.", "Inflation fell in Europe."]
    assert second["statements"] == ["Nobody knew why."]


def test_check_text_says_null_where_there_is_no_headline(tmp_path):
    answer = check(str(write(tmp_path, "story.txt", "The river rose by 40 centimetres on Monday.")))

    assert answer["headline"] is None
    assert answer["definitions"] == answer["sources"] == answer["mentions"] == []


def test_check_text_names_the_words_an_acronym_stands_for(tmp_path):
    text = "Dams\n\nThe Dams and Rivers Board met. The DRB said so.\n\nDefinitions:\n\n- DRB: Dams and Rivers Board."

    assert check(str(write(tmp_path, "story.txt", text)))["mentions"] == [
        {"term": "DRB", "surface": "Dams and Rivers Board", "paragraph": 0}
    ]


def test_check_text_links_the_terms_of_a_glossary_file_instead_of_its_own(tmp_path):
    glossary = [
        {"term": "barrage", "case": "free", "aliases": [{"form": "dam", "case": "free"}], "definition": "A wall."},
        {"term": "Nine", "case": "exact", "aliases": [], "definition": "A number."},
        {"term": "THE", "case": "exact", "aliases": [], "definition": "Not here in capitals."},
        {"term": "villages", "definition": "No rule, no aliases."},
    ]
    path = write(tmp_path, "terms.json", json.dumps(glossary))

    assert check(str(write(tmp_path, "story.txt", STORY)), "--glossary", str(path))["mentions"] == [
        {"term": "Nine", "surface": "Nine", "paragraph": 0},
        {"term": "villages", "surface": "villages", "paragraph": 0},
        {"term": "barrage", "surface": "dam", "paragraph": 1},
    ]


def test_check_text_leaves_the_possessive_out_of_a_surface(tmp_path):
    terms = write(tmp_path, "terms.json", json.dumps([{"term": "board", "case": "free", "aliases": []}]))
    story = write(tmp_path, "story.txt", "The board’s level falls again.")

    assert check(str(story), "--glossary", str(terms))["mentions"] == [
        {"term": "board", "surface": "board", "paragraph": 0}
    ]


def test_check_text_reads_standard_input_for_a_dash(monkeypatch):
    give(monkeypatch, STORY)

    assert check("-")["headline"] == "River rises"


def test_check_text_takes_exactly_as_much_as_a_story_may_hold(tmp_path):
    story = "The river rose. " * (MOST_CHARACTERS // 16)

    assert len(check(str(write(tmp_path, "story.txt", story)))["sentences"]) == MOST_CHARACTERS // 16


def test_check_text_keeps_letters_of_every_script_readable(tmp_path):
    out, _err = run("check_text", str(write(tmp_path, "story.txt", "Река поднялась на 40 см.")), "--json")

    assert "Река поднялась" in out


@pytest.mark.parametrize("name", REFUSED)
def test_check_text_refuses_a_file_by_its_name(tmp_path, name):
    content, why = REFUSED[name]
    path = write(tmp_path, name, content)

    out, _err, failure = fail("check_text", str(path), "--json")

    assert out == ""
    assert failure.startswith(f"{path}: {why}")


def test_check_text_refuses_what_it_cannot_open(tmp_path):
    assert fail("check_text", str(tmp_path))[2] == f"{tmp_path}: Is a directory"


GLOSSARIES = {
    "no JSON": "ISS",
    "a truth": "true",
    "an object": '{"term": "ISS"}',
    "a list of words": '["ISS"]',
    "an entry without its term": '[{"case": "exact"}]',
    "a term that is a number": '[{"term": 4}]',
    "a term of spaces": '[{"term": " "}]',
    "a rule nobody knows": '[{"term": "ISS", "case": "loud"}]',
    "an alias without its form": '[{"term": "ISS", "aliases": [{"case": "exact"}]}]',
    "bytes that are no text": b"\xff\xfe\xfd",
    "no end of lists": "[" * 100_000,
}


@pytest.mark.parametrize("glossary", GLOSSARIES)
def test_check_text_refuses_a_glossary_that_is_none(tmp_path, glossary):
    story = write(tmp_path, "story.txt", STORY)
    terms = write(tmp_path, "terms.json", GLOSSARIES[glossary])

    out, _err, failure = fail("check_text", str(story), "--glossary", str(terms))

    assert out == ""
    assert failure.startswith(f"{terms}: is no glossary.")


def test_check_text_refuses_a_glossary_it_cannot_open(tmp_path):
    story = write(tmp_path, "story.txt", STORY)

    assert fail("check_text", str(story), "--glossary", str(tmp_path))[2] == f"{tmp_path}: Is a directory"


def test_check_text_tells_people_the_same_in_lines(tmp_path):
    out, err = run("check_text", str(write(tmp_path, "story.txt", STORY)))

    assert err == ""
    assert (
        out
        == """\
headline     River rises
sources      Water board, The Post
text         2 paragraphs, 3 sentences

paragraph 1  The river rose by 40 centimetres on Monday.
             Nine villages lost power.

paragraph 2  The DRB said the dam held; the river’s level falls.

definitions  DRB: Dams and Rivers Board, which runs the dams.
             river: moving water that reaches the sea

mentions     river: “river” in paragraph 1
             DRB: “DRB” in paragraph 2
"""
    )


def test_check_text_tells_people_what_an_import_would_propose_and_took_out(tmp_path):
    path = write(tmp_path, "story.txt", "The river\u200b rose by 40 centimetres on Monday, the board said.")

    out, err = run("check_text", str(path))

    assert re.match(r"headline     none; an import would propose “The river rose", out)
    assert "1 paragraph, 1 sentence\n" in out
    assert "sources      none" in out
    assert "zero width space (U+200B)" in err
