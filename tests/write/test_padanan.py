from __future__ import annotations

from asnkompetensi.model.padanan import Proposal
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.write.cells import DATA, columns, literal
from asnkompetensi.write.padanan import padanan_table

ONE = Proposal("unit_kerja", "Disdik", "Dinas Pendidikan", 9, 412, 54, encoded(reason("mapping.alasan_kependekan")), "")


def test_a_row_for_each_proposal_with_its_reason_in_words() -> None:
    table = padanan_table([ONE])
    assert [column.name for column in table.columns] == list(table.frame.columns)
    assert [literal(cell.values[0], cell.shown) if cell.values else "" for cell in columns(table)] == [
        "unit_kerja",
        "Disdik",
        "Dinas Pendidikan",
        "9",
        "412",
        "54",
        DATA("mapping.alasan_kependekan"),
        "",
    ]


def test_without_proposals_the_columns_are_there() -> None:
    assert (len(padanan_table([]).frame), len(padanan_table([]).frame.columns)) == (0, 8)
