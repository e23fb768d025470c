"""The desk: where stories are written, tagged, sourced and sent out."""

from articles.admin import articles, claims, people, records, sections, sources

__all__ = ["articles", "claims", "people", "records", "sections", "sources"]
