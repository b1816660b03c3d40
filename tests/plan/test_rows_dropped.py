from __future__ import annotations

import pytest

from asnkompetensi.plan.present import tables
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap.data import shown
from tests.plan.planned import planned
from tests.plan.problem import small

HEAD = (
    "kode | nama | kompetensi | level_hasil | jp | min_peserta | maks_peserta | biaya_peserta | biaya_angkatan |"
    " sumber_dana\nP0 | Nol | Hukum | 4 | | | | 100 | |\n"
)
DANA = "sumber_dana | jumlah\nAPBD | 1000"
NOBODY = (
    "tidak ada orang yang dapat mengikutinya: tidak menutup kesenjangannya, sudah diikuti, mulai sesudah pensiun atau"
    " akhir kontrak, atau tanpa dana untuk unitnya"
)
LEFT = "dari 2 orang yang dapat ikut tinggal 1; yang lain sudah terlayani, jadwalnya bentrok, atau batasnya"


@pytest.mark.parametrize(
    ("row", "cause", "said"),
    [
        (
            "P1 | Satu | Hukum | 4 | | 3 | 2 | | | ",
            "kelas_mustahil",
            "batas peserta atau angkatannya mustahil: periksa katalog",
        ),
        (
            "P1 | Satu | Hukum | 4 | | | | | | Hibah",
            "tanpa_sumber_dana",
            "tidak ada sumber dana yang boleh membayarnya",
        ),
        (
            "P1 | Satu | Kimia | 4 | | | | | | ",
            "tanpa_peminat",
            NOBODY,
        ),
        ("P1 | Satu | Teknis | 3 | 41 | | | | | ", "jp_penuh", "41 JP melewati batas per orang (40 JP)"),
        (
            "P1 | Satu | Teknis | 3 | | 3 | | | | ",
            "kurang_peserta",
            "hanya 2 orang yang dapat ikut, satu angkatan perlu 3",
        ),
        (
            "P1 | Satu | Hukum | 4 | | 2 | | | | ",
            "kurang_peserta",
            f"{LEFT} sudah tercapai; satu angkatan perlu 2",
        ),
        (
            "P1 | Satu | Hukum | 4 | | 3 | | | | ",
            "kurang_peserta",
            "hanya 2 orang yang dapat ikut, satu angkatan perlu 3",
        ),
        (
            "P1 | Satu | Teknis | 3 | | 2 | | 100 | 750 | ",
            "dana_tidak_cukup",
            "angkatan terkecil (2 orang) perlu Rp 950, sisa dananya Rp 900",
        ),
        (
            "P1 | Satu | Teknis | 3 | | 2 | | 100 | 850 | ",
            "dana_tidak_cukup",
            "angkatan terkecil (2 orang) perlu Rp 1.050, di atas pagunya Rp 1.000",
        ),
        (
            "P1 | Satu | Teknis | 3 | | | | 100 | | ",
            "batas_lain",
            "masih mungkin; ditahan pembagian antarunit, atau rencana ini belum terbukti terbaik",
        ),
    ],
)
def test_why_no_class_is_held(row: str, cause: str, said: str) -> None:
    found = tables(planned(small(pelatihan=HEAD + row, dana=DANA), "1 P0"), ["kelas-batal"])["kelas-batal"]
    ((kode, sebab, alasan),) = shown(found, "kode sebab alasan")
    assert (kode, sebab, spoken(alasan, words("id"))) == ("P1", cause, said)


def test_what_could_close_most_comes_first() -> None:
    rows = "P1 | Satu | Teknis | 2 | | | | | | \nP2 | Dua | Teknis | 3 | | | | | | "
    found = tables(planned(small(pelatihan=HEAD + rows), "1 P0"), ["kelas-batal"])["kelas-batal"]
    assert shown(found, "kode peminat bebas level_ditutup") == [["P2", "2", "2", "2.5"], ["P1", "1", "1", "1"]]
