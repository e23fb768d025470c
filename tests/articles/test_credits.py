"""Lines that name sources, and lines of the story that only begin like one."""

from __future__ import annotations

import pytest

from articles.wire import parse
from tests.cases import case, needs_cases

AMID = "Crane falls in Bergvik\n\nThe port said on Friday it might reopen.\n\n{}\n\nTwo men died.\n"
BELOW = "Crane falls in Bergvik\n\nThe port said on Friday it might reopen.\n\nTwo men died.\n\n{}\n"


@needs_cases
def test_a_source_in_prose_stays_prose():
    given = case("source-in-prose")

    story = parse(given["given"])

    assert (story.headline, story.paragraphs, story.sources) == (
        given["right"]["headline"],
        given["right"]["paragraphs"],
        given["right"]["sources"],
    )
    assert story.remarks == [
        "“Source: the ministry says the bill is 3.5 million euros and…” stayed in the story:"
        " it reads like a sentence, not like the name of a source."
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Sources: two officials told us so.",
        "SOURCE: The port is closed.",
        "Source: the ministry blamed the rain.",
        "Source: who knows?",
        "Source: nobody, ever!",
        "(Source: the minister was there.)",
        "Sources: “We will not pay,” three people at the port said.",
        "Source : a man close to the talks, who hasn’t been named",
        "*Source:* the ministry wouldn't say",
        "Source: the bill has tripled, see https://example.org/bill",
        "Source: the port authority of Bergvik and of the towns around it denied the report",
        "Sources: what Reuters, AFP and AP had is old",
    ],
)
@pytest.mark.parametrize("place", [AMID, BELOW])
def test_a_sentence_that_begins_like_a_source_line_stays_in_the_story_and_is_told(line, place):
    story = parse(place.format(line))

    assert line in story.paragraphs
    assert len(story.paragraphs) == 3
    assert story.sources == []
    assert story.remarks == [
        f"“{line if len(line) <= 60 else line[:59].rstrip() + '…'}” stayed in the story:"
        " it reads like a sentence, not like the name of a source."
    ]


@pytest.mark.parametrize(
    "line", ["Source: Eurostat", "Sources: police, hospital", "Source: Holm & Co., Ltd.", "Sources:"]
)
def test_a_source_line_above_more_of_the_story_stays_in_it_and_is_told(line):
    story = parse(AMID.format(line))

    assert story.paragraphs == ["The port said on Friday it might reopen.", line, "Two men died."]
    assert (story.sources, story.remarks) == ([], [f"“{line}” stayed in the story, which goes on below it."])


def test_a_sentence_wrapped_over_lines_stays_whole():
    line = "Source: the ministry of finance of\nBergvik says the bill is\nrising"

    story = parse(AMID.format(line))

    assert story.paragraphs[1] == "Source: the ministry of finance of Bergvik says the bill is rising"


def test_names_under_a_heading_amid_the_story_are_sources_and_told():
    story = parse(AMID.format("Sources:\n- police\n- hospital"))

    assert story.paragraphs == ["The port said on Friday it might reopen.", "Two men died."]
    assert story.sources == ["police", "hospital"]
    assert story.remarks == ["What stands below “Sources:” was taken for sources, though the story goes on after it."]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Source: Reuters\n\nCrane falls\n\nThe port closed. Two men died.\n\nMore is to come.",
         ["The port closed. Two men died.", "More is to come."]),
        ("Crane falls\nSource: Reuters\n\nThe port closed.\n\nTwo men died.", ["The port closed.", "Two men died."]),
        ("Crane falls\n\nThe port closed.\n\nTwo men died.\nSource: Reuters", ["The port closed.", "Two men died."]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\n(Reporting by Anna Dahl; editing by Per Holm.)",
         ["The port closed.", "(Reporting by Anna Dahl; editing by Per Holm.)"]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\nAll rights reserved.",
         ["The port closed.", "All rights reserved."]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\nENDS", ["The port closed.", "ENDS"]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\nEditing by Ilse Roth.",
         ["The port closed.", "Editing by Ilse Roth."]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\nPer Holm contributed to this report.",
         ["The port closed.", "Per Holm contributed to this report."]),
        ("Crane falls\n\nThe port closed.\n\nSource: Reuters\n\nDefinitions:\n- ISS: a lab. It is old.",
         ["The port closed."]),
    ],
)  # fmt: skip
def test_a_source_line_above_or_below_the_story_names_a_source(text, paragraphs):
    story = parse(text)

    assert (story.headline, story.paragraphs, story.sources, story.remarks) == (
        "Crane falls", paragraphs, ["Reuters"], [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("https://example.org/a,b", ["https://example.org/a,b"]),
        ("https://example.org/a,b.", ["https://example.org/a,b"]),
        ("https://example.org/a;b", ["https://example.org/a;b"]),
        ("https://example.org/a,b,c?d=1,2#e,f", ["https://example.org/a,b,c?d=1,2#e,f"]),
        ("Reuters, https://example.org/a,b, AFP", ["Reuters", "https://example.org/a,b", "AFP"]),
        ("Reuters; https://example.org/a,b;c; AFP", ["Reuters", "https://example.org/a,b;c", "AFP"]),
        ("https://example.org/a,b,https://example.org/c,d", ["https://example.org/a,b", "https://example.org/c,d"]),
        ("https://example.org,Reuters", ["https://example.org", "Reuters"]),
        ("www.example.org/a,b and more", ["www.example.org/a,b and more"]),
        ("example.org/a,b, AFP", ["example.org/a,b", "AFP"]),
        ("doi:10.1000/a,b", ["doi:10.1000/a,b"]),
        ("Reuters (https://example.org/a,b)", ["Reuters (https://example.org/a,b)"]),
        ("https://example.org/_a_,b_", ["https://example.org/_a_,b_"]),
        ("Reuters,AFP", ["Reuters", "AFP"]),
        ("Law 1,250 of 1990, AFP", ["Law 1,250 of 1990", "AFP"]),
        ("Anna Dahl, M.D., Per Holm, Ph.D., Roth, LLP", ["Anna Dahl, M.D.", "Per Holm, Ph.D.", "Roth, LLP"]),
        ("Reuters, AFP,\nAssociated Press\nand Bloomberg", ["Reuters", "AFP", "Associated Press and Bloomberg"]),
        ("Reuters, AFP,\nAssociated Press,\nand Bloomberg", ["Reuters", "AFP", "Associated Press", "Bloomberg"]),
        ("What Was Said, a book", ["What Was Said", "a book"]),
        ("https://example.org/who-is-who", ["https://example.org/who-is-who"]),
        ("interviews with port officials", ["interviews with port officials"]),
        ("Ministry of Finance, annual report.", ["Ministry of Finance", "annual report"]),
    ],
)
def test_an_address_is_one_name_whatever_stands_in_it(listed, names):
    story = parse(BELOW.format(f"Sources: {listed}"))

    assert (story.sources, story.remarks) == (names, [])
    assert story.paragraphs == ["The port said on Friday it might reopen.", "Two men died."]


def test_a_list_of_sources_ends_where_it_gets_too_long_for_one():
    text = BELOW.format("Sources: Reuters,\n" + "\n".join(["and so on,"] * 40))

    story = parse(text)

    assert story.sources[0] == "Reuters"
    assert len(story.paragraphs) == 3
