import pytest

from asnkompetensi.explain import standard
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.reason import decoded
from tests.explain.agency import AGENCY, FOUR, ONE, THREE, context, person, required, row_of
from tests.resolve.tables import Row


def cells(found: object) -> list[str]:
    return [f"{one.tempat.short}={one.isi}" for one in found.sel]  # type: ignore[attr-defined]


def test_the_row_of_the_jabatan_and_the_cells_that_say_so() -> None:
    found = context()
    leaf = standard.required(found, "detail", row_of(found, "detail", nip=ONE, kompetensi="Integritas"))
    assert leaf.nilai == 3 * LEVEL_UNIT
    assert decoded(leaf.alasan) == (("explain.standar_jabatan", {"jabatan": "Analis"}),)
    assert cells(leaf) == [
        "Standar!D2=3",
        "Standar!A2=Analis",
        "Standar!B2=",
        "Standar!C2=Integritas",
        "Pegawai!D2=Analis",
    ]


def test_a_row_of_the_unit_goes_first_and_the_unit_decides_too() -> None:
    found = context()
    leaf = standard.required(found, "detail", row_of(found, "detail", nip=THREE, kompetensi="Komunikasi"))
    assert leaf.nilai == 3 * LEVEL_UNIT
    assert "Pegawai!C4=Dinas B" in cells(leaf)


def test_rows_that_contradict_each_other_all_decide() -> None:
    found = context()
    leaf = standard.required(found, "detail", row_of(found, "detail", nip=ONE, kompetensi="Kerja Sama"))
    assert leaf.nilai == 2 * LEVEL_UNIT
    assert {"Standar!D5=2", "Standar!D6=1"} <= set(cells(leaf))


def test_the_word_for_where_it_comes_from() -> None:
    found = context()
    row = row_of(found, "detail", nip=THREE, kompetensi="Komunikasi")
    assert standard.origin(found, "detail", row).nilai == "jabatan_unit"


def test_the_built_in_standard_rests_on_the_law() -> None:
    people = [person(FOUR, "Dewi", "Dinas B", "Kepala", jenjang_jabatan="Administrator")]
    found = context({**AGENCY, "pegawai": people}, builtin=True)
    leaf = standard.required(found, "detail", row_of(found, "detail", nip=FOUR, kompetensi="Integritas"))
    assert leaf.nilai == 3 * LEVEL_UNIT
    assert [one.kunci for one in leaf.dasar] == ["bawaan.administrator"]
    assert cells(leaf) == ["Pegawai!E2=Administrator", "Pegawai!D2=Kepala"]


@pytest.mark.parametrize(("jenjang", "word"), [("Administrator", "jenjang"), ("Pengawas", "jenjang_unit")])
def test_the_row_of_a_class(jenjang: str, word: str) -> None:
    people = [person(FOUR, "Dewi", "Dinas B", "Kepala", jenjang_jabatan=jenjang)]
    rows: list[Row] = [
        required(None, "Integritas", 4, jenjang_jabatan="Administrator"),
        required(None, "Integritas", 2, jenjang_jabatan="Pengawas", unit_kerja="Dinas B"),
    ]
    found = context({"pegawai": people, "standar": rows, "penilaian": []})
    leaf = standard.origin(found, "detail", row_of(found, "detail", nip=FOUR, kompetensi="Integritas"))
    assert leaf.nilai == word
    assert "Pegawai!E2=" + jenjang in cells(leaf)


def test_a_level_of_the_row_itself() -> None:
    own = [{"nip": ONE, "kompetensi": "Integritas", "level_standar": 4, "level_dimiliki": 3}]
    found = context({**AGENCY, "kesenjangan": own})
    row = row_of(found, "detail", nip=ONE, kompetensi="Integritas")
    assert standard.origin(found, "detail", row).nilai == "baris"
    assert cells(standard.required(found, "detail", row)) == [
        "Kesenjangan!C2=4",
        f"Kesenjangan!A2={ONE}",
        "Kesenjangan!B2=Integritas",
    ]
