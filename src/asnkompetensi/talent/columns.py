"""The columns of the two lists, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn

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
    pairs = (word.partition(":") for word in _TABLES[table].split())
    return tuple(ResultColumn(name, Shown(kind or Shown.COUNT)) for name, _, kind in pairs)
