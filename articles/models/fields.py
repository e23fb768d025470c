"""The field that holds a story's body; whatever writes it, what is stored is clean."""

from __future__ import annotations

from typing import Any

from django.db import models
from django_prose_editor.fields import ProseEditorField

from articles import markup


def _clean(html: str) -> str:
    return markup.sanitise(html or "").html


class BodyField(ProseEditorField):
    """Rich text with claim marks, sanitised on every path that stores a row (the editor's own field does not)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["sanitize"] = _clean
        super().__init__(*args, **kwargs)

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        """Clean what is about to be stored."""
        clean = _clean(getattr(model_instance, self.attname))
        setattr(model_instance, self.attname, clean)
        return clean

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Migrations see a plain text column."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", list(args), kwargs
