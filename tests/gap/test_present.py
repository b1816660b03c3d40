"""Result tables hold names, whole numbers and flags in the types that are promised."""

import pandas as pd
import pytest

from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.kinds import Shown
from tests.gap.data import agency, compared, computed

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan | jenjang_jabatan
    2   | Zaki | Dinas B    | Analis  |
    1   | Ani  | Dinas A    | Analis  | Ahli Muda
        | Cici | Dinas A    | Analis  | Ahli Muda
        | Budi | Dinas A    |         |
    """,
    """
    jabatan | kompetensi | level | jenis
    Analis  | Zona       | 3     | teknis
    Analis  | Arsip      | 3     |
    """,
    "nip | kompetensi | level | tanggal\n1 | Zona | 2.5 | 2025-01-31",
)
TYPES = {Shown.TEXT: "category", Shown.NIP: "category", Shown.WORD: "category", Shown.FLAG: "boolean"}


@pytest.mark.parametrize("name", NAMES)
def test_every_column_has_the_type_of_what_it_holds(name: str) -> None:
    table = computed(DATA, name)[0].tabel[name]
    assert table.name == name
    assert [str(kind) for kind in table.frame.dtypes] == [TYPES.get(c.shown, "Int64") for c in table.columns]
    assert list(table.frame.columns) == [column.name for column in table.columns]
    assert table.frame.index.equals(pd.RangeIndex(len(table.frame)))


def test_people_stand_by_unit_nip_and_name_and_their_competencies_by_name() -> None:
    result, _ = computed(DATA, "detail", "pegawai")
    found, wanted = compared(
        result.tabel["pegawai"],
        """
        unit_kerja | nip | nama | jabatan
        Dinas A    |     | Budi |
        Dinas A    |     | Cici | Analis
        Dinas A    | 1   | Ani  | Analis
        Dinas B    | 2   | Zaki | Analis
        """,
    )
    assert found == wanted
    found, wanted = compared(
        result.tabel["detail"],
        """
        nama | kompetensi | jenis
        Cici | Arsip      |
        Cici | Zona       | teknis
        Ani  | Arsip      |
        Ani  | Zona       | teknis
        Zaki | Arsip      |
        Zaki | Zona       | teknis
        """,
    )
    assert found == wanted


def test_amounts_are_whole_numbers_of_their_small_units() -> None:
    detail = computed(DATA, "detail")[0].tabel["detail"].frame
    row = detail[detail["level_dimiliki"].notna()].iloc[0]
    assert (row["level_standar"], row["level_dimiliki"], row["selisih"]) == (3_000_000, 2_500_000, -500_000)
    assert row["tanggal_penilaian"] == 20_119
    assert bool(row["kedaluwarsa"]) is False
