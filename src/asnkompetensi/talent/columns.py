"""The columns of the two lists, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks jenjang_jabatan:teks jpm:perseratus kategori:kata"
_TABLES = {
    "unggul": f"{_PERSON} kompetensi_standar kompetensi_lebih total_lebih:level kekuatan:alasan"
    " kinerja_persen:perseratus kode:teks pelatihan:teks jp:bilangan biaya_peserta:uang level_naik:level"
    " mentor kompetensi_terkuat:teks proyek:alasan alasan:alasan jumlah_kurang",
    "kembang": f"{_PERSON} jumlah_kurang total_kesenjangan:level prioritas:bilangan kompetensi_terlemah:teks"
    " kinerja_persen:perseratus kompetensi_lebih kekuatan:alasan alasan:alasan",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a list, `unggul` or `kembang`."""
    return result_columns(_TABLES[table])
