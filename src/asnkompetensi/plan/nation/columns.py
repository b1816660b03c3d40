"""The columns of the tables about all instansi, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

INSTANSI, PURSES = "rencana-instansi", "dana-bersama"
FIGURES = (
    "pegawai_kurang", "total_kesenjangan", "kursi", "pegawai_kursi", "kelas", "level_ditutup", "terpakai", "nilai",
    "batas", "selisih_persen",
)  # fmt: skip
_TABLES = {
    INSTANSI: "instansi:teks pegawai_kurang total_kesenjangan:level kursi pegawai_kursi kelas level_ditutup:level"
    " terpakai:uang nilai:bilangan batas:bilangan selisih_persen:perseratus dana_bersama:uang",
    PURSES: "sumber_dana:teks untuk_unit:teks untuk_kompetensi:teks jumlah:uang terpakai:uang sisa:uang harga:bilangan",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, by its name in reports."""
    return result_columns(_TABLES[table])
