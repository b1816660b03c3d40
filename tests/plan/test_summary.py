from __future__ import annotations

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.plan.summary import summary
from tests.gap.data import agency
from tests.plan.planned import planned
from tests.plan.problem import small

DANA = "sumber_dana | jumlah\nAPBD | 1000\nCSR | 500"


def test_figures_of_a_plan() -> None:
    found = summary(planned(small(dana=DANA), "1 P1, 3 P2 / 2"))
    assert {name: figure.value for name, figure in found.items()} == {
        "kursi": 2,
        "kelas": 2,
        "pegawai_kurang": 3,
        "pegawai_kursi": 2,
        "tanpa_kursi": 1,
        "kelas_batal": 1,
        "total_kesenjangan": 5_500_000,
        "level_ditutup": 3_500_000,
        "persen_ditutup": 6364,
        "pagu": 1500_00,
        "terpakai": 300_00,
        "sisa": 1200_00,
        "biaya_per_level": 86_00,
        "nilai": 7_500_000,
        "batas": 7_500_000,
        "selisih_persen": 0,
        "terbukti": 1,
        "nilai_serakah": 11_500_000,
        "level_serakah": 5_500_000,
        "biaya_serakah": 300_00,
        "nilai_hilang": -4_000_000,
    }


def test_a_plan_below_its_bound_is_not_proven() -> None:
    found = summary(planned(small(), "1 P1", above=1))  # 6.5 of 7: a unit is half a level
    assert (found["batas"].value, found["selisih_persen"]) == (7_000_000, Figure(714, Shown.HUNDREDTH))
    assert found["terbukti"] == Figure(0, Shown.FLAG)


def test_where_money_is_no_limit_none_is_left() -> None:
    found = summary(planned(small(), "1 P1"))
    assert (found["pagu"].value, found["sisa"].value, found["terpakai"].value) == (None, None, 100_00)


def test_where_nobody_lacks_anything_there_are_no_shares() -> None:
    found = summary(planned(agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Arsip | Arsiparis")))
    assert (found["persen_ditutup"].value, found["biaya_per_level"].value, found["terbukti"].value) == (None, None, 1)
