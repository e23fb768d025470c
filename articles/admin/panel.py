"""What the panel of a claim shows and asks: what it says, what it rests on, and one more piece of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from uuid import UUID

from django import forms
from django.db.models import Prefetch, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles.admin import diff
from articles.admin.on_record import OnRecord, on_record
from articles.admin.sources import fitting
from articles.models import Article, Claim, ClaimRest, Evidence, Review, Source
from articles.paging import Part, part_of
from articles.refusing import new_token
from articles.states import KIND_GROUPS, Decision, Display, Risk, SourceKind, Stance, Terms, Tier
from articles.templatetags.newsroom import turns_between
from articles.text import normal
from articles.workflow import documents, writing
from articles.workflow.holding import last_seen
from articles.workflow.reviewing import name_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User
    from django.http import QueryDict

PICKS = 8
#: How much of a claim's evidence a page of the panel shows, each piece with its form.
PIECES = 20
_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
KINDS = [(group, [(kind.value, kind.label) for kind in kinds]) for group, kinds in KIND_GROUPS]


class DescribeForm(forms.ModelForm):
    """What a claim says, beside its words."""

    kind = forms.ChoiceField(label=_("kind"), choices=KINDS)
    risks = forms.MultipleChoiceField(
        label=_("risks"), choices=Risk.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Claim
        fields = (
            "kind", "label", "qualifier", "quantity", "quantity_to", "unit", "as_of", "attribution", "risks",
            "recheck_by",
        )  # fmt: skip
        widgets = {"as_of": _DAY, "recheck_by": _DAY}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})
        self.initial["version"] = self.instance.version
        for field in self.fields.values():
            field.label = capfirst(field.label)
        for name in ("quantity", "quantity_to"):
            number = self.initial.get(name)
            self.initial[name] = f"{number.normalize():f}" if number is not None else None

    def _post_clean(self) -> None:
        """The verb says what is fit to be kept."""


class EvidenceForm(forms.Form):
    """A source, old or new, and what it says about the claim."""

    token = forms.CharField(widget=forms.HiddenInput, initial=new_token, required=False)
    source = forms.ModelChoiceField(queryset=Source.objects.none(), required=False)
    title = forms.CharField(label=_("Title"), max_length=300, required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=SourceKind.choices, required=False, initial=SourceKind.DOCUMENT)
    publisher = forms.CharField(label=_("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=_("Author"), max_length=200, required=False)
    url = forms.URLField(label=_("Web address"), max_length=2000, required=False, assume_scheme="https")
    published = forms.DateField(label=_("Published"), required=False, widget=_DAY)
    terms = forms.ChoiceField(label=_("Terms"), choices=Terms.choices, required=False, initial=Terms.ON_RECORD)
    confidential = forms.BooleanField(label=_("Confidential"), required=False)
    excerpt = forms.CharField(label=_("Excerpt"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
    locator = forms.CharField(
        label=_("Where in the source"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Page, paragraph or timestamp")}),
    )
    stance = forms.ChoiceField(label=_("What it does"), choices=Stance.choices, initial=Stance.SUPPORTS)
    tier = forms.ChoiceField(
        label=_("How near"),
        choices=[("", _("Choose …")), *Tier.choices],
        error_messages={"required": _("Say how near the source is to what the claim says: nobody else can.")},
    )
    note = forms.CharField(
        label=_("Private note"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 1}),
        help_text=_("Never published."),
    )

    NEW = ("title", "kind", "publisher", "author", "url", "published", "terms", "confidential")
    SAID = ("stance", "tier", "excerpt", "locator", "note")

    on_record: OnRecord | None = None

    def __init__(self, *args: Any, sources: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})
        self.among = sources
        cast("forms.ModelChoiceField[Source]", self.fields["source"]).queryset = sources

    def clean(self) -> dict[str, Any]:
        """One source: chosen, or described."""
        given = super().clean() or {}
        if given.get("source") and given.get("title"):
            self.add_error("title", _("Choose a source or describe a new one, not both."))
        elif not given.get("source") and not given.get("title") and not self.errors:
            self.add_error("title", _("Choose a source above, or give the new one a title."))
        return given

    def new_source(self) -> dict[str, Any]:
        """What is told of a source nobody has recorded."""
        return {name: self.cleaned_data[name] for name in self.NEW if self.cleaned_data[name] not in ("", None)}

    def ask(self) -> bool:
        """Whether what is on record of a new source already has to be looked at first."""
        if self.cleaned_data["source"] is None:
            self.on_record = on_record(self.among, self.new_source(), self.data)
            if self.on_record.asks:
                self.add_error("title", _("It may be on record already: choose it above, or say that it is another."))
                return True
        return False

    def from_source(self) -> Source | dict[str, Any]:
        """The source that was chosen, or what is told of a new one."""
        chosen = self.on_record.chosen if self.on_record else None
        return self.cleaned_data["source"] or chosen or self.new_source()

    def said(self) -> dict[str, Any]:
        """What it says about the claim."""
        return {name: self.cleaned_data[name] for name in self.SAID}

    @property
    def describes(self) -> bool:
        """Whether somebody began to describe a new source, or has to, so that its fields stay open."""
        begun = any(self.data.get(name) for name in ("title", "publisher", "author", "url"))
        return begun or not self.errors.keys().isdisjoint(self.NEW)


class ChangeForm(forms.ModelForm):
    """Another word on a piece of evidence that is there."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Evidence
        fields = ("stance", "tier", "excerpt", "locator", "note", "answer")
        widgets = {"excerpt": forms.Textarea(attrs={"rows": 2}), "note": forms.Textarea(attrs={"rows": 1})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})
        for name in hidden(self.instance):
            del self.fields[name]  # it may say who a protected source is; it stays as it is
        self.initial["version"] = self.instance.version
        for field in self.fields.values():
            field.label = capfirst(field.label)

    def compared_with(self, row: Evidence) -> None:
        """Who keeps it after all has seen what the others said: it stands above the form."""
        data = cast("QueryDict", self.data).copy()
        data["version"] = str(row.version)
        self.data = data

    def left_over(self) -> dict[str, str]:
        """What was typed about evidence that is gone, in the terms of evidence to be added."""
        typed = {name: self[name].value() or "" for name in (*EvidenceForm.SAID, "answer") if name in self.fields}
        answer = typed.pop("answer", "")
        return typed | {"note": "\n".join(filter(None, (typed.get("note", ""), answer)))}

    def _post_clean(self) -> None:
        """The verb says what is fit to be kept."""


def hidden(evidence: Any) -> tuple[str, ...]:
    """What of a piece of evidence is kept from the person it was asked for (`told_to`)."""
    return () if evidence.known else ("note",) if evidence.readable else ("excerpt", "locator", "note", "answer")


class Ticked(NamedTuple):
    """What somebody says a line rests on, or that it states nothing, and the version they started from."""

    on: set[UUID]
    nothing: bool
    version: int


class Pick(NamedTuple):
    """A claim a line may rest on: whether it is ticked on the screen, and whether that is what is kept."""

    claim: Claim
    ticked: bool
    kept: bool


class Item(NamedTuple):
    """A piece of evidence as this person may see it, and the form to change it."""

    evidence: Evidence
    title: str
    url: str
    told: bool
    readable: bool
    form: ChangeForm
    open: bool


def find_claim(user: User, pk: Any) -> Claim | None:
    """The claim with all its panel shows, if there is such a claim."""
    rests = Prefetch("rests", ClaimRest.objects.select_related("on"))
    reviews = Prefetch("reviews", Review.objects.select_related("person").defer("seen"))
    found = Claim.objects.select_related("article", "tagged_by").prefetch_related(rests, reviews)
    return found.filter(article__in=Article.objects.visible_to(user)).filter(pk=pk).first()


def panel(
    claim: Claim, user: User, sent: Mapping[str, Any] | None = None, *, stale: bool = False, page: int = 1
) -> dict[str, Any]:
    """Everything the panel shows; `sent` holds forms that come back as they were filled in, by name.

    What was `stale` comes back beside what stands now, and at that version. Evidence comes in pages: this `page` of it.
    """
    sent = sent or {}
    article = claim.article
    sources = Source.objects.known_to(user)
    pieces = _pieces(claim, user, page)
    items = [_item(row, sent, stale) for row in pieces.rows]
    left = _left_over(sent, {item.evidence.pk for item in items})
    ticked = sent.get("rests") or Ticked(
        {rest.on_id for rest in claim.rests.all()}, claim.nothing_to_check, claim.version
    )
    return {
        "claim": claim,
        "article": article,
        "display": claim.display != Display.BODY,
        "describe": sent.get("describe") or DescribeForm(instance=claim, auto_id="describe_%s"),
        "items": items,
        "one_source": _one_source(items),
        "pieces": pieces,
        "evidence": sent.get("evidence") or EvidenceForm(sources=sources, auto_id="evidence_%s", initial=left),
        "picks": picks(claim, user, chosen=sent.get("chosen")),
        "rests": _rests(claim, ticked),
        "ticked": ticked._replace(version=claim.version) if stale else ticked,
        "stale": stale,
        "returned": _returned(claim),
        "around": _around(claim),
        "writes": user.has_perm(writing.WRITE) and not article.spiked,
    }


def _one_source(items: list[Item]) -> list[list[str]]:
    """The titles of those that support the claim and count as one source, among those this person may know of."""
    support = [item for item in items if item.told and item.evidence.stance == Stance.SUPPORTS]
    return documents.titles_counted_once({item.evidence.source_id: item.title for item in support})


def _pieces(claim: Claim, user: User, page: int) -> Part:
    """A page of a claim's evidence, as this person may see it; past the last, the first."""
    told = Evidence.objects.told_to(user).filter(claim=claim).select_related("source").order_by("pk")
    part = part_of(told, page, PIECES)
    return part if part.rows or page == 1 else part_of(told, 1, PIECES)


def _item(row: Any, sent: Mapping[str, Any], stale: bool) -> Item:
    form = sent.get(f"change-{row.pk}")
    if form is not None and stale:
        form.compared_with(row)
    return Item(
        row,
        row.source.title if row.known else str(_("Confidential source")),
        row.source.url if row.known else "",
        row.known,
        row.readable,
        form or ChangeForm(instance=row, auto_id=f"change_{row.pk}_%s"),
        form is not None,
    )


def _left_over(sent: Mapping[str, Any], there: set[int]) -> dict[str, str]:
    """Words typed about evidence that somebody took off meanwhile go on in the form that adds some."""
    gone = (form for form in sent.values() if isinstance(form, ChangeForm) and form.instance.pk not in there)
    return next((form.left_over() for form in gone if not Evidence.objects.filter(pk=form.instance.pk).exists()), {})


def picks(claim: Claim, user: User, *, words: str = "", chosen: Any = None) -> list[Source]:
    """Sources to choose from: those found by the words, or the story's own and then the newest."""
    sources = Source.objects.known_to(user)
    if words:
        return list(fitting(sources, words)[:PICKS])
    own = list(own_sources(claim.article, user).order_by("-pk")[:PICKS])
    newest = list(sources.order_by("-pk")[:PICKS])
    asked = list(sources.filter(pk=chosen)) if str(chosen or "").isdecimal() else []
    return list({source.pk: source for source in [*asked, *own, *newest]}.values())[:PICKS]


def own_sources(article: Article, user: User) -> QuerySet[Source]:
    """What a story rests on or is based on, found by the story's own rows alone."""
    evidence = Evidence.objects.filter(article=article).order_by().values("source")
    return Source.objects.known_to(user).filter(pk__in=evidence.union(article.article_sources.values("source")))


def _rests(claim: Claim, ticked: Ticked) -> list[Pick]:
    """For a headline or standfirst, the body's claims and whether it rests on each."""
    if claim.display == Display.BODY:
        return []
    on = {rest.on_id for rest in claim.rests.all()}
    there = claim.article.claims.attached().in_body()
    return [Pick(other, other.pk in ticked.on, other.pk in on) for other in there]


def _around(claim: Claim) -> dict[str, Any] | None:
    """What is different around a checked claim since somebody checked it or vouched for the words there."""
    if not claim.context_changed:
        return None
    before, now = normal(last_seen([claim]).get(claim.pk, "")), normal(claim.context)
    return {"lines": diff.paragraphs([before], [now]), "turns": turns_between(before, now)}


def _returned(claim: Claim) -> tuple[Review, str] | None:
    """The last time somebody sent it back, while that is what its status says."""
    if claim.status != "returned":
        return None
    reviews = [review for review in claim.reviews.all() if review.decision == Decision.RETURN]
    return (reviews[-1], name_of(reviews[-1].person)) if reviews else None
