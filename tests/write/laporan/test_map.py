from dataclasses import replace

import pytest

from asnkompetensi.text import words
from asnkompetensi.write.laporan.map import heat_map
from tests.write.report import AWAN, BAKAU, UBAH, report


def test_the_map_has_the_mean_gaps_of_the_table() -> None:
    found = heat_map(report(), words("id"))
    assert found is not None
    assert [unit for unit, _ in found.rows] == [AWAN, BAKAU]
    assert found.rows[0][1] == '<td class="h8">1,00<td class="h4">0,50<td class="h0">0,00'
    assert found.across[0].name == UBAH
    assert found.kinds == ("manajerial",)


def test_what_does_not_fit_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.write.laporan.map.UNITS", 1)
    found = heat_map(report(), words("id"))
    assert found is not None
    assert (found.more_units, found.more_competencies) == (1, 0)


def test_without_gaps_there_is_no_map() -> None:
    assert heat_map(replace(report(), tabel={}), words("id")) is None
