"""What a reviewer sends; each form carries what was on the screen and the key of the request."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.errors import Refusal
from articles.models import Claim
from articles.review.veils import unveiled, veiled
from articles.states import Decision, Held, Severity, Stance


class PlainForm(forms.Form):
    """A form whose labels are words, without a colon."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": ""} | kwargs)


class KeyedForm(PlainForm):
    """A form that can be sent twice and counts once."""

    key = forms.CharField(max_length=64, widget=forms.HiddenInput)

    def __init__(self, *args: Any, initial: dict[str, Any] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, initial={"key": str(uuid.uuid4()), **(initial or {})}, **kwargs)


class DecisionForm(KeyedForm):
    """A decision on a claim as it was on the screen, in the words that stood around it there."""

    decision: Decision | Held
    fingerprint = forms.CharField(max_length=64, widget=forms.HiddenInput)
    context = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, claim: Claim, data: QueryDict | None = None, **kwargs: Any) -> None:
        self.claim = claim
        self.sent = data
        kwargs.setdefault("auto_id", f"{self.decision.value}_%s")
        seen = {"fingerprint": veiled(claim.fingerprint), "context": claim.context}
        kwargs["initial"] = {**seen, **kwargs.get("initial", {})}
        super().__init__(data, **kwargs)

    def clean_fingerprint(self) -> str:
        """The fingerprint that was on the screen: today's, or one that was decided on."""
        decided = (review.fingerprint for review in self.claim.reviews.all())
        return unveiled(self.cleaned_data["fingerprint"], (self.claim.fingerprint, *decided))

    def shown_again(self, claim: Claim, refusal: Refusal | None = None) -> DecisionForm:
        """The same form with everything typed, for the claim as it stands now; a refusal stands by its field."""
        data = self.sent.copy() if self.sent else QueryDict(mutable=True)
        data["fingerprint"], data["context"] = veiled(claim.fingerprint), claim.context
        form = type(self)(claim, data)
        if refusal and (field := refusal.detail.get("field")) in form.fields and form.is_valid():
            form.add_error(field, str(refusal))
        return form


class ApproveForm(DecisionForm):
    """Yes, resting on this evidence."""

    decision = Decision.APPROVE
    rests_on = forms.TypedMultipleChoiceField(coerce=int, required=False, widget=forms.CheckboxSelectMultiple)
    note = forms.CharField(label=_("Note"), required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=2000)

    def __init__(self, claim: Claim, data: QueryDict | None = None, **kwargs: Any) -> None:
        evidence = list(claim.evidence.all())
        supporting = [item.pk for item in evidence if item.stance == Stance.SUPPORTS]
        super().__init__(claim, data, initial={"rests_on": supporting}, **kwargs)
        field = self.fields["rests_on"]
        assert isinstance(field, forms.TypedMultipleChoiceField)
        field.choices = [(item.pk, str(item.pk)) for item in evidence]

    def chosen(self) -> set[int]:
        """The evidence ticked, now or at first."""
        if self.sent is None:
            return set(self.initial["rests_on"])
        return {int(pk) for pk in self.sent.getlist("rests_on") if pk.isdecimal()}


class ReturnForm(DecisionForm):
    """No, and why."""

    decision = Decision.RETURN
    severity = forms.ChoiceField(
        label=_("How bad"), choices=Severity, initial=Severity.ORDINARY, widget=forms.RadioSelect
    )
    note = forms.CharField(
        label=_("What has to be mended"), required=False, widget=forms.Textarea(attrs={"rows": 3}), max_length=2000
    )


class WaiveForm(DecisionForm):
    """Out unchecked, openly."""

    decision = Decision.WAIVE
    note = forms.CharField(
        label=_("Why it goes out unchecked"), required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=2000
    )
    recheck_by = forms.DateField(
        label=_("Check it by"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, claim: Claim, data: QueryDict | None = None, **kwargs: Any) -> None:
        super().__init__(claim, data, initial={"recheck_by": timezone.localdate() + timedelta(days=7)}, **kwargs)


class TakeBackForm(DecisionForm):
    """One's own last decision, undone."""

    decision = Decision.TAKE_BACK


class StillHoldsForm(DecisionForm):
    """Right in the words around it now, too."""

    decision = Held.STILL_HOLDS


DECISIONS: dict[str, type[DecisionForm]] = {
    form.decision.value: form for form in (ApproveForm, ReturnForm, WaiveForm, TakeBackForm, StillHoldsForm)
}


class SignForm(KeyedForm):
    """I have read the story exactly so."""

    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    bound = forms.CharField(max_length=64, widget=forms.HiddenInput)
    vouches = forms.CharField(max_length=64, widget=forms.HiddenInput)


class PublishForm(KeyedForm):
    """Let readers see the story exactly so."""

    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("Note for readers"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )


class MoveForm(PlainForm):
    """To review, or back to the desk."""

    note = forms.CharField(label=_("Note for the desk"), required=False, max_length=300)


class WithdrawalForm(PlainForm):
    """The tag may go."""

    note = forms.CharField(
        label=_("Why it needs no check"), required=False, widget=forms.Textarea(attrs={"rows": 2}), max_length=300
    )


class TermForm(PlainForm):
    """The definition is right as it stands; a second yes to the same words is the first one."""

    fingerprint = forms.CharField(max_length=64, widget=forms.HiddenInput)
