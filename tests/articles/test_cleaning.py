"""What HTML may bring: attributes one by one, and how much of it is too much."""

from __future__ import annotations

import pytest

from articles import cleaning
from articles.errors import UnfitText

CLAIM = "0d2c6e1f-8a3b-4c5d-9e0f-112233445566"


@pytest.mark.parametrize(
    ("attribute", "value", "kept"),
    [
        ("data-claim", f" {CLAIM.upper()} ", CLAIM),
        ("data-claim", CLAIM[:-1], None),
        ("data-claim", " NEW ", "new"),
        ("data-claim", "new-9999", "new-9999"),
        ("data-claim", "new-0", None),
        ("data-claim", "new-10000", None),
        ("start", " 007 ", "7"),
        ("start", "12345", "12345"),
        ("start", "0", "0"),
        ("start", "1", None),
        ("start", "-1", None),
        ("start", "123456", None),
        ("href", " HTTPS://x.example/a\tb\n ", "HTTPS://x.example/ab"),
        ("href", "https://x.example/e\u0301", "https://x.example/é"),
        ("href", "mailto:a@x.example", "mailto:a@x.example"),
        ("href", "https://x.example/a b", None),
        ("href", "https://x.example/\\b", None),
        ("href", "https://x.example/\u200b", None),
        ("href", "ftp://x.example/", None),
        ("href", "https://", None),
    ],
)
def test_an_attribute_is_kept_in_its_one_form_or_not_at_all(attribute, value, kept):
    assert cleaning.kept_attribute("any", attribute, value) == kept


@pytest.mark.parametrize(
    ("html", "times"),
    [
        ("<div>", 500),
        ("<div></p>", 500),
        ("<a><b></a>", 499),
        ("<b><i></b>", 499),
        ("<b><i><u></b>", 249),
        ("<p><b>", 443),
        ("<b>x<br>", 442),
        ("<div><b></div>", 441),
        ("<b><div></b></div>", 438),
        ("<b><table></b></table>", 438),
    ],
)
def test_what_leaves_elements_open_is_taken_up_to_what_a_parser_can_bear(html, times):
    cleaning.tags_of(html * times)

    with pytest.raises(UnfitText, match="is nested too deeply, or leaves too many elements open"):
        cleaning.tags_of(html * (times + 1))


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<b></b><p>", {"b", "p"}),
        ("<p>a<br>", {"p", "br"}),
        ("<section><div></section>", {"section", "div"}),
        ("</div>", {"div"}),
        ("<B></b><I></i>", {"b", "i"}),
    ],
)
def test_what_closes_all_it_opens_may_go_on_for_ever(html, names):
    assert cleaning.tags_of(html * 20_000) == names


@pytest.mark.parametrize(
    ("most", "problem", "remedy"),
    [
        (
            "x" * 1_000_000,
            "is longer than 1,000,000 characters",
            "Take out what is no text, or divide it into stories.",
        ),
        ("&" * 100_000, "writes more than 100,000 characters as codes", "Paste it again as plain text."),
    ],
)
def test_a_body_may_be_as_large_as_it_says_and_no_larger(most, problem, remedy):
    cleaning.refuse_oversize(most)

    with pytest.raises(UnfitText) as refusal:
        cleaning.refuse_oversize(most + most[0])

    assert str(refusal.value) == f"body: {problem}. {remedy}"


def test_an_element_may_have_many_attributes_but_not_hundreds():
    cleaning.refuse_oversize("<p " + "a='1' " * 199 + ">")

    with pytest.raises(
        UnfitText, match=r"^body: holds an element with hundreds of attributes\. Paste it again as plain"
    ):
        cleaning.refuse_oversize("<p " + "a='1' " * 200 + ">")


def test_half_a_character_is_named_with_its_place():
    with pytest.raises(UnfitText) as refusal:
        cleaning.refuse_oversize("ab\ud800c")

    assert str(refusal.value) == (
        "body: holds half a character (U+D800) at character 3. Delete it and type the character again."
    )


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<p onclick=x>a</p>", ["A script was removed."]),
        ("<img/onerror = x>", ["A script was removed.", "A picture was removed."]),
        ("<script>on</script><p onclick=x>", ["A script was removed."]),
        ("<p>on time = now</p>", []),
        ("<table><td>a</td></table><u>b</u>", [
            "A table was turned into plain text.",
            "Formatting that stories do not use was removed; the words were kept.",
        ]),
    ],
)  # fmt: skip
def test_each_kind_of_loss_is_told_once_scripts_first(html, told):
    assert cleaning.losses(html, cleaning.tags_of(html)) == told
