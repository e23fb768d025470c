"""Whatever words a verb lets in, the guards behind it let out again: what PostgreSQL compares is never too strict."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import transaction
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from articles.errors import Blocked, QuoteNotFound, UnfitText
from articles.models import Live
from tests import factories as make

pytestmark = pytest.mark.django_db

LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Cf"]), max_size=6)
ODD = st.sampled_from(
    [
        *"\u00a0\u2009\u202f\u3000\u1680\u00ad\u200b…“”‘’«»„\"'&<>;.!?½ſİßﬁ🙂\n",
        *("U.S. ", "Dr. ", "A. B. C. ", "...", "&amp;", "&lt;", "e\u0301", "\u1e9b\u0323", "<br>", "</p><p>"),
        *("<strong>x</strong>", "<em> y</em>", "<h1>T</h1>", "<h2>T</h2>", "<code>c</code>", "<li>loose</li>"),
        *('<ol start="3" type="a"><li>one</li></ol>', "<ul><li><p>a</p></li></ul>", "<p lang=de>"),
        *("<blockquote>q</blockquote>", "<a href='MAILTO:x@y.z'>m</a>", '<a href="https://e.org/a\'b">z</a>'),
        '<a href="https://e.org/?a=1&amp;b=2" title="t" rel="x">l</a>',
    ]
)
TEXT = st.lists(st.one_of(ODD, LETTERS), max_size=20).map("".join)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(headline=TEXT, standfirst=TEXT, body=TEXT)
def test_what_is_let_in_and_checked_goes_out_through_every_guard(editor, reviewer, chief, headline, standfirst, body):
    words = {"headline": f"ISS {headline}", "standfirst": standfirst, "body": f"<p>The ISS rose 5 m. {body}"}
    with transaction.atomic():
        make.make_term("ISS", "A crewed outpost in low orbit.", by=editor, approved_by=reviewer)
        try:
            published = make.publish_story(
                editor=editor, reviewer=reviewer, chief=chief, story_date=date(2026, 1, 1), **words
            )
        # What is no text; words that stand twice, of which one is tagged; a mark over no letter, which is only cleared.
        except (UnfitText, Blocked, QuoteNotFound) as refusal:
            event(refusal.code)
        else:
            assert Live.objects.get().publication == published
        transaction.set_rollback(True)
