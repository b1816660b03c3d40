"""The columns of the tables, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_TABLES = {
    "beda-isi": "tabel:teks perubahan:kata nip:nip nama:teks unit_kerja:teks baris:teks kolom:teks sebelum:teks"
    " sesudah:teks selisih:bilangan",
    "beda-tabel": "tabel:teks baris_lama baris_baru muncul hilang berubah beda",
    "beda-sebab": "sebab:kata apa:teks sebelum:teks sesudah:teks",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table."""
    return result_columns(_TABLES[table])
