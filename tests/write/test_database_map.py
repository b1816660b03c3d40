"""A proposed mapping as TOML that can be read back, whatever tables are called."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.proposal import Linked, Proposal
from asnkompetensi.text import words
from asnkompetensi.write.database_map import mapping_text

SAY = words("en")
LINK = Linked("unit_id", "ref", "id", "nama")
WHOLE = Proposal("pegawai", "orang", {"nip": "n", "unit_kerja": LINK}, ("jabatan",), ("foto",), frozenset({"nip"}))


def test_a_table_with_what_is_missing_and_not_used() -> None:
    assert mapping_text([WHOLE], "sqlite:///a.db", SAY).splitlines()[4:] == [
        "[pegawai]",
        'tabel = "orang"',
        "[pegawai.kolom]",
        'nip = "n"  # guessed from its name: the database tells of no link',
        'unit_kerja = { lewat = "unit_id", tabel = "ref", kunci = "id", kolom = "nama" }',
        "# jabatan = ...  # needed, and not found",
        "# not used: foto",
    ]


def test_others_that_look_alike_are_remarks() -> None:
    first, other = Proposal("unit", "u", {"unit_kerja": "a"}), Proposal("unit", "v", {"unit_kerja": "b"}, utama=False)
    text = mapping_text([first, other], "a", SAY)
    assert tomllib.loads(text) == {"unit": [{"tabel": "u", "kolom": {"unit_kerja": "a"}}]}
    every = tomllib.loads(text.replace("# [", "[").replace("# tabel", "tabel").replace("# unit_kerja", "unit_kerja"))
    assert [one["tabel"] for one in every["unit"]] == ["u", "v"]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_name_can_be_read_back(name: str) -> None:
    proposal = Proposal("unit", name, {"unit_kerja": Linked(name, name, name, name)}, (), (name,))
    (unit,) = tomllib.loads(mapping_text([proposal], name, SAY)).values()
    assert (unit["tabel"], unit["kolom"]["unit_kerja"]["lewat"]) == (name, name)
