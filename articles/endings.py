"""Whether a sentence ends at a stop that may stand inside one: after an abbreviation, an initial, a number, a quote.

In doubt it ends. Where it does not, either what stands before is no statement yet ("At 5 p.m. Brandt left"), or a table
says that such words go on ("the U.S. Senate", "5 p.m. Monday", "No. 3").
"""

from __future__ import annotations

import re

from articles.dialogue import goes_on_asking
from articles.ending_abroad import goes_on_abroad
from articles.ending_words import (
    ALWAYS,
    BEFORE_A_NOUN,
    DETERMINERS,
    KNOWN,
    LETTERED,
    MAKES_ADJECTIVE,
    NO_VERB,
    NOUNS,
    OPENERS,
    SHORT,
    TOWN_BEFORE_SAINT,
)

#: Verbs told at a glance, for names that could be the beginning of either.
_VERB = re.compile(
    r"(?:was|were|is|are|has|had|have|did|does|will|would|can|could|may|might|must|should|said|says|went|came|left|got"
    r"|gave|took|made|lost|won|met|held|sat|ran|rose|fell|broke|began|kept|knew|saw|told|refused|agreed|voted|passed"
    r"|[a-z]{2,}ed)\b"
)
_FINITE = re.compile(r"(?:was|were|is|are|has|had|did|does|will|would|can|could|may|might|must|should|rejected)\b")

_TITLES = (
    "Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Revd|Rt|Hon|Pres|Gov|Lt|Col|Maj|Gen|Brig|Capt|Cmdr|Cdr|Cpl|Sgt|Pvt|Pte|Adm|Sen|Rep|Supt"
    "|Det|Insp|Amb|Atty|Msgr|Messrs|Mme|Mlle|Fr|Br|Sr|Ald|Asst|Dep"
)
_DOCTOR_OF = frozenset(("med", "phil", "jur", "nat", "rer", "ing"))
_TITLE = re.compile(rf"(?:{_TITLES})\Z")
#: What goes on where a number follows.
_BEFORE_A_NUMBER = re.compile(
    r"(?:[Nn]os?|[Nn]rs?|Rs|Rp|[Aa]rts?|[Ff]igs?|[Ss]ecs?|[Cc]h|[Cc]hap|[Pp]p?|[Vv]ols?|[Oo]p|[Ee]xt|[Aa]pprox|[Ee]st|[Vv]er"
    r"|[Pp]ars?|[Ll]l?|[Aa]pts?|[Rr]ms?|[Bb]ldg|[Ss]te|[Rr]te|[Hh]wy|[Pp]t|[Bb]k|[Ee]x|[Cc]l|[Ee]d|[Tt]el|A\.D|al|max|min"
    r"|b|d|c|r|n|fl|[Nn]n)\Z"
)
_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_MONTH = re.compile(rf"(?:{_MONTHS})\Z")
_DAY = r"(?:[1-9]|[12]\d|3[01])(?![\d.,]*\d)(?:st|nd|rd|th)?\b"
_DATED = re.compile(rf"(?:{_DAY}|(?:1[5-9]|20)\d\d\b)")
_WEEKDAYS = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:'s)?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.|Christmas|New Year"
)
_FULL_MONTHS = f"January|February|March|April|May|June|July|August|September|October|November|December|(?:{_MONTHS})\\."
_WEEKDAY_SHORT = re.compile(r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\Z")

_HOUR = re.compile(r"[ap]\.m\Z", re.IGNORECASE)
#: After an hour: the day, or the clock by which it is told.
_AFTER_AN_HOUR = re.compile(
    rf"(?:{_WEEKDAYS}|today)(?! (?:{_FINITE.pattern}|{_VERB.pattern}))|(?:{_FULL_MONTHS}) \d"
    r"|(?:GMT|UTC|[ECMPB]S?[DS]?T|CES?T|MSK|IST|JST|AEST|Z)\b"
    r"|(?:[A-Z][a-z]+ ){1,3}(?:[Tt]ime|Standard|Daylight)\b|(?:Eastern|Central|Mountain|Pacific)(?=[.,;)]|\Z)"
)

_DOTTED = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}\Z")
_INITIALS = re.compile(r"(?:[A-Z]\.)?[A-Z]\Z")
_COUNTRY = re.compile(r"(?:U\.S\.A|U\.S|U\.K|U\.N|E\.U|(?:[A-Z]\.){2,}[A-Z])\Z")
_ORGANS = (
    "Senates?|Congress|Congressional|Navy|Army|Marines?|Treasury|Treasuries|Capitol|Embassy|Consulate|Constitution"
    "|Attorney|Attorneys|Ambassador|Secretary|President|Presidents|President-elect|Representative|Senator|Sen\\.|Rep\\."
    "|Gov\\.|Geological|Postal|Bancorp|Virgin|Supreme|Olympic|Paralympic|Secretary-General|Undersecretary|Envoy"
    "|Commissioner|Director|Chargé|Women's|Men's|Open|Masters|Chamber|Securities|Centers|Environmental|Customs"
    "|Commission|Charter|Mission|Chancellor|Foreign (?:Secretary|Office)|Home Office|High Commissioner"
    "|(?:Parliament|Special|Prime|West|East|Gulf|Atlantic|Pacific|Central|Southern|Northern|Indo-Pacific|European|African"
    "|National|Federal|District|World)(?= [A-Z])"
)
#: Of these, what begins a sentence as well ("Army life suited him"), where a word follows that is no small one.
_MAY_BEGIN = re.compile(r"Army|Navy|Marines?|Steel|Customs|Attorneys|Treasuries|Masters")
_A_NOUN = re.compile(
    r"(?!(?:and|or|of|in|at|on|for|to|from|by|with|who|which|that|as|when|where|while|but|said|says)\b)[a-z]{3,}"
)
_SECOND = (
    "Department|Court|Agency|Commission|Committee|Service|Services|Administration|Bureau|Office|Institute|Institutes"
    "|Survey|Corps|Guard|Force|Command|Reserve|Council|Assembly|Treasury|Fleet|Division|Center|Centers|Team|Association"
    "|Act|Code|Islands|Coast|Fund|Programme|Program|Operations|Department's|Forces|Attorney|Judge|Secretary|Board|Open"
    "|Information|Protection|Security|Prisons|Investigation|Commerce|Labor|State|Justice|Defense|Energy|Drug|Health"
)
_ONE_OF = "Bureau|Department|Office|House|Agency|Court|Board"
#: After the initials of a country: what is its own, by one word, or by two.
_OF_A_COUNTRY = re.compile(
    rf"(?:(?:{_ORGANS})\b|(?:{_ONE_OF}) of\b"
    r"|House\b(?! (?:prices|sales|builders|owners|rents|fires|values|buyers|guests))"
    rf"|(?:[A-Z][a-z]+(?:,? (?:and |of |for )?)){{1,3}}(?:{_SECOND})\b|Food and Drug\b|Steel\b)"
)
_COMPANY = re.compile(r"(?:Inc|Corp|Co|Ltd|Bros|Cos|plc|PLC|LLC|L\.P|S\.A|N\.V|A\.G|Assn|Intl|Mfg|Univ|Dept)\Z")
_SHORT_NAME = re.compile(r"(?:Inc|Corp|Ltd|Co|Dept|Assn|Bros|plc|LLC)\.(?!\w)")
#: After a firm's name: who speaks for it, or more of the name.
_OF_A_COMPANY = re.compile(
    r"(?:Chief (?:[A-Z][a-z]+ )?(?:Executive|Officer|Financial|Operating|Economist|Scientist)|Vice (?:President|Chair)"
    r"|Executive (?:Vice|Director|Chair)|Managing (?:Director|Partner)|Senior Vice|General (?:Counsel|Manager)"
    r"|C[EFOT]O\b"
    r"|(?:President|Chair(?:man|woman)?|Director|(?:Co-)?[Ff]ounder|Spokes(?:man|woman|person)|Treasurer)"
    r" [A-Z][\w'-]+ (?:[A-Z][\w'-]*\.? )*[A-Z][\w'-]+"
    r"|(?:Inc|Ltd|Corp|Co|LLC|LP|KG|AG|Class [AB])\b|Pictures\b|Records\b|Discovery\b|Studios\b|Television\b)"
)
_STREET_BEFORE = re.compile(r"(?:\d+(?:st|nd|rd|th)|[A-Z][\w'-]+) \Z")
#: After a son's "Jr.": what is named after him.
_NAMED_AFTER = re.compile(
    r"(?:Day|Boulevard|Blvd|Avenue|Ave|Street|Drive|Way|Park|Bridge|Library|Memorial|Center|Centre|High|School|Hospital"
    r"|Elementary|Airport|Stadium|Award|Prize|Foundation|Museum|Highway|Plaza|Hall)\b"
)

#: How far words are looked at on both sides, and how many can stand without a verb.
_NEAR = 120
_LONGEST_TO_SAY_NOTHING = 12
_NUMBERED = re.compile(r"(?:\A|(?<=[ \n]))\(?(?P<n>\d{1,2}|[a-z])[.)] +(?=[\"'(\[]*[^\W_])")
_NEXT = re.compile(r"[\"'(\[]*([^ ]*)")
_NEXT_NAME = re.compile(r"[\"'(\[]*([A-Z][\w'-]*|\d[\d.,]*)(?![.\w])")
#: Ordinals as German writes them, before a month.
_ON_THE = re.compile(r"\b(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Dd]er|[Dd]es|[Dd]en) \Z")
_MONAT = re.compile("Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember")

#: An abbreviation and another: Com. & Adm.
_SHORT_BEFORE = re.compile(r"\w\. & \Z")
#: What closes a quotation, and goes on: « Est-ce fini ? », a-t-elle demandé.
_CLOSED = re.compile(r"[»\"] ?[,;:]")
#: Words in brackets that are no sentence of their own.
_A_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])")
_ASIDE = re.compile(r"\((?![^()]*[.!?]\))")


def goes_on(text: str, stop: int, begin: int, start: int = 0) -> bool:
    """Whether a sentence that stands from `start` on does not end at a stop (its place) before what begins there.

    Spaces are single and quotes straight in this text.
    """
    after = text[begin : begin + _NEAR]
    if (text[begin - 1 : begin] != " " and after[:1] in "\"')]»") or _CLOSED.match(after):
        return True  # „Darf ich mitfliegen?“, fragte sie
    near = max(start, stop - _NEAR)
    if text[stop] in "!?":
        return goes_on_asking(text[near:stop], text[stop + 1 : begin], after)
    before = text[near:stop]
    whole = before if near == start else ""
    if after[:1] == "(" and _ASIDE.match(after):
        return True
    word = before.rpartition(" ")[2].lstrip("\"'([")
    if text[stop] != "." or text[stop + 1 : stop + 2] == "." or not word[-1:].isalnum():
        return _says_nothing_yet(whole.rstrip(".… "))
    if whole and _A_NUMBER.fullmatch(whole):
        return True
    return _shortened(word, before.removesuffix(word), after, whole if begin == stop + 2 else "")


def _shortened(word: str, left: str, after: str, whole: str) -> bool:
    """Whether a sentence goes on after a word with a full stop; `whole` is all that it has said so far, if little."""
    if after[:1] == "&" or word in ALWAYS or _SHORT_NAME.match(after) or _by_two(word, left, after):
        return True
    if goes_on_abroad(word, left, after):
        return True
    if after[0].isdigit():
        return _before_a_number(word, left, after)
    if not (_is_short(word) or _SHORT_BEFORE.search(left)) or _opens(after):
        return False
    if after[0].islower():
        return not after[1:2].isupper()
    return _says_nothing_yet(whole) or _named(word, left, after)


def _by_two(word: str, left: str, after: str) -> bool:
    """What is told by the words on both sides: am 3. Oktober, Dr. med. Lund, the no. of dead."""
    if word.isdigit():
        return bool(_ON_THE.search(left) and _MONAT.match(after))
    return (word in _DOCTOR_OF and left.endswith("Dr. ")) or (word.lower() == "no" and after.startswith("of "))


def _is_short(word: str) -> bool:
    """Whether a word is short for others: a letter, initials, or one of the list."""
    return "." in word or (len(word) == 1 and word.isalpha()) or word.lower() in SHORT


def _before_a_number(word: str, left: str, after: str) -> bool:
    """A number after a short word: its own (No. 3, Sept. 4), or the first of what comes next."""
    if _MONTH.fullmatch(word):
        is_day = re.match(_DAY, after) is not None and not left.endswith((" in ", " of ", "In "))
        return is_day or re.match(r"(?:1[5-9]|20)\d\d\b", after) is not None
    if word == "no" and re.search(r"\b(?:said|says|say|answered|replied|voted|is|was) \Z", left):
        return False
    if _BEFORE_A_NUMBER.fullmatch(word):
        return True
    if word == "U.S" and not left.endswith(("the ", "The ")):
        return True
    return (
        re.search(r"\d \Z", left) is not None
        and re.match(r"\d[\d.,/]* ?(?:in|oz|min|sec|lbs?|ft)\b", after) is not None
    )


def _named(word: str, left: str, after: str) -> bool:
    """A short word before a capital, in a sentence that has already said something."""
    common = _first(after) in NOUNS
    if _HOUR.fullmatch(word):
        return _AFTER_AN_HOUR.match(after) is not None
    if word in ("St", "Ste", "Mt", "Ft", "Dr"):
        return _of_a_place(word, left, after, common)
    if _TITLE.fullmatch(word) and word not in ("Sr",):
        return _titled(left, after, common)
    if word in ("Jr", "Sr", "Esq"):
        return _NAMED_AFTER.match(after) is not None
    if _COMPANY.fullmatch(word):
        return _OF_A_COMPANY.match(after) is not None
    if _MONTH.fullmatch(word) or _WEEKDAY_SHORT.fullmatch(word):
        return re.match(rf"(?:{_MONTHS})\. \d", after) is not None
    if _INITIALS.fullmatch(word) and word not in KNOWN:
        return _initial(word, left, common)
    if _COUNTRY.fullmatch(word):
        return _of_a_country(left, after, common)
    return False


def _of_a_place(word: str, left: str, after: str, common: bool) -> bool:
    """A saint, a mount, a fort or a doctor before a name; a street or a measure behind one."""
    if re.search(r"\d \Z", left) and word in ("Ft", "Mt"):
        return False
    street = _STREET_BEFORE.search(left)
    if street is None or word in ("Mt", "Ft"):
        return not common
    name = street[0].strip()
    if name in TOWN_BEFORE_SAINT and word in ("St", "Ste"):
        return True
    if re.search(rf"(?:{_TITLES})\. \Z", left) or re.match(_WEEKDAYS, name) or name in OPENERS:
        return not common
    if word != "Dr":
        return re.search(r"\b[Tt]he (?:[A-Z][\w'-]+ )+\Z", left) is not None
    return not common and not re.search(r"\b(?:on|at|of|to|from|along|off|down|up|near) (?:[A-Z][\w'-]+ )+\Z", left)


def _titled(left: str, after: str, common: bool) -> bool:
    """A form of address before a name, unless somebody stands for the title: "he asked for a Dr." """
    if re.match(rf"(?:{_TITLES})\. ", after):
        return True
    return not common and re.search(r"\b(?:an?|another|any|no|every) \Z", left) is None


def _initial(word: str, left: str, common: bool) -> bool:
    """An initial in a name, unless it is the letter of something: "Plan B"."""
    last = re.search(r"([\w'-]+)\.? \Z", left)
    name = last[1] if last else ""
    if common or name.lower() in LETTERED or name.lower() in DETERMINERS:
        return False
    return word != "I" or not name[:1].islower()  # "so did I"


def _of_a_country(left: str, after: str, common: bool) -> bool:
    """Initials before a name that goes on: "the U.S. Senate", "a U.S. Whatever"."""
    last = re.search(r"([\w'-]+)([,;]?) \Z", left)
    before = last[1].lower() if last else ""
    if after[:1] in "\"'([":
        return False
    name = _OF_A_COUNTRY.match(after)
    if name is None:
        return not common and before in MAKES_ADJECTIVE and not (last and last[2])
    rest = after[name.end() :].lstrip(" ")
    in_a_place = re.search(rf"\b(?:{'|'.join(BEFORE_A_NOUN - {'of'})}) (?:the )?\Z", left)
    if in_a_place and _VERB.search(left) and _FINITE.match(rest):
        return False
    return not (in_a_place and left.endswith("the ") and _MAY_BEGIN.fullmatch(name[0]) and _A_NOUN.match(rest))


def _first(after: str) -> str:
    """The first word of what follows, without what opens it."""
    found = _NEXT_NAME.match(after)
    return found[1] if found else ""


def _opens(after: str) -> bool:
    """Whether a sentence opens with these words, whatever came before."""
    return _first(after) in OPENERS or re.match(r"[\"'(\[]*(?:A [a-z]|I (?!\.)[a-z])", after) is not None


def _says_nothing_yet(before: str) -> bool:
    """Whether these words cannot be a statement yet: a name, or when and where something is about to be told."""
    words = before.split(" ")
    head = words[0].strip("\"'([")
    if not head or head[0].islower() or len(words) > _LONGEST_TO_SAY_NOTHING:
        return False  # a small letter goes on with something begun in another line
    if head.lower() not in NO_VERB and len(words) > 1 and not _is_a_name(words[1]):
        return False
    bare = (word.strip("\"'([,") for word in words[1:])
    return all(_is_a_name(word) or word.lower() in NO_VERB for word in bare)


def _is_a_name(word: str) -> bool:
    """Whether a word is in capitals, in figures, in initials or a sign."""
    return not word[:1].islower() or _DOTTED.search(word.rstrip(".,")) is not None


def numbers(plain: str) -> list[re.Match[str]]:
    """The numbers of a list as they stand in it: 1, 2 and so on, each in its turn."""
    wanted: str | None = None
    found: list[re.Match[str]] = []
    for place in _NUMBERED.finditer(plain):
        n = place["n"]
        if n in ("1", "a"):
            wanted, found = n, [] if len(found) < 2 else found
        if n == wanted:
            found.append(place)
            wanted = str(int(n) + 1) if n.isdigit() else chr(ord(n) + 1)
    return found if len(found) > 1 else []
