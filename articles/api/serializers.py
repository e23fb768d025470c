"""What the API shows of publications and terms, field by field."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.states import (
    Coverage,
    Display,
    Kind,
    Level,
    Manner,
    PublicationKind,
    SourceKind,
    Stance,
    Standing,
    Terms,
    Tier,
)

Row = dict[str, Any]


class SectionSerializer(serializers.Serializer[Row]):
    """A section."""

    name = serializers.CharField(help_text="Its name.")
    slug = serializers.CharField(help_text="Its address: /sections/SLUG/.")


class BylineSerializer(serializers.Serializer[Row]):
    """Somebody who signs a story in public."""

    name = serializers.CharField(help_text="The name under the headline.")
    slug = serializers.CharField(help_text="A short name that stays the same.")
    profile = serializers.CharField(help_text="A line about the person; may be empty.")


class SourceSerializer(serializers.Serializer[Row]):
    """What a claim rests on, or what speaks against it. Of an unnamed source nothing is told that could name it."""

    stance = serializers.ChoiceField(Stance.choices, help_text="What it does to the claim.")
    tier = serializers.ChoiceField(Tier.choices, help_text="How near it is to this claim.")
    relied_on = serializers.BooleanField(help_text="Whether the check was made against it.")
    named = serializers.BooleanField(help_text="Whether readers are told what it is.")
    kind = serializers.ChoiceField(SourceKind.choices, allow_blank=True, help_text="What sort of source it is.")
    terms = serializers.ChoiceField(Terms.choices, help_text="On what terms it spoke.")
    title = serializers.CharField(help_text="Its title.")
    publisher = serializers.CharField(help_text="Who published it.")
    author = serializers.CharField(help_text="Who wrote it.")
    url = serializers.CharField(help_text="Where it can be read.")
    published = serializers.DateField(allow_null=True, help_text="When it came out.")
    accessed = serializers.DateField(allow_null=True, help_text="When the newsroom read it.")
    excerpt = serializers.CharField(help_text="The words or figures in it that count.")
    locator = serializers.CharField(help_text="Where in the source they stand; empty for persons and observations.")
    manner = serializers.ChoiceField(
        Manner.choices, allow_blank=True, help_text="How a person was met, or something observed, if told."
    )
    month = serializers.CharField(help_text="In which month that was, as 2026-08; may be empty.")
    answer = serializers.CharField(help_text="Why the claim stands although this source contradicts it.")
    standing = serializers.ChoiceField(Standing.choices, help_text="What had become of it when the story went out.")


class ClaimSerializer(serializers.Serializer[Row]):
    """Words of the story that must be true, what they rest on, and how they were checked."""

    id = serializers.UUIDField(help_text="The id in the body: <mark data-claim=ID>.")
    url = serializers.SerializerMethodField(help_text="The address of its page.")
    number = serializers.IntegerField(help_text="Its number on the page; 0 for headline and standfirst.")
    display = serializers.ChoiceField(
        Display.choices, allow_blank=True, help_text="Which line it is, if it does not stand in the body."
    )
    quote = serializers.CharField(help_text="Its words.")
    sentence = serializers.CharField(help_text="The sentence they stand in.")
    kind = serializers.ChoiceField(Kind.choices, help_text="What sort of thing it says.")
    attribution = serializers.CharField(help_text="Whose word the story gives it as.")
    waived = serializers.BooleanField(help_text="Whether it was published unchecked.")
    checks = serializers.IntegerField(help_text="How many other people checked it as it stands.")
    checked_at = serializers.DateTimeField(allow_null=True, help_text="When it was last checked.")
    recheck_by = serializers.DateField(allow_null=True, help_text="By when it will be checked, or checked again.")
    per = serializers.CharField(help_text="The agency it rests on alone, if the section trusts one.")
    rests_on = serializers.ListField(
        child=serializers.UUIDField(help_text="The id of a claim."),
        help_text="The claims of this story that a headline or standfirst rests on.",
    )
    sources = SourceSerializer(many=True, help_text="What it rests on, and what speaks against it.")

    def get_url(self, claim: Row) -> str:
        """The claim's public page."""
        return reverse("articles:claim", args=[claim["id"]])


class LinkedTermSerializer(serializers.Serializer[Row]):
    """A glossary term as it was when the story went out."""

    slug = serializers.CharField(help_text="Its address: /glossary/SLUG/.")
    name = serializers.CharField(help_text="The term.")
    definition = serializers.CharField(help_text="What it meant when the story went out.")
    version = serializers.IntegerField(help_text="Which version of the definition that was.")


class PublicationSerializer(serializers.Serializer[Row]):
    """A story as readers see it now, in a list."""

    id = serializers.IntegerField(help_text="The publication's number; every version has its own.")
    slug = serializers.CharField(help_text="The story's address: /articles/SLUG/.")
    url = serializers.SerializerMethodField(help_text="The address of its page.")
    number = serializers.IntegerField(help_text="Which version of the story this is, from 1.")
    kind = serializers.ChoiceField(PublicationKind.choices, help_text="Why this version went out.")
    headline = serializers.CharField(help_text="The headline.")
    standfirst = serializers.CharField(help_text="The lines under the headline; may be empty.")
    section = serializers.SerializerMethodField(help_text="The section it stands in, if any.")
    bylines = BylineSerializer(many=True, help_text="Who signs it, in order.")
    claim_count = serializers.IntegerField(help_text="How many claims its body makes.")
    first_published_at = serializers.DateTimeField(help_text="When its first version went out.")
    published_at = serializers.DateTimeField(help_text="When this version went out.")

    def get_url(self, row: Row) -> str:
        """The story's public page."""
        return reverse("articles:article", args=[row["slug"]])

    @extend_schema_field(SectionSerializer(allow_null=True))
    def get_section(self, row: Row) -> dict[str, str] | None:
        """The section by the name it has today."""
        return {"name": row["section_name"], "slug": row["section_slug"]} if row["section_slug"] else None


class PublicationDetailSerializer(PublicationSerializer):
    """A story as readers see it now, whole."""

    dateline = serializers.CharField(help_text="Where it was written, and when; may be empty.")
    story_date = serializers.DateField(allow_null=True, help_text="The day its “today” means.")
    level = serializers.ChoiceField(Level.choices, help_text="Whether each claim was checked, or the story as a whole.")
    coverage = serializers.ChoiceField(Coverage.choices, help_text="Which sentences had to be gone through.")
    authors_check_each_other = serializers.BooleanField(help_text="Whether its authors checked each other’s work.")
    note = serializers.CharField(help_text="What the newsroom says about this version; may be empty.")
    digest = serializers.CharField(help_text="SHA-256 of everything that was signed.")
    body = serializers.CharField(help_text="The text as it was signed, as HTML; each claim in a mark with its id.")
    html = serializers.CharField(help_text="The text as the page shows it: claims numbered, terms linked.")
    claims = ClaimSerializer(many=True, help_text="Every claim, display lines first, then in the order of the text.")
    terms = LinkedTermSerializer(many=True, help_text="The glossary terms linked in it, in the order of the text.")
    based_on = serializers.ListField(
        child=serializers.CharField(help_text="A name."), help_text="Whose reporting it is based on."
    )


class DecisionSerializer(serializers.Serializer[Row]):
    """One decision on a claim."""

    decision = serializers.CharField(help_text="approve: checked; waive: published unchecked.")
    person = serializers.IntegerField(help_text="A number for the person, the same throughout this manifest.")
    at = serializers.DateTimeField(help_text="When.")


class ClaimHashesSerializer(serializers.Serializer[Row]):
    """A claim by its hashes."""

    id = serializers.UUIDField(help_text="The claim’s id.")
    fingerprint = serializers.CharField(
        allow_null=True,
        help_text="SHA-256 of all that was checked; null where that could name a source, or when and where it spoke.",
    )
    words = serializers.CharField(help_text="SHA-256 of its words.")
    evidence = serializers.ListField(
        child=serializers.CharField(allow_null=True, help_text="A SHA-256."),
        help_text="SHA-256 of each of its sources as published; null for persons and observations.",
    )
    reviews = DecisionSerializer(many=True, help_text="The decisions that counted.")


class SignatureSerializer(serializers.Serializer[Row]):
    """One person’s signature under the story."""

    person = serializers.IntegerField(help_text="A number for the person, the same throughout this manifest.")
    digest = serializers.CharField(help_text="The digest they signed.")
    bound = serializers.CharField(help_text="SHA-256 of the claims, clearances and withdrawals they signed with it.")
    at = serializers.DateTimeField(help_text="When.")


class ManifestSerializer(serializers.Serializer[Row]):
    """What was checked and signed, by hash."""

    format = serializers.CharField(help_text="The version of this form.")
    digest = serializers.CharField(help_text="SHA-256 of everything that was signed.")
    claims = ClaimHashesSerializer(many=True, help_text="Every claim.")
    signatures = SignatureSerializer(many=True, help_text="Who signed.")


class ReferenceSerializer(serializers.Serializer[Row]):
    """A source of a definition."""

    title = serializers.CharField(help_text="Its title.")
    publisher = serializers.CharField(help_text="Who published it.")
    url = serializers.CharField(help_text="Where it can be read.")


class FormSerializer(serializers.Serializer[Row]):
    """Another way to write a term."""

    form = serializers.CharField(help_text="The words.")
    case = serializers.CharField(help_text="How its capitals bind: exact, initial_capital or free.")


class TermSerializer(serializers.Serializer[Row]):
    """What a word of our stories means, in the last version a second person approved."""

    slug = serializers.CharField(help_text="Its address: /glossary/SLUG/.")
    url = serializers.SerializerMethodField(help_text="The address of its page.")
    name = serializers.CharField(help_text="The term.")
    definition = serializers.CharField(help_text="What it means.")
    case = serializers.CharField(help_text="How its capitals bind: exact, initial_capital or free.")
    aliases = FormSerializer(many=True, help_text="Other ways to write it.")
    sources = ReferenceSerializer(many=True, help_text="Where the definition comes from.")
    version = serializers.IntegerField(help_text="Which version of the definition this is, from 1.")
    checked_at = serializers.DateTimeField(help_text="When somebody who did not write it said yes to it.")

    def get_url(self, row: Row) -> str:
        """The term's public page."""
        return reverse("glossary:term", args=[row["slug"]])


class ErrorSerializer(serializers.Serializer[Row]):
    """What went wrong."""

    code = serializers.CharField(help_text="A word for programs.")
    message = serializers.CharField(help_text="A sentence for people.")
    detail = serializers.DictField(
        child=serializers.JSONField(help_text="What there is to know about it."), help_text="More, by name."
    )
