"""What only the computation can meet: assessments that contradict each other or are old, people without a standard.

Problems are about the data, and so are the same whatever part of it a call filters.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.engine.border import taken
from asnkompetensi.engine.crossing import first_and_all
from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.gap.places import cells, collected, files
from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import PLACES, Problem
from asnkompetensi.model.rules import Expired

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.gap.groups import Group
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

    _Mark = tuple[int, int, int, Place]  # person, competency, level, where

ORIGIN = ("asal_tabel", "asal")
_KEYS = ["orang", "kompetensi"]
_NO_JOB = "@gap.tanpa_jabatan"
APART = 3  # so many contradictions between the same files are told one by one
MANY = 1_000  # and so many in one file


def contradicting(group: Group) -> pd.DataFrame:
    """The newest assessments of each person and competency of which these differ, in source order."""
    found = group.levels.filter(nw.col("bentrok")).select(*_KEYS, terbaru=nw.col("hari"))
    newest = (nw.col("hari") == nw.col("terbaru")) | (nw.col("hari").is_null() & nw.col("terbaru").is_null())
    return collected(group.assessments.join(found, on=_KEYS).filter(newest))


def contradictions(data: Data, rows: pd.DataFrame) -> list[Problem]:
    """`PENILAIAN-02` for each person and competency of which the newest assessments differ, or several undated ones.

    Facts `nip` (masked; the name of a person without one), `kompetensi` and `banyak` (0); a line of evidence (`level`,
    `sel`) for each assessment. More than `APART` between the same files, or `MANY` in one, are one problem with all the
    places: `banyak` of them, the first in evidence, each with `siapa` and `kompetensi`. `rows` are those of
    :func:`contradicting`.
    """
    if rows.empty:
        return []
    told = list(_told(data, rows))
    used = np.unique(np.concatenate([own for own, _ in told]))
    some = rows.iloc[used]
    marks = zip(some["orang"], some["kompetensi"], some["level"], cells(data, some, "level"), strict=True)
    known, known_as = dict(zip(used.tolist(), marks, strict=True)), _known_as(data, some["orang"])
    return [_contradiction(data, [known[row] for row in own.tolist()], many, known_as) for own, many in told]


def _told(data: Data, rows: pd.DataFrame) -> Iterator[tuple[NDArray[np.intp], int]]:
    """The rows that each problem names, by person and competency; and how many of these it tells, 0 for one alone."""
    orang, kompetensi = (rows[name].to_numpy(dtype=np.int64) for name in _KEYS)
    order = np.lexsort((kompetensi, orang))
    new = np.append(True, (np.diff(orang[order]) != 0) | (np.diff(kompetensi[order]) != 0))
    edges = [*np.flatnonzero(new).tolist(), len(order)]
    for among, same in _between(np.cumsum(new) - 1, files(data, rows)[order]).items():
        own = [order[edges[pair] : edges[pair + 1]][:PLACES] for pair in same[:PLACES]]
        if len(same) > (APART if len(among) > 1 else MANY):
            yield np.concatenate(own)[:PLACES], len(same)
        else:
            yield from ((one, 0) for one in own)


def _between(pair: NDArray[np.intp], file: NDArray[np.int32]) -> dict[tuple[int, ...], list[int]]:
    """The pairs of person and competency by the files that their rows stand in; of several BERKAS-14 has told."""
    count = int(file.max()) + 1
    pairs, numbers = np.divmod(np.unique(pair * count + file), count)
    between: dict[tuple[int, ...], list[int]] = {}
    for one, found in groupby(zip(pairs.tolist(), numbers.tolist(), strict=True), key=itemgetter(0)):
        between.setdefault(tuple(number for _, number in found), []).append(one)
    return between


def _contradiction(data: Data, marks: Sequence[_Mark], many: int, known_as: Mapping[int, str]) -> Problem:
    whose, places = itemgetter(0, 1), tuple(place for *_, place in marks)
    bukti: list[dict[str, Fact]] = []
    for (orang, kompetensi), found in islice(groupby(marks, key=whose), APART if many else 1):
        same = list(found)
        several = len({place.berkas for *_, place in same}) > 1
        siapa = {"siapa": known_as[orang], "kompetensi": data.kompetensi.names[kompetensi]} if many else {"siapa": ""}
        bukti += [
            {**siapa, "level": _plain(level), "sel": _cell(place, several=several)} for _, _, level, place in same
        ]
    if many:
        facts: dict[str, Fact] = {"nip": "", "kompetensi": "", "banyak": many, "jumlah": many}
        return Problem("PENILAIAN-02", places, facts, tuple(bukti))
    orang, kompetensi = whose(marks[0])
    nilai = {"nip": known_as[orang], "kompetensi": data.kompetensi.names[kompetensi], "banyak": 0}
    return Problem("PENILAIAN-02", places, nilai, tuple(bukti))


def _cell(place: Place, *, several: bool) -> str:
    """A cell, with its file where there are several and the sheet does not bear its name."""
    return f"{place.berkas}, {place.short}" if several and place.nama != place.lembar else place.short


def outdated(group: Group, rules: Rules) -> tuple[pd.DataFrame, int]:
    """Expired assessments that matter, the first in source order, and how many there are.

    Those are the ones used; or, where the rules drop them, those without which a required competency is not assessed.
    """
    penilaian = group.source.penilaian
    if rules.expired is Expired.USE:
        flagged = group.pairs.filter(nw.col("usang") == 1).select(*_KEYS, dipakai=nw.col("hari"))
        old = penilaian.join(flagged, on=_KEYS).filter(nw.col("hari") == nw.col("dipakai"))
    else:
        missing = group.pairs.filter(nw.col("level_dimiliki").is_null()).select(_KEYS)
        old = penilaian.filter(nw.col("hari") < first_valid_day(rules)).join(missing, on=_KEYS)
    return first_and_all(old.select(*_KEYS, *ORIGIN))


def expired(data: Data, rows: pd.DataFrame, count: int, rules: Rules) -> list[Problem]:
    """`PENILAIAN-03` (facts `jumlah`, `tahun`, `nasib`: what becomes of them) for those of :func:`outdated`."""
    if rows.empty:
        return []
    tempat = tuple(dict.fromkeys(cells(data, rows, "tanggal")))
    nasib = "@gap.tetap_dipakai" if rules.expired is Expired.USE else "@gap.disisihkan"
    return [Problem("PENILAIAN-03", tempat, {"jumlah": count, "tahun": rules.masa_berlaku_tahun, "nasib": nasib})]


def unasked(group: Group, rules: Rules) -> tuple[pd.DataFrame, Counter[int]]:
    """People of whom nothing is required, the first in source order, and how many of each jabatan.

    Under a target, people who have none do not count: nobody has said where they are to go.
    """
    people = group.source.pegawai.join(group.pairs.select("orang").unique(), on="orang", how="anti")
    if rules.target:
        people = people.filter(nw.col("jabatan") != NONE)
    rows, count = first_and_all(people)
    if count == len(rows):
        return rows, Counter(rows["jabatan"].tolist())
    by = taken(people.group_by("jabatan").agg(jumlah=nw.len()))
    return rows, Counter(dict(zip(by["jabatan"].tolist(), by["jumlah"].tolist(), strict=True)))


def without_standard(data: Data, rows: pd.DataFrame, jabatan: Counter[int], rules: Rules) -> list[Problem]:
    """`STANDAR-03` for those of :func:`unasked` (facts `jumlah` people, `jabatan` how many jabatan).

    A line of evidence (`jabatan`, `jumlah`) for each jabatan, the largest first.
    """
    if rows.empty:
        return []
    counts = sorted(jabatan.items(), key=lambda item: (-item[1], item[0]))
    bukti: tuple[dict[str, Fact], ...] = tuple(
        {"jabatan": _NO_JOB if code == NONE else data.jabatan.names[code], "jumlah": count} for code, count in counts
    )
    tempat = tuple(cells(data, rows, "jabatan_tujuan" if rules.target else "jabatan"))
    return [Problem("STANDAR-03", tempat, {"jumlah": jabatan.total(), "jabatan": len(counts)}, bukti)]


def on_builtin(group: Group) -> tuple[int, int]:
    """How many gap rows rest on the built-in standard, and of how many people."""
    rows = group.pairs.filter(nw.col("sumber") == Sumber.BAWAAN.value).select("orang")
    people = taken(rows.group_by("orang").agg(jumlah=nw.len()))
    return int(people["jumlah"].sum()), len(people)


def builtin(rows: int, people: int) -> list[Problem]:
    """`STANDAR-05`: how many gap rows (`jumlah`) of how many people (`orang`) rest on the built-in standard."""
    return [Problem("STANDAR-05", nilai={"jumlah": rows, "orang": people})] if people else []


def _known_as(data: Data, orang: pd.Series[int]) -> dict[int, str]:
    """By person the NIP, masked, or the name of one without."""
    people = data.pegawai.loc[orang.unique(), ["nip", "nama"]]
    return {one: mask(str(nip)) or str(nama) for one, nip, nama in people.itertuples(name=None)}


def _plain(level: int) -> str:
    """A level as people write it, without needless zeros."""
    return f"{Decimal(int(level)) / LEVEL_UNIT:f}"
