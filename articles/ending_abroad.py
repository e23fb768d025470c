"""Abbreviations and ordinals of other languages than English, after whose full stop a sentence goes on."""

from __future__ import annotations

import re

#: What nothing ends on: for example, that is, respectively.
_ALWAYS_LISTED = """
    z.B z.T d.h bzw vgl sog ggf evtl inkl zzgl bijv o.a m.b.v bl.a f.eks t.ex d.v.s dvs p.ex p.ej c.-à-d np m.in tzw tj
    např tzv mj т.е т.н т.к напр
"""
_ALWAYS = frozenset(_ALWAYS_LISTED.split())
#: The same in two words: p. ex., p. ej., z. B.
_SECOND_HALVES = re.compile(r"(?:p\. (?:ex|ej)|z\. ?[BT]|d\. ?h)\Z")
#: What goes on where a number follows, or a small letter.
_NUMBERED_LISTED = """
    Abs Abb Tab Ziff Hausnr Tz Rn núm núms pág págs tel pag kl klo nr n.º godz rys рис стр гл ст
"""
_NUMBERED = frozenset(_NUMBERED_LISTED.split())
_STREET = re.compile(r"[^\W\d_]*[Ss]tr\Z")
#: Forms of address, and what stands before the name of a firm, a street or a place.
_TITLES_LISTED = """
    Sra Sras Srta Sres Dra Dña Exmo sig sigg dott dr.ssa avv Sig Sigg Dott Avv Dhr dhr Mevr mevr Hr Hrn Frl
    ul im św płk ks ул им проф акад г
"""
_TITLES = frozenset(_TITLES_LISTED.split())
_SHORT_LISTED = "tys mln mld mio mrd тыс руб млн млрд долл коп jh jhd uu usw etc aprox ecc osv m.fl itd itp atd enz"
_SHORT = frozenset(_SHORT_LISTED.split())
_AMOUNT = re.compile(r"\d\S* \Z")
_COUNTED = re.compile(
    r"(?:(?:US-)?Dollar|Euro|Franken|Kronen|Pfund|Yen|Rubel|Zloty|Menschen|Einwohner|Tonnen|Liter|Zuschauer|Besucher"
    r"|Haushalte|Kinder|Nutzer|Kunden|Personen|Stück|Fahrgäste|Passagiere|Arbeitslose|Wähler|Tiere|Kilometer|Meter"
    r"|Barrel|Bürger|Deutsche|Arbeitnehmer|Rentner|Autos)\b"
)
#: Before an ordinal as German writes it; after the first of these words no sentence ends on it.
_OF_AN_ORDINAL = re.compile(
    r"\b(?:(?P<amid>[Ii]m|[Ii]ns|[Bb]eim|[Ss]einen|[Ii]hren)"
    r"|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Zz]um|[Zz]ur|[Vv]om) \Z"
)
#: What is counted so, at most: after a date nothing of the kind comes.
_ORDINALS = re.compile(
    r"(?:Jahr(?:hundert|tausend|zehnt|estag)s?|Lebensjahr|Quartals?|Halbjahrs?|[FSV]C|Platz|Etage|Stock(?:werk)?|Rang"
    r"|Liga|Bundesliga|Runde|Mal|Weltkriegs?|Geburtstags?|Spieltags?|Tag(?:es)?|Etappe|Minute|Auflage|Ausgabe|Staffel"
    r"|Kapitel|Amtszeit|Senats?|Straf\w+|Zivil\w+|Kammer|Armee|Division|Bezirks?|Klasse|Semesters?|Woche|Monats?|Mannschaft"
    r"|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Internationale\w*"
    r"|Deutsche\w*|Europäische\w*|Legislaturperiode|Bundestags?|Bundesversammlung)\b"
)
_NUMERAL = re.compile(r"[IVX]+\Z")
#: With these a sentence opens, in the languages above.
_OPENERS_LISTED = """
    Er Sie Es Das Der Die Ein Eine Niemand Wir Ich Und Aber Doch Dann Danach Nun Jetzt Heute Alle Keiner Beide Nicht So
    El La Los Las Ella Ellos Nadie Todo Todos Pero Il Lo Gli Le Un Una Ma Nessuno Tutti Hij Zij De Het Han Hun Det Den
    Elle Elles Ils Mais Personne On To On Ona Ale Nikt Он Она Они Это Но Все Никто
"""
_OPENERS = frozenset(_OPENERS_LISTED.split())
_FIRST = re.compile(r"[\"'(\[]*([^\W\d_][\w'-]*)")


def goes_on_abroad(word: str, left: str, after: str) -> bool:
    """Whether a sentence goes on after a word of another language with a full stop, before what follows it."""
    if word in _ALWAYS or _SECOND_HALVES.search(left + word):
        return True
    if after[0].isdigit():
        return word in _NUMBERED or _STREET.match(word) is not None
    if _is_small(after):
        return word.lower() in _SHORT or word in _NUMBERED or word in _TITLES or _NUMERAL.match(word) is not None
    if (word, after[:2]) == ("EE", "UU") or (word, after[:4]) == ("av", "J.-C"):
        return True
    found = _FIRST.match(after)
    if found is None or found[1] in _OPENERS:
        return False
    if word.isdigit():
        of_an_ordinal = _OF_AN_ORDINAL.search(left)
        return len(word) < 3 and of_an_ordinal is not None and bool(of_an_ordinal["amid"] or _ORDINALS.match(after))
    if word == "г" and _AMOUNT.search(left):
        return False  # the year 2026, and not the city of
    if word in ("ul", "im") and f"{left}{after}".isascii():
        return False  # of Polish, which is seldom without its own letters
    return word in _TITLES or (word in ("Mio", "Mrd", "Tsd") and bool(_AMOUNT.search(left) and _COUNTED.match(after)))


def _is_small(after: str) -> bool:
    return after[0].islower() and not after[1:2].isupper()
