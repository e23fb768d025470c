"""What readers see: live publications, made ready for pages and API from nothing but what was frozen."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import formats
from articles.models import Live, Publication, Section
from articles.states import MET, Coverage, Display, Kind, Level, Manner, PublicationKind, Stance, Standing, Terms, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

Row = dict[str, Any]


# --- lists -------------------------------------------------------------------------------------------------------


def sections() -> QuerySet[Section]:
    """Sections in which readers find something; the others are nobody's business yet."""
    return Section.objects.filter(Exists(Live.objects.filter(section=OuterRef("pk"))))


def menu() -> list[Row]:
    """The sections' menu."""
    return [{"name": name, "slug": slug} for name, slug in sections().values_list("name", "slug")]


def menu_beside() -> ArraySubquery:
    """The sections' menu as a column, for pages that take one statement."""
    return ArraySubquery(sections().values(entry=JSONObject(name="name", slug="slug")))


def rows(stories: QuerySet[Live]) -> QuerySet[Live, Any]:
    """Stories as a list shows them, without their texts."""
    return stories.annotate(
        **{name: F(f"publication__{name}") for name in ("headline", "standfirst", "number", "kind", "published_at")},
        id=F("publication_id"),
        section_name=F("section__name"),
        section_slug=F("section__slug"),
        bylines=F("publication__page__bylines"),
        claim_count=F("publication__page__claim_count"),
    ).values(
        "id",
        "slug",
        "headline",
        "standfirst",
        "number",
        "kind",
        "section_name",
        "section_slug",
        "bylines",
        "claim_count",
        "first_published_at",
        "published_at",
    )


def manifest(publication: Publication) -> Row:
    """What was checked and signed, by hash; people by number, and no hash that would prove a guess at a source."""
    stored = formats.read_manifest(publication.manifest)
    met = _met(formats.read_page(publication.page or {})["claims"])
    number: dict[int, int] = {}

    def unnamed(entry: Mapping[str, Any]) -> Row:
        return {**entry, "person": number.setdefault(entry["person"], len(number) + 1)}

    claims = [
        {
            **claim,
            "fingerprint": None if claim["sealed"] or claim["id"] in met else claim["fingerprint"],
            "evidence": [
                None if nth in met.get(claim["id"], ()) else hashed for nth, hashed in enumerate(claim["evidence"])
            ],
            "reviews": [unnamed(review) for review in claim["reviews"]],
        }
        for claim in stored["claims"]
    ]
    return {**stored, "claims": claims, "signatures": [unnamed(entry) for entry in stored["signatures"]]}


def _met(claims: Iterable[Mapping[str, Any]]) -> dict[str, set[int]]:
    """Claims whose hashes would prove a guess at when and where somebody was met, with the places of those sources."""
    found = {c["id"]: {nth for nth, source in enumerate(c["sources"]) if source["kind"] in MET} for c in claims}
    own = {pk for pk, places in found.items() if places}
    return {c["id"]: found[c["id"]] for c in claims if c["id"] in own or not own.isdisjoint(c["rests_on"])}


# --- one story ---------------------------------------------------------------------------------------------------


def story(publication: Publication, *, slug: str, section: Mapping[str, str]) -> Row:
    """A publication as its page shows it; the section goes by the name it has today, so that its link holds."""
    frozen = formats.read_page(publication.page)
    numbers = {claim["id"]: claim["number"] for claim in frozen["claims"]}
    claims = [_claim(claim, numbers) for claim in frozen["claims"]]
    return {
        "headline": publication.headline,
        "standfirst": publication.standfirst,
        "slug": slug,
        "section_name": section.get("name"),
        "section_slug": section.get("slug"),
        "bylines": frozen["bylines"],
        "dateline": frozen["dateline"],
        "first_published_at": _moment(frozen["first_published_at"]) or publication.published_at,
        "published_at": publication.published_at,
        "number": publication.number,
        "kind": publication.kind,
        "kind_label": PublicationKind(publication.kind).label,
        "note": publication.note,
        "level_note": level_note(frozen),
        "body_html": publication.rendered,
        "claims": [claim for claim in claims if not claim["display"]],
        "lines": [claim for claim in claims if claim["display"]],
        "terms": frozen["terms"],
        "based_on": frozen["based_on"],
    }


def claim(publication: Publication, uuid: UUID, *, slug: str, section: str | None) -> Row | None:
    """One claim of a publication and what its page shows of the story; None where the story has no such claim."""
    frozen = formats.read_page(publication.page)
    found = next((entry for entry in frozen["claims"] if entry["id"] == str(uuid)), None)
    if found is None:
        return None
    numbers = {entry["id"]: entry["number"] for entry in frozen["claims"]} if found["rests_on"] else {}
    return {
        "claim": _claim(found, numbers),
        "page": {
            "headline": publication.headline,
            "slug": slug,
            "section_slug": section,
            "published_at": publication.published_at,
            "level_note": level_note(frozen),
        },
    }


def level_note(frozen: Mapping[str, Any]) -> str:
    """How the story was checked, in a sentence or two for readers."""
    unchecked = sum(claim["waived"] for claim in frozen["claims"])
    if frozen["level"] == Level.STORY:
        said = [_("This story was checked as a whole by a second person, not claim by claim.")]
    elif unchecked:
        said = [
            ngettext(
                "Each claim in this story was checked by a second person, but for %d that says it was not.",
                "Each claim in this story was checked by a second person, but for %d that say they were not.",
                unchecked,
            )
            % unchecked
        ]
    else:
        said = [_("Each claim in this story was checked by a second person.")]
    if frozen["coverage"] == Coverage.CUES_ONLY:
        said.append(_("Sentences without figures, names, dates or quotations were not gone through one by one."))
    if frozen["authors_check_each_other"]:
        said.append(_("Its authors checked each other’s work."))
    return " ".join(said)


def _claim(claim: Mapping[str, Any], numbers: Mapping[str, int]) -> Row:
    rests = sorted(numbers[pk] for pk in claim["rests_on"] if pk in numbers)
    return {
        "uuid": claim["id"],
        "number": claim["number"],
        "display": claim["display"],
        "display_label": Display(claim["display"]).label,
        "quote": claim["quote"],
        "sentence": "" if claim["sentence"] == claim["quote"] else claim["sentence"],
        "kind_label": dict(Kind.choices).get(claim["kind"], ""),
        "waived": claim["waived"],
        "checks": claim["checks"],
        "checked_at": _moment(claim["checked_at"]),
        "checked_against": _against(claim["sources"]),
        "recheck_by": _day(claim["recheck_by"]),
        "per": claim["per"],
        "rests": rests,
        "sources": [_source(source) for source in claim["sources"]],
    }


def _against(sources: Iterable[Mapping[str, Any]]) -> str:
    """What the check was made against: the first two items it rests on by name, the others by number."""
    relied_on = [s for s in sources if s["relied_on"] and s["stance"] == Stance.SUPPORTS]
    titles = list(dict.fromkeys(s["title"] or _("an unnamed source") for s in relied_on))
    named, more = titles[:2], len(titles) - 2
    if more > 0:
        named = [", ".join(named), ngettext("%d more", "%d more", more) % more]
    return _(" and ").join(named)


def _source(source: Mapping[str, Any]) -> Row:
    ordinary_stance = source["stance"] == Stance.SUPPORTS
    return {
        **{name: source[name] for name in ("publisher", "author", "excerpt", "locator", "answer")},
        "title": source["title"] or _("A source that is not named"),
        "url": source["url"] if source["url"].startswith(("https://", "http://")) else "",
        "published": _day(source["published"]),
        "accessed": _day(source["accessed"]),
        "met": _when_met(source["manner"], source["month"]),
        "tier_label": Tier(source["tier"]).label,
        "stance_label": "" if ordinary_stance else Stance(source["stance"]).label,
        "terms_label": "" if source["terms"] == Terms.ON_RECORD else Terms(source["terms"]).label,
        "standing_label": "" if source["standing"] == Standing.GOOD else Standing(source["standing"]).label,
    }


def _when_met(manner: str, month: str) -> str:
    """Manner and month in words: “interview, August 2026”."""
    how = str(Manner(manner).label) if manner else ""
    when = date_format(date.fromisoformat(f"{month}-01"), "F Y") if month else ""
    return ", ".join(part for part in (how, when) if part)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
