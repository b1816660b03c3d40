"""Resolved catalogues from rows as one would write them on paper: what the stage before gives, without its problems.

Texts for every value: levels and numbers as `2.5`, money in rupiah, dates as `2026-03-31`, blank for missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from asnkompetensi.model.catalogue import NOWHERE, Catalogue
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT, NUMBER_UNIT

Row = Mapping[str, str]
Rows = str | Sequence[Row]
EPOCH = date(1970, 1, 1)
WEIGHTS = {"mutlak": 3, "penting": 2, "perlu": 1, "": 1}
COLUMNS = {
    "pelatihan": "kode nama kompetensi level_hasil level_awal jalur jp hari biaya_peserta biaya_angkatan min_peserta"
    " maks_peserta maks_angkatan penyelenggara sumber_dana mulai masa_berlaku_bulan kurikulum jp_aturan",
    "riwayat": "nip pelatihan tanggal jp sertifikat_sampai",
    "syarat": "jabatan pelatihan tingkat",
    "kinerja": "nip target capaian",
    "dana": "sumber_dana jumlah untuk_unit untuk_kompetensi",
}
_BESIDE = ("riwayat", "syarat", "kinerja", "dana")
_TEXTS = ("nama", "jalur", "penyelenggara", "sumber_dana", "kurikulum")
_NUMBERS = ("jp", "hari", "min_peserta", "maks_peserta", "maks_angkatan", "masa_berlaku_bulan")


def rows(table: Rows) -> Sequence[Row]:
    """The rows of a table: as they are, or those of one written as text."""
    if not isinstance(table, str):
        return table
    head, *lines = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [dict(zip(head, line, strict=True)) for line in lines]


def catalogue(
    tables: Mapping[str, Sequence[Row]],
    number: Mapping[str, int],
    orang: Mapping[str, int],
    unit: Names,
    jabatan: Names,
    kompetensi: Names,
) -> Catalogue:
    """The catalogue of tables by name; `number` is that of each in `Data.tabel`, `orang` leads from a NIP's end on."""
    pelatihan = tables.get("pelatihan", ())
    nama = names_of_trainings(pelatihan)
    first = {row["kode"]: asal for asal, row in reversed([*enumerate(pelatihan)])}
    known = [asal for asal, row in enumerate(pelatihan) if kompetensi.code(row["kompetensi"]) != NONE]
    hasil = [pelatihan[asal] for asal in known]
    return Catalogue(
        nama,
        _trainings(pelatihan, [first[kode] for kode in nama.names], number["pelatihan"]),
        pd.DataFrame(
            {
                "pelatihan": _codes(nama, hasil, "kode"),
                "kompetensi": _codes(kompetensi, hasil, "kompetensi"),
                "level_hasil": numbers(hasil, "level_hasil", LEVEL_UNIT),
                "level_awal": numbers(hasil, "level_awal", LEVEL_UNIT),
                **_origin(number["pelatihan"], known),
            }
        ),
        *_beside(tables, number, orang, unit, jabatan, kompetensi, nama),
    )


def _beside(
    tables: Mapping[str, Sequence[Row]],
    number: Mapping[str, int],
    orang: Mapping[str, int],
    unit: Names,
    jabatan: Names,
    kompetensi: Names,
    nama: Names,
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What stands beside the trainings themselves: the tables riwayat, syarat, kinerja and dana."""
    riwayat, syarat, kinerja, dana = (tables.get(name, ()) for name in _BESIDE)
    origin = {name: _origin(number[name], range(len(tables.get(name, ())))) for name in _BESIDE}
    return (
        pd.DataFrame(
            {
                "orang": _orang(orang, riwayat),
                "pelatihan": _codes(nama, riwayat, "pelatihan"),
                "nama": _texts(riwayat, "pelatihan"),
                "hari": days(riwayat, "tanggal"),
                "jp": numbers(riwayat, "jp", NUMBER_UNIT),
                "sampai": days(riwayat, "sertifikat_sampai"),
                **origin["riwayat"],
            }
        ),
        pd.DataFrame(
            {
                "jabatan": _codes(jabatan, syarat, "jabatan"),
                "pelatihan": _codes(nama, syarat, "pelatihan"),
                "nama": _texts(syarat, "pelatihan"),
                "bobot": pd.Series([WEIGHTS[row.get("tingkat", "")] for row in syarat], dtype="int32"),
                **origin["syarat"],
            }
        ),
        pd.DataFrame(
            {
                "orang": _orang(orang, kinerja),
                "target": numbers(kinerja, "target", NUMBER_UNIT),
                "capaian": numbers(kinerja, "capaian", NUMBER_UNIT),
                **origin["kinerja"],
            }
        ),
        pd.DataFrame(
            {
                "sumber_dana": _texts(dana, "sumber_dana"),
                "jumlah": numbers(dana, "jumlah", MONEY_UNIT),
                "untuk_unit": _earmarks(unit, dana, "untuk_unit"),
                "untuk_kompetensi": _earmarks(kompetensi, dana, "untuk_kompetensi"),
                **origin["dana"],
            }
        ),
    )


def names_of_trainings(pelatihan: Sequence[Row]) -> Names:
    """The trainings by kode; a name leads to its code too."""
    kode = sorted({row["kode"] for row in pelatihan})
    codes = {fold(row["nama"]): kode.index(row["kode"]) for row in reversed(pelatihan)}
    return Names(tuple(kode), {**codes, **{fold(one): code for code, one in enumerate(kode)}})


def numbers(rows: Iterable[Row], column: str, unit: int) -> pd.Series[Any]:
    """A column in its small unit, missing where blank."""
    return _series(rows, column, lambda text: int(Decimal(text) * unit))


def days(rows: Iterable[Row], column: str) -> pd.Series[Any]:
    """A column of dates in days since 1970-01-01, missing where blank."""
    return _series(rows, column, lambda text: (date.fromisoformat(text) - EPOCH).days)


def _trainings(pelatihan: Sequence[Row], first: Sequence[int], number: int) -> pd.DataFrame:
    rows = [pelatihan[asal] for asal in first]
    return pd.DataFrame(
        {
            "kode": _texts(rows, "kode"),
            **{column: _texts(rows, column) for column in _TEXTS},
            **{column: numbers(rows, column, NUMBER_UNIT) for column in _NUMBERS},
            **{column: numbers(rows, column, MONEY_UNIT) for column in ("biaya_peserta", "biaya_angkatan")},
            "mulai": days(rows, "mulai"),
            "jp_aturan": pd.Series([row.get("jp_aturan") == "ya" for row in rows], dtype="bool"),
            **_origin(number, first),
        }
    )


def _series(rows: Iterable[Row], column: str, number: Callable[[str], int]) -> pd.Series[Any]:
    return pd.Series([number(row[column]) if row.get(column) else None for row in rows], dtype="Int64")


def _texts(rows: Iterable[Row], column: str) -> pd.Series[Any]:
    return pd.Series([row.get(column, "") for row in rows], dtype="str")


def _codes(names: Names, rows: Iterable[Row], column: str) -> pd.Series[Any]:
    return pd.Series([names.code(row[column]) if row.get(column) else NONE for row in rows], dtype="int32")


def _earmarks(names: Names, rows: Iterable[Row], column: str) -> pd.Series[Any]:
    """As codes, where a name that is not in the data is for nobody."""
    return pd.Series(
        [names.codes.get(fold(row.get(column, "")), NOWHERE) if row.get(column) else NONE for row in rows],
        dtype="int32",
    )


def _orang(orang: Mapping[str, int], rows: Iterable[Row]) -> pd.Series[Any]:
    return pd.Series([orang[row["nip"]] for row in rows], dtype="int32")


def _origin(number: int, rows: Sequence[int]) -> dict[str, pd.Series[Any]]:
    return {
        "asal_tabel": pd.Series([number] * len(rows), dtype="int32"),
        "asal": pd.Series(list(rows), dtype="int32"),
    }
