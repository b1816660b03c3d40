"""The totals of a run."""

from dataclasses import replace

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.model.rules import Purpose
from tests.gap.data import agency, computed, totals

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Analis
2   | Budi | Dinas A    | Analis
3   | Cici | Dinas B    | Juru
"""
DATA = agency(
    PEGAWAI,
    "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Integritas | 3",
    """
    nip | kompetensi | level | tanggal
    1   | Hukum      | 2     | 2020-01-31
    1   | Integritas | 3     | 2025-01-31
    2   | Hukum      | 4     | 2020-01-31
    """,
    tidak_aktif=7,
)


def test_the_figures_of_the_contract_come_first_then_counts_by_word() -> None:
    result, _ = computed(replace(DATA, ditolak=5))
    assert totals(result, " ".join(result.ringkasan)) == {
        "pegawai": "3",
        "tidak_aktif": "7",
        "pegawai_ditolak": "5",
        "dinilai": "2",
        "lengkap": "1",
        "tanpa_standar": "1",
        "pasangan": "4",
        "pasangan_dinilai": "3",
        "pasangan_kurang": "1",
        "total_kesenjangan": "1",
        "rata_jpm": "83.33",
        "kedaluwarsa": "2",
        "sesuai": "1",
        "lebih": "1",
        "belum_dinilai": "1",
        "optimal": "0",
        "cukup_optimal": "1",
        "kurang_optimal": "0",
        "belum_lengkap": "1",
        "tidak_ada": "0",
        "rendah": "1",
        "sedang": "0",
        "tinggi": "0",
    }
    assert result.tabel == {}


def test_every_figure_knows_its_unit() -> None:
    result, _ = computed(DATA, purpose=Purpose.PLACEMENT)
    assert result.ringkasan["total_kesenjangan"] == Figure(1_000_000, Shown.LEVEL)
    assert result.ringkasan["rata_jpm"] == Figure(8333, Shown.HUNDREDTH)
    assert result.ringkasan["memenuhi_syarat"] == Figure(1, Shown.COUNT)


def test_over_nothing_sums_are_0_and_the_mean_is_missing() -> None:
    result, _ = computed(agency("nip"))
    assert result.ringkasan["pasangan"] == Figure(0)
    assert result.ringkasan["total_kesenjangan"] == Figure(0, Shown.LEVEL)
    assert result.ringkasan["rata_jpm"] == Figure(None, Shown.HUNDREDTH)
