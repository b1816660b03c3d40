"""Assessments: whose they are, and the levels they found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import PLACES, Fact, Problem
from asnkompetensi.resolve.levels import Levels, levels
from asnkompetensi.resolve.origin import once, places
from asnkompetensi.resolve.texts import numbered, texts
from asnkompetensi.resolve.units import unit_codes
from asnkompetensi.resolve.whole import NEVER, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.model.table import Part, Table, Tables

INACTIVE, UNKNOWN = -1, -2
MANY = 10  # fewer assessments of unknown people are single faults, whatever their share
# Where levels held stand: by table, the column of the level and that of the day.
HELD = {"penilaian": ("level", "tanggal"), "kesenjangan": ("level_dimiliki", "tanggal_penilaian")}


@dataclass(frozen=True)
class Known:
    """Everybody who is in the data: NIP ("" for none), name and unit of each, and the row in `Data.pegawai`.

    `orang` is `INACTIVE` for people who are not at work.
    """

    nip: tuple[str, ...]
    nama: tuple[str, ...]
    unit: tuple[int, ...]
    orang: tuple[int, ...]

    def shown(self, orang: int) -> str:
        """How a problem names an active person: the masked NIP, else the name."""
        who = self.orang.index(orang)
        return mask(self.nip[who]) or self.nama[who]

    @cached_property
    def by_nip(self) -> Mapping[str, int]:
        """From a NIP to the person."""
        return {nip: orang for nip, orang in zip(self.nip, self.orang, strict=True) if nip}

    @cached_property
    def by_name(self) -> Mapping[tuple[str, int], int]:
        """From a folded name and a unit to the person; `UNKNOWN` where several people with a NIP share both.

        Somebody without a NIP comes first: nothing else could name that person.
        """
        keys = [(fold(nama), unit) for nama, unit in zip(self.nama, self.unit, strict=True)]
        found: dict[tuple[str, int], int] = {}
        for key, nip, orang in zip(keys, self.nip, self.orang, strict=True):
            if nip:
                found[key] = UNKNOWN if key in found else orang
        return found | {key: orang for key, nip, orang in zip(keys, self.nip, self.orang, strict=True) if not nip}


def assessed(table: Table, known: Known, unit: Names) -> NDArray[np.int32]:
    """The person of each row by NIP, where there is none by name and unit; `INACTIVE` or `UNKNOWN` below 0."""
    nip = texts(table.frame, "nip")
    orang = nip.mapped(lambda text: known.by_nip.get(text, UNKNOWN))
    unnamed = np.flatnonzero(~nip.given)
    if len(unnamed):
        nama = texts(table.frame, "nama").take(unnamed)
        place = unit_codes(unit, texts(table.frame, "unit_kerja").take(unnamed))
        pairs, which = np.unique(np.stack([nama.codes, place], axis=1), axis=0, return_inverse=True)
        found = [known.by_name.get((fold(nama.value(code)), at), UNKNOWN) for code, at in pairs.tolist()]
        orang[unnamed] = np.array(found, np.int32)[which.ravel()]
    return orang


def assessments(
    tables: Tables, orang: Mapping[str, NDArray[np.int32]], kompetensi: Names, source: Mapping[str, int]
) -> pd.DataFrame:
    """`Data.penilaian`: the assessments of active people that have a level, in the order of the sources.

    `orang` holds the person of each row of each table, `source` the number of each table in `Data.tabel`.
    """
    frames = []
    for name, (level, day) in HELD.items():
        table = tables[name]
        codes = {
            "orang": orang[name],
            "kompetensi": texts(table.frame, "kompetensi").mapped(numbered(kompetensi.codes, fold)),
        }
        found = levels(table, level, codes, (orang[name] >= 0) & (codes["kompetensi"] != NONE))
        frame = found.frame(source.get(name, 0))
        frame.insert(3, "hari", _days(table, day, found))
        frames.append(frame)
    some = [frame for frame in frames if len(frame)]
    return some[0] if len(some) == 1 else pd.concat(frames, ignore_index=True)


def _days(table: Table, column: str, found: Levels) -> pd.Series[int]:
    """The days of some rows, in as many bits as the table has them."""
    if column not in table.frame:
        return whole(np.full(len(found.row), NEVER, np.int64))
    days = table.frame[column]
    return days if len(found.row) == len(days) else days.iloc[found.row].reset_index(drop=True)


def strangers(
    tables: Tables, orang: Mapping[str, NDArray[np.int32]], telling: Sequence[tuple[Table, Sequence[Part]]]
) -> list[Problem]:
    """What is told of rows with a level, of somebody who is not in the data.

    `PENILAIAN-01` for each table (fact `jumlah`, of rows; a cell of several rows stands once). `PENILAIAN-05` in its
    place for those with a NIP where they are `MANY` at least and half of all: facts `jumlah`, `total`, `lembar` (the
    sheets that tell who the people are, from `telling`), `ditolak` (rows left out of these for a faulty key).
    """
    if all((found != UNKNOWN).all() for found in orang.values()):
        return []
    rows = {name: _told(tables[name], level) for name, (level, _) in HELD.items()}
    with_nip = {name: texts(tables[name].frame, "nip").given[found] for name, found in rows.items()}
    unknown = {name: orang[name][found] == UNKNOWN for name, found in rows.items()}
    total = sum(int(given.sum()) for given in with_nip.values())
    by_nip = {name: rows[name][unknown[name] & with_nip[name]] for name in rows}
    lost = sum(map(len, by_nip.values()))
    if lost < MANY or 2 * lost < total:
        return _unmatched(tables, {name: rows[name][unknown[name]] for name in rows})
    facts: dict[str, Fact] = {
        "jumlah": lost,
        "total": total,
        "lembar": ", ".join(dict.fromkeys(part.lembar for _, parts in telling for part in parts)),
        "ditolak": sum(table.ditolak for table, _ in telling),
    }
    tempat = (place for name, found in by_nip.items() for place in _cells(tables[name], found))
    nameless = _unmatched(tables, {name: rows[name][unknown[name] & ~with_nip[name]] for name in rows})
    return [Problem("PENILAIAN-05", tuple(islice(tempat, PLACES)), facts), *nameless]


def _told(table: Table, level: str) -> NDArray[np.intp]:
    """The rows that say a level, held or required."""
    told = [~table.frame[column].isna().to_numpy() for column in (level, "level_standar") if column in table.frame]
    return np.flatnonzero(np.logical_or.reduce(told)) if told else np.empty(0, np.intp)


def _unmatched(tables: Tables, rows: Mapping[str, NDArray[np.intp]]) -> list[Problem]:
    return [
        Problem("PENILAIAN-01", _cells(tables[name], found), {"jumlah": len(found)})
        for name, found in rows.items()
        if len(found)
    ]


def _cells(table: Table, rows: NDArray[np.intp]) -> tuple[Place, ...]:
    """The cells of the NIP, or of where it should stand, each once."""
    return tuple(dict.fromkeys(places(table, once(table, rows), "nip")))
