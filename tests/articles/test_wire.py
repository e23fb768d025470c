"""Wire text: what a file holds, read in every way the wires send it."""

from __future__ import annotations

import contextlib
import hashlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles import wire
from articles.errors import UnfitText
from articles.text import normal
from articles.wire import Definition, decode, parse, propose_headline
from tests import pace, seed
from tests.bad_inputs import needs_bad_inputs, texts
from tests.cases import case, needs_cases
from tests.seed import needs_seed

STORY = """\
Two agencies will share a ride

The agencies said on Friday that they would fly together.

It is the third flight of its kind, “and not the last”.

Source: Reuters, AFP

Definitions:

– ISS: the space station of five agencies.

– NASA: who flies for Washington.
"""
BODY = [
    "The agencies said on Friday that they would fly together.",
    "It is the third flight of its kind, “and not the last”.",
]
TERMS = [
    Definition("ISS", "the space station of five agencies."),
    Definition("NASA", "who flies for Washington."),
]


# The whole


def test_a_story_is_read_into_its_parts():
    story = parse(STORY)

    assert story.headline == "Two agencies will share a ride"
    assert story.paragraphs == BODY
    assert story.sources == ["Reuters", "AFP"]
    assert story.definitions == TERMS
    assert story.sha256 == hashlib.sha256(normal(STORY).encode()).hexdigest()
    assert story.remarks == []


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "  \n"),
        lambda text: text.replace("\n\n", "\n\n\n \n"),
        lambda text: text.replace("\n\n", "\n\u00a0\n"),
        lambda text: "\n\n" + text.strip(),
        lambda text: text.replace("– ", "–\u00a0").replace(": ", ":\u00a0"),
        lambda text: text.replace("“", '"').replace("”", '"'),
    ],
)
def test_a_file_is_known_again_however_it_was_sent(edit):
    story = parse(decode(edit(STORY).encode(), "story.txt"))

    assert story.sha256 == parse(STORY).sha256
    assert [normal(text) for text in story.paragraphs] == [normal(text) for text in BODY]
    assert (story.headline, story.sources, story.definitions) == (parse(STORY).headline, ["Reuters", "AFP"], TERMS)


def test_another_digit_makes_another_file():
    assert parse(STORY.replace("third", "fourth")).sha256 != parse(STORY).sha256


def test_what_nobody_can_see_is_taken_out_with_a_remark():
    story = parse(STORY.replace("NASA", "NA\u200bSA"))

    assert story.definitions == TERMS
    assert story.remarks == ["Taken out, since nobody can see it: zero width space (U+200B)."]


@needs_seed
def test_the_seed_is_read_into_its_parts():
    story = parse(decode(seed.FILE.read_bytes(), seed.FILE.name))

    assert story.headline is None
    assert len(story.paragraphs) == 7
    assert story.sources == ["Reuters"]
    assert [definition.term for definition in story.definitions] == ["ISS", "Roscosmos", "NASA"]
    assert story.definitions[1].meaning == seed.text().partition("Roscosmos: ")[2].splitlines()[0]
    assert story.remarks == []
    assert "\n\n".join(story.paragraphs) in seed.text()


@needs_seed
def test_the_seeds_proposed_headline_stands_alone():
    paragraphs = parse(seed.text()).paragraphs
    headline = propose_headline(paragraphs)

    assert headline in paragraphs[0]
    assert (headline.split()[0], headline.split()[-1], len(headline.split())) == ("Russian", "agreement", 9)


# Headlines and paragraphs


@pytest.mark.parametrize(
    ("text", "headline", "paragraphs"),
    [
        ("A short line\n\nOne is here.\n\nTwo is here.", "A short line", ["One is here.", "Two is here."]),
        ("A short line\n\nOne is here.", "A short line", ["One is here."]),
        ("A short line.\n\nOne is here.", None, ["A short line.", "One is here."]),
        ("“A short line.”\n\nOne is here.", None, ["“A short line.”", "One is here."]),
        ("A short line:\n\nOne is here.", None, ["A short line:", "One is here."]),
        ("Only line", None, ["Only line"]),
        (f"{'word ' * 30}\n\nOne is here.", None, [("word " * 30).strip(), "One is here."]),
        ("One is here.\nTwo is here.\nThree is here.", None, ["One is here.", "Two is here.", "Three is here."]),
        ("A short line\nOne is here.\nTwo is here.", "A short line", ["One is here.", "Two is here."]),
        ("A short line\n\nOne is here.\nTwo is here.", "A short line", ["One is here.", "Two is here."]),
        (
            "Some\nwrapped here.\n\nOthers wrapped.\nHere too.",
            None,
            ["Some wrapped here.", "Others wrapped. Here too."],
        ),
        (
            "Some words that were\nwrapped here, and\nhere. They end\nhere.\n  Others\nfollow.",
            None,
            ["Some words that were wrapped here, and here. They end here.", "Others follow."],
        ),
        (f"A line\n{'Long words. ' * 20}\n\nMore.", "A line", [("Long words. " * 20).strip(), "More."]),
    ],
)
def test_headline_and_paragraphs_are_told_apart(text, headline, paragraphs):
    story = parse(text)

    assert (story.headline, story.paragraphs) == (headline, paragraphs)


@needs_cases
@pytest.mark.parametrize("name", ["headline-question", "headline-abbrev"])
def test_a_headline_of_the_cases_is_one(name):
    given = case(name)

    story = parse(given["given"])

    assert {"headline": story.headline, "paragraphs": story.paragraphs} == given["right"]


@pytest.mark.parametrize(
    "line",
    [
        "Will the port reopen?",
        "Port reopens!",
        "“Will it reopen?”",
        "Is it over? Nobody knows yet!",
        "Crane falls: who is to blame?",
        "Port to be run by Orbis Freight Inc.",
        "Port sold to Holm & Co.",
        "Bergvik sues Holm Ltd.",
        "Ship leaves for the U.S.",
        "Crane maker to leave the U.K.",
        "Port to close at 5 p.m.",
        "Bridge named after Per Holm Jr.",
        "Mayor meets allies in Washington, D.C.",
        "Ferries to stop in Dec.",
        "Town honours Anna Dahl, Ph.D.",
        "Dr. Dahl to lead Orbis Corp.",
        "(Will the port reopen?)",
        "Порт откроется?",
        "港は再開するか？",
        "The day the port stood still…",
        "And so it goes...",
        "Storm hits St. Louis, Mo.",
        "Port sold to Holm Pty.",
        "Crane maker becomes Orbis LLC.",
        "Wreck lies in 40 ft.",
        "Port owes 3 bn.",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_line_that_ends_like_this_is_a_headline(line, between):
    story = parse(between.join([line, "The port said on Friday it might reopen.", "Two men died."]))

    assert story.headline == line
    assert story.paragraphs == ["The port said on Friday it might reopen.", "Two men died."]


@pytest.mark.parametrize(
    "line",
    [
        "Two men died.",
        "Two men died. Why?",
        "It fell. Then it sank in the U.S.",
        "The crane fell on a man called Ken.",
        "They have named it Plan B.",
        "The mine sold its ore.",
        "They let him in.",
        "Nobody knew about me.",
        "Will the port reopen:",
        f"Will the port {'really ' * 20}reopen?",
        "Will the port\nreopen?",
    ],
)
def test_a_line_that_ends_like_that_is_none(line):
    assert parse(f"{line}\n\nThe port said on Friday it might reopen.\n\nTwo men died.").headline is None


@pytest.mark.parametrize(
    "lines",
    [
        ["Two men died", "Guards beat the strikers"],
        ["1 Two men died", "2 Guards beat the strikers"],
        ["#1 Two men died", "#2 Guards beat the strikers"],
        ["i. Two men died", "ii. Guards beat the strikers", "iii. The minister lied"],
        ["✅ Two men died", "❌ Guards beat the strikers"],
        ["A. Two men died", "B. Guards beat the strikers"],
    ],
)
def test_lines_below_a_colon_that_had_room_for_more_are_told_each_alone(lines):
    story = parse("\n".join(["Crane falls", "", "What we know:", *lines, "", "The port closed.", "", "It rained."]))

    assert story.paragraphs == ["What we know:", *lines, "The port closed.", "It rained."]


@pytest.mark.parametrize(
    "block",
    [
        "The port said on Friday that there are two of them:\nThe crane that fell and one that still\nstands there.",
        "There are two:\nthe crane that fell, and one that\nstill stands.",
        "There are two of them, the port said on Friday:\nCranes.",
    ],
)
def test_wrapped_lines_below_a_colon_are_one_paragraph(block):
    story = parse(f"Crane falls\n\n{block}\n\nThe port closed.\n\nIt rained.")

    assert story.paragraphs[0] == block.replace("\n", " ")


@pytest.mark.parametrize("mark", ["+ ", "-- ", "~ ", "o ", "− ", "‐ ", "-", "–", "*", "◆ ", "→ ", "\uf0b7 "])
def test_a_list_is_one_with_any_mark(mark):
    entries = ["Two men died", "Guards beat the strikers"]
    lines = "\n".join(f"{mark}{entry}" for entry in entries)

    story = parse(f"Crane falls\n\nWhat we know:\n{lines}\n\nThe port closed.\n\nIt rained.")

    assert story.paragraphs == ["What we know:", *entries, "The port closed.", "It rained."]
    assert [story.lists[at].kind for at in (1, 2)] == ["ul", "ul"]


def test_a_question_that_is_the_whole_story_is_no_headline():
    assert (parse("Will the port reopen?").headline, parse("Will the port reopen?").paragraphs) == (
        None,
        ["Will the port reopen?"],
    )


# Sources


@pytest.mark.parametrize(
    ("lines", "sources"),
    [
        ("Source: Reuters", ["Reuters"]),
        ("Sources: Reuters, AP", ["Reuters", "AP"]),
        ("SOURCE : Reuters.", ["Reuters"]),
        ("(Source: Reuters)", ["Reuters"]),
        ("**Source:** Reuters", ["Reuters"]),
        ("Source:\u00a0Interfax\u00a0news agency", ["Interfax news agency"]),
        ("Sources: Reuters, AFP, and AP", ["Reuters", "AFP", "AP"]),
        ("Sources: Acme, Inc., Department of Health and Services", ["Acme, Inc.", "Department of Health and Services"]),
        ("Sources: Office for Space, Vienna; Reuters", ["Office for Space, Vienna", "Reuters"]),
        ("Sources: Reuters, reuters", ["Reuters"]),
        ("Source: Reuters\nSource: AP", ["Reuters", "AP"]),
        ("Sources:\n- Reuters\n- Acme, Inc.", ["Reuters", "Acme, Inc."]),
        ("Sources:\n\n• Reuters\n\n• AP", ["Reuters", "AP"]),
        ("Sources:\nReuters\nAP", ["Reuters", "AP"]),
        ("Source:", []),
    ],
)
def test_sources_are_read_however_they_are_listed(lines, sources):
    story = parse(f"One is here.\n\nTwo is here.\n\n{lines}\n\nDefinitions:\n– ISS: a station")

    assert story.sources == sources
    assert story.paragraphs == ["One is here.", "Two is here."]
    assert story.definitions == [Definition("ISS", "a station")]


def test_sources_may_stand_below_the_definitions():
    story = parse("One is here.\n\nDefinitions:\n– ISS: a station\n\nSource: Reuters")

    assert (story.sources, story.definitions) == (["Reuters"], [Definition("ISS", "a station")])


def test_a_sentence_in_capitals_below_the_story_is_no_source():
    story = parse("One is here.\n\nTwo is here.\n\nSOURCE: MINISTRY SAYS THE BILL IS RISING.")

    assert (story.sources, len(story.paragraphs)) == ([], 3)
    assert parse("One is here.\n\nTwo is here.\n\nSOURCE: MINISTRY OF PORTS").sources == ["MINISTRY OF PORTS"]


def test_a_paragraph_that_begins_like_a_source_line_stays_a_paragraph():
    text = "Source: " + "the minister said a great deal, " * 12

    assert parse(f"One is here.\n\n{text}").paragraphs == ["One is here.", text.strip()]


# Definitions


def defined(block: str) -> list[tuple[str, str]]:
    """The definitions of a story with this block below it."""
    return [tuple(entry) for entry in parse(f"One is here.\n\nSource: Reuters\n\n{block}\n").definitions]


@pytest.mark.parametrize(
    "heading",
    ["Definitions:", "Glossary:", "Definition:", "DEFINITIONS :", "**Glossary:**", "## Glossary:", "Glossary"],
)
def test_definitions_are_known_by_their_heading(heading):
    assert defined(f"{heading}\n\n– ISS: a station") == [("ISS", "a station")]


@pytest.mark.parametrize("front", ["– ", "- ", "— ", "• ", "* ", "", "–", "–\u00a0", "1. "])
@pytest.mark.parametrize("middle", [": ", " – ", " — ", " - ", ":\u00a0", " : ", "—"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_definitions_are_read_in_every_form(front, middle, between):
    meant = [("ISS", "a station, built\n  over the years: a lab."), ("Soyuz MS", "a craft"), ("Luna-25", "a probe")]
    entries = between.join(f"{front}{term}{middle}{meaning}" for term, meaning in meant)

    assert defined(f"Definitions:{between}{entries}") == [
        ("ISS", "a station, built over the years: a lab."),
        ("Soyuz MS", "a craft"),
        ("Luna-25", "a probe"),
    ]


def test_definitions_may_be_written_each_in_another_way():
    block = "Definitions:\n– ISS: a station\nNASA – an agency\n* ESA: another\n“JAXA”: a third\n**CSA:** a fourth"

    assert defined(block) == [
        ("ISS", "a station"),
        ("NASA", "an agency"),
        ("ESA", "another"),
        ("JAXA", "a third"),
        ("CSA", "a fourth"),
    ]


@pytest.mark.parametrize(
    ("block", "definitions"),
    [
        ("Definition: ISS – a station", [("ISS", "a station")]),
        ("Glossary:\nISS:\n  a station\nNASA:\n  an agency", [("ISS", "a station"), ("NASA", "an agency")]),
        (
            "Glossary:\n– ISS: a station run by the\nUnited States: and others\n– ESA: another",
            [("ISS", "a station run by the United States: and others"), ("ESA", "another")],
        ),
        (
            "Glossary:\n– ISS: a station\n\nwith six rooms\n\n– ESA: another",
            [("ISS", "a station with six rooms"), ("ESA", "another")],
        ),
        ("Glossary:\nU.S. Navy: a fleet\nof ships: all of them", [("U.S. Navy", "a fleet of ships: all of them")]),
        ("Glossary:\nISS: a station.\ncross-flight: a ride", [("ISS", "a station."), ("cross-flight", "a ride")]),
        ("Glossary:\n– site: https://example.org at 10:30", [("site", "https://example.org at 10:30")]),
    ],
)
def test_a_meaning_may_run_over_several_lines(block, definitions):
    assert defined(block) == definitions


def test_what_follows_the_definitions_is_kept_in_the_story():
    story = parse("One is here.\nTwo is here.\n\nDefinitions:\n– ISS: a station\n\n(Reporting by A; editing by B)")

    assert story.definitions == [Definition("ISS", "a station")]
    assert story.paragraphs == ["One is here.", "Two is here.", "(Reporting by A; editing by B)"]


def test_a_term_without_a_meaning_or_with_two_is_remarked_on():
    story = parse("One is here.\n\nDefinitions:\n– ISS: a station\n– ESA:\n– iss: a lab\n– ISS: a station")

    assert story.definitions == [Definition("ISS", "a station")]
    assert story.remarks == [
        "“ESA” was left out of the definitions: it has no meaning there.",
        "“iss” is defined twice; only the first meaning was taken, not “a lab”.",
    ]


def test_two_blocks_of_definitions_are_read_as_one():
    story = parse("One is here.\n\nDefinitions:\n– ISS: a station\n\nGlossary:\nESA: another")

    assert story.definitions == [Definition("ISS", "a station"), Definition("ESA", "another")]
    assert (story.paragraphs, story.remarks) == (["One is here."], [])


def test_the_word_glossary_in_the_story_is_no_heading():
    story = parse("Glossary\n\nOne is here.\n\nDefinitions:\n– ISS: a station")

    assert (story.headline, story.paragraphs) == ("Glossary", ["One is here."])
    assert story.definitions == [Definition("ISS", "a station")]


def test_a_heading_with_nothing_defined_below_is_a_paragraph():
    story = parse("One is here.\n\nDefinitions: none were agreed.")

    assert (story.paragraphs, story.definitions) == (["One is here.", "Definitions: none were agreed."], [])


# Refusals


@pytest.mark.parametrize(
    ("data", "problem", "remedy"),
    [
        (b"", "is empty", "Give a file that holds a story."),
        (b" \r\n\t", "is empty", "Give a file that holds a story."),
        ("\ufeff\u200b\u00a0".encode(), "is empty", "Give a file that holds a story."),
        (b"a" * 1_000_001, "is over 1 MB", "Give one story per file, as plain text."),
        ("café".encode("latin-1"), "is not UTF-8 text (byte 4)", "Save it as UTF-8."),
        ("story".encode("utf-16"), "is UTF-16 text", "Save it as UTF-8."),
        ("story".encode("utf-16-be").join((b"\xfe\xff", b"")), "is UTF-16 text", "Save it as UTF-8."),
        (b"\x7fELF\x00\x01", "is no text but binary data", "Give the story as plain text."),
        (
            b"a\x07b",
            "holds a control character (U+0007) at character 2",
            "Delete it, or paste the text again as plain text.",
        ),
        (b"a\xed\xa0\x80b", "is not UTF-8 text (byte 2)", "Save it as UTF-8."),
    ],
)
def test_a_file_that_is_no_story_is_refused_by_name(data, problem, remedy):
    with pytest.raises(UnfitText) as refusal:
        decode(data, "wire/one.txt")

    assert refusal.value.detail["field"] == "wire/one.txt"
    assert refusal.value.detail["problem"] == problem
    assert str(refusal.value) == f"wire/one.txt: {problem}. {remedy}"


@pytest.mark.parametrize(
    ("below", "sources", "rest"),
    [
        ("Reuters\nAFP\n\nMore words here", ["Reuters", "AFP"], ["More words here"]),
        ("\nReuters\nAFP\n\n- dpa\n\nMore words here", ["Reuters", "AFP", "dpa"], ["More words here"]),
        ("Reuters\nThe agencies wrote it.", ["Reuters"], ["The agencies wrote it."]),
        (f"Reuters\n{'x' * 80}\n{'y' * 81}", ["Reuters", "x" * 80], ["y" * 81]),
    ],
)
def test_sources_below_their_heading_end_where_the_story_goes_on(below, sources, rest):
    story = parse(f"A headline\n\nThe river rose by far.\n\nSources:\n{below}\n")

    assert (story.sources, story.paragraphs) == (sources, ["The river rose by far.", *rest])


def test_a_file_of_just_one_megabyte_is_taken():
    assert decode(b"a" * wire.MOST_BYTES, "one.txt") == "a" * wire.MOST_BYTES


@pytest.mark.parametrize("text", ["", "\n", "Source: Reuters", "Definitions:\n– ISS: a station"])
def test_text_without_a_paragraph_is_refused(text):
    with pytest.raises(UnfitText, match="holds no paragraph"):
        parse(text)


PIECES = """\
Source: Reuters|Sources:|Definitions:|Glossary|– ISS: a station|NASA – an agency|–|:|- :|One is here.|words, and\
|  indented|A short line|1. |**x**: y|\u00a0|Source: |— :|(Source: )| ||"""
LINES = st.lists(st.sampled_from(PIECES.split("|")), max_size=14)


@given(
    st.one_of(
        LINES.map("\n".join), st.text(max_size=80), st.text(st.sampled_from("aA.:–—-*\n\r\u00a0\u200b ,;"), max_size=60)
    )
)
@example("\ufeff\ufeffa")
def test_parse_reads_anything_or_refuses_it(text):
    try:
        story = parse(text)
    except UnfitText:
        return

    held = [
        story.headline or "",
        *story.paragraphs,
        *story.sources,
        *(words for entry in story.definitions for words in entry),
    ]
    assert story.paragraphs
    assert all(words == words.strip() != "" for words in held[1:])
    assert len(propose_headline(story.paragraphs)) <= wire.LONGEST_PROPOSAL
    assert normal(propose_headline(story.paragraphs))


@given(LINES)
def test_no_paragraph_is_lost_or_made_up(lines):
    text = "\n".join(lines)
    try:
        story = parse(text)
    except UnfitText:
        return

    assert all(word in normal(text) for paragraph in story.paragraphs for word in normal(paragraph).split(" "))
    for plain in ("One is here.", "A short line"):
        read = " ".join(
            [
                *(story.headline or "", *story.paragraphs, *story.sources),
                *(d.meaning for d in story.definitions),
                *story.remarks,
            ]
        )
        assert (plain in text) <= (plain in read)


@given(st.binary(max_size=60))
def test_decode_reads_anything_or_refuses_it(data):
    with contextlib.suppress(UnfitText):
        assert decode(data, "x") == data.decode("utf-8-sig")


@pytest.mark.parametrize(
    "unit",
    [
        "a\n",
        "Source:\n",
        "Source:\n\n",
        "– A: b\n",
        "Definitions:\n",
        "Glossary\n",
        "A: b\n\n",
        "a. ",
        "\n",
        "- \n",
        "x",
        "–",
        "Source: a,\n",
    ],
)
def test_a_megabyte_of_anything_is_read_quickly(unit):
    text = "One is here.\n\n" + unit * (500_000 // len(unit))
    began = pace.start()

    propose_headline(parse(text).paragraphs)

    assert pace.since(began) < 3


@needs_bad_inputs
@pytest.mark.parametrize(("text", "verdict"), list(texts("unicode", "sizes")))
def test_bad_inputs_make_a_story_or_are_refused_quickly(text, verdict):
    began = pace.start()

    with contextlib.suppress(UnfitText):
        assert parse(text).paragraphs

    assert pace.since(began) < max(1, len(text) / 1_000_000)


# Proposed headlines


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("A short sentence is a headline.", "A short sentence is a headline"),
        ("According to the agency, two flights were added.", "Two flights were added"),
        ("According to the agency, which flew twice, it rose.", "According to the agency, which flew twice, it rose"),
        ("MOSCOW, Aug 25 (Reuters) - Two flights were added.", "Two flights were added"),
        ("iPhone sales rose!", "iPhone sales rose"),
        ("It happened in the U.S.", "It happened in the U.S."),
        ("“It is over,” he said. He left.", "“It is over,” he said"),
        (
            "The two agencies agreed on Friday to fly together again, a spokesman for the larger of them said later.",
            "The two agencies agreed on Friday to fly together again",
        ),
        (
            "The governments of eleven European countries have agreed to share the costs of the laboratory until 2030.",
            "The governments of eleven European countries have agreed",
        ),
        ("x" * 200, "x" * 90),
        # exactly as long as a headline may be; a border at its very end, just past it, and where the first may stand
        (f"{'Ab' * 20}, {'c' * 48}", f"{'Ab' * 20}, {'c' * 48}"),
        (f"{'a' * 50} {'b' * 38}, {'c' * 20}", f"{'a' * 50} {'b' * 38}"),
        (f"{'a' * 50} {'b' * 39}, {'c' * 20}", "a" * 50),
        (f"{'a' * 30} {'b' * 70}", "a" * 30),
    ],
)
def test_a_headline_is_proposed_from_the_first_sentence(sentence, headline):
    assert propose_headline(["", sentence, "Another paragraph."]) == headline


def test_no_headline_is_proposed_from_nothing():
    assert propose_headline([]) == ""
