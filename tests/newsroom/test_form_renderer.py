"""Fields as they are written out."""

from __future__ import annotations

import pytest
from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget


@pytest.mark.parametrize("widget", [forms.TextInput, forms.Textarea, AdminTextInputWidget, AdminTextareaWidget])
def test_what_is_typed_as_text_reads_in_its_own_direction(widget):
    assert ' dir="auto"' in widget().render("words", "غرق")


@pytest.mark.parametrize("widget", [forms.NumberInput, forms.PasswordInput, forms.HiddenInput, forms.Select])
def test_what_is_no_text_has_no_direction_of_its_own(widget):
    assert "dir=" not in widget().render("number", "12")


def test_a_direction_that_a_field_names_stands():
    assert 'dir="ltr"' in forms.TextInput({"dir": "ltr"}).render("address", "a")
