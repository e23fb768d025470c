"""What the bytes of a file are where they are no UTF-8 text: another encoding, or no text at all."""

from __future__ import annotations

import unicodedata

SAVE_AS_UTF8 = "Save it as UTF-8."
GIVE_PLAIN_TEXT = "Give the story as plain text."

_MARKS = (
    (b"\xff\xfe\x00\x00", "is UTF-32 text"),
    (b"\x00\x00\xfe\xff", "is UTF-32 text"),
    (b"\xff\xfe", "is UTF-16 text"),
    (b"\xfe\xff", "is UTF-16 text"),
)
#: What files of the office begin with.
_OPENINGS = (
    (b"%PDF-", "is a PDF"),
    (b"{\\rtf", "is RTF"),
    (b"PK\x03\x04", "is a packed file, such as a document of Word or LibreOffice"),
    (b"\xd0\xcf\x11\xe0", "is a document of an old Office"),
    (b"\x1f\x8b", "is a packed file"),
    (b"Rar!\x1a\x07", "is a packed file"),
    (b"7z\xbc\xaf", "is a packed file"),
    (b"\x89PNG", "is a picture"),
    (b"\xff\xd8\xff", "is a picture"),
    (b"GIF87a", "is a picture"),
    (b"GIF89a", "is a picture"),
)
_ENOUGH = 4_000


def undecodable(data: bytes) -> tuple[str, str] | None:
    """What is wrong with bytes that no text will come of, and what to do about it."""
    for mark, problem in _MARKS:
        if data.startswith(mark):
            return problem, SAVE_AS_UTF8
    for opening, problem in _OPENINGS:
        if data.removeprefix(b"\xef\xbb\xbf").startswith(opening):
            return problem, GIVE_PLAIN_TEXT
    if encoding := _without_its_mark(data):
        return f"is {encoding} text without its mark", SAVE_AS_UTF8
    if b"\x00" in data:
        return "is no text but binary data", GIVE_PLAIN_TEXT
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return f"is not UTF-8 text (byte {error.start + 1})", SAVE_AS_UTF8
    return None


def _without_its_mark(data: bytes) -> str:
    """The encoding of text that takes two or four bytes for every character, or nothing where it is none of these."""
    if b"\x00" not in data:
        return ""
    for width, encodings in ((4, ("utf-32-be", "utf-32-le")), (2, ("utf-16-be", "utf-16-le"))):
        whole = data[: min(_ENOUGH, len(data) - len(data) % width)]
        if any(_reads_as(whole, encoding) for encoding in encodings):
            return f"UTF-{8 * width}"
    return ""


def _reads_as(data: bytes, encoding: str) -> bool:
    """Whether bytes make sense in an encoding: every character is one, and plain ones are among them."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if error.end < len(data):  # a character at the end may be cut in two
            return False
        text = data[: error.start].decode(encoding)
    fit = all(character in "\r\n\t\f" or unicodedata.category(character)[0] not in "C" for character in text)
    plain = sum(character.isascii() for character in text)
    return bool(text) and fit and plain * 20 >= len(text)
