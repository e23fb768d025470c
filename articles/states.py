"""Every status, kind and choice the newsroom uses, in the words people see."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Stage(TextChoices):
    """Where the next version of a story stands; live or not follows from its publications."""

    DRAFT = "draft", _("Draft")
    REVIEW = "review", _("In review")


class Status(TextChoices):
    """How a claim stands; written by PostgreSQL alone, never read by the gate."""

    OPEN = "open", _("To check")
    CHANGED = "changed", _("Changed since check")
    RETURNED = "returned", _("Sent back")
    APPROVED = "approved", _("Checked")
    WAIVED = "waived", _("Published unchecked")
    DETACHED = "detached", _("Tag removed")
    FRAGMENTED = "fragmented", _("Torn")


OUTSTANDING = (Status.OPEN, Status.CHANGED, Status.RETURNED, Status.FRAGMENTED)


class Display(TextChoices):
    """Which display line a claim is; a claim in the body is none."""

    BODY = "", _("Body")
    HEADLINE = "headline", _("Headline")
    STANDFIRST = "standfirst", _("Standfirst")


class Kind(TextChoices):
    """What sort of thing a claim says."""

    NAME_TITLE = "name_title", _("Name and title")
    PLACE = "place", _("Place")
    NUMBER = "number", _("Number")
    MEASUREMENT = "measurement", _("Measurement")
    DURATION = "duration", _("Duration")
    DATE_TIME = "date_time", _("Date or time")
    QUOTE = "quote", _("Quote")
    PARAPHRASE = "paraphrase", _("Paraphrase")
    ATTRIBUTION = "attribution", _("Attribution")
    EVENT = "event", _("Event")
    STATUS = "status", _("State of affairs")
    PLAN_INTENT = "plan_intent", _("Plan or intent")
    RULE_LAW = "rule_law", _("Rule or law")
    DEFINITION = "definition", _("Definition")
    SUPERLATIVE = "superlative", _("Superlative")
    COMPARISON = "comparison", _("Comparison")
    CAUSAL = "causal", _("Cause and effect")
    CHARACTERISATION = "characterisation", _("Characterisation")
    VISUAL = "visual", _("Picture")
    PROVENANCE = "provenance", _("Provenance")
    OTHER = "other", _("Other")


KIND_GROUPS: tuple[tuple[object, tuple[Kind, ...]], ...] = (
    (_("Names"), (Kind.NAME_TITLE, Kind.PLACE)),
    (_("Figures"), (Kind.NUMBER, Kind.MEASUREMENT, Kind.DURATION, Kind.DATE_TIME)),
    (_("Words of others"), (Kind.QUOTE, Kind.PARAPHRASE, Kind.ATTRIBUTION)),
    (_("Events and states"), (Kind.EVENT, Kind.STATUS, Kind.PLAN_INTENT, Kind.RULE_LAW, Kind.DEFINITION)),
    (_("Judgements"), (Kind.SUPERLATIVE, Kind.COMPARISON, Kind.CAUSAL, Kind.CHARACTERISATION)),
    (_("Pictures"), (Kind.VISUAL,)),
    (_("Other"), (Kind.PROVENANCE, Kind.OTHER)),
)

#: Kinds for which the item quoted is itself the primary source.
WORDS_OF_OTHERS = (Kind.QUOTE, Kind.PARAPHRASE, Kind.ATTRIBUTION)


class Qualifier(TextChoices):
    """How exactly a value is meant."""

    EXACT = "exact", _("exactly")
    ABOUT = "about", _("about")
    AT_LEAST = "at_least", _("at least")
    AT_MOST = "at_most", _("at most")
    OVER = "over", _("over")
    UNDER = "under", _("under")
    RANGE = "range", _("range")


class Risk(TextChoices):
    """Why a mistake in a claim would cost more than a correction."""

    LEGAL = "legal", _("Legal")
    SAFETY = "safety", _("Safety")
    MINORS = "minors", _("Minors")
    REPUTATION = "reputation", _("Reputation")


class Decision(TextChoices):
    """What one person decided about one claim."""

    APPROVE = "approve", _("Checked")
    RETURN = "return", _("Sent back")
    WAIVE = "waive", _("Published unchecked")
    TAKE_BACK = "take_back", _("Taken back")


class Held(TextChoices):
    """What one person says of a checked claim in other words than it was checked in."""

    STILL_HOLDS = "still_holds", _("Still holds")


class Turning(TextChoices):
    """What a word is that can turn round the claim it comes to stand beside."""

    NEGATION = "negation", _("a negation")
    SUPERLATIVE = "superlative", _("a superlative")
    QUALIFIER = "qualifier", _("a qualifier")
    NAME = "name", _("another name")


class Severity(TextChoices):
    """How hard a return weighs: "wrong" and "legal" stop urgent publication as well."""

    ORDINARY = "ordinary", _("Needs work")
    WRONG = "wrong", _("Wrong")
    LEGAL = "legal", _("Legal risk")


class SourceKind(TextChoices):
    """What sort of thing a fact comes from."""

    DOCUMENT = "document", _("Document")
    DATASET = "dataset", _("Dataset")
    PUBLICATION = "publication", _("Publication")
    PERSON = "person", _("Person")
    OBSERVATION = "observation", _("Observation")


#: Kinds that a moment would find: of these readers are told month and manner at most, never where and when.
MET = (SourceKind.PERSON, SourceKind.OBSERVATION)


class Manner(TextChoices):
    """How somebody was met, or how something was seen."""

    INTERVIEW = "interview", _("interview")
    PHONE = "phone", _("phone call")
    VIDEO = "video", _("video call")
    MAIL = "mail", _("e-mail")
    LETTER = "letter", _("letter")
    MESSAGE = "message", _("message")
    PRESS = "press", _("press conference")
    SPEECH = "speech", _("speech")
    MEETING = "meeting", _("meeting")
    VISIT = "visit", _("visit")


class Terms(TextChoices):
    """On what terms a source speaks (AP's four)."""

    ON_RECORD = "on_record", _("On the record")
    BACKGROUND = "background", _("On background")
    DEEP_BACKGROUND = "deep_background", _("On deep background")
    OFF_RECORD = "off_record", _("Off the record")


#: Terms under which readers are not told the name, so a chief has to vouch for the source.
UNNAMED_TERMS = (Terms.BACKGROUND, Terms.DEEP_BACKGROUND)


class Standing(TextChoices):
    """What became of a source since it was recorded."""

    GOOD = "good", _("Good")
    DISPUTED = "disputed", _("Disputed")
    CORRECTED = "corrected", _("Corrected")
    RETRACTED = "retracted", _("Retracted")


class Stance(TextChoices):
    """What a piece of evidence does to its claim."""

    SUPPORTS = "supports", _("Supports")
    CONTRADICTS = "contradicts", _("Contradicts")
    CONTEXT = "context", _("Context")


class Tier(TextChoices):
    """How near a source is to this claim; a fact about the link, not about the source."""

    PRIMARY = "primary", _("Primary")
    SECONDARY = "secondary", _("Secondary")
    TERTIARY = "tertiary", _("Tertiary")


class Level(TextChoices):
    """How a section has its stories checked; the page says which."""

    CLAIMS = "claims", _("Each claim checked by a second person")
    STORY = "story", _("The story checked as a whole")


class Coverage(TextChoices):
    """Which sentences must lie in a claim or be cleared."""

    EVERY_SENTENCE = "every", _("Every sentence")
    CUES_ONLY = "cues", _("Sentences with something checkable")


class PublicationKind(TextChoices):
    """Why a version went out."""

    FIRST = "first", _("First published")
    UPDATE = "update", _("Updated")
    MINOR = "minor", _("Minor edit")
    CORRECTION = "correction", _("Correction")
    RETRACTION = "retraction", _("Retraction")


class ClearanceReason(TextChoices):
    """Why a sentence with something checkable in it needs no check."""

    NOTHING = "nothing", _("Nothing checkable")
    OPINION = "opinion", _("Opinion")
    TRANSITION = "transition", _("Transition")
    REPEATS = "repeats", _("Repeats a checked claim")
    COMMON_KNOWLEDGE = "common_knowledge", _("Common knowledge")


class Hand(TextChoices):
    """How somebody came to have a hand in a claim."""

    TAGGED = "tagged", _("tagged it")
    WORDED = "worded", _("changed its words")
    SAVED_FIRST = "saved_first", _("wrote its words first")
    DESCRIBED = "described", _("changed what it says")
    EVIDENCE = "evidence", _("worked on its evidence")
