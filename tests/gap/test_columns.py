"""The columns of the contract, in its order."""

import pytest

from asnkompetensi.gap.columns import columns
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Purpose
from tests.gap.data import AS_OF, rules

RULES = rules(GapOptions(AS_OF))
COMPETENCY = (
    "kompetensi jenis pasangan dinilai kurang sesuai lebih belum_dinilai"
    " persen_kurang total_kesenjangan rata_kesenjangan"
)
HEADERS = {
    "detail": "nip nama unit_kerja jabatan jenjang_jabatan kompetensi jenis level_standar level_dimiliki selisih"
    " kesenjangan status sumber_standar tanggal_penilaian kedaluwarsa",
    "pegawai": "nip nama unit_kerja jabatan jenjang_jabatan kompetensi_standar kompetensi_dinilai jumlah_standar"
    " jumlah_dimiliki jpm_mentah jpm jpm_tanpa_kompensasi jpm_min jpm_maks kategori ikk kelas_kesenjangan jumlah_kurang"
    " total_kesenjangan",
    "unit": "unit_kerja unit_induk pegawai dinilai lengkap tanpa_standar rata_jpm optimal cukup_optimal kurang_optimal"
    " belum_lengkap pasangan pasangan_dinilai pasangan_kurang persen_kurang total_kesenjangan rata_kesenjangan"
    " kompetensi_terlemah",
    "kompetensi": COMPETENCY,
    "unit-kompetensi": f"unit_kerja {COMPETENCY}",
    "jabatan": "jabatan jenjang_jabatan pegawai dinilai lengkap rata_jpm total_kesenjangan rata_kesenjangan",
}


@pytest.mark.parametrize(("table", "header"), HEADERS.items())
def test_header(table: str, header: str) -> None:
    assert " ".join(column.name for column in columns(table, RULES)) == header


def test_the_units_have_the_categories_of_the_purpose() -> None:
    names = [column.name for column in columns("unit", rules(GapOptions(AS_OF, purpose=Purpose.PLACEMENT)))]
    assert names[7:10] == ["memenuhi_syarat", "masih_memenuhi_syarat", "kurang_memenuhi_syarat"]


@pytest.mark.parametrize(
    ("table", "column", "kind"),
    [
        ("detail", "nip", Shown.NIP),
        ("detail", "jabatan", Shown.TEXT),
        ("detail", "jenis", Shown.WORD),
        ("detail", "selisih", Shown.LEVEL),
        ("detail", "tanggal_penilaian", Shown.DATE),
        ("detail", "kedaluwarsa", Shown.FLAG),
        ("pegawai", "jpm_maks", Shown.HUNDREDTH),
        ("unit", "rata_kesenjangan", Shown.HUNDREDTH),
        ("unit", "optimal", Shown.COUNT),
    ],
)
def test_what_a_column_holds(table: str, column: str, kind: Shown) -> None:
    assert {found.name: found.shown for found in columns(table, RULES)}[column] is kind
