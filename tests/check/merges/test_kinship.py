from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.check.merges.kinship import Kin, kin, likeness


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["Suka Maju", "Sukamaju"], Kin("spasi", tempat=True)),
        (["Lalu Lintas Air", "Lalulintas Air"], Kin("spasi")),
        (["Kelurahan Suka Maju", "Kel. Sukamaju"], Kin("spasi", tempat=True)),
        (["Bid. Aset", "Bidang Aset"], Kin("singkatan", ("bid",), ("bidang",))),
        (["Dinas Arsip", "Dinsa Arsip"], Kin("ketik", ("dinas",), ("dinsa",))),
        (["Dinsa Arsip", "Dinas Arsip"], Kin("ketik", ("dinsa",), ("dinas",))),
        (["Kelurahan Pasir", "Kel. Pasar"], Kin("ketik", ("pasir",), ("pasar",), tempat=True)),
        (["Desa Seruni", "Desa Serini"], Kin("nama", ("seruni",), ("serini",))),
        (["Data dan Aset", "Aset dan Data"], Kin("urutan")),
        (["Dinas Arsip", "Dinas Arsip Kota Seruni"], Kin("daerah", (), ("kota", "seruni"))),
        (["Dinas Arsip Kota Seruni", "Dinas Arsip"], Kin("daerah", ("kota", "seruni"), ())),
        (["Dinas Pendidikan", "Disdik"], Kin("kependekan", ("dinas", "pendidikan"), ("disdik",))),
        (["Analis Hukum Muda", "Analis Hukm Muda"], Kin("mirip", ("hukum",), ("hukm",))),
    ],
)
def test_why_two_names_may_be_one(names: list[str], why: Kin) -> None:
    assert kin(names) == {(0, 1): why}


def test_one_word_may_hold_a_common_word_and_the_other_name_a_word_that_nobody_knows() -> None:
    """Where one side of a misspelling is clear and the other side is not, nothing is clear."""
    assert kin(["Dinas Serunni", "Dinsa Seruni"])[0, 1].cara == "nama"


@pytest.mark.parametrize(
    "names",
    [
        ["Dinas Pertanian", "Dinas Pertanahan"],
        ["Analis Data", "Analisis Data"],
        ["Bidang Data Kepegawaian Aparatur", "Bidang Data Kepegawaian Aparatur Desa"],
        ["Puskesmas I", "Puskesmas II"],
        ["Dinas Arsip Kota Seruni", "Dinas Arsip Kota Melati"],
        ["Arsiparis Terampil", "Arsiparis Terampli"],
        ["", ""],
        ["Dan", "Di"],
        [],
    ],
)
def test_other_things_are_not(names: list[str]) -> None:
    assert kin(names) == {}


def test_a_short_form_fits_one_name_whatever_its_misspellings() -> None:
    names = ["Dinas Pendidkan", "Dinas Pendidikan", "Dinas Pendidikan Kab. Seruni", "Disdik"]
    assert {pair: one.cara for pair, one in kin(names).items()} == {
        (0, 1): "ketik",
        (1, 2): "daerah",
        (1, 3): "kependekan",
    }


def test_a_short_form_that_fits_two_names_fits_none() -> None:
    assert kin(["BKD", "Badan Kepegawaian Daerah", "Badan Keuangan Daerah"]) == {}


def test_likeness_is_in_any_order_and_with_short_forms_written_out() -> None:
    assert likeness("Bid. Aset dan Data", "Bidang Data & Aset") == 100
    assert likeness("Dinas Arsip", "Dinsa Arsip") == 90


WORDS = st.sampled_from(["dinas", "dinsa", "arsip", "bidang", "bid", "dan", "ii", "2", "muda", "madya", "suka", "maju"])
NAMES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=2, max_size=6)


@given(NAMES)
def test_the_order_of_names_does_not_matter(names: list[str]) -> None:
    last = len(names) - 1
    turned = {(last - other, last - one): why.cara for (one, other), why in kin(names[::-1]).items()}
    assert {pair: why.cara for pair, why in kin(names).items() if why.cara != "kependekan"} == {
        pair: cara for pair, cara in turned.items() if cara != "kependekan"
    }
