"""Performance in percent of target."""

import pytest

from asnkompetensi.talent.performance import performance
from tests.gap.data import agency

PEGAWAI = "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis\n2 | Budi | Dinas A | Analis"


@pytest.mark.parametrize(
    ("rows", "percent"),
    [
        ("1 | 40 | 50", 12_500),
        ("1 | 3 | 2", 6_667),
        ("1 | 0.5 | 0", 0),
        ("1 | 100 | 80\n1 | 2 | 3", 11_500),  # the mean of 80 % and 150 %, not 83 of 102
        ("1 | 3 | 1\n1 | 3 | 2\n1 | 1 | 1", 6_667),
        ("1 | 999999999999 | 999999999999", 10_000),
    ],
)
def test_result_in_percent_of_target(rows: str, percent: int) -> None:
    found = performance(agency(PEGAWAI, kinerja=f"nip | target | capaian\n{rows}").katalog)
    assert found.to_dict("list") == {"orang": [0], "kinerja_persen": [percent]}


@pytest.mark.parametrize("row", ["1 | 0 | 5", "1 |  | 5", "1 | 5 |", "1 | 0.000001 | 999999999999"])
def test_without_a_target_that_can_be_a_measure_there_is_no_percentage(row: str) -> None:
    assert performance(agency(PEGAWAI, kinerja=f"nip | target | capaian\n{row}").katalog).empty


def test_people_in_order_whatever_the_order_of_rows() -> None:
    rows = "nip | target | capaian\n2 | 1 | 1\n1 | 2 | 1"
    assert performance(agency(PEGAWAI, kinerja=rows).katalog)["orang"].tolist() == [0, 1]
