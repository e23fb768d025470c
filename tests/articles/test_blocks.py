"""Blocks put in order: spaces, accents, breaks, claims laid over each other, and the one way all of it is written."""

from __future__ import annotations

import pytest

from articles.blocks import BREAK, Container, Draft, Leaf, Piece, Run, Stretch, clings, held_together, joined, serialise


def piece(text: str, tags: str = "", claims: str = "") -> Piece:
    """Words in formats (by their letters) and claims."""
    return Piece(text, tuple(f"<{tag}>" for tag in tags.split()), frozenset(claims))


def leaf(*pieces: Piece) -> Leaf:
    made = Draft((), "p", list(pieces)).leaf()
    assert made
    return made


@pytest.mark.parametrize(
    ("stretches", "together"),
    [
        ([("a", 0, 3), ("a", 3, 5)], [("a", 0, 5)]),
        ([("a", 0, 3), ("a", 4, 5)], [("a", 0, 3), ("a", 4, 5)]),
        ([("a", 2, 4), ("a", 0, 9)], [("a", 0, 9)]),
        ([("a", 0, 3), ("b", 2, 4), ("a", 1, 5)], [("a", 0, 5), ("b", 2, 4)]),
        ([("b", 0, 2), ("a", 0, 2), ("c", 0, 9)], [("c", 0, 9), ("a", 0, 2), ("b", 0, 2)]),
        ([("a", 0, 1), ("b", 0, 3), ("a", 1, 7)], [("a", 0, 7), ("b", 0, 3)]),
        ([("a", 7, 7), ("b", 9, 8)], []),
    ],
)
def test_stretches_of_one_claim_that_meet_are_one_and_the_longer_comes_first(stretches, together):
    assert joined(Stretch(*stretch) for stretch in stretches) == tuple(Stretch(*stretch) for stretch in together)


@pytest.mark.parametrize(
    ("before", "character", "one"),
    [
        ("e", "\u0301", True),
        ("", "\u0301", True),
        ("a", "b", False),
        ("x", "é", False),
        ("\u200d", "é", True),
        ("\u200d", "a", False),
        ("a", "\u200c", True),
        ("a", "\u200d", True),
        ("\U0001f1e9", "\U0001f1ea", True),  # two halves of a flag; the third begins another
        ("\U0001f1e9\U0001f1ea", "\U0001f1eb", False),
        ("x", "\U0001f1ea", False),
        ("👍", "\U0001f3fb", True),
        ("👍", "\U0001f3ff", True),
        ("👍", "\U0001f3fa", False),
        ("👍", "\U0001f400", False),
        ("🏴", "\U000e0020", True),
        ("🏴", "\U000e007f", True),
        ("🏴", "\U000e0100", True),  # a variation selector is a mark
        ("\u1100", "\u1161", True),  # letters of Korean that are written as one
        ("\u3131", "\u314f", False),
    ],
)
def test_what_is_one_letter_with_what_stands_before_it(before, character, one):
    assert clings(before, character) is one


def test_a_border_never_parts_a_letter_from_its_accents_but_a_break_does():
    assert held_together([piece("a"), piece("\u0301\u0302b", "em"), piece("\u0301", "", "x")]) == [
        piece("a\u0301\u0302"),
        piece("b\u0301", "em"),
    ]
    assert held_together([piece("a"), piece(BREAK), piece("\u0301")]) == [piece("a"), piece(BREAK), piece("\u0301")]


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([" a ", " b", BREAK, " c ", BREAK, BREAK, "  "], "a b\nc"),
        ([BREAK, " \u0301a", BREAK, " \u0301b"], "a\nb"),
        (["a", " ", " b"], "a b"),
        (["a ", BREAK, BREAK, " b "], "a\n\nb"),
        (["a ", " ", " \u0301b"], "a \u0301b"),
        (["a", BREAK, "\u0301", BREAK, "b"], "a\n\nb"),
        (["a", " ", BREAK, " "], "a"),
    ],
)
def test_spaces_are_single_and_neither_they_nor_breaks_nor_accents_stand_at_an_edge(pieces, text):
    assert leaf(*map(piece, pieces)).text == text


@pytest.mark.parametrize("pieces", [[], [" "], [BREAK, " ", BREAK], [" \u0301"]])
def test_a_block_that_says_nothing_is_none(pieces):
    assert Draft((), "p", [piece(text) for text in pieces]).leaf() is None


def test_a_break_has_the_formats_and_claims_that_stand_on_both_sides():
    found = leaf(piece("a", "strong", "xy"), piece(BREAK), piece(BREAK), piece("b", "strong em", "y"), piece("c", "em"))

    assert found.runs == (Run(3, ("<strong>",)), Run(4, ("<strong>", "<em>")), Run(5, ("<em>",)))
    assert found.stretches == (Stretch("y", 0, 4), Stretch("x", 0, 1))
    assert found.words == "a  bc"


def test_marks_are_innermost_and_the_one_that_reaches_farther_opens_first():
    found = leaf(piece("a", "", "x"), piece("b", "em", "xy"), piece("<c", "em", "y"), piece("d"))

    assert serialise([found]) == (
        '<p><mark data-claim="x">a</mark><em><mark data-claim="y"><mark data-claim="x">b</mark>&lt;c</mark></em>d</p>'
    )


def test_of_two_marks_that_cross_the_longer_is_outside_and_the_other_is_taken_up_again():
    found = leaf(piece("a", "", "x"), piece("b", "", "xy"), piece("c", "", "y"))

    assert serialise([found]) == (
        '<p><mark data-claim="x">a<mark data-claim="y">b</mark></mark><mark data-claim="y">c</mark></p>'
    )


def test_lists_open_and_close_around_their_items():
    ordered, quote = Container("ol", "3"), Container("blockquote")
    first, second = Container("li"), Container("li")
    one, two, three = (
        Draft(path, "p", [piece(text)]).leaf()
        for path, text in [((ordered, first), "a"), ((ordered, first, quote), "b"), ((ordered, second), "c")]
    )

    assert one
    assert two
    assert three
    assert serialise([one, two, three]) == (
        '<ol start="3"><li><p>a</p><blockquote><p>b</p></blockquote></li><li><p>c</p></li></ol>'
    )
    assert (one.kind, two.kind, leaf(piece("x")).kind) == ("li", "blockquote", "p")
    assert serialise([]) == ""
