"""What tables of a database look like, by their columns and what these lead to."""

from __future__ import annotations

from asnkompetensi.model.proposal import Linked, Proposal
from asnkompetensi.read.database.propose import proposals
from asnkompetensi.read.protocol import Described

UNIT = Described("ref_unit", ["id", "kode", "nama_unit"], ["id"])
JABATAN = Described("m_jabatan", ["id", "nama", "jenjang_jabatan"], ["id"])
PEGAWAI = ["id", "nip_baru", "nama_lengkap", "unit_id", "id_jabatan", "foto"]


def one(*described: Described) -> Proposal:
    return next(found for found in proposals(described) if found.nama == described[0].nama)


def test_a_link_of_the_database_leads_to_a_name() -> None:
    found = one(Described("orang", PEGAWAI, ["id"], [("unit_id", "ref_unit", "id")]), UNIT, JABATAN)
    assert found.isi == "pegawai"
    assert found.kolom["nip"] == "nip_baru"
    assert found.kolom["unit_kerja"] == Linked("unit_id", "ref_unit", "id", "nama_unit")
    assert found.sisa == ("foto",)


def test_a_link_is_guessed_from_names_and_said_to_be() -> None:
    found = one(Described("orang", PEGAWAI, ["id"], [("unit_id", "ref_unit", "id")]), UNIT, JABATAN)
    assert found.kolom["jabatan"] == Linked("id_jabatan", "m_jabatan", "id", "nama")
    assert found.kolom["jenjang_jabatan"] == Linked("id_jabatan", "m_jabatan", "id", "jenjang_jabatan")
    assert found.dugaan == {"jabatan", "jenjang_jabatan"}


def test_what_is_needed_and_not_there() -> None:
    found = one(Described("pegawai", ["nip", "nama", "unit_kerja"]))
    assert found.kurang == ("jabatan",)


def test_of_several_the_fullest_comes_first() -> None:
    old = Described("asesmen_2024", ["nip", "kompetensi", "level"])
    new = Described("asesmen", ["nip", "kompetensi", "level", "tanggal"])
    assert [(found.nama, found.utama) for found in proposals([old, new])] == [
        ("asesmen", True),
        ("asesmen_2024", False),
    ]


def test_tables_that_look_like_none() -> None:
    assert proposals([Described("users", ["id", "username"]), Described("kosong", [])]) == ()
