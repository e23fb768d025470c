"""What is no wire text is refused by name, with its place; what only looks like it is a story."""

from __future__ import annotations

import contextlib
import json
import quopri

import pytest

from articles.errors import UnfitText
from articles.models import Article
from articles.wire import decode, parse
from articles.workflow import importing
from tests import pace
from tests.cases import case, cases, needs_cases

BODY = "The port said on Friday it might reopen.\n\nTwo men died.\n"
PARAGRAPHS = "<p>The port said on Friday it might reopen.</p><p>Two men died.</p>"


def refused(text: str | bytes) -> tuple[str, str]:
    """What a text was refused as, and where that shows."""
    with pytest.raises(UnfitText) as refusal:
        parse(decode(text.encode() if isinstance(text, str) else text, "item"))
    problem = str(refusal.value.detail["problem"])
    assert refusal.value.detail["remedy"] == "Give the story as plain text."
    name, _, where = problem.removeprefix("is ").partition(", which cannot be read yet (")
    return name, where.partition(": “")[0]


@needs_cases
@pytest.mark.parametrize("name", [one["id"] for one in cases("format")])
def test_the_formats_of_the_cases_are_refused_by_name(name):
    given = case(name)

    assert f"recognised as {refused(given['given'])[0]}:" in given["right"]


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        (f"<nitf><body>{PARAGRAPHS}</body></nitf>", "NITF", "at character 1"),
        (f"\n\n<?xml version='1.0'?>\n<!-- one -->\n<nitf>{PARAGRAPHS}</nitf>", "NITF", "in line 3 at character 1"),
        ('<!DOCTYPE nitf PUBLIC "-//IPTC//DTD" "nitf.dtd" [<!ENTITY a "b">]><nitf/>', "NITF", "at character 1"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2">', "NewsML-G2", "at character 1"),
        ("<?xml version='1.0'?><newsMessage>\n</newsMessage>", "NewsML-G2", "at character 1"),
        ("<nar:packageItem xmlns:nar='http://iptc.org/std/nar/2006-10-01/'></nar:packageItem>", "NewsML-G2",
         "at character 1"),
        ("<?xml version='1.0'?>\n<NewsML Version='1.2'></NewsML>", "NewsML", "at character 1"),
        ("<?xml version='1.0'?>\n<rss version='2.0'><channel/></rss>", "RSS", "at character 1"),
        ("<rss version='2.0'><channel><item><description>&lt;p&gt;One.&lt;/p&gt;</description>", "RSS",
         "at character 1"),
        ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></rdf:RDF>", "RSS", "at character 1"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title></feed>", "Atom", "at character 1"),
        ("Crane falls\n\n<?xml version='1.0'?>\n<nitf>", "NITF", "in line 3 at character 1"),
        ("<?xml version='1.0'?><opml><body/></opml>", "XML (<opml>)", "at character 1"),
        (f"<story><headline>Crane falls</headline>{PARAGRAPHS}</story>", "XML (<story>)", "at character 1"),
        ("\ufeff<?xml version='1.0'?><nitf/>", "NITF", "at character 1"),
    ],
)  # fmt: skip
def test_xml_is_named_by_its_outermost_element(text, name, where):
    assert refused(text) == (name, where)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("<!doctype html><p>One.", "at character 1"),
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML'><html><body/></html>", "at character 1"),
        (PARAGRAPHS, "at character 1"),
        ("<div class='story'>One.</div>", "at character 1"),
        ("<DIV>One.</DIV>", "at character 1"),
        ("Crane falls\n\n<p>The port said.</p>\n\n<p>Two men died.</p>", "in line 3 at character 1"),
        ("Crane falls\n\nThe port said.<br>\nTwo men died.", "in line 3 at character 15"),
        ("Crane falls\n\nThe port said.<br/>Two men died.", "in line 3 at character 15"),
        ('Crane falls\n\nThe <a href="https://example.org/">port</a> said.', "in line 3 at character 5"),
        ("Crane falls\n\nThe port <b>said</b> so.", "in line 3 at character 10"),
        ("Crane falls\n\nThe port <em>said</em> so.", "in line 3 at character 10"),
        ("Crane falls\n\nThe <span style='x'>port</span> said.", "in line 3 at character 5"),
        ("Crane falls\n\n<ul>\n<li>One</li>\n</ul>", "in line 3 at character 1"),
        ("Crane falls\n\n<h2>What</h2>\n\nThe port said.", "in line 3 at character 1"),
        ("Crane falls\n\nThe port said. <!-- more -->", "in line 3 at character 16"),
        ("Crane falls\n\n<img src='x.jpg' alt=''>\n\nThe port said.", "in line 3 at character 1"),
        ("Crane falls\n\n&lt;p&gt;The port said.&lt;/p&gt;", "in line 3 at character 1"),
        ("Crane falls\n\n&amp;lt;p&amp;gt;The port said.", "in line 3 at character 1"),
        ("Crane falls\n\nThe port said.</p>", "in line 3 at character 15"),
    ],
)  # fmt: skip
def test_html_is_refused_whole_in_pieces_and_escaped(text, where):
    assert refused(text) == ("HTML", where)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"uri": "x", "headline": "Crane falls", "body_html": PARAGRAPHS}, "ninjs"),
        ({"uri": "x", "version": "1", "pubstatus": "usable", "body_text": "One."}, "ninjs"),
        ({"uri": "x", "headlines": [{"value": "x"}], "bodies": [{"value": "x"}]}, "ninjs"),
        ([{"uri": "x", "versioncreated": "2026", "headline": "Crane falls"}], "ninjs"),
        ({"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": []}, "a JSON feed"),
        ({"title": "Crane falls", "text": "One."}, "JSON"),
        (["One.", "Two."], "JSON"),
        ([{"title": "Crane falls"}], "JSON"),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_json_is_named(value, name, indent):
    assert refused(json.dumps(value, indent=indent)) == (name, "at character 1")


def test_json_is_known_when_it_is_cut_off_or_one_object_a_line():
    assert refused('{"uri":"x","headline":"Crane","body_html":"<p>One.')[0] == "ninjs"
    assert refused('{"a":1}\n{"a":2}\n')[0] == "JSON"


@pytest.mark.parametrize("text", [r"{\rtf1\ansi\deff0 {\fonttbl}\f0 One.\par}", "\n" + r"  {\rtf1 One.}"])
def test_rtf_is_refused(text):
    assert refused(text)[0] == "RTF"


def test_rtf_in_an_old_encoding_is_rtf_first():
    with pytest.raises(UnfitText, match=r"is RTF\. Give the story as plain text"):
        decode(rb"{\rtf1\ansi " + b"caf\xe9}", "item")


@pytest.mark.parametrize(
    "text",
    [
        "\x01qwx0101 4 pol 250 qwx 0042\r\n\r\nCrane falls =\r\n\x02   Oslo (qwx) - One.\r\n\x03271430 Nov 26\r\n\x04",
        "\x16\x16\x01a0101 r i bc-crane 0101\r\n\x02^Crane falls<\x03",
        "\x02   Oslo (qwx) - One.\n\x03",
        "a0123 r i bc-crane 11-27 0101\n\nCrane falls\n\nOne.",
        "bdt0123 3 pl 254 dpa 0042\n\nCrane falls =\n\nOslo (dpa) - One.\n",
        "ZCZC\nCrane falls\n\nOne.\n\nTwo.",
        "Crane falls\n\nOne.\n\nNNNN\n",
        "r i BC-Crane-Falls 11-27 0250\n\nCrane falls\n\nOne.",
        "^AFP-AB12\n\nx u p BC-Crane-1stLd  11-27 0400\n\nCrane falls\n\nOne.",
        "\n\nAPA0100 5 II 0303 CI\n\nCrane falls\n\nOne.\n",
        "qwx0101 4 pol 250 qwx 0042",
    ],
)
def test_a_transmission_of_an_agency_is_refused_with_its_control_characters_and_without(text):
    assert refused(text)[0] == "IPTC 7901"


HEADERS = "From: Anna <anna@example.org>\nTo: desk@example.org\nSubject: Crane falls\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        (HEADERS + "Content-Transfer-Encoding: quoted-printable\n\nThe port=E2=80=99s chief\n",
         "quoted-printable mail", "in line 5"),
        ("Crane falls\n\nThe port=E2=80=99s chief said it cost 3 million.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nCaf=C3=A9 closes.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe caf=E9 and the na=EFve man.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nIt cost =E2=82=AC3.5 million.", "quoted-printable mail", "in line 3"),
        (f"Crane falls\n\n{quopri.encodestring(b'The port said on Friday it might open again. ' * 8).decode()}",
         "quoted-printable mail", "in line 3"),
        ('Crane falls\n\n<a href=3D"https://example.org/">port</a>', "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe port said=20\nit might=20\nreopen.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe port said it=E2=\n=80=99s open.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe caf=E9 closed.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe port=92s chief said so.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\n=93We were lucky,=94 she said.", "quoted-printable mail", "in line 3"),
        ("Crane falls\n\nThe port said on Friday that it might open again if nobody=\n objected.",
         "quoted-printable mail", "in line 3"),
        ("Subject: =?utf-8?Q?Crane_falls?=\n\nThe port said so.", "a mail message", "at character 10"),
        ("Betreff: Kran\nVon: Anna\n\nDer Hafen schloss.", "a mail message", "at character 1"),
        ("---- Forwarded message ----\nFrom: Anna <a@b.org>\nTo: desk@b.org\nSubject: Crane\n\nThe port said so.",
         "a mail message", "in line 2"),
        ("Q3JhbmUgZmFsbHMgaW4gQmVyZ3ZpawoKVGhlIHBvcnQgc2FpZCBvbiBG\ncmlkYXkgaXQ=\n", "mail in base64",
         "at character 1"),
        (HEADERS + "\nThe port said so.\n", "a mail message", "at character 1"),
        ("From: Anna <anna@example.org>\nSubject: Crane falls\n\nThe port said so.\n", "a mail message",
         "at character 1"),
        ("From anna@example.org Fri Nov 27 14:12:00 2026\nSubject: Crane\n\nOne.", "a mail message", "at character 1"),
        ("--=_x\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nVGhlIHBvcnQ=", "a mail message",
         "in line 2"),
    ],
)  # fmt: skip
def test_mail_is_refused(text, name, line):
    found = refused(text)

    assert (found[0], found[1].startswith(line)) == (name, True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"# Crane falls\n\n{BODY}", 1),
        (f"Crane falls\n===========\n\n{BODY}", 2),
        (f"Crane falls\n-----------\n\n{BODY}", 1),
        (f"---\ntitle: Crane falls\n---\n\n{BODY}", 1),
        (f"Crane falls\n\n## What we know\n\n{BODY}", 3),
        ("Crane falls\n\n**BERGVIK** – The port said so.\n\nTwo men died.", 3),
        ("Crane falls\n\nThe port [said so](https://example.org/).\n\nTwo men died.", 3),
        ("Crane falls\n\nThe port said so.\n\n![A crane](/crane.jpg)\n\nTwo men died.", 5),
        ("Crane falls\n\nThe port [said][1] so.\n\nTwo men died.\n\n[1]: https://example.org/", 7),
        ("Crane falls\n\nThe *port* said, and *nobody* else, on *Friday*.\n\nThe *men* died.\n\nThe *end*.", 3),
        ("Crane falls\n\nThe *port* said so.\n\n> We were lucky\n\nTwo men died.", 3),
        ("Crane falls\n\nThe _port_ said so to the *Times*.\n\nTwo men died.", 3),
        ("Crane falls\n\nThe *port* said so to *nobody*.\n\nTwo men died.", 3),
        ("Crane falls\n\nThe *port* said so.\n\n- One died\n- Two fled", 3),
        ("Crane falls\n\nThe port said so.\n\nWhat now\n--------\n\nTwo men died.", 5),
        ("Crane falls\n\n```\nThe port said so.\n```\n\nTwo men died.", 3),
        ("Crane falls\n\n| Dead | 2 |\n|------|---|\n| Hurt | 14 |\n\nTwo men died.", 4),
        ("Crane falls\n\nThe port said ~~two~~ three men died.\n\nIt closed.", 3),
        ("Crane falls\n\n- [ ] Two men died\n- [x] One fled\n\nIt closed.", 3),
        ("Crane falls\n\n> We were lucky\n\nTwo men died.", 3),
        ("Crane falls\n\nThe ***port*** said so.\n\nTwo men died.", 3),
        ("Crane falls\n\n![](crane.jpg)\n\nTwo men died.", 3),
        ("Crane falls\n\nThe \\*port\\* said so.\n\nTwo men died.", 3),
        ("Crane falls\n\n| Dead | 2 |\n| - | - |\n| Hurt | 14 |\n\nTwo men died.", 4),
        ("+++\ntitle = 'Crane'\n+++\n\nThe port said so.\n\nTwo men died.", 1),
        ("Crane falls\n\nThe port said so.[^1]\n\nTwo men died.\n\n[^1]: It did.", 3),
    ],
)
def test_markdown_is_refused_with_the_line_that_shows_it(text, line):
    assert refused(text) == ("Markdown", f"in line {line}")


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        ("Crane falls\n\n\\textbf{BERGVIK} The port said so.", "LaTeX", "in line 3 at character 1"),
        ("Crane falls\n\nThe [b]port[/b] said so.", "BBCode", "in line 3 at character 5"),
        ("Crane falls\n\n[caption id='x']A crane[/caption]", "WordPress's shortcodes", "in line 3 at character 1"),
        ("Crane falls\n\n== What ==\n\nThe port said so.", "wikitext", "in line 3 at character 1"),
        ("Crane falls\n\nThe [[Port of Bergvik|port]] said so.", "wikitext", "in line 3 at character 5"),
        ("= Crane falls\n\nThe port said so.", "AsciiDoc", "at character 1"),
        ("h1. Crane falls\n\nThe port said so.", "Textile", "at character 1"),
        ("#+TITLE: Crane falls\n\nThe port said so.", "Org", "at character 1"),
        ("1\n00:00:01,000 --> 00:00:04,000\nThe port said so.", "subtitles", "in line 2 at character 1"),
        ("WEBVTT\n\n00:01.000 --> 00:04.000\nThe port said so.", "subtitles", "at character 1"),
        ("BEGIN:VCALENDAR\nSUMMARY:Crane\nEND:VCALENDAR", "a calendar or a card of addresses", "at character 1"),
        ("--- a\n+++ b\n@@ -1 +1 @@\n-One.\n+Two.", "a patch", "in line 3 at character 1"),
        ("<?php echo 'Crane'; ?>\n\nOne.", "PHP", "at character 1"),
        ('"Crane falls\\n\\nThe port said so."', "JSON", "at character 1"),
        ('id,headline,body\n1,"Crane falls","The port, it said."\n', "a table", "at character 1"),
        ("id\theadline\n1\tCrane falls\n", "a table", "at character 1"),
        ("id;headline;body\n1;Crane falls;The port said so.\n", "a table", "at character 1"),
    ],
)
def test_other_markup_and_tables_are_named(text, name, where):
    assert refused(text) == (name, where)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xef\xbb\xbf%PDF-1.4", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "is a picture"),
        (b"\xff\xd8\xff\xe0\x00", "is a picture"),
        (b"Rar!\x1a\x07\x00", "is a packed file"),
    ],
)
def test_bytes_of_other_files_are_named(data, problem):
    with pytest.raises(UnfitText) as refusal:
        decode(data, "item")
    assert refusal.value.detail["problem"] == problem


@pytest.mark.parametrize(
    "text",
    [
        "Dax 1,2 Prozent im Plus bei 18.000,50\nDer MDax fiel um 0,3 Prozent auf 25.000,10 Zähler.",
        "Crane falls\n\n1.\tTaxes rise\n2.\tDebt falls\n\nTwo men died.",
        "Crane falls\n\n> 50% agreed.\n\nTwo men died.",
        "Crane falls\n\nTwo men died.\n\n*Some names have been changed*",
        "Crane falls\n\nShe wrote ¯\\_(ツ)_/¯ under it.",
        "The mayor spoke.\n-----\nTwo men died.",
        "A 12''' pipe and a 10''' pipe burst.\n\nTwo men died.",
        "Тема: бюджет\nАвтор: Иван\n\nПорт открыт.",
        "Rar! sagte er.\n\nDer Hafen ist offen.",
    ],
)
def test_ordinary_copy_is_none_of_these(text):
    assert parse(text).paragraphs
    assert decode(text.encode(), "item") == text


def test_lines_with_as_many_figures_each_are_no_table():
    story = parse("It cost 1,000,000 and 2,000 euros.\nIt cost 3,000,000 and 4,000 dollars.")

    assert story.paragraphs[-1] == "It cost 3,000,000 and 4,000 dollars."


@pytest.mark.parametrize(
    "sentence",
    [
        "The crane fell [video] in Bergvik [VIDEO].",
        "He wrote [b] for “but”; and h1. is no heading.",
        "The code {{x}} and \\end of it.",
        "It said age=92 years.",
        "If a<b & b>c, <script>x</script> stays.",
        "It is <5 and >3, or a <b and c> d.",
        "It rated 5 *, then 4 * by critics; the sum *2 and 5* is 30.",
        "The #MeToo movement and #1 in the charts.",
        "He said f**k and s*** to them.",
        "The [port] (see below) said so; it [sic] did.",
        "The function __init__ was named.",
        "“{We} were lucky,” she said, and “[they] were”.",
        "The law (n=20) has x=AB in it; see https://example.org/?a=E9&b=C3=A9x and http://example.org/?q=20",
        "Parliament passes the budget =",
        "Write to From: Anna, they said.",
        "AT&T; R&D; and Q&A; stay, as does &c.",
        "The Smith & Wesson <company> said so.",
        "Subject: to approval, the port reopens.",
        "It was ### and * * * and ___ in the text.",
        "A > B, they said. > Not so.",
        "He typed `show w' and `show c' into it.",
    ],
)
def test_a_story_that_only_looks_like_something_else_is_read(sentence):
    story = parse(decode(f"Crane falls\n\n{sentence}\n\nTwo men died.\n".encode(), "item"))

    assert story.paragraphs == [sentence, "Two men died."]
    assert story.remarks == []


def test_lines_of_sources_and_definitions_may_be_emphasised():
    story = parse(f"Crane falls\n\n{BODY}\n**Source:** Reuters\n\n## Glossary\n\n**ISS:** a lab\n*ESA*: _another_")

    assert (story.sources, [entry.term for entry in story.definitions]) == (["Reuters"], ["ISS", "ESA"])


def test_the_end_of_a_press_release_is_no_heading():
    assert parse(f"Crane falls\n\n{BODY}\n# # #\n\n###\n").paragraphs[-2:] == ["# # #", "###"]


def test_the_refusal_says_what_to_do_and_nothing_is_stored(editor):
    with pytest.raises(UnfitText) as refusal:
        importing.import_story(f"Crane falls\n\n{PARAGRAPHS}", by=editor)

    assert str(refusal.value) == (
        "story: is HTML, which cannot be read yet (in line 3 at character 1:"
        " “<p>The port said on Friday it might reop”). Give the story as plain text."
    )
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    "unit",
    ["<a ", "<a x=1 ", "<!--", "<p", "[", "[a](", "**a ", "*a ", "_a ", "~~a ", "=\n", "=a", "From: a\n", "\x02",
     "\x01", "{", '["', '" ', "`a", "> \n", "|-", "a: b\n", "\n", " ", "&amp;", "a=E9", "://", "<b>", "x", "#", "# \n",
     "- [ ]"],
)  # fmt: skip
def test_a_long_text_of_anything_is_recognised_or_not_quickly(unit):
    data = ("One is here.\n\n" + unit * (200_000 // len(unit))).encode()
    began = pace.start()

    with contextlib.suppress(UnfitText):
        parse(decode(data, "item"))

    assert pace.since(began) < 2
