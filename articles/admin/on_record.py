"""What is on record already of a document somebody describes: offered first, and what they answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from articles.workflow import documents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.db.models import QuerySet

    from articles.models import Source

#: What the answer says that is none of those shown.
ANOTHER = "another"


class OnRecord(NamedTuple):
    """The sources that are offered, and the answer."""

    known: documents.Known
    chosen: Source | None
    another: bool

    @property
    def asks(self) -> bool:
        """Whether somebody has to answer first."""
        return bool(self.known.all) and self.chosen is None and not self.another

    @property
    def apart(self) -> list[Source]:
        """Those that look like it and are other documents, as the answer says."""
        return self.known.like if self.another else []

    @property
    def shown(self) -> str:
        """What the answer is about; where there is more by now, it is asked anew."""
        return ",".join(str(source.pk) for source in self.known.all)


def on_record(among: QuerySet[Source], described: Mapping[str, Any], sent: Mapping[str, Any]) -> OnRecord:
    """What to offer whoever describes a document, of what they may know of, and what they said of it."""
    known = documents.known(among, described)
    answer, shown = str(sent.get("known", "")), str(sent.get("known_shown", "")).split(",")
    chosen = next((source for source in known.all if str(source.pk) == answer), None)
    another = answer == ANOTHER and {str(source.pk) for source in known.all} <= set(shown)
    return OnRecord(known, chosen, another)
