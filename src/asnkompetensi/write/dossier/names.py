"""Names inside a dossier: of folders of units, and of the sheets of a workbook that holds many tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from asnkompetensi.text import Words

LONGEST_SLUG, LONGEST_SHEET = 60, 31
TAKEN_BY_WINDOWS = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_OTHERS = re.compile(r"[^a-z0-9]+")


def slugs(units: Iterable[str]) -> dict[str, str]:
    """A name of a folder for each unit: `dinas-kesehatan`; what would be the same gets a number, in their order."""
    found: dict[str, str] = {}
    for unit in units:
        slug = _slug(unit)
        name, number = slug, 1
        while name in found.values():
            number += 1
            name = f"{slug}-{number}"
        found[unit] = name
    return found


def _slug(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    slug = _OTHERS.sub("-", "".join(one for one in letters if not unicodedata.combining(one)))
    slug = slug.strip("-")[:LONGEST_SLUG].strip("-") or "unit"
    return f"unit-{slug}" if slug in TAKEN_BY_WINDOWS else slug


def sheet_titles(tables: Sequence[tuple[str, str]], taken: Iterable[str], say: Words) -> dict[str, str]:
    """The sheet of each table, by name, from pairs of command and table; `taken` are titles of other sheets.

    A title that is there already gets the command's part before it: `Rencana - Unit`.
    """
    used, found = {title.casefold() for title in taken}, {}
    for command, table in tables:
        title = say.label("sheets", table)
        if title.casefold() in used:
            title = say("report.lembar_bagian", bagian=say(f"report.bagian_{command}"), lembar=title)[:LONGEST_SHEET]
        used.add(title.casefold())
        found[table] = title
    return found
