"""Names that may be one, and names that are two however alike they look."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.check.similar import misspellings, near_pairs, nearest

ALIKE = [
    ("Dinas Pendidikan", "Dinas Pendidkan"),
    ("Dinas Pendidikan", "Dinas Pendidikann"),
    ("Dinas Kesehatan", "Dinas Kesehtaan"),
    ("Dinas Kebudayaan dan Pariwisata", "Dinas Kebudayan & Pariwisatta"),
    ("Puskesmas Suka Maju", "Puskesmas Sukamaju"),
    ("Analis Hukum Ahli Muda", "Analis Hukun Ahli Muda"),
    ("UPTD Wilayah 3 Pesisir", "UPTD Wilayah 3 Pesisr"),
]
APART = [
    ("Dinas Perikanan", "Dinas Pertanian"),
    ("SD Negeri 12", "SD Negeri 21"),
    ("SD Negeri 1 2", "SD Negeri 12"),
    ("Puskesmas Melati I", "Puskesmas Melati II"),
    ("Dinas Kebun Awan Wilayah 1", "Dinas Kebun Awan Wilayah 2"),
    ("Penata Arsip Ahli Muda", "Penata Arsip Ahli Madya"),
    ("Perawat Ahli Pertama", "Perawat Ahli Utama"),
    ("Desa Bulu", "Desa Balu"),
    ("Dinas Perikanan", "Dinas Perizinan"),
    ("Dinas Pertanian", "Dinas Pertanahan"),
    ("Pengawas Sekolah", "Pengawal Sekolah"),
    ("Bidang Data", "Bidang Data Ternak"),
    ("Dinas Arsip", "Arsip Dinas"),
    ("Balai Kelautan Perikanan Peternakan", "Balai Kelauten Perikanen Peternaken"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_misspellings_are_near(one: str, other: str) -> None:
    assert misspellings([one, other]) == misspellings([other, one]) == [(0, 1)]


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names_are_not(one: str, other: str) -> None:
    assert misspellings([one, other]) == misspellings([other, one]) == []


WORDS = st.sampled_from(
    ["dinas", "dinsa", "arsip", "pendidikan", "pendiidkann", "dan", "1", "ii", "suka", "maju", "sukamaju"]
)
NAMES = st.lists(WORDS, max_size=4).map(" ".join)


@given(st.lists(NAMES, max_size=8))
def test_pairs_do_not_depend_on_the_other_names(names: list[str]) -> None:
    every = [(i, j) for i in range(len(names)) for j in range(i + 1, len(names))]
    assert misspellings(names) == [(i, j) for i, j in every if misspellings([names[i], names[j]])]


def test_the_nearest_known_name() -> None:
    names = ["Integrtias", "Orientasi Hasil", "Tata Kelola Irigasi 2", "Mengelola Perubhan", "Integrtais"]
    known = ["Integritas", "Mengelola Perubahan", "Orientasi pada Hasil", "Tata Kelola Irigasi 1"]
    assert nearest(names, known) == ["Integritas", "", "", "Mengelola Perubahan", "Integritas"]


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest(["Integritas", "Integrtias"], []) == ["", ""]


@pytest.mark.parametrize(
    ("names", "pairs"),
    [
        (["Dinas Pendidikan", "Dinas Kesehatan", "Dinas Pendidkan"], [(0, 2)]),
        (["Kec. Seruni", "Kecamatan Seruni", "Kecamatan Awan"], [(0, 1)]),
        (["Dinas Arsip", "Din. Arsip"], [(0, 1)]),
        (["Kelurahan Suka", "Kelurahan Sukajadi"], []),
        (["Bdn. Arsip", "Badan Arsip", "BADAN ARSIP."], [(0, 1), (0, 2), (1, 2)]),
        (["Sekretariat Daerah Kota Awan", "Setda Kota Awan"], [(0, 1)]),
        (["UPT Kec. Seruni", "UPT Kecamatan Seruni", "UPT Kecamatan Awan"], [(0, 1)]),
        (["Subag. Keu", "Sub Bagian Keuangan", "Subbagian Keuangan"], [(0, 1), (0, 2), (1, 2)]),
        (["Bdn. Pendapatan", "Dns. Pendapatan"], []),
        (["Bid. Aset", "Bag. Aset"], []),
        (["Sekretariat", "Sek"], []),
        (["Dinas Arsip", "Badan Arsip"], []),
        (["Disdik", "Dinas Pendidikan", "Dinas Kesehatan"], [(0, 1)]),
        (["Dinas Kesehatan", "Dinkes"], [(0, 1)]),
        (["Dishub", "Dinas Perhubungan", "Dinas Hubungan Warga"], []),
        (["Dis", "Dinas Kesehatan"], []),
        (["Disko", "Dinas Koperasi"], []),
        (["BKD", "Badan Kepegawaian Daerah"], [(0, 1)]),
        (["BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"], [(0, 1)]),
        (["BKD", "Badan Kepegawaian Daerah", "Badan Keuangan Daerah"], []),
        (["PU", "Pekerjaan Umum"], []),
        (["Dinas", "dan dan"], []),
        ([], []),
    ],
)  # fmt: skip
def test_pairs(names: list[str], pairs: list[tuple[int, int]]) -> None:
    assert near_pairs(names) == pairs


def test_two_thousand_names_take_no_time() -> None:
    numbered = [f"Sekolah Dasar Negeri Nomor {n}" for n in range(1000)]
    named = [f"Puskesmas Pembantu {chr(97 + n % 26) * 3}{chr(97 + n // 26) * 9}" for n in range(1000)]
    names = [*numbered, *named]
    before = time.process_time()
    assert min(one for one, _ in near_pairs(names)) >= len(numbered)
    assert time.process_time() - before < 3
