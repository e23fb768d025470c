"""Claims laid over what readers read."""

from articles.rendering import with_claims

ONE, TWO = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"


def test_claims_that_begin_together_can_each_be_linked_to():
    body = f'<p><mark data-claim="{ONE}"><mark data-claim="{TWO}">three</mark> ships</mark> sail</p>'

    html = with_claims("<p>three ships sail</p>", body, {ONE: 1, TWO: 2})

    assert html == (
        '<p><span class="claim" id="c2"></span><span class="claim" id="c1" data-claims="1 2">three</span>'
        '<a class="claim__ref" href="#claim-2">2</a><span class="claim" data-claims="1"> ships</span>'
        '<a class="claim__ref" href="#claim-1">1</a> sail</p>'
    )
