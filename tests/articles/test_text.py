"""Text: what is let in, what counts as the same words, where sentences end."""

from __future__ import annotations

import contextlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.errors import UnfitText
from articles.text import (
    _RELATIVE,
    CURLY_QUOTES,
    SPACES,
    _first_relative,
    admit,
    normal,
    placeholders,
    quotations,
    relative_grain,
    relative_phrases,
    sentence_hash,
    sentences,
)
from tests import pace, seed
from tests.bad_inputs import needs_bad_inputs, texts
from tests.cases import cases, needs_cases
from tests.seed import needs_seed

#: Letters, accents, quotes, stops, spaces and invisible characters, in the proportion that finds trouble.
AWKWARD = st.text(
    st.one_of(
        st.sampled_from("aZé1 .!?…\"'“”‘’„–—\n\t\u00a0\u202f\u3000"),
        st.sampled_from("\u0301\u0308\u0344\u200b\u200d\u200c\ufe0f\ufeff\u00ad\u061c\u202e👍👩म्ी中。"),
        st.characters(exclude_categories=["Cc", "Cs", "Cn"]),
    ),
    max_size=60,
)
PROSE = st.lists(
    st.sampled_from(
        [
            "The",
            "U.S.",
            "ISS.",
            "rose",
            "3.5",
            "percent.",
            "“Go!”",
            "he",
            "said…",
            "Mr.",
            "O’Neil",
            "(It fell.)",
            "No.",
            "—",
        ]
    ),
    max_size=25,
).map(" ".join)


def words(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


# What is let in


def test_admit_keeps_ordinary_text_as_it_is():
    text = "“Two\u00a0decades,” she said — naïve?\n\tŁódź, 東京, 10\u202f000 €"

    assert admit(text, field="body") == (text, [])


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n", "\u2028", "\u2029"])
def test_admit_makes_every_line_end_the_same(line_end):
    assert admit(f"one{line_end}two", field="body").text == "one\ntwo"


def test_admit_composes_letters_and_accents():
    assert admit("cafe\u0301", field="body").text == "café"


def test_admit_strips_what_nobody_can_see_and_says_so():
    admitted = admit("NA\u2060TO\u200b is\u200b so\u202e on", field="body")

    assert admitted.text == "NATO is so on"
    assert admitted.stripped == [
        "zero width space (U+200B), 2 times",
        "word joiner (U+2060)",
        "right-to-left override (U+202E)",
    ]


def test_admit_names_only_the_commonest_of_many_invisible_characters():
    hidden = "".join(chr(0xE0020 + n) for n in range(50))

    admitted = admit(f"safe{hidden}", field="body")

    assert admitted.text == "safe"
    assert len(admitted.stripped) == 9
    assert admitted.stripped[-1] == "42 other kinds of invisible character"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: the joiners are spelling
        "क्\u200dष",
        "👍🏽 👩\u200d👩\u200d👧\u200d👦 ❤\ufe0f 1\ufe0f\u20e3",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        'ראש הממשלה אמר: "NATO" (2026)',
    ],
)
def test_admit_keeps_joiners_where_a_script_or_an_emoji_is_spelled_with_them(text):
    assert admit(text, field="body") == (text, [])


@pytest.mark.parametrize(
    ("character", "sentence"),
    [
        (
            "\x07",
            "headline: holds a control character (U+0007) at character 13. "
            "Delete it, or paste the text again as plain text.",
        ),
        (
            "\x85",
            "headline: holds a control character (U+0085) at character 13. It comes from an old encoding: "
            "save the text as UTF-8 and try again.",
        ),
        (
            "\ud83d",
            "headline: holds half a character (U+D83D) at character 13. Delete it and type the character again.",
        ),
        (
            "\ufdd0",
            "headline: holds a code that stands for no character (U+FDD0) at character 13. "
            "Delete it, or paste the text again as plain text.",
        ),
    ],
)
def test_admit_refuses_what_is_no_text_by_name_and_place(character, sentence):
    with pytest.raises(UnfitText) as refusal:
        admit(f"Twelve chars{character} and more", field="headline")

    assert str(refusal.value) == sentence
    assert refusal.value.code == "unfit_text"
    assert refusal.value.detail["field"] == "headline"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (0x7F, "a control character.*Delete it, or paste"),
        (0x80, "a control character.*old encoding"),
        (0x9F, "a control character.*old encoding"),
        (0xD800, "half a character"),
        (0xDFFF, "half a character"),
        (0xFDD0, "stands for no character"),
    ],
)
def test_admit_tells_the_first_and_last_of_each_kind_apart(code, said):
    with pytest.raises(UnfitText, match=said):
        admit(f"a{chr(code)}b", field="body")


@pytest.mark.parametrize("code", [0, 1, 8, 0xB, 0xC, 0xE, 0x1E, 0x1F, 0x7F, 0x80, 0x9F, 0xFFFE, 0x1FFFE, 0x10FFFF])
def test_admit_refuses_controls_and_noncharacters(code):
    with pytest.raises(UnfitText):
        admit(f"a{chr(code)}b", field="body")


def test_admit_counts_no_line_that_comes_after():
    with pytest.raises(UnfitText, match=r" at character 2\."):
        admit("a\x07b\nc", field="body")


def test_admit_names_the_line_once_there_are_several():
    with pytest.raises(UnfitText, match="in line 3 at character 3"):
        admit("one\r\ntwo\r\nth\x00ree", field="body")


def test_admit_allows_thirty_accents_on_a_letter_and_refuses_more():
    assert admit("a" + "\u0301" * 30, field="body").text == "á" + "\u0301" * 29

    with pytest.raises(UnfitText, match="more than 30 accents on one letter at character 3"):
        admit("xxa" + "\u0301" * 31, field="body")


@pytest.mark.parametrize(
    "unit",
    ["\u0301\u0327", "\u0301\u200b\u0327", "\u0344", "é\u0327", "中", "\u00a0\u200b", "👩\u200d", "म\u200c", "\r\n"],
)
def test_admit_answers_a_megabyte_of_anything_within_a_second(unit):
    text = "a" + unit * (400_000 // len(unit))
    began = pace.start()

    with contextlib.suppress(UnfitText):
        admit(text, field="body")

    assert pace.since(began) < 1


@given(AWKWARD)
def test_admit_is_idempotent_and_strips_nothing_twice(text):
    try:
        once = admit(text, field="body").text
    except UnfitText:
        return

    assert admit(once, field="body") == (once, [])
    assert unicodedata.is_normalized("NFC", once)


# Normal words


def test_normal_straightens_quotes_spells_out_the_ellipsis_and_folds_spaces():
    assert normal(" “It’s\u00a0‘over’…”\n\tshe\u2009 said ") == "\"It's 'over'...\" she said"


def test_normal_keeps_case_digits_and_all_other_punctuation():
    text = "Luna-25 – “no” — 5′ 10″ «x» `y` −5 Ａ"

    assert normal(text) == 'Luna-25 – "no" — 5′ 10″ «x» `y` −5 Ａ'


def test_normal_knows_every_space_of_unicode_and_no_other_character():
    listed = {chr(code) for code in range(0x110000) if chr(code).isspace()} - set("\x1c\x1d\x1e\x1f")

    assert set(SPACES) == listed


@given(AWKWARD)
def test_normal_is_idempotent(text):
    assert normal(normal(text)) == normal(text)


@given(AWKWARD, st.sampled_from(SPACES), st.booleans())
def test_normal_does_not_mind_harmless_edits(text, space, decomposed):
    edited = text.replace(" ", space + space).translate(str.maketrans(CURLY_QUOTES)).replace("…", "...")
    edited = space + (unicodedata.normalize("NFD", edited) if decomposed else edited) + "\n"

    assert normal(edited) == normal(text)


@given(PROSE, st.characters(categories=["L", "N", "P", "S"]))
def test_normal_minds_every_other_character(text, character):
    if character in CURLY_QUOTES or character == "…" or normal(character) != character:
        return

    assert normal(f"{text}{character}") != normal(text)


def test_sentence_hash_is_that_of_the_normal_words():
    assert sentence_hash("“Over.”\u00a0 ") == sentence_hash('"Over."')
    assert sentence_hash("a") == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"


# Sentences


@pytest.mark.parametrize(
    "block",
    [
        "The U.S. launched it.| It flew on Soyuz MS.| Next came J. K. Rowling, who paid $3.5 million to Dr. Smith.",
        "“We will go,” he said.| “We must.”| Then he left.",
        'He said "no."| Then he left.| "Is it?" she asked.| (It was.)| \'Go!\'| He went.',
        "He works for the U.S.| The end came at 5 p.m. Monday, in Washington, D.C. on Jan. 5.",
        "No. 10 said no.| It left.",
        "They met Lt. Col. Smith, Maj. Gen. Jones and Lt. Gov. Roe in St. Petersburg.| Mr. O’Neil left.",
        "Prices rose by .5 percent.| What?!| Really... yes.| And so…| It went.",
        "The bank.| Russia left it cold.| Krikalev came to life.| Poland was off the map.| Talent is art.| India won.",
        "He took vitamin C.| It worked.| After World War I.| The ship sank at 3 m.| It is 5 ft. 3 in. tall.",
        "It is run by Acme Inc.| The firm said so.| See pp. 5-7, cf. Smith, e.g. here.",
        "It fell 5%.| 2 people left [see p. 5].| “3 people died.”",
        "It landed.|Then it stayed.| See www.example.Com or write to a.b@example.Com.",
        "他说。|我们走！|好",
        "A heading without a stop",
        "What next?| Nobody knows",
        "A. The first of the list",
        "— …",
        "It rose.| — — It fell.",
        "First line.\n|Second line,\nwhich runs on.",
    ],
)
def test_sentences_end_where_a_reader_would_end_them(block):
    expected = [piece.strip() for piece in block.split("|")]

    assert words(block.replace("|", "")) == expected


def test_sentences_of_nothing_are_none():
    assert words("") == words(" \n\u00a0\t") == []


@given(st.one_of(AWKWARD, PROSE, st.text(max_size=40)))
def test_sentences_hold_every_visible_character_once_and_name_their_place(block):
    found = sentences(block)

    assert [block[start:end] for _, start, end in found] == [text for text, _, _ in found]
    places = [place for _, start, end in found for place in range(start, end)]
    assert len(places) == len(set(places))
    assert all(character in SPACES for at, character in enumerate(block) if at not in set(places))
    assert all(text.strip(SPACES) == text != "" for text, _, _ in found)


@given(st.one_of(AWKWARD, PROSE))
def test_sentences_are_the_same_in_normal_words(block):
    try:
        block = admit(block, field="body").text
    except UnfitText:
        return

    assert [normal(text) for text in words(block)] == words(normal(block))


@pytest.mark.parametrize(
    "unit",
    [
        "A. ",
        '."',
        "。",
        "…",
        "“",
        "x.",
        "No. ",
        "  a",
        ". . ",
        "He left. ",
        "a-",
        "中",
        "'a ",
        "this ",
        "[check ",
        "« ",
    ],
)
def test_a_long_block_takes_linear_time(unit):
    text = unit * (100_000 // len(unit))
    began = pace.start()

    for ask in (sentences, relative_phrases, placeholders, quotations):
        ask(text)

    assert pace.since(began) < 1


# Words that need a date


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("They met <today>.", "day"),
        ("<Yesterday> it rose.", "day"),
        ("<the day before yesterday>", "day"),
        ("<earlier today>", "day"),
        ("<This morning> it fell.", "day"),
        ("He left <on Monday>.", "day"),
        ("<Late on Friday> it sank, a spokesman said.", "day"),
        ("It ends <next Sunday>.", "day"),
        ("They docked <two days ago>.", "day"),
        ("<an hour ago>", "day"),
        ("in <the past 24 hours>", "day"),
        ("The probe crashed <this week>.", "week"),
        ("<earlier this\u00a0week>", "week"),
        ("<at the weekend>", "week"),
        ("<a week ago>", "week"),
        ("over <the past two weeks>", "week"),
        ("<last month>", "month"),
        ("<next March>", "month"),
        ("<this summer>", "month"),
        ("A treaty signed <last year>.", "year"),
        ("<earlier this year>", "year"),
        ("<last fiscal year>", "year"),
        ("<a year ago>", "year"),
        ("<two decades ago>", "year"),
        ("for <the last ten years>", "year"),
    ],
)
def test_relative_words_are_found_with_their_grain(text, grain):
    phrase = text[text.index("<") + 1 : text.index(">")]
    start = text.index("<")

    found = relative_phrases(text.replace("<", "").replace(">", ""))

    assert found == [(phrase, start, start + len(phrase), grain)]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, 24 August 2023, it rose.",
        "On Monday, Aug. 24, it rose.",
        "On Monday (May 5) it rose, and on Tuesday 6th May it fell.",
        "On Monday, the 5th of May, it rose.",
        "It rose the following Monday, and fell on Friday of that week.",
        "Any Friday will do.",
        "24 August 2023, a Thursday",
        "every Monday",
        "Black Friday and Easter Monday",
        "the Sunday Times and USA Today",
        "the last week of July",
        "the next day",
        "the year after",
        "It may, in recent years, march on.",
        "last",
        "two years later",
        "thisweek lastyear",
    ],
)
def test_words_that_need_no_story_date_are_left_alone(text):
    assert relative_phrases(text) == []


@needs_cases
@pytest.mark.parametrize("row", cases("relative_date"), ids=lambda row: row["id"])
def test_what_was_taken_for_a_date_in_use_is_none(row):
    assert bool(relative_phrases(row["given"])) == row["right"]


@pytest.mark.parametrize(
    "text",
    [
        "Today’s Zaman reported it.",
        "He wrote for Today’s Zaman until it closed.",
        "It stood in Today's Farmer, a weekly.",
        "This Week magazine said so.",
        "He told This Week that the dam held.",
        "She appeared on Last Week Tonight in May.",
        "The Today programme asked him.",
        "Today newspaper was closed.",
        "Psychology Today printed it, and so did India Today.",
        "He hosted the Tonight Show.",
        "He watched Tomorrow's World as a boy.",
        "The Mail on Sunday wrote it first.",
        "Scotland on Sunday reported it.",
        "She was on Saturday Night Live.",
        "Monday Night Football was delayed.",
        "The Sunday World and the Sunday Business Post had it.",
        "He told the Sunday Post so.",
        "Sheffield Wednesday lost, and nobody fasted on Shrove Tuesday.",
        "Wednesday Addams is nobody's friend.",
        "The film Edge of Tomorrow was shot there.",
        "The band played Six Months Ago twice.",
        "He saw The Day After Tomorrow there.",
        "It was shown as Last Summer in Oslo.",
        "Nursing Today printed it.",
        "The newspaper Today closed in 1995, and so did TODAY newspaper.",
        "Today's Dietitian, a magazine, had it.",
    ],
)
def test_names_of_papers_and_programmes_are_no_dates(text):
    assert relative_phrases(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Today the port closed.", "Today"),
        ("Today’s vote was close.", "Today"),
        ("Today's European summit failed.", "Today"),
        ("The port closed Today.", "Today"),
        ("Minister Resigns This Week", "This Week"),
        ("Port Closes Today", "Today"),
        ("Strike Hits Turkey Today", "Today"),
        ("PORT CLOSES TODAY", "TODAY"),
        ("This week the magazine said so.", "This week"),
        ("It ended. Last night the mayor left.", "Last night"),
        ("Yesterday Brandt sold it.", "Yesterday"),
        ("On Sunday show hosts met.", "On Sunday"),
        ("Last Friday paper ran out.", "Last Friday"),
        ("On Sunday Mirror staff struck.", "On Sunday"),
        ("It shut on Sunday Express trains.", "on Sunday"),
        ("Crane Falls Friday Night", "Friday"),
        ("He said Monday Star Ferries would close.", "Monday"),
        ("It rained in Scotland on Sunday.", "on Sunday"),
        ("In Russia today, prices rose.", "today"),
        ("Brandt Quits Today", "Today"),
        ("The Next Two Years", "The Next Two Years"),
    ],
)
def test_a_capital_alone_makes_no_name_of_a_date(text, date):
    assert [phrase.text for phrase in relative_phrases(text)] == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("By Friday, 40 people had died.", "By Friday"),
        ("On Friday 40 people died.", "On Friday"),
        ("On Monday May resigned.", "On Monday"),
        ("On Friday, March was forgotten.", "On Friday"),
        ("On Friday (3 days late) it came.", "On Friday"),
    ],
)
def test_a_figure_or_a_name_behind_a_weekday_makes_no_date_of_it(text, date):
    assert [phrase.text for phrase in relative_phrases(text)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "“Last year was good,” he said <this week>.",
        '"Last year was good," he said <this week>.',
        "‘Last year was good,’ he said <this week>.",
        "'Last year was good,' he said <this week>.",
        "He called it «the best of this year» <this week>.",
        "The astronauts’ flight <this week> was Roscosmos’ own.",
        "The 6'2\" man came <this week>.",
        "“We meet today.” “And tomorrow?” he asked <this week>. “We left yesterday.”",
    ],
)
def test_relative_words_in_direct_quotes_say_when_for_themselves(text):
    assert [phrase.text for phrase in relative_phrases(text.replace("<", "").replace(">", ""))] == ["this week"]


def test_a_quotation_that_goes_on_in_the_next_block_is_one_only_from_its_beginning():
    assert relative_phrases("“We left last year.") == []
    assert [phrase.text for phrase in relative_phrases("He said last year: “We left")] == ["last year"]
    assert [phrase.text for phrase in relative_phrases("He left: “We go last year")] == ["last year"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said that Monday’s talks had failed.",
        "Police said that Tuesday would be a holiday.",
        "Shares fell following Monday’s attack.",
        "Police in Sheffield Wednesday arrested ten people.",
        "The Tuesday News Conference was cancelled.",
        "Low Monday turnout worried the board.",
        "Last Night fans rioted.",
        "Next Week the court will rule.",
    ],
)
def test_a_day_is_no_name_for_the_word_beside_it(text):
    assert len(relative_phrases(text)) == 1


#: What relative words are made of, and what keeps some of them from being any.
RELATIVES = (
    "the this past last next coming current earlier late yesterday tomorrow today tonight day before after morning"
    " night hours ago on by since over during weekend of working week fortnights month summer fiscal year decades a an"
    " one twelve few couple half several 3 12th Monday Fridays Sunday January May Black USA Times , . – mid-"
)
OF_RELATIVE = st.lists(st.sampled_from(RELATIVES.split()), min_size=1, max_size=12).map(" ".join)


@given(OF_RELATIVE, st.integers(0, 20))
def test_relative_words_looked_for_where_they_begin_are_those_of_a_search(text, start):
    searched, found = _RELATIVE.search(text, start), _first_relative(text, start, len(text))

    assert (found and (found.span(), found.lastgroup)) == (searched and (searched.span(), searched.lastgroup))


def test_relative_grain_is_the_finest():
    assert relative_grain("signed last year, broken on Monday") == "day"
    assert relative_grain("signed last year, broken last week") == "week"
    assert relative_grain("signed in 2022") == ""


@given(PROSE, st.sampled_from(["last year", "“this week”", "on Monday", "“", "”"]), PROSE)
def test_relative_words_do_not_mind_harmless_edits(before, phrase, after):
    text = f"{before} {phrase} {after}"

    found = relative_phrases(text)

    assert [text[start:end] for _, start, end, _ in found] == [words for words, _, _, _ in found]
    assert [normal(words) for words, *_ in found] == [words for words, *_ in relative_phrases(normal(text))]


def test_quotations_pair_their_marks_and_know_when_one_is_missing():
    assert quotations("He said “no” and 'yes.'") == [(8, 12, True), (17, 23, True)]
    assert quotations("He said: “We") == [(9, 12, False)]
    assert quotations("must go.” He left.") == [(0, 9, False)]
    assert quotations("’Tis the rock ’n’ roll of 6’2” men") == []


@pytest.mark.parametrize(
    "text",
    [
        "It cost <TK> euros.",
        "<TKTK>",
        "<TK5> men",
        "<TKname> said",
        "Mr. <XXX> said",
        "<xxx>",
        "<[check]>",
        "<[CHECK the title]>",
        "rose <(check)> again",
        "<(TK: date)>",
        "<[tbc]>",
        "<Lorem  ipsum> dolor",
        "really<???>",
    ],
)
def test_placeholders_are_found(text):
    left = text[text.index("<") + 1 : text.index(">")]

    assert [phrase.text for phrase in placeholders(text.replace("<", "").replace(">", ""))] == [left]


@pytest.mark.parametrize(
    "text",
    [
        "Uttk is a village.",
        "the XXX Corps and Super Bowl XXX",
        "size XXXL",
        "TK Maxx",
        "flight TK1980",
        "a [sic] b",
        "(check the box) and check it",
        "What?? No!",
        "a site at example.xxx",
        "the ipsum of lorem",
    ],
)
def test_normal_prose_holds_no_placeholder(text):
    assert placeholders(text) == []


# The seed and the bad inputs


@needs_bad_inputs
@pytest.mark.parametrize(("text", "verdict"), list(texts("unicode", "sizes")))
def test_bad_inputs_are_answered_or_refused_quickly(text, verdict):
    began = pace.start()

    try:
        admitted = admit(text, field="body")
    except UnfitText:
        assert verdict != "accept"
    else:
        for ask in (sentences, normal, relative_phrases, placeholders):
            ask(admitted.text)
        assert verdict != "accept" or admitted == (unicodedata.normalize("NFC", text), [])

    assert pace.since(began) < max(1, len(text) / 1_000_000)


@needs_seed
def test_the_seed_has_twelve_sentences_in_its_seven_paragraphs():
    paragraphs = seed.text().split("\n\n")[:7]

    found = [len(sentences(paragraph)) for paragraph in paragraphs]

    assert found == [2, 3, 2, 1, 1, 1, 2]


@needs_seed
def test_the_seed_has_two_relative_dates_and_no_placeholder():
    text = seed.text()

    assert [(phrase.text, phrase.grain) for phrase in relative_phrases(text)] == [
        ("last year", "year"),
        ("this week", "week"),
    ]
    assert placeholders(text) == []


def test_a_relative_word_needs_no_other_word_beside_it():
    assert [phrase.text for phrase in relative_phrases("Yesterday.")] == ["Yesterday"]


def test_a_quotation_that_is_not_closed_hides_words_only_where_it_opens_the_block():
    assert [phrase.text for phrase in relative_phrases('X "yesterday')] == ["yesterday"]
    assert relative_phrases(' "yesterday') == []


def test_a_placeholder_tells_no_time():
    assert placeholders("A TK here") == [("TK", 2, 4, "")]


def test_a_word_too_long_to_be_one_moves_no_sentence_behind_it():
    text = f"See {'a.b' * 80}. Then it rose! And X{'!b' * 120}? He left."

    assert [sentence.text for sentence in sentences(text)] == [
        f"See {'a.b' * 80}.",
        "Then it rose!",
        f"And X{'!b' * 120}?",
        "He left.",
    ]
