"""The one door for text: what a text field may hold, and what is taken out of it on the way in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from articles.direction import turned_figure
from articles.errors import UnfitText


class Admitted(NamedTuple):
    """Text fit to keep, and the invisible characters that were taken out of it, in words for people."""

    text: str
    stripped: list[str]


#: NFC sorts each run of marks, which took 29 seconds over 200,000 of them.
LONGEST_RUN_OF_MARKS = 30
MOST_STRIPPED_NAMED = 8

#: What no reader can see, and what turns the order of what they read: the format characters Unicode calls ignorable,
#: and beside them what holds hieroglyphs and Khitan letters together and shows nothing by itself.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U00013440\U00016fe4\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
#: What Unicode calls a sign though there is nothing to be seen of it but the room it takes: let in as a space.
BLANK = "\u2800\ufffc\U00013441\U00013442\U0001d159"
#: Scripts that spell with zero width joiners: Arabic and Syriac, the Indic ones, Burmese and Khmer.
JOINING = "\u0620-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17b3\u17b6-\u17d3"
PICTOGRAPHS = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
NOT_TEXT = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef" + "".join(
    rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17)
)

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_NOT_TEXT = re.compile(f"[{NOT_TEXT}]")
_INVISIBLE = re.compile(f"[{INVISIBLE}{BLANK}]")
_SHOWS = re.compile(rf"[^\s{INVISIBLE}{BLANK}]")
_KEPT_OR_INVISIBLE = re.compile(
    "(?P<kept>"
    # the three flags that are spelled with tags
    "\U0001f3f4(?:\U000e0067\U000e0062(?:\U000e0065\U000e006e\U000e0067"
    "|\U000e0073\U000e0063\U000e0074|\U000e0077\U000e006c\U000e0073)\U000e007f)"
    f"|[{PICTOGRAPHS}][\ufe0e\ufe0f]?(?:\u200d[{PICTOGRAPHS}]\ufe0f?)*"
    "|[0-9#*]\ufe0f(?=\u20e3)"
    f"|(?<=[{JOINING}])[\u200c\u200d](?=[{JOINING}])"
    "|[\U00013000-\U0001342f\U00013443-\U00013446][\U00013430-\U00013440]+"
    "|[\U00018b00-\U00018cff]\U00016fe4"
    f")|[{INVISIBLE}{BLANK}]"
)
_MAYBE_MARKS = re.compile(f"[^\\x00-\u02ff\\s]{{{LONGEST_RUN_OF_MARKS + 1},}}")


def admit(s: str, *, field: str) -> Admitted:
    """Let text in: line ends unified, composed, without what nobody can see; what is no text is refused by name."""
    text = _LINE_ENDS.sub("\n", s)
    _refuse_what_is_not_text(text, field)
    if text.isascii():
        return Admitted(text, [])
    _refuse_turned_figures(text, field)
    text, stripped = _strip(text)
    # Before composing, which is what a long run makes slow; and after, since composing may lengthen one.
    _refuse_long_runs_of_marks(text, field)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
        _refuse_long_runs_of_marks(text, field)
    return Admitted(text, stripped)


def searched(words: str) -> str:
    """What somebody searches for, in the letters in which text is kept here; what is no text stays as it was typed."""
    try:
        return admit(words, field="q").text.strip()
    except UnfitText:
        return words


#: Where words are parted that are looked for: apostrophes and dashes are typed in other signs than they are kept in.
_PARTS_WORDS = re.compile(r"[\s'’‘‛ʼ“”„‐‑‒–—―-]+")


def searched_words(words: str) -> list[str]:
    """The words somebody searches for, each without the apostrophes and dashes in it."""
    return [word for word in _PARTS_WORDS.split(searched(words)) if word]


def shows(text: str) -> bool:
    """Whether there is anything to be seen of some text; of what was stored by earlier versions there may not be."""
    return _SHOWS.search(text) is not None


def _strip(text: str) -> tuple[str, list[str]]:
    """Take out what nobody can see, except where a script or an emoji is spelled with it."""
    if not _INVISIBLE.search(text):
        return text, []
    gone: Counter[str] = Counter()

    def keep(match: re.Match[str]) -> str:
        if match["kept"]:
            return match["kept"]
        gone[match[0]] += 1
        return " " if match[0] in BLANK else ""

    text = _KEPT_OR_INVISIBLE.sub(keep, text)
    named = [_named(character, times) for character, times in gone.most_common(MOST_STRIPPED_NAMED)]
    if len(gone) > MOST_STRIPPED_NAMED:
        named.append(f"{len(gone) - MOST_STRIPPED_NAMED} other kinds of invisible character")
    return text, named


def _named(character: str, times: int) -> str:
    """What people call an invisible character."""
    name = unicodedata.name(character, "invisible character").lower()
    return f"{name} (U+{ord(character):04X})" + (f", {times} times" if times > 1 else "")


def _refuse_what_is_not_text(text: str, field: str) -> None:
    """Refuse characters that no text holds, naming the first and its place."""
    if found := _NOT_TEXT.search(text):
        kind, remedy = _fault(ord(found[0]))
        problem = f"holds {kind} (U+{ord(found[0]):04X}) {place(text, found.start())}"
        raise UnfitText(field=field, problem=problem, remedy=remedy)


def _refuse_turned_figures(text: str, field: str) -> None:
    """Refuse a figure that readers see in another order than it stands in: without its control it would be another."""
    if turned := turned_figure(text):
        at, words = turned
        problem = f"turns a figure round by a control of direction (U+{ord(text[at]):04X}) {place(text, at)}: “{words}”"
        raise UnfitText(field=field, problem=problem, remedy="Type the figure anew, as readers are to see it.")


def _fault(code: int) -> tuple[str, str]:
    """What is wrong with a character that no text holds, and what to do about it."""
    if 0x80 <= code <= 0x9F:
        return "a control character", "It comes from an old encoding: save the text as UTF-8 and try again."
    if code <= 0x7F:
        return "a control character", "Delete it, or paste the text again as plain text."
    if 0xD800 <= code <= 0xDFFF:
        return "half a character", "Delete it and type the character again."
    return "a code that stands for no character", "Delete it, or paste the text again as plain text."


def _refuse_long_runs_of_marks(text: str, field: str) -> None:
    """Refuse accents piled up past what any language writes."""
    for stretch in _MAYBE_MARKS.finditer(text):
        run = 0
        for at, character in enumerate(stretch[0], stretch.start()):
            run = run + 1 if unicodedata.category(character)[0] == "M" else 0
            if run > LONGEST_RUN_OF_MARKS:
                raise UnfitText(
                    field=field,
                    problem=f"holds more than {LONGEST_RUN_OF_MARKS} accents on one letter {place(text, at - run)}",
                    remedy="Delete them, or type the letter again.",
                )


def place(text: str, at: int) -> str:
    """Where a character stands, in words, with the line once there are several."""
    line = text.count("\n", 0, at)
    if not line:
        return f"at character {max(at, 0) + 1}"
    return f"in line {line + 1} at character {at - text.rfind(chr(10), 0, at)}"
