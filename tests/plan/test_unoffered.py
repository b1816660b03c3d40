from __future__ import annotations

import pytest

from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.unoffered import unoffered
from tests.plan.planned import view
from tests.plan.problem import small

HEAD = "kode | nama | kompetensi | level_hasil | level_awal | min_peserta | maks_peserta | sumber_dana\n"
DANA = "sumber_dana | jumlah | untuk_unit\nAPBD | 1000 |\nCSR | 1000 | Bina"


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("P1 | Satu | Teknis | 3 | | | | ", Sebab.KATALOG_KOSONG),
        ("P1 | Satu | Hukum | 2 | | | | ", Sebab.LEVEL_TAK_COCOK),
        ("P1 | Satu | Hukum | 4 | 3 | | | ", Sebab.LEVEL_TAK_COCOK),
        ("P1 | Satu | Hukum | 4 | | 5 | 4 | ", Sebab.KELAS_MUSTAHIL),
        ("P1 | Satu | Hukum | 4 | | | | Hibah", Sebab.TANPA_SUMBER_DANA),
        ("P1 | Satu | Hukum | 4 | | | | CSR", Sebab.TANPA_SUMBER_DANA),
        ("P1 | Satu | Hukum | 4 | | | | APBD", Sebab.TIDAK_BERHAK),
    ],
)
def test_the_first_step_that_leaves_no_training_is_the_cause(row: str, cause: Sebab) -> None:
    riwayat = "nip | pelatihan | tanggal | jp\n1 | P1 | 2026-01-02 | 3"
    found = view(small(pelatihan=HEAD + row, dana=DANA, riwayat=riwayat), "")
    anis_law = found.gaps.iloc[:1]
    assert unoffered(found, anis_law).tolist() == [cause]


def test_a_unit_that_weighs_nothing_is_told_so() -> None:
    found = view(small(unit="unit_kerja | prioritas\nArsip | 0"), "")
    assert unoffered(found, found.gaps.iloc[:1]).tolist() == [Sebab.TANPA_BOBOT]


def test_no_gaps_have_no_causes() -> None:
    found = view(small(), "")
    assert unoffered(found, found.gaps.iloc[:0]).tolist() == []
