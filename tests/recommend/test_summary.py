"""The totals of a run."""

from __future__ import annotations

from tests.gap.data import agency, totals
from tests.recommend.agency import DATA
from tests.recommend.data import recommended


def test_the_figures() -> None:
    result = recommended(DATA)
    assert totals(result, " ".join(result.ringkasan)) == {
        "kebutuhan": "12",
        "kesenjangan": "6",
        "terjawab": "5",
        "kosong": "1",
        "syarat": "4",
        "kinerja": "2",
        "pegawai": "5",
        "pegawai_butuh": "5",
        "pegawai_kesenjangan": "4",
        "pegawai_tanpa_tawaran": "1",
        "total_kesenjangan": "9",
        "level_ditutup": "5.5",
        "peserta": "4",
        "pelatihan": "3",
        "angkatan": "4",
        "jp": "40",
        "biaya_peserta": "400",
        "biaya_angkatan": "2500",
        "biaya": "2900",
        "perpanjangan": "0",
    }


def test_nobody_needs_anything() -> None:
    result = recommended(agency("nip | nama | unit_kerja | jabatan"))
    assert {figure.value for figure in result.ringkasan.values()} == {0}
