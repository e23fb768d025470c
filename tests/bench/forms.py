"""What a browser would send: the forms of a page with what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

#: Fields in their order, several of one name among them.
Fields = list[tuple[str, str]]
_UNSENT = {"submit", "button", "reset", "image", "file"}


class Form:
    """One form: its attributes and its fields, buttons left out."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self.fields: Fields = []

    def filled(self, **given: str) -> Fields:
        """The fields with some of them filled in; those the form lacks come last."""
        kept = [(name, given.get(name, value)) for name, value in self.fields]
        return kept + [(name, value) for name, value in given.items() if name not in dict(self.fields)]

    def value(self, name: str) -> str:
        """What stands in a field."""
        return dict(self.fields)[name]


class Page(HTMLParser):
    """A page's forms, in their order; a field belongs to the form it names, or else to the one it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._loose: list[tuple[str, str, str]] = []
        self._open: Form | None = None
        self._name = self._owner = ""
        self._text: list[str] | None = None
        self._option: str | None = None
        self._chosen: list[str] = []
        self._several = False
        self.feed(html)
        self.close()
        for owner, name, value in self._loose:
            for form in self.forms:
                if form.attributes.get("id") == owner:
                    form.fields.append((name, value))

    def form(self, fits: Callable[[dict[str, str]], bool]) -> Form:
        """The first form whose attributes fit."""
        return next(form for form in self.forms if fits(form.attributes))

    def form_by_id(self, name: str) -> Form:
        """The form of this id."""
        return self.form(lambda attributes: attributes.get("id") == name)

    def form_to(self, end: str) -> Form:
        """The form that is sent to an address with this end."""
        return self.form(lambda attributes: attributes.get("action", "").endswith(end))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a form or a field."""
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(found)
            self.forms.append(self._open)
        elif tag == "input":
            self._input(found)
        elif tag in ("textarea", "select"):
            self._name, self._owner = found.get("name", ""), found.get("form", "")
            self._text, self._chosen, self._option = ([] if tag == "textarea" else None), [], None
            self._several = "multiple" in found
        elif tag == "option" and self._name:
            if self._option is None and not self._several:
                self._option = found.get("value", "")  # what a menu shows where nothing is chosen
            if "selected" in found:
                self._chosen.append(found.get("value", ""))

    def handle_data(self, data: str) -> None:
        """Words, of which only those in a text field matter."""
        if self._text is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """End a form or a field."""
        if tag == "form":
            self._open = None
        elif tag == "textarea" and self._text is not None:
            self._keep(self._owner, self._name, "".join(self._text).removeprefix("\n"))
            self._text, self._name = None, ""
        elif tag == "select":
            for value in self._chosen or ([self._option] if self._option is not None else []):
                self._keep(self._owner, self._name, value)
            self._name = ""

    def _input(self, found: dict[str, str]) -> None:
        kind, name = found.get("type", "text").lower(), found.get("name", "")
        ticks = kind in ("checkbox", "radio")
        if name and kind not in _UNSENT and (not ticks or "checked" in found):
            self._keep(found.get("form", ""), name, found.get("value", "on" if ticks else ""))

    def _keep(self, owner: str, name: str, value: str) -> None:
        if owner:
            self._loose.append((owner, name, value))
        elif self._open is not None and name:
            self._open.fields.append((name, value))
