"""The table of active people, in its order."""

from __future__ import annotations

from tests.resolve.tables import nip, origins, people, resolved

HOME = {"unit_kerja": "Dinas A", "jabatan": "Penata"}


def test_people_are_sorted_by_unit_nip_and_name() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(9), "nama": "Ana", "unit_kerja": "B", "jabatan": "Penata"},
            {"nip": None, "nama": "Cici", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": nip(8), "nama": "Dodi", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": None, "nama": "Budi", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": nip(1), "nama": "Evi", "unit_kerja": "B", "jabatan": "Penata"},
        ]
    )
    assert people(data, "orang", "unit", "nip", "nama") == [
        (0, "A", "", "Budi"),
        (1, "A", "", "Cici"),
        (2, "A", nip(8), "Dodi"),
        (3, "B", nip(1), "Evi"),
        (4, "B", nip(9), "Ana"),
    ]


def test_a_row_knows_where_it_comes_from() -> None:
    data, _ = resolved(unit=[{"unit_kerja": "Z"}], pegawai=[{"nip": nip(2), **HOME}, {"nip": nip(1), **HOME}])
    assert origins(data, data.pegawai, "nip") == ["Pegawai!A3", "Pegawai!A2"]
