"""Markup and tables that a story is sent in beside Markdown and HTML, each known by what only it holds."""

from __future__ import annotations

import re

_BOLD_AND_LINKS = "b|i|u|s|url|img|quote|code|size|color|list|center|email"
_COMMANDS = (
    "documentclass|usepackage|begin|end|title|author|maketitle|chapter|(?:sub)*section|paragraph|textbf|textit|emph"
    "|underline|item|cite|footnote|href|includegraphics"
)
_SHORT = "caption|gallery|embed|video|audio|youtube|playlist"
#: What each is called, and what shows it.
_SIGNS = (
    ("LaTeX", re.compile(rf"\\(?:{_COMMANDS})\*?[\[{{]")),
    ("BBCode", re.compile(
        rf"\[(?P<tag>{_BOLD_AND_LINKS})(?:=[^\]\n]{{1,300}})?\](?=[^\[]{{0,300}}\[/(?P=tag)\])", re.IGNORECASE
    )),
    ("WordPress's shortcodes", re.compile(
        rf"\[(?:{_SHORT})(?: [^\]\n]{{0,300}}=[^\]\n]{{0,300}})\]|\[/(?:{_SHORT})\]"
    )),
    ("wikitext", re.compile(
        r"(?m:^(?P<level>={2,6})[^=\n]{1,300}(?P=level)[ \t]*$)|(?<!\d)'''[^'\n]{1,300}'''|\[\[[^\]\n]{1,300}\]\]"
        r"|\{\{[a-z][^{}\n]{0,300}\|[^{}\n]{1,300}\}\}|(?m:^\{\|)"
    )),
    ("AsciiDoc", re.compile(r"\A\s*= \S|(?m:^={2,5} \S)")),
    ("Textile", re.compile(r"(?m:^h[1-6]\. [\"“(]?[A-ZÀ-ÖØ-Þ])")),
    ("Org", re.compile(r"(?mi:^#\+(?:title|author|date|begin_\w+):?)")),
    ("subtitles", re.compile(r"\AWEBVTT\b|(?m:^(?:\d+:)?\d\d:\d\d[.,]\d{3} --> )")),
    ("a calendar or a card of addresses", re.compile(r"(?m:^BEGIN:V(?:CALENDAR|CARD|EVENT)\b)")),
    ("a patch", re.compile(r"(?m:^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@)")),
    ("PHP", re.compile(r"<\?(?:php\b|=)")),
    ("PostScript", re.compile(r"\A%!PS")),
    ("JSON", re.compile(r"\A\s*\"[^\"\n]*\\[nu][^\"\n]*\"\s*\Z")),
)  # fmt: skip
#: What parts columns, and how often it has to stand in a line.
_SEPARATORS = ((re.compile(r"\t"), 1), (re.compile(r"(?<!\d),(?! )|,(?![ \d])"), 2), (re.compile(r";(?! )"), 2))
_LISTED = re.compile(r"(?:\d{1,2}[.)]|[-*•–])\t")
_ENDS_A_SENTENCE = re.compile(r"[.!?][\"'”’]?\Z")
_IN_QUOTES = re.compile(r"\"(?:[^\"\n]|\"\")*\"")
MOST_LINES_OF_A_TABLE = 50


def marked_up(text: str) -> tuple[str, int] | None:
    """What markup or table a text is, and where that shows; nothing where it is none."""
    for name, sign in _SIGNS:
        if found := sign.search(text):
            return name, found.start() + len(found[0]) - len(found[0].lstrip())
    return ("a table", len(text) - len(text.lstrip())) if _is_a_table(text) else None


def _is_a_table(text: str) -> bool:
    """Whether each line has as many columns as the next."""
    lines = [_IN_QUOTES.sub("x", line.strip(" ")) for line in text.splitlines() if line.strip()][:MOST_LINES_OF_A_TABLE]
    if len(lines) < 2 or any(_LISTED.match(line) for line in lines):
        return False
    said = any(_ENDS_A_SENTENCE.search(line) for line in lines)
    for separator, least in _SEPARATORS[said:]:  # what stands in prose by chance is a tab
        columns = {len(separator.findall(line.strip("\t"))) for line in lines}
        if len(columns) == 1 and min(columns) >= least:
            return True
    return False
