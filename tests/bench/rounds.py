"""The rounds: the same steps for a short story and a long one, in turn, so that both meet the same weather."""

from __future__ import annotations

from django.db import transaction
from django.test import Client
from django.utils import timezone

from articles import marks, wire
from articles.models import Article
from articles.workflow import gate, importing, publishing, reviewing, writing
from articles.workflow.acting import acting
from articles.workflow.journal import record
from glossary.linking import FREE, Linkable, Linker
from tests import factories as make
from tests import seed
from tests.bench.measuring import Cost, Costs
from tests.bench.stories import Cast, Sample, another_digit, evidence_of, finish_review, made_up, make_ready

TERMS = 10_000
BARE = "bare UPDATE of its row"
STEPS = (
    BARE,
    "import_story",
    "revise, one digit",
    "approve_claim",
    "blockers()",
    "publish",
    "page, made anew",
    "page, read again",
)


def hire() -> Cast:
    """An editor, a reviewer and a chief."""
    names = {"edith": "Editors", "ravi": "Reviewers", "chris": "Chiefs"}
    return Cast(*(make.make_person(name, role) for name, role in names.items()))


def samples() -> list[Sample]:
    """The seed story, or one of its size where it is not at hand, and a long one."""
    short = made_up("a story of its size", claims=23, words=300)
    if seed.FILE.exists() and seed.CLAIMS.exists():
        short = Sample("the seed story", seed.text(), seed.body_quotes())
    return [short, made_up("a made-up story", claims=150, words=10_000)]


class Round:
    """One story that goes out again and again, and what each of its steps took."""

    def __init__(self, sample: Sample, cast: Cast) -> None:
        self.sample = sample
        self.cast = cast
        self.costs = Costs()
        self.reader = Client()
        self.number = 0
        article = importing.import_story(sample.dispatch(0), by=cast.editor).article
        make_ready(article, sample.tagged(article.body), cast)
        self.pk = article.pk
        self._go_out()

    def title(self) -> str:
        """What the story is, with its size."""
        words = sum(len(paragraph.split()) for paragraph in wire.parse(self.sample.wire).paragraphs)
        return f"{self.sample.name}: {words:,} words, {len(self.sample.quotes)} claims in the body"

    def go(self) -> None:
        """Every step once."""
        self.number += 1
        article, cast = self.article, self.cast.anew()
        text = self.sample.dispatch(self.number)
        self.costs.of("import_story", lambda: importing.import_story(text, by=cast.editor))
        self._update_barely(article)
        content = another_digit(article)
        self.costs.of(
            "revise, one digit",
            lambda: writing.revise(article, by=cast.editor, version=article.version, content=content),
        )
        writing.send_to_review(self.article, by=cast.editor)
        claim = article.claims.outstanding().in_body().earliest("pk")
        evidence = evidence_of(claim)
        self.costs.of(
            "approve_claim",
            lambda: reviewing.approve_claim(claim, by=cast.reviewer, fingerprint=claim.fingerprint, rests_on=evidence),
        )
        finish_review(self.article, cast)
        self._go_out()

    def _update_barely(self, article: Article) -> None:
        with transaction.atomic(), acting(self.cast.editor):
            row = Article.objects.filter(pk=article.pk)
            self.costs.of(BARE, lambda: row.update(updated_at=timezone.now()))
            record("touch", by=self.cast.editor, article=article, subject=f"story:{article.pk}")

    def _go_out(self) -> None:
        article, cast = self.article, self.cast.anew()
        missing = self.costs.of("blockers()", lambda: gate.blockers(article))
        assert not missing, missing
        self.costs.of("publish", lambda: publishing.publish(article, by=cast.chief, digest=article.digest))
        for name in ("page, made anew", "page, read again"):
            page = self.costs.of(name, lambda: self.reader.get(f"/articles/{article.slug}/", SERVER_NAME="localhost"))
            assert page.status_code == 200

    @property
    def article(self) -> Article:
        return Article.objects.get(pk=self.pk)


def linking(body: str, times: int) -> Cost:
    """Link a story's terms with a glossary of ten thousand that stands ready."""
    html = marks.without_marks(body)
    linker = Linker(_glossary())
    costs = Costs()
    for _ in range(times):
        found = costs.of("link", lambda: linker.link(html)).mentions
        assert len(found) > 5
    return costs.typical("link")


def _glossary() -> list[Linkable]:
    """Terms that stand in the story, terms that nearly do, and terms that do not."""
    words = ("river", "board", "weir", "sandbag", "pump", "depot", "ground", "road", "wind", "level", "gauge", "boat")
    near = [f"{one} {other}" for one in words for other in words]
    far = (f"{one} {number}" for number in range(TERMS) for one in ("ground water", "level of service", "Harbour"))
    names = [*words, *near]
    names += [name for name, _ in zip(far, range(TERMS - len(names)), strict=False)]
    return [Linkable(f"t{at}", name, FREE, (), f"/glossary/t{at}/") for at, name in enumerate(names)]
