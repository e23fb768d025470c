"""New rules for where sentences end change no story that people are at work on, only what is written from then on."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest
from django.db import IntegrityError

from articles import breaks, covering, invariants, marks
from articles.models import Article, Clearance
from articles.review.reading import Reading
from articles.text import cut, normal, sentences
from articles.workflow import gate, publishing, reviewing, writing
from articles.workflow.saving import lines_of, sentence_list
from tests import factories as make
from tests.articles.test_guards import attack
from tests.cases import cases, needs_cases

BODY = (
    "<p>The river rose by 40 centimetres, slowly. So it goes, they say. Nine villages lost power.</p>"
    "<p>The mayor… said the dam held.</p><ul><li><p>One, two</p></li></ul>"
)

NOW, NEXT = breaks.newest(), breaks.newest() + 1

#: Other rules than the first: one that breaks at every comma too, and one that takes a whole block for one sentence.
OTHERS = {
    "finer": lambda text: sorted({*breaks.BREAKS[1](text), *(found.end() for found in re.finditer(", ", text))}),
    "coarser": lambda text: breaks.BREAKS[1](text)[:1],
}


@pytest.fixture(autouse=True)
def forget():
    """Sentences broken by the rules of another test."""
    covering._sentences.cache_clear()
    yield
    covering._sentences.cache_clear()


@pytest.fixture(params=OTHERS)
def deploy(request, monkeypatch):
    """Begin to use another set of rules."""
    return lambda: monkeypatch.setitem(breaks.BREAKS, NEXT, OTHERS[request.param])


@pytest.mark.parametrize("rules", [breaks.BREAKS[1], *OTHERS.values()])
def test_lines_give_the_sentences_back_where_they_were_broken(monkeypatch, rules):
    monkeypatch.setitem(breaks.BREAKS, 9, rules)
    blocks = [block.text for block in marks.read(BODY)]
    lines = lines_of("A headline", "", BODY, 9).split("\n")[1:]

    assert list(cut(blocks, lines)) == [sentences(block, 9) for block in blocks]
    assert marks.coverage_kept(BODY, lines, 9) == marks.coverage(BODY, 9)


@needs_cases
@pytest.mark.parametrize("row", cases("sentences"), ids=lambda row: row["id"])
def test_what_was_torn_in_use_is_one_sentence(row):
    assert [sentence.text for sentence in sentences(row["given"])] == row["right"]


@pytest.mark.parametrize(
    "text",
    [
        "The U.N. General Assembly opens in September.",
        "Orbis Inc. Chairman Lars Brandt bought the shares.",
        "Call ext. 12 for help.",
        "He reads Who? magazine.",
        "1. The port closed 2. Two men died",
        "'Will it fly?' Okafor asked.",
        "“How much?” Ms. Dahl of the harbour board asked.",
        "Yum! Brands posted a profit.",
        "The price — 3.5 million! — shocked them.",
        "He yelled “Stop! Thief!” and ran.",
        "See Tab. 4 for the rest.",
        "The Ministry of Trans. & Com. closed.",
        "The Adm. & Fin. Committee met.",
        "« Pourquoi ? » demanda-t-elle.",
        "« Est-ce fini ? », a demandé Mme Dahl.",
        "«¿Volverá?», preguntó Ana.",
        "—¿Volverá? —preguntó Ana.",
        "«Зачем?» — спросила она.",
        "— Зачем? — спросила она.",
        "「なぜ？」と彼女は聞いた。",
        "“为什么？”她问。",
        "Das kostet z.B. 5 Euro.",
        "Der 1. FC Köln gewann im 19. Anlauf.",
        "König Karl III. kam am Montag.",
        "Rund 3,5 Mio. Euro fehlen bzw. fehlten.",
        "Laut Abs. 2 gilt das in der Hauptstr. 5 nicht.",
        "La Dra. Díaz y la Sra. Ruiz ganaron.",
        "Los EE. UU. ganaron.",
        "Il est né en 50 av. J.-C. à Rome.",
        "Il sig. Rossi vinse.",
        "Dhr. Jansen betaalde bijv. 5 euro.",
        "Møtet er kl. 14 i dag.",
        "To kosztuje 5 tys. złotych.",
        "Он заплатил 5 тыс. рублей на ул. Ленина.",
    ],
)
def test_the_second_rules_leave_whole_what_plainly_goes_on(text):
    assert breaks.starts(normal(text), 2) == [0]
    assert len(breaks.starts(normal(text), 1)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "“Will it fly?” Engineers doubt it.",
        "He fell in 2. Nobody saw.",
        "No. It is late.",
        "'Will it fly?' Engineers doubt it.",
        "He sold Yahoo! News came late.",
        "He won! – Nobody cared.",
        "It failed! – nobody cared.",
        "He yelled “Stop! Guards lied!” and ran.",
        "« Il ment ! » Brandt est parti.",
        "Er war der 1. Niemand jubelte.",
        "Es kostet 3,5 Mio. Brandt zahlt.",
        "Er sah König Karl III. Niemand jubelte.",
        "Llegó el Sr. El alcalde se fue.",
        "他说：“走吧！”部长走了。",
        "「嘘だ！」大臣は去った。",
    ],
)
def test_the_second_rules_break_where_the_first_do_in_doubt(text):
    assert breaks.starts(normal(text), 2) == breaks.starts(normal(text), 1)
    assert len(breaks.starts(normal(text), 2)) > 1


def test_a_line_that_runs_on_into_the_next_block_gives_each_block_its_part():
    found = list(cut(["One. Two", "Three. Four."], ["One.", "Two Three.", "Four."]))

    assert [[sentence.text for sentence in block] for block in found] == [["One.", "Two"], ["Three.", "Four."]]


def test_the_engine_that_breaks_them_is_pinned_to_the_version_that_is_installed():
    wanted = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]["dependencies"]

    assert f"nupunkt=={version('nupunkt')}" in wanted


@pytest.fixture
def story(editor, reviewer):
    """A story in review: checked, one sentence cleared, one mended by the reviewer, who signed the rest."""
    story = make.make_story(by=editor, body=BODY, standfirst="It rained. It pours.")
    for quote in ("The river rose by 40 centimetres, slowly.", "Nine villages lost power.", "The mayor… said the dam"):
        make.make_evidence(make.make_claim(story, quote, by=editor), by=editor)
    for covered in marks.coverage(story.body):
        if not covered.spans:
            writing.clear_sentence(story, by=editor, sentence=covered.hash, reason="common_knowledge")
    make.rest_headline(story, by=editor)
    writing.send_to_review(story, by=editor)
    mend(story, "held.", "held fast.", by=reviewer)
    for claim in story.claims.attached():
        make.approve(claim, by=reviewer)
    make.sign(story, by=reviewer)
    story.refresh_from_db()
    return story


def mend(story, old, new, *, by):
    story.refresh_from_db()
    content = writing.Content.of(story)
    content = replace(content, body=content.body.replace(old, new))
    writing.revise(story, by=by, version=story.version, content=content)
    story.refresh_from_db()


def seen(story, user):
    """Everything the desk and its reviewers go by: sentences, blockers, what is cleared, what is signed."""
    fresh = Article.objects.get(pk=story.pk)
    reading = Reading(fresh, user, reviewing.bound_of(fresh))
    return (
        reading.sentences,
        reading.clearances().rows,
        [(signature.counts, signature.covers, signature.left) for signature in reading.signatures],
        reading.bound,
        gate.blockers(fresh),
    )


def pages(client, story, user):
    """The pages on which sentences stand, without what differs from one answer to the next."""
    client.force_login(user)
    paths = [
        f"/review/articles/{story.pk}/",
        f"/admin/articles/article/{story.pk}/beside/",
        *(f"/review/claims/{claim.pk}/" for claim in story.claims.attached()),
    ]
    answers = {path: client.get(path) for path in paths}
    assert {answer.status_code for answer in answers.values()} == {200}
    changing = r'(?:name="(?:csrfmiddlewaretoken|key|token)" value|nonce)="[^"]*"'
    return {path: re.sub(changing, "", answer.content.decode()) for path, answer in answers.items()}


@pytest.mark.django_db
def test_a_half_signed_story_stays_as_it_is_under_new_rules(story, client, reviewer, deploy):
    before, shown = seen(story, reviewer), pages(client, story, reviewer)

    deploy()

    assert seen(story, reviewer) == before
    assert pages(client, story, reviewer) == shown
    around, blocker = gate.blockers(story)
    assert around.code == "context_changed"  # nobody vouches for words they mended themselves
    assert (blocker.code, blocker.detail["sentences"]) == ("signoff_outdated", [story.saved().coverage()[3].hash])


@pytest.mark.django_db
def test_a_story_keeps_its_rules_until_it_is_published_and_takes_the_new_ones_then(
    story, editor, reviewer, second_reviewer, chief, deploy
):
    deploy()

    mend(story, "villages", "hamlets", by=editor)
    assert story.saved().breaks == NOW
    assert story.saved().sentences == sentence_list(story.headline, story.standfirst, story.body, NOW)
    assert "sentence_uncovered" not in {blocker.code for blocker in gate.blockers(story)}

    to_readers(story, editor=editor, reviewer=second_reviewer, chief=chief)
    assert story.saved().breaks == NOW

    mend(story, "hamlets", "villages", by=editor)
    assert story.saved().breaks == NEXT
    assert story.saved().sentences == sentence_list(story.headline, story.standfirst, story.body, NEXT)

    writing.send_to_review(story, by=editor)
    clear_all(story, by=editor)
    to_readers(story, editor=editor, reviewer=second_reviewer, chief=chief)
    assert story.publications.count() == 2
    assert list(invariants.check()) == []


@pytest.mark.django_db
def test_a_new_story_takes_the_new_rules_all_the_way_to_its_readers(editor, reviewer, chief, deploy):
    deploy()
    story = make.make_story(by=editor, body=BODY)
    clear_all(story, by=editor)
    make.make_evidence(make.make_claim(story, "Nine villages lost power.", by=editor), by=editor)
    clear_all(story, by=editor)

    publication = make.finish(story, editor=editor, reviewer=reviewer, chief=chief)

    assert publication.revision.breaks == NEXT
    assert publication.revision.sentences == sentence_list(story.headline, "", story.body, NEXT)
    assert set(Clearance.objects.values_list("sentence", flat=True)) <= set(publication.revision.sentences)
    assert list(invariants.check()) == []


def clear_all(story, *, by):
    for covered in story.saved().coverage():
        writing.clear_sentence(story, by=by, sentence=covered.hash, reason="common_knowledge")


def to_readers(story, *, editor, reviewer, chief):
    """Everything checked and signed by somebody else, and published."""
    for claim in story.claims.attached().exclude(status="approved"):
        make.approve(claim, by=reviewer)
    make.sign(story, by=reviewer)
    story.refresh_from_db()
    publishing.publish(story, by=chief, digest=story.digest)
    story.refresh_from_db()


OTHER_RULES = """
    INSERT INTO articles_revision (article_id, number, headline, standfirst, body, byline_ids, dateline, digest, text,
        sentences, breaks, touched, claims, imported, note, saved_by_id)
    SELECT article_id, number + 1, headline, standfirst, body, byline_ids, dateline, '', text, sentences, 3, '{}',
        claims, false, '', %s FROM articles_revision WHERE number = %s
"""


@pytest.mark.django_db
def test_no_raw_version_brings_other_rules_before_its_story_is_published(story, editor):
    with pytest.raises(IntegrityError, match="other rules than those of the version before"):
        attack(editor, "UPDATE articles_article SET version = version + 1", (OTHER_RULES, [editor.pk, story.version]))
