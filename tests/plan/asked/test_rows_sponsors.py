from __future__ import annotations

from tests.plan.asked.case import compared, small, table, told
from tests.plan.asked.test_sponsors import DANA, PELATIHAN, WITHOUT_P2


def test_each_sponsor_has_a_page_of_classes_by_worth_for_a_rupiah() -> None:
    found, expected = compared(
        table(small(pelatihan=PELATIHAN, dana=DANA), "sponsor"),
        """
        sponsor        | nomor | kode | unit_kerja  | peserta | biaya | level_ditutup | nilai | nilai_per_juta | biaya_jumlah | level_jumlah
        CSR Bank       | 1     | P2   | Bina        | 1       | 200   | 2             | 2     | 10000          | 200          | 2
        (baru)         | 1     | P1   | Arsip       | 1       | 100   | 1             | 3     | 30000          | 100          | 1
        (baru)         | 2     | P2   | Arsip; Bina | 2       | 400   | 2.5           | 2.5   | 6250           | 500          | 3.5
        """,  # noqa: E501 - a row a line
    )
    assert found == expected


def test_what_a_purse_lacks_is_what_is_asked_for() -> None:
    found, expected = compared(
        table(small(pelatihan=PELATIHAN, dana=DANA), "sponsor"),
        """
        sponsor        | kode | biaya | diminta
        CSR Bank       | P2   | 200   | 150
        (baru)         | P1   | 100   | 100
        (baru)         | P2   | 400   | 400
        """,
    )
    assert found == expected


def test_why_no_other_purse_pays_it() -> None:
    sentences = told(table(small(pelatihan=PELATIHAN, dana=DANA), "sponsor"))
    assert sentences == [
        (
            "Rp 200 menutup 2 level di Bina; tidak satu pun dapat dibayar sumber dana lain; Rp 50 sudah ada, jadi cukup"
            " minta Rp 150 lagi"
        ),
        (
            "Rp 100 menutup 1 level di Arsip; dana lain yang boleh membayarnya tidak cukup, atau lebih berguna di"
            " tempat lain"
        ),
        "Rp 400 menutup 2,5 level di Arsip, Bina; CSR Bank hanya untuk Bina: minta agar dibuka untuk semua",
    ]


def test_what_no_purse_may_pay_and_what_is_free() -> None:
    catalogue = WITHOUT_P2.replace("| 300", "| 0")
    assert told(table(small(pelatihan=WITHOUT_P2, dana=DANA), "sponsor"))[-1:] == [
        "Rp 600 menutup 2,5 level di Arsip, Bina; tidak satu pun dapat dibayar sumber dana lain"
    ]
    assert "tanpa biaya menutup 2,5 level di Arsip, Bina; tidak satu pun dapat dibayar sumber dana lain" in told(
        table(small(pelatihan=catalogue, dana=DANA), "sponsor")
    )
