"""What is over a limit is refused before any work begins, by name and size, with everything typed kept."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from articles import limits, markup, wire
from articles.admin.beside import GONE
from articles.admin.panel import PIECES
from articles.errors import TooMuch
from articles.models import Article, Evidence, Revision, Source
from articles.review.reading import CLEARED, LISTED
from articles.templatetags.desk import woven
from articles.workflow import importing, reviewing, sourcing, terms, writing
from articles.workflow.acting import step
from articles.workflow.journal import record
from glossary.models import Term
from newsroom.sizes import MOST_SENT
from tests.factories import change_story, make_claim, make_evidence, make_source, make_story, make_term, set_policy
from tests.pages import text_of, waiting_claims

ROOT = Path(__file__).resolve().parents[2]
ROWS = re.findall(
    r"^\| .+? \| ([\d,]+) \| `(\w+)\.(\w+)` \| `([\w/.]+)::(\w+)` \|$", (ROOT / "docs/limits.md").read_text(), re.M
)
HOMES = {
    "limits": "articles.limits",
    "sizes": "newsroom.sizes",
    "refusing": "articles.refusing",
    "panel": "articles.admin.panel",
    "beside": "articles.admin.beside",
    "reading": "articles.review.reading",
}

MARK = '<mark data-claim="new">a</mark>'
OVER = {
    "characters": (f"<p>{'a ' * 100_001}</p>", "body: has 200,002 characters, and 200,000 are the most there may be."),
    "claims": (f"<p>{MARK} b</p>" * 501, "body: has 501 claims, and 500 are the most there may be."),
    "paragraphs": ("<p>a</p>" * 2_001, "body: has 2,001 paragraphs, and 2,000 are the most there may be."),
}
each_over = pytest.mark.parametrize(("body", "told"), OVER.values(), ids=OVER)


def as_(client, person):
    """The client, logged in."""
    client.force_login(person)
    return client


def reads():
    """How many bodies were read as HTML so far."""
    return markup.parse.cache_info().misses + markup.kept.cache_info().misses


# --- what counts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "size"),
    [
        ("", (0, 0, 0)),
        ("<p>One.</p><p> </p><p><br></p><p>Two.</p>", (9, 0, 2)),
        ("One.<p>Two.</p>Three.", (14, 0, 3)),
        ("<ul><li>a</li><li>b</li></ul><h2>c</h2><blockquote><p>d</p></blockquote>", (4, 0, 4)),
        ("<p><b>a</b><i>b</i> &amp; c</p>", (6, 0, 1)),
        (f"<p>{MARK}{MARK}</p>", (2, 2, 1)),
        ('<p><mark data-claim="x">a</mark><b><mark data-claim="x">b</mark></b></p>', (2, 1, 1)),
        ("<p>a < b</p>", (5, 0, 1)),
        ("<pre>a</pre><param>b</param>", (2, 0, 2)),
    ],
)
def test_a_body_is_measured_by_what_readers_see_of_it(html, size):
    assert limits.size_of(html) == size


def test_a_body_at_its_limits_is_let_in_and_one_more_of_anything_is_not():
    claims = f"<p>{MARK}</p>" * 500 + "<p>b</p>" * 1_500
    full = claims + "c" * (200_000 - limits.size_of(claims).characters)
    full = full.replace("</p>c", "c", 1) + "</p>"
    limits.refuse_too_much(full)
    assert limits.size_of(full) == (200_000, 500, 2_000)

    for more, told in (("d", "200,001 characters"), (f"<p>{MARK}</p>", "200,001 characters"), ("<p>e</p>", "200,001")):
        with pytest.raises(TooMuch, match=told):
            limits.refuse_too_much(full + more)
    for body, told in OVER.values():
        with pytest.raises(TooMuch) as refusal:
            limits.refuse_too_much(body)
        assert str(refusal.value).startswith(told)


def test_html_is_measured_whole_before_anything_else_of_it():
    limits.refuse_too_much(f"<p>{'<b></b>' * 142_856}</p>")

    with pytest.raises(TooMuch, match="body: has 1,000,007 characters, tags among them, and 1,000,000"):
        limits.refuse_too_much(f"<p>{'<b></b>' * 142_857}</p>a")


def test_what_was_too_long_may_be_saved_as_it_is_or_shorter_but_never_longer():
    stood = "<p>a</p>" * 2_500

    limits.refuse_too_much(stood, stood=stood)
    limits.refuse_too_much("<p>a</p>" * 2_499, stood=stood)
    with pytest.raises(TooMuch, match="2,501 paragraphs"):
        limits.refuse_too_much("<p>a</p>" * 2_501, stood=stood)
    with pytest.raises(TooMuch, match="501 claims"):
        limits.refuse_too_much(OVER["claims"][0], stood=stood)


# --- through the verbs -------------------------------------------------------------------------------------------


@each_over
def test_a_story_over_a_limit_is_refused_before_a_word_of_it_is_read(editor, body, told):
    story = make_story(by=editor)
    content = writing.Content.of(story)
    before = reads()

    for save in (
        lambda: writing.start_story(by=editor, content=writing.Content(headline="Long", body=body)),
        lambda: writing.revise(story, by=editor, version=story.version, content=replace(content, body=body)),
    ):
        with pytest.raises(TooMuch) as refusal:
            save()
        assert str(refusal.value).startswith(told)
        assert refusal.value.detail["field"] == "body"

    assert reads() == before
    assert Article.objects.count() == Revision.objects.count() == 1


def test_a_story_longer_than_the_limits_of_today_stays_readable_and_can_be_shortened(client, editor, monkeypatch):
    with monkeypatch.context() as before:
        before.setattr(limits, "_LIMITS", tuple((what, 9_000, remedy) for what, _most, remedy in limits._LIMITS))
        story = make_story(by=editor, body="<p>a b</p>" * 2_100)

    assert as_(client, editor).get(reverse("admin:articles_article_change", args=[story.pk])).status_code == 200
    change_story(story, by=editor, headline="The same at length")
    change_story(story, by=editor, body="<p>a b</p>" * 2_050)
    with pytest.raises(TooMuch, match="2,051 paragraphs"):
        change_story(story, by=editor, body="<p>a b</p>" * 2_051)
    change_story(story, by=editor, body="<p>a b</p>" * 2_000)
    with pytest.raises(TooMuch, match="2,001 paragraphs"):
        change_story(story, by=editor, body="<p>a b</p>" * 2_001)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("River rises.\n\n" + "a " * 100_000, "story: has 200,014 characters, and 200,000 are the most there may be."),
        ("a\n" * 20_001, "story: has 20,001 lines, and 20,000 are the most there may be."),
        (
            "River rises.\n\n" + "Water.\n\n" * 2_000,
            "story: has 2,001 paragraphs, and 2,000 are the most there may be.",
        ),
        (
            "River rises.\n\nWater came.\n\nSource: Board\n\nDefinitions:\n\n"
            + "".join(f"- DRB{n}: Dams and Rivers Board {n}.\n" for n in range(101)),
            "story: has 101 definitions, and 100 are the most there may be.",
        ),
    ],
    ids=["characters", "lines", "paragraphs", "definitions"],
)
def test_wire_text_over_a_limit_is_refused_by_name_and_size(client, editor, text, told):
    with pytest.raises(TooMuch) as refusal:
        importing.import_story(text, by=editor)

    assert str(refusal.value).startswith(told)
    assert not Article.objects.exists()
    assert not Term.objects.exists()
    assert not Source.objects.exists()

    answer = as_(client, editor).post(reverse("admin:articles_article_wire"), {"text": text})
    assert told in text_of(answer)
    assert answer.context["form"]["text"].value().replace("\r\n", "\n") == text


def test_checking_wire_text_says_what_an_import_would_refuse(tmp_path):
    file = tmp_path / "long.txt"
    file.write_text("River rises.\n\n" + "a " * 100_000)

    with pytest.raises(CommandError, match=": has 200,014 characters, and 200,000 are the most"):
        call_command("check_text", str(file))


def test_a_file_of_wire_text_holds_a_story_at_its_limit_in_any_script():
    assert limits.MOST_CHARACTERS * len("😀".encode()) <= wire.MOST_BYTES


LONG = "a" * 20_001


def _standfirst(editor, reviewer, stood):
    change_story(make_story(by=editor, standfirst=stood), by=editor, standfirst=stood + "a")


def _excerpt(editor, reviewer, stood):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)
    row = make_evidence(claim, by=editor, excerpt=stood)
    sourcing.change_evidence(row, by=editor, version=row.version, values={"excerpt": stood + "a"})


def _private_note(editor, reviewer, stood):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)
    make_evidence(claim, by=editor, note=stood + "a")


def _reason(editor, reviewer, stood):
    claim = waiting_claims(editor, quotes=("40 centimetres",))[0]
    claim.refresh_from_db()
    reviewing.return_claim(claim, by=reviewer, fingerprint=claim.fingerprint, context=claim.context, note=stood + "a")


def _definition(editor, reviewer, stood):
    term = make_term("Weir", stood, by=editor)
    terms.revise_term(term, by=editor, version=term.version, values={"definition": stood + "a"})


@pytest.mark.parametrize(
    ("write", "field"),
    [
        (_standfirst, "standfirst"), (_excerpt, "excerpt"), (_private_note, "note"), (_reason, "note"),
        (_definition, "definition"),
    ],
)  # fmt: skip
def test_any_other_text_over_its_limit_is_refused_by_its_field(editor, reviewer, write, field):
    with pytest.raises(TooMuch) as refusal:
        write(editor, reviewer, LONG[:-1])

    assert str(refusal.value) == (f"{field}: has 20,001 characters, and 20,000 are the most there may be. Shorten it.")


def test_a_list_over_its_limit_is_refused_by_its_field(editor, chief):
    forms = [{"form": f"weir {n}", "case": ""} for n in range(101)]
    with pytest.raises(TooMuch, match="other forms: has 101 entries, and 100 are the most there may be"):
        make_term("Weir", "A low dam.", by=editor, aliases=forms)
    with pytest.raises(TooMuch, match="sources: has 101 entries"):
        make_term("Weir", "A low dam.", by=editor, sources=[{"title": f"Book {n}"} for n in range(101)])
    with pytest.raises(TooMuch, match="trusted_agencies: has 101 entries"):
        set_policy(trusted_agencies=[f"Agency {n}" for n in range(101)])
    assert not Term.objects.exists()


# --- at the desk -------------------------------------------------------------------------------------------------


@each_over
def test_a_form_over_a_limit_comes_back_with_everything_typed(client, editor, body, told):
    story = make_story(by=editor)
    page = as_(client, editor).get(reverse("admin:articles_article_change", args=[story.pk]))
    form = page.context["adminform"].form
    sent = {bound.name: bound.value() for bound in form if bound.value() not in (None, False, [])} | {"body": body}
    sent |= {"standfirst": "Typed with care.", "bylines": []}

    answer = client.post(reverse("admin:articles_article_change", args=[story.pk]), sent)

    assert answer.status_code == 200
    assert told in text_of(answer)
    back = answer.context["adminform"].form
    assert (back["body"].value(), back["standfirst"].value()) == (body, "Typed with care.")

    kept = client.post(reverse("admin:articles_article_keep", args=[story.pk]), sent)
    assert kept.status_code == 409
    assert kept.json()["message"].startswith(told)
    assert kept.json()["field"] == "body"
    assert Article.objects.get().version == story.version


def test_a_story_at_its_limits_fits_into_a_form():
    marks = '<mark data-claim="00000000-0000-0000-0000-000000000000"></mark>' * limits.MOST_CLAIMS
    body = "<p></p>" * limits.MOST_PARAGRAPHS + marks + "😀" * limits.MOST_CHARACTERS
    others = {"headline": "😀" * 300, "standfirst": "😀" * limits.MOST_IN_A_FIELD, "note": "😀" * 300}

    assert len(urlencode({"body": body, **others})) < MOST_SENT - 10_000


def crowd(claim, by, number):
    """A claim with so many pieces of evidence."""
    source = make_source(by=by)
    with step(by):
        rows = [
            Evidence(claim=claim, article_id=claim.article_id, source=source, added_by=by, excerpt=f"piece {n}",
                     locator="p. 2", tier="primary")
            for n in range(number)
        ]  # fmt: skip
        made = Evidence.objects.bulk_create(rows)
        for row in made:
            record("attach_evidence", by=by, article=claim.article, subject=f"claim:{claim.pk}", evidence=row.pk)
    return made


def test_evidence_comes_to_the_panel_in_pages(client, editor):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)
    rows = crowd(claim, editor, 2 * PIECES + 1)
    panel = reverse("admin:articles_claim_panel", args=[claim.pk])
    as_(client, editor)

    def shown(page):
        return [item.evidence.pk for item in client.get(panel, {"evidence": page}).context["items"]]

    assert shown("") == shown("abc") == shown("99") == [row.pk for row in rows[:PIECES]]
    assert shown("2") == [row.pk for row in rows[PIECES:-1]]
    assert shown("3") == [rows[-1].pk]

    first, second = client.get(panel), client.get(panel, {"evidence": "2"})
    assert "Earlier evidence" not in text_of(first)
    assert f"{panel}?evidence=2" in first.content.decode()
    assert f"{panel}?evidence=1" in second.content.decode()
    assert f"{panel}?evidence=3" in second.content.decode()


def test_evidence_changed_on_a_later_page_is_shown_there(client, editor):
    claim = make_claim(make_story(by=editor), "40 centimetres", by=editor)
    last = crowd(claim, editor, PIECES + 1)[-1]
    last.refresh_from_db()
    address = f"{reverse('admin:articles_claim_change', args=[claim.pk, last.pk])}?evidence=2"
    assert (
        address
        in as_(client, editor)
        .get(reverse("admin:articles_claim_panel", args=[claim.pk]), {"evidence": "2"})
        .content.decode()
    )

    sent = {"version": last.version, "stance": "supports", "tier": "primary", "excerpt": "Typed", "locator": "p. 9"}
    done = client.post(address, sent)
    refused = client.post(address, {**sent, "locator": "p. 10"})

    assert done.status_code == 200
    assert [item.evidence.locator for item in done.context["items"]] == ["p. 9"]
    assert refused.status_code == 409
    assert refused.context["items"][0].form["locator"].value() == "p. 10"


def test_tags_that_were_removed_come_page_by_page(client, editor):
    story = make_story(by=editor, body=f"<p>{MARK}</p>" * (GONE + 1))
    change_story(story, by=editor, body="<p>Nothing of it stands.</p>")
    address = reverse("admin:articles_article_change", args=[story.pk])
    as_(client, editor)

    first, second, past = (client.get(address, {"gone": page}) for page in ("", "2", "99"))

    shown = [len(page.context["gone"].rows) for page in (first, second, past)]
    assert (shown, first.context["gone_count"]) == ([GONE, 1, 0], GONE + 1)
    assert f"{address}?gone=2#part-claims" in first.content.decode()
    assert f"{address}?gone=1#part-claims" in second.content.decode()
    assert f"{address}?gone=3#part-claims" not in second.content.decode()


def test_cleared_sentences_come_to_the_read_through_in_pages(client, editor, reviewer):
    said = "".join(f"<p>So it was in village {n}.</p>" for n in range(CLEARED + 1))
    story = make_story(by=editor, body=said)
    for covered in story.saved().coverage():
        writing.clear_sentence(story, by=editor, sentence=covered.hash, reason="opinion")
    gone = make_story(by=editor)
    change_story(gone, by=editor, body="<p>Nothing of it stands.</p>")
    address = reverse("review:article", args=[story.pk])
    as_(client, reviewer)

    first, second, past = (client.get(address, {"cleared": page}) for page in ("x", "2", "99"))

    assert [len(page.context["cleared"].rows) for page in (first, second, past)] == [CLEARED, 1, 0]
    assert 'href="?cleared=2#cleared"' in first.content.decode()
    assert 'href="?cleared=1#cleared"' in second.content.decode()
    change_story(story, by=editor, body="<p>So it was in village 7.</p>")
    now = client.get(address).context["cleared"].rows
    assert [row.text for row in now] == ["So it was in village 7."]


def test_what_changed_is_told_as_words_and_never_as_html():
    pieces = [("same", "a & "), ("out", "<b>"), ("in", "<i>")]

    assert woven(pieces) == (
        'a &amp; <del><bdi class="visually-hidden">[gone: </bdi>&lt;b&gt;'
        '<bdi class="visually-hidden"> ]</bdi></del>'
        '<ins><bdi class="visually-hidden">[new: </bdi>&lt;i&gt;<bdi class="visually-hidden"> ]</bdi></ins>'
    )


def test_what_stands_in_the_way_is_listed_so_far_and_counted(client, editor, reviewer):
    story = make_story(by=editor, body="".join(f"<p>Village {n} waits.</p>" for n in range(LISTED + 5)))

    page = as_(client, reviewer).get(reverse("review:article", args=[story.pk]))

    assert len(page.context["first_blockers"]) == LISTED
    assert page.context["more_blockers"] == len(page.context["blockers"]) - LISTED > 5
    assert f"{page.context['more_blockers']} more come up when these are done." in text_of(page)


# --- the table ---------------------------------------------------------------------------------------------------


def test_the_table_of_limits_tells_every_figure_as_it_is_and_names_its_test():
    assert len(ROWS) == 16
    for figure, home, name, file, test in ROWS:
        assert getattr(import_module(HOMES[home]), name) == int(figure.replace(",", "")), name
        assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8")
    told = {(home, name) for _figure, home, name, _file, _test in ROWS}
    assert told >= {("limits", name) for name in vars(limits) if name.startswith("MOST_")}
