"""Rows about people as statements: who is meant, what is said, which row counts."""

from datetime import date

from asnkompetensi.check.overlapping_people import people
from tests.resolve.tables import Row, nip, resolved, table


def test_who_is_meant_and_which_row_counts() -> None:
    rows: list[Row] = [
        {"nip": nip(1), "unit_kerja": "Arsip", "jabatan": "Penata", "tmt_jabatan": date(2020, 1, 1)},
        {"nip": nip(1), "unit_kerja": "ARSIP", "jabatan": "penata", "tmt_jabatan": date(2024, 1, 1)},
        {"nama": "Awan", "unit_kerja": "Arsip", "jabatan": "Penata"},
        {"nama": "AWAN", "unit_kerja": "Arsip", "jabatan": "Notulis"},
        {"nama": "Awan", "unit_kerja": "Sosial", "jabatan": "Penata"},
    ]
    said = people(resolved(pegawai=rows)[0])
    assert said is not None
    one, same, name, name_again, elsewhere = said.orang.tolist()
    assert one == same
    assert name == name_again
    assert len({one, name, elsewhere}) == 3
    assert said.rank.tolist() == [0, 1, 1, 0, 1]
    assert said.isi["jabatan"][0] == said.isi["jabatan"][1] != said.isi["jabatan"][3]
    assert said.unit[0] == said.unit[1] != said.unit[4]
    assert "nip" not in said.isi


def test_nobody_is_told_of_without_a_table_of_people() -> None:
    assert people(resolved()[0]) is None
    assert people(resolved(pegawai=table("pegawai", [], ["nip", "unit_kerja", "jabatan"]))[0]) is None
