"""Lists in wire text: each entry is a paragraph, and so a statement, of its own."""

from __future__ import annotations

import pytest

from articles import markup
from articles.text import sentences
from articles.wire import parse
from articles.workflow import importing
from tests.cases import case, needs_cases

STORY = "Crane falls in Bergvik\n\n{}\n\nThe port closed.\n"
ITEMS = ["Two men died", "Guards beat the strikers", "The minister lied"]


def body(text: str) -> str:
    """What an import would make of a story with this in the middle of it."""
    story = parse(STORY.format(text))
    html = markup.from_paragraphs(story.paragraphs, story.lists)
    assert story.headline == "Crane falls in Bergvik"
    assert html.endswith("<p>The port closed.</p>")
    return html.removesuffix("<p>The port closed.</p>")


def listed(items: list[str], kind: str = "ul") -> str:
    return f"<{kind}>{''.join(f'<li><p>{item}</p></li>' for item in items)}</{kind}>"


@needs_cases
def test_list_lines_are_entries_of_a_list():
    given = case("list-lines")

    story = parse(given["given"])

    assert (story.headline, story.paragraphs) == (given["right"]["headline"], given["right"]["paragraphs"])
    assert [story.lists[at].kind for at in (1, 2, 3)] == ["ul"] * 3
    assert set(story.lists) == {1, 2, 3}
    assert [len(sentences(text)) for text in story.paragraphs] == [1] * 5


@pytest.mark.parametrize(
    "mark", ["- ", "– ", "— ", "* ", "• ", "•", "▪ ", "● ", "◦ ", "‣ ", "· ", "► ", "-\u00a0", "•\t"]
)
@pytest.mark.parametrize("intro", ["What we know:\n", "What we know:\n\n"])
def test_every_mark_begins_an_entry(mark, intro):
    assert body(intro + "\n".join(mark + item for item in ITEMS)) == "<p>What we know:</p>" + listed(ITEMS)


@pytest.mark.parametrize("mark", ["• ", "▪", "- ", "* "])
def test_blank_lines_between_entries_change_nothing(mark):
    assert body("\n\n".join(mark + item for item in ITEMS)) == listed(ITEMS)


@pytest.mark.parametrize(("before", "stop"), [("", "."), ("", ")"), ("(", ")")])
def test_numbers_that_count_from_one_make_a_numbered_list(before, stop):
    assert body("\n".join(f"{before}{n}{stop} {item}" for n, item in enumerate(ITEMS, 1))) == listed(ITEMS, "ol")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("- Two men died in\n  Bergvik\n- Guards beat\nthe strikers",
         listed(["Two men died in Bergvik", "Guards beat the strikers"])),
        ("- Two men died, as far as anybody in the port could say on\nFriday\n- Guards beat the strikers",
         listed(["Two men died, as far as anybody in the port could say on Friday", "Guards beat the strikers"])),
        ("- Two men died.\n- Guards fled.\nIt rained.",
         listed(["Two men died.", "Guards fled."]) + "<p>It rained.</p>"),
        ("What we know\n- Two men died\n- Guards fled",
         "<p>What we know</p>" + listed(["Two men died", "Guards fled"])),
        ("It is this:\n- Two men died", "<p>It is this:</p>" + listed(["Two men died"])),
        ("• Two men died", listed(["Two men died"])),
        ("It is this:\n- One\n- Two\n\nAnd this:\n1. One\n2. Two\n\n1. Three\n2. Four",
         "<p>It is this:</p>" + listed(["One", "Two"]) + "<p>And this:</p>" + listed(["One", "Two"], "ol")
         + listed(["Three", "Four"], "ol")),
        ("- 3.5 million euros\n- two dead", listed(["3.5 million euros", "two dead"])),
        ("- One\n• Two\n  - Three", listed(["One", "Two", "Three"])),
    ],
)  # fmt: skip
def test_entries_end_where_the_list_does(text, html):
    assert body(text) == html


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("– We were lucky, she said.", ["– We were lucky, she said."]),
        ("– We were lucky.\n\n– So were we.", ["– We were lucky.", "– So were we."]),
        ("- a word on its own", ["- a word on its own"]),
        ("The port\n– closed since May –\n– opens again.", ["The port – closed since May – – opens again."]),
        ("-0.3 percent was the first.\n-0.5 percent the second.",
         ["-0.3 percent was the first. -0.5 percent the second."]),
        ("− 5 degrees was the first.\n− 6 the second.", ["− 5 degrees was the first. − 6 the second."]),
        ("2. This came second.\n3. This came third.", ["2. This came second.", "3. This came third."]),
        ("a) Two men died\nb) Guards fled", ["a) Two men died", "b) Guards fled"]),
        ("(a) Two men died\n(b) Guards fled", ["(a) Two men died", "(b) Guards fled"]),
        ("2. This came second.\n5. This came fifth.", ["2. This came second. 5. This came fifth."]),
        ("a) Two men died\nc) Guards fled", ["a) Two men died c) Guards fled"]),
        ("1. FC Bergvik won.", ["1. FC Bergvik won."]),
        ("Er begann am\n1. September und am\n2. Oktober.", ["Er begann am 1. September und am 2. Oktober."]),
        ("Abre em breve\no governo disse\no banco não.", ["Abre em breve o governo disse o banco não."]),
        ("The head of the firm\n-- a former minister\n-- by all accounts -- left.",
         ["The head of the firm -- a former minister -- by all accounts -- left."]),
        ("Los de pro\n-Europa y los de anti\n-Brexit.", ["Los de pro -Europa y los de anti -Brexit."]),
        ("* * *", ["* * *"]),
        ("-30-", ["-30-"]),
    ],
)  # fmt: skip
def test_what_only_looks_like_an_entry_keeps_its_mark(text, paragraphs):
    story = parse(STORY.format(text))

    assert story.paragraphs == [*paragraphs, "The port closed."]
    assert story.lists == {}


def test_a_list_is_never_the_headline():
    story = parse("• Two men died\n• Guards fled\n\nThe port closed.")

    assert (story.headline, story.paragraphs) == (None, ["Two men died", "Guards fled", "The port closed."])


def test_an_import_keeps_the_list(editor):
    text = STORY.format("What we know:\n- Two men <died>\n- Guards fled")

    article = importing.import_story(text, by=editor).article

    assert (
        article.body
        == "<p>What we know:</p>" + listed(["Two men &lt;died&gt;", "Guards fled"]) + "<p>The port closed.</p>"
    )
