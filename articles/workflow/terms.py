"""Terms: definitions are drafted, revised and approved; a term an import brings waits like any other."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q, Value
from django.db.models.functions import Lower
from django.utils.text import slugify

from articles.errors import MissingValue, OwnTerm, SlugTaken, StaleVersion, TermChanged, TermKnown, TermWaits, UnfitText
from articles.limits import refuse_long, refuse_many
from articles.text import admit
from articles.workflow.acting import require, step
from articles.workflow.fitting import refuse_no_address
from articles.workflow.journal import record
from glossary.linking import default_case, spelled_out
from glossary.models import TERM_LOCK, CaseRule, Term, TermApproval, TermQuerySet

if TYPE_CHECKING:
    from django.contrib.auth.models import User

WRITE = "glossary.add_term"
CONTENT = ("name", "definition", "case_rule", "aliases", "sources")
NAME_LENGTH = 120


def draft_term(*, by: User, values: Mapping[str, Any], slug: str = "") -> Term:
    """Write a definition, which then waits for somebody else.

    `values` holds name, definition, case_rule, aliases (`form`, `case`) and sources (`title`, `publisher`, `url`).
    Refuses NotAllowed, UnfitText, MissingValue, TermKnown, SlugTaken.
    """
    require(by, WRITE)
    with step(by):
        content = _admitted(dict.fromkeys(CONTENT, "") | dict(values))
        _hold_terms()
        if slug and Term.objects.filter(slug=slug).exists():
            raise SlugTaken(slug=slug)
        _refuse_known(content["name"])
        stem = _stem(content["name"])
        term = Term.objects.create(**content, slug=slug or _free(stem, _taken([stem])), drafted_by=by)
        record(
            "draft_term", by=by, article=None, subject=f"term:{term.slug}", name=term.name, fingerprint=term.fingerprint
        )
        return term


def revise_term(term: Term, *, by: User, version: int, values: Mapping[str, Any]) -> Term:
    """Save other words for a term; an approval counts only for the words it read.

    Refuses NotAllowed, StaleVersion, UnfitText, MissingValue, TermKnown.
    """
    require(by, WRITE)
    with step(by):
        _hold_terms()
        term = Term.objects.select_for_update(no_key=True).get(pk=term.pk)
        if term.version != version:
            raise StaleVersion(seen=version, now=term.version)
        content = _admitted({name: getattr(term, name) for name in CONTENT} | dict(values), over=term)
        changed = [name for name in CONTENT if getattr(term, name) != content[name]]
        if not changed:
            return term
        if "name" in changed:
            _refuse_known(content["name"], but=term)
        for name in changed:
            setattr(term, name, content[name])
        term.save(update_fields=changed)
        term.refresh_from_db()
        record("revise_term", by=by, article=None, subject=f"term:{term.slug}", changed=changed,
               version=term.version, fingerprint=term.fingerprint)  # fmt: skip
        return term


def approve_term(term: Term, *, by: User, fingerprint: str) -> TermApproval:
    """Say yes to a definition exactly as it was read. Refuses NotAllowed, TermChanged, TermWaits, OwnTerm."""
    require(by, "glossary.approve_term")
    with step(by):
        _hold_terms()
        term = Term.objects.select_for_update(no_key=True).get(pk=term.pk)
        if term.fingerprint != fingerprint:
            raise TermChanged(seen=fingerprint, now=term.fingerprint)
        if replay := term.approvals.filter(person=by, fingerprint=fingerprint).first():
            return replay
        if not Term.objects.waiting().filter(pk=term.pk).exists():
            raise TermWaits
        if not Term.objects.approvable_by(by).filter(pk=term.pk).exists():
            raise OwnTerm
        approval = TermApproval.objects.create(
            term=term, version=term.versions.get(number=term.version), fingerprint=fingerprint, person=by
        )
        record(
            "approve_term",
            by=by,
            article=None,
            subject=f"term:{term.slug}",
            version=term.version,
            fingerprint=fingerprint,
        )
        return approval


class Draft(NamedTuple):
    """A term as wire text defines it, fit to be kept."""

    content: dict[str, Any]
    stem: str


def drafts_of(definitions: Iterable[tuple[str, str]]) -> list[Draft]:
    """What wire text defines, name and meaning; the slow part of an import, for which no term has to stand still.

    Refuses UnfitText, MissingValue.
    """
    return [_drafted(name, meaning) for name, meaning in definitions]


def bring_terms(drafts: list[Draft], *, by: User) -> list[Term]:
    """The terms a wire story brought, or those we have by these names or forms; inside the step of the import.

    Nobody publishes from here until the step ends, so only its event comes after.
    """
    if not drafts:
        return []
    lowered = _lowered([draft.content["name"] for draft in drafts])
    _hold_terms()
    named, formed, taken = _named_so(lowered.values()), _formed_so(lowered), _taken({draft.stem for draft in drafts})
    brought, fresh = [], []
    for content, stem in drafts:
        name = content["name"]
        if (term := named.get(lowered[name]) or formed.get(name)) is None:
            term = Term(**content, slug=_free(stem, taken), drafted_by=by, imported=True)
            taken.add(term.slug)
            named[lowered[name]] = term
            for alias in content["aliases"]:
                formed.setdefault(alias["form"], term)
            fresh.append(term)
        brought.append(term)
    Term.objects.bulk_create(fresh)
    return brought


def _drafted(name: str, meaning: str) -> Draft:
    content = _admitted({"name": name, "definition": meaning, "case_rule": "", "aliases": [], "sources": []})
    if expansion := spelled_out(content["name"], content["definition"]):
        content["aliases"] = [{"form": expansion, "case": default_case(expansion)}]
    return Draft(content, _stem(content["name"]))


def _lowered(names: list[str]) -> dict[str, str]:
    """Each name in small letters, as the one constraint on names sees it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT n, lower(n) FROM unnest(%s::text[]) n", [names])
        return dict(cursor.fetchall())


def _named_so(lowered: Iterable[str]) -> dict[str, Term]:
    """Terms by their names in small letters."""
    return {term.lower: term for term in Term.objects.annotate(lower=Lower("name")).filter(lower__in=set(lowered))}


def _formed_so(names: Iterable[str]) -> dict[str, Term]:
    """Terms by these other forms of theirs; of two that share one, the older."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT ON (a ->> 'form') a ->> 'form', t.id"
            " FROM glossary_term t, jsonb_array_elements(t.aliases) a WHERE a ->> 'form' = ANY (%s) ORDER BY 1, 2",
            [list(names)],
        )
        found = dict(cursor.fetchall())
    terms = Term.objects.in_bulk(set(found.values()))
    return {form: terms[pk] for form, pk in found.items()}


def _hold_terms() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TERM_LOCK])


def _named(name: str) -> TermQuerySet:
    return Term.objects.alias(lower=Lower("name")).filter(lower=Lower(Value(name)))


def _refuse_known(name: str, *, but: Term | None = None) -> None:
    others = _named(name).exclude(pk=but.pk) if but else _named(name)
    if known := others.first():
        raise TermKnown(name=known.name)


def _stem(name: str) -> str:
    """The beginning of a term's address, made from its name."""
    return slugify(name)[:100].strip("-") or "term"


def _taken(stems: Iterable[str]) -> set[str]:
    """Addresses that may stand in the way of new ones."""
    in_the_way = Q(slug__in=stems) | Q(slug__regex="-[0-9]+$")
    return set(Term.objects.filter(in_the_way).values_list("slug", flat=True))


def _free(stem: str, taken: Container[str]) -> str:
    """An address no term has."""
    number = 1
    while (slug := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return slug


def _admitted(values: Mapping[str, Any], *, over: Term | None = None) -> dict[str, Any]:
    """The content of a term as it may be kept; a case rule nobody gave follows the form.

    What is over a limit is refused, unless the term, `over` which this is saved, was as long before.
    """
    refuse_long(values["name"], field="term")
    refuse_long(values["definition"], field="definition", stood=over.definition if over else "")
    for name, field in (("aliases", "other forms"), ("sources", "sources")):
        stood = len(getattr(over, name)) if over else 0
        refuse_many(len(values[name] or ()), field=field, what="entries", stood=stood)
    name = _line(values["name"], "term")
    if len(name) > NAME_LENGTH:
        raise UnfitText(field="term", problem=f"is longer than {NAME_LENGTH} characters", remedy="Shorten it.")
    definition = admit(values["definition"], field="definition").text.strip()
    if not name:
        raise MissingValue(field="term", remedy="Write the word or short form that is defined.")
    if not definition:
        raise MissingValue(field="definition", remedy="Say in a sentence what it means.")
    return {
        "name": name,
        "definition": definition,
        "case_rule": _case(values["case_rule"], name),
        "aliases": _aliases(values["aliases"] or [], name),
        "sources": [_reference(source) for source in values["sources"] or []],
    }


def _line(text: str, field: str) -> str:
    return " ".join(admit(text, field=field).text.split())


def _case(rule: str, form: str) -> str:
    if rule and rule not in CaseRule.values:
        raise UnfitText(
            field="capitals", problem=f"“{rule}” is no rule", remedy=f"Choose one of {', '.join(CaseRule.values)}."
        )
    return str(rule or default_case(form))


def _aliases(aliases: Iterable[Mapping[str, str]], name: str) -> list[dict[str, str]]:
    """The other forms, each once and without the name itself."""
    found: dict[str, str] = {}
    for alias in aliases:
        form = _line(alias.get("form", ""), "other forms")
        if form and form != name:
            found.setdefault(form, _case(alias.get("case", ""), form))
    return [{"form": form, "case": case} for form, case in found.items()]


def _reference(source: Mapping[str, str]) -> dict[str, str]:
    reference = {name: _line(source.get(name, ""), f"source {name}") for name in ("title", "publisher", "url")}
    if not reference["title"]:
        raise MissingValue(field="sources", remedy="Name the document, person or place each source is.")
    if reference["url"]:
        try:
            refuse_no_address(reference["url"])
        except ValidationError as unfit:
            raise UnfitText(field="sources", problem=unfit.messages[0], remedy="Change it and try again.") from None
    return reference
