from __future__ import annotations

import pytest

from asnkompetensi.check.merges.wording import after_place, plain_words, telling, whole_words, without_region


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dinas Perumahan & Permukiman", "dinas perumahan permukiman"),
        ("Perumahan dan Permukiman", "perumahan permukiman"),
        ("Orientasi pada Hasil", "orientasi hasil"),
        ("Sub Bagian Umum", "subbagian umum"),
        ("Sub-Koordinator Arsip", "subkoordinator arsip"),
        ("Sub Kelompok Arsip", "sub kelompok arsip"),
        ("Kec. Seruni", "kec seruni"),
        ("", ""),
    ],
)
def test_words_without_those_often_left_out(name: str, words: str) -> None:
    assert " ".join(plain_words(name)) == words


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("kelurahan pasir", "kelurahan pasar", True),
        ("desa suka maju", "desa sukamaju", True),
        ("desa maju", "desamaju", True),
        ("kelurahan pasir", "kelurahn pasir", False),
        ("bidnag aset desa", "bidang aset desa", False),
        ("kelurahan pasar", "kelurahan pasar", False),
    ],
)
def test_what_differs_after_a_word_for_a_place(one: str, other: str, after: bool) -> None:
    assert after_place(tuple(one.split()), tuple(other.split())) is after


def test_short_forms_are_written_out() -> None:
    assert whole_words("Bid. Aset Kec. Seruni") == ("bidang", "aset", "kecamatan", "seruni")
    assert whole_words("Kabid. Aset, Setda") == ("kepala", "bidang", "aset", "sekretariat", "daerah")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Puskesmas II", ("2",)),
        ("Puskesmas 02", ("2",)),
        ("SDN12 Seruni 3", ("12", "3")),
        ("Seksi IV", ("4",)),
        ("Seksi XIX", ("19",)),
        ("Kelas B", ("b",)),
        ("Analis Ahli Muda", ("ahli", "muda")),
        ("Kecamatan Barat Laut", ("barat", "laut")),
        ("Wilayah Dua", ("dua",)),
        ("Sub Bagian Umum", ("subbagian",)),
        ("Dinas Arsip", ()),
    ],
)
def test_what_tells_names_apart(name: str, told: tuple[str, ...]) -> None:
    assert telling(whole_words(name)) == told


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("Dinas Arsip Kab. Seruni", "dinas arsip"),
        ("Dinas Arsip Kota Seruni Raya", "dinas arsip"),
        ("Dinas Arsip", "dinas arsip"),
        ("Kecamatan Kota Seruni", "kecamatan kota seruni"),
        ("Kota Seruni", "kota seruni"),
    ],
)
def test_a_region_at_the_end_is_left_out(name: str, rest: str) -> None:
    assert " ".join(without_region(whole_words(name))) == rest
