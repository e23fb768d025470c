"""What people fill in at the desk; what is fit to be kept, the verbs say."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.admin.widgets import AdminDateWidget, AdminTextInputWidget
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles import wire
from articles.errors import Refusal
from articles.models import Article, Byline, Section
from articles.refusing import VerbForm, new_token
from articles.workflow.writing import Content

SPARE_BYLINES = 2


class BylinesWidget(forms.Widget):
    """One menu for each byline, in the order readers see, and some to spare."""

    template_name = "admin/articles/bylines_widget.html"
    choices: Any = ()

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        """Every menu's choice, in order."""
        return [value for value in data.getlist(name) if value]

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Several menus with one name are there as soon as one is."""
        return name not in data

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """The bylines, read once for all the menus."""
        context = super().get_context(name, value, attrs)
        chosen = [str(getattr(byline, "pk", byline)) for byline in value or []]
        context["widget"] |= {"chosen": chosen + [""] * SPARE_BYLINES, "options": list(self.choices)}
        return context

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> SafeString:
        """From the project's own templates, where forms do not look by themselves."""
        return render_to_string(template_name, context)

    def id_for_label(self, id_: str) -> str:
        """The label belongs to the first menu."""
        return f"{id_}_0" if id_ else id_


class BylinesField(forms.ModelMultipleChoiceField):
    """Bylines in their order, each once."""

    widget = BylinesWidget

    def clean(self, value: Any) -> list[Byline]:  # type: ignore[override]
        """The bylines as they were put in order."""
        known = {str(byline.pk): byline for byline in super().clean(value)}
        return [known[pk] for pk in dict.fromkeys(map(str, value or [])) if pk in known]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the order or the choice is another."""
        return [str(getattr(one, "pk", one)) for one in initial or []] != [str(pk) for pk in data or []]


class ArticleForm(VerbForm):
    """A story as it is written; its version and its token travel along unseen."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    token = forms.CharField(required=False, widget=forms.HiddenInput, initial=new_token)
    headline = forms.CharField(label=_("Headline"), max_length=300, widget=AdminTextInputWidget)
    confirm_headline = forms.BooleanField(
        label=_("This headline is ours"),
        required=False,
        help_text=_("The importer proposed it. Tick this, or write your own."),
    )
    standfirst = forms.CharField(label=_("Standfirst"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
    slug = forms.SlugField(
        label=_("Address"),
        max_length=120,
        required=False,
        widget=AdminTextInputWidget,
        help_text=_("Left empty, it follows the headline."),
    )
    section = forms.ModelChoiceField(label=_("Section"), queryset=Section.objects.all(), required=False)
    bylines = BylinesField(label=_("Bylines"), required=False, queryset=Byline.objects.all())
    note = forms.CharField(
        label=_("Note on this save"),
        max_length=300,
        required=False,
        widget=AdminTextInputWidget,
        help_text=_("What you changed and why, for the desk."),
    )

    class Meta:
        model = Article
        fields = ("headline", "standfirst", "body", "slug", "section", "bylines", "story_date", "dateline")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["seen"] = self.instance.version
            self.initial["bylines"] = self._bylines
        if "confirm_headline" in self.fields and not self.instance.headline_proposed:
            del self.fields["confirm_headline"]

    def _bylines(self) -> list[Byline]:
        """The story's bylines in their order, asked for when the form is shown."""
        return [row.byline for row in self.instance.article_bylines.select_related("byline")]

    def content(self) -> Content:
        """The form as the verbs take it: the body raw, since the verb cleans it and says what it took out."""
        given = self.cleaned_data
        return Content(
            headline=given["headline"],
            standfirst=given["standfirst"],
            body=given["body"],
            slug=given["slug"] or self.instance.slug,
            section=given["section"],
            bylines=tuple(given["bylines"]),
            story_date=given["story_date"],
            dateline=given["dateline"],
        )


class WireForm(forms.Form):
    """Wire text, pasted or as a file, and what it does not say itself."""

    text = forms.CharField(
        label=_("Wire text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 22}),
        help_text=_(
            "Optional headline, paragraphs, then “Source: NAME” and “Definitions:” with a line for each term, if there"
            " are any."
        ),
    )
    file = forms.FileField(label=_("Or a text file"), required=False)
    section = forms.ModelChoiceField(label=_("Section"), queryset=Section.objects.all(), required=False)
    story_date = forms.DateField(
        label=_("Story date"),
        required=False,
        widget=AdminDateWidget,
        help_text=_("What “this week” and “last year” count from."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"label_suffix": ""})

    def clean(self) -> dict[str, Any]:
        """One text, from one place."""
        given = super().clean() or {}
        file, text = given.get("file"), given.get("text", "")
        if file and text.strip():
            raise forms.ValidationError(_("Paste the text or choose a file, not both."))
        if file:
            given["text"] = self._read(file)
        elif not text.strip():
            self.add_error("text", _("There is no text yet. Paste it here, or choose a file."))
        return given

    def _read(self, file: Any) -> str:
        try:
            return wire.decode(file.read(wire.MOST_BYTES + 1), file.name)
        except Refusal as refusal:
            raise forms.ValidationError(str(refusal)) from refusal
