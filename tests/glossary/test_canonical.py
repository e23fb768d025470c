"""What an approval of a term binds to, byte by byte."""

from __future__ import annotations

import hashlib

from glossary.canonical import FORMS, fingerprint_of

TERM = (
    "ISS",
    "A station.",
    "exact",
    [{"form": "Station", "case": "free"}, {"form": "Base", "case": "exact"}],
    [{"title": "Log", "publisher": "NASA", "url": "https://a"}],
)


def test_a_term_is_its_words_then_its_other_forms_then_its_sources_in_the_order_given():
    assert FORMS[1](*TERM) == (
        "v1\x1fISS\x1fA station.\x1fexact\x1ealias\x1fStation\x1ffree\x1f\x1ealias\x1fBase\x1fexact\x1f"
        "\x1esource\x1fLog\x1fNASA\x1fhttps://a"
    )


def test_a_fingerprint_is_the_hash_of_that_and_none_in_a_form_unknown_here():
    assert fingerprint_of(*TERM) == fingerprint_of(*TERM, form=1)
    assert fingerprint_of(*TERM) == hashlib.sha256(FORMS[1](*TERM).encode()).hexdigest()
    assert fingerprint_of(*TERM, form=99) == ""
