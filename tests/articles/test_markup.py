"""The one form in which bodies are kept: what comes in, what is lost and said, and that it never changes again."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser
from uuid import UUID

import nh3
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles import markup
from articles.errors import UnfitText
from tests import pace
from tests.bad_inputs import cases, needs_bad_inputs, spelled_out

KEPT = {"p", "h2", "h3", "blockquote", "ul", "ol", "li", "strong", "em", "a", "br", "mark"}
ONE = UUID("11111111-1111-4111-8111-111111111111")
TWO = UUID("22222222-2222-4222-8222-222222222222")

TAGS = ["p", "h1", "h2", "h5", "div", "blockquote", "ul", "ol", "li", "strong", "b", "em", "i", "a", "mark"]
PIECES = [
    *(
        "one",
        "two ",
        " three",
        "<",
        ">",
        "&",
        '"',
        "\u00a0",
        "\n",
        "é",
        "e\u0301",
        "\u0301",
        "\u0338",
        "\u200b",
        "\u2028",
    ),
    *(
        "\u1100",
        "\u1161",
        "\u11a8",
        "☺\ufe0f",
        "👩\u200d👧",
        "\u200d",
        "👍",
        "🏽",
        "&nbsp;",
        "&#x338;",
        "&amp;lt;",
        "…",
        "’",
    ),
    *(f"<{slash}{tag}>" for slash in ("", "/") for tag in TAGS),
    *("<br>", "<ol start=4>", "<table>", "<tr>", "<td>", "</table>", "<script>", "</script>", "<!--", "-->", "<svg>"),
    *(
        '<a href="https://x.example/?a=1&b=2">',
        "<a href=mailto:a@b.example>",
        "<a href='/inside'>",
        "<mark data-claim=new>",
    ),
    *(f"<mark data-claim={claim}>" for claim in (ONE, str(TWO).upper(), "new-2", "nonsense")),
]
soup = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


class Tree(HTMLParser):
    """Reads a body with the standard library, to compare; blocks are lists of (character, claims)."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.claims: list[str] = []
        self.blocks: list[list[tuple[str, frozenset[str]]]] = []
        self.loose = ""
        self.in_block = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        if tag in ("p", "h2", "h3"):
            self.blocks.append([])
            self.in_block = True
        elif tag == "mark":
            self.claims.append(dict(attrs)["data-claim"])
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if tag == "mark":
            self.claims.pop()
        self.in_block = self.in_block and tag not in ("p", "h2", "h3")

    def handle_data(self, data):
        if not self.in_block:
            self.loose += data
            return
        self.blocks[-1] += [(character, frozenset(self.claims)) for character in data]


def clean(html: str) -> str:
    return markup.sanitise(html).html


@pytest.mark.parametrize(
    ("given_html", "kept"),
    [
        ("<p>a <b>b</b> <i>c</i></p>", "<p>a <strong>b</strong> <em>c</em></p>"),
        ("<h1>a</h1><h4>b</h4>", "<h2>a</h2><h3>b</h3>"),
        ("loose<h1>a</h1>again", "<p>loose</p><h2>a</h2><p>again</p>"),
        ("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>"),
        ("<p>a</p>\n\n <p> </p><p>&nbsp;</p><p><br></p><p>b</p>", "<p>a</p><p>b</p>"),
        ("<p> a \n\t b <br> <br> c <br></p>", "<p>a b<br><br>c</p>"),
        ('<p class="x" title="t" lang="en" style="y">a</p>', "<p>a</p>"),
        ("<p>&lt;b&gt; &amp;amp; \"q\" 'r' a&nbsp;b</p>", "<p>&lt;b&gt; &amp;amp; \"q\" 'r' a\u00a0b</p>"),
        ("<ul><li>a<li><p>b</p></ul>", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ('<ol start="03" type="a" reversed><li>a</ol>', '<ol start="3"><li><p>a</p></li></ol>'),
        ('<ol start="1"><li>a</ol><ol start="x"><li>b</ol>', "<ol><li><p>a</p></li></ol><ol><li><p>b</p></li></ol>"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"),
        ("<ul>loose</ul><li>alone</li>", "<ul><li><p>loose</p></li></ul><p>alone</p>"),
        ("<blockquote>a<p>b</p></blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"),
        ("<p><em><strong>a</strong></em><strong> b</strong></p>", "<p><strong><em>a</em> b</strong></p>"),
        ('<a href="https://x.example/?a=1&b=%22">a</a>', '<p><a href="https://x.example/?a=1&amp;b=%22">a</a></p>'),
        ('<a href="mailto:a@b.example" rel="x" target="_blank">a</a>', '<p><a href="mailto:a@b.example">a</a></p>'),
        ("<p>a<b></b><mark data-claim=new></mark></p>", "<p>a</p>"),
        ("<p>e<b>&#x301;x</b></p>", "<p>é<strong>x</strong></p>"),
        ("<p>&#x338;a</p>", "<p>a</p>"),
    ],
)
def test_html_is_brought_into_one_form(given_html, kept):
    assert clean(given_html) == kept


@pytest.mark.parametrize(
    ("given_html", "words", "dropped"),
    [
        ("<p>a<script>x()</script></p>", "a", ["A script was removed."]),
        ('<p onclick="x()">a</p>', "a", ["A script was removed."]),
        (
            "a<table><tr><th>b<th>c<tr><td>d<td>e</table>f",
            "a\nb c\nd e\nf",
            ["A table was turned into plain text."],
        ),
        ("<p>a<img src=x.png>b</p>", "ab", ["A picture was removed."]),
        (
            "<p>a<u>b</u><code>c</code></p>",
            "abc",
            ["Formatting that stories do not use was removed; the words were kept."],
        ),
        (
            '<p><a href="/inside">a</a><a href="//x.example">b</a><a href="java\tscript:x()">c</a><a>d</a></p>',
            "abcd",
            ["A link that leads nowhere outside was removed; its words were kept."],
        ),
        ("<p>a<mark>b</mark></p>", "ab", ["A highlight that is no claim was removed; its words were kept."]),
        ("<p>a&#x200b;b</p>", "ab", ["Invisible characters were removed: zero width space (U+200B)."]),
        ("<p>a</p><p>&#x301;b</p>", "a\nb", ["An accent that stood on no letter was removed."]),
        (
            "<iframe src=x></iframe><video></video><style>p{}</style><p>a",
            "a",
            [
                "A style sheet was removed.",
                "Embedded content was removed.",
                "A recording was removed.",
            ],
        ),
        ("<h1>a</h1><div><b>b</b><i>c</i></div>", "a\nbc", []),
    ],
)
def test_what_is_lost_is_said_once_for_each_kind(given_html, words, dropped):
    cleaned = markup.sanitise(given_html)

    assert markup.plain(cleaned.html) == words
    assert cleaned.dropped == dropped


@pytest.mark.parametrize(
    ("marks", "kept"),
    [
        (f"<mark data-claim={str(ONE).upper()}>a</mark>b", f'<mark data-claim="{ONE}">a</mark>b'),
        (
            f"<mark data-claim={ONE}>a<b>b</b>c</mark>",
            f'<mark data-claim="{ONE}">a</mark><strong><mark data-claim="{ONE}">b</mark></strong>'
            f'<mark data-claim="{ONE}">c</mark>',
        ),
        (
            f"<mark data-claim={ONE}>a<br>b</mark>",
            f'<mark data-claim="{ONE}">a<br>b</mark>',
        ),
        (
            f"<mark data-claim={ONE}>a</mark><br><mark data-claim={ONE}>b</mark>",
            f'<mark data-claim="{ONE}">a<br>b</mark>',
        ),
        (
            f"<mark data-claim={ONE}>a<mark data-claim={TWO}>b</mark></mark><mark data-claim={TWO}>c</mark>",
            f'<mark data-claim="{ONE}">a<mark data-claim="{TWO}">b</mark></mark><mark data-claim="{TWO}">c</mark>',
        ),
        (f"<mark data-claim={ONE}>a<mark data-claim={ONE}>b</mark>c</mark>", f'<mark data-claim="{ONE}">abc</mark>'),
        (
            "<mark data-claim=new>a</mark><mark data-claim=new>b</mark>",
            '<mark data-claim="new-1">a</mark><mark data-claim="new-2">b</mark>',
        ),
        ("<mark data-claim='x\"><script>'>a</mark>", "a"),
    ],
)
def test_marks_are_innermost_and_written_in_one_way(marks, kept):
    assert clean(f"<p>{marks}</p>") == f"<p>{kept}</p>"


def test_a_body_is_read_block_by_block_with_its_claims():
    html = clean(
        f"<h2>Head</h2><p>a <mark data-claim={ONE}>b<br>c <b>d</mark> e</b></p>"
        f"<ul><li>x<mark data-claim={TWO}>y</mark><p>z</p></ul><blockquote>q</blockquote><mark data-claim=new>n</mark>"
    )

    assert markup.read(html) == [
        ("h2", "Head", []),
        ("p", "a b c d e", [(ONE, 2, 7)]),
        ("li", "xy", [(TWO, 1, 2)]),
        ("li", "z", []),
        ("blockquote", "q", []),
        ("p", "n", []),
    ]
    assert markup.plain(html) == "Head\na b c d e\nxy\nz\nq\nn"


@pytest.mark.parametrize(
    "sloppy", ["<p>x<o:p/></p>", "<p><a name=x/>x</p>", "<p><font color=red>x</p>", "<p><b>x<i>y</b></i>"]
)
def test_sloppy_html_of_many_paragraphs_is_let_in(sloppy):
    assert clean(sloppy * 300).count("<p>") == 300


def test_paragraphs_become_a_body():
    html = markup.from_paragraphs(["It said: “<b>” & more.", " ", "Second\nline."])

    assert html == "<p>It said: “&lt;b&gt;” &amp; more.</p><p>Second line.</p>"


@settings(deadline=None)
@given(soup)
@example("<ul><li>a</li>b<ul><li>c")
@example("<b>\u1100</b>\u1161<i>\u11a8</i>")
@example(f"<mark data-claim={ONE}>a<b> </mark> b</b>")
def test_the_one_form_never_changes_again(html):
    once = markup.sanitise(html)

    assert markup.sanitise(once.html) == (once.html, [])
    assert unicodedata.is_normalized("NFC", once.html)


@settings(deadline=None)
@given(soup)
def test_nothing_outside_the_closed_list_ever_stands_in_a_body(html):
    tree = Tree(clean(html))

    assert tree.tags <= KEPT
    assert tree.attributes <= {("a", "href"), ("ol", "start"), ("mark", "data-claim")}
    assert tree.loose == ""


@settings(deadline=None)
@given(soup)
def test_another_parser_reads_the_same_words_and_claims(html):
    html = clean(html)

    expected = [
        (
            "".join(character for character, _ in block),
            [frozenset(c for c in held if c[:4] != "new-") for _, held in block],
        )
        for block in Tree(html).blocks
    ]

    assert [(block.text, held_by_character(block)) for block in markup.read(html)] == expected


def held_by_character(block: markup.Block) -> list[frozenset[str]]:
    return [
        frozenset(str(claim) for claim, start, end in block.spans if start <= at < end) for at in range(len(block.text))
    ]


@settings(deadline=None)
@given(soup)
def test_a_html5_parser_writes_the_same_bytes(html):
    html = clean(html)

    attributes = {"*": set(), "a": {"href"}, "mark": {"data-claim"}, "ol": {"start"}}
    again = nh3.clean(html, tags=KEPT, attributes=attributes, link_rel=None, url_schemes={"http", "https", "mailto"})

    assert again.replace("&nbsp;", "\u00a0") == html


@settings(deadline=None)
@given(soup)
def test_a_body_without_marks_is_as_if_nobody_had_tagged_anything(html):
    html = clean(html)

    bare = markup.without_marks(html)

    assert "mark" not in bare
    assert clean(bare) == bare
    assert markup.plain(bare) == markup.plain(html)


#: What to do about a body that is refused; anything else is pasted again.
REMEDIES = {
    "has lists or quotations nested too deeply": "Take the lists and quotations apart.",
    "has claims in too many pieces": "Take some of the tags away, or some of the formatting.",
    "has more than 30 claims at one place": "Take some of the tags away.",
    "has more than 20,000 paragraphs": "Divide it into several stories.",
    "is longer than 1,000,000 characters": "Take out what is no text, or divide it into stories.",
    "holds half a character (U+D800) at character 5": "Delete it and type the character again.",
    "holds a control character (U+0007) at character 2": "Delete it, or paste the text again as plain text.",
    "holds more than 30 accents on one letter at character 1": "Delete them, or type the letter again.",
}


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<div>" * 10_000 + "x" + "</div>" * 10_000, "is nested too deeply, or leaves too many elements open"),
        (
            "<p>" + "".join(f"<b id={n}>" for n in range(90)) + "<p>x" * 9_000,
            "is nested too deeply, or leaves too many elements open",
        ),
        ("<b><object></b></object>" * 20_000, "is nested too deeply, or leaves too many elements open"),
        ("<ul><li>" * 15 + "x", "has lists or quotations nested too deeply"),
        ("<p " + " ".join(f"a{n}" for n in range(100_000)) + ">x", "holds an element with hundreds of attributes"),
        ("<p " + " ".join(f'<a{n}=">"' for n in range(50_000)) + ">x", "holds an element with hundreds of attributes"),
        ("&" * 900_000, "writes more than 100,000 characters as codes"),
        ("x" * 1_000_001, "is longer than 1,000,000 characters"),
        ("<" * 300_000, "is longer than 1,000,000 characters"),
        ("<" * 200_000, "writes more than 100,000 characters as codes"),
        ("<p>x" * 250_000, "has more than 20,000 paragraphs"),
        ("<div>" * 400 + "</p>" * 200_000, "is nested too deeply, or leaves too many elements open"),
        ("<a>x" * 250_000, "has more than 100,000 lines, links and changes of format"),
        ("<mark data-claim=new>" * 30 + "x<b>y</b>" * 9_000, "has claims in too many pieces"),
        ("<mark data-claim=new>x" * 31, "has more than 30 claims at one place"),
        ("<p>a\ud800</p>", "holds half a character (U+D800) at character 5"),
        ("<p>a\x07</p>", "holds a control character (U+0007) at character 2"),
        ("<p>e" + "\u0301" * 40, "holds more than 30 accents on one letter at character 1"),
    ],
)
def test_hostile_html_is_refused_by_name_and_at_once(html, problem):
    started = pace.start()

    with pytest.raises(UnfitText) as refusal:
        markup.sanitise(html)

    assert refusal.value.detail["field"] == "body"
    assert refusal.value.detail["problem"] == problem
    assert refusal.value.detail["remedy"] == REMEDIES.get(problem, "Paste it again as plain text.")
    assert pace.since(started) < 2


def test_claims_and_lists_may_be_as_many_as_the_refusals_say():
    claims = "<mark data-claim=new>x" * 30
    lists = "<ul><li>" * 10 + "x"

    assert markup.sanitise(claims).html.count("new-30") > 0
    assert markup.sanitise(lists).html.count("<ul>") == 10
    for html in (claims + "<mark data-claim=new>x", "<ul><li>" * 11 + "x"):
        with pytest.raises(UnfitText):
            markup.sanitise(html)


@pytest.mark.parametrize(
    "html",
    [
        "<li>" * 250_000,
        "<br>" * 90_000,
        "<br>x" * 45_000,
        "<!--" * 250_000,
        "<p>a<b>\u200d</b>" * 15_000,
        "a " * 499_990,
        "<a b='" * 2,
    ],
)
def test_a_megabyte_of_nonsense_is_answered_at_once(html):
    started = pace.start()

    html = clean(html)

    assert clean(html) == html
    assert pace.since(started) < 4


@needs_bad_inputs
def test_no_known_attack_leaves_anything_but_the_closed_list():
    attacks = cases("html_xss")

    for case in attacks:
        text = spelled_out(case["input"])
        assert text is not None, case["id"]
        try:
            once = clean(text)
        except UnfitText:
            continue
        tree = Tree(once)
        assert tree.tags <= KEPT, case["id"]
        assert tree.attributes <= {("a", "href"), ("ol", "start"), ("mark", "data-claim")}, case["id"]
        assert clean(once) == once, case["id"]
        for check in case["checks"]:
            if isinstance(check, str) and check.startswith("text_kept:"):
                assert check.partition(":")[2] in markup.plain(once), case["id"]
    assert len(attacks) > 40
