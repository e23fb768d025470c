"""Addresses shown to readers lead somewhere: a public host, at a port there can be."""

from __future__ import annotations

import pytest

from articles.errors import UnfitText
from articles.hosts import holds_a_login, leads_nowhere
from articles.markup import sanitise
from articles.workflow import sourcing, terms
from tests import factories as make

PUBLIC = [
    "https://www.esa.int/Science",
    "https://example.org:8443/a",
    "http://8.8.8.8/",
    "https://[2606:4700:4700::1111]/",
    "https://münchen.de/",
    "https://xn--mnchen-3ya.de/",
    "https://example.org./",
    "https://local.example.org/",
    "https://localhost.example.org/",
    "https://1.example.org:65535/",
]
PRIVATE = [
    "http://localhost/",
    "http://LOCALHOST:8000/",
    "http://news.localhost/",
    "http://localhost./",
    "http://printer.local/",
    "http://wiki.corp.internal/",
    "http://nas.home.arpa/",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://0.0.0.0/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://999.1.1.1/",
    "http://192.0.2.1/",
    "http://[::1]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://[64:ff9b::7f00:1]/",
    "http://ｌｏｃａｌｈｏｓｔ/",
    "http://127。0。0。1/",
]
NO_PORT = ["https://example.org:0/", "https://example.org:99999/", "https://example.org:65536/"]
BARE = ["https://intranetwiki/", "https://archive/", "https://./"]


@pytest.mark.parametrize("url", PUBLIC)
def test_a_public_address_leads_somewhere(url):
    assert leads_nowhere(url) == ""


@pytest.mark.parametrize("url", PRIVATE)
def test_a_private_network_is_nowhere_however_it_is_written(url):
    assert leads_nowhere(url) == "leads into a private network"


@pytest.mark.parametrize("url", NO_PORT)
def test_a_port_that_cannot_be_is_named(url):
    assert leads_nowhere(url) == "has a port that cannot be"


@pytest.mark.parametrize("url", BARE)
def test_a_bare_word_is_no_host(url):
    assert leads_nowhere(url) == "names no host that readers could reach"


@pytest.mark.parametrize(
    "url", [*PRIVATE, *NO_PORT, *BARE, "https://anna:secret@example.org/", "https://anna@example.org/"]
)
def test_no_story_links_to_where_no_reader_gets_and_the_words_stay(url):
    cleaned = sanitise(f'<p>The <a href="{url}">gauge log</a> says so.</p>')

    assert cleaned.html == "<p>The gauge log says so.</p>"
    assert cleaned.dropped == ["A link that leads nowhere outside was removed; its words were kept."]


@pytest.mark.parametrize("url", PUBLIC)
def test_a_story_keeps_its_links_to_public_addresses(url):
    assert sanitise(f'<p><a href="{url}">Log</a></p>').html == f'<p><a href="{url}">Log</a></p>'


@pytest.mark.parametrize("url", ["https://anna@example.org/", "https://:secret@example.org/", "https://@example.org/"])
def test_a_login_in_an_address_is_seen(url):
    assert holds_a_login(url)
    assert not holds_a_login("https://example.org/@anna")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/x", "http://news.localhost/", "https://example.org:99999/", "https://wiki/"]
)
def test_no_source_is_recorded_at_an_address_that_leads_nowhere(editor, url):
    with pytest.raises(UnfitText, match=r"^url: “http.* (leads into|has a port|is no web address)") as refusal:
        sourcing.record_source(by=editor, values={"title": "Gauge log", "url": url})

    assert refusal.value.detail["field"] == "url"


@pytest.mark.django_db
def test_no_source_is_moved_there_and_no_definition_rests_on_one(editor):
    source = make.make_source(by=editor, url="https://example.org:8443/log")

    with pytest.raises(UnfitText, match="leads into a private network"):
        sourcing.revise_source(source, by=editor, version=source.version, values={"url": "http://10.0.0.8/log"})
    told = {"title": "Log", "url": "http://10.0.0.8/log"}
    with pytest.raises(UnfitText, match="leads into a private network"):
        terms.draft_term(by=editor, values={"name": "ISS", "definition": "A station.", "sources": [told]})


@pytest.mark.django_db
@pytest.mark.parametrize("offset", ["+02:00:30", "-00:00:01", "+05:30:00.5", "+23:59", "-15:00"])
def test_no_point_in_time_has_an_offset_no_clock_has(client, offset):
    answer = client.get("/api/v1/publications/", {"published_after": f"2026-08-25T06:00:00{offset}"})
    known = client.get("/api/v1/publications/", {"published_after": "2026-08-25T06:00:00+05:45"})

    assert answer.status_code == 400
    assert "Give date, time and offset" in answer.text
    assert known.status_code == 200
