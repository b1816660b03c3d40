"""Names and kinds of competencies."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.fold import fold, unmarked
from tests.resolve.tables import cells, resolved


def _kinds(**rows: Any) -> dict[str, str]:
    data, _ = resolved(**rows)
    return dict(zip(data.kompetensi.names, data.jenis, strict=True))


def _asks(name: str, kind: str | None = None) -> dict[str, object]:
    return {"jabatan": "Penata", "kompetensi": name, "level": 3, "jenis": kind}


def _marks(name: str) -> dict[str, object]:
    return {"nip": None, "nama": "Ana", "kompetensi": name, "level": 3}


def test_the_spelling_of_the_standard_wins() -> None:
    data, _ = resolved(
        penilaian=[_marks("INTEGRITAS"), _marks("Advokasi"), _marks("ADVOKASI")], standar=[_asks("Integritas")]
    )
    assert data.kompetensi.names == ("Advokasi", "Integritas")


def test_aliases_of_the_law_fold_in() -> None:
    data, _ = resolved(standar=[_asks("KERJASAMA")], penilaian=[_marks("Kerja Sama"), _marks("PDOL")])
    assert data.kompetensi.names == ("KERJASAMA", "PDOL")
    assert data.kompetensi.code("Pengembangan Diri dan Orang Lain") == 1


def test_the_nine_are_there_with_the_builtin_standard() -> None:
    data, _ = resolved(builtin=True, standar=[_asks("KERJASAMA")])
    assert len(data.kompetensi.names) == 9
    assert "Kerja Sama" not in data.kompetensi.names


def test_the_kind_is_told_by_the_standard_then_by_the_gap_sheet_then_by_the_law() -> None:
    gap = {"nip": "190001011965011001", "level_standar": 3}
    assert _kinds(
        standar=[_asks("Integritas", "Teknis"), _asks("Advokasi"), _asks("Komunikasi"), _asks("Lain")],
        kesenjangan=[
            {**gap, "kompetensi": "Integritas", "jenis": "manajerial"},
            {**gap, "kompetensi": "Advokasi", "jenis": "Kompetensi Teknis"},
        ],
    ) == {"Advokasi": "teknis", "Integritas": "teknis", "Komunikasi": "manajerial", "Lain": ""}


def test_an_unknown_kind_stays_as_typed() -> None:
    assert _kinds(standar=[_asks("Advokasi", "Khusus")]) == {"Advokasi": "Khusus"}


def test_two_kinds_of_one_competency() -> None:
    rows = [_asks("Advokasi", kind) for kind in ("Khusus", "teknis", None, "manajerial", "Teknis", "teknis")]
    data, (problem,) = resolved(standar=[*rows, _asks("Integritas", "manajerial")])
    assert data.jenis[data.kompetensi.code("Advokasi")] == "manajerial"
    assert problem.kode == "STANDAR-06"
    assert problem.nilai == {"kompetensi": "Advokasi", "dipakai": "manajerial"}
    assert problem.bukti == (
        {"jenis": "manajerial", "jumlah": 1},
        {"jenis": "teknis", "jumlah": 3},
        {"jenis": "Khusus", "jumlah": 1},
    )
    assert cells(problem) == ["Standar!D2", "Standar!D3", "Standar!D6", "Standar!D7"]


@pytest.mark.parametrize("typed", ["1. Integritas", "2) INTEGRITAS", "a) integritas"])
def test_a_number_before_a_name_of_the_law_is_no_part_of_it(typed: str) -> None:
    data, _ = resolved(penilaian=[_marks(typed)])
    assert data.kompetensi.names == (unmarked(typed),)
    assert data.kompetensi.code(typed) == data.kompetensi.code("Integritas") == 0


def test_a_numbered_alias_is_the_name_that_it_stands_for() -> None:
    data, _ = resolved(standar=[_asks("Kerja Sama")], penilaian=[_marks("2. Kerjasama")])
    assert data.kompetensi.names == ("Kerja Sama",)


def test_a_numbered_name_is_one_with_the_name_without_number_or_under_another_number() -> None:
    data, _ = resolved(
        standar=[_asks("10. Manajemen SDM Aparatur"), _asks("3. Advokasi")],
        penilaian=[_marks("Manajemen SDM Aparatur"), _marks("a) Advokasi")],
    )
    assert data.kompetensi.names == ("Advokasi", "Manajemen SDM Aparatur")


def test_a_number_before_an_unknown_name_stays() -> None:
    data, _ = resolved(standar=[_asks("1. Advokasi")], penilaian=[_marks("Nautika")])
    assert data.kompetensi.names == ("1. Advokasi", "Nautika")


def test_a_spelling_that_also_stands_without_a_mark_is_a_name_of_its_own() -> None:
    data, _ = resolved(standar=[_asks("C. Pemrograman"), _asks("C Pemrograman"), _asks("Pemrograman")])
    assert data.kompetensi.names == ("C. Pemrograman", "Pemrograman")


_WORDS = st.lists(st.sampled_from(["A", "b", "IV", "1", "12", "Kas", "Arsip", "SDM", "2.5"]), min_size=1, max_size=3)
_PLAIN = st.builds(" ".join, _WORDS).filter(lambda name: unmarked(name) == name)


@given(st.lists(_PLAIN, min_size=1, max_size=6), st.lists(st.sampled_from(["1. ", "2) ", "b) "]), max_size=6))
def test_two_names_without_marks_never_become_one(names: list[str], marks: list[str]) -> None:
    marked = [mark + name for mark, name in zip(marks, names, strict=False)]
    data, _ = resolved(standar=[_asks(name) for name in (*marked, *names)])
    assert len({data.kompetensi.code(name) for name in names}) == len({fold(name) for name in names})
