"""Every refusal, by the name of the situation; the docstring is what people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied

if TYPE_CHECKING:
    from collections.abc import Mapping


class Refusal(Exception):
    """The newsroom does not allow this step."""

    code = "refused"

    def __init__(self, **detail: object) -> None:
        super().__init__(self.message(detail))
        self.detail = detail

    @classmethod
    def message(cls, detail: Mapping[str, object]) -> str:
        """The docstring, with the detail filled in where it asks for it."""
        return " ".join((cls.__doc__ or "").split()).format_map(_Plain(detail))


class _Plain(dict[str, object]):
    """Leave a gap readable when a message asks for something nobody gave."""

    def __missing__(self, key: str) -> str:
        return "…"


class Busy(Refusal):
    """Somebody else is saving this at this very moment. Nothing was changed; try again."""

    code = "busy"


class NotAllowed(Refusal, PermissionDenied):
    """You may not take this step: it needs the right to {right}."""

    code = "not_allowed"


class RightWithdrawn(NotAllowed):
    """You may not take this step any more: your right to it was withdrawn. Ask whoever looks after people."""

    code = "right_withdrawn"


class OwnWork(Refusal, PermissionDenied):
    """You had a hand in this claim ({how}), so somebody else has to decide it."""

    code = "own_work"


class BylinedHere(Refusal, PermissionDenied):
    """This story carries your byline, so somebody else has to check it."""

    code = "bylined"


class UnfitText(Refusal):
    """{field}: {problem}. {remedy}"""

    code = "unfit_text"


class TooMuch(UnfitText):
    """{field}: {problem}. {remedy}"""

    code = "too_much"


class MissingValue(Refusal):
    """{field}: nothing was given. {remedy}"""

    code = "missing_value"


class StaleVersion(Refusal):
    """Somebody saved this since you opened it (you have version {seen}, it is now {now}). Your words are kept here:
    compare and save again."""

    code = "stale_version"


class ClaimChanged(Refusal):
    """This claim or its evidence changed while you were looking at it. Look at it again as it is now."""

    code = "claim_changed"


class ContextChanged(Refusal):
    """The words around this claim changed while you were looking at it. Read what is different, then decide again."""

    code = "context_changed"


class ContextStands(Refusal):
    """Nothing around this claim changed that somebody else would have to vouch for."""

    code = "context_stands"


class OwnWords(Refusal, PermissionDenied):
    """You wrote the words that are new around this claim, so somebody else has to say that it still holds."""

    code = "own_words"


class StoryChanged(Refusal):
    """The story changed while you were reading it. Read what changed and sign again."""

    code = "story_changed"


class AlreadyDecided(Refusal):
    """{name} already decided this claim as it stands ({decision})."""

    code = "already_decided"


class NothingToTakeBack(Refusal):
    """You have no decision on this claim to take back."""

    code = "nothing_to_take_back"


class ReasonMissing(Refusal):
    """Say why, in a line somebody else will understand ({field})."""

    code = "reason_missing"


class RestsOnNothing(Refusal):
    """An approval names the evidence it rests on; choose at least one item that supports the claim."""

    code = "rests_on_nothing"


class ForeignEvidence(Refusal):
    """That evidence does not belong to this claim."""

    code = "foreign_evidence"


class EvidenceGone(Refusal):
    """Somebody took this evidence off its claim meanwhile. If it still belongs there, add it anew."""

    code = "evidence_gone"


class OneSource(Refusal):
    """These two are one document on record already. Nothing was changed."""

    code = "one_source"


class Retracted(Refusal):
    """This document was retracted, and is known again by its web address: that changes once a chief says it stands."""

    code = "retracted"


class NotMerged(Refusal):
    """Nobody said that this source is the same document as another, so there is nothing to take back."""

    code = "not_merged"


class ClaimNotInText(Refusal):
    """This claim's words no longer stand in the story, so there is nothing to decide."""

    code = "claim_not_in_text"


class ClaimTorn(Refusal):
    """This claim stands in pieces; an editor has to tag it again before it can be decided."""

    code = "claim_torn"


class NothingTagged(Refusal):
    """These words carry no tag, so there is none to take off."""

    code = "nothing_tagged"


class RepeatsNothing(Refusal):
    """That claim does not stand in this story, so the sentence cannot repeat it."""

    code = "repeats_nothing"


class NothingWithdrawn(Refusal):
    """This claim's tag was not removed, so there is no withdrawal to confirm."""

    code = "nothing_withdrawn"


class QuoteNotFound(Refusal):
    """These words do not stand in the story: “{quote}”. Copy them from the text as it is now."""

    code = "quote_not_found"


class SentenceNotFound(Refusal):
    """That sentence does not stand in the story as it is now."""

    code = "sentence_not_found"


class NotInReview(Refusal):
    """This story was not sent to review. Send it to review first."""

    code = "not_in_review"


class AlreadyInReview(Refusal):
    """This story is in review already."""

    code = "already_in_review"


class Spiked(Refusal):
    """This story is spiked. Take it off the spike first."""

    code = "spiked"


class OwnAccount(Refusal, PermissionDenied):
    """Nobody changes their own account, or a role of their own: ask somebody else who looks after people."""

    code = "own_account"


class NotConfidential(Refusal):
    """This source is not confidential: everybody here may know who it is."""

    code = "not_confidential"


class NotHere(Refusal):
    """Choose somebody who works here and can log in."""

    code = "not_here"


class NotSpiked(Refusal):
    """This story is not spiked."""

    code = "not_spiked"


class LiveStory(Refusal):
    """Readers can see this story, so it cannot be spiked; retract it instead."""

    code = "live_story"


class Blocked(Refusal):
    """This story cannot be published yet. What stands in its way is listed here, with who can lift it."""

    code = "blocked"


class NothingNew(Refusal):
    """Readers already see the story exactly as it stands."""

    code = "nothing_new"


class KeyReused(Refusal):
    """This request carries the key of another one. Load the page again and repeat the step."""

    code = "key_reused"


class AlreadyImported(Refusal):
    """This text was imported before, as “{headline}” (story {article}). Nothing was changed."""

    code = "already_imported"


class SlugTaken(Refusal):
    """Another story or term already has the address “{slug}”. Choose another."""

    code = "slug_taken"


class TermKnown(Refusal):
    """“{name}” is in the glossary already. Change that entry, or add another form to it."""

    code = "term_known"


class TermWaits(Refusal):
    """This term is approved as it stands."""

    code = "term_approved"


class TermChanged(Refusal):
    """This definition changed while you were reading it. Read it again as it is now."""

    code = "term_changed"


class OwnTerm(Refusal, PermissionDenied):
    """You wrote this definition, so somebody else has to approve it."""

    code = "own_term"
