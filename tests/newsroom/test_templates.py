"""Templates keep to the strict content security policy and to translation; scripts and sheets to plain files."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
FORBIDDEN = {
    "a script without a file": re.compile(r"<script(?![^>]*\bsrc=)[^>]*>", re.I),
    "a style element": re.compile(r"<style\b", re.I),
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.I),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=\s*[\"']", re.I),
    "a script address": re.compile(r"javascript:", re.I),
    "an address elsewhere": re.compile(r"<(?:script|link|img|iframe)[^>]*(?:src|href)=[\"'](?:https?:)?//", re.I),
}
TAG = re.compile(r"<[^>]*>")
TRANSLATED = re.compile(r"\{% blocktranslate.*?%\}.*?\{% endblocktranslate %\}", re.S)
CLASSES = re.compile(r"\{% block \w*class %\}.*?\{% endblock", re.S)
COMMENT = re.compile(r"\{% comment %\}.*?\{% endcomment %\}|<!--.*?-->", re.S)


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_template_holds_nothing_the_policy_would_block(path):
    text = path.read_text()

    assert [what for what, pattern in FORBIDDEN.items() if pattern.search(text)] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_template_says_nothing_that_cannot_be_translated(path):
    text = COMMENT.sub("", path.read_text())
    text = CLASSES.sub("{% endblock", TRANSLATED.sub("", text))
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", text, flags=re.S)
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"&\w+;", "", TAG.sub(" ", text)))

    assert words == []


def test_sheets_and_scripts_fetch_nothing_from_elsewhere():
    static = ROOT / "articles" / "static"
    elsewhere = re.compile(r"(?:url\(|import\s|from\s)[\"']?(?:https?:)?//")

    files = sorted([*static.rglob("*.css"), *static.rglob("*.js")])

    assert files
    assert [_name(path) for path in files if elsewhere.search(path.read_text())] == []
