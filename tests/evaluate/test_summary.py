from __future__ import annotations

from asnkompetensi.evaluate.service import Together
from asnkompetensi.evaluate.summary import of_plan, of_service

ROW = {"kursi_rencana": 3, "kursi_terisi": 2, "di_luar_rencana": 1, "jp_rencana": 24, "jp_tercapai": None,
       "biaya_rencana": 300, "biaya": 200}  # fmt: skip


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    found = of_plan([ROW, {**ROW, "jp_tercapai": 5}])
    assert (found["kursi_rencana"].value, found["biaya_nyata"].value) == (6, 400)
    assert found["jp_tercapai"].value is None


def test_how_levels_and_index_go_together() -> None:
    found = of_service(Together(9, True, 0.5555, 0.01234))
    assert [figure.value for figure in found.values()] == [9, 56, 12_300]
    assert of_service(Together(2, False))["ikm_hubungan"].value is None
