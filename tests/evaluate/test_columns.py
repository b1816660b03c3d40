from __future__ import annotations

from asnkompetensi.evaluate.columns import NAMES, columns
from asnkompetensi.model.kinds import Shown


def test_the_columns_in_the_order_in_which_they_were_published() -> None:
    assert [column.name for column in columns("evaluasi-rencana")] == [
        *("kode", "pelatihan", "kursi_rencana", "kursi_terisi", "kursi_kosong", "di_luar_rencana", "jp_rencana"),
        *("jp_tercapai", "angkatan_rencana", "angkatan", "biaya_rencana", "biaya", "level_rencana", "level_tercapai"),
    ]
    assert NAMES == ("evaluasi-pelatihan", "evaluasi-pasangan", "evaluasi-rencana", "evaluasi-ikm")


def test_what_a_column_holds() -> None:
    kinds = {column.name: column.shown for column in columns("evaluasi-pelatihan")}
    assert (kinds["dampak"], kinds["peluang"], kinds["biaya"]) == (Shown.HUNDREDTH, Shown.NUMBER, Shown.MONEY)
    assert (kinds["putusan"], kinds["hadir"], kinds["catatan"]) == (Shown.WORD, Shown.COUNT, Shown.REASON)
