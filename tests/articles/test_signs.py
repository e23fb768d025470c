"""A sign before a figure belongs to it: to what asks to be checked, and to the claim that marks the figure."""

from __future__ import annotations

import pytest

from articles.cues import cues
from articles.models import Claim
from articles.signs import sign_before
from articles.states import Status
from articles.workflow import gate, writing
from tests import factories as make
from tests import pace
from tests.articles.test_marks import ONE, mark, settle
from tests.cases import cases, needs_cases

SIGNED = [
    "Growth was −0.3 percent.",
    "Growth was -0.3 percent.",
    "Growth was –0.3 percent.",
    "Growth was ‑0.3 percent.",
    "Growth was − 0.3 percent.",
    "Growth was −\u202f0.3 percent.",
    "Growth was +0.3 percent.",
    "Growth was ±0.3 percent.",
    "Growth was ≥0.3 percent.",
    "Growth was ≈ 0.3 percent.",
    "Growth was ~0.3 percent.",
    "Growth was <0.3 percent.",
    "Growth (−0.3 percent) fell.",
    "Growth: −0.3 percent.",
    "“−0.3 percent” of growth.",
    "−0.3 percent was the growth.",
    "In 2024 −0.3 percent was lost.",
    "Growth was ∼0.3 percent.",
    "Growth was ⩾ 0.3 percent.",
    "Growth was ‒0.3 percent.",
    "Growth was ＜0.3 percent.",
    "Growth was ⁻0.3 percent.",
]
#: Signs of two characters and more, and signs before money.
LONGER = [
    ("Growth was >=0.3 percent.", ">=0.3 percent"),
    ("Growth was <= 0.3 percent.", "<= 0.3 percent"),
    ("Growth was +/-0.3 percent.", "+/-0.3 percent"),
    ("Growth was +/- 0.3 percent.", "+/- 0.3 percent"),
    ("It lost −$0.3 percent.", "−$0.3 percent"),
    ("It lost −₹0.3 percent.", "−₹0.3 percent"),
    ("It lost −US$0.3 percent.", "−US$0.3 percent"),
    ("It lost -kr 0.3 percent.", "-kr 0.3 percent"),
    ("It lost ~CHF 0.3 percent.", "~CHF 0.3 percent"),
]
UNSIGNED = [
    "It grew by 0.3 percent.",
    "Series A-0.3 percent.",
    "From 0.1–0.3 percent.",
    "From 0.1-0.3 percent.",
    "It is 1−0.3 percent.",
    "It is 1 − 0.3 percent.",
    "It fell – 0.3 percent.",
    "It fell - 0.3 percent.",
    "Growth—0.3 percent—fell.",
    "See (a)-0.3 percent.",
    "The U.S.-0.3 percent.",
]


def escaped(text: str) -> str:
    return text.replace("<", "&lt;")


def body(sentence: str, words: str) -> str:
    """A paragraph with a claim on these words of it."""
    before, _, after = sentence.partition(words)
    return f"<p>{escaped(before)}{mark(ONE, words)}{escaped(after)}</p>"


@pytest.mark.parametrize("sentence", SIGNED)
def test_a_claim_on_a_figure_takes_in_the_sign_before_it_and_says_so(sentence):
    settled = settle(body(sentence, "0.3 percent"), {ONE: "0.3 percent"})

    (claim,) = settled.claims.values()
    assert claim.quote.endswith("0.3 percent")
    assert len(claim.quote) in (len("−0.3 percent"), len("− 0.3 percent"))
    assert claim.quote in sentence
    assert claim.prefix + claim.quote + claim.suffix == sentence
    assert [(report.code, report.claim, report.message) for report in settled.reports] == [
        ("sign", ONE, f"The tag on “0.3 percent” took in the sign beside it: “{claim.quote}”.")
    ]
    assert settle(settled.html, {ONE: claim.words}).reports == []


@pytest.mark.parametrize(("sentence", "words"), LONGER)
def test_a_sign_of_several_characters_or_before_money_is_taken_in_whole(sentence, words):
    for marked in ("0.3 percent", words.lstrip("<>=+/-−~ ")):
        settled = settle(body(sentence, marked), {ONE: marked})

        assert [claim.quote for claim in settled.claims.values()] == [words]
    assert words.removesuffix(" percent") in [cue.text for cue in cues(sentence)]


@pytest.mark.parametrize("sentence", UNSIGNED)
def test_what_joins_two_words_or_figures_stays_outside(sentence):
    settled = settle(body(sentence, "0.3 percent"), {ONE: "0.3 percent"})

    assert [claim.quote for claim in settled.claims.values()] == ["0.3 percent"]
    assert settled.reports == []


@pytest.mark.parametrize("sentence", SIGNED)
def test_a_sign_is_part_of_the_cue(sentence):
    found = [cue for cue in cues(sentence) if cue.text.endswith("0.3")]

    assert [len(cue.text) - len("0.3") for cue in found] in ([1], [2])
    assert sign_before(sentence, sentence.index("0.3")) == found[0].start


@pytest.mark.parametrize("sentence", UNSIGNED)
def test_what_joins_is_no_part_of_the_cue(sentence):
    assert [cue.text for cue in cues(sentence) if "0.3" in cue.text] == ["0.3"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("−$5 and -€0.3, -.5, −½", ["−$5", "-€0.3", "-.5", "−½"]),
        ("minus 5", ["minus", "5"]),
        ("−5 °C, −7°, 5 €, 3‰", ["−5", "−7°", "5 €", "3‰"]),
        ("−five and − a", ["five"]),
        ("p.5 and No.5", ["5", "5"]),
    ],
)
def test_signs_go_with_every_kind_of_figure(text, found):
    assert [cue.text for cue in cues(text)] == found


@pytest.mark.parametrize("sign", ["%", "‰", "°", "+", "％", "‱", "″", "²", "⁶", "½", "½%", "€", "£"])
def test_a_claim_takes_in_the_sign_after_its_figure_as_well(sign):
    settled = settle(body(f"It was −40{sign} then.", "40"), {ONE: "40"})

    assert [claim.quote for claim in settled.claims.values()] == [f"−40{sign}"]
    assert [report.code for report in settled.reports] == ["sign"]
    assert [cue.text for cue in cues(f"It was −40{sign} then.")] == [f"−40{sign}"]


@pytest.mark.parametrize("after", ["+5", "+a", "++", "-a", " %", "."])
def test_what_goes_on_after_a_figure_stays_outside(after):
    settled = settle(body(f"It was 40{after} then.", "40"), {ONE: "40"})

    assert [claim.quote for claim in settled.claims.values()] == ["40"]


def test_a_sign_inside_other_formatting_is_taken_in_as_well():
    settled = settle(f"<p>Growth was <strong>−</strong>{mark(ONE, '0.3 percent')}.</p>", {ONE: "0.3 percent"})

    assert [claim.quote for claim in settled.claims.values()] == ["−0.3 percent"]


def test_a_sign_is_not_fetched_from_the_paragraph_before():
    settled = settle(f"<p>Growth was −</p><p>{mark(ONE, '0.3 percent')}.</p>", {ONE: "0.3 percent"})

    assert [claim.quote for claim in settled.claims.values()] == ["0.3 percent"]


def test_a_new_claim_takes_the_sign_in():
    settled = settle('<p>Growth was −<mark data-claim="new">0.3 percent</mark>.</p>', {})

    assert [claim.quote for claim in settled.claims.values()] == ["−0.3 percent"]
    assert [(report.code, report.claim) for report in settled.reports] == [("sign", None)]


@pytest.mark.parametrize("unit", ["−", "- ", "−1", "1−", "± ", "−$", "-."])
def test_signs_are_read_in_linear_time(unit):
    text = unit * (100_000 // len(unit))
    began = pace.start()

    cues(text)
    sign_before(text, len(text) - 1)

    assert pace.since(began) < 1


@needs_cases
@pytest.mark.django_db
@pytest.mark.parametrize("given", cases("sign"), ids=lambda case: case["id"])
def test_another_sign_outdates_the_check(editor, reviewer, given):
    story = make.make_story(by=editor, body=given["given"])
    tagged = story.body.replace("0.3 percent", f"{mark(ONE, '0.3 percent')}")
    saved = writing.revise(
        story, by=editor, version=1, content=writing.Content(headline=story.headline, slug=story.slug, body=tagged)
    )
    claim = Claim.objects.get(pk=ONE)
    assert claim.quote == "−0.3 percent"
    assert [report.code for report in saved.reports] == ["sign"]
    make.make_evidence(claim, by=editor)
    make.approve(claim, by=reviewer)
    assert Claim.objects.get(pk=ONE).status == Status.APPROVED

    make.change_story(story, by=editor, body=Claim.objects.get(pk=ONE).article.body.replace("−", "+"))

    claim.refresh_from_db()
    assert (claim.quote, claim.status) == ("+0.3 percent", Status.CHANGED)


@pytest.mark.django_db
def test_a_word_that_turns_the_figure_asks_for_a_claim_as_well(editor):
    story = make.make_story(by=editor, body="<p>Growth was minus 0.3 percent.</p>")
    make.make_claim(story, "0.3 percent", by=editor)
    story.refresh_from_db()

    (blocker,) = (found for found in gate.blockers(story) if found.code == "sentence_uncovered")

    assert blocker.detail["cues"] == ["minus"]
