from __future__ import annotations

from asnkompetensi.explain import service
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import decoded
from tests.evaluate.data import compared
from tests.explain.agency import row_of
from tests.explain.judged import UNITS, told

HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip"
LINES = [f"{at} | {unit} | Muda | 1 > {1 + at / 2:g} A" for at, unit in enumerate(UNITS, start=1)]
OLD, NEW = ("\n".join(["unit_kerja | ikm", *(f"{unit} | {low + step * at}" for at, unit in enumerate(UNITS))])
            for low, step in ((60, 0), (61, 2)))  # fmt: skip
TOTALS = "ringkasan-evaluate"


def test_the_index_of_each_period() -> None:
    found = told(compared("\n".join([HEAD, *LINES]), lama_unit=OLD, baru_unit=NEW))
    row = row_of(found, "evaluasi-ikm", unit_kerja="Arsip")
    old, new = (service.index(place).daun(found, "evaluasi-ikm", row) for place in (0, -1))
    assert (old.nilai, new.nilai) == (60 * NUMBER_UNIT, 63 * NUMBER_UNIT)
    assert decoded(new.alasan) == (("explain.periode_nama", {"periode": "2025"}),)
    assert service.units(found, TOTALS, 0).nilai == 6
    assert service.together(found, TOTALS, 0).nilai == 100
    assert decoded(service.chance(found, TOTALS, 0).alasan)[0][1] == {"jumlah": 2000, "awal": "20180817"}


def test_few_units_tell_nothing() -> None:
    found = told(compared("\n".join([HEAD, *LINES[:3]]), baru_unit=NEW))
    assert [service.together(found, TOTALS, 0).nilai, service.chance(found, TOTALS, 0).nilai] == [None, None]
    assert service.units(found, TOTALS, 0).nilai == 3
    assert service.index(0).daun(found, "evaluasi-ikm", 0).nilai is None
