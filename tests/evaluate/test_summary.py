from __future__ import annotations

from asnkompetensi.evaluate.service import Together
from asnkompetensi.evaluate.summary import LEFT, of_plan, of_service
from tests.evaluate.data import compared, evaluated

ROW = {"kursi_rencana": 3, "kursi_terisi": 2, "di_luar_rencana": 1, "jp_rencana": 24, "jp_tercapai": None,
       "biaya_rencana": 300, "biaya": 200}  # fmt: skip


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    found = of_plan([ROW, {**ROW, "jp_tercapai": 5}])
    assert (found["kursi_rencana"].value, found["biaya_nyata"].value) == (6, 400)
    assert found["jp_tercapai"].value is None


def test_who_came_and_is_not_compared_is_counted_over_all_trainings() -> None:
    lone = "nip | unit_kerja | jenjang_jabatan | Arsip | Bahasa\n1 | Laut | Ahli Muda | 1 > 2 A | 1 > 2 B"
    offers = "kode | nama | kompetensi | level_hasil\nA | Arsip 1 | Arsip | 3\nB | Bahasa 1 | Bahasa | 3"
    found = evaluated(compared(lone, offers))[0].ringkasan
    assert [found[f"lepas_{name}"].value for name in LEFT] == [0, 0, 0, 2, 0, 0, 0]


def test_how_levels_and_index_go_together() -> None:
    found = of_service(Together(9, True, 0.5555, 0.01234))
    assert [figure.value for figure in found.values()] == [9, 56, 12_300]
    assert of_service(Together(2, False))["ikm_hubungan"].value is None
