"""What is wrong with the rows about people: contradictions, blank NIPs, unknown words, no unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.resolve.texts import first_rows, groups
from asnkompetensi.resolve.whole import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.resolve.people import People
    from asnkompetensi.resolve.roster import Roster

APART = 3  # so many people of the same sheets are told one by one


def contradictions(people: People, resolved: Mapping[str, NDArray[np.int32]]) -> list[Problem]:
    """`NIP-03` for each person whose rows differ; `resolved` holds the codes of columns that names stand behind.

    A person without NIP goes by name. Facts `nip`, `dipakai` (the row that counts), `di` (its sheet, "" where all rows
    stand in one), `banyak` (0); a line of evidence for each row, with its sheet likewise and whether it counts. More
    than `APART` people whose rows stand in the same sheets are one problem with all the places: `banyak` of them, the
    rows of the first in evidence, each with `siapa` the person is.
    """
    several = np.flatnonzero(np.bincount(people.orang)[people.orang] > 1)
    orang = people.orang[several]
    first = first_rows(orang, len(people.dipakai))[orang]
    differs = np.zeros(len(several), np.bool_)
    for column in _comparable(people.rows.take(several), {name: codes[several] for name, codes in resolved.items()}):
        differs |= column != column[first]
    torn = np.where(np.isin(orang, orang[differs]), orang, np.int32(NONE))
    sheets: dict[frozenset[tuple[int, int]], list[NDArray[np.intp]]] = {}
    for found in groups(torn):
        sheets.setdefault(people.rows.sheets(several[found]), []).append(several[found])
    return [problem for same in sheets.values() for problem in _of_sheets(people, same)]


def _of_sheets(people: People, same: list[NDArray[np.intp]]) -> list[Problem]:
    """One problem for each person, given as the rows of each; one for all where they are many."""
    if len(same) <= APART:
        return [_contradiction(people.rows, rows, int(people.dipakai[people.orang[rows[0]]])) for rows in same]
    places = people.rows.places(np.sort(np.concatenate(same)), "nip")
    bukti: list[Mapping[str, Fact]] = []
    for rows in same[:APART]:
        used = int(people.dipakai[people.orang[rows[0]]])
        bukti += [{**line, "siapa": _known_as(people.rows, rows)} for line in _lines(people.rows, rows, used)]
    facts: dict[str, Fact] = {"nip": "", "dipakai": 0, "di": "", "banyak": len(same), "jumlah": len(same)}
    return [Problem("NIP-03", places, facts, tuple(bukti))]


def _comparable(
    rows: Roster, resolved: Mapping[str, NDArray[np.int32]]
) -> Iterator[NDArray[np.int32] | NDArray[np.int64]]:
    """For each column a number for the content of each cell, equal where cells say the same."""
    yield from (resolved.get(name, column.dense(fold)) for name, column in rows.texts.items())
    yield from rows.dates.values()


def _contradiction(rows: Roster, same: NDArray[np.intp], used: int) -> Problem:
    lines = _lines(rows, same, used)
    where = next(line["di"] for line in lines if line["pakai"])
    facts: dict[str, Fact] = {"nip": _known_as(rows, same), "dipakai": rows.number(used), "di": where, "banyak": 0}
    return Problem("NIP-03", rows.places(same, "nip"), facts, tuple(lines))


def _known_as(rows: Roster, same: NDArray[np.intp]) -> str:
    return mask(rows.texts["nip"].at(int(same[0]))) or rows.texts["nama"].at(int(same[0]))


def _lines(rows: Roster, same: NDArray[np.intp], used: int) -> list[Mapping[str, Fact]]:
    """What each row of a person says, the row that counts first."""
    sheets = _sheets(rows, same)
    ordered = sorted(zip(same.tolist(), sheets, strict=True), key=lambda one: one[0] != used)
    return [
        {
            "siapa": "",
            "pakai": "@check.dipakai" if row == used else "",
            "baris": rows.number(row),
            "di": sheet,
            "unit_kerja": rows.texts["unit_kerja"].at(row),
            "jabatan": rows.texts["jabatan"].at(row),
            "tmt": _day(int(rows.dates["tmt_jabatan"][row])),
        }
        for row, sheet in ordered
    ]


def _sheets(rows: Roster, same: NDArray[np.intp]) -> list[str]:
    """The file and sheet of each row as far as they tell the rows apart; "" where all stand in one sheet."""
    places = [rows.places(np.array([row]), "nip")[0] for row in same.tolist()]
    files = {place.berkas: place.nama for place in places}
    if len({(place.berkas, place.lembar) for place in places}) == 1:
        return [""] * len(places)
    if len(files) == 1:
        return [place.lembar for place in places]
    short = len({*files.values()}) == len(files)
    return [_file(place, short=short) for place in places]


def _file(place: Place, *, short: bool) -> str:
    """A file, without its folder where it is `short`, and its sheet; a text file's sheet is the file itself."""
    file = place.nama if short else place.berkas
    return file if place.nama == place.lembar else f"{file}, {place.lembar}"


def without_nip(people: People) -> list[Problem]:
    """`NIP-05`: the rows of people who have no NIP. Fact `jumlah`: how many people they are."""
    rows = np.flatnonzero(~people.rows.texts["nip"].given)
    if not len(rows):
        return []
    return [Problem("NIP-05", people.rows.places(rows, "nip"), {"jumlah": len(np.unique(people.orang[rows]))})]


def without_unit(people: People, counting: NDArray[np.intp]) -> list[Problem]:
    """`UNIT-01`: active people without a unit; `counting` are the rows of active people that count."""
    rows = np.sort(counting[~people.rows.texts["unit_kerja"].given[counting]])
    if not len(rows):
        return []
    return [Problem("UNIT-01", people.rows.places(rows, "unit_kerja"), {"jumlah": len(rows)})]


def unknown_words(rows: Roster) -> list[Problem]:
    """`PEGAWAI-01` for each word of `status` and `kedudukan` that is not known (facts `kolom`, `nilai`, `jumlah`)."""
    problems = []
    for column, strange in (("status", _strange_status), ("kedudukan", _strange_standing)):
        words = rows.texts[column].renamed(strange)
        for at in sorted(groups(words.dense(fold)), key=lambda rows: int(rows[0])):
            facts: dict[str, Fact] = {"kolom": column, "nilai": words.at(int(at[0])), "jumlah": len(at)}
            problems.append(Problem("PEGAWAI-01", rows.places(at, column), facts))
    return problems


def _strange_status(word: str) -> str:
    return "" if law.status(word) else word


def _strange_standing(word: str) -> str:
    return word if law.kedudukan(word) is law.Activity.TAK_DIKENAL else ""


def _day(days: int) -> str:
    """A date as people here write it, "" for none."""
    return "" if days == NEVER else date_of(days).strftime("%d-%m-%Y")
