"""The stage as a whole."""

from typing import Any

from tests.mask.data import OTHER_KEY, again, assessed, by_person, computed, counted, crowd, listed, masked, said
from tests.resolve.tables import resolved

PEOPLE = crowd((11, {}), (1, {"jabatan": "Kepala"}))
ROWS: dict[str, Any] = {
    "pegawai": PEOPLE,
    "standar": [
        {"jabatan": job, "kompetensi": "Integritas", "level": level} for job, level in (("Arsiparis", 2), ("Kepala", 4))
    ],
    "penilaian": assessed(PEOPLE, ("Integritas", 1)),
}


def test_fewer_than_five_people_are_not_masked() -> None:
    made, problems = masked(pegawai=crowd((4, {})))
    assert (made.tabel, [one.kode for one in problems]) == ({}, ["SAMAR-01"])


def test_the_head_stays_and_is_warned_of_and_the_total_is_the_same() -> None:
    made, problems = masked(**ROWS)
    assert said(problems)["SAMAR-03"].jumlah == 1
    assert (
        computed(again(made)).ringkasan["total_kesenjangan"]
        == computed(resolved(**ROWS)[0]).ringkasan["total_kesenjangan"]
    )
    assert counted(made, "jabatan") == {"Arsiparis": 7, "(jabatan lain)": 5}


def test_a_strict_set_has_neither_the_head_nor_a_difference_that_tells_of_one() -> None:
    made, problems = masked(strict=True, **ROWS)
    assert said(problems)["SAMAR-04"].nilai == {"jumlah": 5, "sendiri": 1, "batas": 5}
    assert set(by_person(made, "level_standar").values()) == {((2_000_000,),)}
    assert len(listed(made.tabel["pegawai"])) == 7


def test_a_strict_set_of_nobody_is_none() -> None:
    few = {**ROWS, "pegawai": [*PEOPLE[:5], PEOPLE[-1]]}
    assert said(masked(strict=True, **few)[1]).keys() == {"SAMAR-01"}


def test_the_same_key_gives_the_same_set_and_another_one_other_numbers() -> None:
    first, second, third = (
        listed(made.tabel["pegawai"]) for made in (masked(**ROWS)[0], masked(**ROWS)[0], masked(OTHER_KEY, **ROWS)[0])
    )
    assert first == second
    assert not {row["nip"] for row in first} & {row["nip"] for row in third}
