"""The save rules, one by one, then all at once over random bodies; tagging by quote; what claims hold of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import marks
from articles.text import normal, sentence_hash
from tests import seed

ONE, TWO, OTHERS, UNKNOWN = (UUID(int=n << 96 | 0x40008000000000000000) for n in (1, 2, 3, 4))
KNOWN = {ONE: "three probes", TWO: "in June"}


def mark(claim: UUID | str, words: str) -> str:
    return f'<mark data-claim="{claim}">{words}</mark>'


def settle(html: str, known: dict[UUID, str] | None = None, *, may_add: bool = True) -> marks.Settled:
    return marks.settle(html, known=KNOWN if known is None else known, foreign={OTHERS}, may_add=may_add)


def told(settled: marks.Settled) -> list[tuple[str, UUID | None]]:
    return [(report.code, report.claim) for report in settled.reports]


def test_a_body_in_order_is_left_as_it_is():
    html = f"<p>It sent {mark(ONE, 'three probes')} up {mark(TWO, 'in June')}.</p>"

    settled = settle(html)

    assert settled.html == html
    assert {claim: found.words for claim, found in settled.claims.items()} == KNOWN
    assert (settled.added, settled.copied, settled.vanished, settled.reports) == ([], {}, [], [])


def test_a_mark_without_an_id_is_taken_off_its_words():
    settled = settle("<p>a <mark>b</mark> <mark data-claim='x'>c</mark></p>", {})

    assert settled.html == "<p>a b c</p>"
    assert told(settled) == [("dropped", None)]


def test_each_new_mark_becomes_a_claim_of_its_own():
    settled = settle("<p><mark data-claim=new>a <b>b</b> c</mark></p><p><mark data-claim=new>d</mark></p>", {})

    assert [found.quote for found in settled.claims.values()] == ["a b c", "d"]
    assert settled.added == list(settled.claims)
    assert len(set(settled.added)) == 2
    assert "new" not in settled.html


def test_the_same_claim_inside_itself_is_one_mark():
    settled = settle("<p>" + mark(ONE, "three " + mark(ONE, "probes")) + "</p>")

    assert settled.html == f"<p>{mark(ONE, 'three probes')}</p>"


@pytest.mark.parametrize("nothing", ["", " ", "&nbsp;", "<br>", "<b> </b>"])
def test_a_mark_over_nothing_visible_is_taken_off(nothing):
    settled = settle(f"<p>a{mark(ONE, nothing)}{mark('new', nothing)}b</p>")

    assert "mark" not in settled.html
    assert settled.claims == {}


def test_a_mark_sheds_the_space_at_its_ends():
    settled = settle(f"<p>a{mark(ONE, ' three probes&nbsp;')}b</p>")

    assert settled.html == f"<p>a {mark(ONE, 'three probes')}\u00a0b</p>"


def test_another_storys_claim_becomes_a_new_one_of_this():
    settled = settle(f"<p>{mark(OTHERS, 'two')} and {mark(OTHERS, 'two')}</p>", {})

    [claim] = settled.added
    assert claim != OTHERS
    assert settled.html == f"<p>{mark(claim, 'two')} and two</p>"
    assert settled.copied == {claim: OTHERS}
    assert told(settled) == [("copied", claim), ("duplicate", claim)]


def test_what_is_foreign_may_also_be_asked():
    settled = marks.settle(
        f"<p>{mark(OTHERS, 'two')}</p>", known={}, foreign=lambda claim: claim == OTHERS, may_add=True
    )

    assert list(settled.copied.values()) == [OTHERS]


def test_an_unknown_claim_is_made_with_exactly_its_id():
    settled = settle(f"<p>{mark(UNKNOWN, 'a')} {mark(UNKNOWN, 'a')}</p>", {})

    assert settled.html == f"<p>{mark(UNKNOWN, 'a')} a</p>"
    assert settled.added == [UNKNOWN]
    assert told(settled) == [("duplicate", UNKNOWN)]


@pytest.mark.parametrize("claim", [UNKNOWN, OTHERS, "new"])
def test_who_may_not_add_claims_adds_none(claim):
    settled = settle(f"<p>{mark(claim, 'a')}b</p>", {}, may_add=False)

    assert settled.html == "<p>ab</p>"
    assert told(settled) == [("not_allowed", None)]


def test_of_two_runs_the_one_that_says_what_was_checked_stays():
    settled = settle(
        f"<p>{mark(ONE, 'probes')} or {mark(ONE, 'three  probes')} or {mark(ONE, 'three probes')}</p>", KNOWN
    )

    assert settled.html == f"<p>probes or {mark(ONE, 'three probes')} or three probes</p>"
    assert settled.claims[ONE].words == "three probes"
    assert told(settled) == [("duplicate", ONE), ("duplicate", ONE)]


@pytest.mark.parametrize(
    "body",
    [
        "<p>{}</p><p>{}</p>",
        "<ul><li>{}</li><li>{}</li></ul>",
        "<p>a {}</p><p>{} b</p>",
    ],
)
def test_a_claim_repeated_in_the_next_block_is_a_copy_and_not_a_longer_claim(body):
    claim = mark(ONE, "three probes")

    settled = settle(body.format(claim, claim), {ONE: KNOWN[ONE]})

    assert settled.claims[ONE].words == KNOWN[ONE]
    assert settled.html.count("<mark") == 1
    assert told(settled) == [("duplicate", ONE)]


def test_a_claim_grown_into_the_next_block_is_a_longer_claim():
    settled = settle(f"<p>{mark(ONE, 'three probes')}</p><p>{mark(ONE, 'and a rover')}</p>")

    assert settled.claims[ONE].quote == "three probes and a rover"
    assert told(settled) == []


def test_a_torn_claim_keeps_its_pieces_and_is_reported_at_every_save():
    html = f"<p>{mark(ONE, 'three')} small {mark(ONE, 'probes')}</p>"

    settled = settle(html)
    again = settle(settled.html, {ONE: settled.claims[ONE].words})

    assert settled.html == again.html == html
    assert settled.claims[ONE] == again.claims[ONE]
    assert settled.claims[ONE].quote == "three … probes"
    assert settled.claims[ONE].words == "three ... probes"
    assert settled.claims[ONE].fragmented
    assert told(settled) == told(again) == [("fragmented", ONE)]


@pytest.mark.parametrize(
    "words",
    [
        mark(ONE, "three probes"),
        mark(ONE, "<b>three</b> <i>probes</i>"),
        f"<b>{mark(ONE, 'three ')}</b>{mark(ONE, 'probes')}",
        mark(ONE, "three&nbsp;probes"),
        mark(ONE, "three<br>probes"),
        f"{mark(ONE, 'three')}<br>{mark(ONE, 'probes')}",
        mark(ONE, "three \n\t probes"),
        mark(ONE, '<a href="https://x.example/">three</a> probes'),
        f"{mark(ONE, 'three')}</p><p>{mark(ONE, 'probes')}",
        f"{mark(ONE, 'three ')}</p><p>&nbsp;</p><h2>{mark(ONE, ' probes')}",
        mark(ONE, f"three {mark(TWO, 'probes')}"),
    ],
)
def test_formats_links_spaces_and_borders_of_blocks_leave_a_claims_words_alone(words):
    settled = settle(f"<p>It sent {words}.</p>")

    assert settled.claims[ONE].words == "three probes"
    assert not settled.claims[ONE].fragmented


@pytest.mark.parametrize("words", ["four probes", "Three probes", "three probes,", "three probe", "threeprobes"])
def test_other_letters_digits_and_signs_are_other_words(words):
    assert settle(f"<p>{mark(ONE, words)}</p>").claims[ONE].words == words


def test_a_claim_without_a_mark_has_vanished_and_comes_back_with_it():
    gone = settle("<p>It sent three probes.</p>")
    back = settle(f"<p>It sent {mark(ONE, 'three probes')}.</p>")

    assert gone.vanished == [ONE, TWO]
    assert back.vanished == [TWO]
    assert back.added == []


def test_a_claim_is_described_with_its_sentence_and_what_stands_around_it():
    body = f"It rained. It sent {mark(ONE, 'three probes')} to the far side of the Moon in late June. They sleep."

    found = settle(f"<p>Before.</p><p>{body}</p>").claims[ONE]

    assert found == (
        "three probes",
        "three probes",
        "It rained. It sent ",
        " to the far side of the Moon in late Jun",
        False,
        "It sent three probes to the far side of the Moon in late June.",
    )


def test_a_claim_over_two_sentences_stands_in_both():
    found = settle(f"<p>One came. Then {mark(ONE, 'two. Three')} left. All slept.</p>").claims[ONE]

    assert found.sentence == "Then two. Three left."


def test_claims_come_in_the_order_of_the_text():
    html = marks.sanitise("<p>a " + mark(TWO, "b " + mark(ONE, "c")) + mark(UNKNOWN, " d") + "</p>").html

    assert marks.claim_order(html) == list(settle(html).claims) == [TWO, ONE, UNKNOWN]
    assert marks.ids(html) == [str(TWO), str(ONE), str(UNKNOWN)]


def test_what_a_body_lost_is_in_the_report():
    assert [report.message for report in settle("<p>a<script>b</script></p>", {}).reports] == ["A script was removed."]


def test_a_report_shows_the_beginning_of_long_words():
    [report] = settle(f"<p>{mark(UNKNOWN, 'word ' * 60)}</p>", {}, may_add=False).reports

    assert report.message == f"The tag on “{'word ' * 15}word…” was removed: you may not add claims."


@pytest.mark.parametrize(("length", "shown"), [(3, "x" * 3), (80, "x" * 80), (81, "x" * 79 + "…")])
def test_a_report_shows_words_whole_that_are_not_long(length, shown):
    [report] = settle(f"<p>{mark(UNKNOWN, 'x' * length)}</p>", {}, may_add=False).reports

    assert report.message == f"The tag on “{shown}” was removed: you may not add claims."


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{mark(ONE, 'three')}</p><p>small</p><p>{mark(ONE, 'probes')}</p>",
        f"<p>{mark(ONE, 'three')} small</p><p>{mark(ONE, 'probes')}</p>",
        f"<p>{mark(ONE, 'three')}</p><p>small {mark(ONE, 'probes')}</p>",
    ],
)
def test_a_claim_with_words_between_its_pieces_is_torn_though_blocks_end_there(body):
    assert told(settle(body)) == [("fragmented", ONE)]


# Tagging


@pytest.mark.parametrize(
    ("html", "quote", "tagged"),
    [
        ("<p>ab cd ef</p>", "cd", f"<p>ab {mark(ONE, 'cd')} ef</p>"),
        ("<p>The Moon’s “far” side…</p>", 'Moon\'s "far" side...', f"<p>The {mark(ONE, 'Moon’s “far” side…')}</p>"),
        ("<p>250\u00a0miles up</p>", " 250  miles\n", "<p>" + mark(ONE, "250\u00a0miles") + " up</p>"),
        ("<p>a <b>b</b> c</p>", "a b c", f"<p>{mark(ONE, 'a ')}<strong>{mark(ONE, 'b')}</strong>{mark(ONE, ' c')}</p>"),
        ("<p>ab<br>cd</p>", "ab cd", f"<p>{mark(ONE, 'ab<br>cd')}</p>"),
        ("<p>A &amp; B &lt;C&gt;</p>", "B <C>", f"<p>A &amp; {mark(ONE, 'B &lt;C&gt;')}</p>"),
        ("<p>1,250 of 250</p>", "250", f"<p>1,{mark(ONE, '250')} of 250</p>"),
        ("<p>xy y</p>", "y", f"<p>xy {mark(ONE, 'y')}</p>"),
        ("<p>2500 of 250</p>", "250", f"<p>2500 of {mark(ONE, '250')}</p>"),
        ("<p>月面着陸</p>", "着陸", f"<p>月面{mark(ONE, '着陸')}</p>"),
        (f"<p>{mark(TWO, 'a b')} c</p>", "b c", "<p>" + mark(TWO, "a " + mark(ONE, "b")) + mark(ONE, " c") + "</p>"),
        (f"<p>{mark(TWO, 'a b c')}</p>", "b", "<p>" + mark(TWO, "a " + mark(ONE, "b") + " c") + "</p>"),
        (f"<p>a {mark(TWO, 'b')} c</p>", "a b c", "<p>" + mark(ONE, "a " + mark(TWO, "b") + " c") + "</p>"),
        ("<p>Größe x\u0304 x</p>", "x", f"<p>Größe x\u0304 {mark(ONE, 'x')}</p>"),
    ],
)
def test_a_mark_is_laid_over_words_however_they_are_written(html, quote, tagged):
    html = marks.sanitise(html).html

    result = marks.tag(html, quote, claim=ONE)

    assert result == marks.sanitise(result).html == tagged
    assert marks.without_marks(result) == marks.without_marks(html)
    assert settle(result).claims[ONE].words == normal(quote)


def test_the_occurrence_and_the_block_can_be_chosen():
    html = "<p>one two one</p><p>one</p>"

    assert marks.tag(html, "one", claim=ONE, occurrence=1) == f"<p>one two {mark(ONE, 'one')}</p><p>one</p>"
    assert marks.tag(html, "one", claim=ONE, occurrence=2) == f"<p>one two one</p><p>{mark(ONE, 'one')}</p>"
    assert marks.tag(html, "one", claim=ONE, block=1) == f"<p>one two one</p><p>{mark(ONE, 'one')}</p>"


@pytest.mark.parametrize(
    ("quote", "where", "message"),
    [
        ("three", {}, "The words “three” do not stand in the story."),
        ("one two", {}, "The words “one two” do not stand in the story."),
        (" ", {}, "The words “” do not stand in the story."),
        ("one", {"occurrence": 1}, "The words “one” do not stand in the story 2 times."),
        ("one", {"occurrence": -1}, "The words “one” do not stand in the story 0 times."),
        ("one", {"block": 1}, "The words “one” do not stand in that paragraph."),
        ("one", {"block": 7}, "The words “one” do not stand in that paragraph."),
    ],
)
def test_words_that_do_not_stand_there_are_not_tagged(quote, where, message):
    with pytest.raises(LookupError) as refusal:
        marks.tag("<p>one</p><p>two</p>", quote, claim=ONE, **where)

    assert refusal.value.args == (message,)


def test_a_new_tag_gets_its_id_at_the_save():
    html = marks.tag(marks.tag("<p>a b</p>", "b", claim="new"), "a", claim="new")

    assert html == f"<p>{mark('new-1', 'a')} {mark('new-2', 'b')}</p>"
    assert [found.quote for found in settle(html, {}).claims.values()] == ["a", "b"]


def test_untagging_takes_one_claims_marks_away():
    html = "<p>" + mark(ONE, "a " + mark(TWO, "b")) + mark(TWO, " c") + "</p><p>" + mark(ONE, "d") + "</p>"

    assert marks.untag(html, ONE) == f"<p>a {mark(TWO, 'b c')}</p><p>d</p>"
    assert marks.untag(html, UNKNOWN) == html


# What claims hold of each sentence


def test_each_sentence_says_what_of_it_is_claimed():
    html = (
        "<p>One " + mark(ONE, "two " + mark(TWO, "three")) + f" four. {mark(UNKNOWN, 'Five.')} Six.</p><h2>Seven</h2>"
    )

    first, second, third, fourth = marks.coverage(html)

    assert first[:4] == (0, "One two three four.", 0, 19)
    assert (first.hash, first.spans) == (sentence_hash("One two three four."), [(4, 13)])
    assert first.outside() == [(0, 4), (13, 19)]
    assert (second.text, second.start, second.spans, second.outside()) == ("Five.", 20, [(0, 5)], [])
    assert (third.text, third.spans, third.outside()) == ("Six.", [], [(0, 4)])
    assert (fourth.block, fourth.text, fourth.start) == (1, "Seven", 0)


def test_claims_side_by_side_hold_one_stretch():
    (sentence,) = marks.coverage(f"<p>{mark(ONE, 'One')}{mark(TWO, ' two')} three</p>")

    assert sentence.spans == [(0, 7)]


def test_a_claim_over_two_sentences_covers_its_part_of_each():
    html = f"<p>One two. {mark(ONE, 'Three four. Five')} six.</p>"

    assert [covered.spans for covered in marks.coverage(html)] == [[], [(0, 11)], [(0, 4)]]


# Everything at once

WORDS = ["three probes", "three", " probes", "in June", " ", "\u00a0", "It said: ", "a", "b.", "<br>", "’", "…"]
TAGS = ["p", "h2", "div", "b", "i", "ul", "li", "blockquote"]
OPEN_MARKS = [f'<mark data-claim="{claim}">' for claim in (ONE, TWO, OTHERS, UNKNOWN, "new", "no id")]
soup = st.lists(
    st.sampled_from([*WORDS, *(f"<{s}{tag}>" for tag in TAGS for s in ("", "/")), *OPEN_MARKS, *["</mark>"] * 4]),
    max_size=25,
).map("".join)


@settings(deadline=None)
@given(soup)
def test_settling_twice_is_settling_once(html):
    once = settle(html)
    known = KNOWN | {claim: found.words for claim, found in once.claims.items()}

    again = settle(once.html, known)

    assert again.html == once.html
    assert again.claims == once.claims
    assert (again.added, again.copied) == ([], {})
    assert told(again) == [("fragmented", claim) for claim, found in again.claims.items() if found.fragmented]


@settings(deadline=None)
@given(soup)
def test_settling_never_touches_the_text(html):
    assert marks.without_marks(settle(html).html) == marks.without_marks(marks.sanitise(html).html)


@settings(deadline=None)
@given(soup, st.booleans())
def test_every_mark_left_is_a_claim_of_this_story_in_one_place(html, may_add):
    settled = settle(html, may_add=may_add)

    assert marks.claim_order(settled.html) == list(settled.claims)
    assert OTHERS not in settled.claims
    assert set(settled.vanished) == KNOWN.keys() - settled.claims.keys()
    assert settled.added == [claim for claim in settled.claims if claim not in KNOWN]
    if not may_add:
        assert settled.claims.keys() <= KNOWN.keys()
    text = normal(marks.plain(settled.html))
    for found in settled.claims.values():
        assert found.words == normal(found.quote) != ""
        assert all(normal(piece) in text for piece in found.quote.split(" … "))


@settings(deadline=None)
@given(soup, st.data())
def test_any_words_of_a_block_can_be_tagged(html, data):
    html = marks.sanitise(html).html
    blocks = marks.read(html)
    if not blocks:
        return
    block = data.draw(st.integers(0, len(blocks) - 1))
    words = blocks[block].text.split()
    first = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[first : data.draw(st.integers(first + 1, len(words)))])
    claim = uuid4()

    tagged = marks.tag(html, quote, claim=claim, block=block)

    [span] = [span for span in marks.read(tagged)[block].spans if span.claim == claim]
    assert normal(blocks[block].text[span.start : span.end]) == normal(quote)
    assert marks.without_marks(tagged) == marks.without_marks(html)
    assert marks.sanitise(tagged).html == tagged
    assert marks.untag(tagged, claim) == html


# The story the product is shown with; its sentences stay outside


@pytest.fixture(scope="module")
def gold() -> tuple[str, dict[UUID, str]]:
    """The seed story with its 23 claims tagged, and the words of each."""
    if not (seed.FILE.exists() and seed.CLAIMS.exists()):
        pytest.skip(f"the seed story is not at {seed.SHARED}")
    html = marks.from_paragraphs(seed.text().split("\n\n")[:7])
    known = {}
    for quote in (claim["quote"] for claim in seed.gold_claims()):
        if normal(quote) not in normal(marks.plain(html)):
            continue
        claim = UUID(int=len(known) + (0x4000 << 64) + (0x8 << 60))
        html = marks.tag(html, normal(quote), claim=claim)
        known[claim] = normal(quote)
    return html, known


def words_of(html: str, known: dict[UUID, str]) -> dict[UUID, str]:
    settled = marks.settle(html, known=known, foreign=(), may_add=False)
    assert not any(found.fragmented for found in settled.claims.values())
    return {claim: found.words for claim, found in settled.claims.items()}


def in_text(html: str, pattern: str, to: str) -> str:
    """Change the text of some HTML, never its tags."""
    return re.sub(r"[^<>]+(?=<|$)", lambda text: re.sub(pattern, to, text[0]), html)


def drawn(blocks: list[marks.Block], tag: str, over: Iterable[tuple[int, int, int]]) -> str:
    """A body as an editor might send it: every stretch in all its marks, and some of them in one more element."""
    over = list(over)
    html = []
    for at, block in enumerate(blocks):
        laid = [(start, end) for where, start, end in over if where == at]
        borders = [*laid, *(span[1:] for span in block.spans), (0, len(block.text))]
        for start, end in pairwise(sorted({place for border in borders for place in border})):
            claims = [span.claim for span in block.spans if span.start <= start < span.end]
            text = block.text[start:end]
            for claim in claims:
                text = mark(claim, text)
            if any(low <= start < high for low, high in laid):
                text = f"<{tag}>{text}</{tag.split()[0]}>"
            html.append(text)
        html.append("</p><p>")
    return f"<p>{''.join(html)}</p>"


def test_every_claim_of_the_story_can_be_tagged_by_its_words(gold):
    html, known = gold

    assert len(known) == 23
    assert words_of(html, known) == known
    assert settle(html, known).html == html
    assert settle(html, known).reports == []
    [(outer, inner)] = [(a, b) for a in known for b in known if a != b and known[b] in known[a]]
    assert mark(inner, known[inner]) + "</mark>" in html
    assert words_of(marks.untag(html, outer), known) == {claim: known[claim] for claim in known if claim != outer}


def test_tagging_changes_nothing_but_marks(gold):
    html, _ = gold

    assert marks.without_marks(html) == marks.from_paragraphs(seed.text().split("\n\n")[:7])


def inserted(html: str) -> str:
    return f"<p>Something else happened first.</p>{html}"


def moved(html: str) -> str:
    first, rest = html.split("</p>", 1)
    return f"{rest}{first}</p>"


def doubled(html: str) -> str:
    return html.replace("</p>", f" {marks.coverage(html)[1].text}</p>", 3)


def straightened(html: str) -> str:
    return in_text(html, "[‘’]", "'").replace("“", "&quot;").replace("”", "&quot;")


def spaced(html: str) -> str:
    return in_text(in_text(html, r" (?=\w*[aeiou]\b)", "&nbsp;"), " ", "\n  \t")


def emboldened(html: str) -> str:
    blocks = marks.read(html)
    return drawn(blocks, "b", ((at, s.start, s.end) for at, block in enumerate(blocks) for s in block.spans[::2]))


def half_linked(html: str) -> str:
    blocks = marks.read(html)
    halves = ((at, s.start - 3, (s.start + s.end) // 2) for at, block in enumerate(blocks) for s in block.spans)
    return drawn(blocks, 'a href="https://x.example/"', ((at, max(0, start), end) for at, start, end in halves))


def split(html: str) -> str:
    """Claims broken over lines and paragraphs, as Enter does; the editor repeats the mark in each."""
    broken = drawn(marks.read(html), "b", ())
    return re.sub(r"(<mark[^>]*>)([^<>]* )([^<>]*</mark>)", r"\1\2</mark><br>\1\3", broken)


@pytest.mark.parametrize("edit", [inserted, moved, doubled, straightened, spaced, emboldened, half_linked, split])
def test_a_harmless_edit_leaves_every_claim_of_the_story_as_it_was(gold, edit):
    html, known = gold

    edited = edit(html)

    assert edited != html
    assert words_of(edited, known) == known


@pytest.mark.parametrize(
    ("pattern", "to"),
    [(r"\b250\b", "251"), (r"\bthree\b", "four"), (r"\b11\b", "12"), (r"\btwo decades\b", "three decades")],
)
def test_a_changed_figure_changes_exactly_the_claims_that_hold_it(gold, pattern, to):
    html, known = gold
    holding = {claim for claim, words in known.items() if re.search(pattern, words)}

    edited = marks.settle(in_text(html, pattern, to), known=known, foreign=(), may_add=False)

    changed = {claim for claim, found in edited.claims.items() if found.words != known[claim]}
    assert changed == holding != set()
    assert edited.claims.keys() == known.keys()
    assert words_of(in_text(edited.html, rf"\b{to}\b", re.sub(r"\\b", "", pattern)), known) == known
