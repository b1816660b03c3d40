from __future__ import annotations

from asnkompetensi.plan.present import tables
from tests.gap.data import compared
from tests.plan.planned import planned
from tests.plan.problem import small

PEGAWAI = """
nip | nama | unit_kerja | jabatan   | status
1   | Ani  | Arsip      | Arsiparis | PNS
2   | Budi | Arsip      | Arsiparis | PPPK
3   | Cici | Bina       | Arsiparis | CPNS
"""
PELATIHAN = """
kode | nama | kompetensi | level_hasil | jp | mulai
P1   | Satu | Hukum      | 4           | 12 |
P2   | Dua  | Teknis     | 3           | 6  | 2027-01-04
"""
RIWAYAT = """
nip | pelatihan | tanggal    | jp
1   | lama      | 2026-01-02 | 3
1   | lama      | 2026-01-02 | 3
1   | lama      | 2025-12-31 | 7
3   | lama      |            | 5
"""


def test_people_with_their_jp_and_what_is_left() -> None:
    data = small(pegawai=PEGAWAI, pelatihan=PELATIHAN, riwayat=RIWAYAT)
    found = tables(planned(data, "1 P1, 1 P2, 2 P1, 3 P2"), ["rencana-pegawai"])["rencana-pegawai"]
    shown, expected = compared(
        found,
        """
    nip | status | kursi | kode   | jp_rencana | jp | hak | kurang | kurang_sesudah | level_ditutup | level_sisa
    1   | pns    | 2     | P1; P2 | 18         | 3  | 20  | 17     | 5              | 2.5           | 0
    2   | pppk   | 1     | P1     | 12         | 0  |     |        |                | 1             | 0
    3   | cpns   | 1     | P2     | 6          | 0  | 20  | 20     | 20             | 2             | 0
    """,
    )
    assert shown == expected


def test_who_has_no_seat_has_no_row() -> None:
    found = tables(planned(small(), "3 P2"), ["rencana-pegawai"])["rencana-pegawai"]
    assert compared(found, "nip | kesenjangan | total_kesenjangan | level_sisa\n3 | 1 | 2 | 1")[0] == [
        ["3", "1", "2", "1"]
    ]
