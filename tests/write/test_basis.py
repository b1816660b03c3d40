from dataclasses import replace

from asnkompetensi.write.basis import basis_table
from asnkompetensi.write.cells import records
from tests.write.report import report


def test_constants_come_first_then_the_files_with_their_hash() -> None:
    rows = records(basis_table(report()), 9)
    assert [row["kunci"] for row in rows] == ["masa_berlaku_tahun", "kategori", "sumber"]
    assert rows[0]["dasar"] == "Peraturan BKN 26/2019 Ps 29(4)"
    assert (rows[2]["nilai"], rows[2]["dasar"], rows[2]["asal"]) == ("data.xlsx", f"SHA-256 {'ab' * 32}", None)


def test_nothing_known_is_an_empty_table() -> None:
    assert records(basis_table(replace(report(), aturan=(), sumber=())), 9) == []
