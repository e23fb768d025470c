"""The colours of tokens.css can be read in both themes: 4.5:1 for words, 3:1 for marks and edges."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).resolve().parents[2] / "articles" / "static" / "articles" / "css"
PAIR = re.compile(r"--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);")
STATUSES = ("open", "changed", "returned", "approved", "waived", "detached", "fragmented")
GROUNDS = ("paper", "paper-2", "paper-3")
THEMES = ("light", "dark")


def _tokens() -> dict[str, dict[str, str]]:
    pairs = PAIR.findall((CSS / "tokens.css").read_text())
    return {theme: {name: values[place] for name, *values in pairs} for place, theme in enumerate(THEMES)}


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _too_faint(theme: str, pairs: list[tuple[str, str]], least: float) -> list[str]:
    tokens = _tokens()[theme]
    found = [(words, ground, _contrast(tokens[words], tokens[ground])) for words, ground in pairs]
    return [f"{words} on {ground}: {ratio:.2f}" for words, ground, ratio in found if ratio < least]


def test_contrast_is_counted_as_the_guidelines_do():
    assert (_contrast("#000000", "#ffffff"), round(_contrast("#767676", "#ffffff"), 2)) == (21.0, 4.54)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_ground(theme):
    words = ("ink", "ink-2", "accent", "accent-strong", *STATUSES)

    faint = _too_faint(theme, [(word, ground) for word in words for ground in GROUNDS], 4.5)

    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_every_wash_and_on_the_accent(theme):
    washes = [f"{name}-wash" for name in (*STATUSES, "accent")]
    on_washes = [(word, wash) for wash in washes for word in ("ink", "ink-2", "accent")]
    own = [(name, f"{name}-wash") for name in (*STATUSES, "accent")]

    faint = _too_faint(theme, [*on_washes, *own, ("on-accent", "accent"), ("on-accent", "accent-strong")], 4.5)

    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_edges_stand_out_from_their_ground(theme):
    marks = ("edge", "accent", *STATUSES)

    faint = _too_faint(theme, [(mark, ground) for mark in marks for ground in GROUNDS], 3)

    assert faint == []


def test_every_colour_is_a_pair_of_tokens_and_stands_in_one_file():
    elsewhere = {
        sheet.name: found
        for sheet in sorted(CSS.glob("*.css"))
        if sheet.name != "tokens.css"
        and (found := re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;,\s)])|\b(?:rgba?|hsla?|oklch)\(", sheet.read_text()))
    }

    assert elsewhere == {}
    assert set(_tokens()["light"]) == set(_tokens()["dark"])
    assert len(re.findall(r"light-dark\(", (CSS / "tokens.css").read_text())) == len(_tokens()["light"])
