"""Rows as result tables."""

import pandas as pd

from asnkompetensi.model.kinds import Shown
from asnkompetensi.talent.columns import NAMES, columns
from tests.gap.data import agency
from tests.talent.data import computed, listed

CATEGORIES = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
DATA = agency(
    """
    nip | nama | unit_kerja | jabatan | jenjang_jabatan
    1   | Ani  | Dinas A    |         | Ahli Muda
        | Ani  | Dinas B    | Analis  | Ahli Muda
    3   | Cici | Dinas B    | Analis  |
    """,
    "jenjang_jabatan | jabatan | kompetensi | level\nAhli Muda | | Hukum | 2\n | Analis | Hukum | 2",
    "nip | kompetensi | level\n1 | Hukum | 3\nAni | Hukum | 4\n3 | Hukum | 1",
)


def test_every_column_has_its_kind() -> None:
    for name in NAMES:
        table = computed(DATA).tabel[name]
        assert (table.name, table.columns, tuple(table.frame)) == (
            name,
            columns(name),
            tuple(column.name for column in columns(name)),
        )
        for column in table.columns:
            kind = table.frame[column.name].dtype
            assert isinstance(kind, pd.CategoricalDtype) == (column.shown in CATEGORIES)
            assert kind == "Int64" or column.shown in CATEGORIES


def test_what_is_not_known_is_missing() -> None:
    result = computed(DATA)
    assert listed(result, "unggul", "nip nama unit_kerja jabatan jenjang_jabatan kinerja_persen kode") == [
        ["", "Ani", "Dinas B", "Analis", "Ahli Muda", "", ""],
        ["1", "Ani", "Dinas A", "", "Ahli Muda", "", ""],
    ]
    assert listed(result, "kembang", "nip jabatan jenjang_jabatan kekuatan") == [["3", "Analis", "", ""]]
    for table in result.tabel.values():
        for column in table.columns:
            if column.shown in CATEGORIES:
                assert "" not in table.frame[column.name].cat.categories
