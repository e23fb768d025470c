"""What is linked, what is not, and that links never touch the words."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from glossary.linking import Linkable, Linker, Mention, default_case, link, linker_for, spelled_out, unlinked
from tests import pace, seed
from tests.cases import cases, needs_cases


def term(name: str, *aliases: str, case: str = "", slug: str = "") -> Linkable:
    slug = slug or re.sub(r"\W+", "-", name.lower())
    return Linkable(slug, name, case or default_case(name), tuple((form, "") for form in aliases), f"/glossary/{slug}/")


def surfaces(html: str, *terms: Linkable) -> list[str]:
    return [mention.surface for mention in link(html, terms).mentions]


ISS = term("ISS", "International Space Station")
NASA = term("NASA")


def test_a_mention_is_linked_to_its_definition():
    assert link("<p>The ISS orbits.</p>", [ISS]).html == (
        '<p>The <a class="term" href="/glossary/iss/" data-term="iss">ISS</a> orbits.</p>'
    )


def test_only_the_first_mention_of_a_term_is_linked_whatever_its_form():
    linked = link("<p>The International Space Station (ISS).</p><p>The ISS and NASA.</p>", [ISS, NASA])

    assert linked.mentions == [Mention("iss", "International Space Station", 0), Mention("nasa", "NASA", 1)]


@pytest.mark.parametrize(
    ("text", "name", "surface"),
    [
        ("ISS’s crew", "ISS", "ISS"),
        ("ISS's crew", "ISS", "ISS"),
        ("cosmonauts’ suits", "cosmonaut", "cosmonauts"),
        ("Cosmonauts fly", "cosmonaut", "Cosmonauts"),
        ("two space agencies", "space agency", "space agencies"),
        ("three boxes", "box", "boxes"),
        ("many NGOs", "NGO", "NGOs"),
        ("COSMONAUTS FLY", "cosmonaut", "COSMONAUTS"),
        ("a NASA-led crew", "NASA", "NASA"),
        ("(NASA)", "NASA", "NASA"),
        ("NASA/ESA", "ESA", "ESA"),
        ("‘NASA’ said", "NASA", "NASA"),
        ("“NASA”, he said", "NASA", "NASA"),
        ("Moscow–NASA talks", "NASA", "NASA"),
        ("NASA.", "NASA", "NASA"),
        ("the U.S.’s ship", "U.S.", "U.S."),
        ("AT&amp;T said", "AT&T", "AT&T"),
        ("Crew\u00a0Dragon flew", "Crew Dragon", "Crew\u00a0Dragon"),
        ("Crew\u202fDragon flew", "Crew Dragon", "Crew\u202fDragon"),
        ("Hobson’s choice", "Hobson's choice", "Hobson’s choice"),
        ("the Luna\u201125 probe", "Luna-25", "Luna\u201125"),
        ("Crew dragon flew", "Crew Dragon", "Crew dragon"),
        ("in İzmir, cosmonauts", "cosmonaut", "cosmonauts"),
        ("İzmir", "İzmir", "İzmir"),
        ("ΟΔΟΣ", "οδος", "ΟΔΟΣ"),
        ("the 2S3 gun", "2S3", "2S3"),
    ],
)
def test_a_mention_is_found(text: str, name: str, surface: str):
    assert surfaces(f"<p>{text}</p>", term(name)) == [surface]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("an issue, a miss", "ISS"),
        ("Nasa and nasa", "NASA"),
        ("non-NASA money", "NASA"),
        ("the Luna-25 probe", "Luna"),
        ("the Luna\u201125 probe", "Luna"),
        ("ISS2 and ISS_x", "ISS"),
        ("ISSe\u0301", "ISS"),
        ("the crew dragon", "Crew Dragon"),
        ("planes", "plan"),
        ("passes by", "as"),
        ("o'clock", "clock"),
        ("info@NASA.gov and NASA.gov and @NASA", "NASA"),
        ("this &amp; that", "amp"),
        ("this &amp; that", "AMP;"),
        ("a &nbsp; b", "nbsp"),
        ("a&#8217;b", "8217"),
        ("NASAS", "NASA"),
    ],
)
def test_what_only_looks_like_a_mention_is_left_alone(text: str, name: str):
    assert link(f"<p>{text}</p>", [term(name)]).html == f"<p>{text}</p>"


@needs_cases
@pytest.mark.parametrize(
    "given", [case for case in cases("links") if " has no spaces" not in case["id"]], ids=lambda case: case["id"]
)
def test_the_links_of_the_cases_are_right(given):
    text, terms = given["given"]["text"], [term(name) for name in given["given"]["terms"]]

    linked = link(f"<p>{text}</p>", terms)

    wanted = [one if isinstance(one, dict) else {"surface": one, "occurrence": 1} for one in given["right"]]
    assert [mention.surface for mention in linked.mentions] == [one["surface"] for one in wanted]
    for one, before in zip(wanted, linked.html.split("<a ")[:-1], strict=True):
        assert before.count(one["surface"]) == one["occurrence"] - 1


@pytest.mark.parametrize(
    "text",
    [
        "Write to NASA@example.org",
        "Write to press.NASA@example.org.",
        "Write to NASA-press@example.org",
        "mailto:press+NASA@example.org",
        "@NASA@example.org",
        "https://example.org/NASA/x",
        "(https://example.org/?a=1&amp;b=NASA)",
        "https://NASA.example.org",
        "https://example.org/#NASA",
        "HTTPS://EXAMPLE.ORG/NASA",
        "ftp://files/NASA",
        "www.example.org/NASA",
        "example.org/NASA",
        "Example.org/x/NASA/",
        "example.org:8000/NASA",
        "sub.example.org?q=NASA",
        "https://example.org/a,NASA,b",
        "https://example.org/~NASA",
        "http://10.0.0.1/NASA",
        "10.0.0.1/NASA",
        "localhost:8000/NASA",
        "example[.]org/NASA",
        "urn:NASA:5",
        "tel:NASA",
        "magnet:?xt=NASA",
        "/srv/NASA/x.txt",
        "~/NASA/x.txt",
        "C:\\NASA\\x",
        "r/NASA",
    ],
)
def test_nothing_in_an_address_is_linked(text):
    assert surfaces(f"<p>{text}</p>", NASA) == []
    assert link(f"<p>{text} NASA</p>", [NASA]).html.endswith('data-term="nasa">NASA</a></p>')


def test_a_word_of_an_address_is_no_mention_either():
    assert surfaces("<p>See example.org, or an example.</p>", term("example"), term("org")) == ["example"]
    assert link("<p>See example.org, or an example.</p>", [term("example")]).html.endswith(">example</a>.</p>")


@pytest.mark.parametrize(
    "text",
    [
        "GIVE US OUR MONEY",
        "“GIVE US OUR MONEY”, it read",
        "LEAVE US ALONE!",
        "GIVE US 10 MILLION",
        "COME WITH US",
        "US OR THEM",
        "GIVE US, THE PEOPLE, OUR MONEY",
        "STOP. GIVE US",
        "GIVE US! NOW",
        "DON’T TELL US",
        "ДАЙТЕ US ДЕНЬГИ",
        "THE U.S. NEEDS US",
        "THEY – NOT US – PAID",
        "GIVE <strong>US</strong> MONEY",
        "I AND A US",
    ],
)
def test_among_capitals_no_word_is_a_name(text):
    assert surfaces(f"<p>{text}</p>", term("US")) == []


@pytest.mark.parametrize(
    "text",
    [
        "the US Army",
        "the US NAVY said",
        "US, UK, EU and UN",
        "US FDA, CDC and NIH",
        "He left the FBI. US aid went on.",
        "US",
        "the US’s GDP IS UP",
        "a US-LED or US-led FORCE",
        "(UN) US (EU)",
        "UN/US/EU talks",
        "a 2/US/3 split",
        "either/or US/UK",
        "Source:US and others",
        "and/or US",
        "in 2024 US 2025",
        "<em>THIS IS</em><br>US",
    ],
)
def test_a_name_among_other_names_is_linked(text):
    assert surfaces(f"<p>{text}</p>", term("US")) == ["US"]


def test_a_term_that_is_written_in_capitals_itself_is_linked():
    assert surfaces("<p>THE RED SEA DEAL IS OFF</p>", term("RED SEA DEAL", case="exact")) == ["RED SEA DEAL"]
    assert surfaces("<p>THE RED SEA IS SHUT</p>", term("Red Sea")) == []
    assert surfaces("<p>RED SEA</p><p>IS SHUT</p>", term("Red Sea")) == ["RED SEA"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("attorneys general", "attorney general"),
        ("Attorneys General", "Attorney General"),
        ("courts martial", "court martial"),
        ("secretaries general", "secretary general"),
        ("secretaries-general", "secretary-general"),
        ("notaries public", "notary public"),
        ("presidents-elect", "president-elect"),
        ("mothers-in-law", "mother-in-law"),
        ("passers-by", "passer-by"),
        ("runners-up", "runner-up"),
        ("coups d’état", "coup d’état"),
        ("sergeants major", "sergeant major"),
        ("heads of state", "head of state"),
        ("Chiefs of staff", "chief of staff"),
        ("commanders in chief", "commander in chief"),
        ("men of war", "man of war"),
        ("Women of letters", "woman of letters"),
        ("churches of rest", "church of rest"),
        ("bodies politic", "body politic"),
        ("weapons of mass destruction", "weapon of mass destruction"),
        ("HEADS OF STATE".title(), "Head of State"),
        ("attorney generals", "attorney general"),
        ("crimes against humanity", "crime against humanity"),
        ("parts per million", "part per million"),
        ("presidents pro tempore", "president pro tempore"),
        ("accounts payable", "account payable"),
        ("princes consort", "prince consort"),
        ("bodies corporate", "body corporate"),
        ("theses of law", "thesis of law"),
        ("wives-to-be", "wife-to-be"),
        ("persons of interest", "person of interest"),
        ("People of interest", "Person of interest"),
        ("women pilots", "woman pilot"),
        ("Gentlemen farmers", "Gentleman farmer"),
    ],
)
def test_a_plural_inside_a_compound_is_found(text, name):
    assert surfaces(f"<p>The {text} met.</p>", term(name)) == [text]
    assert surfaces(f"<p>The {text}’s meeting</p>", term(name)) == [text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("space stations", "space station of"),
        ("the banks England", "bank of England"),
        ("attorneysgeneral", "attorney general"),
        ("ins the law", "in the law"),
        ("generals attorney", "attorney general"),
        ("the 5s of May", "5 of May"),
    ],
)
def test_no_other_plural_is_made_up(text, name):
    assert surfaces(f"<p>The {text} met.</p>", term(name)) == []


@pytest.mark.parametrize(
    "unit",
    ["NASA/", "NASA.", "NASA ", "NASA,", "NASA@", "A", "www.NASA", "NASA IS ", "x.NASA/", "NASA[.]", "/NASA", "NASA:"],
)
def test_what_stands_round_a_mention_is_read_in_linear_time(unit):
    html = f"<p>{unit * (200_000 // len(unit))}</p>"
    linker = Linker([NASA])
    began = pace.start()

    linker.link(html)

    assert pace.since(began) < 3


def test_the_case_rule_can_be_set_against_the_habit():
    assert surfaces("<p>iss Iss ISS</p>", term("ISS", case="free")) == ["iss"]
    assert surfaces("<p>the accord, the Accord</p>", term("accord", case="initial_capital")) == ["Accord"]
    assert surfaces("<p>Soyuz ms, Soyuz MS</p>", term("Soyuz MS", case="exact")) == ["Soyuz MS"]


def test_an_alias_keeps_its_own_case_rule():
    linkable = Linkable("iss", "ISS", "exact", (("station", "free"), ("Alpha", "exact")), "/glossary/iss/")

    assert surfaces("<p>alpha</p>", linkable) == []
    assert surfaces("<p>Stations</p>", linkable) == ["Stations"]


@pytest.mark.parametrize(
    ("form", "case"),
    [("ISS", "exact"), ("AT&T", "exact"), ("Roscosmos", "initial_capital"), ("Soyuz MS", "initial_capital"),
     ("cosmonaut", "free"), ("5G", "free"), ("", "free")],
)  # fmt: skip
def test_the_habit_follows_the_form(form: str, case: str):
    assert default_case(form) == case


def test_the_longest_valid_mention_wins():
    york, times = term("New York"), term("New York Times")

    assert surfaces("<p>The New York Times of New York</p>", york, times) == ["New York Times", "New York"]


def test_a_longer_match_that_fails_does_not_hide_a_shorter_one():
    assert surfaces("<p>New York Times</p>", term("New York"), term("new york times", case="exact")) == ["New York"]
    assert surfaces("<p>New York Timely</p>", term("New York"), term("New York Time")) == ["New York"]


def test_a_repeated_longer_mention_still_covers_the_shorter_term_in_it():
    linked = link("<p>New York Times, New York Times</p>", [term("New York"), term("New York Times")])

    assert [mention.slug for mention in linked.mentions] == ["new-york-times"]


def test_a_written_form_wins_over_a_guessed_plural():
    assert [m.slug for m in link("<p>The glasses</p>", [term("glass"), term("glasses")]).mentions] == ["glasses"]


def test_a_name_wins_over_another_terms_alias():
    linked = link("<p>The ESA said</p>", [term("Espresso Society", "ESA"), term("ESA")])

    assert [mention.slug for mention in linked.mentions] == ["esa"]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>The ISS</h2>",
        "<h3>The <em>ISS</em></h3>",
        '<p><a href="https://example.org/?a=1&gt;2">the ISS</a></p>',
        '<p><a href="https://example.org/x>ISS"><strong>ISS</strong></a></p>',
        "<p><code>ISS</code></p>",
        "<pre>ISS</pre>",
        "<figure><figcaption>The ISS</figcaption></figure>",
    ],
)
def test_headings_links_code_and_captions_are_passed_over(html: str):
    assert link(html, [ISS]).html == html
    assert surfaces(f"{html}<p>The ISS again</p>", ISS) == ["ISS"]


def test_a_mention_torn_by_an_element_is_passed_over_and_the_next_one_taken():
    html = "<p>Crew <strong>Dragon</strong> and Crew Dragon</p>"

    assert link(html, [term("Crew Dragon"), term("Crew")]).html == (
        "<p>Crew <strong>Dragon</strong> and "
        '<a class="term" href="/glossary/crew-dragon/" data-term="crew-dragon">Crew Dragon</a></p>'
    )


def test_an_inline_element_does_not_end_a_word_but_a_line_break_does():
    assert surfaces("<p>ISS<em>ue</em></p>", ISS) == []
    assert surfaces("<p><em>m</em>ISS</p>", ISS) == []
    assert surfaces("<p>ISS<br>ue</p>", ISS) == ["ISS"]
    assert surfaces("<p><strong>ISS</strong>’s</p>", ISS) == ["ISS"]


def test_words_do_not_run_on_from_block_to_block():
    assert surfaces("<ul><li>International Space</li><li>Station ISS</li></ul>", ISS) == ["ISS"]
    assert surfaces("<p>The</p><p>ISS</p>", ISS) == ["ISS"]


def test_blocks_are_counted_as_people_count_paragraphs():
    html = "<h2>A</h2><p></p><p>NASA</p><blockquote><p>x</p><p>ISS</p></blockquote>"
    html += "<ul><li>ESA</li><li><p>JAXA</p></li></ul>"
    linked = link(html, [ISS, NASA, term("ESA"), term("JAXA")])

    assert [(mention.slug, mention.block) for mention in linked.mentions] == [
        ("nasa", 2), ("iss", 4), ("esa", 5), ("jaxa", 6),
    ]  # fmt: skip


def test_a_story_can_leave_a_term_unlinked():
    assert linker_for([ISS, NASA]).link("<p>NASA, ISS</p>", without={"nasa"}).mentions == [Mention("iss", "ISS", 0)]


def test_mentions_of_plain_paragraphs_name_their_paragraph():
    terms = [ISS, term("AT&T")]

    assert Linker(terms).mentions(["", "AT&T <ISS", "ISS"]) == [Mention("at-t", "AT&T", 1), Mention("iss", "ISS", 1)]


def test_an_address_or_slug_cannot_break_out_of_its_attribute():
    linkable = Linkable('a"b', "ISS", "exact", (), '/x/?a="><script>')

    assert link("<p>ISS</p>", [linkable]).html == (
        '<p><a class="term" href="/x/?a=&quot;&gt;&lt;script&gt;" data-term="a&quot;b">ISS</a></p>'
    )


def test_no_terms_and_empty_forms_link_nothing():
    assert link("<p>ISS</p>", []).html == "<p>ISS</p>"
    assert link("<p>ISS</p>", [term(" ", "", slug="blank")]).html == "<p>ISS</p>"
    assert link("", [ISS]).html == ""


def test_the_same_glossary_is_built_once():
    assert linker_for([ISS, NASA]) is linker_for((ISS, NASA))
    assert linker_for([ISS]) is not linker_for([NASA])


def test_mentions_of_plain_text_know_quotation_marks_and_leave_out_what_they_are_told_to():
    linker = Linker([term("O'Neil"), term('"Big" Dipper'), ISS])

    found = linker.mentions(["O'Neil saw the ISS", 'and the "Big" Dipper'], without={"iss"})

    assert [mention.surface for mention in found] == ["O'Neil", '"Big" Dipper']


@pytest.mark.parametrize(
    ("acronym", "meaning", "name"),
    [
        ("ISS", "International Space Station, a house in orbit", "International Space Station"),
        ("NATO", "The North Atlantic Treaty Organization.", "North Atlantic Treaty Organization"),
        ("FBI", "Federal Bureau of Investigation; police", "Federal Bureau of Investigation"),
        ("EU", "European Union (Brussels)", "European Union"),
        ("Roscosmos", "What Russia flies to space with.", ""),
        ("ISS", "It Shines, Sometimes", ""),
        ("ISS", "A laboratory", ""),
        ("ISS", "International Space", ""),
        ("ISS", "", ""),
        ("X", "Xylophone", ""),
        ("Ob", "Orbital base", ""),
        ("ISS", "International Big Space Station", ""),
        ("ISS", "of International Space Station", ""),
        ("ISS", "International Space and Station: a base", "International Space and Station"),
        ("MAS", "MAX Air System", "MAX Air System"),
        ("AM", "Air MAX", "Air MAX"),
    ],
)
def test_what_an_acronym_stands_for_is_read_off_its_meaning(acronym: str, meaning: str, name: str):
    assert spelled_out(acronym, meaning) == name


WORDS = ["ISS", "iss", "NASA", "Crew", "Dragon", "crew dragon", "New York", "Times", "cosmonaut", "s", "’s", "'", "-",
         " ", "\u00a0", "é", "İ", "ς", "–", "amp", ";", "&amp;", "&lt;", "&gt;", "AT", "T", ".", "25", "e\u0301", "“",
         "\U0001f680", "agencies", "<br>"]  # fmt: skip
TERMS = [ISS, NASA, term("Crew Dragon", "Crew"), term("New York"), term("New York Times", "Times"), term("cosmonaut"),
         term("AT&T", "&"), term("İ"), term("amp"), term("space agency", "agency"), term("25"), term("T")]  # fmt: skip
ADDRESSES = ["https://example.org/?a=1&amp;b=ISS", "/glossary/iss/", "https://example.org/a>b"]

runs = st.lists(st.sampled_from(WORDS) | st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=3).map(
    lambda text: escape(text, quote=False)), max_size=12).map("".join)  # fmt: skip


def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inline = st.builds(lambda tag, text: f"<{tag}>{text}</{tag}>", st.sampled_from(["strong", "em"]), inner)
    anchors = st.builds(lambda to, text: f'<a href="{to}">{text}</a>', st.sampled_from(ADDRESSES), runs)
    return st.lists(inner | inline | anchors, max_size=4).map("".join)


inlines = st.recursive(runs, wrapped, max_leaves=6)
leaves = st.builds(lambda tag, text: f"<{tag}>{text}</{tag}>", st.sampled_from(["p", "h2", "h3"]), inlines)
lists = st.builds(lambda tag, items: f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>",
                  st.sampled_from(["ul", "ol"]), st.lists(inlines | leaves, max_size=3))  # fmt: skip
quotes = st.lists(leaves, max_size=2).map(lambda blocks: f"<blockquote>{''.join(blocks)}</blockquote>")
canonical = st.lists(leaves | lists | quotes, max_size=4).map("".join)
glossaries = st.lists(st.sampled_from(TERMS), unique_by=lambda linkable: linkable.slug)


@settings(max_examples=200, deadline=None)
@given(html=canonical, terms=glossaries)
@example(html="<p>AT&amp;T &amp;amp; ISS</p>", terms=TERMS)
def test_taking_the_links_out_gives_back_the_text_byte_for_byte(html: str, terms: list[Linkable]):
    linked = link(html, terms)

    assert unlinked(linked.html) == html
    assert re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", linked.html) == html


@settings(max_examples=100, deadline=None)
@given(html=canonical, terms=glossaries)
def test_linking_twice_is_linking_once(html: str, terms: list[Linkable]):
    linked = link(html, terms)

    assert link(linked.html, terms) == linked
    assert link(linked.html, []).html == html


@settings(max_examples=100, deadline=None)
@given(html=canonical, terms=glossaries)
def test_each_link_stands_once_outside_headings_and_links(html: str, terms: list[Linkable]):
    linked = link(html, terms)
    tree = lxml_html.fromstring(f"<div>{linked.html}</div>")
    anchors = tree.xpath("//a[@class='term']")

    assert [(a.get("data-term"), a.text) for a in anchors] == [(m.slug, m.surface) for m in linked.mentions]
    assert len({mention.slug for mention in linked.mentions}) == len(anchors)
    assert tree.xpath("//h2//a[@class='term'] | //h3//a[@class='term'] | //a//a") == []
    assert tree.text_content() == lxml_html.fromstring(f"<div>{html}</div>").text_content()


@settings(max_examples=100, deadline=None)
@given(html=st.text(st.sampled_from('<>/"&;=ap ISS'), max_size=60))
def test_even_broken_html_comes_back_byte_for_byte(html: str):
    assert unlinked(link(html, TERMS).html) == html


@seed.needs_seed
@pytest.mark.parametrize("expansion", [(), ("International Space Station",)])
def test_the_real_story_links_each_of_its_terms_once(expansion: tuple[str, ...]):
    body = seed.text().split("Source:")[0]
    paragraphs = [line for line in body.splitlines() if line.strip()]
    terms = [term("ISS", *expansion), term("Roscosmos"), NASA]

    linked = link("".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs), terms)

    assert len(paragraphs) == 7
    assert linked.mentions == [
        Mention("roscosmos", "Roscosmos", 1),
        Mention("nasa", "NASA", 1),
        Mention("iss", expansion[0] if expansion else "ISS", 1),
    ]
    assert linked.html.count('class="term"') == 3


def test_ten_thousand_words_with_ten_thousand_terms_take_under_fifteen_milliseconds():
    terms = [term(f"Velda{nth} Accord Secretariat", f"VA{nth}Q") for nth in range(10_000)]
    sentence = "The crew said that a plan signed in Moscow with the {} Secretariat had been kept after the talks. "
    text = "".join(
        f"<p>{sentence.format(linkable.name.removesuffix(' Secretariat')) * 5}</p>" for linkable in terms[:100]
    )
    linker = Linker(terms)

    def once() -> float:
        began = pace.start()
        assert len(linker.link(text).mentions) == 100
        return pace.since(began)

    assert len(text.split()) >= 9_000
    assert min(once() for _ in range(5)) < 0.015
