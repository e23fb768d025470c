"""The bench's browser sends what a browser would."""

from __future__ import annotations

from tests.bench.forms import Page
from tests.bench.steps import another_number

PAGE = """
<form id="search" action="/search/"><input name="q"></form>
<form id="story" method="post" action="/story/7/keep/">
  <input type="hidden" name="seen" value="3"><input name="headline" value="Tea &amp; toast">
  <textarea name="body">
&lt;p&gt;One &amp;amp; two&lt;/p&gt;</textarea>
  <select name="section"><option value="">none</option><option value="2" selected>World</option></select>
  <select name="kind"><option value="number">Number</option><option value="quote">Quote</option></select>
  <select name="risks" multiple><option value="legal">Legal</option></select>
  <input type="checkbox" name="ours" checked><input type="checkbox" name="nothing" value="yes">
  <input type="radio" name="tier" value="primary"><input type="radio" name="tier" value="secondary" checked>
  <input type="submit" name="_save" value="Save"><button name="_go">Go</button><input type="file" name="file">
</form>
<input type="checkbox" form="story" name="rests_on" value="9" checked>
<select form="story" name="severity"><option value="bad" selected>Bad</option></select>
"""


def test_a_form_sends_what_stands_in_it_and_what_names_it_from_outside():
    fields = Page(PAGE).form_by_id("story").fields

    assert fields == [
        ("seen", "3"),
        ("headline", "Tea & toast"),
        ("body", "<p>One &amp; two</p>"),
        ("section", "2"),
        ("kind", "number"),
        ("ours", "on"),
        ("tier", "secondary"),
        ("rests_on", "9"),
        ("severity", "bad"),
    ]


def test_a_form_is_found_by_where_it_is_sent_and_filled_in():
    form = Page(PAGE).form_to("/keep/")

    assert form.filled(headline="Coffee", note="mended")[1] == ("headline", "Coffee")
    assert form.filled(headline="Coffee", note="mended")[-1] == ("note", "mended")
    assert len(form.filled(headline="Coffee")) == len(form.fields)
    assert form.value("headline") == "Tea & toast"


def test_a_field_that_holds_nothing_is_sent_empty():
    assert Page(PAGE).form_by_id("search").fields == [("q", "")]


def test_the_first_number_of_a_claim_counts_up_or_that_of_each():
    body = '<p>In 7 <mark data-claim="b">9 boats</mark> <mark data-claim="a">Some 99 boats of 120</mark></p>'

    assert another_number(body, "a") == body.replace("99", "100")
    assert another_number(body) == body.replace("9 boats</mark> <", "10 boats</mark> <").replace("99", "100")
