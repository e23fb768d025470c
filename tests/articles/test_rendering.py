"""Claims laid over what readers read."""

from articles.rendering import held, with_claims

ONE, TWO = "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"


def test_claims_that_begin_together_can_each_be_linked_to():
    body = f'<p><mark data-claim="{ONE}"><mark data-claim="{TWO}">three</mark> ships</mark> sail</p>'

    html = with_claims("<p>three ships sail</p>", body, {ONE: 1, TWO: 2})

    assert html == (
        '<p><span class="claim" id="c2"></span><span class="claim" id="c1" data-claims="1 2">three</span>'
        '<a class="claim__ref" href="#claim-2">2</a><span class="claim" data-claims="1"> ships</span>'
        '<a class="claim__ref" href="#claim-1">1</a> sail</p>'
    )


def test_a_claim_across_two_paragraphs_ends_once_and_is_counted_on():
    body = f'<p>Now <mark data-claim="{ONE}">ten</mark></p><p><mark data-claim="{ONE}">ships</mark> sail</p>'

    assert held(body, {ONE: 1}) == [(4, 7, (1,)), (7, 12, (1,))]
    assert with_claims("<p>Now ten</p><p>ships sail</p>", body, {ONE: 1}) == (
        '<p>Now <span class="claim" id="c1" data-claims="1">ten</span></p><p>'
        '<span class="claim" data-claims="1">ships</span><a class="claim__ref" href="#claim-1">1</a> sail</p>'
    )


def test_the_number_of_a_claim_inside_a_link_waits_for_the_link_to_end():
    body = f'<p>The <mark data-claim="{ONE}">ISS</mark>, high, <mark data-claim="{TWO}">turns</mark></p>'
    linked = '<p>The <a href="/g/iss"><em>ISS</em>, high</a>, turns</p>'

    assert with_claims(linked, body, {ONE: 1, TWO: 2}) == (
        '<p>The <a href="/g/iss"><em><span class="claim" id="c1" data-claims="1">ISS</span></em>, high</a>'
        '<a class="claim__ref" href="#claim-1">1</a>, <span class="claim" id="c2" data-claims="2">turns</span>'
        '<a class="claim__ref" href="#claim-2">2</a></p>'
    )


def test_the_numbers_of_claims_that_end_in_one_link_follow_it_together():
    body = f'<p><mark data-claim="{ONE}">A</mark> <mark data-claim="{TWO}">b</mark> c</p>'

    assert with_claims('<p><a href="/g/a">A b</a> c</p>', body, {ONE: 1, TWO: 2}) == (
        '<p><a href="/g/a"><span class="claim" id="c1" data-claims="1">A</span> '
        '<span class="claim" id="c2" data-claims="2">b</span></a><a class="claim__ref" href="#claim-1">1</a>'
        '<a class="claim__ref" href="#claim-2">2</a> c</p>'
    )


def test_three_claims_that_begin_together_have_three_places():
    three = "00000000-0000-0000-0000-000000000003"
    marks = "".join(f'<mark data-claim="{claim}">' for claim in (ONE, TWO, three))

    html = with_claims("<p>ten</p>", f"<p>{marks}ten</mark></mark></mark></p>", {ONE: 1, TWO: 2, three: 3})

    assert html.startswith(
        '<p><span class="claim" id="c2"></span><span class="claim" id="c3"></span>'
        '<span class="claim" id="c1" data-claims="1 2 3">ten</span>'
    )


def test_words_without_a_claim_are_left_as_they_are():
    assert with_claims("<p>Ten &amp; one</p>", "<p>Ten &amp; one</p>", {}) == "<p>Ten &amp; one</p>"
