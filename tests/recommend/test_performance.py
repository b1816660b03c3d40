"""Performance below target."""

from __future__ import annotations

from tests.gap.data import agency
from tests.recommend.data import PEOPLE, compared, recommended, said

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas A    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas B    | Juru
    """,
    kinerja="""
    nip | target | capaian
    1   | 100    | 87.5
    1   | 4      | 3
    1   | 90     | 90
    2   | 100    | 100
    2   | 50     |
    2   |        | 3
    3   | 100    | 120
    """,
    unit="unit_kerja | prioritas\nDinas A | 2",
)


def test_a_row_for_each_result_below_its_target() -> None:
    result = recommended(DATA)
    found, wanted = compared(
        result,
        PEOPLE,
        """
        nip | kebutuhan | kompetensi | prioritas | kode | alasan
        1   | kinerja   |            | 2         |      | kinerja
        1   | kinerja   |            | 2         |      | kinerja
        """,
    )
    assert found == wanted
    assert said(result) == ["capaian kinerja 3 di bawah target 4", "capaian kinerja 87,5 di bawah target 100"]


def test_those_not_asked_for_have_no_row() -> None:
    assert said(recommended(DATA, unit=("Dinas B",))) == []
