from __future__ import annotations

from asnkompetensi.template.samples.agency import agency, long, rows, wide, without

KOMPETENSI = rows("""
kompetensi | jenis      | tingkat
Integritas | manajerial | mutlak
Gizi       | teknis     | perlu
""")
PENILAIAN = rows("""
nip | level
A   | 3 2,5
B   | - 1
""")


def test_rows() -> None:
    assert rows("nip | nama\nA | Sekar\nB |") == ({"nip": "A", "nama": "Sekar"}, {"nip": "B", "nama": ""})


def test_wide_has_a_column_for_each_competency() -> None:
    assert wide(PENILAIAN, KOMPETENSI) == (
        {"nip": "A", "Integritas": "3", "Gizi": "2,5"},
        {"nip": "B", "Integritas": "", "Gizi": "1"},
    )


def test_long_has_a_row_for_each_level() -> None:
    assert long(PENILAIAN, KOMPETENSI) == (
        {"nip": "A", "kompetensi": "Integritas", "level": "3"},
        {"nip": "A", "kompetensi": "Gizi", "level": "2,5"},
        {"nip": "B", "kompetensi": "Gizi", "level": "1"},
    )


def test_long_described() -> None:
    described = {"nip": "B", "kompetensi": "Gizi", "jenis": "teknis", "tingkat": "perlu", "level": "1"}
    assert long(PENILAIAN[1:], KOMPETENSI, described=True) == (described,)


def test_without() -> None:
    assert without(PENILAIAN, "level") == ({"nip": "A"}, {"nip": "B"})


def test_an_agency_has_its_tables() -> None:
    assert {"kompetensi", "standar", "pegawai", "penilaian", "unit", "pelatihan", "dana"} <= set(agency("belawan"))
