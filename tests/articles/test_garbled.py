"""Text damaged on its way: refused with its place, or mended and told."""

from __future__ import annotations

import pytest

from articles.errors import UnfitText
from articles.wire import decode, parse
from tests.cases import case, needs_cases


def refused(text: str | bytes) -> str:
    """Why a text was refused."""
    with pytest.raises(UnfitText) as refusal:
        parse(decode(text.encode() if isinstance(text, str) else text, "item"))
    return str(refusal.value.detail["problem"])


# Wrongly decoded


@needs_cases
def test_the_mojibake_of_the_cases_is_refused():
    assert refused(case("mojibake-quiet")["given"]) == "was decoded wrongly in line 3 at character 9: “portâ€™s”"


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1", "mac_roman", "cp1250", "cp1257", "cp1254"])
@pytest.mark.parametrize(
    "words",
    [
        "The port’s chief",
        "“We were lucky”",
        "It cost €3.5 million",
        "Bergvik – a port",
        "Señor Muñoz café",
        "Ærø Århus",
    ],
)
def test_text_decoded_wrongly_is_refused_with_its_place(wrong, words):
    text = (
        f"Crane falls\n\n{words.encode().decode(wrong, 'replace').replace(chr(0xFFFD), '')} said so.\n\nTwo men died."
    )
    if any(0x80 <= ord(character) < 0xA0 for character in text):
        assert "control character" in refused(text) or "decoded wrongly in line 3 at character" in refused(text)
    else:
        assert refused(text).startswith("was decoded wrongly in line 3 at character ")


def test_text_decoded_wrongly_twice_is_refused():
    text = "The port’s chief".encode().decode("cp1252").encode().decode("cp1252", "replace")

    assert refused(f"Crane falls\n\n{text} said so.").startswith(("was decoded wrongly in line 3", "holds the mark"))


@pytest.mark.parametrize(
    "text", ["Ð¿Ð¾Ñ\x80Ñ\x82", "РїРѕСЂС‚ Бергвика вЂ” открыт", "portвЂ™s", "Ã¥Ã¤Ã¶", "naÃ¯ve", "&acirc;&euro;&trade;s"]
)
def test_other_scripts_decoded_wrongly_are_refused(text):
    assert refused(f"Crane falls\n\nThe port said {text} on Friday.")


@pytest.mark.parametrize(
    "words",
    ["Orbisâ„¢", "portΓÇÖs", "ÔÇ£lucky", "Γé¼3.5", "M├╝ller", "5 ┬░C", "naГЇve", "MĂĽller", "portÕs", "‚Ñ¢"],
)
def test_what_old_encodings_make_of_marks_and_letters_is_refused(words):
    assert refused(f"Crane falls\n\nIt said {words} there.").startswith("was decoded wrongly in line 3 at character ")


@pytest.mark.parametrize(("words", "at"), [("port\\u2019s", 9), ("port%E2%80%99s", 9), ("caf%C3%A9", 8)])
def test_what_stands_escaped_as_in_programs_and_addresses_is_refused(words, at):
    assert refused(f"Crane falls\n\nThe {words} chief.") == (
        f"holds a character that stands escaped in line 3 at character {at}: “{words}”"
    )


def test_the_place_of_what_was_decoded_wrongly_is_that_of_its_first_sign():
    assert refused("Crane falls\n\nÂ£5 was paid.") == "was decoded wrongly in line 3 at character 1: “Â£5”"


@pytest.mark.parametrize(
    "sentence",
    [
        "See https://example.org/caf%C3%A9 and example.org/%E2%80%99x for it.",
        "ATĂŞ şi MĂRUL; Г. Гоголь; Õhtuleht; ├── src.",
        "Die Fläche beträgt „100 m²“ und kostet „5 €“.",
        "El señor Muñoz: «¿Qué pasó?», dijo; n.º 5, 2.ª vez.",
        "L’œuvre à 50 % – déjà vu, c’est ça.",
        "NÃO, a manhã de São João.",
        "Đường phố Việt Nam ở Hà Nội.",
        "Zażółć gęślą jaźń; ÅNGSTRÖM; Ærø; Łódź.",
        "Он сказал: «Порт открыт» — и ушёл.",
        "Η πόλη του Άργους, είπε «ναι».",
        "It was −5 °C ± 2 °C, ½ or ¾ of 10 µm², £5½m, §7, ©2026, ®, ™.",
        "港は再開する。「はい」と言った。",
        "قالت وكالة الفضاء (ISS) إن الرحلة نجحت!",
        "Price’s “quote” – ‘single’ … •",
        "See https://ru.wikipedia.org/wiki/" + "%D0%B0" * 50 + "%E2%80%93x and example.com?q=caf%C3%A9 for it.",
    ],
)
def test_text_of_any_language_is_read(sentence):
    assert parse(decode(f"Crane falls\n\n{sentence}\n\nTwo men died.\n".encode(), "item")).paragraphs[0] == sentence


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Caf\ufffd closes\n\nOne is here.", "at character 4: “Caf\ufffd”"),
        ("Crane falls\n\nThe port\ufffds chief", "in line 3 at character 9: “port\ufffds”"),
        ("Crane falls\n\nIt cost \ufffd 3", "in line 3 at character 9: “\ufffd”"),
        ("Crane falls\n\nThe port&#65533;s chief", "in line 3 at character 9: “port\ufffds”"),
        ("Crane falls\n\nThe port&#xD800;s chief", "in line 3 at character 9: “port\ufffds”"),
    ],
)
def test_a_character_that_was_lost_is_refused_with_its_place(text, problem):
    assert refused(text) == f"holds the mark of a character that was lost (U+FFFD) {problem}"


# Escaped


@needs_cases
def test_the_entities_of_the_cases_are_decoded_and_told():
    story = parse(case("html-entities")["given"])

    assert (story.headline, story.paragraphs) == (
        "Crane & ferry: port’s day",
        ["The port’s chief said it cost €3.5\u00a0million.", "Two men died."],
    )
    assert story.remarks == [
        "Decoded, since it stood escaped in the text: &amp; as &, &rsquo; as ’, &#8217; as ’, &euro; as €, &nbsp;."
    ]


@pytest.mark.parametrize(
    ("escaped", "meant", "told"),
    [
        ("AT&amp;T", "AT&T", "&amp; as &"),
        ("the port&#x2019;s", "the port’s", "&#x2019; as ’"),
        ("the port&#X2019;s", "the port’s", "&#X2019; as ’"),
        ("3&ndash;4&ndash;5", "3–4–5", "&ndash; as – (2 times)"),
        ("caf&eacute;", "café", "&eacute; as é"),
        ("&ldquo;Yes&rdquo;", "“Yes”", "&ldquo; as “, &rdquo; as ”"),
        ("&quot;Yes&quot;", '"Yes"', '&quot; as " (2 times)'),
        ("5 &lt; 6 &gt; 4", "5 < 6 > 4", "&lt; as <, &gt; as >"),
        ("the port&amp;rsquo;s", "the port’s", "&amp; as &, &rsquo; as ’"),
        ("the port&amp;amp;rsquo;s", "the port’s", "&amp; as & (2 times), &rsquo; as ’"),
        ("&#8364;3", "€3", "&#8364; as €"),
        ("&#128;3", "€3", "&#128; as €"),
        ("ti&shy;tle", "title", "&shy;"),
        ("3.5&nbsp million", "3.5\u00a0 million", "&nbsp"),
        ("AT&amp T", "AT& T", "&amp as &"),
        ("&copy 2026", "© 2026", "&copy as ©"),
        ("the port&#8217 s", "the port’ s", "&#8217 as ’"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2", "&amp; as &"),
    ],
)
def test_what_stands_escaped_is_decoded_and_told(escaped, meant, told):
    story = parse(f"Crane falls\n\nIt says {escaped} there.\n\nTwo men died.")

    assert story.paragraphs[0] == f"It says {meant} there."
    assert story.remarks[0] == f"Decoded, since it stood escaped in the text: {told}."


@pytest.mark.parametrize(
    "words",
    [
        "R&D;",
        "AT&T;",
        "a & b;",
        "&c.",
        "http://x.org/?a=1&copy=2&reg",
        "?a&copy=2",
        "&ampersand",
        "&#;",
        "&nosuchname;",
    ],
)
def test_what_is_no_escape_stays(words):
    story = parse(f"Crane falls\n\nIt says {words} there.\n\nTwo men died.")

    assert (story.paragraphs[0], story.remarks) == (f"It says {words} there.", [])


def test_many_kinds_of_escapes_are_told_in_short():
    story = parse(
        "Crane falls\n\nIt says &auml;&ouml;&uuml;&eacute;&egrave;&agrave;&ccedil;&ntilde;&aring;&oslash; there."
    )

    assert story.remarks == [
        "Decoded, since it stood escaped in the text: &auml; as ä, &ouml; as ö, &uuml; as ü, &eacute; as é, &egrave;"
        " as è, &agrave; as à, &ccedil; as ç, &ntilde; as ñ, 2 more."
    ]


def test_a_text_is_known_again_by_what_it_was_before_it_was_decoded():
    given = "Crane falls\n\nAT&amp;T said so.\n\nTwo men died."

    assert parse(given).sha256 == parse(given.replace("\n", "\r\n")).sha256
    assert parse(given).sha256 != parse(given.replace("&amp;", "&")).sha256


# Page breaks


@needs_cases
def test_the_form_feed_of_the_cases_is_white_space():
    story = parse(decode(case("pdf-formfeed")["given"].encode(), "item"))

    assert " ".join(story.paragraphs) == (
        "The authority inspected 412 cranes last year and found faults in 37 of them."
        " Officials said the work had cost 3 million euros."
    )
    assert story.remarks == []


@pytest.mark.parametrize(
    ("between", "paragraphs"),
    [
        ("\n\f", ["One is here and here."]),
        ("\f\n", ["One is here and here."]),
        ("\r\n\f\r\n", ["One is here", "and here."]),
        ("\n\f\n", ["One is here", "and here."]),
        ("\n\n\f", ["One is here", "and here."]),
        ("\f", ["One is here and here."]),
        ("\v", ["One is here and here."]),
        (" \f ", ["One is here and here."]),
        ("\n\f\f", ["One is here and here."]),
    ],
)
def test_a_page_break_is_white_space_wherever_it_stands(between, paragraphs):
    text = f"\fCrane falls\n\nOne is here{between}and here.\n\nTwo men died.\n\f"

    story = parse(decode(text.encode(), "item"))

    assert (story.headline, story.paragraphs) == ("Crane falls", [*paragraphs, "Two men died."])


def test_a_text_is_known_again_without_its_page_breaks():
    text = "Crane falls\n\nOne is here\n\fand here.\n\nTwo men died."

    assert parse(text).sha256 == parse(text.replace("\f", "")).sha256
