"""Say what the newsroom would make of wire text, without keeping any of it."""

from __future__ import annotations

import json
import textwrap
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles import wire
from articles.breaks import newest
from articles.errors import Refusal
from articles.management import reading
from articles.statements import statements
from articles.text import sentences
from articles.workflow import importing
from glossary.linking import EXACT, FREE, INITIAL_CAPITAL, Linkable, default_case, linker_for, spelled_out

CASES = (EXACT, INITIAL_CAPITAL, FREE)
LABEL = 13


class Command(BaseCommand):
    """Parse a file, name its sentences and the terms that would be linked; opens no database."""

    help = "Check wire text without storing it."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, the glossary, the form of the answer."""
        parser.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
        parser.add_argument(
            "--glossary", metavar="TERMS.json", help="terms to link (default: the text's own definitions)"
        )
        parser.add_argument("--json", action="store_true", help="answer in JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the answer, or fail naming the file."""
        story = _story(options["file"])
        glossary = _glossary(options["glossary"]) if options["glossary"] else _own_terms(story)
        answer = checked(story, glossary)
        self.stdout.write(
            json.dumps(answer, ensure_ascii=False, indent=2) if options["json"] else _readable(answer, story)
        )
        for remark in story.remarks:
            self.stderr.write(f"{reading.shown(options['file'])}: {remark}")


def checked(story: wire.WireStory, glossary: list[Linkable]) -> dict[str, Any]:
    """What is in a story, by the keys of the contract; suggestions and flags await the desk's detection."""
    names = {term.slug: term.name for term in glossary}
    return {
        "headline": story.headline,
        "paragraphs": story.paragraphs,
        "sources": story.sources,
        "definitions": [{"term": entry.term, "meaning": entry.meaning} for entry in story.definitions],
        "sentences": [
            {
                "text": sentence.text,
                "paragraph": place,
                "statements": [sentence.text[start:end] for start, end in statements(sentence.text, newest())],
            }
            for place, paragraph in enumerate(story.paragraphs)
            for sentence in sentences(paragraph)
        ],
        "suggestions": [],
        "flags": [],
        "mentions": [
            {"term": names[mention.slug], "surface": mention.surface, "paragraph": mention.block}
            for mention in linker_for(glossary).mentions(story.paragraphs)
        ],
    }


def _story(name: str) -> wire.WireStory:
    try:
        return importing.read(reading.text_of(name))
    except (Refusal, OSError) as refusal:
        raise CommandError(f"{reading.shown(name)}: {reading.reason(refusal)}") from refusal


def _own_terms(story: wire.WireStory) -> list[Linkable]:
    """The terms a text defines itself, with the names its acronyms stand for."""
    return [
        _linkable(str(place), entry.term, "", [(form, "")] if (form := spelled_out(entry.term, entry.meaning)) else [])
        for place, entry in enumerate(story.definitions)
    ]


def _glossary(name: str) -> list[Linkable]:
    """The terms of a file of the contract's form; what does not fit it is refused by name."""
    try:
        entries = json.loads(Path(name).read_bytes())
        return [
            _linkable(
                str(place),
                entry["term"],
                entry.get("case", ""),
                [(alias["form"], alias.get("case", "")) for alias in entry.get("aliases", ())],
            )
            for place, entry in enumerate(entries)
        ]
    except OSError as error:
        raise CommandError(f"{name}: {reading.reason(error)}") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CommandError(
            f"{name}: is no glossary. It has to be a JSON list of"
            ' {"term", "case": "exact|initial_capital|free", "aliases": [{"form", "case"}], "definition"}.'
        ) from error


def _linkable(slug: str, term: str, case: str, aliases: list[tuple[str, str]]) -> Linkable:
    """A term as the linker wants it; a case rule nobody gave follows the form."""
    forms = [(form, rule or default_case(form)) for form, rule in [(term, case), *aliases]]
    for form, rule in forms:
        if not form.strip() or rule not in CASES:
            raise ValueError(form)
    return Linkable(slug, term, forms[0][1], tuple(forms[1:]), "")


def _readable(answer: dict[str, Any], story: wire.WireStory) -> str:
    """The answer as a person reads it; paragraphs count from 1 here."""
    proposed = f"none; an import would propose “{wire.propose_headline(story.paragraphs)}”"
    lines = [
        _labelled("headline", answer["headline"] or proposed),
        _labelled("sources", ", ".join(answer["sources"]) or "none"),
        _labelled(
            "text", f"{_counted(answer['paragraphs'], 'paragraph')}, {_counted(answer['sentences'], 'sentence')}"
        ),
    ]
    for place in range(len(answer["paragraphs"])):
        said = [sentence["text"] for sentence in answer["sentences"] if sentence["paragraph"] == place]
        lines += ["", *(_labelled(f"paragraph {place + 1}" if not n else "", text) for n, text in enumerate(said))]
    for heading, entries in (
        ("definitions", [f"{entry['term']}: {entry['meaning']}" for entry in answer["definitions"]]),
        ("mentions", [f"{m['term']}: “{m['surface']}” in paragraph {m['paragraph'] + 1}" for m in answer["mentions"]]),
    ):
        lines += ["", *(_labelled("" if n else heading, entry) for n, entry in enumerate(entries or ["none"]))]
    return "\n".join(lines)


def _labelled(label: str, text: str) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        100,
        initial_indent=label.ljust(LABEL),
        subsequent_indent=" " * LABEL,
        break_long_words=False,
    )


def _counted(things: list[Any], name: str) -> str:
    return f"{len(things)} {name}" if len(things) == 1 else f"{len(things)} {name}s"
