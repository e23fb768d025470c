"""One story from the wire to its readers, through every verb on its way and the public door."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles import invariants
from articles.errors import Blocked, NotAllowed
from articles.models import Article, Publication
from articles.workflow import gate, importing, publishing, writing
from tests import factories as make

pytestmark = pytest.mark.django_db

WIRE = "River rises\n\nThe river rose by 40 centimetres. Nine villages lost power.\n\nThe mayor said the dam held.\n"


def test_a_story_goes_from_the_wire_to_its_readers(client, editor, reviewer, chief):
    story = importing.import_story(WIRE, by=editor).article
    writing.revise(story, by=editor, version=story.version, content=writing.Content.of(story), confirm_headline=True)
    claims = make.tag_every_sentence(story, by=editor)
    for claim in claims:
        make.make_evidence(claim, by=editor)
    make.rest_headline(story, by=editor)
    writing.send_to_review(Article.objects.get(), by=editor)
    with pytest.raises(NotAllowed):
        make.approve(claims[0], by=editor)
    with pytest.raises(Blocked):
        publishing.publish(Article.objects.get(), by=chief, digest=Article.objects.get().digest)

    for claim in story.claims.attached():
        make.approve(claim, by=reviewer)
    for person in (reviewer, chief):
        make.sign(story, by=person)
    assert list(gate.blockers(Article.objects.get())) == []
    story = Article.objects.get()
    publication = publishing.publish(story, by=chief, digest=story.digest)

    page = client.get(reverse("articles:article", args=[publication.live.slug])).content.decode()
    assert Publication.objects.get().digest == story.digest
    assert "40 centimetres" in page
    assert page.count('class="rest"') == len(claims)
    assert list(invariants.check()) == []
