from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.plan.columns import columns
from asnkompetensi.plan.present import tables
from tests.gap.data import agency, shown
from tests.plan.planned import planned
from tests.plan.problem import small

NAMES = [
    "rencana-kursi", "rencana-kelas", "rencana-tahunan", "rencana-peserta", "rencana-pegawai", "rencana-unit",
    "rencana-dana", "tanpa-kursi", "kelas-batal", "rencana-sisa",
]  # fmt: skip
TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
NOBODY = agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Arsip | Arsiparis")


@pytest.mark.parametrize("taken", [None, "", "1 P1, 3 P2"])
def test_tables_have_their_columns_in_the_types_that_writers_expect(taken: str | None) -> None:
    found = tables(planned(small(), taken), NAMES)
    assert list(found) == NAMES
    for name, table in found.items():
        assert table.columns == columns(name)
        assert {column.name: str(table.frame[column.name].dtype) for column in table.columns} == {
            column.name: "category" if column.shown in TEXTS else "Int64" for column in table.columns
        }


def test_where_nobody_lacks_anything_all_tables_but_that_of_purses_are_empty() -> None:
    found = tables(planned(NOBODY), NAMES)
    assert {name for name, table in found.items() if len(table.frame)} == {"rencana-dana"}


def test_names_stand_for_codes_and_what_nobody_gives_is_missing() -> None:
    found = tables(planned(small(), "3 P2"), ["rencana-kursi"])["rencana-kursi"]
    assert shown(found, "nip nama unit_kerja jabatan kode pelatihan sumber_dana jalur jp biaya_peserta") == [
        ["190001011965011003", "Cici", "Bina", "Arsiparis", "P2", "Dua", "(bebas)", "", "", "200"]
    ]


def test_only_what_is_asked_for_is_made() -> None:
    assert list(tables(planned(small()), ["rencana-unit", "rencana-kelas"])) == ["rencana-unit", "rencana-kelas"]
