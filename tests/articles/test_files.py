"""Bytes that are no UTF-8 text are named by what they are."""

from __future__ import annotations

import random

import pytest

from articles.errors import UnfitText
from articles.wire import decode
from tests.cases import case, needs_cases

TEXT = "Bergvik port open after crane fall\r\n\r\nThe port said on Friday it had reopened.\r\n"


def problem(data: bytes) -> str:
    """Why a file was refused."""
    with pytest.raises(UnfitText) as refusal:
        decode(data, "item")
    return str(refusal.value.detail["problem"])


@needs_cases
def test_the_bytes_of_the_cases_are_named():
    assert "UTF-16" in problem(bytes.fromhex(case("utf16be-nobom")["given"]))


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le", "utf-32-be", "utf-32-le"])
@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "A",
        "Crane falls",
        "Порт открыт\n\nОн сказал, что порт открыт.\n",
        "港は再開する\n\n港は金曜日に再開すると言った。\n",
        "قالت وكالة\n\nإن الرحلة نجحت!\n",
        "The port’s chief said it cost €3.5 million.",
        "Crane falls 🏗\n\nOne is here.",
        TEXT * 100,
        "Ærø – Århus\n\nOne is here.",
    ],
)
def test_text_without_its_mark_is_named_by_its_encoding(text, encoding):
    assert problem(text.encode(encoding)) == f"is {encoding[:6].upper()} text without its mark"


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_text_that_was_cut_off_is_named_all_the_same(encoding):
    assert problem((TEXT.encode(encoding))[:-1]) == "is UTF-16 text without its mark"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_text_with_its_mark_is_named_by_its_encoding(encoding):
    assert problem(TEXT.encode(encoding)) == f"is {encoding.upper()} text"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is a PDF"),
        (b"PK\x03\x04\x14\x00\x06\x00word/document.xml", "is a packed file, such as a document of Word or LibreOffice"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "is a document of an old Office"),
        (b"\x1f\x8b\x08\x00", "is a packed file"),
        (b"\x7fELF\x00\x01", "is no text but binary data"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x03\x20", "is a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01", "is a picture"),
        (b"One is here.\x00Two is there.", "is no text but binary data"),
        (bytes(random.Random(1).randbytes(5_000)), "is no text but binary data"),
        ("café".encode("latin-1"), "is not UTF-8 text (byte 4)"),
    ],
)
def test_what_is_no_text_is_named_by_what_it_is(data, what):
    assert problem(data) == what
