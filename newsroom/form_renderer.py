"""How fields are written out: what people type reads in its own direction, whatever the page's is."""

from __future__ import annotations

from typing import Any

from django.forms.renderers import DjangoTemplates

#: What is typed as text; numbers, dates and choices have no direction of their own.
_TEXTS = {"text", "search"}


class Renderer(DjangoTemplates):
    """Django's own, with `dir="auto"` on every field for text."""

    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        """A field, or a form."""
        widget = context.get("widget")
        if widget and (widget.get("type") in _TEXTS or template_name.endswith("textarea.html")):
            widget["attrs"].setdefault("dir", "auto")
        return super().render(template_name, context, request)
