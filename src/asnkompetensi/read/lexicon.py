"""What headings mean in one call: the aliases of law, the columns that the user named, the competencies known."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from asnkompetensi.law import aliases
from asnkompetensi.law.competency import competencies
from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.heading import Heading

WIDE = ("standar", "penilaian")  # tables that may have one column per competency
MELTED = ("kompetensi", "level")  # the columns that such a sheet does without

# Headings of people are met in sheets of every table. These two would change results where such a sheet gives the
# people too, so they are told where they are not used.
_TOLD = ("kedudukan", "jabatan_tujuan")
_COUNTED = re.compile(r" \d+$")  # "Saran Pengembangan 3"

Tiers = tuple[frozenset[str], ...]


@dataclass(frozen=True)
class Lexicon:
    """Folded headings. `pinned` leads from a field to the heading that the user named for it."""

    pinned: Mapping[str, str]
    names: frozenset[str]

    @classmethod
    def of(cls, options: ReadOptions) -> Lexicon:
        """What law and the user's options say."""
        known = frozenset(fold(text) for one in competencies() for text in (one.nama, *one.alias))
        return cls({field: fold(text) for field, text in options.column.items()}, known)

    def knowing(self, names: Iterable[str]) -> Lexicon:
        """The same with more competencies known."""
        return replace(self, names=self.names | set(map(fold, names)))

    @cached_property
    def tiers(self) -> Mapping[str, Mapping[str, Tiers]]:
        """Per table and field the headings that mean it; fields in the order in which they are served.

        The user's word comes before every alias, and its field before every other.
        """
        return {table: self._served(table) for table in SPECS}

    def _served(self, table: str) -> Mapping[str, Tiers]:
        found = {
            field: tuple(frozenset(map(fold, tier)) for tier in tiers)
            for field, tiers in aliases.headings(table).items()
        }
        first = {field: (frozenset({self.pinned[field]}),) for field in found if field in self.pinned}
        return first | {field: first.get(field, ()) + tiers for field, tiers in found.items()}

    @cached_property
    def known(self) -> Mapping[str, Mapping[str, str]]:
        """From a form of a heading to the tables that know it, and the first field there that it may mean."""
        known: dict[str, dict[str, str]] = {}
        for table, fields in self.tiers.items():
            for field, tiers in fields.items():
                for form in frozenset().union(*tiers):
                    known.setdefault(form, {}).setdefault(table, field)
        return known

    def meaning(self, heading: Heading, table: str) -> str:
        """The form in which a heading is known in a table, "" for none; a heading that the user named goes first."""
        forms = [form for form in heading.forms if table in self.known.get(form, ())]
        pinned = self.pinned.values()
        return next((form for form in forms if form in pinned), forms[0] if forms else "")

    def competency(self, heading: Heading) -> str:
        """The spelling in which a heading is a known competency, "" for none."""
        return next((text for form, text in heading.spellings.items() if form in self.names), "")

    def fields(self, heading: Heading, tables: Collection[str] = SPECS) -> frozenset[str]:
        """The columns of these tables that a heading may mean."""
        means = (item for form in heading.forms for item in self.known.get(form, {}).items())
        return frozenset(field for table, field in means if table in tables)

    def unneeded(self, heading: Heading, table: str) -> bool:
        """Whether a heading is known, and nothing in a sheet of this table has a use for it."""
        forms = {*heading.forms, *(_COUNTED.sub("", form) for form in heading.forms)}
        if forms & aliases.unneeded(table):
            return True
        people = {self.known.get(form, {}).get("pegawai", "") for form in heading.forms} - {""}
        return table != "pegawai" and bool(people) and not people & {*_TOLD, *SPECS[table].names}

    def speaks(self, text: str) -> bool:
        """Whether a text is a known heading of any table: the quick look at a cell."""
        heading = Heading(0, 0, text)
        return bool(self.fields(heading) or self.competency(heading))
