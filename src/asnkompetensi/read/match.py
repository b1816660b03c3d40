"""Matches the headings of a sheet with the fields of a table.

Fields are served in the order of the contract, after those that the user named a heading for. A field takes the heading
of its surest tier; a heading serves one field. So the result does not depend on the order of the columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from asnkompetensi.law.competency import competency_alias
from asnkompetensi.model.fold import fold
from asnkompetensi.model.tables import SPECS, TableSpec
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import MELTED, WIDE, Lexicon

Group = tuple[str, ...]
Double = tuple[str, Heading, Heading]


@dataclass(frozen=True)
class Match:
    """What each heading of a sheet is, if the sheet is of this table.

    `fields` leads from a field to its heading, in the contract's order; `doubles` lists field and two headings that
    mean it equally; `competencies` are the headings of a wide sheet that name a competency, with its name; `aside` are
    known headings that are not used, each with the heading that won over it ("" for none); `unknown` is the rest.
    Headings that no table has a use for are nowhere. `above` holds the values of columns that stand once above the
    header, and their cells.
    """

    spec: TableSpec
    wide: bool
    fields: Mapping[str, Heading]
    doubles: tuple[Double, ...]
    competencies: Mapping[Heading, str]
    aside: dict[Heading, str]
    unknown: tuple[Heading, ...]
    above: Mapping[str, Heading] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Group, ...]:
        """The groups of needed columns of which the sheet has none."""
        return tuple(group for group in self.groups(self.spec.needed) if not self.fields.keys() & set(group))

    @property
    def keys(self) -> tuple[Group, ...]:
        """The groups of key columns of a row."""
        return self.groups(self.spec.keys)

    def groups(self, groups: Sequence[Group]) -> tuple[Group, ...]:
        """The groups without those that stand in the headings of a wide sheet, or above the header."""
        return tuple(
            group for group in groups if not (self.wide and set(group) <= set(MELTED)) and not self.above.keys() & group
        )


def match(headings: Sequence[Heading], table: str, lexicon: Lexicon, *, wide: bool = False) -> Match:
    """Match headings with a table; `wide` where it is certain that competencies stand in the headings."""
    spec = SPECS[table]
    means = {heading: lexicon.meaning(heading, table) for heading in headings}
    named, twins = _competencies(headings, table, lexicon, means)
    wide = wide or bool(named)
    taken = {*named, *(twin for _, _, twin in twins)}
    left = {heading: form for heading, form in means.items() if form and heading not in taken}
    order = [name for name in lexicon.tiers[table] if not (wide and name in MELTED)]
    fields, doubles = _served(left, order, lexicon.tiers[table])
    used = {*fields.values(), *(twin for _, _, twin in doubles), *taken}
    rest = [heading for heading in headings if heading not in used and not lexicon.unneeded(heading, table)]
    aside = {one: _winner(means[one], fields, lexicon.tiers[table]) for one in rest if means[one]}
    return Match(
        spec=spec,
        wide=wide,
        fields={name: fields[name] for name in spec.names if name in fields},
        doubles=(*doubles, *twins),
        competencies=named,
        aside=aside,
        unknown=tuple(heading for heading in rest if not means[heading]),
    )


def _competencies(
    headings: Sequence[Heading], table: str, lexicon: Lexicon, means: Mapping[Heading, str]
) -> tuple[dict[Heading, str], list[Double]]:
    """The headings that are competencies by name, and those that name one again.

    None are where the sheet cannot be wide, having a column for their names.
    """
    tiers = lexicon.tiers[table].get("kompetensi", ())
    found: dict[Heading, str] = {}
    twins: list[Double] = []
    if table not in WIDE or any(form in tier for form in means.values() for tier in tiers):
        return found, twins
    first: dict[str, Heading] = {}
    for heading in headings:
        name = lexicon.competency(heading)
        same = first.setdefault(fold(competency_alias().get(fold(name), name)), heading) if name else heading
        if same is not heading:
            twins.append((name, same, heading))
        elif name:
            found[heading] = name
    return found, twins


def _served(
    left: dict[Heading, str], order: Sequence[str], tiers: Mapping[str, Sequence[frozenset[str]]]
) -> tuple[dict[str, Heading], list[Double]]:
    fields: dict[str, Heading] = {}
    doubles: list[Double] = []
    for name in order:
        found = next(filter(None, ([one for one, form in left.items() if form in tier] for tier in tiers[name])), [])
        if found:
            fields[name] = found[0]
            doubles += [(name, found[0], other) for other in found[1:]]
        for heading in found:
            del left[heading]
    return fields, doubles


def _winner(form: str, fields: Mapping[str, Heading], tiers: Mapping[str, Sequence[frozenset[str]]]) -> str:
    return next((fields[name].text for name in fields if any(form in tier for tier in tiers[name])), "")
