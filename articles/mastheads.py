"""Papers, magazines and programmes named after a day or a week: "Today's Zaman", "This Week magazine" tell no date."""

from __future__ import annotations

import re

_FIRST = frozenset(("Today", "Yesterday", "Tomorrow", "Tonight", "This", "Last", "Next"))
_UNITS = frozenset(
    ("Week", "Weekend", "Month", "Year", "Decade", "Century", "Morning", "Afternoon", "Evening", "Night",
     "Spring", "Summer", "Autumn", "Winter")
)  # fmt: skip
_KINDS = (
    "magazine|newspaper|paper|weekly|daily|programme|program|show|website|site|channel|podcast|broadcast|blog|journal"
    "|presenter|host|editor|columnist|correspondent|reporter|journalist|staff|app"
)
_TELLS = (
    "reported|reports|said|says|wrote|writes|told|quoted|quotes|claimed|claims|argued|published|publishes|printed|ran"
    "|noted|revealed|added|asked|carried|interviewed"
)
_WHAT_IT_IS = re.compile(rf"(?:'s [A-Z][\w-]+)? (?i:{_KINDS})\b")
_OF_TODAY = re.compile(rf"'s (?:Zaman\b|(?P<name>[A-Z][\w-]+)(?P<tells> (?:{_TELLS})\b)?)")
_BEFORE_TODAY = re.compile(
    r"\b(?:USA|Russia|India|Psychology|Christianity|History|Scotland|Africa|China|Malaysia|Business|Science|Physics"
    r"|Chemistry|Medicine|Sports?|Rugby|Gulf|Egypt|Iran|Turkey|Ukraine|Ireland|Last Week|Entertainment)\b \Z"
)
#: After a weekday: what papers are called, and what is shown then.
_PAPERS = (
    "World|Post|Independent|Business Post|Herald|People|Mail|Age|Star-Times|Sun|Guardian|Standard|Paper"
    "|Tribune|Magazine|Review|Observer|Mercury|Gazette|Vision|Monitor|Citizen|Argus|Chronicle|Dispatch|Examiner"
    "|Mid-Day|Leader|Tasmanian|Territorian|Evening Post|Kitchen|Brunch|Island"
)
#: What also happens on a weekday, and is a paper only where it tells something, or where it is said what it is.
_PERHAPS_PAPERS = "Star|Nation|News|Press|Sport|Life|Morning|Club"
_PAPER_OF_A_DAY = re.compile(
    rf" (?:(?:{_PAPERS})(?![\w-])(?! (?:Cup|Series|Championships?)\b)"
    rf"|(?:{_PERHAPS_PAPERS}) (?:{_TELLS}|{_KINDS})\b)"
)
_WHOSE_PAPER = re.compile(r"(?:\b(?:[Tt]he|[Aa]|Irish|Belfast|CBS|newspaper|tabloid|weekly|paper|magazine)|'s) \Z")
_ALONE = re.compile(r" (?:Times|Telegraph|Mirror|Express|Addams|Weld)\b")
_SHOWN_AT_NIGHT = re.compile(" Night (?:Live|Football|Lights|Fever|Takeaway|Baseball)\\b")
#: Weekdays of a name, of the church and of shops, each with its own; a club that is no town where something happened.
_DAYS_WITH_NAMES = re.compile(
    r"\b(?:(?:Whit|Pentecost|Blue|Clean|Plough|Happy|Manic|Meatless) Monday|(?:Giving|Shrove|Fat|Taco|Ruby) Tuesday"
    r"|(?:Spy|(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Nn]ear )(?<!\b[Ff]rom )(?<!\b[Oo]f )(?<!\b[Tt]o )Sheffield) Wednesday"
    r"|(?:Maundy|Fat) Thursday|(?:Casual|Freaky|Great|Man|Girl|Joe) Friday|(?:Small Business|Great) Saturday"
    r"|(?:Whit|Pentecost|Mothering|Advent|Remembrance|Low|Trinity|Divine Mercy|Stir-up|Passion) Sunday)\Z"
)
#: What tells the day by another than the one it is written on.
_THE_DAY_OF = re.compile(
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]n) (?:following|previous|preceding|same)"
    r"|\b(?:[Oo]n|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince) that|(?:\A|[.!?:] )That) \Z"
)
_ON_SUNDAY = re.compile(r"\b[Tt]he (?:Irish |Scottish )?(?:Mail|Sun|Star|Independent|Mirror|Herald) \Z")
_LAND_ON_SUNDAY = re.compile(r"(?:\A|[.!?:] )(?:Scotland|Wales|Ireland) \Z")
_TELLING = re.compile(rf" (?:{_TELLS})\b")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\Z")
_WORK = re.compile(
    rf"\b(?i:{_KINDS}|film|movie|song|book|novel|album|single|hit|series|sitcom|drama|play|musical|band|documentary|game)"
    r" (?:[A-Z][\w']* (?:of )?)*\Z"
)
_NAMED_AHEAD = re.compile(r"\b(?P<word>[A-Z][\w'-]*)(?P<of> of)? \Z")
_A_PAPER = re.compile(rf", an? (?:[\w-]+ )?(?:{_KINDS})\b")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL_WORD = re.compile(r"\b[a-z]{4,}")
_KIND_BEHIND = re.compile(rf" (?:{_KINDS})\b")
_AMID_A_SENTENCE = re.compile(r"[\w,;)] \Z")
_NEAR = 100


def is_masthead(plain: str, start: int, end: int) -> bool:
    """Whether words that tell a time are a name here; quotes are straight in this text."""
    words = plain[start:end]
    before, after = plain[max(0, start - _NEAR) : start], plain[end : end + _NEAR]
    if _WEEKDAY.search(words):
        return _names_a_weekday(words, before, after)
    first, _space, last = words.partition(" ")
    if words.isupper():
        return _KIND_BEHIND.match(after) is not None
    headline = _all_in_capitals(before + after)
    if _is_a_title(words):
        return not headline and _SMALL_WORD.search(before + after) is not None
    if first not in _FIRST or (last and last not in _UNITS):
        return False
    if _WHAT_IT_IS.match(after):
        return True
    if headline:
        return False
    if last:
        return _AMID_A_SENTENCE.search(before) is not None or _TELLING.match(after) is not None
    return _names_a_day(before, after)


def _names_a_day(before: str, after: str) -> bool:
    """Whether "Today" and its like are a name between these words, which are no headline."""
    amid = _AMID_A_SENTENCE.search(before) is not None
    named = _OF_TODAY.match(after)
    if named:
        return not named["name"] or bool(named["tells"]) or amid or _A_PAPER.match(after, named.end()) is not None
    ahead = _NAMED_AHEAD.search(before)
    return (
        _BEFORE_TODAY.search(before) is not None
        or _WORK.search(before) is not None
        or (ahead is not None and _SMALL_WORD.search(before + after) is not None and not before.endswith(". "))
    )


def _names_a_weekday(words: str, before: str, after: str) -> bool:
    """Whether a weekday is part of a name, or is told by another day than that of writing."""
    prefix = words.rpartition(" ")[0].lower()
    if _SHOWN_AT_NIGHT.match(after) or after.startswith((" of that ", " of Holy ")):
        return True
    if prefix:
        of_a_paper = _ON_SUNDAY.search(before) or (_LAND_ON_SUNDAY.search(before) and _TELLING.match(after))
        return prefix == "on" and words.endswith("Sunday") and of_a_paper is not None
    if _DAYS_WITH_NAMES.search(before + words) or _ALONE.match(after) or after.startswith("'s Child"):
        return True
    of_a_paper = _PAPER_OF_A_DAY.match(after) and _WHOSE_PAPER.search(before)
    return of_a_paper is not None or _THE_DAY_OF.search(before) is not None


def _is_a_title(words: str) -> bool:
    """Whether words of a time are written as a title: The Day After Tomorrow, Six Months Ago."""
    parts = words.split(" ")
    return len(parts) > 2 and all(part[0].isupper() for part in parts)


def _all_in_capitals(around: str) -> bool:
    """Whether every long word begins with a capital, as in a headline, where "Today" tells a date as well."""
    long_words = _LONG_WORD.findall(around)
    return len(long_words) > 1 and all(word[0].isupper() for word in long_words)
