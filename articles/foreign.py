"""What is no wire text, known by its content and named: formats of agencies, of the web, of mail and of editors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from articles.admission import place
from articles.errors import UnfitText
from articles.files import GIVE_PLAIN_TEXT
from articles.lines import ENDS_A_SENTENCE, Line
from articles.markups import marked_up

LONGEST_SHOWN = 40

#: What a document is, by the name of its outermost element.
_ROOTS = {
    "nitf": "NITF",
    "newsml": "NewsML",
    **dict.fromkeys(
        ("newsitem", "newsmessage", "packageitem", "knowledgeitem", "conceptitem", "planningitem"), "NewsML-G2"
    ),
    "rss": "RSS",
    "rdf": "RSS",
    "feed": "Atom",
    **dict.fromkeys(("html", "head", "body"), "HTML"),
}
_MARKUP = re.compile(
    r"^[ \t\ufeff]*<(?:\?xml\b|!doctype\b|(?:[\w-]+:)?(?:"
    r"nitf|newsml|newsitem|newsmessage|packageitem|knowledgeitem|conceptitem|planningitem|rss|feed|rdf|html|head|body)[\s>])",
    re.IGNORECASE | re.MULTILINE,
)
_ROOT = re.compile(
    r"(?:\s|\ufeff|<\?[^>]*>|<!--(?s:.*?)-->|<!doctype\b[^>\[]*(?:\[[^\]]*\])?[^>]*>)*<(?:[\w-]+:)?(?P<root>[A-Za-z_][\w.-]*)",
    re.IGNORECASE,
)
_ELEMENT = re.compile(r"[\s\ufeff]*<(?P<name>[A-Za-z_][\w.:-]*)(?:\s[^<>]*)?>")
_DOCTYPE_HTML = re.compile(r"<!doctype\s+html\b", re.IGNORECASE)

_BLOCK = (
    "html|head|body|title|p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|tbody|thead|blockquote|pre|section|article"
    "|header|footer|main|nav|aside|figure|figcaption|meta|link|img|style|iframe|form|center|script"
)
_INLINE = "a|b|i|u|s|em|strong|span|font|sup|sub|del|ins|small|big|mark|abbr|cite|q|code|strike|tt"
_OF_HTML = re.compile(rf"{_BLOCK}|{_INLINE}", re.IGNORECASE)
_ATTRIBUTES = r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=]+))"
_HTML = re.compile(
    rf"^[ \t\ufeff]*</?(?:{_BLOCK}|{_INLINE}){_ATTRIBUTES}*\s*/?>"
    rf"|</?(?:br|p|div|h[1-6]|ul|ol|li|table|tr|td|blockquote){_ATTRIBUTES}*\s*/?>"
    rf"|<(?:{_BLOCK}|{_INLINE}){_ATTRIBUTES}+\s*/?>"
    rf"|<(?P<inline>{_INLINE})>(?=[^<>]{{1,300}}</(?P=inline)>)"
    r"|<!--|<!\[CDATA\[",
    re.IGNORECASE | re.MULTILINE,
)

_JSON = re.compile(r"\A[\s\ufeff]*(?:\[\s*)?\{\s*\"[^\"\n]{1,80}\"\s*:|\A[\s\ufeff]*\[\s*\"(?=[\s\S]*\"\s*\]\s*\Z)")
_NINJS = re.compile(
    r"\"(?:body_?(?:html|text|xhtml|nitf)|bodies|headlines?|versioncreated|pubstatus|representationtype|usageterms"
    r"|contentcreated|byline|urgency|infosources?|renditions)\"\s*:"
)
_JSON_FEED = re.compile(r"\"version\"\s*:\s*\"https?:(?:\\?/){2}jsonfeed\.org")

_RTF = re.compile(r"^[ \t\ufeff]*\{\\u?rtf", re.MULTILINE)

#: The first line of a message of IPTC 7901 or ANPA 1312: service and number, priority, category, words.
_TRANSMITTED = re.compile(
    r"\s*(?:[A-Za-z]{2,5}\d{3,5} [1-9] [A-Za-z]{1,4} \d{1,5}(?:\s|\Z)|[a-z]{1,5}\d{3,5}[a-z]*\s+[a-z]\s+[a-z]\s+bc-"
    r"|ZCZC\b|(?:\^\S+\s+)?(?:[a-z]\s+){2,3}bc-\S+\s[^\n]*\d\d-\d\d\s+\d{3,4})",
    re.IGNORECASE,
)
_ENDS_A_MESSAGE = re.compile(r"\nNNNN\s*\Z")

_HEADERS = re.compile(r"(?:^[^\W\d_][\w-]{0,40}:[ \t][^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}", re.MULTILINE)
_HEADER = re.compile(r"^([^\W\d_][\w-]{0,40}):", re.MULTILINE)
_OF_MAIL = frozenset({"from", "to", "cc", "subject", "date", "reply-to", "sender"})
_SUBJECTS = frozenset(
    {"subject", "betreff", "objet", "asunto", "assunto", "oggetto", "emne", "ämne", "onderwerp", "temat", "тема"}
)
_SENDERS_LISTED = "from to cc date von an de à para da a fra til från till van aan datum fecha data od do от кому дата"
_SENDERS = frozenset(_SENDERS_LISTED.split())
_OF_MAIL_ALONE = frozenset(
    ("mime-version", "content-type", "content-transfer-encoding", "message-id", "received", "return-path")
)
_MBOX = re.compile(r"From \S+@\S+ +\w{3} \w{3} +\d")
_QUOTED_PRINTABLE = re.compile(
    r"(?im:^Content-Transfer-Encoding:\s*quoted-printable)"
    r"|(?i:=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]|=E[0-9A-F](?:=\r?\n?)?=[89AB][0-9A-F])"
    r"|=3D\"|(?<=[^\s=])=\n[^\n]*[^\s=]=\n|(?m:^[^\n]{54,74}[^\s=]=\n(?=[^\n]))"
    r"|(?<![^\W_])[a-z]{2,}=(?:92(?:s|t|re|ve|ll|d|m)\b|[EF][0-9A-F](?![0-9A-F]))|=93[^=\n]{1,200}=94|(?<=\s)=A3(?=\d)"
)
#: A header as it is encoded, and one of a part alone.
_ENCODED_WORD = re.compile(
    r"=\?[\w-]{2,20}\?[BbQq]\?[^?\s]{1,200}\?=|^Content-(?:Transfer-Encoding|Type):[ \t]", re.MULTILINE
)
_BASE64 = re.compile(
    r"\s*(?:[A-Za-z0-9+/]{40,76}\r?\n)+[A-Za-z0-9+/]{0,76}={0,2}\s*\Z|\s*[A-Za-z0-9+/]{60,}={1,2}\s*\Z"
)
#: Where one alone may be anything else, several are none of it: caf=E9 closes, a line that ends in =20.
_MAYBE_QUOTED_PRINTABLE = re.compile(r"(?<![^\W_])[^\W\d_]+=[89A-F][0-9A-F](?![0-9A-F])|(?m:=20$)")
_ADDRESS = re.compile(r"(?:(?<!\w)\w+://|www\.)\S*")


def refuse_foreign(text: str, field: str) -> None:
    """Refuse what is no wire text, naming what it is and where that shows."""
    for named in (_markup, _json, _rich_text, _transmission, _mail, _html, marked_up):
        if found := named(text):
            name, at = found
            raise _unread(field, name, place(text, at), text[at:])


def _unread(field: str, name: str, where: str, shown: str) -> UnfitText:
    words = " ".join("".join(c if c.isprintable() else " " for c in shown[:LONGEST_SHOWN]).split())
    problem = f"is {name}, which cannot be read yet ({where}: “{words}”)"
    return UnfitText(field=field, problem=problem, remedy=GIVE_PLAIN_TEXT)


_Found = tuple[str, int] | None


def _markup(text: str) -> _Found:
    """A document of XML or HTML, by the name of its outermost element."""
    opening = _MARKUP.search(text)
    if not opening:
        return _element(text)
    at = text.index("<", opening.start())
    if _DOCTYPE_HTML.match(text, at):
        return "HTML", at
    root = _ROOT.match(text, at)
    name = root["root"].lower() if root else ""
    return _ROOTS.get(name, f"XML (<{root['root']}>)" if root else "XML"), at


def _element(text: str) -> _Found:
    """A document of some other XML, which begins and ends with one element."""
    found = _ELEMENT.match(text)
    if found and not _OF_HTML.fullmatch(found["name"]) and text.rstrip().endswith(f"</{found['name']}>"):
        return f"XML (<{found['name']}>)", found.start("name") - 1
    return None


def _json(text: str) -> _Found:
    """JSON, and ninjs among it."""
    found = _JSON.search(text)
    if not found:
        return None
    at = len(text) - len(text.lstrip("\ufeff \t\n\r"))
    if _JSON_FEED.search(text):
        return "a JSON feed", at
    return ("ninjs" if len(set(_NINJS.findall(text))) > 1 else "JSON"), at


def _rich_text(text: str) -> _Found:
    found = _RTF.search(text)
    return ("RTF", text.index("{", found.start())) if found else None


def _transmission(text: str) -> _Found:
    """A message as agencies send them, with its control characters or without."""
    for opening, closing in (("\x01", "\x02"), ("\x02", "\x03")):
        at = text.find(opening)
        if at >= 0 and closing in text[at:]:
            return "IPTC 7901", at + 1
    found = _TRANSMITTED.match(text) or _ENDS_A_MESSAGE.search(text)
    return ("IPTC 7901", found.start() + len(found[0]) - len(found[0].lstrip())) if found else None


def _mail(text: str) -> _Found:
    """A message of mail with its headers, or the body of one as it was encoded for its way."""
    words = _ADDRESS.sub(lambda found: "x" * len(found[0]), text) if "=" in text else text
    maybe = list(_MAYBE_QUOTED_PRINTABLE.finditer(words))
    if encoded := _QUOTED_PRINTABLE.search(words) or (maybe[0] if len(maybe) > 1 else None):
        return "quoted-printable mail", encoded.start()
    if _MBOX.match(text):
        return "a mail message", 0
    if part := _ENCODED_WORD.search(text):
        return "a mail message", part.start()
    if _BASE64.match(text):
        return "mail in base64", len(text) - len(text.lstrip())
    for headers in _HEADERS.finditer(text):
        names = {name.lower() for name in _HEADER.findall(headers[0])}
        first = not text[: headers.start()].strip()
        whole = len(names & _OF_MAIL) > 2 or (first and len(names & _OF_MAIL) > 1)
        letter = first and names & _SUBJECTS and names & _SENDERS
        if names & _OF_MAIL_ALONE or (whole and names & {"from", "subject"}) or letter:
            return "a mail message", headers.start()
    return None


def _html(text: str) -> _Found:
    found = _HTML.search(text)
    return ("HTML", text.index("<", found.start())) if found else None


# Markdown is looked for in the story alone: the lines of sources and definitions may be emphasised.

_LINE = re.compile(
    r"#{1,6}[ \t]+(?![#\s]*\Z).*"
    r"|\[[^\]]{1,300}\]:[ \t]+(?:https?://|www\.|/).*"
    r"|```.*|~~~+\w*|:::+ ?\w*|[-*+] \[[ xX]\] .*"
    r"|\|(?:[ \t]*:?-+:?[ \t]*\|){2,}"
    r"|\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*"
)
_IN_A_LINE = re.compile(
    r"(?<![\w*])\*\*(?=[^\s*]).{0,300}?[^\s*]\*\*(?![\w*])"
    r"|\[[^\]]{0,300}\]\((?:[a-z][a-z+.-]*:|/|#|\./|www\.)[^)\s]*(?: \"[^\"]*\")?\)"
    r"|!\[[^\]]{0,300}\]\([^)\s]+\)|\[[^\]]{1,300}\]\([\w./-]+\.\w{2,5}\)|(?<![\w*])\*\*\*\w[^*]{0,300}\w\*\*\*(?![\w*])"
    r"|(?<!¯)\\[*_#\[\]`]|\[\^\w+\]|(?<![\w~])~~(?=\S)[^~]{1,300}~~"
)
#: What may be something else once, and by its kind.
_MAYBE = (
    re.compile(r"(?<![\w*])\*(?=[^\W\d_])[^*\n]*[^\s*]\*(?![\w*])"),
    re.compile(r"(?<![\w_])__?(?=[^\s_])[^_\n]*[^\s_]__?(?![\w_])"),
    re.compile(r"`[^`\s'][^`\n']*`"),
    re.compile(r"\A>[ \t>]*\S"),
)
_UNDERLINE = re.compile(r"-{3,}|={3,}")
_QUOTED = re.compile(r">[ \t][ \t>]*[^\s\d]")
_LISTED = re.compile(r"(?:[-*+]|\d{1,2}[.)])[ \t]")


def refuse_markdown(lines: Sequence[Line], field: str) -> None:
    """Refuse a story written in Markdown, naming the first line that shows it."""
    if line := _markdown(lines):
        raise _unread(field, "Markdown", f"in line {line.number}", line.text)


def _markdown(lines: Sequence[Line]) -> Line | None:
    filled = [line for line in lines if line.text]
    if len(filled) > 1 and filled[0].text in ("---", "+++") and re.match(r"[\w-]+(?::| =)", filled[1].text):
        return filled[0]
    if sure := next((line for line in filled if _LINE.fullmatch(line.text) or _IN_A_LINE.search(line.text)), None):
        return sure
    for before, line in pairwise(lines):
        heads = before.text and not _UNDERLINE.fullmatch(before.text) and not ENDS_A_SENTENCE.search(before.text)
        if heads and _UNDERLINE.fullmatch(line.text):
            return line if line.text.startswith("=") else before
    maybe = [(line, found) for line in filled for kind in _MAYBE for found in kind.finditer(line.text)]
    listed = sum(bool(_LISTED.match(line.text)) for line in filled) > 1
    stressed = any(kind.search(line.text) for line in filled for kind in _MAYBE[:2])
    quoted = any(_QUOTED.match(line.text) for line in filled)
    return maybe[0][0] if len(maybe) > 1 or (stressed and listed) or quoted else None
