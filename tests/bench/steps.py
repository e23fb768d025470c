"""The steps of a day's work on one story, over HTTP, one round after another."""

from __future__ import annotations

import re
import uuid
from typing import Any

from tests.bench.client import Answer, BenchFailed, Browser, Cost
from tests.bench.forms import Form
from tests.bench.served.bench_words import COMMA, PLAIN, SPARE

DESK = "/admin/articles/article"
PIECE = {"X_Desk": "piece"}
UPDATE = "bare UPDATE"

#: What each person does in a round, in this order; the names are the table's.
STEPS = (
    UPDATE,
    "list of stories",
    "open the story with its column",
    "save, one comma",
    "save, a digit of every claim",
    "save, one digit of a claim",
    "tag a claim",
    "open its panel",
    "pick its sources",
    "add evidence from a new source",
    "send to review",
    "queue",
    "open a claim",
    "approve",
    "stories in review",
    "read-through",
    "sign",
    "publish",
    "public page",
    "public claim page",
    "term page",
    "front page",
    "list of sources",
    "history",
    "policy of all sections",
    "import",
)


class Desk:
    """The people of one database, logged in."""

    def __init__(self, port: int, term: str) -> None:
        self.editor, self.reviewer, self.chief, self.reader = (Browser(port) for _ in range(4))
        self.term = term
        self.imported = 0

    def log_in(self) -> None:
        """Everybody but the reader."""
        self.reader.get("/bench/update/")
        for browser, name in ((self.editor, "edith"), (self.reviewer, "ravi"), (self.chief, "chris")):
            browser.log_in(name)


class Story:
    """One story that goes out again and again, and what each of its steps took, round by round."""

    def __init__(self, desk: Desk, told: dict[str, Any]) -> None:
        self.desk = desk
        self.pk, self.slug = told["pk"], told["slug"]
        self.claim, self.headline = told["claim"], told["headline"]
        self.runs: dict[str, list[Cost]] = {name: [] for name in STEPS}

    def note(self, name: str, *answers: Answer) -> Answer:
        """Keep what a step took, all its answers together; give the last."""
        cost = answers[0].cost
        for answer in answers[1:]:
            cost += answer.cost
        self.runs[name].append(cost)
        return answers[-1]

    def go(self) -> None:
        """Every step once, from the desk to the readers."""
        self.note(UPDATE, self.desk.reader.get("/bench/update/"))
        self._write()
        self._tag()
        self._check()
        self._let_out()
        self._read()
        self._keep_house()

    # --- at the desk ---------------------------------------------------------------------------------------------

    def _write(self) -> None:
        editor = self.desk.editor
        self.note("list of stories", editor.get(f"{DESK}/"))
        form = self._open("open the story with its column")
        body = form.value("body")
        body = body.replace(PLAIN, COMMA) if PLAIN in body else body.replace(COMMA, PLAIN)
        self.note("save, one comma", self._save(form, body))
        form = self._open()
        self.note("save, a digit of every claim", self._save(form, another_number(form.value("body"))))
        self._save(self._open(), form.value("body"))  # and back, where every decision counts as it did
        form = self._open()
        self.note("save, one digit of a claim", self._save(form, another_number(form.value("body"), self.claim)))

    def _tag(self) -> None:
        """A claim comes and goes again, so that the story keeps its size."""
        editor, claim = self.desk.editor, str(uuid.uuid4())
        form = self._open()
        tagged = form.value("body").replace(SPARE, f'<mark data-claim="{claim}">{SPARE}</mark>')
        fields = form.filled(body=tagged)
        self.note("tag a claim", editor.post(f"{DESK}/{self.pk}/keep/", fields, answers=(200,), **PIECE))
        panel = self.note("open its panel", editor.get(f"/admin/articles/claim/{claim}/panel/"))
        self.note("pick its sources", editor.get(f"/admin/articles/claim/{claim}/sources/?q=gauge"))
        form = panel.page().form_to("/evidence/")
        said = {
            "title": f"Log {claim[:8]}",
            "publisher": "River board",
            "excerpt": "see table",
            "locator": "page 2",
            "tier": "primary",
        }
        fields = form.filled(**said, tier="primary")
        name = "add evidence from a new source"
        self.note(name, editor.post(f"/admin/articles/claim/{claim}/evidence/", fields, answers=(200,), **PIECE))
        form = self._open()
        bare = re.sub(rf'<mark data-claim="{claim}">(.*?)</mark>', r"\1", form.value("body"))
        self._save(form, bare)
        fields = [("csrfmiddlewaretoken", form.value("csrfmiddlewaretoken"))]
        self.note(
            "send to review",
            editor.post(f"{DESK}/{self.pk}/step/send-to-review/", fields, answers=(200,), **PIECE),
        )

    def _open(self, name: str = "") -> Form:
        """The form with the column beside it, which a page may leave for a request of its own."""
        editor = self.desk.editor
        answers = [editor.get(f"{DESK}/{self.pk}/change/")]
        if 'id="part-claims"' not in answers[0].text:
            answers.append(editor.get(f"{DESK}/{self.pk}/beside/"))
        if name:
            self.note(name, *answers)
        return answers[0].page().form_by_id("article_form")

    def _save(self, form: Form, body: str) -> Answer:
        if body == form.value("body"):
            raise BenchFailed("A save would change nothing.")
        fields = [*form.filled(body=body), ("_continue", "1")]
        return self.desk.editor.post(f"{DESK}/{self.pk}/change/", fields)

    # --- at the review -------------------------------------------------------------------------------------------

    def _check(self) -> None:
        reviewer, page = self.desk.reviewer, f"/review/claims/{self.claim}/"
        self.note("queue", reviewer.get("/review/"))
        form = self.note("open a claim", reviewer.get(page)).page().form_by_id("approve")
        self.note("approve", reviewer.post(page, form.filled()))
        page = f"/review/claims/{self.headline}/"  # it rests on the claim, and so waits too
        reviewer.post(page, reviewer.get(page).page().form_by_id("approve").filled())
        self.note("stories in review", reviewer.get("/review/stories/"))
        reading = f"/review/articles/{self.pk}/"
        form = self.note("read-through", reviewer.get(reading)).page().form_by_id("sign")
        self.note("sign", reviewer.post(reading, form.filled()))

    def _let_out(self) -> None:
        chief, page = self.desk.chief, f"/review/articles/{self.pk}/"
        form = chief.get(page).page().form_by_id("publish")
        self.note("publish", chief.post(page, form.filled()))

    # --- readers and the rest of the house -----------------------------------------------------------------------

    def _read(self) -> None:
        reader = self.desk.reader
        self.note("public page", reader.get(f"/articles/{self.slug}/"))
        self.note("public claim page", reader.get(f"/claims/{self.claim}/"))
        self.note("term page", reader.get(f"/glossary/{self.desk.term}/"))
        self.note("front page", reader.get("/"))

    def _keep_house(self) -> None:
        editor, chief, desk = self.desk.editor, self.desk.chief, self.desk
        self.note("list of sources", editor.get("/admin/articles/source/"))
        self.note("history", editor.get(f"{DESK}/{self.pk}/history/"))
        adding = "/admin/articles/policy/add/"
        form = chief.get(adding).page().form_by_id("policy_form")
        agencies = "" if form.value("trusted_agencies") else "River Agency"
        self.note("policy of all sections", chief.post(adding, form.filled(trusted_agencies=agencies)))
        desk.imported += 1
        wire = f"{DESK}/wire/"
        form = editor.get(wire).page().form(lambda given: "enctype" in given)
        self.note("import", editor.post(wire, form.filled(text=dispatch(desk.imported))))


def dispatch(number: int) -> str:
    """A wire text like no other."""
    told = [f"Gauge {n} read {number + n} centimetres, and people there waited for the night." for n in range(30)]
    return "\n\n".join([f"Dispatch {number} from the river", *told])


def another_number(body: str, claim: str = '[^"]*') -> str:
    """The body with the first number in a claim counted up, or in every claim."""
    mark = re.compile(rf'(<mark data-claim="{claim}">[^<\d]*)(\d+)')
    return mark.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", body)
