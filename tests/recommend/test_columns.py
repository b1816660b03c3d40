"""The columns of every result table."""

from __future__ import annotations

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.recommend.columns import NAMES, columns
from asnkompetensi.text import words
from tests.recommend.agency import DATA
from tests.recommend.data import PEOPLE, recommended

CONTRACT = (
    "nip nama unit_kerja jabatan kompetensi level_standar level_dimiliki kesenjangan prioritas kode pelatihan jalur"
    " penyelenggara sumber_dana jp biaya_peserta level_ditutup alasan"
)


def test_the_columns_of_the_contract_come_first() -> None:
    assert [column.name for column in columns(PEOPLE)][:18] == CONTRACT.split()


KINDS = {Shown.FLAG: "boolean"}


@pytest.mark.parametrize("name", NAMES)
def test_tables_have_their_columns_in_the_types_that_writers_expect(name: str) -> None:
    table = recommended(DATA, name).tabel[name]
    assert table.columns == columns(name)
    texts = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
    assert {column.name: str(table.frame[column.name].dtype) for column in table.columns} == {
        column.name: "category" if column.shown in texts else KINDS.get(column.shown, "Int64")
        for column in table.columns
    }


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_column_has_a_heading(lang: str) -> None:
    say = words(lang)
    assert all(say(f"columns.{column.name}") for name in NAMES for column in columns(name))
