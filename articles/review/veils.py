"""Veils: what a form carries in place of a seal, so that nobody can try a guess at a secret source against it."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.crypto import salted_hmac

_SALT = "articles.review.veils"


def veiled(seal: str) -> str:
    """The seal as a form carries it: the same for the same seal, made with the newsroom's own key.

    A seal is a plain hash: who knows all it covers but the name of a confidential source could try names against it.
    """
    return salted_hmac(_SALT, seal, algorithm="sha256").hexdigest()


def unveiled(sent: str, among: Iterable[str]) -> str:
    """The one among the seals that a form was sent with; what veils none of them, a bare seal too, matches none."""
    return next((seal for seal in among if veiled(seal) == sent), veiled(sent))
