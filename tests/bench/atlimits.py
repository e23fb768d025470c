"""A story at its limits, and the requests that are asked of it, from the first save to its readers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from django.test import Client
from django.urls import reverse

from articles import limits
from articles.errors import TooMuch
from articles.models import Article
from articles.workflow import importing, writing
from tests.articles.test_limits import crowd
from tests.bench.limits import COMES_BACK, PIECES, REFUSED, SECONDS
from tests.bench.stories import hire, make_ready

#: What it is called, how many seconds it may take, and the request itself.
Request = tuple[str, float, Callable[[], Any]]


def body_at_limits() -> str:
    """As many characters, paragraphs and claims as a story may have."""
    room = limits.MOST_CHARACTERS // limits.MOST_PARAGRAPHS
    made = []
    for n in range(limits.MOST_PARAGRAPHS):
        said = f"Gauge {n} read {n + 7} centimetres"
        rest = f" that night. People there waited {n} hours for the water to fall and nobody slept at all."
        words = f"{(said + rest).ljust(room, 'x')[: room - 1]}."
        tagged = f'<mark data-claim="new">{said}</mark>{words[len(said) :]}' if n < limits.MOST_CLAIMS else words
        made.append(f"<p>{tagged}</p>")
    return "".join(made)


def wire_text(definitions: int, characters: int = limits.MOST_CHARACTERS) -> str:
    """Wire text of about as many characters with so many definitions."""
    below = "\n".join(f"- DRB{n}: Dams and Rivers Board number {n}." for n in range(definitions))
    foot = f"\n\nSource: Water board\n\nDefinitions:\n\n{below}"
    lines = (characters - len(foot) - 40) // 100
    told = "\n\n".join(f"Gauge {n} read {n} metres. ".ljust(97, "y") + "." for n in range(lines))
    return f"River rises again\n\n{told}{foot}"


def _page(name: str, *args: object) -> str:
    return reverse(f"admin:articles_{name}", args=args)


class Doors:
    """The people, and the requests in the order of the work."""

    def __init__(self) -> None:
        self.cast = hire()
        self.editor, self.reviewer, self.chief = (self._browser(person) for person in self.cast)
        self.reader = self._browser()

    @staticmethod
    def _browser(person: Any = None) -> Client:
        client = Client(raise_request_exception=False, SERVER_NAME="localhost")
        if person is not None:
            client.force_login(person)
        return client

    def requests(self) -> Iterator[Request]:
        """All of them; each has to be asked before the next is known."""
        self.editor.get(_page("article_changelist"))  # so that everything is loaded
        yield from self._written()
        yield from self._checked()
        yield from self._out()

    def _written(self) -> Iterator[Request]:
        first = {"headline": "A story at its limits", "body": body_at_limits(), "token": "t"}
        yield "begin the story", SECONDS, lambda: self.editor.post(_page("article_add"), first)
        self.story = Article.objects.get()
        self.claim = self.story.claims.filter(display="").first()
        headline = self.story.claims.get(display="headline")
        yield "open the story", SECONDS, self._open
        yield "its column", SECONDS, lambda: self.editor.get(_page("article_beside", self.story.pk))
        yield "save, one comma", SECONDS, lambda: self._save(lambda body: body.replace("at all.", "at, all.", 1))
        yield "save, every claim", SECONDS, lambda: self._save(lambda body: body.replace("centimetres", "metres"))
        yield (
            "save, behind the panel",
            SECONDS,
            lambda: self._save(lambda body: body.replace("night", "day", 1), "article_keep"),
        )
        yield "open a panel", SECONDS, lambda: self.editor.get(_page("claim_panel", self.claim.pk))
        yield "open the headline's panel", SECONDS, lambda: self.editor.get(_page("claim_panel", headline.pk))
        yield "versions and journal", SECONDS, lambda: self.editor.get(_page("article_history", self.story.pk))

    def _open(self) -> Any:
        return self.editor.get(_page("article_change", self.story.pk))

    def _save(self, change: Callable[[str], str], where: str = "article_change") -> Any:
        """What the form sends, with another body."""
        story = Article.objects.get(pk=self.story.pk)
        held = {
            "headline": story.headline, "standfirst": "", "body": change(story.body), "slug": story.slug,
            "seen": story.version, "token": str(story.version), "story_date": "2026-05-04", "dateline": "",
            "_continue": "1",
        }  # fmt: skip
        return self.editor.post(_page(where, story.pk), held)

    def _checked(self) -> Iterator[Request]:
        self.story.refresh_from_db()
        make_ready(self.story, self.story.body, self.cast)
        self.story.refresh_from_db()
        claim, reading = reverse("review:claim", args=[self.claim.pk]), reverse("review:article", args=[self.story.pk])
        yield "stories in review", SECONDS, lambda: self.reviewer.get(reverse("review:stories"))
        yield "queue", SECONDS, lambda: self.reviewer.get(reverse("review:queue"))
        yield "open a claim in the queue", SECONDS, lambda: self.reviewer.get(claim)
        yield "read-through", SECONDS, lambda: self.reviewer.get(reading)
        yield "open the story, all checked", SECONDS, self._open
        sent = {"step": "publish", "digest": self.story.digest, "note": "", "key": "k"}
        yield "publish", SECONDS, lambda: self.chief.post(reading, sent)

    def _out(self) -> Iterator[Request]:
        published = self.story.publications.get()
        api = f"/api/v1/publications/{published.pk}/"
        reading = reverse("review:article", args=[self.story.pk])
        yield "public page", SECONDS, lambda: self.reader.get(reverse("articles:article", args=[published.live.slug]))
        yield (
            "public page of a claim",
            SECONDS,
            lambda: self.reader.get(reverse("articles:claim", args=[self.claim.pk])),
        )
        yield "in the API", SECONDS, lambda: self.reader.get(api)
        yield "its manifest", SECONDS, lambda: self.reader.get(f"{api}manifest/")
        yield "save, every paragraph", SECONDS, lambda: self._save(lambda body: body.replace("night", "dusk"))
        yield "what changed", SECONDS, lambda: self.editor.get(_page("article_history", self.story.pk))
        yield "read-through of what changed", SECONDS, lambda: self.reviewer.get(reading)
        yield from self._refused()
        yield "save, every tag taken off", SECONDS, lambda: self._save(lambda body: re.sub("</?mark[^>]*>", "", body))
        yield "open with every tag gone", SECONDS, self._open
        crowd(self.claim, self.cast.editor, PIECES)
        yield "panel of 700 pieces", SECONDS, lambda: self.editor.get(_page("claim_panel", self.claim.pk))
        claim = reverse("review:claim", args=[self.claim.pk])
        yield "claim of 700 pieces in the queue", SECONDS, lambda: self.reviewer.get(claim)
        wire = wire_text(limits.MOST_DEFINITIONS)
        yield "import at the limits", SECONDS, lambda: self.editor.post(_page("article_wire"), {"text": wire})

    def _refused(self) -> Iterator[Request]:
        story = Article.objects.get(pk=self.story.pk)
        content = writing.Content.of(story)
        for name, body in (
            ("characters", f"<p>{'a ' * 450_000}</p>"),
            ("claims", '<p><mark data-claim="new">a</mark> b</p>' * 10_000),
            ("paragraphs", "<p>a</p>" * 120_000),
        ):
            asked = replace(content, body=body)
            yield (
                f"refused: {name}",
                REFUSED,
                lambda asked=asked: _refused(
                    lambda: writing.revise(story, by=self.cast.editor, version=story.version, content=asked)
                ),
            )
            yield f"the form comes back: {name}", COMES_BACK, lambda body=body: self._save(lambda _: body)
        for name, text in (("definitions", wire_text(1_500, 190_000)), ("wire text", wire_text(10, 900_000))):
            yield (
                f"refused: {name}",
                REFUSED,
                lambda text=text: _refused(lambda: importing.import_story(text, by=self.cast.editor)),
            )
            sent = {"text": text}
            yield (
                f"the form comes back: {name}",
                COMES_BACK,
                lambda sent=sent: self.editor.post(_page("article_wire"), sent),
            )


def _refused(ask: Callable[[], Any]) -> None:
    try:
        ask()
    except TooMuch:
        return
    raise AssertionError("What is over a limit was let through.")
