"""The same document is known again, however people reached it; what is another document stays one."""

from __future__ import annotations

from itertools import combinations

import pytest

from articles.addresses import identity

#: Each a document, by some of the addresses people copy for it.
DOCUMENTS = {
    "a page": [
        "https://example.org/news/flood",
        "http://example.org/news/flood",
        "https://www.example.org/news/flood/",
        "https://EXAMPLE.org:443/news/flood#part-2",
        "https://example.org./news/x/../flood?utm_source=letter&utm_medium=mail&fbclid=IwAR0",
        "https://m.example.org/news/./flood/amp/",
        "https://web.archive.org/web/20260801123456/https://example.org/news/flood",
        "https://web.archive.org/web/20260801123456if_/http:/www.example.org/news/flood?gclid=1",
        "https://web.archive.org/web/20260801123456/example.org/news/flood",
        "https://archive.org/web/20260801/http://example.org/news/flood",
        "https://archive.ph/20260801123456/https://www.example.org/news/flood",
        "https://www.google.co.uk/amp/s/www.example.org/news/flood/amp",
        "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/flood",
        "https://example.org/news/flood;jsessionid=0F3A?",
        " https://example.org/news/%66lood ",
    ],
    "the page beside it": ["https://example.org/news/Flood"],
    "a page that is asked for": ["https://example.org/news?b=2&a=1", "https://www.example.org/news/?a=%31&b=2&_ga=1.2"],
    "another that is asked for": ["https://example.org/news?a=1&b=3", "https://example.org/news?b=3&a=1"],
    "a row": ["https://example.org/row?pk_id=1", "https://example.org/row?pk_campaign=x&pk_id=1"],
    "another row": ["https://example.org/row?pk_id=2"],
    "what a name is asked for twice": ["https://example.org/news?a=1&a=2"],
    "a front page": ["https://example.org", "http://www.example.org/", "https://example.org/index.html"],
    "a page of a script": ["https://example.org/#!/flood", "https://example.org/#!/flood"],
    "another page of it": ["https://example.org/#/drought"],
    "a name with an accent": ["https://bücher.example/f%C3%B6hn", "https://xn--bcher-kva.example/föhn/"],
    "another port": ["http://example.org:8080/news/flood", "https://www.example.org:8080/news/flood"],
    "a slash in a name": ["https://example.org/news%2Fflood"],
    "a short name": ["https://m.co.uk/"],
    "a longer one": ["https://www.co.uk/"],
    "what is none": ["https://[::1/x"],
    "a long label": [f"https://{'a' * 70}.example/", f"http://{'A' * 70}.example"],
    "an archive": ["https://web.archive.org/"],
    "a page of it": ["https://web.archive.org/web/today"],
    "what an archive calls something": ["https://archive.ph/AbCdE"],
    "another such name": ["https://archive.ph/20260801/AbCdE"],
    "a host called like an archive": ["https://my-archive.ph/20260801123456/https://www.example.org/news/flood"],
}

#: Each a paper, by some of the addresses that name its DOI.
PAPERS = {
    "10.1126/science.abc1234": [
        "https://doi.org/10.1126/science.abc1234",
        "http://dx.doi.org/10.1126%2FScience.ABC1234",
        "https://www.science.org/doi/10.1126/science.abc1234",
        "https://science.org/doi/full/10.1126/science.abc1234?utm_source=x",
        "https://www.science.org/doi/pdf/10.1126/science.abc1234.pdf",
        "https://www.science.org/doi/10.1126/science.abc1234/full/",
    ],
    "10.1126/science.abc1234/suppl_file/table.xlsx": [
        "https://www.science.org/doi/suppl/x/10.1126/science.abc1234/suppl_file/table.xlsx"
    ],
    "10.1371/journal.pone.0000001": [
        "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001",
        "https://journals.plos.org/plosone/article?type=printable&id=10.1371%2Fjournal.pone.0000001",
        "https://doi.org/10.1371/journal.pone.0000001",
    ],
    "10.48550/arxiv.2101.00001": [
        "https://arxiv.org/abs/2101.00001",
        "https://arxiv.org/pdf/2101.00001v2.pdf",
        "https://www.arxiv.org/html/2101.00001v1",
        "https://export.arxiv.org/abs/2101.00001",
        "https://doi.org/10.48550/arXiv.2101.00001",
    ],
    "10.1101/2020.01.01.123456": [
        "https://www.biorxiv.org/content/10.1101/2020.01.01.123456v1.full.pdf",
        "https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2",
        "https://doi.org/10.1101/2020.01.01.123456",
    ],
    "10.1016/s0140-6736(20)30183-5": ["https://doi.org/10.1016/S0140-6736(20)30183-5"],
    "10.1000/full": ["https://doi.org/10.1000/full", "https://publisher.example/doi/10.1000/Full"],
    "10.1000/pdf": ["https://doi.org/10.1000/pdf"],
    "10.3389/fpsyg.2020.00001": ["https://www.frontiersin.org/articles/10.3389/fpsyg.2020.00001/full"],
    "": [
        "https://www.science.org/doi/suppl/10.1126/science.abc1234",
        "https://example.org/10.1/short",
        "https://example.org/version-10.1126/science",
        "",
    ],
}


@pytest.mark.parametrize("urls", DOCUMENTS.values(), ids=DOCUMENTS)
def test_one_document_has_one_address(urls):
    assert {identity(url).address for url in urls} == {identity(urls[0]).address}


def test_different_documents_have_different_addresses():
    for one, other in combinations(DOCUMENTS.values(), 2):
        assert identity(one[0]).address != identity(other[0]).address, (one[0], other[0])


@pytest.mark.parametrize("doi", PAPERS)
def test_a_paper_is_known_by_its_doi_whoever_shows_it(doi):
    assert {url: identity(url).doi for url in PAPERS[doi]} == dict.fromkeys(PAPERS[doi], doi)


@pytest.mark.parametrize("url", [url for urls in (*DOCUMENTS.values(), *PAPERS.values()) for url in urls if url])
def test_what_has_an_address_has_a_canonical_one_and_it_stays_what_it_is(url):
    address, doi = identity(url)
    again = identity(f"https://{address}")

    assert address
    assert again.doi == doi
    assert "[" in url or again.address == address


def test_nothing_stands_at_no_address():
    assert identity("") == identity("  ") == ("", "")


def test_a_long_address_is_read_in_time():
    hostile = ["v" * 1000 + "/10.1000/" + "v1" * 400, "a/../" * 400, "%2e" * 600, "utm_" * 450, "?" + "a=1&" * 450]

    assert all(identity(f"https://example.org/{rest}").address for rest in hostile)


def test_copies_of_copies_are_looked_into_as_far_as_people_make_them():
    copied = "https://archive.is/2020/"

    assert identity(f"{copied * 5}https://example.org/news").address == "example.org/news"
    assert identity(f"{copied * 6}https://example.org/news").address == "archive.is/2020/https://example.org/news"
    assert identity(f"{copied * 5_000}https://example.org/news").address.startswith("archive.is/2020/")
